"""What stands side by side without rules between: columns of prose, and tables whose cells are only aligned."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from graph.language.persons import is_given_name, is_person_name
from ingest.readers.pdf_grids import Cells, Grid, GridRow, join_wrapped
from ingest.readers.pdf_lines import PrintedLine, Segment, is_wrapped
from ingest.readers.pdf_words import Word

# --- prose
_FEWEST_PROSE_LINES = 4
_FEWEST_SHARED_LINES = 3
_PROSE_WORDS = 4
_PROSE_FILL = 0.6
_GUTTER = 6.0
_NEAR = 0.6

# --- tables
_ALIGNED = 3.0
_NARROW_GAP = 0.4
_MOST_LINES = 250
_MOST_SINGLE_LINES = 5
_FEWEST_ROWS = 3
_FEWEST_ROWS_OF_MANY_COLUMNS = 2
_ROWS_SHARE = 0.5
_ROW_GAP = 2.0
_TIGHT = 1.25
_PARTED = 1.1  # of the distance of lines within a cell: rows with hardly any padding stand so far apart
_WELL_PARTED = 1.3  # where nothing but the distance tells
_SINGLE_SPACED = 1.35  # of a line's height: lines of one cell stand no farther apart
_BESIDE = 0.25
_CASE_WORD = re.compile(r"(?:styre|møte)?sak|case|item", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,4}(?:\s?[-/]\s?\d{1,4})?\.?")
_BRACKETS = re.compile(r"\s*\([^()]*\)$")  # "Eva Moen (møteleder)"
_LABEL_OR_NUMBER = re.compile(r":$|\d$")


@dataclass(slots=True)
class Columns:
    """Words of ``left`` are read before those of ``right``."""

    left: list[Word]
    right: list[Word]
    first: int
    end: int


def find_prose_columns(lines: Sequence[PrintedLine]) -> Columns | None:
    """The first stretch of ``lines`` that is set in columns of prose, split at its gutter."""
    start = 0
    while start < len(lines):
        if len(lines[start].segments) < 2:
            start += 1
            continue
        found = _prose_from(lines, start)
        if found is not None:
            return found
        start += 1
    return None


def _prose_from(lines: Sequence[PrintedLine], start: int) -> Columns | None:
    for left_count in range(1, len(lines[start].segments)):
        segments = lines[start].segments
        gutter = (segments[left_count - 1].x1, segments[left_count].x0)
        shared, end = [start], start + 1
        while end < min(len(lines), start + _MOST_LINES):
            gap = _gap_within(lines[end], gutter)
            if gap is None or gap[1] - gap[0] < _GUTTER:
                break
            gutter = gap
            if lines[end].x0 < gutter[0] and lines[end].x1 > gutter[1]:
                shared.append(end)
            end += 1
        if len(shared) < _FEWEST_SHARED_LINES:
            continue
        end = _tail(lines, shared[-1] + 1, end)
        middle = (gutter[0] + gutter[1]) / 2
        first = start
        # The right column may begin a little higher than the left one.
        while first and lines[first - 1].x0 >= gutter[1] - _ALIGNED and _is_near(lines[first - 1], lines[first]):
            first -= 1
        run = lines[first:end]
        if all(
            _is_prose([s for line in run for s in line.segments if (s.x0 < middle) is side]) for side in (True, False)
        ):
            words = [word for line in run for word in line.words]
            return Columns(
                [word for word in words if word.x0 < middle], [word for word in words if word.x0 >= middle], first, end
            )
    return None


def _tail(lines: Sequence[PrintedLine], at: int, end: int) -> int:
    """Where the columns end: below the last line that both share, one of them may go on without a break."""
    while at < end and _is_near(lines[at - 1], lines[at]):
        at += 1
    return at


def _is_near(above: PrintedLine, below: PrintedLine) -> bool:
    return below.top - above.bottom < _NEAR * below.height


def _gap_within(line: PrintedLine, gutter: tuple[float, float]) -> tuple[float, float] | None:
    """What is left of the gutter when this line is added; None if a word stands across it."""
    left, right = gutter
    for segment in line.segments:
        if segment.x1 <= (left + right) / 2:
            left = max(left, segment.x1)
        elif segment.x0 >= (left + right) / 2:
            right = min(right, segment.x0)
        else:
            return None
    return left, right


def _is_prose(segments: Sequence[Segment]) -> bool:
    if len(segments) < _FEWEST_PROSE_LINES:
        return False
    width = max(segment.x1 for segment in segments) - min(segment.x0 for segment in segments)
    return (
        statistics.median(len(segment.words) for segment in segments) >= _PROSE_WORDS
        and statistics.median(segment.x1 - segment.x0 for segment in segments) >= _PROSE_FILL * width
    )


def find_aligned_tables(lines: Sequence[PrintedLine]) -> list[tuple[int, int, Grid]]:
    """The tables among ``lines`` that no rules show, each with its first line and the one after its last."""
    found: list[tuple[int, int, Grid]] = []
    start = 0
    while start < len(lines):
        table = _table_from(lines, start) if len(lines[start].segments) > 1 else None
        if table is None:
            start += 1
        else:
            found.append((start, *table))
            start = table[0]
    return found


def _table_from(lines: Sequence[PrintedLine], start: int) -> tuple[int, Grid] | None:
    columns = [(segment.x0, segment.x1) for segment in lines[start].segments]
    run = [lines[start]]
    singles = 0
    for printed, following in zip_longest(
        lines[start + 1 : start + _MOST_LINES], lines[start + 2 :][: _MOST_LINES - 1]
    ):
        line = _split_at_columns(printed, columns)
        single = len(line.segments) == 1
        merged = _add(columns, line)
        if merged is None or line.top - run[-1].bottom > _ROW_GAP * line.height or _ends_head(run, line):
            break
        if single:
            singles += 1
            at = _column_of(columns, line.segments[0])
            taller = _is_beside(run[-1], line) or (following is not None and _is_beside(line, following))
            if singles > _MOST_SINGLE_LINES or (at == 0 and not taller and not _wraps_in_first(run[-1], line, merged)):
                break
        else:
            singles = 0
        columns = merged
        run.append(line)
    rows = [line for line in run if len(line.segments) > 1]
    if not _is_table(rows, run, columns):
        return None
    grid_rows = _rows(run, columns)
    grid = Grid(columns[0][0], run[0].top, columns[-1][1], max(line.bottom for line in run), grid_rows)
    return start + len(run), grid


def _ends_head(run: Sequence[PrintedLine], line: PrintedLine) -> bool:
    """Whether labels with their values ("Dato:  3. mai 2021") end above a line, with a table of more columns there."""
    labelled = all(len(above.segments) == 2 and above.segments[0].text.endswith(":") for above in run)
    return labelled and len(line.segments) > 2


def _add(columns: list[tuple[float, float]], line: PrintedLine) -> list[tuple[float, float]] | None:
    """The columns widened by a line; None if one of its segments stands across two, or two stand in one."""
    intervals = sorted([*columns, *((segment.x0, segment.x1) for segment in line.segments)])
    merged: list[tuple[float, float]] = []
    for left, right in intervals:
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    if any(sum(left <= known[0] <= right for known in columns) > 1 for left, right in merged):
        return None
    if len(line.segments) == 1 and len(merged) > len(columns):
        return None
    used = [_column_of(merged, segment) for segment in line.segments]
    return merged if len(set(used)) == len(used) else None


def _column_of(columns: Sequence[tuple[float, float]], segment: Segment) -> int:
    middle = (segment.x0 + segment.x1) / 2
    return min(
        range(len(columns)),
        key=lambda index: max(columns[index][0] - middle, middle - columns[index][1], 0.0),
    )


def _split_at_columns(line: PrintedLine, columns: Sequence[tuple[float, float]]) -> PrintedLine:
    """The line with its segments parted where a known column begins, even if the gap there is narrow."""
    segments: list[Segment] = []
    for segment in line.segments:
        part = Segment([segment.words[0]])
        segments.append(part)
        for before, word in pairwise(segment.words):
            gap = word.x0 - before.x1
            if gap > _NARROW_GAP * word.height and any(abs(word.x0 - left) <= _ALIGNED for left, _ in columns[1:]):
                part = Segment([word])
                segments.append(part)
            else:
                part.words.append(word)
    return line if len(segments) == len(line.segments) else replace(line, segments=segments)


def _wraps_in_first(above: PrintedLine, line: PrintedLine, columns: Sequence[tuple[float, float]]) -> bool:
    before = above.segments[0]
    return (
        _column_of(columns, before) == 0
        and line.top - above.bottom < 0.5 * line.height
        and is_wrapped(before, line.segments[0], columns[0][1])
    )


def _is_table(rows: Sequence[PrintedLine], run: Sequence[PrintedLine], columns: Sequence[tuple[float, float]]) -> bool:
    wanted = _FEWEST_ROWS_OF_MANY_COLUMNS if len(columns) > 2 else _FEWEST_ROWS
    if len(columns) < 2 or len(rows) < wanted or len(rows) < _ROWS_SHARE * len(run):
        return False
    # "Dato:", "Sted:", "Til stede:" before what they label are lines of text.
    labels = sum(line.segments[0].text.endswith(":") for line in rows)
    if 2 * labels >= len(rows) and len(columns) == 2:
        return False
    return all(_is_aligned(rows, columns, at) for at in range(1, len(columns)))


def _is_aligned(rows: Sequence[PrintedLine], columns: Sequence[tuple[float, float]], at: int) -> bool:
    """Whether most cells of a column share their left edge, their right edge or their middle."""
    cells = [segment for line in rows for segment in line.segments if _column_of(columns, segment) == at]
    edges = (
        [cell.x0 for cell in cells],
        [cell.x1 for cell in cells],
        [(cell.x0 + cell.x1) / 2 for cell in cells],
    )
    return any(
        sum(abs(edge - statistics.median_low(side)) <= _ALIGNED for edge in side) >= 0.7 * len(side) for side in edges
    )


def _rows(run: Sequence[PrintedLine], columns: Sequence[tuple[float, float]]) -> list[GridRow]:
    """The rows of a table; a line that only goes on with cells of the row above belongs to that row."""
    cells = [[s for line in run for s in line.segments if _column_of(columns, s) == at] for at in range(len(columns))]
    rights = [max(segment.x1 for segment in column) for column in cells]
    rows: list[tuple[list[list[Segment]], float, float]] = []
    steps = [after.top - before.top for before, after in pairwise(run)]
    pitch = min(steps, default=0.0)
    for index, line in enumerate(run):
        places = {_column_of(columns, segment): segment for segment in line.segments}
        above = run[index - 1]
        beside = index and (_is_beside(above, line) or _begins_above(run, index - 1, columns))
        opens = (
            not beside
            and index + 1 < len(run)
            and (_is_beside(line, run[index + 1]) or _begins_above(run, index, columns))
        )
        step = line.top - above.top
        tight = step <= min(_TIGHT * pitch, _SINGLE_SPACED * line.height)
        closer = tight and step * _PARTED <= statistics.median(steps)
        if len(rows) > 1 and tight and _is_number_of(rows[-1][0], places):
            rows[-1][0][0].append(places.pop(0))
            wraps = [
                at
                for at, below in places.items()
                if rows[-1][0][at] and is_wrapped(rows[-1][0][at][-1], below, rights[at])
            ]
            for at in wraps:
                rows[-1][0][at].append(places.pop(at))
            if not places:
                continue
        labelled = _under_label(rows[-1][0], places, rights) if index and step <= _TIGHT * pitch else None
        if labelled is not None:
            places = {labelled: places[0]}
        if (
            beside
            or labelled is not None
            or (index and not opens and _goes_on(rows[-1][0], places, rights, tight, closer))
        ):
            row, top, _ = rows[-1]
            for at, segment in places.items():
                # The other cells tell that a name goes on, though it would have had room beside its first words.
                if at == 0 and len(places) > 1 and row[0] and not is_wrapped(row[0][-1], segment, rights[0]):
                    row[0][-1] = Segment([*row[0][-1].words, *segment.words])
                else:
                    row[at].append(segment)
            rows[-1] = (row, top, line.bottom)
        else:
            rows.append(([[places[at]] if at in places else [] for at in range(len(columns))], line.top, line.bottom))
    lefts = tuple(left for left, _ in columns)
    return [GridRow(_joined(row, rights), top, bottom, lefts) for row, top, bottom in rows]


def _is_beside(above: PrintedLine, line: PrintedLine) -> bool:
    """Whether a line overlaps the one above: cells centred beside a taller one stand half a line off."""
    return line.top < above.bottom - _BESIDE * line.height


def _begins_above(run: Sequence[PrintedLine], at: int, columns: Sequence[tuple[float, float]]) -> bool:
    """Whether a line begins the cell of three that the rest of its row stands beside: it is set closer to that."""
    if at + 1 >= len(run) or len(run[at].segments) > 1:
        return False
    line, below = run[at], run[at + 1]
    place = _column_of(columns, line.segments[0])
    cells = {_column_of(columns, segment): segment for segment in below.segments}
    if place == 0 or 0 not in cells or place not in cells:
        return False
    step = below.top - line.top
    apart = _PARTED if cells[place].text[:1].islower() else _WELL_PARTED
    parted = not at or line.top - run[at - 1].top > apart * step
    return parted and step <= _SINGLE_SPACED * line.height


def _under_label(row: list[list[Segment]], places: dict[int, Segment], rights: Sequence[float]) -> int | None:
    """The cell that a line goes on with which begins under its label: "Konklusjon:   … et felles" / "budsjett."."""
    if set(places) != {0} or not row[0] or not _LABEL_OR_NUMBER.search(row[0][-1].text):
        return None
    last = max(at for at, cell in enumerate(row) if cell)
    below = places[0]
    follows = last > 0 and (below.text[0].islower() or row[last][-1].text.endswith(","))
    return last if follows and is_wrapped(row[last][-1], below, rights[last]) else None


def _goes_on(
    row: list[list[Segment]], places: dict[int, Segment], rights: Sequence[float], tight: bool, closer: bool
) -> bool:
    """Whether a line goes on with the cells of the row above, single-spaced below it (``tight``).

    One that has all cells does only where it also stands ``closer`` than most rows do.
    """
    if 0 in places and row[0] and _is_another(row[0][-1].text, places[0].text, alone=len(places) == 1):
        return False
    if len(places) > 1 and any(row[at] and _is_next_person(row[at][-1], below) for at, below in places.items()):
        return False
    wrapped = [bool(row[at]) and is_wrapped(row[at][-1], segment, rights[at]) for at, segment in places.items()]
    if len(places) == 1:
        return all(wrapped) and tight if 0 in places else tight or all(wrapped)
    wraps = all(wrapped) or (any(wrapped) and _begins_low(places))
    return tight and wraps and (0 not in places or len(places) < len(row) or (closer and all(wrapped)))


def _begins_low(places: dict[int, Segment]) -> bool:
    """Whether a cell beside the first begins in lower case, as one that goes on does: "Jordgardet |  |  | link"."""
    return any(at and segment.text[:1].islower() for at, segment in places.items())


def _is_another(above: str, below: str, *, alone: bool) -> bool:
    """Whether a first cell opens another row: the same again ("Ubesatt", "Ubesatt"), or a second person's name.

    A label below a name ("Eva Moen" / "Forfall:") is no rest of it either.
    A name that stands alone, or below given names only ("Anna Kristine" / "Mo Berg"), may be the rest of one.
    """
    if above == below or (below.endswith(":") and is_person_name(above)):
        return True
    return not alone and not is_given_name(above.split()[-1]) and is_person_name(above) and is_person_name(below)


def _is_number_of(row: list[list[Segment]], places: dict[int, Segment]) -> bool:
    """Whether a number stands below the word it belongs to, for want of room: "Sak" / "12/2009"."""
    if 0 not in places or len(row[0]) != 1 or not any(len(cell[0].words) > 1 for cell in row[1:] if cell):
        return False
    return _CASE_WORD.fullmatch(row[0][0].text) is not None and _NUMBER.fullmatch(places[0].text) is not None


def _is_next_person(above: Segment, below: Segment) -> bool:
    """Whether a person stands below another, beside what belongs to her, under a label that holds for both."""
    return (
        is_given_name(above.words[0].text)
        and is_given_name(below.words[0].text)
        and is_person_name(_BRACKETS.sub("", above.text))
        and is_person_name(_BRACKETS.sub("", below.text))
    )


def _joined(cells: list[list[Segment]], rights: Sequence[float]) -> Cells:
    return [join_wrapped(segments, right) for segments, right in zip(cells, rights, strict=True)]
