"""A judgement: what somebody said of a fact, when and why.

It points to its fact by what stands in print (names, the body's day and number, the words), never by an id: ids follow
from all papers together and may change with the next load, print does not.
"""

from __future__ import annotations

import hashlib
from typing import Literal

import msgspec

from graph.records import Record

NamedKind = Literal["institution", "initiative"]


class PersonPoint(Record, frozen=True, kw_only=True):
    """A person by a name in print; ``institution`` tells namesakes apart."""

    name: str
    institution: str | None = None


class CasePoint(Record, frozen=True, kw_only=True):
    """A case by its body and day, its number as printed (``N/YYYY``) where it has one, and its title."""

    body: str
    date: str
    title: str
    number: str | None = None


class Persons(Record, frozen=True, kw_only=True, tag="persons"):
    """Two names are one person's, or are not."""

    left: PersonPoint
    right: PersonPoint
    same: bool


class InstitutionIs(Record, frozen=True, kw_only=True, tag="institution"):
    """What is printed as ``printed`` is the institution called ``name``."""

    printed: str
    name: str


class NamesOf(Record, frozen=True, kw_only=True, tag="names"):
    """``name`` is also called these: an addition to the authority file, which it enters where it is not yet there."""

    of: NamedKind
    name: str
    names: tuple[str, ...]


class NumberIs(Record, frozen=True, kw_only=True, tag="number"):
    """A case's printed number is wrong; it is this one (``N/YYYY``)."""

    case: CasePoint
    number: str


class NoDecision(Record, frozen=True, kw_only=True, tag="decision"):
    """These words of a case are not a decision."""

    case: CasePoint
    text: str


class FollowUpIs(Record, frozen=True, kw_only=True, tag="follow_up"):
    """What was to be done, in these words, is done, or is not."""

    case: CasePoint
    text: str
    done: bool


class Thread(Record, frozen=True, kw_only=True, tag="thread"):
    """Two cases are of one matter, or are not."""

    left: CasePoint
    right: CasePoint
    same: bool


class Withdrawal(Record, frozen=True, kw_only=True, tag="withdrawal"):
    """A judgement no longer stands; what stood before it does again."""

    judgement: str


Said = Persons | InstitutionIs | NamesOf | NumberIs | NoDecision | FollowUpIs | Thread | Withdrawal


def points_of(said: Said) -> tuple[CasePoint, ...]:
    """The cases that a judgement points to."""
    match said:
        case NumberIs(case=case) | NoDecision(case=case) | FollowUpIs(case=case):
            return (case,)
        case Thread(left=left, right=right):
            return (left, right)
        case _:
            return ()


class Judgement(Record, frozen=True, kw_only=True):
    """One line of the file of judgements: who said what, when and why.

    ``sensitivity`` is the label of the part where the fact stands, where all of its parts bear one: then its words are
    shown to nobody who may not see that part.
    """

    said: Said
    by: str
    at: str
    why: str = ""
    sensitivity: str | None = None

    @property
    def id(self) -> str:
        """Made from all it holds: the same judgement, imported twice, is one."""
        return hashlib.sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()[:16]

    @property
    def order(self) -> tuple[str, str]:
        """Sorts judgements by time; what was said in the same moment, by content."""
        return (self.at, self.id)
