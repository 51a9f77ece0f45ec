"""The signs by which a paper shows where it begins and what it is: titles, labels, numbered attachments, dated "
"titles."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import takewhile

import msgspec

from graph.language.dates import find_dates
from graph.language.numbers import find_case_numbers
from graph.language.persons import is_person_name
from graph.language.sentences import split_sentences
from graph.language.signs import signs
from graph.records import Line, PartKind
from ingest.blocks import join_lines
from ingest.sensitivity import sensitivity_label
from ingest.shapes import (
    ends_sentence,
    head_label,
    heads_treatment,
    is_blank,
    is_body_name,
    is_case_paper_label,
    is_draft_mark,
    is_place_or_time,
    plain,
)

_DRAFT_OF = r"(?:(?:utkast|kladd|forslag)\s+til\s+|(?:førebels|foreløpig|draft)\s+|utkast[\s:–-]+)?"
_RECORD = (
    r"(?:møte|styre|råds|foretaks)?(?:møte)?(?:referat|protokoll)|møtebok|(?:meeting\s+)?minutes|vedtaksprotokoll|"
    r"vedtaksreferat"
)
_WRITTEN_BY = re.compile(rf"(?:{_RECORD}):\s*(?P<who>[^,(:]{{5,60}})(?:[,(].*)?", re.IGNORECASE)
_BARE_RECORD = re.compile(_RECORD, re.IGNORECASE)
_MINUTES_TITLE = re.compile(
    rf"{_DRAFT_OF}(?:{_RECORD})(?:\s*$|\s*[,:–—-].*|\s+(?:fra|frå|av|for|nr|of|from|til)\b.*|\s+\(.*|"
    rf"\s+(?-i:[A-ZÆØÅ\d]).*|\s+\w*(?:møte|meeting).*|"
    r"\s+\w*(?:styret|rådet|utvalget|utvalet|gruppen|gruppa|komiteen|nemnda|nettverket)\b.*)"
    rf"|(?:[^()]|\([^()]*\)){{3,90}}?\s?[-–—:,]\s*{_DRAFT_OF}(?:{_RECORD})\b.{{0,60}}",
    re.IGNORECASE,
)
_NOTES_TITLE = re.compile(
    r"(?:(?:kort\s+)?(?:notat(?:er)?|oppsummering|samandrag|sammendrag|referatnotat)\s+(?:fra|frå|etter)\s.{0,60}"
    r"(?:møte|samling)|møtenotat|(?:(?:meeting\s+)?notes|(?:short\s+)?summary)\s+(?:from|of)\s.{0,60}meeting|meeting\s+notes)"
    r"\b.{0,110}",
    re.IGNORECASE,
)
"""What working groups call their minutes; a note with such a title is one where it tells who was there."""
_AGENDA_TITLE = re.compile(
    r"(?:møte)?innkalling\b.*|(?:forslag til )?(?:dagsorden|saks?liste|sakskart|møteprogram|agenda|program|møteplan)"
    r"(?:\s*$|\s*[,:–—-].*|\s+(?:for|til|i|of)\b.*|\s+(?:den\s+)?\d{1,2}\.\s?(?:\d|[a-zæøå]{3}).*)|(?:meeting\s+)?agenda\b.{0,60}|notice\s+of\s+meeting.*|"
    r"invitation\s+to\s+meeting.*"
    r"|.{3,90}\s?[-–—:,]\s*(?:møte)?(?:innkalling|saksliste|dagsorden|agenda)\b.{0,60}",
    re.IGNORECASE,
)
_CASE_PAPER_TITLE = re.compile(
    r"(?:saksfr[ae]mlegg|sakspapir|saksutredning|saksutgreiing|saksnotat|saksdokument|saksfremstilling|styresak|"
    r"møtesak|styredokument|"
    r"rådssak|orienteringsnotat|diskusjonsnotat|drøftingsnotat|beslutningsnotat|board\s+paper|case\s+paper|"
    r"agenda\s+paper)"
    r"(?:\s*$|\s*[:,–—-].*|\s+(?:for|til|i|sak|saksnr)\b.*|\s+\d.*)"
    r"|(?:notat|memo|memorandum|note)\s+(?:til|to|for)\s+.*|sak\s+til\s+(?:styre|råd|utvalg)\w*.*",
    re.IGNORECASE,
)
_BARE_CASE_PAPER = re.compile(r"(?:saks\w+|(?:saks)?utgreiing|bakgrunn)\s*:?", re.IGNORECASE)
_DECIDED = re.compile(r"(?:(?:samrøystes|enstemmig|endelig|endeleg)\s+)?vedtak(?:\s*\(.*\))?\s*(?:$|:)", re.IGNORECASE)
_CASE_REACH = 60  # printed lines within which a case in minutes comes to its decision
_NOTE_TITLE = re.compile(
    r"(?:saks)?notat|memo(?:randum)?|note|background note|bakgrunnsnotat|innstilling", re.IGNORECASE
)
"""What a case paper may be called where only the case below says that it is one."""
_PROPOSAL_TITLE = re.compile(r"innstilling", re.IGNORECASE)
_ITEM = re.compile(r"\d{1,2}\.\s+[A-ZÆØÅ]\w")  # of an agenda without case numbers: "4. Expansion of the programme"
_ATTACHMENT_TITLE = re.compile(
    r"(?:u?trykt\s+)?(?:vedlegg|attachment|appendix|annex|enclosure)\s*(?:nr\.?\s*|no\.?\s*)?(?:\d{1,2}|"
    r"[A-F])\b(?!\s*(?:og|,|and)\s*\d).{0,120}"
    r"|vedlegg\s+til\s+(?:saks\w*|sak|styresak|notat\w*)\b.{0,80}",
    re.IGNORECASE,
)
_PAPER_TITLE = re.compile(r"(?:notat|rapport|brev|memo|report|letter)\b.{0,150}", re.IGNORECASE)
_ATTACHMENT_NUMBER = re.compile(
    r"(?:vedlegg|attachment|appendix|annex)\s*(?:nr\.?\s*|no\.?\s*)?\d{1,2}\.?", re.IGNORECASE
)
_TITLE_SIGNS = signs(
    *("referat", "protokoll", "møtebok", "minutes", "notat", "oppsummering", "samandrag", "sammendrag", "note"),
    *("summary", "innkalling", "dagsorden", "saksliste", "sakliste", "sakskart", "program", "agenda", "møteplan"),
    *("notice of", "invitation to", "saksfr", "sakspapir", "saksut", "saksdokument", "styresak", "møtesak"),
    *("styredokument", "rådssak", "paper", "memo", "sak til", "innstilling"),
    *("vedlegg", "attachment", "appendix", "annex", "enclosure"),
)
"""One of them stands in every title above; most lines hold none."""
_DATED_TITLE = re.compile(r"(?P<title>\S.{7,110}?)(?:\s{3,}|\t+)(?P<date>\S.{5,24})")
_ATTENDANCE_LABEL = re.compile(
    r"til\s?st(?:ed|ad)|deltak|deltag|deltok|møtte|present|participants|attend|forfall|fråfall|fravær|apologies|møtele|"
    r"ordstyrer|chair|innkalt|medlem",
    re.IGNORECASE,
)
_CALLED = re.compile(r"innkalt|medlem", re.IGNORECASE)
_LISTED_ATTACHMENTS = re.compile(
    r"(?:u?trykte?\s+)?(?:vedlegg|attachments?|enclosures?|appendices)\s*:?", re.IGNORECASE
)
_LISTED_TITLE_PREFIX = re.compile(
    r"^(?:saksframlegg|notat|rapport|brev|presentasjon|vedlegg\s*\d*)\s*[-–:]\s*", re.IGNORECASE
)
LIST_SIGN = re.compile(r"^(?:[-–•▪*\uf0b7]|\d{1,2}[.)]|[a-z][.)])\s+")
"""What an item of a list begins with."""

_OUTCOME = re.compile(
    r"(?:enstemmig |samrøystes )?(?:vedtak|konklusjon|beslutning|avgjerd|forslag|framlegg|innstilling|decision"
    r"|resolution)\b[^:]{0,30}:",
    re.IGNORECASE,
)
"""What is decided of minutes or an agenda is no title of theirs: "Vedtak 8/10: Innkallingen godkjennes"."""
_APPROVED = re.compile(
    r"\b(?:ble|blei|vart|was|were)\s+(?:[a-zæøå]+\s+)?(?:godkjen[td]e?|approved|adopted)\b", re.IGNORECASE
)
_ATTENDANCE_HEADING = re.compile(
    r"(?:til\s?stede|til\s?stades|deltok|møtte|present|attendance|forfall|fråfall|apologies)\s*:?", re.IGNORECASE
)
_ATTENDANCE_LISTED = re.compile(
    rf"{_ATTENDANCE_HEADING.pattern}|(?:deltakere|deltagere|deltakarar|participants)\s*:?", re.IGNORECASE
)
_CAME = re.compile(
    r"(?:følgende|følgjande|disse|desse)\s(?:\w+\s){0,2}(?:møtte|deltok|var\s+til\s?stede)\b", re.IGNORECASE
)
# As a mail opens: "Her er kort referat fra møtet i fagrådet 12. november 2014".
_TOLD_RECORD = re.compile(
    r".{0,40}\b(?:referat|protokoll|minutes)\s+(?:fra|frå|from|of)\s.{0,20}\b(?:møte|meeting).{3,140}", re.IGNORECASE
)
_HEAD_LINES = 6
_SHORT = 90
_SHORT_LINE = 60
_MEETING_TITLE = re.compile(r"(?:\w*møte|meeting)\b.{0,110}|.{2,90}[-\s]?møte(?:\s+\d.{0,30})?", re.IGNORECASE)
_LIST_TITLE = re.compile(r"(?:forslag til )?(?:dagsorden|saks?liste|sakskart|agenda|program)\b", re.IGNORECASE)
_OPEN_DASH = re.compile(r"\s[-–—]$")
_OPEN_DAY = re.compile(r"\b\d{1,2}\.$")
_INNER_TITLE = re.compile(r"saksutredning(?:en)?|saksutgreiing|saksfr[ae]mstilling|saksframstilling", re.IGNORECASE)
"""What follows the proposal within a case paper."""
_UNTITLED_REACH = 20
_HEAD_COLUMNS = 2  # of the table that holds a head's labels and values
_HEAD_REACH = 14  # printed lines within which a head's labels stand
_PAPER_REACH = 10
_NEXT_LINES = 5  # printed lines after a title in which its own labels begin
_NEAR = 20  # lines around, in which prose with empty lines between its paragraphs has one
_MAX_TITLE = 170


class Opening(msgspec.Struct, frozen=True):
    """Where a paper begins: the line of its title and what kind of paper the title says it is."""

    line: int
    kind: PartKind
    title: str


def find_openings(lines: Sequence[Line], printed: Sequence[int]) -> tuple[Opening, ...]:
    """The openings of papers among the ``printed`` lines, by their own words, in order."""
    openings: list[Opening] = []
    for position, number in enumerate(printed):
        line = lines[number - 1]
        text = _whole_title(lines, number)
        if line.kind == "row" or len(text) > _MAX_TITLE or text[:1].islower():
            continue
        following = [lines[n - 1] for n in printed[position + 1 : position + 1 + _HEAD_REACH]]
        kind = _kind_of_opening(lines, printed, position, text, following)
        if kind is None or _belongs_to_head(openings, lines, printed, position, kind):
            continue
        if kind == "case_paper" and (
            _is_case_of(openings, lines, printed, position) or _heads_decided_case(openings, lines, printed, position)
        ):
            continue
        inner = _INNER_TITLE.fullmatch(text.rstrip(": ")) and not _paper_labels(following[:_NEXT_LINES])
        if inner and openings and openings[-1].kind == "case_paper":
            continue  # what the proposal above rests on
        if kind in ("minutes", "agenda") and position and _is_bare_case_number(lines[printed[position - 1] - 1]):
            continue
        openings.append(Opening(line=number, kind=kind, title=text))
    return tuple(openings)


def _whole_title(lines: Sequence[Line], number: int) -> str:
    """The text of a line; with the line below where it plainly goes on there.

    It ends in a dash ("National Council for Health –", "minutes") or in a day before its month ("20.", "SEPTEMBER").
    """
    text = plain(lines[number - 1].text)
    if number >= len(lines) or is_blank(lines[number]):
        return text
    below = plain(lines[number].text)
    day = _OPEN_DAY.search(text)
    if _OPEN_DASH.search(text) or (day and find_dates(f"{day[0]} {below}")):
        return join_lines(text, below)
    return text


def _is_case_of(openings: Sequence[Opening], lines: Sequence[Line], printed: Sequence[int], position: int) -> bool:
    """Whether "Styresak 12/24 Budsjett" is a heading within the minutes or agenda that opened last.

    A case paper bears labels of its own; an agenda's paper treats a case that the agenda has listed.
    """
    text = plain(lines[printed[position] - 1].text)
    numbers = find_case_numbers(text)
    if not (openings and numbers and numbers[0].start == 0) or openings[-1].kind not in ("agenda", "minutes"):
        return False
    own = list(takewhile(_is_before_text, (lines[n - 1] for n in printed[position + 1 : position + 1 + _NEXT_LINES])))
    if _paper_labels(own):
        return False
    if openings[-1].kind == "minutes":
        return True
    above = (plain(lines[number - 1].text) for number in printed[:position] if number > openings[-1].line)
    return not any(
        found.number == numbers[0].number and found.start == 0 for other in above for found in find_case_numbers(other)
    )


def _heads_decided_case(
    openings: Sequence[Opening], lines: Sequence[Line], printed: Sequence[int], position: int
) -> bool:
    """Whether "Saksutgreiing" stands below a case's heading in minutes that tell what was decided under it."""
    if not (openings and openings[-1].kind == "minutes" and position):
        return False
    if not _BARE_CASE_PAPER.fullmatch(plain(lines[printed[position] - 1].text)):
        return False
    if not _is_case_heading(lines[printed[position - 1] - 1]):
        return False
    below = [lines[number - 1] for number in printed[position + 1 : position + 1 + _CASE_REACH]]
    own = takewhile(lambda line: not _is_case_heading(line), below)
    return not _paper_labels(below[:_NEXT_LINES]) and any(_DECIDED.match(plain(line.text)) for line in own)


