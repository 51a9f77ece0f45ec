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


def test_persons_below_one_label_are_rows_of_their_own() -> None:
    lines = with_aligned_rows(
        [
            "Til stede:  Eva Moen (leder)   NTNU",
            "            Per Arne Storlien  Universitetet i Oslo",
            "            Kari Vik           Helse Vest RHF",
        ]
    )
    assert [line.cells[1:] for line in lines] == [
        ("Eva Moen (leder)", "NTNU"),
        ("Per Arne Storlien", "Universitetet i Oslo"),
        ("Kari Vik", "Helse Vest RHF"),
    ]


def test_further_paragraphs_of_a_cell_are_lines_where_they_stand() -> None:
    lines = with_aligned_rows(
        [
            "Sak 1/20   Valg av leder",
            "           Eva Moen ble foreslått av to regioner, og ingen andre var",
            "           foreslått.",
            "           Vedtak: Eva Moen er leder.",
            "Sak 2/20   Eventuelt",
        ]
    )
    assert [(line.kind, line.text) for line in lines] == [
        ("row", "Sak 1/20\tValg av leder"),
        ("text", "Eva Moen ble foreslått av to regioner, og ingen andre var foreslått."),
        ("text", ""),
        ("text", "Vedtak: Eva Moen er leder."),
        ("row", "Sak 2/20\tEventuelt"),
    ]


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
