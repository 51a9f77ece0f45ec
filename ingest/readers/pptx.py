"""Slides: a slide is a page; its title is a heading, then its text frames and tables in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from graph.records import Aside, Line
from ingest.readers import refusals
from ingest.readers.content import Content, clean
from ingest.readers.package import Element, Package, Relation
from ingest.readers.pptx_graphics import chart_lines, diagram_lines
from ingest.readers.pptx_text import A, paragraphs
from ingest.readers.tables import Paragraph, paragraph_line, row, row_lines

_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_CHART_REFERENCE = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_DIAGRAM_REFERENCE = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TITLES = frozenset({"title", "ctrTitle"})
_FURNITURE = frozenset({"sldNum", "dt", "ftr", "hdr"})
_BULLETED = frozenset({"body", "obj", ""})
# Frames whose tops differ by less than this (a quarter of an inch, in EMU) stand side by side.
_SAME_HEIGHT = 228_600
_COMMENT_TEXT = frozenset({_P + "text", A + "t"})


class _Frame(NamedTuple):
    """Something on a slide that holds text, and where its upper left corner is."""

    top: float
    left: float
    is_title: bool
    lines: list[Line]


class _Placement(NamedTuple):
    """How coordinates inside a group become coordinates of the slide."""

    scale_x: float = 1.0
    scale_y: float = 1.0
    move_x: float = 0.0
    move_y: float = 0.0


def read(name: str, data: bytes) -> Content:
    """The lines of a presentation with its slides as pages; speaker's notes and comments stand beside."""
    package = Package(name, data)
    main = package.main_part()
    root = package.xml(main)
    if root is None:
        raise refusals.broken(name, "PPTX")
    relations = package.relations(main)
    lines: list[Line] = []
    asides: list[Aside] = []
    for page, entry in enumerate(root.iter(_P + "sldId"), start=1):
        relation = relations.get(entry.get(_R + "id", ""))
        if relation is None:
            continue
        slide = _Slide(package, relation.target, page)
        found = slide.lines()
        if found and lines:
            lines.append(Line("", page))
        anchor = len(lines) + 1 if found else max(len(lines), 1)
        lines.extend(found)
        asides.extend(slide.asides(anchor))
    return Content(lines, asides)


class _Slide:
    def __init__(self, package: Package, path: str, page: int) -> None:
        self._package = package
        self._page = page
        self._relations = package.relations(path)
        self._root = package.xml(path)
        self._positions = _inherited_positions(package, self._relations)

    def lines(self) -> list[Line]:
        """The slide's lines, frames apart by an empty line."""
        tree = self._root.find(f"{_P}cSld/{_P}spTree") if self._root is not None else None
        frames = [frame for frame in self._frames(tree, _Placement()) if frame.lines] if tree is not None else []
        lines: list[Line] = []
        for frame in _in_reading_order(frames):
            if lines:
                lines.append(Line("", self._page))
            lines.extend(frame.lines)
        return lines

    def asides(self, line: int) -> Iterator[Aside]:
        """Notes and comments, placed at ``line``."""
        for relation in self._relations.values():
            if relation.kind == "notesSlide":
                text = self._notes(relation)
                if text:
                    yield Aside(kind="note", text=text, line=line)
            elif relation.kind == "comments":
                root = self._package.xml(relation.target)
                for element in root.iter(*_COMMENT_TEXT) if root is not None else ():
                    if text := clean(element.text or ""):
                        yield Aside(kind="comment", text=text, line=line)

    def _notes(self, relation: Relation) -> str:
        root = self._package.xml(relation.target)
        texts = [
            paragraph.text
            for shape in (root.iter(_P + "sp") if root is not None else ())
            if _placeholder(shape)[0] == "body"
            for body in shape.iter(_P + "txBody")
            for paragraph in paragraphs(body, bulleted=False)
        ]
        return "\n".join(texts)

    def _frames(self, tree: Element, placement: _Placement) -> Iterator[_Frame]:
        for shape in tree:
            if shape.tag == _P + "grpSp":
                yield from self._frames(shape, _inside_group(shape, placement))
            elif shape.tag == _COMPATIBILITY + "AlternateContent":
                for choice in list(shape)[:1]:
                    yield from self._frames(choice, placement)
            elif shape.tag in (_P + "sp", _P + "graphicFrame"):
                kind, index = _placeholder(shape)
                if kind in _FURNITURE:
                    continue
                left, top = self._position(shape, kind, index)
                yield _Frame(
                    top=top * placement.scale_y + placement.move_y,
                    left=left * placement.scale_x + placement.move_x,
                    is_title=kind in _TITLES,
                    lines=self._shape_lines(shape, kind),
                )

    def _position(self, shape: Element, kind: str | None, index: str) -> tuple[float, float]:
        for path in (f"{_P}spPr/{A}xfrm", f"{_P}xfrm"):
            transform = shape.find(path)
            if transform is not None:
                return _point(transform.find(A + "off"))
        if kind is None:
            return 0.0, 0.0
        return self._positions.get((kind, index)) or self._positions.get((kind, "")) or (0.0, 0.0)

    def _shape_lines(self, shape: Element, kind: str | None) -> list[Line]:
        if shape.tag == _P + "graphicFrame":
            return self._graphic_lines(shape)
        body = shape.find(_P + "txBody")
        if body is None:
            return []
        found = paragraphs(body, bulleted=kind in _BULLETED)
        if kind in _TITLES:
            # A title broken over two lines is still one title.
            title = " ".join(paragraph.text for paragraph in found)
            return [Line(title, self._page, "heading", 1)] if title else []
        return [paragraph_line(paragraph, self._page) for paragraph in found]

    def _graphic_lines(self, shape: Element) -> list[Line]:
        lines: list[Line] = []
        for table in shape.iter(A + "tbl"):
            for table_row in table.iter(A + "tr"):
                lines.extend(self._row_lines(table_row))
        for reference in shape.iter(_CHART_REFERENCE):
            lines.extend(row(cells, self._page) for cells in chart_lines(self._linked(reference, "id")))
        for reference in shape.iter(_DIAGRAM_REFERENCE):
            lines.extend(Line(text, self._page) for text in diagram_lines(self._linked(reference, "dm")))
        return lines

    def _row_lines(self, table_row: Element) -> list[Line]:
        cells: list[list[Paragraph]] = []
        for cell in table_row.iter(A + "tc"):
            body = cell.find(A + "txBody")
            merged = cell.get("hMerge") in ("1", "true") or cell.get("vMerge") in ("1", "true")
            cells.append([] if body is None or merged else paragraphs(body, bulleted=False))
        return row_lines(cells, self._page) if any(cells) else []

    def _linked(self, reference: Element, attribute: str) -> Element | None:
        relation = self._relations.get(reference.get(_R + attribute, ""))
        return None if relation is None else self._package.xml(relation.target)


