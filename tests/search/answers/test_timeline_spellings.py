"""Timelines of what papers sometimes write as a name, in either Norwegian; cases that say only their title."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = "Referat fra møte i Fagrådet for helsefaglig utdanning\nMøtedato: {day}\nTil stede: Eva Moen (UiO)\n\n"
_PAPERS = {
    "januar.txt": _HEAD.format(day="20. januar 2021")
    + "Sak 2/21 Register for infeksjonsovervåking\n\nRådet drøftet finansieringen.\n",
    "april.txt": _HEAD.format(day="20. april 2021") + "Sak 26/21 Status for Register for infeksjonsovervåking (RIO)\n\n"
    "Arbeidet med Register for infeksjonsovervåking (RIO) startet i 2020.\n",
    "juni.txt": "Innkalling til møte i Fagrådet for helsefaglig utdanning\nMøtedato: 4. juni 2021\nSted: Oslo\n\n"
    "Sak 30/21 Register for infeksjonsovervåking – vegen videre\nSak 31/21 Frysere\n",
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("skrivemåter"), _PAPERS) as asker:
        yield asker


@pytest.mark.parametrize(
    "question",
    [
        "Når har Fagrådet for helsefaglig utdanning behandlet register for infeksjonsovervåking?",
        "Når har Fagrådet for helsefagleg utdanning handsama register for infeksjonsovervaking, og kva skjedde?",
    ],
)
def test_a_name_in_some_papers_and_words_in_others(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert answer.kind == "timeline"
    assert answer.understood.bodies
    assert [number in answer.answer for number in ("2/2021", "26/2021", "30/2021", "31/2021")] == [True] * 3 + [False]


def test_a_heading_or_a_date_is_no_news(asker: Asker) -> None:
    answer = answer_question(asker, "Når har fagrådet behandlet register for infeksjonsovervåking?")
    assert "«Register for infeksjonsovervåking – vegen videre»" in answer.answer
    assert "Møtedato" not in answer.answer
