"""Minutes that tell in prose: who took over, what came of it, what was to be done until the next meeting."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_SPRING = """Referat fra møte i Nasjonalt forum for lungeforskning (NFL)

Tid: 5. april 2022 kl. 10.00–15.30
Sted: Scandic Hamar

Til stede:
Helse Sør-Øst RHF: Brita Tangerud (leder), Rune Solheimsnes
Helse Vest RHF: Anne Gjertveit
Universitetet i Oslo: Mads Heggelund
Kreftregisteret: Per-Erik Nygaardsvik
Sekretariat: Maja Thoen, Helse Sør-Øst RHF

Sak 05/22 Godkjenning av innkalling og dagsorden
Innkallingen og dagsorden ble godkjent.

Sak 06/22 Oppfølging av LUFTA-studien
Rune Solheimsnes orienterte om status. Studien har inkludert 612 pasienter, og 47 prosent av dem har fått tilbud om
behandling. Forumet ber sekretariatet utarbeide et notat om en felles finansieringsmodell til møtet i oktober.

Sak 09/22 Protonterapi og forskning
Senteret i Bergen åpner i 2025, senteret i Oslo i 2024. Rune Solheimsnes var bekymret for at det ikke er satt av
forskningstid. Ingen konklusjon ble trukket, og saken tas opp igjen når byggeplanene er klare.

Sak 10/22 Eventuelt
Brita Tangerud går av som leder 1. august. Anne Gjertveit overtar.
"""
_AUTUMN = """Referat fra møte i Nasjonalt forum for lungeforskning (NFL)

Tid: 18. oktober 2022 kl. 9.30–14.00
Sted: Teams

Til stede:
Helse Sør-Øst RHF: Rune Solheimsnes
Helse Vest RHF: Anne Gjertveit (leder)
Universitetet i Oslo: Mads Heggelund
Kreftregisteret: Sunniva Høydahl for Per-Erik Nygaardsvik
Sekretariat: Maja Thoen, Helse Sør-Øst RHF

Sak 11/22 Godkjenning av referat fra 5. april 2022
Referatet ble godkjent.

Sak 12/22 Finansieringsmodell for LUFTA-studien
Sekretariatet la fram notatet som forumet ba om i april. Rune Solheimsnes holdt fast ved lik deling.
Vedtak: Forumet anbefaler at kostnadene fordeles etter inntektsmodellen fra 2024.
"""
_NEXT_SPRING = """Referat fra møte i Nasjonalt forum for lungeforskning (NFL)

Tid: 21. mars 2023 kl. 10.00–15.00
Sted: Gardermoen

Til stede:
Helse Sør-Øst RHF: Rune Solheimsnes
Helse Vest RHF: Anne Gjertveit (leder)
Universitetet i Oslo: Tiril Ask Hovde
Sekretariat: Maja Thoen, Helse Sør-Øst RHF

Sak 01/23 Godkjenning av referat fra 18. oktober 2022
Referatet ble godkjent.

Sak 04/23 Nettverk for kunstig intelligens
Nettverket har 14 medlemmer og møtes første gang 9. mai.
Vedtak: Mandatet godkjennes.

Sak 05/23 Protonterapi
Åpningen i Oslo er utsatt til 2026.
Forumet vedtok å be helseforetakene sette av 20 prosent forskningstid ved begge sentrene.

Sak 06/23 Samlingen i Tromsø
168 deltok. Neste samling legges til Kristiansand i 2025.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {"2022-vaar.txt": _SPRING, "2022-host.txt": _AUTUMN, "2023-vaar.txt": _NEXT_SPRING}
    with asking_papers(tmp_path_factory.mktemp("forum"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hvem overtok som leder etter Brita Tangerud?", "Anne Gjertveit overtar"),
        ("Hva ble konklusjonen om protonterapi i april 2022?", "Ingen konklusjon"),
        ("What was agreed on research time at the proton centres?", "20 prosent forskningstid"),
        ("Hva skulle sekretariatet gjøre til møtet i oktober 2022?", "et notat om en felles finansieringsmodell"),
        ("When does the AI network meet for the first time?", "9. mai"),
        ("Who represented the Cancer Registry in October 2022?", "Sunniva Høydahl"),
        ("Når åpner senteret i Oslo?", "utsatt til 2026.» «Senteret i Bergen åpner i 2025"),
        ("Når åpner senteret i Bergen?", "«Senteret i Bergen åpner i 2025"),
        ("Kva meinte Rune Solheimsnes om LUFTA-studien?", "lik deling"),
        ("Ble referatet fra 5. april godkjent?", "sak 11/2022"),
    ],
)
def test_what_is_told(asker: Asker, question: str, told: str) -> None:
    found = answer_question(asker, question)
    assert found.answered
    assert told in found.answer
    assert "Referat fra møte i" not in found.answer


def test_the_approval_of_other_minutes_is_no_later_decision(asker: Asker) -> None:
    assert "sak 1/2023" not in answer_question(asker, "Ble referatet fra 5. april godkjent?").answer


@pytest.mark.parametrize(
    "question",
    [
        "Hva er LUFTA?",
        "Hvem holdt åpningsforedraget på samlingen i Tromsø?",
        "Hvor mange pasienter er behandlet ved protonsenteret?",
        "Hvem representerte Lungeunionen i 2022?",
        "Hva vedtok forumet om dyrehelse?",
    ],
)
def test_what_is_not_said(asker: Asker, question: str) -> None:
    assert not answer_question(asker, question).answered
