"""What minutes without labels tell: decided where a verb of deciding says so, agreed where it does not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = "Referat fra møte i Fagrådet for kystmedisin\nMøtedato: {day}\nTil stede: Eva Moen (UiO)\n\n"
_PAPERS = {
    "mars.txt": _HEAD.format(day="3. mars 2020")
    + "Sak 4/20 Frysere\n\nEva Moen orienterte. Rådet bevilger to millioner kroner til nye frysere i 2020.\n\n"
    "Sak 5/20 Skilting\n\nEva Moen orienterte. Rådet ble enig om å bruke de gamle skiltene.\n"
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("prosa"), _PAPERS) as asker:
        yield asker


def test_nobody_says_that_no_decision_is_recorded_where_a_verb_of_deciding_stands(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble vedtatt om frysere?")
    assert (answer.outcome, "to millioner" in answer.answer) == ("decided", True)
    assert "ikke protokollert" not in answer.answer


def test_what_was_agreed_is_said_to_be(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble vedtatt om skilting?")
    assert (answer.outcome, "ikke protokollert" in answer.answer) == ("agreed", True)
