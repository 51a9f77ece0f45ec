"""Tables aligned by spaces in text files."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ingest.readers.aligned import with_aligned_rows

TABLE = """\
Nr   Sak                             Frist
1    Godkjenning av referat
2    Oversikt over ventetid per      1. mai
     register
3    Eventuelt"""


def test_columns_of_spaces_are_cells_and_wrapped_cells_are_whole() -> None:
    lines = with_aligned_rows(TABLE.split("\n"))
    assert [line.cells for line in lines if line.text] == [
        ("Nr", "Sak", "Frist"),
        ("1", "Godkjenning av referat", ""),
        ("2", "Oversikt over ventetid per register", "1. mai"),
        ("3", "Eventuelt", ""),
    ]
    assert [bool(line.text) for line in lines] == [True, True, True, False, True]


def test_words_broken_inside_a_cell_are_mended() -> None:
    lines = with_aligned_rows(
        ["Saken gjelder    Kari", "ny avtale        Knut", "                 Nord-", "                 mann"]
    )
    assert lines[1].cells == ("ny avtale", "Knut Nordmann")


def test_running_text_and_signatures_are_no_table() -> None:
    text = [
        "Styret drøftet saken.  Det var enighet om",
        "at den skal komme tilbake i neste møte.",
        "Per Dal      Kari Vik",
    ]
    assert all(line.kind == "text" for line in with_aligned_rows(text))


@given(st.lists(st.text(st.sampled_from("ab  A-:"), max_size=30), max_size=30))
def test_no_letter_is_lost_and_every_line_stays(lines: list[str]) -> None:
    made = with_aligned_rows(lines)
    letters = sorted("".join(lines).replace(" ", "").replace("-", ""))
    assert len(made) == len(lines)
    assert sorted("".join(line.text for line in made).replace("-", "").translate({9: "", 10: "", 32: ""})) == letters
