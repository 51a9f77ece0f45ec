"""The workspace: what is kept on disk, whatever ground the program stands on.

::

    originals/ab/abcdef…        the files as they came, by sha256
    records/abcdef….json        what the extractor read from each, one file a document, with the extractor's version
    catalogue.jsonl             which place had which content when, and what was forgotten (append only)
    judgements.jsonl            what people have said of the facts (append only; see ingest.judgements)
    unmet.json                  which of them found nothing in the state that was made last
    changes.jsonl               what each publication added, changed and removed (append only)
    vectors/                    vectors by passage hash and encoder (see search.encoder.cache)
    unfinished.json             the paths of loads that have not come to their end
    states/…, CURRENT           made, never kept: see ui.embedded

Every file is written beside its place and renamed, and every line of the catalogue is flushed before it counts, so a
crash at any moment leaves either the old or the new; a torn last line is cut off by the next writer.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from graph.errors import WorkspaceBusy, WorkspaceDamaged, WorkspaceUnwritable, reason_nb
from ingest.catalogue import Event, Kept, kept_documents
from ingest.findings import DocumentFindings
from ingest.judgements.records import Judgement, Said

Row = TypeVar("Row", Event, Judgement)

__all__ = ["Event", "Kept", "Workspace", "append_line", "kept_documents", "write_atomically"]


class Workspace:
    """One workspace folder. Only ``locked`` writers may call what writes."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.vectors = home / "vectors"
        self._catalogue = home / "catalogue.jsonl"
        self._judgements = home / "judgements.jsonl"
        self._unmet = home / "unmet.json"
        self._changes = home / "changes.jsonl"
        self._unfinished = home / "unfinished.json"

    @property
    def exists(self) -> bool:
        """Whether a load has ever been begun here."""
        return self._catalogue.exists() or self._unfinished.exists()

    @contextmanager
    def locked(self, wait_seconds: float, waiting: Callable[[], None]) -> Iterator[None]:
        """Hold the workspace for writing; ``waiting`` is called when another process does so.

        Raises WorkspaceBusy when that lasts for longer than the wait, and WorkspaceUnwritable for whatever the disk
        refuses meanwhile.
        """
        # Imported here: readers need no lock, and must not wait for the module.
        from filelock import FileLock, Timeout

        try:
            self.home.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.home / "lock")
            try:
                lock.acquire(timeout=0)
            except Timeout:
                waiting()
                lock.acquire(timeout=wait_seconds)
        except Timeout as error:
            raise WorkspaceBusy(
                f"En annen innlasting holder på i {self.home}. Vent til den er ferdig og prøv igjen.",
                f"Another load is under way in {self.home}. Wait until it is done and try again.",
            ) from error
        except OSError as error:
            raise _unwritable(self.home, error) from error
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _unwritable(self.home, error) from error
        finally:
            lock.release()

    def busy(self) -> bool:
        """Whether another process holds the workspace for writing just now."""
        from filelock import FileLock, Timeout

        try:
            with FileLock(self.home / "lock").acquire(timeout=0):
                return False
        except Timeout:
            return True
        except OSError:  # a folder that cannot be written is held by nobody
            return False

    # The catalogue -----------------------------------------------------------------------------------------------

    def events(self) -> tuple[Event, ...]:
        """All events in the order they happened; a last line torn by a crash does not count."""
        return _read_lines(self._catalogue, Event)

    def record_load(self, name: str, sha256: str, origin: str, by: str) -> Event:
        """Note that a place now has this content; the event."""
        event = Event(event="load", name=name, sha256=sha256, origin=origin, by=by, at=_now())
        append_line(self._catalogue, msgspec.json.encode(event))
        return event

    def record_forget(self, name: str, sha256: str, by: str, why: str) -> None:
        """Leave a tombstone: this content is not loaded again, whatever its name."""
        event = Event(event="forget", name=name, sha256=sha256, by=by, why=why, at=_now())
        append_line(self._catalogue, msgspec.json.encode(event))

    # Judgements --------------------------------------------------------------------------------------------------

    def judgements(self) -> tuple[Judgement, ...]:
        """All that people have said, in the order it came here; a last line torn by a crash does not count."""
        return _read_lines(self._judgements, Judgement)

    def record_judgement(self, said: Said, by: str, why: str, sensitivity: str | None = None) -> Judgement:
        """Keep what somebody says now; the judgement. It is later than all that are kept, whatever the clock shows."""
        last = max((one.at for one in self.judgements()), default="")
        at = datetime.now(UTC)
        if last and at <= (latest := datetime.fromisoformat(last)):
            at = latest + timedelta(microseconds=1)
        moment = at.isoformat(timespec="microseconds")
        judgement = Judgement(said=said, by=by, at=moment, why=why, sensitivity=sensitivity)
        append_line(self._judgements, msgspec.json.encode(judgement))
        return judgement

    def import_judgements(self, judgements: Iterable[Judgement]) -> int:
        """Keep those that are not here yet, as they were said; how many these were."""
        known = {one.id for one in self.judgements()}
        fresh = {one.id: one for one in judgements if one.id not in known}
        for judgement in sorted(fresh.values(), key=lambda one: one.order):
            append_line(self._judgements, msgspec.json.encode(judgement))
        return len(fresh)

    def note_unmet(self, digest: str, judgements: Iterable[str]) -> None:
        """Note which judgements (ids) find nothing in the state with this digest."""
        write_atomically(self._unmet, msgspec.json.encode({"digest": digest, "judgements": sorted(judgements)}))

    def unmet(self, digest: str | None) -> tuple[str, ...]:
        """The judgements that find nothing in the state with this digest, as far as it was noted."""
        with suppress(OSError, msgspec.MsgspecError):
            noted = msgspec.json.decode(self._unmet.read_bytes(), type=_Unmet)
            if noted.digest == digest:
                return noted.judgements
        return ()

    def log_difference(self, digest: str, difference: object) -> None:
        """Note what a publication changes for readers; once, also where it was broken off and is done again."""
        if self._changes.exists() and f'"digest":"{digest}"'.encode() in _last_line(self._changes):
            return
        entry = {"at": _now(), "digest": digest, "difference": difference}
        append_line(self._changes, msgspec.json.encode(entry))

    # Loads that have not come to their end -------------------------------------------------------------------------

    def unfinished(self) -> tuple[str, ...]:
        """The paths of loads that were begun and not ended, sorted."""
        try:
            return msgspec.json.decode(self._unfinished.read_bytes(), type=tuple[str, ...])
        except (OSError, msgspec.MsgspecError):
            return ()

    def begin(self, paths: Iterable[str]) -> None:
        """Note that a load of these paths has begun."""
        write_atomically(self._unfinished, msgspec.json.encode(sorted({*self.unfinished(), *paths})))

    def finish(self, paths: Iterable[str]) -> None:
        """Note that a load of these paths has ended."""
        left = sorted({*self.unfinished()} - {*paths})
        if left:
            write_atomically(self._unfinished, msgspec.json.encode(left))
        else:
            self._unfinished.unlink(missing_ok=True)

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
        try:
            return msgspec.json.decode(self._record(sha256).read_bytes(), type=DocumentFindings)
        except (FileNotFoundError, msgspec.MsgspecError):
            # Also what an older version wrote with other fields: the original is there, so it is read again.
            return None

    def holds(self, sha256: str) -> bool:
        """Whether bytes or findings of a document are here."""
        return self.original(sha256).exists() or self._record(sha256).exists()

    def drop(self, sha256: str) -> None:
        """Remove a forgotten document's bytes and findings."""
        for path in (self._record(sha256), self.original(sha256)):
            path.unlink(missing_ok=True)

    def size(self) -> int:
        """Bytes of all files; those that a load takes away meanwhile do not count."""
        total = 0
        for folder, _, files in os.walk(self.home):
            for file in files:
                with suppress(OSError):
                    total += Path(folder, file).stat().st_size
        return total

    def _record(self, sha256: str) -> Path:
        return self.home / "records" / f"{sha256}.json"


