"""What a single line looks like: blank, a sentence, a label with its value, the name of a body.

The one place for the words that Norwegian and English secretariats use in the heads of their papers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from graph.records import Line

_BLANK = " \t\u00a0\u200b\ufeff\f\r"
_RULE_SIGNS = "-_*=–—"
_MARKUP_SIGNS = ("#", "**", "__")
_MARKUP = re.compile(r"^\s{0,3}#{1,6}\s+|\*\*|__|\s#+\s*$")
_ENDS = (".", "!", "?", ";", "…")
_CLOSES = "\"”»')]"  # what may stand after the end of a sentence

_BODY_NOUN = (
    r"(?:styre|(?<!om)råd|utvalg|utval|gruppe|gruppa|komit[eé]|nettverk|forum|nemnd|nemd|kollegium|samarbeidsorgan|"
    r"(?:bruker|brukar|fag|ekspert)panel|"
    r"senat|direktørmøte|dekanmøte|ledermøte|leiarmøte)(?:t|et|en|n|a|e|ene|s)?"
)
_BODY_NOUN_EN = r"(?:board|council|committee|group|network|forum|panel|senate|task\s?force)"
BODY_WORD = re.compile(rf"(?:^|\b)[\wæøåÆØÅé-]*?{_BODY_NOUN}\b|\b{_BODY_NOUN_EN}\b", re.IGNORECASE)

_DRAFT = re.compile(
    r"^(?:[-–*\s(\[]*)(?:UTKAST|KLADD|FORSLAG|DRAFT|Utkast|Førebels|Foreløpig|Draft|Ikke\s+godkjent|"
    r"Ikkje\s+godkjend)\b[^a-zæøå]{0,25}"
    r"(?:v(?:ersjon)?\.?\s?\d.{0,12})?$"
)
_DRAFT_IN_TITLE = re.compile(
    r"\b(?:utkast|førebels|foreløpig|draft|ikke\s+godkjent|ikkje\s+godkjend|UTKAST|"
    r"til\s+godkjenning)\b",
    re.IGNORECASE,
)

HEAD_LABEL = re.compile(
    r"^(?P<label>møte(?:\s+i)?|møtetype|type\s+møte|(?:møte|møde)gruppe|meeting|utvalg|utval|(?:styrings)?organ|styre|råd|nemnd|committee|body|(?:møte)?dato(?:/tid)?|møtetid|tid|tidspunkt|tid\s*(?:og|/)\s*sted?|dato\s*(?:og|/)\s*(?:tid|"
    r"sted?)(?:\s*og\s*st[ae]d)?"
    r"|(?:møte)?st[ae]d|møterom|møteplass|møtelokale|lokale|klokkeslett|møtetidspunkt|når|hvor|date(?:\s+and\s+time)?|time(?:\s+and\s+place)?|place|venue|location|"
    r"meeting\s+date"
    r"|til\s?stede|til\s?stades|deltakere|deltakarar|deltagere|deltok|møtte|present|participants|attendees|attendance"
    r"|forfall|fråfall|fravær\w*|apologies|absent|møteleder|møteleiar|ordstyrer|chair|medlemmer|medlemer|innkalt[e]?"
    r"|inviterte|observatører|sekretariat|sekretær|referent|referat(?:\s+ved)?|minutes\s+by|kopi(?:\s+til)?|til|"
    r"fra|frå|from|to"
    r"|saksbehandler|sakshandsamar|saksansvarlig|saksnr|saksnummer|saksnr\.|(?:styre|råds)?sak\s?nr\.?|(?:styre|råds)møte|"
    r"vedrørende|vedrørande|dato\s+skrevet|fr[aå]\s+kl\.?|til\s+kl\.?|møtestart|møteslutt|møtenr|møte\s?nr\.?|"
    r"arkivref\w*|vår\s+ref"
    r"|meeting\s+no\.?|case\s+no\.?|ansvarlig)\s*[.]?\s*[:\t]\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_PLACE_OR_TIME = re.compile(
    r"^(?:(?:møte)?dato|møtetid|tid|(?:møte)?st[ae]d|møte(?:rom|plass|lokale)|lokale|klokkeslett|når|hvor|date|time|place|venue|location|meeting\s+date)",
    re.IGNORECASE,
)
_CASE_PAPER_LABEL = re.compile(
    r"^(?:saksbehandler|sakshandsamar|saksansvarlig|saksnr|saksnummer|(?:styre|råds)?sak\s?nr|vedrør[ea]nde|case\s+no)",
    re.IGNORECASE,
)


_TREATED_IN = re.compile(
    r"(?:(?:saken|saka)\s)?(?:er\s)?(?:behandles|behandlet|behandla|handsamast|(?:blir\s)?handsama)(?:\s(?:i|av))?\s?:?",
    re.IGNORECASE,
)


def heads_treatment(line: Line) -> bool:
    """Whether a line is the head of a case paper's table "Saken behandles i: | Møtedato | Møtesaksnummer"."""
    first, *others = line.cells or tuple(line.text.split("\t"))
    return bool(others) and _TREATED_IN.fullmatch(plain(first)) is not None


