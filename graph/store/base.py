"""The seam of the graph stores: nodes and relations in, nodes and relations out.

A store knows nothing of meetings or persons; ``graph.schema`` says which labels, relations and properties there are,
``graph.rows`` turns a ``State`` into rows and ``graph.views`` turns what a reader returns back into records. So a new
store is one file that keeps these few promises, and the contract tests (tests/contracts) check each of them.

Errors: every exception of a client library leaves a store as ``graph.errors.StoreUnavailable``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Protocol

import msgspec

Scalar = str | int | float | bool | None
Value = Scalar | tuple[str, ...]
Direction = Literal["out", "in"]


class Node(msgspec.Struct, frozen=True):
    """A node: ``label`` and ``id`` name it (ids are unique in the whole graph); properties are those of the schema."""

    label: str
    id: str
    properties: Mapping[str, Value]


class Relation(msgspec.Struct, frozen=True):
    """A directed relation between two nodes, at most one of a ``type`` between the same two; ids of both ends."""

    type: str
    source: str
    target: str
    properties: Mapping[str, Value]


class Neighbour(msgspec.Struct, frozen=True):
    """One step through the graph: from the node ``origin`` over ``relation`` to ``node``."""

    origin: str
    relation: Relation
    node: Node


class GraphRows(msgspec.Struct, frozen=True):
    """Nodes and relations; the relations' ends are among the nodes or already stored."""

    nodes: tuple[Node, ...] = ()
    relations: tuple[Relation, ...] = ()


class GraphChange(msgspec.Struct, frozen=True):
    """What to store (new or changed, written whole) and what to remove, by id and by (type, source, target)."""

    put: GraphRows = GraphRows()
    drop_nodes: tuple[str, ...] = ()
    drop_relations: tuple[tuple[str, str, str], ...] = ()


class GraphReader(Protocol):
    """Reading. A reader sees one state of the graph from its opening on, or says that a load is under way."""

    def digest(self) -> str | None:
        """The digest of the state that is stored, None while none is complete."""

    def nodes(self, label: str, where: Mapping[str, Sequence[Scalar]] | None = None) -> list[Node]:
        """All nodes of a label whose property is one of the values given, for each property; sorted by id."""

    def get(self, ids: Iterable[str]) -> list[Node]:
        """The nodes with these ids, whatever their label, sorted by id; unknown ids are left out."""

    def neighbours(self, ids: Iterable[str], relation: str, direction: Direction = "out") -> list[Neighbour]:
        """One step over a relation type from each of ``ids``; sorted by origin, then by the node's id."""

    def close(self) -> None:
        """Let go of the connection."""


class GraphWriter(Protocol):
    """Writing: all of a change or nothing of it."""

    def fingerprints(self) -> Mapping[str, str]:
        """Content hashes of what is stored: a node under its id, a relation under ``type source target``."""

    def apply(self, change: GraphChange, digest: str) -> None:
        """Make the change and, last of all, record ``digest`` as the state that is now stored."""

    def close(self) -> None:
        """Let go of the connection."""
