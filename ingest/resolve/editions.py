"""Which of two prints of the same minutes counts: approved before draft, then what the papers say of their edition.

"Revidert", "korrigert", "versjon 2", "endelig" in the file's name, the title or the head are believed; the order in
which files were loaded is not known here, and where the papers do not say which is newer, both stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from graph.language.dates import find_dates
from graph.records import Line
from ingest.findings import PartFinding

Edition = tuple[int, int, int]
"""Final or not, number, day of the revision: the greater is the newer; ``FIRST`` where nothing is said."""

FIRST: Edition = (0, 0, 0)
_HEAD_LINES = 12
_LONGEST_MARK = 70  # characters of a line of the head that says the edition
_BEFORE, _AFTER = r"(?<![a-zæøå])", r"(?![a-zæøå])"
_NUMBER = re.compile(
    rf"{_BEFORE}(?:versjon|version|vers|utgave|utgåve|revisjon|revision|rev|v)[\s._-]*(\d{{1,2}})(?:\.\d{{1,2}})?(?!\d|\.\d)",
    re.IGNORECASE,
)
_REVISED = re.compile(
    rf"{_BEFORE}(?:revidert|revidera|korrigert|korrigera|rettet|retta|oppdatert|revised|corrected|amended){_AFTER}",
    re.IGNORECASE,
)
_FINAL = re.compile(
    rf"(?<!ikke )(?<!ikkje )(?<!not )(?<!til ){_BEFORE}(?:endelig|endeleg|godkjent|godkjend|final|approved){_AFTER}",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\W{0,3}(?:revidert|revidera|korrigert|korrigera|rettet|retta|oppdatert|revised|corrected|amended|endelig|endeleg"
    r"|godkjent|godkjend|final|approved|versjon|version|revisjon|utgave)\b",
    re.IGNORECASE,
)


def edition_of(document: str, part: PartFinding, lines: Sequence[Line]) -> Edition:
    """What a part of the document of this name says of its edition; ``lines`` are those of the whole document."""
    if part.kind != "minutes":
        return FIRST
    said = [document.rpartition("/")[2].rpartition(".")[0], part.title, *_marks(part, lines)]
    found = [_edition(text) for text in said]
    return max(found, default=FIRST)


def _marks(part: PartFinding, lines: Sequence[Line]) -> Iterable[str]:
    """The lines of the part's head that say an edition."""
    end = min(part.lines.end, part.lines.start + _HEAD_LINES - 1)
    if part.cases:
        end = min(end, part.cases[0].lines.start - 1)
    texts = (lines[number - 1].text.strip() for number in range(part.lines.start, end + 1))
    return [text for text in texts if len(text) <= _LONGEST_MARK and _OPENS.match(text)]


def _edition(text: str) -> Edition:
    number = _NUMBER.search(text)
    revised = _REVISED.search(text)
    days = [found.iso for found in find_dates(text[revised.end() :]) if found.iso] if revised else []
    return (
        1 if _FINAL.search(text) else 0,
        max(int(number[1]) - 1 if number else 0, 1 if revised else 0),
        date.fromisoformat(days[0]).toordinal() if days else 0,
    )
