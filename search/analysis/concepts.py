"""What a query is about, word by word: each word with all the tokens that would say the same in a passage.

A ranked list tells which passages fit best, never whether they fit at all. Concepts do: the share of a question's words
that a passage holds can be counted, whatever language they are asked in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from search.analysis import analyse_passage, stems_and_parts
from search.analysis.glossary import Rendered, english_of, in_english, in_norwegian
from search.analysis.stems import stem_english
from search.analysis.tokens import tokenize
from search.analysis.wordlists import STOP_WORDS

if TYPE_CHECKING:
    from search.language import QuestionLanguage

_REMEMBERED = 4096


Together = frozenset[frozenset[str]]
"""Several things, each told by any of its stems, that together say one: the parts of a compound, a phrase's words."""


class Concept(msgspec.Struct, frozen=True):
    """One word of a query: ``forms`` are the stems of which one is enough, ``parts`` those of compounds, all of one.

    ``phrases`` say the same in several words, as the other language does: all words of one are enough. ``name`` tells
    that it is written as an acronym.
    """

    forms: frozenset[str]
    parts: frozenset[Together] = frozenset()
    phrases: frozenset[Together] = frozenset()
    name: bool = False

    def stands_in(self, tokens: Collection[str]) -> bool:
        """Whether a passage with these tokens speaks of it."""
        return not self.forms.isdisjoint(tokens) or any(_all_in(words, tokens) for words in self.in_several_words)

    @property
    def in_several_words(self) -> Iterator[Together]:
        """All that says it in several words."""
        yield from self.parts
        yield from self.phrases


def query_concepts(text: str, language: QuestionLanguage) -> tuple[Concept, ...]:
    """The concepts of a query, in order, each once."""
    tokens = tokenize(text)
    names = {token.text for token in tokens if token.fixed and token.text.isalpha()}
    words = [token.text for token in tokens]
    found: dict[tuple[frozenset[str], frozenset[Together]], Concept] = {}
    for one in in_norwegian(words) if language == "en" else in_english(words):
        if (one.others and one.known) or not STOP_WORDS.issuperset(one.words):
            concept = _concept(one, language == "en", not names.isdisjoint(one.words))
            found.setdefault((concept.forms, concept.phrases), concept)
    return tuple(found.values())


@lru_cache(maxsize=_REMEMBERED)
def _concept(one: Rendered, english: bool, name: bool) -> Concept:
    """A word, or a phrase that the glossary knows, with what the other language calls it."""
    forms, parts, phrases = set[str](), set[Together](), set[Together]()
    own = [_stems(word, english) for word in one.words if word not in STOP_WORDS]
    if len(one.words) == 1:
        (word,) = one.words
        forms |= {word, *_stems(word, english=False), *(_stems(word, english=True) if english else ())}
        parts |= _in_parts(word)
    elif own:
        phrases.add(frozenset(own))
    for others in one.others:
        telling = [word for word in others if word not in STOP_WORDS]
        if len(telling) == 1:
            forms |= _stems(telling[0], not english)
            parts |= _in_parts(telling[0]) if english else set()
        elif telling:
            phrases.add(frozenset(_stems(word, not english) for word in telling))
    return Concept(frozenset(forms), frozenset(parts), frozenset(phrases), name)


def _stems(word: str, english: bool) -> frozenset[str]:
    return frozenset({stem_english(word)} if english else analyse_passage(word)["stem"])


def _in_parts(word: str) -> set[Together]:
    """The parts of a Norwegian compound, each with the English for it; nothing of any other word."""
    parts = set(analyse_passage(word)["parts"])
    if len(parts) < 2:
        return set()
    return {frozenset(frozenset({part, *_single_english(part)}) for part in parts)}


def _single_english(stem: str) -> list[str]:
    return [stem_english(phrase[0]) for phrase in english_of(stem) if len(phrase) == 1]


def each_has_its_own(concepts: Iterable[Concept], tokens: Collection[str]) -> bool:
    """Whether each concept is said by a token that says no other: one "utdanning" is not both training and education.

    What is said in several words has its own.
    """
    taken: dict[str, Concept] = {}

    def placed(concept: Concept, tried: set[str]) -> bool:
        """Kuhn's method: a token is taken from another concept that has one beside it."""
        for token in sorted(concept.forms.intersection(tokens) - tried):
            tried.add(token)
            if token not in taken or placed(taken[token], tried):
                taken[token] = concept
                return True
        return False

    return all(
        placed(one, set()) for one in concepts if not any(_all_in(words, tokens) for words in one.in_several_words)
    )


def _all_in(words: Together, tokens: Collection[str]) -> bool:
    return all(not stems.isdisjoint(tokens) for stems in words)


@lru_cache(maxsize=_REMEMBERED)
def passage_tokens(text: str, context: str = "") -> frozenset[str]:
    """The stems of a passage and of the parts of its compounds: what concepts are looked for in."""
    return stems_and_parts(text, context)
