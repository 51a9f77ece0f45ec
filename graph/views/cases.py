"""Cases, each with the meeting that treated it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from graph.records import Case, MeetingStatus, Record
from graph.schema import key_of, node_id
from graph.store.base import GraphReader, Node
from graph.views.building import agenda_order, build_case
from graph.views.finding import no_such


class CaseInMeeting(Record, frozen=True, kw_only=True):
    """A case whole, and where and when it was treated: the meeting's id, its body, date and status."""

    meeting: str
    body: str
    body_id: str
    date: str
    status: MeetingStatus
    case: Case


def case_view(reader: GraphReader, case_id: str) -> CaseInMeeting:
    """One case, also by the id it had before somebody put its number right. Raises NotFound."""
    found = case_views(reader, [case_id]) or case_views(reader, _put_right(reader, case_id))
    if not found:
        raise no_such(reader, "Case", case_id)
    return found[0]


def case_views(reader: GraphReader, case_ids: Iterable[str]) -> list[CaseInMeeting]:
    """The cases with these ids, by date and agenda; unknown ids are left out."""
    return _in_meetings(reader, reader.get(node_id("Case", case_id) for case_id in case_ids))


def cases_mentioning(reader: GraphReader, entity_ids: Iterable[str]) -> list[CaseInMeeting]:
    """The cases that mention any of these initiatives or institutions (ids), by date and agenda."""
    entities = [node_id(label, one) for one in entity_ids for label in ("Initiative", "Institution")]
    nodes = {step.node.id: step.node for step in reader.neighbours(entities, "MENTIONS", "in")}
    return _in_meetings(reader, list(nodes.values()))


def _put_right(reader: GraphReader, case_id: str) -> Iterator[str]:
    """The case that bore this id, which comes of its number, by what people have said of numbers."""
    for node in reader.nodes("Case"):
        own = key_of(node.id)
        for one in build_case(node).judged:
            if one.kind == "number" and one.before and one.after:
                printed, right = (f"-{number.replace('/', '-')}" for number in (one.before, one.after))
                if own.endswith(right) and own.removesuffix(right) + printed == case_id:
                    yield own


def parts_by_case(reader: GraphReader, cases: Sequence[Node]) -> dict[str, list[Node]]:
    """Decisions, proposals, positions and follow-ups by the id of their case's node."""
    found: dict[str, list[Node]] = defaultdict(list)
    for step in reader.neighbours([case.id for case in cases], "IN", "in"):
        found[step.origin].append(step.node)
    return found


def _in_meetings(reader: GraphReader, cases: Sequence[Node]) -> list[CaseInMeeting]:
    parts = parts_by_case(reader, cases)
    meetings = {step.origin: step.node for step in reader.neighbours([one.id for one in cases], "ON_AGENDA_OF")}
    views = [_view(meetings[one.id], build_case(one, parts.get(one.id, ()))) for one in sorted(cases, key=agenda_order)]
    return sorted(views, key=lambda view: (view.date, view.meeting))


def _view(meeting: Node, case: Case) -> CaseInMeeting:
    own = {name: meeting.properties[name] for name in ("body", "body_id", "date", "status")}
    return msgspec.convert({**own, "meeting": key_of(meeting.id), "case": case}, CaseInMeeting)
