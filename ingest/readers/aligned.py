"""Tables that a text file aligns by spaces, as rows.

Where neighbouring lines leave the same columns of the page empty, two or more wide, they are a table. What a cell
holds beyond its first line joins it there, and the lines it came from are left empty, so that every line keeps its
number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from graph.records import Line

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST_ROWS = 2
_NARROWEST_GAP = 2
_WIDEST = 400  # characters; no page is wider
_LONGEST_RUN = 400  # lines of one table; what is longer falls into several
_NEW_PARAGRAPH = re.compile(r"[A-ZÆØÅ][\wæøå ]{2,24}:|[-–•*] ")


def with_aligned_rows(lines: Sequence[str]) -> list[Line]:
    """The lines of a text file, those of aligned tables as rows."""
    made = [Line(line) for line in lines]
    for start, end in _runs(lines):
        columns = _columns(lines[start:end])
        first, last = _without_prose(lines, start, end)
        # Two columns may be a label and what it labels, and what is set in may be a row of its own.
        inner = _columns(lines[first:last]) if not any(line.startswith(" ") for line in lines[first:last]) else []
        if len(inner) > max(len(columns), 1):
            start, end, columns = first, last, inner
        if columns:
            made[start:end] = _rows(lines[start:end], columns)
    return made


def _runs(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Stretches of printed lines of which at least two hold a gap and no line holds a tab."""
    start = 0
    for at in range(len(lines) + 1):
        ends = at == len(lines) or _parts(lines[at]) or at - start >= _LONGEST_RUN
        if ends:
            if sum(_GAP.search(line) is not None for line in lines[start:at]) >= _FEWEST_ROWS:
                yield start, at
            start = at + 1 if at < len(lines) and _parts(lines[at]) else at


def _without_prose(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """A stretch without the lines before and after its table: they begin at the margin and hold no gap."""
    while start < end and _is_prose(lines[start]):
        start += 1
    while start < end and _is_prose(lines[end - 1]):
        end -= 1
    return start, end


def _is_prose(line: str) -> bool:
    return not line.startswith(" ") and _GAP.search(line) is None


def _parts(line: str) -> bool:
    """Whether a line is no part of an aligned table."""
    return not line.strip() or "\t" in line or len(line) > _WIDEST


def _columns(lines: Sequence[str]) -> list[int]:
    """Where the columns begin; none where the lines share no gap, or fewer than two of them stand on both its sides."""
    width = max(map(len, lines), default=0)
    empty = [True] * width
    for line in lines:
        for at, sign in enumerate(line):
            if sign != " ":
                empty[at] = False
    starts = [
        at
        for at in range(1, width)
        if not empty[at] and at >= _NARROWEST_GAP and all(empty[at - _NARROWEST_GAP : at]) and at > empty.index(False)
    ]
    return starts if all(_stands_on_both_sides(lines, at) for at in starts) else []


def _stands_on_both_sides(lines: Sequence[str], at: int) -> bool:
    return sum(bool(line[:at].strip()) and bool(line[at:].strip()) for line in lines) >= _FEWEST_ROWS


def _rows(lines: Sequence[str], columns: Sequence[int]) -> list[Line]:
    bounds = [0, *columns, max(map(len, lines))]
    widths = [max(len(line[a:b].strip()) for line in lines) for a, b in pairwise(bounds)]
    rows: list[tuple[str, ...]] = []
    lasts: tuple[str, ...] = ()  # of each cell of the row, the line printed last
    made: list[int | None] = []  # of each line, the row that begins there
    for line in lines:
        cells = tuple(line[a:b].strip() for a, b in pairwise(bounds))
        if rows and _goes_on(cells, rows[-1]):
            rows[-1] = tuple(
                _joined(above, below, width - len(last))
                for above, below, last, width in zip(rows[-1], cells, lasts, widths, strict=True)
            )
            lasts = tuple(cell or last for cell, last in zip(cells, lasts, strict=True))
            made.append(None)
        else:
            made.append(len(rows))
            rows.append(cells)
            lasts = cells
    return [Line("") if at is None else Line("\t".join(rows[at]), kind="row", cells=rows[at]) for at in made]


def _goes_on(cells: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a line goes on with the row above: its first cell is empty, or every cell goes on in small letters."""
    if not cells[0]:
        return True
    filled = [cell for cell in cells if cell]
    return len(filled) < sum(map(bool, above)) and all(cell[0].islower() for cell in filled)


def _joined(above: str, below: str, room: int) -> str:
    """A cell with its next line; a new paragraph where the line above had ``room`` for the next word."""
    if not above or not below:
        return above or below
    if _NEW_PARAGRAPH.match(below) or (below[0].isupper() and len(below.split()[0]) < room):
        return f"{above}\n{below}"
    return above[:-1] + below if re.search(r"\w-$", above) and below[0].islower() else f"{above} {below}"
