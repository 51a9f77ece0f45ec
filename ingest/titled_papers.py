"""Papers of a packet that only their title tells: one that bears its own date, one that an earlier list announces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.records import Line, PartKind
from ingest.blocks import join_lines
from ingest.part_signs import LIST_SIGN, Opening, announced_titles, begins_apart, dated_title
from ingest.shapes import ends_sentence, plain

_HEAD_LINES = 12  # printed lines after a title in which no other paper begins
_WORD = re.compile(r"[^\W\d_]{3,}|\d{4}")
_MIN_SHARED_WORDS = 2
_LIKE_A_LISTED_TITLE = 0.7
_SHORTEST_TITLE = 12
_LONGEST_SECOND_LINE = 100


def with_titled_papers(
    lines: Sequence[Line], printed: Sequence[int], openings: Sequence[Opening]
) -> tuple[Opening, ...]:
    """Adds the attachments of a packet: titles that bear a date of their own, and titles that an earlier list "
    "announces.

    A document that is one paper has none: only after an agenda or a case paper do others follow.
    """
    found = list(openings)
    announced = [
        (number, words)
        for number, title in announced_titles(lines, printed)
        if len(words := _words(title)) >= _MIN_SHARED_WORDS
    ]
    first = next((opening.line for opening in openings if opening.kind in ("agenda", "case_paper")), None)
    if first is None:
        return tuple(found)
    closed = _extents_of(openings, "minutes", len(lines))
    closed += _extents_of(openings[:1], "agenda", _end_of_first(openings, lines))
    for position, number in enumerate(printed):
        if number <= first or any(start <= number <= end for start, end in closed):
            continue
        before = max((opening.line for opening in found if opening.line <= number), default=0)
        if sum(before <= other <= number for other in printed[max(0, position - _HEAD_LINES) : position]) < _HEAD_LINES:
            continue  # still in the head of the paper that opened last
        if not begins_apart(lines, number):
            continue
        title = dated_title(lines, number)
        if title:
            _announcement_of(title, number, announced)
        else:
            title = _announced(lines, printed, position, announced)
        if title:
            found.append(Opening(line=number, kind="attachment", title=title))
    return tuple(sorted(found, key=lambda opening: opening.line))


def _end_of_first(openings: Sequence[Opening], lines: Sequence[Line]) -> int:
    return openings[1].line - 1 if len(openings) > 1 else len(lines)


def _extents_of(openings: Sequence[Opening], kind: PartKind, last: int) -> list[tuple[int, int]]:
    """From the title of each paper of a kind to the next title."""
    ends = [opening.line - 1 for opening in openings[1:]] + [last]
    return [(opening.line, end) for opening, end in zip(openings, ends, strict=True) if opening.kind == kind]


def _announced(
    lines: Sequence[Line], printed: Sequence[int], position: int, announced: list[tuple[int, tuple[str, ...]]]
) -> str | None:
    """The title that begins at a line, where a list further up announces it; each announcement counts once."""
    number = printed[position]
    text = plain(lines[number - 1].text)
    if len(text) < _SHORTEST_TITLE or not text[0].isupper() or ends_sentence(text) or LIST_SIGN.match(text):
        return None
    title = text
    if position + 1 < len(printed) and printed[position + 1] == number + 1:
        after = plain(lines[number].text)
        if after[:1].islower() and len(after) < _LONGEST_SECOND_LINE:
            title = join_lines(title, after)
    return title if _announcement_of(title, number, announced) else None


def _announcement_of(title: str, number: int, announced: list[tuple[int, tuple[str, ...]]]) -> bool:
    """Whether a list announces the title; the announcement is then taken out."""
    words = _words(title)
    for entry in announced:
        line, wanted = entry
        if line >= number - 1:
            break
        shared = len(set(words) & set(wanted))
        alike = shared >= max(_MIN_SHARED_WORDS, _LIKE_A_LISTED_TITLE * min(len(set(wanted)), len(set(words))))
        if alike and words[0] == wanted[0]:
            announced.remove(entry)
            return True
    return False


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))
