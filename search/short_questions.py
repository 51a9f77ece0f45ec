"""Questions without a verb, in a few words: "sekretariat nsg mars 2024", "apologies, June meeting"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.analysis.wordlists import STOP_WORDS
from search.periods import WORDS_OF_TIME
from search.word_patterns import whole_words

_PEOPLE = whole_words(
    r"sekretariat\w*", "referent(?:en)?", r"møteleder\w*", r"møteleiar\w*", "leder(?:en)?", "leiar(?:en)?",
    r"deltak(?:er|ar)\w*", r"deltager\w*", "oppmøte", "oppmøtte", "frammøte", "fremmøte", "til ?stede", "til ?stades",
    "forfall", "fråfall", "fravær", "fråvær", "vara", "varaer", "gjester?", r"inviterte", r"observatør\w*",
    r"medlem(?:mer|mar)",
    "secretariat", "chair(?:person|man|woman|s)?", "attendance", "attendees", "participants", "present", "apologies",
    "absent", "absentees", "deputies", "substitutes", "guests?", "members", "observers?", "minute[- ]taker",
)  # fmt: skip
"""Those who come to a meeting, as its head calls them."""
LONGEST_NAME_ALONE = 6
"""Words of a question that is no more than a name, and what may stand around it: "saker om NorCRIN"."""
_BESIDE = frozenset(
    """
    møte møtet møta møter møtene møtereferat referat meeting meetings minutes vs versus mot og and fra frå from liste
    lista list over full hele heile begge both alle all navn namn names kl dato i på den det
    """.split()
)
_ASKING = whole_words(
    "hva", "kva", "hvem", "kven", "hvor", "kvar", "kor", "når", "hvorfor", "kvifor", "hvordan", "korleis",
    r"hvilke[nt]?", "what", "who", "where", "when", "why", "how", "which",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")


def asks_for_people(text: str, names: Sequence[str]) -> bool:
    """Whether it has only the word for some of those who come to a meeting, beside days and small words.

    ``names`` are those of bodies and institutions in it, as it writes them.
    """
    for name in names:
        text = text.replace(name, " ")
    return _PEOPLE.search(text) is not None and _says_nothing(_PEOPLE.sub(" ", text))


def is_a_name_alone(text: str, names: Sequence[str]) -> bool:
    """Whether it has only names that are given, beside days and small words: "NorCRIN?", "EHDS siden 2022"."""
    if len(text.split()) > LONGEST_NAME_ALONE or _ASKING.search(text):
        return False
    for name in names:
        text = text.replace(name, " ")
    return _says_nothing(text)


def _says_nothing(text: str) -> bool:
    rest = (word.lower() for word in _WORD.findall(text))
    return all(word in STOP_WORDS or word in _BESIDE or word in WORDS_OF_TIME for word in rest)
