"""A paper as DOCX: the styles of Word's own template, tables as tables."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from xml.sax.saxutils import escape

import docx

from benchmarks.papers.paper import Block, LineCounter, Paper, Printed

_BODY = "word/document.xml"
_STYLES = {"title": "Title", "heading": "Heading1", "subheading": "Heading2", "bullet": "ListBullet"}
_EPOCH = (2020, 1, 1, 0, 0, 0)


def print_word(paper: Paper) -> Printed:
    """The DOCX file of a paper. Each paragraph and each table row is a line."""
    counter = LineCounter()
    parts: list[str] = []
    number, open_table = 0, False
    bold_headings = paper.style.columns  # a secretariat that knows no styles sets its headings in bold
    for block in paper.blocks:
        number += 1
        counter.note(block.marks, number, number)
        if block.kind == "row":
            if not open_table:
                parts.append('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>')
            parts.append("<w:tr>" + "".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in block.cells) + "</w:tr>")
            open_table = True
            continue
        if open_table:
            parts.append("</w:tbl>")
            open_table = False
        parts.append(_block(block, bold_headings))
    if open_table:
        parts.append("</w:tbl><w:p/>")
    head, tail = _template_body()
    return Printed(_package(head + "".join(parts) + tail), counter.lines)


def _block(block: Block, bold_headings: bool) -> str:
    style = _STYLES.get(block.kind, "")
    if bold_headings and style.startswith("Heading"):
        return _paragraph("", block.plain)
    return _paragraph(block.text, block.label, style)


def _paragraph(text: str, bold: str = "", style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    runs = f"<w:r><w:rPr><w:b/></w:rPr>{_text(bold + (' ' if text else ''))}</w:r>" if bold else ""
    return f"<w:p>{properties}{runs}{f'<w:r>{_text(text)}</w:r>' if text else ''}</w:p>"


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


@cache
def _template() -> tuple[tuple[str, bytes], ...]:
    buffer = io.BytesIO()
    docx.Document().save(buffer)
    with zipfile.ZipFile(buffer) as package:
        return tuple((name, package.read(name)) for name in package.namelist())


@cache
def _template_body() -> tuple[str, str]:
    body = dict(_template())[_BODY].decode()
    start = body.index("<w:body>") + len("<w:body>")
    return body[:start], body[body.index("<w:sectPr", start) :]


def _package(body: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in _template():
            # A fixed date: the same paper is the same bytes.
            package.writestr(
                zipfile.ZipInfo(name, _EPOCH), body.encode() if name == _BODY else data, zipfile.ZIP_DEFLATED
            )
    return buffer.getvalue()
