"""Which meeting each part of each document belongs to.

A part that names its body and date is placed by them. The rest is placed by what is already known: a case paper by its
case number, a dated paper without a body by the only meeting of that day, and an attachment by the part before it.
Files and their names play no role, so the same papers give the same meetings in any order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from graph.language.slugs import slug
from ingest.resolve.body_names import one_name_of_bodies
from ingest.resolve.gathering import PlacedPart, Placement

UNKNOWN_BODY = "ukjent"


class MeetingKey(msgspec.Struct, frozen=True, order=True):
    """A meeting: the slug of its body and its ISO date."""

    body: str
    date: str

    @property
    def id(self) -> str:
        """The meeting's stable id."""
        return f"{self.body}-{self.date}"


def place_in_meetings(parts: Sequence[PlacedPart]) -> Mapping[Placement, MeetingKey]:
    """The meeting of each part, by (document, index); parts that no rule places are left out."""
    placed: dict[Placement, MeetingKey] = {}
    names = one_name_of_bodies(parts)
    for part in parts:
        body, date = body_of(part, names), part.part.heading.date
        if body and date:
            placed[part.document, part.index] = MeetingKey(body, date)
    placed = _join_names_of_one_body(parts, placed)
    by_case = _meetings_by_case(parts, placed)
    for part in parts:
        where = (part.document, part.index)
        if where not in placed:
            key = _by_case_number(part, by_case, names) or _by_date(part, set(placed.values()), parts, names)
            if key:
                placed[where] = key
    for part in parts:
        where = (part.document, part.index)
        if where not in placed and part.part.kind != "minutes" and (key := _by_neighbour(part, placed, names)):
            placed[where] = key
    return placed


def body_of(part: PlacedPart, names: Mapping[str, str]) -> str | None:
    """The slug of the body that the part's heading names; ``names`` are those that stand for another."""
    heading = part.part.heading
    printed = slug(heading.body_as_printed) if heading.body_as_printed else None
    return heading.body or (names.get(printed, printed) if printed else None)


def numbers_of(part: PlacedPart) -> tuple[str, ...]:
    """The case numbers that the part treats."""
    own = (part.part.case_number,) if part.part.case_number else ()
    return own + tuple(case.number for case in part.part.cases if case.number)


def _join_names_of_one_body(
    parts: Sequence[PlacedPart], placed: Mapping[Placement, MeetingKey]
) -> dict[Placement, MeetingKey]:
    """One day, one case number in common, one body's name within the other's: one meeting, under the longer name."""
    numbers: dict[MeetingKey, set[str]] = defaultdict(set)
    for part in parts:
        if key := placed.get((part.document, part.index)):
            numbers[key].update(numbers_of(part))
    alias: dict[MeetingKey, MeetingKey] = {}
    by_date: dict[str, list[MeetingKey]] = defaultdict(list)
    for key in sorted(numbers):
        by_date[key.date].append(key)
    for keys in by_date.values():
        for short in keys:
            for long in keys:
                inside = set(short.body.split("-")) < set(long.body.split("-"))
                if inside and numbers[short] & numbers[long]:
                    alias[short] = long
    return {where: alias.get(key, key) for where, key in placed.items()}


def _meetings_by_case(
    parts: Sequence[PlacedPart], placed: Mapping[Placement, MeetingKey]
) -> Mapping[str, frozenset[MeetingKey]]:
    found: dict[str, set[MeetingKey]] = defaultdict(set)
    for part in parts:
        key = placed.get((part.document, part.index))
        if key and part.part.kind in ("minutes", "agenda"):
            for number in numbers_of(part):
                found[number].add(key)
    return {number: frozenset(keys) for number, keys in found.items()}


def _by_case_number(
    part: PlacedPart, by_case: Mapping[str, frozenset[MeetingKey]], names: Mapping[str, str]
) -> MeetingKey | None:
    body = body_of(part, names)
    date = part.part.heading.date
    candidates = {
        key
        for number in numbers_of(part)
        for key in by_case.get(number, ())
        if body in (None, key.body) and date in (None, key.date)
    }
    return candidates.pop() if len(candidates) == 1 else None


def _by_date(
    part: PlacedPart, known: set[MeetingKey], parts: Sequence[PlacedPart], names: Mapping[str, str]
) -> MeetingKey | None:
    date = part.part.heading.date
    if date is None or part.part.kind not in ("minutes", "agenda", "case_paper", "presentation"):
        return None
    same_day = {key for key in known if key.date == date}
    if len(same_day) == 1:
        return same_day.pop()
    bodies = {body for other in parts if other.document == part.document and (body := body_of(other, names))}
    if len(bodies) == 1:
        return MeetingKey(bodies.pop(), date)
    return MeetingKey(UNKNOWN_BODY, date) if part.part.kind in ("minutes", "agenda") else None


def _by_neighbour(
    part: PlacedPart, placed: Mapping[Placement, MeetingKey], names: Mapping[str, str]
) -> MeetingKey | None:
    """A paper of a packet goes with the paper before it; the packet's first papers go with the next that is placed."""
    siblings = part.origin.parts
    body = body_of(part, names)
    for index in [*range(part.index - 1, -1, -1), *range(part.index + 1, len(siblings))]:
        key = placed.get((part.document, index))
        if key and siblings[index].kind != "minutes" and body in (None, key.body):
            return key
    return None
