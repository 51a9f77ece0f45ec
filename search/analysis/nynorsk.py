"""Nynorsk words in the spelling of bokmål, so that papers and questions in either find each other.

Stems and their synonyms join whole words; what differs inside compounds ("sjukehusøkonomi", "helsetenesteforsking") has
to be told before they are stemmed or split. Passages and queries are treated alike: a word that is changed by mistake
is changed on both sides.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from search.analysis.wordlists import read_list

_REMEMBERED = 65_536
_WORD = re.compile(r"[^\W\d_]+")
_PLURALS = (("arane", "erne"), ("ane", "ene"), ("ar", "er"), ("inga", "ingen"))
"""Endings that nynorsk and bokmål write differently; stemming takes them away, an encoder reads them."""
_SHORTEST_WITH_ENDING = 6
"""Letters of the shortest word taken to have an ending: "svar" and "året" have none."""


@lru_cache(maxsize=_REMEMBERED)
def in_bokmal(word: str) -> str:
    """A lower-cased word with the stretches of nynorsk in it as bokmål writes them; any other word as it is."""
    pattern, spellings = _stretches()
    return pattern.sub(lambda found: spellings[found.lastindex or 0], word)


def question_in_bokmal(question: str) -> str:
    """A question in nynorsk, word by word in bokmål, names in their own capitals: for an encoder only."""
    return _WORD.sub(lambda found: _word_in_bokmal(found[0]), question)


def place_in_nynorsk(question: str, start: int, end: int) -> tuple[int, int]:
    """Where the words stand in a question that stand in ``question_in_bokmal`` of it from ``start`` to ``end``."""
    printed, written = _WORD.finditer(question), _WORD.finditer(question_in_bokmal(question))
    own = [word for word, other in zip(printed, written, strict=True) if start < other.end() and other.start() < end]
    return (own[0].start(), own[-1].end()) if own else (0, 0)


def _word_in_bokmal(word: str) -> str:
    lower = word.lower()
    if lower != word and word != word.capitalize():  # an acronym, with or without an ending
        return word
    bokmal = _small_words().get(lower)
    if bokmal is None:
        bokmal = in_bokmal(lower)
        for nynorsk, ending in _PLURALS if len(lower) >= _SHORTEST_WITH_ENDING else ():
            if bokmal.endswith(nynorsk):
                bokmal = bokmal.removesuffix(nynorsk) + ending
                break
    return bokmal if word == lower else bokmal.capitalize()


@cache
def _small_words() -> dict[str, str]:
    return dict(line.split() for line in read_list("nynorsk_words.txt"))


@cache
def _stretches() -> tuple[re.Pattern[str], dict[int, str]]:
    """One pattern for all stretches, the longest first, and what each of its groups becomes."""
    lines = sorted((line.split() for line in read_list("nynorsk.txt")), key=lambda pair: -len(pair[0].strip("^$")))
    return re.compile("|".join(f"({nynorsk})" for nynorsk, _ in lines)), {
        number: bokmal for number, (_, bokmal) in enumerate(lines, start=1)
    }
