"""What the styles of an OpenDocument text say of its paragraphs: heading levels, bold, hidden, page breaks, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.readers.docx_styles import BULLET
from ingest.readers.list_numbers import counted
from ingest.readers.package import Element

_NAMESPACES = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, STYLE, TEXT, TABLE, DRAW, FO = (
    f"{{{_NAMESPACES}{name}:1.0}}" for name in "office style text table drawing xsl-fo-compatible".split()
)
DC = "{http://purl.org/dc/elements/1.1/}"
DEEPEST = 10
_BOLD_FROM = 600
_TITLE_LEVELS = {"title": 1, "subtitle": 2}
_HEADING_NAME = re.compile(r"^(?:heading|overskrift)_20_([1-9])$", re.IGNORECASE)
# ODF's words for kinds of numbers, in the words of Open XML.
_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


def number(text: str | None, otherwise: int) -> int:
    """An attribute that is a whole number."""
    return int(text) if text is not None and re.fullmatch(r"\d{1,6}", text) else otherwise


class _Style(NamedTuple):
    name: str
    parent: str
    outline: int | None
    bold: bool | None
    hidden: bool | None
    break_before: bool
    list_style: str | None


class OdtStyles:
    """The styles of paragraphs and of words by name, each with what it inherits."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], _Style] = {}
        self._lists: dict[str, dict[int, _Level]] = {}
        for root in roots:
            for style in root.iter(STYLE + "style") if root is not None else ():
                family, name = style.get(STYLE + "family", ""), style.get(STYLE + "name", "")
                self._styles[family, name] = _read_style(name, style)
            for style in root.iter(TEXT + "list-style", TEXT + "outline-style") if root is not None else ():
                name = "" if style.tag == TEXT + "outline-style" else style.get(STYLE + "name", "")
                self._lists[name] = dict(_read_levels(style))

    def heading_level(self, style: str) -> int:
        """The heading level from 1 that a paragraph style gives, or 0 for body text."""
        for found in self._chain("paragraph", style):
            if match := _HEADING_NAME.match(found.name):
                return int(match[1])
            if level := _TITLE_LEVELS.get(found.name.lower()):
                return level
            if found.outline is not None:
                return found.outline
        return 0

    def bold(self, family: str, style: str) -> bool | None:
        """Whether a style is bold; None where it says nothing of it."""
        return next((found.bold for found in self._chain(family, style) if found.bold is not None), None)

    def hidden(self, family: str, style: str) -> bool:
        """Whether a style hides its text."""
        return next((found.hidden for found in self._chain(family, style) if found.hidden is not None), False)

    def breaks_page(self, style: str) -> bool:
        """Whether a paragraph of this style begins a page."""
        return any(found.break_before for found in self._chain("paragraph", style))

    def list_style(self, style: str) -> str | None:
        """The list that a paragraph style numbers its paragraphs by."""
        return next((found.list_style for found in self._chain("paragraph", style) if found.list_style), None)

    def levels(self, list_style: str) -> dict[int, _Level]:
        """The levels of a list; those of numbered headings for ``""``."""
        return self._lists.get(list_style, {})

    def _chain(self, family: str, style: str) -> Iterator[_Style]:
        seen: set[str] = set()
        while (family, style) in self._styles and style not in seen:
            seen.add(style)
            found = self._styles[family, style]
            yield found
            style = found.parent


class _Level(NamedTuple):
    format: str
    prefix: str
    suffix: str
    start: int
    shown: int


class OdtNumbering:
    """The lists of a document, counted while its paragraphs are read in order."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self._by_style: dict[str, dict[int, int]] = {}
        self._by_list: dict[str, dict[int, int]] = {}

    def begin(self, list_style: str, identity: str, goes_on_from: str | None, *, goes_on: bool) -> dict[int, int]:
        """The counters of a list that begins: its own, or those of the list that it continues."""
        if goes_on_from in self._by_list:
            counters = self._by_list[goes_on_from]
        elif goes_on:
            counters = self._by_style.get(list_style, {})
        else:
            counters = {}
        self._by_style[list_style] = counters
        self._by_list[identity] = counters
        return counters

    def headings(self) -> dict[int, int]:
        """The counters of numbered headings, which run through the whole document."""
        return self._by_style.setdefault("", {})

    def next_label(self, counters: dict[int, int], list_style: str, level: int, start: int | None = None) -> str:
        """Count one item on, and give the label printed before it; "" where none is printed."""
        levels = self._styles.levels(list_style)
        if level not in levels:
            return "" if list_style == "" else BULLET
        own = levels[level]
        if own.format == BULLET:
            return BULLET
        counters[level] = start if start is not None else counters.get(level, own.start - 1) + 1
        for deeper in [at for at in counters if at > level]:
            del counters[deeper]
        if not own.format:
            return ""
        numbers: list[str] = []
        for at in range(max(1, level - own.shown + 1), level + 1):
            kind = _FORMATS.get(levels[at].format, "") if at in levels else ""
            if kind:
                numbers.append(counted(counters.setdefault(at, levels[at].start), kind))
        return f"{own.prefix}{'.'.join(numbers)}{own.suffix}".strip()


def _read_style(name: str, style: Element) -> _Style:
    words, paragraph = style.find(STYLE + "text-properties"), style.find(STYLE + "paragraph-properties")
    weight = words.get(FO + "font-weight") if words is not None else None
    display = words.get(TEXT + "display") if words is not None else None
    outline = style.get(STYLE + "default-outline-level")
    return _Style(
        name=name,
        parent=style.get(STYLE + "parent-style-name", ""),
        outline=None if outline is None else number(outline, 0),
        bold=None if weight is None else weight == "bold" or number(weight, 0) >= _BOLD_FROM,
        hidden=None if display is None else display == "none",
        break_before=paragraph is not None and paragraph.get(FO + "break-before") == "page",
        list_style=style.get(STYLE + "list-style-name"),
    )


def _read_levels(style: Element) -> Iterator[tuple[int, _Level]]:
    for level in style:
        at = number(level.get(TEXT + "level"), 0) if isinstance(level.tag, str) else 0
        if not 1 <= at <= DEEPEST:
            continue
        if level.tag in (TEXT + "list-level-style-number", TEXT + "outline-level-style"):
            yield (
                at,
                _Level(
                    format=level.get(STYLE + "num-format", ""),
                    prefix=level.get(STYLE + "num-prefix", ""),
                    suffix=level.get(STYLE + "num-suffix", ""),
                    start=number(level.get(TEXT + "start-value"), 1),
                    shown=number(level.get(TEXT + "display-levels"), 1),
                ),
            )
        else:
            yield at, _Level(BULLET, "", "", 1, 1)
