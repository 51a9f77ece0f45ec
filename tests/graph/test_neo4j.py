"""Neo4j's own: what readers are told while a load is under way, and what is told when the server is not there."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import msgspec
import pytest
from graph_states import AUTHORITY, RICH, state_digest
from graph_stores import GraphStore, Neo4j, put_state
from neo4j import GraphDatabase
from services.neo4j_server import Neo4jServer, free_port

from graph.digest import difference
from graph.errors import LoadUnderWay, StoreUnavailable
from graph.records import State
from graph.rows import to_rows
from graph.schema import NODES
from graph.store import neo4j, neo4j_connection
from graph.store.base import GraphChange
from graph.store.neo4j_connection import Rows, Statement
from graph.store.neo4j_settings import CA, DATABASE, PASSWORD, URI, USER, Neo4jSettings
from graph.views import read_state

NOBODY = Neo4jSettings(uri="bolt://127.0.0.1:1", user="neo4j", password="hemmelig")
SECONDS = 5.0
BATCHES_BEFORE_THE_END = 10


@dataclass
class Graph:
    """The rich state in a running server."""

    server: Neo4jServer
    store: GraphStore

    @property
    def settings(self) -> Neo4jSettings:
        return self.server.settings

    def put(self) -> None:
        put_state(self.store, RICH, AUTHORITY)


@pytest.fixture
def graph(neo4j_server: Neo4jServer) -> Iterator[Graph]:
    made = Graph(neo4j_server, Neo4j(neo4j_server))
    made.put()
    yield made
    made.store.remove()


def changed(settings: Neo4jSettings, **values: object) -> Neo4jSettings:
    return msgspec.structs.replace(settings, **values)


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc"])
def test_a_server_that_is_not_there_is_told_soon_with_address_and_setting(scheme: str) -> None:
    address = f"{scheme}://127.0.0.1:{free_port()}"
    for opened in (neo4j.open_reader, neo4j.open_writer):
        started = time.monotonic()
        with pytest.raises(StoreUnavailable) as refused:
            opened(changed(NOBODY, uri=address))
        assert time.monotonic() - started < SECONDS
        for words in (refused.value.nb, refused.value.en):
            assert address in words
            assert URI in words


@pytest.mark.parametrize("scheme", ["neo4j", "bolt+s"])
def test_a_server_that_never_answers_is_told_soon(scheme: str) -> None:
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        started = time.monotonic()
        with pytest.raises(StoreUnavailable, match=URI):
            neo4j.open_reader(changed(NOBODY, uri=f"{scheme}://127.0.0.1:{mute.getsockname()[1]}"))
        assert time.monotonic() - started < SECONDS


def test_a_server_that_speaks_something_else_is_told() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()

        def answer() -> None:
            caller, _ = other.accept()
            with caller:
                caller.recv(1000)
                caller.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(StoreUnavailable, match=URI):
            neo4j.open_reader(changed(NOBODY, uri=f"bolt://127.0.0.1:{other.getsockname()[1]}"))
        thread.join()


@pytest.mark.parametrize(
    ("values", "setting"),
    [
        ({"uri": "http://127.0.0.1:7474"}, URI),
        ({"uri": "127.0.0.1:7687"}, URI),
        ({"uri": "tull"}, URI),
        ({"uri": ""}, URI),
        ({"uri": "bolt://127.0.0.1:mange"}, URI),
        ({"uri": "bolt://[::1"}, URI),
        ({"uri": "neo4j://"}, URI),
        ({"uri": "bolt://127.0.0.1:1", "ca": Path("ca.pem")}, CA),
        ({"uri": "neo4j+s://127.0.0.1:1", "ca": Path("ingen", "ca.pem")}, CA),
    ],
)
def test_settings_that_cannot_be_are_told_by_name(values: dict[str, object], setting: str) -> None:
    with pytest.raises(StoreUnavailable, match=setting):
        neo4j.open_reader(changed(NOBODY, **values))


def test_no_password_is_ever_shown() -> None:
    settings = changed(NOBODY, uri="bolt://neo4j:hemmelig@127.0.0.1:1")
    with pytest.raises(StoreUnavailable) as refused:
        neo4j.open_reader(settings)
    assert "hemmelig" not in refused.value.nb + refused.value.en + repr(settings)


def test_a_wrong_password_is_told(graph: Graph) -> None:
    for opened in (neo4j.open_reader, neo4j.open_writer):
        with pytest.raises(StoreUnavailable) as refused:
            opened(changed(graph.settings, password="feil passord"))
        for words in (refused.value.nb, refused.value.en):
            assert graph.server.address in words
            assert USER in words
            assert PASSWORD in words
        assert "feil passord" not in refused.value.nb + refused.value.en


def test_a_database_that_is_not_there_is_told(graph: Graph) -> None:
    with pytest.raises(StoreUnavailable, match=DATABASE) as refused:
        neo4j.open_reader(changed(graph.settings, database="ingen"))
    assert "ingen" in refused.value.en


@pytest.mark.parametrize("scheme", ["neo4j", "bolt"])
def test_tls_trusts_the_authorities_that_are_set_and_no_others(graph: Graph, scheme: str) -> None:
    secure = changed(graph.settings, uri=f"{scheme}+s://{graph.server.address}")
    reader = neo4j.open_reader(changed(secure, ca=graph.server.certificate))
    assert read_state(reader) == RICH
    reader.close()
    with pytest.raises(StoreUnavailable, match=CA):
        neo4j.open_reader(secure)
    neo4j.open_reader(changed(graph.settings, uri=f"{scheme}+ssc://{graph.server.address}")).close()


def test_one_server_may_be_spoken_to_directly(graph: Graph) -> None:
    reader = neo4j.open_reader(changed(graph.settings, uri=f"bolt://{graph.server.address}"))
    assert read_state(reader) == RICH
    reader.close()


def test_all_nodes_are_counted_without_reading_them(graph: Graph) -> None:
    reader = neo4j.open_reader(graph.settings)
    state = to_rows(RICH, AUTHORITY)
    assert reader.counts() == {node.label: sum(one.label == node.label for one in state.nodes) for node in NODES}
    reader.close()


def test_many_readers_share_the_connections_of_one_process(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    neo4j.open_reader(graph.settings).close()
    monkeypatch.setattr(GraphDatabase, "driver", None)
    readers = [neo4j.open_reader(graph.settings) for _ in range(20)]
    readers[0].close()
    assert {reader.digest() for reader in readers[1:]} == {state_digest(RICH)}


def test_a_closed_connection_says_so(graph: Graph) -> None:
    reader, writer = neo4j.open_reader(graph.settings), neo4j.open_writer(graph.settings)
    for one in (reader, writer):
        one.close()
        one.close()
    with pytest.raises(StoreUnavailable):
        reader.digest()
    with pytest.raises(StoreUnavailable):
        reader.nodes("Case")
    with pytest.raises(StoreUnavailable):
        writer.apply(GraphChange(), "e")
    with pytest.raises(StoreUnavailable):
        writer.fingerprints()


def test_ids_are_unique_and_readers_choices_are_indexed(graph: Graph) -> None:
    with graph.server.driver() as driver:
        records, _, _ = driver.execute_query("SHOW INDEXES YIELD labelsOrTypes, properties, state, owningConstraint")
    found = {(row["labelsOrTypes"][0], row["properties"][0]): row for row in records if row["labelsOrTypes"]}
    assert {(node.label, "id") for node in NODES} <= set(found)
    assert all(found[node.label, "id"]["owningConstraint"] for node in NODES)
    assert {("Attendance", "person_id"), ("Case", "number"), ("Decision", "case_id")} <= set(found)
    assert {row["state"] for row in found.values()} == {"ONLINE"}


def test_dates_are_dates(graph: Graph) -> None:
    with graph.server.driver() as driver:
        records, _, _ = driver.execute_query("MATCH (m:Meeting) WHERE m.date.year = 2023 RETURN m.id AS id")
    assert [row["id"] for row in records] == ["meeting/fjordutvalget-2023-03-14"]


def test_readers_are_told_of_a_load_in_batches_until_it_is_whole(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between any two transactions of the load, whoever reads is told; before and after, all of a state is there."""
    monkeypatch.setattr(neo4j, "_ONE_TRANSACTION", 0)
    reader, writer = neo4j.open_reader(graph.settings), neo4j.open_writer(graph.settings)
    without = msgspec.structs.replace(RICH, persons=RICH.persons[:1], documents=())
    change = difference(writer.fingerprints(), to_rows(without, AUTHORITY))
    told: list[tuple[str | None, State | None]] = []
    run = writer._connection.run

    def run_and_look(statements: Callable[[], Iterable[Statement]]) -> list[Rows]:
        rows = run(statements)
        try:
            told.append((reader.digest(), read_state(reader)))
        except LoadUnderWay:
            told.append((reader.digest(), None))
        return rows

    monkeypatch.setattr(writer._connection, "run", run_and_look)
    writer.apply(change, "d")
    before, *between, after = told
    assert before == (state_digest(RICH), RICH)  # the writer looked whether anything is stored
    assert between == [(None, None)] * len(between)
    assert len(between) > 2
    assert after == ("d", None)  # the state that this reader was opened on is gone
    reader.close()
    writer.close()
    reader = neo4j.open_reader(graph.settings)
    assert (reader.digest(), read_state(reader)) == ("d", without)
    reader.close()


