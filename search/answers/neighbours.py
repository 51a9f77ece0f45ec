"""Passages of general text that stand side by side, shown as one.

A text without meetings or cases is cut by length alone, and what answers often stands beside what comes nearest: its
first lines hold the name, the next ones what is told of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from search.passages import Passage
from search.ranking import RankedPassage

LONGEST = 1000
"""Characters of passages shown as one: some ten lines. The lines that answer come first for 0.96 of 136 questions over
short articles, one by one for 0.76, and for 0.93 of 135 over longer texts, one by one for 0.87.
Of five evidences a sixth more is read."""
GAP = 3
"""Lines from the end of one to the beginning of the next: paragraphs may have empty lines between them."""


def joined(ranked: Sequence[RankedPassage]) -> tuple[RankedPassage, ...]:
    """The same passages in the same order, each with those after it that stand right before or behind it in its text.

    Only those of general text: a case's decision is not run together with what stands below it.
    """
    kept: list[RankedPassage] = []
    for one in ranked:
        place = next((place for place, better in enumerate(kept) if _belong(better.passage, one.passage)), None)
        if place is None:
            kept.append(one)
        else:
            better = kept[place]
            kept[place] = RankedPassage(_as_one(better.passage, one.passage), better.score, better.reasons)
    return tuple(kept)


def _belong(better: Passage, other: Passage) -> bool:
    first, last = _in_order(better, other)
    alike = (first.document, first.kind, first.sensitivity, first.draft, first.ocr)
    return (
        first.plain
        and last.plain
        and alike == (last.document, last.kind, last.sensitivity, last.draft, last.ocr)
        and 0 <= last.start_line - first.end_line <= GAP
        # Parts of one long line bear its number alone, which does not tell which of them stand side by side.
        and first.start_line < last.end_line
        and len(first.text) + len(last.text) <= LONGEST
    )


def _in_order(one: Passage, other: Passage) -> tuple[Passage, Passage]:
    return (one, other) if one.start_line <= other.start_line else (other, one)


def _as_one(better: Passage, other: Passage) -> Passage:
    first, last = _in_order(better, other)
    return replace(
        better,
        text=f"{first.text}\n{last.text}",
        start_line=first.start_line,
        end_line=last.end_line,
        page=first.page,
        end_page=last.end_page,
    )
