"""How well passages bear on a question, told by the words themselves: what ranked lists cannot tell.

Fusion gives places, and the first few places lie close together. Among them a passage goes first that holds more of
what is asked about, that has the kind of answer asked for (a day, an amount), and that says something at all.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from search import question_words as words
from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.answers.sentences import sentence_fits
from search.passage_context import ATTENDANCE
from search.passage_sentences import is_whole, sentences_of
from search.passages import Passage
from search.questions import Question
from search.ranking import RankedPassage

COVERAGE = 0.5
"""How much more a passage counts that holds all the question's words than one that holds none."""
SENTENCE = 0.5
"""How much more a passage counts one sentence of which fits the question wholly: its words, and what it asks for. On
135 questions over 167 files of general text the passage that answers comes first for 0.85, without it 0.81; 1 is as
good there, but on meeting papers evidence comes first for 0.88, not 0.93."""
LOOKED_INTO = 16
"""Passages whose sentences are looked at one by one; none below comes among the first few."""
PART = 0.5
"""Of a word's weight: a part of a compound that no passage holds. On the same general text the passage that answers
comes first for 0.87, without the parts 0.86; 1 is as good."""
GENERAL = 0.75
"""Of the passages that come near, so many without a meeting tell that general text is asked about: among news, one is
taken for minutes. In four archives of meeting papers it is none for any of 105 questions."""
SAME_TEXT = 0.1
"""Of the scores of a text's other passages, what each counts more where general text is asked about: a text that is
about the thing speaks of it more than once. Right text first · among three · right passage first, over
530 short articles for 0.98 · 0.99 · 0.76 of 136 questions, without it (and with ``COVERAGE``, which counts once more
what the best sentence counts) for 0.95 · 0.98 · 0.74; over 167 longer texts for 0.93 · 0.99 · 0.87 of 135, without
it for 0.92 · 0.97 · 0.87. At 0.2 the first is as good, the second 0.93 · 0.98 · 0.87."""
SAYS_NOTHING = 0.6
"""Of a heading by itself or an attendance list, where neither is asked for."""
NAME = 2
"""An acronym weighs so many times a word: what is said of another is no answer about this one."""
COMMONEST = 200
"""A word that stands in so many passages tells hardly anything apart."""
LONGEST_HEADING = 160
"""Characters that hold no sentence but a heading."""

LABEL = 5
"""Letters beside a case's title that say no more than the title does: "Sak"."""

_SENTENCE_END = re.compile(r"[.!?;]\s*(?:\n|$)|[.!?]\s+[A-ZÆØÅ]")
_SIGNS = re.compile(r"[\W\d_]+")

Rarity = Callable[[Concept], float]


def concepts_of(question: Question, rarity: Rarity) -> Mapping[Concept, float]:
    """What a question is about, each word with its weight: the rarer it is in the papers, the more it weighs.

    Words of asking and deciding are left out, and so are words that no passage holds: they tell no passages apart. Of a
    compound that none holds ("ostelasten") its parts may.
    """
    text = words.DECISION.sub(" ", words.AMOUNT.sub(" ", words.WHAT_IS_SAID.sub(" ", question.text)))
    weighed: dict[Concept, float] = {}
    for concept in query_concepts(text, question.language):
        weight = rarity(concept)
        if weight > 0:
            weighed[concept] = weight * (NAME if concept.name else 1)
            continue
        for stems in sorted(frozenset[frozenset[str]]().union(*concept.parts), key=sorted):
            part = Concept(stems)
            weighed.setdefault(part, PART * rarity(part))
    return {concept: weight for concept, weight in weighed.items() if weight > 0}


def weight_of(count: int) -> float:
    """The weight of a word that stands in ``count`` passages."""
    return math.log(1 + COMMONEST / count) if count else 0.0


def covered(tokens: frozenset[str], concepts: Mapping[Concept, float]) -> float:
    """The share of the concepts' weight that these tokens hold."""
    whole = sum(concepts.values())
    held = sum(weight for concept, weight in concepts.items() if concept.stands_in(tokens))
    return held / whole if whole else 0.0


def by_relevance(
    question: Question, ranked: Sequence[RankedPassage], concepts: Mapping[Concept, float]
) -> list[RankedPassage]:
    """The same passages, those that bear more on the question further up."""
    if sum(one.passage.plain for one in ranked) >= GENERAL * len(ranked):
        scored = _best_first(_with_the_rest(ranked))
    else:
        scored = _best_first(_times(one, _factor(question, one.passage, concepts)) for one in ranked)
    looked_into = [_times(one, 1 + SENTENCE * _fit(question, one.passage, concepts)) for one in scored[:LOOKED_INTO]]
    return _best_first(looked_into) + scored[LOOKED_INTO:]


def _with_the_rest(ranked: Sequence[RankedPassage]) -> Iterable[RankedPassage]:
    """Passages that count more where others of the same text come near too."""
    whole: defaultdict[str, float] = defaultdict(float)
    for one in ranked:
        whole[one.passage.document] += one.score
    for one in ranked:
        others = whole[one.passage.document] - one.score
        yield _times(one, 1 + SAME_TEXT * others / one.score)


def _times(one: RankedPassage, factor: float) -> RankedPassage:
    return RankedPassage(one.passage, one.score * factor, one.reasons)


def _best_first(scored: Iterable[RankedPassage]) -> list[RankedPassage]:
    return sorted(scored, key=lambda one: -one.score)


def _fit(question: Question, passage: Passage, concepts: Mapping[Concept, float]) -> float:
    """How well the best of its sentences fits."""
    return max((one.fit for one in sentence_fits(question.text, passage, concepts)), default=0.0)


def _factor(question: Question, passage: Passage, concepts: Mapping[Concept, float]) -> float:
    factor = 1 + COVERAGE * covered(passage_tokens(passage.text, passage.context), concepts)
    if says_nothing(passage) and not (question.roles or question.persons or words.WHO.search(question.text)):
        factor *= SAYS_NOTHING
    return factor


def says_nothing(passage: Passage) -> bool:
    """Whether a passage is an attendance list, or a heading and no more."""
    if passage.case is None and ATTENDANCE in passage.context:
        return True
    if passage.decision or passage.kind != "minutes" or len(passage.text) > LONGEST_HEADING:
        return False
    beyond_title = _SIGNS.sub("", passage.text.replace(passage.title, ""))
    return len(beyond_title) <= LABEL or not _SENTENCE_END.search(passage.text)


def is_head(passage: Passage) -> bool:
    """Whether a passage is of a paper's head: title, day and place, and no sentence."""
    if passage.plain or passage.case is not None or passage.kind not in ("minutes", "agenda"):
        return False
    return not any(is_whole(one) and not one.rstrip().endswith(":") for one in sentences_of(passage))
