"""Added names in the papers: what was read before a name was known is read again for that name alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from graph.language.forms import tokens
from graph.language.names import EntityMatcher
from graph.records import Line
from ingest.blocks import make_blocks
from ingest.findings import CaseFinding, DocumentFindings, Lines, MentionFinding, PartFinding
from ingest.judgements.additions import Additions
from ingest.judgements.standing import plain
from ingest.resolve.gathering import NamedFindings


def with_added_names(documents: Sequence[NamedFindings], additions: Additions) -> list[NamedFindings]:
    """The documents, with mentions of the entries to which people have added names."""
    if not additions.judgements:
        return list(documents)
    reading = _Reading(additions)
    return [NamedFindings(document.name, reading.document(document.findings)) for document in documents]


class _Reading:
    def __init__(self, additions: Additions) -> None:
        self._additions = additions
        self._matcher = EntityMatcher(additions.added)
        entries = additions.added.entries
        names = [name for entry in entries for name in (*entry.names, *entry.abbreviations)]
        # What a text must hold for any of the names to be in it: quicker than looking for each name everywhere.
        self._signs = {words[0].folded[:4] for name in names if (words := tokens(name))}

    def document(self, findings: DocumentFindings) -> DocumentFindings:
        """The findings with the entries meant, in what was found and where an added name stands."""
        lines = findings.document.lines
        parts = tuple(self._part(part, lines) for part in findings.parts)
        return msgspec.structs.replace(findings, parts=parts)

    def _part(self, part: PartFinding, lines: Sequence[Line]) -> PartFinding:
        cases = tuple(self._case(case, lines) for case in part.cases)
        inside = [(case.lines.start, case.lines.end) for case in part.cases]
        found = [
            mention
            for mention in self._found(part.lines, lines)
            if not any(start <= mention.lines.start <= end for start, end in inside)
        ]
        return msgspec.structs.replace(part, cases=cases, mentions=self._joined(part.mentions, found))

    def _case(self, case: CaseFinding, lines: Sequence[Line]) -> CaseFinding:
        mentions = self._joined(case.mentions, self._found(case.lines, lines))
        return msgspec.structs.replace(case, mentions=mentions)

    def _joined(
        self, known: Sequence[MentionFinding], found: Iterator[MentionFinding] | list[MentionFinding]
    ) -> tuple[MentionFinding, ...]:
        meant = [self._meant(mention) for mention in known]
        fresh = [one for one in found if not any(_holds(other, one) for other in meant)]
        return (*meant, *fresh)

    def _meant(self, mention: MentionFinding) -> MentionFinding:
        said = self._additions.meant.get(plain(mention.surface)) or self._additions.meant.get(plain(mention.name or ""))
        entity = said or self._additions.moved.get(mention.entity or "")
        entry = self._matcher.entry(entity) if entity else None
        if entity is None or (entry is not None and mention.entity is not None and entry.kind != mention.kind):
            return mention
        return msgspec.structs.replace(mention, entity=entity, name=None, kind=entry.kind if entry else mention.kind)

    def _found(self, where: Lines, lines: Sequence[Line]) -> Iterator[MentionFinding]:
        text = " ".join(line.text for line in lines[where.start - 1 : where.end])
        if not any(word.folded[:4] in self._signs for word in tokens(text)):
            return
        for block in make_blocks(lines, where.start, where.end):
            for match in self._matcher.find(block.text):
                place = Lines(start=block.start, end=block.end)
                yield MentionFinding(kind=match.entry.kind, surface=match.surface, lines=place, entity=match.entity.id)


def _holds(known: MentionFinding, found: MentionFinding) -> bool:
    """Whether a mention that was read before is the same, or has this name inside a longer one of another."""
    overlap = known.lines.start <= found.lines.end and found.lines.start <= known.lines.end
    return overlap and found.surface in known.surface
