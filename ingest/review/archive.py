"""What an archive lacks: papers that are cited, announced or to be expected, and are not loaded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from graph.language.numbers import find_case_numbers
from graph.records import Case, Meeting, Part, Source, State
from ingest.findings import CaseFinding, DocumentFindings, PartFinding
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.meetings import UNKNOWN_BODY
from ingest.review.attachments import attachment_remarks
from ingest.review.documents import document_remarks
from ingest.review.remarks import Remark, place_of, remark, worst_first

_NAMES_AGENDA = re.compile(r"\b(?:innkalling|saksliste|sakliste|dagsorden|agenda|notice of meeting)", re.IGNORECASE)
_NAMES_CASE_PAPER = re.compile(r"\bsaks(?:fr[ae]mlegg|notat|utredning|utgreiing|dokument|papir)", re.IGNORECASE)


def review(
    documents: Sequence[NamedFindings], state: State, known_bodies: Collection[str], today: str
) -> tuple[Remark, ...]:
    """Everything to be said of an archive, worst first.

    ``documents`` and ``state`` hold what the reader may see; ``known_bodies`` are the ids of the authority file.
    """
    found = [one for document in documents for one in document_remarks(document.name, document.findings)]
    found += attachment_remarks(documents)
    found += cited_remarks(documents, state)
    found += _meetings(state, today)
    found += _bodies(state, known_bodies)
    return worst_first(found)


def cited_remarks(documents: Sequence[NamedFindings], state: State, *, certain: bool = False) -> Iterator[Remark]:
    """Case numbers that papers cite and no case of the state has, where the state has others of that body and year.

    With ``certain``, only numbers that no paper can have: within those of one meeting, or above all of the year.
    """
    meetings = state.meetings
    # A number of another body's counts too: papers cite each other's cases without saying whose they are.
    there = {case.number for meeting in meetings for case in meeting.cases if case.number}
    rows = _rows(meetings)
    body_of = {meeting.id: meeting.body_id for meeting in meetings}
    places = {
        (info.name, part.start_line): body_of.get(part.meeting or "") for info in state.documents for part in info.parts
    }
    for document in documents:
        for part in document.findings.parts:
            body = places.get((document.name, part.lines.start))
            for case in part.cases:
                for number in case.refers_to:
                    first, _, year = number.partition("/")
                    row = rows.get((body, year), [])
                    if number in there or not row or (certain and not _cannot_exist(int(first), row)):
                        continue
                    at = _line_of(number, case, part, document.findings)
                    place = place_of(document.name, document.findings.document, at, part=part)
                    yield remark("cited_case_unknown" if certain else "cited_case_missing", place, number=number)


def _rows(meetings: Iterable[Meeting]) -> dict[tuple[str | None, str], list[tuple[int, int]]]:
    """The lowest and the highest case number of each meeting, by body and year."""
    found: dict[tuple[str | None, str], list[tuple[int, int]]] = defaultdict(list)
    for meeting in meetings:
        own: dict[str, list[int]] = defaultdict(list)
        for case in meeting.cases:
            if case.number:
                first, _, year = case.number.partition("/")
                own[year].append(int(first))
        for year, numbers in own.items():
            spans = [(min(numbers), max(numbers))] if numbers == sorted(numbers) else [(one, one) for one in numbers]
            found[meeting.body_id, year] += spans  # numbers that begin anew in a meeting tell of no gap
    return found


def _cannot_exist(number: int, row: Sequence[tuple[int, int]]) -> bool:
    return any(low < number < high for low, high in row) or number > max(high for _, high in row)


def _line_of(number: str, case: CaseFinding, part: PartFinding, findings: DocumentFindings) -> int:
    year = int(part.heading.date[:4]) if part.heading.date else None
    for at in range(case.lines.start, case.lines.end + 1):
        text = findings.document.lines[at - 1].text
        if any(found.value == number for found in find_case_numbers(text, year)):
            return at
    return case.lines.start


def _meetings(state: State, today: str) -> Iterator[Remark]:
    parts: dict[str, list[Part]] = defaultdict(list)
    for info in state.documents:
        for part in info.parts:
            if part.meeting:
                parts[part.meeting].append(part)
    papers = {part.case for own in parts.values() for part in own if part.kind == "case_paper"}
    without_agenda: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in state.meetings:
        kinds = {part.kind for part in parts[meeting.id]}
        place = meeting.sources[0] if meeting.sources else None
        if meeting.status == "planned" and meeting.date < today and "agenda" in kinds:
            yield remark("minutes_missing", place, body=meeting.body, date=meeting.date)
        if "minutes" not in kinds:
            continue
        if "agenda" not in kinds and any(_NAMES_AGENDA.search(case.title) for case in meeting.cases):
            without_agenda[meeting.body].append(meeting)
        for case in meeting.cases:
            if case.id not in papers and _NAMES_CASE_PAPER.search(case.text):
                yield remark("case_paper_missing", _place(case), case=_called(case))
    for body, meetings in without_agenda.items():
        first = min(meetings, key=lambda meeting: meeting.date)
        place = first.sources[0] if first.sources else None
        yield remark("agenda_missing", place, body=body, count=len(meetings), date=first.date)


def _bodies(state: State, known: Collection[str]) -> Iterator[Remark]:
    held: Mapping[str, list[Meeting]] = defaultdict(list)
    for meeting in state.meetings:
        if meeting.status != "mentioned":
            held[meeting.body_id].append(meeting)
    for body, meetings in sorted(held.items()):
        if body not in known and body != UNKNOWN_BODY and meetings[0].sources:
            yield remark("unlisted_body", meetings[0].sources[0], body=meetings[0].body)
        for before, after in pairwise(sorted({int(meeting.date[:4]) for meeting in meetings})):
            if after - before > 1 and body != UNKNOWN_BODY:
                between = f"{before + 1}" if after - before == 2 else f"{before + 1}–{after - 1}"
                yield remark("years_missing", None, body=meetings[0].body, before=before, after=after, years=between)


def _place(case: Case) -> Source | None:
    return case.sources[0] if case.sources else None


def _called(case: Case) -> str:
    return f"{case.number_as_printed} {case.title}" if case.number_as_printed else case.title
