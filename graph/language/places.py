"""Places in a text: what several patterns find, where none may overlap what an earlier one found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol


class Place(Protocol):
    """Letters ``start`` to ``end`` of a text."""

    @property
    def start(self) -> int:
        """The first letter."""

    @property
    def end(self) -> int:
        """The letter after the last."""


def apart_from(taken: Sequence[Place], matches: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The matches, in the order of the text, that overlap none of the places ``taken``, which stand in order too.

    One walk through both: a line of nothing but numbers or dates takes no square of its length.
    """
    passed = 0
    for match in matches:
        start, end = match.span()
        while passed < len(taken) and taken[passed].end <= start:
            passed += 1
        if passed == len(taken) or taken[passed].start >= end:
            yield match
