"""Neo4j: one database that many read while one writes, on a single server or a cluster.

Neo4j shows each statement what is committed at that moment, so a reader makes sure after each read that the state is
still the one it was opened on, and says ``LoadUnderWay`` where it is not. A change is one transaction, and above
``_ONE_TRANSACTION`` many: then the digest goes first and comes last, ``digest()`` is None meanwhile, and where the
writing breaks off, the next change made from ``fingerprints()`` completes it.

The fingerprint is a property of each node and relation: making it anew would bring the whole graph over the network.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any

from graph.schema import NODE_TYPES, NODES, RELATION_TYPES, RELATIONS, Property
from graph.store import cypher
from graph.store.base import Direction, GraphChange, Neighbour, Node, Relation, Scalar, Value
from graph.store.checking import check_rows
from graph.store.grouping import batches, has_end, ids_by_label, keys_by_ends, nodes_by_label, relations_by_ends
from graph.store.neo4j_connection import Connection, Rows, Statement
from graph.store.neo4j_errors import load_under_way
from graph.store.neo4j_indexes import make_indexes
from graph.store.neo4j_reading import Read, one_by_one, stored_state, together
from graph.store.neo4j_settings import Neo4jSettings

# Rows written, or ids sought, by one statement.
_BATCH = 1_000
# Statements of one transaction among many: each commit waits for the disk, and each takes a few megabytes of memory.
_STATEMENTS = 5
# Bytes by ``_weight``. A server with a heap of 768 MB took 66 million in one transaction and ran out of memory at 219.
_ONE_TRANSACTION = 20_000_000
_BYTES_A_ROW = 1_000
# One list a statement: as rows of their own they take the driver six times as long.
_NODE_PRINTS = f"collect([{cypher.NODE_PRINT}])"
_RELATION_PRINTS = f"collect([{cypher.RELATION_PRINT}])"


class Neo4jReader:
    """Reads one database. See ``graph.store.base.GraphReader``."""

    def __init__(self, connection: Connection, settings: Neo4jSettings) -> None:
        self._connection = connection
        self._settings = settings
        self._state: Rows | None = None
        self._remember_state()

    def digest(self) -> str | None:
        """The digest of the state that is stored now, None while none is complete."""
        rows = self._connection.run_one(*stored_state())
        return rows[0][0] if rows else None

    def nodes(self, label: str, where: Mapping[str, Sequence[Scalar]] | None = None) -> list[Node]:
        """All nodes of a label whose property is one of the values given, for each property; sorted by id."""
        chosen = where or {}
        _, parameters = cypher.match_nodes(label, chosen)

        def text(columns: str, given: str) -> str:
            return cypher.match_nodes(label, chosen, columns, given)[0]

        return _nodes([label], self._read([Read(text, _node_columns(label), parameters, few=bool(chosen))]))

    def get(self, ids: Iterable[str]) -> list[Node]:
        """The nodes with these ids, whatever their label, sorted by id; unknown ids are left out."""
        asked = list(ids_by_label(ids, _BATCH))
        few = sum(len(own) for _, own in asked) <= _BATCH
        reads = [
            Read(partial(cypher.match_ids, label), _node_columns(label), {"ids": own}, few) for label, own in asked
        ]
        return _nodes([label for label, _ in asked], self._read(reads))

    def neighbours(self, ids: Iterable[str], relation: str, direction: Direction = "out") -> list[Neighbour]:
        """One step over a relation type from each of ``ids``; sorted by origin, then by the node's id."""
        columns = ", ".join(("a.id, b.id", *_columns("x", RELATION_TYPES[relation].properties)))
        asked = [one for one in ids_by_label(ids, _BATCH) if has_end(relation, one[0], direction)]
        few = sum(len(own) for _, own in asked) <= _BATCH
        reads = [
            Read(partial(cypher.match_steps, relation, label, direction), columns, {"ids": own}, few)
            for label, own in asked
        ]
        steps = [row for rows in self._read(reads) for row in rows]
        # Nodes apart: many steps may lead to one, and a case's text may be a whole report.
        nodes = {node.id: node for node in self.get(row[1] for row in steps)}
        found = [_neighbour(relation, direction, row[0], nodes[row[1]], row[2:]) for row in steps]
        return sorted(found, key=lambda neighbour: (neighbour.origin, neighbour.node.id))

    def counts(self) -> Mapping[str, int]:
        """How many nodes are stored of each label, also while a load is under way."""
        [row] = self._connection.run_one(cypher.count_nodes())
        return {label.label: count for label, count in zip(NODES, row, strict=True)}

    def close(self) -> None:
        """Nothing more is asked."""
        self._connection.close()

    def _read(self, reads: Sequence[Read]) -> list[Rows]:
        if not reads:
            return []
        if self._state is None:
            self._remember_state()
        if all(read.few for read in reads):
            [[*results, state]] = self._connection.run_one(*together(reads))
        else:
            *results, state = self._connection.run(lambda: one_by_one(reads))
        if self._state is None or state != self._state:
            raise load_under_way(self._settings)
        return results

    def _remember_state(self) -> None:
        state = self._connection.run_one(*stored_state())
        self._state = None if state == [[None]] else state


