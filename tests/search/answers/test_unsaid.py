"""What nothing near a matter says is not told of another year, nor by the nearest name, day or sum."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_PAPER = """Tangfjord sykehus
Nyskapingsrådet

Protokoll fra møte 8. juni 2021
Sted: Møterom Terna

Til stede
Grete Lindstrøm (leder)
Olav Haukebø, økonomiavdelingen
Rita Myrvang, brukerrepresentant

Sak 1/21 Øvingsrom
Et fast øvingsrom krever en koordinator i halv stilling. Haukebø pekte på husleien.
Vedtak: Saken utsettes fordi husleien ikke er kjent.

Sak 2/21 Måleutstyr
Avtalen med Fjellmåler AS går ut i år. Fjellmåler AS ligger 18 prosent over de andre.
Vedtak: Rådet anbefaler en ny avtale med Fjellmåler AS.

Sak 3/21 Kontorplasser
Avtalen om kontorplasser koster 160 000 kroner i året.
Vedtak: Avtalen godkjennes.

Sak 4/21 Eventuelt
Nyskapingsdagen 2021 ble holdt 22. april, med 310 påmeldte. Rita Myrvang ba om en undersøkelse av trivsel.

Sak 5/21 Simulator
Driften av simulatoren kostet 90 000 kroner i 2020. Bare avdelinger med over 40 prosent fravær får låne den gratis.
Vedtak: Tas til orientering.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("unsaid"), {"protokoll.txt": _PAPER}) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "why"),
    [
        ("når holdes nyskapingsdagen 2024", "gjelder andre år"),
        ("hvem skal være koordinator for øvingsrommet", "ikke hvem"),
        ("når er undersøkelsen av trivsel ferdig", "ikke når"),
        ("hvorfor ba Myrvang om undersøkelse av trivsel", "ikke hvorfor"),
        ("hvorfor ble rådets møte holdt på Zoom", "ikke hvorfor"),
        ("hva koster avtalen med Fjellmåler", "ikke noe beløp"),
        ("hva kostet driften av simulatoren i 2021", "gjelder andre år"),
        ("hvor mange var påmeldt til nyskapingsdagen i 2022", "gjelder andre år"),
        ("hvor mange avdelinger har over 40 prosent fravær", "ikke hvor mange"),
        ("hvem er nestleder i nyskapingsrådet", "ikke hvem"),
        ("hvem malte kirketårnet", "Ordene i spørsmålet"),
        ("hva var innvilgelsesprosenten i nyskapingsrådet for 2021", "Ordene i spørsmålet"),
        ("hva var påmeldingen til nyskapingsdagen i 2022", "gjelder andre år"),
        ("er driften av simulatoren dyrere enn avtalen om kontorplasser", "sammenligner dem ikke"),
    ],
)
def test_what_is_not_said_is_not_answered(asker: Asker, question: str, why: str) -> None:
    found = answer_question(asker, question)
    assert (found.outcome, found.answered) == ("absent", False)
    assert why in found.answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("når ble nyskapingsdagen 2021 holdt", "22. april"),
        ("hva koster kontorplassene", "160 000"),
        ("hva kostet driften av simulatoren i 2020", "90 000"),
        ("hvem ba om en undersøkelse av trivsel", "Rita Myrvang"),
        ("hvorfor ble øvingsrommet utsatt", "husleien ikke er kjent"),
        ("hvor mange var påmeldt til nyskapingsdagen", "310"),
    ],
)
def test_what_is_said_stays_answered(asker: Asker, question: str, said: str) -> None:
    found = answer_question(asker, question)
    assert found.answered, found.answer
    assert said in found.answer
