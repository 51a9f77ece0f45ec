"""What happens: meetings in their order, who comes, and threads of cases that go from one meeting to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from benchmarks.papers.cases import CaseWriter
from benchmarks.papers.model import Body, Case, Institution, Meeting, Person, Role, Sitting, Stage, Subject
from benchmarks.papers.places import LISTED, MEETING_PLACES
from benchmarks.papers.subjects import subjects

_SCRIPTS: tuple[tuple[Stage, ...], ...] = (
    ("report",),
    ("report", "report"),
    ("decide",),
    ("discuss", "decide"),
    ("report", "discuss", "decide", "done"),
    ("decide", "done"),
    ("discuss", "postpone", "decide"),
    ("discuss", "reject"),
    ("assign", "done", "decide"),
    ("discuss", "assign", "done"),
)
_PLANNED_ODDS = 0.5


@dataclass
class Thread:
    """A subject on its way through the meetings; ``due`` is the meeting's ordinal at which it comes up next."""

    subject: Subject
    stages: list[Stage]
    due: int
    cases: list[Case] = field(default_factory=list)


def meetings_of(body: Body, count: int, seed: int) -> Iterator[Meeting]:
    """The meetings of a body in order; of the last one there may be no more than an agenda and case papers."""
    rng = Random(f"{seed}/{body.id}")
    new = subjects(rng)
    threads: list[Thread] = []
    numbers: dict[int, int] = {}
    previous: Meeting | None = None
    days = _days(body, count, rng)
    for ordinal, day in enumerate(days):
        planned = ordinal == count - 1 and count > 2 and rng.random() < _PLANNED_ODDS
        meeting = _meeting(body, day, ordinal, planned, rng)
        writer = CaseWriter(rng, meeting, numbers, days[ordinal + 1] if ordinal + 1 < count else None)
        writer.opening(previous)
        due = [thread for thread in threads if thread.due <= ordinal][:5]
        for _ in range(max(1, rng.randint(3, 6) - len(due))):
            due.append(Thread(next(new), list(rng.choice(_SCRIPTS)), ordinal))
            threads.append(due[-1])
        for thread in due:
            presenter, institution = _presenter(meeting, rng)
            thread.cases.append(
                writer.matter(thread.subject, thread.stages.pop(0), thread.cases, presenter, institution)
            )
            thread.due = ordinal + rng.choice((1, 1, 1, 2, 3))
        threads = [thread for thread in threads if thread.stages]
        writer.closing()
        yield meeting
        previous = meeting


def _days(body: Body, count: int, rng: Random) -> list[date]:
    found: list[date] = []
    year = body.first_year
    while len(found) < count:
        months = sorted(rng.sample((1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12), body.a_year))
        for month in months[: count - len(found)]:
            day = date(year, month, rng.randint(3, 24))
            while day.weekday() > 4:
                day += timedelta(days=1)
            found.append(day)
        year += 1
    return found


def _meeting(body: Body, day: date, ordinal: int, planned: bool, rng: Random) -> Meeting:
    start = rng.choice(("09.00", "09.30", "10.00", "12.00", "12.30", "13.00"))
    end = f"{int(start[:2]) + rng.choice((2, 3, 4)):02}.{rng.choice(('00', '30'))}"
    return Meeting(
        id=f"{body.id}-{day.isoformat()}",
        body=body,
        day=day,
        start=start,
        end=end,
        place=body.place if rng.random() < 0.6 else rng.choice(MEETING_PLACES),
        secretariat=body.secretariat(day.year),
        sittings=list(_sittings(body, day.year, rng)),
        cases=[],
        planned=planned,
        ordinal=ordinal,
        vacant=tuple(seat for seat in body.seats if seat.term(day.year).holder is None),
    )


def _sittings(body: Body, year: int, rng: Random) -> Iterator[Sitting]:
    chair = year % len(body.seats)
    for position, seat in enumerate(body.seats):
        term = seat.term(year)
        if term.holder is None:
            continue
        institution = None if seat.label else seat.institution
        role: Role = "chair" if position == chair else "observer" if seat.observer else "member"
        drawn = rng.random()
        if position == chair or drawn < 0.74:
            yield Sitting(term.holder, institution, role, "present", seat.label)
        elif drawn < 0.82:
            yield Sitting(term.holder, institution, role, "remote", seat.label)
        elif drawn < 0.91 and term.deputy and not seat.observer:
            yield Sitting(term.deputy, institution, "deputy", "present", seat.label, term.holder)
        else:
            yield Sitting(term.holder, institution, role, "absent", seat.label)
    for person in body.secretariat(year).persons:
        yield Sitting(person, person.institution, "secretariat", "present")


def _presenter(meeting: Meeting, rng: Random) -> tuple[Person | None, Institution]:
    """Who presents the case, if anybody, and an institution that has to do with it."""
    present = [
        each for each in meeting.sittings if each.state != "absent" and each.institution and each.role != "secretariat"
    ]
    institution = rng.choice([each.institution for each in present if each.institution] or LISTED)
    drawn = rng.random()
    if drawn < 0.12:
        return rng.choice(meeting.body.guests), institution
    if drawn < 0.5 and present:
        return rng.choice(present).person, institution
    return None, institution