def test_a_reader_opened_during_a_load_reads_when_it_is_whole(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    writer = neo4j.open_writer(graph.settings)
    writer._connection.run(lambda: [neo4j._digest(None)])
    reader = neo4j.open_reader(graph.settings)
    assert reader.digest() is None
    with pytest.raises(LoadUnderWay):
        reader.nodes("Meeting")
    writer.apply(GraphChange(), "d")
    assert read_state(reader) == RICH
    reader.close()
    writer.close()


LOADER = """
import sys
from graph_states import AUTHORITY
from graph.digest import difference
from graph.records import Person, State
from graph.rows import to_rows
from graph.store import neo4j
from graph.store.neo4j_settings import Neo4jSettings

neo4j._ONE_TRANSACTION = int(sys.argv[4])
writer = neo4j.open_writer(Neo4jSettings(uri=sys.argv[1], user=sys.argv[2], password=sys.argv[3]))
persons = tuple(Person(id=f"p-{number:05}", name="Ola Vang") for number in range(20_000))
change = difference(writer.fingerprints(), to_rows(State(persons=persons), AUTHORITY))
run = writer._connection.run
def run_and_say(statements):
    def saying():
        for statement in statements():
            yield statement
            print("written", flush=True)
    return run(saying)
writer._connection.run = run_and_say
writer.apply(change, "d")
"""


def kill_while_loading(graph: Graph, one_transaction: int) -> None:
    own = graph.settings
    command = [sys.executable, "-c", LOADER, own.uri, own.user, own.password, str(one_transaction)]
    environment = {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as loader:
        assert loader.stdout is not None
        for _ in range(BATCHES_BEFORE_THE_END):
            assert loader.stdout.readline() == "written\n"
        loader.kill()


def test_a_loader_killed_in_its_one_transaction_leaves_what_was_there(graph: Graph) -> None:
    kill_while_loading(graph, 10**9)
    reader = neo4j.open_reader(graph.settings)
    assert (reader.digest(), read_state(reader)) == (state_digest(RICH), RICH)
    reader.close()


def test_a_loader_killed_between_batches_is_told_and_the_next_load_completes_it(graph: Graph) -> None:
    kill_while_loading(graph, 0)
    reader = neo4j.open_reader(graph.settings)
    assert reader.digest() is None
    with pytest.raises(LoadUnderWay, match="last inn på nytt"):
        reader.nodes("Person")
    graph.put()
    assert read_state(reader) == RICH
    reader.close()


def test_a_server_killed_during_a_load_is_completed_and_its_readers_recover(
    graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neo4j, "_ONE_TRANSACTION", 0)
    monkeypatch.setattr(neo4j_connection, "_WRITE_RETRY_SECONDS", 1.0)
    reader, writer = neo4j.open_reader(graph.settings), neo4j.open_writer(graph.settings)
    assert read_state(reader) == RICH
    change = difference(writer.fingerprints(), to_rows(State(persons=RICH.persons), AUTHORITY))
    run, calls = writer._connection.run, count(1)

    def run_until_killed(statements: Callable[[], Iterable[Statement]]) -> list[Rows]:
        if next(calls) == BATCHES_BEFORE_THE_END:
            graph.server.kill()
        return run(statements)

    monkeypatch.setattr(writer._connection, "run", run_until_killed)
    with pytest.raises(StoreUnavailable, match=URI):
        writer.apply(change, "d")
    writer.close()
    started = time.monotonic()
    with pytest.raises(StoreUnavailable, match=URI):
        reader.nodes("Person")
    assert time.monotonic() - started < SECONDS
    graph.server.start()
    with pytest.raises(LoadUnderWay):
        reader.nodes("Person")
    graph.put()
    assert read_state(reader) == RICH
    reader.close()
