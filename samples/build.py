"""Makes the papers that are no plain text: DOCX, PDF and PPTX from the Markdown in ``sources/``.

Run by hand after a source was changed: ``python samples/build.py``. PDF needs a ``chromium`` on the path. The files
come out the same each time, so that a change of one source is a change of one paper. The papers in plain text (TXT, MD,
HTML) have no source: they stand in ``papers/`` as they are.

A source begins with ``key: value`` lines and a line ``===``. Keys: ``file`` (the paper's name), ``formats``,
``borders`` (``no``: tables without rules), ``footer`` (``yes``: page numbers in the PDF). ``***`` is a page break, or
a new slide.
"""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import docx
import msgspec
import pptx
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from pptx.util import Inches

HERE = Path(__file__).parent
MADE = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")

STYLE = """
@page { size: A4; margin: 25mm 22mm; %s }
body { font: 11pt/1.35 "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 15pt; } h2 { font-size: 12.5pt; } h3 { font-size: 11.5pt; }
table { border-collapse: collapse; width: 100%%; } td, th { text-align: left; vertical-align: top; padding: 2pt 6pt; }
td, th { border: %s; } .plain td:not(:last-child) { white-space: nowrap; }
hr { border: 0; break-after: page; margin: 0; }
"""
PAGE_NUMBERS = '@bottom-center { content: "Side " counter(page) " av " counter(pages); font-size: 8pt; }'
RULE = "0.5pt solid #444"


class Source(msgspec.Struct, frozen=True):
    """A source: its settings and its Markdown."""

    settings: dict[str, str]
    markdown: str

    @property
    def borders(self) -> bool:
        """Whether tables are ruled."""
        return self.settings.get("borders") != "no"


def read_source(path: Path) -> Source:
    """The source in a file."""
    head, body = path.read_text(encoding="utf-8").split("\n===\n", 1)
    return Source(dict(line.split(": ", 1) for line in head.splitlines()), body)


def lines_of(node: SyntaxTreeNode) -> Iterator[list[tuple[str, bool]]]:
    """The lines of an inline node: runs of text with their boldness. Only hard breaks part lines."""
    line: list[tuple[str, bool]] = []
    for child in node.children[0].children if node.children else ():
        if child.type == "hardbreak" or (child.type == "html_inline" and child.content == "<br>"):
            yield line
            line = []
        elif child.type == "softbreak":
            line.append((" ", False))
        elif child.type in ("strong", "em"):
            line.append((child.children[0].content, child.type == "strong"))
        else:
            line.append((child.content, False))
    yield line


def text_of(node: SyntaxTreeNode) -> str:
    """The words of a block as one line."""
    return " ".join("".join(run for run, _ in line) for leaf in _leaves(node) for line in lines_of(leaf))


