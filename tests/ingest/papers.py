"""Documents for tests, from text as an editor shows it."""

from __future__ import annotations

from textwrap import dedent

from graph.records import Document, Line


def paper(text: str) -> Document:
    """A text file with these lines."""
    return Document(
        name="a.txt", sha256="0", format="txt", lines=tuple(map(Line, dedent(text).strip("\n").split("\n")))
    )


def paged(*pages: str) -> Document:
    """A PDF with these pages."""
    lines = [
        Line(text, page=number)
        for number, page in enumerate(pages, start=1)
        for text in dedent(page).strip("\n").split("\n")
    ]
    return Document(name="a.pdf", sha256="0", format="pdf", lines=tuple(lines))


def word(*lines: str | tuple[str, ...] | Line) -> Document:
    """A Word file: paragraphs, headings ("# …") and table rows (tuples of cells)."""
    made: list[Line] = []
    for line in lines:
        if isinstance(line, Line):
            made.append(line)
        elif isinstance(line, tuple):
            made.append(Line("\t".join(line), kind="row", cells=line))
        elif line.startswith("#"):
            marks, _, text = line.partition(" ")
            made.append(Line(text, kind="heading", level=len(marks)))
        else:
            made.append(Line(line))
    return Document(name="a.docx", sha256="0", format="docx", lines=tuple(made))
