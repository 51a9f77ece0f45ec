"""The signatures below minutes: names with their offices, or a row of names, which are no text of the last case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from graph.language.dates import find_dates
from graph.language.persons import is_given_name, is_person_name, is_title
from graph.records import Line
from ingest.shapes import ends_sentence, plain

_PIECES = re.compile(r"\t|\s{3,}|_{3,}|\.{4,}|…+")
_OFFICE = re.compile(
    r"(?:(?:møte|styre|råds|utvalgs|utvals|gruppe|komit[eé]|nemnd)?(?:leder|leiar)|nest(?:leder|leiar)|ordstyrer|ordstyrar"
    r"|(?:møte)?referent|(?:møte|styre|råds|utvalgs|utvals)?sekretær|protokollfører|protokollførar|styremedlem"
    r"|chair(?:person|man|woman)?|secretary|rapporteur|(?:elektronisk\s)?sign(?:ert|\.)?)",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(
    r"(?:Protokollen|Referatet|Møtebok(?:en|a)|The minutes)\s(?:er|ble|blei|vart|are|were|was)\s"
    r"(?:elektronisk\s|electronically\s)?(?:godkjen[td]|signert|underskrevet|underskriven|approved|signed)\s(?:av|by)\s[^.]{3,60}\.",
    re.IGNORECASE,
)
_WITH_OFFICE = re.compile(rf"(?P<name>[^,(/]+?)(?:,\s|\s[/(]|\s)\s?\(?(?:{_OFFICE.pattern})\)?")
_PLACE = re.compile(r"[A-ZÆØÅ][\w.-]+(?:\s[A-ZÆØÅ][\w-]+)?,?\s*(?:den)?")
_SHARE_OF_GAPS = 0.2  # of the printed lines, at least, in text; Word parts only its tables
_LONGEST_OFFICE = 3  # words
_MOST = 12  # printed lines that signatures take up


def signatures_begin(lines: Sequence[Line], printed: Sequence[int]) -> int | None:
    """The first of the ``printed`` lines that sign a paper at its end; None where none do.

    They stand below a whole sentence, and say who signs as what, or hold at least two names side by side.
    """
    start: int | None = None
    names = offices = together = 0
    for number in reversed(printed[-_MOST:]):
        text = plain(lines[number - 1].text)
        if _SIGNED_BY.fullmatch(text):
            start, offices = number, offices + 1
            continue
        pieces = [piece.strip(" ()/") for piece in _PIECES.split(lines[number - 1].text.strip()) if piece.strip(" ()/")]
        persons = [piece for piece in pieces if _is_person(piece)]
        held = [piece for piece in pieces if _is_office(plain(piece))]
        both = [piece for piece in pieces if (of := _WITH_OFFICE.fullmatch(plain(piece))) and _is_person(of["name"])]
        if len(persons) + len(held) + len(both) < len(pieces) and not _is_place_and_date(text):
            if ends_sentence(text):
                break
            return None
        start = number
        names, offices = names + len(persons) + len(both), offices + len(held) + len(both)
        together = max(together, len(persons))
    else:
        return None  # nothing is said above them
    return start if start and names and (offices or together > 1) and _stands_apart(start, printed) else None


def _stands_apart(start: int, printed: Sequence[int]) -> bool:
    """Whether a gap parts the line from the text above, in a paper that parts its paragraphs by gaps."""
    gaps = sum(later > earlier + 1 for earlier, later in pairwise(printed))
    return gaps < _SHARE_OF_GAPS * len(printed) or start - 1 not in printed


def _is_office(text: str) -> bool:
    words = text.split()
    return _OFFICE.fullmatch(text) is not None or (len(words) <= _LONGEST_OFFICE and is_title(words[-1]))


def _is_person(text: str) -> bool:
    return is_person_name(text) and is_given_name(text.split()[0])


def _is_place_and_date(text: str) -> bool:
    dates = find_dates(text)
    if len(dates) != 1 or dates[0].end < len(text.rstrip(" .")):
        return False
    before = text[: dates[0].start].strip()
    return not before or _PLACE.fullmatch(before) is not None
