"""Lists put together again from the passages of a document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from search.passages import Passage
from search.printed_lists import printed_lists


def passage(text: str, start: int = 1, context: str = "") -> Passage:
    end = start + text.count("\n")
    return Passage(
        id=f"d:{start}-{end}", document="d", text=text, context=context, kind="minutes", start_line=start, end_line=end
    )


def test_a_list_goes_on_in_the_next_passage() -> None:
    (found,) = printed_lists([passage("• c\n• d", 4), passage("Det er fire mål:\n• a\n• b")])
    assert (found.lead, found.items, len(found.passages)) == ("Det er fire mål:", ("a", "b", "c", "d"), 2)


def test_what_stands_below_an_item_is_kept_and_not_counted() -> None:
    (found,) = printed_lists([passage("Mål:\n1. Samle\n- data\n- prøver\n2. Spre")])
    assert (found.items, found.count) == (("1. Samle", "data", "prøver", "2. Spre"), 2)


def test_rows_have_their_header_once() -> None:
    (found,) = printed_lists([passage("Navn\tBeløp\nA\t1"), passage("B\t2", 3, "Navn | Beløp")])
    assert (found.header, found.items) == ("Navn | Beløp", ("A | 1", "B | 2"))


def test_an_item_that_a_slide_breaks_in_two_is_whole() -> None:
    broken = (
        "Med:\n• Tora Lien, tidligere avdelingsdirektør for Senter for\nRegistre og Analyse (SRA)\n• Per Moe\n• Ida"
    )
    (found,) = printed_lists([passage(broken)])
    assert found.items[0].endswith("Senter for Registre og Analyse (SRA)")
    assert found.count == 3


def test_a_heading_after_short_items_begins_another_list() -> None:
    found = printed_lists([passage("Med i fjor:\n• Per Moe\n• Ida Lie\nMed i år\n• Tor By\n• Ida Lie")])
    assert [(one.lead, one.count) for one in found] == [("Med i fjor:", 2), ("Med i år", 2)]


@given(st.lists(st.text(alphabet="ab •-1.)\t|:", max_size=12), max_size=12))
def test_every_item_stands_in_the_passage(lines: list[str]) -> None:
    text = "\n".join(lines)
    letters = "".join(filter(str.isalnum, text))
    for found in printed_lists([passage(text)]):
        assert found.count >= 2
        for item in found.items:
            assert "".join(filter(str.isalnum, item)) in letters
