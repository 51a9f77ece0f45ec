"""A ``State`` as rows for a graph store: nodes that hold the facts, and the relations that join them.

``graph.views.read_state`` is the way back, and gives exactly the state that went in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from graph.authority.entries import Authority, Entry
from graph.links import body_ids, membership_keys, relations_of
from graph.records import (
    Case,
    DocumentInfo,
    Initiative,
    Institution,
    Meeting,
    Membership,
    Participant,
    Sources,
    State,
)
from graph.schema import NODE_TYPES, node_id
from graph.store.base import GraphRows, Node, Value


def to_rows(state: State, authority: Authority) -> GraphRows:
    """All nodes and relations of a state, each once, sorted.

    From the authority come names, dates, parents and successors, only of what the state names. Raises ValueError where
    two records of a kind bear one id, since one would hide the other.
    """
    entries = {entry.id: entry for entry in authority.entries}
    nodes: dict[str, Node] = {}
    for node in _nodes(state, entries):
        if node.id in nodes:
            raise ValueError(f"two records of the state have the id {node.id}")
        nodes[node.id] = node
    relations = relations_of(state, entries, frozenset(nodes))
    return GraphRows(nodes=tuple(nodes[key] for key in sorted(nodes)), relations=relations)


def bodies_of(state: State, entries: Mapping[str, Entry]) -> dict[str, str]:
    """The bodies that a state names: id to name. A working group known by its name alone has the name for an id."""
    ids = body_ids(state, entries)
    return {ids.get(row.body, row.body): row.body for row in state.memberships} | {
        meeting.body_id: meeting.body for meeting in state.meetings
    }


def sensitivity_of(sources: Sources) -> str | None:
    """The label of a fact: None as soon as one of its sources bears none."""
    labels = {source.sensitivity for source in sources}
    return None if None in labels or not labels else "; ".join(sorted(label for label in labels if label))


def _nodes(state: State, entries: Mapping[str, Entry]) -> Iterator[Node]:
    for body_id, name in bodies_of(state, entries).items():
        yield _node("Body", body_id, {"name": name, **_public(entries.get(body_id))})
    for meeting in state.meetings:
        yield from _meeting(meeting)
    for body_id, name in sorted(_seats(state)):
        yield _node("Seat", f"{body_id}/{name}", {"name": name, "body_id": body_id})
    for person in state.persons:
        details = {"merges": _json(person.merges), "judged": _json(person.judged)}
        yield _node("Person", person.id, {**_fields(person, "name", "variants"), **details})
    for institution in state.institutions:
        yield _named("Institution", institution, entries)
    for initiative in state.initiatives:
        yield _named("Initiative", initiative, entries)
    for position, (key, membership) in enumerate(zip(membership_keys(state), state.memberships, strict=True)):
        yield _membership(key, position, membership)
    for document in state.documents:
        yield from _document(document)


def _meeting(meeting: Meeting) -> Iterator[Node]:
    values = _fields(meeting, "body", "body_id", "date", "status", "start_time", "end_time", "place")
    counts = {"case_count": len(meeting.cases), "participant_count": len(meeting.participants)}
    details = {"seats": _json(meeting.seats), "revisions": _json(meeting.revisions)}
    yield _node("Meeting", meeting.id, {**values, **counts, **details, **_evidence(meeting.sources)})
    for position, participant in enumerate(meeting.participants):
        yield _attendance(meeting.id, position, participant)
    for place, case in enumerate(meeting.cases):
        yield from _case(meeting.id, place, case)


def _attendance(meeting_id: str, position: int, row: Participant) -> Node:
    values = {name: getattr(row, name) for name in Participant.__struct_fields__ if name != "sources"}
    values |= {"meeting_id": meeting_id, "position": position, **_evidence(row.sources)}
    return _node("Attendance", f"{meeting_id}/{row.person_id}", values)


def _case(meeting_id: str, place: int, case: Case) -> Iterator[Node]:
    texts = _fields(case, "position", "title", "kind", "number", "number_as_printed", "text", "refers_to")
    named = _fields(case, "initiatives", "initiative_ids", "institutions", "institution_ids")
    details = {name: _json(getattr(case, name)) for name in ("sub_items", "presenters", "continues", "judged")}
    own = {"meeting_id": meeting_id, "agenda_place": place, **_evidence(case.sources)}
    yield _node("Case", case.id, {**texts, **named, **details, **own})
    for position, decision in enumerate(case.decisions):
        words = _fields(decision, "text", "kind", "explicit", "votes", "dissent", "replaces")
        yield _part_of_case("Decision", decision.id, case.id, position, words, decision.sources)
    for position, proposal in enumerate(case.proposals):
        words = {"text": proposal.text, "proposer": proposal.by}
        yield _part_of_case("Proposal", f"{case.id}/{position}", case.id, position, words, proposal.sources)
    for position, view in enumerate(case.positions):
        words = _fields(view, "text", "holder", "institution")
        yield _part_of_case("Position", f"{case.id}/{position}", case.id, position, words, view.sources)
    for position, task in enumerate(case.follow_ups):
        words = _fields(task, "text", "responsible", "for_whom", "deadline", "deadline_as_printed")
        later = {"again": _json(task.again), "done": _json(task.done), "judged": _json(task.judged)}
        yield _part_of_case("FollowUp", task.id, case.id, position, {**words, **later}, task.sources)


def _part_of_case(
    label: str, key: str, case_id: str, position: int, words: Mapping[str, Value], sources: Sources
) -> Node:
    return _node(label, key, {"case_id": case_id, "position": position, **words, **_evidence(sources)})


def _membership(key: str, position: int, row: Membership) -> Node:
    values = _fields(
        row, "person", "person_id", "body", "institution", "institution_id", "role", "appointed_by", "part_of"
    )
    period = {"started": row.start, "ended": row.end}
    return _node("Membership", key, {"position": position, **values, **period, **_evidence(row.sources)})


def _document(document: DocumentInfo) -> Iterator[Node]:
    yield _node("Document", document.name, _fields(document, "name", "sha256", "format", "line_count"))
    for position, part in enumerate(document.parts):
        values = _fields(part, "kind", "title", "start_line", "end_line", "page", "end_page", "draft", "sensitivity")
        ids = {"document": document.name, "meeting_id": part.meeting, "case_id": part.case}
        yield _node("Part", f"{document.name}/{position}", {**values, **ids, "position": position})


def _named(label: str, one: Institution | Initiative, entries: Mapping[str, Entry]) -> Node:
    own = {**_fields(one, "name", "aliases"), "judged": _json(one.judged)}
    return _node(label, one.id, {**own, **_public(entries.get(one.id))})


def _seats(state: State) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for meeting in state.meetings:
        found.update((meeting.body_id, seat.name) for seat in meeting.seats)
        found.update((meeting.body_id, row.seat) for row in meeting.participants if row.seat is not None)
    return found


def _public(entry: Entry | None) -> dict[str, Value]:
    if entry is None:
        return {"abbreviations": ()}
    values = _fields(entry, "name_nn", "name_en", "abbreviations", "definition", "definition_en")
    return {**values, "classification": entry.type, "started": entry.start, "ended": entry.end}


def _fields(record: msgspec.Struct, *names: str) -> dict[str, Value]:
    return {name: getattr(record, name) for name in names}


def _evidence(sources: Sources) -> dict[str, Value]:
    return {"sources": _json(sources), "sensitivity": sensitivity_of(sources)}


def _json(value: Iterable[msgspec.Struct]) -> str:
    return msgspec.json.encode(value).decode()


def _node(label: str, key: str, values: Mapping[str, Value]) -> Node:
    """A node with every property of its label, None where ``values`` has none."""
    known = [prop.name for prop in NODE_TYPES[label].properties]
    return Node(label=label, id=node_id(label, key), properties={name: values.get(name) for name in known})
