"""The relations of a ``State``: the ways between its nodes.

A relation is made only where both of its ends are among the nodes; what points elsewhere (a case whose papers are not
loaded) stays readable as a property of its node. Between the same two nodes a relation stands once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from graph.authority.entries import Entry
from graph.records import Case, Meeting, Presenter, State
from graph.schema import RELATION_TYPES, key_of, label_of, node_id
from graph.store.base import Relation, Value

# Those invited for a case, presenters and the secretariat speak for nobody.
REPRESENTING_ROLES = frozenset({"chair", "member", "deputy", "observer"})

SEVERAL = " / "
"""Between the names of those who are to do a thing together."""


class _Link(NamedTuple):
    """A relation to be; ``source`` and ``target`` are ids of nodes."""

    type: str
    source: str
    target: str
    properties: Mapping[str, Value] = {}


def relations_of(state: State, entries: Mapping[str, Entry], nodes: Collection[str]) -> tuple[Relation, ...]:
    """All relations between ``nodes`` (ids) that the state and the authority's entries give, sorted."""
    found: dict[tuple[str, str, str], Relation] = {}
    for link in _links(state, entries, nodes):
        key = (link.type, link.source, link.target)
        if key in found or link.source not in nodes or link.target not in nodes:
            continue
        names = [prop.name for prop in RELATION_TYPES[link.type].properties]
        found[key] = Relation(*key, properties={name: link.properties.get(name) for name in names})
    return tuple(found[key] for key in sorted(found))


def _links(state: State, entries: Mapping[str, Entry], nodes: Collection[str]) -> Iterator[_Link]:
    numbered = {(meeting.body_id, case.number): case.id for meeting in state.meetings for case in meeting.cases}
    holders = _names(state)
    for meeting in state.meetings:
        own = node_id("Meeting", meeting.id)
        yield _Link("HELD_BY", own, node_id("Body", meeting.body_id))
        yield from _seats(meeting, own)
        yield from _attendance(meeting, own)
        for case in meeting.cases:
            yield _Link("ON_AGENDA_OF", node_id("Case", case.id), own)
            yield from _case(case, meeting.body_id, numbered, holders)
    yield from _represented(state)
    yield from _memberships(state, holders, body_ids(state, entries))
    yield from _documents(state)
    yield from _public(entries, nodes)


def _seats(meeting: Meeting, own: str) -> Iterator[_Link]:
    names = [seat.name for seat in meeting.seats]
    vacant = [seat.name for seat in meeting.seats if seat.vacant]
    for name in sorted({*names, *(row.seat for row in meeting.participants if row.seat is not None)}):
        seat = node_id("Seat", f"{meeting.body_id}/{name}")
        yield _Link("OF", seat, node_id("Body", meeting.body_id))
        if name in names:
            yield _Link("HAS_SEAT", own, seat, {"places": names.count(name), "vacant": vacant.count(name)})


def _attendance(meeting: Meeting, own: str) -> Iterator[_Link]:
    cases = {key: case.id for case in meeting.cases for key in (case.id, case.number) if key}
    for row in meeting.participants:
        attendance = node_id("Attendance", f"{meeting.id}/{row.person_id}")
        yield _Link("AT", attendance, own)
        yield _Link("OF", attendance, node_id("Person", row.person_id))
        if row.institution_id is not None:
            yield _Link("REPRESENTING", attendance, node_id("Institution", row.institution_id))
        if row.seat is not None:
            yield _Link("IN_SEAT", attendance, node_id("Seat", f"{meeting.body_id}/{row.seat}"))
        if row.substitutes_for_id is not None:
            yield _Link("SUBSTITUTING_FOR", attendance, node_id("Person", row.substitutes_for_id))
        for named in row.cases:
            if named in cases:
                yield _Link("FOR_CASE", attendance, node_id("Case", cases[named]))


def _case(
    case: Case, body: str, numbered: Mapping[tuple[str, str | None], str], holders: Mapping[str, str]
) -> Iterator[_Link]:
    own = node_id("Case", case.id)
    for decision in case.decisions:
        yield _Link("IN", node_id("Decision", decision.id), own)
    for place in range(len(case.proposals)):
        yield _Link("IN", node_id("Proposal", f"{case.id}/{place}"), own)
    for place, view in enumerate(case.positions):
        position = node_id("Position", f"{case.id}/{place}")
        yield _Link("IN", position, own)
        if view.holder is not None and view.holder in holders:
            yield _Link("HELD_BY", position, holders[view.holder])
    for task in case.follow_ups:
        follow_up = node_id("FollowUp", task.id)
        yield _Link("IN", follow_up, own)
        for name in (task.responsible or "").split(SEVERAL):
            if name in holders:
                yield _Link("ASSIGNED_TO", follow_up, holders[name])
    yield from _presented(case, own)
    for label, ids in (("Initiative", case.initiative_ids), ("Institution", case.institution_ids)):
        for entity in ids:
            yield _Link("MENTIONS", own, node_id(label, entity))
    for number in case.refers_to:
        if (body, number) in numbered:
            yield _Link("REFERS_TO", own, node_id("Case", numbered[body, number]))
    for earlier in case.continues:
        values: dict[str, Value] = {"score": earlier.score, "reason": earlier.reason}
        yield _Link("CONTINUES", own, node_id("Case", earlier.case), values)


