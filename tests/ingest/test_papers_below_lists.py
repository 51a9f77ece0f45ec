"""Papers for some of an agenda's cases, below its list of them all; and tables whose heads look like decisions."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from graph.authority.compiled import compiled_authority
from graph.records import Document, Meeting
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

sys.path.insert(0, str(Path(__file__).parent))
from papers import paper


def read(document: Document, folder: Path) -> Meeting:
    authority = compiled_authority(folder)
    (meeting,) = resolve([NamedFindings(document.name, extract(document, authority))], authority).meetings
    return meeting


NUMBERED = """
    Rådet for jordmorforsking
    Innkalling til møte
    Dato: 7. juni 2023
    Stad: Fylkeshuset

    Sakliste
    {0}6/23 Godkjenning av innkalling og sakliste
    {0}7/23 Plan for flytting
    {0}8/23 Breitt samtykke
    {0}9/23 Ymse

    {0}7/23 Plan for flytting
    Prøvene vert flytta i tre puljar over seks veker.
    Framlegg til vedtak:
    Rådet sluttar seg til planen.

    {0}8/23 Breitt samtykke
    Om lag 9 000 prøver manglar samtykke.
    Framlegg til vedtak:
    Rådet bed sekretariatet søkje om løyve.
"""
COUNTED = """
    Committee on Midwifery Research

    Agenda for the meeting on 25 October 2023
    Venue: Council Room

    1. Minutes of the previous meeting
    2. Data warehouse
    3. Fee schedule
    4. Synthetic data
    5. Any other business

    Papers

    3. Fee schedule
    Income was NOK 1.1 million in 2022.
    Proposed resolution: The Committee adopts the revised fee schedule.

    4. Synthetic data
    Synthetic data are artificial records.
    Proposed resolution: The Committee asks the Faculty to carry out a pilot.
"""


@pytest.mark.parametrize("label", ["", "Sak ", "Sak RJ "])
def test_papers_belong_to_the_cases_of_the_list(label: str, tmp_path: Path) -> None:
    cases = read(paper(NUMBERED.format(label)), tmp_path).cases
    assert [case.number for case in cases] == ["6/2023", "7/2023", "8/2023", "9/2023"]
    assert [[one.text for one in case.proposals] for case in cases] == [
        [],
        ["Rådet sluttar seg til planen."],
        ["Rådet bed sekretariatet søkje om løyve."],
        [],
    ]


def test_so_they_do_where_cases_are_only_counted(tmp_path: Path) -> None:
    cases = read(paper(COUNTED), tmp_path).cases
    assert [case.title for case in cases] == [
        "Minutes of the previous meeting",
        "Data warehouse",
        "Fee schedule",
        "Synthetic data",
        "Any other business",
    ]
    assert [[one.text for one in case.proposals] for case in cases] == [
        [],
        [],
        ["The Committee adopts the revised fee schedule."],
        ["The Committee asks the Faculty to carry out a pilot."],
        [],
    ]


@pytest.mark.parametrize(("over", "decides"), [("29\t5", False), ("The fees were approved.\t5", True)])
def test_a_head_over_figures_decides_nothing(over: str, decides: bool, tmp_path: Path) -> None:
    text = f"""
        Committee on Midwifery Research
        Minutes of the meeting held on 29 January 2020
        Present
        Dr Turid Solvang (Chair)

        1. Minutes of the previous meeting
        The minutes were adopted.

        2. Access requests
        Source\tApproved\tRejected
        Hospitals\t{over}
        These are the requests of the year.
    """
    told = [one.text for one in read(paper(text), tmp_path).cases[1].decisions]
    assert ("Approved" in told, bool(told)) == (False, decides)


COUNTED_WITH_A_PAPER = """
    Møteinnkalling – Programrådet for fjellmedisin

    Dato: 5. mars 2012
    Sted: Hamar

    Saksliste

    1. Godkjenning av innkalling og saksliste
    2. Finansiering av Viddepiloten
    3. Opplæring i førstehjelp
    4. Eventuelt


    Saksframlegg

    Programrådet for fjellmedisin
    Dato: 5. mars 2012

    2. Finansiering av Viddepiloten

    Bakgrunn
    Kravene i lovverket er ikke endret, men praksis varierer.

    Forslag til vedtak: Rådet bevilger to millioner kroner til Viddepiloten.
"""
COUNTED_WITH_TASKS = """
    Referat fra møte i Programrådet for fjellmedisin

    Dato: 5. mars 2012
    Til stede: Eva Brattlien (leder), Ola Fjeldvik

    1. Godkjenning av innkalling og saksliste
    Innkallingen ble godkjent.

    2. Finansiering av Viddepiloten
    Vedtak: Rådet ber sekretariatet om å lage en plan for Viddepiloten innen 1. mai 2012.

    3. Eventuelt
    Ingen saker.

    Aksjonsliste

    Sak\tOppgave\tAnsvarlig\tFrist
    2.\tLage en oversikt over kostnadene\tOla Fjeldvik\t1. april 2012
    2.\tSkrive om planen for Viddepiloten\tSekretariatet\t2. juni 2012
"""


def test_a_paper_headed_by_its_place_in_the_list_is_that_case(tmp_path: Path) -> None:
    cases = read(paper(COUNTED_WITH_A_PAPER), tmp_path).cases
    assert [case.title for case in cases] == [
        "Godkjenning av innkalling og saksliste",
        "Finansiering av Viddepiloten",
        "Opplæring i førstehjelp",
        "Eventuelt",
    ]
    assert [len(case.proposals) for case in cases] == [0, 1, 0, 0]


def test_an_action_list_names_cases_by_their_place(tmp_path: Path) -> None:
    """Two tasks of one hand with days of their own are two."""
    cases = read(paper(COUNTED_WITH_TASKS), tmp_path).cases
    assert [[task.deadline for task in case.follow_ups] for case in cases] == [
        [],
        ["2012-05-01", "2012-04-01", "2012-06-02"],
        [],
    ]
