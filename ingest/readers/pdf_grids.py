"""Ruled tables: the grid that drawn lines make, and which words stand in which cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.language.persons import is_person_name
from ingest.blocks import join_lines
from ingest.readers.pdf_lines import PrintedLine, Segment, is_wrapped, make_lines
from ingest.readers.pdf_words import Drawing, Word
from ingest.readers.tables import Paragraph

Cells = list[list[Paragraph]]

_TOUCH = 3.0
_SAME_RULE = 4.0
_MOST_RULES = 3000
_MOST_CELLS = 20_000
_PADDING = (2.0, 8.0)
_FEWEST_FILLED_ROWS = 2
_ENTRY = re.compile(r"(?P<name>[^,(]{5,60}?)\s*(?:[,(]|$)")


@dataclass(slots=True)
class GridRow:
    """One row of a table: its cells' paragraphs, where it stands, and where each of its table's columns begins."""

    cells: Cells
    top: float
    bottom: float
    lefts: tuple[float, ...]


@dataclass(slots=True)
class Grid:
    """A table: the box it fills, and its rows."""

    x0: float
    top: float
    x1: float
    bottom: float
    rows: list[GridRow]


def find_grids(drawing: Drawing, words: Sequence[Word]) -> tuple[list[Grid], list[Word]]:
    """The ruled tables of a page, and the words that stand in none of them."""
    if len(drawing.horizontal) + len(drawing.vertical) > _MOST_RULES:
        return [], list(words)
    grids: list[Grid] = []
    rest = list(words)
    for horizontal, vertical in _components(drawing):
        xs = _positions([x for x, _, _ in vertical] + [x for x0, x1, _ in horizontal for x in (x0, x1)])
        ys = _positions([y for _, _, y in horizontal] + [y for _, top, bottom in vertical for y in (top, bottom)])
        if len(xs) < 3 or len(ys) < 2 or len(xs) * len(ys) > _MOST_CELLS:
            continue
        inside = [
            word for word in rest if xs[0] <= (word.x0 + word.x1) / 2 <= xs[-1] and ys[0] <= word.middle <= ys[-1]
        ]
        grid = _grid(xs, ys, horizontal, vertical, inside)
        if grid is not None:
            taken = {id(word) for word in inside}
            rest = [word for word in rest if id(word) not in taken]
            grids.append(grid)
    return grids, rest


_Horizontal = list[tuple[float, float, float]]
_Vertical = list[tuple[float, float, float]]


def _components(drawing: Drawing) -> list[tuple[_Horizontal, _Vertical]]:
    """The rules that touch each other, by group."""
    horizontal, vertical = drawing.horizontal, drawing.vertical
    parents = list(range(len(horizontal) + len(vertical)))

    def root(item: int) -> int:
        while parents[item] != item:
            parents[item] = parents[parents[item]]
            item = parents[item]
        return item

    by_x = sorted(range(len(vertical)), key=lambda index: vertical[index][0])
    for first, (x0, x1, y) in enumerate(horizontal):
        for second in by_x:
            x, top, bottom = vertical[second]
            if x > x1 + _TOUCH:
                break
            if x >= x0 - _TOUCH and top - _TOUCH <= y <= bottom + _TOUCH:
                parents[root(len(horizontal) + second)] = root(first)
    groups: dict[int, tuple[_Horizontal, _Vertical]] = {}
    for index, rule in enumerate(horizontal):
        groups.setdefault(root(index), ([], []))[0].append(rule)
    for index, rule in enumerate(vertical):
        groups.setdefault(root(len(horizontal) + index), ([], []))[1].append(rule)
    return sorted(
        (group for group in groups.values() if group[0] and group[1]),
        key=lambda group: min(rule[2] for rule in group[0]),
    )


def _positions(values: list[float]) -> list[float]:
    """Distinct positions in order; rules closer than a line's thickness are one."""
    found: list[float] = []
    for position in sorted(values):
        if not found or position - found[-1] > _SAME_RULE:
            found.append(position)
    return found


