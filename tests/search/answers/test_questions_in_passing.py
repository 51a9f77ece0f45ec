"""Questions as busy people type them: a name alone, what is left to do, who voted – over the samples."""

from __future__ import annotations

import pytest

from search.answers.asker import Asker
from search.answers.asking import answer_question


@pytest.mark.parametrize(
    "text",
    [
        "NorCRIN",
        "NorCRIN siden 2018?",
        "Har vi noen gang diskutert NorCRIN?",
        "Has NorCRIN ever been discussed?",
        "Hvilke dokumenter finnes om NorCRIN?",
    ],
)
def test_a_name_alone_or_whether_it_was_ever_treated_is_told_by_its_cases(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert answer.kind == "timeline"
    assert [number in answer.answer for number in ("3/2018", "23/2018", "14/2020", "33/2023")] == [True] * 4


def test_how_often_a_body_meets_is_told_by_its_meetings(asker: Asker) -> None:
    answer = answer_question(asker, "Hvor ofte møtes NSG?")
    assert answer.kind == "list"
    assert "NSG, 11. september 2019" in answer.answer


@pytest.mark.parametrize("text", ["Hva gjenstår?", "Hva må jeg gjøre før neste møte?", "What is outstanding?"])
def test_what_is_left_is_every_open_task(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert answer.kind == "follow-up"
    assert "Universitetet i Oslo lager et utkast innen 1. oktober 2024." in answer.answer


def test_an_institution_with_no_task_is_told_to_have_none(asker: Asker) -> None:
    answer = answer_question(asker, "Hva skal OUS gjøre?")
    assert answer.outcome == "absent"
    assert "De har ingen oppgave eller frist" in answer.answer


def test_who_voted_on_nothing_in_particular_is_not_guessed(asker: Asker) -> None:
    assert answer_question(asker, "Hvem stemte mot?").outcome == "absent"


def test_a_hospital_is_no_university(asker: Asker) -> None:
    answer = answer_question(asker, "Hva mener universitetene om NorCRIN?")
    assert answer.outcome == "absent"
    assert answer.answer.startswith("Dokumentene sier ikke hva universitetene mente om dette.")


def test_a_later_decision_of_another_body_stands_beside_the_one_told(asker: Asker) -> None:
    answer = answer_question(asker, "Er det vedtatt at vi skal ha en felles inngang?")
    assert "Saken utsettes" in answer.answer
    assert "Senere vedtatt (NSG, sak 14/2024" in answer.answer


@pytest.mark.parametrize(
    "text",
    [
        "Oppsummer møtet 22. mai 2024",
        "Møtereferat 22. mai 2024",
        "Gi meg et sammendrag av siste møte i NSG",
        "Summarise the last NSG meeting",
    ],
)
def test_a_summary_is_every_case_of_the_meeting(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert [f"1{last}/2024" in answer.answer for last in range(2, 8)] == [True] * 6


@pytest.mark.parametrize(
    "text",
    ["Hvem er med i NSG?", "Kven er med i NSG?", "Hvor mange medlemmer har NSG?", "members of NSG", "medlemmer nsg"],
)
def test_the_members_and_their_number_are_told_by_the_attendance_lists(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert "22" in answer.answer.splitlines()[0]
    assert "11 " in answer.answer.splitlines()[0]
    assert "Ragna Isfjellan" in answer.answer


def test_what_a_body_is_is_told_of_each_that_is_named(asker: Asker) -> None:
    told = answer_question(asker, "Hva er forskjellen på NSG og strategigruppen?").answer
    assert "Samarbeidsorgan mellom de regionale helseforetakene" in told
    assert "De regionale helseforetakenes felles strategigruppe for forskning." in told


def test_who_was_against_what_nobody_spoke_against_is_not_told(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem var imot felles inngang?")
    assert answer.outcome == "absent"
    assert answer.answer.startswith("Dokumentene sier ikke hvem det var.")


@pytest.mark.parametrize("text", ["Hva ble vedtatt om KI?", "KI?", "Hva er neste steg for KI?"])
def test_an_acronym_that_stands_for_many_things_is_the_one_the_papers_speak_of(asker: Asker, text: str) -> None:
    assert answer_question(asker, text).understood.initiatives == ("kunstig-intelligens",)


@pytest.mark.parametrize("text", ["Når skal NorCRIN behandles igjen?", "Hva skjer videre med NorCRIN?"])
def test_when_a_matter_comes_up_again_is_its_status(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert answer.kind == "status"
    assert "Saken står også på dagsordenen 3. desember 2025 (sak 26/2025)" in answer.answer


def test_next_time_is_the_next_meeting(asker: Asker) -> None:
    answer = answer_question(asker, "Hva står på dagsorden neste gang?")
    assert "6 saker" in answer.answer
    assert "NSG, 3. desember 2025" in answer.answer


def test_a_later_decision_in_a_case_whose_title_names_the_matter_is_told(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble vedtatt om helsedata?")
    assert "Senere vedtatt (NSG, sak 20/2022, Det europeiske helsedataområdet (EHDS)" in answer.answer
