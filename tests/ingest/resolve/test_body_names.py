"""One body under the several names its secretaries print is one; two that only sound alike stay two."""

from __future__ import annotations

from itertools import permutations

import pytest

from graph.authority.turtle import read_authority
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

AUTHORITY = read_authority()

LONG = """Referat

Møte i Forskningsutvalget ved Sykehuset Lofjord HF
Dato: 13. februar 2019

Til stede:
Gunnvor Stavseth, forskningssjef (leder)
Aslak Teigmo, Medisinsk avdeling

Sak 1/2019 Møteplan
Vedtak: Møteplanen godkjennes.
"""
BARE = """Sykehuset Lofjord HF
INNKALLING TIL MØTE I FORSKNINGSUTVALGET

Dato: 14. oktober 2020
Sted: Teams

SAKSLISTE
Sak 12/2020 Biobanken
Sak 13/2020 Eventuelt
"""
NYNORSK = """Referat frå møte i Forskingsutvalet

Dato: 9. mars 2022

Til stades:
Gunnvor Stavseth, forskingssjef (leiar)
Aslak Teigmo, Medisinsk avdeling

Sak 2/2022 Biobanken
Vedtak: Saka vart teken til orientering.
"""


def bodies(*texts: str) -> dict[str, str]:
    """What each meeting's body is called, by the meeting's day."""
    named = []
    for number, text in enumerate(texts):
        lines = tuple(Line(line) for line in text.splitlines())
        document = Document(name=f"{number}", sha256=f"{number:064}", format="txt", lines=lines)
        named.append(NamedFindings(document.name, extract(document, AUTHORITY)))
    return {meeting.date: meeting.body for meeting in resolve(named, AUTHORITY).meetings}


@pytest.mark.parametrize("order", list(permutations((LONG, BARE, NYNORSK))))
def test_long_bare_capital_and_nynorsk_names_are_one_body(order: tuple[str, ...]) -> None:
    assert set(bodies(*order).values()) == {"Forskningsutvalget ved Sykehuset Lofjord HF"}


def test_the_two_written_languages_are_one_body() -> None:
    own = BARE.replace("Sykehuset Lofjord HF\n", "").replace("FORSKNINGSUTVALGET", "Forskningsutvalget")
    assert set(bodies(own, NYNORSK).values()) == {"Forskningsutvalget"}


def test_a_bare_name_is_nobodys_where_two_have_such_a_body() -> None:
    other = LONG.replace("Lofjord", "Tarnes").replace("2019", "2018")
    assert len(set(bodies(LONG, other, BARE).values())) == 3


def test_a_bare_name_is_not_joined_where_nothing_says_whose_it_is() -> None:
    stranger = BARE.replace("Lofjord", "Tarnes")
    assert len(set(bodies(LONG, stranger).values())) == 2


def test_a_longer_name_of_another_matter_is_another_body() -> None:
    lesser = LONG.replace("Forskningsutvalget ved Sykehuset Lofjord HF", "Forskningsutvalget AU").replace(
        "2019", "2018"
    )
    assert len(set(bodies(LONG, lesser).values())) == 2
