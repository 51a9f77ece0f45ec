"""Lines of a list set in columns, from which a print took the columns: two persons run together, heads as words."""

from __future__ import annotations

import re

from graph.language.persons import is_given_name, is_person_name
from ingest.extract.attendance_names import is_party
from ingest.extract.attendance_roles import read_role
from ingest.extract.attendance_tables import Column, column_of

_WORD = re.compile(r"[A-ZÆØÅÄÖÉÜ][\w'’.-]*")
_LEAD = re.compile(r"[^,;:(\t|]+")
_OFFICES = re.compile(r"(?P<first>[^,;:(]+), (?P<office>[^\W\d_]+) (?P<second>[^,;:(]+?)(?P<rest>\s*(?:[,(;].*)?)$")
_ANSWER = re.compile(r"\s(?:(?P<yes>ja|yes|x)|(?P<no>nei|no))(?=$|\s[A-ZÆØÅ])", re.IGNORECASE)
_NAME = re.compile(r"(?:navn|namn|name)", re.IGNORECASE)
_LONGEST_HEAD = 2  # words of one head: "Møtte for"
_MOST_WORDS = 8
_FEWEST_IN_ALL = 4


def in_columns(text: str, columns: tuple[Column, ...]) -> str:
    """A line under a row of headings that lost its gaps too, with commas where the ``columns`` show that they were."""
    if "present" in columns:
        text = _ANSWER.sub(lambda answer: "," if answer["yes"] else ", forfall,", text, count=1).rstrip(",")
    return parted(text, second_is_absent="substitutes" in columns)


def parted(text: str, *, second_is_absent: bool = False) -> str:
    """A line with a comma between two persons that run together; any other line as it is.

    "Eva Moen Per Lie" and "Eva Moen, leder Per Lie, medlem" hold two. Where the second stood in a column of those
    whom the first sat for (``second_is_absent``), the words say so.
    """
    lead = _LEAD.match(text.strip())
    words = lead[0].split() if lead else []
    party = words.pop() if len(words) > _FEWEST_IN_ALL and is_party(words[-1]) else ""
    at = _second_person(words)
    if lead is None or at is None:
        return _with_offices_parted(text)
    first, second = " ".join(words[:at]), " ".join(words[at:])
    rest = text.strip()[lead.end() :].strip()
    if second_is_absent:
        return ", ".join(filter(None, (first, f"vara for {second}", party, rest.strip(" ,"))))
    whole = f"{first}, {second}, {party}" if party else f"{first}, {second}"
    return whole + (rest if rest.startswith((",", ";")) else f" {rest}" if rest else "")


def read_printed_headings(text: str) -> tuple[Column, ...] | None:
    """The columns of a row of headings that lost its gaps: "Navn Funksjon Representerer". None for other lines."""
    words = text.split()
    if not 1 < len(words) <= _MOST_WORDS or not _NAME.fullmatch(words[0]):
        return None
    columns: list[Column] = ["name"]
    at = 1
    while at < len(words):
        heads = ((size, _head(words, at, size)) for size in (_LONGEST_HEAD, 1))
        size, column = next(((size, found) for size, found in heads if found), (0, None))
        if column is None:
            return None
        columns.append(column)
        at += size
    return tuple(columns)


def _head(words: list[str], at: int, size: int) -> Column | None:
    """The column that ``size`` words from ``at`` on head; a name's or a place's is one word."""
    cell = " ".join(words[at : at + size])
    if at + size > len(words) or not cell[:1].isupper():
        return None
    column = column_of(cell)
    return None if column == "name" or (size > 1 and column in ("institution", "other")) else column


def _second_person(words: list[str]) -> int | None:
    """Where the second of two names begins: given names, others, given names, others. None for one name."""
    if not _FEWEST_IN_ALL <= len(words) <= _MOST_WORDS or not all(_WORD.fullmatch(word) for word in words):
        return None
    given = [True, *(is_given_name(word) for word in words[1:])]
    turns = [at for at in range(1, len(words)) if given[at] and not given[at - 1]]
    if len(turns) != 1 or given[-1]:
        return None
    at = turns[0]
    both = is_person_name(" ".join(words[:at])) and is_person_name(" ".join(words[at:]))
    return at if both and is_given_name(words[0]) else None


def _with_offices_parted(text: str) -> str:
    """ "Eva Moen, leder Per Lie, medlem": what stands right behind a comma is the first one's office."""
    found = _OFFICES.fullmatch(text.strip())
    if found is None or not (found["first"][:1].isupper() and all(map(is_person_name, found.group("first", "second")))):
        return text
    behind = found["rest"].strip(" ,")
    if read_role(found["office"]) is None or (behind and read_role(behind) is None):
        return text
    return f"{found['first']}, {found['office']}; {found['second']}{found['rest']}"
