"""The same graph as far as somebody wants to look: the meetings of some bodies or years, the facts of some papers.

``NarrowReader`` stands before any store's reader, as ``OpenReader`` does, so that whoever asks the graph for facts need
not think of what was left out. Persons, institutions and initiatives stay: they are no facts of a meeting.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import msgspec
from msgspec.structs import replace

from graph.records import PartKind, Source, Sources
from graph.schema import key_of
from graph.store.base import Direction, GraphReader, Neighbour, Node, Scalar


class Scope(msgspec.Struct, frozen=True):
    """What is looked at. Empty tuples and None leave nothing out; dates are ISO days, inclusive.

    ``documents`` and ``parts`` (kinds of parts) keep what rests on at least one such place, ``drafts=False`` what rests
    on at least one paper that is none.
    """

    bodies: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    documents: tuple[str, ...] = ()
    parts: tuple[PartKind, ...] = ()
    drafts: bool = True

    @property
    def of_papers(self) -> bool:
        """Whether facts are told apart by the places that they rest on."""
        return bool(self.documents or self.parts or not self.drafts)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self == Scope()


_OF_CASES = frozenset({"Decision", "Proposal", "Position", "FollowUp"})
_OF_MEETINGS = frozenset({"Case", "Attendance"})
_PLACES = ("again", "done")
"""Properties of a follow-up that are places too."""


class NarrowReader:
    """A ``GraphReader`` that shows only what lies within a scope, and of what it shows only the sources within."""

    def __init__(self, reader: GraphReader, scope: Scope) -> None:
        self._reader = reader
        self._scope = scope

    def digest(self) -> str | None:
        """The digest of the state that is stored."""
        return self._reader.digest()

    def nodes(self, label: str, where: Mapping[str, Sequence[Scalar]] | None = None) -> list[Node]:
        """All nodes of a label within the scope that pass the filters; sorted by id."""
        return self._within(self._reader.nodes(label, where))

    def get(self, ids: Iterable[str]) -> list[Node]:
        """The nodes with these ids within the scope, sorted by id."""
        return self._within(self._reader.get(ids))

    def neighbours(self, ids: Iterable[str], relation: str, direction: Direction = "out") -> list[Neighbour]:
        """One step to nodes within the scope; sorted by origin, then by node."""
        steps = self._reader.neighbours((node.id for node in self.get(ids)), relation, direction)
        shown = {node.id: node for node in self._within([step.node for step in steps])}
        return [replace(step, node=shown[step.node.id]) for step in steps if step.node.id in shown]

    def close(self) -> None:
        """Let go of the connection."""
        self._reader.close()

    def _within(self, nodes: Sequence[Node]) -> list[Node]:
        return [seen for node in nodes if (seen := self._seen(node)) is not None]

    def _seen(self, node: Node) -> Node | None:
        if node.label in _OF_MEETINGS and str(node.properties["meeting_id"]) not in self._meetings:
            return None
        if node.label in _OF_CASES and str(node.properties["case_id"]) not in self._cases:
            return None
        if node.label == "Meeting" and not self._has_meeting(node):
            return None
        return self._with_places_within(node) if self._scope.of_papers and "sources" in node.properties else node

    def _has_meeting(self, node: Node) -> bool:
        scope, day = self._scope, str(node.properties["date"] or "")
        return (not scope.bodies or node.properties["body_id"] in scope.bodies) and (
            (scope.since or "") <= day and (scope.until is None or day <= scope.until)
        )

    def _with_places_within(self, node: Node) -> Node | None:
        """The node with the places that are looked at; None where it rests on no such place."""
        sources = _sources(node, "sources")
        kept = tuple(source for source in sources if self._has_place(source))
        if sources and not kept and node.label != "Meeting":  # its cases may rest on other papers
            return None
        properties = {**node.properties, "sources": _encoded(kept)}
        for name in _PLACES:
            if name in properties:
                properties[name] = _encoded(tuple(one for one in _sources(node, name) if self._has_place(one)))
        return replace(node, properties=properties)

    def _has_place(self, source: Source) -> bool:
        scope = self._scope
        if (scope.documents and source.document not in scope.documents) or (source.draft and not scope.drafts):
            return False
        return not scope.parts or self._kind_at(source) in scope.parts

    def _kind_at(self, source: Source) -> str:
        """The kind of the part that begins last before a line: what passages are told apart by too."""
        starts, kinds = self._parts.get(source.document, ([], []))
        place = bisect_right(starts, source.start_line)
        return kinds[place - 1] if place else "other"

    @cached_property
    def _parts(self) -> Mapping[str, tuple[list[int], list[str]]]:
        found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for node in self._reader.nodes("Part"):
            line = node.properties["start_line"]
            found[str(node.properties["document"])].append((int(str(line or 1)), str(node.properties["kind"])))
        ordered = {document: sorted(parts, key=lambda part: part[0]) for document, parts in found.items()}
        return {name: ([line for line, _ in parts], [kind for _, kind in parts]) for name, parts in ordered.items()}

    @cached_property
    def _meetings(self) -> frozenset[str]:
        return frozenset(key_of(node.id) for node in self._reader.nodes("Meeting") if self._has_meeting(node))

    @cached_property
    def _cases(self) -> frozenset[str]:
        return frozenset(key_of(node.id) for node in self.nodes("Case"))


def _sources(node: Node, name: str) -> Sources:
    return msgspec.json.decode(str(node.properties.get(name) or "[]"), type=tuple[Source, ...])


def _encoded(sources: Sources) -> str:
    return msgspec.json.encode(sources).decode()
