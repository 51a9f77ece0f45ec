"""Rows of a table that stand alone at the top of the next page: too few there to be told for a table by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from ingest.readers.pdf_grids import GridRow
from ingest.readers.pdf_lines import PrintedLine
from ingest.readers.pdf_style import Flow, Page
from ingest.readers.tables import Paragraph

_FEWEST_COLUMNS = 3
_MOST_FURNITURE = 3  # lines of a page's footer, and of its header
_NEAR = 3.0
_DIGITS = re.compile(r"\d+")


def with_carried_rows(pages: Sequence[Page]) -> list[Page]:
    """The pages, each with the lines at its top that go on with the table at the end of the page before, as rows."""
    made = list(pages[:1])
    for before, after in pairwise(pages):
        table = _table_at_end(before)
        made.append(_carried(before, after, table.lefts) if table is not None else after)
    return made


def _table_at_end(page: Page) -> GridRow | None:
    items = page.flows[-1].items if page.flows else []
    footer = sum(1 for _ in takewhile(lambda item: isinstance(item, PrintedLine), reversed(items)))
    last = items[-1 - footer] if footer < len(items) and footer <= _MOST_FURNITURE else None
    return last if isinstance(last, GridRow) and len(last.lefts) >= _FEWEST_COLUMNS else None


def _carried(before: Page, after: Page, lefts: Sequence[float]) -> Page:
    """The page with its rows told; as it is where none of its first lines is one, but for those on every page."""
    if not after.flows:
        return after
    items = after.flows[0].items
    above = {_bare(line) for line in _first_lines(before)}
    for at, line in enumerate(_first_lines(after)):
        if _bare(line) in above:
            continue
        rows = list(_rows(items[at:], lefts))
        if not rows:
            return after
        return after._replace(flows=[Flow([*items[:at], *rows, *items[at + len(rows) :]]), *after.flows[1:]])
    return after


def _first_lines(page: Page) -> list[PrintedLine]:
    lines: list[PrintedLine] = []
    for item in page.flows[0].items[: _MOST_FURNITURE + 1] if page.flows else ():
        if not isinstance(item, PrintedLine):
            break
        lines.append(item)
    return lines


def _bare(line: PrintedLine) -> str:
    """What a header says on each page, whatever its number."""
    return _DIGITS.sub("", line.text)


def _rows(items: Sequence[PrintedLine | GridRow], lefts: Sequence[float]) -> Iterator[GridRow]:
    """A row for each line that has a cell in every column, or in all but one, beginning with the first."""
    for item in items:
        if not isinstance(item, PrintedLine):
            return
        places = {_column_of(segment.x0, lefts): segment for segment in item.segments}
        if 0 not in places or len(places) < len(item.segments) or len(places) < max(_FEWEST_COLUMNS, len(lefts) - 1):
            return
        cells = [[Paragraph(places[at].text)] if at in places else [] for at in range(len(lefts))]
        yield GridRow(cells, item.top, item.bottom, tuple(lefts))


def _column_of(x: float, lefts: Sequence[float]) -> int:
    return max((at for at, left in enumerate(lefts) if left <= x + _NEAR), default=-1)
