"""Loads on real servers that are killed, as are the servers under them: the next load completes what was begun."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner, Result
from opensearchpy import OpenSearch
from server_settings import on_servers
from services.neo4j_server import Neo4jServer
from services.opensearch_server import OpenSearchServer
from small_papers import write_minutes

from graph.errors import SaksgrafError, StoreUnavailable
from search.index.base import Filters
from ui.cli import cli
from ui.settings import read_settings
from ui.texts import text
from ui.wiring import wire

ROOT = Path(__file__).parents[2]
INDEX = "faults"
GIVE_UP_SECONDS = 120.0
PAPERS = 4
TIMEOUTS = ("SAKSGRAF_NEO4J_TIMEOUT", "SAKSGRAF_OPENSEARCH_TIMEOUT")
PATIENCE_SECONDS = 25.0
"""For two readings that are given up, on a machine that does other work too."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


class Seen(NamedTuple):
    """All that readers can see, and all that is stored."""

    exported: bytes
    passages: Sequence[Any]
    nodes: int


class Servers(NamedTuple):
    """Both servers, and a look past the program at what is on them."""

    graph: Neo4jServer
    index: OpenSearchServer
    client: OpenSearch

    def indexes(self) -> set[str]:
        """The indexes that are there, whole or not."""
        return set(self.client.indices.get(index=f"{INDEX}-v*"))

    def shown(self) -> str:
        """The index that readers see."""
        found = self.client.indices.get_alias(index=f"{INDEX}-v*")
        return next((name for name, told in found.items() if INDEX in told["aliases"]), "")

    def nodes(self) -> int:
        with self.graph.driver() as driver:
            count: int = driver.execute_query("MATCH (n) RETURN count(n)").records[0][0]
        return count


class Workspace(NamedTuple):
    """A workspace on the servers."""

    home: Path
    environment: Mapping[str, str]

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """A command as a process."""
        return subprocess.Popen(
            [sys.executable, "-m", "ui", *map(str, words)],
            cwd=ROOT,
            env=os.environ | self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, *words: str | Path) -> Result:
        return CliRunner().invoke(cli, list(map(str, words)), env=dict(self.environment))

    def done(self, *words: str | Path) -> bytes:
        """What a command that succeeds says."""
        told = self.run(*words)
        assert told.exit_code == 0, (words, told.output, told.exception)
        return told.stdout_bytes

    def complete(self) -> bool:
        told: bool = json.loads(self.done("status", "--json"))["complete"]
        return told

    def seen(self, servers: Servers) -> Seen:
        with wire(read_settings(self.environment)).reading() as readers:
            passages = readers.index.where(Filters())
        return Seen(self.done("export"), passages, servers.nodes())


@pytest.fixture(scope="module")
def servers(neo4j_server: Neo4jServer, opensearch_server: OpenSearchServer) -> Iterator[Servers]:
    with closing(opensearch_server.client()) as client:
        yield Servers(neo4j_server, opensearch_server, client)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_minutes(tmp_path_factory.mktemp("papers"), PAPERS)


