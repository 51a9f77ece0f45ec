"""The head of a paper to the sections of its attendance block: a label, and the lines and rows that stand under it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from graph.language.persons import find_person_names, is_person_name
from graph.language.sentences import split_sentences
from graph.records import AttendanceState, Document, Line
from ingest.blocks import make_blocks
from ingest.extract.attendance_broken_labels import mended_labels
from ingest.extract.attendance_labels import SectionLabel, announces_own, ends_attendance, plain, read_label
from ingest.extract.attendance_lines import LogicalLine, strip_bullet
from ingest.extract.attendance_marks import read_note, with_notes
from ingest.extract.attendance_names import name_inside
from ingest.extract.attendance_pairs import read_printed_headings
from ingest.extract.attendance_prose import statements, tells_attendance, tells_in_a_line
from ingest.extract.attendance_section import Section
from ingest.extract.attendance_tables import Column, read_headings
from ingest.extract.attendance_words import is_institution_like, is_nobody, is_vacant, read_words
from ingest.findings import Lines

_TABLE_PIPE = re.compile(r"^\s*\|?.*\|.*\|?\s*$")
_RULE = re.compile(r"^[\s|:_=*–—-]+$")
_NUMBERED_HEADING = re.compile(r"^\s*(?:#+\s*)?\d{1,3}(?:\s?[-/.]\s?\d{0,4})?\.?\s+\S")
_INLINE_LABEL = re.compile(
    r"(?:(?<=[.;])\s+|\s{2,}|\t\s*)(?=[A-ZÆØÅ][\wæøåÆØÅ ./()-]{2,45}:\s)|\s(?=[A-ZÆØÅ][a-zæøå]+(?: [a-zæøå]+){0,3}:\s)"
)
_WIDE_GAP = re.compile(r" {9,}")
_GAP = " " * 8
_BULLET_TAB = re.compile(r"^(\s*(?:[•▪●◦*·\uf0b7\uf0a7–-]|\d{1,2}[.)]))\t+")  # as Word saves a list as text
_SHORT_LINE = 90
_LONG_PROSE = 100
_LONGEST_LIST = 6000  # sixty persons with their institutions in one paragraph
_LABEL_AND_NAMES = 400  # characters that tell whether a label opens them
_STRAY_LINES = 2
_FEWEST_OF_TWO_LABELS = 4  # cells
_WORDS_OF_A_CELL = 4
_FEWEST_SPACED_CELLS = 3  # that make a line set with spaces a row
_NO_LABEL = SectionLabel(printed="")
_NAME_COLUMN = re.compile(r"(?:navn|namn|name)\s*:?", re.IGNORECASE)
_FROM_PLACE = re.compile(r"\s*(?P<of>(?:Fra|Frå|From)\s+)?[A-ZÆØÅ][^:,;(]{1,60}:\s*\S")
_FROM_ALONE = re.compile(r"(?P<of>Fra|Frå|From)\s+[A-ZÆØÅ][^:,;(]{2,60}:")
_FROM_BODY = re.compile(
    r"(?:fra|frå)\s+(?:\w+\s+){0,2}\w*(?:utvalget|utvalet|rådet|utval|utvalg|organisasjonane|organisasjonene|sykehuset|"
    r"sjukehuset|foretaket|føretaket):?",
    re.IGNORECASE,
)
_ONE_SIDE = re.compile(r"(?:fra|frå)\s+\w*(?:kommun|universitet|høgskol|høgskul|fastleg)\w*\s*:?", re.IGNORECASE)
_OTHER_SIDE = re.compile(r"(?:fra|frå)\s+(?:sykehuset|sjukehuset|(?:helse)?(?:foretaket|føretaket))", re.IGNORECASE)
_CAME = re.compile(r"\s+(?:møtte|møter|deltok|deltar)(?:\s+også)?:")
_STAFF = SectionLabel(printed="", role="invited")


def attendance_sections(document: Document, lines: Lines, furniture: Collection[int]) -> list[Section]:
    """The sections of the attendance block in ``lines``, in order; lines outside the block are in none."""
    reader = _SectionReader()
    numbers = range(max(1, lines.start), min(lines.end, len(document.lines)) + 1)
    noted = {number: note for number in numbers if (note := read_note(document.lines[number - 1].text))}
    notes = dict(noted.values())
    mended = mended_labels(document.lines, numbers)
    paragraphs = _told_paragraphs(document, lines, furniture)
    told_until = 0
    for number in numbers:
        line = document.lines[number - 1]
        if number in mended:
            line = msgspec.structs.replace(line, text=mended[number])
        if number in paragraphs:
            reader.tell(paragraphs[number])
            told_until = paragraphs[number].numbers[-1]
        if number <= told_until:
            continue
        if number in furniture or number in noted or (line.text.strip() and _RULE.match(line.text)):
            continue
        for text, cells in _segments(line):
            reader.read(line, number, with_notes(text, notes), tuple(with_notes(cell, notes) for cell in cells))
    return reader.sections


def _told_paragraphs(document: Document, lines: Lines, furniture: Collection[int]) -> dict[int, LogicalLine]:
    """The paragraphs and single lines that tell attendance in sentences, by their first line."""
    found: dict[int, LogicalLine] = {}
    for block in make_blocks(document.lines, lines.start, lines.end, furniture):
        if block.kind not in ("text", "bullet"):
            continue
        numbers = [n for n in range(block.start, block.end + 1) if n not in furniture]
        texts = {n: text for n in numbers if (text := strip_bullet(plain(document.lines[n - 1].text)))}
        if tells_attendance(block.text):
            found[block.start] = _joined(texts)
        else:
            found |= {n: _joined({n: text}) for n, text in texts.items() if tells_in_a_line(text)}
    return found


def _joined(texts: Mapping[int, str]) -> LogicalLine:
    """The texts of lines as one."""
    (first, text), *others = texts.items()
    line = LogicalLine(text, [first] * len(text))
    for number, other in others:
        line.add(other, number, comma=False)
    return line


class _SectionReader:
    """Reads segment after segment; ``_outer`` is the list that a label in the singular stands in.

    ``_own_came`` tells whether a label has announced those of the body itself as present.
    """

    def __init__(self) -> None:
        self.sections: list[Section] = []
        self._current: Section | None = None
        self._outer: Section | None = None
        self._own_came = False
        self._side_by_side: tuple[Section | None, ...] = ()

    def read(self, line: Line, number: int, text: str, cells: tuple[str, ...]) -> None:
        if self._read_side_by_side(number, text, cells):
            return
        current = self._current
        if current is not None and _NAME_COLUMN.fullmatch(plain(" ".join(filter(None, cells)) or text)):
            return  # the head of a table whose other columns have none
        heads = None if cells else read_printed_headings(plain(text))
        if heads and len(heads) != len(_spaced_cells(text, None)):
            (current or self._open(_NO_LABEL, number, None)).heads = heads
            return
        if current is not None and not cells and current.goes_on(line, number):
            current.go_on(text, number)
            return
        cells = cells or _spaced_cells(text, current)
        columns = read_headings(cells) if cells else None
        in_table = current is not None and current.columns is not None and _filled(cells) > 1
        label = None if columns or in_table else _label_of(text, cells)
        if current is not None and in_table and not columns and (group := _label_of_group(cells, current.columns)):
            opened = self._open(group, number, _inherited(group, current))
            opened.columns = current.columns
            opened.add(text, cells, number)
        elif columns:
            if current is not None and current.label.single:
                current = self._outer
            if current is None or current.rows or current is not self._current:
                current = self._open(
                    current.label if current else _NO_LABEL, number, current.inherits if current else None
                )
            current.columns = columns
        elif label:
            if current is not None and _OTHER_SIDE.fullmatch(label.printed) and self._has_one_side(current):
                # "Fra kommunene: … Fra helseforetaket: …": a body of two sides, whose members both are
                label = msgspec.structs.replace(label, role=None, attendance=current.label.attendance)
            if label.role is None and label.attendance == "present" and self._has_own(label):
                label = msgspec.structs.replace(label, role="invited")
            if label.single and current is not None and not current.label.single:
                self._outer = current
            opened = self._open(label, number, _inherited(label, current))
            opened.in_columns = bool(label.rest) and _filled(cells) > 1
            if label.rest:
                beside = _cells_after_label(cells)
                for listed in (label.rest,) if beside else label.rest.split("\n"):  # a cell's lines are several
                    opened.add(listed, beside, number)
        elif (
            current is not None
            and not ends_attendance(text)
            and (others := _others_after_absent(" ".join(filter(None, cells)) or text, current))
        ):
            told = " ".join(filter(None, cells)) or text
            self._open(others, number, None).add(_CAME.sub(":", told), (), number)
        elif current is not None:
            goes_on = current.stands_in_columns(line, cells) or current.is_below_alone(text, number)
            if current.label.single and not current.empty and not goes_on and _opens_anew(current, text):
                # The label in the singular held for its own line; the list around it goes on.
                outer = self._outer
                current = self._open(outer.label if outer else _NO_LABEL, number, outer.inherits if outer else None)
                current.columns = outer.columns if outer else None
            if not current.is_broken_row(cells, number) and _is_foreign(line, text, current):
                self._current = self._outer = None
            else:
                current.add(text, cells, number)

    def _has_own(self, label: SectionLabel) -> bool:
        """Whether others than the body's own are announced: "Til stede fra programstyret", "… fra Forskningsrådet"."""
        return self._own_came and not announces_own(label.printed)

    @staticmethod
    def _has_one_side(section: Section) -> bool:
        return any(_ONE_SIDE.fullmatch(text.strip()) for _, text in section.texts)

    def tell(self, paragraph: LogicalLine) -> None:
        """A paragraph of sentences: each statement is a section. A list goes on behind one sentence only."""
        around = self._current
        for statement in statements(paragraph):
            self._open(statement.label, statement.names.numbers[0], None).told = statement
        self._current = around if len(split_sentences(paragraph.text)) == 1 else None

    def _read_side_by_side(self, number: int, text: str, cells: tuple[str, ...]) -> bool:
        """A table with labels above its columns ("Til stede | Forfall"): each cell goes to the label left above it."""
        labels = [read_label(cell) for cell in cells]
        named = [label for label in labels if label and not label.rest]
        if len(named) > 1 and len(named) == _filled(cells) and len({(n.role, n.attendance) for n in named}) > 1:
            self._side_by_side = tuple(self._open(label, number, None) if label else None for label in labels)
            self._current = self._outer = None
            return True
        if self._side_by_side and not cells and _names_somebody(plain(text)) and not read_label(text):
            cells = (text,)  # whose empty cells the text does not show
        if cells and ends_attendance(cells[0]):
            cells = ()
        if not self._side_by_side or not cells or len(cells) > len(self._side_by_side) + 1:
            self._side_by_side = ()
            return False
        bounds = [at for at, section in enumerate(self._side_by_side) if section is not None]
        for begin, end in pairwise([*bounds, len(cells)]):
            section, own = self._side_by_side[begin], [cell for cell in cells[begin:end] if cell.strip()]
            if section is not None and own:
                section.add(", ".join(own), (), number)
        return True

    def _open(self, label: SectionLabel, number: int, inherits: AttendanceState | None) -> Section:
        self._current = Section(label, number, inherits)
        self.sections.append(self._current)
        self._own_came |= label.attendance == "present" and announces_own(label.printed)
        return self._current


