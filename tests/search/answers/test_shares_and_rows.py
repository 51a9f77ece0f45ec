"""A share is told by shares, a row by its own letter; who leads is asked of bodies; "the body" is the one loaded."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_HEAD = """Referat
Forskningsutvalget for Lomvik sjukehus

Dato: {day}
Sted: Lomvik

Til stede:
Torhild Grønnes, Lomvik sjukehus (leder)
Magnar Ytterland, Universitetet i Stavanger
"""
_JUNE = (
    _HEAD.format(day="12. juni 2023")
    + """
Sak 7/23 Fordeling av forskningsmidler
Modell\tAndel til sengeposter\tAndel til laboratorier
A. Likt\t50 %\t50 %
B. Etter bruk\t45 %\t15 %
C. Etter søknad\t20 %\t35 %
Vedtak: Utvalget anbefaler modell B.

Sak 8/23 Korttidsstipend
Det kom inn 14 søknader om korttidsstipend.
Vedtak: Utvalget innvilger korttidsstipend til Magnar Ytterland.

Sak 11/23 Utlysning av praksismidler
Magnar Ytterland foreslo at rammen for praksismidler økes til 2,5 millioner kroner.
Forslaget fikk to stemmer og falt.
Vedtak: Utvalget lyser ut praksismidler på 2 millioner kroner i 2024.

Sak 9/23 Forskningsdagen
Magnar Ytterland presenterte programmet for forskningsdagen.
Vedtak: Tas til orientering.

Sak 10/23 Ny leder
Torhild Grønnes erstattes av Aslak Brekkhus som leder fra august.
"""
)


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("shares"), {"juni.txt": _JUNE}) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "outcome", "said", "unsaid"),
    [
        ("Hvor stor andel går til laboratorier i modell B?", "found", "B. Etter bruk", "C. Etter søknad"),
        ("Hvor mange prosent går til laboratorier i modell C?", "found", "C. Etter søknad", "B. Etter bruk"),
        (
            "What did the body decide about the model for research funds?",
            "decided",
            "anbefaler modell B",
            "stipend til",
        ),
        ("What did the committee decide on short-term grants?", "decided", "innvilger korttidsstipend", "modell B"),
        ("Hvem erstattes av Aslak Brekkhus?", "found", "Torhild Grønnes erstattes", "modell"),
        ("Hvem etterfulgte Torhild Grønnes?", "found", "erstattes av Aslak Brekkhus", "modell"),
        ("Hvor mye penger er det i praksismidler?", "found", "2 millioner kroner i 2024", "2,5 millioner"),
        ("Hvem leder utvalget?", "found", "Torhild Grønnes", "Ytterland"),
    ],
)
def test_what_is_asked_is_told(asker: Asker, question: str, outcome: str, said: str, unsaid: str) -> None:
    found = answer_question(asker, question)
    assert found.outcome == outcome, found.answer
    assert said in found.answer
    assert unsaid not in found.answer


def test_a_share_that_is_not_told_is_answered_with_silence(asker: Asker) -> None:
    found = answer_question(asker, "Hvor stor andel av søknadene om korttidsstipend ble innvilget?")
    assert not found.answered, found.answer


def test_who_leads_what_nobody_is_said_to_lead_is_answered_with_silence(asker: Asker) -> None:
    found = answer_question(asker, "Hvem leder forskningsdagen?")
    assert not found.answered, found.answer
