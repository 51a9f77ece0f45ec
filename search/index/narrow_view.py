"""The same index as far as somebody wants to look: only passages that pass some filters are found, whoever asks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from search.encoder.base import EncoderId, Vector
from search.index.base import Filters, Scored, SearchIndex, Terms
from search.passages import Passage

Name = TypeVar("Name", bound=str)


class NarrowIndex:
    """A ``SearchIndex`` that finds only what passes ``scope``.

    ``entities`` of the scope narrow what is found, not what is read around it: a decision on a matter need not name it.
    """

    def __init__(self, index: SearchIndex, scope: Filters) -> None:
        self._index = index
        self._scope = scope

    @property
    def encoder(self) -> EncoderId | None:
        """The encoder whose vectors are stored."""
        return self._index.encoder

    def digest(self) -> str | None:
        """The digest of the state that is indexed."""
        return self._index.digest()

    def lexical(self, terms: Terms, filters: Filters, limit: int) -> list[Scored]:
        """Best passages within the scope by BM25."""
        narrowed = _both(self._scope, filters)
        return self._index.lexical(terms, narrowed, limit) if narrowed else []

    def nearest(self, vector: Vector, encoder: EncoderId, filters: Filters, limit: int) -> list[Scored]:
        """Nearest passages within the scope by cosine."""
        narrowed = _both(self._scope, filters)
        return self._index.nearest(vector, encoder, narrowed, limit) if narrowed else []

    def both(
        self, terms: Terms, vector: Vector, encoder: EncoderId, within: Sequence[Filters], limit: int
    ) -> list[tuple[list[Scored], list[Scored]]]:
        """What ``lexical`` and ``nearest`` give for each of the filters."""
        narrowed = [_both(self._scope, filters) for filters in within]
        found = iter(self._index.both(terms, vector, encoder, [one for one in narrowed if one], limit))
        return [next(found) if one else ([], []) for one in narrowed]

    def passages(self, ids: Iterable[str]) -> list[Passage]:
        """The passages with these ids, in the order given."""
        return self._index.passages(ids)

    def where(self, filters: Filters) -> list[Passage]:
        """All passages within the scope that pass the filters."""
        narrowed = _both(replace(self._scope, entities=()), filters)
        return self._index.where(narrowed) if narrowed else []

    def close(self) -> None:
        """Let go of files and connections."""
        self._index.close()


def _both(scope: Filters, asked: Filters) -> Filters | None:
    """Filters that pass what both pass; None where nothing can pass both."""
    bodies, kinds = _shared(scope.bodies, asked.bodies), _shared(scope.kinds, asked.kinds)
    documents, meetings = _shared(scope.documents, asked.documents), _shared(scope.meetings, asked.meetings)
    cases = _shared(scope.cases, asked.cases)
    if bodies is None or kinds is None or documents is None or meetings is None or cases is None:
        return None
    return Filters(
        bodies=bodies,
        since=max(scope.since or "", asked.since or "") or None,
        until=min(filter(None, (scope.until, asked.until)), default=None),
        kinds=kinds,
        documents=documents,
        meetings=meetings,
        cases=cases,
        # Passages that name one of either are more than those that name one of both; who asks for one looks further.
        entities=asked.entities or scope.entities,
        decisions_only=scope.decisions_only or asked.decisions_only,
        labelled=scope.labelled and asked.labelled,
        drafts=scope.drafts and asked.drafts,
    )


def _shared(these: tuple[Name, ...], those: tuple[Name, ...]) -> tuple[Name, ...] | None:
    """The names in both; no names stand for all, and None for there being none that is in both."""
    if not (these and those):
        return these or those
    return tuple(name for name in these if name in those) or None
