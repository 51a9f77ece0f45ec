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
