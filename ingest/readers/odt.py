"""OpenDocument texts: paragraphs and table rows in order, with comments, tracked deletions and notes beside them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from msgspec.structs import replace

from graph.records import Aside, Line
from ingest.readers import refusals
from ingest.readers.content import Content
from ingest.readers.odt_paragraphs import PARAGRAPHS, OdtParagraphReader, OdtParsed, plain
from ingest.readers.odt_styles import DC, DEEPEST, OFFICE, STYLE, TABLE, TEXT, OdtNumbering, OdtStyles, number
from ingest.readers.package import Element, Package
from ingest.readers.page_headers import OPENING, HeaderKind, letterhead
from ingest.readers.tables import Paragraph, paragraph_line, row_lines

_LIST, _TABLE_ROW = TEXT + "list", TABLE + "table-row"
_NOT_PRINTED = frozenset(
    {TEXT + "tracked-changes", TEXT + "sequence-decls", TEXT + "variable-decls", TEXT + "user-field-decls",
     OFFICE + "forms", TEXT + "index-title-template", TEXT + "table-of-content-source"}
)  # fmt: skip
_WIDEST = 63
_MOST_REPEATED = 1000  # rows that one element stands for
_HEADERS: dict[str, HeaderKind] = {
    **dict.fromkeys((STYLE + "header", STYLE + "header-first", STYLE + "header-left"), "header"),
    **dict.fromkeys((STYLE + "footer", STYLE + "footer-first", STYLE + "footer-left"), "footer"),
}
_ID = "{http://www.w3.org/XML/1998/namespace}id"


def read(name: str, data: bytes) -> Content:
    """The lines of an OpenDocument text. Pages are None, as in a Word document: they are laid out at each print."""
    package = Package(name, data)
    if b"encryption-data" in (package.part("META-INF/manifest.xml") or b""):
        raise refusals.encrypted(name)
    root, styles = package.xml("content.xml"), package.xml("styles.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if body is None:
        raise refusals.broken(name, "ODT")
    return _Reader(OdtStyles(styles, root), body).read(body, styles)


class _Place(NamedTuple):
    """Where in a list a paragraph stands: the list's style and counters, and how deep."""

    style: str
    counters: dict[int, int]
    level: int


