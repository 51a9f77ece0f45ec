"""Who sat for whom, and when: from attendance, never from anyone's memory.

Chairs, members, deputies and observers represent; those invited, presenters and the secretariat do not. Apologies are
told beside the meetings attended, as ``attendance`` absent, so that a gap can be read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from graph.authority.entries import Authority
from graph.links import REPRESENTING_ROLES
from graph.records import Judgings, Membership, Participant, Record
from graph.schema import key_of
from graph.store.base import GraphReader, Node
from graph.views.building import build_institution, build_memberships, build_participant, build_person
from graph.views.finding import NAME_LIKENESS, PERSON_LIKENESS, find_named, nobody_named, same_name
from graph.views.meetings import MeetingSummary, summary_of
from graph.views.offices import OFFICES, MeetingAttended, Office, offices, offices_of_person

_NUMBERED_ID = re.compile(r"(?P<id>[a-z0-9-]+)-\d+")


class Representation(Record, frozen=True, kw_only=True):
    """For whom a person sat in a body, in which seat, at which meetings by date."""

    institution: str | None
    institution_id: str | None
    body: str
    body_id: str
    seat: str | None
    meetings: tuple[MeetingAttended, ...]


class PersonView(Record, frozen=True, kw_only=True):
    """A person and all representations, the earliest first; ``offices`` are terms as chair or secretariat.

    ``judged`` is what people have said of who bears which names.
    """

    id: str
    name: str
    variants: tuple[str, ...]
    representations: tuple[Representation, ...]
    offices: tuple[Office, ...] = ()
    memberships: tuple[Membership, ...] = ()
    judged: Judgings = ()


class Representative(Record, frozen=True, kw_only=True):
    """Who sat for an institution in a body, in which seat, at which meetings by date."""

    person: str
    person_id: str
    body: str
    body_id: str
    seat: str | None
    meetings: tuple[MeetingAttended, ...]


class InstitutionView(Record, frozen=True, kw_only=True):
    """An institution and all who sat for it, the earliest first.

    Of a body that meets, ``offices`` are its chairs and its secretariat over time, ``members`` whom a paper lists.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    representations: tuple[Representative, ...]
    offices: tuple[Office, ...] = ()
    members: tuple[Membership, ...] = ()
    judged: Judgings = ()


class _Sitting(NamedTuple):
    """A person's row at a meeting, with that meeting."""

    row: Participant
    meeting: MeetingSummary


def person_views(reader: GraphReader, name: str) -> list[PersonView]:
    """The persons that a name, part of a name or id may mean; namesakes are several. Raises NotFound."""
    everyone = reader.nodes("Person")
    found = find_named(everyone, name, PERSON_LIKENESS)
    if not found and (retired := _NUMBERED_ID.fullmatch(name)):
        # The id of a namesake who turned out to be one with the other: it goes on answering.
        found = find_named(everyone, retired["id"], (same_name,))
    if not found:
        raise nobody_named(everyone, name, "person", "person")
    sittings = _sittings(reader, found, "OF")
    listed = _memberships(reader, found, "OF")
    held = _offices_held(reader, found)
    return [_person_view(node, sittings[node.id], held[node.id], listed[node.id]) for node in found]


def institution_views(reader: GraphReader, name: str, authority: Authority) -> list[InstitutionView]:
    """The institutions and bodies that a name, abbreviation, part of a name or id may mean. Raises NotFound.

    The authority knows names that no paper has used, in other languages or of other years.
    """
    bodies = {key_of(node.id): node for node in reader.nodes("Body")}
    known = reader.nodes("Institution")
    met = {key_of(node.id) for node in known}
    known += [node for key, node in sorted(bodies.items()) if key not in met]
    names = {entry.id: (entry.name, *entry.names, *entry.abbreviations) for entry in authority.entries}
    found = find_named(known, name, NAME_LIKENESS, names)
    if not found:
        raise nobody_named(known, name, "institusjon", "institution")
    sittings = _sittings(reader, found, "REPRESENTING")
    of_body = {node.id: bodies[key_of(node.id)] for node in found if key_of(node.id) in bodies}
    listed = _memberships(reader, list(of_body.values()), "IN")
    return [
        _institution_view(
            node,
            sittings[node.id],
            offices(reader, key_of(node.id)) if node.id in of_body else (),
            listed[of_body[node.id].id] if node.id in of_body else (),
        )
        for node in found
    ]


