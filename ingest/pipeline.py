"""From files to what readers see: load, rebuild, forget. One direction, no way back.

What is kept (originals, findings, the catalogue, vectors) is added to; everything else is computed anew from it and
published whole. The digest of a publication is made from what it is computed from, so that nothing is done when nothing
changed, and a load that was broken off is seen and completed.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from graph.authority.entries import Authority
from graph.digest import Difference, difference, summarise
from graph.errors import NotFound, SaksgrafError
from graph.records import Record
from ingest.catalogue import Catalogue, Kept
from ingest.collecting import printable
from ingest.extract.version import EXTRACTOR
from ingest.ground import Ground
from ingest.judgements.records import Judgement, Said
from ingest.judgements.standing import standing
from ingest.loading import LoadReport, Refusal, kept_findings, load_documents
from ingest.progress import Progress, Stage
from ingest.spreading import IN_THIS_PROCESS, Spread
from ingest.workspace import Workspace

if TYPE_CHECKING:
    from search.encoder.base import EncoderId  # behind it stands NumPy, which not every command needs

MADE_BY = "made/8"
"""Version of what is computed from the findings: raise it when resolution, rows or passages change."""

SHORTEST_SHA256 = 8
"""So many characters of a sha256, at least, name a document."""


COUNTED = ("Meeting", "Case", "Decision", "Person", "Institution", "Initiative")
"""The labels that ``status`` counts."""


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
    """What is kept, what readers see, and whether the one is all of the other.

    ``loading`` tells of a load that is under way just now, ``unfinished`` the paths of loads that did not end.
    ``judgements`` are those that stand, ``unmet`` the ids of those that find nothing in what readers see. ``encoder``
    is the model that is set, ``index_encoder`` the one that what readers see was made with; where they are
    not the same one, with the same prompts, ``encoder_changed``, and the index must be made anew.
    """

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
    loading: bool = False
    unfinished: tuple[str, ...] = ()
    index_encoder: str | None = None
    encoder_changed: bool = False
    judgements: int = 0
    unmet: tuple[str, ...] = ()


def load(
    paths: Sequence[Path],
    workspace: Workspace,
    ground: Ground,
    authority: Authority,
    by: str,
    progress: Progress,
    spread: Spread = IN_THIS_PROCESS,
) -> Published:
    """Files and folders into the workspace and before readers' eyes. The caller holds the lock."""
    places = [printable(path.resolve()) for path in paths]
    workspace.begin(places)
    report = load_documents(paths, workspace, authority, by, progress, spread)
    published = publish(report, workspace, ground, authority, progress, spread)
    workspace.finish(places)
    return published


def rebuild(
    workspace: Workspace, ground: Ground, authority: Authority, progress: Progress, spread: Spread = IN_THIS_PROCESS
) -> Published:
    """Make anew all that is made; only what an older extractor read is extracted again."""
    return publish(LoadReport(), workspace, ground, authority, progress, spread, anew=True)


def forget(
    document: str, workspace: Workspace, ground: Ground, authority: Authority, by: str, why: str, progress: Progress
) -> str:
    """Take a document, with its earlier versions, out of everything; the name it went by.

    ``document`` is its name, the path it was loaded from, or the beginning of its sha256.
    """
    catalogue = Catalogue(workspace.events())
    chosen = _find(document, catalogue)
    for sha256 in catalogue.everything_of(chosen.sha256):
        workspace.record_forget(chosen.name, sha256, by, why)
    publish(LoadReport(), workspace, ground, authority, progress)
    return chosen.name


def judge(
    said: Said,
    workspace: Workspace,
    ground: Ground,
    authority: Authority,
    by: str,
    why: str,
    progress: Progress,
    sensitivity: str | None = None,
) -> Judgement:
    """Keep what somebody says of a fact, and show the state that follows. The caller holds the lock."""
    judgement = workspace.record_judgement(said, by, why, sensitivity)
    publish(LoadReport(), workspace, ground, authority, progress)
    return judgement


