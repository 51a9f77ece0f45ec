"""Figures that do not add up: a table's row of sums, a list's line of sums, percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from graph.records import Line
from ingest.check.leftovers import part_at
from ingest.resolve.gathering import NamedFindings
from ingest.review.remarks import Remark, place_of, remark

_SUM_LABEL = re.compile(r"(?:sum|totalt?|i\s+alt|til\s?sammen|total(?:sum)?|sum\s+total)\b", re.IGNORECASE)
_OF_WHICH = re.compile(r"\W*(?:her|der)av\b|\W*of\s+which\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<sign>[-−–]\s?)?(?P<digits>\d{1,3}(?:[ \u00a0.]\d{3})+|\d+)(?:,(?P<decimals>\d+))?\s*(?P<percent>%)?"
)
_EMPTY = re.compile(r"[-–—−.]?\s*")
_LIST_SUM = re.compile(r"\W*(?:sum|totalt?|til\s?sammen|i\s+alt)\b(?P<what>[^\d]{0,60})", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[-–•▪●◦*+\uf0b7]|o(?=\s)|\d{1,2}[.)]|[a-z]\))\s+")
_AMOUNT = re.compile(
    r"(?P<digits>\d{1,3}(?:[ \u00a0.]\d{3})+(?!\d)|\d+)(?:,(?P<decimals>\d+))?\s*"
    r"(?P<scale>mill|mrd|kr|kroner|nok)\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\([^()]*\)")
_SCALE = {"mill": Decimal(1_000_000), "mrd": Decimal(1_000_000_000)}
_MOST_LINES = 30  # that a list's line of sums adds up
_FEWEST = 2
_ALL_PERCENT = 3  # rows that make a column of percentages a whole
_NEARLY = Decimal(5)  # percentages that far from 100 were never meant to be a whole
_LONGEST_ROW = 2000


class _Figure(msgspec.Struct, frozen=True):
    """A number and half of what its last decimal stands for."""

    value: Decimal
    slack: Decimal
    percent: bool = False


def sum_remarks(named: NamedFindings) -> Iterator[Remark]:
    """The sums of a document that do not add up."""
    document = named.findings.document
    for start, rows in _tables(document.lines):
        for at, kind, details in _in_table(rows):
            yield remark(kind, place_of(named.name, document, start + at, part=part_at(named, start + at)), **details)
    for number, details in _in_lists(document.lines):
        yield remark("sum_wrong", place_of(named.name, document, number, part=part_at(named, number)), **details)


def _tables(lines: Sequence[Line]) -> Iterator[tuple[int, list[tuple[str, ...]]]]:
    """Rows that stand together, with the line of the first."""
    rows: list[tuple[str, ...]] = []
    for number, line in enumerate(lines, start=1):
        cells = line.cells or (tuple(line.text.split("\t")) if "\t" in line.text.strip() else ())
        if len(cells) > 1 and len(line.text) < _LONGEST_ROW:
            rows.append(tuple(cell.strip() for cell in cells))
            continue
        if rows:
            yield number - len(rows), rows
        rows = []
    if rows:
        yield len(lines) + 1 - len(rows), rows


def _in_table(rows: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, str, dict[str, str | int]]]:
    since = 0
    subtotals: list[int] = []
    for at, row in enumerate(rows):
        if not _SUM_LABEL.match(row[0].strip(" *_:")):
            continue
        for column in range(1, len(row)):
            printed = _figure(row[column])
            if printed is None:
                continue
            sums = [_added(rows, column, range(since, at), header=header) for header in (False, True)]
            sums += [
                _added(rows, column, [n for n in range(at) if n not in subtotals], header=header)
                for header in (False, True)
            ]
            sums.append(_added(rows, column, subtotals, header=False))
            told = [one for one in sums if one is not None]
            if sums[0] is not None and not any(_fits(printed, one) for one in told):
                nearest = min(told, key=lambda one: abs(one.value - printed.value))
                yield at, "sum_wrong", {"label": row[0], "printed": row[column], "sum": _shown(nearest.value)}
        subtotals.append(at)
        since = at + 1
    if not subtotals:
        yield from _percentages(rows)


def _percentages(rows: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, str, dict[str, str | int]]]:
    for column in range(1, min(map(len, rows))):
        body = [figure for row in rows[1:] if (figure := _figure(row[column])) is not None]
        if len(body) < max(_ALL_PERCENT, len(rows) - 1) or not all(one.percent for one in body):
            continue
        whole = sum((one.value for one in body), Decimal(0))
        off = abs(whole - 100)
        if sum((one.slack for one in body), Decimal(0)) < off <= _NEARLY:
            yield len(rows) - 1, "percent_wrong", {"sum": _shown(whole)}


def _added(rows: Sequence[tuple[str, ...]], column: int, numbers: Sequence[int], *, header: bool) -> _Figure | None:
    """The sum of a column over some rows; None where a cell is no number. ``header`` leaves out the first row."""
    value, slack, count = Decimal(0), Decimal(0), 0
    for number in numbers:
        row = rows[number]
        cell = row[column] if column < len(row) else ""
        if _OF_WHICH.match(row[0]) or _EMPTY.fullmatch(cell) or (header and number == 0):
            continue
        figure = _figure(cell)
        if figure is None:
            if number == 0 or count == 0:
                continue  # a head of words
            return None
        value, slack, count = value + figure.value, slack + figure.slack, count + 1
    return _Figure(value, slack) if count >= _FEWEST else None


def _fits(printed: _Figure, added: _Figure) -> bool:
    return abs(printed.value - added.value) <= printed.slack + added.slack


def _figure(cell: str) -> _Figure | None:
    match = _NUMBER.fullmatch(cell.strip(" *_"))
    if match is None:
        return None
    value = _value(match["digits"], match["decimals"])
    slack = Decimal(5).scaleb(-1 - len(match["decimals"] or ""))
    whole = not match["decimals"] and not match["percent"]
    return _Figure(-value if match["sign"] else value, Decimal(0) if whole else slack, match["percent"] is not None)


def _value(digits: str, decimals: str | None) -> Decimal:
    return Decimal(re.sub(r"[ \u00a0.]", "", digits) + (f".{decimals}" if decimals else ""))


def _in_lists(lines: Sequence[Line]) -> Iterator[tuple[int, dict[str, str | int]]]:
    """Lines that begin with "Sum" after a list, whose amounts do not come to it."""
    amounts: list[_Figure] = []
    first = 0
    for number, line in enumerate(lines, start=1):
        text = _BRACKETED.sub("", line.text)
        bullet = _BULLET.match(text)
        said = text[bullet.end() :] if bullet else text
        label = _LIST_SUM.match(said)
        if label is not None and _AMOUNT.match(said, label.end()) and (printed := _amount(said)):
            added = sum((one.value for one in amounts), Decimal(0))
            slack = printed.slack + sum((one.slack for one in amounts), Decimal(0))
            if len(amounts) >= _FEWEST and number - first <= _MOST_LINES and abs(added - printed.value) > slack:
                words = " ".join(line.text.strip(" •-–*\t").split())
                yield number, {"label": words.partition(":")[0], "printed": _money(printed.value), "sum": _money(added)}
            amounts = []
        elif text.strip() and bullet is None and not text.lstrip()[:1].islower():
            amounts = []  # a paragraph ends the list
        elif amount := _amount(text):
            first = first if amounts else number
            amounts.append(amount)


def _amount(text: str) -> _Figure | None:
    """The only amount of money on a line, in kroner."""
    found = list(_AMOUNT.finditer(text))
    if len(found) != 1:
        return None
    scale = _SCALE.get(found[0]["scale"].lower(), Decimal(1))
    slack = Decimal(5).scaleb(-1 - len(found[0]["decimals"] or "")) * scale
    return _Figure(_value(found[0]["digits"], found[0]["decimals"]) * scale, slack if scale > 1 else Decimal(0))


def _money(value: Decimal) -> str:
    if value >= _SCALE["mill"]:
        return f"{_shown((value / _SCALE['mill']).quantize(Decimal('0.01')).normalize())} mill. kr"
    return f"{_shown(value.to_integral_value())} kr"


def _shown(value: Decimal) -> str:
    whole, _, decimals = f"{value:,f}".partition(".")
    return whole.replace(",", " ") + (f",{decimals}" if decimals else "")
