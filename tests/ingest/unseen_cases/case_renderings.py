"""The papers' small markup, and a paper as text, as a Word file and as a page to print.

``# `` and ``## `` are headings, ``! `` is a bold line where a template has no headings, ``- `` is a bullet,
``| a | b |`` is a row; lines belong together until an empty line, ``\\`` at a line's end breaks the line.
"""

from __future__ import annotations

import html
import re
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

import docx
from case_answers import Paper
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


@dataclass
class Block:
    """A paragraph, heading, bullet or table of the markup."""

    kind: str
    level: int = 0
    text: str = ""
    rows: list[list[str]] = field(default_factory=list)


def blocks(markup: str) -> list[Block]:
    """The markup as blocks; line breaks within a paragraph are newlines in ``text``."""
    found: list[Block] = []
    for chunk in re.split(r"\n\s*\n", markup.strip("\n")):
        lines = chunk.split("\n")
        if lines[0].startswith("|"):
            joined = re.sub(r"\\\n", "", chunk)
            rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in joined.split("\n")]
            width = max(len(row) for row in rows)
            found.append(Block("table", rows=[row + [""] * (width - len(row)) for row in rows]))
            continue
        mark = re.match(r"(#{1,3}|!|-) ", lines[0])
        text = re.sub(r"\\+\n", "\0", chunk[mark.end() :] if mark else chunk).replace("\n", " ").replace("\0", "\n")
        if mark and mark[1][0] == "#":
            found.append(Block("heading", len(mark[1]), text))
        elif mark and mark[1] == "-":
            found += [Block("bullet", 0, item) for item in text.split(" - ")]
        else:
            found.append(Block("bold" if mark else "text", 0, text))
    return found


def as_text(paper: Paper) -> str:
    """The paper as a text file: wrapped, hyphenated and paged as its look says."""
    look = paper.look
    lines = [look.header, ""] if look.header and not look.lines_per_page else []
    for block in blocks(paper.text):
        if block.kind == "table":
            lines += _text_rows(block.rows, look.spaced)
        else:
            prefix = "- " if block.kind == "bullet" else ""
            for part in (prefix + block.text).split("\n"):
                lines += _wrapped(part, look.width, look.hyphens)
        lines.append("")
    if look.lines_per_page:
        lines = _paged(lines, look.header, look.footer, look.lines_per_page)
    return "\n".join(lines)


def _text_rows(rows: list[list[str]], spaced: bool) -> list[str]:
    if not spaced:
        return ["\t".join(row).rstrip("\t") for row in rows]
    widths = [max(len(row[i]) for row in rows) + 3 for i in range(len(rows[0]))]
    widths = [min(width, 44) for width in widths]
    lines = []
    for row in rows:
        cells = [textwrap.wrap(cell, width - 3) or [""] for cell, width in zip(row, widths, strict=True)]
        for at in range(max(map(len, cells))):
            parts = (
                (cell[at] if at < len(cell) else "").ljust(width) for cell, width in zip(cells, widths, strict=True)
            )
            lines.append("".join(parts).rstrip())
    return lines


