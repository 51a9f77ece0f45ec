"""PDF: printed lines, paragraphs, headings, tables with and without rules, columns; two producers."""

from __future__ import annotations

from pathlib import Path

import pytest
from paper_makers import Rule, Text, column, filled, grid, headings, pdf, printed, read, rows, texts

from graph.errors import InputRefused

PRESENT = ["Ola Fjellheim (leder, Helse Sør-Øst RHF)", "Kari Strandvik (UiB)", "Per Åsmoen (HOD)"]
BODY = [
    "Sekretariatet har laget et første utkast til plan for felles forskerskoler. Når det",
    "foreligger enighet om ressurs-",
    "bruken, sendes planen ut til alle medlemmene på nytt.",
]


def test_minutes_as_word_prints_them() -> None:
    document = read(
        "referat.pdf",
        pdf(
            [
                Text(71, 60, "Utvalget for felles forskning", 14, True),
                Text(71, 100, "Tid:"),
                Text(142, 100, "5. mars 2024 kl. 10.15 – 15.45"),
                Text(71, 114, "Sted:"),
                Text(142, 114, "Lillestrøm"),
                Text(71, 142, "Til stede:"),
                *column(
                    142, 142, ["Ola Fjellheim (leder, Helse Sør-Øst RHF)", "Kari Strandvik (UiB)", "Per Åsmoen (HOD)"]
                ),
                Text(71, 210, "1-2024", bold=True),
                Text(142, 210, "Innkalling, saksliste og referat fra det forrige møtet i", bold=True),
                Text(142, 224, "utvalget 9. november", bold=True),
                *column(142, 246, BODY),
                Text(142, 296, "•"),
                Text(160, 296, "Forslaget om felles kurs bør prøves ut ved to universiteter før det blir"),
                Text(160, 310, "tilbudt alle."),
                Text(142, 324, "•"),
                Text(160, 324, "Kort punkt"),
                Text(71, 800, "Side 1 av 2", 9),
            ]
        ),
    )
    assert texts(document) == [
        "Utvalget for felles forskning",
        "",
        "Tid: 5. mars 2024 kl. 10.15 – 15.45",
        "Sted: Lillestrøm",
        "",
        f"Til stede: {PRESENT[0]}",
        *PRESENT[1:],
        "",
        "1-2024 Innkalling, saksliste og referat fra det forrige møtet i utvalget 9. november",
        "",
        *BODY,
        "",
        "• Forslaget om felles kurs bør prøves ut ved to universiteter før det blir",
        "tilbudt alle.",
        "• Kort punkt",
        "",
        "Side 1 av 2",
    ]
    assert [level for level, _ in headings(document)] == [1, 9]
    assert {line.page for line in document.lines} == {1}


def test_a_table_without_rules() -> None:
    document = read(
        "dagsorden.pdf",
        pdf(
            [
                *[Text(x, 90, text) for x, text in [(71, "09.30 - 09.35"), (170, "1-2025"), (230, "Godkjenning")]],
                *[
                    Text(x, 110, text)
                    for x, text in [(71, "09.35 - 10.15"), (170, "2-2025"), (230, "Felles plan for nye")]
                ],
                Text(230, 124, "forskerskoler i nord"),
                *[Text(x, 144, text) for x, text in [(71, "10.30 - 11.00"), (170, "3-2025"), (230, "Eventuelt")]],
                *column(
                    71,
                    190,
                    ["Alle er velkommen til å melde saker innen fredag. Møtet blir holdt digitalt, og", "lenken"],
                ),
            ]
        ),
    )
    assert rows(document) == [
        ("09.30 - 09.35", "1-2025", "Godkjenning"),
        ("09.35 - 10.15", "2-2025", "Felles plan for nye forskerskoler i nord"),
        ("10.30 - 11.00", "3-2025", "Eventuelt"),
    ]
    assert texts(document)[-2:] == [
        "Alle er velkommen til å melde saker innen fredag. Møtet blir holdt digitalt, og",
        "lenken",
    ]


def test_figures_set_to_the_right() -> None:
    page = []
    for index, (field, journals, papers) in enumerate(
        [
            ("Nord", "58", "312"),
            ("Vest", "641", "2 087"),
            ("Sør", "207", "1 455"),
            ("Sum", "3 906", "13 854"),
        ]
    ):
        y = 100 + 15 * index
        page += [
            Text(76, y, field),
            Text(400 - 6.1 * len(journals), y, journals),
            Text(500 - 6.1 * len(papers), y, papers),
        ]
    assert rows(read("a.pdf", pdf(page))) == [
        ("Nord", "58", "312"),
        ("Vest", "641", "2 087"),
        ("Sør", "207", "1 455"),
        ("Sum", "3 906", "13 854"),
    ]


