"""Whether two texts of different meetings speak of one task: by the words they share, strictly."""

from __future__ import annotations

import re

import msgspec

from graph.language.numbers import find_case_numbers
from search.analysis.stems import stem_norwegian
from search.analysis.wordlists import STOP_WORDS

_WORD = re.compile(r"[^\W\d_][\w-]*")
_SHORTEST = 3
_NOUN_OF_VERB = "ing"
_SHORTEST_VERB = 4  # letters at least before "-ing": "kartlegging" is what "kartlegge" does


def _stem(word: str) -> str:
    stem = stem_norwegian(word)
    short = stem.removesuffix(_NOUN_OF_VERB)
    return short if len(short) >= _SHORTEST_VERB else stem


_EVERYDAY = frozenset(
    _stem(word)
    for word in (
        """
        sak saken møte møtet referat referatet innkalling sekretariatet sekretariat medlemmene medlemmer sende sendes
        sendt sender presentasjon presentasjonen presentasjonene innspill informasjon orientering orientere saksframlegg
        notat følge følger følges oppfølging utarbeide utarbeider utarbeides utarbeidet lage lager frist innen neste ber
        bes bedt arbeid arbeide arbeidet skal vil gjennomføre gjennomført utført ferdig status rådet styret gruppen
        utvalget leder oppdrag ansvar legge legger fram frem ta tar kontakt høring brev invitere inviterer dato tema
        forslag utkast komme kommer tilbake meeting letter send sent secretariat members draft prepare report next case
        minutes action
        """
    ).split()
)
"""Words of every meeting's tasks, which tell of none in particular."""

_LEAST_TELLING = 2
_LEAST_SHARED = 0.6
_NEARLY_ALL = 0.85


class TaskWords(msgspec.Struct, frozen=True):
    """The words of a text by stem, and the case numbers that it names."""

    all: frozenset[str]
    telling: frozenset[str]
    cases: frozenset[str]


def task_words(text: str, year: int | None = None) -> TaskWords:
    """The words by which a task is known again. ``year`` is taken on by a case number without one."""
    words = {word.lower() for word in _WORD.findall(text)}
    stems = frozenset(
        _stem(word) for word in words if len(word) >= _SHORTEST and word not in STOP_WORDS and word.isalpha()
    )
    numbers = frozenset(number.value for number in find_case_numbers(text, year) if number.value and number.labelled)
    return TaskWords(all=stems, telling=stems - _EVERYDAY, cases=numbers)


def likeness(task: TaskWords, later: TaskWords, case: str | None, *, same_hands: bool = False) -> float:
    """How much ``later`` speaks of ``task``, 0 where that is not plain.

    ``case`` is the number of the task's case: a text that refers to it needs fewer words. ``same_hands`` tells that
    both name the same one as responsible.
    """
    shared, telling = task.all & later.all, task.telling & later.telling
    least = min(len(task.all), len(later.all))
    if not telling or not least:
        return 0.0
    share = len(shared) / least
    refers = case is not None and case in later.cases
    if refers and len(shared) >= _LEAST_TELLING:
        return 1.0 + share
    if len(telling) >= _LEAST_TELLING and share >= _LEAST_SHARED:
        return share
    if len(shared) >= _LEAST_TELLING + 1 and share >= _NEARLY_ALL:
        return share
    return share if same_hands and share >= _NEARLY_ALL and len(shared) >= _LEAST_TELLING else 0.0
