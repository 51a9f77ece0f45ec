"""Lines to blocks: paragraphs, bullets, headings and table rows, with soft line breaks mended.

PDF text and pasted text break lines where the page ends, sometimes with an empty line after every line. A block joins
what belongs together, so that a sentence can be quoted whole, and remembers its lines. Words broken by a hyphen at a
line's end are mended ("strategi-" + "gruppen"), except where the hyphen belongs ("UH-" + "sektoren", "2023-" + "2027",
"institutt-" + "og").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import msgspec

from graph.records import Line

BlockKind = Literal["text", "heading", "bullet", "row"]

_BULLET_SIGN = r"[-–—•▪●◦*+\uf0b7\uf0a7\uf0d8]|o(?=\s)"
_NO_DATE = (  # "17. september 2011" goes on from the line before
    r"(?!\s?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b)"
)
_BULLET_NUMBER = rf"\(?\d{{1,2}}[.)]{_NO_DATE}|\(?[a-zæøå][.)]|\(?[ivx]{{1,4}}[.)]"
_BULLET = re.compile(rf"^\s*(?:{_BULLET_SIGN}|{_BULLET_NUMBER})\s+(?=\S)", re.IGNORECASE)
_MARKDOWN_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_BOLD_LINE = re.compile(r"^\s*(?:\*\*|__)(.+?)(?:\*\*|__):?\s*$")
_ENDS = (".", "!", "?", ":", ";", "…")
_CLOSES = "\"”»')]"  # what may stand after the end of a sentence
_SHORTEST_CAPITALS = 8
_RULE = re.compile(r"\s*[-_*=]{3,}\s*")  # a line drawn across the page
_WIDEST_WRAP = 160  # characters; no page breaks its lines later, so that longer lines are paragraphs
_ENDS_OPEN = re.compile(r"[^\s,:]\s(?:og|and)$")
_INITIAL = re.compile(r"[A-ZÆØÅ]\.")
_NAME_WAITS = re.compile(r"[ (][A-ZÆØÅ][\w'’-]*[a-zæøåáéíóúäöü]$")
_LABEL_LINE = re.compile(r"[A-ZÆØÅ][^.:;,]{2,40}:")
_OUTCOME_LINE = re.compile(
    r"(?:(?:enstemmig|samrøystes|rådets|styrets|utvalgets|forslag til|framlegg til) )?"
    r"(?:vedtak|konklusjon|beslutning|avgjerd|innstilling|votering|røysting|oppfølging|decision|conclusion|resolution)"
    r"(?: \([^()]{3,40}\))?"
    r"|(?:vedtak|behandling|handsaming|votering|røysting|innstilling|tilråding) (?:i|av|for|fra|frå) \S[^:]{2,80}:",
    re.IGNORECASE,
)
"""What heads the outcome of a case: "Vedtak", "Behandling i Utvalg for helse 22.04.2021:"."""
_ITEM = re.compile(rf"^\s*(?:{_BULLET_NUMBER})\t+(?=[^\t]+$)", re.IGNORECASE)
"""The number of a list's item, set apart from its text by a tab."""
_FEWEST_LINES = 4  # that tell how a document breaks its lines
_BROKEN_BY_CHANCE = 0.03
_WIDEST_PRINT = 110  # characters on a line of a printed page; what is longer was not broken
_SHORTEST_BROKEN = 70  # characters of a line that a bracket may go on from
_LINE_HYPHENS = ("-", "‐")
_BROKEN_WORD = re.compile(r"(\w+)[-‐]$")
_LONGEST_WORD = 80  # characters; what stands before them says nothing of a line's end
_LONGEST_BLOCK = 20_000  # characters; no paragraph is longer, and joining ever more lines to one would take ever longer
_ADJECTIVE = re.compile(r"[a-zæøå]{3,}(?:isk|l[ei]g)e?t?\b")
_KEEP_HYPHEN_BEFORE = re.compile(r"^(?:og|eller|samt|and|or)\b")


class Block(msgspec.Struct, frozen=True, gc=False):
    """A paragraph, bullet, heading or table row. ``text`` is its lines joined, without bullet sign or markup."""

    text: str
    start: int
    end: int
    kind: BlockKind = "text"
    level: int = 0
    cells: tuple[str, ...] = ()
    label: str = ""


