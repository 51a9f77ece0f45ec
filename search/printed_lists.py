"""Lists and tables as papers print them: the line that leads them in, and their items or rows, whole.

A list may stand in several passages; it is put together again from those of its document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal

import msgspec

from search.passage_context import ATTENDANCE, CELL_SEPARATOR, CONTEXT_SEPARATOR
from search.passage_sentences import is_row, sentences_of
from search.passages import Passage

FEWEST = 2
"""One bullet or row is no list."""

_ITEM = re.compile(
    r"(?:(?P<sign>[-–—•*▪◦‣·●○o➢✓])|(?P<number>\(?\d{1,2}[.)])|(?P<letter>\(?[a-zæøå][.)]))\s+(?P<text>\S.*)"
)
_ENDS = (".", "!", "?", ";", ":")
FULL_LINE = 45
"""A shorter line of a slide is not broken for want of room."""
NEAR = 6
"""Lines before and behind that are of the same slide, and as wide."""
_RULE = re.compile(r"[\s|:+-]+")
"""The line between a table's header and its rows."""

Kind = Literal["sign", "number", "letter", "row"]


class PrintedList(msgspec.Struct, frozen=True):
    """A list: ``lead`` is the sentence or heading before it ("" for none), ``header`` a table's first row.

    ``items`` are verbatim, bullets without their signs; ``below`` are the places of those that stand below another.
    """

    lead: str
    header: str
    items: tuple[str, ...]
    below: frozenset[int]
    passages: tuple[Passage, ...]

    @property
    def is_table(self) -> bool:
        """Whether its items are rows."""
        return bool(self.header)

    @property
    def count(self) -> int:
        """How many items it has, those below others left out."""
        return len(self.items) - len(self.below)


class _Line(msgspec.Struct, frozen=True):
    text: str
    kind: Kind | None
    sign: str
    passage: Passage


def printed_lists(passages: Iterable[Passage]) -> list[PrintedList]:
    """The lists in the passages of one document, in order; what attendance lists hold is no list of things."""
    found: list[PrintedList] = []
    for _, members in groupby(_each_once(passages), key=lambda one: (one.meeting, one.case, one.kind)):
        region = [one for one in members if one.case is not None or ATTENDANCE not in one.context]
        lines = _mended([line for passage in region for line in _lines(passage)])
        lead = _heading(region[0]) if region else ""
        for is_list, run in groupby(lines, key=_sort):
            if is_list:
                found += _listed(lead, list(run))
            else:
                *_, last = run
                lead = _last_sentence(last)
    return found


def _each_once(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages in order, without decisions that stand within the one before."""
    end = 0
    for passage in sorted(passages, key=lambda one: (one.start_line, -one.end_line)):
        if passage.end_line > end:
            end = passage.end_line
            yield passage


def _sort(line: _Line) -> str | None:
    """Lines of one list have the same: rows, or items."""
    return None if line.kind is None else "row" if line.kind == "row" else "item"


def _heading(passage: Passage) -> str:
    """What heads a passage that itself begins with an item."""
    last = passage.context.rpartition(CONTEXT_SEPARATOR)[2]
    return "" if CELL_SEPARATOR in last else last


def _lines(passage: Passage) -> Iterator[_Line]:
    for text in passage.text.split("\n"):
        if is_row(text) or text.lstrip().startswith("|"):
            if not _RULE.fullmatch(text):
                yield _Line(as_row(text), "row", "", passage)
            continue
        item = _ITEM.fullmatch(text.strip())
        if item is None:
            yield _Line(text.strip(), None, "", passage)
        elif sign := item["sign"]:
            yield _Line(item["text"], "sign", sign, passage)
        else:
            yield _Line(text.strip(), "number" if item["number"] else "letter", "", passage)


def as_row(text: str) -> str:
    """A row's cells as answers show them."""
    cells = text.split("\t") if is_row(text) else text.strip().strip("|").split("|")
    return CELL_SEPARATOR.join(cell.strip() for cell in cells)


def _mended(lines: list[_Line]) -> list[_Line]:
    """The lines with items whole that a slide or text file breaks in two."""
    kept: list[_Line] = []
    for place, line in enumerate(lines):
        before = kept[-1] if kept else None
        after = lines[place + 1] if place + 1 < len(lines) else None
        if before is not None and line.kind is None and _goes_on(before, line, after, _widest_around(lines, place)):
            kept[-1] = msgspec.structs.replace(before, text=f"{before.text} {line.text}")
        else:
            kept.append(line)
    return kept


def _widest_around(lines: list[_Line], place: int) -> int:
    near = lines[max(place - NEAR, 0) : place + NEAR]
    return max((len(line.text) for line in near if line.kind not in (None, "row")), default=0)


def _goes_on(item: _Line, line: _Line, after: _Line | None, widest: int) -> bool:
    """Whether a line is the rest of an item: it begins with a small letter, or the item's line had no room for more."""
    if item.kind in (None, "row") or item.text.endswith(_ENDS) or line.text.endswith(":"):
        return False
    if line.text[:1].islower():
        return True
    full = widest >= len(item.text) >= FULL_LINE and len(item.text) + len(line.text.split()[0]) >= widest
    return full and len(line.text) < len(item.text) and after is not None and after.kind == item.kind


def _last_sentence(line: _Line) -> str:
    """The sentence that leads in what follows."""
    sentences = sentences_of(msgspec.structs.replace(line.passage, text=line.text))
    return sentences[-1] if sentences else ""


def _listed(lead: str, lines: list[_Line]) -> list[PrintedList]:
    """The list of these lines; none where there are too few."""
    if lines and lines[0].kind == "row":
        header, rows = lines[0].text, lines[1:]
        lines, below = [line for line in rows if line.text != header], frozenset[int]()
    else:
        header = ""
        top = lines[0] if lines else None
        below = frozenset(
            place for place, line in enumerate(lines) if top and (line.kind, line.sign) != (top.kind, top.sign)
        )
    if len(lines) - len(below) < FEWEST:
        return []
    passages = tuple({line.passage.id: line.passage for line in lines}.values())
    return [PrintedList(lead, header, tuple(line.text for line in lines), below, passages)]
