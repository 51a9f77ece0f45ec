"""The review of a workspace: what is kept, as one with these rights may see it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from graph.authority.entries import Authority
from graph.errors import NotFound
from graph.store.base import GraphReader
from graph.views import read_state
from ingest.catalogue import Catalogue
from ingest.resolve.gathering import NamedFindings
from ingest.review.archive import review
from ingest.review.remarks import Remark
from ingest.workspace import Workspace


def review_archive(
    workspace: Workspace,
    graph: GraphReader,
    authority: Authority,
    today: str,
    *,
    document: str | None = None,
    labelled: bool = True,
) -> tuple[Remark, ...]:
    """The remarks on all documents, or on one by its name; ``graph`` shows what the reader may see.

    Raises NotFound where no document bears the name.
    """
    documents = seen_findings(workspace, labelled=labelled)
    known = {entry.id for entry in authority.entries if entry.kind == "body"}
    found = review(documents, read_state(graph), known, today)
    if document is None:
        return found
    names = [one.name for one in documents]
    chosen = next((name for name in names if document in (name, Path(name).name)), None)
    if chosen is None:
        raise NotFound(
            f"Fant ikke dokumentet «{document}». Skriv navnet slik «saksgraf load» viste det.",
            f"Found no document “{document}”. Write its name as “saksgraf load” showed it.",
        )
    return tuple(one for one in found if one.source and one.source.document == chosen)


def seen_findings(workspace: Workspace, *, labelled: bool) -> list[NamedFindings]:
    """The findings of all documents, without their labelled parts where these may not be seen."""
    kept = Catalogue(workspace.events()).documents()
    read = ((one.name, workspace.findings(one.sha256)) for one in kept)
    seen = [NamedFindings(name, findings) for name, findings in read if findings is not None]
    if labelled:
        return seen
    return [
        NamedFindings(
            one.name,
            msgspec.structs.replace(
                one.findings, parts=tuple(part for part in one.findings.parts if part.sensitivity is None)
            ),
        )
        for one in seen
    ]
