"""Rows: which relations a state gives, and which it does not."""

from __future__ import annotations

import msgspec
import pytest
from graph_states import AUTHORITY, RICH, source

from graph.records import State
from graph.rows import sensitivity_of, to_rows
from graph.store.base import Relation, Value

ROWS = to_rows(RICH, AUTHORITY)
MEETING = "meeting/fjordutvalget-2023-03-14"
CASE = "case/fjordutvalget-4-2023"


def relations(kind: str) -> list[tuple[str, str]]:
    return [(one.source, one.target) for one in ROWS.relations if one.type == kind]


def relation(kind: str, start: str) -> Relation:
    return next(one for one in ROWS.relations if one.type == kind and one.source == start)


def values(node: str) -> dict[str, Value]:
    return dict(next(one.properties for one in ROWS.nodes if one.id == node))


def test_a_reference_is_a_relation_only_where_the_case_is_loaded_and_a_number_always() -> None:
    assert relations("REFERS_TO") == [(CASE, "case/fjordutvalget-31-2022")]
    assert values(CASE)["refers_to"] == ("31/2022", "99/2019")


def test_a_body_named_as_an_institution_is_two_nodes() -> None:
    assert (CASE, "institution/fjordutvalget") in relations("MENTIONS")
    assert (MEETING, "body/fjordutvalget") in relations("HELD_BY")


def test_only_those_who_sat_there_represented() -> None:
    assert relations("REPRESENTED") == [
        ("person/birk-tangvald", "institution/fjordsykehuset"),
        ("person/solfrid-aesing", "institution/helse-fjord"),
    ]
    sat = relation("REPRESENTED", "person/birk-tangvald")
    assert sat.properties == {
        "bodies": ("fjordutvalget",),
        "meetings": ("fjordutvalget-2023-03-14",),
        "open_view": None,
    }


def test_several_tellings_of_one_relation_are_one() -> None:
    presented = relation("PRESENTED", "person/birk-tangvald")
    assert presented.properties == {"institution": "Fjordsykehuset", "planned": False, "open_view": None}
    member = relation("MEMBER_OF", "person/birk-tangvald")
    assert member.target == "body/Arbeidsgruppe%20for%20data"
    assert member.properties == {"started": "2019", "ended": None, "open_view": None}
    seat = relation("HAS_SEAT", MEETING)
    assert seat.properties == {"places": 1, "vacant": 0, "open_view": None}
    shared = [one for one in ROWS.relations if one.type == "HAS_SEAT"][1]
    assert shared.properties == {"places": 2, "vacant": 1, "open_view": None}


def test_holders_and_those_responsible_are_found_by_name() -> None:
    assert ("position/fjordutvalget-4-2023/0", "institution/helse-fjord") in relations("HELD_BY")
    assert relations("ASSIGNED_TO") == [("follow_up/fjordutvalget-4-2023-oppgave-1", "person/solfrid-aesing")]


def test_a_group_is_appointed_by_a_body_and_part_of_it() -> None:
    group = "body/Arbeidsgruppe%20for%20data"
    assert relations("APPOINTED_BY") == [(group, "body/fjordutvalget")]
    assert (group, "body/fjordutvalget") in relations("PART_OF")


def test_the_authority_gives_dates_names_and_kinship_of_what_is_named_only() -> None:
    assert ("institution/fjordsykehuset", "institution/helse-fjord") in relations("PART_OF")
    assert relations("SUCCEEDED_BY") == [("institution/gamle-fjord", "institution/fjordsykehuset")]
    assert values("institution/gamle-fjord")["ended"] == "2015-12-31"
    assert values("body/fjordutvalget")["name_nn"] == "Fjordutvalet"
    assert not [node for node in ROWS.nodes if "ikke-nevnt" in node.id]


def test_a_label_follows_what_rests_on_labelled_parts_only() -> None:
    assert values("follow_up/fjordutvalget-4-2023-oppgave-1")["sensitivity"] == "Unntatt offentlighet"
    assert values(CASE)["sensitivity"] is None
    assert sensitivity_of(()) is None
    assert sensitivity_of((source(1, sensitivity="B"), source(2, sensitivity="A"))) == "A; B"


def test_two_records_of_one_id_are_refused_by_name() -> None:
    twice = msgspec.structs.replace(RICH, persons=(RICH.persons[0], RICH.persons[0]))
    with pytest.raises(ValueError, match="person/asa-luroy"):
        to_rows(twice, AUTHORITY)


def test_rows_are_sorted_and_an_empty_state_has_none() -> None:
    assert [node.id for node in ROWS.nodes] == sorted(node.id for node in ROWS.nodes)
    ends = [(one.type, one.source, one.target) for one in ROWS.relations]
    assert ends == sorted(set(ends))
    assert to_rows(State(), AUTHORITY).nodes == ()
