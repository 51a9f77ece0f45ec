"""Who presents, and who only speaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.blocks import Block
from ingest.extract.presenters import find_presenters


def presenters(*texts: str, planned: bool = False) -> list[tuple[str, str | None]]:
    blocks = [Block(text, number, number) for number, text in enumerate(texts, 1)]
    return [(found.name, found.institution) for found in find_presenters(blocks, planned)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eva Moen og Per Dalvik, HOD, presenterte saken.", [("Eva Moen", "HOD"), ("Per Dalvik", "HOD")]),
        (
            "Eva Moen, UiT og Siv Lindås, Helse Nord RHF presenterte i saken.",
            [("Eva Moen", "UiT"), ("Siv Lindås", "Helse Nord RHF")],
        ),
        ("Presentasjon ved Eva Moen, UiO/OUS, medlem i arbeidsgruppen under utvalget.", [("Eva Moen", "UiO/OUS")]),
        ("Informasjon om status v/Helse Vest, Eva Moen.", [("Eva Moen", "Helse Vest")]),
        ("v/ Eva Moen", [("Eva Moen", None)]),
        (
            "Avdelingsdirektør Eva Moen fra Helse- og omsorgsdepartementet informerte om planen.",
            [("Eva Moen", "Helse- og omsorgsdepartementet")],
        ),
        (
            "Direktør Eva Moen i Helsedirektoratet og NorNett ved senterleder Per Dalvik orienterer om arbeidet.",
            [("Eva Moen", "Helsedirektoratet"), ("Per Dalvik", "NorNett")],
        ),
        ("Eva Moen, forskningsdirektør, Helse Vest RHF, innleder til saken.", [("Eva Moen", "Helse Vest RHF")]),
        ("Innleder: Eva Moen", [("Eva Moen", None)]),
        ("Innledere: Eva Moen (UiO) og Per Dalvik (FHI)", [("Eva Moen", "UiO"), ("Per Dalvik", "FHI")]),
        ("Deretter orienterte Eva Moen (UiB) om saken.", [("Eva Moen", "UiB")]),
        ("Saken ble presentert av Eva Moen, Folkehelseinstituttet.", [("Eva Moen", "Folkehelseinstituttet")]),
        ("Eva Moen gjorde greie for saka.", [("Eva Moen", None)]),
        ("Eva Moen la fram saken. Per Dalvik takket.", [("Eva Moen", None)]),
        ("Qamile Rødby, FHI, innledet.", [("Qamile Rødby", "FHI")]),
        ("Prosjektleder Eva Moen ga en kort orientering om status.", [("Eva Moen", None)]),
        ("Orientering ved Eva Moen, FHI Presentasjon sendes til medlemmene.", [("Eva Moen", "FHI")]),
        (
            "Eva Moen, Helse Nord RHF og koordinator for nettverket (bistilling ved Ahus), orienterte om nettverket.",
            [("Eva Moen", "Helse Nord RHF")],
        ),
        ("Eva Moen presented the report.", [("Eva Moen", None)]),
        ("Presentation by Eva Moen, University of Oslo.", [("Eva Moen", "University of Oslo")]),
        ("The item was introduced by Eva Moen (Ministry of Health).", [("Eva Moen", "Ministry of Health")]),
        (
            "Eva Moen, Ministry of Health and Care Services, presented the matter.",
            [("Eva Moen", "Ministry of Health and Care Services")],
        ),
        ("Eva Moen, UiT, og Qamile Rødby, FHI, innledet.", [("Eva Moen", "UiT"), ("Qamile Rødby", "FHI")]),
        # none of these presents
        ("Deltakerne presenterte seg.", []),
        ("HOD orienterte om saken. Eva Moen spurte om midler.", []),
        ("Eva Moen kommenterte at tallene var gamle.", []),
        ("Eva Moen viste til forrige møte og ba om en ny sak.", []),
        ("Orientering fra departementene", []),
        ("Eva Moen kommenterte at Per Dalvik presenterte saken godt.", [("Per Dalvik", None)]),
    ],
)
def test_presenters_in_prose(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert presenters(text) == expected


def test_a_block_that_breaks_off_goes_on_in_the_next() -> None:
    found = find_presenters(
        [
            Block("Eva Moen, UHR, og Per Dalvik, leder for", 3, 4),
            Block("Nasjonalt utvalg for medisin presenterer saken.", 6, 6),
        ],
        planned=True,
    )
    assert [(p.name, p.institution, p.planned) for p in found] == [
        ("Eva Moen", "UHR", True),
        ("Per Dalvik", "Nasjonalt utvalg for medisin", True),
    ]
    assert {(p.lines.start, p.lines.end) for p in found} == {(3, 6)}


def test_in_an_agenda_a_person_alone_on_a_line_presents() -> None:
    assert presenters("Eva Moen, seniorrådgiver, FHI", planned=True) == [("Eva Moen", "FHI")]
    assert presenters("Eva Moen, seniorrådgiver, FHI") == []
    row = Block(
        "10.00\tSak 3/22 Helsedata\tEva Moen, FHI", 4, 4, "row", cells=("10.00", "Sak 3/22 Helsedata", "Eva Moen, FHI")
    )
    assert [(p.name, p.institution) for p in find_presenters([row], planned=True)] == [("Eva Moen", "FHI")]


def test_each_presenter_once() -> None:
    assert presenters("Presentasjon ved Eva Moen, FHI.", "Eva Moen orienterte om arbeidet.") == [("Eva Moen", "FHI")]


_WORDS = st.sampled_from(
    [
        "Eva Moen",
        "Per",
        "presenterte",
        "ved",
        "v/",
        "orientering",
        "Presentasjon",
        ",",
        ".",
        "(",
        ")",
        "og",
        "FHI",
        "av",
        "saken",
        ":",
        "fra",
    ]
)


@given(st.lists(st.lists(_WORDS, max_size=12).map(" ".join) | st.text(max_size=60), max_size=5), st.booleans())
def test_anything_is_read_within_its_blocks(texts: list[str], planned: bool) -> None:
    blocks = [Block(text, number, number) for number, text in enumerate(texts, 1)]
    for found in find_presenters(blocks, planned):
        assert 1 <= found.lines.start <= found.lines.end <= len(texts)
        assert found.name.strip()
