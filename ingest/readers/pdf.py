"""PDF: the lines of all pages as printed, in reading order, with tables as rows and an empty line between paragraphs.

pdfium is not safe to use from several threads at once; processes are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pypdfium2

from graph.records import Aside, Line
from ingest.blocks import join_lines
from ingest.readers import limits, ocr, refusals
from ingest.readers.content import BOLD_LEVEL, Content, marks_heading
from ingest.readers.pdf_carried_rows import with_carried_rows
from ingest.readers.pdf_columns import find_aligned_tables, find_prose_columns
from ingest.readers.pdf_grids import Grid, GridRow, find_grids
from ingest.readers.pdf_lines import BULLET_START, PrintedLine, is_wrapped, make_lines
from ingest.readers.pdf_style import Flow, Page, Type, pitch_of, steps_of, type_of
from ingest.readers.pdf_words import PageWords, Word, dots_as_bullets, has_picture, read_drawing, read_words
from ingest.readers.tables import row_lines

_PARAGRAPH_GAP = 1.25
_LONGEST_HEADING = 100
_MOST_HEADING_LINES = 3
_GARBLED_SHARE = 0.4
_REAL_WORD = 3  # letters
_FEWEST_REAL_WORDS = 3
_REAL_SHARE = 0.25
_SIGNS = ".,:;()-–«»\"'!?"


def read(name: str, data: bytes) -> Content:
    """The lines of a PDF with their pages."""
    document = _open(name, data)
    try:
        pages = with_carried_rows(_read_pages(name, document))
    finally:
        document.close()
    style = type_of(pages)
    lines: list[Line] = []
    asides: list[Aside] = []
    for page in pages:
        if page.picture:
            lines.append(Line("", page.number))
            asides.append(Aside(kind="unread", text="", line=len(lines)))
        for flow in page.flows:
            if flow.items and lines and lines[-1].text:
                lines.append(Line("", page.number))
            lines.extend(_flow_lines(page, flow, style))
        lines.extend(Line(text, page.number) for text in page.turned)
    return Content(lines, asides, tuple(page.number for page in pages if page.recognised))


def _open(name: str, data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise refusals.encrypted(name) from error
        raise refusals.broken(name, "PDF") from error
    if count == 0:
        raise refusals.broken(name, "PDF")
    if count > limits.MAX_PDF_PAGES:
        raise refusals.too_large(name, f"{count} pages/sider", str(limits.MAX_PDF_PAGES))
    return document


def _read_pages(name: str, document: pypdfium2.PdfDocument) -> list[Page]:
    pages: list[Page] = []
    characters = unknown = 0
    failed = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            failed += 1
            continue
        if characters > limits.MAX_PDF_CHARACTERS:
            raise refusals.too_large(name, f"{characters} characters/tegn", str(limits.MAX_PDF_CHARACTERS))
        read_page, found = _read_page(name, page, number)
        page.close()
        characters += found.characters
        unknown += found.unknown
        pages.append(read_page)
    if failed:
        raise refusals.broken(name, "PDF")
    if characters and unknown > _GARBLED_SHARE * characters:
        raise refusals.garbled_text_layer(name)
    return _with_recognised(name, document, pages, printed=characters > 0)


def _read_page(name: str, page: pypdfium2.PdfPage, number: int) -> tuple[Page, PageWords]:
    text_page = page.get_textpage()
    count = text_page.count_chars()
    if count > limits.MAX_PDF_PAGE_CHARACTERS:
        raise refusals.too_large(name, f"{count} characters/tegn", str(limits.MAX_PDF_PAGE_CHARACTERS))
    found = read_words(page, text_page, count)
    drawing = read_drawing(page) if found.words else None
    picture = not found.words and not found.turned and has_picture(page)
    text_page.close()
    words = found.words
    flows: list[Flow] = []
    if drawing is not None:
        words = words + dots_as_bullets(words, drawing.dots)
        grids, words = find_grids(drawing, words)
        flows = _flows(words, grids)
    right = max((word.x1 for word in found.words), default=0.0)
    return Page(number, flows, found.turned, right, picture), found


def _with_recognised(name: str, document: pypdfium2.PdfDocument, pages: list[Page], *, printed: bool) -> list[Page]:
    """The pages, with those that are pictures read by text recognition where it is installed.

    What it cannot read stays a picture, and is told as such. Where nothing else is printed, that is a refusal.
    """
    pictures = [page for page in pages if page.picture]
    reader = ocr.recogniser() if pictures else None
    if reader is not None:
        pages = [_recognised(name, reader, document, page) if page.picture else page for page in pages]
    if printed or any(page.recognised for page in pages):
        return pages
    raise refusals.no_text_layer(name) if reader is None else refusals.nothing_recognised(name)


def _recognised(name: str, reader: ocr.Recogniser, document: pypdfium2.PdfDocument, page: Page) -> Page:
    made = reader.page(document[page.number - 1])
    if made is None:
        return page
    try:
        with pypdfium2.PdfDocument(made) as words:
            found, told = _read_page(name, words[0], page.number)
    except pypdfium2.PdfiumError:
        return page
    return found._replace(recognised=True) if _is_text(told.words) else page


def _is_text(words: Sequence[Word]) -> bool:
    """Whether words are those of a page, and not what recognition makes of a photograph: scattered signs."""
    real = sum(1 for word in words if len(word.text) >= _REAL_WORD and word.text.strip(_SIGNS).isalpha())
    return real >= _FEWEST_REAL_WORDS and real >= _REAL_SHARE * len(words)


def _flows(words: list[Word], grids: list[Grid]) -> list[Flow]:
    """What stands on a page in reading order, columns of prose one after the other."""
    items: list[PrintedLine | Grid] = [*make_lines(words), *grids]
    items.sort(key=lambda item: item.top)
    flows: list[Flow] = [Flow([])]
    run: list[PrintedLine] = []
    for item in [*items, None]:
        if isinstance(item, PrintedLine):
            run.append(item)
            continue
        _add_run(flows, run)
        run = []
        if item is not None:
            flows[-1].items.extend(item.rows)
    return flows


def _add_run(flows: list[Flow], lines: list[PrintedLine]) -> None:
    while lines:
        columns = find_prose_columns(lines)
        if columns is None:
            flows[-1].items.extend(_with_tables(lines))
            return
        flows[-1].items.extend(_with_tables(lines[: columns.first]))
        _add_column(flows, columns.left)
        _add_column(flows, columns.right)
        flows.append(Flow([]))
        lines = lines[columns.end :]


def _add_column(flows: list[Flow], words: list[Word]) -> None:
    """A column may itself be two: of three columns the gutter found first leaves two on one side."""
    flows.append(Flow([]))
    lines = make_lines(words)
    columns = find_prose_columns(lines)
    if columns is None:
        flows[-1].items.extend(lines)
    else:
        _add_run(flows, lines)


def _with_tables(lines: Sequence[PrintedLine]) -> Iterator[PrintedLine | GridRow]:
    at = 0
    for first, end, grid in find_aligned_tables(lines):
        yield from lines[at:first]
        yield from grid.rows
        at = end
    yield from lines[at:]


def _flow_lines(page: Page, flow: Flow, style: Type) -> list[Line]:
    pitch = pitch_of(list(steps_of(flow))) or style.pitch
    right = max((item.x1 for item in flow.items if isinstance(item, PrintedLine)), default=page.right)
    lines: list[Line] = []
    items = flow.items
    at = 0
    while at < len(items):
        item = items[at]
        if at and _is_parted(items[at - 1], item, pitch) and lines and lines[-1].text:
            lines.append(Line("", page.number))
        if isinstance(item, GridRow):
            lines.extend(row_lines(item.cells, page.number))
            at += 1
            continue
        level = _heading_level(item, style)
        end = at + 1
        if level:
            end = _heading_end(items, at, level, style, right)
        if level and _stands_alone(items, at, end, pitch):
            lines.append(Line(_joined(items[at:end]), page.number, "heading", level))
        else:
            end = at + 1
            lines.append(Line(item.text, page.number))
        at = end
    return lines


def _is_parted(before: PrintedLine | GridRow, after: PrintedLine | GridRow, pitch: float) -> bool:
    if isinstance(before, GridRow) and isinstance(after, GridRow):
        return False
    if isinstance(before, PrintedLine) and isinstance(after, PrintedLine):
        height = max(min(before.height, after.height), 1.0)
        # Between unlike sizes the space between the boxes tells, not the distance of the baselines.
        gap = (
            (after.top - before.bottom) / height + 1
            if abs(before.height - after.height) >= 1
            else ((after.bottom - before.bottom) / height)
        )
        return gap > _PARAGRAPH_GAP * pitch
    return True


def _heading_level(line: PrintedLine, style: Type) -> int:
    return _set_as_heading(line, style) if _has_letters(line) else 0


def _has_letters(line: PrintedLine) -> bool:
    return any(sign.isalpha() for sign in line.text)


def _set_as_heading(line: PrintedLine, style: Type) -> int:
    """The level of a heading that is set as this line is; 0 where none is. A number by itself may only end one."""
    text = line.text
    if len(text) > _LONGEST_HEADING:
        return 0
    if level := style.headings.get(round(line.size * 2) / 2):
        return level
    if line.bold and style.bold_marks and marks_heading(text) and not BULLET_START.match(text):
        return BOLD_LEVEL
    return 0


def _heading_end(items: Sequence[PrintedLine | GridRow], start: int, level: int, style: Type, right: float) -> int:
    """The end of a heading that runs over several lines."""
    end = start + 1
    while end < len(items):
        before, after = items[end - 1], items[end]
        if (
            not isinstance(before, PrintedLine)
            or not isinstance(after, PrintedLine)
            or _set_as_heading(after, style) != level
            or abs(after.size - before.size) > 0.5
            or after.top - before.bottom > 0.6 * after.height
            or not (after.text[:1].islower() or not _has_letters(after) or is_wrapped(before, after, right))
        ):
            break
        end += 1
    return end


def _stands_alone(items: Sequence[PrintedLine | GridRow], start: int, end: int, pitch: float) -> bool:
    """Not a few words in bold that happen to fill a line of a paragraph, nor a paragraph set in bold."""
    if end - start > _MOST_HEADING_LINES:
        return False
    first, last = items[start], items[end - 1]
    before = items[start - 1] if start else None
    after = items[end] if end < len(items) else None
    if isinstance(before, PrintedLine) and not _is_parted(before, first, pitch) and before.text[-1:].isalnum():
        short = isinstance(first, PrintedLine) and before.x1 < 0.8 * first.x1
        if not short and before.size == getattr(first, "size", 0.0):
            return False
    return not (isinstance(after, PrintedLine) and not _is_parted(last, after, pitch) and after.text[:1].islower())


def _joined(items: Sequence[PrintedLine | GridRow]) -> str:
    text = ""
    for item in items:
        if isinstance(item, PrintedLine):
            text = join_lines(text, item.text)
    return text
