"""Meetings: the list, and one meeting whole."""

from __future__ import annotations

import msgspec

from graph.records import Meeting, MeetingStatus, Record
from graph.schema import key_of, node_id
from graph.store.base import GraphReader, Node, Scalar
from graph.views.building import agenda_order, build_case, build_meeting
from graph.views.cases import parts_by_case
from graph.views.finding import no_such


class MeetingSummary(Record, frozen=True, kw_only=True):
    """A meeting as a list shows it; ``case_count`` and ``participant_count`` count its rows."""

    id: str
    body: str
    body_id: str
    date: str
    status: MeetingStatus
    start_time: str | None = None
    end_time: str | None = None
    place: str | None = None
    case_count: int = 0
    participant_count: int = 0


LISTED: tuple[MeetingStatus, ...] = ("held", "draft", "planned")


def meetings(
    reader: GraphReader, body: str | None = None, statuses: tuple[MeetingStatus, ...] = LISTED
) -> list[MeetingSummary]:
    """All meetings, or those of a body (its id), by date; meetings only spoken of are left out unless asked for."""
    where: dict[str, tuple[Scalar, ...]] = {"status": statuses}
    if body is not None:
        where["body_id"] = (body,)
    found = [summary_of(node) for node in reader.nodes("Meeting", where)]
    return sorted(found, key=lambda meeting: (meeting.date, meeting.id))


def meeting_view(reader: GraphReader, meeting_id: str) -> Meeting:
    """One meeting with participants and cases. Raises NotFound."""
    own = node_id("Meeting", meeting_id)
    nodes = reader.get([own])
    if not nodes:
        raise no_such(reader, "Meeting", meeting_id)
    attendance = [step.node for step in reader.neighbours([own], "AT", "in")]
    cases = sorted((step.node for step in reader.neighbours([own], "ON_AGENDA_OF", "in")), key=agenda_order)
    parts = parts_by_case(reader, cases)
    return build_meeting(nodes[0], attendance, [build_case(case, parts.get(case.id, ())) for case in cases])


def summary_of(node: Node) -> MeetingSummary:
    """A meeting's node as a summary."""
    return msgspec.convert({**node.properties, "id": key_of(node.id)}, MeetingSummary)
