"""Rows and ids sorted by label, or by the labels of both ends, and cut into batches: what statements are run with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from graph.schema import RELATION_TYPES, label_of
from graph.store.base import Direction, Node, Relation

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

RelationKey = tuple[str, str, str]
"""A relation's type and the ids of both ends."""
RelationEnds = tuple[str, str, str]
"""A relation's type and the labels of both ends."""


def ids_by_label(ids: Iterable[str], size: int) -> Iterator[tuple[str, Sequence[str]]]:
    """Ids with their label, each once, a batch at a time; what is no id of this graph is left out."""
    for label, own in _grouped(sorted(set(ids)), label_of).items():
        if label is not None:
            for batch in batches(own, size):
                yield label, batch


def nodes_by_label(nodes: Iterable[Node]) -> Mapping[str, Sequence[Node]]:
    """Nodes by their label."""
    return _grouped(nodes, lambda node: node.label)


def relations_by_ends(relations: Iterable[Relation]) -> Mapping[RelationEnds, Sequence[Relation]]:
    """Relations by their type and the labels of both ends."""
    return _grouped(relations, lambda one: _ends((one.type, one.source, one.target)))


def keys_by_ends(keys: Iterable[RelationKey]) -> Mapping[RelationEnds, Sequence[RelationKey]]:
    """Keys of relations by their type and the labels of both ends."""
    return _grouped(keys, _ends)


def batches(rows: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """At most ``size`` rows at a time."""
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def has_end(kind: str, label: str, direction: Direction) -> bool:
    """Whether a step over the relation may start from a node of the label."""
    return any(label == (source if direction == "out" else target) for source, target in RELATION_TYPES[kind].ends)


def _grouped(rows: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def _ends(key: RelationKey) -> RelationEnds:
    kind, source, target = key
    first, second = label_of(source), label_of(target)
    if first is None or second is None:
        raise ValueError(f"a relation between {source!r} and {target!r}, which are no ids of this graph")
    return kind, first, second
