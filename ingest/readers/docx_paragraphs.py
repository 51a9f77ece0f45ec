"""One Word paragraph to its printed lines, with the deletions, comments and text boxes it holds kept apart."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.readers.content import BOLD_LEVEL, clean, marks_heading
from ingest.readers.docx_styles import BULLET, Numbering, Styles, W, is_on, value
from ingest.readers.package import Element
from ingest.readers.tables import Paragraph, printed_lines

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_CHOICE, _FALLBACK, _ALTERNATE = (_COMPATIBILITY + tag for tag in ("Choice", "Fallback", "AlternateContent"))
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_TEXT_BOX = W + "txbxContent"
_DELETED = frozenset({W + "del", W + "moveFrom"})
_IGNORED = frozenset({W + "pPr", W + "rPr", W + "sdtPr", W + "sdtEndPr", W + "instrText", W + "delInstrText", W + "rt"})
_SIGNS = {W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
# The faces whose characters w:sym names are pictures: bullets, arrows and check boxes.
_SYMBOLS = {"f0fe": "☒", "f0a8": "☐", "f0fd": "☒", "f0fc": "✓", "f0e0": "→"}


@dataclass
class Parsed:
    """A paragraph: its text as printed (line breaks as newlines), and what it holds that is no text."""

    text: str = ""
    deleted: str = ""
    level: int = 0
    label: str = ""
    comments: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    # The mark at its end was deleted: the next paragraph goes on in the same line.
    runs_on: bool = False

    def paragraphs(self) -> list[Paragraph]:
        """Its lines; the list label stands before the first."""
        return printed_lines(self.text, self.level, self.label)


class ParagraphReader:
    """Reads paragraphs in document order, since list numbers are counted on the way."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering

    def read(self, paragraph: Element, carried: str = "") -> Parsed:
        """Read a ``w:p``; ``carried`` is the text of the paragraph before it, if that runs on into this one."""
        parsed = Parsed()
        properties = paragraph.find(W + "pPr")
        style = value(properties, "pStyle")
        pieces: list[str] = [carried]
        deleted: list[str] = []
        weights: list[bool] = []
        walk = _Walk(self._styles, style, parsed, pieces, deleted, weights)
        walk.children(paragraph)
        parsed.text = "".join(pieces)
        parsed.deleted = clean("".join(deleted).replace("\n", " "))
        mark = properties.find(W + "rPr") if properties is not None else None
        parsed.runs_on = mark is not None and any(mark.find(tag) is not None for tag in _DELETED)
        if parsed.text.strip():
            parsed.label = self._label(properties, style)
            parsed.level = self._styles.heading_level(style, properties)
            if not parsed.level and _is_bold_heading(parsed, weights):
                parsed.level = BOLD_LEVEL
        return parsed

    def _label(self, properties: Element | None, style: str | None) -> str:
        direct = properties.find(W + "numPr") if properties is not None else None
        style_list, style_level = self._styles.numbering(style)
        list_id = value(direct, "numId") or style_list
        level = value(direct, "ilvl") or ""
        if not list_id or list_id == "0":
            return ""
        return self._numbering.next_label(list_id, int(level) if level.isdecimal() else style_level or 0)


class _Walk:
    """Collects the text of one paragraph in order."""

    def __init__(
        self,
        styles: Styles,
        style: str | None,
        parsed: Parsed,
        pieces: list[str],
        deleted: list[str],
        weights: list[bool],
    ) -> None:
        self._styles = styles
        self._bold = styles.bold(style)
        self._hidden = styles.hidden(style)
        self._parsed = parsed
        self._pieces = pieces
        self._deleted = deleted
        self._weights = weights

    def children(self, element: Element, gone: bool = False) -> None:
        for child in element:
            self._visit(child, gone)

    def _visit(self, element: Element, gone: bool) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _IGNORED:
            return
        if tag == W + "r":
            self._run(element, gone)
        elif tag == _TEXT_BOX:
            self._parsed.boxes.append(element)
        elif tag == _ALTERNATE:
            chosen = element.find(_CHOICE)
            chosen = element.find(_FALLBACK) if chosen is None else chosen
            if chosen is not None:
                self.children(chosen, gone)
        elif tag in (W + "footnoteReference", W + "endnoteReference"):
            self._parsed.notes.append((tag.removeprefix(W), element.get(W + "id", "")))
        elif tag == W + "commentReference":
            self._parsed.comments.append(element.get(W + "id", ""))
        elif tag == _MATH_TEXT:
            self._pieces.append(element.text or "")
        else:
            self.children(element, gone or tag in _DELETED)

    def _run(self, run: Element, gone: bool) -> None:
        properties = run.find(W + "rPr")
        character_style = value(properties, "rStyle")
        hidden = is_on(properties, "vanish")
        if hidden or (hidden is None and (self._hidden or self._styles_hide(character_style))):
            return
        text: list[str] = []
        for child in run:
            tag = child.tag
            if tag in (W + "t", W + "delText"):
                text.append(child.text or "")
            elif tag in _SIGNS:
                text.append("" if child.get(W + "type") in ("page", "column") else _SIGNS[tag])
            elif tag == W + "sym":
                text.append(_SYMBOLS.get(child.get(W + "char", "").lower(), BULLET))
            else:
                self._visit(child, gone)
        joined = "".join(text)
        (self._deleted if gone else self._pieces).append(joined)
        if joined.strip() and not gone:
            bold = is_on(properties, "b")
            if bold is None:
                bold = self._bold or (character_style is not None and self._styles.bold(character_style))
            self._weights.append(bold)

    def _styles_hide(self, character_style: str | None) -> bool:
        return character_style is not None and self._styles.hidden(character_style)


def _is_bold_heading(parsed: Parsed, weights: list[bool]) -> bool:
    text = parsed.text.strip()
    return bool(weights) and all(weights) and "\n" not in text and parsed.label != BULLET and marks_heading(text)
