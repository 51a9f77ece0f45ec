"""The words of a PDF page with their boxes, and the straight lines and bullet dots that are drawn on it.

Coordinates are points from the page's upper left corner, as the page is seen.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from ingest.readers.content import clean

# pdfium writes this for the hyphen at a line's end, and runs the word on.
_LINE_END_HYPHEN = frozenset({0x02, 0xFFFE})
_BOLD_FACE = re.compile(rb"bold|black|heavy|semibold|demi|\bfet\b", re.IGNORECASE)
_WORD_GAP = 0.6
_TOUCHING = 0.08  # of the line's height
_LINE_ENDS = frozenset("\r\n")
# Width of a letter in heights of the line; even capital M stays below.
_WIDEST_LETTER = 0.7
_TURNED = 0.2
_FULL_TURN = 2 * math.pi
_THIN = 3.0
_SHORTEST_RULE = 8.0
_DOT = (1.5, 7.0)
_DOT_BEFORE_TEXT = 40.0
_SHARE_OF_PICTURE = 0.3  # of a page without text that an image must cover for the page to be one
_MOST_OBJECTS = 20_000
_FORM_DEPTH = 3
_RECTANGLE_POINTS = 5
_PRIVATE_USE = range(0xE000, 0xF900)
_BULLET_FACES = range(0xF000, 0xF100)

Box = tuple[float, float, float, float]
Turn = Callable[[float, float, float, float], Box]


@dataclass(slots=True)
class Word:
    """A printed word; ``size`` is the font size in points."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float = 0.0
    bold: bool = False

    @property
    def middle(self) -> float:
        """Half way between its top and its bottom."""
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        """Height of its box."""
        return self.bottom - self.top


class PageWords(NamedTuple):
    """What is written on a page. ``turned`` is text that does not run from left to right, each run in one string."""

    words: list[Word]
    turned: list[str]
    characters: int
    unknown: int


class Drawing(NamedTuple):
    """What is drawn: horizontal rules (x0, x1, y), vertical rules (x, top, bottom) and dots."""

    horizontal: list[tuple[float, float, float]]
    vertical: list[tuple[float, float, float]]
    dots: list[Box]


def turn_of(page: Any) -> Turn:
    """How a box (left, bottom, right, top) of the page's own space is seen when the page is shown."""
    left, bottom, right, top = page.get_cropbox()
    rotation = page.get_rotation()
    if rotation == 90:
        return lambda x0, y0, x1, y1: (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
    if rotation == 180:
        return lambda x0, y0, x1, y1: (right - x1, y0 - bottom, right - x0, y1 - bottom)
    if rotation == 270:
        return lambda x0, y0, x1, y1: (top - y1, right - x1, top - y0, right - x0)
    return lambda x0, y0, x1, y1: (x0 - left, top - y1, x1 - left, top - y0)


def read_words(page: Any, text_page: Any, count: int) -> PageWords:
    """The words of a page of ``count`` characters, in the order in which they are stored."""
    reader = _WordReader(page, text_page)
    unicode_of, handle = pdfium.FPDFText_GetUnicode, text_page.raw
    letters: list[tuple[int, str]] = []
    characters = unknown = 0
    broken = False
    for index in range(count):
        code = unicode_of(handle, index)
        if code in _LINE_END_HYPHEN:
            if letters:
                letters.append((index, "-"))
            reader.add(letters)
            letters, broken = [], False
            continue
        letter = chr(code) if code < 0x110000 else "\ufffd"
        if letter in _LINE_ENDS:
            broken = True
            continue
        if letter.isspace():
            reader.add(letters)
            letters = []
            continue
        if broken and not (letters and reader.runs_on(letters[-1][0], index)):
            reader.add(letters)
            letters = []
        broken = False
        characters += 1
        if code in (0, 0xFFFD) or (code in _PRIVATE_USE and code not in _BULLET_FACES):
            unknown += 1
        else:
            letters.append((index, letter))
    reader.add(letters)
    turned = [" ".join(reader.turned)] if reader.turned else []
    return PageWords(reader.words, turned, characters, unknown)


class _WordReader:
    """Finds where words stand, and splits what pdfium takes for one word but is printed apart."""

    def __init__(self, page: Any, text_page: Any) -> None:
        self.words: list[Word] = []
        self.turned: list[str] = []
        self._handle = text_page.raw
        self._turn = turn_of(page)
        self._upright = page.get_rotation() * _FULL_TURN / 360
        self._rectangle = pdfium.FS_RECTF()

    def add(self, letters: list[tuple[int, str]]) -> None:
        """Take on the letters (with their places on the page) between two spaces."""
        if not letters:
            return
        first = self._box(letters[0][0])
        last = self._box(letters[-1][0])
        height = max(first[3] - first[1], 1.0)
        # Most words are what they seem, and two of their boxes tell; the others are looked at letter by letter.
        level = abs(first[1] - last[1]) < 0.1 * height and abs(first[3] - last[3]) < 0.1 * height
        if level and first[0] <= last[0] and last[2] - first[0] <= _WIDEST_LETTER * height * len(letters):
            self._finish(letters, (first[0], first[1], last[2], first[3]))
            return
        run: list[tuple[int, str]] = []
        box = first
        for index, letter in letters:
            seen = self._box(index) if letter != "-" or not run else box
            if run and _is_apart(box, seen):
                self._finish(run, box)
                run = []
            box = _union(box, seen) if run else seen
            run.append((index, letter))
        self._finish(run, box)

    def runs_on(self, before: int, after: int) -> bool:
        """Whether two letters touch, whatever pdfium says: it takes the few letters of a short page for columns."""
        first, second = self._box(before), self._box(after)
        height = max(first[3] - first[1], 1.0)
        level = abs(first[1] - second[1]) < _TOUCHING * height and abs(first[3] - second[3]) < _TOUCHING * height
        return level and abs(second[0] - first[2]) < _TOUCHING * height

    def _box(self, index: int) -> Box:
        rectangle = self._rectangle
        pdfium.FPDFText_GetLooseCharBox(self._handle, index, rectangle)
        return self._turn(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)

    def _finish(self, letters: list[tuple[int, str]], box: Box) -> None:
        text = clean("".join(letter for _, letter in letters))
        if not text:
            return
        first = letters[0][0]
        angle = (pdfium.FPDFText_GetCharAngle(self._handle, first) + self._upright + _FULL_TURN / 2) % _FULL_TURN
        if abs(angle - _FULL_TURN / 2) > _TURNED:
            self.turned.append(text)
        else:
            self.words.append(Word(text, *box, _font_size(self._handle, first), _is_bold(self._handle, first)))


def _union(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _is_apart(before: Box, after: Box) -> bool:
    """Whether a letter stands too far from the one before to belong to the same word."""
    height = max(before[3] - before[1], 1.0)
    return after[0] - before[2] > _WORD_GAP * height or after[1] > before[3] or after[3] < before[1]


def _font_size(handle: Any, index: int) -> float:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(handle, index, matrix)
    scale = (matrix.b * matrix.b + matrix.d * matrix.d) ** 0.5
    return float(pdfium.FPDFText_GetFontSize(handle, index) * (scale or 1.0))


def _is_bold(handle: Any, index: int) -> bool:
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFText_GetFontInfo(handle, index, name, 128, ctypes.c_int())
    return bool(_BOLD_FACE.search(name.value))


def read_drawing(page: Any) -> Drawing:
    """The rules and dots of a page. A page with more objects than any table needs is a picture, and has none."""
    drawing = Drawing([], [], [])
    turn = turn_of(page)
    for number, item in enumerate(page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,), max_depth=_FORM_DEPTH)):
        if number > _MOST_OBJECTS:
            return Drawing([], [], [])
        try:
            left, bottom, right, top = item.get_bounds()
        except RuntimeError:  # a path without extent has none
            continue
        if item.container is not None:
            # Inside a form, bounds are in the form's own space.
            left, bottom, right, top = item.container.get_matrix().on_rect(left, bottom, right, top)
        box = turn(left, bottom, right, top)
        width, height = box[2] - box[0], box[3] - box[1]
        if height <= _THIN and width >= _SHORTEST_RULE:
            drawing.horizontal.append((box[0], box[2], (box[1] + box[3]) / 2))
        elif width <= _THIN and height >= _SHORTEST_RULE:
            drawing.vertical.append(((box[0] + box[2]) / 2, box[1], box[3]))
        elif _DOT[0] <= width <= _DOT[1] and abs(width - height) < 1:
            drawing.dots.append(box)
        elif width > _THIN and height > _THIN and _is_stroked(item):
            _add_outline(drawing, item, box, turn)
    return drawing


