"""The seam of the search indexes: passages and vectors in, ranked ids out. Fusion happens elsewhere, in Python.

Errors: every exception of a client library leaves an index as ``graph.errors.StoreUnavailable``; a query vector of
another encoder than the index was built with is refused with ``graph.errors.ModelMismatch``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from graph.records import PartKind
from search.encoder.base import EncoderId, Vector, Vectors
from search.passages import Passage


class Filters(msgspec.Struct, frozen=True):
    """Which passages count. Empty tuples and None leave a filter out; dates are ISO, inclusive.

    ``entities`` keeps passages that name at least one of these authority or person ids.
    """

    bodies: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    kinds: tuple[PartKind, ...] = ()
    documents: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    decisions_only: bool = False
    labelled: bool = True
    drafts: bool = True


class Terms(msgspec.Struct, frozen=True):
    """An analysed query: weighted terms for each analysed field (see ``search.analysis``)."""

    weights: Mapping[str, Mapping[str, float]]


class Scored(msgspec.Struct, frozen=True):
    """A passage id with the index's own score: comparable within one list only."""

    id: str
    score: float


class IndexChange(msgspec.Struct, frozen=True):
    """Passages to store, their vectors (one row each, same order), and ids to remove."""

    put: tuple[Passage, ...]
    vectors: Vectors
    drop: tuple[str, ...] = ()


class SearchIndex(Protocol):
    """Reading."""

    @property
    def encoder(self) -> EncoderId | None:
        """The encoder whose vectors are stored."""

    def digest(self) -> str | None:
        """The digest of the state that is indexed, None while none is complete."""

    def lexical(self, terms: Terms, filters: Filters, limit: int) -> list[Scored]:
        """Best passages by BM25, best first, ties by id."""

    def nearest(self, vector: Vector, encoder: EncoderId, filters: Filters, limit: int) -> list[Scored]:
        """Nearest passages by cosine, best first, ties by id."""

    def both(
        self, terms: Terms, vector: Vector, encoder: EncoderId, within: Sequence[Filters], limit: int
    ) -> list[tuple[list[Scored], list[Scored]]]:
        """What ``lexical`` and ``nearest`` give for each of the filters, all asked for at once."""

    def passages(self, ids: Iterable[str]) -> list[Passage]:
        """The passages with these ids, in the order given; unknown ids are left out."""

    def where(self, filters: Filters) -> list[Passage]:
        """All passages that pass the filters, sorted by document and first line."""

    def close(self) -> None:
        """Let go of files and connections."""


class IndexWriter(Protocol):
    """Writing: all of a change or nothing of it."""

    def stored(self) -> Mapping[str, str]:
        """Passage id to content hash of what is stored."""

    def apply(self, change: IndexChange, encoder: EncoderId, digest: str) -> None:
        """Make the change and, last of all, record ``digest`` as the state that is now indexed."""

    def close(self) -> None:
        """Let go of files and connections."""