@pytest.fixture(scope="module")
def undisturbed(servers: Servers, papers: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Mapping[int, Seen]:
    """What is seen after loads of the first two papers, and of all, in which nothing happens."""
    workspace = fresh(servers, tmp_path_factory.mktemp("undisturbed"))
    seen = {}
    for count in (2, PAPERS):
        workspace.done("load", *papers[:count])
        seen[count] = workspace.seen(servers)
    return seen


def fresh(servers: Servers, home: Path) -> Workspace:
    """An empty workspace on servers that are emptied."""
    return Workspace(home, on_servers(servers.graph, servers.index, home, INDEX))


def wait_for(moment: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    """Return at the moment, or when the process has ended before it."""
    deadline = time.monotonic() + GIVE_UP_SECONDS
    while process.poll() is None and not moment():
        assert time.monotonic() < deadline
        time.sleep(0.0005)


def test_a_loader_killed_at_any_moment_is_completed_by_the_next(
    servers: Servers, papers: list[Path], undisturbed: Mapping[int, Seen], tmp_path: Path
) -> None:
    workspace = fresh(servers, tmp_path)
    moments: tuple[Callable[[], object], ...] = (
        lambda: (tmp_path / "catalogue.jsonl").exists(),
        lambda: (tmp_path / "vectors").exists(),
        lambda: servers.indexes(),
        lambda: servers.shown(),
        lambda: (tmp_path / "changes.jsonl").exists(),
    )
    killed = 0
    for moment in moments:
        process = workspace.start("load", *papers)
        wait_for(moment, process)
        process.kill()
        process.communicate()
        killed += process.returncode == -signal.SIGKILL
        # Whatever is there now, it is told for what it is: nothing, a load that was broken off, or all of it.
        asked = workspace.run("export")
        assert asked.stdout_bytes in (b"", undisturbed[PAPERS].exported)
        assert asked.exit_code == 0 or isinstance(asked.exception, SaksgrafError)
        assert workspace.complete() == (process.returncode == 0)
    assert killed >= len(moments) - 1  # the last moment is short: a load may end before the signal comes
    workspace.done("load", *papers)
    assert workspace.complete()
    assert workspace.seen(servers) == undisturbed[PAPERS]
    assert len((tmp_path / "catalogue.jsonl").read_bytes().splitlines()) == PAPERS
    assert len((tmp_path / "changes.jsonl").read_bytes().splitlines()) == 1
    # Of what was broken off nothing is left but, for those who look at it, what was shown before.
    assert len(servers.indexes()) <= len(moments)
    assert servers.shown() in servers.indexes()


def test_an_index_server_killed_during_a_load_leaves_what_was_shown(
    servers: Servers, papers: list[Path], undisturbed: Mapping[int, Seen], tmp_path: Path
) -> None:
    workspace = fresh(servers, tmp_path)
    workspace.done("load", *papers[:2])
    before = servers.indexes()
    process = workspace.start("load", *papers)
    wait_for(lambda: servers.indexes() > before, process)
    process.send_signal(signal.SIGSTOP)
    servers.index.kill()
    try:
        process.send_signal(signal.SIGCONT)
        _, told = process.communicate(timeout=GIVE_UP_SECONDS)
        assert process.returncode == 3, told
        assert b"OpenSearch" in told
        assert b"Traceback" not in told
        for words in (("ask", "NorCRIN?"), ("status",)):
            refused = workspace.run(*words)
            assert isinstance(refused.exception, StoreUnavailable)
            assert "SAKSGRAF_OPENSEARCH_URL" in refused.exception.nb
    finally:
        servers.index.start()
    assert workspace.seen(servers) == undisturbed[2]
    assert not workspace.complete()
    workspace.done("load", *papers)
    assert workspace.complete()
    assert workspace.seen(servers) == undisturbed[PAPERS]
    assert servers.indexes() > {servers.shown()}


def test_a_graph_server_killed_during_a_load_and_started_again(
    servers: Servers, papers: list[Path], undisturbed: Mapping[int, Seen], tmp_path: Path
) -> None:
    workspace = fresh(servers, tmp_path)
    workspace.done("load", *papers[:2])
    before = servers.shown()
    process = workspace.start("load", *papers)
    wait_for(lambda: servers.shown() != before, process)  # the index is new, the graph is not yet
    process.send_signal(signal.SIGSTOP)
    servers.graph.kill()
    try:
        process.send_signal(signal.SIGCONT)
        refused = workspace.run("ask", "NorCRIN?")
        assert isinstance(refused.exception, StoreUnavailable)
        assert "SAKSGRAF_NEO4J_URI" in refused.exception.nb
    finally:
        servers.graph.start()
    # The driver repeats for a while: the load either goes on by itself or says that the server was away.
    _, told = process.communicate(timeout=GIVE_UP_SECONDS)
    assert process.returncode in (0, 3), told
    assert process.returncode == 0 or b"Neo4j" in told
    assert b"Traceback" not in told
    assert workspace.complete() == (process.returncode == 0)
    workspace.done("load", *papers)
    assert workspace.complete()
    assert workspace.seen(servers) == undisturbed[PAPERS]


def test_two_loads_at_once_in_one_workspace_both_arrive(
    servers: Servers, papers: list[Path], undisturbed: Mapping[int, Seen], tmp_path: Path
) -> None:
    workspace = fresh(servers, tmp_path)
    both = [workspace.start("load", *half) for half in (papers[:2], papers[2:])]
    told = [process.communicate(timeout=GIVE_UP_SECONDS) for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert workspace.complete()
    assert workspace.seen(servers) == undisturbed[PAPERS]


def test_two_workspaces_on_the_same_servers_never_make_a_mixture(
    servers: Servers, papers: list[Path], undisturbed: Mapping[int, Seen], tmp_path: Path
) -> None:
    """Two who should share a workspace and do not: each state is one workspace's, or nobody is shown any."""
    workspace = fresh(servers, tmp_path / "en")
    other = Workspace(tmp_path / "to", dict(workspace.environment) | {"SAKSGRAF_HOME": str(tmp_path / "to")})
    both = [workspace.start("load", *papers), other.start("load", *papers[:2])]
    for process in both:
        _, told = process.communicate(timeout=GIVE_UP_SECONDS)
        assert process.returncode in (0, 3), told
        assert b"Traceback" not in told
    exported = workspace.run("export")
    if exported.exit_code == 0:
        assert exported.stdout_bytes in {seen.exported for seen in undisturbed.values()}
    else:
        assert isinstance(exported.exception, SaksgrafError)
    workspace.done("load", *papers)
    assert workspace.complete()
    assert workspace.seen(servers) == undisturbed[PAPERS]


@pytest.mark.parametrize("name", ["Neo4j", "OpenSearch"])
def test_a_server_that_hangs_is_given_up_when_the_setting_says(
    name: str, servers: Servers, papers: list[Path], tmp_path: Path
) -> None:
    server = servers.graph if name == "Neo4j" else servers.index
    loaded = fresh(servers, tmp_path)
    loaded.done("load", papers[0])
    impatient = Workspace(tmp_path, dict(loaded.environment) | dict.fromkeys(TIMEOUTS, "1"))
    program = wire(read_settings(impatient.environment))
    begun = time.monotonic()
    with program.reading() as readers, server.paused():
        read = readers.graph.nodes if name == "Neo4j" else readers.index.where
        with pytest.raises(StoreUnavailable, match=f"^{name} .*for lang tid.*SAKSGRAF_{name.upper()}_TIMEOUT"):
            read("Case" if name == "Neo4j" else Filters())  # type: ignore[operator]
        refused = impatient.run("ask", "NorCRIN?")
        assert isinstance(refused.exception, StoreUnavailable)
        assert name in refused.exception.nb
    assert time.monotonic() - begun < PATIENCE_SECONDS
    assert loaded.run("ask", "NorCRIN?").exit_code == 0


def test_a_load_on_a_server_that_hangs_can_be_cancelled_and_is_completed_by_the_next(
    servers: Servers, papers: list[Path], undisturbed: Mapping[int, Seen], tmp_path: Path
) -> None:
    workspace = fresh(servers, tmp_path)
    workspace.done("load", *papers[:2])
    before = servers.shown()
    process = workspace.start("load", *papers)
    wait_for(lambda: servers.shown() != before, process)
    with servers.graph.paused():
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 130, told
    assert [line for line in told.decode().splitlines() if line] == [text("broken_off", "nb"), "Avbrutt."]
    workspace.done("load", *papers)
    assert workspace.complete()
    assert workspace.seen(servers) == undisturbed[PAPERS]
