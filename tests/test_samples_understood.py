"""What the program reads out of the samples: no index and no store, only reading, extraction and resolution."""

from __future__ import annotations

import pytest

from graph.authority.turtle import read_authority
from graph.records import Case, State
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve
from samples import sample_folder

MEETINGS = {
    "ho21-2018-11-20": "held",
    "ho21-2023-04-18": "held",
    "ho21-2025-06-17": "held",
    "nsg-2018-03-14": "held",
    "nsg-2019-09-11": "held",
    "nsg-2020-12-09": "held",
    "nsg-2021-03-10": "held",
    "nsg-2022-11-23": "held",
    "nsg-2024-05-22": "held",
    "nsg-2025-12-03": "planned",
    "rhf-2018-10-25": "held",
    "rhf-2020-06-04": "held",
    "rhf-2022-05-12": "held",
    "rhf-2023-10-19": "held",
    "rhf-2025-09-04": "draft",
    "rhf-2025-11-13": "planned",
}
OSLO_IN_NSG = {
    ("2018", "Sigrun Hauglien Tveitane", "present"),
    ("2019", "Sigrun Hauglien Tveitane", "present"),
    ("2020", "Sigrun Hauglien Tveitane", "present"),
    ("2021", "Torgrim Øvrebotten", "present"),
    ("2022", "Liv Ragnhild Brekkhus", "present"),
    ("2022", "Torgrim Øvrebotten", "absent"),
    ("2024", "Ingvild Marie Sandnesmo", "present"),
}


@pytest.fixture(scope="module")
def state() -> State:
    authority = read_authority()
    with sample_folder() as folder:
        documents = [read_document(path, path.name) for path in sorted(folder.iterdir())]
    return resolve(
        [NamedFindings(name=document.name, findings=extract(document, authority)) for document in documents], authority
    )


@pytest.fixture(scope="module")
def cases(state: State) -> dict[str, Case]:
    return {case.id: case for meeting in state.meetings for case in meeting.cases}


def test_every_meeting_is_one_meeting(state: State) -> None:
    assert {meeting.id: meeting.status for meeting in state.meetings if meeting.status != "mentioned"} == MEETINGS


def test_the_packet_falls_into_its_parts(state: State) -> None:
    (packet,) = (document for document in state.documents if document.name.startswith("Møtepakke"))
    parts = [(part.kind, part.meeting, part.draft) for part in packet.parts]
    assert parts == [
        ("agenda", "rhf-2025-11-13", False),
        ("minutes", "rhf-2025-09-04", True),
        ("case_paper", "rhf-2025-11-13", False),
        ("case_paper", "rhf-2025-11-13", False),
    ]


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("rhf-14-2020", "8 millioner kroner"),
        ("rhf-33-2023", "12 millioner kroner årlig"),
        ("nsg-3-2021", "flerårig finansiering"),
    ],
)
def test_what_was_decided_on_norcrin(cases: dict[str, Case], case: str, words: str) -> None:
    (decision,) = cases[case].decisions
    assert words in decision.text


def test_a_proposal_is_no_decision(cases: dict[str, Case]) -> None:
    open_case = cases["rhf-35-2025"]
    assert open_case.decisions == ()
    assert ["14 millioner" in proposal.text for proposal in open_case.proposals] == [True]


def test_the_approved_minutes_win_over_the_draft(cases: dict[str, Case]) -> None:
    (decision,) = cases["nsg-4-2021"].decisions
    assert "kostnadsoverslag" in decision.text


def test_artificial_intelligence_is_treated_in_all_years_but_one(state: State) -> None:
    words = ("kunstig intelligens", "artificial intelligence")
    years = {m.date[:4] for m in state.meetings for c in m.cases if any(word in c.title.lower() for word in words)}
    assert years == {"2018", "2019", "2021", "2022", "2023", "2024", "2025"}


def test_who_sat_for_oslo_universitetssykehus_in_nsg(state: State) -> None:
    found = {
        (meeting.date[:4], participant.person, participant.attendance)
        for meeting in state.meetings
        if meeting.id.startswith("nsg-")
        for participant in meeting.participants
        if participant.institution == "Oslo universitetssykehus HF"
    }
    assert found == OSLO_IN_NSG


def test_the_substitute(state: State) -> None:
    (meeting,) = (meeting for meeting in state.meetings if meeting.id == "nsg-2022-11-23")
    substitutes = {(p.person, p.substitutes_for) for p in meeting.participants if p.substitutes_for}
    assert substitutes == {("Liv Ragnhild Brekkhus", "Torgrim Øvrebotten")}


def test_titles_are_whole(cases: dict[str, Case]) -> None:
    assert cases["rhf-13-2020"].title == (
        "Godkjenning av referat fra møte i RHF-enes strategigruppe for forskning 12. mars 2020"
    )
