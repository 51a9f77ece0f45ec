"""The whole state, as it went into the store."""

from __future__ import annotations

from graph.records import State
from graph.schema import key_of
from graph.store.base import GraphReader, Node
from graph.views.building import (
    CASE_PARTS,
    agenda_order,
    build_case,
    build_document,
    build_initiative,
    build_institution,
    build_meeting,
    build_memberships,
    build_person,
    group_by,
)


def read_state(reader: GraphReader) -> State:
    """Exactly the state that ``graph.rows.to_rows`` turned into rows."""
    parts_of_case = group_by((part for label in CASE_PARTS for part in reader.nodes(label)), "case_id")
    cases_of_meeting = group_by(sorted(reader.nodes("Case"), key=agenda_order), "meeting_id")
    attendance = group_by(reader.nodes("Attendance"), "meeting_id")
    parts_of_document = group_by(reader.nodes("Part"), "document")
    return State(
        meetings=tuple(
            build_meeting(
                meeting,
                attendance.get(key_of(meeting.id), ()),
                [
                    build_case(case, parts_of_case.get(key_of(case.id), ()))
                    for case in cases_of_meeting.get(key_of(meeting.id), ())
                ],
            )
            for meeting in _by_key(reader.nodes("Meeting"))
        ),
        persons=tuple(build_person(node) for node in _by_key(reader.nodes("Person"))),
        institutions=tuple(build_institution(node) for node in _by_key(reader.nodes("Institution"))),
        initiatives=tuple(build_initiative(node) for node in _by_key(reader.nodes("Initiative"))),
        memberships=build_memberships(reader.nodes("Membership")),
        documents=tuple(
            build_document(node, parts_of_document.get(node.properties["name"], ()))
            for node in _by_key(reader.nodes("Document"))
        ),
    )


def _by_key(nodes: list[Node]) -> list[Node]:
    # A reader sorts by the graph's ids, in which white space is escaped; a state by its own.
    return sorted(nodes, key=lambda node: key_of(node.id))
