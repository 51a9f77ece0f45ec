"""A question in, an answer out: understood, answered by its kind, and silent where the documents are."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from search.answers.answer import ANSWERED, Answer, evidence_of
from search.answers.appointment import answer_appointment
from search.answers.approved_minutes import answer_approved_minutes
from search.answers.asker import Asker
from search.answers.corrections import Corrections, correct
from search.answers.decided_when import answer_decided_when
from search.answers.decision import answer_decision
from search.answers.definition import answer_definition
from search.answers.drafts import Draft
from search.answers.each_year import answer_each_year
from search.answers.fact import answer_fact
from search.answers.follow_up import answer_follow_up
from search.answers.listing import answer_list
from search.answers.listing_printed import answer_printed_list
from search.answers.meeting_decisions import answer_meeting_decisions
from search.answers.meeting_held import answer_meeting_held
from search.answers.membership import answer_members
from search.answers.neighbours import joined
from search.answers.next_meeting import answer_next_meeting
from search.answers.period import answer_period
from search.answers.positions import answer_positions
from search.answers.seats import answer_seats
from search.answers.silence import silence, unknown_case, with_reasons
from search.answers.status import answer_status
from search.answers.timeline import answer_timeline
from search.answers.unknown import unknown_names
from search.answers.who import answer_who
from search.answers.wording import day, say
from search.question_kinds import QuestionKind
from search.questions import Question

AnswerKind = Callable[[Asker, Question], Draft | None]

KINDS: Mapping[QuestionKind, tuple[AnswerKind, ...]] = {
    "decision": (answer_approved_minutes, answer_meeting_decisions, answer_period, answer_decision, answer_fact),
    "status": (answer_period, answer_status, answer_decision, answer_fact),
    "timeline": (answer_period, answer_timeline, answer_fact),
    "who": (answer_members, answer_seats, answer_who, answer_printed_list, answer_fact),
    "appointment": (answer_appointment,),
    "definition": (answer_definition, answer_printed_list, answer_fact),
    "positions": (answer_positions, answer_fact),
    "follow-up": (answer_follow_up, answer_fact),
    "list": (answer_list, answer_printed_list, answer_fact),
    "fact": (
        *(answer_next_meeting, answer_period, answer_meeting_held, answer_members, answer_printed_list),
        *(answer_each_year, answer_decided_when, answer_fact),
    ),
}
"""What answers each kind of question; the next where the first has nothing."""


def answer_question(
    asker: Asker, text: str, said: Corrections | None = None, understood: Question | None = None
) -> Answer:
    """The answer to one question, in its own language, with the words it rests on.

    What is ``said`` of the question stands above what its words were taken for, and narrows all that is looked at.
    ``understood`` is what it was taken for where that is known already.
    """
    start = time.perf_counter()
    question, looking = understood or asker.understand(text), asker
    if said is not None and said != Corrections():
        question, scope, filters = correct(asker, question, said)
        looking = asker.within(scope, filters)
    draft = _draft(looking, question, () if said and said.names_something else unknown_names(asker, question))
    return Answer(
        question=text,
        language=question.language,
        kind=question.kind,
        understood=question,
        names=asker.names(question),
        outcome=draft.outcome,
        answered=draft.outcome in ANSWERED,
        answer=draft.text,
        newest=asker.facts.newest,
        evidence=tuple(evidence_of(one.passage, one.score) for one in joined(draft.evidence)),
        seconds=round(time.perf_counter() - start, 4),
    )


def _draft(asker: Asker, question: Question, unknown: Sequence[str]) -> Draft:
    if not unknown and not unknown_case(asker, question):
        for answer in KINDS[question.kind]:
            draft = answer(asker, question)
            if draft is not None:
                return with_reasons(asker, question, _with_passed(question, draft))
    return with_reasons(asker, question, silence(asker, question, unknown))


def _with_passed(question: Question, draft: Draft) -> Draft:
    """An answer about the next meeting, which names its day and says that it has been where it has."""
    if not question.passed:
        return draft
    told = say("meeting_passed", question.language, day=day(question.periods[0].since, question.language))
    return Draft(draft.outcome, f"{draft.text}\n{told}.", draft.evidence)