def _wrapped(text: str, width: int, hyphens: bool) -> list[str]:
    if not width or len(text) <= width:
        return [text]
    words, lines, line = text.split(" "), [], ""
    for word in words:
        room = width - len(line) - 1
        if len(line) + 1 + len(word) <= width or not line:
            line = f"{line} {word}".strip()
        elif hyphens and word.isalpha() and word.islower() and len(word) >= 12 and room >= 7:
            lines.append(f"{line} {word[: len(word) // 2]}-")
            line = word[len(word) // 2 :]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def _paged(lines: list[str], header: str, footer: str, height: int) -> list[str]:
    pages = [lines[at : at + height] for at in range(0, len(lines), height)]
    found: list[str] = []
    for number, page in enumerate(pages, 1):
        fill = {"page": number, "pages": len(pages)}
        found += [header.format(**fill)] * bool(header) + page + [footer.format(**fill)] * bool(footer)
    return found


def write_docx(paper: Paper, path: Path) -> None:
    """The paper as Word keeps it: styles or bold runs, real tables, header and footer with page fields."""
    word = docx.Document()
    list_id = 0
    for block in blocks(paper.text):
        if block.kind == "table":
            table = word.add_table(0, len(block.rows[0]), style="Table Grid" if paper.look.ruled else None)
            for row in block.rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif block.kind == "heading" and paper.look.word_headings:
            word.add_heading(block.text, block.level)
        elif block.kind == "bullet":
            word.add_paragraph(block.text, style="List Bullet")
        elif (counted := re.match(r"(\d)\. ", block.text)) and block.kind == "text":
            list_id = _new_list(word) if counted[1] == "1" else list_id
            properties = word.add_paragraph(block.text[3:], style="List Number")._p.get_or_add_pPr()
            properties.get_or_add_numPr().get_or_add_numId().val = list_id
        else:
            run = word.add_paragraph().add_run(block.text)
            run.bold = block.kind in ("bold", "heading")
    section = word.sections[0]
    section.header.paragraphs[0].text = paper.look.header.replace("{page}", "1").replace("{pages}", "9")
    _page_fields(section.footer.paragraphs[0], paper.look.footer)
    word.save(str(path))


def _new_list(word: WordDocument) -> int:
    """A list that Word numbers: an instance of its own, so that it begins at 1."""
    numbering = word.part.numbering_part.element
    style = word.styles["List Number"].element.pPr.numPr.numId.val
    abstract = next(num for num in numbering.num_lst if num.numId == style).abstractNumId.val
    fresh = numbering.add_num(abstract)
    fresh.add_lvlOverride(0).add_startOverride(1)
    return int(fresh.numId)


def _page_fields(paragraph, footer: str) -> None:  # type: ignore[no-untyped-def]
    for piece in re.split(r"(\{page\}|\{pages\})", footer):
        if piece in ("{page}", "{pages}"):
            simple = OxmlElement("w:fldSimple")
            simple.set(qn("w:instr"), "PAGE" if piece == "{page}" else "NUMPAGES")
            run = OxmlElement("w:r")
            text = OxmlElement("w:t")
            text.text = "1"
            run.append(text)
            simple.append(run)
            paragraph._p.append(simple)
        else:
            paragraph.add_run(piece)


_CSS = """@page {{ size: A4; margin: 22mm 20mm; @top-center {{ content: {header}; font: 9pt Arial }}
@bottom-center {{ content: {footer}; font: 9pt Arial }} }}
body {{ font: 11pt/1.35 {font}; }} p {{ margin: 0 0 8pt; {justify} }}
h1 {{ font-size: 15pt }} h2 {{ font-size: 12.5pt }}
table {{ border-collapse: collapse; margin: 0 0 10pt; }} td {{ padding: 2pt 9pt; vertical-align: top; {rule} }}"""


def as_html(paper: Paper, *, justify: bool = False) -> str:
    """The paper as a page that a browser prints; ``justify`` gives block text with hyphenated line ends."""
    parts = []
    for block in blocks(paper.text):
        text = html.escape(block.text).replace("\n", "<br>")
        if block.kind == "table":
            rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in block.rows)
            parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
        elif block.kind == "heading":
            parts.append(f"<h{block.level}>{text}</h{block.level}>")
        elif block.kind == "bullet":
            parts.append(f"<ul><li>{text}</li></ul>")
        else:
            parts.append(f"<p><b>{text}</b></p>" if block.kind == "bold" else f"<p>{text}</p>")
    style = _CSS.format(
        header=_content(paper.look.header),
        footer=_content(paper.look.footer),
        font="Georgia, serif" if justify else "Arial, sans-serif",
        justify="text-align: justify; hyphens: auto" if justify else "",
        rule="border: 1px solid #888" if paper.look.ruled else "",
    )
    head = f'<!doctype html><html lang="no"><meta charset="utf-8"><style>{style}</style>'
    return f"{head}<body>{''.join(parts)}</body></html>"


def _content(text: str) -> str:
    pieces = (piece for piece in re.split(r"(\{page\}|\{pages\})", text) if piece)
    names = {"{page}": "counter(page)", "{pages}": "counter(pages)"}
    return " ".join(names.get(piece, f'"{piece}"') for piece in pieces) or '""'
