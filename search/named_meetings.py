"""A meeting that a question names otherwise than by its day: "forrige møte", "neste møte", "møte 2/2023"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from search.facts import MeetingFact
from search.periods import BEGINNING, END, Period
from search.question_words import LAST_MEETING, NEXT_MEETING, SINCE_BEFORE
from search.questions import Question

HELD, PLANNED = ("held", "draft"), ("planned",)

_YEAR = r"(?P<year>(?:19|20)\d{2})"
_NUMBERED = re.compile(
    rf"\b(?:\w+-?)?(?:møte(?:t)?|meeting)\s+(?:(?:nr\.?|nummer|no\.?|number)\s*)?(?P<number>\d{{1,2}})"
    rf"\s*(?:[/-]|\s(?:i|in|of|av)\s)\s*{_YEAR}\b(?!-\d)",
    re.IGNORECASE,
)
_NTH_OF_YEAR = re.compile(
    rf"\b(?P<nth>første|fyrste|first|andre|second|tredje|third|fjerde|fourth|siste|last)\s+(?:\w+[-\s])?"
    rf"(?:møtet?|meeting)\s+(?:i|in|of|av)\s+{_YEAR}\b",
    re.IGNORECASE,
)
_NTH = {
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "second": 2, "tredje": 3, "third": 3, "fjerde": 4, "fourth": 4,
    "siste": 0, "last": 0,
}  # fmt: skip
_UNTIL = re.compile(r"\b(?:før|before)\s+(?:det |the )?$", re.IGNORECASE)


def with_meeting(question: Question, meetings: Collection[MeetingFact], today: date | None = None) -> Question:
    """The question with the day of the meeting it names, or the time since or before it, as its period.

    "Forrige møte" is the body's last meeting of which there are minutes, "neste møte" the first planned from ``today``
    on, and where none is, the last that was; meetings of a year are counted by day, among those that are known. A
    question that names no such meeting, or a body without it, stays as it is.
    """
    own = [one for one in meetings if not question.bodies or one.body_id in question.bodies]
    numbered = _NUMBERED.search(question.text) or _NTH_OF_YEAR.search(question.text)
    if numbered:
        day = _counted(numbered, own)
        return replace(question, periods=(Period(day, day),), case_number=None) if day else question
    if question.periods:
        return question
    last, upcoming = LAST_MEETING.search(question.text), NEXT_MEETING.search(question.text)
    day = _latest(own, HELD) if last else _next(own, today) if upcoming else None
    if day is None:
        return question
    if upcoming and not last and today is not None:
        question = replace(question, passed=day < today.isoformat())
    before = question.text[: last.start()] if last else ""
    if not SINCE_BEFORE.search(before):
        return replace(question, periods=(Period(day, day),))
    return replace(question, periods=(Period(BEGINNING, day) if _UNTIL.search(before) else Period(day, END),))


def _next(meetings: Iterable[MeetingFact], today: date | None) -> str | None:
    planned = [one.date for one in meetings if one.status in PLANNED]
    ahead = [day for day in planned if today is not None and day >= today.isoformat()]
    return min(ahead) if ahead else max(planned, default=None)


def _latest(meetings: Iterable[MeetingFact], statuses: Sequence[str]) -> str | None:
    return max((one.date for one in meetings if one.status in statuses), default=None)


def _counted(named: re.Match[str], meetings: Sequence[MeetingFact]) -> str | None:
    """The day of the nth meeting of a year; None where it is not one body's, or the year has no such meeting."""
    of_year = [one for one in meetings if one.date.startswith(named["year"])]
    if len({one.body_id for one in of_year}) != 1:
        return None
    days = sorted({one.date for one in of_year})
    groups = named.groupdict()
    place = int(groups["number"]) if groups.get("number") else _NTH[named["nth"].lower()]
    if place == 0:
        return days[-1]
    return days[place - 1] if place <= len(days) else None
