"""How a PDF is set: the size of its body text, what marks its headings, and the distance between its lines."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.readers.pdf_grids import GridRow
from ingest.readers.pdf_lines import PrintedLine

_FEWEST_PITCHES = 8
_FEWEST_WITHIN = 3
_USUAL_PITCH = 1.1
_WIDEST_PITCH = 1.5
_PLAINLY_LESS = 0.8
_LARGEST_PITCH = 3.0
_HEADING_SIZE = 1.15
_MOST_BOLD = 0.3
_DEEPEST_LEVEL = 6


class Flow(NamedTuple):
    """Printed lines and table rows from top to bottom: a page, or one column of it."""

    items: list[PrintedLine | GridRow]


class Page(NamedTuple):
    """A page: what it holds in reading order, text that is turned, its right edge, and whether it is only a picture.

    ``recognised`` is a picture whose words text recognition read.
    """

    number: int
    flows: list[Flow]
    turned: list[str]
    right: float
    picture: bool = False
    recognised: bool = False


class Type(NamedTuple):
    """How the document is set: size of its body text, heading sizes from the largest, and what bold means in it."""

    body: float
    headings: dict[float, int]
    bold_marks: bool
    pitch: float


def type_of(pages: Sequence[Page]) -> Type:
    """How the document is set."""
    weights: dict[float, int] = {}
    bold = total = 0
    for line in _printed(pages):
        length = len(line.text)
        size = round(line.size * 2) / 2
        weights[size] = weights.get(size, 0) + length
        total += length
        bold += length if line.bold else 0
    body = max(weights, key=lambda size: (weights[size], -size), default=0.0)
    larger = sorted((size for size in weights if size >= _HEADING_SIZE * body), reverse=True)
    return Type(
        body=body,
        headings={size: min(level, _DEEPEST_LEVEL) for level, size in enumerate(larger, start=1)},
        bold_marks=bold <= _MOST_BOLD * total,
        pitch=pitch_of([step for page in pages for flow in page.flows for step in steps_of(flow)]) or _USUAL_PITCH,
    )


def _printed(pages: Sequence[Page]) -> Iterator[PrintedLine]:
    for page in pages:
        for flow in page.flows:
            yield from (item for item in flow.items if isinstance(item, PrintedLine))


class Step(NamedTuple):
    """The distance from one line to the next in heights of a line, and whether the next plainly goes on with it."""

    pitch: float
    goes_on: bool


def steps_of(flow: Flow) -> Iterator[Step]:
    """The steps from line to line where the type stays the same."""
    for before, after in pairwise(flow.items):
        if isinstance(before, PrintedLine) and isinstance(after, PrintedLine):
            pitch = (after.bottom - before.bottom) / max(after.height, 1.0)
            if abs(before.height - after.height) < 1 and 0 < pitch < _LARGEST_PITCH:
                yield Step(pitch, after.text[:1].islower())


def pitch_of(steps: Sequence[Step]) -> float | None:
    """The distance of lines within a paragraph; None if there is too little to tell it from.

    A line that begins in lower case goes on with the one before. Where there are none, paragraphs may all be of one
    line, and it is among the smaller distances, if that is one in which text is set. Where hardly any line goes on,
    those that do tell it if they lie plainly closer.
    """
    within = [step.pitch for step in steps if step.goes_on]
    if len(within) >= _FEWEST_WITHIN:
        return statistics.median_low(within)
    pitches = sorted(step.pitch for step in steps)
    if len(pitches) < _FEWEST_PITCHES:
        return None
    smaller = pitches[len(pitches) // 5]
    if within and max(within) <= _PLAINLY_LESS * smaller:
        return statistics.median_low(within)
    return min(smaller, _WIDEST_PITCH)