def import_judgements(
    judgements: Sequence[Judgement], workspace: Workspace, ground: Ground, authority: Authority, progress: Progress
) -> int:
    """Keep judgements of elsewhere and show the state that follows; how many are new. The caller holds the lock."""
    count = workspace.import_judgements(judgements)
    publish(LoadReport(), workspace, ground, authority, progress)
    return count


def publish(
    report: LoadReport,
    workspace: Workspace,
    ground: Ground,
    authority: Authority,
    progress: Progress,
    spread: Spread = IN_THIS_PROCESS,
    *,
    anew: bool = False,
) -> Published:
    """Compute the state of all that is kept and show it, unless it is what readers see already."""
    catalogue = Catalogue(workspace.events())
    kept = catalogue.documents()
    judgements = standing(workspace.judgements())
    digest = _digest(kept, authority, ground, judgements)
    shown = ground.shown()
    changed: Difference | None = None
    if anew or (shown != digest and (kept or shown)):
        refused, changed = _make(kept, digest, judgements, workspace, ground, authority, progress, spread)
        report = msgspec.structs.replace(report, refused=report.refused + refused)
    _sweep(catalogue, workspace, ground)
    count = Counter(ground.counts())
    return Published(
        report=report,
        digest=digest,
        meetings=count["Meeting"],
        cases=count["Case"],
        decisions=count["Decision"],
        persons=count["Person"],
        difference=changed,
    )


def status_of(workspace: Workspace, ground: Ground, authority: Authority, *, labelled: bool = True) -> WorkspaceStatus:
    """What the workspace holds, and whether readers see all of it; ``labelled`` counts what only some may see too."""
    kept = Catalogue(workspace.events()).documents()
    judgements = standing(workspace.judgements())
    shown = ground.shown()
    count = Counter(ground.counts()) if labelled or not shown else _open_counts(ground)
    newest, made_with = _newest_and_encoder(ground) if shown else (None, None)
    unfinished = workspace.unfinished()
    return WorkspaceStatus(
        home=str(workspace.home),
        documents=len(kept),
        meetings=count["Meeting"],
        cases=count["Case"],
        decisions=count["Decision"],
        persons=count["Person"],
        institutions=count["Institution"],
        initiatives=count["Initiative"],
        newest=newest,
        complete=not unfinished and shown == (_digest(kept, authority, ground, judgements) if kept or shown else None),
        encoder=ground.encoder.id.model,
        bytes=workspace.size(),
        loading=bool(unfinished) and workspace.busy(),
        unfinished=unfinished,
        index_encoder=made_with.model if made_with else None,
        encoder_changed=made_with is not None and made_with != ground.encoder.id,
        judgements=len(judgements),
        unmet=workspace.unmet(shown),
    )


def _make(
    kept: Sequence[Kept],
    digest: str,
    judgements: Sequence[Judgement],
    workspace: Workspace,
    ground: Ground,
    authority: Authority,
    progress: Progress,
    spread: Spread,
) -> tuple[tuple[Refusal, ...], Difference]:
    # Imported here: a load that changes nothing needs none of it.
    from graph.open_view import mark_open_view
    from graph.rows import to_rows
    from ingest.indexing import passages_of
    from ingest.resolve.gathering import NamedFindings
    from ingest.resolve.state import Resolution
    from search.encoder.cache import VectorCache, encode_missing
    from search.index.base import IndexChange

    progress("resolving", 0, 2)
    read = kept_findings(kept, workspace, authority, progress, spread)
    refused = tuple(one for one in read if isinstance(one, Refusal))
    findings = [
        NamedFindings(document.name, one)
        for document, one in zip(kept, read, strict=True)
        if not isinstance(one, Refusal)
    ]
    progress("resolving", 1, 2)
    resolution = Resolution(findings, authority, judgements)
    state, open_state = resolution.state(), resolution.open_state()
    rows = mark_open_view(to_rows(state, resolution.authority), to_rows(open_state, resolution.authority))
    passages = passages_of(resolution.documents, state, open_state)
    workspace.note_unmet(digest, (one.id for one in resolution.unmet(state)))
    progress("resolving", 2, 2)
    encoding: Stage = "encoding_anew" if _made_with_another(ground) else "encoding"
    vectors = encode_missing(
        passages,
        ground.encoder,
        VectorCache(workspace.vectors),
        lambda done, total: progress(encoding, done, total),
    )
    before = ground.fingerprints()
    changed = summarise(before, difference(before, rows))
    progress("writing", 0, 2)
    with ground.publishing(digest) as writers:
        # The index first: on servers it is built beside the one that is read, which takes longer than the graph.
        gone = tuple(sorted(set(writers.index.stored()) - {passage.id for passage in passages}))
        writers.index.apply(IndexChange(put=passages, vectors=vectors, drop=gone), ground.encoder.id, digest)
        progress("writing", 1, 2)
        writers.graph.apply(difference(writers.graph.fingerprints(), rows), digest)
        # Before readers see it: what is logged twice is noticed, what is never logged is not.
        workspace.log_difference(digest, msgspec.to_builtins(changed))
    progress("writing", 2, 2)
    return refused, changed


