"""Who voted against is told by the votes alone; a sum belongs to what was asked; what settled a matter goes first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = """Nordlige universitet og Fjordgløtt sykehus
Komiteen for kliniske data

Referat fra møte {day}
Sted: Rådssalen

Til stede
Harriet Lindnes (leder)
Omar Fjellhaug, Fjordgløtt sykehus
Beate Kornvik, personvernombud
Eskil Torvang, Det medisinske fakultet

"""
_MEETINGS = {
    "29. januar 2020": """Sak 1/20 Sikkert analyserom
Torvang var skeptisk til skyløsningen fordi sikkerhetskopier lagres utenfor EØS.
Vedtak: Komiteen anbefaler en lokal serverhall til 6,2 millioner kroner.

Sak 2/20 Gebyrer for uttrekk
Kornvik advarte mot gebyrer for stipendiater. Saken ble ikke avgjort.

Sak 3/20 Avvik
Kornvik meldte om ett avvik: En fil med 212 pasienter ble sendt til feil mottaker.
""",
    "16. september 2020": """Sak 4/20 Sikkert analyserom
Vedtak: Saken utsettes til budsjettet for 2021 er kjent.

Sak 5/20 Gebyrer for uttrekk
Vedtak: Uttrekk koster 9 000 kroner for ansatte. Stipendiater betaler ikke.
Votering: Vedtatt med to mot én stemme (Fjellhaug).
""",
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    papers = {f"referat-{day.replace(' ', '-')}.txt": _HEAD.format(day=day) + text for day, text in _MEETINGS.items()}
    with asking_papers(tmp_path_factory.mktemp("sums"), papers) as asker:
        yield asker


def test_who_voted_against_is_told_by_the_votes(asker: Asker) -> None:
    answer = answer_question(asker, "hvem stemte mot gebyrene for uttrekk").answer
    assert "«Vedtatt med to mot én stemme (Fjellhaug).»" in answer
    assert "advarte" not in answer


def test_who_was_against_is_told_by_what_was_said_too(asker: Asker) -> None:
    assert "advarte mot gebyrer" in answer_question(asker, "hvem var imot gebyrer for uttrekk").answer


def test_a_sum_of_something_else_is_no_answer(asker: Asker) -> None:
    answer = answer_question(asker, "hvor mye kostet avviket med filen til feil mottaker")
    assert not answer.answered
    assert "9 000" not in answer.answer


def test_what_settles_a_matter_stands_before_what_put_it_off(asker: Asker) -> None:
    first = answer_question(asker, "hva ble vedtatt om sikkert analyserom").answer.split("\n")[1]
    assert "lokal serverhall" in first


def test_whether_something_is_paid_is_told_by_the_decision(asker: Asker) -> None:
    answer = answer_question(asker, "ble det gebyr på uttrekk for stipendiater")
    assert (answer.outcome, "Stipendiater betaler ikke" in answer.answer) == ("decided", True)


def test_the_case_is_asked_for_by_its_number_alone(asker: Asker) -> None:
    assert "Stipendiater betaler ikke" in answer_question(asker, "sak 5/20").answer