def has_picture(page: Any) -> bool:
    """Whether an image covers a good part of the page, as where it was scanned."""
    area = page.get_width() * page.get_height()
    for number, item in enumerate(page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=_FORM_DEPTH)):
        if number > _MOST_OBJECTS:
            return True
        left, bottom, right, top = item.get_bounds()
        if item.container is not None:
            left, bottom, right, top = item.container.get_matrix().on_rect(left, bottom, right, top)
        if abs(right - left) * abs(top - bottom) >= _SHARE_OF_PICTURE * area:
            return True
    return False


def _is_stroked(item: Any) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
    return bool(stroke.value)


def _add_outline(drawing: Drawing, item: Any, box: Box, turn: Turn) -> None:
    """The sides of a drawn rectangle, or the straight strokes of a path that draws many."""
    count = pdfium.FPDFPath_CountSegments(item)
    if count <= _RECTANGLE_POINTS:
        x0, top, x1, bottom = box
        drawing.horizontal.extend([(x0, x1, top), (x0, x1, bottom)])
        drawing.vertical.extend([(x0, top, bottom), (x1, top, bottom)])
        return
    if count > _MOST_OBJECTS:
        return
    matrix = item.get_matrix()
    if item.container is not None:
        matrix = matrix.multiply(item.container.get_matrix())
    x, y = ctypes.c_float(), ctypes.c_float()
    previous = (0.0, 0.0)
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.on_point(x.value, y.value)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_LINETO:
            xs, ys = sorted((previous[0], point[0])), sorted((previous[1], point[1]))
            x0, top, x1, bottom = turn(xs[0], ys[0], xs[1], ys[1])
            if bottom - top <= _THIN and x1 - x0 >= _SHORTEST_RULE:
                drawing.horizontal.append((x0, x1, (top + bottom) / 2))
            elif x1 - x0 <= _THIN and bottom - top >= _SHORTEST_RULE:
                drawing.vertical.append(((x0 + x1) / 2, top, bottom))
        previous = point


def dots_as_bullets(words: list[Word], dots: list[Box]) -> list[Word]:
    """The drawn dots that stand before a line of text, as bullet signs; browsers print their lists so."""
    bullets: list[Word] = []
    for x0, top, x1, bottom in dots:
        middle = (top + bottom) / 2
        after = [word for word in words if word.top < middle < word.bottom and x1 < word.x0 < x1 + _DOT_BEFORE_TEXT]
        before = any(word.top < middle < word.bottom and x0 - _DOT_BEFORE_TEXT < word.x1 <= x0 for word in words)
        if after and not before:
            text = min(after, key=lambda word: word.x0)
            bullets.append(Word("•", x0, text.top, x1, text.bottom, text.size))
    return bullets
