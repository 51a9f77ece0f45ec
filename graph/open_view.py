"""What those see who have no right to labelled parts: the same graph without the facts that rest only on such parts.

The graph is stored once. A node or relation that is not there for them, or has other properties, says so in its
property ``open_view``; ``OpenReader`` stands before any store's reader and shows the graph that way, so that no command
and no page has to think of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from graph.store.base import Direction, GraphReader, GraphRows, Neighbour, Node, Relation, Scalar, Value

HIDDEN = '"hidden"'
"""The JSON value of ``open_view`` for what is not there at all."""

Row = TypeVar("Row", Node, Relation)


def mark_open_view(rows: GraphRows, open_rows: GraphRows) -> GraphRows:
    """``rows`` with the open view of each: ``open_rows`` are those of the state without labelled parts."""
    nodes = {node.id: node for node in open_rows.nodes}
    relations = {(one.type, one.source, one.target): one for one in open_rows.relations}
    return GraphRows(
        nodes=tuple(_marked(node, nodes.get(node.id)) for node in rows.nodes),
        relations=tuple(_marked(one, relations.get((one.type, one.source, one.target))) for one in rows.relations),
    )


def _marked(row: Row, seen: Row | None) -> Row:
    if seen is None:
        view: str | None = HIDDEN
    else:
        other = {name: value for name, value in seen.properties.items() if value != row.properties.get(name)}
        view = msgspec.json.encode(other, order="deterministic").decode() if other else None
    return msgspec.structs.replace(row, properties={**row.properties, "open_view": view})


class OpenReader:
    """A ``GraphReader`` that shows only the open view of another."""

    def __init__(self, reader: GraphReader) -> None:
        self._reader = reader

    def digest(self) -> str | None:
        """The digest of the state that is stored."""
        return self._reader.digest()

    def nodes(self, label: str, where: Mapping[str, Sequence[Scalar]] | None = None) -> list[Node]:
        """All nodes of a label that pass the filters as those without the right see them; sorted by id."""
        # A filter may fit the full properties and not the open ones, or the other way round: so it is applied here.
        shown = (seen for node in self._reader.nodes(label) if (seen := _open(node)) is not None)
        return [
            node for node in shown if all(node.properties[name] in values for name, values in (where or {}).items())
        ]

    def get(self, ids: Iterable[str]) -> list[Node]:
        """The nodes with these ids that are not hidden, sorted by id."""
        return [seen for node in self._reader.get(ids) if (seen := _open(node)) is not None]

    def neighbours(self, ids: Iterable[str], relation: str, direction: Direction = "out") -> list[Neighbour]:
        """One step over relations that are not hidden, to nodes that are not; sorted by origin, then by node."""
        shown = {node.id for node in self.get(ids)}
        return [
            Neighbour(step.origin, relation_seen, node_seen)
            for step in self._reader.neighbours(shown, relation, direction)
            if (relation_seen := _open(step.relation)) is not None and (node_seen := _open(step.node)) is not None
        ]

    def close(self) -> None:
        """Let go of the connection."""
        self._reader.close()


def _open(row: Row) -> Row | None:
    view = row.properties.get("open_view")
    if view is None:
        return row
    if view == HIDDEN:
        return None
    other = msgspec.json.decode(str(view), type=dict[str, Scalar | tuple[str, ...]])
    properties: dict[str, Value] = {**row.properties, **other, "open_view": None}
    return msgspec.structs.replace(row, properties=properties)
