"""Kinds of print that papers of councils, universities and their joint bodies showed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.records import Document
from ingest.extract.document import extract
from ingest.extract.participants import read_attendance
from ingest.findings import CaseFinding, Lines

sys.path.insert(0, str(Path(__file__).parent))
from papers import paper, word


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


def cases(document: Document, authority: Authority) -> list[CaseFinding]:
    return [case for part in extract(document, authority).parts for case in part.cases]


def titles(document: Document, authority: Authority) -> list[tuple[str | None, str]]:
    return [(case.number, case.title) for case in cases(document, authority)]


def came(text: str) -> list[tuple[str, str | None, str]]:
    document = paper(text)
    found = read_attendance(document, Lines(start=1, end=len(document.lines)))
    return [(row.name, row.institution, row.role) for row in found.participants]


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


def test_capitals_go_on_in_a_second_heading(authority: Authority) -> None:
    made = word(*HEAD.strip().split("\n"), "O-SAK 10/2013 NYTT STUDIEPROGRAM –", "## OSLO 2014", "Dekanen orienterte.")
    assert [title for _, title in titles(made, authority)] == ["NYTT STUDIEPROGRAM – OSLO 2014"]


def test_how_a_decision_was_taken_is_no_point_of_it(authority: Authority) -> None:
    points = "a) Styret bevilger 12 mill. kroner.\nb) De øvrige avslås."
    (case,) = cases(paper(f"{HEAD}Sak 1/13 Bevilgning\nVedtak\n{points}\nVedtaket var enstemmig.\n"), authority)
    assert [decision.text for decision in case.decisions] == [points]


def test_a_group_heads_applications_with_numbers_of_the_archive(authority: Authority) -> None:
    head = "Møteprotokoll\nDato: 12. mai 2016\nTil stede: Eva Moen, Per Lie\n\n"
    new = "Nye søknader\n2016/711 DNA ved kreft\nVedtak\nProsjektet godkjennes.\n2016/714 Trening\nVedtak\nAvvises.\n"
    changed = "Prosjektendringer\n2014/1207 Premature barn\nVedtak\nEndringen godkjennes.\n"
    assert [number for number, _ in titles(paper(head + new + changed), authority)] == [
        "711/2016",
        "714/2016",
        "1207/2014",
    ]


# --- who was there


def test_an_office_and_whose_it_is_stand_before_the_name() -> None:
    expected = [
        ("Nils Krogstad", "Helse Midt-Norge", "chair"),
        ("Åse Gjelten", "Helse Midt-Norge", "member"),
        ("Pål Aksdal Romfo", "St. Olavs hospital", "member"),
    ]
    before = (
        "Fra Helse Midt-Norge: Direktør Nils Krogstad (leder), fagdirektør Åse Gjelten, forskningssjef ved St. Olavs"
    )
    assert came(f"Til stede:\n{before} hospital Pål Aksdal Romfo\n") == expected
    assert came(f"Til stede:\n{before} hospital Pål\nAksdal Romfo\n") == expected


def test_a_title_at_the_end_of_a_line_waits_for_its_name() -> None:
    line = "Fra NTNU: Dekan Bjørn Gustad (nestleder), prodekan Siv Hønebø, professor"
    assert came(f"Til stede:\n{line}\nRandi Marie Blikstad (4. juni)\n")[2] == (
        "Randi Marie Blikstad",
        "NTNU",
        "member",
    )


def test_titles_behind_names_wait_for_nobody() -> None:
    assert came("Til stede:\nEva Moen, professor\nPer Lie, dekan\nLiv Berg, professor\n") == [
        ("Eva Moen", None, "member"),
        ("Per Lie", None, "member"),
        ("Liv Berg", None, "member"),
    ]


def test_columns_that_a_copy_has_run_together() -> None:
    rows = "Helga Fjørtoft Universitetet i Bergen Leder\nMikkel Skovgaard Aarhus Universitet Til kl. 13\n"
    users = "Turid Hammer Mental Helse Brukerrepresentant\nEva Moen Universitetet i Oslo\n"
    assert came("Deltakere\n" + rows + users) == [
        ("Helga Fjørtoft", "Universitetet i Bergen", "chair"),
        ("Mikkel Skovgaard", "Aarhus Universitet", "member"),
        ("Turid Hammer", "Mental Helse", "member"),
        ("Eva Moen", "Universitetet i Oslo", "member"),
    ]


def test_whoever_is_not_from_the_board_itself_is_no_member_of_it() -> None:
    text = "Deltakere fra programstyret\nEva Moen, NTNU\n\nDeltakere fra Forskningsrådet\nPer Lie, spesialrådgiver\n"
    assert [(name, role) for name, _, role in came(text)] == [("Eva Moen", "member"), ("Per Lie", "invited")]
    sides = "Deltakere fra Helse Vest\nEva Moen\n\nDeltakere fra Universitetet i Bergen\nPer Lie\n"
    assert [(name, role) for name, _, role in came(sides)] == [("Eva Moen", "member"), ("Per Lie", "member")]


def test_a_seat_or_half_the_meeting_makes_no_guest() -> None:
    text = "Til stede:\nUnni Dal, ekstern representant (sak 9–10)\nEva Moen (sak 9–13)\nPer Lie (sak 12)\n"
    assert [(name, role) for name, _, role in came(text)] == [
        ("Unni Dal", "member"),
        ("Eva Moen", "member"),
        ("Per Lie", "invited"),
    ]


def test_cells_broken_over_lines_end_no_list() -> None:
    rows = "Ansgar\nBergersland\nProfessor dr.med. Medisin, leder\nIngegjerd\nSolheim\nProfessor Etikk,\nnestleder\n"
    found = came(f"Til stede\nNavn Stilling Representerer Merknad\n{rows}Arvid Heitmann Overlege Psykologi\n")
    assert found[-1][0] == "Arvid Heitmann"


def test_a_role_stands_behind_what_somebody_represents() -> None:
    document = word("Til stede", ("Navn", "Stilling", "Representerer"), ("Eva Moen", "Professor", "Medisin, leder"),
                    ("Per Lie", "Sorenskriver", "Jus"))  # fmt: skip
    found = read_attendance(document, Lines(start=1, end=4)).participants
    assert [(row.name, row.institution, row.role) for row in found] == [
        ("Eva Moen", "Medisin", "chair"),
        ("Per Lie", "Jus", "member"),
    ]


@pytest.mark.parametrize("label", ["Til stede Forfall", "Til stede/forfall:", "Oppmøte og fravær"])
def test_a_label_of_both_leaves_open_who_came(label: str) -> None:
    document = paper(f"{label}\nEva Moen, NTNU\nPer Lie, UiO (forfall)\n")
    found = read_attendance(document, Lines(start=1, end=3)).participants
    assert [(row.name, row.attendance) for row in found] == [("Eva Moen", "present"), ("Per Lie", "absent")]


# --- which body


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Referat fra programstyremøte 3/2021\nProgram/aktivitet:\tGod behandling", "Programstyret for God behandling"),
        ("Møtereferat\nPorteføljestyre: Helse\nMøte 2/2021", "Porteføljestyret for Helse"),
        ("Referat fra møte i Programstyret for Godt arbeid\nProsjekt: Ny plan", "Programstyret for Godt arbeid"),
    ],
)
def test_a_line_of_its_own_names_the_programme(head: str, body: str, authority: Authority) -> None:
    (part,) = extract(paper(f"{head}\nDato: 26. august 2021\nTil stede: Eva Moen\n\nSak 1/21 Plan\n"), authority).parts
    assert part.heading.body_as_printed == body