def _is_before_text(line: Line) -> bool:
    """Whether a line can stand between a paper's title and its labels: no sentence, and no other paper's title."""
    text = plain(line.text)
    return not ends_sentence(text) and _CASE_PAPER_TITLE.fullmatch(text) is None


def begins_apart(lines: Sequence[Line], number: int) -> bool:
    """Whether a line begins a page or stands after a gap, so that a new paper can begin there.

    In text without pages two empty lines are a gap, and a page break often leaves no more than one leading space. PDF
    has a page's own lines and one empty line for any gap; paragraphs of Word have neither, so that there any may begin.
    """
    if number == 1 or _is_below_attachment_number(lines, number) or _numbers_the_paper_below(lines, number):
        return True
    line = lines[number - 1]
    if line.kind == "heading" or is_page_top(lines, number):
        return True
    blanks = 0
    while number - 2 - blanks >= 0 and is_blank(lines[number - 2 - blanks]):
        blanks += 1
    if line.page is not None:
        return blanks >= 1
    leading_space = _after_page_break(line) or (
        blanks == 1 and _after_page_break(lines[number - 3]) and (number < 4 or is_blank(lines[number - 4]))
    )  # the page's header may stand between
    near = lines[max(0, number - _NEAR) : number + _NEAR]
    return blanks >= 2 or blanks >= number - 1 or leading_space or not any(map(is_blank, near))


