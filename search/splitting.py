"""Blocks as pieces no longer than a passage may be; a long paragraph is parted between sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from math import ceil
from typing import Literal, Protocol

import msgspec

from graph.records import Line

BlockKind = Literal["text", "heading", "bullet", "row"]


class TextBlock(Protocol):
    """A paragraph, bullet, heading or table row, with its lines joined; ``label`` is a bullet's sign or number."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def start(self) -> int:
        """First line."""

    @property
    def end(self) -> int:
        """Last line."""

    @property
    def kind(self) -> BlockKind:
        """What the block is."""

    @property
    def label(self) -> str:
        """A bullet's sign or number, else empty."""


class Piece(msgspec.Struct, frozen=True):
    """A block or a part of one, short enough for a passage."""

    text: str
    start: int
    end: int
    kind: BlockKind
    heads: bool = False


# A sentence ends before a capital, a quote or a dash; "nr. 3", "f.eks. Oslo" and initials do not end one.
_SENTENCE = re.compile(r"(?<=[.!?;:…])[\"”»')\]]?\s+(?=[A-ZÆØÅ\d«\"“(–•-])")
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:[A-ZÆØÅ]|[a-zæøå]{1,2}|ca|nr|kl|jf|jfr|dr|prof|bl\.a|f\.eks|inkl|ekskl|evt|mrk|osv|tlf|St|pkt|\d{1,2})\.$"
)
_HEADING_LENGTH = 90
_NO_HEADING_END = re.compile(r"[.,;!?…]$")
_RUNAWAY = 1.5
"""A single sentence may be this many times longer than a piece before it is cut at a space."""


def looks_like_heading(block: TextBlock) -> bool:
    """Whether a block heads what follows: marked up as one, or one short line that does not end like a sentence."""
    if block.kind == "heading":
        return True
    short = block.kind == "text" and block.start == block.end and len(block.text) <= _HEADING_LENGTH
    return short and not _NO_HEADING_END.search(block.text) and block.text[:1].isupper()


def pieces_of(
    blocks: Sequence[TextBlock], lines: Sequence[Line], furniture: Collection[int], longest: int
) -> Iterator[Piece]:
    """The pieces of ``blocks`` in order, each of about ``longest`` characters at most."""
    for place, block in enumerate(blocks):
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        heads = (
            looks_like_heading(block)
            and following is not None
            and not (block.kind != "heading" and looks_like_heading(following))
        )
        text = f"{block.label} {block.text}" if block.label else block.text
        if len(text) <= longest * 1.15:
            yield Piece(text, block.start, block.end, block.kind, heads)
        else:
            yield from _parted(text, block, lines, furniture, longest)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of ``text`` begin and end; together they are the whole text."""
    cuts = [0]
    for match in _SENTENCE.finditer(text):
        if not _SHORTENED.search(text[max(cuts[-1], match.start() - 8) : match.start()]):
            cuts.append(match.end())
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def _parted(
    text: str, block: TextBlock, lines: Sequence[Line], furniture: Collection[int], longest: int
) -> Iterator[Piece]:
    line_at = _line_finder(text, block, lines, furniture)
    aim = len(text) / ceil(len(text) / longest)
    begin = end = 0
    for start, stop in _short_spans(text, longest):
        # End a piece where its length comes nearest to the aim.
        if end > begin and stop - begin > aim and stop - begin - aim > aim - (end - begin):
            yield Piece(text[begin:end].strip(), line_at(begin), line_at(end - 1), block.kind)
            begin = start
        end = stop
    yield Piece(text[begin:].strip(), line_at(begin), line_at(len(text) - 1), block.kind)


def _short_spans(text: str, longest: int) -> Iterator[tuple[int, int]]:
    for start, stop in sentences(text):
        at = start
        while stop - at > longest * _RUNAWAY:
            space = text.rfind(" ", at + longest // 2, at + longest)
            cut = space + 1 if space > 0 else at + longest
            yield at, cut
            at = cut
        yield at, stop


class _line_finder:  # noqa: N801 - called like a function
    """Finds the line that a character of a block's joined text was printed on.

    Joining changes spaces, hyphens and markup but no letter or digit, so letters and digits are counted; what stands
    before the text (a bullet's number that is not in it) makes the lines longer by as much.
    """

    def __init__(self, text: str, block: TextBlock, lines: Sequence[Line], furniture: Collection[int]) -> None:
        self._numbers = [number for number in range(block.start, block.end + 1) if number not in furniture]
        self._ends = list(accumulate(_count(lines[number - 1].text) for number in self._numbers))
        self._counts = [0, *accumulate(character.isalnum() for character in text)]
        self._before = max(0, (self._ends[-1] if self._ends else 0) - self._counts[-1])
        self._block = block

    def __call__(self, at: int) -> int:
        place = bisect_right(self._ends, self._before + max(0, self._counts[at + 1] - 1))
        return self._numbers[place] if place < len(self._numbers) else self._block.end


def _count(text: str) -> int:
    return sum(character.isalnum() for character in text)
