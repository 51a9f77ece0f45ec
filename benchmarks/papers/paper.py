"""A paper as its writer sees it: blocks in order, and which of them tell which fact."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from benchmarks.papers.style import Style

BlockKind = Literal["title", "heading", "subheading", "text", "line", "bullet", "row", "blank"]


@dataclass(frozen=True)
class Block:
    """A paragraph, a heading, a bullet or a table row. ``label`` stands before the text, in bold if can be."""

    kind: BlockKind
    text: str = ""
    label: str = ""
    cells: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The block on one line."""
        return f"{self.label} {self.text}".strip()


@dataclass
class Paper:
    """A file to be: ``marks`` name the facts that a block tells ("decision/body-001-…")."""

    name: str
    meeting: str
    draft: bool
    style: Style
    blocks: list[Block] = field(default_factory=list)
    open_marks: list[str] = field(default_factory=list)
    footer: str = ""

    @contextmanager
    def telling(self, *marks: str) -> Iterator[None]:
        """Everything written inside tells these facts."""
        self.open_marks.extend(marks)
        try:
            yield
        finally:
            del self.open_marks[len(self.open_marks) - len(marks) :]

    def add(self, kind: BlockKind, text: str = "", *marks: str, label: str = "") -> None:
        """Append a block."""
        self.blocks.append(Block(kind, text, label, (), (*self.open_marks, *marks)))

    def row(self, *cells: str, marks: tuple[str, ...] = ()) -> None:
        """Append a table row."""
        self.blocks.append(Block("row", "", "", cells, (*self.open_marks, *marks)))


@dataclass(frozen=True)
class Printed:
    """A paper as bytes, and the first and last line of each fact in it."""

    data: bytes
    lines: dict[str, tuple[int, int]]


class LineCounter:
    """Collects which lines tell which fact."""

    def __init__(self) -> None:
        self.lines: dict[str, tuple[int, int]] = {}

    def note(self, marks: tuple[str, ...], first: int, last: int) -> None:
        """These marks are told on these lines too."""
        for mark in marks:
            old = self.lines.get(mark, (first, last))
            self.lines[mark] = (min(old[0], first), max(old[1], last))