def _leaves(node: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
    if any(child.type == "inline" for child in node.children):
        yield node
    else:
        for child in node.children:
            yield from _leaves(child)


def table_rows(table: SyntaxTreeNode) -> list[list[SyntaxTreeNode]]:
    """The cells of a table by row; a header without words is no row."""
    rows = [row.children for section in table.children for row in section.children]
    return [row for index, row in enumerate(rows) if index or any(map(text_of, row))]


def write_docx(source: Source, path: Path) -> None:
    """Write the source as a Word document."""
    document: Any = docx.Document()
    for node in SyntaxTreeNode(MARKDOWN.parse(source.markdown)).children:
        if node.type == "heading":
            document.add_heading(text_of(node), level=int(node.tag[1]))
        elif node.type == "hr":
            document.add_page_break()
        elif node.type == "table":
            _add_table(document, table_rows(node), source.borders)
        elif node.type in ("bullet_list", "ordered_list"):
            style = "List Bullet" if node.type == "bullet_list" else "List Number"
            for item in node.children:
                document.add_paragraph(text_of(item), style=style)
        else:
            for line in lines_of(node):
                _add_runs(document.add_paragraph(), line)
    _set_properties(document.core_properties, source)
    document.save(str(path))
    _settle_archive(path)


def _add_table(document: Any, rows: Sequence[Sequence[SyntaxTreeNode]], ruled: bool) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid" if ruled else "Normal Table")
    for row, nodes in zip(table.rows, rows, strict=True):
        for cell, node in zip(row.cells, nodes, strict=True):
            for number, line in enumerate(lines_of(node)):
                _add_runs(cell.add_paragraph() if number else cell.paragraphs[0], line)


def _add_runs(paragraph: Any, line: Sequence[tuple[str, bool]]) -> None:
    for text, bold in line:
        paragraph.add_run(text).bold = bold or None


def write_pptx(source: Source, path: Path) -> None:
    """Write the source as slides: a heading, then bullets, paragraphs or a table; quotes become speaker's notes."""
    deck = pptx.Presentation()
    for number, slide_markdown in enumerate(source.markdown.split("\n***\n")):
        slide = deck.slides.add_slide(deck.slide_layouts[1 if number else 0])
        body: list[str] = []
        for node in SyntaxTreeNode(MARKDOWN.parse(slide_markdown)).children:
            if node.type == "heading":
                slide.shapes.title.text = text_of(node)
            elif node.type == "table":
                _add_slide_table(slide, table_rows(node))
            elif node.type == "blockquote":
                slide.notes_slide.notes_text_frame.text = text_of(node)
            elif node.type == "bullet_list":
                body += [text_of(item) for item in node.children]
            else:
                body.append(text_of(node))
        placeholder = slide.placeholders[1]
        if body:
            placeholder.text_frame.text = "\n".join(body)
        else:
            placeholder.element.getparent().remove(placeholder.element)
    _set_properties(deck.core_properties, source)
    deck.save(str(path))
    _settle_archive(path)


def _add_slide_table(slide: Any, rows: Sequence[Sequence[SyntaxTreeNode]]) -> None:
    frame = slide.shapes.add_table(len(rows), len(rows[0]), Inches(0.8), Inches(2), Inches(8.4), Inches(2.5))
    for row, nodes in enumerate(rows):
        for column, node in enumerate(nodes):
            frame.table.cell(row, column).text = text_of(node)


def _set_properties(properties: Any, source: Source) -> None:
    properties.author = "saksgraf"
    properties.title = source.settings["file"]
    properties.created = properties.modified = MADE.replace(tzinfo=None)


def _settle_archive(path: Path) -> None:
    """Write an Office file anew with one time on all its members."""
    with zipfile.ZipFile(path) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, MADE.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def write_pdf(source: Source, path: Path) -> None:
    """Write the source as a PDF, printed by Chromium."""
    footer = PAGE_NUMBERS if source.settings.get("footer") == "yes" else ""
    style = STYLE % (footer, RULE if source.borders else "0")
    body = MARKDOWN.render(source.markdown)
    body = re.sub(r"<thead>\s*<tr>(?:\s*<th></th>)+\s*</tr>\s*</thead>", "", body)
    body = body if source.borders else body.replace("<table>", '<table class="plain">')
    page = f'<html lang="nb"><meta charset="utf-8"><title>{source.settings["file"]}</title><style>{style}</style>{body}'
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        raise SystemExit("PDF needs Chromium: install it so that `chromium` is on the path")
    with tempfile.TemporaryDirectory() as folder:
        html = Path(folder) / "paper.html"
        html.write_text(page, encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={path}"]
        subprocess.run([browser, *options, html.as_uri()], check=True, capture_output=True, cwd=folder)
    stamp = f"D:{MADE:%Y%m%d%H%M%S}+00'00'".encode()
    path.write_bytes(re.sub(rb"D:\d{14}\+00'00'", stamp, path.read_bytes()))


WRITERS = {"docx": write_docx, "pdf": write_pdf, "pptx": write_pptx}


def main() -> None:
    """Write every paper that has a source."""
    for path in sorted((HERE / "sources").glob("*.md")):
        source = read_source(path)
        for kind in source.settings["formats"].split(", "):
            WRITERS[kind](source, HERE / "papers" / f"{source.settings['file']}.{kind}")


if __name__ == "__main__":
    main()
