"""A body may be the matter of a question that asks what another decided."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

MINUTES = """HelseOmsorg21-rådet
Referat fra møte nr. 1/2025, 11. februar 2025

Sak 1/25 Godkjenning av dagsorden
Vedtak: Dagsorden ble godkjent.

Sak 2/25 Kommunenes strategiske forskningsorgan (KSF)
Organet er en prøveordning.
Vedtak: Rådet ber om at organet får varig finansiering.
"""
LATER = """HelseOmsorg21-rådet
Referat fra møte nr. 2/2025, 10. juni 2025

Sak 3/25 Godkjenning av dagsorden
Vedtak: Dagsorden ble godkjent.

Sak 4/25 Legemiddelberedskap
Vedtak: Rådet tar saken opp igjen i 2026.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {"HO21 februar.txt": MINUTES, "HO21 juni.txt": LATER}
    with asking_papers(tmp_path_factory.mktemp("spoken_of"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    "text",
    [
        "Hva vedtok HO21-rådet om Kommunenes strategiske forskningsorgan?",
        "Kva vedtok HO21-rådet om Kommunenes strategiske forskingsorgan?",
        "What did the HO21 Council decide on KSF?",
    ],
)
def test_what_was_decided_on_a_body_is_no_list_of_what_it_or_another_decided(asker: Asker, text: str) -> None:
    answer = answer_question(asker, text)
    assert answer.understood.bodies == ("ho21",)
    assert "varig finansiering" in answer.answer
    assert "Dagsorden" not in answer.answer


def test_a_body_that_is_asked_about_stays_so_without_papers(asker: Asker) -> None:
    assert answer_question(asker, "Hva vedtok NSG om legemiddelberedskap?").outcome == "absent"


@pytest.fixture(scope="module")
def of_two_bodies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    group = """RHF-enes strategigruppe for forskning
Referat 19. mars 2026

Sak 2-2026 Luftambulansen
Vedtak: Strategigruppen avslår søknaden om utstyr.
"""
    council = LATER.replace("Legemiddelberedskap", "Demens")
    with asking_papers(tmp_path_factory.mktemp("two_bodies"), {"RHF mars.txt": group, "HO21.txt": council}) as asker:
        yield asker


@pytest.mark.parametrize(
    "text", ["What did the strategy group decide on dementia?", "Hva vedtok strategigruppen om demens?"]
)
def test_what_another_body_treated_is_not_answered_by_the_name_of_the_one_asked_about(
    of_two_bodies: Asker, text: str
) -> None:
    assert answer_question(of_two_bodies, text).outcome == "absent"
