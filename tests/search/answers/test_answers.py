"""Answers over the samples: each kind, in each language, and silence where the papers are silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.workspace import kept_documents
from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question
from ui.settings import Settings
from ui.wiring import wire


def documents(answer: Answer) -> list[str]:
    return [one.document for one in answer.evidence]


def said(answer: Answer) -> str:
    return " ".join([answer.answer, *(one.text for one in answer.evidence[:5])])


@pytest.mark.parametrize(
    "question",
    [
        "Hva ble vedtatt om finansieringen av NorCRIN?",
        "Kva vart vedteke om finansieringa av NorCRIN?",
        "What was decided on the funding of NorCRIN?",
    ],
)
def test_a_decision_is_quoted_with_what_was_decided_later(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.outcome, answer.answered) == ("decision", "decided", True)
    assert "8 millioner kroner" in answer.answer
    assert "12 millioner kroner" in answer.answer
    assert all(one.text for one in answer.evidence)


def test_the_matter_scheduled_next_is_told(asker: Asker) -> None:
    answer = answer_question(asker, "Hva vedtok strategigruppen i sak 35/2025 om finansieringen av NorCRIN?")
    assert (answer.outcome, answer.answered) == ("scheduled", False)
    assert "13. november 2025" in answer.answer
    assert any(one.number == "35/2025" for one in answer.evidence)


def test_a_draft_is_said_to_be_one(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble man enige om i sak 29/2025 om NorCRIN?")
    assert answer.evidence[0].draft
    assert "utkast" in answer.answer


def test_who_represented_an_institution_over_the_years(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem representerte Oslo universitetssykehus i NSG?")
    assert answer.answered
    for name in ("Sigrun Hauglien Tveitane", "Torgrim Øvrebotten", "Ingvild Marie Sandnesmo"):
        assert name in answer.answer
    assert "Liv Ragnhild Brekkhus" in answer.answer
    assert "vara for Torgrim Øvrebotten" in answer.answer


def test_who_was_absent(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem meldte forfall til møtet i NSG 22. mai 2024?")
    assert "Åshild Bruvollen" in answer.answer
    assert "Ragna Isfjellan" not in answer.answer


def test_a_topic_through_the_years_shows_the_empty_ones(asker: Asker) -> None:
    answer = answer_question(asker, "Hvordan har saken om kunstig intelligens utviklet seg?")
    assert answer.kind == "timeline"
    assert "Ingen saker i 2020" in answer.answer
    years = {one.date[:4] for one in answer.evidence if one.date}
    assert {"2018", "2019", "2021", "2022"} <= years


def test_a_definition_comes_from_the_papers_or_is_said_to_come_from_elsewhere(asker: Asker) -> None:
    assert answer_question(asker, "Hva er Helsedataservice?").answered
    assert "NorCRIN – " not in answer_question(asker, "Hva er NorCRIN?").answer  # a heading says nothing
    unknown = answer_question(asker, "Hva er QWXCRIN?")
    assert (unknown.outcome, unknown.answered) == ("absent", False)
    assert "QWXCRIN" in unknown.answer


def test_the_meeting_and_the_day_of_a_question_tell_no_case(asker: Asker) -> None:
    answer = answer_question(asker, "Ble innkallingen godkjent på NSG-møtet 22. mai 2024?")
    assert answer.outcome == "decided"
    assert "«Innkallingen og dagsorden godkjennes.»" in answer.answer.splitlines()


def test_nobody_is_named_for_a_choice_the_papers_do_not_tell(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem ble valgt til leder for det nasjonale testmiljøet for kunstig intelligens?")
    assert (answer.outcome, answer.answered) == ("absent", False)


def test_every_quote_stands_in_its_document(asker: Asker, loaded_samples: Path) -> None:
    workspace = wire(Settings(home=loaded_samples)).workspace
    lines = {
        name: [line.text for line in findings.document.lines]
        for name, findings in (
            (kept.name, workspace.findings(kept.sha256)) for kept in kept_documents(workspace.events())
        )
        if findings
    }
    for question in ("Hva ble vedtatt om NorCRIN?", "Hva sies om helsedata?", "Hvem ledet NSG i 2024?"):
        for one in answer_question(asker, question).evidence:
            printed = "".join("".join(lines[one.document][one.start_line - 1 : one.end_line]).split())
            words = one.text.split()
            found = sum(word in printed for word in words)
            assert found >= 0.95 * len(words), (one.document, one.text)


def test_the_newest_paper_is_told(asker: Asker) -> None:
    assert answer_question(asker, "Hva er NorCRIN?").newest == "2025-12-03"


@pytest.mark.parametrize(
    "question",
    [
        "Hva ble vedtatt på NSG-møtet 22. mai 2024?",
        "Kva vart vedteke på siste møte i NSG?",
        "What was decided at the last NSG meeting?",
    ],
)
def test_all_decisions_of_a_meeting_are_listed_where_no_matter_is_named(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.outcome, answer.answered) == ("decided", True)
    assert "felles høringssvar" in answer.answer
    assert "nettverk for kunstig intelligens" in answer.answer
    assert {one.meeting for one in answer.evidence} == {"nsg-2024-05-22"}


@pytest.mark.parametrize(
    "question",
    [
        "Hva ble vedtatt på NSG-møtet 13. februar 2024?",
        "Hvem deltok på NSG-møtet 13. februar 2024?",
        "Who chaired the NSG meeting in February 2024?",
    ],
)
def test_a_meeting_that_is_not_loaded_is_said_to_be_missing(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.outcome, answer.answered) == ("absent", False)
    assert "NSG" in answer.answer
    assert answer.evidence


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Hvem representerte Universitetet i Stavanger i NSG i 2024?", "Universitetet i Stavanger"),
        ("Hvilken institusjon representerte Ingrid Kvitbergsund i NSG?", "Ingrid Kvitbergsund"),
        ("Hva vedtok styret i Bilforbundet om NorCRIN?", "styret i Bilforbundet"),
    ],
)
def test_a_name_that_no_paper_holds_is_told(asker: Asker, question: str, name: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.outcome, answer.answered) == ("absent", False)
    assert name in answer.answer


def test_nobody_listed_for_an_institution_is_silence(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem representerte Universitetet i Bergen i strategigruppen i 2022?")
    assert (answer.outcome, answer.answered) == ("absent", False)


def test_a_sum_of_money_is_given_or_said_to_be_missing(asker: Asker) -> None:
    asked = answer_question(asker, "Hvor mye penger bevilget NSG til nettverket for kunstig intelligens?")
    assert (asked.outcome, asked.answered) == ("absent", False)
    given = answer_question(asker, "Hvor mye penger bevilget RHF-ene til NorCRIN for 2021?")
    assert given.answered
    assert "8 millioner" in said(given)


def test_the_latest_decision_comes_alone(asker: Asker) -> None:
    answer = answer_question(asker, "Hva var siste vedtak om NorCRIN?")
    assert "sak 29/2025" in answer.answer
    assert "8 millioner" not in answer.answer
    assert answer.evidence[0].number == "29/2025"


def test_a_misspelt_person_is_the_one_there_is(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke møter har Lise Mirtangen deltatt på?")
    assert (answer.kind, answer.answered) == ("who", True)
    assert "Lise Myrtangen" in answer.answer
    assert "12. mai 2022" in answer.answer


def test_those_present_are_counted_and_listed_one_a_line(asker: Asker) -> None:
    answer = answer_question(asker, "Hvor mange deltok på NSG-møtet 22. mai 2024?")
    assert "11 til stede" in answer.answer
    assert answer.answer.count("\n– ") == 11


def test_headings_and_attendance_lists_do_not_answer_questions_of_content(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble sagt om behandlingstiden i Helsedataservice i mai 2024?")
    assert "Behandlingstiden er på vei ned" in answer.evidence[0].text
    assert all("Deltakere" not in one.title for one in answer.evidence[:3])


def test_those_invited_for_a_case_are_told_apart(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem var invitert til sak 15/24 i NSG?")
    assert "Eskil Fjærestrandå" in answer.answer
    assert "Nordbøhagen" not in answer.answer


def test_a_topic_that_no_paper_holds_is_told(asker: Asker) -> None:
    for question in ("Hva ble vedtatt om romfart?", "Hvordan har saken om romfart utviklet seg?"):
        answer = answer_question(asker, question)
        assert (answer.outcome, answer.answered) == ("absent", False), question
        assert "romfart" in answer.answer


def test_who_presented_a_matter_comes_from_its_case(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem presenterte saken om KLINBEFORSK?")
    assert "Jorunn Vassbotnen" in answer.answer
    assert answer.evidence[0].number in ("24/2018", "17/2022")


@pytest.mark.parametrize(
    ("question", "why"),
    [
        ("Hva vedtok HO21-rådet om NorCRIN?", "«NorCRIN» står ikke i papirene fra HelseOmsorg21-rådet."),
        (
            "Hva vedtok NSG om kunstig intelligens i 2015?",
            "Papirer fra møter i den tiden (NSG, 2015) er ikke lastet inn.",
        ),
        ("Hvor mye bevilget Helse Vest til sanntidsoversikten?", "De oppgir ikke noe beløp eller tall for det."),
        ("Hvem var vara for Sigrun Hauglien Tveitane?", "Deltakerlistene har ingen slik oppføring."),
    ],
)
def test_what_comes_near_is_no_answer(asker: Asker, question: str, why: str) -> None:
    answer = answer_question(asker, question)
    assert not answer.answered
    assert why in answer.answer


def test_the_latest_decision_may_be_asked_for_with_its_sum(asker: Asker) -> None:
    answer = answer_question(asker, "Hvor mye penger ble sist vedtatt til NorCRIN?")
    assert answer.answered
    assert "12 millioner kroner" in answer.answer


def test_a_year_that_the_papers_speak_of_is_no_year_of_a_meeting(asker: Asker) -> None:
    answer = answer_question(asker, "Hva vedtok strategigruppen om NorCRIN i 2021?")
    assert answer.answered
    assert "8 millioner kroner til NorCRIN i 2021" in answer.answer