def _is_below_attachment_number(lines: Sequence[Line], number: int) -> bool:
    """Whether a line stands below "Vedlegg 1" alone on its line, with something else than a list above that."""
    above = [line for line in lines[max(0, number - 1 - _NEXT_LINES) : number - 1] if not is_blank(line)]
    if not above or above[-1].kind == "row" or _ATTACHMENT_NUMBER.fullmatch(plain(above[-1].text)) is None:
        return False
    return is_blank(lines[number - 2]) and _ATTACHMENT_TITLE.fullmatch(plain(lines[number - 1].text)) is None


def _numbers_the_paper_below(lines: Sequence[Line], number: int) -> bool:
    """Whether "Vedlegg 2" stands alone above the title of the paper that it counts."""
    if _ATTACHMENT_NUMBER.fullmatch(plain(lines[number - 1].text)) is None or not is_blank(lines[number - 2]):
        return False
    below = next((plain(line.text) for line in lines[number : number + _NEXT_LINES] if not is_blank(line)), "")
    titles = (_MINUTES_TITLE, _AGENDA_TITLE, _CASE_PAPER_TITLE, _NOTES_TITLE, _PAPER_TITLE)
    return not ends_sentence(below) and any(title.fullmatch(below) for title in titles)


def _after_page_break(line: Line) -> bool:
    return line.text.startswith(" ") and not line.text.startswith("  ") and not ends_sentence(line.text)


