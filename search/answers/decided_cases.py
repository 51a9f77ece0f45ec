"""Which case with a decision a question means: the likeliest, or the latest, or the one with the sum asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from search import question_words as words
from search.answers.asker import Asker
from search.answers.cases_meant import cases_in_time, cases_meant
from search.answers.matters import Matter
from search.answers.sought import AMOUNT
from search.answers.treatment import (
    date_of,
    decisions_on,
    is_formal,
    is_marked,
    is_planned,
    recorded_cases,
    thread_after,
)
from search.facts import CaseFact, DecisionFact
from search.questions import Question
from search.ranking import RankedPassage

NEARLY_AS_LIKELY = 0.9
"""A case with a decision stands before a likelier one without only when it is at least so likely beside it."""
WELL_MEANT = 0.6
"""Of the likeliest case's likelihood: so much is asked of one whose decision is later, or gives the sum asked for."""
SETTLED_AS_LIKELY = 0.8
"""Of the likeliest decided case's likelihood: so much is asked of one that stands first as it settled it."""
_UNSETTLED = ("postponed", "noted")
MINUTES_SHARE = 0.6
"""Minutes that fit so much less than an agenda's papers speak of something else."""
CASES_LOOKED_AT = 8
"""Further cases are looked at for a later decision on the same matter."""


class MeantCases(msgspec.Struct, frozen=True):
    """The cases that a question may mean, the likeliest first: ``recorded`` those of which minutes speak, ``planned``
    those that stand on an agenda alone; ``likelihood`` by id."""

    cases: Sequence[CaseFact]
    recorded: Sequence[CaseFact]
    planned: Sequence[CaseFact]
    likelihood: Mapping[str, float]


class DecidedCases(msgspec.Struct, frozen=True):
    """The decided ones of the cases meant, the one that answers first; ``likeliest`` is what the question is about,
    decided or not, and ``decisions`` are those of all of them."""

    decided: Sequence[CaseFact]
    likeliest: CaseFact
    decisions: Sequence[DecisionFact]


def meant_cases(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> MeantCases:
    """The cases that a question may mean; ``ranked`` are the passages that fit it, best first and at least one."""
    likelihood = cases_meant(asker, question, ranked)
    facts = {case.id: case for case in asker.facts.cases(likelihood)}
    cases = [facts[case] for case in likelihood if case in facts]
    recorded = recorded_cases(asker, [case.id for case in cases], ranked[0])
    planned = [case for case in cases if is_planned(asker, case)]
    return MeantCases(cases, [facts[case] for case in recorded], planned, likelihood)


def planned_is_meant(asker: Asker, question: Question, meant: MeantCases) -> bool:
    """Whether it stands on an agenda alone: no case in minutes has its number, is of its time or nearly as likely."""
    if not meant.planned:
        return False
    if not meant.recorded or question.case_number:
        return not meant.recorded
    planned, recorded = meant.planned[0].id, meant.recorded[0].id
    in_time = cases_in_time(asker, question, meant.likelihood)
    if question.periods and question.bodies and planned in in_time and recorded not in in_time:
        return True
    if question.initiatives:  # what minutes say of the very thing is a record, however much more the papers say
        return False
    return meant.likelihood[recorded] < MINUTES_SHARE * meant.likelihood[planned]


def decided_cases(asker: Asker, question: Question, meant: MeantCases) -> DecidedCases:
    """Those with a decision among the recorded ones, of which there is at least one, as the question wants them."""
    looked_at = meant.recorded[:CASES_LOOKED_AT]
    decisions = asker.facts.decisions(case.id for case in looked_at)
    with_decision = {one.case for one in decisions}
    decided = [case for case in looked_at if case.id in with_decision]
    likeliest = meant.recorded[0]
    if by_day := words.LATEST_DECISION.search(question.text) or words.FIRST_DECISION.search(question.text):
        decided = _by_day(asker, question, decided, meant.likelihood)
        decided = decided if words.FIRST_DECISION.search(by_day[0]) else decided[::-1]
        likeliest = decided[0] if decided else likeliest
    elif not (question.case_number or question.periods):
        decided = _settled_first(decided, decisions, meant.likelihood)
    if words.MONEY.search(question.text):
        with_sum = {one.case for one in decisions if AMOUNT.search(one.text)}
        at_least = WELL_MEANT * meant.likelihood[likeliest.id]
        decided.sort(key=lambda case: case.id not in with_sum or meant.likelihood[case.id] < at_least)
    return DecidedCases(decided, likeliest, decisions)


def decided_later(asker: Asker, question: Question, matter: Matter, found: DecidedCases) -> DecidedCases | None:
    """With the last case first in which the likeliest, undecided itself, was taken up again and decided; None if none.

    Who hears that a matter was discussed alone believes that nothing came of it.
    """
    if question.case_number or question.periods or any(case.id == found.likeliest.id for case in found.decided):
        return None
    decided = {case.id for case in found.decided}
    later = [case for case in thread_after(asker, matter, found.likeliest) if case.id in decided]
    settling = [case for case in later if any(map(is_formal, decisions_on(asker, matter, case, found.decisions)))]
    if not settling:
        return None
    last = settling[-1]
    others = [case for case in found.decided if case.id != last.id]
    return DecidedCases([last, *others], found.likeliest, found.decisions)


def is_unsettled(case: CaseFact, decisions: Sequence[DecisionFact]) -> bool:
    """Whether all that a case came to is that it was put off or noted."""
    return all(one.kind in _UNSETTLED for one in decisions if one.case == case.id)


def _settled_first(
    decided: Sequence[CaseFact], decisions: Sequence[DecisionFact], likelihood: Mapping[str, float]
) -> list[CaseFact]:
    """A case that was put off or only noted stands after the nearest as likely one in which the matter was settled."""
    if not decided:
        return []
    settled = {one.case for one in decisions if one.kind not in _UNSETTLED and is_marked(one)}
    at_least = SETTLED_AS_LIKELY * likelihood[decided[0].id]
    return sorted(decided, key=lambda case: case.id not in settled or likelihood[case.id] < at_least)


def answers(question: Question, meant: MeantCases, found: DecidedCases) -> bool:
    """Whether a decided case may be what the question means, and not only come near it.

    Any: one that was put off may stand after a somewhat less likely one that settled the matter.
    """
    share = WELL_MEANT if words.MONEY.search(question.text) else NEARLY_AS_LIKELY
    return any(meant.likelihood[case.id] >= share * meant.likelihood[found.likeliest.id] for case in found.decided)


def _by_day(
    asker: Asker, question: Question, decided: Sequence[CaseFact], likelihood: Mapping[str, float]
) -> list[CaseFact]:
    """The decided cases that the question may well mean, by the day of their meetings."""
    naming = asker.facts.cases_naming(question.initiatives) if question.initiatives else {}
    most = max((len(naming.get(case.id, ())) for case in decided), default=0)
    likeliest = max((likelihood[case.id] for case in decided), default=0.0)
    meant = [
        case
        for case in decided
        if len(naming.get(case.id, ())) == most and (most or likelihood[case.id] >= WELL_MEANT * likeliest)
    ]
    return sorted(meant, key=lambda case: date_of(asker, case))
