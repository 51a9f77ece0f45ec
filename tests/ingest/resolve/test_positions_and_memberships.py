"""Holders, proposers and members by their canonical names, each fact once, in the open state only what it may say."""

from __future__ import annotations

from graph.authority.turtle import read_authority
from graph.records import Document, Line, State
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import Resolution, resolve

AUTHORITY = read_authority()

MINUTES = """Referat fra møte i NSG

Dato: 14. mai 2025

Til stede: Åse Myrland (Helse Nord RHF), Jon Tveit (UiO)

Sak 07/2025 Felles plattform

Helse Vest støttet forslaget. Myrland påpekte at fristen er kort. UiB og NTNU foreslo å etablere et forum.
Én av regionene mente at saken haster.

Vedtak:
NSG oppnevner følgende medlemmer til styringsgruppen for helsedata for perioden 2025–2027:
- Kari Solbakken, Helse Vest RHF (leder)
- Jon Tveit, UiO

Sak 08/2025 Sammensetning

Medlemmer av NSG:
- Åse Myrland, Helse Nord RHF
- Ubesatt, NTNU
"""
DRAFT = MINUTES.replace("Referat fra møte i NSG", "UTKAST\nReferat fra møte i NSG").replace("haster", "er viktig")
LATER = """Saksframlegg for møte 3. desember 2025

Status for helsedata

Styringsgruppen for helsedata består av:
- Kari Solbakken (Helse Vest RHF), leder
- Jon Tveit, UiO
"""


def findings(**texts: str) -> list[NamedFindings]:
    return [
        NamedFindings(
            name,
            extract(
                Document(name=name, sha256=name, format="txt", lines=tuple(map(Line, text.split("\n")))), AUTHORITY
            ),
        )
        for name, text in texts.items()
    ]


def state(**texts: str) -> State:
    return resolve(findings(**texts), AUTHORITY)


def test_holders_and_proposers_by_their_canonical_names() -> None:
    (case, _) = state(a=MINUTES).meetings[0].cases
    assert [(one.holder, one.institution) for one in case.positions] == [
        ("Helse Vest RHF", None),
        ("Åse Myrland", "Helse Nord RHF"),
        (None, None),
    ]
    assert [one.by for one in case.proposals] == [
        "Universitetet i Bergen / Norges teknisk-naturvitenskapelige universitet"
    ]


def test_the_approved_minutes_win_over_the_draft() -> None:
    (case, _) = state(a=MINUTES, b=DRAFT).meetings[0].cases
    texts = [one.text for one in case.positions]
    assert "Én av regionene mente at saken haster." in texts
    assert "Én av regionene mente at saken er viktig." not in texts
    assert [source.document for source in case.positions[0].sources] == ["a", "b"]


def test_one_membership_from_two_papers() -> None:
    rows = [row for row in state(a=MINUTES, b=LATER).memberships if row.body == "Styringsgruppen for helsedata"]
    assert [(row.person, row.institution, row.role, row.start, row.end) for row in rows] == [
        ("Jon Tveit", "Universitetet i Oslo", "member", "2025", "2027"),
        ("Kari Solbakken", "Helse Vest RHF", "chair", "2025", "2027"),
    ]
    assert {row.appointed_by for row in rows} == {
        "Nasjonal samarbeidsgruppe for helseforskning i spesialisthelsetjenesten"
    }
    assert all(len(row.sources) == 2 for row in rows)


def test_the_order_of_loading_leaves_no_trace() -> None:
    assert state(a=MINUTES, b=LATER) == state(b=LATER, a=MINUTES)


def test_the_list_of_the_bodys_own_members_shows_its_empty_seats() -> None:
    found = state(a=MINUTES)
    (seat,) = found.meetings[0].seats
    assert (seat.institution, seat.vacant) == ("Norges teknisk-naturvitenskapelige universitet", True)
    assert [row.person for row in found.memberships if row.body == found.meetings[0].body] == ["Åse Myrland"]


def test_what_only_a_labelled_paper_lists_is_not_in_the_open_state() -> None:
    labelled = LATER.replace("Status for helsedata", "Unntatt offentlighet, offl. § 14\n\nStatus for helsedata")
    resolution = Resolution(findings(a=labelled), AUTHORITY)
    assert resolution.state().memberships
    assert not resolution.open_state().memberships
