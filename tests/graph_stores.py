"""The stores that the contract tests run over. A new store is one more class here, and one more entry in ``STORES``.

There is one Neo4j database: two stores at a time would share it, so no test holds on to one while another is made.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from graph_states import state_digest
from services.neo4j_server import Neo4jServer

from graph.authority.entries import Authority
from graph.digest import difference
from graph.records import State
from graph.rows import to_rows
from graph.store import ladybug, neo4j
from graph.store.base import GraphReader, GraphWriter


class GraphStore(Protocol):
    """One empty graph, to open as often as a test likes."""

    def writer(self) -> GraphWriter: ...

    def reader(self) -> GraphReader: ...

    def remove(self) -> None:
        """Leave nothing behind."""


class Ladybug:
    def __init__(self, folder: Path) -> None:
        self._file = folder / "graf.ladybug"

    def writer(self) -> GraphWriter:
        return ladybug.open_writer(self._file)

    def reader(self) -> GraphReader:
        return ladybug.open_reader(self._file)

    def remove(self) -> None:
        """The test's folder goes with it."""


class Neo4j:
    """The one database of a running server, emptied."""

    def __init__(self, server: Neo4jServer) -> None:
        self._server = server
        self.remove()

    def writer(self) -> GraphWriter:
        return neo4j.open_writer(self._server.settings)

    def reader(self) -> GraphReader:
        return neo4j.open_reader(self._server.settings)

    def remove(self) -> None:
        with self._server.driver() as driver:
            driver.execute_query("MATCH (n) DETACH DELETE n")


def put_state(store: GraphStore, state: State, authority: Authority) -> None:
    """Write a state over whatever the store holds, as a load does."""
    writer = store.writer()
    writer.apply(difference(writer.fingerprints(), to_rows(state, authority)), state_digest(state))
    writer.close()


def make_ladybug(request: pytest.FixtureRequest, folder: Path) -> GraphStore:
    return Ladybug(folder)


def make_neo4j(request: pytest.FixtureRequest, folder: Path) -> GraphStore:
    return Neo4j(request.getfixturevalue("neo4j_server"))


STORES: list[Callable[[pytest.FixtureRequest, Path], GraphStore]] = [make_ladybug, make_neo4j]