def is_page_top(lines: Sequence[Line], number: int) -> bool:
    """Whether nothing but two short lines stands above the line on its page."""
    page, above = lines[number - 1].page, 0
    for at in range(number - 2, -1, -1):
        if page is None or lines[at].page != page:
            return page is not None
        above += not is_blank(lines[at])
        if above > 2:
            return False
    return True


def dated_title(lines: Sequence[Line], number: int) -> str | None:
    """The title of a line that bears its own date at the right: "Veien videre        16. desember 2024"."""
    line = lines[number - 1]
    match = _DATED_TITLE.fullmatch("\t".join(filter(None, line.cells)) or line.text.strip())
    if match is None or not match["title"][0].isupper() or ends_sentence(match["title"]):
        return None
    dates = find_dates(match["date"])
    if not dates or len(dates[0].text) < len(match["date"].strip()) - 2 or head_label(Line(match["title"])):
        return None
    return plain(match["title"])


def is_head_line(line: Line) -> bool:
    """Whether a line can stand above the title of a paper: a body, a label of sensitivity, a draft mark, a "
    "letterhead."""
    text = plain(line.text)
    return (
        is_body_name(text)
        or sensitivity_label(text) is not None
        or is_draft_mark(text)
        or re.fullmatch(r"(?:sekretariat\w*|secretariat)\b.{0,50}", text, re.IGNORECASE) is not None
        or re.fullmatch(
            r"[A-ZÆØÅ].{2,60}\s(?:RHF|HF|AS|SF)|(?:Universitetet|Høg?skolen|Høgskulen) i [A-ZÆØÅ]\S+.{0,40}", text
        )
        is not None
    )


