"""Decision: what was decided, verbatim; and where nothing was, what was agreed, discussed, proposed or is scheduled."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from search import question_words as words
from search.answers.asker import Asker
from search.answers.beyond_papers import beyond_papers
from search.answers.cases_meant import cases_in_time, cases_meant
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.follow_up import task_lines
from search.answers.matters import Matter, best_fitting, fit, matter_of
from search.answers.meetings import meeting_missing, no_meeting
from search.answers.sought import AMOUNT
from search.answers.treatment import (
    date_of,
    decisions_on,
    is_formal,
    is_planned,
    planned_line,
    recorded_cases,
    reference,
    thread_after,
)
from search.answers.votes import replacement_lines, vote_lines
from search.answers.wording import day, quote, say
from search.facts import CaseFact, DecisionFact
from search.index.base import Filters
from search.questions import Question
from search.ranking import RankedPassage

CANDIDATES = 40
"""Passages looked at to tell which case is meant."""
NEARLY_AS_LIKELY = 0.9
"""A case with a decision stands before a likelier one without only when it is at least so likely beside it."""
WELL_MEANT = 0.6
"""Of the likeliest case's likelihood: so much is asked of one whose decision is later, or gives the sum asked for."""
MINUTES_SHARE = 0.6
"""Minutes that fit so much less than an agenda's papers speak of something else."""
CASES_LOOKED_AT = 8
"""Further cases are looked at for a later decision on the same matter."""
DECISIONS_QUOTED = 2
"""A reader wants the decision, not all decisions: the answer quotes this many, the evidence shows the rest."""
LATER_SHOWN = 3
"""Of a matter that comes back every year the last decisions are shown, not all."""
REMARKS_QUOTED = 3
"""Of what was said on a matter that came to no decision; all of it is asked for by who thought what."""


def answer_decision(asker: Asker, question: Question) -> Draft | None:
    """The decision on the matter, or plainly that none is recorded."""
    ranked = asker.search(question, CANDIDATES)
    if not ranked:
        return None
    if meeting_missing(asker, question):
        text = f"{say('absent', question.language)}. {no_meeting(asker, question)}."
        return Draft("absent", text, tuple(ranked[:EVIDENCE_LIMIT]))
    matter = matter_of(asker, question)
    if matter.unknown and not (matter.initiatives or question.case_number or question.language == "en"):
        return Draft("absent", f"{say('absent', question.language)}.", tuple(ranked[:EVIDENCE_LIMIT]))
    cases = cases_meant(asker, question, ranked)
    facts = {case.id: case for case in asker.facts.cases(cases)}
    recorded = recorded_cases(asker, [case for case in cases if case in facts], ranked[0])
    planned = [case for case in cases if case in facts and is_planned(asker, facts[case])]
    if planned and _planned_is_meant(asker, question, cases, planned[0], recorded):
        return _scheduled(asker, question, facts[planned[0]], ranked)
    if not recorded:
        return _unrecorded(asker, question, [facts[case] for case in cases if case in facts], ranked)
    decisions = asker.facts.decisions(recorded[:CASES_LOOKED_AT])
    decided = [case for case in recorded[:CASES_LOOKED_AT] if any(one.case == case for one in decisions)]
    of_case = [one for one in ranked if one.passage.case == recorded[0]]
    if why := beyond_papers(asker, question, of_case):
        return Draft("absent", f"{say('absent', question.language)}. {why}.", tuple(ranked[:EVIDENCE_LIMIT]))
    if words.LATEST_DECISION.search(question.text):
        decided = _latest_first(asker, question, [facts[case] for case in decided], cases)
        recorded = list(decided) or recorded  # the sort below must not look into the list that it sorts
        of_case = [one for one in ranked if one.passage.case == recorded[0]]
    if words.MONEY.search(question.text):
        sums = {one.case for one in decisions if AMOUNT.search(one.text)}
        decided.sort(key=lambda case: case not in sums or cases[case] < WELL_MEANT * cases[recorded[0]])
    if not decided or not _nearly(cases, decided[0], recorded[0], question):
        if _asks_in_vain_for_amount(question, [], of_case):
            text = f"{say('absent', question.language)}. {say('no_amount', question.language)}."
            return Draft("absent", text, in_order(of_case[:1], ranked)[:EVIDENCE_LIMIT])
        return _discussed(asker, question, facts[recorded[0]], of_case, ranked)
    first = facts[decided[0]]
    chosen = [one for one in decisions if one.case == first.id]
    outcome: Literal["decided", "agreed"] = "decided" if any(is_formal(one) for one in chosen) else "agreed"
    lines = [f"{say(outcome, question.language)} ({reference(asker, question, first)}):"]
    for one in chosen[:DECISIONS_QUOTED]:
        lines += [quote(one.text), *vote_lines(question, one)]
    lines += replacement_lines(asker, question, chosen[:DECISIONS_QUOTED])
    replacing = asker.facts.replacing(one.id for one in chosen)
    for case in _beside(asker, question, first, [facts[case] for case in decided[1:]], cases):
        own = next(one for one in decisions if one.case == case.id)
        phrase: Literal["later", "earlier"] = "later" if date_of(asker, case) > date_of(asker, first) else "earlier"
        lines.append(f"{say(phrase, question.language)} ({reference(asker, question, case)}): {quote(own.text)}")
        chosen.append(own)
    shown = {one.case for one in (*chosen, *replacing)}
    for case, own in _later(asker, question, matter, first, shown):
        lines.append(f"{say('later', question.language)} ({reference(asker, question, case)}): {quote(own.text)}")
        chosen.append(own)
    for case, own in _in_periods(asker, question, matter, first, shown):
        phrase = "later" if date_of(asker, case) > date_of(asker, first) else "earlier"
        lines.append(f"{say(phrase, question.language)} ({reference(asker, question, case)}): {quote(own.text)}")
        chosen.append(own)
    coming = _coming(asker, question, matter, first, [facts[case] for case in planned], cases)
    lines += [planned_line(asker, question, case) for case in coming]
    quoted = in_order(*(asker.passages_at(one.sources) for one in (*chosen, *replacing)))
    agenda = _on_agenda(asker, coming)
    if _asks_in_vain_for_amount(question, [one.text for one in chosen], of_case):
        text = f"{say('absent', question.language)}. {say('no_amount', question.language)}.\n" + "\n".join(lines)
        return Draft("absent", text, in_order(quoted, of_case[:1], ranked)[:EVIDENCE_LIMIT])
    told = question.case_number or words.LATEST_DECISION.search(question.text)
    sure = told or ranked[0].passage.case in (first.id, None) or ranked[0].passage.case not in decided
    best = () if sure else ranked[:1]
    return Draft(outcome, "\n".join(lines), in_order(best, quoted, of_case[:1], agenda, ranked)[:EVIDENCE_LIMIT])


