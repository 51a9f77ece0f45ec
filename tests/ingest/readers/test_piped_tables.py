"""Tables whose cells upright strokes part, in text files."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ingest.readers.piped import with_rows


def cells(text: str) -> list[tuple[str, ...]]:
    return [line.cells for line in with_rows(text.split("\n"))]


def test_strokes_part_cells() -> None:
    assert cells("Referat\n\nSak | Tema | Ansvar\n12-18 | Budsjett  for 2019 | EM\n13-18 | Eventuelt | ") == [
        (), (), ("Sak", "Tema", "Ansvar"), ("12-18", "Budsjett for 2019", "EM"), ("13-18", "Eventuelt", ""),
    ]  # fmt: skip


def test_a_table_of_markdown_keeps_its_lines() -> None:
    made = with_rows(["| Navn | Fra |", "|------|-----|", "| Eva Moen |  |"])
    assert [line.cells for line in made] == [("Navn", "Fra"), (), ("Eva Moen", "")]
    assert [bool(line.text) for line in made] == [True, False, True]


def test_a_stroke_in_a_single_line_parts_nothing() -> None:
    assert cells("Forskningsutvalget | Side 1\n\nTid: 3. mai | Sted: Oslo\nTil stede: Eva Moen") == [(), (), (), ()]


@given(st.text(alphabet="|a \n-", max_size=200))
def test_no_line_is_lost(text: str) -> None:
    lines = text.split("\n")
    assert len(with_rows(lines)) == len(lines)