def _others_after_absent(text: str, section: Section) -> SectionLabel | None:
    """A label for "Fra Helse Nord RHF: …" after the names of the absent: those who came, from elsewhere.

    None where the absent themselves are listed like that.
    """
    if _FROM_BODY.fullmatch(text.strip()) and section.label.attendance == "absent" and not section.empty:
        return _STAFF
    place = _FROM_PLACE.match(text) or _FROM_ALONE.fullmatch(text.strip(" *"))
    if place is None or section.label.attendance != "absent" or section.empty:
        return None
    if any(_FROM_PLACE.match(before) for _, before in section.texts):
        return None
    return _STAFF if place["of"] else _NO_LABEL


def _filled(cells: tuple[str, ...]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _spaced_cells(text: str, section: Section | None) -> tuple[str, ...]:
    """The cells of a row that is set with spaces: a row of headings, or one with as many cells as its headings."""
    cells = tuple(re.split(r"\s{3,}", text.strip()))
    if section is not None and section.columns is not None:
        return cells if len(cells) == len(section.columns) else ()
    if len(cells) > 1 and read_headings(cells):
        return cells
    whole = tuple(re.split(r"\s{3,}", text.rstrip()))  # the first cell is empty where the line is set in
    return whole if section is not None and len(whole) >= _FEWEST_SPACED_CELLS else ()


def _segments(line: Line) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A line's text with its cells; a line with labels inside ("… (UiO). Forfall: …") falls into several."""
    text = _BULLET_TAB.sub(r"\1 ", _WIDE_GAP.sub(_GAP, line.text))
    if line.kind == "row":
        yield from _of_row(text, tuple(line.cells or text.split("\t")))
    elif "\t" in text.strip() and len(text.strip().split("\t")) > 1:
        yield from _of_two_labels(text.strip("\r\n"), tuple(cell.strip() for cell in text.split("\t")))
    elif text.count("|") > 1 and _TABLE_PIPE.match(text):
        yield text, tuple(cell.strip() for cell in text.strip().strip("|").split("|"))
    else:
        position = 0
        for cut in _INLINE_LABEL.finditer(text):
            if read_label(text[cut.end() : cut.end() + _LABEL_AND_NAMES]) is not None:
                yield text[position : cut.start()], ()
                position = cut.end()
        yield text[position:], ()


def _of_row(text: str, cells: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A row as it is; one in which several cells hold a label and its names falls into these."""
    labelled = [cell for cell in cells if (label := read_label(cell)) and label.rest]
    if len(labelled) > 1:
        yield from ((cell, ()) for cell in cells if cell.strip())
    else:
        yield from _of_two_labels(text, cells)


def _of_two_labels(text: str, cells: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A row as it is; one in which a label of attendance follows another's value falls in two."""
    at = _second_label(cells)
    parts = (cells[:at], cells[at:]) if at else ()
    yield from (("\t".join(part), part) for part in parts) if parts else ((text, cells),)


def _second_label(cells: tuple[str, ...]) -> int | None:
    """Where in a row a label of attendance follows another's value: "Sted: | Oslo | Referent: | Eva Moen"."""
    if len(cells) < _FEWEST_OF_TWO_LABELS or not ends_attendance(cells[0]):
        return None
    return next(
        (
            at
            for at in range(2, len(cells) - 1)
            if cells[at + 1].strip() and (label := read_label(cells[at])) and not label.rest
        ),
        None,
    )


def _label_of(text: str, cells: tuple[str, ...]) -> SectionLabel | None:
    if cells:
        filled = [cell for cell in cells if cell.strip()]
        first = read_label(cells[0]) if cells[0].strip() else None
        if (
            first is None
            and len(cells) > 1
            and _names_somebody(plain(cells[1]))
            and not _names_somebody(plain(cells[0]))
        ):
            first = read_label(f"{cells[0].strip()}:")  # "Minutes | Eva Moen"
        if first is None or (first.rest and len(filled) == 1):
            return first
        rest = "\t".join(cells[1:]).strip()
        # "Leder | Eva Moen | UiO" in a table is a label to its row as "Til stede: | Eva Moen" is.
        return msgspec.structs.replace(first, rest="\t".join(filter(None, (first.rest, rest))))
    return read_label(strip_bullet(text))


def _label_of_group(cells: tuple[str, ...], columns: Sequence[Column] | None) -> SectionLabel | None:
    """The label in a table's first column that holds for the rows below it too: "Observatører:", "Forfall:"."""
    label = read_label(cells[0]) if columns and columns[0] in ("present", "role", "other") else None
    return None if label is None or label.rest or label.single else label


def _cells_after_label(cells: tuple[str, ...]) -> tuple[str, ...]:
    """The cells of a row that a label opens: those behind it, after what its own cell holds ("Forfall: Eva Moen")."""
    own = read_label(cells[0]) if cells else None
    rest = (own.rest if own else "", *cells[1:])
    return rest if _filled(rest) > 1 else ()


def _inherited(label: SectionLabel, before: Section | None) -> AttendanceState | None:
    """ "Medlemmer:" right under a bare "Forfall" are the absent members; after names it starts anew."""
    if label.attendance or label.role not in ("member", "deputy", "observer", None) or before is None:
        return label.attendance
    state = before.label.attendance or before.inherits
    bare = before.empty or (before.inherits is not None and before.label.attendance is None)
    return state if bare else None


def _opens_anew(section: Section, text: str) -> bool:
    line = plain(strip_bullet(text))
    before = section.texts[-1][1] if section.texts else ""
    return (
        bool(line)
        and not section.is_next_item(text)
        and not before.rstrip().endswith((",", " og", " and"))
        and line[0].isupper()
        and _names_somebody(line)
    )


def _is_foreign(line: Line, text: str, section: Section) -> bool:
    """True where the block is over: another label of the head, a heading, prose without names."""
    bare = plain(text)
    if not bare:
        return False
    if len(bare) > _LONGEST_LIST:
        return True
    if ends_attendance(bare):
        return True
    if _names_somebody(bare) or is_vacant(re.split(r"[,(\t]", bare)[0]):
        section.stray = 0
        return False
    if line.kind == "heading" or line.text.lstrip().startswith("#"):
        if read_words(bare).seat and len(bare.split()) <= _WORDS_OF_A_CELL:
            return False  # "Brukerrepresentant" above her name, as the others' institutions are
        return not (is_institution_like(bare) and len(bare) < 60) or bool(_NUMBERED_HEADING.match(bare))
    if bare[0].islower() or bare.startswith("(") or is_nobody(bare):
        return len(bare) > _LONG_PROSE
    if len(bare) > _LONG_PROSE or _NUMBERED_HEADING.match(bare):
        return True
    if is_institution_like(bare) and len(bare.split()) <= 8:
        return False
    if section.heads and len(bare.split()) <= _WORDS_OF_A_CELL:
        return False  # a cell's lines, of a table whose columns the print lost
    section.stray += 1
    return section.stray > _STRAY_LINES


def _names_somebody(text: str) -> bool:
    # not behind an initial: "Tormod M. Lie"
    pieces = re.split(r"[,;(\t|]|(?<!\b[A-ZÆØÅ])\.\s+(?=[A-ZÆØÅ])|\s[–—-]\s|\s(?:og|and)\s|\s{2,}|:\s", text)
    if any(is_person_name(piece) for piece in pieces):
        return True
    return len(text) < _SHORT_LINE and bool(find_person_names(text) or name_inside(pieces[0]))
