"""Documents into the workspace: each read and extracted once, each refusal named, nothing lost on a crash."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from graph.authority.entries import Authority
from graph.errors import InputRefused
from graph.records import Document, Record
from ingest.catalogue import Catalogue
from ingest.collecting import Candidate, collect
from ingest.extract.version import EXTRACTOR
from ingest.findings import DocumentFindings
from ingest.progress import Progress
from ingest.readers import read_document
from ingest.readers.limits import MAX_FILE_BYTES, MEBIBYTE
from ingest.readers.refusals import too_large, unreadable
from ingest.workspace import Workspace

Outcome = Literal["new", "new_version", "known", "forgotten"]


class LoadedDocument(Record, frozen=True, kw_only=True):
    """What became of one file. ``not_understood`` are lines of attendance blocks that gave nobody."""

    name: str
    sha256: str
    outcome: Outcome
    parts: int = 0
    cases: int = 0
    participants: int = 0
    decisions: int = 0
    not_understood: tuple[int, ...] = ()


class Refusal(Record, frozen=True, kw_only=True):
    """A file that was refused, with the reason and what to do in both languages."""

    name: str
    nb: str
    en: str


class LoadReport(Record, frozen=True, kw_only=True):
    """What a load did."""

    documents: tuple[LoadedDocument, ...] = ()
    refused: tuple[Refusal, ...] = ()


def load_documents(
    paths: Sequence[Path], workspace: Workspace, authority: Authority, by: str, progress: Progress
) -> LoadReport:
    """Read all files below ``paths`` into the workspace. The caller holds the lock.

    A file whose content is known is not read again; new content at a known place is a new version of it, and from
    another place a document of its own, even under the same name.
    """
    items = list(collect(paths))
    catalogue = Catalogue(workspace.events())
    documents: list[tuple[str, LoadedDocument]] = []
    refused: list[Refusal] = []
    for number, item in enumerate(items):
        if isinstance(item, InputRefused):
            refused.append(refusal_of(item))
            continue
        progress("reading", number, len(items), item.name)
        try:
            documents.append((item.origin, _load_one(item, workspace, authority, by, catalogue)))
        except InputRefused as refusal:
            refused.append(refusal_of(refusal))
    progress("reading", len(items), len(items))
    names = catalogue.names()
    return LoadReport(
        documents=tuple(msgspec.structs.replace(one, name=names.get(origin, one.name)) for origin, one in documents),
        refused=tuple(refused),
    )


def read_again(workspace: Workspace, authority: Authority, sha256: str, name: str) -> DocumentFindings:
    """Extract a kept document anew from its original, and keep what was found. Raises InputRefused."""
    document = read_document(workspace.original(sha256), name)
    if document.sha256 != sha256:
        raise InputRefused(
            name,
            "Kopien i arbeidsområdet er skadet. Last inn dokumentet på nytt.",
            "The copy in the workspace is damaged. Load the document again.",
        )
    findings = _extract(document, authority)
    workspace.store_findings(findings)
    return findings


def refusal_of(refusal: InputRefused) -> Refusal:
    """A refusal as a report shows it."""
    return Refusal(name=refusal.name, nb=refusal.nb, en=refusal.en)


def _load_one(
    item: Candidate, workspace: Workspace, authority: Authority, by: str, catalogue: Catalogue
) -> LoadedDocument:
    data = _read(item)
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 in catalogue.forgotten:
        return LoadedDocument(name=item.name, sha256=sha256, outcome="forgotten")
    newest = catalogue.newest(item.origin)
    if newest == sha256 and catalogue.knows(item.origin, item.name) and workspace.original(sha256).exists():
        return LoadedDocument(name=item.name, sha256=sha256, outcome="known")
    findings = workspace.findings(sha256)
    known = findings is not None and workspace.original(sha256).exists()
    if findings is None or findings.extractor != EXTRACTOR:
        findings = _extract(read_document(item.path, item.name, data), authority)
        workspace.store_findings(findings)
    # After the findings, so that what is refused leaves nothing behind; and before the event, which promises both.
    workspace.store_original(data)
    catalogue.note(workspace.record_load(item.name, sha256, item.origin, by))
    if newest not in (None, sha256):
        return _summary(item.name, "new_version", findings)
    return _summary(item.name, "known" if known else "new", findings)


def _extract(document: Document, authority: Authority) -> DocumentFindings:
    # Imported here: loading what is known already needs no extractor, and answers at once.
    from ingest.extract.document import extract

    return extract(document, authority)


def _read(item: Candidate) -> bytes:
    try:
        size = item.path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise too_large(item.name, f"{size // MEBIBYTE} MB", f"{MAX_FILE_BYTES // MEBIBYTE} MB")
        return item.path.read_bytes()
    except OSError as error:
        raise unreadable(item.name, error.strerror or type(error).__name__) from error


def _summary(name: str, outcome: Outcome, findings: DocumentFindings) -> LoadedDocument:
    parts = findings.parts
    return LoadedDocument(
        name=name,
        sha256=findings.document.sha256,
        outcome=outcome,
        parts=len(parts),
        cases=sum(len(part.cases) for part in parts),
        participants=sum(len(part.attendance.participants) for part in parts),
        decisions=sum(len(case.decisions) for part in parts for case in part.cases),
        not_understood=tuple(line for part in parts for line in part.attendance.not_understood),
    )
