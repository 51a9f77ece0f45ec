"""The index on servers: OpenSearch, with texts (BM25), vectors (k-NN) and the passages themselves in each document.

Readers follow an alias. Each change makes the next index beside the one in use — a new model, mapping or analysis just
as a new paper — and swaps the alias in one step when it is whole: its digest is written, and nothing more can be. So a
change is made whole or not at all, readers are never blocked, keep the index they opened, and go on while it changes.
The index before the present one stays: ``roll_back`` swaps back to it.

* Up to ``EXACT_UP_TO`` passages all vectors are compared, and a change writes all passages anew: seconds, beside the
  minutes that encoding takes. Such an index is a pure function of the passages in it.
* Above, a graph of neighbours (Lucene's HNSW) is searched, which may miss some, and a change goes into a *clone* of
  the present index, which shares its files. Filters that leave few enough passages still have them all compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from search.encoder.base import EncoderId, Vector
from search.encoder.mismatch import model_mismatch
from search.index.base import Filters, Scored, Terms
from search.index.opensearch_client import calling, client_for, search, search_all
from search.index.opensearch_mapping import EXACT_UP_TO, PASSAGE_ONLY, read_passages
from search.index.opensearch_queries import (
    Body,
    by_id,
    conditions,
    counting,
    exact,
    in_reading_order,
    lexical,
    neighbours,
)
from search.index.opensearch_settings import OpenSearchSettings
from search.index.opensearch_writer import OpenSearchWriter, Shown, roll_back, shown
from search.passages import Passage

__all__ = ["OpenSearchIndex", "OpenSearchSettings", "OpenSearchWriter", "open_index", "open_writer", "roll_back"]

_PASSAGES_AT_A_TIME = 1000


def open_index(settings: OpenSearchSettings) -> OpenSearchIndex:
    """Open the index that is shown now; before the first load, an empty one without a digest."""
    with calling(settings):
        return OpenSearchIndex(settings, shown(settings))


def open_writer(settings: OpenSearchSettings) -> OpenSearchWriter:
    """Open the index for writing; the first change makes it."""
    return OpenSearchWriter(settings)


class OpenSearchIndex:
    """Reading one index; see ``search.index.base.SearchIndex``. Where it has been removed since, it says so."""

    def __init__(self, settings: OpenSearchSettings, current: Shown | None) -> None:
        self._settings = settings
        self._current = current
        self._closed = False

    @property
    def encoder(self) -> EncoderId | None:
        """The encoder whose vectors are stored."""
        return self._current.generation.encoder if self._current else None

    def digest(self) -> str | None:
        """The digest of the state that is indexed, None while none is complete."""
        return self._current.generation.digest if self._current else None

    def lexical(self, terms: Terms, filters: Filters, limit: int) -> list[Scored]:
        """Best passages by BM25, best first, ties by id."""
        with calling(self._settings):
            current = self._open()
            body = lexical(terms, filters, limit)
            if current is None or body is None or limit <= 0:
                return []
            return _scored(self._search(current, body))

    def nearest(self, vector: Vector, encoder: EncoderId, filters: Filters, limit: int) -> list[Scored]:
        """Nearest passages by cosine, best first, ties by id; all are compared, or searched by their graph."""
        with calling(self._settings):
            current = self._open()
            if current is None:
                return []
            body = self._nearest(current, vector, encoder, filters, limit)
            return _cosines(self._search(current, body)) if limit > 0 else []

    def both(
        self, terms: Terms, vector: Vector, encoder: EncoderId, within: Sequence[Filters], limit: int
    ) -> list[tuple[list[Scored], list[Scored]]]:
        """What ``lexical`` and ``nearest`` give for each of the filters, with one way to the server and back."""
        with calling(self._settings):
            current = self._open()
            if current is None:
                return [([], []) for _ in within]
            by_vector = [self._nearest(current, vector, encoder, filters, limit) for filters in within]
            if limit <= 0:
                return [([], []) for _ in within]
            by_words = [body for filters in within if (body := lexical(terms, filters, limit))]
            shards = current.generation.shards
            found = search_all(self._settings, current.name, [*by_vector, *by_words], shards=shards)
            vectors = [_cosines(hits) for hits in found[: len(within)]]
            # Nothing to ask for by words in one filter is nothing in all.
            words = [_scored(hits) for hits in found[len(within) :]] or [[] for _ in within]
            return list(zip(words, vectors, strict=True))

    def passages(self, ids: Iterable[str]) -> list[Passage]:
        """The passages with these ids, in the order given; unknown ids are left out."""
        with calling(self._settings):
            current = self._open()
            if current is None:
                return []
            wanted = list(ids)
            starts = range(0, len(wanted), _PASSAGES_AT_A_TIME)
            return [
                passage
                for start in starts
                for passage in self._some(current, wanted[start : start + _PASSAGES_AT_A_TIME])
            ]

    def where(self, filters: Filters) -> list[Passage]:
        """All passages that pass the filters, sorted by document and first line."""
        with calling(self._settings):
            current = self._open()
            found: list[Passage] = []
            after: list[Any] | None = None
            while current:
                body = in_reading_order(filters, [PASSAGE_ONLY], _PASSAGES_AT_A_TIME, after)
                hits = self._search(current, body)
                found += read_passages(hit["_source"] for hit in hits)
                if len(hits) < _PASSAGES_AT_A_TIME:
                    break
                after = hits[-1]["sort"]
            return found

    def close(self) -> None:
        """Read no more. The connections are the process's and serve the next reader."""
        self._closed = True

    def _open(self) -> Shown | None:
        if self._closed:
            raise ValueError("the index has been closed")
        return self._current

    def _nearest(self, current: Shown, vector: Vector, encoder: EncoderId, filters: Filters, limit: int) -> Body:
        if encoder != current.generation.encoder:
            raise model_mismatch(current.generation.encoder, encoder)
        compare = not current.generation.graph or self._few(current, filters)
        return exact(vector, filters, limit) if compare else neighbours(vector, filters, limit)

    def _search(self, current: Shown, body: dict[str, Any]) -> list[Any]:
        return search(self._settings, current.name, body, shards=current.generation.shards)

    def _few(self, current: Shown, filters: Filters) -> bool:
        """Whether so few pass that all of them can be compared."""
        if not conditions(filters):
            return False
        count: int = client_for(self._settings).count(index=current.name, body=counting(filters))["count"]
        return count <= EXACT_UP_TO

    def _some(self, current: Shown, ids: Sequence[str]) -> list[Passage]:
        hits = self._search(current, by_id(ids, [PASSAGE_ONLY]))
        found = {passage.id: passage for passage in read_passages(hit["_source"] for hit in hits)}
        return [found[passage_id] for passage_id in ids if passage_id in found]


def _cosines(hits: Sequence[Any]) -> list[Scored]:
    """The server's scores are half of the cosine and one."""
    return [Scored(id=hit.id, score=2 * hit.score - 1) for hit in _scored(hits)]


def _scored(hits: Sequence[Any]) -> list[Scored]:
    """Score and id as the server sorted by them."""
    return [Scored(id=hit["sort"][1], score=hit["sort"][0]) for hit in hits]
