"""The constraints and indexes of a Neo4j database: ids unique within their label, and what readers choose nodes by."""

from __future__ import annotations

from collections.abc import Iterator

from graph.schema import NODES
from graph.store.cypher import STATE_LABEL
from graph.store.neo4j_connection import Connection, Statement

# Properties that ``GraphReader.nodes`` is asked for. Free text is not among them: an index refuses long values.
_CHOSEN_BY = frozenset({"meeting_id", "case_id", "person_id", "institution_id", "body_id", "number", "status", "date"})
_WAIT_SECONDS = 300


def make_indexes(connection: Connection) -> None:
    """Make what is missing, and wait until it can be used."""
    known = {row[0] for row in connection.run_one("SHOW INDEXES YIELD name RETURN name")}
    missing = [Statement(text) for name, text in _definitions() if name not in known]
    if missing:
        connection.run(lambda: missing)
        connection.run_one("CALL db.awaitIndexes($seconds)", {"seconds": _WAIT_SECONDS})


def _definitions() -> Iterator[tuple[str, str]]:
    """Names with statements; a constraint's index bears the constraint's name."""
    for label in (STATE_LABEL, *(node.label for node in NODES)):
        name = f"saksgraf_{label}_id"
        yield name, f"CREATE CONSTRAINT `{name}` IF NOT EXISTS FOR (n:`{label}`) REQUIRE n.id IS UNIQUE"
    for node in NODES:
        for prop in node.properties:
            if prop.name in _CHOSEN_BY:
                name = f"saksgraf_{node.label}_{prop.name}"
                yield name, f"CREATE INDEX `{name}` IF NOT EXISTS FOR (n:`{node.label}`) ON (n.`{prop.name}`)"
