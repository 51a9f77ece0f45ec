"""The sentences of passages that bear most on a question: what the answer quotes first."""

from __future__ import annotations

from collections.abc import Sequence

from search.analysis import analyse_passage, analyse_query
from search.language import QuestionLanguage
from search.passage_sentences import is_whole, sentences_of
from search.ranking import RankedPassage

QUOTED_SENTENCES = 2
"""A reader takes in two sentences at a glance; the whole passage stands below."""
LATER_PASSAGE = 0.6
"""A sentence of a passage that ranks lower must fit the question clearly better to be quoted before the first's."""

HEADING = 0.5
"""A heading holds the words of the question and says nothing of them."""


def best_sentences(question: str, language: QuestionLanguage, ranked: Sequence[RankedPassage]) -> list[str]:
    """Up to ``QUOTED_SENTENCES`` sentences, verbatim, that share the weightiest words with the question, best first."""
    terms = analyse_query(question, language).weights
    scored: list[tuple[float, int, int, str]] = []
    for place, one in enumerate(ranked):
        for row, sentence in enumerate(sentences_of(one.passage)):
            fields = analyse_passage(sentence)
            score = sum(
                weight
                for field, weights in terms.items()
                for term, weight in weights.items()
                if term in set(fields.get(field, ()))
            )
            share = 1.0 if is_whole(sentence) else HEADING
            scored.append((-score * share * LATER_PASSAGE**place, place, row, sentence))
    return [text for _, _, _, text in sorted(scored)[:QUOTED_SENTENCES]]
