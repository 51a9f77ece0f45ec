"""Who led a body and who was its secretariat, over time: from attendance, so that gaps stay gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from graph.records import AttendanceState, Participant, Record, Role, Sources
from graph.store.base import GraphReader
from graph.views.building import build_participant
from graph.views.meetings import MeetingSummary, summary_of

OFFICES: tuple[Role, ...] = ("chair", "secretariat")


class MeetingAttended(Record, frozen=True, kw_only=True):
    """One meeting of a person; ``meeting`` is its id."""

    meeting: str
    date: str
    role: Role
    attendance: AttendanceState
    substitutes_for: str | None = None
    sources: Sources = ()


class Office(Record, frozen=True, kw_only=True):
    """One term of an office: the meetings, by date, at which a person held it without another in between."""

    role: Role
    person: str
    person_id: str
    institution: str | None
    institution_id: str | None
    body: str
    body_id: str
    meetings: tuple[MeetingAttended, ...]


def offices(reader: GraphReader, body: str) -> tuple[Office, ...]:
    """The chairs of a body (its id), then its secretariat, each term by its first meeting.

    A meeting whose papers name no chair ends no term, and is in none.
    """
    found = [summary_of(node) for node in reader.nodes("Meeting", {"body_id": (body,)})]
    return _terms_at(reader, found)


def offices_of_person(reader: GraphReader, bodies: Sequence[str], person: str) -> tuple[Office, ...]:
    """The terms that a person (an id) held in these bodies (ids)."""
    found = [summary_of(node) for node in reader.nodes("Meeting", {"body_id": tuple(bodies)})] if bodies else []
    return tuple(office for office in _terms_at(reader, found) if office.person_id == person)


def _terms_at(reader: GraphReader, meetings: Sequence[MeetingSummary]) -> tuple[Office, ...]:
    by_id = {meeting.id: meeting for meeting in meetings}
    if not by_id:
        return ()
    holders: dict[tuple[str, Role], dict[str, list[Participant]]] = defaultdict(lambda: defaultdict(list))
    for node in reader.nodes("Attendance", {"meeting_id": tuple(by_id), "role": OFFICES}):
        row = build_participant(node)
        meeting = by_id[str(node.properties["meeting_id"])]
        holders[meeting.body_id, row.role][meeting.id].append(row)
    found: list[Office] = []
    for (_, _), rows in sorted(holders.items(), key=lambda one: (one[0][0], OFFICES.index(one[0][1]))):
        found += _terms(rows, by_id)
    return tuple(found)


def _terms(rows: dict[str, list[Participant]], meetings: dict[str, MeetingSummary]) -> list[Office]:
    """The terms of one office of one body: whoever is not among its holders at a meeting has ended a term."""
    running: dict[tuple[str, str | None], Office] = {}
    ended: list[Office] = []
    for identity in sorted(rows, key=lambda one: (meetings[one].date, one)):
        meeting = meetings[identity]
        now: dict[tuple[str, str | None], Office] = {}
        for row in sorted(rows[identity], key=lambda row: row.person_id):
            key = (row.person_id, row.institution_id)
            attended = MeetingAttended(
                meeting=meeting.id,
                date=meeting.date,
                role=row.role,
                attendance=row.attendance,
                substitutes_for=row.substitutes_for,
                sources=row.sources,
            )
            known = running.pop(key, None) or Office(
                role=row.role,
                person=row.person,
                person_id=row.person_id,
                institution=row.institution,
                institution_id=row.institution_id,
                body=meeting.body,
                body_id=meeting.body_id,
                meetings=(),
            )
            now[key] = msgspec.structs.replace(known, meetings=(*known.meetings, attended))
        ended += running.values()
        running = now
    return sorted([*ended, *running.values()], key=lambda one: (one.meetings[0].date, one.person_id))
