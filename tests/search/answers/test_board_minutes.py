"""A board's minutes: what was put down, its account, its papers, and what it did when it did not meet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_MAY = """STYREPROTOKOLL

Styret for Senter for fjordhelse

Møtedato: 18. mai 2017 kl. 12.00-16.00
Møtested: Ålesund

Til stede: Gry Håheim (styreleder), Lars Petter Osvoll, Nina Skorgevik, Tarjei Mundal
Forfall: Aslaug Vestre
Fra administrasjonen: direktør Jostein Fagerhaug og økonomisjef Elin Bakkemo (referent)

SAK 16/2017 NY LEIEAVTALE
Direktøren foreslo å flytte senteret. Tarjei Mundal mente at flyttingen burde utsettes.
Votering: Forslaget ble vedtatt med 4 mot 1 stemme. Tarjei Mundal stemte mot.
Vedtak: Styret gir direktøren fullmakt til å inngå ny leieavtale.

SAK 18/2017 SATSING PÅ SJØMAT OG HELSE
Nina Skorgevik orienterte om samarbeidet. Det er søkt EU om 12 millioner kroner.
Vedtak: Styret støtter satsingen.

SAK 19/2017 EVENTUELT
Ingen saker.

Protokollen er godkjent av styreleder.
Gry Håheim
styreleder
"""
_SEPTEMBER = """STYREPROTOKOLL

Styret for Senter for fjordhelse

Møtedato: 21. september 2017 kl. 10.00-14.00
Møtested: Molde

Til stede: Gry Håheim (styreleder), Lars Petter Osvoll, Aslaug Vestre, Tarjei Mundal
Fra administrasjonen: direktør Jostein Fagerhaug og økonomisjef Elin Bakkemo (referent)

SAK 21/2017 TILTAK FOR Å DEKKE INN UNDERSKUDDET
Direktøren la fram fem tiltak.
Vedtak:
1. Styret vedtar reisestopp ut 2017.
2. Tiltaket om å kutte stipend avvises.

SAK 23/2017 SVAR FRA EU OM SJØMAT OG HELSE
Søknaden fikk 11 av 15 poeng og nådde ikke opp.
Vedtak: Styret ber om en ny søknad i 2018.

SAK 24/2017 STYRETS ÅRSPLAN 2018
Møter: 15. februar, 24. mai, 20. september og 6. desember.
Vedtak: Årsplanen vedtas.
"""
_CASE_PAPER = """SAKSFRAMLEGG

Styret for Senter for fjordhelse
Sak 3/2018
Møtedato: 15. februar 2018
Saksbehandler: Elin Bakkemo

Sjømat og helse – ny EU-søknad

Bakgrunn
Forrige søknad nådde ikke opp. Evalueringen pekte på svakt partnerskap.

Forslag til vedtak
Styret setter av 200 000 kroner til arbeidet.

Vedlegg: Evalueringsrapport fra EU, datert 28. august 2017
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {"mai.txt": _MAY, "september.txt": _SEPTEMBER, "sak-3-2018.txt": _CASE_PAPER}
    with asking_papers(tmp_path_factory.mktemp("board"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hvilket tiltak ble avvist?", "stipend avvises"),
        ("Hva er status for satsingen på sjømat og helse?", "ny søknad i 2018"),
        ("Hvem skrev protokollen i september 2017?", "Elin Bakkemo"),
        ("Who voted against the lease?", "Tarjei Mundal"),
        ("Hvilke vedlegg følger sak 3/2018?", "Evalueringsrapport fra EU"),
        ("Hvem hadde forfall i mai 2017?", "Aslaug Vestre"),
    ],
)
def test_what_is_told(asker: Asker, question: str, told: str) -> None:
    found = answer_question(asker, question)
    assert found.answered
    assert told in found.answer


@pytest.mark.parametrize("question", ["Hva vedtok styret i desember 2017?", "Hvor mange ansatte har senteret?"])
def test_what_is_not_said(asker: Asker, question: str) -> None:
    assert not answer_question(asker, question).answered
