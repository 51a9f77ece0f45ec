"""One paragraph of an OpenDocument text to its printed lines, with what it holds that is no text kept apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from graph.records import AsideKind
from ingest.readers.content import BOLD_LEVEL, clean, marks_heading
from ingest.readers.docx_styles import BULLET
from ingest.readers.odt_styles import DC, DRAW, OFFICE, TEXT, OdtStyles, number
from ingest.readers.package import Element
from ingest.readers.tables import Paragraph, printed_lines

PARAGRAPHS = frozenset({TEXT + "p", TEXT + "h"})
_WHITE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 100
_IGNORED = frozenset({TEXT + "ruby-text", TEXT + "note-citation", OFFICE + "annotation-end"})


@dataclass
class OdtParsed:
    """A paragraph: its text as printed (line breaks as newlines), and what stands beside it."""

    text: str = ""
    level: int = 0
    label: str = ""
    asides: list[tuple[AsideKind, str, str | None]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def paragraphs(self) -> list[Paragraph]:
        """Its lines; the list label stands before the first."""
        return printed_lines(self.text, self.level, self.label)


class OdtParagraphReader:
    """Reads a ``text:p`` or ``text:h``; ``deletions`` are the texts of tracked deletions and their authors, by id."""

    def __init__(self, styles: OdtStyles, deletions: dict[str, tuple[str, str | None]]) -> None:
        self._styles = styles
        self._deletions = deletions

    def read(self, paragraph: Element, label: str = "") -> OdtParsed:
        """The paragraph; ``label`` is what its list prints before it."""
        parsed = OdtParsed(label=label)
        style = paragraph.get(TEXT + "style-name", "")
        walk = _Walk(self._styles, self._deletions, parsed)
        if not self._styles.hidden("paragraph", style):
            walk.inside(paragraph, bold=bool(self._styles.bold("paragraph", style)))
        parsed.text = "".join(walk.pieces)
        if parsed.text.strip():
            parsed.level = self._styles.heading_level(style)
            if paragraph.tag == TEXT + "h":
                parsed.level = number(paragraph.get(TEXT + "outline-level"), 1) or 1
            text = parsed.text.strip()
            bold = bool(walk.weights) and all(walk.weights) and "\n" not in text and label != BULLET
            if not parsed.level and bold and marks_heading(text):
                parsed.level = BOLD_LEVEL
        return parsed


class _Walk:
    """Collects the text of one paragraph in order."""

    def __init__(self, styles: OdtStyles, deletions: dict[str, tuple[str, str | None]], parsed: OdtParsed) -> None:
        self._styles = styles
        self._deletions = deletions
        self._parsed = parsed
        self.pieces: list[str] = []
        self.weights: list[bool] = []

    def inside(self, element: Element, *, bold: bool) -> None:
        self._say(element.text, bold)
        for child in element:
            if isinstance(child.tag, str):
                self._visit(child, bold)
            self._say(child.tail, bold)

    def _say(self, text: str | None, bold: bool) -> None:
        if text:
            # White space in the XML is no more than one space; what is printed wider has elements of its own.
            self.pieces.append(_WHITE.sub(" ", text))
            if text.strip():
                self.weights.append(bold)

    def _visit(self, element: Element, bold: bool) -> None:
        tag = element.tag
        if tag == TEXT + "s":
            self.pieces.append(" " * min(number(element.get(TEXT + "c"), 1), _MOST_SPACES))
        elif tag == TEXT + "tab":
            self.pieces.append("\t")
        elif tag == TEXT + "line-break":
            self.pieces.append("\n")
        elif tag == OFFICE + "annotation":
            self._parsed.asides.append(("comment", plain(element), element.findtext(DC + "creator")))
        elif tag == TEXT + "note":
            self._parsed.asides.append(("note", plain(element), None))
        elif tag == TEXT + "change":
            text, author = self._deletions.get(element.get(TEXT + "change-id", ""), ("", None))
            self._parsed.asides.append(("deletion", text, author))
        elif tag == DRAW + "text-box":
            self._parsed.boxes.append(element)
        elif tag == TEXT + "span":
            style = element.get(TEXT + "style-name", "")
            if not self._styles.hidden("text", style):
                own = self._styles.bold("text", style)
                self.inside(element, bold=bold if own is None else own)
        elif tag == TEXT + "hidden-text" or tag in _IGNORED:
            return
        elif tag.startswith(DRAW):
            # Pictures and shapes: only the paragraphs set in them are printed.
            self._drawn(element)
        else:
            self.inside(element, bold=bold)

    def _drawn(self, element: Element) -> None:
        if any(child.tag in PARAGRAPHS for child in element):
            self._parsed.boxes.append(element)
            return
        for child in element:
            if isinstance(child.tag, str) and child.tag.startswith(DRAW):
                self._visit(child, bold=False)


def plain(element: Element) -> str:
    """The paragraphs of an element as text, without what stands beside them."""
    found: list[str] = []
    for paragraph in element.iter(*PARAGRAPHS):
        walk = _Walk(OdtStyles(), {}, OdtParsed())
        walk.inside(paragraph, bold=False)
        found.append(clean("".join(walk.pieces).replace("\n", " ")))
    return "\n".join(text for text in found if text)