def _presented(case: Case, own: str) -> Iterator[_Link]:
    by_person: dict[str, list[Presenter]] = defaultdict(list)
    for presenter in case.presenters:
        by_person[presenter.person_id].append(presenter)
    for person_id, rows in by_person.items():
        institution = next((row.institution for row in rows if row.institution), None)
        values: dict[str, Value] = {"institution": institution, "planned": all(row.planned for row in rows)}
        yield _Link("PRESENTED", node_id("Person", person_id), own, values)


def _represented(state: State) -> Iterator[_Link]:
    """Derived: for whom somebody sat, with the very meetings; apologies are no representation."""
    sat: dict[tuple[str, str], list[Meeting]] = defaultdict(list)
    for meeting in sorted(state.meetings, key=lambda meeting: (meeting.date, meeting.id)):
        for row in meeting.participants:
            if row.institution_id is not None and row.role in REPRESENTING_ROLES and row.attendance != "absent":
                sat[row.person_id, row.institution_id].append(meeting)
    for (person_id, institution_id), meetings in sat.items():
        values: dict[str, Value] = {
            "bodies": tuple(sorted({meeting.body_id for meeting in meetings})),
            "meetings": tuple(meeting.id for meeting in meetings),
        }
        yield _Link("REPRESENTED", node_id("Person", person_id), node_id("Institution", institution_id), values)


def membership_keys(state: State) -> list[str]:
    """A key for each membership, in order: person and body, and which of theirs it is."""
    seen: Counter[tuple[str, str]] = Counter()
    keys = []
    for row in state.memberships:
        seen[row.person_id, row.body] += 1
        keys.append(f"{row.person_id}/{row.body}/{seen[row.person_id, row.body]}")
    return keys


def body_ids(state: State, entries: Mapping[str, Entry]) -> dict[str, str]:
    """The ids of bodies by name: of those that meet, and of those that the authority knows."""
    known = {entry.name: entry.id for entry in entries.values() if entry.kind == "body"}
    return known | {meeting.body: meeting.body_id for meeting in reversed(state.meetings)}


def _memberships(state: State, holders: Mapping[str, str], bodies: Mapping[str, str]) -> Iterator[_Link]:
    periods: dict[tuple[str, str], list[tuple[str | None, str | None]]] = defaultdict(list)
    for key, row in zip(membership_keys(state), state.memberships, strict=True):
        membership = node_id("Membership", key)
        body = node_id("Body", bodies.get(row.body, row.body))
        person = node_id("Person", row.person_id)
        yield _Link("OF", membership, person)
        yield _Link("IN", membership, body)
        if row.institution_id is not None:
            yield _Link("REPRESENTING", membership, node_id("Institution", row.institution_id))
        periods[person, body].append((row.start, row.end))
        for type_, name in (("APPOINTED_BY", row.appointed_by), ("PART_OF", row.part_of)):
            if name is not None and name in holders and holders[name] != body:
                yield _Link(type_, body, holders[name])
    for (person, body), rows in periods.items():
        starts, ends = [start for start, _ in rows], [end for _, end in rows]
        known_starts, known_ends = [start for start in starts if start], [end for end in ends if end]
        # One row without an end leaves the membership open; one without a beginning only says less.
        values: dict[str, Value] = {
            "started": min(known_starts, default=None),
            "ended": max(known_ends) if len(known_ends) == len(ends) else None,
        }
        yield _Link("MEMBER_OF", person, body, values)


def _documents(state: State) -> Iterator[_Link]:
    for document in state.documents:
        own = node_id("Document", document.name)
        for place, part in enumerate(document.parts):
            piece = node_id("Part", f"{document.name}/{place}")
            yield _Link("PART_OF", piece, own)
            if part.meeting is not None:
                yield _Link("RECORDS", own, node_id("Meeting", part.meeting))
                yield _Link("RECORDS", piece, node_id("Meeting", part.meeting))
            if part.case is not None:
                yield _Link("RECORDS", piece, node_id("Case", part.case))


def _public(entries: Mapping[str, Entry], nodes: Collection[str]) -> Iterator[_Link]:
    """What the authority says of institutions, bodies and initiatives that are both among the nodes."""
    for node in sorted(nodes):
        label = label_of(node)
        entry = entries.get(key_of(node)) if label in ("Institution", "Body", "Initiative") else None
        if entry is None or label is None:
            continue
        if entry.part_of:
            yield _Link("PART_OF", node, node_id(label, entry.part_of))
        if entry.successor:
            yield _Link("SUCCEEDED_BY", node, node_id(label, entry.successor))


def _names(state: State) -> dict[str, str]:
    """Names that stand for one node only: a person, institution or body.

    A body that the papers also name as they name institutions is the body.
    """
    named: dict[str, set[str]] = defaultdict(set)
    bodies = {meeting.body_id for meeting in state.meetings}
    for meeting in state.meetings:
        named[meeting.body].add(node_id("Body", meeting.body_id))
    for institution in state.institutions:
        if institution.id not in bodies:
            named[institution.name].add(node_id("Institution", institution.id))
    for person in state.persons:
        named[person.name].add(node_id("Person", person.id))
    return {name: next(iter(nodes)) for name, nodes in named.items() if len(nodes) == 1}
