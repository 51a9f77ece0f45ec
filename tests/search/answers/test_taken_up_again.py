"""A matter taken up again: what settled it is told, and first; what is only proposed is no record of what was done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = """Referat
Samarbeidsrådet for forskning Øvredal – Fjordvik (SFØF)

Dato: {day}
Sted: Øvredal

Til stede:
{present}
Sigurd Morkved, Universitetet i Stavanger
"""
_FIRST = (
    _HEAD.format(day="14. september 2022", present="Tora Haugmoen, Sykehuset Innlandet HF (leder)")
    + """
Sak 18/22 Felles fryselager
Haugmoen viste til at fryselageret trenger plass til mange flere prøver.
Vedtak:
Saken utsettes til neste møte.

Sak 19/22 Stipendordning for leger i spesialisering
Morkved presenterte et forslag om 20 prosent forskningstid for LIS. Rådet drøftet saken.

Sak 20/22 Eventuelt
Med forenklet tilgang menes et utdrag uten navn. Haugmoen går ut av rådet i mai. Ny nettside for SFØF kommer i oktober.
"""
)
_SECOND = (
    _HEAD.format(day="7. desember 2022", present="Eilif Nordby, Sykehuset Innlandet HF (leder)")
    + """
Sak 23/22 Felles fryselager – ny behandling
Vedtak:
Rådet slutter seg til at fryselageret utvides.

Sak 24/22 Stipendordning for leger i spesialisering
Haugmoen viste til at arbeidsgiverne er delt.
Vedtak:
Rådet tilrår ikke en felles stipendordning nå.

Sak 25/22 Tilgang til forskningsdata
Nordby orienterte om den nasjonale strategien.
Saken ble tatt til orientering.

Sak 26/22 Sekretariatet
Sigurd Morkved overtar etter Tora Haugmoen som kontaktperson.
"""
)
_AGENDA = """Innkalling
Samarbeidsrådet for forskning Øvredal – Fjordvik (SFØF)

Dato: 15. mars 2023
Sted: Øvredal

Sak 1/23 Utlysning av forskningsmidler for 2024
Forslag til vedtak: Utlysningen gjøres med en øvre grense på 3 millioner kroner per prosjekt.
Sak 2/23 Eventuelt
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {"september.txt": _FIRST, "desember.txt": _SECOND, "mars.txt": _AGENDA}
    with asking_papers(tmp_path_factory.mktemp("again"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "outcome", "said", "first"),
    [
        ("Fikk LIS-legene en stipendordning?", "decided", "tilrår ikke en felles stipendordning", "tilrår ikke"),
        ("Hva ble vedtatt om felles fryselager?", "decided", "fryselageret utvides", "fryselageret utvides"),
        ("What did SFØF decide about open research data?", "decided", "tatt til orientering", "orientering"),
        ("Hva menes med forenklet tilgang?", "found", "et utdrag uten navn", "et utdrag uten navn"),
        ("Hvem overtok etter Haugmoen?", "found", "Sigurd Morkved overtar", "Sigurd Morkved overtar"),
        ("Hva ble foreslått som øvre grense for 2024?", "found", "3 millioner", "3 millioner"),
        ("Hvem leder SFØF?", "found", "Eilif Nordby", "Eilif Nordby"),
    ],
)
def test_what_settled_a_matter_is_told_first(asker: Asker, question: str, outcome: str, said: str, first: str) -> None:
    found = answer_question(asker, question)
    assert found.outcome == outcome, found.answer
    assert said in found.answer
    assert first in found.evidence[0].text


@pytest.mark.parametrize(
    ("question", "outcome", "said"),
    [
        ("Hvor mye ble tildelt i forskningsmidler for 2024?", "proposed", "viser forslag, men ikke noe vedtak"),
        ("Hvem overtok etter Eilif Nordby?", "absent", "ingen slik oppføring"),
    ],
)
def test_what_comes_near_is_no_record(asker: Asker, question: str, outcome: str, said: str) -> None:
    found = answer_question(asker, question)
    assert (found.outcome, found.answered) == (outcome, False), found.answer
    assert said in found.answer
