"""Words to printed lines, and each line to its segments: the stretches between wide gaps."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ingest.readers.pdf_words import Word

_SAME_LINE = 0.5
_TALLER = 1.1
# In heights of a line; a justified line rarely stretches its spaces so far, and a table's columns are rarely nearer.
_WIDE_GAP = 0.75
_LIST_LABEL = re.compile(r"^(?:[•▪●◦○‣–—*o-]|\(?\d{1,2}[.)]|\(?[a-zæøå][.)]|\(?[ivx]{1,4}[.)])$", re.IGNORECASE)
BULLET_START = re.compile(
    r"^(?:[•▪●◦○‣–—*-]|\(?\d{1,2}[.)](?!\s(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b)"
    r"|\(?[a-zæøå][.)])\s",
    re.IGNORECASE,
)
_SPACE = 0.22
_SLACK = 0.12
"""Of a line's height: the width of a space differs from font to font, and a letter's box from its ink."""
_COLUMNS, _GAP = 2, "   "


@dataclass(slots=True)
class Segment:
    """Words side by side with ordinary spaces between them."""

    words: list[Word]

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def x0(self) -> float:
        """Left edge."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Right edge."""
        return max(word.x1 for word in self.words)


@dataclass(slots=True)
class PrintedLine:
    """One line as printed, from left to right."""

    segments: list[Segment]
    top: float
    bottom: float
    size: float
    bold: bool

    @property
    def text(self) -> str:
        """All its words with single spaces; a cell beside another that make no table keep a gap: a name, an office."""
        first = self.segments[0]
        apart = len(self.segments) == _COLUMNS and len(first.words) > 1 and not first.text.endswith(":")
        return (_GAP if apart else " ").join(segment.text for segment in self.segments)

    @property
    def x0(self) -> float:
        """Left edge."""
        return self.segments[0].x0

    @property
    def x1(self) -> float:
        """Right edge."""
        return max(segment.x1 for segment in self.segments)

    @property
    def height(self) -> float:
        """Height of its box."""
        return self.bottom - self.top

    @property
    def words(self) -> list[Word]:
        """All its words."""
        return [word for segment in self.segments for word in segment.words]


def make_lines(words: Iterable[Word]) -> list[PrintedLine]:
    """The printed lines that the words stand on, from top to bottom."""
    groups: list[list[Word]] = []
    # The word that stands for the line: its tallest, so that a raised number does not lead the line astray.
    base: Word | None = None
    for word in sorted(words, key=lambda word: (word.middle, word.x0)):
        if base is not None and _on_one_line(base, word):
            groups[-1].append(word)
            if word.height > _TALLER * base.height:
                base = word
        else:
            groups.append([word])
            base = word
    return [_line(sorted(group, key=lambda word: word.x0)) for group in groups]


def _on_one_line(base: Word, word: Word) -> bool:
    overlap = min(base.bottom, word.bottom) - max(base.top, word.top)
    return overlap >= _SAME_LINE * min(base.height, word.height) and abs(base.middle - word.middle) < 0.6 * base.height


def _line(words: list[Word]) -> PrintedLine:
    segments = [Segment([words[0]])]
    right = words[0].x1
    for word in words[1:]:
        before = segments[-1]
        gap = word.x0 - right
        label = len(segments) == 1 and len(before.words) == 1 and _LIST_LABEL.match(before.text)
        if gap > _WIDE_GAP * max(word.height, before.words[-1].height) and not label:
            segments.append(Segment([word]))
            right = word.x1
        else:
            before.words.append(word)
            right = max(right, word.x1)
    longest = max(words, key=lambda word: len(word.text))
    lettered = [word for word in words if any(sign.isalnum() for sign in word.text)]
    return PrintedLine(
        segments=segments,
        top=min(word.top for word in words),
        bottom=max(word.bottom for word in words),
        size=longest.size,
        bold=bool(lettered) and all(word.bold for word in lettered),
    )


def is_wrapped(before: Segment | PrintedLine, after: Segment | PrintedLine, right: float) -> bool:
    """Whether ``after`` goes on where ``before`` had to break: its first word had no room before ``right``."""
    if BULLET_START.match(after.text):
        return False
    first = after.words[0]
    return before.x1 + (_SPACE + _SLACK) * first.height + (first.x1 - first.x0) > right
