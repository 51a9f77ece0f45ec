"""Bodies as those call them who sit on them: "styret", "samarbeidsorganet", "the steering group"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from graph.language.names import EntityMatcher
from search import question_words as words
from search.analysis.nynorsk import question_in_bokmal
from search.periods import WORDS_OF_TIME

_BY_ITS_WORD = re.compile(
    r"(?<![\w-])(?P<stem>[a-zæøå-]{3,}?(?:styre|utvalg|råd|organ|gruppe|komite|nemnd|nettverk|forum|panel))"
    r"(?:t|et|n|en|a)(?:s|møtet?)?(?![\w-])"
    rf"(?!\s+(?:i|for|ved|of|at|på|frå|fra)\s+(?!(?:{'|'.join(WORDS_OF_TIME)}|møtet?|sak\w*|det|den|\d+)\b)[«\"]?\w)",
    re.IGNORECASE,
)
"""A compound, in bokmål and definite, that says by itself what sort of body is meant; not "fagrådet for Nordlab"."""
_IN_ENGLISH = re.compile(
    r"\bthe\s+(?P<kind>(?:steering|working|reference|project|advisory|research|user)\s+(?:group|committee|board|panel))\b"
    r"(?!\s+(?:of|for|at)\b)",
    re.IGNORECASE,
)
_NORWEGIAN_FOR = {
    "steering group": "styringsgruppe",
    "steering committee": "styringskomite",
    "working group": "arbeidsgruppe",
    "reference group": "referansegruppe",
    "project group": "prosjektgruppe",
    "advisory board": "fagråd",
    "user panel": "brukerutvalg",
    "research committee": "forskningsutvalg",
}


class Called(NamedTuple):
    """A body by its id, and the word by which a text calls it."""

    body: str
    printed: str


def only_body_so_called(text: str, matcher: EntityMatcher, bodies: Collection[str]) -> Called | None:
    """The one of the bodies loaded that a question may mean where it says nothing of whose it is; else None.

    "Organet" and "the body" may be any.
    """
    entries = [entry for entry in map(matcher.entry, bodies) if entry is not None]
    for printed, stems in _words_for_one(text):
        called = [
            entry.id
            for entry in entries
            if any(stem in _plain(name) for name in (entry.name, *entry.names) for stem in stems)
        ]
        if len(called) == 1:
            return Called(called[0], printed)
    return None


def _words_for_one(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words by which a question calls a body, each with what the names of one so called hold, one or the other."""
    for found in _IN_ENGLISH.finditer(text):
        kind = " ".join(found["kind"].lower().split())
        yield found["kind"], tuple(filter(None, (kind, _NORWEGIAN_FOR.get(kind))))
    for found in _BY_ITS_WORD.finditer(_plain(text)):
        yield found[0], (found["stem"],)
    if bare := words.BODY_NOUN.search(text):
        yield bare[0], (next((stem for stem in words.BODY_STEMS if stem in bare[0].lower()), ""),)


def _plain(text: str) -> str:
    """In bokmål, in small letters and without accents, as names are written in more ways than one."""
    return question_in_bokmal(text).lower().replace("é", "e")
