"""Passages of general text that stand side by side are shown as one; those of meeting papers are not."""

from __future__ import annotations

from msgspec.structs import replace

from search.answers.neighbours import LONGEST, joined
from search.passages import Passage
from search.ranking import RankedPassage


def ranked(start: int, end: int, text: str = "", document: str = "mill.txt", **more: str | bool) -> RankedPassage:
    said = text or f"Linje {start} til {end}."
    passage = Passage(
        id=f"{document}:{start}-{end}", document=document, text=said, context="", kind="other",
        start_line=start, end_line=end, page=start,
    )  # fmt: skip
    return RankedPassage(replace(passage, **more), 1.0, {})


def lines_of(*found: RankedPassage) -> list[tuple[int, int]]:
    return [(one.passage.start_line, one.passage.end_line) for one in joined(found)]


def test_what_stands_beside_the_nearest_is_shown_with_it_in_the_order_of_the_text() -> None:
    (one,) = joined([ranked(5, 7, "Hun døde i 1944."), ranked(1, 3, "Hun var maler.")])
    assert one.passage.text == "Hun var maler.\nHun døde i 1944."
    assert (one.passage.start_line, one.passage.end_line, one.passage.page) == (1, 7, 1)


def test_the_nearest_text_stays_first() -> None:
    found = joined([ranked(5, 7), ranked(1, 2, document="other.txt"), ranked(9, 9)])
    assert [one.passage.document for one in found] == ["mill.txt", "other.txt"]


def test_what_stands_further_off_or_would_be_too_long_stays_by_itself() -> None:
    assert lines_of(ranked(1, 3), ranked(9, 11)) == [(1, 3), (9, 11)]
    assert lines_of(ranked(1, 3, "a" * LONGEST), ranked(4, 5)) == [(1, 3), (4, 5)]


def test_parts_of_one_long_line_stay_apart() -> None:
    assert lines_of(ranked(1, 1, "Først."), ranked(1, 1, "Så.")) == [(1, 1), (1, 1)]


def test_passages_of_meetings_and_labelled_ones_beside_open_ones_stay_apart() -> None:
    assert lines_of(ranked(1, 3, meeting="m"), ranked(4, 5, meeting="m")) == [(1, 3), (4, 5)]
    assert lines_of(ranked(1, 3), ranked(4, 5, meeting="m")) == [(1, 3), (4, 5)]
    assert lines_of(ranked(1, 3), ranked(4, 5, sensitivity="intern")) == [(1, 3), (4, 5)]
