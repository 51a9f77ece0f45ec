"""A fact from a decision that a later one replaces stands behind that of the later, and says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = """Referat
Forskningsutvalget for Lomvik sjukehus

Dato: {day}
Sted: Lomvik

Til stede:
Torhild Grønnes, Lomvik sjukehus (leder)
Magnar Ytterland, Universitetet i Stavanger

"""
_FIRST = (
    _HEAD.format(day="9. juni 2021")
    + """Sak 8/21 Korttidsstipend
Vedtak: Stipendet kan vare i inntil seks måneder.
"""
)
_SECOND = (
    _HEAD.format(day="12. oktober 2022")
    + """Sak 9/22 Endring av ordningen
Kari Lund fra brukerrådet innledet.
Vedtak: Stipendet kan vare i inntil tolv måneder. Vedtaket erstatter vedtaket i sak 8/21.
"""
)


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {"juni.txt": _FIRST, "oktober.txt": _SECOND}
    with asking_papers(tmp_path_factory.mktemp("replaced"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "told", "mark"),
    [
        ("Hvor lenge kan stipendet vare?", "tolv måneder", "erstattet av vedtaket i"),
        ("Kor lenge kan stipendet vare?", "tolv måneder", "erstatta av vedtaket i"),
        ("How long can the grant last?", "tolv måneder", "replaced by the decision of"),
    ],
)
def test_what_holds_stands_first_and_what_was_replaced_says_so(
    asker: Asker, question: str, told: str, mark: str
) -> None:
    answer = answer_question(asker, question).answer
    assert told in answer
    assert "seks måneder" not in answer or answer.index(told) < answer.index("seks måneder") < answer.index(mark)


def test_of_its_own_time_what_was_replaced_is_told_with_what_replaced_it(asker: Asker) -> None:
    answer = answer_question(asker, "Hvor lenge kunne stipendet vare i 2021?").answer
    assert "seks måneder" in answer
    assert "erstattet av vedtaket i Forskningsutvalget for Lomvik sjukehus, sak 9/2022" in answer


def test_who_introduced_a_matter_leads_nothing(asker: Asker) -> None:
    assert not answer_question(asker, "Hvem er brukerrådets leder?").answered
