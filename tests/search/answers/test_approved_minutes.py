"""Whether minutes were approved stands in those of the next meeting; a body is asked about by its short name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_FIRST = """Utvalget for klinisk statistikk (UKS)

REFERAT

Dato: 4. februar 2021
Sted: Vikna

Til stede:
Oda Brattvær, Vikna sykehus (leder)
Nils Hopsdal, Universitetet i Oslo

Sak 1/21 Godkjenning av innkalling
Vedtak: Innkallingen godkjennes.

Sak 2/21 Veiledningstimer
Oda Brattvær gikk gjennom behovet for veiledning.
Vedtak: Timene økes fra høsten.
"""
_SECOND = """Utvalget for klinisk statistikk (UKS)

REFERAT

Dato: 3. juni 2021
Sted: Vikna

Til stede:
Oda Brattvær, Vikna sykehus (leder)
Nils Hopsdal, Universitetet i Oslo

Sak 3/21 Godkjenning av referat fra 4. februar
Vedtak: Referatet godkjennes med en rettelse av navn.

Sak 4/21 Kurs i programmering
Nils Hopsdal orienterte om kurset.
Vedtak: Utvalget støtter kurset.
"""
_OTHER = """Rådet for fjellmedisin

REFERAT

Dato: 9. mars 2021
Sted: Hol

Til stede:
Unn Fossgård, Hol kommune (leder)

Sak 1/21 Droner i redningstjenesten
Unn Fossgård orienterte om droner.
Vedtak: Tas til orientering.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {"februar.txt": _FIRST, "juni.txt": _SECOND, "fjell.txt": _OTHER}
    with asking_papers(tmp_path_factory.mktemp("approved"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "outcome", "said"),
    [
        ("Ble referatet fra februar 2021 godkjent?", "decided", "med en rettelse av navn"),
        ("Were the minutes from 4 February 2021 approved?", "decided", "med en rettelse av navn"),
        ("Ble referatet fra 3. juni 2021 godkjent?", "absent", "senere møte"),
        ("Ble innkallingen godkjent 4. februar 2021?", "decided", "Innkallingen godkjennes"),
    ],
)
def test_the_next_meeting_tells_whether_minutes_were_approved(
    asker: Asker, question: str, outcome: str, said: str
) -> None:
    found = answer_question(asker, question)
    assert found.outcome == outcome, found.answer
    assert said in found.answer


def test_a_body_is_known_by_the_short_name_that_its_papers_print(asker: Asker) -> None:
    found = answer_question(asker, "Hva vedtok UKS om kurs i programmering?")
    assert found.understood.bodies == ("utvalget-for-klinisk-statistikk",)
    assert "Utvalget støtter kurset" in found.answer


def test_what_another_body_treated_is_not_told_of_this_one(asker: Asker) -> None:
    found = answer_question(asker, "Hva vedtok UKS om droner i redningstjenesten?")
    assert not found.answered, found.answer
