"""What the styles and the numbering of a Word document say of its paragraphs: heading levels, bold, list labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.readers.list_numbers import counted
from ingest.readers.package import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING_NAME = re.compile(r"^(?:heading|overskrift|rubrik|überschrift)\s*([1-9])$")
_TITLE_LEVELS = {"title": 1, "tittel": 1, "subtitle": 2, "undertittel": 2}
_BODY_OUTLINE = 9
_OFF = frozenset({"0", "false", "off", "none"})
_PLACEHOLDER = re.compile(r"%([1-9])")
BULLET = "•"


def value(element: Element | None, tag: str) -> str | None:
    """The ``w:val`` of the child ``tag``; "" where the child has none, None where there is no such child."""
    child = element.find(W + tag) if element is not None else None
    return None if child is None else child.get(W + "val", "")


def is_on(element: Element | None, tag: str) -> bool | None:
    """Whether a property such as bold is switched on; None where it is not mentioned."""
    setting = value(element, tag)
    return None if setting is None else setting not in _OFF


class _Style(NamedTuple):
    name: str
    parent: str | None
    outline: int | None
    bold: bool | None
    hidden: bool | None
    list_id: str | None
    list_level: int | None


class Styles:
    """The styles by id, each with what it inherits."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._default: str | None = None
        for style in root.iter(W + "style") if root is not None else ():
            identity = style.get(W + "styleId", "")
            properties, run = style.find(W + "pPr"), style.find(W + "rPr")
            numbering = properties.find(W + "numPr") if properties is not None else None
            self._styles[identity] = _Style(
                name=(value(style, "name") or identity).strip().lower(),
                parent=value(style, "basedOn"),
                outline=_number(value(properties, "outlineLvl")),
                bold=is_on(run, "b"),
                hidden=is_on(run, "vanish"),
                list_id=value(numbering, "numId"),
                list_level=_number(value(numbering, "ilvl")),
            )
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true"):
                self._default = identity

    def heading_level(self, style: str | None, properties: Element | None) -> int:
        """The heading level of a paragraph from 1, or 0 for body text."""
        outline = _number(value(properties, "outlineLvl"))
        if outline is not None:
            return outline + 1 if outline < _BODY_OUTLINE else 0
        for found in self._chain(style):
            if match := _HEADING_NAME.match(found.name):
                return int(match[1])
            if level := _TITLE_LEVELS.get(found.name):
                return level
            if found.outline is not None:
                return found.outline + 1 if found.outline < _BODY_OUTLINE else 0
        return 0

    def bold(self, style: str | None) -> bool:
        """Whether a paragraph or character style is bold."""
        return next((found.bold for found in self._chain(style) if found.bold is not None), False)

    def hidden(self, style: str | None) -> bool:
        """Whether a paragraph or character style hides its text."""
        return next((found.hidden for found in self._chain(style) if found.hidden is not None), False)

    def numbering(self, style: str | None) -> tuple[str | None, int | None]:
        """The list that a style puts its paragraphs in, and at which level."""
        list_id, level = None, None
        for found in self._chain(style):
            list_id = found.list_id if list_id is None else list_id
            level = found.list_level if level is None else level
        return list_id, level

    def _chain(self, style: str | None) -> Iterator[_Style]:
        seen: set[str] = set()
        current = style or self._default
        while current in self._styles and current not in seen:
            seen.add(current)
            found = self._styles[current]
            yield found
            current = found.parent or ""


class _Level(NamedTuple):
    format: str
    text: str
    start: int
    legal: bool


class Numbering:
    """The lists of a document, counted while its paragraphs are read in order."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._started: set[str] = set()
        self._counters: dict[str, dict[int, int]] = {}
        if root is None:
            return
        linked: dict[str, str] = {}
        owners: dict[str, str] = {}
        for abstract in root.iter(W + "abstractNum"):
            identity = abstract.get(W + "abstractNumId", "")
            self._abstract[identity] = {
                _number(level.get(W + "ilvl")) or 0: _read_level(level) for level in abstract.iter(W + "lvl")
            }
            if link := value(abstract, "numStyleLink"):
                linked[identity] = link
            if owner := value(abstract, "styleLink"):
                owners[owner] = identity
        for identity, link in linked.items():
            self._abstract[identity] = self._abstract.get(owners.get(link, ""), {})
        for entry in root.iter(W + "num"):
            identity = entry.get(W + "numId", "")
            self._lists[identity] = value(entry, "abstractNumId") or ""
            self._restarts[identity] = {
                _number(override.get(W + "ilvl")) or 0: start
                for override in entry.iter(W + "lvlOverride")
                if (start := _number(value(override, "startOverride"))) is not None
            }

    def next_label(self, list_id: str, level: int) -> str:
        """Count one paragraph on, and give the label Word prints before it; "" where it prints none."""
        abstract = self._lists.get(list_id)
        levels = self._abstract.get(abstract or "", {})
        if abstract is None or level not in levels:
            return ""
        counters = self._counters.setdefault(abstract, {})
        if list_id not in self._started:
            self._started.add(list_id)
            for at, start in self._restarts[list_id].items():
                counters[at] = start - 1
        counters[level] = counters.get(level, levels[level].start - 1) + 1
        for deeper in [at for at in counters if at > level]:
            del counters[deeper]
        if levels[level].format == "bullet":
            return BULLET
        if levels[level].format == "none":
            return ""

        def shown(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            known = levels.get(at)
            if known is None:
                return ""
            return counted(counters.get(at, known.start), "decimal" if levels[level].legal else known.format)

        return _PLACEHOLDER.sub(shown, levels[level].text).strip()


def _read_level(level: Element) -> _Level:
    start = _number(value(level, "start"))
    return _Level(
        format=value(level, "numFmt") or "decimal",
        text=value(level, "lvlText") or "",
        start=1 if start is None else start,
        legal=bool(is_on(level, "isLgl")),
    )


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"-?\d{1,9}", text) else None
