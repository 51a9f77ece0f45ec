"""Word documents: order, lists, tables, and what stands beside the text."""

from __future__ import annotations

import io

import docx
import pytest
from paper_makers import headings, read, rows, texts, word

from graph.errors import InputRefused
from graph.records import Aside

_NUMBERING = """<w:numbering><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"""


def _paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _item(text: str, list_id: int, level: int = 0) -> str:
    return _paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def test_a_document_as_python_docx_writes_it() -> None:
    source = docx.Document()
    source.add_heading("Referat fra møte i rådet", 0)
    source.add_paragraph("Til stede:\nOla Fjellheim (UiO)\nKari Strandvik (UiB)")
    source.add_heading("Sak 1/24 Godkjenning", 2)
    table = source.add_table(2, 2)
    for cell, text in zip(table._cells, ["Navn", "Institusjon", "Per Åsmoen", "NTNU"], strict=True):
        cell.text = text
    source.add_paragraph("Etter tabellen", style="List Bullet")
    source.add_paragraph("En", style="List Number")
    source.add_paragraph("To", style="List Number")
    source.add_paragraph("")
    source.add_paragraph().add_run("Vedtak:").bold = True
    out = io.BytesIO()
    source.save(out)
    document = read("referat.docx", out.getvalue())
    assert texts(document) == [
        "Referat fra møte i rådet",
        "Til stede:",
        "Ola Fjellheim (UiO)",
        "Kari Strandvik (UiB)",
        "Sak 1/24 Godkjenning",
        "Navn\tInstitusjon",
        "Per Åsmoen\tNTNU",
        "• Etter tabellen",
        "1. En",
        "2. To",
        "",
        "Vedtak:",
    ]
    assert headings(document) == [(1, "Referat fra møte i rådet"), (2, "Sak 1/24 Godkjenning"), (9, "Vedtak:")]
    assert {line.page for line in document.lines} == {None}
    assert document.format == "docx"


def test_lists_are_counted_as_word_counts_them() -> None:
    items = [("en", 1, 0), ("a", 1, 1), ("b", 1, 1), ("dypt", 1, 2), ("to", 1, 0), ("a igjen", 1, 1), ("kule", 2, 0)]
    body = "".join(_item(*item) for item in [*items, ("fra en igjen", 3, 0), ("ingen", 0, 0)])
    assert texts(read("a.docx", word(body, numbering=_NUMBERING))) == [
        "1. en",
        "a) a",
        "b) b",
        "1.i dypt",
        "2. to",
        "a) a igjen",
        "• kule",
        "1. fra en igjen",
        "ingen",
    ]


def test_norwegian_heading_styles_and_outline_levels() -> None:
    styles = """<w:styles><w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="Overskrift 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Sak"><w:name w:val="Sakstittel"/><w:basedOn w:val="Overskrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/>
    <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    </w:styles>"""
    body = (
        _paragraph("Sak 1", '<w:pStyle w:val="Sak"/>')
        + _paragraph("Punkt", '<w:pStyle w:val="Punkt"/>')
        + _paragraph("Brødtekst", '<w:pStyle w:val="Punkt"/><w:outlineLvl w:val="9"/>')
    )
    assert headings(read("a.docx", word(body, styles=styles))) == [(2, "Sak 1"), (3, "Punkt")]


