"""The lines under the announcement of a group, read to its members and its empty seats."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import msgspec

from graph.records import Document, Line, Role
from ingest.extract.attendance_entries import Entry
from ingest.extract.attendance_labels import read_label
from ingest.extract.attendance_lists import read_list
from ingest.extract.attendance_tables import Column, Row, read_headings, read_rows
from ingest.extract.memberships_periods import MemberPeriod, read_period
from ingest.findings import Lines, MembershipFinding, SeatFinding

_MOST_LINES = 120  # of a list; no group has more members
_HEAD = 8  # lines, empty ones too, within which a list must begin
_FIRST = 2
_WIDEST_GAP = 3  # empty lines within a list, in the loosest text
_SENTENCE = re.compile(r"[a-zæøå]{3,}[.!?]\s*$")
_LONG = 90  # letters from which a line that ends as a sentence is one
_BRACKETED = re.compile(r"\(([^()]*\d{4}[^()]*)\)")


class Listed(msgspec.Struct, frozen=True):
    """What a list gives: members, empty seats, and its last line."""

    members: tuple[MembershipFinding, ...] = ()
    seats: tuple[SeatFinding, ...] = ()
    end: int = 0


class _Stretch(msgspec.Struct):
    """The lines under one label of a list ("Observatører:"), or under none."""

    role: Role | None = None
    texts: list[tuple[int, str]] = msgspec.field(default_factory=list)
    rows: list[Row] = msgspec.field(default_factory=list)
    columns: tuple[Column, ...] | None = None


def read_members(
    document: Document,
    lines: Lines,
    furniture: Collection[int],
    width: int,
    first: str = "",
    period: MemberPeriod = MemberPeriod(),  # noqa: B008 - a named tuple never changes
) -> Listed:
    """The members that lines ``lines`` list from the first on; what names nobody ends the list.

    ``width`` is where the document breaks its lines.
    ``first`` is what stands behind the announcement on the line before: where it names members, they are all.
    ``period`` is that of the whole group.
    """
    members: list[MembershipFinding] = []
    seats: list[SeatFinding] = []
    named: set[tuple[str, Role | None]] = set()
    end = lines.start - 1
    stretches = [_Stretch(texts=[(lines.start - 1, first)])] if first else []
    if not (stretches and _entries(stretches[0], width)[0]):
        begun = _begins(document, lines, furniture, width)
        stretches = _stretches(document, lines, furniture) if begun else []
    for stretch in stretches:
        entries, whole = _entries(stretch, width)
        for entry in entries:
            printed = " ".join(document.lines[number - 1].text for number in range(max(entry.start, 1), entry.end + 1))
            place = Lines(start=entry.start, end=entry.end)
            if entry.vacant:
                said = entry.said
                name = said.seat or said.role_as_printed or said.institution or "medlem"
                seats.append(SeatFinding(name=name, lines=place, institution=said.institution, vacant=True))
                continue
            if (entry.name, entry.said.role) in named:
                continue
            named.add((entry.name, entry.said.role))
            own = _period_of(printed, stretch)
            members.append(
                MembershipFinding(
                    name=entry.name,
                    lines=place,
                    institution=entry.said.institution,
                    role=_role(entry, stretch.role),
                    start=own.start or period.start,
                    end=own.end or period.end,
                )
            )
            end = max(end, entry.end)
        if not whole:
            break
    return Listed(tuple(members), tuple(seats), end)


def _role(entry: Entry, label: Role | None) -> Role:
    own = entry.said.role
    if own in ("chair", "deputy", "observer", "secretariat"):
        return own
    return label if label in ("chair", "deputy", "observer", "secretariat") else "member"


def _period_of(printed: str, stretch: _Stretch) -> MemberPeriod:
    """A row's period stands in a cell, a list's in brackets: years elsewhere in a line are something else."""
    bracket = _BRACKETED.search(printed)
    return read_period(printed if stretch.rows else bracket[1] if bracket else "")


def _begins(document: Document, lines: Lines, furniture: Collection[int], width: int) -> bool:
    """Whether one of the first few lines names somebody, or announces those who do."""
    head: list[tuple[int, str]] = []
    for number in range(lines.start, min(lines.end, lines.start + _HEAD, len(document.lines)) + 1):
        line = document.lines[number - 1]
        text = line.text.strip()
        if not text or number in furniture:
            continue
        if line.cells or "\t" in text:
            return True
        label = read_label(text)
        if label is None or label.rest:
            head.append((number, label.rest if label else text))
        if len(head) > _FIRST:
            break
    return any(listed.entries for listed in read_list(head, width))


def _stretches(document: Document, lines: Lines, furniture: Collection[int]) -> list[_Stretch]:
    current = _Stretch()
    found = [current]
    empty = 0
    for number in range(lines.start, min(lines.end, lines.start + _MOST_LINES, len(document.lines)) + 1):
        line = document.lines[number - 1]
        text = re.sub(r"\*\*|__", "", line.text).strip()
        if number in furniture:
            continue
        if not text:
            empty += 1
            current.texts.append((number, ""))
            continue
        begun = bool(current.rows) or any(one.strip() for _, one in current.texts) or len(found) > 1
        if (begun and empty > _WIDEST_GAP) or _ends(line, text):
            break
        empty = 0
        label = read_label(text)
        if label is not None and not line.cells:
            current = _Stretch(role=label.role)
            found.append(current)
            current.texts += [(number, label.rest)] if label.rest else []
            if label.single:
                current = _Stretch()
                found.append(current)
            continue
        cells = line.cells or (tuple(cell.strip() for cell in line.text.split("\t")) if "\t" in text else ())
        columns = read_headings(cells) if cells else None
        if columns:
            current.columns = columns
        elif cells:
            current.rows.append(Row(cells=cells, line=number))
        else:
            current.texts.append((number, text))
    return [one for one in found if one.rows or any(text.strip() for _, text in one.texts)]


def _ends(line: Line, text: str) -> bool:
    """Whether a line plainly belongs to no list: a heading, a long sentence."""
    heading = line.kind == "heading" and read_label(text) is None
    return heading or (len(text) > _LONG and _SENTENCE.search(text) is not None and not line.cells)


def _entries(stretch: _Stretch, width: int) -> tuple[Sequence[Entry], bool]:
    """The entries of a stretch up to the first line that names nobody, and whether there was none such."""
    if stretch.rows:
        by_row = read_rows(stretch.rows, stretch.columns)
        return [entry for line in sorted(by_row) for entry in by_row[line]], True
    found: list[Entry] = []
    for listed in read_list(stretch.texts, width):
        if not listed.entries and not listed.placed:
            return found, False
        found += listed.entries
    return found, True
