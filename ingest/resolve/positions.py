"""Who holds a position and who makes a proposal, by their canonical names; each once, with all its sources."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from graph.links import SEVERAL
from graph.records import Position, Proposal
from ingest.findings import CaseFinding, PositionFinding
from ingest.resolve.attendance import Who
from ingest.resolve.gathering import PlacedPart, union
from ingest.resolve.institutions import InstitutionNames

_AND = re.compile(r"\s*(?:,|\s(?:og|and|samt|&)\s)\s*")


def positions_of(
    said: Sequence[tuple[PlacedPart, CaseFinding]], who: Who, institutions: InstitutionNames
) -> tuple[Position, ...]:
    """The positions on one case, from all parts that tell of it, the most trusted first.

    What only a draft says counts until approved minutes are there.
    """
    approved = any(part.part.kind == "minutes" and not part.part.draft for part, _ in said)
    kept: dict[tuple[str | None, str], Position] = {}
    for part, case in said:
        for finding in case.positions:
            position = _position(finding, part, who, institutions)
            key = (position.holder, _folded(position.text))
            known = kept.get(key)
            if known is not None:
                kept[key] = msgspec.structs.replace(known, sources=union(known.sources, position.sources))
            elif not (approved and part.part.kind == "minutes" and part.part.draft):
                kept[key] = position
    return tuple(kept.values())


def _position(finding: PositionFinding, part: PlacedPart, who: Who, institutions: InstitutionNames) -> Position:
    sources = (part.source(finding.lines),)
    if finding.person and finding.holder:
        institution_id, institution = institutions.resolve(finding.institution)
        _, name = who(finding.holder, part, institution_id)
        return Position(text=finding.text, holder=name, institution=institution, sources=sources)
    _, holder = institutions.resolve(finding.holder)
    return Position(text=finding.text, holder=holder, sources=sources)


def with_proposer(proposal: Proposal, institutions: InstitutionNames) -> Proposal:
    """The proposal with the canonical names of the institutions and bodies that make it.

    An office ("Sekretariatet", "Administrerende direktør") and a name that is not known stay as printed.
    """
    pieces = [piece for piece in _AND.split(proposal.by or "") if piece]
    names = [institutions.known(piece) for piece in pieces]
    if not names or None in names:
        return proposal
    return msgspec.structs.replace(proposal, by=SEVERAL.join(name for name in names if name))


def _folded(text: str) -> str:
    return " ".join(re.sub(r"\W+", " ", text.lower()).split())
