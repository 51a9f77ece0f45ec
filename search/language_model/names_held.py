"""The names of a sentence beside those of the lines it cites: persons, institutions, and whatever has a capital."""

from __future__ import annotations

import re
from collections.abc import Iterable

from graph.language.forms import ENDINGS, stem, tokens
from graph.language.names import EntityMatcher
from graph.language.person_comparison import compare_names
from graph.language.person_words import COMMON_CAPITALISED, PLACES
from graph.language.persons import find_person_names
from search.analysis.wordlists import STOP_WORDS
from search.language_model.number_words import ORDINALS, SCALES
from search.periods import MONTHS, SEASONS

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_SPOKEN_OF = frozenset(
    """
    dette denne disse desse møtet møta gruppen gruppa styret rådet utvalget utvalet komiteen saken saka sakene sakane
    vedtaket vedtaka beslutningen forslaget forslagene arbeidet papirene dokumentene referatet protokollen deretter
    videre vidare senere seinare samtidig samstundes tidligere tidlegare ingen begge flere fleire medlemmene tiltaket
    the this these those meeting group board council committee case decision proposal minutes paper papers later then
    earlier also both no several members it its according further however norwegian norway norsk norske norge noreg
    nok mnok tnok kr
    """.split()
)
"""Words that open a sentence, or have a capital, and name nobody."""
_ORDINARY = (
    STOP_WORDS
    | _SPOKEN_OF
    | (COMMON_CAPITALISED - PLACES)
    | MONTHS.keys()
    | SEASONS.keys()
    | ORDINALS.keys()
    | SCALES.keys()
)


def names_held(sentence: str, lines: str, matcher: EntityMatcher) -> bool:
    """Whether all names of ``sentence`` stand in ``lines``; institutions and initiatives under any of their names.

    A word with a capital that is no ordinary one counts as a name, since no list holds all names. So does the first
    word of a sentence.
    """
    return (
        _persons_held(sentence, lines)
        and _entities_held(sentence, lines, matcher)
        and _capitalised_held(sentence, lines, matcher)
    )


def _persons_held(sentence: str, lines: str) -> bool:
    known = [match.name for match in find_person_names(lines)]
    return all(
        _stands_in(match.name, lines) or any(_same(match.name, one) for one in known)
        for match in find_person_names(sentence)
    )


def _same(one: str, other: str) -> bool:
    found = compare_names(one, other)
    return found is not None and found.certain


def _stands_in(name: str, lines: str) -> bool:
    words = [token.folded for token in tokens(name)]
    there = [token.folded for token in tokens(lines)]
    return any(
        there[at : at + len(words) - 1] == words[:-1] and _is_form(words[-1], there[at + len(words) - 1])
        for at in range(len(there) - len(words) + 1)
    )


def _is_form(one: str, other: str) -> bool:
    """Whether two folded words are the same but for a genitive."""
    return one == other or one == f"{other}s" or other == f"{one}s"


def _entities_held(sentence: str, lines: str, matcher: EntityMatcher) -> bool:
    held = {match.entity.id for match in matcher.find(lines)}
    return all(match.entity.id in held for match in matcher.find(sentence))


def _capitalised_held(sentence: str, lines: str, matcher: EntityMatcher) -> bool:
    named = [(match.start, match.end) for match in matcher.find(sentence)]
    held = {token.folded for token in tokens(lines)}
    stems = {stem(word) for word in held}
    return all(
        word.islower() or word.lower() in _ORDINARY or _holds(word, held, stems) for word in _outside(sentence, named)
    )


def _outside(sentence: str, named: Iterable[tuple[int, int]]) -> list[str]:
    spans = list(named)
    return [
        found[0] for found in _WORD.finditer(sentence) if not any(start <= found.start() < end for start, end in spans)
    ]


def _holds(word: str, held: set[str], stems: set[str]) -> bool:
    """Whether lines hold a word, in some form; of one with hyphens ("NSG-møtet") every part with a capital."""
    return all(
        part.text.islower()
        or part.folded in held
        or stem(part.folded) in stems
        or any(
            part.folded == f"{known}{ending}"
            for ending in ENDINGS
            for known in (part.folded[: -len(ending)],)
            if known in held
        )
        for part in tokens(word)
    )
