from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from search.passages import Passage
from search.ranking import Evidence, RankedPassage, fuse, without_repeats


def ranked(document: str, start: int, end: int, text: str = "") -> RankedPassage:
    passage = Passage(
        id=f"{document}:{start}-{end}:{text}", document=document, text=text or f"{document} {start}–{end}", context="",
        kind="minutes", start_line=start, end_line=end,
    )  # fmt: skip
    return RankedPassage(passage, 1.0, {})


def test_what_both_lists_hold_comes_first() -> None:
    fused = fuse([Evidence("words", ["a", "b", "c"], 1.0), Evidence("meaning", ["d", "b", "e"], 1.0)])
    assert fused[0].id == "b"
    assert fused[0].reasons == {"words": 2, "meaning": 2}
    assert [hit.id for hit in fused[1:]] == ["a", "d", "c", "e"]


def test_weights_decide_between_lists() -> None:
    fused = fuse([Evidence("words", ["a"], 0.2), Evidence("meaning", ["b"], 1.0)])
    assert [hit.id for hit in fused] == ["b", "a"]
    assert fuse([]) == []


def test_the_same_lines_are_shown_once() -> None:
    whole, inside, beside, other = ranked("a", 10, 20), ranked("a", 12, 13), ranked("a", 20, 30), ranked("b", 12, 13)
    assert without_repeats([whole, inside, beside, other], 10) == [whole, beside, other]
    assert without_repeats([whole, beside, other], 2) == [whole, beside]


def test_the_same_words_are_shown_once() -> None:
    first, copy = ranked("a.docx", 1, 2, "Saken  utsettes."), ranked("a.pdf", 7, 8, "Saken\nutsettes.")
    assert without_repeats([first, copy], 10) == [first]


def test_parts_of_one_long_line_are_different() -> None:
    first, second = ranked("a", 3, 3, "Første halvdel."), ranked("a", 3, 3, "Andre halvdel.")
    assert without_repeats([first, second], 10) == [first, second]


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), max_size=4))
def test_fusion_holds_all_once_and_in_order(lists: list[list[str]]) -> None:
    fused = fuse([Evidence(str(n), ids, 1.0) for n, ids in enumerate(lists)])
    assert sorted(hit.id for hit in fused) == sorted({key for ids in lists for key in ids})
    assert [(-hit.score, hit.id) for hit in fused] == sorted((-hit.score, hit.id) for hit in fused)
