"""All decisions of one meeting, where a question asks what a meeting decided and names no matter."""

from __future__ import annotations

import re

from search import question_words as words
from search.analysis.tokens import tokenize
from search.analysis.wordlists import STOP_WORDS
from search.answers.asker import Asker
from search.answers.drafts import Draft, in_order
from search.answers.meetings import meeting_named
from search.answers.wording import quote, say
from search.periods import WORDS_OF_TIME
from search.questions import Question

_DIGITS = re.compile(r"\d+")
_OF_MEETINGS = re.compile(
    r"(?:møte|meeting|vedtak|sak|case)\w*|siste|sist|forrige|førre|seneste|nyeste|latest|last|previous|recent|alt|alle"
    r"|everything|hendte|skjedde|happen\w*|things?",
    re.IGNORECASE,
)
"""Words that name no matter."""
MOST_DECISIONS = 15
"""A meeting has hardly more; a year has, and is better asked of by topic."""


def answer_meeting_decisions(asker: Asker, question: Question) -> Draft | None:
    """Every decision of the meeting, case by case; None where a matter is named, or no one meeting."""
    if not question.periods or question.case_number or question.entities or _matter(asker, question):
        return None
    meetings = [
        meeting
        for meeting in asker.facts.meetings.values()
        if meeting.status != "mentioned"
        and (not question.bodies or meeting.body_id in question.bodies)
        and any(meeting.date in period for period in question.periods)
    ]
    if len(meetings) != 1:
        return None
    cases = {case.id: case for case in asker.facts.cases_at([meetings[0].id])}
    decisions = sorted(
        asker.facts.decisions(cases), key=lambda one: (one.sources[0].document, one.sources[0].start_line)
    )
    if not decisions:
        return None
    heading = meeting_named(asker, question, meetings[0])
    if all(source.draft for one in decisions for source in one.sources):
        heading += f", {say('draft', question.language)}"
    lines = [f"{say('decided_at', question.language)} ({heading}):"]
    for one in decisions[:MOST_DECISIONS]:
        case = cases[one.case]
        label = f"{say('case', question.language, number=case.number)}, {case.title}" if case.number else case.title
        lines.append(f"{label}: {quote(one.text)}")
    evidence = in_order(*(asker.passages_at(one.sources) for one in decisions[:MOST_DECISIONS]))
    return Draft("decided", "\n".join(lines), evidence)


def _matter(asker: Asker, question: Question) -> bool:
    text = words.DECISION.sub(" ", asker.without_names(question.text))
    return any(
        not (
            token.text in STOP_WORDS
            or token.text in WORDS_OF_TIME
            or _DIGITS.match(token.text)
            or _OF_MEETINGS.fullmatch(token.text)
        )
        for token in tokenize(text)
    )
