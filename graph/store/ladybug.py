"""LadybugDB: the whole graph in one file, opened in a few milliseconds.

One process writes while others read; each reader sees the file as it was when it opened it. Whatever the library
raises leaves this module as ``StoreUnavailable``, from ``_calling`` alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any

from graph.errors import StoreUnavailable
from graph.schema import NODE_TYPES, NODES, RELATION_TYPES, RELATIONS, Property, PropertyType
from graph.store import cypher
from graph.store.base import Direction, GraphChange, Neighbour, Node, Relation, Scalar
from graph.store.grouping import batches, has_end, ids_by_label, keys_by_ends, nodes_by_label, relations_by_ends

_TYPES: Mapping[PropertyType, str] = {
    "string": "STRING",
    "json": "STRING",
    "integer": "INT64",
    "float": "DOUBLE",
    "boolean": "BOOL",
    "date": "DATE",
    "strings": "STRING[]",
}

# Upper bounds, not allocations. What a transaction has written stays in the pool until it is committed, so a writer has
# the library's own bound (0: four fifths of the machine's memory).
_READER_POOL = 256 << 20
_WRITER_POOL = 0
# Each opening reserves this many addresses, and the library's own 8 TB let a process have fifteen readers at a time.
_LARGEST_GRAPH = 64 << 30
# The library looks for its own shared part at the first opening, and two threads that do so at once do not find it.
_OPENING = Lock()
# Rows written by one statement: more are not quicker, and take more memory.
_BATCH = 1_000
# Nodes read by one statement: its result stays in the reader's pool, and a case's text may be a whole report.
_NODES = 100
# Ids that a step starts from: every row is compared with all of them (an UNWIND would use the index, but its join does
# not keep within the pool). 500 in 10,000 rows take 40 ms.
_IDS = 500
# So few are looked up one after the other: by the key alone a node takes 0.1 ms, by a list of keys 0.5 to 1.2, and a
# step 0.1 ms where the list is held against every row (0.3 ms of 2,500 cases, 1.5 of 25,000).
_FEW_NODES = 4
_FEW_STARTS = 16


class LadybugReader:
    """Reads one file. See ``graph.store.base.GraphReader``."""

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection

    def digest(self) -> str | None:
        """The digest of the state that is stored, None while none is complete."""
        rows = self._connection.run(cypher.read_digest())
        return rows[0][0] if rows else None

    def nodes(self, label: str, where: Mapping[str, Sequence[Scalar]] | None = None) -> list[Node]:
        """All nodes of a label whose property is one of the values given, for each property; sorted by id."""
        statement, parameters = cypher.match_nodes(label, where or {})
        return self.get(row[0] for row in self._connection.run(statement, parameters))

    def get(self, ids: Iterable[str]) -> list[Node]:
        """The nodes with these ids, whatever their label, sorted by id; unknown ids are left out."""
        found = [_node(row[0]) for label, own in ids_by_label(ids, _NODES) for row in self._nodes(label, own)]
        return sorted(found, key=lambda node: node.id)

    def neighbours(self, ids: Iterable[str], relation: str, direction: Direction = "out") -> list[Neighbour]:
        """One step over a relation type from each of ``ids``; sorted by origin, then by the node's id."""
        steps = [
            row
            for label, own in ids_by_label(ids, _IDS)
            if has_end(relation, label, direction)
            for row in self._steps(relation, label, direction, own)
        ]
        nodes = {node.id: node for node in self.get(other for _, _, other in steps)}
        found = [_neighbour(relation, direction, origin, stored, nodes[other]) for origin, stored, other in steps]
        return sorted(found, key=lambda neighbour: (neighbour.origin, neighbour.node.id))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _nodes(self, label: str, ids: Sequence[str]) -> list[list[Any]]:
        if len(ids) > _FEW_NODES:
            return self._connection.run(cypher.match_ids(label), {"ids": ids})
        statement = cypher.match_id(label)
        return [row for one in ids for row in self._connection.run(statement, {"id": one})]

    def _steps(self, relation: str, label: str, direction: Direction, ids: Sequence[str]) -> list[list[Any]]:
        if len(ids) > _FEW_STARTS:
            return self._connection.run(cypher.match_steps(relation, label, direction), {"ids": ids})
        statement = cypher.match_steps_from(relation, label, direction)
        return [row for one in ids for row in self._connection.run(statement, {"id": one})]


