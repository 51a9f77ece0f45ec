"""Slides: pages, reading order, tables, charts, notes, and template residue."""

from __future__ import annotations

import io

import pytest
from paper_makers import headings, read, rows, texts
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from graph.records import Aside
from ingest.readers.pptx_text import is_residue


def _saved(presentation: object) -> bytes:
    out = io.BytesIO()
    presentation.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def test_slides() -> None:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[1])
    first.shapes.title.text = "Status for\nregisteret"
    first.placeholders[1].text = "Første punkt\nAndre punkt"
    first.placeholders[1].text_frame.paragraphs[1].level = 1
    first.notes_slide.notes_text_frame.text = "Husk å nevne budsjettet"
    for left, top, text in [
        (6, 5, "Høyre"),
        (1, 5.1, "Venstre"),
        (1, 4, "Klikk for å redigere tekst"),
        (1, 6, "Norsk mal: Tittel"),
    ]:
        first.shapes.add_textbox(Inches(left), Inches(top), Inches(2), Inches(0.5)).text_frame.text = text
    deck.slides.add_slide(deck.slide_layouts[6])
    third = deck.slides.add_slide(deck.slide_layouts[5])
    third.shapes.title.text = "Tall"
    table = third.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(5), Inches(1)).table
    for (row, column), text in {(0, 0): "År", (0, 1): "Sum", (1, 0): "2023", (1, 1): "3,4"}.items():
        table.cell(row, column).text = text
    data = CategoryChartData()
    data.categories = ["Nord", "Vest"]
    data.add_series("Andel", (1, 2.5))
    third.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(4), Inches(4), Inches(2), data)
    document = read("dekk.pptx", _saved(deck))
    assert [(line.text, line.page) for line in document.lines if line.text] == [
        ("Status for registeret", 1),
        ("• Første punkt", 1),
        ("• Andre punkt", 1),
        ("Venstre", 1),
        ("Høyre", 1),
        ("Tall", 3),
        ("År\tSum", 3),
        ("2023\t3,4", 3),
        ("\tAndel", 3),
        ("Nord\t1", 3),
        ("Vest\t2.5", 3),
    ]
    assert headings(document) == [(1, "Status for registeret"), (1, "Tall")]
    assert document.asides == (Aside(kind="note", text="Husk å nevne budsjettet", line=1),)
    assert len(rows(document)) == 5


def test_shapes_in_a_group_stand_where_the_group_stands() -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.shapes.add_textbox(Inches(1), Inches(3), Inches(2), Inches(1)).text_frame.text = "Midten"
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(Inches(1), Inches(5), Inches(2), Inches(1)).text_frame.text = "Nederst"
    group.shapes.add_textbox(Inches(1), Inches(1), Inches(2), Inches(1)).text_frame.text = "Øverst"
    assert [text for text in texts(read("a.pptx", _saved(deck))) if text] == ["Øverst", "Midten", "Nederst"]


@pytest.mark.parametrize(
    "text",
    [
        "Klikk for å redigere tittelstil",
        "Click to edit Master title style",
        "Norsk mal: Tittel og bilde",
        "Tips bunntekst:",
        "Tredje nivå",
    ],
)
def test_template_residue(text: str) -> None:
    assert is_residue(text)


@pytest.mark.parametrize("text", ["Nivå på finansieringen", "Tredje møte", "Klinikken for alle", "Tipsene fra rådet"])
def test_ordinary_text_is_no_residue(text: str) -> None:
    assert not is_residue(text)