def test_a_ruled_table() -> None:
    page: list[Text | Rule] = [
        *grid([71, 200, 400, 520], [100, 120, 150, 170, 190]),
        *[Text(x, 114, text, bold=True) for x, text in [(76, "Navn"), (205, "Institusjon"), (405, "Rolle")]],
        *[
            Text(x, 132, text)
            for x, text in [(76, "Ola Fjellheim"), (205, "Norges teknisk-naturvitenskapelige"), (405, "Leder")]
        ],
        Text(205, 146, "universitet"),
        *[Text(x, 164, text) for x, text in [(76, "Ubesatt"), (405, "Brukerrepresentant")]],
        *[Text(x, 184, text) for x, text in [(76, "Kari Strandvik"), (205, "UiB"), (405, "Medlem")]],
        Text(71, 220, "Vedtak:", bold=True),
    ]
    document = read("a.pdf", pdf(page))
    assert rows(document) == [
        ("Navn", "Institusjon", "Rolle"),
        ("Ola Fjellheim", "Norges teknisk-naturvitenskapelige universitet", "Leder"),
        ("Ubesatt", "", "Brukerrepresentant"),
        ("Kari Strandvik", "UiB", "Medlem"),
    ]
    assert texts(document)[-2:] == ["", "Vedtak:"]


def test_a_cell_that_breaks_before_a_day() -> None:
    page = [
        *grid([71, 150, 420], [100, 140, 180]),
        *(Text(x, 114, text) for x, text in [(76, "Sak"), (155, "Konklusjon")]),
        *(Text(x, 154, text) for x, text in [(76, "7-18"), (155, "Møtene er 14. februar,")]),
        Text(155, 168, "9. mai og 21. november."),
    ]
    assert rows(read("a.pdf", pdf(page))) == [
        ("Sak", "Konklusjon"),
        ("7-18", "Møtene er 14. februar, 9. mai og 21. november."),
    ]


def test_minutes_set_in_a_table_stay_lines() -> None:
    page = [
        *grid([71, 150, 520], [100, 170, 240]),
        Text(76, 114, "Sak 1/24"),
        Text(155, 114, "Godkjenning av innkalling"),
        Text(155, 136, "Innkallingen ble godkjent uten merknader, og dagsorden ble"),
        Text(155, 150, "vedtatt slik den forelå."),
        Text(76, 184, "Til stede"),
        *column(155, 184, ["Ola Fjellheim (UiO)", "Kari Strandvik (UiB)"]),
    ]
    assert texts(read("a.pdf", pdf(page))) == [
        "Sak 1/24\tGodkjenning av innkalling",
        "Innkallingen ble godkjent uten merknader, og dagsorden ble vedtatt slik den forelå.",
        "Til stede\tOla Fjellheim (UiO)",
        "Kari Strandvik (UiB)",
    ]


def test_columns_of_prose_are_read_one_after_the_other() -> None:
    left = [f"venstre spalte har linje nummer {number} her" for number in range(8)]
    right = [f"høyre spalte har også linje nummer {number}" for number in range(8)]
    document = read(
        "a.pdf", pdf([*column(71, 100, left), *column(310, 104, right), Text(71, 260, "Slutt over begge.")])
    )
    assert rows(document) == []
    assert filled(document.lines) == [*left, *right, "Slutt over begge."]


def test_a_paragraph_in_bold_is_no_heading() -> None:
    page = [
        Text(71, 100, "Vedtak", bold=True),
        *[
            Text(
                71, 120 + 14 * index, "Gruppen støtter forslaget og ber om at det arbeides videre med saken", bold=True
            )
            for index in range(5)
        ],
        *column(71, 220, ["Vanlig tekst som er lang nok til å utgjøre det meste av det som står her på siden"] * 14),
    ]
    assert headings(read("a.pdf", pdf(page))) == [(9, "Vedtak")]


def test_pages_are_counted_and_lines_run_through() -> None:
    document = read("a.pdf", pdf([Text(71, 100, "Side en")], [], [Text(71, 100, "Side tre")]))
    assert [(line.text, line.page) for line in document.lines] == [("Side en", 1), ("", 3), ("Side tre", 3)]


def test_a_page_lying_on_its_side() -> None:
    document = read("a.pdf", pdf([Text(71, 100, "Liggende side"), Text(71, 114, "med to linjer")], rotate=90))
    assert texts(document) == ["Liggende side", "med to linjer"]


def test_broken_cross_references_are_repaired() -> None:
    whole = pdf([Text(71, 100, "Referat fra møtet")])
    start = whole.index(b"startxref")
    for data in (whole[:start] + b"startxref\n7\n%%EOF", whole[:start], b"skrot\n" + whole):
        assert texts(read("a.pdf", data)) == ["Referat fra møtet"]


