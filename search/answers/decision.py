"""Decision: what was decided, verbatim; and where nothing was, what was agreed, discussed, proposed or is scheduled."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

from graph.records import PartKind
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.wording import day, quote, say
from search.facts import CaseFact, DecisionFact
from search.index.base import Filters
from search.questions import Question
from search.ranking import RankedPassage

CANDIDATES = 40
"""Passages looked at to tell which case is meant."""
CASES_LIKELY = 3
"""The decision quoted is one of the likeliest few cases', or the answer is that the matter was discussed."""
CASES_LOOKED_AT = 8
"""Further cases are looked at for a later decision on the same matter."""
DECISIONS_QUOTED = 2
"""A reader wants the decision, not all decisions: the answer quotes this many, the evidence shows the rest."""
RECORDS: frozenset[PartKind] = frozenset({"minutes"})
"""Only minutes record what a meeting came to."""


def answer_decision(asker: Asker, question: Question) -> Draft | None:
    """The decision on the matter, or plainly that none is recorded."""
    ranked = asker.search(question, CANDIDATES)
    if not ranked:
        return None
    cases = _cases_meant(asker, question, ranked)
    facts = {case.id: case for case in asker.facts.cases(cases)}
    recorded = [case for case in cases if case in facts and _is_recorded(asker, facts[case])]
    planned = [case for case in cases if case in facts and _is_planned(asker, facts[case])]
    if question.case_number and planned and not recorded:
        return _scheduled(asker, question, facts[planned[0]], ranked)
    if not recorded:
        return _unrecorded(asker, question, [facts[case] for case in cases if case in facts], ranked)
    decisions = asker.facts.decisions(recorded[:CASES_LOOKED_AT])
    decided = [case for case in recorded[:CASES_LOOKED_AT] if any(one.case == case for one in decisions)]
    of_case = [one for one in ranked if one.passage.case == recorded[0]]
    if not decided or decided[0] not in recorded[:CASES_LIKELY]:
        text = f"{say('discussed', question.language)}: {_reference(asker, question, facts[recorded[0]])}"
        return Draft("discussed", text, in_order(of_case[:1], ranked)[:EVIDENCE_LIMIT])
    first = facts[decided[0]]
    chosen = [one for one in decisions if one.case == first.id]
    outcome: Literal["decided", "agreed"] = "decided" if any(_formal(one) for one in chosen) else "agreed"
    lines = [f"{say(outcome, question.language)} ({_reference(asker, question, first)}):"]
    lines += [quote(one.text) for one in chosen[:DECISIONS_QUOTED]]
    later = _later(asker, question, first, [facts[case] for case in decided[1:]])
    for case in later:
        own = next(one for one in decisions if one.case == case.id)
        lines.append(f"{say('later', question.language)} ({_reference(asker, question, case)}): {quote(own.text)}")
        chosen.append(own)
    lines += [_next(asker, question, facts[case]) for case in planned[:1] if case != first.id]
    quoted = asker.passages_at([source for one in chosen for source in one.sources])
    return Draft(outcome, "\n".join(lines), in_order(quoted, of_case[:1], ranked)[:EVIDENCE_LIMIT])


def _later(asker: Asker, question: Question, first: CaseFact, others: Sequence[CaseFact]) -> list[CaseFact]:
    """Later cases with a decision that name all that the question names, by date: a reader must not miss them."""
    if not question.initiatives:
        return []
    naming = asker.facts.cases_naming(question.initiatives)
    after = [
        case
        for case in others
        if asker.facts.meetings[case.meeting].date > asker.facts.meetings[first.meeting].date
        and len(naming.get(case.id, ())) == len(question.initiatives)
    ]
    return sorted(after, key=lambda case: asker.facts.meetings[case.meeting].date)


def _cases_meant(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> list[str]:
    """The cases that the question may be about, the likeliest first.

    A case number says it outright. Otherwise cases count by how well their passages rank; those that name all that the
    question names go before those that name less, for a decision on one thing is no answer about another.
    """
    if question.case_number:
        numbered = [
            case.id
            for case in asker.facts.cases_numbered(question.case_number)
            if not question.bodies or asker.facts.meetings[case.meeting].body_id in question.bodies
        ]
        if numbered:
            return numbered
    scores: dict[str, float] = {}
    for one in ranked:
        if one.passage.case:
            scores[one.passage.case] = scores.get(one.passage.case, 0.0) + one.score
    naming = asker.facts.cases_naming(question.initiatives) if question.initiatives else {}
    in_time = _in_time(asker, question, scores)
    return sorted(scores, key=lambda case: (case not in in_time, -len(naming.get(case, ())), -scores[case], case))


def _in_time(asker: Asker, question: Question, cases: Collection[str]) -> set[str]:
    if not question.periods:
        return set(cases)
    return {
        case.id
        for case in asker.facts.cases(cases)
        if any(asker.facts.meetings[case.meeting].date in period for period in question.periods)
    }


def _is_recorded(asker: Asker, case: CaseFact) -> bool:
    """Minutes speak of the case: a plan, a paper or slides are no record of what a meeting came to."""
    return any(passage.kind in RECORDS for passage in asker.passages_of([case.id]))


def _is_planned(asker: Asker, case: CaseFact) -> bool:
    return asker.facts.meetings[case.meeting].status == "planned"


def _formal(decision: DecisionFact) -> bool:
    return decision.explicit or decision.kind in ("approved", "noted", "rejected", "postponed")


def _reference(asker: Asker, question: Question, case: CaseFact) -> str:
    meeting = asker.facts.meetings[case.meeting]
    words = [asker.body_name(meeting.body_id)]
    if case.number:
        words.append(say("case", question.language, number=case.number))
    words.append(f"{case.title}, {day(meeting.date, question.language)}")
    if case.sources and all(source.draft for source in case.sources):
        words.append(say("draft", question.language))
    return ", ".join(words)


def _next(asker: Asker, question: Question, case: CaseFact) -> str:
    meeting = asker.facts.meetings[case.meeting]
    label = say("case", question.language, number=case.number) if case.number else case.title
    return say("planned_next", question.language, date=day(meeting.date, question.language), case=label) + "."


def _scheduled(asker: Asker, question: Question, case: CaseFact, ranked: Sequence[RankedPassage]) -> Draft:
    meeting = asker.facts.meetings[case.meeting]
    label = say("case", question.language, number=case.number) if case.number else case.title
    text = say("scheduled", question.language, date=day(meeting.date, question.language), case=label) + "."
    own = asker.retrieve(question.text, Filters(cases=(case.id,)), EVIDENCE_LIMIT)
    return Draft("scheduled", text, in_order(own, ranked)[:EVIDENCE_LIMIT])


def _unrecorded(
    asker: Asker, question: Question, cases: Sequence[CaseFact], ranked: Sequence[RankedPassage]
) -> Draft | None:
    if not cases:
        return None
    proposals = asker.facts.proposals(case.id for case in cases[:2])
    if proposals or not _is_planned(asker, cases[0]):
        text = f"{say('proposed', question.language)}: {_reference(asker, question, cases[0])}"
        return Draft("proposed", text, tuple(ranked[:EVIDENCE_LIMIT]))
    return _scheduled(asker, question, cases[0], ranked)
