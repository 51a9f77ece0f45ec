"""Threads: the cases of one matter, before and after, each with the reason it is counted in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from graph.records import Continuation, MeetingStatus, Record
from graph.schema import key_of, node_id
from graph.store.base import GraphReader, Node
from graph.views.building import build_case
from graph.views.cases import CaseInMeeting, case_view

MOST_CASES = 200
"""No matter is followed further than this."""

Strand = tuple[str, str | None]
"""A case, and the heading in it that speaks of the matter; None stands for all of its headings."""


class CaseInThread(Record, frozen=True, kw_only=True):
    """A case of a thread. ``continues`` are the earlier cases of the thread that it goes on with, and why."""

    case: str
    number: str | None
    title: str
    meeting: str
    body: str
    date: str
    status: MeetingStatus
    continues: tuple[Continuation, ...] = ()


class CaseWithThread(CaseInMeeting, frozen=True, kw_only=True):
    """A case whole, where and when it was treated, and its thread by date, itself included; empty where it has none."""

    thread: tuple[CaseInThread, ...] = ()


def case_with_thread(reader: GraphReader, case_id: str) -> CaseWithThread:
    """One case with its thread. Raises NotFound."""
    view = case_view(reader, case_id)
    thread = thread_of(reader, [(view.case.id, None)])
    own = {field: getattr(view, field) for field in CaseInMeeting.__struct_fields__}
    return CaseWithThread(**own, thread=thread if len(thread) > 1 else ())


def thread_of(reader: GraphReader, strands: Iterable[Strand]) -> tuple[CaseInThread, ...]:
    """All cases that the given ones continue or are continued by, themselves included, by date.

    A case of many items is left by the item through which it was reached: not all of its matters are one.
    """
    seen: set[Strand] = set()
    frontier = set(strands)
    nodes: dict[str, Node] = {}
    links: dict[str, dict[str, Continuation]] = defaultdict(dict)
    while frontier and len(nodes) < MOST_CASES:
        seen |= frontier
        headings: dict[str, set[str | None]] = defaultdict(set)
        for case, heading in frontier:
            headings[case].add(heading)
        here = {key_of(node.id): node for node in reader.get(node_id("Case", case) for case in headings)}
        nodes |= here
        reached: set[Strand] = set()
        for case, link in _from(here.values()):
            if _through(link.title, headings[case]):
                links[case][link.case] = link
                reached.add((link.case, link.earlier_title))
        for step in reader.neighbours([node.id for node in here.values()], "CONTINUES", "in"):
            earlier = key_of(step.origin)
            for case, link in _from([step.node]):
                if link.case == earlier and _through(link.earlier_title, headings[earlier]):
                    links[case][earlier] = link
                    reached.add((case, link.title))
        frontier = reached - seen
    return _by_date(reader, nodes, links)


def _from(nodes: Iterable[Node]) -> Iterator[tuple[str, Continuation]]:
    for node in nodes:
        for link in build_case(node).continues:
            yield key_of(node.id), link


def _through(heading: str | None, headings: set[str | None]) -> bool:
    return heading is None or None in headings or heading in headings


def _by_date(
    reader: GraphReader, nodes: dict[str, Node], links: dict[str, dict[str, Continuation]]
) -> tuple[CaseInThread, ...]:
    meetings = {
        key_of(node.id): node for node in reader.get(node_id("Meeting", _meeting_of(case)) for case in nodes.values())
    }
    found = [
        msgspec.convert(
            {
                "case": case,
                "number": node.properties["number"],
                "title": node.properties["title"],
                "meeting": _meeting_of(node),
                **{name: meetings[_meeting_of(node)].properties[name] for name in ("body", "date", "status")},
                "continues": tuple(link for earlier, link in sorted(links[case].items()) if earlier in nodes),
            },
            CaseInThread,
        )
        for case, node in nodes.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.date, one.meeting, one.case)))


def _meeting_of(case: Node) -> str:
    return str(case.properties["meeting_id"])