def _in_reading_order(frames: list[_Frame]) -> list[_Frame]:
    """Titles first, then from top to bottom, and from left to right what stands at about the same height."""
    titles = [frame for frame in frames if frame.is_title]
    rest = sorted((frame for frame in frames if not frame.is_title), key=lambda frame: (frame.top, frame.left))
    rows: list[list[_Frame]] = []
    for frame in rest:
        if rows and frame.top - rows[-1][0].top < _SAME_HEIGHT:
            rows[-1].append(frame)
        else:
            rows.append([frame])
    return titles + [frame for group in rows for frame in sorted(group, key=lambda frame: frame.left)]


_Positions = dict[tuple[str, str], tuple[float, float]]


def _inherited_positions(package: Package, relations: dict[str, Relation]) -> _Positions:
    """Where the layout and, behind it, the master put the placeholders that a slide does not place itself."""
    positions: _Positions = {}
    chain = relations
    for kind in ("slideLayout", "slideMaster"):
        target = next((relation.target for relation in chain.values() if relation.kind == kind), None)
        root = package.xml(target) if target is not None else None
        if target is None or root is None:
            break
        for shape in root.iter(_P + "sp"):
            placeholder, index = _placeholder(shape)
            offset = shape.find(f"{_P}spPr/{A}xfrm/{A}off")
            if placeholder is not None and offset is not None:
                positions.setdefault((placeholder, index), _point(offset))
                positions.setdefault((placeholder, ""), _point(offset))
        chain = package.relations(target)
    return positions


def _placeholder(shape: Element) -> tuple[str | None, str]:
    """The type ("" where it goes without saying) and index of a placeholder; None for any other shape."""
    for properties in shape.iter(_P + "nvPr"):
        placeholder = properties.find(_P + "ph")
        if placeholder is not None:
            return placeholder.get("type", ""), placeholder.get("idx", "")
    return None, ""


def _inside_group(group: Element, outer: _Placement) -> _Placement:
    transform = group.find(f"{_P}grpSpPr/{A}xfrm")
    if transform is None:
        return outer
    left, top = _point(transform.find(A + "off"))
    inner_left, inner_top = _point(transform.find(A + "chOff"))
    width, height = _point(transform.find(A + "ext"), "cx", "cy")
    inner_width, inner_height = _point(transform.find(A + "chExt"), "cx", "cy")
    scale_x = width / inner_width if inner_width else 1.0
    scale_y = height / inner_height if inner_height else 1.0
    return _Placement(
        scale_x=outer.scale_x * scale_x,
        scale_y=outer.scale_y * scale_y,
        move_x=outer.move_x + outer.scale_x * (left - inner_left * scale_x),
        move_y=outer.move_y + outer.scale_y * (top - inner_top * scale_y),
    )


def _point(element: Element | None, x: str = "x", y: str = "y") -> tuple[float, float]:
    return (0.0, 0.0) if element is None else (_number(element.get(x)), _number(element.get(y)))


def _number(text: str | None) -> float:
    return float(text) if text is not None and re.fullmatch(r"-?\d{1,15}", text) else 0.0
