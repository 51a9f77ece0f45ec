"""A question that names no matter is about all that was on: at the meetings of its period, or at the last one held."""

from __future__ import annotations

import pytest

from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question


@pytest.mark.parametrize(
    "text",
    [
        "Hva skjedde på møtene i NSG i 2020?",
        "Hva har NSG behandlet i 2020?",
        "Kva har skjedd i NSG i 2020?",
        "What happened in NSG in 2020?",
    ],
)
def test_a_question_about_a_year_tells_every_case_and_what_was_decided(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert answer.outcome == "found"
    assert _numbers(answer) == ["10/2020", "11/2020", "12/2020", "13/2020", "14/2020"]
    assert "NSG støttar målet om at fleire pasientar skal få delta i kliniske studiar" in answer.answer


def test_decisions_of_several_meetings_are_all_told_by_date(asker: Asker) -> None:
    answer = answer_question(asker, "Hva vedtok NSG i perioden 2018-2020?")
    years = [number.partition("/")[2] for number in _numbers(answer)]
    assert years == sorted(years)
    assert set(years) == {"2018", "2019", "2020"}
    assert "Eventuelt" not in answer.answer


def test_without_a_time_the_last_meeting_held_is_meant(asker: Asker) -> None:
    decided = answer_question(asker, "siste vedtak i NSG")
    assert (decided.outcome, _numbers(decided)[0], len(_numbers(decided))) == ("decided", "12/2024", 5)
    happened = answer_question(asker, "Hva er nytt i NSG?")
    assert "NSG, 22. mai 2024" in happened.answer
    assert "sak 16/2024" in happened.answer


def test_a_period_without_meetings_is_told_so_and_no_other_time_is_spoken_of(asker: Asker) -> None:
    answer = answer_question(asker, "Hva har skjedd i 2031?")
    assert answer.outcome == "absent"
    assert "Papirer fra møter i den tiden (2031) er ikke lastet inn" in answer.answer


@pytest.mark.parametrize(
    "text",
    [
        "Hva vedtok NSG om kunstig intelligens i 2019?",
        "Ble innkallingen til møtet i NSG i 2019 godkjent?",
        "Hva skjedde med NorCRIN i 2021?",
    ],
)
def test_a_matter_that_is_named_is_all_that_is_told_of(asker: Asker, text: str) -> None:
    assert "Eventuelt" not in answer_question(asker, text).answer
    assert "Referat fra møte" not in answer_question(asker, text).answer


def _numbers(answer: Answer) -> list[str]:
    """The case numbers of the lines, in order."""
    told = (line.lstrip("– ").split(" ") for line in answer.answer.splitlines())
    return [words[1].rstrip(",") for words in told if words[0] in ("sak", "case")]
