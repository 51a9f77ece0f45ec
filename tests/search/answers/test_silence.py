"""Silence: told where the papers do not say, with why, and never of what they treat."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from asking_papers import asking_papers
from portal_papers import PAPERS

from search.answers.asker import Asker
from search.answers.asking import answer_question


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("stillhet"), PAPERS) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Hvordan har saken om undervannsrugby utviklet seg?", "undervannsrugby"),
        ("How has underwater rugby developed over time?", "rugby"),
        ("What was decided on equestrian injuries?", "equestrian"),
        ("Kva vart vedteke om hestesportskadar?", "hestesportskadar"),
        ("Har NSG diskutert dyreforsøk?", "dyreforsøk"),
        ("Hva står det i papirene om stamceller?", "stamceller"),
    ],
)
def test_a_topic_of_which_no_paper_speaks_is_told(asker: Asker, question: str, name: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.outcome, answer.answered) == ("absent", False)
    assert name in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "What was decided on the sleep portal?",
        "How has the portal developed?",
        "Hva ble vedtatt om søvnportalen?",
    ],
)
def test_what_the_papers_treat_is_no_silence(asker: Asker, question: str) -> None:
    assert answer_question(asker, question).answered


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hva ble vedtatt i sak 7/2020?", ("7/2020", "1–4, 6–7")),
        ("Hva ble vedtatt i NSG i sak 3/2021?", ("3/2021",)),
        ("Hva vedtok NSG i møtet 4. mai 2021?", ("4. mars 2019", "7. mars 2023")),
        ("Hvem representerte Helse Vest i NSG i 2022?", ("4. mars 2019", "7. mars 2023")),
        ("Hvilke møter hadde NSG i 2016?", ("4. mars 2019", "7. mars 2023")),
    ],
)
def test_silence_says_why(asker: Asker, question: str, told: tuple[str, ...]) -> None:
    answer = answer_question(asker, question)
    assert (answer.outcome, answer.answered) == ("absent", False)
    for words in told:
        assert words in answer.answer, answer.answer


def test_reasons_are_told_once(asker: Asker) -> None:
    lines = answer_question(asker, "Hva vedtok NSG i møtet 4. mai 2021?").answer.splitlines()
    assert all(a != b for a, b in itertools.pairwise(lines))


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Hva vedtok NSG om søvn hos jordmødrer?", "jordmødrer"),
        ("Hva ble vedtatt om portal for ambulanseflyging?", "ambulanseflyging"),
        ("Hvordan har saken om honorar til rørleggere utviklet seg?", "rørleggere"),
        ("Kva er status for portal for røyrleggjarar?", "røyrleggjarar"),
        ("What was decided on the fees of nurses?", "nurses"),
        ("Hvordan har arbeidet med fastlegeordningen utviklet seg?", "fastlegeordningen"),
    ],
)
def test_a_matter_of_which_only_the_common_words_are_known_is_told(asker: Asker, question: str, word: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.outcome, answer.answered) == ("absent", False)
    assert word in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "Hvordan har holdningen til søvnportalen endret seg?",
        "Hva ble konklusjonen på debatten om felles søvnportal?",
        "Hva ble vedtatt om felles søvnport?",
        "What was decided about the web portal for sleep?",
    ],
)
def test_words_that_tell_little_make_no_silence(asker: Asker, question: str) -> None:
    assert answer_question(asker, question).answered
