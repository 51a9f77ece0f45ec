"""Which judgements stand: the latest on each thing, less what was withdrawn.

A pure function of the judgements as a set: the order in which they were given or imported leaves no trace.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from graph.language.person_folding import fold_name
from ingest.judgements.records import (
    CasePoint,
    FollowUpIs,
    InstitutionIs,
    Judgement,
    NamesOf,
    NoDecision,
    NumberIs,
    PersonPoint,
    Persons,
    Said,
    Thread,
    Withdrawal,
)


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that count, by time. Of several on one thing the latest counts."""
    ordered = sorted({judgement.id: judgement for judgement in judgements}.values(), key=lambda one: one.order)
    withdrawn = {one.said.judgement for one in ordered if isinstance(one.said, Withdrawal)}
    latest: dict[Hashable, Judgement] = {}
    for one in ordered:
        if one.id not in withdrawn and not isinstance(one.said, Withdrawal):
            thing = _thing(one.said)
            latest.pop(thing, None)  # so that it stands at the time of what counts
            latest[thing] = one
    return tuple(latest.values())


def _thing(said: Said) -> Hashable:
    """What a judgement is about: two on the same thing contradict or repeat each other."""
    match said:
        case Persons(left=left, right=right):
            return ("persons", *sorted((_person(left), _person(right))))
        case InstitutionIs(printed=printed):
            return ("institution", plain(printed))
        case NamesOf(of=kind, name=name):
            return ("names", kind, plain(name))
        case NumberIs(case=case):
            return ("number", *_case(case))
        case NoDecision(case=case, text=text):
            return ("decision", *_case(case), plain(text))
        case FollowUpIs(case=case, text=text):
            return ("follow_up", *_case(case), plain(text))
        case Thread(left=left_case, right=right_case):
            return ("thread", *sorted((_case(left_case), _case(right_case))))
        case Withdrawal(judgement=judgement):
            return ("withdrawal", judgement)


def plain(words: str) -> str:
    """Words as they are compared: without case, and with single spaces."""
    return " ".join(words.casefold().split())


def _person(point: PersonPoint) -> tuple[str, ...]:
    return (" ".join(fold_name(point.name)) or point.name, plain(point.institution or ""))


def _case(point: CasePoint) -> tuple[str, ...]:
    return (point.body, point.date, point.number or "", plain(point.title))
