"""The embedded ground: readers get one whole state, whatever a load does while they open it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_papers import write_minutes

from graph.errors import StoreUnavailable, WorkspaceUnwritable
from graph.store import ladybug
from ingest import pipeline
from ingest.progress import silent
from search.index.base import Filters, Terms
from ui.settings import Settings
from ui.wiring import Program, wire


@pytest.fixture
def loaded(tmp_path: Path) -> Program:
    one = wire(Settings(home=tmp_path / "workspace"))
    papers = write_minutes(tmp_path / "papers", 1)
    pipeline.load(papers, one.workspace, one.ground, one.authority(), "ola", silent)
    return one


def test_a_state_that_is_swapped_while_it_is_opened_is_opened_again(
    loaded: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    open_graph = ladybug.open_reader

    def open_and_swap(path: Path) -> ladybug.LadybugReader:
        reader = open_graph(path)
        opened.append(path)
        if len(opened) == 1:
            pipeline.rebuild(loaded.workspace, loaded.ground, loaded.authority(), silent)
        return reader

    monkeypatch.setattr(ladybug, "open_reader", open_and_swap)
    with loaded.reading() as readers:
        assert readers.index.where(Filters())
        assert readers.graph.digest() == readers.index.digest() == loaded.ground.shown()
    assert len(set(opened)) == 2


def test_a_state_without_its_index_is_told(loaded: Program) -> None:
    (index,) = (loaded.workspace.home / "states").glob("*/index")
    index.rename(index.with_name("away"))
    with pytest.raises(StoreUnavailable, match="saksgraf rebuild"), loaded.reading():
        pass


def test_a_disk_with_hardly_any_room_is_told_before_anything_is_built(
    loaded: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = loaded.ground.shown()
    nearly_full = shutil.disk_usage(tmp_path)._replace(free=20_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: nearly_full)
    papers = write_minutes(tmp_path / "more", 2)
    with pytest.raises(WorkspaceUnwritable, match="20 MB ledig"):
        pipeline.load(papers, loaded.workspace, loaded.ground, loaded.authority(), "ola", silent)
    assert loaded.ground.shown() == before
    monkeypatch.undo()
    pipeline.load(papers, loaded.workspace, loaded.ground, loaded.authority(), "ola", silent)
    with loaded.reading() as readers:
        assert len(list(readers.graph.nodes("Meeting"))) == 2


def test_a_folder_that_cannot_be_written_is_read_all_the_same(loaded: Program) -> None:
    (texts,) = (loaded.workspace.home / "states").glob("*/index/*/texts")
    lock = texts / ".tantivy-meta.lock"
    lock.unlink()
    lock.mkdir()  # whoever runs the tests may write everywhere, but no folder is a file
    texts.chmod(0o555)
    try:
        with loaded.reading() as readers:
            assert readers.index.lexical(Terms({"exact": {"sak": 1.0}}), Filters(), 5)
    finally:
        texts.chmod(0o755)


def test_who_may_read_the_folder_may_read_all_that_is_in_it(loaded: Program) -> None:
    files = [one for one in loaded.workspace.home.rglob("*") if one.is_file()]
    assert [one for one in files if one.stat().st_mode & 0o044 != one.parent.stat().st_mode & 0o044] == []
