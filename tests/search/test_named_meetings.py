"""Meetings that a question names by their place among others."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from search.facts import MeetingFact
from search.named_meetings import with_meeting
from search.periods import BEGINNING, END
from search.questions import understand

MATCHER = EntityMatcher(
    Authority(entries=(Entry(id="nsg", kind="body", name="Nasjonal samarbeidsgruppe", abbreviations=("NSG",)),))
)


def _meeting(body: str, day: str, status: str = "held") -> MeetingFact:
    return MeetingFact(id=f"{body}-{day}", body=body, body_id=body, date=day, status=status, place=None, sources=())


MEETINGS = [
    _meeting("nsg", "2023-02-01"),
    _meeting("nsg", "2023-05-10"),
    _meeting("nsg", "2023-11-20", "mentioned"),
    _meeting("nsg", "2024-03-04"),
    _meeting("nsg", "2024-06-01", "planned"),
    _meeting("rhf", "2023-03-01"),
    _meeting("rhf", "2024-04-01", "draft"),
]


def periods(text: str) -> list[tuple[str, str]]:
    asked = with_meeting(understand(text, MATCHER, ["nsg", "rhf"], {}), MEETINGS)
    return [(one.since, one.until) for one in asked.periods]


@pytest.mark.parametrize(
    ("question", "since", "until"),
    [
        ("Hva ble vedtatt på forrige møte i NSG?", "2024-03-04", "2024-03-04"),
        ("Hva ble vedtatt på siste møte?", "2024-04-01", "2024-04-01"),
        ("Kva har skjedd i NSG sidan førre møte?", "2024-03-04", END),
        ("What has happened since the last meeting of NSG?", "2024-03-04", END),
        ("Hva ble vedtatt før forrige møte i NSG?", BEGINNING, "2024-03-04"),
        ("Hva skal opp på neste møte i NSG?", "2024-06-01", "2024-06-01"),
        ("Hva ble vedtatt i NSG, møte 2/2023?", "2023-05-10", "2023-05-10"),
        ("What was decided at NSG meeting no. 2 of 2023?", "2023-05-10", "2023-05-10"),
        ("Hva ble vedtatt på det første møtet i 2023 i NSG?", "2023-02-01", "2023-02-01"),
        ("Hva ble vedtatt på det siste møtet i 2023 i NSG?", "2023-11-20", "2023-11-20"),
    ],
)
def test_the_meeting_meant(question: str, since: str, until: str) -> None:
    assert periods(question) == [(since, until)]


def test_a_numbered_meeting_is_no_case() -> None:
    asked = with_meeting(understand("Hva ble vedtatt i NSG på møte 2/2023?", MATCHER, ["nsg"], {}), MEETINGS)
    assert asked.case_number is None


@pytest.mark.parametrize(
    ("today", "day", "passed"),
    [
        (date(2024, 5, 1), "2024-06-01", False),
        (date(2024, 6, 1), "2024-06-01", False),
        (date(2024, 6, 2), "2024-09-01", False),
        (date(2025, 1, 1), "2024-09-01", True),
    ],
)
def test_the_next_meeting_is_the_first_ahead(today: date, day: str, passed: bool) -> None:
    asked = understand("Når er neste møte i NSG?", MATCHER, ["nsg"], {})
    asked = with_meeting(asked, [*MEETINGS, _meeting("nsg", "2024-09-01", "planned")], today)
    assert ([one.since for one in asked.periods], asked.passed) == ([day], passed)


def test_several_bodies_or_too_few_meetings_tell_no_day() -> None:
    assert periods("Hva ble vedtatt på møte 1/2023?") == []
    assert periods("Hva ble vedtatt på møte 9/2023 i NSG?") == []


@given(st.text(max_size=100))
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(periods(text), list)