def _kind_of_opening(
    lines: Sequence[Line], printed: Sequence[int], position: int, text: str, following: Sequence[Line]
) -> PartKind | None:
    number = printed[position]
    near = following[:_PAPER_REACH]
    if _is_case_heading(lines[number - 1]) and any(map(heads_treatment, near[:_NEXT_LINES])):
        return "case_paper"
    if not _TITLE_SIGNS.search(text.lower()):
        return "case_paper" if _is_labelled_paper(lines, printed, position, text, near) else None
    early = position < 12
    if _names_writer(text):
        return None
    if _is_record_or_plan(_MINUTES_TITLE, text) and _opens_meeting(lines, number, text, following, early=early):
        return "minutes"
    if _is_record_or_plan(_NOTES_TITLE, text) and begins_apart(lines, number) and _tells_who_came(following):
        return "minutes"
    if _is_record_or_plan(_AGENDA_TITLE, text) and _opens_meeting(lines, number, text, following, early=early):
        return "agenda"
    if (
        _CASE_PAPER_TITLE.fullmatch(text)
        and not ends_sentence(text)
        and len(split_sentences(text)) == 1  # "Saksutredning: Gruppen har møttes. Partene er" only begins prose
        and (begins_apart(lines, number) or _paper_labels(near) >= 1)
    ):
        return "case_paper"
    if _NOTE_TITLE.fullmatch(text) and begins_apart(lines, number) and _is_of_one_case(text, near[:_NEXT_LINES]):
        return "case_paper"  # what is proposed under "Innstilling" ends the paper: the next case is another's
    if _is_labelled_paper(lines, printed, position, text, near):
        return "case_paper"
    if (
        _ATTACHMENT_TITLE.fullmatch(text)
        and not early
        and not text.endswith((".", ":", ","))
        and begins_apart(lines, number)
    ):
        following_text = plain(following[0].text) if following else ""
        if not _ATTACHMENT_TITLE.fullmatch(following_text):  # a list of attachments is no attachment
            return "attachment"
    return None


