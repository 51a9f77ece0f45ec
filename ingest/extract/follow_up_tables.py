"""Action lists: tables with a column for the task and one for who or when ("Oppgave | Ansvar | Frist | Status").

Columns are cells of a table, or stand apart by tabs, bars or at least two spaces in plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import msgspec

from graph.language.numbers import find_case_numbers
from graph.records import Line
from ingest.blocks import Block

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
_APART = re.compile(r"\t|\s*\|\s*|\s{2,}")
_RULE = re.compile(r"[\s|:+=–-]+")
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
    """A row of an action list, as printed; ``case`` is the number of the case it comes from."""

    line: int
    text: str
    responsible: str | None = None
    deadline: str | None = None
    case: str | None = None
    done: bool = False


def read_action_lists(
    blocks: Sequence[Block], lines: Sequence[Line], meeting: str | None
) -> tuple[list[ActionRow], frozenset[int]]:
    """The rows of all action lists among the blocks of a case, and the lines that these lists take up."""
    year = int(meeting[:4]) if meeting else None
    found: list[ActionRow] = []
    taken: set[int] = set()
    columns: tuple[Column | None, ...] = ()
    for number in sorted({number for block in blocks for number in range(block.start, block.end + 1)}):
        cells = _cells(lines[number - 1]) if number <= len(lines) else ()
        head = _head(cells if len(cells) > 1 else _words_of_head(cells))
        if head:
            columns = head
            taken.add(number)
        elif columns and cells and _RULE.fullmatch("".join(cells)):
            taken.add(number)
        elif columns and _fits(cells, columns):
            taken.add(number)
            if row := _row(number, cells, columns, year):
                found.append(row)
        else:
            columns = ()
    return found, frozenset(taken)


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


def _row(number: int, cells: Sequence[str], columns: Sequence[Column | None], year: int | None) -> ActionRow | None:
    by_column = {column: cell for column, cell in zip(columns, cells, strict=False) if column is not None and cell}
    text = by_column.get("task", "")
    if not any(letter.isalpha() for letter in text):
        return None
    status = by_column.get("status", "")
    numbers = find_case_numbers(f"sak {by_column.get('case', '')}", year)
    return ActionRow(
        line=number,
        text=text,
        responsible=_value(by_column.get("who")),
        deadline=_value(by_column.get("when")),
        case=next((found.value for found in numbers if found.value), None),
        done=bool(DONE.search(status)) and not NOT_YET.search(status),
    )


def _value(cell: str | None) -> str | None:
    """What a cell says; a dash says nothing."""
    return cell if cell and any(letter.isalnum() for letter in cell) else None
