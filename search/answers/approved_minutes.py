"""Whether the minutes of a meeting were approved: the next meeting tells, never that meeting itself."""

from __future__ import annotations

import re

from search.answers.asker import Asker
from search.answers.drafts import Draft, absent, in_order
from search.answers.meetings import meeting_named
from search.answers.treatment import reference
from search.answers.wording import quote, say
from search.facts import MeetingFact
from search.named_meetings import HELD
from search.question_words import MINUTES_OF
from search.questions import Question

_APPROVED = re.compile(r"\b(?:godkjen\w+|approv\w+)", re.IGNORECASE)
_OF_A_DAY = re.compile(r"\b(?:referat\w*|protokoll\w*|minutes)\s+(?:\w+\s+){0,4}?(?:fra|frå|from|of)\b", re.IGNORECASE)
"""Minutes of a day that is named: those that a meeting approved on a day are of another."""


def answer_approved_minutes(asker: Asker, question: Question) -> Draft | None:
    """What the next meeting decided of the minutes of the one named, else that no paper says; None where none is."""
    if not question.periods or not (_APPROVED.search(question.text) and _OF_A_DAY.search(question.text)):
        return None
    held = sorted((one for one in asker.facts.meetings.values() if one.status in HELD), key=lambda one: one.date)
    meant = [
        one
        for one in held
        if (not question.bodies or one.body_id in question.bodies) and any(one.date in day for day in question.periods)
    ]
    if len(meant) != 1:
        return None
    following = [one for one in held if one.body_id == meant[0].body_id and one.date > meant[0].date]
    return _told_at(asker, question, following[0] if following else None, meant[0])


def _told_at(asker: Asker, question: Question, following: MeetingFact | None, meant: MeetingFact) -> Draft:
    cases = {case.id: case for case in asker.facts.cases_at([following.id])} if following else {}
    for decision in asker.facts.decisions(cases):
        case = cases[decision.case]
        said = f"{' '.join(case.headings)}\n{decision.text}"
        if MINUTES_OF.search(said) and _APPROVED.search(said):
            lines = [f"{say('decided', question.language)} ({reference(asker, question, case)}):", quote(decision.text)]
            return Draft("decided", "\n".join(lines), in_order(asker.passages_at(decision.sources)))
    last = meeting_named(asker, question, meant)
    nearest = asker.passages_at((following or meant).sources)
    return absent(question, nearest, say("none_later", question.language, meeting=last) if following is None else "")
