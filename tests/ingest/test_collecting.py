"""Which files a load is about."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from graph.errors import InputRefused
from ingest.collecting import Candidate, collect

posix = pytest.mark.xfail(sys.platform == "win32", reason="links, pipes and odd bytes in names are POSIX")


def names(*paths: Path) -> tuple[list[str], list[str]]:
    """The names found and the names refused."""
    items = list(collect(paths))
    return (
        [item.name for item in items if isinstance(item, Candidate)],
        [item.name for item in items if isinstance(item, InputRefused)],
    )


def test_a_folder_gives_names_below_it_and_a_file_its_own(tmp_path: Path) -> None:
    (tmp_path / "møter 2024").mkdir()
    (tmp_path / "møter 2024" / "referat på nynorsk.txt").write_text("x")
    (tmp_path / "a.txt").write_text("x")
    assert names(tmp_path) == (["a.txt", "møter 2024/referat på nynorsk.txt"], [])
    assert names(tmp_path / "møter 2024" / "referat på nynorsk.txt") == (["referat på nynorsk.txt"], [])


def test_files_of_operating_systems_are_nobodys_papers(tmp_path: Path) -> None:
    for name in (".DS_Store", "Thumbs.db", "~$referat.docx", "._referat.pdf", "referat.pdf"):
        (tmp_path / name).write_text("x")
    assert names(tmp_path) == (["referat.pdf"], [])


def test_what_does_not_exist_is_refused_by_name(tmp_path: Path) -> None:
    assert names(tmp_path / "borte.txt") == ([], [str(tmp_path / "borte.txt")])


@posix
def test_links_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "same.txt").symlink_to("a.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to("self.txt")
    (tmp_path / "nowhere.txt").symlink_to("borte.txt")
    assert names(tmp_path) == (["a.txt"], ["loop", "nowhere.txt", "self.txt"])


@posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert names(tmp_path) == ([], ["pipe.txt"])


@posix
def test_bytes_that_are_no_text_are_shown_and_kept_apart(tmp_path: Path) -> None:
    for name in (b"m\xf8te.txt", b"m\xe6te.txt"):
        (tmp_path / os.fsdecode(name)).write_text("x")
    found, refused = names(tmp_path)
    assert sorted(found) == ["m\\xe6te.txt", "m\\xf8te.txt"]
    assert refused == []


@posix
def test_names_too_long_for_the_system_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        for _ in range(25):  # 5,000 characters: longer than a path may be
            os.mkdir("d" * 200)  # noqa: PTH102
            os.chdir("d" * 200)
        Path("b.txt").write_text("x")
    finally:
        os.chdir(here)
    found, refused = names(tmp_path)
    assert found == ["a.txt"]
    assert len(refused) == 1
    assert len(refused[0]) < 1100


def test_a_name_nobody_could_read_is_refused(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["n" * 200] * 6)
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("x")
    (item,) = collect([tmp_path])
    assert isinstance(item, InputRefused)
    assert "1211" in item.nb


@posix
def test_a_closed_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "closed").mkdir()
    really = os.scandir

    def scandir(path: str) -> object:  # the superuser may open everything
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return really(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert names(tmp_path) == (["a.txt"], ["closed"])
