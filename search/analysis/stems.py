"""Stems of Norwegian and English words, with what stemming parts joined again by synonyms.

A stemmer is made in half a microsecond, so each word gets its own: one alone may not be shared by threads.
"""

from __future__ import annotations

from functools import cache, lru_cache

from Stemmer import Stemmer

from search.analysis.nynorsk import in_bokmal
from search.analysis.wordlists import read_list

_REMEMBERED = 65_536


@lru_cache(maxsize=_REMEMBERED)
def stem_norwegian(word: str) -> str:
    """The stem of a lower-cased word, bokmål or nynorsk, as the first of its synonyms."""
    word = in_bokmal(word)
    stem = _snowball(word)
    return _synonyms().get(word) or _synonyms().get(stem, stem)


@lru_cache(maxsize=_REMEMBERED)
def stem_english(word: str) -> str:
    """The stem of a lower-cased English word."""
    return str(Stemmer("english", 0).stemWord(word))


def _snowball(word: str) -> str:
    """Its stem; no Norwegian word ends in "mm": "sykdommer" is sykdom in the plural."""
    stem = str(Stemmer("norwegian", 0).stemWord(word))
    return stem[:-1] if stem.endswith("mm") else stem


@cache
def _synonyms() -> dict[str, str]:
    """Each word and stem of a group to the stem of the group's first word; the first group that names it counts."""
    joined: dict[str, str] = {}
    for line in read_list("synonyms.txt"):
        words = [in_bokmal(word) for word in line.split()]
        first = _snowball(words[0])
        for word in words:
            joined.setdefault(word, first)
            joined.setdefault(_snowball(word), first)
    return joined
