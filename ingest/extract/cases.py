"""The cases of an agenda or of minutes: number, title, kind, the lines of each, and its lettered items."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import msgspec

from graph.records import CaseKind, Document, Line, PartKind, SubItem
from ingest.blocks import join_lines, wrap_width
from ingest.extract.case_candidates import TIME_RANGE, cells_of
from ingest.extract.case_headings import find_case_headings
from ingest.extract.signatures import signatures_begin
from ingest.extract.titles import ITEM, read_title
from ingest.extract.unnumbered_headings import BREAK_WORDS, CaseHeading
from ingest.findings import Lines
from ingest.part_signs import announced_titles
from ingest.shapes import ends_sentence, plain, printed_lines

_COLLECTIVE_TITLE = re.compile(
    r"\b(?:saker|eventuelt|ymse|orientering(?:er|ar)?|oppdrag|meldinger|meldingar|referatsaker|informasjon|"
    r"nytt fra|nytt frå|"
    r"items|matters|any other business|aob|information|updates?)\b|\w+(?:saker|saker fra)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:vedlegg|vedlagt|attachments?|enclosures?|appendices)\s+(?:til\s+(?:møte)?(?:referat|protokoll|sakslist|"
    r"innkalling)\w*|to\s+the\s+minutes)\s*:?"
    r"|signaturer?\s*:?|underskrifter?\s*:?",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:\d{1,2}[.)]\s*)?(?P<word>vedtak|beslutning|avgjerd|orientering|informasjon|diskusjon|drøfting|"
    r"drøfting[s]?|referat|melding|decision|"
    r"discussion|information)s?\s?-?\s?(?:saker|sak|items?|saker\s*:)\s*:?|(?:saker|items)\s+(?:til|for)\s+"
    r"(?P<aim>vedtak|beslutning|orientering|informasjon|diskusjon|drøfting|decision|discussion|information)\s*:?",
    re.IGNORECASE,
)
_KIND_ALONE = re.compile(
    rf"(?:\d{{1,3}}(?:\s?[-/]\s?\d{{2,4}})?[\s,–-]*)?\(?(?P<word>vedtak|beslutning|avgjerd|orientering|informasjon|diskusjon"
    rf"|drøfting|referat|decision|discussion|information)s?sak\)?(?:\s+{TIME_RANGE})?",
    re.IGNORECASE,
)
_ATTACHMENTS = re.compile(r"(?:vedlegg|attachments?)\b", re.IGNORECASE)
_GROUP_HEADING = re.compile(r"[A-ZÆØÅ][\wæøåÆØÅ-]{3,}(?:\s[\wæøåÆØÅ-]+){0,3}")
_KIND_OF_WORD: dict[str, CaseKind] = {
    "vedtak": "decision",
    "beslutning": "decision",
    "avgjerd": "decision",
    "decision": "decision",
    "orientering": "information",
    "informasjon": "information",
    "referat": "information",
    "melding": "information",
    "information": "information",
    "diskusjon": "discussion",
    "drøfting": "discussion",
    "discussion": "discussion",
}
_KIND_OF_SERIES: dict[str, CaseKind] = {"V": "decision", "B": "decision", "O": "information", "D": "discussion"}
_KIND_OF_TITLE: tuple[tuple[CaseKind, re.Pattern[str]], ...] = (
    ("other", re.compile(r"^(?:eventuelt|ymse|any other business|aob)\b", re.IGNORECASE)),
    (
        "decision",
        re.compile(r"\b(?:vedtakssak|beslutningssak|til (?:vedtak|beslutning|avgjerd)|for decision)\b", re.IGNORECASE),
    ),
    (
        "information",
        re.compile(r"\b(?:orienteringssak\w*|til orientering|til informasjon|for information)\b", re.IGNORECASE),
    ),
    (
        "discussion",
        re.compile(r"\b(?:diskusjonssak|drøftingssak|til (?:diskusjon|drøfting)|for discussion)\b", re.IGNORECASE),
    ),
    (
        "decision",
        re.compile(r"^(?:godkjenn?ing|godkjenne|approval|valg av|val av|oppnevning|oppnemning)\b", re.IGNORECASE),
    ),
    (
        "decision",
        re.compile(
            r"^(?:referat|protokoll|møtereferat|minutes) f?r?(?:a|å|om)?\b.*\b(?:møte|meeting|\d{4})", re.IGNORECASE
        ),
    ),
    (
        "information",
        re.compile(
            r"^(?:orientering|informasjon|status|nytt fr|meldinger|referatsaker|information|updates?)", re.IGNORECASE
        ),
    ),
)


_FIGURE = re.compile(r"\s*[\d\s.,]*\d\s*(?:%|prosent|mill\.?|kr\.?|kroner)?\s*")
"""A cell of a table of figures, whose rows are no items: "B. Etter bruk | 45 % | 15 %"."""


class CaseSpan(msgspec.Struct, frozen=True):
    """A case in a document: its lines, and of them those of its text (after the title; None where there are none).

    ``lead`` is text that stands on the heading's own line; ``attachments`` are the titles that it announces.
    """

    title: str
    lines: Lines
    number: str | None = None
    number_as_printed: str | None = None
    kind: CaseKind = "other"
    title_end: int = 0
    text: Lines | None = None
    lead: str = ""
    sub_items: tuple[SubItem, ...] = ()
    attachments: tuple[str, ...] = ()


def find_cases(
    document: Document, lines: Lines, kind: PartKind, furniture: Collection[int], year: int | None = None
) -> tuple[CaseSpan, ...]:
    """The cases between ``lines`` of an agenda or minutes (``kind``); no other part is read for several cases.

    ``year`` completes numbers that print none. A case reaches to the line before the next one.
    """
    if kind not in ("agenda", "minutes"):
        return ()
    printed = document.lines
    end = _end_of_cases(printed, lines, furniture)
    headings = find_case_headings(printed, lines.start, end, furniture, year, planned=kind == "agenda")
    width = wrap_width(printed)
    spans: list[CaseSpan] = []
    section: CaseKind | None = None
    for position, heading in enumerate(headings):
        begin = headings[position - 1].line if position else lines.start
        section = _section_kind(printed, begin, heading.line - 1, furniture) or section
        stop = headings[position + 1].line - 1 if position + 1 < len(headings) else end
        spans.append(_span(printed, heading, stop, furniture, width, section))
    return tuple(spans)


def _span(
    lines: Sequence[Line],
    heading: CaseHeading,
    stop: int,
    furniture: Collection[int],
    width: int,
    section: CaseKind | None,
) -> CaseSpan:
    title, title_end = read_title(lines, heading, stop, furniture, width)
    lead, title_end = _whole_lead(lines, heading.lead, title_end, stop, furniture)
    last = _last_line(lines, title_end, stop, furniture)
    text_lines = list(printed_lines(lines, title_end + 1, last, furniture))
    text = Lines(start=text_lines[0], end=last) if text_lines else None
    return CaseSpan(
        title=title,
        lines=Lines(start=heading.line, end=last),
        number=heading.number,
        number_as_printed=heading.printed,
        kind=_kind(title, heading.series, _kind_beside(lines, heading.line, title_end, stop) or section),
        title_end=title_end,
        text=text,
        lead=lead,
        sub_items=_sub_items(lines, title, text, furniture, width) if text else (),
        attachments=tuple(found for _, found in announced_titles(lines, text_lines)),
    )


def _whole_lead(lines: Sequence[Line], lead: str, at: int, stop: int, furniture: Collection[int]) -> tuple[str, int]:
    """Text that begins on the heading's line, to the end of its sentence, and the last line it takes up."""
    for number in printed_lines(lines, at + 1, stop if lead and lines[at - 1].kind == "text" else at, furniture):
        line = lines[number - 1]
        if ends_sentence(lead) or number > at + 1 or line.kind != "text" or "\t" in line.text.strip():
            break
        lead, at = join_lines(lead, plain(line.text)), number
    return lead, at


