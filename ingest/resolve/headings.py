"""What the headings of cases are about, so that two headings can be told to speak of one matter.

A heading is a case's title or that of an item within it ("Eventuelt" speaks of what stands below it). Words that any
case may bear ("Status for …", "Godkjenning av …"), names of institutions and figures tell nothing of the matter; a
heading with nothing else is routine and continues nothing.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec

from graph.records import Case
from search.analysis.compounds import split_compound
from search.analysis.stems import stem_norwegian
from search.analysis.tokens import tokenize
from search.analysis.wordlists import STOP_WORDS
from search.heading_words import COMMON_WORDS, DEEDS, ROUTINE_WORDS

_LONGEST_HEADING = 200  # characters; longer ones are text that was taken for a heading
_PART_WEIGHT = 0.4
"""A part of a compound in both headings ("innovasjonsindikator", "innovasjonsaktivitet") against a word in both."""
_COMMON_WEIGHT = 0.35
_RARE_FROM = 60
"""Headings from which on it is counted how rare a word is; fewer say too little."""

_MINUTES_OR_AGENDA = re.compile(
    r"^\W*(?:(?:godkjenning|godkjenne\w*|signering|underskriv\w*|gjennomgang)\s+av\s+)?(?:ny(?:tt)?\s+)?"
    r"(?:referat\w*|(?:møte)?protokoll\w*|møtebok\w*|innkalling\w*|dagsorden\w*|saks?list\w*|(?:møte)?dagsorden)\b"
    r"|^\W*(?:approval|adoption|confirmation)\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:minutes|agenda|notice)\b"
    r"|^\W*minutes\s+(?:of|from)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d{2}")
_DATE_TOKEN = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")


class Heading(msgspec.Struct, frozen=True):
    """What one heading speaks of.

    ``text`` is its print; ``stems`` are the stems of the words that tell its matter, ``common`` those of words that
    tell little, ``parts`` the stems of the parts of compounds among the first. ``deeds`` are those of words that say
    what is to be done with something. ``subjects`` are the initiatives that it names: id and name as it stands there.
    ``years`` and ``figures`` are the numbers in it.
    """

    text: str
    stems: frozenset[str]
    common: frozenset[str]
    parts: Mapping[str, frozenset[str]]
    deeds: frozenset[str]
    subjects: Mapping[str, str]
    years: frozenset[str]
    figures: frozenset[str]

    @property
    def key(self) -> frozenset[str]:
        """The same for headings of the same words."""
        return self.stems | self.common | frozenset(self.subjects)

    def words_of(self, subjects: Iterable[str]) -> frozenset[str]:
        """The stems of the words that are these subjects' names."""
        return frozenset(stem for one in subjects if one in self.subjects for stem in _stems(self.subjects[one]))

    @property
    def is_routine(self) -> bool:
        """Nothing in it tells a matter."""
        return not self.stems and not self.subjects


def headings_of(case: Case, subjects: Mapping[str, tuple[str, ...]], holders: Iterable[str]) -> tuple[Heading, ...]:
    """The headings of a case that speak of a matter: its title and the titles within it.

    ``subjects`` are the printed forms of each initiative that the case names, by id; ``holders`` those of institutions.
    """
    if is_about_minutes(case.title):
        return ()
    forms = {identity: [form for form in known if form] for identity, known in subjects.items()}
    found: list[Heading] = []
    for text in dict.fromkeys([case.title, *(item.title for item in case.sub_items)]):
        if 0 < len(text) <= _LONGEST_HEADING and not is_about_minutes(text):
            heading = _heading(text, forms, holders)
            if not heading.is_routine:
                found.append(heading)
    return tuple(found)


def is_about_minutes(title: str) -> bool:
    """Whether a case approves minutes or an agenda: its words are those of another meeting."""
    return _MINUTES_OR_AGENDA.match(title) is not None


def _heading(text: str, subjects: Mapping[str, list[str]], holders: Iterable[str]) -> Heading:
    named = {
        identity: form
        for identity, forms in subjects.items()
        if (form := next((form for form in sorted(forms, key=len, reverse=True) if _stands_in(form, text)), None))
    }
    foreign: frozenset[str] = frozenset()
    for form in holders:
        if _stands_in(form, text):
            foreign |= _stems(form)
    words = [token for token in tokenize(text) if token.text not in STOP_WORDS]
    figures = frozenset(token.text for token in words if token.text[0].isdigit())
    plain = [token.text for token in words if not token.text[0].isdigit() and len(token.text) > 1]
    stems = {word: stem_norwegian(word) for word in plain}
    told = {stem for word, stem in stems.items() if stem not in _routine() and stem not in foreign}
    return Heading(
        text=text,
        stems=frozenset(told - _common()),
        common=frozenset(told & _common()),
        parts={stem: parts for word, stem in stems.items() if stem in told and (parts := _parts(word))},
        deeds=frozenset(stem for stem in stems.values() if stem in _deeds()) | frozenset(told & _common()),
        subjects=named,
        years=frozenset(figure for figure in figures if _YEAR.fullmatch(figure)),
        figures=frozenset(figure for figure in figures if not _DATE_TOKEN.fullmatch(figure)),
    )


