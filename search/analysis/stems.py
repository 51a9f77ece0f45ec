"""Stems of Norwegian and English words, with what stemming parts joined again by synonyms.

A stemmer is made in half a microsecond, so each word gets its own: one alone may not be shared by threads.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from Stemmer import Stemmer

from search.analysis.nynorsk import in_bokmal
from search.analysis.wordlists import read_list

_REMEMBERED = 65_536
_THE_MANY = re.compile(
    r"(?<=[^\W\d_]{3})(?<!kj)(?<!hj)(?<!tj)(?<!fj)(?<!gj)(?<!bj)(?<!int)(?<!kst)(?<!mod)(?<!lant)(?<!tav)er(?=nes?$)"
)
"""The end of "brukerne" and "forskernes", but not of "hjerne", "kjerne", "interne" and "moderne"."""
_NEUTER = re.compile(r"(?<=[^\W\d_]{3}er)ets?$")
"""What a neuter in -er has in the definite: "senteret" and "registerets", which else would be no form of "senter"."""

_CONTRACTED = re.compile(r"(?:(?<=sent)|(?<=regist)|(?<=semest)|(?<=mønst)|(?<=filt)|(?<=teat)|(?<=num))r$")
"""The plural of such a neuter loses its e: "sentre", "kvalitetsregistrene"."""


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
    found = _THE_MANY.search(word)
    word = _NEUTER.sub("", word) if found is None else word[: found.end()] + "e"
    stem = str(Stemmer("norwegian", 0).stemWord(word))
    return stem[:-1] if stem.endswith("mm") else _CONTRACTED.sub("", stem)


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
