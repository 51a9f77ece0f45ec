"""A day asked for stands in what is quoted; when a body began is not told by what else its papers say is set up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_MARCH = """Referat
Forskningsutvalget for Lomvik sjukehus

Dato: 14. mars 2022
Sted: Lomvik

Til stede:
Torhild Grønnes, Lomvik sjukehus (leder)
Magnar Ytterland, Universitetet i Stavanger

Sak 3/22 Stipendordningen FRISTIP
FRISTIP skal gi flere klinikere tid til forskning. Søknader om FRISTIP behandles av utvalget.
Ordningen har vært drøftet på ledermøtet.
Vedtak: Tas til orientering.

Sak 6/22 Studie av søvn
Prosjektleder: Guro Vestby
Studien lyses ut etter sommeren. Det kom inn 23 søknader.
Ytterland la fram tre modeller for bemanning.
Oda Lund forlot møtet på grunn av inhabilitet.
Vedtak: Komiteen utsetter saken.

Sak 4/22 Arbeidsgrupper
Direktøren har nedsatt en arbeidsgruppe for laboratorier. Den leverer sin rapport innen 1. juni 2022.
Vedtak: Tas til orientering.

Sak 5/22 Biobanken
Magnar Ytterland orienterte om biobanken.
Lomvik biobank ble opprettet i 2011. Det nordiske biobankmøtet holdes i Tromsø 19. mai 2022.
Vedtak: Tas til orientering.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("days"), {"mars.txt": _MARCH}) as asker:
        yield asker


@pytest.mark.parametrize(
    "question",
    [
        "Når er fristen for å søke på FRISTIP?",
        "Når ble forskningsutvalget for Lomvik sjukehus nedsatt?",
        "When was the research committee of Lomvik sjukehus established?",
        "Hvor ble møtet i mai 2022 holdt?",
        "Når var møtet i oktober 2022?",
        "Hvem finansierer studien av søvn?",
        "Hvor mange ansatte har Lomvik sjukehus?",
        "Når er fristen for den nye studien av søvn?",
        "Hva sa direktøren om biobanken?",
        "Hva mente studentrepresentanten om biobanken?",
    ],
)
def test_a_day_or_place_of_something_else_is_no_answer(asker: Asker, question: str) -> None:
    found = answer_question(asker, question)
    assert not found.answered, found.answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Når ble Lomvik biobank opprettet?", "2011"),
        ("Når skal arbeidsgruppen for laboratorier levere?", "1. juni 2022"),
        ("Hvor holdes det nordiske biobankmøtet?", "Tromsø"),
        ("Hvem var inhabil i saken om studien av søvn?", "Oda Lund"),
        ("Hvem presenterte de tre modellene?", "Ytterland la fram tre modeller"),
        ("Hvem er prosjektleder for studien av søvn?", "Guro Vestby"),
        ("Hvor mange søknader kom inn til studien av søvn?", "23 søknader"),
        ("Hvor ble møtet i mars 2022 holdt?", "Lomvik"),
    ],
)
def test_the_day_or_place_asked_for_is_told(asker: Asker, question: str, said: str) -> None:
    found = answer_question(asker, question)
    assert found.answered, found.answer
    assert said in found.answer
