"""Timelines: every case of a topic, also in ordinary words, with what was new and the years without one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers
from portal_papers import PAPERS

from search.answers.asker import Asker
from search.answers.asking import answer_question


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("tidslinje"), PAPERS) as asker:
        yield asker


@pytest.mark.parametrize(
    "question",
    [
        "Hvordan har saken om felles søvnportal utviklet seg?",
        "Korleis har saka om felles søvnportal utvikla seg?",
        "Hva har skjedd med søvnportalen over tid?",
        "Historikken til den felles søvnportalen",
    ],
)
def test_every_case_of_a_topic_in_ordinary_words_and_no_other(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.outcome, answer.answered) == ("timeline", "found", True)
    assert [f"sak {one}" in answer.answer for one in ("3/2019", "5/2020", "2/2023")] == [True] * 3
    assert "4/2019" not in answer.answer
    assert "8/2020" not in answer.answer
    assert "2021, 2022" in answer.answer
    assert {one.number for one in answer.evidence[:3]} == {"3/2019", "5/2020", "2/2023"}


def test_what_was_said_the_time_before_is_not_new(asker: Asker) -> None:
    answer = answer_question(asker, "Hvordan har saken om felles søvnportal utviklet seg?")
    second = next(line for line in answer.answer.splitlines() if "5/2020" in line)
    assert "fire millioner" in second
    dates = [line.split(",")[0] for line in answer.answer.splitlines() if line[:1].isdigit()]
    assert dates == ["4. mars 2019", "9. mars 2020", "7. mars 2023"]


def test_a_period_narrows_it(asker: Asker) -> None:
    answer = answer_question(asker, "Hvordan har saken om felles søvnportal utviklet seg fra 2020 til 2023?")
    assert "3/2019" not in answer.answer
    assert "2/2023" in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "How has the common sleep portal developed over the years?",
        "How has the shared insomnia website evolved?",
        "History of the joint website on slumber",
        "Korleis har den sams portalen om søvn utvikla seg?",
    ],
)
def test_asked_in_other_words_or_another_language(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert [one in answer.answer for one in ("3/2019", "5/2020", "2/2023")] == [True] * 3
    assert "4/2019" not in answer.answer
    assert "8/2020" not in answer.answer
