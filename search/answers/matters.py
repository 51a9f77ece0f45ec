"""What a question is about, and how well a fact fits it: told by words and names, never by vectors alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from search import opinion_words, task_words
from search import question_words as words
from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.analysis.tokens import tokenize
from search.answers.asker import Asker
from search.answers.relevance import PART
from search.periods import WORDS_OF_TIME
from search.questions import Question
from search.word_patterns import whole_words

FITS = 0.5
"""Of the weight of the words asked about, a fact must hold so much to be about the same."""
NEARLY = 0.75
"""Facts that fit so well beside the best are shown with it."""
OF_CASE = 0.7
"""An initiative that only the case's papers name, not the words or the title, counts so much."""

_ASKING = (
    words.DECISION, words.TIMELINE, words.STATUS, task_words.ASKED_STATUS, task_words.RESPONSIBLE, task_words.BY_WHEN,
    task_words.FOLLOW_UP, task_words.OPEN_TASKS, task_words.OVERDUE_TASKS, task_words.DONE_TASKS,
    opinion_words.STANCE, opinion_words.VIEWS, opinion_words.SPEAKERS, opinion_words.OPINED,
)  # fmt: skip
_OF_ANY_MATTER = whole_words(
    *r"""
    sak(?:en|a|er|ene|ane)? møte\w* matters? items? cases? meetings? forslag(?:et|ene)? framlegg\w* proposals? papir\w*
    papers? tema(?:et)? arbeidet satsing(?:en|a)? initiativet spørsmålet
    nå no now today neste next gjør\w* gjere\w* deliver lever\w* siste forrige førre last
    latest
    previous ting gjeld\w* concerning regarding fått fekk fikk gitt given alle all any status\w* stand
    handl(?:er|et|ar|a) omhandl\w* dreier dreide dreiar gjelder gjaldt gjeld angår vedrører
    stands står frist fristen deadline due innen innan ansvar ansvaret responsible
    responsibility gjenstår actions? year år året siden sidan since
    """.split()
)
"""Words that tell no matter from another."""

T = TypeVar("T")


class Matter(msgspec.Struct, frozen=True):
    """The words a question is about beyond those of asking, each with its weight, and the initiatives it names.

    ``nowhere`` are those of the words that stand in no paper.
    """

    concepts: Mapping[Concept, float]
    initiatives: frozenset[str]
    nowhere: tuple[Concept, ...] = ()

    @property
    def unknown(self) -> bool:
        """Whether none of the words for it stands in any paper."""
        return bool(self.nowhere) and not self.concepts

    @property
    def named(self) -> bool:
        """Whether the question is about anything in particular."""
        return bool(self.concepts or self.initiatives or self.unknown)


def matter_of(asker: Asker, question: Question) -> Matter:
    """What the question is about."""
    telling = " ".join(
        token.text
        for token in tokenize(bare_matter(asker, question))
        if token.text.isalpha() and token.text not in WORDS_OF_TIME
    )
    asked = query_concepts(telling, question.language)
    weighed = {one: asker.rarity(one) or PART * asker.rarity_in_parts(one) for one in asked}
    concepts = {one: weight for one, weight in weighed.items() if weight > 0}
    nowhere = tuple(one for one, weight in weighed.items() if weight <= 0)
    return Matter(concepts, frozenset(question.initiatives), nowhere)


def bare_matter(asker: Asker, question: Question) -> str:
    """The question's text less names, and less the words of asking and those that tell no matter from another."""
    text = _without_names(asker, question)
    for pattern in (*_ASKING, _OF_ANY_MATTER, words.BODY_NOUN):
        text = pattern.sub(" ", text)
    return text


def fit(asker: Asker, matter: Matter, text: str, naming: Iterable[str] = ()) -> float:
    """How well words fit a matter, from 0 to 1; ``naming`` are the initiatives that the papers of their case name."""
    if not matter.named:
        return 1.0
    tokens = passage_tokens(text)
    held = sum(weight for concept, weight in matter.concepts.items() if concept.stands_in(tokens))
    whole = sum(matter.concepts.values())
    if matter.initiatives:
        weight = words_weight = max([1.0, *matter.concepts.values()]) * 2
        printed = {match.entity.id for match in asker.matcher.find(text)} & matter.initiatives
        by_case = (set(naming) & matter.initiatives) - printed
        held += weight * (len(printed) + OF_CASE * len(by_case)) / len(matter.initiatives)
        whole += words_weight
    return held / whole if whole else 0.0


def best_fitting(scored: Sequence[tuple[float, T]]) -> list[tuple[float, T]]:
    """Those that fit, nearly as well as the best; in the order given."""
    best = max((score for score, _ in scored), default=0.0)
    return [(score, one) for score, one in scored if score >= FITS and score >= NEARLY * best]


def _without_names(asker: Asker, question: Question) -> str:
    """The text less bodies, institutions, initiatives and persons: they are held against facts by id."""
    text = asker.without_names(question.text)
    for name in sorted(_printed_persons(asker, question), key=len, reverse=True):
        at = text.lower().find(name)
        if at >= 0:
            text = text[:at] + " " + text[at + len(name) :]
    return text


def _printed_persons(asker: Asker, question: Question) -> list[str]:
    wanted = set(question.persons)
    return [name for name, ids in asker.facts.persons.items() if wanted & set(ids)] if wanted else []
