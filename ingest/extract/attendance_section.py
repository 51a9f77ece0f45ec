"""A section of an attendance block: a label, and the lines and rows that stand under it, with what goes on in them."""

from __future__ import annotations

import msgspec

from graph.language.persons import is_person_name
from graph.records import AttendanceState, Line
from ingest.extract.attendance_labels import SectionLabel, plain
from ingest.extract.attendance_lines import is_bulleted, strip_bullet
from ingest.extract.attendance_pairs import in_columns
from ingest.extract.attendance_prose import Statement
from ingest.extract.attendance_rows import cell_that_goes_on, closes_bracket, is_rest_of, joined, names_wait
from ingest.extract.attendance_tables import Column, Row
from ingest.extract.attendance_words import is_nobody

_MOST_WRITERS = 3  # of minutes, with where each is from
_BROKEN_ROW = 2  # lines that a row of a text file may go on


class Section(msgspec.Struct):
    """The lines under one label, in order; ``heads`` are those of columns whose gaps the print lost.

    ``last_row`` is the last line that ``rows`` take up, where one may take several;
    ``in_columns`` says that the label stands in a column of its own, the names in the next.
    """

    label: SectionLabel
    start: int
    inherits: AttendanceState | None = None
    texts: list[tuple[int, str]] = msgspec.field(default_factory=list)
    rows: list[Row] = msgspec.field(default_factory=list)
    last_row: int = 0
    columns: tuple[Column, ...] | None = None
    heads: tuple[Column, ...] = ()
    told: Statement | None = None
    stray: int = 0
    nobody: bool = False
    in_columns: bool = False

    @property
    def empty(self) -> bool:
        """True while nothing stands under the label."""
        return not (self.rows or self.nobody or self.told or any(text.strip() for _, text in self.texts))

    def add(self, text: str, cells: tuple[str, ...], number: int) -> None:
        """Add a line or a row to those under the label; one that only ends the row above goes there."""
        filled = [cell for cell in cells if cell.strip()]
        above = self._row_above()
        if above is not None and self._is_rest(cells, number):
            self.rows[-1] = msgspec.structs.replace(above, cells=joined(above.cells, cells))
            self.last_row = number
        elif len(filled) > 1:
            self.rows.append(Row(cells=cells, line=number))
            self.last_row = number
        elif is_nobody(plain(text)):
            self.nobody = True
        else:
            self.texts.append((number, in_columns(plain(filled[0] if filled else text), self.heads)))

    def goes_on(self, line: Line, number: int) -> bool:
        """Whether a printed line goes on from the one before it, so that no label and no other entry stands in it.

        It closes a bracket that is open there, or a row that a text file sets with tabs was broken before it.
        """
        if number == self.start or line.kind == "row":
            return False
        text = plain(line.text)
        if not text or strip_bullet(line.text) != line.text.strip():
            return False
        row = self._row_above()
        if row is None:
            return bool(self.texts) and closes_bracket(self.texts[-1][1], text)
        return number - row.line <= _BROKEN_ROW and cell_that_goes_on(row.cells, text) is not None

    def is_broken_row(self, cells: tuple[str, ...], number: int) -> bool:
        """Whether only given names stand in the name's cell, and the row below has the others; or it is that row."""
        above = self._row_above()
        if self._is_rest(cells, number):
            return True
        if self.columns is None or len(cells) != len(self.columns) or "name" not in self.columns:
            return False
        name = cells[self.columns.index("name")].strip()
        return bool(name) and names_wait(name) and (above is None or number - self.last_row == 1)

    def _is_rest(self, cells: tuple[str, ...], number: int) -> bool:
        above = self._row_above()
        return above is not None and number - self.last_row == 1 and is_rest_of(above.cells, cells)

    def _row_above(self) -> Row | None:
        """The row that stands last under a label; None where a line does."""
        row = self.rows[-1] if self.rows else None
        below = next((number for number, text in reversed(self.texts) if text.strip()), 0)
        return row if row is not None and below < row.line else None

    def go_on(self, text: str, number: int) -> None:
        """Add a printed line to what stands last under a label."""
        row = self._row_above()
        at = cell_that_goes_on(row.cells, plain(text)) if row is not None else None
        if row is not None and at is not None:
            cells = (*row.cells[:at], f"{row.cells[at]} {plain(text)}", *row.cells[at + 1 :])
            self.rows[-1] = msgspec.structs.replace(row, cells=cells)
        else:
            self.texts.append((number, plain(text)))

    def stands_in_columns(self, line: Line, cells: tuple[str, ...]) -> bool:
        """Whether a line stands below the names of a label in the singular, whose own column it leaves empty."""
        set_in = cells[0] == "" if cells else line.text[:1] == "\t"
        return set_in and self.label.role == "secretariat" and self.in_columns

    def is_below_alone(self, text: str, number: int) -> bool:
        """Whether somebody follows others that stand right below "Referent:", with nothing between them.

        Bare names, however many; a few lines that say more, one below the other.
        """
        if self.label.role != "secretariat" or self.label.rest or not self.label.printed:
            return False
        names = [one for _, one in self.texts]
        if not self.rows and is_person_name(plain(text)) and all(map(is_person_name, names)):
            return True
        above = sorted([*(at for at, one in self.texts if one.strip()), *(row.line for row in self.rows)])
        return len(above) < _MOST_WRITERS and above == list(range(self.start + 1, number))

    def is_next_item(self, text: str) -> bool:
        """Whether a line is one more item of the list below a label like "Referent:"; no body has two chairs."""
        if not self.texts or self.label.role == "chair" or not is_bulleted(text):
            return False
        return self.texts[0][0] > self.start and all(is_bulleted(item) for _, item in self.texts)
