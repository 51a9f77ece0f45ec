"""Tables that a text file sets with upright strokes, as rows: "Sak | Tema | Konklusjon", "| 12/24 | Budsjett |"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.records import Line
from ingest.readers.aligned import with_aligned_rows

_STROKE = re.compile(r"(?<!\|)\|(?!\|)")
_RULE = re.compile(r"[\s|:+=-]+")
_FEWEST_ROWS = 2


def with_rows(lines: Sequence[str]) -> list[Line]:
    """The lines of a text file, those of tables as rows, whether strokes or only spaces part the cells."""
    made: list[Line] = []
    for start, end in _tables(lines):
        made += with_aligned_rows(lines[len(made) : start])
        made += [_row(line) for line in lines[start:end]]
    return made + with_aligned_rows(lines[len(made) :])


def _tables(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Stretches of lines with as many strokes each, at least two of them printed rows."""
    start = 0
    while start < len(lines):
        end = start
        strokes = _count(lines[start])
        while strokes and end < len(lines) and _count(lines[end]) == strokes:
            end += 1
        if sum(_RULE.fullmatch(line) is None for line in lines[start:end]) >= _FEWEST_ROWS:
            yield start, end
        start = max(end, start + 1)


def _count(line: str) -> int:
    return len(_STROKE.findall(_inner(line)))


def _inner(line: str) -> str:
    """A line without the strokes that close it on both sides; a stroke at its end only leaves the last cell empty."""
    text = line.strip()
    return text.removeprefix("|").removesuffix("|") if text.startswith("|") else text


def _row(line: str) -> Line:
    if _RULE.fullmatch(line):
        return Line("")
    cells = tuple(re.sub(r"\s+", " ", cell).strip() for cell in _STROKE.split(_inner(line)))
    return Line("\t".join(cells), kind="row", cells=cells)
