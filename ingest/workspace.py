"""The workspace: what is kept on disk, whatever ground the program stands on.

::

    originals/ab/abcdef…        the files as they came, by sha256
    records/abcdef….json        what the extractor read from each, one file a document, with the extractor's version
    catalogue.jsonl             which name had which content when, and what was forgotten (append only)
    changes.jsonl               what each publication added, changed and removed (append only)
    vectors/                    vectors by passage hash and encoder (see search.encoder.cache)
    states/…, CURRENT           made, never kept: see ui.grounds

Every file is written beside its place and renamed, and every line of the catalogue is flushed before it counts, so a
crash at any moment leaves either the old or the new; a torn last line is cut off by the next writer.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Literal

import msgspec
from filelock import FileLock, Timeout

from graph.errors import WorkspaceBusy, WorkspaceDamaged
from graph.records import Record
from ingest.findings import DocumentFindings


class Event(Record, frozen=True, kw_only=True):
    """One line of the catalogue. ``origin`` is the absolute path a document was loaded from."""

    event: Literal["load", "forget"]
    name: str
    sha256: str
    at: str
    by: str
    origin: str = ""
    why: str = ""


class Kept(Record, frozen=True, kw_only=True):
    """A document of the workspace under the name it is known by; ``other_names`` had the same content."""

    name: str
    sha256: str
    other_names: tuple[str, ...] = ()


class Workspace:
    """One workspace folder. Only ``locked`` writers may call what writes."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._catalogue = home / "catalogue.jsonl"

    @property
    def exists(self) -> bool:
        """Whether anything has ever been loaded here."""
        return self._catalogue.exists()

    @property
    def vectors(self) -> Path:
        """Folder of the vector cache."""
        return self.home / "vectors"

    @contextmanager
    def locked(self, wait_seconds: float) -> Iterator[None]:
        """Hold the workspace for writing; WorkspaceBusy when another process does so for longer than the wait."""
        self.home.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.home / "lock", timeout=wait_seconds)
        try:
            lock.acquire()
        except Timeout as error:
            raise WorkspaceBusy(
                f"En annen innlasting holder på i {self.home}. Vent til den er ferdig og prøv igjen.",
                f"Another load is under way in {self.home}. Wait until it is done and try again.",
            ) from error
        try:
            yield
        finally:
            lock.release()

    # The catalogue -----------------------------------------------------------------------------------------------

    def events(self) -> tuple[Event, ...]:
        """All events in the order they happened; a last line torn by a crash does not count."""
        if not self._catalogue.exists():
            return ()
        data = self._catalogue.read_bytes()
        lines = data[: data.rfind(b"\n") + 1].splitlines()
        try:
            return tuple(msgspec.json.decode(line, type=Event) for line in lines)
        except msgspec.MsgspecError as error:
            raise WorkspaceDamaged(
                f"{self._catalogue} kan ikke leses ({error}). Hent filen fra sikkerhetskopi.",
                f"{self._catalogue} cannot be read ({error}). Restore the file from a backup.",
            ) from error

    def record_load(self, name: str, sha256: str, origin: str, by: str) -> None:
        """Note that ``name`` now has this content."""
        self._append(Event(event="load", name=name, sha256=sha256, origin=origin, by=by, at=_now()))

    def record_forget(self, name: str, sha256: str, by: str, why: str) -> None:
        """Leave a tombstone: this content is not loaded again, whatever its name."""
        self._append(Event(event="forget", name=name, sha256=sha256, by=by, why=why, at=_now()))

    def log_difference(self, at: datetime, digest: str, difference: object) -> None:
        """Note what a publication changed for readers."""
        entry = {"at": at.isoformat(timespec="seconds"), "digest": digest, "difference": difference}
        append_line(self.home / "changes.jsonl", msgspec.json.encode(entry))

    def _append(self, event: Event) -> None:
        append_line(self._catalogue, msgspec.json.encode(event))

    # Documents ---------------------------------------------------------------------------------------------------

    def store_original(self, data: bytes) -> str:
        """Keep the bytes of a file; its sha256."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.original(sha256)
        if not path.exists():
            write_atomically(path, data)
        return sha256

    def original(self, sha256: str) -> Path:
        """Where the bytes of a document lie."""
        return self.home / "originals" / sha256[:2] / sha256

    def store_findings(self, findings: DocumentFindings) -> None:
        """Keep what was read from a document, in place of what an older extractor read."""
        write_atomically(self._record(findings.document.sha256), msgspec.json.encode(findings))

    def findings(self, sha256: str) -> DocumentFindings | None:
        """What was read from a document; None where nothing has been."""
        path = self._record(sha256)
        if not path.exists():
            return None
        try:
            return msgspec.json.decode(path.read_bytes(), type=DocumentFindings)
        except msgspec.MsgspecError:
            # Written by an older version with other fields: the original is there, so it is read again.
            return None

    def drop(self, sha256: str) -> None:
        """Remove a forgotten document's bytes and findings."""
        for path in (self._record(sha256), self.original(sha256)):
            with suppress(FileNotFoundError):
                path.unlink()

    def _record(self, sha256: str) -> Path:
        return self.home / "records" / f"{sha256}.json"


def kept_documents(events: tuple[Event, ...]) -> tuple[Kept, ...]:
    """The documents that count, sorted by name: the newest content of each name, less what was forgotten."""
    gone = forgotten(events)
    newest: dict[str, str] = {}
    for event in events:
        if event.event == "load":
            newest[event.name] = event.sha256
    names: dict[str, list[str]] = {}
    for name, sha256 in newest.items():
        if sha256 not in gone:
            names.setdefault(sha256, []).append(name)
    kept = (Kept(name=min(group), sha256=sha, other_names=tuple(sorted(group)[1:])) for sha, group in names.items())
    return tuple(sorted(kept, key=lambda document: document.name))


def forgotten(events: tuple[Event, ...]) -> frozenset[str]:
    """The sha256 of everything that bears a tombstone."""
    return frozenset(event.sha256 for event in events if event.event == "forget")


def append_line(path: Path, line: bytes) -> None:
    """Add one line to a file of lines and flush it to disk, after cutting off a last line that a crash tore."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+") as file:
        if file.tell() and not _ends_with_newline(file):
            file.seek(0)
            file.truncate(file.read().rfind(b"\n") + 1)
        file.write(line + b"\n")
        file.flush()
        os.fsync(file.fileno())


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _ends_with_newline(file: BinaryIO) -> bool:
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
