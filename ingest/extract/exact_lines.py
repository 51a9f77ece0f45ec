"""The lines on which a quoted text stands, within a paragraph that runs over more of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from graph.records import Line
from ingest.findings import Lines

_NO_LETTERS = re.compile(r"[\W_]+")
_END_LENGTH = 24  # letters by which a beginning or an end is found, where a page break stands within the text


def narrow_lines(text: str, within: Lines, lines: Sequence[Line]) -> Lines:
    """The lines of ``text``, which stands somewhere in the lines ``within`` of the document's ``lines``.

    Only letters and digits are compared, so that mended hyphens, bullets and markup make no difference. Where the text
    is not found, the answer is ``within``.
    """
    if within.start == within.end:
        return within
    letters: list[str] = []
    at_line: list[int] = []
    for number in range(within.start, min(within.end, len(lines)) + 1):
        plain = letters_of(lines[number - 1].text)
        letters.append(plain)
        at_line += [number] * len(plain)
    printed, wanted = "".join(letters), letters_of(text)
    if not wanted:
        return within
    head, tail = wanted[:_END_LENGTH], wanted[-_END_LENGTH:]
    whole = printed.find(wanted)
    first = whole if whole >= 0 else printed.find(head)
    # Numbers of items may stand between, never less than the text itself: its end may also stand at its beginning.
    ending = whole if whole >= 0 else printed.find(tail, max(first, 0) + len(wanted) - len(tail))
    if first < 0 or ending < 0:
        return within
    last = ending + (len(wanted) if whole >= 0 else len(tail))
    return Lines(start=at_line[first], end=at_line[last - 1])


@lru_cache(maxsize=2048)  # each thing that is said in a paragraph is looked for among the same lines
def letters_of(text: str) -> str:
    """The letters and digits of ``text`` alone, in lower case, to be compared with others."""
    return _NO_LETTERS.sub("", text.casefold())
