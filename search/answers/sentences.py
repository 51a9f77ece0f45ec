"""How well single sentences fit a question: what the answer quotes first, and what lifts the passage that holds it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from search.analysis.concepts import Concept, passage_tokens
from search.answers.sought import holds_what_is_asked
from search.passage_sentences import is_whole, sentences_of
from search.passages import Passage
from search.ranking import RankedPassage

QUOTED_SENTENCES = 2
"""A reader takes in two sentences at a glance; the whole passage stands below."""
LATER_PASSAGE = 0.6
"""A sentence of a passage that ranks lower must fit the question clearly better to be quoted before the first's."""
HEADING = 0.5
"""A heading holds the words of the question and says nothing of them."""
BEFORE = 0.6
"""Of the question's words that stand further up in the passage: "Den ble laget i 1805" says of what before it."""
NOT_SOUGHT = 0.5
"""Of a sentence that holds nothing of the sort that is asked for: no year where the question asks when."""
NO_WORDS = 0.1
"""What a sentence without any word of the question has, so that of several such the one with a year goes first."""


def sentence_fits(question: str, passage: Passage, concepts: Mapping[Concept, float]) -> list[tuple[float, str]]:
    """The sentences of a passage in order, each with how well it fits: from 0 to 1."""
    holds = holds_what_is_asked(question)
    whole = sum(concepts.values()) or 1.0
    headed = _held(concepts, passage_tokens("", passage.context))
    before: set[Concept] = set()
    fits: list[tuple[float, str]] = []
    for sentence in sentences_of(passage):
        held = _held(concepts, passage_tokens(sentence)) | headed
        weight = sum(concepts[one] for one in held) + BEFORE * sum(concepts[one] for one in before - held)
        fit = NO_WORDS + (1 - NO_WORDS) * weight / whole
        if not is_whole(sentence):
            fit *= HEADING
        if holds is not None and not holds(sentence):
            fit *= NOT_SOUGHT
        fits.append((fit, sentence))
        before |= held
    return fits


def _held(concepts: Iterable[Concept], tokens: frozenset[str]) -> set[Concept]:
    return {concept for concept in concepts if concept.stands_in(tokens)}


def best_sentences(question: str, ranked: Sequence[RankedPassage], concepts: Mapping[Concept, float]) -> list[str]:
    """Up to ``QUOTED_SENTENCES`` sentences, verbatim, that fit the question best, best first."""
    scored = [
        (-fit * LATER_PASSAGE**place, place, row, sentence)
        for place, one in enumerate(ranked)
        for row, (fit, sentence) in enumerate(sentence_fits(question, one.passage, concepts))
    ]
    return [text for _, _, _, text in sorted(scored)[:QUOTED_SENTENCES]]