class LadybugWriter:
    """Writes one file. See ``graph.store.base.GraphWriter``."""

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection

    def fingerprints(self) -> Mapping[str, str]:
        """Content hashes of what is stored: a node under its id, a relation under ``type source target``."""
        found: dict[str, str] = {}
        for node in NODES:
            found.update((own, print_) for own, print_ in self._connection.run(cypher.node_fingerprints(node.label)))
        for relation in RELATIONS:
            rows = self._connection.run(cypher.relation_fingerprints(relation.type))
            found.update((f"{relation.type} {source} {target}", own) for source, target, own in rows)
        return found

    def apply(self, change: GraphChange, digest: str) -> None:
        """Make the change and, last of all, record ``digest``: one transaction."""
        with self._connection.transaction():
            self._drop(change)
            self._put_nodes(change.put.nodes)
            self._put_relations(change.put.relations)
            self._connection.run(cypher.write_digest(), {"digest": digest})

    def close(self) -> None:
        """Write everything into the one file and let go of it."""
        self._connection.close()

    def _drop(self, change: GraphChange) -> None:
        for ends, keys in keys_by_ends(change.drop_relations).items():
            for batch in batches(keys, _BATCH):
                self._connection.run(cypher.drop_relations(*ends), {"rows": cypher.key_parameters(batch)})
        for label, ids in ids_by_label(change.drop_nodes, _BATCH):
            self._connection.run(cypher.drop_nodes(label), {"ids": ids})

    def _put_nodes(self, nodes: Iterable[Node]) -> None:
        for label, rows in nodes_by_label(nodes).items():
            new = not self._connection.run(f"MATCH (n:`{label}`) RETURN n.id LIMIT 1")
            statement = cypher.put_nodes(label, new=new, cast=_cast)
            for batch in batches(rows, _BATCH):
                self._connection.run(statement, {"rows": cypher.node_parameters(batch)})

    def _put_relations(self, relations: Iterable[Relation]) -> None:
        for ends, rows in relations_by_ends(relations).items():
            statement = cypher.put_relations(*ends, cast=_cast)
            for batch in batches(rows, _BATCH):
                self._connection.run(statement, {"rows": cypher.relation_parameters(batch)})


def open_reader(path: Path) -> LadybugReader:
    """A reader of the file. Raises StoreUnavailable where there is none, or none that can be read."""
    if not path.is_file():
        raise StoreUnavailable(
            f"Fant ingen graf i {path}. Kjør «saksgraf rebuild» for å lage den på nytt.",
            f"There is no graph in {path}. Run “saksgraf rebuild” to make it again.",
        )
    return LadybugReader(_Connection(path, read_only=True))


def open_writer(path: Path) -> LadybugWriter:
    """A writer of the file, which is made with all its tables where there is none."""
    connection = _Connection(path, read_only=False)
    if not connection.run("CALL show_tables() RETURN name LIMIT 1"):
        with connection.transaction():
            for statement in _tables():
                connection.run(statement)
    return LadybugWriter(connection)


class _Connection:
    """The library behind one door."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self._path = path
        with self._calling(), _OPENING:
            # Imported here: it takes a tenth of a second that commands without a graph need not wait for.
            import ladybug

            self._database = ladybug.Database(
                path,
                read_only=read_only,
                buffer_pool_size=_READER_POOL if read_only else _WRITER_POOL,
                max_db_size=_LARGEST_GRAPH,
            )
            self._connection = ladybug.Connection(self._database, num_threads=1 if read_only else 0)

    def run(self, statement: str, parameters: Mapping[str, object] | None = None) -> list[list[Any]]:
        """All rows of a statement's result."""
        with self._calling():
            result: Any = self._connection.execute(statement, dict(parameters or {}))
            rows: list[list[Any]] = result.get_all()
            result.close()
        return rows

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All statements within, or none of them."""
        self.run("BEGIN TRANSACTION")
        try:
            yield
        except BaseException:
            # The library has rolled back already where a statement failed; what failed is the news.
            with suppress(StoreUnavailable):
                self.run("ROLLBACK")
            raise
        self.run("COMMIT")

    def close(self) -> None:
        """Close connection and file; a second time does nothing."""
        with self._calling():
            self._connection.close()
            self._database.close()

    @contextmanager
    def _calling(self) -> Iterator[None]:
        try:
            yield
        # The library raises bare RuntimeError, ValueError and IndexError, and promises no tree of its own.
        except Exception as error:
            raise StoreUnavailable(
                f"Grafen i {self._path} svarer ikke: {error} Er en annen lasting i gang, vent til den er ferdig; "
                "ellers kjør «saksgraf rebuild».",
                f"The graph in {self._path} does not answer: {error} If another load is running, wait for it; "
                "otherwise run “saksgraf rebuild”.",
            ) from error


def _tables() -> Iterator[str]:
    yield f"CREATE NODE TABLE `{cypher.STATE_LABEL}`(id STRING PRIMARY KEY, digest STRING)"
    for node in NODES:
        yield f"CREATE NODE TABLE `{node.label}`(id STRING PRIMARY KEY, {_columns(node.properties)})"
    for relation in RELATIONS:
        ends = ", ".join(f"FROM `{source}` TO `{target}`" for source, target in relation.ends)
        yield f"CREATE REL TABLE `{relation.type}`({ends}, {_columns(relation.properties)})"


def _columns(properties: Sequence[Property]) -> str:
    return ", ".join(f"`{prop.name}` {_TYPES[prop.type]}" for prop in (*properties, cypher.FINGERPRINT))


def _cast(expression: str, kind: PropertyType) -> str:
    return f"CAST({expression} AS {_TYPES[kind]})"


def _node(stored: Mapping[str, Any]) -> Node:
    label = stored["_LABEL"]
    return Node(label, stored["id"], cypher.read_properties(NODE_TYPES[label].properties, stored))


def _neighbour(kind: str, direction: Direction, origin: str, stored: Mapping[str, Any], node: Node) -> Neighbour:
    source, target = (origin, node.id) if direction == "out" else (node.id, origin)
    properties = cypher.read_properties(RELATION_TYPES[kind].properties, stored)
    return Neighbour(origin, Relation(kind, source, target, properties), node)
