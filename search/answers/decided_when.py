"""When something was decided: the sentence that says so, or else the decision itself, with the day of its meeting."""

from __future__ import annotations

from search import question_words as words
from search.answers.answer import ANSWERED
from search.answers.asker import Asker
from search.answers.decision import answer_decision
from search.answers.drafts import Draft
from search.answers.fact import answer_fact
from search.questions import Question


def answer_decided_when(asker: Asker, question: Question) -> Draft | None:
    """What the papers say of the day, or the decision; None where neither tells, or nothing such is asked."""
    if not words.DECIDED_WHEN.match(question.text):
        return None
    fact = answer_fact(asker, question)
    if fact is not None and fact.outcome in ANSWERED and words.DECISION.search(fact.text):
        return fact  # "Forskriften ble vedtatt 1. mai 2020."
    decided = answer_decision(asker, question)
    return decided if decided is not None and decided.outcome in ANSWERED else None
