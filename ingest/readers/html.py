"""Web pages: block elements as lines, with headings, lists and tables; what is not seen on the page is left out."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from graph.records import Line
from ingest.readers import encodings, limits, refusals
from ingest.readers.content import BOLD_LEVEL, Content, clean, marks_heading
from ingest.readers.tables import Paragraph, paragraph_line, row_lines

_DROPPED = frozenset(
    "script style nav head title noscript template iframe object embed svg canvas audio video map button select "
    "option textarea input datalist dialog".split()
)
_BLOCKS = frozenset(
    "html body main article section div p header footer aside address blockquote pre figure figcaption ul ol menu dl "
    "dt dd li form fieldset legend details summary hr center table caption thead tbody tfoot tr td th "
    "h1 h2 h3 h4 h5 h6".split()
)
_HEADING = re.compile(r"^h([1-6])$")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BOLD = frozenset({"b", "strong"})
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_CHARSET_WITHIN = 4096
# What browsers take these names to mean.
_ALIASES = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252"}
_WHITE = re.compile(r"[ \t\n\r\f\v]+")
_WIDEST = 63


def read(name: str, data: bytes) -> Content:
    """The lines of a web page. Pages are None."""
    if len(data) > limits.MAX_HTML_BYTES:
        raise refusals.too_large(
            name, f"{len(data) // limits.MEBIBYTE} MiB HTML", f"{limits.MAX_HTML_BYTES // limits.MEBIBYTE} MiB"
        )
    declared = _CHARSET.search(data[:_CHARSET_WITHIN])
    charset = declared[1].decode("ascii").lower() if declared else None
    text = encodings.decode(data, _ALIASES.get(charset or "", charset))
    if text is None:
        raise refusals.binary(name)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    if root is None:
        raise refusals.empty(name)
    walk = _Walk()
    walk.block(root)
    walk.end_line()
    return Content(walk.lines, [])


class _Walk:
    """Collects lines in order; ``_pieces`` is the line being read."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._pieces: list[str] = []
        self._weights: list[bool] = []
        self._bold = False
        self._level = 0
        self._label = ""

    def end_line(self) -> None:
        """Close the line being read, if there is anything in it."""
        text = clean(_WHITE.sub(" ", "".join(self._pieces)))
        bold = bool(self._weights) and all(self._weights)
        self._pieces.clear()
        self._weights.clear()
        if text:
            label, self._label = self._label, ""
            level = self._level or (BOLD_LEVEL if bold and not label and marks_heading(text) else 0)
            self.lines.append(paragraph_line(Paragraph(f"{label} {text}".strip(), level)))

    def _say(self, text: str | None) -> None:
        if text:
            self._pieces.append(text)
            if text.strip():
                self._weights.append(self._bold)

    def block(self, element: Any) -> None:
        """Read an element and what is in it."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _DROPPED or _is_hidden(element):
            return
        if tag == "br":
            self.end_line()
            return
        if tag == "table" and _is_table(element):
            self.end_line()
            self._table(element)
            return
        separate = tag in _BLOCKS
        level = self._level
        if separate:
            self.end_line()
            heading = _HEADING.match(tag)
            self._level = int(heading[1]) if heading else level
        if tag == "li":
            self._label = _list_label(element)
        if tag == "pre":
            self._preformatted(element)
        else:
            self.inside(element)
        if separate:
            self.end_line()
            self._level = level
            if tag == "li":
                self._label = ""

    def inside(self, element: Any) -> None:
        """Read what is in an element."""
        bold = self._bold
        self._bold = bold or element.tag in _BOLD or bool(_BOLD_STYLE.search(element.get("style", "")))
        self._say(element.text)
        for child in element:
            self.block(child)
            self._say(child.tail)
        self._bold = bold

    def _preformatted(self, element: Any) -> None:
        for line in re.split(r"\r\n|\n|\r", "".join(element.itertext())):
            self._say(line)
            self.end_line()

    def _table(self, table: Any) -> None:
        carried: dict[int, int] = {}
        for row in _rows(table):
            cells: list[list[Paragraph]] = []
            alone = not carried
            for cell in row.iterchildren("td", "th"):
                if _is_hidden(cell):
                    continue
                _fill_carried(cells, carried)
                at, span, depth = len(cells), _span(cell, "colspan"), _span(cell, "rowspan")
                inside = _Walk()
                inside.inside(cell)
                inside.end_line()
                cells.append([Paragraph(line.text, line.level) for line in inside.lines])
                cells.extend([] for _ in range(span - 1))
                if depth > 1:
                    carried.update(dict.fromkeys(range(at, at + span), depth))
            _fill_carried(cells, carried)
            carried = {at: left - 1 for at, left in carried.items() if left > 1}
            if alone and sum(1 for _ in row.iterchildren("td", "th")) == 1:
                cells = cells[:1]
            if any(cells):
                self.lines.extend(row_lines(cells))


def _fill_carried(cells: list[list[Paragraph]], carried: dict[int, int]) -> None:
    """Leave empty the places that cells of earlier rows reach down into."""
    while len(cells) in carried and carried[len(cells)] > 0:
        if len(cells) > _WIDEST:
            return
        cells.append([])


def _rows(table: Any) -> list[Any]:
    """The rows of a table, not those of tables inside it."""
    rows: list[Any] = []
    for child in table:
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            rows.extend(child.iterchildren("tr"))
    return [row for row in rows if not _is_hidden(row)]


def _is_table(table: Any) -> bool:
    """Whether any row has several cells; else the table is a frame around ordinary text."""
    return any(sum(1 for _ in row.iterchildren("td", "th")) > 1 for row in _rows(table))


def _span(cell: Any, name: str) -> int:
    text = cell.get(name, "").strip()
    return min(max(int(text), 1), _WIDEST) if text.isdecimal() and len(text) < 6 else 1


def _is_hidden(element: Any) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style", "")))
    )


def _list_label(item: Any) -> str:
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "•"
    start = parent.get("start", "1")
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    number = (int(start) if re.fullmatch(r"-?\d{1,6}", start) else 1) + before
    if parent.get("type") in ("a", "A") and 1 <= number <= 26:
        return f"{chr(ord(parent.get('type')) + number - 1)}."
    return f"{number}."
