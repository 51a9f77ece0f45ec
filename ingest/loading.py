"""Documents into the workspace: each read and extracted once, each refusal named, nothing lost on a crash."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from graph.authority.entries import Authority
from graph.errors import InputRefused
from graph.records import Record
from ingest.collecting import Candidate, collect
from ingest.extract.document import EXTRACTOR, extract
from ingest.findings import DocumentFindings
from ingest.progress import Progress
from ingest.readers import read_document
from ingest.readers.limits import MAX_FILE_BYTES, MEBIBYTE
from ingest.readers.refusals import too_large, unreadable
from ingest.workspace import Event, Workspace, forgotten

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

    A file whose content is known is not read again; new content under a known name and place is a new version of it,
    and from another place a document of its own, named with its folder.
    """
    items = list(collect(paths))
    events = list(workspace.events())
    documents: list[LoadedDocument] = []
    refused: list[Refusal] = []
    for number, item in enumerate(items):
        if isinstance(item, InputRefused):
            refused.append(_refusal(item))
            continue
        progress("reading", number, len(items), item.name)
        try:
            documents.append(_load_one(item, workspace, authority, by, events))
        except InputRefused as refusal:
            refused.append(_refusal(refusal))
    progress("reading", len(items), len(items))
    return LoadReport(documents=tuple(documents), refused=tuple(refused))


def read_again(workspace: Workspace, authority: Authority, sha256: str, name: str) -> DocumentFindings:
    """Extract a kept document anew from its original, and keep what was found."""
    findings = extract(read_document(workspace.original(sha256), name), authority)
    workspace.store_findings(findings)
    return findings


def _load_one(
    item: Candidate, workspace: Workspace, authority: Authority, by: str, events: list[Event]
) -> LoadedDocument:
    data = _read(item)
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 in forgotten(tuple(events)):
        return LoadedDocument(name=item.name, sha256=sha256, outcome="forgotten")
    origin = str(item.path.resolve())
    name, outcome = _name_and_outcome(item, sha256, origin, events)
    findings = workspace.findings(sha256)
    if findings is None or findings.extractor != EXTRACTOR:
        findings = extract(read_document(item.path, item.name, data), authority)
        workspace.store_original(data)
        workspace.store_findings(findings)
    if outcome != "known":
        workspace.record_load(name, sha256, origin, by)
        events.append(Event(event="load", name=name, sha256=sha256, origin=origin, by=by, at=""))
    return _summary(name, outcome, findings)


def _read(item: Candidate) -> bytes:
    try:
        size = item.path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise too_large(item.name, f"{size // MEBIBYTE} MB", f"{MAX_FILE_BYTES // MEBIBYTE} MB")
        return item.path.read_bytes()
    except OSError as error:
        raise unreadable(item.name, error.strerror or type(error).__name__) from error


def _name_and_outcome(item: Candidate, sha256: str, origin: str, events: Sequence[Event]) -> tuple[str, Outcome]:
    newest = {event.name: event for event in events if event.event == "load"}
    known = newest.get(item.name)
    if known is None:
        return item.name, "new"
    if known.sha256 == sha256:
        return item.name, "known"
    if known.origin == origin:
        return item.name, "new_version"
    apart = f"{item.path.resolve().parent.name}/{item.name}"
    other = newest.get(apart)
    if other is None:
        return apart, "new"
    return apart, "known" if other.sha256 == sha256 else "new_version"


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


def _refusal(refusal: InputRefused) -> Refusal:
    return Refusal(name=refusal.name, nb=refusal.nb, en=refusal.en)
