"""Documents into the workspace: each read and extracted once, each refusal named, nothing lost on a crash."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Literal

import msgspec

from graph.authority.entries import Authority
from graph.errors import InputRefused
from graph.records import Document, Record
from ingest.catalogue import Catalogue, Kept
from ingest.collecting import Candidate, collect
from ingest.extract.version import EXTRACTOR
from ingest.findings import DocumentFindings, PartFinding
from ingest.progress import Progress, silent
from ingest.readers import read_document
from ingest.readers.limits import MAX_FILE_BYTES, MEBIBYTE
from ingest.readers.mails import inside
from ingest.readers.refusals import reader_died, reader_hung, too_large, unopened, unreadable
from ingest.review.remarks import Remark
from ingest.spreading import GIVE_UP_SECONDS, GIVEN_UP, IN_THIS_PROCESS, LOST, Loss, Spread
from ingest.workspace import Workspace

Outcome = Literal["new", "new_version", "known", "forgotten"]

FEW_DOCUMENTS = 8
"""Fewer than these are read in this process, so that nobody waits for workers to start: that takes a second."""

MANY_DOCUMENTS = 40
"""As many are spread however small they are: reading one takes a twentieth of a second at least."""

MUCH_DATA = MEBIBYTE
"""Between few and many, so many bytes take longer to read than workers to start."""


class LoadedDocument(Record, frozen=True, kw_only=True):
    """What became of one file. ``not_understood`` are lines of attendance blocks that gave nobody.

    ``unread_pages`` are pages that are pictures, so that nothing on them was read. ``remarks`` are these and all else
    that was not understood, worst first.
    """

    name: str
    sha256: str
    outcome: Outcome
    parts: int = 0
    cases: int = 0
    participants: int = 0
    decisions: int = 0
    not_understood: tuple[int, ...] = ()
    unread_pages: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()


class Refusal(Record, frozen=True, kw_only=True):
    """A file that was refused, with the reason and what to do in both languages."""

    name: str
    nb: str
    en: str


class LoadReport(Record, frozen=True, kw_only=True):
    """What a load did."""

    documents: tuple[LoadedDocument, ...] = ()
    refused: tuple[Refusal, ...] = ()


class ReadingTask(Record, frozen=True, kw_only=True):
    """A document to be read: its bytes, and the name it goes by."""

    data: bytes
    name: str


def read_one(authority: Authority, task: ReadingTask) -> DocumentFindings | Refusal:
    """Read and extract one document: a function of what it is given alone, so that any process may do it."""
    # Imported here: loading what is known already needs no extractor, and answers at once.
    from ingest.extract.document import extract

    try:
        return extract(read_document(Path(task.name), task.name, task.data), authority)
    except InputRefused as refusal:
        return refusal_of(refusal)


def load_documents(
    paths: Sequence[Path],
    workspace: Workspace,
    authority: Authority,
    by: str,
    progress: Progress,
    spread: Spread = IN_THIS_PROCESS,
) -> LoadReport:
    """Read all files below ``paths`` into the workspace. The caller holds the lock.

    A file whose content is known is not read again; new content at a known place is a new version of it, and from
    another place a document of its own, even under the same name. ``spread`` reads where there is enough to read;
    whatever does it, the report and what is kept are the same.
    """
    items = list(collect(paths))
    catalogue = Catalogue(workspace.events())
    done: dict[int, LoadedDocument | Refusal] = {}
    unread: deque[tuple[int, Candidate, bytes]] = deque()

    def tasks() -> Iterator[ReadingTask]:
        for number, item in enumerate(items):
            try:
                if isinstance(item, InputRefused):
                    raise item
                progress("reading", len(done), len(items), item.name)
                data = read_file(item.path, item.name, item.inside)
            except InputRefused as refusal:
                done[number] = refusal_of(refusal)
                continue
            known = _known(item, hashlib.sha256(data).hexdigest(), workspace, by, catalogue)
            if known is not None:
                done[number] = known
                continue
            unread.append((number, item, data))
            yield ReadingTask(data=data, name=item.name)

    unseen = [item for item in items if isinstance(item, Candidate) and catalogue.newest(item.origin) is None]
    spread = _worth_it(spread, [item.path for item in unseen])
    with closing(spread.map(partial(read_one, authority), tasks())) as readings:
        for reading in readings:
            number, item, data = unread.popleft()
            done[number] = _keep(item, data, reading, workspace, by, catalogue)
            progress("reading", len(done), len(items), item.name)
    progress("reading", len(items), len(items))
    names = catalogue.names()
    return LoadReport(
        documents=tuple(
            msgspec.structs.replace(one, name=names.get(item.origin, one.name))
            for item, one in zip(items, (done[number] for number in range(len(items))), strict=True)
            if isinstance(item, Candidate) and isinstance(one, LoadedDocument)
        ),
        refused=tuple(one for _, one in sorted(done.items()) if isinstance(one, Refusal)),
    )


def kept_findings(
    kept: Sequence[Kept],
    workspace: Workspace,
    authority: Authority,
    progress: Progress = silent,
    spread: Spread = IN_THIS_PROCESS,
) -> tuple[DocumentFindings | Refusal, ...]:
    """What the documents say, in their order; what an older extractor read is read again and kept."""
    found: list[DocumentFindings | Refusal | None] = [_current(workspace.findings(one.sha256)) for one in kept]
    old = [number for number, one in enumerate(found) if one is None]
    unread: deque[int] = deque()

    def tasks() -> Iterator[ReadingTask]:
        for number in old:
            try:
                task = _reading_again(kept[number], workspace)
            except InputRefused as refusal:
                found[number] = refusal_of(refusal)
                continue
            unread.append(number)
            yield task

    spread = _worth_it(spread, [workspace.original(kept[number].sha256) for number in old])
    with closing(spread.map(partial(read_one, authority), tasks())) as readings:
        for count, reading in enumerate(readings, 1):
            number = unread.popleft()
            found[number] = _told(reading, kept[number].name)
            if isinstance(reading, DocumentFindings):
                workspace.store_findings(reading)
            progress("reading", count, len(old), kept[number].name)
    return tuple(one for one in found if one is not None)


def refusal_of(refusal: InputRefused) -> Refusal:
    """A refusal as a report shows it."""
    return Refusal(name=refusal.name, nb=refusal.nb, en=refusal.en)


def _known(item: Candidate, sha256: str, workspace: Workspace, by: str, catalogue: Catalogue) -> LoadedDocument | None:
    """What becomes of a file that need not be read; None of one that must be."""
    if sha256 in catalogue.forgotten:
        return LoadedDocument(name=item.name, sha256=sha256, outcome="forgotten")
    if not workspace.original(sha256).exists():
        return None
    if catalogue.newest(item.origin) == sha256 and catalogue.knows(item.origin, item.name):
        return LoadedDocument(name=item.name, sha256=sha256, outcome="known")
    findings = _current(workspace.findings(sha256))
    return None if findings is None else _record(item, findings, "known", workspace, by, catalogue)


def _keep(
    item: Candidate,
    data: bytes,
    reading: DocumentFindings | Refusal | Loss,
    workspace: Workspace,
    by: str,
    catalogue: Catalogue,
) -> LoadedDocument | Refusal:
    """Keep what was read from a file. The same content may have been kept while this was under way; that counts."""
    sha256 = hashlib.sha256(data).hexdigest()
    before = workspace.findings(sha256)
    known = before is not None and workspace.original(sha256).exists()
    findings = _current(before) or _told(reading, item.name)
    if isinstance(findings, Refusal):
        return findings
    if findings is not before:
        workspace.store_findings(findings)
    # After the findings, so that what is refused leaves nothing behind; and before the event, which promises both.
    workspace.store_original(data)
    return _record(item, findings, "known" if known else "new", workspace, by, catalogue)


def _record(
    item: Candidate,
    findings: DocumentFindings,
    outcome: Outcome,
    workspace: Workspace,
    by: str,
    catalogue: Catalogue,
) -> LoadedDocument:
    sha256 = findings.document.sha256
    newest = catalogue.newest(item.origin)
    catalogue.note(workspace.record_load(item.name, sha256, item.origin, by))
    return _summary(item.name, outcome if newest in (None, sha256) else "new_version", findings)


def _current(findings: DocumentFindings | None) -> DocumentFindings | None:
    """Findings of this extractor; those of an older one do not count."""
    return findings if findings is not None and findings.extractor == EXTRACTOR else None


def _told(reading: DocumentFindings | Refusal | Loss, name: str) -> DocumentFindings | Refusal:
    if reading is LOST:
        return refusal_of(reader_died(name))
    if reading is GIVEN_UP:
        return refusal_of(reader_hung(name, round(GIVE_UP_SECONDS / 60)))
    return reading


def _worth_it(spread: Spread, unseen: Sequence[Path]) -> Spread:
    """``spread`` where so much is to be read that starting workers pays; else this process."""
    if len(unseen) < FEW_DOCUMENTS:
        return IN_THIS_PROCESS
    if len(unseen) >= MANY_DOCUMENTS:
        return spread
    size = 0
    for path in unseen:
        with suppress(OSError):  # what cannot be looked at is refused when its turn comes
            size += path.stat().st_size
    return spread if size >= MUCH_DATA else IN_THIS_PROCESS


def _reading_again(document: Kept, workspace: Workspace) -> ReadingTask:
    data = read_file(workspace.original(document.sha256), document.name)
    if hashlib.sha256(data).hexdigest() != document.sha256:
        raise InputRefused(
            document.name,
            "Kopien i arbeidsområdet er skadet. Last inn dokumentet på nytt.",
            "The copy in the workspace is damaged. Load the document again.",
        )
    return ReadingTask(data=data, name=document.name)


def read_file(path: Path, name: str, within: Sequence[int] = ()) -> bytes:
    """The bytes of a file, or of what is attached to a mail; InputRefused where it is too large or cannot be read."""
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise too_large(name, f"{size // MEBIBYTE} MB", f"{MAX_FILE_BYTES // MEBIBYTE} MB")
        return inside(path.name, path.read_bytes(), within)
    except OSError as error:
        raise unopened(name, error) from error
    except IndexError as error:  # the mail has changed since it was looked into
        raise unreadable(name, "den er endret imens", "it has changed meanwhile") from error


def _summary(name: str, outcome: Outcome, findings: DocumentFindings) -> LoadedDocument:
    # Imported here: what is known already needs none of it.
    from ingest.review.documents import document_remarks

    parts = findings.parts
    return LoadedDocument(
        name=name,
        sha256=findings.document.sha256,
        outcome=outcome,
        parts=len(parts),
        cases=sum(len(part.cases) for part in _telling(parts)),
        participants=sum(len(part.attendance.participants) for part in parts),
        decisions=sum(len(case.decisions) for part in parts for case in part.cases),
        not_understood=tuple(line for part in parts for line in part.attendance.not_understood),
        unread_pages=_unread_pages(findings.document),
        remarks=document_remarks(name, findings),
    )


def _telling(parts: Sequence[PartFinding]) -> Sequence[PartFinding]:
    """The agenda and minutes, whose cases the other papers of a packet are about; all parts where there are none."""
    return [part for part in parts if part.kind in ("minutes", "agenda")] or parts


def _unread_pages(document: Document) -> tuple[int, ...]:
    lines = (document.lines[aside.line - 1] for aside in document.asides if aside.kind == "unread" and aside.line)
    return tuple(line.page for line in lines if line.page is not None)
