"""Word documents: paragraphs and table rows in order, with comments, tracked deletions and footnotes beside them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from msgspec.structs import replace

from graph.records import Aside, AsideKind, Line
from ingest.readers import refusals
from ingest.readers.content import Content, clean
from ingest.readers.docx_paragraphs import ParagraphReader, Parsed
from ingest.readers.docx_styles import Numbering, Styles, W, value
from ingest.readers.package import Element, Package
from ingest.readers.page_headers import OPENING, HeaderKind, letterhead
from ingest.readers.tables import Paragraph, paragraph_line, row_lines

_PARAGRAPH, _TABLE, _ROW, _CELL = (W + tag for tag in ("p", "tbl", "tr", "tc"))
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PROPERTIES = frozenset(W + tag for tag in ("sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "tblGrid", "sectPr"))
_WIDEST = 63
_HEADER_KINDS: tuple[HeaderKind, ...] = ("header", "footer")


def read(name: str, data: bytes) -> Content:
    """The lines of a Word document. Pages are None: Word decides on them anew each time it prints."""
    package = Package(name, data)
    main = package.main_part()
    root = package.xml(main)
    body = root.find(W + "body") if root is not None else None
    if body is None:
        raise refusals.broken(name, "DOCX")
    return _Reader(package, main).read(body)


class _Reader:
    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._parts: dict[str, list[str]] = {}
        for relation in package.relations(main).values():
            self._parts.setdefault(relation.kind, []).append(relation.target)
        self._styles = Styles(self._root("styles"))
        self._paragraphs = ParagraphReader(self._styles, Numbering(self._root("numbering")))
        self._comments = {
            comment.get(W + "id", ""): (self._plain(comment), comment.get(W + "author"))
            for comment in self._elements("comments", "comment")
        }
        self._notes = {
            (kind + "Reference", note.get(W + "id", "")): self._plain(note)
            for kind in ("footnote", "endnote")
            for note in self._elements(kind + "s", kind)
        }
        self._lines: list[Line] = []
        self._asides: list[Aside] = []
        self._carried = ""

    def read(self, body: Element) -> Content:
        self._lines.extend(Line(text) for text in self._letterhead(body))
        self._block(body)
        if self._carried:
            self._lines.append(Line(clean(self._carried)))
        # What stood after the last line, such as a deletion at the very end, belongs to that line.
        last = max(len(self._lines), 1)
        return Content(self._lines, [replace(aside, line=min(aside.line or last, last)) for aside in self._asides])

    def _root(self, kind: str) -> Element | None:
        paths = self._parts.get(kind)
        return self._package.xml(paths[0]) if paths else None

    def _elements(self, part: str, tag: str) -> Iterator[Element]:
        root = self._root(part)
        return iter(()) if root is None else root.iter(W + tag)

    def _plain(self, element: Element) -> str:
        reader = ParagraphReader(self._styles, Numbering(None))
        texts = (clean(reader.read(paragraph).text.replace("\n", " ")) for paragraph in element.iter(_PARAGRAPH))
        return "\n".join(text for text in texts if text)

    def _letterhead(self, body: Element) -> list[str]:
        texts: list[tuple[HeaderKind, str]] = []
        for kind in _HEADER_KINDS:
            for path in self._parts.get(kind, ()):
                root = self._package.xml(path)
                if root is not None:
                    texts.extend((kind, text) for text in self._plain(root).split("\n"))
        return letterhead(texts, ("".join(p.itertext()) for p in islice(body.iter(_PARAGRAPH), OPENING)))

    # --- the body

    def _block(self, element: Element) -> None:
        for child in element:
            if child.tag == _PARAGRAPH:
                self._paragraph(child)
            elif child.tag == _TABLE:
                for table_row in _below(child, _ROW):
                    self._row(table_row)
            elif child.tag == _ALTERNATE:
                for alternative in list(child)[:1]:
                    self._block(alternative)
            elif isinstance(child.tag, str) and child.tag not in _PROPERTIES:
                self._block(child)

    def _paragraph(self, element: Element) -> None:
        parsed = self._paragraphs.read(element, self._carried)
        self._carried = ""
        number = len(self._lines) + 1
        if parsed.runs_on:
            self._carried = parsed.text
        elif parsed.text.strip() or not parsed.deleted:
            self._lines.extend(paragraph_line(paragraph) for paragraph in parsed.paragraphs())
        self._beside(parsed, number)
        for box in parsed.boxes:
            self._block(box)

    def _beside(self, parsed: Parsed, number: int) -> None:
        if parsed.deleted:
            self._aside("deletion", parsed.deleted, number)
        for identity in parsed.comments:
            text, author = self._comments.get(identity, ("", None))
            if text:
                self._aside("comment", text, number, author)
        for key in parsed.notes:
            if text := self._notes.get(key, ""):
                self._aside("note", text, number)

    def _aside(self, kind: AsideKind, text: str, number: int, author: str | None = None) -> None:
        self._asides.append(Aside(kind=kind, text=text, line=number, author=author))

    # --- tables

    def _row(self, element: Element) -> None:
        number = len(self._lines) + 1
        properties = element.find(W + "trPr")
        if properties is not None and properties.find(W + "del") is not None:
            if text := self._plain(element).replace("\n", "\t"):
                self._aside("deletion", text, number)
            return
        before = value(properties, "gridBefore") or ""
        cells: list[list[Paragraph]] = [[] for _ in range(min(int(before), _WIDEST) if before.isdecimal() else 0)]
        spans = [0] * len(cells)
        parsed: list[Parsed] = []
        for cell in _below(element, _CELL):
            found: list[Paragraph] = []
            merged = value(cell.find(W + "tcPr"), "vMerge")
            if merged is None or merged == "restart":
                self._cell(cell, found, parsed)
            cells.append(found)
            span = value(cell.find(W + "tcPr"), "gridSpan") or ""
            spans.append(min(int(span), _WIDEST) - 1 if span.isdecimal() else 0)
        if len(cells) > 1:
            # The columns a merged cell covers stay empty, so that the cells after it keep their places.
            cells = [part for cell, span in zip(cells, spans, strict=True) for part in (cell, *([[]] * span))]
        self._lines.extend(row_lines(cells))
        for paragraph in parsed:
            self._beside(paragraph, number)
        for paragraph in parsed:
            for box in paragraph.boxes:
                self._block(box)

    def _cell(self, element: Element, found: list[Paragraph], parsed: list[Parsed]) -> None:
        """The paragraphs of a cell; a table inside it is flattened, a row a paragraph."""
        carried = ""
        for child in element:
            if child.tag == _PARAGRAPH:
                paragraph = self._paragraphs.read(child, carried)
                carried = paragraph.text if paragraph.runs_on else ""
                parsed.append(paragraph)
                if not paragraph.runs_on:
                    found.extend(paragraph.paragraphs())
            elif child.tag == _TABLE:
                for table_row in _below(child, _ROW):
                    inner: list[Paragraph] = []
                    for cell in _below(table_row, _CELL):
                        self._cell(cell, inner, parsed)
                    if text := " ".join(paragraph.text for paragraph in inner if paragraph.text):
                        found.append(Paragraph(text))
            elif isinstance(child.tag, str) and child.tag not in _PROPERTIES and child.tag != _FALLBACK:
                self._cell(child, found, parsed)


def _below(element: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, through content controls and tracked insertions, not into cells."""
    for child in element:
        if child.tag == tag:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _PROPERTIES:
            yield from _below(child, tag)
