"""A query to ranked passages: analyse, encode, ask the index both ways, fuse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from search.analysis import analyse_query
from search.encoder.base import Encoder, EncoderId, Vectors
from search.index.base import Filters, SearchIndex
from search.language import QuestionLanguage
from search.ranking import LEXICAL_WEIGHT, VECTOR_WEIGHT, Evidence, Fused, RankedPassage, fuse, without_repeats

POOL = 60
"""How deep each list is read; what is found by one list only, below this, never comes near the top."""
KEPT_QUERIES = 64
_SPARE = 3
"""Candidates read for each passage wanted, since repeats are left out."""


class EncodingOnce:
    """An encoder that keeps its last queries' vectors: one question is looked for in several periods and cases."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.encode_query = lru_cache(maxsize=KEPT_QUERIES)(encoder.encode_query)

    @property
    def id(self) -> EncoderId:
        """That of the encoder itself."""
        return self._encoder.id

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Passages are encoded once by whoever indexes them, and not kept here."""
        return self._encoder.encode_passages(texts)


def retrieve(
    query: str,
    language: QuestionLanguage,
    index: SearchIndex,
    encoder: Encoder,
    filters: Filters | None = None,
    limit: int = 10,
    extra: tuple[Evidence, ...] = (),
) -> list[RankedPassage]:
    """The passages that answer ``query`` best, without repeats; ``extra`` are ranked lists from elsewhere (the graph).

    How near the vectors are is never held against a threshold: for this model everything lies between 0.80 and 0.91.
    """
    chosen = filters or Filters()
    depth = max(POOL, limit * _SPARE)
    terms, vector = analyse_query(query, language), encoder.encode_query(query)
    lexical, nearest = index.both(terms, vector, encoder.id, chosen, depth)
    fused = fuse(
        (
            Evidence("words", [hit.id for hit in lexical], LEXICAL_WEIGHT[language]),
            Evidence("meaning", [hit.id for hit in nearest], VECTOR_WEIGHT[language]),
            *extra,
        )
    )[:depth]
    return without_repeats(_read(index, fused, limit + limit // 2), limit)


def _read(index: SearchIndex, fused: Sequence[Fused], first: int) -> Iterator[RankedPassage]:
    """Their passages: the ``first`` together, and the others only where those were not enough."""
    for hits in (fused[:first], fused[first:]):
        found = {passage.id: passage for passage in index.passages(hit.id for hit in hits)}
        yield from (RankedPassage(found[hit.id], hit.score, hit.reasons) for hit in hits if hit.id in found)