def test_tracked_changes_comments_and_notes_stand_beside_the_text() -> None:
    body = (
        "<w:p><w:r><w:t>Rådet </w:t></w:r><w:del><w:r><w:delText>avviste</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>støtter</w:t></w:r></w:ins><w:r><w:t> forslaget.</w:t></w:r>"
        '<w:r><w:commentReference w:id="7"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>flertall.</w:t></w:r></w:p>"
        "<w:p><w:r><w:t xml:space='preserve'> Dersom</w:t></w:r></w:p>"
        "<w:p><w:moveFrom><w:r><w:t>Flyttet bort</w:t></w:r></w:moveFrom></w:p>"
    )
    document = read(
        "a.docx",
        word(
            body,
            comments='<w:comments><w:comment w:id="7" w:author="Siri Li">'
            f"{_paragraph('Stemmer dette?')}</w:comment></w:comments>",
            footnotes=f'<w:footnotes><w:footnote w:id="2">{_paragraph("Jf. sak 3/23")}</w:footnote></w:footnotes>',
        ),
    )
    assert texts(document) == ["Rådet støtter forslaget.", "flertall. Dersom"]
    assert document.asides == (
        Aside(kind="deletion", text="avviste", line=1),
        Aside(kind="comment", text="Stemmer dette?", line=1, author="Siri Li"),
        Aside(kind="note", text="Jf. sak 3/23", line=1),
        Aside(kind="deletion", text="Flyttet bort", line=2),
    )


def test_text_boxes_controls_fields_and_links_are_read_once() -> None:
    box = f"<w:txbxContent>{_paragraph('I boksen')}</w:txbxContent>"
    body = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:hyperlink><w:r><w:t>Lenke</w:t></w:r></w:hyperlink></w:p>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{_paragraph('I kontroll')}</w:sdtContent></w:sdt>"
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3. mai</w:t></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult</w:t></w:r><w:r><w:t>Synlig</w:t><w:tab/><w:t>UH</w:t>"
        "<w:noBreakHyphen/><w:t>sektoren</w:t></w:r></w:p>"
    )
    assert texts(read("a.docx", word(body))) == ["Lenke", "I boksen", "I kontroll", "3. mai", "Synlig\tUH-sektoren"]


def test_tables_with_merged_cells_and_several_paragraphs() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(map(_paragraph, text.split('|')))}</w:tc>"

    def table(*table_rows: str) -> str:
        return "<w:tbl>" + "".join(f"<w:tr>{table_row}</w:tr>" for table_row in table_rows) + "</w:tbl>"

    nested = table(cell("a") + cell("b"))
    body = table(
        cell("Til stede", '<w:gridSpan w:val="3"/>'),
        cell("Ola", '<w:vMerge w:val="restart"/>') + cell("UiO og UiB", '<w:gridSpan w:val="2"/>'),
        cell("Ola", "<w:vMerge/>") + cell("HOD") + cell("Leder"),
        cell("1-2024") + cell("Godkjenning|Innkallingen ble godkjent.|Dagsorden også.") + cell(""),
        cell("Kari|Per") + cell("UiO|NTNU") + cell("Leder|Medlem"),
        cell("Forfall:") + cell("Eva Moen|Per Lie") + cell("Helse Vest RHF|Nord universitet"),
        f"<w:tc>{nested}</w:tc>" + cell("x"),
    )
    document = read("a.docx", word(body))
    assert texts(document) == [
        "Til stede",
        "Ola\tUiO og UiB\t",
        "\tHOD\tLeder",
        "1-2024\tGodkjenning\t",
        "Innkallingen ble godkjent.",
        "Dagsorden også.",
        "Kari\tUiO\tLeder",
        "Per\tNTNU\tMedlem",
        "Forfall:\tEva Moen\tHelse Vest RHF",
        "\tPer Lie\tNord universitet",
        "a b\tx",
    ]
    assert rows(document)[0] == ("Ola", "UiO og UiB", "")


@pytest.mark.parametrize("mark", ["UTKAST", "Følsomhet Intern (gul)", "Unntatt offentlighet, jf. offl. § 14"])
def test_marks_in_page_headers_open_the_document(mark: str) -> None:
    header = f"<w:hdr>{_paragraph('Rådet for forskning')}{_paragraph(mark)}</w:hdr>"
    assert texts(read("a.docx", word(_paragraph("Tekst"), header=header))) == ["Rådet for forskning", mark, "Tekst"]


@pytest.mark.parametrize("suffix", ["docx", "txt"])
def test_the_content_tells_the_format(suffix: str) -> None:
    assert read(f"a.{suffix}", word(_paragraph("Tekst"))).format == "docx"


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(InputRefused, match="tom"):
        read("a.docx", word(_paragraph(" ")))
