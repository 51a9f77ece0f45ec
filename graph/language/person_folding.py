"""Folding of names: what differs only in spelling habit ("Haakon Sæther", "Håkon Saether") becomes equal."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = {"ø": "o", "ö": "o", "æ": "ae", "ä": "ae", "å": "a", "ł": "l", "ß": "ss", "đ": "d", "ð": "d", "ü": "u"}
_LETTERS["œ"] = "ae"  # what character recognition makes of æ
_APOSTROPHE = re.compile(r"['’´`]")


@lru_cache(maxsize=8192)
def fold_word(word: str) -> str:
    """A word without case, accents and apostrophes, with aa = å, ae = æ and oe = ø."""
    lowered = _APOSTROPHE.sub("", unicodedata.normalize("NFC", word).casefold())
    mapped = "".join(_LETTERS.get(sign, sign) for sign in lowered)
    plain = "".join(sign for sign in unicodedata.normalize("NFD", mapped) if not unicodedata.combining(sign))
    return plain.replace("aa", "a")


def fold_name(name: str) -> tuple[str, ...]:
    """The folded words of a name; hyphens part words, points after initials fall away, "Dal, Eva" is "Eva Dal"."""
    return tuple(fold_word(word) for word in name_words(name))


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, given name first, accents and letters as they are."""
    family, comma, given = name.partition(",")
    ordered = f"{given} {family}" if comma and given.strip() else name
    composed = unicodedata.normalize("NFC", ordered).casefold()
    return tuple(part for part in re.split(r"[\s.\-‐]+", composed) if part)