def _nearly(cases: Mapping[str, float], decided: str, likeliest: str, question: Question) -> bool:
    share = WELL_MEANT if words.MONEY.search(question.text) else NEARLY_AS_LIKELY
    return cases[decided] >= share * cases[likeliest]


def _planned_is_meant(
    asker: Asker, question: Question, cases: Mapping[str, float], planned: str, recorded: Sequence[str]
) -> bool:
    """Whether it stands on an agenda alone: no case in minutes has its number, is of its time or nearly as likely."""
    if not recorded or question.case_number:
        return not recorded
    in_time = cases_in_time(asker, question, cases)
    if question.periods and question.bodies and planned in in_time and recorded[0] not in in_time:
        return True
    if question.initiatives:  # what minutes say of the very thing is a record, however much more the papers say
        return False
    return cases[recorded[0]] < MINUTES_SHARE * cases[planned]


def _coming(
    asker: Asker,
    question: Question,
    matter: Matter,
    first: CaseFact,
    planned: Sequence[CaseFact],
    cases: Mapping[str, float],
) -> list[CaseFact]:
    """The case without minutes in which the same matter comes up: of its thread, or meant as well as the decided one.

    That a paper for another matter speaks of something like it does not bring the matter up again.
    """
    others = [case for case in planned[:1] if case.id != first.id]
    if question.initiatives or not others:
        return others
    thread = {case.id for case in thread_after(asker, matter, first)}
    return [case for case in others if case.id in thread or cases[case.id] >= NEARLY_AS_LIKELY * cases[first.id]]


def _on_agenda(asker: Asker, cases: Sequence[CaseFact]) -> tuple[RankedPassage, ...]:
    """The lines of the agenda that the answer points to."""
    found = asker.passages_at([source for case in cases for source in case.sources])
    return tuple(one for one in found if one.passage.kind == "agenda")[:1]


def _asks_in_vain_for_amount(question: Question, decided: Sequence[str], of_case: Sequence[RankedPassage]) -> bool:
    texts = [*decided, *(one.passage.text for one in of_case)]
    return words.MONEY.search(question.text) is not None and not any(AMOUNT.search(text) for text in texts)


