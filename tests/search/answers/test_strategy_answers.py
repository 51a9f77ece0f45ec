"""Who thought what, what is to be followed up, where a matter stands, and what replaced a decision: over few papers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers
from strategy_papers import PAPERS

from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question

PLAN = "Helse Vest RHF utarbeider en plan for biobankportalen innen 1. mai 2024."
MOVED = "Biobankportalen etableres fra 1. juli 2025."


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("strategi"), PAPERS) as asker:
        yield asker


def documents(answer: Answer) -> list[str]:
    return [one.document for one in answer.evidence]


# --- positions


@pytest.mark.parametrize(
    "question",
    [
        "Hva mener Helse Nord om biobankportalen?",
        "Kva meinte Helse Nord om biobankportalen?",
        "What did Helse Nord think of the biobank portal?",
    ],
)
def test_what_a_holder_said_is_quoted_with_how_it_voted(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.outcome) == ("positions", "found")
    assert "«Helse Nord mente at portalen må dekke de små sykehusene.»" in answer.answer
    assert "mot én stemme (Helse Nord RHF)" in answer.answer
    assert "Oslo universitetssykehus" not in answer.answer
    assert documents(answer) == ["referat februar.txt"]


def test_what_a_ministry_said_is_what_its_people_said(asker: Asker) -> None:
    answer = answer_question(asker, "Hva sa HOD til saken om biobankportalen?")
    assert answer.outcome == "found"
    assert "Jostein Tullebakk" in answer.answer


def test_a_holder_who_said_nothing_of_it_is_not_given_words(asker: Asker) -> None:
    answer = answer_question(asker, "Hva mente HOD om rekruttering av forskerlinjestudenter?")
    assert (answer.outcome, answer.answered) == ("absent", False)
    assert answer.answer.startswith("Dokumentene sier ikke hva Helse- og omsorgsdepartementet mente om dette.")
    assert "Helse Nord pekte på at studentene mangler veiledere." in answer.answer


def test_those_in_favour_and_those_against_are_told_apart(asker: Asker) -> None:
    support = answer_question(asker, "Hvem støttet biobankportalen?")
    assert "Oslo universitetssykehus støttet forslaget." in support.answer
    assert "små sykehusene" not in support.answer
    against = answer_question(asker, "Hvem stemte mot biobankportalen?")
    assert (against.outcome, "Helse Nord RHF" in against.answer) == ("found", True)


# --- follow-up


@pytest.mark.parametrize(
    "question",
    [
        "Hva skal følges opp etter møtet 5. februar 2024?",
        "What is to be followed up after the meeting on 5 February 2024?",
    ],
)
def test_the_tasks_of_a_meeting_are_told_with_their_state(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.outcome) == ("follow-up", "found")
    lines = answer.answer.splitlines()
    assert len(lines) == 3
    assert "møteplan" in lines[1]  # what is open comes first
    assert PLAN in lines[2]
    assert "«Helse Vest RHF har utarbeidet planen for biobankportalen" in lines[2]
    assert set(documents(answer)) == {"referat februar.txt", "referat juni.txt"}


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        ("Hva skal Helse Vest gjøre?", PLAN, "møteplan"),
        ("Kva skal sekretariatet gjere?", "møteplan", PLAN),
        ("Hvilke åpne oppgaver er det?", "møteplan", PLAN),
        ("Hvem skal lage plan for biobankportalen, og innen når?", PLAN, "møteplan"),
        ("Hvilke frister går ut i mai 2024?", PLAN, "møteplan"),
    ],
)
def test_tasks_are_narrowed_by_who_what_state_and_day(asker: Asker, question: str, told: str, not_told: str) -> None:
    answer = answer_question(asker, question)
    assert answer.kind == "follow-up"
    assert told in answer.answer
    assert not_told not in answer.answer


def test_no_task_is_made_up(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke oppgaver har Helse Nord?")
    assert (answer.outcome, answer.answered) == ("absent", False)
    assert "ingen oppgave eller frist" in answer.answer


# --- status


@pytest.mark.parametrize(
    ("question", "minutes_missing"),
    [
        ("Hva er status for biobankportalen?", "referat derfra er ikke lastet inn"),
        ("Kvar står saka om biobankportalen?", "referat derfrå er ikkje lasta inn"),
        ("What is the status of the biobank portal?", "no minutes of it are loaded"),
    ],
)
def test_where_a_matter_stands(asker: Asker, question: str, minutes_missing: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.outcome) == ("status", "decided")
    first, second, *rest = answer.answer.splitlines()
    assert "11/2024" in first
    assert MOVED in second
    assert any("6 millioner kroner" in line for line in rest)
    assert any(minutes_missing in line for line in rest)
    assert documents(answer)[:2] == ["referat juni.txt", "innkalling oktober.txt"]


def test_what_was_only_discussed_stands_so(asker: Asker) -> None:
    answer = answer_question(asker, "Hva er status for rekruttering av forskerlinjestudenter?")
    assert answer.outcome == "discussed"
    assert "4/2024" in answer.answer


def test_a_matter_in_no_paper_has_no_status(asker: Asker) -> None:
    answer = answer_question(asker, "Hva er status for hestesport?")
    assert (answer.outcome, answer.answered) == ("absent", False)


def test_status_at_a_time_knows_what_was_decided_by_then_and_what_has_replaced_it(asker: Asker) -> None:
    answer = answer_question(asker, "Hva er status for Felles biobankportal i februar 2024?")
    assert "3/2024" in answer.answer.splitlines()[0]
    assert "Erstattet av vedtaket i" in answer.answer
    assert "9. oktober" not in answer.answer
    assert documents(answer) == ["referat februar.txt", "referat juni.txt"]


# --- decision


def test_a_replaced_decision_says_by_what(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble vedtatt i sak 3-2024?")
    assert "fra 1. januar 2025" in answer.answer
    assert "Votering: «Vedtaket ble fattet mot én stemme (Helse Nord RHF).»" in answer.answer
    assert answer.answer.count(MOVED) == 1
    assert "Erstattet av vedtaket i" in answer.answer


def test_a_decision_says_what_it_replaces(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble vedtatt om biobankportalen?")
    assert MOVED in answer.answer.splitlines()[1]
    assert "Erstatter vedtaket i" in answer.answer
    assert "sak 3/2024, Felles biobankportal, 5. februar 2024" in answer.answer


def test_nothing_is_decided_on_what_no_paper_names(asker: Asker) -> None:
    answer = answer_question(asker, "Hva vedtok strategigruppen om hestesport på møtet 5. februar 2024?")
    assert (answer.outcome, answer.answered) == ("absent", False)


def test_remarks_are_no_decision(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble bestemt om forskerlinjestudenter?")
    assert answer.outcome == "discussed"
    assert "innspill – ikke vedtak" in answer.answer
    assert "«Medlemmene bemerket at stipendene er for lave.»" in answer.answer
