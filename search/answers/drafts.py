"""What the answers of all kinds are made of: passages in order, an outcome and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from search.answers.answer import Outcome
from search.answers.wording import say
from search.passages import Passage
from search.questions import Question
from search.ranking import RankedPassage

EVIDENCE_LIMIT = 10
"""Evidence shown with an answer: a reader opens the first few, lists and timelines need more."""


class Draft(msgspec.Struct, frozen=True):
    """An answer in the making: passages best first, each with the score that ranked it."""

    outcome: Outcome
    text: str
    evidence: tuple[RankedPassage, ...]


def absent(question: Question, nearest: Sequence[RankedPassage], why: str = "") -> Draft:
    """That the documents do not say, why (a sentence without its stop), and the passages that come nearest."""
    sentences = [say("absent", question.language), *filter(None, [why])]
    return Draft("absent", " ".join(f"{one}." for one in sentences), tuple(nearest[:EVIDENCE_LIMIT]))


def in_order(*lists: Iterable[RankedPassage]) -> tuple[RankedPassage, ...]:
    """The passages of all lists, one list after the other, each passage once, none that stands within one before it."""
    kept: list[RankedPassage] = []
    for ranked in lists:
        for one in ranked:
            if not any(_covers(other.passage, one.passage) for other in kept):
                kept.append(one)
    return tuple(kept)


def in_turn(*lists: Iterable[RankedPassage]) -> tuple[RankedPassage, ...]:
    """The first of each list, then the second of each, and so on: no list is left out of the first few."""
    queues = [list(ranked) for ranked in lists]
    longest = max((len(queue) for queue in queues), default=0)
    return in_order(queue[row] for row in range(longest) for queue in queues if row < len(queue))


def _covers(a: Passage, b: Passage) -> bool:
    return a.document == b.document and a.start_line <= b.start_line and b.end_line <= a.end_line
