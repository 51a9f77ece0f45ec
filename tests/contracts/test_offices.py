"""Chairs and secretariat over time, and members of groups: the same from every store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from graph_states import AUTHORITY
from graph_stores import STORES, GraphStore, put_state

from graph.records import Institution, Meeting, Membership, Participant, Person, Role, Source, State
from graph.store.base import GraphReader
from graph.views import institution_views, offices, person_views

BODY = "Havforum"
ALMA, BO = "Alma Tveit", "Bo Lind"


def row(person: str, role: Role, line: int) -> Participant:
    return Participant(
        person=person,
        person_id=person.lower().replace(" ", "-"),
        institution="Helse Hav",
        institution_id="helse-hav",
        role=role,
        sources=(Source(document="a.txt", start_line=line, end_line=line),),
    )


def meeting(date: str, *rows: Participant) -> Meeting:
    return Meeting(id=f"havforum-{date}", body=BODY, body_id="havforum", date=date, status="held", participants=rows)


STATE = State(
    meetings=(
        meeting("2021-03-01", row(ALMA, "chair", 1), row(BO, "member", 2)),
        meeting("2021-09-01", row(BO, "member", 2)),
        meeting("2022-03-01", row(ALMA, "chair", 1), row(BO, "secretariat", 2)),
        meeting("2022-09-01", row(BO, "chair", 1)),
        meeting("2023-03-01", row(ALMA, "chair", 1)),
    ),
    persons=(Person(id="alma-tveit", name=ALMA), Person(id="bo-lind", name=BO)),
    institutions=(Institution(id="helse-hav", name="Helse Hav"),),
    memberships=(
        Membership(person=ALMA, person_id="alma-tveit", body="Arbeidsgruppe for tang", start="2022", appointed_by=BODY),
        Membership(person=BO, person_id="bo-lind", body="Arbeidsgruppe for tang", role="chair"),
    ),
)


@pytest.fixture(scope="module", params=STORES)
def reader(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphReader]:
    store: GraphStore = request.param(request, tmp_path_factory.mktemp("offices"))
    put_state(store, STATE, AUTHORITY)
    opened = store.reader()
    yield opened
    opened.close()
    store.remove()


def terms(found: GraphReader) -> list[tuple[str, str, list[str]]]:
    return [(one.role, one.person, [at.date for at in one.meetings]) for one in offices(found, "havforum")]


def test_a_meeting_without_a_chair_ends_no_term_and_another_chair_does(reader: GraphReader) -> None:
    assert terms(reader) == [
        ("chair", ALMA, ["2021-03-01", "2022-03-01"]),
        ("chair", BO, ["2022-09-01"]),
        ("chair", ALMA, ["2023-03-01"]),
        ("secretariat", BO, ["2022-03-01"]),
    ]
    assert offices(reader, "ukjent") == ()


def test_offices_keep_their_sources(reader: GraphReader) -> None:
    first = offices(reader, "havforum")[0]
    assert first.meetings[0].sources == (Source(document="a.txt", start_line=1, end_line=1),)
    assert (first.institution, first.body) == ("Helse Hav", BODY)


def test_a_person_has_offices_and_memberships(reader: GraphReader) -> None:
    (bo,) = person_views(reader, BO)
    assert [(one.role, one.meetings[0].date) for one in bo.offices] == [
        ("chair", "2022-09-01"),
        ("secretariat", "2022-03-01"),
    ]
    assert [(one.body, one.role) for one in bo.memberships] == [("Arbeidsgruppe for tang", "chair")]


def test_a_body_is_found_by_its_name(reader: GraphReader) -> None:
    (body,) = institution_views(reader, BODY, AUTHORITY)
    assert len(body.offices) == 4
    (group,) = institution_views(reader, "Arbeidsgruppe for tang", AUTHORITY)
    assert [(one.person, one.start, one.appointed_by) for one in group.members] == [
        (ALMA, "2022", BODY),
        (BO, None, None),
    ]
    (institution,) = institution_views(reader, "Helse Hav", AUTHORITY)
    assert institution.offices == ()
    assert {one.person for one in institution.representations} == {ALMA, BO}
