"""Small documents made for the tests: a PDF written by hand, Office archives, pages printed by a browser."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from graph.records import Document, Line
from ingest.readers import read_document

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PAGE_HEIGHT = 842


class Text(NamedTuple):
    """A string printed at ``x`` from the left and ``y`` from the top, in points."""

    x: float
    y: float
    text: str
    size: float = 11
    bold: bool = False


class Rule(NamedTuple):
    """A thin filled rectangle, as Word draws the borders of its tables."""

    x: float
    y: float
    width: float
    height: float


def read(name: str, data: bytes) -> Document:
    return read_document(Path(name), name, data)


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def rows(document: Document) -> list[tuple[str, ...]]:
    return [line.cells for line in document.lines if line.kind == "row"]


def headings(document: Document) -> list[tuple[int, str]]:
    return [(line.level, line.text) for line in document.lines if line.kind == "heading"]


def filled(lines: Iterable[Line]) -> list[str]:
    return [line.text for line in lines if line.text.strip()]


def column(x: float, y: float, lines: Sequence[str], size: float = 11, pitch: float = 14) -> list[Text]:
    """Lines of text one below the other."""
    return [Text(x, y + pitch * index, text, size) for index, text in enumerate(lines)]


def grid(xs: Sequence[float], ys: Sequence[float]) -> list[Rule]:
    """The borders of a table, drawn cell by cell."""
    across = [Rule(left, y, right - left, 0.5) for y in ys for left, right in pairwise(xs)]
    down = [Rule(x, top, 0.5, bottom - top) for x in xs for top, bottom in pairwise(ys)]
    return across + down


def pdf(*pages: Sequence[Text | Rule], rotate: int = 0, extra: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF in Helvetica; ``extra`` are more objects, ``trailer`` what is added to the trailer."""
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (5 + 2 * index) for index in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    for index, page in enumerate(pages):
        stream = b"\n".join(_drawn(item, rotate) for item in page)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate %d/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>" % (rotate, 6 + 2 * index)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    out.write(extra)
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start))
    return out.getvalue()


def _drawn(item: Text | Rule, rotate: int) -> bytes:
    if isinstance(item, Rule):
        return b"%.2f %.2f %.2f %.2f re f" % (item.x, PAGE_HEIGHT - item.y - item.height, item.width, item.height)
    encoded = item.text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    font = b"F2" if item.bold else b"F1"
    if rotate == 90:
        # On a page turned by a quarter the text runs upwards in the page's own space.
        return b"BT /%s %.1f Tf 0 1 -1 0 %.2f %.2f Tm (%s) Tj ET" % (font, item.size, item.y, item.x, encoded)
    return b"BT /%s %.1f Tf %.2f %.2f Td (%s) Tj ET" % (font, item.size, item.x, PAGE_HEIGHT - item.y, encoded)


def printed(html: str, folder: Path) -> bytes:
    """The PDF a browser prints a page to."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here to print a page with")
    source, target = folder / "side.html", folder / "side.pdf"
    source.write_text(html, encoding="utf-8")
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    subprocess.run(
        [*command, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={target}", source.as_uri()],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return target.read_bytes()


def archive(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for path, content in parts.items():
            package.writestr(path, content)
    return out.getvalue()


def with_parts(data: bytes, parts: dict[str, str | bytes]) -> bytes:
    """An Office archive with parts added or replaced."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return archive({**{name: package.read(name) for name in package.namelist()}, **parts})


_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(body: str, **parts: str) -> bytes:
    """A Word document of raw XML: the body, and parts such as ``comments``, ``numbering``, ``styles``, ``header``."""
    namespaces = (
        f'xmlns:w="{_WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{_RELATIONS}/{kind}" Target="{kind}.xml"/>' for kind in parts
    )
    return archive(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"<w:document {namespaces}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
            f'relationships">{relations}</Relationships>',
            **{f"word/{kind}.xml": content.replace(">", f" {namespaces}>", 1) for kind, content in parts.items()},
        }
    )
