"""Decision: what was decided, verbatim; and where nothing was, what was agreed, discussed, proposed or is scheduled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from search import opinion_words
from search import question_words as words
from search.answers.asker import Asker
from search.answers.beyond_papers import beyond_papers
from search.answers.decided_beside import decided_beside
from search.answers.decided_cases import (
    NEARLY_AS_LIKELY,
    DecidedCases,
    MeantCases,
    answers,
    decided_cases,
    decided_later,
    is_unsettled,
    meant_cases,
    planned_is_meant,
)
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent, in_order
from search.answers.hardly_told import is_hardly_told
from search.answers.matters import Matter, matter_of
from search.answers.meetings import meeting_missing, no_meeting, nothing_met
from search.answers.sought import AMOUNT, SHARE, asks_for_share
from search.answers.treatment import date_of, is_formal, is_marked, planned_line, reference, thread_after
from search.answers.undecided import discussed, scheduled, unrecorded
from search.answers.votes import passages_of, replacement_lines, vote_lines
from search.answers.wording import quote, say
from search.facts import CaseFact
from search.questions import Question
from search.ranking import RankedPassage

CANDIDATES = 40
"""Passages looked at to tell which case is meant."""
DECISIONS_QUOTED = 2
"""A reader wants the decision, not all decisions: the answer quotes this many, the evidence shows the rest."""


def answer_decision(asker: Asker, question: Question) -> Draft | None:
    """The decision on the matter, or plainly that none is recorded."""
    ranked = asker.search(question, CANDIDATES)
    if not ranked:
        return None
    if meeting_missing(asker, question):
        return absent(question, ranked, no_meeting(asker, question))
    matter = matter_of(asker, question)
    if not matter.named and not question.case_number and nothing_met(asker, question):
        return absent(question, ranked, no_meeting(asker, question))
    named = matter.initiatives or question.case_number or question.language == "en"
    if matter.unknown and not named and not ranked[0].passage.plain:
        return absent(question, ranked)
    if is_hardly_told(asker, question, ranked):
        return absent(question, ranked)
    meant = meant_cases(asker, question, ranked)
    if planned_is_meant(asker, question, meant):
        return scheduled(asker, question, meant.planned[0], ranked)
    if not meant.recorded:
        return unrecorded(asker, question, meant.cases, ranked)
    if why := beyond_papers(asker, question, _of_case(meant.recorded[0], ranked)):
        return absent(question, ranked, why)
    found = decided_cases(asker, question, meant)
    if answers(question, meant, found):
        # Of an English question's words, too few are known in Norwegian to tell.
        if question.language != "en" and is_hardly_told(asker, question, _whole(asker, found.decided[0])):
            return absent(question, ranked)
        if _thought_is_asked(question, found):
            return None
        return _decided(asker, question, matter, meant, found, ranked)
    if later := decided_later(asker, question, matter, found):
        return _decided(asker, question, matter, meant, later, ranked)
    of_case = _of_case(found.likeliest, ranked)
    if _asks_in_vain_for_amount(question, [], of_case):
        return absent(question, in_order(of_case[:1], ranked), say("no_amount", question.language))
    return discussed(asker, question, matter, found.likeliest, of_case, ranked)


def _decided(
    asker: Asker,
    question: Question,
    matter: Matter,
    meant: MeantCases,
    found: DecidedCases,
    ranked: Sequence[RankedPassage],
) -> Draft:
    """The decisions of the case that answers, what replaced them, what else was decided, and where it comes up next."""
    first = found.decided[0]
    # What somebody is asked to do by the way is not what the question is after where more was decided.
    own = sorted(
        (one for one in found.decisions if one.case == first.id),
        key=lambda one: one.kind == "assigned" and not is_marked(one),
    )
    replacing = asker.facts.replacing(one.id for one in own)
    beside = decided_beside(asker, question, matter, meant, found, {first.id, *(one.case for one in replacing)})
    coming = _coming(asker, question, matter, meant, first)

    outcome: Literal["decided", "agreed"] = "decided" if any(is_formal(one) for one in own) else "agreed"
    postponed = all(one.kind == "postponed" for one in own)
    heading = say("postponed" if postponed else outcome, question.language)
    lines = [f"{heading} ({reference(asker, question, first)}):"]
    for one in own[:DECISIONS_QUOTED]:
        lines += [quote(one.text), *vote_lines(question, one)]
    lines += replacement_lines(asker, question, own[:DECISIONS_QUOTED])
    for case, one in beside:
        when: Literal["later", "earlier"] = "later" if date_of(asker, case) > date_of(asker, first) else "earlier"
        lines.append(f"{say(when, question.language)} ({reference(asker, question, case)}): {quote(one.text)}")
    lines += [planned_line(asker, question, case) for case in coming]

    told = [*own, *(one for _, one in beside)]
    quoted = in_order(*(passages_of(asker, one) for one in (*told, *replacing)))
    of_case = _of_case(found.likeliest, ranked)[:1]
    if _asks_in_vain_for_amount(question, [one.text for one in told], _of_case(found.likeliest, ranked)):
        nothing = absent(question, in_order(quoted, of_case, ranked), say("no_amount", question.language))
        return Draft("absent", "\n".join([nothing.text, *lines]), nothing.evidence)
    best = ranked[:1] if _another_is_likelier(question, found, ranked[0]) else []
    agenda = _on_agenda(asker, coming)
    return Draft(outcome, "\n".join(lines), in_order(best, quoted, of_case, agenda, ranked)[:EVIDENCE_LIMIT])


def _thought_is_asked(question: Question, found: DecidedCases) -> bool:
    """Whether it asks what a body thought, and all it decided is that it took note: its words stand elsewhere."""
    own = [one for one in found.decisions if one.case == found.decided[0].id]
    return opinion_words.OPINION_OF.search(question.text) is not None and all(one.kind == "noted" for one in own)


def _whole(asker: Asker, case: CaseFact) -> list[RankedPassage]:
    """All that a case's papers say."""
    return [RankedPassage(one, 0.0, {}) for one in asker.passages_of([case.id])]