# --- extent


def _end_of_cases(lines: Sequence[Line], part: Lines, furniture: Collection[int]) -> int:
    """The last line of cases: what stands under "Vedlegg til referatet" is no case's, nor are the signatures."""
    printed = list(printed_lines(lines, part.start, part.end, furniture))
    closing = next((number for number in printed if _CLOSING.fullmatch(plain(lines[number - 1].text))), part.end + 1)
    signed = signatures_begin(lines, [number for number in printed if number < closing])
    return (signed or closing) - 1


def _last_line(lines: Sequence[Line], start: int, stop: int, furniture: Collection[int]) -> int:
    """The last line of text; breaks of the day and the heading of the next group of cases are not this case's."""
    text = list(printed_lines(lines, start, stop, furniture))
    while len(text) > 1 and text[-1] > start:
        last = plain(lines[text[-1] - 1].text)
        is_break = re.match(TIME_RANGE, last) is not None and BREAK_WORDS.search(last) is not None
        if not (is_break or _SECTION.fullmatch(last)):
            break
        text.pop()
    if stop < len(lines) and len(text) > 1 and _heads_a_group(lines, text[-2], text[-1], stop):
        text.pop()
    return max(text[-1], start) if text else start


def _heads_a_group(lines: Sequence[Line], before: int, last: int, stop: int) -> bool:
    """Whether the last line before the next case is the heading of a group of cases, as "Prosjektendringer"."""
    line, text = lines[last - 1], plain(lines[last - 1].text)
    apart = (last > before + 1 and stop > last) or line.kind == "heading"
    return (
        apart
        and line.kind != "row"
        and _GROUP_HEADING.fullmatch(text) is not None
        and ends_sentence(plain(lines[before - 1].text))
    )


