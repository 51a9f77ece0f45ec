"""A document falls into parts: agenda, minutes, case papers, attachments, presentations.

Every line belongs to exactly one part. What can't be told is "other".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

import msgspec

from graph.language.numbers import find_case_numbers
from graph.records import Document, Line, PartKind
from ingest.blocks import join_lines
from ingest.decks import deck_title, find_deck_starts, is_deck
from ingest.findings import Lines
from ingest.part_signs import (
    Opening,
    find_openings,
    is_head_line,
    papers_lines,
    untitled_meeting,
)
from ingest.sensitivity import label_in_header, label_of_part, sensitivity_label
from ingest.shapes import (
    ends_sentence,
    head_label,
    is_draft_mark,
    plain,
    says_draft,
)
from ingest.titled_papers import with_titled_papers

_HEAD_LINES = 12  # printed lines of a part in which its draft mark, label and case number stand
_HEADER_LINES = 3  # of a Word file's page headers and footers, before its text
_MAX_LINES_ABOVE_TITLE = 6
_LATEST_FIRST_TITLE = 20  # printed lines; a paper whose title comes later is preceded by something else
_BEFORE_OWN_NUMBER = re.compile(
    r"(?:(?:saksfr[ae]mlegg|saksnotat|sakspapir|saksutredning|notat|vedlegg\s*\d*|presentasjon|"
    r"case\s+paper)\s*(?:til|for|i|to)?\s*[-–:]?\s*)?",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\d{1,3}\s?[/-]\s?(?:\d\d|(?:19|20)\d\d):?\s+[A-ZÆØÅ]")  # "22/16 Felles innkjøp"
_OWN_NUMBER_FIRST = re.compile(
    r"(?:(?:saksfr[ae]mlegg|saksnotat|sakspapir|case\s+paper)\s*(?:til|for|i|to)?\s*[-–:]?\s*)?"
    r"(?:sak|case|item)\s+\d{1,3}\s?[/-]\s?(?:(?:19|20)\d\d|\d\d)\s*[:.–-]?\s+(?=\S)",
    re.IGNORECASE,
)
_ONLY_NUMBER = re.compile(
    r"(?:sak(?:snummer|snr\.?)?|case|item)?\s*(?:nr\.?|no\.?)?\s*:?\s*\d{1,3}\s?[/-]\s?(?:(?:19|20)\d\d|\d\d)",
    re.IGNORECASE,
)
"""A line that says which case and no more: "Sak 6/2021"; what the case is about stands below it."""
_PLACE_IN_LIST = re.compile(r"\d{1,2}[.)]\s+(?=[«\"“]?[A-ZÆØÅ])")  # "2. Felles innkjøp", as the agenda counts it


class PartSpan(msgspec.Struct, frozen=True):
    """A part of a document. ``case_number`` is the number that a case paper's own head prints.

    ``opening`` is the line of the title that tells the kind (the part may begin above it, with the name of a body).
    """

    kind: PartKind
    title: str
    lines: Lines
    draft: bool = False
    sensitivity: str | None = None
    case_number: str | None = None
    opening: int = 0


def find_parts(document: Document, furniture: Collection[int]) -> tuple[PartSpan, ...]:
    """The parts of ``document`` in order; together they hold all of its lines."""
    lines = document.lines
    printed = papers_lines(lines, furniture)
    if not printed:
        return (PartSpan(kind="other", title="", lines=Lines(start=1, end=len(lines))),) if lines else ()
    if document.format in ("pptx", "ppt"):
        return _decks(lines, 1, len(lines), furniture, split=False)
    openings = find_openings(lines, printed)
    late = not openings or openings[0].line not in printed[:_LATEST_FIRST_TITLE]
    no_meeting = all(opening.kind not in ("agenda", "minutes") for opening in openings)
    if late and no_meeting and is_deck(lines, 1, len(lines), furniture):
        return _decks(lines, 1, len(lines), furniture, split=True)
    if late:
        first = untitled_meeting(lines, printed) or Opening(
            line=printed[0], kind="other", title=_first_title(lines, printed)
        )
        openings = (first, *openings)
    openings = with_titled_papers(lines, printed, openings)
    starts = _starts(lines, printed, openings)
    spans: list[PartSpan] = []
    for position, (start, opening) in enumerate(zip(starts, openings, strict=True)):
        end = starts[position + 1] - 1 if position + 1 < len(starts) else len(lines)
        spans.append(_span(lines, printed, opening, Lines(start=start, end=end), furniture))
    return _with_label_of_all(document, spans)


def _with_label_of_all(document: Document, spans: Sequence[PartSpan]) -> tuple[PartSpan, ...]:
    """A label in a Word file's page headers, which its reader puts first of all lines, is one of all its parts."""
    first = document.lines[:_HEADER_LINES] if document.format in ("docx", "doc", "odt") else ()
    label = next((found for line in first if (found := label_in_header(line.text))), None)
    return tuple(msgspec.structs.replace(span, sensitivity=span.sensitivity or label) for span in spans)


