"""What people say of the facts: applied to what it points to and nothing else, in any order, and undone whole."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judged_papers import AUTHORITY, FIRST, PAPERS, named

from graph.authority.entries import Authority
from graph.errors import InputRefused
from graph.records import Case, State
from graph.rows import to_rows
from ingest.judgements.additions import additions_to
from ingest.judgements.listing import judgement_views, read_back, written_out
from ingest.judgements.records import (
    CasePoint,
    FollowUpIs,
    InstitutionIs,
    Judgement,
    NamesOf,
    NoDecision,
    NumberIs,
    PersonPoint,
    Persons,
    Said,
    Thread,
    Withdrawal,
)
from ingest.judgements.standing import standing
from ingest.resolve.state import Resolution, resolve
from ingest.workspace import Workspace

MARCH = CasePoint(body="nsg", date="2024-03-14", number="20/2024", title="Finansiering av Bregnenettverket")
SEMINAR = CasePoint(body="nsg", date="2024-03-14", number="22/2024", title="Seminar til høsten")
BIOBANKS = CasePoint(body="nsg", date="2024-09-12", number="30/2024", title="Ny avtale om biobanker")
NAMES = ("Torhild Oppdiktet", "Torhild Oppdikt", "Eskil Påfunn", "Eskil Påhitt", "Ukjent Navn")
TASK = "Sekretariatet sender et brev til Fjord sykehus HF innen 1. mai 2024."


def said(what: Said, second: int = 0, by: str = "eva", why: str = "") -> Judgement:
    return Judgement(said=what, by=by, at=f"2025-01-01T00:00:{second:02}.000000+00:00", why=why)


def same(left: str, right: str, *, are: bool = True) -> Persons:
    return Persons(left=PersonPoint(name=left), right=PersonPoint(name=right), same=are)


def cases(state: State) -> dict[str, Case]:
    return {case.id: case for meeting in state.meetings for case in meeting.cases}


def persons(state: State) -> set[frozenset[str]]:
    return {frozenset(person.variants) for person in state.persons}


def test_two_names_are_one_person_and_two_persons_stay_two() -> None:
    before = persons(resolve(PAPERS, AUTHORITY))
    assert frozenset({"Eskil Påfunn"}) in before
    judgement = said(same("Eskil Påfunn", "Eskil Påhitt"), why="byttet navn")
    state = resolve(PAPERS, AUTHORITY, [judgement])
    one = next(person for person in state.persons if len(person.variants) == 2 and "Eskil Påfunn" in person.variants)
    assert one.variants == ("Eskil Påfunn", "Eskil Påhitt")
    assert [(told.by, told.why) for told in one.judged] == [("eva", "byttet navn")]
    assert "byttet navn" in one.merges[-1].reason
    apart = said(same("Eskil Påfunn", "Eskil Påhitt", are=False), 1)
    assert persons(resolve(PAPERS, AUTHORITY, [judgement, apart])) == before


def test_one_name_is_two_persons_by_their_institutions() -> None:
    text = FIRST.replace("Torhild Oppdikt (", "Odd Funn (").replace("Dato: 14. mars", "Dato: 3. april")
    papers = [
        named("a.txt", FIRST),
        named("b.txt", text.replace("Torhild Oppdiktet (Fjord", "Torhild Oppdiktet (Vidde")),
    ]
    left = PersonPoint(name="Torhild Oppdiktet", institution="Fjord sykehus HF")
    right = PersonPoint(name="Torhild Oppdiktet", institution="Vidde sykehus HF")
    state = resolve(papers, AUTHORITY, [said(Persons(left=left, right=right, same=False))])
    assert [person.id for person in state.persons if person.name == "Torhild Oppdiktet"] == [
        "torhild-oppdiktet",
        "torhild-oppdiktet-2",
    ]


def test_a_number_is_put_right_and_the_printed_one_shown() -> None:
    state = resolve(PAPERS, AUTHORITY, [said(NumberIs(case=MARCH, number="21/2024"))])
    case = cases(state)["nsg-21-2024"]
    assert (case.number, case.judged[0].before, case.judged[0].after) == ("21/2024", "20/2024", "21/2024")
    assert "20" in (case.number_as_printed or "")
    assert "nsg-20-2024" not in cases(state)
    to_rows(state, AUTHORITY)


def test_what_is_no_decision_is_none_and_others_stay() -> None:
    state = resolve(PAPERS, AUTHORITY, [said(NoDecision(case=SEMINAR, text="NSG tar saken til orientering."))])
    assert cases(state)["nsg-22-2024"].decisions == ()
    assert cases(state)["nsg-22-2024"].judged[0].before == "NSG tar saken til orientering."
    assert len(cases(state)["nsg-20-2024"].decisions) == 1


def test_a_task_is_done_and_not_done() -> None:
    task = cases(resolve(PAPERS, AUTHORITY))["nsg-20-2024"].follow_ups[0]
    done = said(FollowUpIs(case=MARCH, text=task.text, done=True))
    state = resolve(PAPERS, AUTHORITY, [done])
    assert [one.after for one in cases(state)["nsg-20-2024"].follow_ups[0].judged] == ["done"]
    mended = said(NumberIs(case=MARCH, number="21/2024"), 1)
    assert cases(resolve(PAPERS, AUTHORITY, [done, mended]))["nsg-21-2024"].follow_ups[0].judged


def test_a_thread_is_made_and_parted() -> None:
    joined = said(Thread(left=BIOBANKS, right=MARCH, same=True), why="samme sak")
    state = resolve(PAPERS, AUTHORITY, [joined])
    (link,) = cases(state)["nsg-30-2024"].continues
    assert (link.case, link.score) == ("nsg-20-2024", 1.0)
    assert "samme sak" in link.reason
    parted = said(Thread(left=MARCH, right=BIOBANKS, same=False), 1)
    assert cases(resolve(PAPERS, AUTHORITY, [joined, parted]))["nsg-30-2024"].continues == ()


def test_a_printed_name_is_an_institution() -> None:
    state = resolve(PAPERS, AUTHORITY, [said(InstitutionIs(printed="Viddesjukehuset", name="Vidde sykehus HF"))])
    assert {row.institution_id for meeting in state.meetings for row in meeting.participants} == {
        "fjord-hf",
        "vidde-hf",
    }
    (vidde,) = (one for one in state.institutions if one.id == "vidde-hf")
    assert vidde.judged[0].before == "Viddesjukehuset"


def test_an_entry_of_the_authority_file_may_turn_out_to_be_another() -> None:
    state = resolve(PAPERS, AUTHORITY, [said(InstitutionIs(printed="Vidde sykehus HF", name="Fjord sykehus HF"))])
    assert "vidde-hf" not in {one.id for one in state.institutions}


def test_added_names_are_found_in_papers_loaded_before() -> None:
    new = said(NamesOf(of="initiative", name="Bregnenettverket", names=("Nettverket for bregner",)))
    state = resolve(PAPERS, AUTHORITY, [new])
    assert cases(state)["nsg-20-2024"].initiative_ids == ("bregnenettverket",)
    assert state.initiatives[0].judged[0].after == "Nettverket for bregner"


@pytest.mark.parametrize(
    "what",
    [
        NumberIs(case=msgspec.structs.replace(MARCH, title="En helt annen sak"), number="21/2024"),
        NumberIs(case=msgspec.structs.replace(MARCH, date="2024-03-15"), number="21/2024"),
        NoDecision(case=MARCH, text="Noe som aldri ble sagt."),
        FollowUpIs(case=MARCH, text="Noe helt annet som ingen skal gjøre.", done=True),
        Thread(left=MARCH, right=msgspec.structs.replace(BIOBANKS, title="Ukjent"), same=True),
        same("Torhild Oppdiktet", "Ukjent Navn"),
        InstitutionIs(printed="Ingensteds", name="Fjord sykehus HF"),
    ],
)
def test_what_no_longer_finds_its_object_is_told_and_changes_nothing(what: Said) -> None:
    judgement = said(what)
    resolution = Resolution(PAPERS, AUTHORITY, [judgement])
    assert resolution.state() == resolve(PAPERS, AUTHORITY)
    assert resolution.unmet(resolution.state()) == (judgement,)


def test_what_contradicts_newer_judgements_is_told() -> None:
    older = said(same("Eskil Påfunn", "Ukjent Navn"))
    first = said(same("Torhild Oppdiktet", "Torhild Oppdikt"), 1)
    second = said(same("Torhild Oppdikt", "Eskil Påfunn"), 2)
    third = said(same("Torhild Oppdiktet", "Eskil Påfunn", are=False), 3)
    resolution = Resolution(PAPERS, AUTHORITY, [older, first, second, third])
    assert set(resolution.unmet(resolution.state())) == {older, first}


# --- any judgements

_points = st.sampled_from([MARCH, SEMINAR, BIOBANKS, msgspec.structs.replace(MARCH, number=None)])
_people = st.builds(
    PersonPoint, name=st.sampled_from(NAMES), institution=st.sampled_from([None, "Fjord sykehus HF", "Viddesjukehuset"])
)
_entries = st.sampled_from(
    ["Fjord sykehus HF", "Vidde sykehus HF", "Viddesjukehuset", "Bregnenettverket", "NSG", "Nytt AS", "-"]
)
_things = st.one_of(
    st.builds(Persons, left=_people, right=_people, same=st.booleans()),
    st.builds(InstitutionIs, printed=_entries, name=_entries),
    st.builds(
        NamesOf,
        of=st.sampled_from(["institution", "initiative"]),
        name=_entries,
        names=st.lists(_entries, max_size=2).map(tuple),
    ),
    st.builds(NumberIs, case=_points, number=st.sampled_from(["20/2024", "21/2024", "22/2024", "30/2024"])),
    st.builds(
        NoDecision,
        case=_points,
        text=st.sampled_from(["NSG tar saken til orientering.", "NSG slutter seg til avtalen."]),
    ),
    st.builds(FollowUpIs, case=_points, text=st.just(TASK), done=st.booleans()),
    st.builds(Thread, left=_points, right=_points, same=st.booleans()),
)
_judgements = st.lists(st.builds(said, _things, st.integers(0, 3), st.sampled_from(["eva", "per"])), max_size=6)


@settings(max_examples=60)
@given(_judgements, st.randoms(use_true_random=False))
def test_any_judgements_give_one_state_in_any_order(given_: list[Judgement], chance: object) -> None:
    other = [*given_, *given_[:2]]
    chance.shuffle(other)  # type: ignore[attr-defined]
    resolution, again = Resolution(PAPERS, AUTHORITY, given_), Resolution(PAPERS[::-1], AUTHORITY, other)
    state = resolution.state()
    assert msgspec.json.encode(state) == msgspec.json.encode(again.state())
    assert resolution.unmet(state) == again.unmet(state)
    to_rows(state, resolution.authority)
    resolution.open_state()


@settings(max_examples=30)
@given(_judgements, _things)
def test_judging_and_withdrawing_gives_the_state_from_before(given_: list[Judgement], thing: Said) -> None:
    judgement = said(thing, 5, "ola")
    taken_back = said(Withdrawal(judgement=judgement.id), 6)
    assert standing([*given_, judgement, taken_back]) == standing(given_)
    assert resolve(PAPERS, AUTHORITY, [*given_, judgement, taken_back]) == resolve(PAPERS, AUTHORITY, given_)


def test_without_judgements_the_authority_file_is_the_shipped_one() -> None:
    assert additions_to(AUTHORITY, ()).authority is AUTHORITY
    assert additions_to(Authority(entries=()), ()).added == Authority(entries=())


# --- kept, written out and taken in


def test_they_are_kept_in_order_and_a_torn_line_does_not_count(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    kept = [workspace.record_judgement(same(NAMES[0], name), "eva", "") for name in NAMES[1:4]]
    assert [one.at for one in kept] == sorted({one.at for one in kept})
    with (tmp_path / "judgements.jsonl").open("ab") as file:
        file.write(b'{"said":{"ty')
    assert list(workspace.judgements()) == kept
    kept.append(workspace.record_judgement(same(NAMES[0], NAMES[4]), "eva", "etter krasj"))
    assert list(workspace.judgements()) == kept


def test_taking_in_twice_adds_nothing(tmp_path: Path) -> None:
    here, there = Workspace(tmp_path / "a"), Workspace(tmp_path / "b")
    here.record_judgement(same(NAMES[0], NAMES[1]), "eva", "æøå")
    withdrawn = here.record_judgement(same(NAMES[0], NAMES[2]), "per", "")
    here.record_judgement(Withdrawal(judgement=withdrawn.id), "per", "")
    data = written_out(here.judgements())
    assert there.import_judgements(read_back("fil", data)) == 3
    assert there.import_judgements(read_back("fil", data)) == 0
    assert standing(there.judgements()) == standing(here.judgements())
    states = [view.state for view in judgement_views(there.judgements(), (), labelled=True)]
    assert states == ["withdrawn", "standing"]


@pytest.mark.parametrize(
    "line", [b"{}", b"tekst", b"\xff\xfe", b'{"said":{"type":"withdrawal","judgement":"1"},"by":"","at":"x"}']
)
def test_a_file_that_is_none_is_refused_with_the_line(line: bytes) -> None:
    good = written_out([said(same(NAMES[0], NAMES[1]))])
    with pytest.raises(InputRefused, match="linje 2"):
        read_back("rettelser.jsonl", good + line + b"\n")


def test_what_speaks_of_labelled_parts_is_listed_to_those_who_may_see_them() -> None:
    judgement = msgspec.structs.replace(said(NoDecision(case=MARCH, text="hemmelig")), sensitivity="gul")
    assert judgement_views([judgement], (), labelled=False) == []
    assert len(judgement_views([judgement], (), labelled=True)) == 1
