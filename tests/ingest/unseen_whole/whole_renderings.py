"""A whole paper as typed text, as text copied off its pages, as a Word file, and as a page for a browser to print."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph
from whole_papers import Piece, WholePaper

_MARK = re.compile(r"(\*\*.+?\*\*|\*[^*]+?\*)")
_WIDTH, _HEIGHT, _WIDEST_CELL = 92, 52, 60


def _bare(text: str) -> str:
    return re.sub(r"\*\*?", "", text)


def typed(paper: WholePaper) -> str:
    """As Word exports text: a line a paragraph, tabs between cells."""
    lines: list[str] = []
    for piece in paper.pieces:
        if piece.kind in ("ruled", "plain"):
            lines += ["\t".join(map(_bare, row)) for row in piece.rows]
        else:
            lines += _simple(piece, "- ", "{}. ")
        lines.append("")
    return "\n".join(lines)


def copied(paper: WholePaper) -> str:
    """As it is copied off pages: wrapped lines, cells in columns of blanks, header and footer on every page."""
    lines: list[str] = []
    for piece in paper.pieces:
        if piece.kind in ("ruled", "plain"):
            lines += _columns(piece.rows)
        else:
            inner = " " * 6 if piece.kind in ("bullets", "counted") else ""
            for line in _simple(piece, "   •  ", "   {}. "):
                lines += textwrap.wrap(line.expandtabs(8), _WIDTH, subsequent_indent=inner) or [""]
        lines.append("")
    pages = [lines[at : at + _HEIGHT] for at in range(0, len(lines), _HEIGHT)]
    header, footer = paper.head.get("header", ""), paper.head.get("footer", "")
    framed = []
    for number, page in enumerate(pages, 1):
        above, below = (_numbered(text, number, len(pages)).replace("\t", " " * 10) for text in (header, footer))
        framed.append("\n".join([above, ""] * bool(header) + page + ["", below] * bool(footer)))
    return "\n\f".join(framed) + "\n"


def _numbered(text: str, page: int, pages: int) -> str:
    return text.replace("{n}", str(page)).replace("{N}", str(pages))


def _simple(piece: Piece, bullet: str, count: str) -> list[str]:
    """The lines of what is no table; columns side by side are copied one after the other."""
    if piece.kind == "side by side":
        return [row[0] for row in piece.rows] + [""] + [row[1] for row in piece.rows]
    if piece.kind == "bullets":
        return [bullet + item for (item,) in piece.rows]
    if piece.kind == "counted":
        return [count.format(number) + item for number, (item,) in enumerate(piece.rows, 1)]
    return _bare(piece.text).split("\n")


def _columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    cells = [[_bare(cell).split("\n") for cell in row] for row in rows]
    longest = [max(len(line) for row in cells for line in row[at]) for at in range(len(rows[0]))]
    widths = [min(width + 3, _WIDEST_CELL) for width in longest]
    for row in cells:
        wrapped = [
            [part for line in cell for part in textwrap.wrap(line, width - 2) or [""]]
            for cell, width in zip(row, widths, strict=True)
        ]
        for at in range(max(map(len, wrapped))):
            parts = ((cell[at] if at < len(cell) else "") for cell in wrapped)
            yield "".join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip()


def write_word(paper: WholePaper, path: Path) -> None:
    """As Word keeps it: styles, real tables, lists that Word counts, page header and footer."""
    word = docx.Document()
    section = word.sections[0]
    section.header.paragraphs[0].text = paper.head.get("header", "")
    section.footer.paragraphs[0].text = _numbered(paper.head.get("footer", ""), 1, 3)
    for piece in paper.pieces:
        if piece.kind == "heading":
            word.add_heading(piece.text, piece.level - 1)
        elif piece.kind in ("ruled", "plain", "side by side"):
            _word_table(word, piece)
        elif piece.kind == "bullets":
            for (item,) in piece.rows:
                word.add_paragraph(item, style="List Bullet")
        elif piece.kind == "counted":
            _word_list(word, piece.rows)
        else:
            _runs(word.add_paragraph(), piece.text)
    word.save(str(path))


def _word_table(word: WordDocument, piece: Piece) -> None:
    table = word.add_table(0, len(piece.rows[0]), style="Table Grid" if piece.kind == "ruled" else None)
    for row in piece.rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            for at, line in enumerate(text.split("\n")):
                _runs(cell.add_paragraph() if at else cell.paragraphs[0], line)
    word.add_paragraph()


def _word_list(word: WordDocument, rows: Sequence[Sequence[str]]) -> None:
    """A list that Word numbers: an instance of its own, so that it begins at 1."""
    numbering = word.part.numbering_part.element
    style = word.styles["List Number"].element.pPr.numPr.numId.val
    abstract = next(num for num in numbering.num_lst if num.numId == style).abstractNumId.val
    fresh = numbering.add_num(abstract)
    fresh.add_lvlOverride(0).add_startOverride(1)
    for (item,) in rows:
        properties = word.add_paragraph(item, style="List Number")._p.get_or_add_pPr()
        properties.get_or_add_numPr().get_or_add_numId().val = fresh.numId


def _runs(paragraph: Paragraph, text: str) -> None:
    for part in filter(None, _MARK.split(text)):
        marked = _MARK.fullmatch(part) is not None
        run = paragraph.add_run(part.strip("*") if marked else part)
        run.bold, run.italic = part.startswith("**") or None, (marked and not part.startswith("**")) or None


_STYLE = """body { font: 11pt Arial, sans-serif } h1 { font-size: 17pt } h2, h3, h4 { font-size: 12.5pt }
td { vertical-align: top; padding: 1px 16px 1px 2px } table.ruled { border-collapse: collapse }
table.ruled td { border: 1px solid #888; padding: 3px 6px } div.side { display: flex; gap: 3em }"""


def as_page(paper: WholePaper) -> str:
    """As a page that a browser prints."""
    body = "".join(_element(piece) for piece in paper.pieces)
    return f'<!doctype html><meta charset="utf-8"><style>{_STYLE}</style>{body}'


def frame(text: str) -> str:
    """A page's header or footer for the browser: what stands before a tab to the left, the rest to the right."""
    text = html.escape(text).replace("{n}", "<span class=pageNumber></span>")
    left, _, right = text.replace("{N}", "<span class=totalPages></span>").partition("\t")
    style = "font-size: 8pt; width: 100%; margin: 0 2cm; display: flex; justify-content: space-between"
    return f'<div style="{style}"><span>{left}</span><span>{right}</span></div>'


def _element(piece: Piece) -> str:
    if piece.kind == "heading":
        return f"<h{piece.level}>{_inline(piece.text)}</h{piece.level}>"
    if piece.kind in ("bullets", "counted"):
        tag = "ul" if piece.kind == "bullets" else "ol"
        return f"<{tag}>" + "".join(f"<li>{_inline(item)}</li>" for (item,) in piece.rows) + f"</{tag}>"
    if piece.kind == "side by side":
        columns = ("<br>".join(_inline(row[at]) for row in piece.rows) for at in (0, 1))
        return '<div class="side">' + "".join(f"<div>{column}</div>" for column in columns) + "</div>"
    if piece.kind == "text" and "\t" not in piece.text:
        return f"<p>{_inline(piece.text)}</p>"
    rows = piece.rows or [line.split("\t") for line in piece.text.split("\n")]
    cells = ("".join(f"<td>{_inline(cell)}</td>" for cell in row) for row in rows)
    return f'<table class="{piece.kind}">' + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def _inline(text: str) -> str:
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html.escape(text, quote=False))
    return re.sub(r"\*([^*]+?)\*", r"<i>\1</i>", text).replace("\n", "<br>")