# --- kind


def _section_kind(lines: Sequence[Line], start: int, end: int, furniture: Collection[int]) -> CaseKind | None:
    """What kind of cases the heading just before a case says will follow."""
    numbers = list(printed_lines(lines, start, end, furniture))[-3:]
    for number in reversed(numbers):
        if match := _SECTION.fullmatch(plain(lines[number - 1].text)):
            return _KIND_OF_WORD[(match["word"] or match["aim"]).lower()]
    return None


def _kind(title: str, series: str, section: CaseKind | None) -> CaseKind:
    for kind, words in _KIND_OF_TITLE[:4]:
        if words.search(title):
            return kind
    if series in _KIND_OF_SERIES:
        return _KIND_OF_SERIES[series]
    if section:
        return section
    return next((kind for kind, words in _KIND_OF_TITLE[4:] if words.search(title)), "other")


def _kind_beside(lines: Sequence[Line], start: int, title_end: int, stop: int) -> CaseKind | None:
    """The kind that stands with a case's number or right below its title: "Vedtakssak", "Diskusjon 13:30–13:45"."""
    for line in lines[start - 1 : min(title_end + 1, stop)]:
        for cell in line.cells or (line.text,):
            if match := _KIND_ALONE.fullmatch(plain(cell)):
                return _KIND_OF_WORD[match["word"].lower()]
    return None


# --- items within a case


def _sub_items(
    lines: Sequence[Line], title: str, text: Lines, furniture: Collection[int], width: int
) -> tuple[SubItem, ...]:
    """Items a), b), c) of a case; numbered ones only where the title says that the case gathers several."""
    found: list[tuple[int, re.Match[str]]] = []
    in_attachments = False
    for number in printed_lines(lines, text.start, text.end, furniture):
        line = lines[number - 1]
        printed = plain(line.text)
        if _ATTACHMENTS.match(printed):
            in_attachments = True
        if (match := ITEM.fullmatch(printed)) and not any(map(_FIGURE.fullmatch, cells_of(line)[1:])):
            letter = not match["label"].isdigit()
            if letter or not in_attachments:
                found.append((number, match))
    letters = _run([item for item in found if not item[1]["label"].isdigit()], "a")
    numbers = _run([item for item in found if item[1]["label"].isdigit()], "1")
    gathers = _COLLECTIVE_TITLE.search(title) is not None
    chosen = letters
    if gathers and numbers and (not letters or numbers[0][0] < letters[0][0]):
        chosen = numbers
    items: list[SubItem] = []
    for position, (number, match) in enumerate(chosen):
        stop = chosen[position + 1][0] - 1 if position + 1 < len(chosen) else text.end
        heading = CaseHeading(line=number, rest=match["title"])
        name, _ = read_title(lines, heading, stop, furniture, width)
        end = _last_line(lines, number, stop, furniture)
        items.append(SubItem(label=match["label"].lower(), title=name, start_line=number, end_line=end))
    return tuple(items)


def _run(items: Sequence[tuple[int, re.Match[str]]], first: str) -> list[tuple[int, re.Match[str]]]:
    """The items that count on from the first label: a, b, c … without those of an inner list."""
    run: list[tuple[int, re.Match[str]]] = []
    wanted = first
    for number, match in items:
        if match["label"].lower() == wanted:
            run.append((number, match))
            wanted = str(int(wanted) + 1) if wanted.isdigit() else chr(ord(wanted) + 1)
    return run
