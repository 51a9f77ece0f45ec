"""The expressions every language has. Braces are filled in: {body} and {Body} the body's noun, {obj} the subject."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Wording:
    """One language's expressions. Where a field holds several, a paper draws one."""

    months: tuple[str, ...]
    day: str
    # head
    minutes_title: tuple[str, ...]
    draft: str
    agenda_title: tuple[str, ...]
    paper_title: tuple[str, ...]
    date_label: tuple[str, ...]
    time_label: tuple[str, ...]
    place_label: tuple[str, ...]
    prose_head: tuple[str, ...]
    prose_notice: tuple[str, ...]
    clock: str
    # attendance
    present: tuple[str, ...]
    apologies: tuple[str, ...]
    chair_label: tuple[str, ...]
    members: tuple[str, ...]
    deputies: tuple[str, ...]
    observers: tuple[str, ...]
    secretariat: tuple[str, ...]
    invited: tuple[str, ...]
    chair: tuple[str, ...]
    member: tuple[str, ...]
    observer: tuple[str, ...]
    substitute_for: tuple[str, ...]
    remote: tuple[str, ...]
    for_case: str
    vacant: str
    table_head: tuple[str, str, str, str]
    yes: tuple[str, ...]
    absent: str
    secretary: str
    guest: str
    prose_attendance: tuple[str, ...]
    prose_apologies: tuple[str, ...]
    prose_observers: str
    prose_guests: str
    prose_secretariat: tuple[str, ...]
    conjunction: str
    # cases
    cases_heading: tuple[str, ...]
    numbers: dict[str, str]
    approve_agenda: tuple[str, ...]
    approve_minutes: tuple[str, ...]
    any_other: tuple[str, ...]
    meeting_dates: tuple[str, ...]
    titles: dict[str, tuple[str, ...]]
    presented: tuple[str, ...]
    refers: tuple[str, ...]
    background: tuple[str, ...]
    discussion: tuple[str, ...]
    positions: tuple[str, ...]
    telling: str
    nothing: tuple[str, ...]
    # decisions
    decision_label: dict[str, tuple[str, ...]]
    decisions: dict[str, tuple[tuple[str, ...], ...]]
    prose_decisions: dict[str, tuple[str, ...]]
    votes: tuple[str, ...]
    proposal_label: tuple[str, ...]
    proposed_by: tuple[str, ...]
    # follow-ups
    work: tuple[str, ...]
    secretariat_name: str
    task_sentence: tuple[str, ...]
    task_labelled: str
    task_label: tuple[str, ...]
    task_heading: tuple[str, ...]
    task_head: tuple[str, str, str, str]
    by_day: str
    by_next: str
    done: tuple[str, ...]
    # the rest
    page: str
    signature: tuple[str, ...]
    adjourned: tuple[str, ...]
    attachments: str
    paper_sections: tuple[str, ...]

    def date(self, day: date, numeric: bool = False) -> str:
        """A day as this language prints it."""
        if numeric:
            return f"{day.day:02}.{day.month:02}.{day.year}"
        return self.day.format(day=day.day, month=self.months[day.month - 1], year=day.year)
