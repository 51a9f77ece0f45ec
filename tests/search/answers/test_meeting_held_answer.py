"""When and where a meeting was held, from what the heads of papers say."""

from __future__ import annotations

import pytest

from search.answers.asker import Asker
from search.answers.asking import answer_question

TROMSO = "NSG, 22. mai 2024: UiT Norges arktiske universitet, Tromsø"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Når var møtet i Tromsø?", TROMSO),
        ("hvor var nsg-møtet i mai 2024", TROMSO),
        ("Kvar vart NSG-møtet i mai 2024 halde?", TROMSO),
        ("Where was the NSG meeting in May 2024 held?", "NSG, 22 May 2024: UiT Norges arktiske universitet, Tromsø"),
    ],
)
def test_the_day_and_the_place(asker: Asker, question: str, told: str) -> None:
    answer = answer_question(asker, question)
    assert answer.answer.splitlines()[1:] == [f"– {told}"]
    assert answer.evidence[0].document == "NSG referat 22. mai 2024 – Tromsø.pdf"
    assert "Tromsø" in answer.evidence[0].text


@pytest.mark.parametrize(
    "question", ["Når var møtet om NorCRIN?", "Hvor er Folkehelseinstituttet?", "Hvor lenge varte møtet i Tromsø?"]
)
def test_anything_beyond_is_another_question(asker: Asker, question: str) -> None:
    assert TROMSO not in answer_question(asker, question).answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Når er neste møte i NSG?", "3. desember 2025 er passert"),
        ("When is the next meeting of NSG?", "3 December 2025 has passed"),
    ],
)
def test_a_next_meeting_that_has_been_is_said_to_have(asker: Asker, question: str, told: str) -> None:
    answer = answer_question(asker, question)
    assert told in answer.answer.splitlines()[-1]
    assert answer.evidence[0].document == "Dagsorden NSG 3. desember 2025.docx"


@pytest.mark.parametrize(
    "question",
    ["Når er neste møte i HO21-rådet?", "Når møtes HO21-rådet neste gang?", "Når er HO21-rådets neste møte?"],
)
def test_without_a_notice_no_earlier_meeting_is_told_as_the_next(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert not answer.answered
    assert "Ingen innkalling til et senere møte enn HelseOmsorg21-rådet, 17. juni 2025" in answer.answer


@pytest.mark.parametrize(
    "question", ["Hvor mange ganger har NSG møttes siden 2022?", "How often has NSG met since 2022?"]
)
def test_how_many_times_a_body_met_is_its_meetings(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert answer.kind == "list"
    assert answer.answer.startswith("3 ")


@pytest.mark.parametrize("question", ["Hva skal opp på neste møte i NSG?", "Kva skal takast opp på neste møte i NSG?"])
def test_what_comes_up_at_the_next_meeting_is_its_agenda(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert answer.kind == "list"
    assert "sak 26/2025" in answer.answer
    assert "3. desember 2025 er passert" in answer.answer
