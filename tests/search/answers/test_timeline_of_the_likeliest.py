"""Timelines of a matter that the papers call by other words than the question: of the likeliest case, or of none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = "Referat fra møte i Fagrådet for jordmorfag\nMøtedato: {day}\nTil stede: Eva Moen (UiO)\n\n"
_PAPERS = {
    "mars.txt": _HEAD.format(day="9. mars 2020")
    + "Sak 1/20 Godkjenning av referat\n\nReferatet ble godkjent.\n\n"
    + "Sak 2/20 Forslag om nasjonalt nettverk for fastlegeforskning\n\nRådet drøftet forslaget om nettverket.\n\n"
    + "Sak 3/20 Handlingsplan for jordmorutdanning\n\nPlanen for jordmorutdanningen ble lagt fram.\n",
    "mai.txt": _HEAD.format(day="11. mai 2020")
    + "Sak 4/20 Godkjenning av referat\n\nReferatet ble godkjent.\n\n"
    + "Sak 5/20 Forslag om måling av ventetider\n\nRådet drøftet målingen.\n\n"
    + "Sak 6/20 Opplæring i jordmorutdanning\n\nOpplæringen starter i høst.\n",
    "juni.txt": _HEAD.format(day="8. juni 2020")
    + "Sak 7/20 Rapport om nasjonalt nettverk for fastlegeforskning\n\nRapporten om nettverket ble lagt fram.\n",
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("likeliest"), _PAPERS) as asker:
        yield asker


def _told(asker: Asker, question: str) -> list[int]:
    answer = answer_question(asker, question)
    assert answer.kind == "timeline"
    return [number for number in range(1, 8) if f" {number}/2020: " in answer.answer]


def test_words_that_any_title_may_bear_make_no_matter(asker: Asker) -> None:
    question = "How has the national network for research in general practice developed over time?"
    assert _told(asker, question) == [2, 7]


def test_one_word_does_not_stand_for_two(asker: Asker) -> None:
    question = "When was training in midwifery education discussed, and what happened?"
    assert _told(asker, question) == [6]


def test_an_approval_of_minutes_is_the_timeline_of_nothing(asker: Asker) -> None:
    assert _told(asker, "Korleis har registeret for tolketenester utvikla seg i fagrådet?") == []
