"""Action lists: tables with a column for the task and one for who or when ("Oppgave | Ansvar | Frist | Status").

Columns are cells of a table, or stand apart by tabs, bars or at least two spaces in plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import msgspec

from graph.language.dates import find_dates
from graph.language.numbers import find_case_numbers
from graph.language.signs import signs
from graph.records import Line
from ingest.blocks import Block, join_lines

Column = Literal["task", "who", "when", "status", "case"]

_COLUMNS: dict[Column, re.Pattern[str]] = {
    "who": re.compile(
        r"(?:ansvar\w*|hvem|kven|responsible|owner|who|ansv\.?|oppfølges av|følges opp av|assigned to)", re.IGNORECASE
    ),
    "when": re.compile(
        r"(?:frist\w*|tidsfrist|når|deadline|due(?: date)?|when|dato for oppfølging|innen)", re.IGNORECASE
    ),
    "status": re.compile(r"(?:status\w*|utført|merknad|done|state)", re.IGNORECASE),
    "task": re.compile(
        r"(?:oppgaver?|oppgåver?|tiltak|aksjon(?:er|spunkt(?:er)?)?|hva|kva|action(?:s| items?| points?)?|tasks?"
        r"|oppfølging\w*"
        r"|gjøremål|gjeremål|what|beskrivelse|vedtak/oppfølging|hva skal gjøres|kva skal gjerast|oppfølgingspunkt\w*)",
        re.IGNORECASE,
    ),
    "case": re.compile(r"(?:sak(?:snr|snummer)?\.?|saks?nr\.?|case(?: no\.?)?|item|ref\.?)", re.IGNORECASE),
}
_HEAD_SIGNS = signs(  # of "who" and "when"
    *("ansv", "hvem", "kven", "responsible", "owner", "who", "oppfølges av", "følges opp av", "assigned to"),
    *("frist", "når", "deadline", "due", "when", "dato for oppfølging", "innen"),
)
_APART = re.compile(r"\t|\s*\|\s*|\s{2,}")
_RULE = re.compile(r"[\s|:+=–-]+")
_NUMBER_FIRST = re.compile(
    r"(?P<number>(?:sak\s+)?\d{1,4}\s?[/–-]\s?\d{2,4}|\d{1,2}\.)\s+(?P<task>\S.*)", re.IGNORECASE
)
_REST_OF_DAY = re.compile(
    r"(?:(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march"
    r"|may|june|july|october|december)\s+)?(?:19|20)\d\d|møtet?|meeting",
    re.IGNORECASE,
)
"""What a narrow column breaks off a deadline: "7. august / 2020", "neste / møte"."""
DONE = re.compile(
    r"\b(?:utført|utføyrd?|ferdig(?:stilt)?|fullført|lukket|lukka|avsluttet|avslutta|gjennomført|sendt|ok|done"
    r"|completed|closed"
    r"|levert|i orden|effektuert|gjort)\b",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\b(?:ikke|ikkje|delvis|under arbeid|pågår|påbegynt|not|partly|in progress|gjenstår|åpen|open|snart)\b",
    re.IGNORECASE,
)


class ActionRow(msgspec.Struct, frozen=True):
    """A row of an action list, as printed, on the lines ``line`` to ``end``; ``case`` is the case it comes from."""

    line: int
    end: int
    text: str
    responsible: str | None = None
    deadline: str | None = None
    case: str | None = None
    done: bool = False


class _Printed(msgspec.Struct):
    """A row on its way: its cells below the columns of its list, and the lines that they take up."""

    start: int
    end: int
    cells: list[str]
    columns: tuple[Column | None, ...]

    def cell(self, column: Column) -> str:
        return self.cells[self.columns.index(column)] if column in self.columns else ""


def read_action_lists(
    blocks: Sequence[Block], lines: Sequence[Line], meeting: str | None
) -> tuple[list[ActionRow], frozenset[int]]:
    """The rows of all action lists among the blocks of a case, and the lines that these lists take up."""
    year = int(meeting[:4]) if meeting else None
    printed: list[_Printed] = []
    taken: set[int] = set()
    columns: tuple[Column | None, ...] = ()
    for number in sorted({number for block in blocks for number in range(block.start, block.end + 1)}):
        if number > len(lines) or not (columns or _may_head(lines[number - 1])):
            columns = ()
            continue
        cells = _cells(lines[number - 1])
        head = _head(cells if len(cells) > 1 else _words_of_head(cells))
        if head:
            columns = head
            taken.add(number)
        elif columns and cells and _RULE.fullmatch("".join(cells)):
            taken.add(number)
        elif columns and printed and "when" in columns and len(cells) == 1 and _REST_OF_DAY.fullmatch(cells[0]):
            taken.add(number)  # a row that a page has cut
            _go_on(printed[-1], ["" if column != "when" else cells[0] for column in columns], number)
        elif columns and _fits(cells, columns):
            taken.add(number)
            below = _below(cells, columns)
            if printed and printed[-1].columns == columns and _goes_on(printed[-1], below):
                _go_on(printed[-1], below, number)
            else:
                printed.append(_Printed(start=number, end=number, cells=below, columns=columns))
        else:
            columns = ()
    found = [row for one in printed if (row := _row(one, year))]
    return found, frozenset(taken)


def _below(cells: Sequence[str], columns: Sequence[Column | None]) -> list[str]:
    """The cells each below its column: a print may run the case's number and the task together, or leave it out."""
    below = list(cells)
    if columns[0] == "case" and len(cells) == len(columns) - 1:
        number = _NUMBER_FIRST.match(cells[0])
        dated = columns[-1] == "when" and (_REST_OF_DAY.fullmatch(cells[-1]) or find_dates(cells[-1]))
        if number:
            below = [number["number"], number["task"], *cells[1:]]
        elif dated or cells[0][:1].islower():
            below = ["", *cells]
    return below + [""] * (len(columns) - len(below))


