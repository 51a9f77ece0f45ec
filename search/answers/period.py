"""What went on at the meetings of a period, where a question names no matter: every case, and what was decided."""

from __future__ import annotations

import msgspec

from search import question_words as words
from search.answers.asker import Asker
from search.answers.drafts import Draft
from search.answers.gaps import within
from search.answers.listing import cases_listed
from search.answers.topic import names_no_matter
from search.named_meetings import HELD
from search.periods import Period
from search.questions import Question


def answer_period(asker: Asker, question: Question) -> Draft | None:
    """The cases of the period, or its decisions where they are asked for; None where a matter is named.

    Without a period it is the last meeting that was held. Nothing else can be meant: the passages that are likest such
    a question are about anything.
    """
    asked = question.kind != "fact" or words.HAPPENED.search(question.text)
    if not (asked and names_no_matter(asker, question)):
        return None
    if not question.periods:
        held = [one for one in within(asker, question) if one.status in HELD]
        if not held:
            return None
        last = Period(held[-1].date, held[-1].date)
        question = msgspec.structs.replace(question, periods=(last,), bodies=(held[-1].body_id,))
    return cases_listed(asker, question, "decisions" if question.kind == "decision" else "cases and decisions")
