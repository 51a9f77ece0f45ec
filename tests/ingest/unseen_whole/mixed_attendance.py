"""The attendance of a meeting, set in any of the ways in which papers set it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from mixed_words import Words
from whole_papers import Attending

Groups = Sequence[tuple[str, Sequence["Listed"]]]
"""Those who stand under each label."""


@dataclass(frozen=True)
class Listed:
    """A person of the list: who she is, how the paper prints her institution, and what it adds to her entry."""

    person: Attending
    printed: str
    note: str = ""


@dataclass(frozen=True)
class Manner:
    """How one paper puts the words: its mark of a label, what it calls the chair, and where that stands."""

    words: Words
    mark: str
    chair: str
    sits_for: str
    chair_first: bool

    def label(self, text: str) -> str:
        return self.mark.format(text)

    def told(self, listed: Listed) -> list[str]:
        """What is said beside a name and an institution."""
        person = listed.person
        chair = [self.chair] if person.role == "chair" else []
        return chair + ([f"{self.sits_for} {person.instead_of}"] if person.instead_of else [])

    def bracketed(self, listed: Listed) -> str:
        told = self.told(listed)
        inner = (
            [*told, listed.printed] if self.chair_first and listed.person.role == "chair" else [listed.printed, *told]
        )
        return f"{listed.person.name} ({', '.join(inner)}){listed.note}"

    def with_commas(self, listed: Listed) -> str:
        return ", ".join([listed.person.name, listed.printed, *self.told(listed)]) + listed.note

    def with_dash(self, listed: Listed) -> str:
        return ", ".join([f"{listed.person.name} – {listed.printed}", *self.told(listed)]) + listed.note

    def name_alone(self, listed: Listed) -> str:
        told = self.told(listed)
        return f"{listed.person.name} ({', '.join(told)})" if told else listed.person.name


Layout = Callable[[Groups, Manner], list[str]]


def one_paragraph(groups: Groups, manner: Manner) -> list[str]:
    return [f"{manner.label(label)} {', '.join(map(manner.bracketed, group))}" for label, group in groups]


def one_paragraph_with_and(groups: Groups, manner: Manner) -> list[str]:
    texts = []
    for label, group in groups:
        *others, last = map(manner.bracketed, group)
        texts.append(f"{manner.label(label)} {manner.words.conjunction.join(filter(None, [', '.join(others), last]))}")
    return texts


def semicolons(groups: Groups, manner: Manner) -> list[str]:
    return [f"{manner.label(label)} {'; '.join(map(manner.with_commas, group))}" for label, group in groups]


def a_line_each(groups: Groups, manner: Manner) -> list[str]:
    return [
        part for label, group in groups for part in (manner.label(label), "\n".join(map(manner.with_commas, group)))
    ]


def a_line_each_with_dash(groups: Groups, manner: Manner) -> list[str]:
    return _below(groups, manner, manner.with_dash)


def _below(groups: Groups, manner: Manner, entry: Callable[[Listed], str]) -> list[str]:
    return [part for label, group in groups for part in (manner.label(label), "\n".join(map(entry, group)))]


def bullets(groups: Groups, manner: Manner) -> list[str]:
    return [
        part
        for label, group in groups
        for part in (manner.label(label), "\n".join(f"- {manner.bracketed(listed)}" for listed in group))
    ]


def counted(groups: Groups, manner: Manner) -> list[str]:
    return [part.replace("- ", "# ") if part.startswith("- ") else part for part in bullets(groups, manner)]


def label_in_margin(groups: Groups, manner: Manner) -> list[str]:
    return [f"{manner.label(label)} <tab> " + "\n <tab> ".join(map(manner.bracketed, group)) for label, group in groups]


def table_of_roles(groups: Groups, manner: Manner) -> list[str]:
    """A table of those who came, with their roles; whoever did not stands below it."""
    name, institution, role, *_ = manner.words.columns
    rows, below = [f"| {name} | {institution} | {role} |"], []
    for label, group in groups:
        if group[0].person.attendance == "absent" or group[0].person.role == "invited":
            below.append(f"{label}: {', '.join(map(manner.bracketed, group))}")
            continue
        for listed in group:
            held = manner.words.roles[listed.person.role]
            said = f"{held} for {listed.person.instead_of}" if listed.person.instead_of else held
            rows.append(f"| {listed.person.name} | {listed.printed} | {said} |")
    return ["|ruled\n" + "\n".join(rows), *below]


def table_of_crosses(groups: Groups, manner: Manner) -> list[str]:
    """A table of the members with a cross for who came; all others stand below it."""
    name, institution, _, present, absent = manner.words.columns
    rows, below = [f"| {name} | {institution} | {present} | {absent} |"], []
    for label, group in groups:
        if group[0].person.role in ("observer", "invited", "secretariat"):
            below.append(f"{label}: {', '.join(map(manner.bracketed, group))}")
            continue
        for listed in group:
            crosses = " | x" if listed.person.attendance == "absent" else "x |"
            rows.append(f"| {manner.name_alone(listed)} | {listed.printed} | {crosses} |")
    return ["|ruled\n" + "\n".join(rows), *below]


def institutions_first(groups: Groups, manner: Manner) -> list[str]:
    (label, came), *others = groups
    lines = "\n".join(f"{listed.printed}: {manner.name_alone(listed)}" for listed in came)
    return [f"{label}:", lines, *(f"{other}: {', '.join(map(manner.bracketed, group))}" for other, group in others)]


IN_A_LINE: tuple[Layout, ...] = (one_paragraph, one_paragraph_with_and, semicolons, label_in_margin)
"""Layouts whose labels need a sign before what follows."""
BELOW: tuple[Layout, ...] = (a_line_each, a_line_each_with_dash, bullets, counted)
"""Layouts whose labels may be headings, or stand bare."""
TABLES: tuple[Layout, ...] = (table_of_roles, table_of_crosses, institutions_first)
"""Layouts that have no room for a note to an entry."""


def chosen(random: Random) -> tuple[Layout, str]:
    """A layout and its mark of a label."""
    layout = random.choice([*IN_A_LINE, *BELOW, *TABLES])
    marks = ("**{}:**", "{}:") if layout in IN_A_LINE else ("**{}:**", "{}:", "**{}**", "=== {}", "{}")
    return layout, random.choice(marks)
