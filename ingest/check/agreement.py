"""Whether the papers of a packet agree: the agenda with the case papers, and with what was loaded before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.records import State
from ingest.findings import CaseFinding, PartFinding
from ingest.furniture import find_furniture
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.meetings import UNKNOWN_BODY
from ingest.review.attachments import announced_attachments, title_words
from ingest.review.remarks import Remark, place_of, remark

_NEEDS_NO_PAPER = re.compile(
    r"eventuelt|ymse|any other business|status|referat|protokoll|innkalling|nytt\s+fr[aå]|godkjenn|approval|orienter"
    r"|informasjon|information|meldinger|neste møte|next meeting|konstituering|åpning|opening|runde|lunsj|lunch|pause",
    re.IGNORECASE,
)
_MOST_LACKING = 0.34  # of the cases that may need a paper; where more have none, most go without on purpose


def agreement_remarks(packet: Sequence[NamedFindings]) -> Iterator[Remark]:
    """A case on the agenda without paper, a paper whose case is not on it, titles that have nothing in common."""
    parts = [(named, part) for named in packet for part in named.findings.parts]
    for named, agenda in parts:
        if agenda.kind != "agenda" or not any(case.number for case in agenda.cases):
            continue
        on_agenda = {case.number: case for case in agenda.cases if case.number}
        own = [
            (other, part)
            for other, part in parts
            if part.kind == "case_paper" and part.case_number and _same_meeting(part, agenda)
        ]
        for other, part in own:
            yield from _paper(other, part, on_agenda)
        with_paper = {
            part.case_number for _, part in parts if part.kind in ("case_paper", "attachment", "presentation")
        }
        needing = [
            case for case in on_agenda.values() if case.kind != "information" and not _NEEDS_NO_PAPER.search(case.title)
        ]
        without = [case for case in needing if case.number not in with_paper]
        lists = announced_attachments(named, agenda, find_furniture(named.findings.document))
        # An agenda that lists the papers of each case says itself which have none.
        if own and not any(lists) and len(without) <= _MOST_LACKING * len(needing):
            for case in without:
                place = place_of(named.name, named.findings.document, case.lines.start, part=agenda)
                yield remark("case_without_paper", place, case=_called(case))


def _paper(named: NamedFindings, part: PartFinding, on_agenda: dict[str, CaseFinding]) -> Iterator[Remark]:
    number = part.case_number or ""
    place = place_of(named.name, named.findings.document, part.lines.start, part=part)
    case = on_agenda.get(number)
    if case is None:
        if number.partition("/")[2] in {one.partition("/")[2] for one in on_agenda}:
            yield remark("paper_off_agenda", place, title=part.title, number=number)
        return
    there = title_words(part.title)
    phrases = [case.title, *(item.title for item in case.sub_items), case.text]
    if there and title_words(case.title) and not any(there & title_words(phrase) for phrase in phrases):
        yield remark("titles_differ", place, number=number, title=case.title, other=part.title)


def taken_remarks(packet: Sequence[NamedFindings], state: State, known: State | None) -> Iterator[Remark]:
    """Numbers of an agenda that an earlier meeting of the body has used for another case."""
    used = {
        (meeting.body_id, case.number): (meeting.date, case.title)
        for meeting in (known.meetings if known else ())
        if meeting.body_id != UNKNOWN_BODY and meeting.status != "mentioned"
        for case in meeting.cases
        if case.number
    }
    documents = {named.name: named for named in packet}
    for meeting in state.meetings:
        for case in meeting.cases:
            date, title = used.get((meeting.body_id, case.number or ""), (meeting.date, ""))
            if date >= meeting.date or title_words(title) & title_words(case.title) or not case.sources:
                continue
            source = case.sources[0]
            if source.document in documents and title_words(title):
                yield remark("number_taken", source, number=case.number or "", date=date, title=title)


def _same_meeting(part: PartFinding, agenda: PartFinding) -> bool:
    return part.heading.date is None or part.heading.date == agenda.heading.date


def _called(case: CaseFinding) -> str:
    return f"{case.number_as_printed} {case.title}" if case.number_as_printed else case.title
