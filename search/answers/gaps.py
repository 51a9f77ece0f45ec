"""What is missing beside what is loaded: minutes, meetings that papers only speak of, case numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from search.answers.asker import Asker
from search.answers.wording import day, say
from search.facts import CaseFact, MeetingFact
from search.language import QuestionLanguage
from search.questions import Question

MOST_DATES = 12
"""More meetings than these are told by their number."""


def told_gaps(asker: Asker, question: Question, listed: Sequence[MeetingFact]) -> list[str]:
    """What is missing within what the question asks for: minutes, meetings not loaded, years without a meeting."""
    language = question.language
    lines = []
    planned = [one for one in listed if one.status == "planned"]
    if planned:
        lines.append(say("only_agenda", language, meetings=_named(asker, planned, language)) + ".")
    spoken_of = [one for one in within(asker, question) if one.status == "mentioned"]
    if spoken_of and len({one.body_id for one in listed} | set(question.bodies)) == 1:
        lines.append(say("only_mentioned", language, meetings=_named(asker, spoken_of, language)) + ".")
    if empty := years_without([one.date for one in listed]):
        lines.append(say("no_meetings_in", language, years=", ".join(empty)) + ".")
    return lines


def missing_numbers(asker: Asker, cases: Iterable[CaseFact], language: QuestionLanguage) -> list[str]:
    """Case numbers of a body and year that no paper has, though it has higher ones."""
    seen: dict[tuple[str, str], set[int]] = defaultdict(set)
    for case in cases:
        number, _, year = (case.number or "").partition("/")
        if year and number.isdigit():
            seen[asker.facts.meetings[case.meeting].body_id, year].add(int(number))
    lines = []
    for (body, year), numbers in sorted(seen.items(), key=lambda one: (one[0][1], one[0][0])):
        holes = [
            f"{before + 1}–{after - 1}" if after - before > 2 else str(before + 1)
            for before, after in pairwise([0, *sorted(numbers)])
            if after - before > 1
        ]
        if holes:
            values = {"body": asker.body_name(body), "year": year, "numbers": ", ".join(holes)}
            lines.append(say("missing_numbers", language, **values) + ".")
    return lines


def within(asker: Asker, question: Question) -> list[MeetingFact]:
    """The meetings of the question's bodies and periods, those only spoken of too, by date."""
    found = [
        one
        for one in asker.facts.meetings.values()
        if (not question.bodies or one.body_id in question.bodies)
        and (not question.periods or any(one.date in period for period in question.periods))
    ]
    return sorted(found, key=lambda one: (one.date, one.id))


def years_without(dates: Sequence[str]) -> list[str]:
    """The years between the first and the last of these days in which there is none."""
    taken = {int(date[:4]) for date in dates}
    return [str(year) for year in range(min(taken), max(taken)) if year not in taken] if taken else []


def _named(asker: Asker, meetings: Sequence[MeetingFact], language: QuestionLanguage) -> str:
    told = [f"{asker.body_name(one.body_id)} {day(one.date, language)}" for one in meetings[:MOST_DATES]]
    rest = len(meetings) - len(told)
    return ", ".join(told) + (f" (+ {rest})" if rest else "")
