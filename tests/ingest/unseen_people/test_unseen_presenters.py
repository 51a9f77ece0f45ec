"""Presenters as agendas nobody here has met announce them, and names that are no person's. Persons are invented."""

from __future__ import annotations

import pytest

from graph.language.persons import find_person_names
from ingest.blocks import Block
from ingest.extract.presenters import find_presenters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orientering v/ leder av NFE-HS (UHR) Arnhild Brekkås", [("Arnhild Brekkås", "UHR")]),
        ("v/leder av NFE-HS (UHR), Arnhild Brekkås", [("Arnhild Brekkås", "UHR")]),
        ("Presentasjon ved avdelingsdirektør i HOD Jon Dal", [("Jon Dal", "HOD")]),
        (
            "Presentation by Head of Department Liv Rø, Research Council of Norway",
            [("Liv Rø", "Research Council of Norway")],
        ),
        (
            "Status for NorCRIN v/senterleder Odd Vik, St. Olavs hospital HF",
            [("Odd Vik", "St. Olavs hospital HF")],
        ),
        ("Status for NorCRIN v/ Odd Vik", [("Odd Vik", None)]),
        ("Orientering fra Helsedirektoratet v/ Siv Haug (20 min)", [("Siv Haug", "Helsedirektoratet")]),
        ("Foredrag: Maskinlæring i klinikken – professor Arne Bø, Simula", [("Arne Bø", "Simula")]),
        ("Orienteringer ved Kari Nes/Per Lie", [("Kari Nes", None), ("Per Lie", None)]),
        ("Kari Nes (FHI) orienterte om saken. Eva Moe kommenterte.", [("Kari Nes", "FHI")]),
        ("Saksbehandler: Kari Nes", []),
    ],
)
def test_presenters_of_an_agenda(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = find_presenters([Block(text=text, start=1, end=1)], planned=True)
    assert [(presenter.name, presenter.institution) for presenter in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Møtet holdes på Scandic Victoria Oslo, Karl Johans gate 12",
        "Kari Nes Vei 4, Thon Hotel Opera, Radisson Blu Gardermoen, Victoria Terrasse",
        "Helse Vest, Norsk Helsenett og Oslo Cancer Cluster i Horisont Europa om Kunstig Intelligens",
        "Stiftelsen Kari Nes Lie, Olav Thon Stiftelsen og Bill Gates Foundation",
        "Nordic Trial Alliance, James Lind Alliance og Marie Curie Actions",
        "Prosjekt Ida Vest og program Robin Dal",
        "Karin Holm UCLA Medical Center, KARIN HOLM ALLIANCE",
        "Oscar Mathisen-hallen, Johan Sverdrup-bygget og Per Lie-utvalgets innstilling",
        "Simon Fraser University, Lars Trygve AS, Erik Vik kommune, Hanna Vest Consulting AS",
    ],
)
def test_no_persons_in_what_is_called_after_them(text: str) -> None:
    assert find_person_names(text) == ()
