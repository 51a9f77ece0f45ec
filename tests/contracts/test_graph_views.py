"""What people ask of a graph is answered: the same for every store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from graph_states import AUTHORITY, RICH, state_digest
from graph_stores import STORES, GraphStore, put_state

from graph.errors import NotFound
from graph.store.base import GraphReader
from graph.views import (
    case_view,
    case_views,
    cases_mentioning,
    institution_views,
    meeting_view,
    meetings,
    person_views,
    read_state,
)


@pytest.fixture(scope="module", params=STORES)
def rich(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphReader]:
    """A reader of the rich state, which no test changes."""
    store: GraphStore = request.param(request, tmp_path_factory.mktemp("rich"))
    put_state(store, RICH, AUTHORITY)
    reader = store.reader()
    yield reader
    reader.close()
    store.remove()


def test_everything_comes_back(rich: GraphReader) -> None:
    assert read_state(rich) == RICH
    assert rich.digest() == state_digest(RICH)


def test_meetings_are_listed_by_date_and_those_only_spoken_of_are_left_out(rich: GraphReader) -> None:
    (held,) = meetings(rich)
    assert (held.id, held.date, held.case_count, held.participant_count) == (
        "fjordutvalget-2023-03-14",
        "2023-03-14",
        2,
        4,
    )
    assert [one.status for one in meetings(rich, statuses=("mentioned", "held"))] == ["mentioned", "held"]
    assert meetings(rich, body="fjordutvalget") == [held]
    assert meetings(rich, body="et-annet-utvalg") == []


def test_a_meeting_is_whole(rich: GraphReader) -> None:
    for meeting in RICH.meetings:
        assert meeting_view(rich, meeting.id) == meeting


def test_a_case_is_whole_and_knows_its_meeting(rich: GraphReader) -> None:
    found = case_view(rich, "fjordutvalget-4-2023")
    assert found.case == RICH.meetings[1].cases[0]
    assert (found.meeting, found.body, found.date, found.status) == (
        "fjordutvalget-2023-03-14",
        "Fjordutvalget",
        "2023-03-14",
        "held",
    )


def test_cases_come_by_date_and_agenda(rich: GraphReader) -> None:
    asked = ["fjordutvalget-2023-03-14-2", "fjordutvalget-4-2023", "ukjent", "fjordutvalget-31-2022"]
    assert [one.case.id for one in case_views(rich, asked)] == [
        "fjordutvalget-31-2022",
        "fjordutvalget-4-2023",
        "fjordutvalget-2023-03-14-2",
    ]
    assert case_views(rich, []) == []


def test_cases_are_found_by_what_they_mention(rich: GraphReader) -> None:
    assert [one.case.id for one in cases_mentioning(rich, ["proveplan", "gamle-fjord"])] == ["fjordutvalget-4-2023"]
    assert cases_mentioning(rich, ["helse-fjord"]) == []


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("birk-tangvald", ["Birk Tangvald"]),
        ("birk tangvald", ["Birk Tangvald"]),
        ("B. Tangvald", ["Birk Tangvald"]),
        ("Tangvald, Birk", ["Birk Tangvald"]),
        ("Birk Tangvall", ["Birk Tangvald"]),
        ("tangvald", ["Birk Tangvald"]),
        ("tangvalt", ["Birk Tangvald"]),
        ("Aasa Luroy", ["Åsa Lurøy"]),
        ("Solfrid Aesing", ["Solfrid Æsing"]),
        ("tor inge", ["Tor-Inge Vassmo"]),
    ],
)
def test_a_person_is_found_as_people_write_the_name(rich: GraphReader, asked: str, found: list[str]) -> None:
    assert [one.name for one in person_views(rich, asked)] == found


def test_a_person_represents_by_attendance(rich: GraphReader) -> None:
    (view,) = person_views(rich, "Birk Tangvald")
    (sat,) = view.representations
    assert (sat.institution, sat.body, sat.seat) == ("Fjordsykehuset", "Fjordutvalget", "Fellesrepresentant sykehusene")
    (meeting,) = sat.meetings
    row = RICH.meetings[1].participants[1]
    assert meeting.meeting == "fjordutvalget-2023-03-14"
    assert (meeting.role, meeting.attendance, meeting.substitutes_for) == ("deputy", "remote", "Åsa Lurøy")
    assert meeting.sources == row.sources


def test_those_invited_represent_nobody(rich: GraphReader) -> None:
    (view,) = person_views(rich, "Tor-Inge Vassmo")
    assert view.representations == ()


@pytest.mark.parametrize(
    "asked", ["Helse Fjord", "HELSE FJORD RHF", "HFJ", "fjord trust", "helse-fjord", "Helse Fjård"]
)
def test_an_institution_is_found_by_any_of_its_names(rich: GraphReader, asked: str) -> None:
    (view,) = institution_views(rich, asked, AUTHORITY)
    assert view.name == "Helse Fjord RHF"
    (sat,) = view.representations
    assert (sat.person, sat.body, sat.meetings[0].role) == ("Solfrid Æsing", "Fjordutvalget", "chair")


def test_an_institution_shows_apologies_as_such(rich: GraphReader) -> None:
    (view,) = institution_views(rich, "Fjordsykehuset", AUTHORITY)
    told = {one.person: one.meetings[0].attendance for one in view.representations}
    assert told == {"Birk Tangvald": "remote", "Åsa Lurøy": "absent"}


def test_several_that_may_be_meant_are_all_shown(rich: GraphReader) -> None:
    assert len(institution_views(rich, "fjord", AUTHORITY)) > 1


def test_what_is_not_there_is_said_with_the_nearest(rich: GraphReader) -> None:
    with pytest.raises(NotFound, match="Birk Tangvald"):
        person_views(rich, "Bork Tangerud")
    with pytest.raises(NotFound, match="Xyz"):
        institution_views(rich, "Xyz", AUTHORITY)
    with pytest.raises(NotFound, match="fjordutvalget-2023-03-14"):
        meeting_view(rich, "fjordutvalget-2023-03-15")
    with pytest.raises(NotFound) as refused:
        case_view(rich, "fjordutvalget-5-2023")
    assert "fjordutvalget-4-2023" in refused.value.en


@pytest.mark.parametrize("asked", ["", " ", "...", "%", "kari/nordmann", "\u0000"])
def test_what_is_no_name_finds_nobody(rich: GraphReader, asked: str) -> None:
    with pytest.raises(NotFound):
        person_views(rich, asked)
    with pytest.raises(NotFound):
        meeting_view(rich, asked)
