"""What is kept survives crashes, and a disk that refuses is told in our words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from graph.errors import WorkspaceBusy, WorkspaceDamaged, WorkspaceUnwritable
from ingest.workspace import Workspace, append_line, write_atomically


def test_a_torn_last_line_does_not_count_and_is_cut_off(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.record_load("a.txt", "1" * 64, "/a.txt", "ola")
    catalogue = tmp_path / "catalogue.jsonl"
    whole = catalogue.read_bytes()
    for cut in range(1, len(whole)):
        catalogue.write_bytes(whole + whole[:-cut])
        events = workspace.events()
        assert [event.name for event in events] == ["a.txt"]
    workspace.record_load("b.txt", "2" * 64, "/b.txt", "ola")
    assert [event.name for event in workspace.events()] == ["a.txt", "b.txt"]
    assert catalogue.read_bytes().startswith(whole)


def test_a_damaged_catalogue_is_told(tmp_path: Path) -> None:
    append_line(tmp_path / "catalogue.jsonl", b"{}")
    with pytest.raises(WorkspaceDamaged, match="sikkerhetskopi"):
        Workspace(tmp_path).events()


def test_a_file_is_there_whole_or_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_crash_left_beside_is_taken_up(tmp_path: Path) -> None:
    (tmp_path / ".file.writing").write_bytes(b"half")
    write_atomically(tmp_path / "file", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    waited: list[str] = []
    first, second = Workspace(tmp_path), Workspace(tmp_path)
    with first.locked(0, lambda: waited.append("first")):
        assert second.busy()
        with pytest.raises(WorkspaceBusy), second.locked(0.01, lambda: waited.append("second")):
            pass
    assert waited == ["second"]
    assert not second.busy()
    with second.locked(0, lambda: waited.append("again")):
        pass
    assert waited == ["second"]


def test_a_disk_that_refuses_is_told_in_our_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(WorkspaceUnwritable, match="skriverett"), Workspace(tmp_path / "file").locked(0, print):
        pass
    with pytest.raises(WorkspaceUnwritable, match="disken er full"), Workspace(tmp_path / "w").locked(0, print):
        raise OSError(28, "No space left on device")


def test_loads_that_did_not_end_are_remembered_until_they_do(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert workspace.unfinished() == ()
    assert not workspace.exists
    workspace.begin(["/b", "/a"])
    workspace.begin(["/c"])
    assert workspace.exists
    assert workspace.unfinished() == ("/a", "/b", "/c")
    workspace.finish(["/a", "/b"])
    assert workspace.unfinished() == ("/c",)
    workspace.finish(["/c"])
    assert workspace.unfinished() == ()


def test_a_difference_is_logged_once(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    for digest in ("a", "b", "b", "a"):
        workspace.log_difference(digest, {"added": {}})
    assert len((tmp_path / "changes.jsonl").read_text().splitlines()) == 3


def test_findings_that_do_not_read_back_count_as_none(tmp_path: Path) -> None:
    write_atomically(tmp_path / "records" / "ab.json", b'{"document": ')
    assert Workspace(tmp_path).findings("ab") is None