def _goes_on(row: _Printed, below: Sequence[str]) -> bool:
    """Whether a printed row is the rest of the one above, whose words its narrow columns broke."""
    rest = _Printed(start=row.start, end=row.end, cells=list(below), columns=row.columns)
    if rest.cell("case"):
        return False
    task, when = rest.cell("task"), rest.cell("when")
    if not task or _REST_OF_DAY.fullmatch(when):
        return True
    return task[0].islower() and not row.cell("task")[:1].islower()


def _go_on(row: _Printed, below: Sequence[str], number: int) -> None:
    row.cells = [join_lines(above, rest) for above, rest in zip(row.cells, below, strict=True)]
    row.end = number


def _may_head(line: Line) -> bool:
    """Whether a line holds what the head of every action list does: who is to do it, or until when."""
    return bool(line.cells) or _HEAD_SIGNS.search(line.text.lower())


def _cells(line: Line) -> tuple[str, ...]:
    if line.cells:
        return tuple(cell.strip() for cell in line.cells)
    text = line.text.strip()
    if text.startswith("|"):
        text = text.strip("|")
    return tuple(cell.strip() for cell in _APART.split(text.strip()))


def _head(cells: Sequence[str]) -> tuple[Column | None, ...]:
    """What the columns under a head hold; empty where the cells are no head of an action list."""
    if len(cells) < 2:
        return ()
    columns = tuple(_column(cell) for cell in cells)
    if "task" not in columns or not {"who", "when"} & set(columns):
        return ()
    return columns


def _words_of_head(cells: Sequence[str]) -> tuple[str, ...]:
    """The columns of a head that the print has run together ("Sak Oppgave Ansvarlig Frist"); none for other text."""
    words = tuple(cells[0].split()) if cells else ()
    return words if all(map(_column, words)) else ()


@lru_cache(maxsize=4096)  # most lines are no head, and begin with the same few words
def _column(cell: str) -> Column | None:
    plain = cell.strip(" *_:")
    return next((column for column, words in _COLUMNS.items() if words.fullmatch(plain)), None)


def _fits(cells: Sequence[str], columns: Sequence[Column | None]) -> bool:
    return 2 <= len(cells) <= len(columns) and len(cells) >= len(columns) - 1


def _row(printed: _Printed, year: int | None) -> ActionRow | None:
    text = printed.cell("task")
    if not any(letter.isalpha() for letter in text):
        return None
    status = printed.cell("status")
    numbers = find_case_numbers(f"sak {printed.cell('case')}", year)
    return ActionRow(
        line=printed.start,
        end=printed.end,
        text=text,
        responsible=_value(printed.cell("who")),
        deadline=_value(printed.cell("when")),
        case=next((found.value for found in numbers if found.value), None),
        done=bool(DONE.search(status)) and not NOT_YET.search(status),
    )


def _value(cell: str) -> str | None:
    """What a cell says; a dash says nothing."""
    return cell if any(letter.isalnum() for letter in cell) else None
