"""LadybugDB's own: whatever goes wrong with the file, it is said as StoreUnavailable, and where."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from graph_states import AUTHORITY, RICH

from graph.errors import StoreUnavailable
from graph.records import Case, State
from graph.rows import to_rows
from graph.store import ladybug
from graph.store.base import GraphChange
from graph.store.ladybug import open_reader, open_writer
from graph.views import meeting_view, read_state


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "mappe med ær og mellomrom" / "graf"
    path.parent.mkdir()
    writer = open_writer(path)
    writer.apply(GraphChange(put=to_rows(RICH, AUTHORITY)), "d")
    writer.close()
    return path


def test_the_graph_is_one_file(graph: Path) -> None:
    assert [one.name for one in graph.parent.iterdir()] == ["graf"]


def test_many_may_read_at_a_time(graph: Path) -> None:
    readers = [open_reader(graph) for _ in range(40)]
    assert {reader.digest() for reader in readers} == {"d"}
    for reader in readers:
        reader.close()


OPENED_BY_MANY_THREADS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from graph.store.ladybug import open_reader

together = Barrier(12)

def read(_: int) -> str | None:
    together.wait()
    return open_reader(Path(sys.argv[1])).digest()

with ThreadPoolExecutor(12) as threads:
    print(set(threads.map(read, range(12))))
"""


def test_a_process_may_begin_with_many_readers_at_once(graph: Path) -> None:
    found = subprocess.run([sys.executable, "-c", OPENED_BY_MANY_THREADS, graph], capture_output=True, text=True)
    assert found.stdout == "{'d'}\n", found.stderr


def test_a_missing_file_is_not_made_by_a_reader(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="rebuild") as refused:
        open_reader(tmp_path / "ingen")
    assert str(tmp_path / "ingen") in refused.value.en
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"\x00", b"dette er ingen graf" * 500, os.urandom(4096)])
def test_a_file_that_is_no_graph_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "graf"
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match="graf"):
        open_reader(path).digest()


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.9])
def test_a_file_cut_short_is_refused_or_read_whole(graph: Path, keep: float) -> None:
    data = graph.read_bytes()
    graph.write_bytes(data[: int(len(data) * keep)])
    with pytest.raises(StoreUnavailable):
        read_state(open_reader(graph))


def test_a_folder_is_no_graph(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        open_reader(tmp_path)
    with pytest.raises(StoreUnavailable):
        open_writer(tmp_path)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="graf"):
        open_writer(tmp_path / "ingen" / "dypere" / "graf")


def test_a_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    # Root may write anywhere but there.
    folder = Path("/proc") if hasattr(os, "geteuid") and os.geteuid() == 0 else tmp_path
    tmp_path.chmod(0o500)
    with pytest.raises(StoreUnavailable, match="graf"):
        open_writer(folder / "graf")
    tmp_path.chmod(0o700)


def test_a_closed_connection_says_so(graph: Path) -> None:
    reader = open_reader(graph)
    reader.close()
    reader.close()
    with pytest.raises(StoreUnavailable):
        reader.digest()
    writer = open_writer(graph)
    writer.close()
    with pytest.raises(StoreUnavailable):
        writer.apply(GraphChange(), "e")
    with pytest.raises(StoreUnavailable):
        writer.fingerprints()


def test_two_writers_at_once_are_told(graph: Path) -> None:
    code = (
        "import sys, pathlib; from graph.store.ladybug import open_writer; w = open_writer(pathlib.Path(sys.argv[1]))"
    )
    code += "; print('open', flush=True); sys.stdin.read()"
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(graph)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    with pytest.raises(StoreUnavailable) as refused:
        open_writer(graph)
    assert "annen lasting" in refused.value.nb
    other.communicate("")


def test_a_writer_killed_halfway_leaves_what_was_there(graph: Path) -> None:
    code = """
import sys, pathlib
from graph.store.base import GraphChange, GraphRows, Node
from graph.store.ladybug import open_writer
writer = open_writer(pathlib.Path(sys.argv[1]))
with writer._connection.transaction():
    writer._drop(GraphChange(drop_nodes=tuple(key for key in writer.fingerprints() if " " not in key)))
    print("dropped", flush=True)
    sys.stdin.read()
"""
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(graph)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "dropped\n"
    other.kill()
    other.wait()
    reader = open_reader(graph)
    assert reader.digest() == "d"
    assert read_state(reader) == RICH
    reader.close()


def test_more_text_than_the_readers_memory_is_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ladybug, "_READER_POOL", 48 << 20)
    cases = tuple(Case(id=f"s-{number:03}", title="Sak", text=f"{number} æ" * 12_000) for number in range(600))
    meeting = msgspec.structs.replace(RICH.meetings[1], cases=cases)
    state = State(meetings=(meeting,), persons=RICH.persons, institutions=RICH.institutions)
    writer = open_writer(tmp_path / "graf")
    writer.apply(GraphChange(put=to_rows(state, AUTHORITY)), "d")
    writer.close()
    reader = open_reader(tmp_path / "graf")
    assert read_state(reader) == state
    assert meeting_view(reader, meeting.id) == meeting
    reader.close()


def test_opening_and_a_question_take_no_time(graph: Path) -> None:
    open_reader(graph).close()
    quickest = 1.0
    for _ in range(5):
        started = time.perf_counter()
        reader = open_reader(graph)
        reader.digest()
        quickest = min(quickest, time.perf_counter() - started)
        reader.close()
    assert quickest < 0.1