def _sweep(catalogue: Catalogue, workspace: Workspace, ground: Ground) -> None:
    """Remove what is left of forgotten documents, now that readers no longer see them; done again after a crash."""
    remains = [sha256 for sha256 in sorted(catalogue.forgotten) if workspace.holds(sha256)]
    if not remains:
        return
    from search.encoder.cache import VectorCache
    from search.index.base import Filters

    readers = ground.readers()
    try:
        shown = {passage.text_hash for passage in readers.index.where(Filters())}
    finally:
        readers.close()
    VectorCache(workspace.vectors).keep_only(shown)
    for sha256 in remains:
        workspace.drop(sha256)


def _find(document: str, catalogue: Catalogue) -> Kept:
    kept = catalogue.documents()
    found = [one for one in kept if document in (one.name, *one.other_names)]
    if not found:
        place = printable(Path(document).resolve())
        found = [one for one in kept if place in catalogue.origins(one.sha256)]
    if not found and len(document) >= SHORTEST_SHA256:
        found = [one for one in kept if one.sha256.startswith(document.lower())]
    if len(found) == 1:
        return found[0]
    from rapidfuzz import fuzz, process

    near = [name for name, _, _ in process.extract(document, [one.name for one in kept], scorer=fuzz.WRatio, limit=3)]
    raise NotFound(
        f"Fant ikke dokumentet «{document}». Skriv navnet slik «saksgraf load» og svarene viser det"
        + (f", for eksempel: {', '.join(near)}." if near else "."),
        f"Found no document “{document}”. Write its name as “saksgraf load” and the answers show it"
        + (f", for instance: {', '.join(near)}." if near else "."),
    )


def _digest(kept: Sequence[Kept], authority: Authority, ground: Ground, judgements: Sequence[Judgement]) -> str:
    documents = [(document.name, document.sha256) for document in kept]
    made_from = (MADE_BY, EXTRACTOR, documents, authority, ground.encoder.id, judgements)
    return hashlib.sha256(msgspec.json.encode(made_from)).hexdigest()[:32]


def _open_counts(ground: Ground) -> Counter[str]:
    """How many nodes there are of each label for those who may not see labelled parts."""
    from graph.open_view import OpenReader

    readers = ground.readers()
    try:
        seen = OpenReader(readers.graph)
        return Counter({label: len(seen.nodes(label)) for label in COUNTED})
    finally:
        readers.close()


def _made_with_another(ground: Ground) -> bool:
    """Whether readers search an index of another encoder than the one that is set."""
    try:
        readers = ground.readers()
    except SaksgrafError:  # there is none that can be searched
        return False
    try:
        return readers.index.encoder not in (None, ground.encoder.id)
    finally:
        readers.close()


def _newest_and_encoder(ground: Ground) -> tuple[str | None, EncoderId | None]:
    """The date of the newest paper that readers see, and the encoder of the index they search."""
    from graph.views.meetings import meetings

    readers = ground.readers()
    try:
        newest = max((meeting.date for meeting in meetings(readers.graph)), default=None)
        return newest, readers.index.encoder
    finally:
        readers.close()