def _label_of(lines: Sequence[Line], head: Sequence[int], extent: Lines, furniture: Collection[int]) -> str | None:
    """The label of a part: in its head, or on a line of its own or in a running header anywhere in it."""
    in_head = next((label for number in head if (label := sensitivity_label(lines[number - 1].text))), None)
    if in_head is not None:
        return in_head
    for number in range(extent.start, extent.end + 1):
        text = lines[number - 1].text
        if label := label_in_header(text) if number in furniture else label_of_part(text):
            return label
    return None


def _span(
    lines: Sequence[Line], printed: Sequence[int], opening: Opening, extent: Lines, furniture: Collection[int]
) -> PartSpan:
    inside = [number for number in printed if extent.start <= number <= extent.end]
    head = inside[:_HEAD_LINES]
    draft = says_draft(opening.title) or any(is_draft_mark(lines[number - 1].text) for number in head)
    case_number = None
    title = opening.title
    if opening.kind in ("case_paper", "attachment"):
        case_number = _own_number(lines, head)
    names_kind_only = re.fullmatch(r"(?:u?trykt\s+)?(?:vedlegg|attachment|appendix|annex).{0,40}", title, re.IGNORECASE)
    if opening.kind == "case_paper" or (opening.kind == "attachment" and names_kind_only):
        title = _subject(lines, head, opening) or opening.title
    return PartSpan(
        kind=opening.kind,
        title=title,
        lines=extent,
        draft=draft,
        sensitivity=_label_of(lines, head, extent, furniture),
        case_number=case_number,
        opening=opening.line,
    )


# --- where parts begin


def _starts(lines: Sequence[Line], printed: Sequence[int], openings: Sequence[Opening]) -> list[int]:
    """The first line of each part: from its title upwards over the lines of a letterhead."""
    position_of = {number: position for position, number in enumerate(printed)}
    starts: list[int] = []
    for opening in openings:
        start = opening.line
        floor = starts[-1] if starts else 0
        for above in range(position_of[opening.line] - 1, position_of[opening.line] - 1 - _MAX_LINES_ABOVE_TITLE, -1):
            if above < 0 or printed[above] <= floor:
                break
            line = lines[printed[above] - 1]
            is_mine = is_head_line(line) or (opening.kind == "case_paper" and _is_label_line(line))
            if not is_mine or _other_page_far(lines, printed[above], start):
                break
            start = printed[above]
        starts.append(_page_top(lines, start, floor, position_of))
    if starts:
        starts[0] = 1
    return starts


def _page_top(lines: Sequence[Line], start: int, floor: int, position_of: Mapping[int, int]) -> int:
    """The first line of the page where only a running header stands above ``start``; otherwise ``start``."""
    page, at = lines[start - 1].page, start
    while page is not None and at - 1 > floor and lines[at - 2].page == page:
        at -= 1
        if at in position_of:
            return start
    return at


