"""Whole papers with their right answers, written before the program had read them, one file a paper in ``papers/``.

A file names the meeting (``@body``, ``@date``), who was there (``name | institution | role | attendance | for whom``,
"?" where a reader could not tell the institution) and the cases (``number | title | decision``), then the paper itself:
``= `` to ``=== `` are headings, ``- `` bullets, ``# `` items that Word counts, ``| a | b |`` rows under a line that
says how the table is set; ``**bold**`` and ``*slanted*`` words, ``<br>`` in a cell, ``<tab>`` in a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "papers"
_HEAD = re.compile(r"@(?P<field>header|footer|body|date) (?P<value>.*)")
_TABLE = re.compile(r"\|(ruled|plain|side by side)")


@dataclass(frozen=True)
class Piece:
    """A paragraph, heading, list or table of a paper; ``rows`` are a table's, or a list's items in the first cells."""

    kind: str
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Attending:
    """A person at the meeting; ``institution`` is None where there is none to tell, "?" where readers may differ."""

    name: str
    institution: str | None
    role: str
    attendance: str
    instead_of: str | None = None


@dataclass(frozen=True)
class Treated:
    """A case with its decision verbatim; None where none was made. A mere item of a list has no number."""

    number: str | None
    title: str
    decision: str | None


@dataclass(frozen=True)
class WholePaper:
    """A paper and what it says."""

    name: str
    head: dict[str, str]
    pieces: tuple[Piece, ...]
    participants: tuple[Attending, ...]
    cases: tuple[Treated, ...]


def read_papers() -> tuple[WholePaper, ...]:
    """All papers, by name."""
    return tuple(read_paper(path.stem, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.paper")))


def read_paper(name: str, written: str) -> WholePaper:
    """A paper of this name, as a file has it written."""
    told, text = written.split("@text\n")
    head, rest = told.split("@participants\n")
    people, cases = rest.split("@cases\n")
    fields = {
        found["field"]: found["value"].replace(" <tab> ", "\t") for found in map(_HEAD.match, head.split("\n")) if found
    }
    return WholePaper(
        name,
        fields,
        tuple(_pieces(text)),
        tuple(_attending(line) for line in people.strip().split("\n") if line),
        tuple(_treated(line) for line in cases.strip().split("\n")),
    )


def _attending(line: str) -> Attending:
    name, institution, role, attendance, *instead = (part.strip() for part in line.split("|"))
    return Attending(name, institution or None, role, attendance, instead[0] if instead else None)


def _treated(line: str) -> Treated:
    number, title, decision = (part.strip() for part in line.split(" | " if line.count(" | ") > 1 else "|", 2))
    return Treated(None if number == "-" else number, title, decision or None)


def _pieces(text: str) -> Iterator[Piece]:
    for chunk in re.split(r"\n\n+", text.strip("\n").replace(" <tab> ", "\t")):
        lines = chunk.split("\n")
        if table := _TABLE.fullmatch(lines[0]):
            yield Piece(table[1], rows=tuple(_row(line) for line in lines[1:]))
        elif heading := re.match(r"(=+) ", chunk):
            yield Piece("heading", chunk[heading.end() :], len(heading[1]))
        elif chunk[:2] in ("- ", "# "):
            yield Piece("bullets" if chunk[0] == "-" else "counted", rows=tuple((line[2:],) for line in lines))
        else:
            yield Piece("text", chunk)


def _row(line: str) -> tuple[str, ...]:
    return tuple(
        cell.strip().replace("<br>", "\n") for cell in line.strip().removeprefix("|").removesuffix("|").split("|")
    )
