"""Norwegian compounds taken apart: "forskningsfinansiering" is about forskning and about finansiering.

A compound is split at a part that is known to begin or to end compounds; the other half need not be known
("genom|senter"), but must be long enough to be a word. The list of parts is fixed rather than learnt from the texts:
the same passage always gives the same tokens, whatever is indexed beside it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from search.analysis.wordlists import read_list

SHORTEST_COMPOUND = 8
SHORTEST_KNOWN = 3
SHORTEST_BESIDE_UNKNOWN = 4
"""Of two halves, when only one is known: neither may be shorter ("regis|tre" is no compound, "år|stall" neither)."""
MOST_PARTS = 4
_LINKS = ("s", "e", "")
# Longest first: endings of the last part.
_ENDINGS = (
    "enes",
    "anes",
    "ene",
    "ane",
    "ens",
    "ets",
    "ers",
    "en",
    "et",
    "er",
    "ar",
    "as",
    "ne",
    "s",
    "a",
    "e",
    "n",
    "t",
    "",
)
_LINK_LEFT = re.compile(r"s[bdfghrsz]")
"""No Norwegian word begins so: the s belongs to the link before it."""
_REMEMBERED = 65_536


@lru_cache(maxsize=_REMEMBERED)
def split_compound(word: str) -> tuple[str, ...]:
    """The parts of a lower-cased word, without links between them; nothing for a word that is no compound."""
    parts = _split(word, MOST_PARTS)
    return parts if len(parts) > 1 else ()


def _split(word: str, most: int) -> tuple[str, ...]:
    if most < 2 or len(word) < SHORTEST_COMPOUND:
        return (word,)
    whole = _is_known(word)  # "statistikk" is no "stat|istikk", but "ressursbruk" is "ressurs|bruk"
    best: tuple[int, int, int] | None = None
    for cut in range(SHORTEST_KNOWN, len(word) - SHORTEST_KNOWN + 1):
        head, tail = word[:cut], word[cut:]
        known = (_first_part(head) is not None, _is_known(tail))
        if not any(known) or (whole and not all(known)) or (not known[1] and _LINK_LEFT.match(tail)):
            continue
        if not all(known) and min(len(_without_link(head)), len(tail)) < SHORTEST_BESIDE_UNKNOWN:
            continue
        # Both halves known is best; then the longest known half, so that "sykehus" wins over "hus"; then no link.
        longest = max(len(_first_part(head) or ""), len(tail) if known[1] else 0)
        rank = (sum(known), longest, -cut)
        if best is None or rank > best:
            best = rank
    if best is None:
        return (word,)
    head, tail = word[: -best[2]], word[-best[2] :]
    return (*_split(_first_part(head) or _without_link(head), most - 1), *_split(tail, most - 1))[:MOST_PARTS]


def _first_part(text: str) -> str | None:
    """The known part that ``text`` is, with or without a link at its end."""
    for link in _LINKS:
        stem = text[: len(text) - len(link)] if link and text.endswith(link) else None if link else text
        if stem in _parts():
            return stem
    return None


def _without_link(text: str) -> str:
    return text[:-1] if text.endswith("s") and not text.endswith("ss") else text


def _is_known(text: str) -> bool:
    """Whether ``text`` is a known part in any form."""
    parts = _parts()
    for ending in _ENDINGS:
        if text.endswith(ending):
            stem = text[: len(text) - len(ending)]
            # "forskere" is "forsker" + "e", "midlene" is "midler" less "r": both are told by the stem or stem + e/er.
            if stem.endswith("mm"):  # "program", "programmet": no word ends in two
                stem = stem[:-1]
            if stem in parts or (
                ending and len(stem) >= SHORTEST_KNOWN and (stem + "e" in parts or stem + "er" in parts)
            ):
                return True
    return False


@cache
def _parts() -> frozenset[str]:
    return frozenset(part for line in read_list("parts.txt") for part in line.split() if len(part) >= SHORTEST_KNOWN)
