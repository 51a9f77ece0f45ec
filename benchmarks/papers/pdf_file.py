"""A paper as PDF: pages of positioned text, tables as columns, written without any library.

The font is a standard one that every reader has; a map to Unicode makes letters beyond Latin-1 readable as text.
"""

from __future__ import annotations

import textwrap

from benchmarks.papers.paper import Block, LineCounter, Paper, Printed
from benchmarks.papers.text_file import table_around

_WIDTH, _HEIGHT, _MARGIN = 595, 842, 64
_SIZE = {"title": 16, "heading": 13, "subheading": 11}
_TEXT_SIZE = 10
_LEADING = 1.35
_BOTTOM = 70
_CHARACTERS = 92  # a line of text at the size above
_EM = 0.5  # the mean width of a letter of the font, in sizes


def print_pdf(paper: Paper) -> Printed:
    """The PDF file of a paper. Lines count as they stand on the pages, one after the other."""
    pages: list[list[str]] = [[]]
    counter = LineCounter()
    alphabet = _Alphabet()
    number, y = 0, float(_HEIGHT - _MARGIN)
    for position, block in enumerate(paper.blocks):
        if block.kind == "blank":
            y -= _TEXT_SIZE
            continue
        size = _SIZE.get(block.kind, _TEXT_SIZE)
        bold = block.kind in _SIZE
        if bold:
            y -= size * 0.6 * paper.style.spacing
        for pieces in _lines(paper, block, position, size):
            if y < _BOTTOM:
                pages.append([])
                number += _number_footer(paper)
                y = float(_HEIGHT - _MARGIN)
            y -= size * _LEADING
            number += 1
            counter.note(block.marks, number, number)
            for x, text, heavy in pieces:
                pages[-1].append(_show(alphabet.encode(text), "F2" if heavy or bold else "F1", size, x, y))
        if block.kind == "text":
            y -= _TEXT_SIZE * 0.6
    if paper.style.furniture:
        for index, page in enumerate(pages, 1):
            footer = paper.footer.format(page=index, pages=len(pages))
            page.append(_show(alphabet.encode(footer), "F1", 8, _MARGIN, 40))
    return Printed(_file(pages, alphabet), counter.lines)


def _number_footer(paper: Paper) -> int:
    return 1 if paper.style.furniture else 0


def _lines(paper: Paper, block: Block, position: int, size: int) -> list[list[tuple[float, str, bool]]]:
    """The lines of a block, each as pieces with their place across the page."""
    if block.kind == "row":
        return _cells(block, table_around(paper.blocks, position))
    bullet = paper.style.bullet if block.kind == "bullet" else ""
    width = int(_CHARACTERS * _TEXT_SIZE / size)
    lines = textwrap.wrap(
        f"{bullet}{block.plain}".replace("\t", "   "),
        width,
        break_on_hyphens=False,
        subsequent_indent=" " * len(bullet),
    )
    return [[(_MARGIN + (8 if bullet and line.startswith(" ") else 0), line.strip(), False)] for line in lines]


def _cells(block: Block, table: tuple[Block, ...]) -> list[list[tuple[float, str, bool]]]:
    columns = len(block.cells)
    longest = [min(max(len(row.cells[i]) for row in table if i < len(row.cells)), 48) for i in range(columns)]
    scale = min(1.0, _CHARACTERS / (sum(longest) + 3 * columns))
    widths = [max(4, int(each * scale)) for each in longest]
    wrapped = [
        textwrap.wrap(cell, width, break_long_words=False) for cell, width in zip(block.cells, widths, strict=True)
    ]
    starts = [_MARGIN + sum(width + 3 for width in widths[:i]) * _TEXT_SIZE * _EM for i in range(columns)]
    height = max(1, *(len(cell) for cell in wrapped))
    return [
        [(starts[i], cell[line], False) for i, cell in enumerate(wrapped) if line < len(cell)] for line in range(height)
    ]


class _Alphabet:
    """Gives each letter of a file a code of one byte: Latin-1 its own, others from the free ones."""

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}
        self.free = iter(range(0x80, 0xA0))

    def encode(self, text: str) -> bytes:
        return bytes(self._code(letter) for letter in text)

    def _code(self, letter: str) -> int:
        if letter not in self.codes:
            self.codes[letter] = ord(letter) if ord(letter) < 0x80 or 0xA0 <= ord(letter) <= 0xFF else next(self.free)
        return self.codes[letter]

    def to_unicode(self) -> bytes:
        rows = "\n".join(f"<{code:02X}> <{ord(letter):04X}>" for letter, code in sorted(self.codes.items()))
        return (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def\n"
            f"1 begincodespacerange <00> <FF> endcodespacerange\n{min(len(self.codes), 100)} beginbfchar\n"
            + self._in_hundreds(rows)
            + "\nendbfchar endcmap CMapName currentdict /CMap defineresource pop end end"
        ).encode()

    @staticmethod
    def _in_hundreds(rows: str) -> str:
        lines = rows.split("\n")
        first, rest = lines[:100], lines[100:]
        text = "\n".join(first)
        return text + (f"\nendbfchar\n{len(rest)} beginbfchar\n" + "\n".join(rest) if rest else "")


def _show(text: bytes, font: str, size: float, x: float, y: float) -> str:
    escaped = text.decode("latin-1").replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x:.1f} {y:.1f} Td ({escaped}) Tj ET"


def _file(pages: list[list[str]], alphabet: _Alphabet) -> bytes:
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.extend(
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>".encode()
        for name in ("Helvetica", "Helvetica-Bold")
    )
    objects.append(_stream(alphabet.to_unicode()))
    kids = []
    for page in pages:
        objects.append(_stream("\n".join(page).encode("latin-1")))
        kids.append(f"{len(objects) + 1} 0 R")
        about = f"/MediaBox [0 0 {_WIDTH} {_HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R {about} /Contents {len(objects)} 0 R >>".encode())
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    data = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{offset:010} 00000 n \n".encode() for offset in offsets)
    data += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(data)


def _stream(content: bytes) -> bytes:
    return f"<< /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"