class _Unmet(msgspec.Struct, frozen=True):
    digest: str
    judgements: tuple[str, ...]


def _read_lines(path: Path, record: type[Row]) -> tuple[Row, ...]:
    try:
        data = path.read_bytes()
        lines = data[: data.rfind(b"\n") + 1].splitlines()
        return tuple(msgspec.json.decode(line, type=record) for line in lines)
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except (OSError, msgspec.MsgspecError) as error:
        raise WorkspaceDamaged(
            f"{path} kan ikke leses ({error}). Hent filen fra sikkerhetskopi.",
            f"{path} cannot be read ({error}). Restore the file from a backup.",
        ) from error


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
    """Write a file so that it is there whole or not at all; one writer at a time.

    What a crash leaves beside it bears always the same name, so that the next writing takes it up.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.writing")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _last_line(path: Path) -> bytes:
    return path.read_bytes().rstrip(b"\n").rpartition(b"\n")[2]


def _ends_with_newline(file: BinaryIO) -> bool:
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _unwritable(home: Path, error: OSError) -> WorkspaceUnwritable:
    where = error.filename or home
    reason = error.strerror or type(error).__name__
    return WorkspaceUnwritable(
        f"Kan ikke skrive i arbeidsområdet: {where} ({reason_nb(error)}). Sjekk ledig plass på disken og at du har "
        "skriverett, og kjør kommandoen igjen, eller velg en annen mappe med --home; det som var lastet inn fra før, "
        "er urørt.",
        f"The workspace cannot be written: {where} ({reason}). Check that there is space on the disk and that you may "
        "write there, and run the command again, or choose another folder with --home; what was loaded before is "
        "untouched.",
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