_SEVERAL_CASES = re.compile(r"\d\s*(?:[-–—]|til(?:\s+og\s+med)?|t\.?o\.?m\.?)\s*\d+\s?[-/]\s?\d|\d\s*[,;]\s*\d")
"""Case numbers from the first to the last, or one after the other: "01/2015–05/2015"."""


def _is_labelled_paper(
    lines: Sequence[Line], printed: Sequence[int], position: int, text: str, near: Sequence[Line]
) -> bool:
    """Whether a line is the first of a case paper's labels: "Saksnr.: 12/24" beside others of its head."""
    label = head_label(lines[printed[position] - 1])
    if label is None or not is_case_paper_label(label["label"]) or not find_case_numbers(text):
        return False
    if _SEVERAL_CASES.search(label["value"]):
        return False  # those of a meeting, in the head of its minutes
    above = [lines[n - 1] for n in printed[max(0, position - 4) : position]]
    others = [other for other in map(head_label, [*above, *near[:4]]) if other]
    return any(is_place_or_time(o["label"]) or is_case_paper_label(o["label"]) for o in others)


def _is_of_one_case(title: str, following: Sequence[Line]) -> bool:
    """Whether what stands between a note's title and its first sentence names one case."""
    own = list(takewhile(lambda line: not ends_sentence(plain(line.text)), following))
    return any(map(_is_case_heading, own)) or (
        sum(bool(_ITEM.match(plain(line.text))) for line in own) == 1
        # "1. Rådet vedtar …" below "Innstilling" is proposed, and no case
        and (_PROPOSAL_TITLE.fullmatch(title) is None or any(map(head_label, own)))
    )


def _is_record_or_plan(title: re.Pattern[str], text: str) -> bool:
    return (
        title.fullmatch(text) is not None
        and not text.endswith((".", ";"))
        and head_label(Line(text)) is None
        and not _is_case_title(text)
        and _OUTCOME.match(text) is None
        and _LISTED_ATTACHMENTS.match(text) is None
        and not _tells_outcome(text)
    )


def _names_writer(text: str) -> bool:
    """Whether "Minutes: Eva Moen (NTNU)" says who wrote them, and opens none."""
    written = _WRITTEN_BY.fullmatch(text)
    return written is not None and is_person_name(written["who"].strip())


def _tells_outcome(text: str) -> bool:
    """Whether a line that the print broke tells what became of the papers: "Innkallingen godkjent. Eva Moen ba om"."""
    return _APPROVED.search(text) is not None or (len(text) > _SHORT_LINE and len(split_sentences(text)) > 1)


def _is_case_title(text: str) -> bool:
    """Whether a title bears a case's number: "Sak 12/2024: Referat fra møtet 3. mai" is an item, and no minutes."""
    return _is_case_heading(Line(text)) and all(date.start for date in find_dates(text))


def _is_bare_case_number(line: Line) -> bool:
    """Whether a line is nothing but a case's number; the line below is then its title: "Referat fra møtet 3. mai"."""
    text = plain(line.text).strip(" :.–-")
    return any(
        number.start == 0 and number.end == len(printed)
        for printed in (text, f"Sak {text}")  # "13/20" alone
        for number in find_case_numbers(printed)[:1]
    )