class _Reader:
    def __init__(self, styles: OdtStyles, body: Element) -> None:
        self._styles = styles
        self._numbering = OdtNumbering(styles)
        self._paragraphs = OdtParagraphReader(styles, dict(_deletions(body)))
        self._lines: list[Line] = []
        self._asides: list[Aside] = []

    def read(self, body: Element, styles: Element | None) -> Content:
        """All of the body, below what the page headers say."""
        headers = [
            (_HEADERS[element.tag], text)
            for element in (styles.iter(*_HEADERS) if styles is not None else ())
            for text in plain(element).split("\n")
        ]
        opening = ("".join(p.itertext()) for p in islice(body.iter(*PARAGRAPHS), OPENING))
        self._lines.extend(Line(text) for text in letterhead(headers, opening))
        self._block(body)
        last = max(len(self._lines), 1)
        return Content(self._lines, [replace(aside, line=min(aside.line or last, last)) for aside in self._asides])

    def _block(self, element: Element) -> None:
        for child in element:
            tag = child.tag
            if tag in PARAGRAPHS:
                self._paragraph(child)
            elif tag == _LIST:
                for paragraph, label in self._items(child, None):
                    self._paragraph(paragraph, label)
            elif tag == TABLE + "table":
                for row in _rows(child):
                    self._row(row)
            elif isinstance(tag, str) and tag not in _NOT_PRINTED:
                self._block(child)

    def _paragraph(self, element: Element, label: str | None = None) -> None:
        style = element.get(TEXT + "style-name", "")
        if self._styles.breaks_page(style) and self._lines and self._lines[-1].text:
            self._lines.append(Line(""))
        parsed = self._paragraphs.read(element, self._heading_label(element) if label is None else label)
        first = len(self._lines) + 1
        if parsed.text.strip() or not any(kind == "deletion" for kind, _, _ in parsed.asides):
            self._lines.extend(paragraph_line(paragraph) for paragraph in parsed.paragraphs())
        self._beside(parsed, first)
        for box in parsed.boxes:
            self._block(box)

    def _heading_label(self, element: Element) -> str:
        if element.tag != TEXT + "h" or element.get(TEXT + "is-list-header") == "true":
            return ""
        level = number(element.get(TEXT + "outline-level"), 1)
        return self._numbering.next_label(self._numbering.headings(), "", level)

    def _beside(self, parsed: OdtParsed, line: int) -> None:
        for kind, text, author in parsed.asides:
            if text:
                self._asides.append(Aside(kind=kind, text=text, line=line, author=author))

    # --- lists

    def _items(self, element: Element, outer: _Place | None) -> Iterator[tuple[Element, str]]:
        """The paragraphs of a list in order, each with its label. A list within a list counts one level deeper."""
        style = element.get(TEXT + "style-name") or (outer.style if outer else None)
        if style is None:
            inside = next(element.iter(*PARAGRAPHS), None)
            style = self._styles.list_style(inside.get(TEXT + "style-name", "")) if inside is not None else None
        style = style or "-"  # a list of no style has bullets
        if outer is not None and outer.level >= DEEPEST:
            return
        if outer is None:
            continued = element.get(TEXT + "continue-list")
            goes_on = element.get(TEXT + "continue-numbering") == "true"
            counters = self._numbering.begin(style, element.get(_ID, ""), continued, goes_on=goes_on)
            place = _Place(style, counters, 1)
        else:
            place = _Place(style, outer.counters, outer.level + 1)
        for item in element:
            if item.tag in (TEXT + "list-item", TEXT + "list-header"):
                yield from self._item(item, place)

    def _item(self, item: Element, place: _Place) -> Iterator[tuple[Element, str]]:
        labelled = item.tag == TEXT + "list-header"
        for child in item:
            if child.tag == _LIST:
                yield from self._items(child, place)
            elif child.tag in PARAGRAPHS:
                label = ""
                if not labelled and "".join(child.itertext()).strip():
                    start = item.get(TEXT + "start-value")
                    label = self._numbering.next_label(
                        place.counters, place.style, place.level, None if start is None else number(start, 1)
                    )
                    labelled = True
                yield child, label

    # --- tables

    def _row(self, element: Element) -> None:
        first = len(self._lines) + 1
        cells: list[list[Paragraph]] = []
        parsed: list[OdtParsed] = []
        for cell in element:
            if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                continue
            found: list[Paragraph] = []
            if cell.tag == TABLE + "table-cell":
                self._cell(cell, found, parsed)
            repeated = min(number(cell.get(TABLE + "number-columns-repeated"), 1), _WIDEST - len(cells))
            cells.extend([found] * repeated)
        self._lines.extend(row_lines(cells))
        for paragraph in parsed:
            self._beside(paragraph, first)
        for paragraph in parsed:
            for box in paragraph.boxes:
                self._block(box)

    def _cell(self, element: Element, found: list[Paragraph], parsed: list[OdtParsed]) -> None:
        """The paragraphs of a cell; a table inside it is flattened, a row a paragraph."""
        for child in element:
            if child.tag in PARAGRAPHS:
                self._in_cell(child, self._heading_label(child), found, parsed)
            elif child.tag == _LIST:
                for paragraph, label in self._items(child, None):
                    self._in_cell(paragraph, label, found, parsed)
            elif child.tag == TABLE + "table":
                for row in _rows(child):
                    inner: list[Paragraph] = []
                    for cell in row.iterchildren(TABLE + "table-cell"):
                        self._cell(cell, inner, parsed)
                    if text := " ".join(paragraph.text for paragraph in inner if paragraph.text):
                        found.append(Paragraph(text))
            elif isinstance(child.tag, str) and child.tag not in _NOT_PRINTED:
                self._cell(child, found, parsed)

    def _in_cell(self, element: Element, label: str, found: list[Paragraph], parsed: list[OdtParsed]) -> None:
        paragraph = self._paragraphs.read(element, label)
        parsed.append(paragraph)
        found.extend(paragraph.paragraphs())


def _rows(table: Element) -> Iterator[Element]:
    """The rows of a table, through groups of rows; a filled row that stands for several is given as often."""
    for child in table:
        if child.tag == _TABLE_ROW:
            filled = any(True for _ in child.iter(*PARAGRAPHS))
            times = number(child.get(TABLE + "number-rows-repeated"), 1) if filled else 1
            yield from [child] * min(times, _MOST_REPEATED)
        elif child.tag in (TABLE + "table-header-rows", TABLE + "table-rows", TABLE + "table-row-group"):
            yield from _rows(child)


def _deletions(body: Element) -> Iterator[tuple[str, tuple[str, str | None]]]:
    """What tracked changes took out, by the id that marks its place; it stands ahead of the text."""
    for region in body.iter(TEXT + "changed-region"):
        deletion = region.find(TEXT + "deletion")
        if deletion is not None:
            author = deletion.findtext(f"{OFFICE}change-info/{DC}creator")
            text = " ".join(plain(part) for part in deletion if part.tag != OFFICE + "change-info")
            yield region.get(TEXT + "id", region.get(_ID, "")), (text.replace("\n", " ").strip(), author)
