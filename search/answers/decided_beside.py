"""What else was decided beside the decision that answers: a reader must not miss a later one, or one as likely meant.

Each decision comes with its case, one a case.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from search import question_words as words
from search.answers.asker import Asker
from search.answers.decided_cases import NEARLY_AS_LIKELY, DecidedCases, MeantCases
from search.answers.matters import Matter, fit
from search.answers.treatment import date_of, decisions_on, thread_after
from search.facts import CaseFact, DecisionFact
from search.questions import Question

LATER_SHOWN = 3
"""Of a matter that comes back every year the last decisions are shown, not all."""

WHOLE = 0.999
"""A decision with all words of the matter is on it, whatever its case is called."""

_APPROVES_MINUTES = re.compile(
    r"(?:godkjenn?ing|approval) (?:av|of) .{0,20}(?:referat|protokoll|minutes)", re.IGNORECASE
)

Decided = tuple[CaseFact, DecisionFact]


def decided_beside(
    asker: Asker, question: Question, matter: Matter, meant: MeantCases, found: DecidedCases, shown: Collection[str]
) -> list[Decided]:
    """The decisions to be told beside that of the first decided case; ``shown`` are the cases already told of.

    None where the latest decision is asked for.
    """
    if words.LATEST_DECISION.search(question.text):
        return []
    same = _of_that_number(found) if question.case_number else _naming_the_same(asker, question, meant, found)
    shown = {*shown, *(case.id for case, _ in same)}
    first = found.decided[0]
    if _APPROVES_MINUTES.match(first.title):
        return same  # those of other meetings are no later treatment of the same
    if question.periods:
        return [*same, *_in_periods(asker, question, matter, first, shown)]
    later = [*_later(asker, matter, first, shown)]
    later += _saying_the_same(asker, question, matter, found, {*shown, *(case.id for case, _ in later)})
    return [*same, *sorted(later, key=lambda one: date_of(asker, one[0]))[-LATER_SHOWN:]]


def _of_that_number(found: DecidedCases) -> list[Decided]:
    """The decisions of the other cases that bear the number asked for: two bodies count from 1 each."""
    others = [case.id for case in found.decided[1:]]
    first = {one.case: one for one in reversed(found.decisions) if one.case in others}
    return [(case, first[case.id]) for case in found.decided[1:] if case.id in first]


def _naming_the_same(asker: Asker, question: Question, meant: MeantCases, found: DecidedCases) -> list[Decided]:
    """Of the cases that name all that the question names, by date.

    Later ones all count; earlier ones where they are nearly as likely to be meant.
    """
    if not question.initiatives:
        return []
    first, *others = found.decided
    naming = asker.facts.cases_naming(question.initiatives)
    nearly = NEARLY_AS_LIKELY * meant.likelihood[first.id]
    beside = [
        case
        for case in others
        if len(naming.get(case.id, ())) == len(question.initiatives)
        and (date_of(asker, case) > date_of(asker, first) or meant.likelihood[case.id] >= nearly)
    ]
    by_date = sorted(beside, key=lambda case: date_of(asker, case))
    return [(case, next(one for one in found.decisions if one.case == case.id)) for case in by_date]


def _later(asker: Asker, matter: Matter, first: CaseFact, shown: Collection[str]) -> list[Decided]:
    """Of the same thread, later, by date; the last ones where there are many."""
    thread = thread_after(asker, matter, first)
    return _on_matter(asker, matter, [case for case in thread if case.id not in shown])[-LATER_SHOWN:]


def _saying_the_same(
    asker: Asker, question: Question, matter: Matter, found: DecidedCases, shown: Collection[str]
) -> list[Decided]:
    """Later, in cases that no thread links: those whose own words or title hold all that is asked about.

    Of other bodies too where several words tell the matter, since no body was asked for.
    """
    first = found.decided[0]
    several = len(matter.concepts) > 1 and not question.bodies
    body = asker.facts.meetings[first.meeting].body_id
    later = {
        case.id: case
        for case in found.decided[1:]
        if case.id not in shown
        and (several or asker.facts.meetings[case.meeting].body_id == body)
        and date_of(asker, case) > date_of(asker, first)
    }
    told: dict[str, DecisionFact] = {}
    for one in found.decisions if matter.concepts else ():
        case = later.get(one.case)
        if case and max(fit(asker, matter, one.text), fit(asker, matter, case.title)) >= WHOLE:
            told.setdefault(one.case, one)
    return [(later[case], one) for case, one in told.items()]


def _in_periods(
    asker: Asker, question: Question, matter: Matter, first: CaseFact, shown: Collection[str]
) -> list[Decided]:
    """Of the same thread, in the periods asked about, by date: "i 2021" may mean either."""
    thread = asker.facts.thread([(first.id, None)]) if len(first.headings) <= 1 else ()  # of many items: many matters
    within = {one.case for one in thread if any(one.date in period for period in question.periods)}
    cases = sorted(asker.facts.cases(within.difference(shown)), key=lambda case: (date_of(asker, case), case.id))
    return _on_matter(asker, matter, cases)


def _on_matter(asker: Asker, matter: Matter, cases: Sequence[CaseFact]) -> list[Decided]:
    decisions = asker.facts.decisions(case.id for case in cases)
    return [(case, own[0]) for case in cases if (own := decisions_on(asker, matter, case, decisions))]
