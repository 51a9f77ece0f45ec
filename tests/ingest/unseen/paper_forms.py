"""A paper as a secretary writes it, and the forms in which it reaches its readers: text, Word, HTML to be printed."""

from __future__ import annotations

import html
import io
import textwrap
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
}
