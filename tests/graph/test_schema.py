"""The schema: every field of every record lands somewhere, and names are ones that every store can bear."""

from __future__ import annotations

import msgspec
import pytest
from graph_states import AUTHORITY, RICH
from hypothesis import given
from hypothesis import strategies as st

from graph import records
from graph.rows import to_rows
from graph.schema import NODE_TYPES, NODES, RELATION_TYPES, RELATIONS, key_of, label_of, node_id

# Reserved in openCypher, Neo4j or LadybugDB; labels and relations are quoted, properties read better unquoted.
RESERVED = {
    "all",
    "and",
    "as",
    "asc",
    "by",
    "case",
    "column",
    "count",
    "delete",
    "desc",
    "distinct",
    "else",
    "end",
    "for",
}
RESERVED |= {
    "from",
    "group",
    "in",
    "is",
    "limit",
    "match",
    "not",
    "null",
    "of",
    "on",
    "optional",
    "or",
    "order",
    "return",
}
RESERVED |= {"set", "skip", "table", "then", "to", "type", "union", "unwind", "when", "where", "with", "xor", "id"}

# Fields that are other nodes or the node's id, and properties that bear another name than their field.
ELSEWHERE = {
    records.Meeting: {"id", "participants", "cases"},
    records.Case: {"id", "decisions", "proposals", "positions", "follow_ups"},
    records.Decision: {"id"},
    records.FollowUp: {"id"},
    records.Person: {"id"},
    records.Institution: {"id"},
    records.Initiative: {"id"},
    records.DocumentInfo: {"parts"},
}
RENAMED = {
    records.Proposal: {"by": "proposer"},
    records.Membership: {"start": "started", "end": "ended"},
    records.Part: {"meeting": "meeting_id", "case": "case_id"},
}
LABELS = {
    "Meeting": records.Meeting,
    "Case": records.Case,
    "Decision": records.Decision,
    "Proposal": records.Proposal,
    "Position": records.Position,
    "FollowUp": records.FollowUp,
    "Attendance": records.Participant,
    "Person": records.Person,
    "Institution": records.Institution,
    "Initiative": records.Initiative,
    "Membership": records.Membership,
    "Document": records.DocumentInfo,
    "Part": records.Part,
}


@pytest.mark.parametrize("label", LABELS)
def test_every_field_of_a_record_is_a_property(label: str) -> None:
    record = LABELS[label]
    fields = {RENAMED.get(record, {}).get(name, name) for name in record.__struct_fields__}
    assert fields - ELSEWHERE.get(record, set()) <= {prop.name for prop in NODE_TYPES[label].properties}


def test_every_record_of_the_state_has_a_label_or_is_kept_with_its_owner() -> None:
    kept_with_their_owner = {
        records.Source: "sources",
        records.Seat: "seats",
        records.Revision: "revisions",
        records.SubItem: "sub_items",
        records.Presenter: "presenters",
        records.Continuation: "continues",
        records.Merge: "merges",
        records.Judged: "judged",
    }
    outside = {records.Record, records.State, records.Document, records.Line, records.Aside, records.Change}
    known = {*LABELS.values(), *kept_with_their_owner, *outside}
    made = {one for one in vars(records).values() if isinstance(one, type) and issubclass(one, msgspec.Struct)}
    assert made == known
    json = {prop.name for node in NODES for prop in node.properties if prop.type == "json"}
    assert set(kept_with_their_owner.values()) == json - {"open_view", "again", "done"}


def test_labels_prefixes_and_properties_are_named_once_and_not_reserved() -> None:
    assert len(NODE_TYPES) == len({node.prefix for node in NODES}) == len(NODES)
    assert len(RELATION_TYPES) == len(RELATIONS)
    for one in (*NODES, *RELATIONS):
        names = [prop.name for prop in one.properties]
        assert len(names) == len(set(names))
        assert not RESERVED & set(names)
        assert "fingerprint" not in names


def test_everything_has_one_line_of_meaning() -> None:
    for one in (*NODES, *RELATIONS):
        for meaning in (one.meaning, *(prop.meaning for prop in one.properties)):
            assert meaning
            assert "\n" not in meaning


def test_relations_join_known_labels() -> None:
    assert {label for one in RELATIONS for ends in one.ends for label in ends} == set(NODE_TYPES)


def test_a_rich_state_uses_every_label_and_relation_and_only_those_of_the_schema() -> None:
    rows = to_rows(RICH, AUTHORITY)
    assert {node.label for node in rows.nodes} == set(NODE_TYPES)
    assert {one.type for one in rows.relations} == set(RELATION_TYPES)
    for node in rows.nodes:
        assert list(node.properties) == [prop.name for prop in NODE_TYPES[node.label].properties]
        assert label_of(node.id) == node.label
    for one in rows.relations:
        assert (label_of(one.source), label_of(one.target)) in RELATION_TYPES[one.type].ends
        assert list(one.properties) == [prop.name for prop in RELATION_TYPES[one.type].properties]


@given(st.sampled_from(sorted(NODE_TYPES)), st.text(st.characters(exclude_categories=("Cs",))))
def test_an_id_tells_label_and_key_and_holds_no_white_space(label: str, key: str) -> None:
    made = node_id(label, key)
    assert (label_of(made), key_of(made)) == (label, key)
    assert len(made.split()) == 1


@pytest.mark.parametrize("other", ["", "meeting", "nsg-2024-10-24", "møte/nsg", "/"])
def test_what_is_no_id_has_no_label(other: str) -> None:
    assert label_of(other) is None
