"""Whether a paper was read to what it says: its meeting, its persons, its cases with their decisions."""

from __future__ import annotations

import re
from pathlib import Path

from whole_papers import Treated, WholePaper

from graph.authority.entries import Authority
from graph.records import Case, Meeting
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve


def check_paper(paper: WholePaper, form: str, data: bytes, authority: Authority) -> None:
    """Read ``data``, a file of the format ``form``, and compare all that is found in it with what the paper says."""
    name = f"{paper.name}.{form}"
    findings = extract(read_document(Path(name), name, data), authority)
    state = resolve([NamedFindings(name=name, findings=findings)], authority)
    (meeting,) = (meeting for meeting in state.meetings if meeting.status != "mentioned")
    assert paper.head["body"].casefold() in meeting.body.casefold()
    assert meeting.date == paper.head["date"]
    _check_participants(paper, meeting)
    assert [(case.number, _spaced(case.title).casefold()) for case in meeting.cases if case.number] == [
        (item.number, item.title.casefold()) for item in paper.cases if item.number
    ]
    assert [_told(case) for case in meeting.cases] == [_right(item) for item in paper.cases]


def _check_participants(paper: WholePaper, meeting: Meeting) -> None:
    open_places = {person.name for person in paper.participants if person.institution == "?"}
    listed = {person.name for person in paper.participants}
    found = {
        (
            row.person,
            "?" if row.person in open_places else row.institution,
            row.role,
            row.attendance,
            row.substitutes_for,
        )
        for row in meeting.participants
        if row.person in listed or row.role != "presenter"
    }
    assert found == {
        (person.name, person.institution, person.role, person.attendance, person.instead_of)
        for person in paper.participants
    }


def _told(case: Case) -> tuple[str, str]:
    return _spaced(case.title).casefold(), _tidy(" ".join(decision.text for decision in case.decisions))


def _right(item: Treated) -> tuple[str, str]:
    return item.title.casefold(), _tidy(item.decision or "")


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _tidy(text: str) -> str:
    """Without the numbers of a list's items, which not every form prints, and with single spaces."""
    return _spaced(re.sub(r"(?:^|(?<=\s))(?:\d|[ab])[.)] ", "", text))