def _person_view(
    node: Node, sittings: Sequence[_Sitting], held: tuple[Office, ...], listed: tuple[Membership, ...]
) -> PersonView:
    person = build_person(node)
    groups = _grouped(
        sittings,
        lambda one: (one.row.institution_id or one.row.institution or "", one.meeting.body_id, one.row.seat or ""),
    )
    representations = tuple(
        Representation(
            institution=group[0].row.institution,
            institution_id=group[0].row.institution_id,
            body=group[0].meeting.body,
            body_id=group[0].meeting.body_id,
            seat=group[0].row.seat,
            meetings=_meetings(group),
        )
        for group in groups
    )
    return PersonView(
        id=person.id,
        name=person.name,
        variants=person.variants,
        representations=representations,
        offices=held,
        memberships=listed,
        judged=person.judged,
    )


def _institution_view(
    node: Node, sittings: Sequence[_Sitting], held: tuple[Office, ...], members: tuple[Membership, ...]
) -> InstitutionView:
    aliases = node.properties.get("aliases")
    groups = _grouped(sittings, lambda one: (one.row.person_id, one.meeting.body_id, one.row.seat or ""))
    representations = tuple(
        Representative(
            person=group[0].row.person,
            person_id=group[0].row.person_id,
            body=group[0].meeting.body,
            body_id=group[0].meeting.body_id,
            seat=group[0].row.seat,
            meetings=_meetings(group),
        )
        for group in groups
    )
    return InstitutionView(
        id=key_of(node.id),
        name=str(node.properties["name"]),
        aliases=aliases if isinstance(aliases, tuple) else (),
        representations=representations,
        offices=held,
        members=members,
        judged=build_institution(node).judged if node.label == "Institution" else (),
    )


def _sittings(reader: GraphReader, nodes: Sequence[Node], relation: str) -> dict[str, list[_Sitting]]:
    """The rows that represent, by the id of the node they belong to; by date within each."""
    steps = [
        step
        for step in reader.neighbours([node.id for node in nodes], relation, "in")
        if step.node.label == "Attendance" and step.node.properties["role"] in REPRESENTING_ROLES
    ]
    at = reader.neighbours({step.node.id for step in steps}, "AT")
    meetings = {step.origin: summary_of(step.node) for step in at}
    found: dict[str, list[_Sitting]] = defaultdict(list)
    for step in steps:
        found[step.origin].append(_Sitting(build_participant(step.node), meetings[step.node.id]))
    for rows in found.values():
        rows.sort(key=lambda one: (one.meeting.date, one.meeting.id, one.row.person_id))
    return found


def _memberships(reader: GraphReader, nodes: Sequence[Node], relation: str) -> dict[str, tuple[Membership, ...]]:
    """What papers list of these persons or bodies, by the id of the node."""
    rows: dict[str, list[Node]] = {node.id: [] for node in nodes}
    for step in reader.neighbours(list(rows), relation, "in") if rows else ():
        if step.node.label == "Membership":
            rows[step.origin].append(step.node)
    return {node: build_memberships(found) for node, found in rows.items()}


def _offices_held(reader: GraphReader, nodes: Sequence[Node]) -> dict[str, tuple[Office, ...]]:
    """The terms of these persons as chair or secretariat, by the id of the node."""
    rows = reader.nodes("Attendance", {"person_id": [key_of(node.id) for node in nodes], "role": OFFICES})
    at = {step.origin: summary_of(step.node) for step in reader.neighbours([row.id for row in rows], "AT")}
    bodies: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        bodies[str(row.properties["person_id"])].add(at[row.id].body_id)
    return {node.id: offices_of_person(reader, sorted(bodies[key_of(node.id)]), key_of(node.id)) for node in nodes}


def _grouped(sittings: Iterable[_Sitting], key: Callable[[_Sitting], tuple[str, ...]]) -> list[list[_Sitting]]:
    """Rows with one key together, groups and rows in the order they come."""
    groups: dict[tuple[str, ...], list[_Sitting]] = defaultdict(list)
    for sitting in sittings:
        groups[key(sitting)].append(sitting)
    return list(groups.values())


def _meetings(group: Iterable[_Sitting]) -> tuple[MeetingAttended, ...]:
    return tuple(
        MeetingAttended(
            meeting=meeting.id,
            date=meeting.date,
            role=row.role,
            attendance=row.attendance,
            substitutes_for=row.substitutes_for,
            sources=row.sources,
        )
        for row, meeting in group
    )
