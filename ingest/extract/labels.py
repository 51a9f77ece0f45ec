"""What a line or heading announces: a decision, a proposal, a vote, a dissent, or another stretch of a case.

Secretariats write the same label in many ways: as a heading, in bold, in capitals, with or without a colon, with its
text behind it on the same line, with the body's name ("Styrets vedtak"), the case ("Vedtak i sak 12/24:"), the vote
("Vedtak (enstemmig)") or another meeting's date ("Rådets vedtak i møte 24.10.16") in it.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import Literal

import msgspec

from graph.language.dates import find_dates
from graph.language.signs import signs
from ingest.extract.outsiders import names_outsider

LabelRole = Literal["decision", "proposal", "votes", "dissent", "background", "other"]

# --- the words of labels; all matched without regard to case

_DECISION_NOUN = (
    r"vedtak(?:et|ene|a)?|konklusjon(?:en|er|ane?|ar)?|beslutning(?:en|er|a|ar)?|avgjerd(?:a|er)?|avgjørelse(?:n|r)?"
    r"|(?:board |council |committee )?decisions?(?: taken| made)?|resolutions?(?: passed| adopted)?|conclusions?"
    r"|actions? agreed|agreed actions?"
)
_DECISION_PARTICIPLE = (
    r"vedtatte?|vedteken|vedteke|vedtekne|vedtok|besluttet|beslutta|konkluderte|resolved|decided|agreed"
)
_UNANIMOUS = r"(?:enstemmige?|einstemmig|samrøystes|samstemmig|samrøystes|unanimous(?:ly)?)"
_ADJECTIVE = rf"(?:{_UNANIMOUS}|endelige?|endeleg|samlet|samla|formelle?|final|main|formal)"
_OWNER = r"(?:(?:[\wæøåé.-]+ ){0,5}?[\wæøåé-]+(?:s|['’]s?| sitt| sin| si| sine) )"
_DECISION_HEAD = (
    rf"{_OWNER}?(?:{_ADJECTIVE} )*(?:{_DECISION_NOUN}|{_DECISION_PARTICIPLE})"
    rf"(?:\s?(?:/|og|and|&|-|–|,)\s?(?:{_DECISION_NOUN}|oppfølging|tiltak|oppgaver|follow-up|actions?))?"
    r"|(?:[\wæøåé-]+ ){1,4}?(?:vedtok|besluttet|beslutta|konkluderte|resolved|decided|agreed)"
    rf"(?: {_UNANIMOUS})?(?: (?:følgende|følgjande|slik|at|that|as follows|å|med|to))?"
)
_DECISION_READS = (
    r"(?:vedtaket|vedtaka|avgjerda|beslutningen|konklusjonen)(?: (?:ble|blei|vart))?"
    r" (?:lyder|lydde|lød|lyde|slik|følgende|følgjande|er)"
)
_TAIL_WORD = (
    r"(?:i|fra|frå|in|from|of|on|på|av|for|mot|med|den|sak|saken|saka|styresak|case|nr|no|møte|møtet|meeting|"
    rf"{_UNANIMOUS}|\(|,|–|-|/|\d)"
)
_PROPOSAL_NOUN = (
    r"forslag(?:et|ene|a)?|framlegg(?:et)?|innstilling(?:en|er|a|ar)?|tilråding(?:en|er|a|ar)?|tilrådning(?:en|er)?"
    r"|anbefaling(?:en|er|a|ar)?|proposals?|recommendations?|motions?"
)
_PROPOSED_THING = (
    r"vedtak\w*|konklusjon\w*|beslutning\w*|avgjerd\w*|tiltak\w*|innstilling\w*|oppfølging|protokoll\w*|uttalelse\w*"
    r"|styrevedtak|rådsvedtak|videre arbeid|decisions?|resolutions?|conclusions?"
)
_JOINS_IN = (
    r"[^:]*\b(?:slutter|slutta|sluttet|sluttar|støtter|støttet|støttar|støtta|vedtar|vedtek|vedtok|godkjenner|godkjenn|"
    r"tiltrer|følger|følgjer|bifaller|tar|tek|ber|supports|endorses|adopts|approves)\b"
)
"""Who does so decides on a proposal, and makes none."""
MOVES = r"(?:fremmet|fremma|fremjar|fremmer|fremja|(?:la|sette|satte) fr[ae]m|moved|tabled)"
"""How minutes say that somebody makes a motion."""
HIGHER_BODY = r"[\wæøå-]{0,20}(?:styret|tinget|skapet|rådet|utvalget|utvalet|komiteen|nemnda|departementet|møtet)"
"""To whom a committee submits what it recommends: "Innstilling til kommunestyret:"."""
_PROPOSAL_HEAD = (
    rf"(?!{_JOINS_IN}){_OWNER}?"
    r"(?:(?:alternativt?|alternative|nytt|revidert|omforent|endelig|opprinnelig|følgende|endra|endret) )*"
    rf"(?:endrings|tilleggs|utsettelses|utsetjings)?(?:{_PROPOSAL_NOUN})"
    rf"(?: (?:til|om|for|on) (?:(?:slikt?|nytt|følgende) )?(?:{_PROPOSED_THING}))?"
    rf"(?: til {HIGHER_BODY})?"
    r"(?: (?:fra|frå|av|from|by) [^:]{1,60})?(?: \d{1,2})?(?: ?[-–,(][^:]{0,60})?"
    r"|(?:proposed|draft|recommended) (?:decisions?|resolutions?|conclusions?)|foreslått (?:vedtak|konklusjon)"
    r"|utkast til (?:vedtak|konklusjon|protokoll\w*)|innstiller?"
    rf"|[^.:]{{3,90}} {MOVES}"
    r" (?:(?:slikt?|slike|følgende|følgjande|dette|et|eit|the following|an?) )?(?:(?:\w+) ){0,2}?"
    r"(?:\w*(?:forslag|framlegg)|proposals?|motions?|amendments?)(?: (?:til|om|på) [^:]{1,60})?"
)
_VOTES_HEAD = (
    r"(?:styrets |rådets |the )?(?:votering(?:en)?|avstemning(?:en)?|avstemming(?:a)?|røysting(?:a)?|vot(?:e|es|ing))"
)
_DISSENT_HEAD = (
    r"(?:protokolltilførs(?:el|ler|lar)|protokollmerknad\w*|stemmeforklaring\w*|røysteforklaring\w*|dissens\w*"
    r"|særmerknad\w*|mindretallets (?:merknad\w*|syn)|dissent(?:ing opinion)?|statement for the record)"
    r"(?: (?:fra|frå|av|til|from|by|of)\b[^:]{0,120})?"
)
_BACKGROUND_HEAD = (
    r"vedlegg(?: til [^:]{1,40})?|saksvedlegg|saksdokumenter|dokumenter|tidligere behandling|tidlegare handsaming"
    r"|historikk|attachments?|enclosures?|previous (?:decisions?|consideration)|tidligere vedtak|tidlegare vedtak"
)
_OTHER_HEAD = (
    r"(?:styrets |rådets |gruppens )?(?:behandling(?:en|a)?|handsaming(?:a)?|drøfting(?:en|a)?|diskusjon(?:en)?"
    r"|kommentar(?:er|ar)?|innspill?|merknad(?:er|ar)?|orientering(?:er|ar|en|a)?|oppsummering(?:en)?|oppsummert)"
    r"(?: (?:i|fra|frå|til) [^:]{1,40})?"
    r"|bakgrunn(?:en)?(?: for sak(?:en|a))?|saksopplysning(?:er|ar)|saksframstilling|saksframlegg|sakspapirer"
    r"|saksutredning|saksbehandler|sakshandsamar|problemstilling(?:er)?|vurdering(?:er)?|presentasjon(?:er)?|lenker?"
    r"|(?:videre |vidare )?oppfølging|ansvar(?:lige?|lege?)?(?:\s?(?:/|og)\s?frist)?|frist"
    r"|referent|møteleder|neste møte|tiltak(?:sliste)?|aksjon(?:er|sliste|slogg(?:en)?|spunkt(?:er)?)?"
    r"|oppfølgings(?:liste|punkt(?:er)?)"
    r"|(?:oppfølging|tiltak|oppgaver|oppgåver|follow-up) (?:etter|after) (?:the )?(?:møtet|meeting)"
    r"|habilitet|underskrift(?:er)?|signatur(?:er)?|(?:saks|møte)?protokoll(?:en)?(?: (?:i|for) [^:]{1,90})?"
    r"|møtebehandling(?:en)?|saken i korte trekk|saka i korte trekk"
    r"|(?:AP|(?:action|aksjon)(?:s?punkt| point)?)\s?\d{1,2}(?:[./-]\d{1,2})?"
    r"|background|discussion|comments?|remarks?|follow-up|actions?|action (?:points?|items?|list|log)|responsible"
    r"|deadline|next meeting|summary"
)
_HEADS: tuple[tuple[LabelRole, re.Pattern[str]], ...] = (
    ("proposal", re.compile(_PROPOSAL_HEAD, re.IGNORECASE)),
    ("background", re.compile(_BACKGROUND_HEAD, re.IGNORECASE)),
    ("dissent", re.compile(_DISSENT_HEAD, re.IGNORECASE)),
    ("votes", re.compile(_VOTES_HEAD, re.IGNORECASE)),
    (
        "decision",
        re.compile(rf"(?:{_DECISION_READS}|{_DECISION_HEAD})(?: ?(?={_TAIL_WORD})[^:]{{1,70}})?", re.IGNORECASE),
    ),
    ("other", re.compile(_OTHER_HEAD, re.IGNORECASE)),
)

# A label that runs straight into its text, as when a line break was lost: "Konklusjon Gruppen støtter …".
_BARE = re.compile(
    r"(?P<head>(?i:vedtak|konklusjon|beslutning|avgjerd|(?:enstemmig|samrøystes) vedtak"
    r"|forslag til (?:vedtak|konklusjon)|innstilling|votering))(?=\s+[«\"“]?[A-ZÆØÅ]|\s+\d\.\s)"
    r"|(?P<head_en>(?i:decision|resolution|conclusion))(?=\s+(?:The|It|That|All|Members|We)\b)"
)
_INTRODUCTION = (
    r"(?:[^.!?:]|\d\.){0,160}?\b(?:slikt?|slike|følgende|følgjande|dette|the following)\s+(?:\w+\s+){0,2}?"
    r"(?:vedtak|konklusjon|beslutning|avgjerd|resolutions?|decisions?|\w*forslag|framlegg)"
    r"(?:\s+til\s+\w+)?(?:\s+(?:i|in)\s+[^.:]{1,40})?(?:,?\s+(?:mot|med|against|by)\s+[^.:]{1,60})?\s*:"
)
_INTRODUCES = re.compile(_INTRODUCTION, re.IGNORECASE)
_INTRODUCES_SIGNS = signs("slik", "følgende", "følgjande", "dette", "the following")
VOTE_TOLD = (
    r"(?:(?:Vedtaket|Vedtaka|Beslutningen|Avgjerda)\s+(?:var|er|ble|blei|vart)\s+(?:enstemmig|einstemmig|samrøystes)\W*"
    r"|(?:Vedtaket|Vedtaka|Vedtakene|Beslutningen|Avgjerda|Innstillingen|Innstillinga|Forslaget|Framlegget)\s+"
    r"(?:ble|blei|vart|er|var|blir)\s+(?:\w+\s+)?(?:fattet|fatta|gjort|truffet|tatt|teke|vedtatt|vedteke|godkjent|godkjend)"
    r"\b.{0,160}|(?:Enstemmig|Einstemmig|Samrøystes)(?:\s+(?:vedtatt|vedteke|godkjent|godkjend|tilrådd))?\W*"
    r"|(?:Vedt(?:att|eke)|Godkjen[td])\s+(?:enstemmig|einstemmig|samrøystes|mot|med)\b.{0,100}"
    r"|The (?:decision|resolution) was (?:\w+ )?(?:taken|made|passed|adopted|approved|carried)\b.{0,100}"
    r"|(?:Passed|Adopted|Carried) (?:unanimously|by|with)\b.{0,100}|Unanimously (?:passed|adopted|approved)\W*)"
)
"""What tells, after a decision, how it was taken."""
_INNER = re.compile(
    r"(?<=[a-zæøå.!?»”)]\s)(?=(?:(?:(?:Enstemmig|Samrøystes|Styrets|Rådets|Utvalgets|Gruppens)"
    r" (?:(?:enstemmige?|samrøystes) )?(?:vedtak|konklusjon|beslutning|avgjerd))"
    r"|(?:(?:Enstemmig|Samrøystes|Styrets|Rådets|Utvalgets|Gruppens) )?"
    r"(?:(?:Vedtak|Konklusjon|Beslutning|Avgjerd)(?: (?:mot|med) [^:.]{1,50})?|Decision|Resolution|Votering|Innstilling"
    r"|Protokolltilførsel(?: fra [^:.]{1,60})?"
    r"|Stemmeforklaring(?: fra [^:.]{1,60})?|Dissent(?:ing opinion from [^:]{1,60})?"
    r"|Ansvar(?:lig)?|Frist|Oppfølging|Aksjon|Action|Responsible|Deadline"
    r"|(?:AP|Action(?: point)?|Aksjon(?:spunkt)?)\s?\d{1,2}(?:[./-]\d{1,2})?)"
    r"|VEDTAK|KONKLUSJON|BESLUTNING|VOTERING|INNSTILLING|FORSLAG TIL VEDTAK|DECISION|RESOLUTION"
    r"|Forslag til (?:vedtak|konklusjon)|Forslag \d{1,2}(?: \([^()]{1,60}\))?)\s?:)"
    r"|(?<=[a-zæøå.!?]\s)(?=(?:Vedtak|Konklusjon|Beslutning)\s+[A-ZÆØÅ])"
    rf"|(?<=[.!?]\s)(?=[A-ZÆØÅ])(?=(?i:{_INTRODUCTION}))"
    rf"|(?<=[.!?]\s)(?={VOTE_TOLD}$|Saksprotokoll (?:i|fra|frå)\s)"
)
_INNER_SIGNS = signs(
    *(":", "vedt", "konklusjon", "beslutning", "avgjerd", "innstilling", "forslaget", "framlegget", "enstemmig"),
    *("einstemmig", "samrøystes", "godkjen", "decision", "resolution", "passed", "adopted", "carried", "unanimously"),
    "saksprotokoll",
)
_PROPOSING = re.compile(
    r"\b(?:forslag|foresl\w+|innstil\w+|framlegg|tilrå\w*|anbefal\w+|inviter\w+|bes|ber|bedt|propos\w+"
    r"|recommend\w+|invited)\b",
    re.IGNORECASE,
)
_SPACED_OUT = re.compile(r"[A-ZÆØÅ] (?<!\w..)(?:[A-ZÆØÅ] ){3,}[A-ZÆØÅ](?!\w)")  # "V E D T A K"
_OWNERS_MEETING = re.compile(
    r"(?:foretaksmøtet|generalforsamlingen|generalforsamlinga|årsmøtet)\s+(?:vedtok|besluttet|beslutta|godkjente|godkjende)",
    re.IGNORECASE,
)
"""Whose own minutes say so in a label; others quote it with "i foretaksmøtet"."""
_LABEL_LINE = re.compile(
    r"(?:decisions?|resolutions?|conclusions?) (?:of|by) the (?:\w+ )?(?:board|council|committee|group|panel|forum)"
    rf"|{_OWNER}?(?:forslag|framlegg|innstilling|proposal) (?:til|om|for)"
    rf"(?: (?:slikt?|nytt|følgende))? (?:{_PROPOSED_THING})"
    r"|(?:proposed|draft|recommended) (?:decisions?|resolutions?|conclusions?)",
    re.IGNORECASE,
)
"""A line of nothing but these words announces what follows, however many of them name whose it is."""
_RECORD_OF_CASE = re.compile(r"saksprotokoll\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^)]*\)")
_LEADING = re.compile(r"^[*_#\s]*(?:\(?\d{1,2}[.)]\s+)?")
_TIME_COLON = re.compile(r"(?<=\d):(?=\d)")
_VERB_LABEL = re.compile(_DECISION_PARTICIPLE, re.IGNORECASE)
_LONGEST_HEAD = 130
_LONGEST_LINE = 14  # words of a whole line that is a label without colon
_CASE_IN_LABEL = re.compile(r"\d{1,3}\s?[-/]\s?(?:20)?\d{2}\b")
_TRAILING = " \t*_:.–-"


class Label(msgspec.Struct, frozen=True):
    """A label read off the beginning of a text: ``rest`` is what follows it there, ``printed`` the label as it stands.

    ``quoted_date`` is the date of the meeting it names. ``verbal`` says that its words are a decision by themselves
    ("Enstemmig vedtatt").
    """

    role: LabelRole
    head: str
    rest: str
    printed: str = ""
    quoted_date: str | None = None
    verbal: bool = False


@lru_cache(maxsize=2048)  # decisions, proposals, tasks and positions read the same case one after another
def read_label(text: str, heading: bool = False) -> Label | None:
    """The label at the beginning of ``text``, None where there is none. ``heading`` tells that the print marks it."""
    text = _SPACED_OUT.sub(_closed_up, text)
    lead = _LEADING.match(text)
    begin = lead.end() if lead else 0
    body = text[begin:]
    colon = _colon(body)
    if colon is not None:
        label = _classified(body[:colon], body[colon + 1 :])
        if label is not None:
            return label
    elif len(body.split()) <= _LONGEST_LINE:
        label = _classified(body, "")
        if label is not None and _stands_alone(body, label, heading):
            return label
    introduction = _INTRODUCES.match(body) if ":" in body and _INTRODUCES_SIGNS.search(body.lower()) else None
    if introduction is not None:
        head = introduction[0].rstrip(":").strip()
        role: LabelRole = "proposal" if _PROPOSING.search(head) else "decision"
        if role == "decision" and names_outsider(head):
            role = "background"
        return Label(role=role, head=head, rest=body[introduction.end() :].strip(_LEFT), quoted_date=_date(head))
    if bare := _BARE.match(body):
        label = _classified(bare[0], body[bare.end() :])
        if label is not None:
            return label
    return None


_LEFT = " \t*_"


def _closed_up(word: re.Match[str]) -> str:
    return word[0].replace(" ", "")


@lru_cache(maxsize=2048)  # as above
def split_at_labels(text: str) -> tuple[str, ...]:
    """``text`` cut before every label that stands inside it, as where a paragraph was joined with the next label."""
    if not _INNER_SIGNS.search(text.lower()):
        return (whole,) if (whole := text.strip()) else ()
    cuts = [0, *(match.start() for match in _INNER.finditer(text) if _may_cut(text, match.start())), len(text)]
    return tuple(piece for a, b in itertools.pairwise(cuts) if (piece := text[a:b].strip()))


def _may_cut(text: str, at: int) -> bool:
    """Not inside a longer label: "Styrets Vedtak:", "12/24 Vedtak:"."""
    return at > 0 and not _LEADING.fullmatch(text[:at])


def _colon(body: str) -> int | None:
    begin = body[: _LONGEST_HEAD + 1]
    at = _TIME_COLON.sub(" ", begin).find(":") if ":" in begin else -1
    return at if at > 0 else None


def _classified(head: str, rest: str) -> Label | None:
    tidy = head.strip(_TRAILING)
    for role, pattern in _HEADS:
        if not pattern.fullmatch(tidy):
            continue
        if role == "decision" and names_outsider(tidy) and not _OWNERS_MEETING.match(tidy):
            role = "background"
        return Label(
            role=role,
            head=tidy,
            rest=rest.strip(_LEFT),
            printed=head.strip(_LEFT),
            quoted_date=_date(tidy) if role == "decision" else None,
            verbal=role == "decision" and bool(_VERB_LABEL.search(tidy)),
        )
    return None


def _stands_alone(body: str, label: Label, heading: bool) -> bool:
    """Whether a line without a colon may be a label: it is marked as a heading, or says little else."""
    plain = body.strip(_TRAILING)
    if _RECORD_OF_CASE.match(plain) or (plain[:1].isupper() and _LABEL_LINE.fullmatch(plain)):
        return True
    if label.role == "decision" and label.verbal:
        return plain[:1].isupper() and (heading or len(plain.split()) <= 3) and not label.quoted_date
    if heading or plain.isupper() or label.quoted_date or len(_BRACKETED.sub("", plain).split()) <= 3:
        return not body.rstrip().endswith(".") or len(plain.split()) == 1
    return bool(_CASE_IN_LABEL.search(plain)) and not body.rstrip().endswith(".")


def _date(head: str) -> str | None:
    return next((found.iso for found in find_dates(head) if found.iso), None)