def _latest_first(
    asker: Asker, question: Question, decided: Sequence[CaseFact], cases: Mapping[str, float]
) -> list[str]:
    """The decided cases that the question may well mean, the latest first."""
    naming = asker.facts.cases_naming(question.initiatives) if question.initiatives else {}
    most = max((len(naming.get(case.id, ())) for case in decided), default=0)
    likeliest = max((cases[case.id] for case in decided), default=0.0)
    meant = [
        case
        for case in decided
        if len(naming.get(case.id, ())) == most and (most or cases[case.id] >= WELL_MEANT * likeliest)
    ]
    return [case.id for case in sorted(meant, key=lambda case: asker.facts.meetings[case.meeting].date, reverse=True)]


def _beside(
    asker: Asker, question: Question, first: CaseFact, others: Sequence[CaseFact], cases: Mapping[str, float]
) -> list[CaseFact]:
    """Further cases with a decision that name all that the question names, by date: a reader must not miss them.

    Later ones all count; earlier ones where they are nearly as likely to be meant.
    """
    if not question.initiatives or words.LATEST_DECISION.search(question.text):
        return []
    naming = asker.facts.cases_naming(question.initiatives)
    beside = [
        case
        for case in others
        if len(naming.get(case.id, ())) == len(question.initiatives)
        and (date_of(asker, case) > date_of(asker, first) or cases[case.id] >= NEARLY_AS_LIKELY * cases[first.id])
    ]
    return sorted(beside, key=lambda case: date_of(asker, case))


def _later(
    asker: Asker, question: Question, matter: Matter, first: CaseFact, shown: Collection[str]
) -> list[tuple[CaseFact, DecisionFact]]:
    """What was decided later in the same thread, one decision a case, by date; the last ones where there are many."""
    if words.LATEST_DECISION.search(question.text) or question.periods:
        return []
    thread = thread_after(asker, matter, first)
    decisions = asker.facts.decisions(case.id for case in thread if case.id not in shown)
    found = [(case, own[0]) for case in thread if (own := decisions_on(asker, matter, case, decisions))]
    return found[-LATER_SHOWN:]


def _in_periods(
    asker: Asker, question: Question, matter: Matter, first: CaseFact, shown: Collection[str]
) -> list[tuple[CaseFact, DecisionFact]]:
    """What else was decided in the same thread in the periods asked about, by date: "i 2021" may mean either."""
    if words.LATEST_DECISION.search(question.text) or not question.periods:
        return []
    thread = asker.facts.thread([(first.id, None)]) if len(first.headings) <= 1 else ()  # of many items: many matters
    within = [one.case for one in thread if any(one.date in period for period in question.periods)]
    decisions = asker.facts.decisions(within)
    cases = sorted(asker.facts.cases(set(within) - set(shown)), key=lambda case: (date_of(asker, case), case.id))
    return [(case, own[0]) for case in cases if (own := decisions_on(asker, matter, case, decisions))]


def _discussed(
    asker: Asker,
    question: Question,
    case: CaseFact,
    of_case: Sequence[RankedPassage],
    ranked: Sequence[RankedPassage],
) -> Draft:
    """That the matter came to no decision: what was said on it, what somebody is to do, and where it comes up next."""
    matter = matter_of(asker, question)
    positions = asker.facts.positions([case.id])
    fitting = best_fitting([(fit(asker, matter, one.text), one) for one in positions]) or [
        (0, one) for one in positions
    ]
    remarks = [one for _, one in fitting[:REMARKS_QUOTED]]
    head = say("discussed", question.language)
    lines = [f"{head}: {reference(asker, question, case)}"]
    if remarks:
        lines[0] = f"{head} ({say('remarks_only', question.language)}): {reference(asker, question, case)}"
    lines += [f"– {one.holder}: {quote(one.text)}" if one.holder else f"– {quote(one.text)}" for one in remarks]
    tasks = asker.follow_ups_in([case.id])
    lines += task_lines(asker, question, tasks)
    later = thread_after(asker, matter, case)
    lines += [planned_line(asker, question, one) for one in later if is_planned(asker, one)][:1]
    said = asker.passages_at([source for one in remarks for source in one.sources])
    to_do = asker.passages_at([source for task in tasks for source in task.sources])
    return Draft("discussed", "\n".join(lines), in_order(of_case[:1], said, to_do, ranked)[:EVIDENCE_LIMIT])


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
    if proposals or not is_planned(asker, cases[0]):
        text = f"{say('proposed', question.language)}: {reference(asker, question, cases[0])}"
        return Draft("proposed", text, tuple(ranked[:EVIDENCE_LIMIT]))
    return _scheduled(asker, question, cases[0], ranked)