def _opens_meeting(lines: Sequence[Line], number: int, text: str, following: Sequence[Line], *, early: bool) -> bool:
    """Whether a title of minutes or agenda is one: the head of a meeting follows it."""
    if early and number <= 40:
        return True
    labels = {_family(label["label"]) for label in map(head_label, following) if label} - {None}
    if len(labels) >= 2:
        return True
    dated = bool(find_dates(text)) or any(find_dates(plain(line.text)) for line in following[:3])
    apart = begins_apart(lines, number) or _names_its_meeting(text, following)
    listed = bool(find_dates(text)) and any(map(_is_case_heading, following[:_NEXT_LINES]))
    return apart and dated and (len(labels) >= 1 or listed)


def _tells_who_came(following: Sequence[Line]) -> bool:
    """Whether below a title somebody is listed as having been at the meeting."""
    labels = (label["label"] for label in map(head_label, following) if label)
    return any(_ATTENDANCE_LABEL.match(label) and not _CALLED.match(label) for label in labels) or any(
        _ATTENDANCE_LISTED.fullmatch(plain(line.text)) for line in following
    )


def _names_its_meeting(text: str, following: Sequence[Line]) -> bool:
    """Whether "Møtebok" alone stands above the meeting that it is of: "Møte i rådet for samhandling 17. april"."""
    below = plain(following[0].text) if following else ""
    return _BARE_RECORD.fullmatch(text) is not None and bool(_MEETING_TITLE.fullmatch(below) and find_dates(below))


def _family(label: str) -> str | None:
    if is_place_or_time(label):
        return "place" if re.match(r"(?:møte)?st[ae]d|place|venue|loc|lokale|møterom", label, re.IGNORECASE) else "time"
    return "attendance" if _ATTENDANCE_LABEL.match(label) else None


def _paper_labels(following: Sequence[Line]) -> int:
    labels = [label["label"] for label in map(head_label, following) if label]
    return sum(
        is_case_paper_label(label) or is_place_or_time(label) or label.lower() in ("til", "fra", "frå", "to", "from")
        for label in labels
    )


def _belongs_to_head(
    openings: Sequence[Opening], lines: Sequence[Line], printed: Sequence[int], position: int, kind: PartKind
) -> bool:
    """Whether the paper that opened just before is still within its head, of which this title is a part."""
    if not openings:
        return False
    last = openings[-1]
    if (
        kind == "agenda"
        and last.kind in ("agenda", "minutes")
        and _LIST_TITLE.match(plain(lines[printed[position] - 1].text))
    ):
        above = [lines[number - 1] for number in printed[:position] if number > last.line]
        following = [lines[number - 1] for number in printed[position : position + _NEXT_LINES]]
        labelled = any(label and is_place_or_time(label["label"]) for label in map(head_label, following))
        return not labelled and not any(map(_is_case_heading, above))
    between = [number for number in printed[:position] if number > last.line][-_HEAD_REACH:]
    if len(between) >= _HEAD_REACH or any(_is_content(lines[number - 1]) for number in between):
        return False
    if kind in ("minutes", "agenda") and last.kind in ("minutes", "agenda"):
        return True
    return kind == "case_paper" and last.kind in ("case_paper", "attachment")


def _is_content(line: Line) -> bool:
    """Whether a line is past a paper's head: a sentence, or the heading of a case."""
    text = plain(line.text)
    if head_label(line) is not None:
        return False
    if sum(bool(cell.strip()) for cell in line.text.split("\t")) > _HEAD_COLUMNS:
        return True
    # "Saken har vært på høring,": prose that the print broke ends in the next line, "og det kom inn 43 svar."
    told = ends_sentence(text) and (len(text) > _SHORT_LINE or text[:1].islower())
    return told or _is_case_heading(line) or (len(text) > _SHORT_LINE and len(split_sentences(text)) > 1)


def _is_case_heading(line: Line) -> bool:
    return _begins_with_case_number(plain(line.text))