def join_lines(first: str, second: str) -> str:
    """Join two printed lines into running text, mending a word broken by a hyphen."""
    left, right = first.rstrip(), second.lstrip()
    if not left or not right:
        return left or right
    if left.endswith("\u00ad"):
        return left[:-1] + right
    hyphen = left.endswith(_LINE_HYPHENS)
    broken = _BROKEN_WORD.search(left, max(0, len(left) - _LONGEST_WORD)) if hyphen else None
    if broken and right[0].islower() and not _KEEP_HYPHEN_BEFORE.match(right):
        word = broken[1]
        if word[-1].isdigit() or (len(word) > 1 and word.isupper()) or _is_two_adjectives(word, right):
            return left + right
        return left[:-1] + right
    if broken and (
        (right[0].isdigit() and broken[1][-1].isdigit()) or (right[0].isupper() and broken[1][-1].isalpha())
    ):
        return left + right
    return f"{left} {right}"


def _is_two_adjectives(first: str, second: str) -> bool:
    """Whether the hyphen belongs between the two: "teknisk-naturvitenskapelig", "medisinsk-odontologiske"."""
    return first.endswith("isk") and _ADJECTIVE.match(second) is not None


def _measured_width(lines: Sequence[Line]) -> int:
    """The width at which the document breaks its lines: the 90th percentile of the lengths of its text lines.

    Where no sentence goes on from one line to the next, every line is a paragraph, and the width beyond any page's.
    """
    lengths = sorted(len(line.text.rstrip()) for line in lines if line.kind == "text" and len(line.text.strip()) > 30)
    if not lengths:
        return 80
    if any(line.page for line in lines):  # a cell's paragraph stands whole on a line, however wide
        broken_by_page = [length for length in lengths if length <= _WIDEST_PRINT]
        lengths = broken_by_page if 2 * len(broken_by_page) > len(lengths) else lengths
    width = lengths[int(len(lengths) * 0.9)]
    if width <= _WIDEST_WRAP and len(lengths) >= _FEWEST_LINES and not any(line.page for line in lines):
        broken = sum(_breaks_sentence(line, after) for line, after in pairwise(lines) if len(line.text) > 30)
        if broken == 0 or (broken <= _BROKEN_BY_CHANCE * len(lengths) and lengths[-1] > _WIDEST_PRINT):
            return _WIDEST_WRAP + 1
    return width


_latest: list[tuple[Sequence[Line], int]] = []


def wrap_width(lines: Sequence[Line]) -> int:
    """The width at which the document breaks its lines; beyond any page's where every line is a paragraph.

    That of a whole document is asked for each of its parts and cases, and measured once.
    """
    for known, width in _latest:
        if known is lines:
            return width
    width = _measured_width(lines)
    if isinstance(lines, tuple):  # what cannot change; keeping the lines keeps another from having their identity
        _latest[:] = [(lines, width)]
    return width


def _breaks_sentence(line: Line, after: Line) -> bool:
    tail = line.text.rstrip()
    if _ENDS_OPEN.search(tail) and after.text.strip():
        return True  # "… Høgskulen i Sogn og" / "Fjordane"
    goes_on = after.text.strip()[:1].islower() and not _BULLET.match(after.text)
    return goes_on and not _ends(tail)


def _ends(tail: str) -> bool:
    """Whether text without space behind it closes with the end of a sentence or clause."""
    return tail.rstrip(_CLOSES).endswith(_ENDS)


def make_blocks(
    lines: Sequence[Line], start: int = 1, end: int | None = None, skip: Collection[int] = frozenset()
) -> tuple[Block, ...]:
    """The blocks of lines ``start`` to ``end`` (1-based, inclusive) of a document, leaving out the lines in ``skip``.

    ``lines`` are all lines of the document. An empty line ends a block, unless the sentence plainly goes on: the line
    before is as wide as the page or ends in a hyphen, and the next begins in lower case.
    """
    last = len(lines) if end is None else min(end, len(lines))
    width = wrap_width(lines)
    blocks: list[Block] = []
    blank = True
    for number in range(start, last + 1):
        line = lines[number - 1]
        if number in skip:
            continue
        block = _single(line, number)
        if block is None:
            blank = True
            continue
        previous = blocks[-1] if blocks else None
        if previous is not None and not blank and _is_initial(lines[previous.end - 1], block, width):
            block = Block(text=_plain(line.text), start=number, end=number)
        if previous is not None and _continues(previous, lines[previous.end - 1], block, blank, width):
            blocks[-1] = Block(
                text=join_lines(previous.text, block.text),
                start=previous.start,
                end=number,
                kind=previous.kind,
                level=previous.level,
                label=previous.label,
            )
        else:
            blocks.append(block)
        blank = False
    return tuple(blocks)