def _is_label_line(line: Line) -> bool:
    return head_label(line) is not None and len(line.text.strip()) < 80


def _other_page_far(lines: Sequence[Line], above: int, start: int) -> bool:
    """A line on an earlier page belongs to what ends there."""
    first, second = lines[above - 1].page, lines[start - 1].page
    return first is not None and second is not None and first != second


def _first_title(lines: Sequence[Line], printed: Sequence[int]) -> str:
    return plain(lines[printed[0] - 1].text)[:200]


# --- what a case paper says of itself


def _own_number(lines: Sequence[Line], head: Sequence[int]) -> str | None:
    """The case number that the head of a case paper prints: after a label, or as a title of its own."""
    for number in head:
        text = plain("\t".join(lines[number - 1].cells) or lines[number - 1].text)
        if _BARE_NUMBER.match(text):
            text = f"Sak {text}"
        for match in find_case_numbers(text):
            if match.value and _BEFORE_OWN_NUMBER.fullmatch(text[: match.start]):
                return match.value
    return None


def _subject(lines: Sequence[Line], head: Sequence[int], opening: Opening) -> str | None:
    """The subject of a case paper: the first line of its head that is no label, letterhead or kind of paper."""
    for position, number in enumerate(head):
        line = lines[number - 1]
        text = plain(line.text)
        label = head_label(line)
        if (
            number == opening.line
            or is_head_line(line)
            or (label and not re.match(r"sak\b|tittel|vedrør", label["label"], re.IGNORECASE))
        ):
            rest = _title_on_opening(text) if number == opening.line else None
            if rest:
                return rest
            continue
        if number < opening.line or ends_sentence(text) or _ONLY_NUMBER.fullmatch(text):
            continue
        text = _OWN_NUMBER_FIRST.sub("", text)
        title = re.sub(
            r"^(?:sak|tittel|emne|gjelder|vedrør[ea]nde|subject|title|re)\s*:\s*", "", text, flags=re.IGNORECASE
        )
        title = _PLACE_IN_LIST.sub("", title, count=1) if _PLACE_IN_LIST.match(title) else title
        for following in head[position + 1 : position + 3]:
            after = plain(lines[following - 1].text)
            if following > head[position] + 2 or not after[:1].islower():
                break
            title = join_lines(title, after)
        return title if len(title) <= 250 else None
    return None


def _title_on_opening(text: str) -> str | None:
    """ "Saksframlegg: NorCRIN og veien videre", "Sak 12/24 Budsjett": the subject on the title's own line."""
    numbers = find_case_numbers(text)
    if numbers and numbers[0].start <= 20:
        rest = text[numbers[0].end :].strip(" :.–-")
    else:
        rest = text.partition(":")[2].strip()
        if head_label(Line(text)) or re.match(r"\d|(?:møte|meeting)", rest) or rest[:2].isdigit():
            rest = ""
    return rest if len(rest) > 5 and re.search(r"[^\W\d_]{4}", rest) else None


# --- slides


def _decks(
    lines: Sequence[Line], start: int, end: int, furniture: Collection[int], *, split: bool
) -> tuple[PartSpan, ...]:
    starts = list(find_deck_starts(lines, start, end, furniture)) if split else [start]
    spans: list[PartSpan] = []
    for position, first in enumerate(starts):
        last = starts[position + 1] - 1 if position + 1 < len(starts) else end
        title, number = deck_title(lines, first, last, furniture)
        spans.append(
            PartSpan(
                kind="presentation",
                title=title,
                lines=Lines(start=first, end=last),
                case_number=number,
                sensitivity=next((s for line in lines[first - 1 : last] if (s := sensitivity_label(line.text))), None),
                opening=first,
            )
        )
    return tuple(spans)
