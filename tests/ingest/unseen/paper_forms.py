"""A paper as a secretary writes it, and its forms: text, Word, OpenDocument, HTML to be printed."""

from __future__ import annotations

import html
import io
import textwrap
import zipfile
from collections.abc import Callable, Iterator, Sequence

import docx
import msgspec

from graph.records import PartKind

WRAP = 80


class Heading(msgspec.Struct, frozen=True):
    text: str
    level: int = 1


class Table(msgspec.Struct, frozen=True):
    rows: tuple[tuple[str, ...], ...]


class PageBreak(msgspec.Struct, frozen=True):
    pass


Element = str | Heading | Table | PageBreak
"""A string is a paragraph; one that begins with "- " or "• " a bullet; one within ``**`` stands in bold."""


class Decided(msgspec.Struct, frozen=True):
    text: str
    explicit: bool = True


class Expected(msgspec.Struct, frozen=True):
    """A case: its normalised number, its title and what was decided in it."""

    number: str | None
    title: str
    decisions: tuple[Decided, ...] = ()


class Meeting(msgspec.Struct, frozen=True):
    body: str
    date: str
    cases: tuple[Expected, ...]
    start: str | None = None
    end: str | None = None
    place: str | None = None


class Paper(msgspec.Struct, frozen=True):
    name: str
    elements: tuple[Element, ...]
    meetings: tuple[Meeting, ...]
    parts: tuple[PartKind, ...]
    header: str = ""
    footer: str = ""


def table(*rows: str) -> Table:
    """Rows whose cells a bar parts."""
    return Table(rows=tuple(tuple(cell.strip() for cell in row.split("|")) for row in rows))


# --- text


def plain_text(paper: Paper) -> str:
    """One paragraph a line, as text is copied out of Word; a table's cells by tabs."""
    lines: list[str] = []
    for element in paper.elements:
        if isinstance(element, PageBreak):
            lines.append("")
        elif isinstance(element, Table):
            lines += ["\t".join(row) for row in element.rows]
        elif isinstance(element, Heading):
            lines += ["", element.text]
        else:
            lines.append(element.replace("**", ""))
    return "\n".join(lines).strip("\n") + "\n"


def wrapped_text(paper: Paper) -> str:
    """Lines broken at the page's width, an empty line between paragraphs, headers and footers on every page.

    A page break leaves one space."""
    pages: list[list[str]] = [[]]
    for element in paper.elements:
        if isinstance(element, PageBreak):
            pages.append([])
        elif isinstance(element, Table):
            pages[-1] += [*_rows(element.rows), ""]
        else:
            text = element.text if isinstance(element, Heading) else element.replace("**", "")
            hanging = "  " if text.startswith(("- ", "• ")) else ""
            pages[-1] += [*textwrap.wrap(text, WRAP, subsequent_indent=hanging), ""]
    made: list[str] = []
    for number, page in enumerate(pages, start=1):
        header = [paper.header, ""] if paper.header and len(pages) > 1 else []
        footer = [paper.footer.format(n=number, m=len(pages)), ""] if paper.footer else []
        made += [(" " if number > 1 else "") + "\n".join([*header, *page, *footer])]
    return "\n".join(made)