class Neo4jWriter:
    """Writes one database. See ``graph.store.base.GraphWriter``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def fingerprints(self) -> Mapping[str, str]:
        """Content hashes of what is stored: a node under its id, a relation under ``type source target``."""
        statements = [
            *(Statement(cypher.node_fingerprints(node.label, _NODE_PRINTS)) for node in NODES),
            *(Statement(cypher.relation_fingerprints(relation.type, _RELATION_PRINTS)) for relation in RELATIONS),
        ]
        results = [rows[0][0] for rows in self._connection.run(lambda: statements)]
        found = {own: print_ for pairs in results[: len(NODES)] for own, print_ in pairs}
        for relation, triples in zip(RELATIONS, results[len(NODES) :], strict=True):
            found.update((f"{relation.type} {source} {target}", print_) for source, target, print_ in triples)
        return found

    def apply(self, change: GraphChange, digest: str) -> None:
        """Make the change and, last of all, record ``digest``. ValueError where a value is not what the schema says."""
        check_rows(change.put)
        # Nothing was ever begun here, so nothing can be stored twice: a quarter less work than looking for each row.
        new = not self._connection.run_one(*stored_state())
        if _weight(change) <= _ONE_TRANSACTION:
            self._connection.run(lambda: [*_statements(change, new=new), _digest(digest)])
            return
        self._connection.run(lambda: [_digest(None)])
        statements = _statements(change, new=new)
        while some := list(islice(statements, _STATEMENTS)):
            self._connection.run(partial(iter, some))
        self._connection.run(lambda: [_digest(digest)])

    def close(self) -> None:
        """Nothing more is asked."""
        self._connection.close()


def open_reader(settings: Neo4jSettings) -> Neo4jReader:
    """A reader of the database. Raises StoreUnavailable, within five seconds, where it cannot be reached."""
    connection = Connection(settings, writing=False)
    try:
        return Neo4jReader(connection, settings)
    except BaseException:
        connection.close()
        raise


def open_writer(settings: Neo4jSettings) -> Neo4jWriter:
    """A writer of the database, in which constraints and indexes are made where they are missing."""
    connection = Connection(settings, writing=True)
    try:
        make_indexes(connection)
    except BaseException:
        connection.close()
        raise
    return Neo4jWriter(connection)


def _statements(change: GraphChange, *, new: bool) -> Iterator[Statement]:
    for ends, keys in keys_by_ends(change.drop_relations).items():
        for batch in batches(keys, _BATCH):
            yield Statement(cypher.drop_relations(*ends), {"rows": cypher.key_parameters(batch)})
    for label, ids in ids_by_label(change.drop_nodes, _BATCH):
        yield Statement(cypher.drop_nodes(label), {"ids": ids})
    for label, nodes in nodes_by_label(change.put.nodes).items():
        for rows in batches(nodes, _BATCH):
            yield Statement(cypher.put_nodes(label, new=new), {"rows": cypher.node_parameters(rows)})
    for ends, relations in relations_by_ends(change.put.relations).items():
        for links in batches(relations, _BATCH):
            yield Statement(cypher.put_relations(*ends, new=new), {"rows": cypher.relation_parameters(links)})


def _digest(digest: str | None) -> Statement:
    return Statement(cypher.write_digest(), {"digest": digest})


def _weight(change: GraphChange) -> int:
    """About how many bytes a change takes in the server's memory."""
    rows: list[Node | Relation] = [*change.put.nodes, *change.put.relations]
    texts = sum(len(value) for row in rows for value in row.properties.values() if isinstance(value, str))
    return texts + _BYTES_A_ROW * (len(rows) + len(change.drop_nodes) + len(change.drop_relations))


def _columns(variable: str, properties: Sequence[Property]) -> list[str]:
    # Values alone: a node or relation of the driver's own takes it twice as long to make.
    return [f"{variable}.`{prop.name}`" for prop in properties]


def _node_columns(label: str) -> str:
    return ", ".join(("n.id", *_columns("n", NODE_TYPES[label].properties)))


def _nodes(labels: Sequence[str], results: Sequence[Rows]) -> list[Node]:
    """All nodes of several results, each of one label, sorted by id."""
    found = [
        Node(label, row[0], _properties(NODE_TYPES[label].properties, row[1:]))
        for label, rows in zip(labels, results, strict=True)
        for row in rows
    ]
    return sorted(found, key=lambda node: node.id)


def _neighbour(kind: str, direction: Direction, origin: str, node: Node, values: Sequence[Any]) -> Neighbour:
    source, target = (origin, node.id) if direction == "out" else (node.id, origin)
    return Neighbour(origin, Relation(kind, source, target, _properties(RELATION_TYPES[kind].properties, values)), node)


def _properties(properties: Sequence[Property], values: Sequence[Any]) -> dict[str, Value]:
    stored = {
        prop.name: value.to_native() if prop.type == "date" and value is not None else value
        for prop, value in zip(properties, values, strict=True)
    }
    return cypher.read_properties(properties, stored)
