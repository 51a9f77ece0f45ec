"""A query to ranked passages: analyse, encode, ask the index both ways, fuse."""

from __future__ import annotations

from search.analysis import analyse_query
from search.encoder.base import Encoder
from search.index.base import Filters, SearchIndex
from search.language import QuestionLanguage
from search.ranking import LEXICAL_WEIGHT, VECTOR_WEIGHT, Evidence, RankedPassage, fuse, without_repeats

POOL = 60
"""How deep each list is read; what is found by one list only, below this, never comes near the top."""
_SPARE = 3
"""Candidates read for each passage wanted, since repeats are left out."""


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
    lexical = index.lexical(analyse_query(query, language), chosen, depth)
    nearest = index.nearest(encoder.encode_query(query), encoder.id, chosen, depth)
    fused = fuse(
        (
            Evidence("words", [hit.id for hit in lexical], LEXICAL_WEIGHT[language]),
            Evidence("meaning", [hit.id for hit in nearest], VECTOR_WEIGHT[language]),
            *extra,
        )
    )[:depth]
    found = {passage.id: passage for passage in index.passages(hit.id for hit in fused)}
    ranked = [RankedPassage(found[hit.id], hit.score, hit.reasons) for hit in fused if hit.id in found]
    return without_repeats(ranked, limit)
