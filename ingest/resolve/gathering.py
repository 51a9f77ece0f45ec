"""Findings with their place: which document and part each comes from, and the source that a fact then bears."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from graph.records import PartKind, Source
from ingest.findings import DocumentFindings, Lines, PartFinding
from ingest.resolve.editions import FIRST, Edition, edition_of

PRECEDENCE: dict[PartKind, int] = {
    "minutes": 0,
    "agenda": 2,
    "case_paper": 3,
    "attachment": 4,
    "presentation": 5,
    "other": 6,
}
"""Whose word counts most on a case: the record before the plan, the plan before the papers. A draft stands at 1."""


Placement = tuple[str, int]
"""A part: document name and index."""


class NamedFindings(msgspec.Struct, frozen=True):
    """The findings of a document under the name the workspace knows it by."""

    name: str
    findings: DocumentFindings


class PlacedPart(msgspec.Struct, frozen=True):
    """A part of a document: ``index`` counts the document's parts from 0; ``edition`` is what it says of its own."""

    document: str
    index: int
    part: PartFinding
    origin: DocumentFindings
    edition: Edition = FIRST

    @property
    def precedence(self) -> tuple[int, Edition, str, int]:
        """Sorts parts by whose word counts most; ties by document name and place."""
        rank = 1 if self.part.kind == "minutes" and self.part.draft else PRECEDENCE[self.part.kind]
        final, number, day = self.edition
        return (rank, (-final, -number, -day), self.document, self.index)

    @property
    def standing(self) -> tuple[bool, Edition]:
        """Of two minutes of a meeting the one of higher standing counts: approved before draft, then the newer."""
        return (not self.part.draft, self.edition)

    def source(self, lines: Lines) -> Source:
        """The source of a fact that stands on these lines of the part."""
        printed = self.origin.document.lines
        return Source(
            document=self.document,
            start_line=lines.start,
            end_line=lines.end,
            page=printed[lines.start - 1].page,
            end_page=printed[lines.end - 1].page,
            draft=self.part.draft,
            sensitivity=self.part.sensitivity,
            ocr=self.origin.document.is_recognised(lines.start, lines.end),
        )


def place(documents: Sequence[NamedFindings]) -> tuple[PlacedPart, ...]:
    """All parts of all documents, sorted by document name and place."""
    ordered = sorted(documents, key=lambda document: document.name)
    return tuple(
        PlacedPart(
            document.name,
            index,
            part,
            document.findings,
            edition_of(document.name, part, document.findings.document.lines),
        )
        for document in ordered
        for index, part in enumerate(document.findings.parts)
    )


def outdated(parts: Iterable[PlacedPart]) -> frozenset[Placement]:
    """The minutes among ``parts`` (of one meeting) beside which there are minutes of higher standing."""
    minutes = [part for part in parts if part.part.kind == "minutes"]
    best = max((part.standing for part in minutes), default=None)
    return frozenset((part.document, part.index) for part in minutes if part.standing != best)


def union(first: Sequence[Source], second: Sequence[Source]) -> tuple[Source, ...]:
    """Sources of one fact from two places: each once, approved before draft, then by document and line."""
    key = lambda source: (source.draft, source.document, source.start_line, source.end_line)  # noqa: E731
    return tuple(sorted({*first, *second}, key=key))