def _of_case(case: CaseFact, ranked: Sequence[RankedPassage]) -> list[RankedPassage]:
    return [one for one in ranked if one.passage.case == case.id]


def _coming(asker: Asker, question: Question, matter: Matter, meant: MeantCases, first: CaseFact) -> list[CaseFact]:
    """The case without minutes in which the same matter comes up: of its thread, or meant as well as the decided one.

    That a paper for another matter speaks of something like it, or names it, does not bring the matter up again.
    """
    others = [case for case in meant.planned[:1] if case.id != first.id]
    if not others or _titled(asker, question, others[0]):
        return others
    thread = {case.id for case in thread_after(asker, matter, first)}
    nearly = NEARLY_AS_LIKELY * meant.likelihood[first.id]
    return [case for case in others if case.id in thread or meant.likelihood[case.id] >= nearly]


def _titled(asker: Asker, question: Question, case: CaseFact) -> bool:
    """Whether its title, or that of one of its items, names an initiative that the question names."""
    named = {match.entity.id for heading in case.headings for match in asker.matcher.find(heading)}
    return not named.isdisjoint(question.initiatives)


def _on_agenda(asker: Asker, cases: Sequence[CaseFact]) -> tuple[RankedPassage, ...]:
    """The lines of the agenda that the answer points to."""
    found = asker.passages_at([source for case in cases for source in case.sources])
    return tuple(one for one in found if one.passage.kind == "agenda")[:1]


def _asks_in_vain_for_amount(question: Question, decided: Sequence[str], of_case: Sequence[RankedPassage]) -> bool:
    share = asks_for_share(question.text)
    if not share and not words.MONEY.search(question.text):
        return False
    texts = [*decided, *(one.passage.text for one in of_case)]
    return not any((SHARE if share else AMOUNT).search(text) for text in texts)


def _another_is_likelier(question: Question, found: DecidedCases, best: RankedPassage) -> bool:
    """Whether the passage that fits best is of another decided case: then it is shown before what the answer quotes.

    Not of one that was put off where the one that answers settled the matter.
    """
    if question.case_number or words.LATEST_DECISION.search(question.text):
        return False
    others = [case for case in found.decided[1:] if case.id == best.passage.case]
    if any(is_unsettled(case, found.decisions) for case in others):
        return is_unsettled(found.decided[0], found.decisions)
    return bool(others)
