"""From nodes back to records: the inverse of ``graph.rows``, one function a record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

import msgspec

from graph.records import (
    Case,
    Decision,
    DocumentInfo,
    FollowUp,
    Initiative,
    Institution,
    Meeting,
    Membership,
    Part,
    Participant,
    Person,
    Position,
    Proposal,
)
from graph.schema import key_of
from graph.store.base import Node, Value

R = TypeVar("R", bound=msgspec.Struct)

# Where a property cannot bear the name its field has in JSON, or a field names a record by id.
_JSON_NAMES: Mapping[type[msgspec.Struct], Mapping[str, str]] = {
    Proposal: {"proposer": "by"},
    FollowUp: {"for_whom": "for"},
    Membership: {"started": "from", "ended": "to"},
    Part: {"meeting_id": "meeting", "case_id": "case"},
}
_JSON_PROPERTIES = frozenset(
    {"sources", "seats", "revisions", "sub_items", "presenters", "continues", "merges", "again", "done", "judged"}
)
# The parts of a case that are nodes of their own, and the field of ``Case`` they stand in.
CASE_PARTS: Mapping[str, str] = {
    "Decision": "decisions",
    "Proposal": "proposals",
    "Position": "positions",
    "FollowUp": "follow_ups",
}
_CASE_RECORDS: Mapping[str, type[msgspec.Struct]] = {
    "Decision": Decision,
    "Proposal": Proposal,
    "Position": Position,
    "FollowUp": FollowUp,
}


def build_case(node: Node, parts: Iterable[Node] = ()) -> Case:
    """A case with its decisions, proposals, positions and follow-ups, given as nodes in any order."""
    by_field: dict[str, list[msgspec.Struct]] = defaultdict(list)
    for part in sorted(parts, key=_position):
        by_field[CASE_PARTS[part.label]].append(_record(part, _CASE_RECORDS[part.label]))
    return _record(node, Case, **{field: tuple(records) for field, records in by_field.items()})


def build_meeting(node: Node, attendance: Iterable[Node], cases: Iterable[Case]) -> Meeting:
    """A meeting with its participants, given as nodes in any order, and its cases in the order of the agenda."""
    participants = tuple(build_participant(one) for one in sorted(attendance, key=_position))
    return _record(node, Meeting, participants=participants, cases=tuple(cases))


def build_participant(node: Node) -> Participant:
    """One person at one meeting."""
    return _record(node, Participant)


def build_follow_up(node: Node) -> FollowUp:
    """What somebody is to do."""
    return _record(node, FollowUp)


def build_person(node: Node) -> Person:
    """A person."""
    return _record(node, Person)


def build_institution(node: Node) -> Institution:
    """An institution."""
    return _record(node, Institution)


def build_initiative(node: Node) -> Initiative:
    """An initiative."""
    return _record(node, Initiative)


def build_memberships(nodes: Iterable[Node]) -> tuple[Membership, ...]:
    """All memberships, in the order of the state."""
    return tuple(_record(node, Membership) for node in sorted(nodes, key=_position))


def build_document(node: Node, parts: Iterable[Node]) -> DocumentInfo:
    """A document with its parts, given as nodes in any order."""
    return _record(node, DocumentInfo, parts=tuple(_record(part, Part) for part in sorted(parts, key=_position)))


def group_by(nodes: Iterable[Node], name: str) -> dict[Value, list[Node]]:
    """Nodes by a property's value."""
    found: dict[Value, list[Node]] = defaultdict(list)
    for node in nodes:
        found[node.properties[name]].append(node)
    return found


def agenda_order(node: Node) -> int:
    """Sort key of cases within their meeting."""
    return _whole(node.properties["agenda_place"])


def _position(node: Node) -> int:
    return _whole(node.properties["position"])


def _whole(value: Value) -> int:
    if not isinstance(value, int):
        raise TypeError(f"a place in an order is a whole number, not {value!r}")
    return value


def _record(node: Node, record: type[R], **fields: object) -> R:
    """A record from a node's properties; ``fields`` are those that other nodes hold."""
    names = _JSON_NAMES.get(record, {})
    values: dict[str, object] = {"id": key_of(node.id)}
    for name, value in node.properties.items():
        values[names.get(name, name)] = _decoded(value) if name in _JSON_PROPERTIES else value
    for field, part in fields.items():
        values[_encoded(record)[field]] = part
    return msgspec.convert(values, record, from_attributes=True)


@lru_cache(maxsize=64)
def _encoded(record: type[msgspec.Struct]) -> Mapping[str, str]:
    """The name in JSON of each field; told once, since msgspec reads the annotations anew each time."""
    return {field.name: field.encode_name for field in msgspec.structs.fields(record)}


def _decoded(value: Value) -> object:
    return msgspec.json.decode(value) if isinstance(value, str) else ()
