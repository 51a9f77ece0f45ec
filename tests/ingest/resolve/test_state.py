"""Findings of several papers become one state: the same in any order, each fact with all its sources."""

from __future__ import annotations

from itertools import permutations

import pytest

from graph.authority.turtle import read_authority
from graph.records import Document, Line, State
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

AUTHORITY = read_authority()

MINUTES = """Referat fra møte i NSG

Dato: 14. mai 2025
Tid: kl. 10.00 – 14.00
Sted: Tromsø

Til stede: Åse Myrland (Helse Nord RHF), Jon Tveit (UiO), vara for Eva Strand
Forfall: Per Olav Heggelund (NTNU)

Sak 07/2025 Godkjenning av innkalling

Vedtak:
Innkallingen godkjennes.

Sak 08/2025 NorCRIN – videre arbeid

Åse Myrland, Helse Nord RHF, orienterte om saken.

Vedtak:
NSG ber om en ny orientering til høsten.
"""
DRAFT = MINUTES.replace("Referat fra møte i NSG", "UTKAST\nReferat fra møte i NSG").replace(
    "NSG ber om en ny orientering til høsten.", "NSG ber sekretariatet om en plan."
)
AGENDA = """Innkalling til møte i NSG

Dato: 14. mai 2025
Sted: Tromsø

Saksliste

Sak 07/2025 Godkjenning av innkalling
Sak 08/2025 NorCRIN – videre arbeid
Innleder: Kari Dalheim, NorCRIN
Sak 09/2025 Eventuelt
"""
PAPER = """Saksframlegg til møte i NSG

Saksnr: 08/2025
Dato: 14. mai 2025

NorCRIN – videre arbeid

Bakgrunn
Nettverket NorCRIN har hatt finansiering fra Forskningsrådet siden 2015.

Sekretariatet foreslår at NSG støtter en søknad.
"""


def state_of(**texts: str) -> State:
    return resolve([named(name, text) for name, text in texts.items()], AUTHORITY)


def named(name: str, text: str) -> NamedFindings:
    document = Document(
        name=name, sha256=f"{name:0<64}", format="txt", lines=tuple(Line(line) for line in text.splitlines())
    )
    return NamedFindings(name, extract(document, AUTHORITY))


def test_all_papers_of_a_meeting_are_one_meeting() -> None:
    state = state_of(agenda=AGENDA, minutes=MINUTES, paper=PAPER)
    (meeting,) = state.meetings
    assert (meeting.id, meeting.status, meeting.place) == ("nsg-2025-05-14", "held", "Tromsø")
    assert [case.number for case in meeting.cases] == ["7/2025", "8/2025", "9/2025"]
    case = meeting.cases[1]
    assert {source.document for source in case.sources} == {"agenda", "minutes", "paper"}
    assert {(one.person, one.planned) for one in case.presenters} == {("Åse Myrland", False), ("Kari Dalheim", True)}
    assert [decision.text for decision in case.decisions] == ["NSG ber om en ny orientering til høsten."]
    assert len(case.proposals) == 1


def test_whoever_is_substituted_for_has_a_row() -> None:
    (meeting,) = state_of(minutes=MINUTES).meetings
    rows = {row.person: row for row in meeting.participants}
    assert rows["Jon Tveit"].substitutes_for == "Eva Strand"
    assert (rows["Eva Strand"].attendance, rows["Eva Strand"].inferred) == ("absent", True)
    assert rows["Per Olav Heggelund"].attendance == "absent"


@pytest.mark.parametrize("order", list(permutations(("agenda", "draft", "minutes", "paper"))))
def test_the_order_of_loading_leaves_no_trace(order: tuple[str, ...]) -> None:
    texts = {"agenda": AGENDA, "draft": DRAFT, "minutes": MINUTES, "paper": PAPER}
    assert state_of(**{name: texts[name] for name in order}) == state_of(**texts)


def test_the_approved_minutes_win_over_the_draft() -> None:
    (meeting,) = state_of(a=DRAFT, b=MINUTES).meetings
    assert meeting.status == "held"
    assert [one.text for one in meeting.cases[1].decisions] == ["NSG ber om en ny orientering til høsten."]
    same = meeting.cases[0].decisions[0]
    assert {(source.document, source.draft) for source in same.sources} == {("a", True), ("b", False)}


def test_a_draft_alone_is_a_draft() -> None:
    (meeting,) = state_of(a=DRAFT).meetings
    assert meeting.status == "draft"
    assert all(source.draft for case in meeting.cases for one in case.decisions for source in one.sources)


def test_an_agenda_alone_is_planned_and_decides_nothing() -> None:
    (meeting,) = state_of(agenda=AGENDA, paper=PAPER).meetings
    assert meeting.status == "planned"
    assert not meeting.participants
    assert not any(case.decisions for case in meeting.cases)


def test_a_case_paper_without_a_date_is_placed_by_its_number() -> None:
    paper = PAPER.replace("Dato: 14. mai 2025\n", "")
    (meeting,) = state_of(agenda=AGENDA, paper=paper).meetings
    assert {source.document for source in meeting.cases[1].sources} == {"agenda", "paper"}


def test_a_number_used_twice_gives_two_cases() -> None:
    later = MINUTES.replace("14. mai 2025", "18. juni 2025")
    state = state_of(a=MINUTES, b=later)
    ids = [case.id for meeting in state.meetings for case in meeting.cases]
    assert len(ids) == len(set(ids)) == 4


def test_one_name_with_two_institutions_in_one_list_is_two_persons() -> None:
    minutes = MINUTES.replace("Jon Tveit (UiO), vara for Eva Strand", "Åse Myrland (NTNU)")
    (meeting,) = state_of(a=minutes).meetings
    assert [row.person for row in meeting.participants].count("Åse Myrland") == 2
    assert len({row.person_id for row in meeting.participants}) == 3


def test_only_what_a_document_names_is_there() -> None:
    state = state_of(minutes=MINUTES)
    assert {one.id for one in state.initiatives} == {"norcrin"}
    assert "helse-nord" in {one.id for one in state.institutions}
    assert len(state.institutions) < 10
