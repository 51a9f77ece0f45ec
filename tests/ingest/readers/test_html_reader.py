"""Web pages: what is seen, in lines."""

from __future__ import annotations

from paper_makers import headings, read, rows, texts

PAGE = """<!DOCTYPE html><html><head><title>Fane</title><meta charset="{}"><style>p {{}}</style></head><body>
<nav>Meny</nav><script>var a = "skjult";</script><div hidden>Skjult</div><p style="display: none">Skjult</p>
<h1>Referat fra <em>rådet</em></h1><p>Dato: 3. mai<br>Sted: Tromsø&nbsp;sentrum</p>
<ul><li>Punkt en</li><li><p>Punkt to</p><ol start=3><li>tre</li><li>fire</li></ol></li></ul>
<table><thead><tr><th>Navn<th>Institusjon<th>Rolle</thead><tr><td rowspan=2>Ola Fjellheim<td>UiO<td>Leder</tr>
<tr><td colspan=2>På Teams</td></tr><tr><td><td>UiB<td>Vara</table>
<table><tr><td><p>Ramme rundt</p><p>vanlig tekst</p></td></tr></table>
<div>Løs tekst <b>midt</b> i<p><strong>Vedtak:</strong></p>Etter</div><pre>linje 1
linje 2</pre></body></html>"""


def test_a_page() -> None:
    for encoding in ("utf-8", "iso-8859-1", "windows-1252"):
        document = read("a.html", PAGE.format(encoding).encode(encoding))
        assert texts(document) == [
            "Referat fra rådet",
            "Dato: 3. mai",
            "Sted: Tromsø sentrum",
            "• Punkt en",
            "• Punkt to",
            "3. tre",
            "4. fire",
            "Navn\tInstitusjon\tRolle",
            "Ola Fjellheim\tUiO\tLeder",
            "\tPå Teams\t",
            "\tUiB\tVara",
            "Ramme rundt",
            "vanlig tekst",
            "Løs tekst midt i",
            "Vedtak:",
            "Etter",
            "linje 1",
            "linje 2",
        ]
        assert headings(document) == [(1, "Referat fra rådet"), (9, "Vedtak:")]
        assert len(rows(document)) == 4


def test_markup_called_text_is_a_page() -> None:
    assert read("a.txt", b"<!doctype html><p>Tekst</p>").format == "html"