def _grid(
    xs: list[float], ys: list[float], horizontal: _Horizontal, vertical: _Vertical, words: list[Word]
) -> Grid | None:
    columns, rows = len(xs) - 1, len(ys) - 1
    owners = _owners(xs, ys, horizontal, vertical)
    contents: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        place = _band(ys, word.middle), _band(xs, (word.x0 + word.x1) / 2)
        contents.setdefault(owners[place], []).append(word)
    filled_rows = {row for row, _ in contents}
    if len({column for _, column in contents}) < 2 or len(filled_rows) < _FEWEST_FILLED_ROWS:
        return None
    made: list[GridRow] = []
    for row in range(rows):
        of_row = {column: contents[row, column] for column in range(columns) if (row, column) in contents}
        if not of_row:
            continue
        own = [column for column in range(columns) if owners[row, column] == (row, column)]
        cells: Cells = [[] for _ in range(columns)]
        for column, inside in of_row.items():
            last = max(at for at in range(column, columns) if owners[row, at] == (row, column))
            cells[column] = _paragraphs(inside, xs[column], xs[last + 1])
        top = min(word.top for inside in of_row.values() for word in inside)
        bottom = max(word.bottom for inside in of_row.values() for word in inside)
        made.append(GridRow(cells[:1] if own == [0] else cells, top, bottom, tuple(xs[:-1])))
    return Grid(xs[0], ys[0], xs[-1], ys[-1], made)


def _owners(
    xs: list[float], ys: list[float], horizontal: _Horizontal, vertical: _Vertical
) -> dict[tuple[int, int], tuple[int, int]]:
    """For each field of the grid the upper left field of the cell it belongs to: merged cells have no rule between."""
    across: dict[int, _Horizontal] = {}
    for rule in horizontal:
        across.setdefault(_nearest(ys, rule[2]), []).append(rule)
    down: dict[int, _Vertical] = {}
    for rule in vertical:
        down.setdefault(_nearest(xs, rule[0]), []).append(rule)
    owners: dict[tuple[int, int], tuple[int, int]] = {}
    for row in range(len(ys) - 1):
        middle_y = (ys[row] + ys[row + 1]) / 2
        for column in range(len(xs) - 1):
            middle_x = (xs[column] + xs[column + 1]) / 2
            owner = (row, column)
            if column and not any(top <= middle_y <= bottom for _, top, bottom in down.get(column, ())):
                owner = owners[row, column - 1]
            elif row and not any(x0 <= middle_x <= x1 for x0, x1, _ in across.get(row, ())):
                owner = owners[row - 1, column]
            owners[row, column] = owner
    return owners


def _band(edges: list[float], position: float) -> int:
    return max((index for index, edge in enumerate(edges[:-1]) if edge <= position), default=0)


def _nearest(edges: list[float], position: float) -> int:
    return min(range(len(edges)), key=lambda index: abs(edges[index] - position))


def _paragraphs(words: list[Word], left: float, right: float) -> list[Paragraph]:
    lines = make_lines(words)
    padding = min(max(min(line.x0 for line in lines) - left, _PADDING[0]), _PADDING[1])
    return join_wrapped(lines, right - padding)


def join_wrapped(lines: Sequence[PrintedLine | Segment], right: float) -> list[Paragraph]:
    """The paragraphs that lines in a column ending at ``right`` make."""
    paragraphs: list[str] = []
    for index, line in enumerate(lines):
        if index and (
            line.text[:1].islower()
            or (paragraphs[-1].endswith(",") and line.text[:1].isdigit())
            or (
                is_wrapped(lines[index - 1], line, right)
                and not _is_next_person(lines[index - 1].text, line.text)
                and not (_is_bold(lines[index - 1]) and not any(word.bold for word in line.words))
            )
        ):
            paragraphs[-1] = join_lines(paragraphs[-1], line.text)
        else:
            paragraphs.append(line.text)
    return [Paragraph(text) for text in paragraphs]


def _is_bold(line: PrintedLine | Segment) -> bool:
    """Whether it is a title in a cell, whose text begins on the next line however long its first word is."""
    return all(word.bold for word in line.words)


def _is_next_person(before: str, line: str) -> bool:
    """Whether a cell lists persons, one a line, and here the next begins: "Eva Moen (leder)", "Per Lie, UiO"."""
    if before.endswith((",", "og", "and", "-", "–")):
        return False
    return all((entry := _ENTRY.match(text)) and is_person_name(entry["name"]) for text in (before, line))
