"""Which case of an agenda a paper without a number belongs to: told by the words of its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from ingest.extract.cases import CaseSpan

_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = frozenset(
    "om for fra til med ved den det som sak saker notat vedlegg saksframlegg status orientering informasjon "
    "nasjonal nasjonalt ny nye "
    "forslag endring innen the and of for from to with".split()
)
_STEM = 8  # letters that two forms of a word share: "innovasjonsaktivitet", "innovasjonsindikator"
_MIN_SHARED = 2
_ENOUGH = 0.6


class AgendaCase(msgspec.Struct, frozen=True):
    """A case of an agenda: its number and the phrases that announce it (title, items, attachments) as sets of "
    "words."""

    number: str | None
    phrases: tuple[frozenset[str], ...]

    @staticmethod
    def of(case: CaseSpan) -> AgendaCase:
        """The phrases of a case's title and items."""
        titles = (case.title, *(item.title for item in case.sub_items), *case.attachments)
        return AgendaCase(number=case.number, phrases=tuple(filter(None, map(_words, titles))))


def case_of_paper(title: str, agenda: Sequence[AgendaCase]) -> str | None:
    """The number of the case whose title, item or announced attachment a paper's title is likest, if one is "
    "plainly so."""
    words = _words(title)
    scored: list[tuple[float, str]] = []
    for case in agenda:
        best = max((_likeness(words, phrase) for phrase in case.phrases), default=0.0)
        if case.number and best >= _ENOUGH:
            scored.append((best, case.number))
    scored.sort(reverse=True)
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][1]


def _likeness(words: frozenset[str], phrase: frozenset[str]) -> float:
    """How much of the shorter of two titles stands in the longer; more words in common weigh more."""
    shared = len(words & phrase)
    distinctive = len((words & phrase) - _COMMON)
    if shared < _MIN_SHARED or distinctive < 1:
        return 0.0
    return shared / min(len(words), len(phrase)) + min(shared, 9) / 100


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:_STEM] for word in _WORD.findall(text))
