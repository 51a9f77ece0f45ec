"""What the rows of a graph hash to, and how two states of it differ.

Fingerprints of what is stored, beside the rows of the new state, give the change to make; nothing is read back whole.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping

import msgspec

from graph.records import Record
from graph.schema import label_of
from graph.store.base import GraphChange, GraphRows, Node, Relation


class Difference(Record, frozen=True, kw_only=True):
    """What a load changed, for "what is new": ids of nodes by label, sorted; labels without a change are left out."""

    added: dict[str, tuple[str, ...]]
    changed: dict[str, tuple[str, ...]]
    removed: dict[str, tuple[str, ...]]


def fingerprint(row: Node | Relation) -> str:
    """A content hash of a node or relation: changes when any property does."""
    content = msgspec.json.encode(row.properties, order="deterministic")
    return hashlib.blake2b(content, digest_size=12).hexdigest()


def row_key(row: Node | Relation) -> str:
    """The key of a row among fingerprints: a node's id, a relation's ``type source target``."""
    return row.id if isinstance(row, Node) else f"{row.type} {row.source} {row.target}"


def difference(stored: Mapping[str, str], rows: GraphRows) -> GraphChange:
    """What turns the graph with these fingerprints into ``rows``."""
    nodes = tuple(node for node in rows.nodes if stored.get(row_key(node)) != fingerprint(node))
    relations = tuple(one for one in rows.relations if stored.get(row_key(one)) != fingerprint(one))
    kept = {row_key(node) for node in rows.nodes} | {row_key(one) for one in rows.relations}
    gone = sorted(key for key in stored if key not in kept)
    return GraphChange(
        put=GraphRows(nodes=nodes, relations=relations),
        drop_nodes=tuple(key for key in gone if " " not in key),
        drop_relations=tuple(_ends(key) for key in gone if " " in key),
    )


def summarise(stored: Mapping[str, str], change: GraphChange) -> Difference:
    """The nodes that a change adds to, alters in or takes from the graph with these fingerprints."""
    put = [node.id for node in change.put.nodes]
    return Difference(
        added=_by_label([key for key in put if key not in stored]),
        changed=_by_label([key for key in put if key in stored]),
        removed=_by_label(change.drop_nodes),
    )


def _ends(key: str) -> tuple[str, str, str]:
    kind, source, target = key.split(" ")
    return kind, source, target


def _by_label(ids: tuple[str, ...] | list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for key in sorted(ids):
        found[label_of(key) or ""].append(key)
    return {label: tuple(keys) for label, keys in sorted(found.items())}
