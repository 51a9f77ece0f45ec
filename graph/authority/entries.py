"""The authority file as records: what the Turtle says, ready for use without reading Turtle again.

Reading Turtle takes longer than a whole question, so ``Authority`` is compiled once at load and travels with the state
as JSON (see ``graph.authority.turtle``).
"""

from __future__ import annotations

from typing import Literal

import msgspec

from graph.records import Record

EntryKind = Literal["institution", "initiative", "body"]


class Entry(Record, frozen=True, kw_only=True):
    """An institution, initiative or body.

    ``id`` is its slug and the id of its node. ``name`` is the preferred name in bokmål; ``names`` are all names in full
    (any language, earlier names included), ``abbreviations`` those that are matched in their own case only, and
    ``weak`` names stand for the entry only where nothing else does ("handlingsplanen", "strategigruppen").
    ``start``/``end`` are ISO dates or years; ``successor`` and ``part_of`` are ids. A ``family`` is issued anew each
    year ("Oppdragsdokument 2024"): a name with a year then means the member of that year (``member``).
    """

    id: str
    kind: EntryKind
    name: str
    names: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    name_nn: str | None = None
    name_en: str | None = None
    type: str | None = None
    definition: str | None = None
    definition_en: str | None = None
    start: str | None = None
    end: str | None = None
    successor: str | None = None
    part_of: str | None = None
    family: bool = False

    def member(self, edition: str) -> Entry:
        """The member of a family that bears this year ("oppdragsdokument-2024"), or a phase ("norcrin-3")."""
        return msgspec.structs.replace(
            self,
            id=f"{self.id}-{edition}",
            name=f"{self.name} {edition}",
            names=(f"{self.name} {edition}",),
            abbreviations=(),
            weak=(),
            name_nn=f"{self.name_nn} {edition}" if self.name_nn else None,
            name_en=f"{self.name_en} {edition}" if self.name_en else None,
            part_of=self.id,
            family=False,
        )


class Authority(Record, frozen=True, kw_only=True, cache_hash=True):
    """All entries, sorted by id; what is made of them once is looked up by their hash."""

    entries: tuple[Entry, ...]
