"""What begins a text is what the search of the whole text finds there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.authority.turtle import read_authority
from graph.language.names import EntityMatcher
from ingest.extract.unlisted import find_unlisted, opening_institution

MATCHER = EntityMatcher(read_authority())
UNLISTED = (
    *(
        "Fjordmedisin AS",
        "Nasjonale komiteen for klinisk etikk",
        "Statsforvalteren i Innlandet",
        "Universitetet i Lomvik",
    ),
    *("Høgskolen i Lervik", "Høyskolen på Lomvik", "Lervik høyskole", "Stiftelsen Fjordglimt", "Lomvik kommune"),
    *("Lervik sykehus", "Lomvik sjukehus", "Sykehuset i Lervik", "Lomvik University Hospital"),
    *("Lomvik Foundation", "Fjord Cancer Centre", "Kolibri Helse", "Institutt for klinisk medisin"),
)
PIECES = (
    *("Helse Vest", "HF", "RHF-ene", "UiB", "NorCRIN 3", "Den", "nasjonale", "og", "i", "for", "fra", "2024-", "AS"),
    *("Universitetet", "Lomvik", "sykehus", "mente at", "Oppdragsdokument", ",", "(", "–", "direktoratet"),
    *UNLISTED,
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)


@pytest.mark.parametrize("name", UNLISTED)
def test_each_kind_of_unlisted_name_begins_a_text(name: str) -> None:
    assert opening_institution(f"{name} viste til saken.") == name
    assert [found.name for found in find_unlisted(f"Saken ble sendt: {name}, 3. mai.")][:1] == [name]


@given(TEXTS)
def test_the_opening_institution_is_the_first_found_there(text: str) -> None:
    found = (one.name for one in find_unlisted(text) if one.start == 0 and one.kind == "institution")
    assert opening_institution(text) == next(found, None)


@given(TEXTS)
def test_the_opening_name_is_the_first_of_all_names(text: str) -> None:
    first = next(iter(MATCHER.find(text)), None)
    assert MATCHER.opening(text) == (first if first and first.start == 0 else None)