@pytest.mark.parametrize(
    ("data", "says", "en"),
    [
        (b"%PDF-1.7\n" + b"tull " * 100, "ødelagt", "broken"),
        (b"Dette er ikke en PDF i det hele tatt.", "ødelagt", "broken"),
        (pdf([]), "skannet", "scanned"),
        (pdf([Rule(10, 10, 100, 100)], []), "skannet", "OCR"),
        (
            pdf(
                [Text(71, 100, "Hemmelig")],
                trailer=b"/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
                b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>",
            ),
            "passord",
            "password",
        ),
    ],
)
def test_refusals(data: bytes, says: str, en: str) -> None:
    with pytest.raises(InputRefused, match=says) as refused:
        read("a.pdf", data)
    assert en in refused.value.en
    assert refused.value.name == "a.pdf"


BROWSER_PAGE = """<html lang=nb><meta charset=utf-8><style>@page{margin:2.5cm} body{font:11pt sans-serif}
td{border:1px solid #000;padding:2px 5px} table{border-collapse:collapse} table.plain td{border:0}</style>
<h1>Møtereferat – Forskningsutvalget</h1><p>Dato: 12.03.2024<br>Sted: Digitalt</p>
<table><tr><td>Navn<td>Institusjon<td>Rolle<tr><td>Ola Fjellheim<td>UiO og Oslo universitetssykehus, avdeling for
klinisk forskning og utdanning<td>Medlem
<tr><td rowspan=2>Per Åsmoen<td>NTNU<td>Observatør<tr><td colspan=2>På Teams</table>
<p>Offentlig finansiering er en viktig del av den felles tilnærmingen, og flere pekte på at den regionale
stra&shy;tegien fra i fjor høst må følges opp.</p>
<table class=plain><tr><td width=180>Kari Strandvik<td width=250>Helse Vest RHF<td>Leder<tr><td>Per Åsmoen<td>Norges
teknisk-naturvitenskapelige universitet i Trondheim<td>Observatør<tr><td>Siri Li<td>UiB<td>Medlem</table>
<ul><li>Punkt en<li>Punkt to</ul><p><b>Vedtak:</b></p><p>Utvalget slutter seg til forslaget.</p></html>"""


def test_what_a_browser_prints(tmp_path: Path) -> None:
    document = read("a.pdf", printed(BROWSER_PAGE, tmp_path))
    assert rows(document) == [
        ("Navn", "Institusjon", "Rolle"),
        ("Ola Fjellheim", "UiO og Oslo universitetssykehus, avdeling for klinisk forskning og utdanning", "Medlem"),
        ("Per Åsmoen", "NTNU", "Observatør"),
        ("", "På Teams", ""),
        ("Kari Strandvik", "Helse Vest RHF", "Leder"),
        ("Per Åsmoen", "Norges teknisk-naturvitenskapelige universitet i Trondheim", "Observatør"),
        ("Siri Li", "UiB", "Medlem"),
    ]
    assert headings(document) == [(1, "Møtereferat – Forskningsutvalget"), (9, "Vedtak:")]
    lines = texts(document)
    assert "• Punkt en" in lines
    assert "• Punkt to" in lines
    assert "Offentlig finansiering" in " ".join(lines)


def test_cells_centred_beside_a_taller_one_without_any_ruled_line() -> None:
    # As browsers print a table: the short cells stand half a line off beside the one that is broken over two.
    lines = [
        *(Text(x, 100, cell) for x, cell in ((50, "Navn"), (240, "Institusjon"), (430, "Kategori"))),
        *(Text(x, 118, cell) for x, cell in ((50, "Eva Strandvoll"), (240, "Helse Nord RHF"), (430, "Leder"))),
        Text(50, 136, "Per Olav Heggedal (deltok"),
        *(Text(x, 142.5, cell) for x, cell in ((240, "Universitetet i Oslo"), (430, "Fast medlem"))),
        Text(50, 149, "på Teams)"),
        *(Text(x, 167, cell) for x, cell in ((50, "Ubesatt"), (240, "Universitetet i Bergen"), (430, "Fast medlem"))),
        *(Text(x, 181, cell) for x, cell in ((50, "Ubesatt"), (430, "Brukerrepresentant"))),
        *(Text(x, 195, cell) for x, cell in ((50, "Ubesatt"), (430, "Brukerrepresentant"))),
    ]
    assert rows(read("a.pdf", pdf(lines))) == [
        ("Navn", "Institusjon", "Kategori"),
        ("Eva Strandvoll", "Helse Nord RHF", "Leder"),
        ("Per Olav Heggedal (deltok på Teams)", "Universitetet i Oslo", "Fast medlem"),
        ("Ubesatt", "Universitetet i Bergen", "Fast medlem"),
        ("Ubesatt", "", "Brukerrepresentant"),
        ("Ubesatt", "", "Brukerrepresentant"),
    ]


