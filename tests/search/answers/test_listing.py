"""Lists: complete, counted, and with what is missing."""

from __future__ import annotations

import pytest

from search.answers.asker import Asker
from search.answers.asking import answer_question


@pytest.mark.parametrize(
    ("question", "counted"),
    [
        ("Hvilke saker var oppe i NSG i 2020?", "5 saker:"),
        ("Kva saker var oppe i NSG i 2020?", "5 saker:"),
        ("Which cases did NSG treat in 2020?", "5 cases:"),
    ],
)
def test_all_cases_of_a_year_with_the_numbers_that_are_missing(asker: Asker, question: str, counted: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.outcome, answer.answered) == ("list", "found", True)
    assert answer.answer.startswith(counted)
    for number in range(10, 15):
        assert f"{number}/2020" in answer.answer
    assert "1–9" in answer.answer.splitlines()[-1]
    assert {one.number for one in answer.evidence} == {f"{number}/2020" for number in range(10, 15)}


def test_all_decisions_of_a_meeting_verbatim(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke vedtak ble fattet i møtet 22. mai 2024?")
    assert answer.answer.startswith("5 vedtak:")
    assert "«NSG tar saken til orientering.»" in answer.answer
    assert len(answer.evidence) == 5


def test_all_decisions_on_an_initiative_in_order(asker: Asker) -> None:
    answer = answer_question(asker, "Alle vedtak om NorCRIN")
    assert answer.answer.startswith("6 vedtak fra 14. mars 2018 til 4. september 2025:")
    dates = [one.date for one in answer.evidence]
    assert dates == sorted(dates, key=str)
    assert len(dates) == 6


def test_a_topic_in_ordinary_words_is_told_by_the_words(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke vedtak er gjort om sanntidsoversikten?")
    assert (answer.kind, answer.answered) == ("list", True)
    assert all("anntidsoversikt" in one.text + one.title for one in answer.evidence)
    english = answer_question(asker, "List all decisions on clinical trials")
    assert english.answered


def test_meetings_are_counted_and_those_without_minutes_told(asker: Asker) -> None:
    answer = answer_question(asker, "Hvor mange møter har vært holdt?")
    assert answer.answer.startswith("16 møter")
    assert answer.answer.count("\n– ") == 16
    assert "NSG 3. desember 2025" in answer.answer.splitlines()[-1]
    assert len(answer.evidence) == 16
    lacking = answer_question(asker, "Hvilke møter mangler referat?")
    assert lacking.answer.count("\n– ") == 2


def test_institutions_with_those_who_sat_for_them(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke institusjoner er representert i NSG?")
    assert answer.kind == "list"
    assert "Universitetet i Oslo: Solveig Haugsdalmo" in answer.answer
    assert "Torgrim Øvrebotten" in answer.answer
    one_meeting = answer_question(asker, "Which institutions were represented at the NSG meeting on 22 May 2024?")
    assert "Universitetet i Oslo" in one_meeting.answer
    assert "Kunnskapsdepartementet" not in one_meeting.answer


def test_a_year_without_papers_is_silence(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke møter hadde NSG i 2023?")
    assert (answer.kind, answer.outcome, answer.answered) == ("list", "absent", False)
    assert "NSG, 2023" in answer.answer


def test_cases_that_came_to_nothing(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke saker i NSG i 2020 endte uten vedtak?")
    assert answer.answered
    assert "sak 14/2020" in answer.answer
    assert "sak 12/2020" not in answer.answer
    assert "Saksnumre" not in answer.answer
