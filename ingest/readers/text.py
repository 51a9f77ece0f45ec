"""Plain text and Markdown: the file's own lines, numbered as an editor numbers them."""

from __future__ import annotations

import re

import msgspec

from graph.records import Line
from ingest.readers import encodings, limits, refusals
from ingest.readers.content import Content
from ingest.readers.piped import with_rows

# Never str.splitlines: it also splits at form feeds and other signs that editors count as part of a line.
_LINE_END = re.compile(r"\r\n|\n|\r")
_PAGE_BREAK = "\f"
# DOS editors end a file with Ctrl-Z.
_END_OF_FILE = "\x1a"


def read(name: str, data: bytes) -> Content:
    """The lines of a text file. Pages are counted by form feeds, and are None in a file without any."""
    if len(data) > limits.MAX_TEXT_BYTES:
        raise refusals.too_large(
            name, f"{len(data) // limits.MEBIBYTE} MiB TXT", f"{limits.MAX_TEXT_BYTES // limits.MEBIBYTE} MiB"
        )
    text = encodings.decode(data)
    if text is None:
        raise refusals.binary(name)
    lines = split_lines(text.rstrip(_END_OF_FILE))
    if not any(_PAGE_BREAK in line for line in lines):
        return Content(with_rows(lines), [])
    return Content(_paged(lines), [])


def split_lines(text: str) -> list[str]:
    """The lines between line ends (LF, CR LF or CR); a line end at the very end begins no further line."""
    lines = _LINE_END.split(text)
    if lines[-1] == "":
        lines.pop()
    return lines


def _paged(lines: list[str]) -> list[Line]:
    """A line is on the page where its first letter stands; no table goes on over the end of a page."""
    made: list[Line] = []
    texts: list[str] = []  # of the page at hand
    page = 1
    for text in lines:
        opening = text[: len(text) - len(text.lstrip())]
        if broken := opening.count(_PAGE_BREAK):
            made += _on_page(texts, page)
            texts = []
            page += broken
        texts.append(text.strip(_PAGE_BREAK).replace(_PAGE_BREAK, " "))
        if within := text.count(_PAGE_BREAK) - broken:
            made += _on_page(texts, page)
            texts = []
            page += within
    return made + _on_page(texts, page)


def _on_page(texts: list[str], page: int) -> list[Line]:
    return [msgspec.structs.replace(line, page=page) for line in with_rows(texts)]
