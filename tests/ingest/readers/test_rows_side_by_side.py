"""Rows of tables without rules: where the next person's row begins, and where a cell goes on below its label."""

from __future__ import annotations

from paper_makers import column, pdf, read, rows


def test_the_next_person_opens_a_row_though_the_cell_above_is_full() -> None:
    names = ["Arild Stendal", "Dr. Anna-Lena Bergqvist", "Sigurd Aasmo", "Turid Hammer"]
    places = ["Oslo universitetssykehus", "Karolinska Institutet", "Helse Stavanger HF", "Mental Helse"]
    page = [
        *column(60, 100, names),
        *column(190, 100, places),
        *column(330, 100, ["Leder"]),
        *column(330, 142, ["Vara"]),
    ]
    assert [row[:2] for row in rows(read("a.pdf", pdf(page)))] == list(zip(names, places, strict=True))


def test_a_cell_goes_on_below_its_label() -> None:
    page = [
        *column(60, 100, ["Sak 9/19", "9.1", "Sak 10/19", "Konklusjon:", "felles budsjett."]),
        *column(150, 100, ["Godkjenning av saksliste", "Innkalling", "Kjernefasiliteter for biobank"]),
        *column(150, 142, ["Saken utsettes til neste møte, der sekretariatet legger frem et"]),
    ]
    assert rows(read("a.pdf", pdf(page)))[-1] == (
        "Konklusjon:",
        "Saken utsettes til neste møte, der sekretariatet legger frem et felles budsjett.",
    )
