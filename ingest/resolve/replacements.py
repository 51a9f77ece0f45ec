"""Decisions that say they replace or change another: ``replaces`` becomes the id of that decision.

It is looked up among the earlier decisions of the same body, by case number or by the day of the meeting. Where the
papers leave open which of several is meant, or that meeting is not loaded, the words stay as they were found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from graph.language.dates import find_dates
from graph.language.numbers import find_case_numbers
from graph.records import Case, Decision, Meeting
from ingest.resolve.follow_up_words import task_words

Earlier = Sequence[tuple[Meeting, Case, Decision]]


def with_replacements(meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, with the ids of decisions where others say that they replace them."""
    by_body: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        by_body[meeting.body_id].append(meeting)
    replaced: dict[str, str] = {}
    for own in by_body.values():
        for meeting in own:
            for case in meeting.cases:
                for decision in case.decisions:
                    if decision.replaces and (found := _meant(decision, case, meeting, own)):
                        replaced[decision.id] = found
    return [_with(meeting, replaced) for meeting in meetings] if replaced else list(meetings)


def _meant(decision: Decision, case: Case, meeting: Meeting, own: Sequence[Meeting]) -> str | None:
    words = decision.replaces or ""
    year = int(meeting.date[:4])
    numbers = {number.value for number in find_case_numbers(words, year) if number.value and number.labelled}
    numbers |= {words} & {other.number for one in own for other in one.cases if other.number}
    days = {iso for found in find_dates(words) if (iso := found.in_year(year))}
    earlier = [
        (one, other, known)
        for one in own
        if one.date < meeting.date
        for other in one.cases
        if other.number in numbers or (not numbers and one.date in days)
        for known in other.decisions
    ]
    return _chosen(decision, case, earlier)


def _chosen(decision: Decision, case: Case, earlier: Earlier) -> str | None:
    """The only decision there is, or the one that plainly speaks of the same."""
    if len(earlier) == 1:
        return earlier[0][2].id
    own = task_words(f"{case.title} {decision.text}").telling
    rated = sorted(
        ((len(own & task_words(f"{other.title} {known.text}").telling), known.id) for _, other, known in earlier),
        reverse=True,
    )
    if not rated or rated[0][0] == 0 or (len(rated) > 1 and rated[0][0] == rated[1][0]):
        return None
    return rated[0][1]


def _with(meeting: Meeting, replaced: Mapping[str, str]) -> Meeting:
    cases = tuple(
        msgspec.structs.replace(
            case,
            decisions=tuple(
                msgspec.structs.replace(one, replaces=replaced.get(one.id, one.replaces)) for one in case.decisions
            ),
        )
        for case in meeting.cases
    )
    return msgspec.structs.replace(meeting, cases=cases)