def blocks_within(
    whole: Sequence[Block], lines: Sequence[Line], start: int, end: int, skip: Collection[int] = frozenset()
) -> tuple[Block, ...]:
    """The same blocks as ``make_blocks`` makes of lines ``start`` to ``end``, where ``whole`` are all of the document.

    Those that lie within are taken over; made anew is what a bound cuts.
    """
    first = bisect_left(whole, start, key=lambda block: block.start)
    last = bisect_right(whole, end, key=lambda block: block.end)
    if (first and whole[first - 1].end >= start) or first >= last or not _opens_alone(whole[first], lines):
        return make_blocks(lines, start, end, skip)
    inside = tuple(whole[first:last])
    if last == len(whole) or whole[last].start > end:
        return inside
    if not _opens_alone(whole[last], lines):
        return make_blocks(lines, start, end, skip)
    return inside + make_blocks(lines, whole[last].start, end, skip)


def _opens_alone(block: Block, lines: Sequence[Line]) -> bool:
    """Whether a block's first line would open the same block without those before it."""
    own = _single(lines[block.start - 1], block.start)
    return own is not None and (own.kind, own.label) == (block.kind, block.label)


@lru_cache(maxsize=4096)  # the same lines are read as a document, as a part and as a case
def _single(line: Line, number: int) -> Block | None:
    """A line as a block of its own; None where nothing or only a rule is printed on it."""
    if not line.text.strip(" \t\u00a0") or _RULE.fullmatch(line.text):
        return None
    tabbed = "\t" in line.text.strip() and not line.text.lstrip().startswith(("-", "•")) and not _ITEM.match(line.text)
    if line.kind == "row" or (line.kind == "text" and tabbed):
        cells = line.cells or tuple(cell.strip() for cell in line.text.split("\t"))
        return Block(text=line.text.strip(), start=number, end=number, kind="row", cells=cells)
    if line.kind == "heading":
        return Block(text=_plain(line.text), start=number, end=number, kind="heading", level=line.level)
    if markdown := _MARKDOWN_HEADING.match(line.text):
        return Block(text=_plain(markdown[2]), start=number, end=number, kind="heading", level=len(markdown[1]))
    if bold := _BOLD_LINE.match(line.text):
        return Block(text=_plain(bold[1]), start=number, end=number, kind="heading", level=9)
    if bullet := _BULLET.match(line.text):
        return Block(
            text=_plain(line.text[bullet.end() :]), start=number, end=number, kind="bullet", label=bullet[0].strip()
        )
    return Block(text=_plain(line.text), start=number, end=number)


def _is_initial(before: Line, block: Block, width: int) -> bool:
    """Whether the sign of a bullet is an initial of the name that the line before breaks off: "Ragnhild / B. Moen"."""
    tail = before.text.rstrip()
    return (
        block.kind == "bullet"
        and _INITIAL.fullmatch(block.label) is not None
        and block.text[:1].isupper()
        and len(tail) >= 0.75 * width
        and _NAME_WAITS.search(tail) is not None
    )


def _plain(text: str) -> str:
    return " ".join(text.replace("**", "").split())


def _continues(previous: Block, before: Line, block: Block, blank: bool, width: int) -> bool:
    if previous.kind not in ("text", "bullet") or block.kind != "text" or len(previous.text) > _LONGEST_BLOCK:
        return False
    tail = before.text.rstrip()
    lower = block.text[:1].islower()
    ended = _ends(tail)
    bracket = block.text.startswith("(") and len(tail) > _SHORTEST_BROKEN and not ended
    if (
        not (lower or bracket)
        and len(block.text) > _SHORTEST_CAPITALS
        and block.text.isupper() != previous.text.isupper()
    ):
        return False  # a line in capitals is a heading
    if width > _WIDEST_WRAP:
        return (lower or bracket) and not ended  # every line is a whole paragraph, as in Word
    if ended and (_LABEL_LINE.fullmatch(block.text) or _OUTCOME_LINE.fullmatch(block.text)):
        return False
    if not blank:
        # Where the next word would have had room, the line was broken on purpose.
        word = block.text.split(" ", 1)[0]
        broken_on_purpose = len(tail) + len(word) < 0.75 * width
        return lower or not (broken_on_purpose or (ended and len(tail) < 0.75 * width))
    wide = len(tail) >= 0.75 * width
    return lower and not ended and (wide or tail.endswith(("-", "–", ",")))
