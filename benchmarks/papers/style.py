"""The habits of a secretariat: how it lays out its papers for as long as it serves."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

Format = Literal["txt", "docx", "pdf"]
Head = Literal["labels", "protocol", "prose", "table"]
Attendance = Literal["inline", "lines", "table", "groups", "prose", "by_institution"]
Numbers = Literal[
    "sak_full", "sak_short", "sak_dash", "padded", "bare_short", "bare_dash", "year_first", "lettered", "plain"
]
Headings = Literal["one_line", "colon", "own_line", "table"]
Decisions = Literal["inline", "own_line", "heading", "named", "unanimous", "conclusion", "prose"]
Tasks = Literal["sentence", "labelled", "table"]


@dataclass(frozen=True)
class Style:
    """Choices that stay the same from meeting to meeting."""

    format: Format
    head: Head
    attendance: Attendance
    numbers: Numbers
    headings: Headings
    decisions: Decisions
    tasks: Tasks
    width: int
    bullet: str
    spacing: int
    columns: bool
    short_institutions: bool
    initials: bool
    proposals_in_minutes: bool
    agenda_in_minutes: bool
    furniture: bool
    numeric_dates: bool
    signatures: bool
    votes: bool
    titles: bool
    packet: bool


def draw_style(rng: Random, formats: tuple[Format, ...]) -> Style:
    """A new secretariat's habits. ``width`` 0 leaves the lines of a text file as long as their paragraphs."""
    return Style(
        format=rng.choice(formats),
        head=rng.choice(("labels", "labels", "labels", "protocol", "prose", "table")),
        attendance=rng.choice(
            ("inline", "inline", "lines", "lines", "table", "table", "groups", "groups", "prose", "by_institution")
        ),
        numbers=rng.choices(
            (
                "sak_full",
                "sak_short",
                "sak_dash",
                "padded",
                "bare_short",
                "bare_dash",
                "year_first",
                "lettered",
                "plain",
            ),
            (22, 22, 10, 8, 14, 8, 6, 6, 4),
        )[0],
        headings=rng.choice(("one_line", "one_line", "one_line", "colon", "own_line", "table")),
        decisions=rng.choice(
            ("inline", "inline", "own_line", "own_line", "heading", "named", "unanimous", "conclusion", "prose")
        ),
        tasks=rng.choice(("sentence", "sentence", "labelled", "table")),
        width=rng.choice((0, 72, 80, 92, 100)),
        bullet=rng.choice(("- ", "• ", "* ", "– ")),
        spacing=rng.choice((1, 1, 2)),
        columns=rng.random() < 0.4,
        short_institutions=rng.random() < 0.5,
        initials=rng.random() < 0.4,
        proposals_in_minutes=rng.random() < 0.2,
        agenda_in_minutes=rng.random() < 0.2,
        furniture=rng.random() < 0.25,
        numeric_dates=rng.random() < 0.35,
        signatures=rng.random() < 0.25,
        votes=rng.random() < 0.3,
        titles=rng.random() < 0.3,
        packet=rng.random() < 0.4,
    )