def test_cells_centred_beside_one_of_three_lines() -> None:
    lines = [
        *(Text(x, 100, cell) for x, cell in ((50, "Kari Strandvik"), (240, "Helse Vest RHF"), (430, "Leder"))),
        Text(240, 117.5, "Norges teknisk-"),
        *(Text(x, 131.5, cell) for x, cell in ((50, "Per Åsmoen"), (240, "naturvitenskapelige"), (430, "Observatør"))),
        Text(240, 145.5, "universitet"),
        *(Text(x, 163, cell) for x, cell in ((50, "Siri Li"), (240, "Universitetet i Bergen"), (430, "Medlem"))),
    ]
    assert rows(read("a.pdf", pdf(lines))) == [
        ("Kari Strandvik", "Helse Vest RHF", "Leder"),
        ("Per Åsmoen", "Norges teknisk-naturvitenskapelige universitet", "Observatør"),
        ("Siri Li", "Universitetet i Bergen", "Medlem"),
    ]


def test_cells_that_stand_at_the_foot_of_their_row() -> None:
    lines = [
        *(Text(x, 100, cell) for x, cell in ((50, "Kari Strandvik"), (240, "Leder"), (330, "Medisin, Helse Vest RHF"))),
        Text(330, 118, "Pasientorganisasjon,"),
        *(Text(x, 130, cell) for x, cell in ((50, "Per Åsmoen"), (240, "Medlem"), (330, "Kreftforeningen"))),
        Text(50, 148, "Forfall:"),
        *(Text(x, 166, cell) for x, cell in ((50, "Siri Li"), (240, "Medlem"), (330, "Etikk, Universitetet i Bergen"))),
    ]
    assert rows(read("a.pdf", pdf(lines))) == [
        ("Kari Strandvik", "Leder", "Medisin, Helse Vest RHF"),
        ("Per Åsmoen", "Medlem", "Pasientorganisasjon, Kreftforeningen"),
        ("Forfall:", "", ""),
        ("Siri Li", "Medlem", "Etikk, Universitetet i Bergen"),
    ]


def test_a_name_goes_on_beside_another_cell_that_plainly_does() -> None:
    lines = [
        *(Text(x, 100, cell) for x, cell in ((50, "Hjalmar Lie Vargstølen"), (240, "Dyrsund sykehus"), (430, "x"))),
        *(Text(x, 114, cell) for x, cell in ((50, "Siri Li"), (240, "Helse Fonna HF"), (430, "Via Teams"))),
        *(Text(x, 128, cell) for x, cell in ((50, "Ellinor Falk"), (240, "Helse Nord RHF"), (430, "Via video"))),
        *(Text(x, 142, cell) for x, cell in ((50, "Jordgard"), (430, "link"))),
        *(Text(x, 156, cell) for x, cell in ((50, "Brage Furunes"), (240, "Nord universitet"), (430, "x"))),
    ]
    assert rows(read("a.pdf", pdf(lines)))[2:] == [
        ("Ellinor Falk Jordgard", "Helse Nord RHF", "Via video link"),
        ("Brage Furunes", "Nord universitet", "x"),
    ]


def test_a_table_goes_on_with_one_row_on_the_next_page() -> None:
    header = Text(50, 30, "Fagrådet – referat 4. november 2019")
    first = [
        header,
        *(Text(x, 100, cell) for x, cell in ((50, "Sak"), (110, "Oppgave"), (280, "Ansvarlig"), (380, "Frist"))),
        *(Text(x, 114, cell) for x, cell in ((50, "21/2019"), (110, "Hente tall"), (280, "Oslo"), (380, "1. mai"))),
        Text(280, 800, "Side 1 av 2"),
    ]
    second = [
        header,
        Text(280, 46, "universitetssykehus"),
        *(Text(x, 60, cell) for x, cell in ((50, "22/2019"), (110, "Skrive notat"), (280, "UiB"), (380, "1. juni"))),
        Text(50, 100, "Møtet ble hevet kl. 14."),
        Text(280, 800, "Side 2 av 2"),
    ]
    document = read("a.pdf", pdf(first, second))
    assert rows(document)[1:] == [
        ("21/2019", "Hente tall", "Oslo universitetssykehus", "1. mai"),
        ("22/2019", "Skrive notat", "UiB", "1. juni"),
    ]
    assert "Møtet ble hevet kl. 14." in texts(document)


def test_a_heading_may_end_in_a_year_on_its_own_line() -> None:
    lines = [
        Text(50, 60, "Protokoll fra møte i utvalget 22. oktober", size=16),
        Text(50, 79, "2015", size=16),
        *(Text(50, 120 + 14 * row, "Saken ble drøftet, og utvalget ba om et notat.") for row in range(12)),
    ]
    assert headings(read("a.pdf", pdf(lines))) == [(1, "Protokoll fra møte i utvalget 22. oktober 2015")]