def is_blank(line: Line) -> bool:
    """Nothing printed, or only a rule."""
    text = line.text.strip(_BLANK)
    return not text or (text[0] in _RULE_SIGNS and len(text) > 2 and not text.strip(_RULE_SIGNS))


@lru_cache(maxsize=8192)  # every rule of a line asks for it anew
def plain(text: str) -> str:
    """The text without markup, with single spaces."""
    if any(sign in text for sign in _MARKUP_SIGNS):
        text = _MARKUP.sub("", text.replace("\u00a0", " "))
    return " ".join(text.split()).strip(_BLANK)


def ends_sentence(text: str) -> bool:
    """Whether the text closes with the end of a sentence."""
    return text.rstrip().rstrip(_CLOSES).endswith(_ENDS)


def is_body_name(text: str) -> bool:
    """Whether the whole text is, or ends in, the name of a board, council, committee, group, network or forum."""
    text = plain(text)
    if not 3 <= len(text) <= 110 or ends_sentence(text) or ":" in text or text[-1] in ",?":
        return False
    starts_like_a_name = text[0].isupper() or re.match(r"R\s+\S", text) is not None
    few_verbs = not re.search(
        r"\b(?:er|ble|vart|blir|har|skal|bør|kan|vil|må|ber|foreslår|består|gjelder|støtter|mener|"
        r"diskuterte|drøftet|orienterte|presenterte|is|are|was|were|has|have|shall|should|will)\b|\b(?:av|for|"
        r"til|i|om|med|som|og|of|and)$",
        text,
    )
    return starts_like_a_name and few_verbs and BODY_WORD.search(text) is not None


def is_draft_mark(text: str) -> bool:
    """Whether the line is nothing but a draft mark."""
    return _DRAFT.match(plain(text)) is not None


def says_draft(title: str) -> bool:
    """Whether a title calls its paper a draft."""
    return _DRAFT_IN_TITLE.search(title) is not None


def head_label(line: Line) -> re.Match[str] | None:
    """The label and value of a head's line ("Tid: …", also a table row whose first cell is a label)."""
    text = "\t".join(line.cells) if line.cells else line.text.replace("**", "").replace("__", "")
    if ":" not in text and "\t" not in text:
        return None  # as most lines
    return HEAD_LABEL.match(text.strip(_BLANK))


def is_place_or_time(label: str) -> bool:
    """Whether a head label is one of those of date, time and place."""
    return _PLACE_OR_TIME.match(label) is not None


def is_case_paper_label(label: str) -> bool:
    """Whether a head label is one that only case papers bear."""
    return _CASE_PAPER_LABEL.match(label) is not None


def printed_lines(lines: Sequence[Line], start: int, end: int, skip: Collection[int] = ()) -> Iterator[int]:
    """The numbers of the lines from ``start`` to ``end`` that are neither blank nor in ``skip``."""
    for number in range(max(start, 1), min(end, len(lines)) + 1):
        if number not in skip and not is_blank(lines[number - 1]):
            yield number
