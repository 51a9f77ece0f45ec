"""Rows of a table that stand alone at the top of the next page: too few there to be told for a table by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ingest.blocks import join_lines
from ingest.readers.pdf_grids import GridRow
from ingest.readers.pdf_lines import PrintedLine
from ingest.readers.pdf_style import Flow, Page
from ingest.readers.tables import Paragraph

_FEWEST_COLUMNS = 3
_MOST_FURNITURE = 3  # lines of a page's footer, and of its header
_NEAR = 3.0
_DIGITS = re.compile(r"\d+")

_Item = PrintedLine | GridRow


def with_carried_rows(pages: Sequence[Page]) -> list[Page]:
    """The pages, each with the lines at its top that go on with the table at the end of the page before, as rows.

    What stands there of a row that the page's end broke joins that row.
    """
    made = list(pages[:1])
    for after in pages[1:]:
        last = _last_row(made[-1])
        made.append(_carried(made[-1], after, last) if last is not None else after)
    return made


def _last_row(page: Page) -> GridRow | None:
    """The last row of the table that ends a page, but for its footer; None where none does."""
    items = page.flows[-1].items if page.flows else []
    footer = sum(1 for _ in takewhile(lambda item: isinstance(item, PrintedLine), reversed(items)))
    last = items[-1 - footer] if footer < len(items) and footer <= _MOST_FURNITURE else None
    return last if isinstance(last, GridRow) and len(last.lefts) >= _FEWEST_COLUMNS else None


def _carried(before: Page, after: Page, last: GridRow) -> Page:
    """The page with its rows told; as it is where none of its first lines is one, but for those on every page."""
    headers = {_bare(line) for line in _first_lines(before)}
    at = next((at for at, line in enumerate(_first_lines(after)) if _bare(line) not in headers), None)
    if at is None:
        return after
    items = after.flows[0].items
    rest = [item for item in takewhile(lambda item: _goes_on(item, last), items[at:]) if isinstance(item, PrintedLine)]
    rows = list(_rows(items[at + len(rest) :], last.lefts))
    if not rows and not _has_row(items[at + len(rest) :], last):
        return after
    for line in rest:
        _join(last, line)
    return after._replace(flows=[Flow([*items[:at], *rows, *items[at + len(rest) + len(rows) :]]), *after.flows[1:]])


def _has_row(items: Sequence[_Item], last: GridRow) -> bool:
    """Whether the next thing is a row of a table with the same columns."""
    row = items[0] if items else None
    return isinstance(row, GridRow) and len(row.lefts) == len(last.lefts)


def _first_lines(page: Page) -> list[PrintedLine]:
    first = page.flows[0].items[: _MOST_FURNITURE + 1] if page.flows else []
    return [
        item for item in takewhile(lambda item: isinstance(item, PrintedLine), first) if isinstance(item, PrintedLine)
    ]


def _bare(line: PrintedLine) -> str:
    """What a header says on each page, whatever its number."""
    return _DIGITS.sub("", line.text)


def _goes_on(item: _Item, last: GridRow) -> bool:
    """Whether a line only goes on with cells of the last row, and leaves the first column empty."""
    cells = _cells(item, last.lefts)
    return bool(cells) and 0 not in cells and all(last.cells[at] for at in cells if at < len(last.cells))


def _join(row: GridRow, line: PrintedLine) -> None:
    for at, text in _cells(line, row.lefts).items():
        *before, cell = row.cells[at]
        row.cells[at] = [*before, cell._replace(text=join_lines(cell.text, text))]


def _rows(items: Sequence[_Item], lefts: Sequence[float]) -> Iterator[GridRow]:
    """A row for each line that has a cell in every column, or in all but one, beginning with the first."""
    for item in items:
        cells = _cells(item, lefts)
        if not isinstance(item, PrintedLine) or 0 not in cells or len(cells) < max(_FEWEST_COLUMNS, len(lefts) - 1):
            return
        paragraphs = [[Paragraph(cells[at])] if at in cells else [] for at in range(len(lefts))]
        yield GridRow(paragraphs, item.top, item.bottom, tuple(lefts))


def _cells(item: _Item, lefts: Sequence[float]) -> dict[int, str]:
    """What a line has in each column; nothing where two of its segments stand in one, and of a row."""
    segments = item.segments if isinstance(item, PrintedLine) else []
    cells = {_column_of(segment.x0, lefts): segment.text for segment in segments}
    return cells if len(cells) == len(segments) and -1 not in cells else {}


def _column_of(x: float, lefts: Sequence[float]) -> int:
    return max((at for at, left in enumerate(lefts) if left <= x + _NEAR), default=-1)
