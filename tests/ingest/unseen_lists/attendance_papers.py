"""A paper with an attendance list, written once in a small markup, and the answers, written before it was read.

A round's file holds its papers, each under ``##### name``, its answers under ``##### answers``.

Markup, a line each: ``# heading``; ``**bold**``; ``- bullet``; ``| cell | cell`` a row of a table; ``|| left || right``
a line of two columns that are set side by side (text has the left column first, then the right one); ``→`` a tab;
``=== header | footer`` the end of a page. Anything else is a paragraph.

Answers, a person a line: ``name | institution | role | attendance | substitutes for | cases``. ``-`` is none, ``?``
leaves open; a slash parts what is both right; what is left out is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from graph.records import Meeting, Participant


class ListPaper(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    source: str
    answers: str


class Answer(msgspec.Struct, frozen=True):
    """What is right of one person; each value is a tuple of what may stand there, empty where anything may."""

    person: str
    institution: tuple[str, ...]
    role: tuple[str, ...]
    attendance: tuple[str, ...]
    substitutes_for: tuple[str, ...]
    cases: tuple[str, ...]


def papers_of(name: str) -> tuple[ListPaper, ...]:
    """The papers of a round's file."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    pieces = re.split(r"^##### (.+)\n", text, flags=re.MULTILINE)[1:]
    return tuple(
        ListPaper(name=pieces[at], source=pieces[at + 1].strip("\n"), answers=pieces[at + 3])
        for at in range(0, len(pieces), 4)
    )


def answers_of(paper: ListPaper) -> tuple[Answer, ...]:
    return tuple(_answer(line) for line in paper.answers.strip().split("\n"))


def _answer(line: str) -> Answer:
    cells = [cell.strip() for cell in line.split("|")]
    cells += [""] * (6 - len(cells))
    institution = () if "?" in cells[1] else tuple(name.strip("-") for name in cells[1].split("/"))
    cases = tuple(sorted(case.strip() for case in cells[5].split(",") if case.strip()))
    return Answer(
        cells[0], institution, tuple(cells[2].split("/")), tuple(cells[3].split("/")), tuple(cells[4].split("/")), cases
    )


class Count(msgspec.Struct):
    """Right and wrong values of the five measures of a list, and what was wrong, in words."""

    hit: int = 0
    missed: int = 0
    false: int = 0
    institution: int = 0
    role: int = 0
    attendance: int = 0
    substitutes: int = 0
    cases: int = 0
    faults: list[str] = []

    def add(self, other: Count) -> None:
        for field in ("hit", "missed", "false", "institution", "role", "attendance", "substitutes", "cases"):
            setattr(self, field, getattr(self, field) + getattr(other, field))
        self.faults += other.faults


def compare(paper: ListPaper, meetings: Iterable[Meeting]) -> Count:
    """The participants of the meeting that names most people, against the answers."""
    answers = answers_of(paper)
    rows = max((meeting.participants for meeting in meetings), key=len, default=())
    implied = {row.substitutes_for for row in rows}
    expected = {answer.person for answer in answers}
    found = {row.person: row for row in rows if row.person in expected or not (row.inferred and row.person in implied)}
    count = Count(false=len(found.keys() - expected), faults=[f"+ {name}" for name in found.keys() - expected])
    for answer in answers:
        row = found.get(answer.person)
        if row is None:
            count.missed += 1
            count.faults.append(f"- {answer.person}")
            continue
        count.hit += 1
        _values(answer, row, count)
    return count


def _values(answer: Answer, row: Participant, count: Count) -> None:
    pairs = (
        ("institution", row.institution or "", answer.institution),
        ("role", row.role, answer.role),
        ("attendance", row.attendance, answer.attendance),
        ("substitutes", row.substitutes_for or "", answer.substitutes_for),
        ("cases", tuple(sorted(row.cases)), (answer.cases,)),
    )
    for measure, value, right in pairs:
        if not right or value in right:
            setattr(count, measure, getattr(count, measure) + 1)
        else:
            count.faults.append(f"{row.person}: {measure} {value!r}, not {' or '.join(map(repr, right))}")
