"""A body is asked about by its own word alone, where only one loaded is so called."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_PAPER = """{kind}
{body}

{date} {day}
{place} Lomvik

{present}
{chair}
Magnar Ytterland, Universitetet i Stavanger

1. Nytt kvalitetsregister
{decided}
"""


def _norwegian(body: str, day: str, chair: str) -> str:
    return _PAPER.format(
        kind="Referat",
        body=body,
        date="Dato:",
        day=day,
        place="Sted:",
        present="Til stede:",
        chair=f"{chair}, Lomvik sjukehus (leder)",
        decided="Vedtak: Saken utsettes.",
    )


PAPERS = {
    "samarbeid.txt": _norwegian("Samarbeidsorganet for forskning Lomvik", "3. mai 2022", "Torhild Grønnes"),
    "fagrad.txt": _norwegian("Fagrådet for slagregisteret", "4. mai 2022", "Aslak Brekkhus"),
    "gruppe-a.txt": _norwegian("Arbeidsgruppen for biobank", "5. mai 2022", "Oda Lund"),
    "gruppe-b.txt": _norwegian("Arbeidsgruppen for laboratorier", "6. mai 2022", "Per Moe"),
    "steering.txt": _PAPER.format(
        kind="Minutes",
        body="Steering Group of the Lomvik Biobank Consortium",
        date="Date:",
        day="7 May 2022",
        place="Place:",
        present="Present:",
        chair="Henrik Sandvær, University of Bergen (chair)",
        decided="Decision: The matter was postponed.",
    ),
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("called"), PAPERS) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "chair"),
    [
        ("Hvem er leder i samarbeidsorganet?", "Torhild Grønnes"),
        ("Kven leia fagrådet?", "Aslak Brekkhus"),
        ("Who chairs the steering group?", "Henrik Sandvær"),
        ("Hvem leder styringsgruppen?", "Henrik Sandvær"),
    ],
)
def test_the_one_so_called_is_meant(asker: Asker, question: str, chair: str) -> None:
    found = answer_question(asker, question)
    assert chair in found.answer
    assert [name for name in ("Grønnes", "Brekkhus", "Sandvær", "Lund", "Moe") if name in found.answer] == [
        chair.split()[-1]
    ]


@pytest.mark.parametrize("question", ["Hva vedtok arbeidsgruppen?", "Hva vedtok fagrådet for Nordlab?"])
def test_of_two_so_called_or_of_another_neither_is_meant(asker: Asker, question: str) -> None:
    assert asker.understand(question).bodies == ()
