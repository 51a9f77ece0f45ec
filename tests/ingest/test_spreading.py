"""Work over processes: in order, bounded, and nothing lost but what a dying worker had in its hands."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from small_papers import minutes, write_minutes
from small_work import DiesOnArrival, die_at_four, double, fail, hang_at_four, refuse, who_works

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.export.json import export_json
from ingest import loading
from ingest.findings import DocumentFindings
from ingest.loading import LoadReport, Refusal, kept_findings, load_documents
from ingest.progress import silent
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import Resolution
from ingest.spreading import AHEAD, GIVEN_UP, IN_THIS_PROCESS, LOST, OverCores, Spread
from ingest.workspace import Workspace, kept_documents
from samples import sample_folder
from ui.texts import text

WORKERS = 2


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(OverCores(WORKERS).map(double, range(30))) == [2 * number for number in range(30)]


def test_nothing_to_do_is_done() -> None:
    assert list(OverCores(WORKERS).map(double, [])) == []


def test_a_worker_that_dies_takes_one_item_with_it() -> None:
    found = list(OverCores(WORKERS).map(die_at_four, range(10)))
    assert found == [0, 1, 2, 3, LOST, 5, LOST, 7, 8, 9]


def test_a_worker_that_hangs_is_given_up_and_takes_one_item_with_it() -> None:
    found = list(OverCores(WORKERS, give_up_seconds=2).map(hang_at_four, range(10)))
    assert found == [0, 1, 2, 3, GIVEN_UP, 5, 6, 7, 8, 9]
    assert multiprocessing.active_children() == []


def test_when_every_item_kills_its_worker_all_are_lost_and_the_work_ends() -> None:
    assert list(OverCores(WORKERS).map(os._exit, [3, 3, 3])) == [LOST, LOST, LOST]


def test_what_no_worker_can_take_up_is_done_here() -> None:
    assert list(OverCores(WORKERS).map(DiesOnArrival(), range(5))) == [0, 1, 2, 3, 4]


def test_workers_do_not_run_what_was_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = ModuleType("__main__")
    page.__file__ = str(tmp_path / "page.py")
    (tmp_path / "page.py").write_text("raise SystemExit('drawn')")
    monkeypatch.setitem(sys.modules, "__main__", page)
    assert os.getpid() not in list(OverCores(WORKERS).map(who_works, range(3)))
    assert sys.modules["__main__"] is page


def test_what_the_function_raises_is_raised_here_with_where_it_arose() -> None:
    with pytest.raises(ValueError, match="0") as raised:
        list(OverCores(WORKERS).map(fail, [0]))
    assert "in fail" in raised.value.__notes__[0]
    assert multiprocessing.active_children() == []


def test_an_error_that_cannot_be_sent_comes_as_its_words() -> None:
    with pytest.raises(RuntimeError, match="InputRefused"):
        list(OverCores(WORKERS).map(refuse, [0]))


def test_closing_ends_workers_that_are_busy() -> None:
    begun = time.monotonic()
    with closing(OverCores(WORKERS).map(time.sleep, [0.0, 60.0, 60.0])) as results:
        assert next(results) is None
    assert multiprocessing.active_children() == []
    assert time.monotonic() - begun < 10


def test_items_are_taken_only_as_they_are_needed() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(50):
            taken.append(number)
            yield number

    with closing(OverCores(WORKERS).map(double, items())) as results:
        for shown, _ in enumerate(results):
            time.sleep(0.005)
            assert len(taken) - shown <= AHEAD * WORKERS


# --- loading


class Killing:
    """Workers that die of the documents with a given name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def map(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Generator[Any, None, None]:
        yield from OverCores(WORKERS).map(partial(_unless_named, function, self._name), items)


def _unless_named(function: Callable[[Any], Any], name: str, task: Any) -> Any:
    if task.name == name:
        os._exit(9)
    return function(task)


class GivingUp:
    """Gives up on the documents with a given name, as if half an hour had passed."""

    def __init__(self, name: str) -> None:
        self._name = name

    def map(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Generator[Any, None, None]:
        for task in items:
            yield GIVEN_UP if task.name == self._name else function(task)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples, many minutes, one of them twice, and what is refused."""
    folder = tmp_path_factory.mktemp("papers")
    write_minutes(folder / "referater", loading.MANY_DOCUMENTS)
    (folder / "referater" / "kopi av referat 1.md").write_text(minutes(1), encoding="utf-8")
    (folder / "referater" / "tomt.txt").write_text("  \n", encoding="utf-8")
    (folder / "bilde.png").write_bytes(b"\x89PNG")
    with sample_folder() as samples:
        for sample in samples.iterdir():
            (folder / sample.name).write_bytes(sample.read_bytes())
    return folder


def load(home: Path, papers: Path, authority: Authority, spread: Spread) -> tuple[LoadReport, Workspace]:
    workspace = Workspace(home)
    return load_documents([papers], workspace, authority, "ola", silent, spread), workspace


def records(workspace: Workspace) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((workspace.home / "records").iterdir())}


def export(workspace: Workspace, authority: Authority) -> bytes:
    kept = kept_documents(workspace.events())
    read = kept_findings(kept, workspace, authority)
    named = [
        NamedFindings(document.name, one)
        for document, one in zip(kept, read, strict=True)
        if isinstance(one, DocumentFindings)
    ]
    return export_json(Resolution(named, authority).state())


@pytest.fixture(scope="module")
def here(papers: Path, authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> tuple[LoadReport, Workspace]:
    return load(tmp_path_factory.mktemp("here"), papers, authority, IN_THIS_PROCESS)


def test_workers_leave_no_trace_in_what_is_kept_reported_and_exported(
    papers: Path, here: tuple[LoadReport, Workspace], authority: Authority, tmp_path: Path
) -> None:
    seen: list[int] = []
    workspace = Workspace(tmp_path)
    report = load_documents(
        [papers], workspace, authority, "ola", lambda stage, done, total, name="": seen.append(done), OverCores(WORKERS)
    )
    assert report == here[0]
    assert [refusal.name for refusal in report.refused] == ["bilde.png", "referater/tomt.txt"]
    assert seen == sorted(seen)
    assert seen[-1] == len(report.documents) + len(report.refused)
    assert records(workspace) == records(here[1])
    assert export(workspace, authority) == export(here[1], authority)


def test_a_document_whose_reader_dies_is_refused_by_name_and_the_rest_is_loaded(
    papers: Path, here: tuple[LoadReport, Workspace], authority: Authority, tmp_path: Path
) -> None:
    name = "NSG referat 2018-03-14.md"
    report, workspace = load(tmp_path, papers, authority, Killing(name))
    (refusal,) = [one for one in report.refused if one.name == name]
    assert "Last inn filen alene" in refusal.nb
    assert len(report.documents) == len(here[0].documents) - 1
    again, _ = load(tmp_path, papers, authority, Killing("en annen"))
    assert [one.name for one in again.documents if one.outcome == "new"] == [name]
    assert records(workspace) == records(here[1])


def test_a_document_that_no_reader_comes_to_the_end_of_is_refused_by_name(authority: Authority, tmp_path: Path) -> None:
    names = [path.name for path in write_minutes(tmp_path / "papers", loading.MANY_DOCUMENTS)]
    report, workspace = load(tmp_path / "home", tmp_path / "papers", authority, GivingUp(names[3]))
    (refusal,) = report.refused
    assert refusal.name == names[3]
    assert "gitt opp etter 30 minutter" in refusal.nb
    assert len(report.documents) == len(records(workspace)) == len(names) - 1


def test_documents_of_an_older_extractor_are_read_again_by_workers(
    here: tuple[LoadReport, Workspace], authority: Authority, tmp_path: Path
) -> None:
    shutil.copytree(here[1].home, tmp_path / "home")
    workspace = Workspace(tmp_path / "home")
    kept = kept_documents(workspace.events())
    before = kept_findings(kept, workspace, authority)
    for one in before:
        assert isinstance(one, DocumentFindings)
        workspace.store_findings(msgspec.structs.replace(one, extractor="saksgraf/0", parts=()))
    workspace.original(kept[3].sha256).write_bytes(b"noe annet")
    told: list[int] = []
    after = kept_findings(
        kept, workspace, authority, lambda stage, done, total, name="": told.append(done), OverCores(WORKERS)
    )
    assert after[:3] + after[4:] == before[:3] + before[4:]
    assert isinstance(after[3], Refusal)
    assert told == list(range(1, len(kept)))


def test_ctrl_c_ends_the_load_and_its_workers(papers: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from ui.cli import main; main()",
            "--home",
            str(tmp_path / "home"),
            "load",
            str(papers),
        ],
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    records_folder = tmp_path / "home" / "records"
    deadline = time.monotonic() + 30
    while not (records_folder.exists() and any(records_folder.iterdir())) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)  # which waits for the workers too: they hold the same standard error
    assert process.returncode == 130
    assert [line for line in told.decode().splitlines() if line] == [text("broken_off", "nb"), "Avbrutt."]
