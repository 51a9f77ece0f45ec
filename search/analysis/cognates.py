"""What an English word of Latin or Greek would be in Norwegian: "nephrology" is nefrologi, "validation" validering.

No list holds all the specialities and procedures that papers speak of; most have one name in both languages, spelt by
rule. A spelling that is no word does no harm: no paper holds it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from search.analysis.wordlists import read_list

SHORTEST = 6
"""Letters of the shortest word looked at: short ones are of English stock, or alike by chance."""
SHORTEST_BEFORE_ENDING = 3
_REMEMBERED = 4096
# In this order: what is "k" by then is no "c" before e.
_SPELLINGS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"rh"), "r"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ch"), "k"),
    (re.compile(r"qu"), "kv"),
    (re.compile(r"cc(?=[aourlt])"), "kk"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"c"), "k"),
    (re.compile(r"ae|oe"), "e"),
)
_EU = re.compile(r"eu(?=[a-z])")
"""Written "ev" in "nevrologi", "eu" in "terapeut"."""


@lru_cache(maxsize=_REMEMBERED)
def cognates(word: str) -> tuple[str, ...]:
    """The Norwegian spellings of a lower-cased English word with an ending of that sort, none for any other."""
    if len(word) < SHORTEST or not word.isascii():
        return ()
    for single in (word, word.removesuffix("s")):
        for length in range(min(_longest(), len(single) - SHORTEST_BEFORE_ENDING), 0, -1):
            endings = _endings().get(single[-length:])
            if endings:
                stem = single[:-length]
                return tuple(dict.fromkeys(word for ending in endings for word in _spelt(stem, ending)))
    return ()


def _spelt(stem: str, ending: str) -> tuple[str, ...]:
    """Both together; how the stem's last letter is spelt hangs on the ending: "publikasjon", "publisering"."""
    spelt = stem + ending[0]
    for pattern, spelling in _SPELLINGS:
        spelt = pattern.sub(spelling, spelt)
    forms = (_EU.sub("ev", spelt), spelt) if _EU.search(spelt) else (spelt,)
    return tuple(form + ending[1:] for form in forms)


@cache
def _endings() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in read_list("cognates.txt"):
        english, norwegian = line.split(":", 1)
        found[english] = tuple(ending.strip() for ending in norwegian.split(","))
    return found


@cache
def _longest() -> int:
    return max(map(len, _endings()))
