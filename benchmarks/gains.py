"""How good a search is: whether the passages that hold the generator's answers come first."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from search.passages import Passage

BEST = 10

Found = list[str]
"""Ids of passages, best first."""
Question = Mapping[str, Any]


def right_passages(question: Question, passages: Sequence[Passage]) -> set[str]:
    """Those whose lines meet the lines that answer."""
    return {
        passage.id
        for passage in passages
        for one in question["evidence"]
        if passage.document == one["document"]
        and passage.start_line <= one["end_line"]
        and one["start_line"] <= passage.end_line
    }


def gain(found: Found, right: set[str]) -> float:
    """nDCG@10 with gains of one."""
    ideal = sum(1 / math.log2(place + 2) for place in range(min(BEST, len(right))))
    return sum(1 / math.log2(place + 2) for place, one in enumerate(found[:BEST]) if one in right) / ideal
