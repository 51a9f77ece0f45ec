"""Kinds of print that papers of councils, universities and their joint bodies showed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.records import Document
from ingest.extract.document import extract
from ingest.findings import CaseFinding

sys.path.insert(0, str(Path(__file__).parent))
from papers import paper, word


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


def cases(document: Document, authority: Authority) -> list[CaseFinding]:
    return [case for part in extract(document, authority).parts for case in part.cases]


def titles(document: Document, authority: Authority) -> list[tuple[str | None, str]]:
    return [(case.number, case.title) for case in cases(document, authority)]


HEAD = "Referat fra møte i Forskningsutvalget\nDato: 14. november 2013\nTil stede: Eva Moen, Per Lie\n\n"


def test_a_number_below_its_word_in_a_narrow_margin(authority: Authority) -> None:
    beside = "FU-sak Godkjenning av\n31/13 referat\nReferatet ble godkjent.\n\nFU-sak Forskningens dag\n32/13\n\n"
    above = "Vedtak: Dagen legges til april.\nFU-sak\n33/13\nEventuelt\nIngen.\n"
    found = cases(paper(HEAD + beside + above), authority)
    assert [(case.number, case.title) for case in found] == [
        ("31/2013", "Godkjenning av referat"),
        ("32/2013", "Forskningens dag"),
        ("33/2013", "Eventuelt"),
    ]
    assert [decision.text for decision in found[1].decisions] == ["Dagen legges til april."]


def test_a_list_with_broken_titles_is_still_a_list(authority: Authority) -> None:
    lists = (
        "Tid Sak Ansvarlig\n10.00 Sak 13/17 Godkjenning Rådsleder\nav innkalling og\ndagsorden\n"
        "10.10 Sak 14/17 Referat fra Rådsleder\nmøtet 12. desember\n2016\n10.20 Sak 15/17 Arbeids- Alle\ngrupper\n\n"
    )
    treated = (
        "Sak 13/17 Godkjenning av innkalling og dagsorden\nDagsorden ble godkjent\nmed tillegg av en sak.\n\n"
        "Sak 14/17 Referat fra møtet 12. desember 2016\nReferatet ble godkjent\nuten merknader.\n\n"
        "Sak 15/17 Arbeidsgrupper\nRådet drøftet to grupper, deres mandat og deres sammensetning.\nDet var enighet.\n"
    )
    assert titles(paper(HEAD.replace("2013", "2017") + lists + treated), authority) == [
        ("13/2017", "Godkjenning av innkalling og dagsorden"),
        ("14/2017", "Referat fra møtet 12. desember 2016"),
        ("15/2017", "Arbeidsgrupper"),
    ]


def test_a_title_goes_on_in_a_second_heading(authority: Authority) -> None:
    made = word(
        *HEAD.strip().split("\n"),
        "## Sak 12/13 Kjernefasiliteter for avbildning og",
        "## biobank",
        "Saken ble drøftet.",
        "## Sak 13/13 Eventuelt",
        "Ingen.",
    )
    assert titles(made, authority)[0] == ("12/2013", "Kjernefasiliteter for avbildning og biobank")


def test_a_decision_goes_on_in_the_rows_below_its_label(authority: Authority) -> None:
    made = word(
        *HEAD.strip().split("\n"),
        ("Sak 11/13", "Fordeling av midler"),
        ("Konklusjon:", "Utvalget tildeler:"),
        ("1.", "18 stipend"),
        ("2.", "9 stillinger"),
        ("", "Søkerne får svar i juli."),
        ("Sak 12/13", "Eventuelt"),
        ("", "Ingen."),
    )
    assert [[decision.text for decision in case.decisions] for case in cases(made, authority)] == [
        ["Utvalget tildeler:\n1. 18 stipend\n2. 9 stillinger\nSøkerne får svar i juli."],
        [],
    ]
