"""Who sits in a body that meets: by its attendance lists, for each institution those whom the latest list names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from graph.links import REPRESENTING_ROLES
from search import question_words as words
from search.answers.asker import Asker
from search.answers.drafts import Draft, in_order
from search.answers.who import meetings_asked_about
from search.answers.wording import day, role_word, say, things
from search.facts import AttendanceFact, MeetingFact
from search.questions import Question

YEARS_BACK = 2
"""Whoever has not been listed for so long before the last meeting no longer sits there."""


class _Sitting(msgspec.Struct, frozen=True):
    """One person's rows in a body, the latest last."""

    rows: tuple[AttendanceFact, ...]
    dates: tuple[str, ...]

    @property
    def last(self) -> AttendanceFact:
        return self.rows[-1]

    @property
    def institution(self) -> str | None:
        """As the newest list that names one."""
        return next((row.institution for row in reversed(self.rows) if row.institution), None)

    @property
    def institution_id(self) -> str | None:
        return next((row.institution_id for row in reversed(self.rows) if row.institution_id), None)


def answer_seats(asker: Asker, question: Question) -> Draft | None:
    """Those who sit in the one body that the question names, or sat there in its periods; None for other questions."""
    who_sits = words.WHO.search(question.text) and words.SITTING.search(question.text)
    if not (who_sits or words.MEMBERS.search(question.text)) or len(question.bodies) != 1:
        return None
    if question.persons or question.institutions or question.attendance or question.case_number or question.roles:
        return None
    meetings = {one.id: one for one in meetings_asked_about(asker, question) if one.status != "planned"}
    rows = [row for row in asker.facts.attendance(meetings) if row.role in REPRESENTING_ROLES]
    if not rows or (question.periods and len(meetings) == 1):
        return None
    people = _by_person(rows, meetings)
    sitting, earlier = (people, []) if question.periods else _now(people)
    return _draft(asker, question, sitting, earlier)


def _by_person(rows: Sequence[AttendanceFact], meetings: dict[str, MeetingFact]) -> list[_Sitting]:
    """Those who sit themselves; a substitute only where nobody is named whose place it is.

    A list that names no institution of somebody says nothing of another seat: she is who the other lists name.
    """
    by_person: dict[tuple[str, str | None], list[AttendanceFact]] = defaultdict(list)
    held: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.institution_id and not row.substitutes_for:
            held[row.person_id].add(row.institution_id)
    only = {person: next(iter(institutions)) for person, institutions in held.items() if len(institutions) == 1}
    for row in sorted(rows, key=lambda row: (meetings[row.meeting].date, row.meeting)):
        if not row.substitutes_for:
            by_person[row.person_id, row.institution_id or only.get(row.person_id)].append(row)
    return [
        _Sitting(tuple(own), tuple(dict.fromkeys(meetings[row.meeting].date for row in own)))
        for own in by_person.values()
    ]


def _now(people: Sequence[_Sitting]) -> tuple[list[_Sitting], list[_Sitting]]:
    """Those whom the latest list with their institution names, and those before them."""
    newest = max(one.dates[-1] for one in people)
    since = f"{int(newest[:4]) - YEARS_BACK}{newest[4:]}"
    latest: dict[str, str] = {}
    for one in people:
        key = one.institution_id or one.last.person_id
        latest[key] = max(latest.get(key, ""), one.dates[-1])
    now = [
        one
        for one in people
        if one.dates[-1] == latest[one.institution_id or one.last.person_id] and one.dates[-1] >= since
    ]
    return now, [one for one in people if one not in now]


def _draft(asker: Asker, question: Question, sitting: Sequence[_Sitting], earlier: Sequence[_Sitting]) -> Draft:
    language = question.language
    last = max(one.dates[-1] for one in sitting)
    body = asker.body_name(question.bodies[0])
    count = things("persons", language, len(sitting))
    lines = [say("sits_by_lists", language, body=body, last=day(last, language), count=count) + ":"]
    lines += [f"– {_told(one, question)}" for one in sorted(sitting, key=_place)]
    if earlier:
        lines.append(f"{say('sat_before', language)}:")
        lines += [f"– {_told(one, question)}" for one in sorted(earlier, key=lambda one: one.dates[-1], reverse=True)]
    found = [asker.passages_at(one.last.sources)[:1] for one in (*sorted(sitting, key=_place), *earlier)]
    return Draft("found", "\n".join(lines), in_order(*found))


def _place(one: _Sitting) -> tuple[bool, bool, str, str]:
    return one.last.role != "chair", one.last.role == "observer", one.institution or "", one.last.person


def _told(one: _Sitting, question: Question) -> str:
    role = role_word(one.last.role, question.language)
    # A seat may be printed where an institution stands: "brukerrepresentant" is then told once.
    marks = {mark.lower(): mark for mark in (role, one.last.seat, one.institution) if mark}
    named = f"{one.last.person} ({', '.join(reversed(marks.values()))})" if marks else one.last.person
    seen = say("last_seen", question.language, date=day(one.dates[-1], question.language))
    return f"{named}: {things('meetings', question.language, len(one.dates))}, {seen}"
