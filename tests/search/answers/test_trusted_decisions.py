"""A decision is never told without the one that came later, nor how it fell without the words on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = (
    "Referat fra møte i Fagrådet for kystmedisin\nMøtedato: {day}\nSted: Tarnes\n"
    "Til stede: Eva Moen (Helse Nord RHF, leder), Per Dalvik (Helse Vest RHF), Siv Lindås (NTNU)\n\n"
)
_PAPERS = {
    "2021.txt": _HEAD.format(day="3. mars 2021")
    + "Sak 4/21 Kontingent for nettverket\n\nVedtak:\nKontingenten settes til 40 000 kroner i 2021.\n\n"
    "Votering: Vedtatt med 5 mot 2 stemmer. Per Dalvik og Siv Lindås stemte mot.\n",
    "2023.txt": _HEAD.format(day="4. mars 2023")
    + "Sak 5/23 Økonomi i nettverket\n\nVedtak:\nKontingenten økes til 60 000 kroner fra 2024.\n\n"
    "Sak 6/23 Nettverkets nettside\n\nSekretariatet fikk i oppdrag å hente inn tilbud innen 1. mai 2023.\n\n"
    "Vedtak:\nNettsiden fornyes.\n\nSak 8/23 Skipslegene\n\nVedtak:\nSaken utsettes.\n",
    "saksframlegg.txt": "Saksframlegg\nFagrådet for kystmedisin\nMøtedato: 4. mars 2023\n\nSak 7/23 Sommerskolen\n\n"
    "Bakgrunn\nSommerskolen ble startet i 2012 av Per Dalvik.\n\n"
    "Forslag til vedtak:\nSommerskolen for kystleger legges ned fra 2024.\n",
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("tillit"), _PAPERS) as asker:
        yield asker


def test_a_later_decision_in_a_case_of_another_title_is_told(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble vedtatt om kontingenten?")
    told = answer.answer.splitlines()
    assert "40 000" in told[1]
    assert "Senere vedtatt" in told[-1]
    assert "60 000 kroner fra 2024" in told[-1]
    assert "Nettsiden" not in answer.answer


def test_what_was_decided_at_another_time_is_no_answer(asker: Asker) -> None:
    answer = answer_question(asker, "Hva ble vedtatt om kontingenten i 2022?")
    assert not answer.answered
    assert "Papirer fra møter i den tiden (2022) er ikke lastet inn." in answer.answer
    assert answer_question(asker, "Hva ble vedtatt om nettsiden i 2021?").answer.startswith(
        "Dokumentene sier ikke noe om dette. Papirene fra den tiden (2021) tar det ikke opp."
    )
    assert answer_question(asker, "Hva ble vedtatt om kontingenten for 2024?").answered


def test_when_something_was_decided_is_told_by_its_decision(asker: Asker) -> None:
    answer = answer_question(asker, "Når ble nettverkets nettside vedtatt?").answer
    assert answer.startswith("Vedtatt (")
    assert "4. mars 2023" in answer


def test_what_was_put_off_is_not_called_decided(asker: Asker) -> None:
    assert answer_question(asker, "Hva ble utfallet for skipslegene?").answer.startswith("Utsatt (")


def test_what_somebody_is_asked_to_do_does_not_stand_before_the_decision(asker: Asker) -> None:
    told = answer_question(asker, "Hva ble vedtatt om nettverkets nettside?").answer.splitlines()
    assert told[1] == "«Nettsiden fornyes.»"


def test_how_it_fell_is_quoted_once_and_stands_in_the_evidence(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem stemte mot kontingenten?")
    assert answer.answer.count("Per Dalvik og Siv Lindås stemte mot") == 1
    assert any("stemte mot" in one.text for one in answer.evidence[:2])


def test_what_is_only_proposed_is_said_to_be(asker: Asker) -> None:
    answer = answer_question(asker, "Hva foreslo sekretariatet om sommerskolen for kystleger?")
    assert "«Sommerskolen for kystleger legges ned fra 2024.» (forslag, ikke vedtak)" in answer.answer
    history = answer_question(asker, "Hvem startet sommerskolen?").answer
    assert "startet i 2012 av Per Dalvik.»" in history
    assert "startet i 2012 av Per Dalvik.» (forslag" not in history
