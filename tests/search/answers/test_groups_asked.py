"""What a group said is never told with the words of somebody outside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_PAPERS = {
    "mars.txt": "Referat fra møte i Fagrådet for kystmedisin\nMøtedato: 3. mars 2021\nSted: Tarnes\n"
    "Til stede: Eva Moen (Helse Nord RHF, leder), Per Dalvik (Helse Vest RHF), Siv Lindås (NTNU), "
    "Kari Granly (brukerrepresentant)\n\n"
    "Sak 4/21 Biobank\n\nHelse Nord RHF pekte på at biobanken er gammel. Siv Lindås (NTNU) advarte mot en ny biobank. "
    "Kari Granly (brukerrepresentant) etterlyste bedre merking av biobanken.\n\n"
    "Sak 5/21 Skilting\n\nHelse Vest RHF støttet nye skilt.\n",
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("grupper"), _PAPERS) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("Hva sa brukerrepresentantene om biobanken?", "merking", ("gammel", "advarte")),
        ("Kva meinte universiteta om biobanken?", "advarte", ("gammel", "merking")),
        ("What did the regions say about the biobank?", "gammel", ("advarte", "merking")),
        ("Hva mente medlemmene om biobanken?", "gammel", ()),
    ],
)
def test_their_own_words_alone(asker: Asker, question: str, told: str, untold: tuple[str, ...]) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.answered) == ("positions", True)
    assert told in answer.answer
    assert not [word for word in untold if word in answer.answer]


def test_a_group_that_said_nothing(asker: Asker) -> None:
    answer = answer_question(asker, "Hva mente brukerrepresentantene om skilting?")
    assert not answer.answered
    assert answer.answer.splitlines()[0] == "Dokumentene sier ikke hva brukerrepresentantene mente om dette."
    assert "Helse Vest" in answer.answer