def _stands_in(form: str, text: str) -> bool:
    """Whether a printed form stands in a text, with or without an ending."""
    at = text.lower().find(form.lower())
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return True
        at = text.lower().find(form.lower(), at + 1)
    return False


@lru_cache(maxsize=16_384)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem_norwegian(token.text) for token in tokenize(text) if token.text not in STOP_WORDS)


@lru_cache(maxsize=16_384)
def _parts(word: str) -> frozenset[str]:
    return frozenset(map(stem_norwegian, split_compound(word))) - _routine() - _common()


@lru_cache(maxsize=1)
def _routine() -> frozenset[str]:
    return frozenset(stem_norwegian(word) for word in ROUTINE_WORDS.split())


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(stem_norwegian(word.lower()) for word in COMMON_WORDS.split()) - _routine()


@lru_cache(maxsize=1)
def _deeds() -> frozenset[str]:
    return frozenset(stem_norwegian(word) for word in DEEDS.split())


class Rarity:
    """How much a word tells, by the headings of the whole archive it stands in."""

    def __init__(self, headings: Iterable[Heading]) -> None:
        self._count: Counter[str] = Counter()
        self._total = 0
        for heading in headings:
            self._total += 1
            self._count.update(heading.stems)

    def of(self, stem: str) -> float:
        """1.0 for a word of one heading, towards 0.3 for one that stands in all."""
        if self._total < _RARE_FROM:
            return 1.0
        seen = max(self._count[stem], 1)
        return 0.3 + 0.7 * (1.0 - math.log(seen) / math.log(self._total + 1))

    def total(self, stems: Iterable[str]) -> float:
        """How much words tell together: to the last bit, whatever the order of a set."""
        return math.fsum(self.of(stem) for stem in stems)

    def rarest(self, stems: Iterable[str], most: int) -> list[str]:
        """The words by which to look for other headings of the same matter."""
        return sorted(stems, key=lambda stem: (self._count[stem], stem))[:most]


class Likeness(msgspec.Struct, frozen=True):
    """How alike two headings are: ``share`` of the weight of all their words that stands in both (0 to 1), ``held``
    that of the shorter one, ``weight`` of what they share; ``words`` are whole words in both. They are ``apart`` where
    each has telling words that the other lacks: "Måling av ventetid" and "Register for ventetid".
    """

    share: float
    held: float
    weight: float
    words: frozenset[str]
    apart: bool


def compare_headings(one: Heading, other: Heading, without: frozenset[str], rarity: Rarity) -> Likeness:
    """How alike two headings are, apart from words in ``without`` (stems: those of a name that both bear)."""
    a, b = one.stems - without, other.stems - without
    both = a & b
    common = (one.common & other.common) - without
    parts = _pieces(one, a - both) & _pieces(other, b - both)
    shared = rarity.total(both) + _COMMON_WEIGHT * len(common) + _PART_WEIGHT * rarity.total(parts)
    own = rarity.total(a) + _COMMON_WEIGHT * len(one.common - without)
    others = rarity.total(b) + _COMMON_WEIGHT * len(other.common - without)
    union = max(own + others - shared, shared)
    smaller = min(own, others)
    return Likeness(
        share=shared / union if union else 0.0,
        held=min(shared / smaller, 1.0) if smaller else 0.0,
        weight=shared,
        words=both,
        apart=_has_own(one, a - both, other) and _has_own(other, b - both, one),
    )


def _has_own(heading: Heading, stems: frozenset[str], other: Heading) -> bool:
    """Whether it has words of which the other has not even a part."""
    elsewhere = _pieces(other, other.stems)
    return any(not _pieces(heading, frozenset([stem])) & elsewhere for stem in stems)


def _pieces(heading: Heading, stems: frozenset[str]) -> frozenset[str]:
    """Words and the parts of those that are compounds."""
    return stems.union(*(heading.parts.get(stem, ()) for stem in stems))
