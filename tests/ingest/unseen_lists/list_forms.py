"""The forms in which an attendance list reaches its readers: text, text set in columns, Word, HTML to be printed."""

from __future__ import annotations

import html
import io
import itertools
import textwrap
from collections.abc import Iterator, Sequence
from typing import Literal

import docx
import msgspec
from docx.shared import Cm

WRAP = 95
Kind = Literal["heading", "bold", "bullet", "table", "columns", "page", "text"]


class Element(msgspec.Struct, frozen=True):
    """A paragraph or, of table and columns, the rows; of a page break, its header and footer."""

    kind: Kind
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def elements_of(source: str) -> list[Element]:
    """The markup read (see ``attendance_papers``)."""
    made: list[Element] = []
    for line in source.strip("\n").replace("→", "\t").split("\n"):
        element = _element(line)
        if made and made[-1].kind == element.kind and element.kind in ("table", "columns"):
            made[-1] = msgspec.structs.replace(made[-1], rows=made[-1].rows + element.rows)
        else:
            made.append(element)
    return made


def _element(line: str) -> Element:
    if line.startswith("# "):
        return Element("heading", line[2:])
    if line.startswith("|| "):
        return Element("columns", rows=(_cells(line[3:], "||"),))
    if line.startswith("| "):
        return Element("table", rows=(_cells(line[2:], "|"),))
    if line.startswith("=== "):
        return Element("page", rows=(_cells(line[4:], "|"),))
    if line.startswith("**"):
        return Element("bold", line.strip("*"))
    if line.startswith("- "):
        return Element("bullet", line[2:])
    return Element("text", line)


def _cells(text: str, mark: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.split(mark))


# --- text


def lines_of_text(source: str) -> bytes:
    """One paragraph a line, as copied out of Word: cells by tabs, the left column before the right one."""
    return "\n".join(_text(elements_of(source), aligned=False)).encode()


def aligned_text(source: str) -> bytes:
    """As a program lays a page out in text: wrapped, tables set in columns by spaces."""
    lines: list[str] = []
    for line in _text(elements_of(source), aligned=True):
        lines += textwrap.wrap(line, WRAP) if len(line) > WRAP and "  " not in line else [line]
    return "\n".join(lines).encode()


def _text(elements: Sequence[Element], *, aligned: bool) -> Iterator[str]:
    for element in elements:
        if element.kind == "table":
            yield from _aligned(element.rows) if aligned else ("\t".join(row) for row in element.rows)
        elif element.kind == "columns" and aligned:
            yield from _aligned(element.rows)
        elif element.kind == "columns":
            yield from (left for left, _ in element.rows)
            yield ""
            yield from (right for _, right in element.rows)
        elif element.kind == "page":
            header, footer = element.rows[0]
            yield from ("", footer, "\f" + header, "")
        elif element.kind == "bullet":
            yield f"{'•' if aligned else '-'} {element.text}"
        else:
            yield element.text.replace("\t", "        ") if aligned else element.text


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) + 3 for column in itertools.zip_longest(*rows, fillvalue="")]
    for row in rows:
        yield "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()


# --- Word


def word(source: str) -> bytes:
    """Word as most write it: headings in bold, tables without lines, page breaks by hand."""
    made = docx.Document()
    for element in elements_of(source):
        if element.kind == "heading":
            made.add_heading(element.text, 1)
        elif element.kind == "bold":
            made.add_paragraph().add_run(element.text).bold = True
        elif element.kind == "bullet":
            made.add_paragraph(element.text, style="List Bullet")
        elif element.kind == "table":
            grid = made.add_table(0, max(map(len, element.rows)))
            for row in element.rows:
                for cell, text in zip(grid.add_row().cells, row, strict=False):
                    cell.text = text
        elif element.kind == "columns":
            pair = made.add_table(1, 2).rows[0].cells
            for cell, column in zip(pair, zip(*element.rows, strict=True), strict=True):
                cell.text = "\n".join(column)
        elif element.kind == "page":
            made.sections[0].header.paragraphs[0].text = element.rows[0][0]
            made.add_page_break()
        else:
            made.add_paragraph(element.text).paragraph_format.tab_stops.add_tab_stop(Cm(4))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


# --- to be printed


def web_page(source: str, *, ruled: bool) -> str:
    """The paper as a page that a browser prints; ``ruled`` draws the lines of its tables."""
    line = "1px solid #555" if ruled else "none"
    body = "\n".join(_markup(element) for element in elements_of(source))
    style = (
        "body{font:11pt serif} p{margin:3pt 0} .tab{display:inline-block;width:4cm}"
        f"table{{border-collapse:collapse}} td{{border:{line};padding:3pt 8pt;vertical-align:top}}"
        ".columns td{border:none;width:9cm;padding:0} .page{break-after:page}"
    )
    return f"<html><meta charset=utf-8><style>{style}</style><body>{body}</body></html>"


def _markup(element: Element) -> str:
    text = html.escape(element.text)
    if element.kind == "heading":
        return f"<h2>{text}</h2>"
    if element.kind == "bold":
        return f"<p><b>{text}</b></p>"
    if element.kind == "bullet":
        return f"<ul style='margin:0'><li>{text}</li></ul>"
    if element.kind == "table":
        rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in element.rows)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    if element.kind == "columns":
        pair = ("<br>".join(map(html.escape, column)) for column in zip(*element.rows, strict=True))
        return "<table class=columns><tr>" + "".join(f"<td>{column}</td>" for column in pair) + "</tr></table>"
    if element.kind == "page":
        header, footer = map(html.escape, element.rows[0])
        return f"<p class=page><small>{footer}</small></p><p><small>{header}</small></p>"
    if "\t" in text:
        first, *others = text.split("\t")
        cells = "".join(f"<span>{other}</span>" for other in others)
        return f"<p><span class=tab>{first or '&nbsp;'}</span>{cells}</p>"
    return f"<p>{text or '&nbsp;'}</p>"


TEXT_FORMS = {"linjer.txt": lines_of_text, "kolonner.txt": aligned_text, "word.docx": word}
PRINTS = {"linjer.pdf": True, "rammeløs.pdf": False}
