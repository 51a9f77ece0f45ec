"""The meetings that a question names, and plain words where their papers are not loaded."""

from __future__ import annotations

from search import question_words as words
from search.answers.asker import Asker
from search.answers.wording import day, say
from search.facts import MeetingFact
from search.periods import BEGINNING, END, Period
from search.questions import Question


def meeting_missing(asker: Asker, question: Question) -> bool:
    """Whether the question asks for a body's meeting at a date from which nothing is loaded.

    What later papers quote of such a meeting is something; what another meeting approves as its minutes is not meant.
    """
    if not (question.bodies and question.periods) or not words.AT_A_MEETING.search(question.text):
        return False
    if words.MINUTES_OF.search(question.text):
        return False
    meetings = [
        meeting
        for meeting in asker.facts.meetings.values()
        if meeting.body_id in question.bodies and any(meeting.date in period for period in question.periods)
    ]
    if any(meeting.status != "mentioned" for meeting in meetings):
        return False
    cases = asker.facts.cases_at(meeting.id for meeting in meetings)
    return not asker.facts.decisions(case.id for case in cases)


def nothing_met(asker: Asker, question: Question) -> bool:
    """Whether none of the bodies asked about is known to have met in the periods named."""
    dates = [one.date for one in asker.facts.meetings.values() if one.body_id in question.bodies]
    named = bool(question.bodies and question.periods)
    return named and not any(date in period for date in dates for period in question.periods)


def meeting_named(asker: Asker, question: Question, meeting: MeetingFact) -> str:
    """The name by which answers call a meeting: its body and its day."""
    return f"{asker.body_name(meeting.body_id)}, {day(meeting.date, question.language)}"


def no_meeting(asker: Asker, question: Question) -> str:
    """That the papers of the meeting asked for, or of those of a period, are not loaded."""
    told = [asker.body_name(body) for body in question.bodies]
    told += [_written(one, question) for one in question.periods]
    one_day = any(one.since == one.until for one in question.periods)
    return say("no_meeting" if one_day else "no_meetings", question.language, meant=", ".join(told))


def not_in_that_time(question: Question) -> str:
    """That what is loaded of the time asked for does not take the matter up."""
    return say(
        "not_in_that_time", question.language, meant=", ".join(_written(one, question) for one in question.periods)
    )


def _written(period: Period, question: Question) -> str:
    if period.is_year:
        return period.since[:4]
    if period.since == period.until:
        return day(period.since, question.language)
    if period.until == END:
        return say("since", question.language, day=day(period.since, question.language))
    if period.since == BEGINNING:
        return say("until", question.language, day=day(period.until, question.language))
    return f"{day(period.since, question.language)} – {day(period.until, question.language)}"
