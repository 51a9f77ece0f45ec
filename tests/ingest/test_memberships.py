"""Groups whose members a paper lists: how lists are announced, who appointed them, for how long, what is empty."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import paper, word

from graph.authority.turtle import read_authority
from graph.language.names import EntityMatcher
from graph.records import Document
from ingest.blocks import make_blocks
from ingest.extract.memberships import Title, find_groups
from ingest.extract.memberships_periods import MemberPeriod, read_period
from ingest.extract.positions_speakers import Speakers
from ingest.findings import GroupFinding

MATCHER = EntityMatcher(read_authority())
TITLE = "Felles plattform for studier"


def groups(document: Document | str, title: str = TITLE) -> tuple[GroupFinding, ...]:
    read = paper(document) if isinstance(document, str) else document
    blocks = make_blocks(read.lines)
    return find_groups(read, blocks, (), (Title(1, title),), Speakers(MATCHER), MATCHER)


def members(group: GroupFinding) -> list[tuple[str, str | None, str]]:
    return [(member.name, member.institution, member.role) for member in group.members]


LISTED = """
- Kari Solbakken, Helse Vest RHF (leder)
- Ola Tveitereid, NTNU
- Grete Hovland, HOD (observatør)
"""
MEMBERS = [
    ("Kari Solbakken", "Helse Vest RHF", "chair"),
    ("Ola Tveitereid", "NTNU", "member"),
    ("Grete Hovland", "HOD", "observer"),
]


@pytest.mark.parametrize(
    ("announcement", "name"),
    [
        ("Arbeidsgruppen for felles plattform består av:", "Arbeidsgruppen for felles plattform"),
        ("Styringsgruppa for helsedata har desse medlemmene:", "Styringsgruppa for helsedata"),
        ("Medlemmer av programkomiteen for seminaret", "Programkomiteen for seminaret"),
        ("Arbeidsgruppens medlemmer:", f"Arbeidsgruppen – {TITLE}"),
        ("Utvalget består av", f"Utvalget – {TITLE}"),
        ("Følgende er oppnevnt til fagrådet for registre:", "Fagrådet for registre"),
        ("NSG oppnevnte følgende medlemmer til arbeidsgruppen for registre:", "Arbeidsgruppen for registre"),
        ("Referansegruppe for kliniske studier:", "Referansegruppe for kliniske studier"),
        ("The working group for data sharing consists of:", "Working group for data sharing"),
        ("Members of the steering committee for data sharing:", "Steering committee for data sharing"),
    ],
)
def test_how_a_list_is_announced(announcement: str, name: str) -> None:
    (group,) = groups(f"{announcement}\n{LISTED}\nDeretter ble planen for neste år drøftet i plenum.\n")
    assert group.name == name
    assert members(group) == MEMBERS


def test_in_one_sentence() -> None:
    text = (
        "Arbeidsgruppen for data består av Kari Solbakken (Helse Vest, leder), Ola Tveitereid (NTNU) og Eli Vik (UiB)."
    )
    (group,) = groups(text)
    assert [name for name, _, _ in members(group)] == ["Kari Solbakken", "Ola Tveitereid", "Eli Vik"]
    assert group.members[0].role == "chair"


def test_a_table_with_terms_and_an_empty_seat() -> None:
    document = word(
        "NSG AU har følgende medlemmer:",
        ("Navn", "Institusjon", "Rolle", "Periode"),
        ("Marit Fossheim", "Helse Sør-Øst RHF", "Leder", "2022–2025"),
        ("Eirik Nedrebø", "Universitetet i Oslo", "Medlem", "fra 1. mars 2021"),
        ("Vakant", "UiT", "Medlem", ""),
    )
    (group,) = groups(document)
    assert group.body == "nsg-au"
    assert members(group) == [
        ("Marit Fossheim", "Helse Sør-Øst RHF", "chair"),
        ("Eirik Nedrebø", "Universitetet i Oslo", "member"),
    ]
    assert [(one.start, one.end) for one in group.members] == [("2022", "2025"), ("2021-03-01", None)]
    assert [(seat.institution, seat.vacant) for seat in group.seats] == [("UiT", True)]


def test_labels_within_the_list() -> None:
    text = """
    Styringsgruppen for helsedata består av:
    Leder: Kari Solbakken, Helse Vest RHF
    Ola Tveitereid, NTNU
    Observatør: Grete Hovland, HOD
    Sekretariat: Tone Krogh, Helsedirektoratet
    """
    (group,) = groups(text)
    assert [role for _, _, role in members(group)] == ["chair", "member", "observer", "secretariat"]


def test_under_the_mandate_of_a_group() -> None:
    document = word(
        "# Mandat for referansegruppe for kliniske studier",
        "Gruppen er oppnevnt av Helsedirektoratet fra 1. januar 2023 til 31. desember 2026.",
        "Medlemmer:",
        "Anne Lofthus, Kreftforeningen",
        "Bjørn Ek, Helse Bergen HF",
    )
    (group,) = groups(document)
    assert (group.name, group.appointed_by) == ("Referansegruppe for kliniske studier", "Helsedirektoratet")
    assert {(one.start, one.end) for one in group.members} == {("2023-01-01", "2026-12-31")}


def test_who_appointed_and_for_how_long() -> None:
    text = f"NSG oppnevner følgende medlemmer til styringsgruppen for helsedata for perioden 2023–2025:\n{LISTED}"
    (group,) = groups(text)
    assert (group.name, group.appointed_by) == ("Styringsgruppen for helsedata", "NSG")
    assert {(one.start, one.end) for one in group.members} == {("2023", "2025")}


def test_one_appointment_in_running_text() -> None:
    (group,) = groups("Torgrim Vassdal (FHI) ble oppnevnt som leder av programkomiteen for seminaret.")
    assert (group.name, members(group)) == ("Programkomiteen for seminaret", [("Torgrim Vassdal", "FHI", "chair")])


def test_a_bracket_tells_what_an_unannounced_list_is() -> None:
    text = (
        "Kari Solbakken, Helse Vest RHF, Ola Tveitereid, NTNU, Eli Vik, UiB og Tone Krogh (sekretær for arbeidsgruppen)"
    )
    (group,) = groups(text)
    assert group.name == f"Arbeidsgruppen – {TITLE}"
    assert len(group.members) == 4
    assert group.members[-1].role == "secretariat"


def test_a_list_printed_thrice_is_one() -> None:
    (group,) = groups(f"Utvalget består av\n{LISTED}\n\nUtvalget består av\n{LISTED}")
    assert members(group) == MEMBERS


def test_a_group_within_a_body() -> None:
    (group,) = groups(f"Arbeidsgruppe for data under NSG:\n{LISTED}")
    assert group.part_of == "NSG"


@pytest.mark.parametrize(
    "text",
    [
        "Arbeidsgruppen består av representanter fra alle helseregionene.",
        "Medlemmer av komiteen skal ha bred kompetanse.",
        "Følgende foreslås til arbeidsgruppen for data:\n- Kari Solbakken, Helse Vest RHF\n- Ola Tveitereid, NTNU\n",
        "Leder statistikk og analyseteam:\n- Kari Solbakken, Helse Vest RHF\n- Ola Tveitereid, NTNU\n",
        "Kari Solbakken orienterte om arbeidsgruppen.",
        "Utvalget består av fem medlemmer. Kari Solbakken leder arbeidet.",
    ],
)
def test_no_list_of_members(text: str) -> None:
    assert groups(text) == ()


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("for perioden 2022–2025", MemberPeriod("2022", "2025")),
        ("2022/23", MemberPeriod("2022", "2023")),
        ("1.1.2023–31.12.2026", MemberPeriod("2023-01-01", "2026-12-31")),
        ("fra 1. januar 2023 til 31. desember 2026", MemberPeriod("2023-01-01", "2026-12-31")),
        ("f.o.m. 2021", MemberPeriod("2021", None)),
        ("t.o.m. 2025", MemberPeriod(None, "2025")),
        ("oppnevnt i 2020", MemberPeriod("2020", None)),
        ("sak 12/23", MemberPeriod()),
        ("uten periode", MemberPeriod()),
    ],
)
def test_periods(text: str, period: MemberPeriod) -> None:
    assert read_period(text) == period


@settings(max_examples=50)
@given(st.text(alphabet="Arbeidsgruppe nstv:,()–\n\tKO.1", max_size=300))
def test_any_text_is_read(text: str) -> None:
    for group in groups(text or " "):
        assert group.members


def test_long_texts_are_read_in_good_time() -> None:
    groups("Arbeidsgruppen består av: " * 20000)
    groups("Medlemmer av utvalget\n" * 20000)
