"""All decisions of one meeting, where a question asks what a meeting decided and names no matter."""

from __future__ import annotations

from search.answers.asker import Asker
from search.answers.drafts import Draft, in_order
from search.answers.gaps import within
from search.answers.meetings import meeting_named
from search.answers.topic import names_no_matter
from search.answers.wording import case_with_title, quote, say
from search.facts import DecisionFact, MeetingFact
from search.questions import Question


def answer_meeting_decisions(asker: Asker, question: Question) -> Draft | None:
    """Every decision of the meeting, case by case; None where a matter is named, or several meetings.

    Without a time the last meeting is meant of which decisions are printed.
    """
    if not names_no_matter(asker, question):
        return None
    meetings = [meeting for meeting in within(asker, question) if meeting.status != "mentioned"]
    if not question.periods:
        meetings = next(([one] for one in reversed(meetings) if _decisions(asker, one)), [])
    if len(meetings) != 1:
        return None
    decisions = _decisions(asker, meetings[0])
    if not decisions:
        return None
    cases = {case.id: case for case in asker.facts.cases_at([meetings[0].id])}
    heading = meeting_named(asker, question, meetings[0])
    if all(source.draft for one in decisions for source in one.sources):
        heading += f", {say('draft', question.language)}"
    lines = [f"{say('decided_at', question.language)} ({heading}):"]
    for one in decisions:
        case = cases[one.case]
        label = case_with_title(question.language, case.number, case.title)
        lines.append(f"{label}: {quote(one.text)}")
    return Draft("decided", "\n".join(lines), in_order(*(asker.passages_at(one.sources) for one in decisions)))


def _decisions(asker: Asker, meeting: MeetingFact) -> list[DecisionFact]:
    """Those of a meeting, in the order of its minutes."""
    decisions = asker.facts.decisions(case.id for case in asker.facts.cases_at([meeting.id]))
    return sorted(decisions, key=lambda one: (one.sources[0].document, one.sources[0].start_line))
