"""Table rows to lines, the same for every format that has tables.

A row whose cells hold a paragraph each is one line. Secretariats also set whole minutes in tables (the case number to
the left, title and text to the right; "Til stede:" to the left, one name under another to the right): such a row
opens with the first paragraph of each cell, and the other paragraphs follow as lines of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from graph.language.persons import is_person_name
from graph.records import Line
from ingest.readers.content import clean

_LONGEST_ENTRY = 100
_LONGEST_NOTE = 80
_LABEL_AND_LISTS = 2  # columns, at least, beside the label


class Paragraph(NamedTuple):
    """A paragraph of a cell; ``level`` is 0 unless it is a heading."""

    text: str
    level: int = 0


def printed_lines(text: str, level: int, label: str) -> list[Paragraph]:
    """The lines of a paragraph whose breaks are newlines; its list's label stands before the first."""
    lines = [clean(line) for line in text.split("\n")]
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    if label and any(lines):
        lines[0] = f"{label} {lines[0]}".strip()
    return [Paragraph(line, level if line else 0) for line in lines]


def row(cells: Sequence[str], page: int | None = None) -> Line:
    """One table row as a line."""
    texts = tuple(cell.replace("\t", " ") for cell in cells)
    return Line("\t".join(texts), page, "row", 0, texts)


def paragraph_line(paragraph: Paragraph, page: int | None = None) -> Line:
    """A paragraph as a line of text or a heading."""
    return Line(paragraph.text, page, "heading" if paragraph.level else "text", paragraph.level)


def row_lines(cells: Sequence[Sequence[Paragraph]], page: int | None = None) -> list[Line]:
    """The lines of one table row, whose ``cells`` are their paragraphs in order."""
    filled: list[Sequence[Paragraph]] = [[paragraph for paragraph in cell if paragraph.text.strip()] for cell in cells]
    longest = max((len(cell) for cell in filled), default=0)
    if len(filled) == 1 or (longest > 1 and sum(map(bool, filled)) == 1):
        return [paragraph_line(paragraph, page) for cell in filled for paragraph in cell]
    if _is_parallel(filled, longest):
        return [row([cell[i].text if cell else "" for cell in filled], page) for i in range(longest)]
    if _is_labelled_list(filled, longest):
        label = filled[0][0].text
        beside = [[cell[i].text for cell in filled[1:]] for i in range(longest)]
        return [row(["" if i else label, *cells], page) for i, cells in enumerate(beside)]
    filled = _with_notes_joined(filled)
    lines = [row([cell[0].text if cell else "" for cell in filled], page)]
    lines.extend(paragraph_line(paragraph, page) for cell in filled for paragraph in cell[1:])
    return lines


def _with_notes_joined(cells: Sequence[Sequence[Paragraph]]) -> list[Sequence[Paragraph]]:
    """The cells, those beside the longest that hold but a note ("Eva Moen", "1. november") with it in one paragraph.

    Its second paragraph would otherwise follow the text of the longest as if it belonged to it.
    """
    main = max(cells, key=lambda cell: sum(len(paragraph.text) for paragraph in cell))
    made: list[Sequence[Paragraph]] = []
    for cell in cells:
        text = ", ".join(paragraph.text.strip().rstrip(",") for paragraph in cell)
        short = cell is not main and len(cell) > 1 and len(main) > 1 and len(text) <= _LONGEST_NOTE
        made.append([Paragraph(text)] if short else cell)
    return made


def _is_labelled_list(cells: Sequence[Sequence[Paragraph]], longest: int) -> bool:
    """Whether a label ("Til stede:") stands before names, one below the other, and before what belongs to each."""
    if len(cells) <= _LABEL_AND_LISTS or len(cells[0]) != 1 or not all(cells):
        return False
    return _is_parallel(cells[1:], longest) and all(is_person_name(paragraph.text) for paragraph in cells[1])


def _is_parallel(cells: Sequence[Sequence[Paragraph]], longest: int) -> bool:
    """Whether the cells are lists side by side: names in one, their institutions in the next."""
    return longest > 1 and all(
        not cell or (len(cell) == longest and all(len(paragraph.text) <= _LONGEST_ENTRY for paragraph in cell))
        for cell in cells
    )
