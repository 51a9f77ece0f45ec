"""Rows of a table of persons that the print broke: cells had no room, and go on in the row or the line below."""

from __future__ import annotations

import re
from itertools import zip_longest

from graph.language.persons import is_given_name, is_person_name
from ingest.extract.attendance_words import is_institution_like

Cells = tuple[str, ...]

_OPEN_BRACKET = re.compile(r"\([^()]{0,100}$")
_CLOSES = re.compile(r"[^()]{1,60}\)")
_WHOLE_BRACKET = re.compile(r"\([^()]{1,60}\)")
_WAITS = re.compile(r"(?:\b(?:for|i|av|ved|til|og|and|of|på|fra|frå|via|on|by)|[,/-])$")
_FOR = re.compile(r"^(?:(?:vara(?:medlem)?|møtte)\s+)?for\s+", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:RHF|HF|AS|ASA|SF|BA|KF|IKS)$")


def is_rest_of(above: Cells, cells: Cells) -> bool:
    """Whether a row holds nothing but what the cells above had no room for: "Eva Moen (for | …" over "Per Lie) | "."""
    filled = [(before, cell) for before, cell in zip_longest(above, cells, fillvalue="") if cell.strip()]
    return bool(filled) and all(_goes_on(before.strip(), cell.strip()) for before, cell in filled)


def joined(above: Cells, cells: Cells) -> Cells:
    """The two rows as one, cell by cell."""
    return tuple(" ".join(filter(None, both)) for both in zip_longest(above, cells, fillvalue=""))


def cell_that_goes_on(above: Cells, text: str) -> int | None:
    """Which cell of a row goes on in a line below, that has lost its column; the last of several, None for none."""
    fitting = [at for at, cell in enumerate(above) if _goes_on(cell.strip(), text)]
    return fitting[-1] if fitting else None


def closes_bracket(before: str, text: str) -> bool:
    """Whether a text closes a bracket that is open at the end of another."""
    return _OPEN_BRACKET.search(before) is not None and _CLOSES.match(text) is not None


def _goes_on(before: str, cell: str) -> bool:
    if not before:
        return False
    if cell[0].islower() or closes_bracket(before, cell) or _WAITS.search(before):
        return True
    if _WHOLE_BRACKET.fullmatch(cell):
        return is_person_name(before)  # "Eva Moen" over "(leder)"
    if _SUFFIX.match(cell):
        return is_institution_like(before)
    name = _FOR.sub("", before)
    return names_wait(name) and not is_person_name(cell) and is_person_name(f"{name} {cell}")


def names_wait(text: str) -> bool:
    """Whether given names stand alone: "Hjalmar", "Inga Ristin", "Synnøve M."."""
    return all(is_given_name(word) or word.endswith(".") for word in text.split())
