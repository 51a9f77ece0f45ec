"""Who sits in a group, and who led a body: from lists of members and attendance, with the lines as evidence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

MINUTES = """Referat fra møte i NSG

Dato: 14. mars 2023

Til stede:
Solveig Brekkhus, Helse Nord RHF (leder)
Jon Tveit, Universitetet i Oslo

Sak 5/23 Helsedata

Vedtak:
NSG oppnevner følgende medlemmer til styringsgruppen for helsedata for perioden 2023–2025:
- Kari Solbakken, Helse Vest RHF (leder)
- Ola Tveitereid, NTNU

Sak 6/23 Arbeidsutvalget

NSG AU har følgende medlemmer:
- Solveig Brekkhus, Helse Nord RHF (leder)
- Jon Tveit, UiO
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("grupper"), {"referat.txt": MINUTES}) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Hvem sitter i styringsgruppen for helsedata?", ("Kari Solbakken", "Ola Tveitereid"), ("Jon Tveit",)),
        ("Kven sit i styringsgruppa for helsedata?", ("Kari Solbakken", "Ola Tveitereid"), ()),
        ("Hvem leder styringsgruppen for helsedata?", ("Kari Solbakken", "leder", "2023–2025"), ("Ola Tveitereid",)),
        ("Hvem satt i styringsgruppen for helsedata i 2024?", ("Kari Solbakken",), ()),
        ("Hvem sitter i NSG AU?", ("Solveig Brekkhus", "Jon Tveit"), ("Kari Solbakken",)),
        ("Hvem ledet NSG i 2023?", ("Solveig Brekkhus",), ("Kari Solbakken",)),
    ],
)
def test_who_sits_and_who_leads(
    asker: Asker, question: str, named: tuple[str, ...], not_named: tuple[str, ...]
) -> None:
    answer = answer_question(asker, question)
    assert (answer.outcome, answer.answered) == ("found", True)
    assert all(name in answer.answer for name in named)
    assert not any(name in answer.answer for name in not_named)
    assert named[0] in " ".join(one.text for one in answer.evidence)


def test_a_group_that_no_paper_lists_is_not_taken_for_another(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem sitter i styringsgruppen for beredskap?")
    assert "Styringsgruppen for helsedata:" not in answer.answer
    later = answer_question(asker, "Hvem satt i styringsgruppen for helsedata i 2019?")
    assert "Styringsgruppen for helsedata:" not in later.answer
