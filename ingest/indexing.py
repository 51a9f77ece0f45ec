"""From findings to passages: blocks that keep to parts and cases, with what is named where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from graph.language.slugs import slug
from graph.records import State
from ingest.blocks import Block, make_blocks
from ingest.findings import DocumentFindings, MentionFinding
from ingest.furniture import find_furniture
from ingest.resolve.gathering import NamedFindings
from search.cutting import SourceText, cut_passages
from search.passages import Passage


def passages_of(documents: Sequence[NamedFindings], state: State, open_state: State) -> tuple[Passage, ...]:
    """The passages of all documents, placed by the state.

    A passage of an open part bears the title that the open state knows, so that no labelled part shows through it.
    """
    texts = [_source_text(document) for document in documents]
    seen = {passage.id: passage for passage in cut_passages(texts, open_state)}
    passages = cut_passages(texts, state)
    return tuple(passage if passage.sensitivity else seen.get(passage.id, passage) for passage in passages)


def _source_text(document: NamedFindings) -> SourceText:
    findings = document.findings
    return SourceText(
        document=msgspec.structs.replace(findings.document, name=document.name),
        blocks=tuple(_blocks(findings)),
        mentions=tuple(
            (mention.lines.start, mention.lines.end, mention.entity or slug(mention.name or mention.surface))
            for mention in _mentions(findings)
        ),
    )


def _blocks(findings: DocumentFindings) -> Iterator[Block]:
    """Blocks that never reach over the edge of a part or case."""
    lines = findings.document.lines
    furniture = find_furniture(findings.document)
    edges = {1}
    for part in findings.parts:
        edges |= {part.lines.start, part.lines.end + 1}
        for case in part.cases:
            edges |= {case.lines.start, case.lines.end + 1}
    ordered = sorted(edge for edge in edges if edge <= len(lines))
    for start, following in zip(ordered, [*ordered[1:], len(lines) + 1], strict=True):
        yield from make_blocks(lines, start, following - 1, furniture)


def _mentions(findings: DocumentFindings) -> Iterator[MentionFinding]:
    for part in findings.parts:
        yield from part.mentions
        for case in part.cases:
            yield from case.mentions
