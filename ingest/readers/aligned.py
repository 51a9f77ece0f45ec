"""Tables that a text file aligns by spaces, as rows.

Where neighbouring lines leave the same columns of the page empty, two or more wide, they are a table. What a cell
holds beyond its first line joins it there; its further paragraphs follow as lines, as in a table of any other format.
Lines that are used up so are left empty, so that every line keeps its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from graph.language.persons import is_given_name, is_person_name, split_title
from graph.records import Line
from ingest.readers.tables import Paragraph, row_lines
from ingest.readers.tables import row as table_row

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST_ROWS = 2
_NARROWEST_GAP = 2
_FEWEST_FILLED = 2  # cells of a person and what belongs to her
_WIDEST = 400  # characters; no page is wider
_LONGEST_RUN = 400  # lines of one table; what is longer falls into several
_NEW_PARAGRAPH = re.compile(r"[A-ZÆØÅ][\wæøå ]{2,24}:|[-–•*] |\d{1,2}[.:]\d{2}\s?[-–]\s?\d")
_FINITE = re.compile(
    r"\b(?:er|var|ble|blei|vart|har|hadde|skal|vil|kan|må|la|gikk|tok|ga|holdt|ber|støtter|støttet|vedtar|vedtok|godkjenner|"
    r"godkjennes|orienterte|redegjorde|presenterte|innledet|informerte|viste|drøftet|fortalte|meldte|is|was|were|has|had|"
    r"presented|informed|discussed)\b"
)
_SENTENCE = re.compile(rf"[A-ZÆØÅ][^\s.:]*(?:\s[^\s.:]+){{0,4}}?\s{_FINITE.pattern}")
"""What begins as a sentence does: a few words, and what they do."""
_GOES_ON = re.compile(
    r"(?:[,(/–-]|\b(?:i|av|for|fra|frå|til|på|om|med|ved|hos|og|eller|som|at|den|det|of|in|for|the|and|to|by))$"
)
_NUMBER = re.compile(r"\d{1,4}(?:\s?[-/]\s?\d{1,4})?\.?")
_LIST_SIGN = re.compile(r"[-–—•▪●◦*\uf0b7\uf0a7\uf0d8]|o")


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
        if columns and not _is_list(lines[start:end], columns):
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
    shared = [_lines_on_both_sides(lines, at) >= _FEWEST_ROWS for at in starts]
    # One label to the left may hold for all rows: "Til stede:".
    labelled = len(starts) > 1 and all(shared[1:]) and lines[0][: starts[0]].rstrip().endswith(":")
    return starts if all(shared) or labelled else []


def _is_list(lines: Sequence[str], columns: Sequence[int]) -> bool:
    """Whether the lines are bullets, set apart from their texts."""
    signs = [sign for line in lines if (sign := line[: columns[0]].strip())]
    return len(columns) == 1 and all(map(_LIST_SIGN.fullmatch, signs))


def _lines_on_both_sides(lines: Sequence[str], at: int) -> int:
    return sum(bool(line[:at].strip()) and bool(line[at:].strip()) for line in lines)


def _rows(lines: Sequence[str], columns: Sequence[int]) -> list[Line]:
    bounds = [0, *columns, max(map(len, lines))]
    printed = [tuple(line[a:b].strip() for a, b in pairwise(bounds)) for line in lines]
    widths = [max(map(len, column)) for column in zip(*printed, strict=True)]
    rows: list[list[_Cell]] = []
    for number, cells in enumerate(printed):
        if not rows or not _goes_on(cells, [cell.paragraphs[0] for cell in rows[-1]]):
            rows.append([_Cell() for _ in cells])
        for cell, text, width in zip(rows[-1], cells, widths, strict=True):
            cell.add(text, number, width)
    starts = [min(cell.starts[0] for cell in row) for row in rows]
    made = [Line("")] * len(lines)
    for row, (start, end) in zip(rows, pairwise([*starts, len(lines)]), strict=True):
        for at, line in _lines_of_row(row, start, end):
            made[at] = line
    return made


class _Cell(msgspec.Struct):
    """The paragraphs of a cell, the line each begins on, and the line printed last."""

    paragraphs: list[str] = msgspec.field(default_factory=list)
    starts: list[int] = msgspec.field(default_factory=list)
    last: str = ""

    def add(self, text: str, number: int, width: int) -> None:
        """One printed line of the cell, in a column so wide."""
        if not self.paragraphs or (text and self._begins_anew(text, width - len(self.last))):
            self.paragraphs.append(text)
            self.starts.append(number)
        elif text:
            self.paragraphs[-1] = _joined(self.paragraphs[-1], text) if self.paragraphs[-1] else text
        self.last = text or self.last

    def _begins_anew(self, text: str, room: int) -> bool:
        """A new paragraph where the line above had ``room`` for the next word, and with each person of a list."""
        above = self.paragraphs[-1]
        if not above:
            return False
        if _NEW_PARAGRAPH.match(text) or (_is_person(above) and _is_person(text)):
            return True
        if _SENTENCE.match(text) and not (_FINITE.search(above) or _GOES_ON.search(above)):
            return True  # a title, and the text below it
        return (text[0].isupper() or text[0].isdigit()) and len(text.split()[0]) < room


def _lines_of_row(row: Sequence[_Cell], start: int, end: int) -> list[tuple[int, Line]]:
    """The lines of a row as of any table, each with its place among those printed: its own where there is room."""
    lines = row_lines([[Paragraph(text) for text in cell.paragraphs] for cell in row])
    if len(lines) > end - start:
        return [(start, table_row(["\n".join(cell.paragraphs) for cell in row]))]
    further = [at for cell in row for at in cell.starts[1:]]
    places = [start, *further] if further == sorted(set(further)) and len(further) + 1 == len(lines) else []
    return list(zip(places or range(start, end), lines, strict=False))


def _goes_on(cells: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a line goes on with the row above: its first cell is empty, or every cell goes on in small letters.

    A person with what belongs to her, below the cell that holds for all of them, is a row of its own.
    """
    filled = [cell for cell in cells if cell]
    if not cells[0]:
        return len(filled) < _FEWEST_FILLED or not any(map(_is_person, filled))
    if _NUMBER.fullmatch(above[0]) and cells[0].isalpha() and len(filled) > 1:
        return all(cell[0].islower() for cell in filled[1:])  # "04/2017 | … av rådets" over "Vedtakssak | rolle"
    return len(filled) < sum(map(bool, above)) and all(cell[0].islower() for cell in filled)


def _is_person(cell: str) -> bool:
    _, name = split_title(re.split(r"[,(]", cell, maxsplit=1)[0].strip())
    return is_person_name(name) and is_given_name(name.split()[0])


def _joined(above: str, below: str) -> str:
    return above[:-1] + below if re.search(r"\w-$", above) and below[0].islower() else f"{above} {below}"
