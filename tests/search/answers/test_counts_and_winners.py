"""What is counted stands beside its number, who won is said to have, and a body's own fee is not another's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_JUNE = """Møtebok

Rådet for pasientsikkerhet i Lomvik

Tid: Onsdag 9. juni 2021 kl. 9–12
Sted: Teams

Medlemmer: Trine Sollihøgda (leder), Lomvik kommune; Odd Kleppe, Lomvik sykehus; Fatima Noor, Pasientforeningen
Sekretær: Peder Vold

Sak 12/21 Fallforebygging
Odd Kleppe viste tall for fall i 2020: 214 på sykehuset og 97 på sykehjemmene.
Vedtak: Rådet anbefaler sengealarm på rom for pasienter over 75 år.
Ansvar: Odd Kleppe. Frist: 1. oktober 2021

Sak 13/21 Legemiddelavvik
Det ble meldt 58 avvik i første kvartal, mot 73 året før.
Vedtak: Rådet tar rapporten til orientering.

Sak 14/21 Navn på rådets pris
Fatima Noor foreslo «Trygghetsprisen».
Vedtak: Prisen får navnet Trygghetsprisen.
"""
_NOVEMBER = """Møtebok

Rådet for pasientsikkerhet i Lomvik

Tid: Onsdag 10. november 2021 kl. 9–12
Sted: Rådhuset, Lomvik

Medlemmer: Trine Sollihøgda (leder), Lomvik kommune; Fatima Noor, Pasientforeningen
Sekretær: Peder Vold

Sak 16/21 Fallforebygging – oppfølging
Sengealarm er satt opp på 38 rom. Odd Kleppe orienterte om at fallene er redusert med en tredel.
Vedtak: Rådet er fornøyd med framdriften.

Sak 17/21 Legemiddelavvik
Det ble meldt 61 avvik i andre og tredje kvartal.
Vedtak: Saken utsettes til februar 2022.
"""
_BOARD = """Minutes of the Nordic Trial Board

Date: 5 June 2018
Place: Copenhagen

Present:
Mette Holmgaard, Rigshospitalet (chair)
Erik Sandström, Karolinska Institutet

Case 11/18 Common consent form
Decision: The common consent form is adopted for all trials from 1 January 2019.

Case 12/18 Membership fee
The fee has been 15,000 euros since 2014.
Decision: The membership fee is raised to 18,000 euros.

Case 13/18 Joint application to NordForsk
Karolinska Institutet supported an application on children's trials.
Decision: The board will not apply this year.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {"june.txt": _JUNE, "november.txt": _NOVEMBER, "board.txt": _BOARD}
    with asking_papers(tmp_path_factory.mktemp("counts"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hvor mange rom har fått sengealarm?", "38 rom"),
        ("Hvor mange legemiddelavvik ble meldt i første kvartal?", "58 avvik"),
        ("Hva er fristen for sengealarm?", "1. oktober 2021"),
        ("Hva er medlemsavgiften i Nordic Trial Board?", "18,000 euros"),
        ("Hva ble bestemt om samtykkeskjemaet?", "1 January 2019"),
        ("Skal styret søke NordForsk?", "will not apply"),
    ],
)
def test_what_is_asked_for_is_told(asker: Asker, question: str, told: str) -> None:
    found = answer_question(asker, question)
    assert found.answered
    assert told in found.answer


@pytest.mark.parametrize(
    "question",
    [
        "Hvor mange legemiddelavvik ble meldt i fjerde kvartal?",
        "Hvem vant Trygghetsprisen?",
        "Hva er medlemsavgiften i Rådet for pasientsikkerhet?",
        "Hva koster sengealarmene?",
    ],
)
def test_what_is_near_is_not_told(asker: Asker, question: str) -> None:
    assert not answer_question(asker, question).answered
