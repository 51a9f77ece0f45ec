"""From files to what readers see: load, rebuild, forget. One direction, no way back.

What is kept (originals, findings, the catalogue, vectors) is added to; everything else is computed anew from it and
published whole. The digest of a publication is made from what it is computed from, so that nothing is done when nothing
changed, and a load that was broken off is seen and completed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from search.encoder.cache import VectorCache, encode_missing

from graph.authority.entries import Authority
from graph.digest import Difference, difference, summarise
from graph.errors import NotFound
from graph.records import Record, State
from graph.rows import to_rows
from ingest.extract.document import EXTRACTOR
from ingest.ground import Ground
from ingest.indexing import passages_of
from ingest.loading import LoadReport, load_documents, read_again
from ingest.progress import Progress
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve
from ingest.workspace import Kept, Workspace, kept_documents
from search.index.base import IndexChange

MADE_BY = "made/1"
"""Version of what is computed from the findings: raise it when resolution, rows or passages change."""


class Published(Record, frozen=True, kw_only=True):
    """What a load, rebuild or forget came to. ``difference`` is None where readers see what they saw before."""

    report: LoadReport
    digest: str
    meetings: int
    cases: int
    decisions: int
    persons: int
    difference: Difference | None = None


class WorkspaceStatus(Record, frozen=True, kw_only=True):
    """What is kept, what readers see, and whether the one is all of the other."""

    home: str
    documents: int
    meetings: int
    cases: int
    decisions: int
    persons: int
    institutions: int
    initiatives: int
    newest: str | None
    complete: bool
    encoder: str
    bytes: int


def load(
    paths: Sequence[Path], workspace: Workspace, ground: Ground, authority: Authority, by: str, progress: Progress
) -> Published:
    """Files and folders into the workspace and before readers' eyes. The caller holds the lock."""
    report = load_documents(paths, workspace, authority, by, progress)
    return publish(report, workspace, ground, authority, progress)


def rebuild(workspace: Workspace, ground: Ground, authority: Authority, progress: Progress) -> Published:
    """Make anew all that is made; only what an older extractor read is extracted again."""
    return publish(LoadReport(), workspace, ground, authority, progress, anew=True)


def forget(
    document: str, workspace: Workspace, ground: Ground, authority: Authority, by: str, why: str, progress: Progress
) -> str:
    """Take a document, by name or the beginning of its sha256, out of everything; the name it went by."""
    kept = kept_documents(workspace.events())
    found = [one for one in kept if document in (one.name, *one.other_names)]
    if not found and len(document) >= 8:
        found = [one for one in kept if one.sha256.startswith(document.lower())]
    if len(found) != 1:
        near = [one.name for one in kept if document.lower() in one.name.lower()][:5]
        raise NotFound(
            f"Fant ikke dokumentet «{document}». Skriv navnet slik «saksgraf export» viser det"
            + (f", for eksempel: {', '.join(near)}." if near else "."),
            f"Found no document “{document}”. Write its name as “saksgraf export” shows it"
            + (f", for instance: {', '.join(near)}." if near else "."),
        )
    workspace.record_forget(found[0].name, found[0].sha256, by, why)
    publish(LoadReport(), workspace, ground, authority, progress)
    workspace.drop(found[0].sha256)
    return found[0].name


def publish(
    report: LoadReport,
    workspace: Workspace,
    ground: Ground,
    authority: Authority,
    progress: Progress,
    *,
    anew: bool = False,
) -> Published:
    """Compute the state of all that is kept and show it, unless it is what readers see already."""
    kept = kept_documents(workspace.events())
    digest = _digest(kept, authority, ground)
    if not anew and ground.shown() == digest:
        return _summary(report, digest, _shown_state(ground), None)
    progress("resolving", 0, 2)
    findings = tuple(_findings(document, workspace, authority) for document in kept)
    progress("resolving", 1, 2)
    state = resolve(findings, authority)
    rows = to_rows(state, authority)
    passages = passages_of(findings, state)
    progress("resolving", 2, 2)
    vectors = encode_missing(
        passages,
        ground.encoder,
        VectorCache(workspace.vectors),
        lambda done, total: progress("encoding", done, total),
    )
    before = ground.fingerprints()
    progress("writing", 0, 2)
    with ground.publishing(digest) as writers:
        writers.graph.apply(difference(writers.graph.fingerprints(), rows), digest)
        progress("writing", 1, 2)
        stored = writers.index.stored()
        gone = tuple(sorted(set(stored) - {passage.id for passage in passages}))
        writers.index.apply(IndexChange(put=passages, vectors=vectors, drop=gone), ground.encoder.id, digest)
    progress("writing", 2, 2)
    changed = summarise(before, difference(before, rows))
    workspace.log_difference(datetime.now(UTC), digest, msgspec.to_builtins(changed))
    return _summary(report, digest, state, changed)


def status_of(workspace: Workspace, ground: Ground, authority: Authority) -> WorkspaceStatus:
    """What the workspace holds; EmptyWorkspace where nothing is shown."""
    kept = kept_documents(workspace.events())
    state = _shown_state(ground)
    return WorkspaceStatus(
        home=str(workspace.home),
        documents=len(kept),
        meetings=len(state.meetings),
        cases=sum(len(meeting.cases) for meeting in state.meetings),
        decisions=sum(len(case.decisions) for meeting in state.meetings for case in meeting.cases),
        persons=len(state.persons),
        institutions=len(state.institutions),
        initiatives=len(state.initiatives),
        newest=max((meeting.date for meeting in state.meetings), default=None),
        complete=ground.shown() == _digest(kept, authority, ground),
        encoder=ground.encoder.id.model,
        bytes=sum(path.stat().st_size for path in workspace.home.rglob("*") if path.is_file()),
    )


def _findings(document: Kept, workspace: Workspace, authority: Authority) -> NamedFindings:
    found = workspace.findings(document.sha256)
    if found is None or found.extractor != EXTRACTOR:
        found = read_again(workspace, authority, document.sha256, document.name)
    return NamedFindings(document.name, found)


def _digest(kept: Sequence[Kept], authority: Authority, ground: Ground) -> str:
    made_from = (MADE_BY, EXTRACTOR, kept, authority, ground.encoder.id)
    return hashlib.sha256(msgspec.json.encode(made_from)).hexdigest()[:32]


def _shown_state(ground: Ground) -> State:
    from graph.views import read_state

    readers = ground.readers()
    try:
        return read_state(readers.graph)
    finally:
        readers.close()


def _summary(report: LoadReport, digest: str, state: State, changed: Difference | None) -> Published:
    return Published(
        report=report,
        digest=digest,
        meetings=len(state.meetings),
        cases=sum(len(meeting.cases) for meeting in state.meetings),
        decisions=sum(len(case.decisions) for meeting in state.meetings for case in meeting.cases),
        persons=len(state.persons),
        difference=changed,
    )
