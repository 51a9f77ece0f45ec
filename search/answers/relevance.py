"""How well passages bear on a question, told by the words themselves: what ranked lists cannot tell.

Fusion gives places, and the first few places lie close together. Among them a passage goes first that holds more of
what is asked about, that has the kind of answer asked for (a day, an amount), and that says something at all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence

from search import question_words as words
from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.passage_context import ATTENDANCE
from search.passages import Passage
from search.questions import Question
from search.ranking import RankedPassage

COVERAGE = 0.5
"""How much more a passage counts that holds all the question's words than one that holds none."""
ANSWER_KIND = 1.15
"""A day where the question asks when, an amount where it asks how much."""
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

_DAY = re.compile(
    r"\b(?:19|20)\d{2}\b|\b\d{1,2}\.\s*(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)|\b\d{1,2}\.\d{1,2}\.\d{2,4}\b",
    re.IGNORECASE,
)
_UNIT = r"(?:mill(?:ion(?:er|ar|s)?)?|mrd|milliard(?:er|ar)?|billion|kr|nok|eur|euro|tusen|kroner)"
AMOUNT = re.compile(
    rf"\d[\d.,\s-]{{0,15}}{_UNIT}\b|(?:kr|nok|eur|€)\.?\s?\d|\d\s?(?:%|prosent)",
    re.IGNORECASE,
)
"""A sum of money or a share."""
_NUMBER = re.compile(r"\d")
_SENTENCE_END = re.compile(r"[.!?;]\s*(?:\n|$)|[.!?]\s+[A-ZÆØÅ]")
_SIGNS = re.compile(r"[\W\d_]+")

Rarity = Callable[[Concept], float]


def concepts_of(question: Question, rarity: Rarity) -> Mapping[Concept, float]:
    """What a question is about, each word with its weight: the rarer it is in the papers, the more it weighs.

    Words of asking and deciding are left out, and so are words that no passage holds: they tell no passages apart.
    """
    text = words.DECISION.sub(" ", words.AMOUNT.sub(" ", question.text))
    weighed = {
        concept: rarity(concept) * (NAME if concept.name else 1) for concept in query_concepts(text, question.language)
    }
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
    scored = [
        RankedPassage(one.passage, one.score * _factor(question, one.passage, concepts), one.reasons) for one in ranked
    ]
    return sorted(scored, key=lambda one: -one.score)


def _factor(question: Question, passage: Passage, concepts: Mapping[Concept, float]) -> float:
    factor = 1 + COVERAGE * covered(passage_tokens(passage.text, passage.context), concepts)
    if _answers_kind(question, passage):
        factor *= ANSWER_KIND
    if says_nothing(passage) and not (question.roles or question.persons or words.WHO.search(question.text)):
        factor *= SAYS_NOTHING
    return factor


def _answers_kind(question: Question, passage: Passage) -> bool:
    if words.WHEN.search(question.text):
        return _DAY.search(passage.text) is not None
    if words.AMOUNT.search(question.text):
        return AMOUNT.search(passage.text) is not None
    return words.HOW_MANY.search(question.text) is not None and _NUMBER.search(passage.text) is not None


def says_nothing(passage: Passage) -> bool:
    """Whether a passage is an attendance list, or a heading and no more."""
    if passage.case is None and ATTENDANCE in passage.context:
        return True
    if passage.decision or passage.kind != "minutes" or len(passage.text) > LONGEST_HEADING:
        return False
    beyond_title = _SIGNS.sub("", passage.text.replace(passage.title, ""))
    return len(beyond_title) <= LABEL or not _SENTENCE_END.search(passage.text)
