"""What a query is about, word by word: each word with all the tokens that would say the same in a passage.

A ranked list tells which passages fit best, never whether they fit at all. Concepts do: the share of a question's words
that a passage holds can be counted, whatever language they are asked in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

import msgspec

from search.analysis import analyse_passage, stems_and_parts
from search.analysis.glossary import translated_phrases
from search.analysis.tokens import tokenize
from search.analysis.wordlists import STOP_WORDS
from search.language import QuestionLanguage

_REMEMBERED = 4096


class Concept(msgspec.Struct, frozen=True):
    """One word of a query: ``forms`` are the stems of which one is enough, ``parts`` a compound's, all of which are.

    ``name`` tells that it is written as an acronym.
    """

    forms: frozenset[str]
    parts: frozenset[str]
    name: bool = False

    def stands_in(self, tokens: Collection[str]) -> bool:
        """Whether a passage with these tokens speaks of it."""
        return not self.forms.isdisjoint(tokens) or (bool(self.parts) and all(part in tokens for part in self.parts))


def query_concepts(text: str, language: QuestionLanguage) -> tuple[Concept, ...]:
    """The concepts of a query, in order, each once."""
    tokens = tokenize(text)
    names = {token.text for token in tokens if token.fixed and token.text.isalpha()}
    phrases: Sequence[tuple[Sequence[str], Sequence[str]]] = [([token.text], []) for token in tokens]
    if language == "en":
        phrases = translated_phrases([token.text for token in tokens])
    found: dict[frozenset[str], Concept] = {}
    for words, norwegian in phrases:
        if norwegian or not STOP_WORDS.issuperset(words):
            concept = _concept(tuple(words), tuple(norwegian), not names.isdisjoint(words))
            found.setdefault(concept.forms, concept)
    return tuple(found.values())


@lru_cache(maxsize=_REMEMBERED)
def _concept(words: tuple[str, ...], norwegian: tuple[str, ...], name: bool) -> Concept:
    """One word, or an English phrase with its Norwegian words; of a phrase unknown here there is never but one word."""
    forms = {stem for word in norwegian for stem in analyse_passage(word)["stem"]}
    if len(words) == 1:
        forms |= {*words, *analyse_passage(words[0])["stem"]}
    parts = frozenset(analyse_passage(words[0])["parts"]) if len(words) == 1 else frozenset[str]()
    return Concept(frozenset(forms), parts if len(parts) > 1 else frozenset(), name)


@lru_cache(maxsize=_REMEMBERED)
def passage_tokens(text: str, context: str = "") -> frozenset[str]:
    """The stems of a passage and of the parts of its compounds: what concepts are looked for in."""
    return stems_and_parts(text, context)
