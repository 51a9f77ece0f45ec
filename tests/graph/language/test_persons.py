"""Names of persons, and whether two of them are one person's."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.language.persons import (
    clean_name,
    compare_names,
    find_person_names,
    is_person_name,
    person_slug,
    split_title,
)


@pytest.mark.parametrize(
    "name",
    [
        "Eva Moen",
        "Erlend B. Dalvik",
        "B. Dalvik",
        "J.P. Dalvik",
        "Marianne van der Vang",
        "Aslaug Vestre",
        "Kari Anne Haukeland",
        "Hanne-Cathrin Flatås Harboe",
        "John O'Leary",
        "Øystein Krøger",
        "Björn Gustavsen",
        "Łucja Østhus-Bå",
        "KARI STEENSLI",
        "prof. Eva Moen",
        "Seniorrådgiver Per Dalvik",
        "Evy- Anni Moen",
        "Les Lavin MD",
        "Ian McLean",
    ],
)
def test_names(name: str) -> None:
    assert is_person_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Eva",
        "Helse Vest",
        "HELSE VEST",
        "Helse Sør-Øst RHF",
        "Innovasjon Norge",
        "IKT Norge",
        "Oslo Cancer Cluster",
        "Universitetet i Oslo",
        "Norges forskningsråd",
        "Norsk Helsenett",
        "Vaccibody AS",
        "Sykehuset Innlandet",
        "Godkjenning Av Innkalling",
        "Neste Møte",
        "Til Stede",
        "van Dalvik",
        "eva moen",
        "NorCRIN Dalvik",
        "Eva 2 Moen",
        "Radisson Blu",
        "Avdelingsdirektør",
        "Kunstig Intelligens",
    ],
)
def test_no_names(text: str) -> None:
    assert not is_person_name(text)


def test_names_in_running_text() -> None:
    text = (
        "Ifølge Kari B. Dalvik og Per van der Vang ble dette støttet av seniorrådgiver Qamile Rødby. "
        "Martina Hansens hospital og Oslo Cancer Cluster deltok. Eva Moen HOD svarte."
    )
    found = find_person_names(text)
    assert [match.name for match in found] == ["Kari B. Dalvik", "Per van der Vang", "Qamile Rødby", "Eva Moen"]
    assert all(match.name in text[match.start : match.end] for match in found)


def test_clean_name_and_slug() -> None:
    assert clean_name("  **prof.  Eva- Liv   Moen**, PhD") == "Eva-Liv Moen"
    assert person_slug("Åse Bjørn-Dæhlie") == "ase-bjorn-daehlie"
    assert person_slug("John O'Leary") == "john-oleary"
    assert person_slug("Łukasz Müller") == "lukasz-muller"
    assert person_slug("123…") == "123"
    assert person_slug("…") == "ukjent"


@pytest.mark.parametrize(
    ("a", "b", "kind", "certain"),
    [
        ("Haakon Dalvik", "Håkon Dalvik", "same", True),
        ("Evy Anni Moen", "Evy-Anni Moen", "same", True),
        ("Moen, Eva", "Eva Moen", "same", True),
        ("Erlend B. Dalvik", "Erlend Dalvik", "omission", True),
        ("Eva Lie Moen", "Eva L. Moen", "omission", True),
        ("Ola Lindvik Rinde", "Ola Rinde Lindvik", "order", True),
        ("Dalvik Kari", "Kari Dalvik", "order", True),
        ("Arnfinn Tundsfjell", "Arnfinn Tunnsfjell", "spelling", True),
        ("Per Kristoffersen", "Per Kristofersen", "spelling", True),
        ("Anne Hansen", "Anna Hansen", "spelling", False),
        ("Tore Berg", "Tore Berge", "spelling", False),
        ("Kari Hansen", "Kari Jansen", "spelling", False),
        ("K. Moen", "Kari Moen", "initial", False),
    ],
)
def test_one_person(a: str, b: str, kind: str, certain: bool) -> None:
    comparison = compare_names(a, b)
    assert comparison is not None
    assert (comparison.kind, comparison.certain) == (kind, certain)
    assert comparison.reason


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kari Berg", "Kåre Berg"),
        ("Eva Dal Moen", "Eva Lie Moen"),
        ("Ola B. Rud", "Ola C. Rud"),
        ("Eva Moen", "Eva Lindås"),
        ("Eva", "Eva Moen"),
        ("K. Moen", "Eva Moen"),
        ("Siv Li", "Siv Lo"),
    ],
)
def test_two_persons(a: str, b: str) -> None:
    assert compare_names(a, b) is None


_NAME = st.lists(
    st.sampled_from(["Eva", "Åse", "Moen", "Dal", "B.", "van", "Berg", "O'Leary", "Li-Ann"]), max_size=5
).map(" ".join)


@given(_NAME | st.text(max_size=30), _NAME | st.text(max_size=30))
def test_comparison_is_symmetric_and_nothing_crashes(a: str, b: str) -> None:
    one, other = compare_names(a, b), compare_names(b, a)
    assert one == other
    is_person_name(a)
    assert all(a[match.start : match.end].strip() for match in find_person_names(a))
    assert person_slug(a).isascii()


def test_particles_between_capitals_and_capitals_alone() -> None:
    assert [match.name for match in find_person_names("Det ble vist til professor Eva van der Moen.")] == [
        "Eva van der Moen"
    ]
    assert find_person_names("Eva de la y bin ibn, og Moen") == ()


@pytest.mark.parametrize("piece", ["A", "A ", "A de ", "Aa", "A" * 119 + " b "])
def test_long_lines_are_searched_in_no_more_than_their_length(piece: str) -> None:
    start = time.process_time()
    find_person_names(piece * (200_000 // len(piece)))
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Medisinsk avdeling", ""),
        ("overlege medisinsk klinikk", "overlege"),
        ("medisinsk direktør Eva Moen", "medisinsk direktør"),
    ],
)
def test_the_field_of_a_unit_is_no_title(text: str, title: str) -> None:
    assert split_title(text)[0] == title
