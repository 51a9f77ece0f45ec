"""Measures of one answer beside the lines that answer the question. All are between 0 and 1 but ``lines read``."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Sequence

from graph.language.dates import find_dates
from search.answers.answer import Answer, Evidence
from search.evaluation.questions import TIMELINE, Asked, Place

READ = 5
"""A reader opens the first five evidences; what stands below is hardly seen."""
RANKED = 10
"""Evidence that nDCG looks at."""
WIDEST, WIDER = 40, 3
"""An evidence as wide as the place, three times over, and forty lines more is no pointer any longer."""
TEXT_READ = 2000
"""Characters of an evidence in which a reader looks for words."""

_SPLIT_WORD = re.compile(r"(?<=\w)-\s+(?=\w)")
_MARKS = re.compile(r"[*_#>«»\"“”]")
_SPACE = re.compile(r"\s+")
_OPEN, _CLOSE = "«", "»"


def plain(text: str) -> str:
    """Lower-case, without marks, one space between words, words split at a line's end joined."""
    text = unicodedata.normalize("NFC", text).lower().replace("\u00ad", "")
    return _SPACE.sub(" ", _MARKS.sub(" ", _SPLIT_WORD.sub("", text))).strip(" .;,")


def meets(evidence: Evidence, place: Place) -> bool:
    """Whether an evidence shares lines with a place without being far longer."""
    same = evidence.document == place.document or evidence.document.endswith(f"/{place.document}")
    narrow = evidence.end_line - evidence.start_line < WIDEST + WIDER * (place.end_line - place.start_line + 1)
    return same and narrow and evidence.start_line <= place.end_line and place.start_line <= evidence.end_line


def measure(asked: Asked, answer: Answer) -> dict[str, float]:
    """All measures that apply to the question, by name."""
    if not asked.answerable:
        return {"abstained": float(not answer.answered)}
    evidence, places = answer.evidence, asked.evidence
    rank = first_rank(evidence, places)
    found = {
        "answered": float(answer.answered),
        "hit@1": float(rank == 1),
        "hit@3": float(rank is not None and rank <= 3),
        "recall@5": recall(evidence[:READ], places),
        "nDCG@10": gain(evidence[:RANKED], places),
        "says it": float(says(answer, asked.must_contain)),
        "lines read": float(sum(one.end_line - one.start_line + 1 for one in evidence[:READ])),
    }
    quotations = list(quotations_of(answer))
    if quotations:
        found["citations"] = sum(_stands(one, evidence) for one in quotations) / len(quotations)
    if asked.kind == TIMELINE:
        found |= _of_timeline(asked, answer)
    return found


def first_rank(evidence: Sequence[Evidence], places: Sequence[Place]) -> int | None:
    """The rank, from 1, of the first evidence that meets a place; None where none does."""
    return next(
        (rank for rank, one in enumerate(evidence, start=1) if any(meets(one, place) for place in places)), None
    )


def recall(evidence: Sequence[Evidence], places: Sequence[Place]) -> float:
    """The share of the places that some evidence meets."""
    return sum(any(meets(one, place) for one in evidence) for place in places) / len(places)


def gain(evidence: Sequence[Evidence], places: Sequence[Place]) -> float:
    """nDCG of the evidence: a gain of one for each place where it is first met.

    An evidence that meets several places stands for as many: one that joins two is as good as the two on end.
    """
    left, gained, rank = set(range(len(places))), 0.0, 1
    for one in evidence:
        met = {number for number in left if meets(one, places[number])}
        gained += _discounted(rank, len(met))
        rank += len(met) or 1
        left -= met
    return gained / _discounted(1, len(places))


def _discounted(first: int, count: int) -> float:
    return sum(1 / math.log2(rank + 1) for rank in range(first, first + count) if rank <= RANKED)


def says(answer: Answer, words: Sequence[str]) -> bool:
    """Whether the answer and the evidence a reader opens hold all these words."""
    shown = (f"{one.text[:TEXT_READ]} {one.title}" for one in answer.evidence[:READ])
    said = plain(" ".join((answer.answer, *shown)))
    return all(plain(word) in said for word in words)


def quotations_of(answer: Answer) -> Iterator[str]:
    """Each line that stands in «…» in the answer, less what it quotes of the question itself."""
    depth, begun = 0, 0
    for at, sign in enumerate(answer.answer):
        if sign == _OPEN:
            depth += 1
            begun = at + 1 if depth == 1 else begun
        elif sign == _CLOSE and depth:
            depth -= 1
            quoted = [] if depth else answer.answer[begun:at].splitlines()
            yield from (line for line in quoted if plain(line) and plain(line) not in plain(answer.question))


def _stands(quotation: str, evidence: Sequence[Evidence]) -> bool:
    """Whether the words stand, in this order and with nothing between, in one evidence."""
    words = _unspaced(quotation)
    return any(words in _unspaced(one.text) for one in evidence)


def _unspaced(text: str) -> str:
    return _SPACE.sub("", plain(text))


def _of_timeline(asked: Asked, answer: Answer) -> dict[str, float]:
    dates = list(dates_told(answer.answer))
    years = {year for place in asked.evidence if (year := place.year)}
    told = {date[:4] for date in dates} | {one.date[:4] for one in answer.evidence if one.date}
    found = {"in order": float(dates == sorted(dates))} if dates else {}
    return found | ({"years": len(years & told) / len(years)} if years else {})


def dates_told(answer: str) -> Iterator[str]:
    """The first date of each line of an answer, outside of quotations, in the answer's order."""
    for line in answer.splitlines():
        own = next((date.iso for date in find_dates(line.partition(_OPEN)[0]) if date.iso), None)
        if own is not None:
            yield own
