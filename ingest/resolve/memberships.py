"""Who sits in which group, from all papers that list its members: one row a person, role and term, with all sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from graph.language.names import EntityMatcher
from graph.records import Membership, Seat
from ingest.extract.memberships_words import BARE_GROUP
from ingest.findings import GroupFinding, MembershipFinding
from ingest.resolve.attendance import Who
from ingest.resolve.gathering import PlacedPart, Placement, union
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.meetings import MeetingKey


def memberships_of(
    parts: Sequence[PlacedPart],
    placed: Mapping[Placement, MeetingKey],
    who: Who,
    institutions: InstitutionNames,
    matcher: EntityMatcher,
) -> tuple[Membership, ...]:
    """All memberships that the parts list, by group and person.

    A list without a term adds to the row that has one; two terms are two rows. ``placed`` tells the meeting of a part.
    """
    kept: dict[tuple[str, str, str], list[Membership]] = {}
    for part in sorted(parts, key=lambda part: part.precedence):
        for group in part.part.groups:
            name = _name(group, part, placed.get((part.document, part.index)), matcher)
            for member in group.members:
                row = _row(member, group, name, part, who, institutions)
                _add(kept.setdefault((row.body, row.person_id, row.role), []), row)
    rows = [row for found in kept.values() for row in found]
    return tuple(sorted(rows, key=lambda row: (row.body, row.person_id, row.start or "", row.end or "", row.role)))


def listed_seats(parts: Sequence[PlacedPart], body: str, institutions: InstitutionNames) -> tuple[Seat, ...]:
    """The empty seats that lists of the body's own members show; ``body`` is its id."""
    found: dict[tuple[str, str | None], Seat] = {}
    for part in sorted(parts, key=lambda part: part.precedence):
        for group in part.part.groups:
            for seat in group.seats if group.body == body else ():
                institution_id, institution = institutions.resolve(seat.institution)
                key = (seat.name, institution_id)
                known = found.get(key)
                sources = (part.source(seat.lines),)
                found[key] = Seat(
                    name=seat.name,
                    institution=institution,
                    institution_id=institution_id,
                    vacant=seat.vacant,
                    sources=union(known.sources, sources) if known else sources,
                )
    return tuple(found.values())


def _name(group: GroupFinding, part: PlacedPart, meeting: MeetingKey | None, matcher: EntityMatcher) -> str:
    """The group's canonical name; one that the paper knows by a noun alone is told by its meeting or paper."""
    if group.body and (entry := matcher.entry(group.body)):
        return entry.name
    if BARE_GROUP.fullmatch(group.name):
        return f"{group.name} ({meeting.id if meeting else part.document})"
    return group.name


def _row(
    member: MembershipFinding,
    group: GroupFinding,
    name: str,
    part: PlacedPart,
    who: Who,
    institutions: InstitutionNames,
) -> Membership:
    institution_id, institution = institutions.resolve(member.institution)
    person_id, person = who(member.name, part, institution_id)
    _, appointed_by = institutions.resolve(group.appointed_by)
    _, part_of = institutions.resolve(group.part_of)
    return Membership(
        person=person,
        person_id=person_id,
        body=name,
        institution=institution,
        institution_id=institution_id,
        role=member.role,
        start=member.start,
        end=member.end,
        appointed_by=appointed_by,
        part_of=part_of,
        sources=(part.source(member.lines),),
    )


def _add(rows: list[Membership], row: Membership) -> None:
    """Join a row to one that says the same or less, or put it beside the others."""
    for index, known in enumerate(rows):
        if (known.start in (row.start, None) and known.end in (row.end, None)) or (row.start, row.end) == (None, None):
            rows[index] = msgspec.structs.replace(
                known,
                start=known.start or row.start,
                end=known.end or row.end,
                institution=known.institution or row.institution,
                institution_id=known.institution_id or row.institution_id,
                appointed_by=known.appointed_by or row.appointed_by,
                part_of=known.part_of or row.part_of,
                sources=union(known.sources, row.sources),
            )
            return
    rows.append(row)