def _rows(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table as text extraction leaves it: labels and values run together; more columns by tabs."""
    for row in rows:
        cells = [cell for cell in row if cell]
        if len(row) > 2:
            yield "\t".join(row)
        elif len(" ".join(cells)) <= WRAP:
            yield " ".join(cells)
        else:
            for cell in cells:
                yield from textwrap.wrap(cell, WRAP)


# --- Word


def word_with_styles(paper: Paper) -> bytes:
    """Word as those write it who know its styles."""
    return _word(paper, styles=True)


def word_with_bold(paper: Paper) -> bytes:
    """Word as most write it: a heading is a paragraph in bold."""
    return _word(paper, styles=False)


def _word(paper: Paper, *, styles: bool) -> bytes:
    made = docx.Document()
    if paper.header:
        made.sections[0].header.paragraphs[0].text = paper.header
    for element in paper.elements:
        if isinstance(element, PageBreak):
            made.add_page_break()
        elif isinstance(element, Table):
            grid = made.add_table(0, max(map(len, element.rows)))
            for row in element.rows:
                for cell, text in zip(grid.add_row().cells, row, strict=False):
                    cell.text = text
        elif isinstance(element, Heading) and styles:
            made.add_heading(element.text, element.level)
        elif isinstance(element, Heading) or element.startswith("**"):
            text = element.text if isinstance(element, Heading) else element.strip("*")
            made.add_paragraph().add_run(text).bold = True
        elif element.startswith(("- ", "• ")) and styles:
            made.add_paragraph(element[2:], style="List Bullet")
        else:
            made.add_paragraph(element)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


# --- OpenDocument

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_ODF_STYLES = (
    '<style:style style:name="Fet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="Side" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/>'
    '</style:style><text:list-style style:name="Punkt"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="•"/></text:list-style>'
)


def open_document(paper: Paper) -> bytes:
    """The paper as LibreOffice keeps it."""
    namespaces = " ".join(
        f'xmlns:{prefix}="{_ODF}{name}:1.0"'
        for prefix, name in (
            *((name, name) for name in ("office", "style", "text", "table")),
            ("fo", "xsl-fo-compatible"),
        )
    )
    body = "".join(map(_in_open_document, paper.elements))
    header = f"<style:header><text:p>{html.escape(paper.header)}</text:p></style:header>" if paper.header else ""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            f"<office:document-content {namespaces}><office:automatic-styles>{_ODF_STYLES}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        package.writestr(
            "styles.xml",
            f"<office:document-styles {namespaces}><office:master-styles><style:master-page>{header}"
            "</style:master-page></office:master-styles></office:document-styles>",
        )
    return out.getvalue()


def _in_open_document(element: Element) -> str:
    if isinstance(element, PageBreak):
        return '<text:p text:style-name="Side"/>'
    if isinstance(element, Table):
        rows = (
            "".join(f"<table:table-cell><text:p>{html.escape(cell)}</text:p></table:table-cell>" for cell in row)
            for row in element.rows
        )
        return "<table:table>" + "".join(f"<table:table-row>{row}</table:table-row>" for row in rows) + "</table:table>"
    if isinstance(element, Heading):
        return f'<text:h text:outline-level="{element.level}">{html.escape(element.text)}</text:h>'
    if element.startswith(("- ", "• ")):
        item = f"<text:list-item><text:p>{html.escape(element[2:])}</text:p></text:list-item>"
        return f'<text:list text:style-name="Punkt">{item}</text:list>'
    if element.startswith("**"):
        return f'<text:p><text:span text:style-name="Fet">{html.escape(element.strip("*"))}</text:span></text:p>'
    return f"<text:p>{html.escape(element)}</text:p>"


# --- to be printed


def web_page(paper: Paper) -> str:
    """The paper as a page that a browser prints."""
    body = "\n".join(_markup(element) for element in paper.elements)
    style = "body{font:11pt sans-serif} table{border-collapse:collapse} td{border:1px solid #555;padding:3pt}"
    return f"<html><meta charset=utf-8><style>{style}</style><body>{body}</body></html>"


def _markup(element: Element) -> str:
    if isinstance(element, PageBreak):
        return '<div style="break-after:page"></div>'
    if isinstance(element, Table):
        rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in element.rows)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    if isinstance(element, Heading):
        return f"<h{element.level}>{html.escape(element.text)}</h{element.level}>"
    if element.startswith(("- ", "• ")):
        return f"<ul style='margin:0'><li>{html.escape(element[2:])}</li></ul>"
    if element.startswith("**"):
        return f"<p><b>{html.escape(element.strip('*'))}</b></p>"
    return f"<p>{html.escape(element)}</p>"


TEXT_FORMS: dict[str, Callable[[Paper], bytes]] = {
    "linjer.txt": lambda paper: plain_text(paper).encode(),
    "brutt.txt": lambda paper: wrapped_text(paper).encode(),
    "stil.docx": word_with_styles,
    "fet.docx": word_with_bold,
    "apent.odt": open_document,
}