@lru_cache(maxsize=8192)  # a line is in the reach of several that may open a paper
def _begins_with_case_number(text: str) -> bool:
    numbers = find_case_numbers(text) or find_case_numbers(f"Sak {text}")
    return bool(numbers) and numbers[0].start == 0 and numbers[0].year is not None


_HELD = re.compile(r"(?:\S+\s){1,6}(?:møttes|møttest|møtest|(?:ble|blei|vart) (?:holdt|halde))\b", re.IGNORECASE)
"""A sentence that tells that a meeting was: "Utvalet møttest torsdag 17. mars 2011 på Sandane"."""
_TOLD_AFTERWARDS = re.compile(
    r"[(,–]\s*(?:forfall|fråfall|meldt (?:forfall|fråfall)|referent)\s*(?:[),;]|$)"
    r"|\bhadde meldt (?:om )?(?:forfall|fråfall)\b|\b(?:skrev|skreiv|førte) (?:referat|protokoll)(?:et|en)?\b"
    r"|^(?=.*\b(?:navn|namn|name|representative)\b).*\b(?:deltok|møtte?|til\s?stede|til\s?stades|present|attended)$",
    re.IGNORECASE,
)
"""What stands beside a name only when the meeting is over: "Eva Moen (UiO) – forfall", "(rådgiver, referent)"."""


def untitled_meeting(lines: Sequence[Line], printed: Sequence[int]) -> Opening | None:
    """The opening of a document whose head is a meeting's though no title says what kind of paper it is.

    Who was there is told in minutes; where nobody is listed, the meeting is still to come.
    """
    head = [lines[number - 1] for number in printed[:_UNTITLED_REACH]]
    labels = [label["label"] for label in map(head_label, head) if label]
    families = {_family(label) for label in labels} - {None}
    headings = [plain(line.text) for line in head]
    came = any(_ATTENDANCE_LABEL.match(label) and not _CALLED.match(label) for label in labels)
    attended = came or any(
        _ATTENDANCE_HEADING.fullmatch(text) or _CAME.match(text) or _TOLD_AFTERWARDS.search(text) for text in headings
    )
    titles = [text for text in headings[:_HEAD_LINES] if _MEETING_TITLE.fullmatch(text) or _TOLD_RECORD.fullmatch(text)]
    titled = bool(titles)
    dated = any(find_dates(text) for text in titles) or (
        titled
        and attended
        and any(
            (len(text) < _SHORT or _TOLD_AFTERWARDS.search(text) or _HELD.match(text)) and find_dates(text)
            for text in headings[:_HEAD_LINES]
        )
    )
    if len(families) + titled + dated + attended < 3 and not (titled and families):
        return None
    return Opening(line=printed[0], kind="minutes" if attended else "agenda", title=headings[0])


def papers_lines(lines: Sequence[Line], furniture: Collection[int]) -> tuple[int, ...]:
    """The printed lines of a document, without furniture, except sensitivity labels, which can open a paper."""
    return tuple(
        number
        for number, line in enumerate(lines, start=1)
        if not is_blank(line) and (number not in furniture or sensitivity_label(line.text))
    )


def announced_titles(lines: Sequence[Line], printed: Sequence[int]) -> list[tuple[int, str]]:
    """The titles that lists of attachments announce among the ``printed`` lines, each with its line."""
    announced: list[tuple[int, str]] = []
    listing = False
    for number in printed:
        text = plain(lines[number - 1].text)
        label = _LISTED_ATTACHMENTS.match(text)
        if label and (label.end() == len(text) or text[label.end() - 1] == ":"):
            listing = True
            text = text[label.end() :].strip()
        elif not (listing and LIST_SIGN.match(text)):
            if listing and announced and text[:1].islower():
                announced[-1] = (announced[-1][0], join_lines(announced[-1][1], text))
                continue
            listing = False
            continue
        if title := _LISTED_TITLE_PREFIX.sub("", LIST_SIGN.sub("", text)):
            announced.append((number, title))
    return announced
