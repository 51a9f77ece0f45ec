"""Fusion of ranked lists by weighted reciprocal rank, and the clearing away of what says the same twice.

Pure: the same for every index, since it sees ids and ranks only. Scores of different lists are never compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from search.language import QuestionLanguage
from search.passages import Passage

RANK_CONSTANT = 10
"""The k of reciprocal rank fusion. With 5, 10, 20 and 60, on 135 questions over 747 paragraphs of general text the
right one came first for 0.66, 0.65, 0.64, 0.64 and among three for 0.89, 0.88, 0.86, 0.86; on 41 questions over five
meeting papers evidence came first for 0.93, 0.93 and, with 20, 0.88, all of it among five for 0.94, 0.95, 0.95."""

# Measured on the same questions. General text, right paragraph first · among three: words alone 0.58 · 0.76, vectors
# alone 0.62 · 0.90, words to vectors as 1 : 0.85 0.64 · 0.87, as 1 : 1 0.65 · 0.88, as 0.85 : 1 0.64 · 0.89. Meeting
# papers, all evidence in five: 0.95 for the first two, 0.94 for the last. English questions rest on the glossary for
# their words, which knows this field only.
LEXICAL_WEIGHT: Mapping[QuestionLanguage, float] = {"nb": 1.0, "nn": 1.0, "en": 0.9}
VECTOR_WEIGHT: Mapping[QuestionLanguage, float] = {"nb": 1.0, "nn": 1.0, "en": 0.9}


class Evidence(msgspec.Struct, frozen=True):
    """One ranked list of passage ids, best first, with its weight; ``reason`` names it to those who ask why."""

    reason: str
    ids: Sequence[str]
    weight: float


class Fused(msgspec.Struct, frozen=True):
    """A passage's place in the fused list: its score and its rank in each list that holds it."""

    id: str
    score: float
    reasons: Mapping[str, int]


class RankedPassage(msgspec.Struct, frozen=True):
    """A passage as the answer to a query; ``reasons`` are its ranks (from 1) by kind of evidence."""

    passage: Passage
    score: float
    reasons: Mapping[str, int]


def fuse(lists: Sequence[Evidence]) -> list[Fused]:
    """All passages of all lists, best first, ties by id."""
    scores: dict[str, float] = {}
    reasons: dict[str, dict[str, int]] = {}
    for evidence in lists:
        for rank, passage_id in enumerate(evidence.ids, start=1):
            scores[passage_id] = scores.get(passage_id, 0.0) + evidence.weight / (RANK_CONSTANT + rank)
            reasons.setdefault(passage_id, {})[evidence.reason] = rank
    order = sorted(scores, key=lambda passage_id: (-scores[passage_id], passage_id))
    return [Fused(id=passage_id, score=scores[passage_id], reasons=reasons[passage_id]) for passage_id in order]


def without_repeats(ranked: Iterable[RankedPassage], limit: int) -> list[RankedPassage]:
    """The best ``limit`` passages of which none says again what a better one says; no more are drawn than it takes.

    A passage is left out when its lines lie within those of a better one, or hold them with little added, or when its
    words are the same (the same minutes as DOCX and PDF, a draft and its approved version).
    """
    kept: list[RankedPassage] = []
    texts: set[str] = set()
    for candidate in ranked:
        words = "".join(candidate.passage.text.split()).lower()
        if words in texts or any(_repeats(candidate.passage, better.passage) for better in kept):
            continue
        kept.append(candidate)
        texts.add(words)
        if len(kept) == limit:
            break
    return kept


def _repeats(passage: Passage, better: Passage) -> bool:
    if passage.document != better.document:
        return False
    shared = min(passage.end_line, better.end_line) - max(passage.start_line, better.start_line) + 1
    if shared <= 0:
        return False
    if (passage.start_line, passage.end_line) == (better.start_line, better.end_line):
        # Parts of one long line say different things.
        return passage.start_line != passage.end_line or passage.text in better.text or better.text in passage.text
    return 2 * shared > passage.end_line - passage.start_line + 1
