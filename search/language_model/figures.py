"""The numbers, dates and case numbers of a text, each in one form whatever way it is written.

"1 200 000", "1.200.000", "1,2 millioner" and "MNOK 1,2" are one number; "24.10.2024" and "24 October 2024" one date.
Both a sentence and the lines it cites are read by the same rules, so that a mistake of theirs lets nothing through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from graph.language.dates import find_dates
from graph.language.numbers import find_case_numbers
from search.language import detect_language
from search.language_model.number_words import SCALES, numbers_in_words
from search.periods import MONTHS, SEASONS

_THOUSANDS = r"\d{1,3}(?:[ .,'’]\d{3})+(?!\d)"
_PER_CENT = r"\s?(?:%|prosentpoeng\b|prosent\b|per\s?cent\b|pst\b)"
_SHARE = re.compile(_PER_CENT, re.IGNORECASE)
_NUMBER = re.compile(
    rf"(?P<before>(?:mnok|mrd|mill|tnok)\.?\s?)?(?P<sign>(?<![^\s(])[-−–])?"
    rf"(?P<number>(?<!\d){_THOUSANDS}(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    rf"(?:\s?(?P<after>mnok|tnok|{'|'.join(sorted(SCALES, key=len, reverse=True))})\b\.?)?"
    rf"(?P<percent>{_PER_CENT})?",
    re.IGNORECASE,
)
_GROUPED = re.compile(_THOUSANDS)
_GROUP_SIGNS = re.compile(r"[ .,'’]")
_SCALES = {**SCALES, "mnok": 10**6, "tnok": 10**3}
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b(?:\s+(?:of\s+|i\s+|in\s+)?((?:19|20)\d\d))?", re.IGNORECASE)
_SEASON = re.compile(rf"\b({'|'.join(sorted(SEASONS, key=len, reverse=True))})\b", re.IGNORECASE)
_WEEKDAYS = (
    ("mandag", "måndag", "monday"), ("tirsdag", "tysdag", "tuesday"), ("onsdag", "wednesday"), ("torsdag", "thursday"),
    ("fredag", "friday"), ("lørdag", "laurdag", "saturday"), ("søndag", "sundag", "sunday"),
)  # fmt: skip
_WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
_WEEKDAY_WORD = re.compile(rf"\b({'|'.join(_WEEKDAY)})", re.IGNORECASE)
_ROMAN = re.compile(r"\b[IVXLC]{2,}\b")
_GLUED = re.compile(r"[^\W\d_]+[-‑]?\d\w*|\d+[^\W\d_]\w*")
"""Letters and digits in one word ("A4", "5G", "HO2024"): the word counts as it stands."""
_UNIT_GLUED = re.compile(rf"\d+(?:{'|'.join(_SCALES)}|prosent|kr|st|nd|rd|th)", re.IGNORECASE)
_MINUS_WORD = re.compile(r"\bminus\s*$", re.IGNORECASE)


class Figure(msgspec.Struct, frozen=True):
    """One figure in its one form: ``kind`` tells numbers from per cents, dates, months and the like."""

    kind: str
    value: str


def figures_stated(text: str) -> frozenset[Figure]:
    """All figures that a sentence states."""
    return frozenset(_read(text, holding=False))


def figures_held(text: str) -> frozenset[Figure]:
    """All figures that may be said of a text: those it states, and what they hold (the year of a date, its month)."""
    return frozenset(_read(text, holding=True))


def is_held(figure: Figure, held: frozenset[Figure]) -> bool:
    """Whether lines that hold these figures hold this one: "tredje" also by "3"."""
    return figure in held or (figure.kind == "ordinal" and Figure("number", figure.value) in held)


def _read(text: str, holding: bool) -> Iterator[Figure]:
    rest = text
    for date in find_dates(text):
        yield Figure("date", f"{date.year or ''}-{date.month}-{date.day}")
        if holding:
            yield Figure("date", f"-{date.month}-{date.day}")
            yield Figure("month", f"-{date.month}")
            if date.year:
                yield Figure("month", f"{date.year}-{date.month}")
                yield Figure("number", str(date.year))
        rest = _blank(rest, date.start, date.end)
    for case in find_case_numbers(rest):
        yield Figure("case", case.value or f"{case.number}")
        if holding:
            yield Figure("case", f"{case.number}")
        rest = _blank(rest, case.start, case.end)
    yield from _words_of_time(rest, holding)
    for glued in _GLUED.finditer(rest):
        if not _UNIT_GLUED.fullmatch(glued[0]):
            yield Figure("word", re.sub(r"[-‑]", "", glued[0].casefold()))
            rest = _blank(rest, *glued.span())
    for roman in _ROMAN.findall(rest):
        yield Figure("word", roman.casefold())
    yield from _numbers(rest)


def _words_of_time(text: str, holding: bool) -> Iterator[Figure]:
    for month in _MONTH.finditer(text):
        if month[1] == "may" and not month[2]:
            continue  # the verb
        number = MONTHS[month[1].lower()]
        yield Figure("month", f"{month[2] or ''}-{number}")
        if holding:
            yield Figure("month", f"-{number}")
    for season in _SEASON.finditer(text):
        if season[1].lower() != "fall":  # a verb in English, and "in any case" in bokmål
            yield Figure("season", "-".join(map(str, SEASONS[season[1].lower()])))
    for weekday in _WEEKDAY_WORD.finditer(text):
        yield Figure("weekday", str(_WEEKDAY[weekday[1].lower()]))


def _numbers(text: str) -> Iterator[Figure]:
    rest = text
    for found in _NUMBER.finditer(text):
        value = _value(found["number"])
        for scale in (found["before"], found["after"]):
            value *= _SCALES[scale.strip(" .").lower()] if scale else 1
        if found["sign"] or _MINUS_WORD.search(text[: found.start()][-len("minus  ") :]):
            value = -value
        yield Figure(_kind(found["percent"]), _plain(value))
        rest = _blank(rest, *found.span())
    for said in numbers_in_words(rest, detect_language(text) == "en"):
        share = _SHARE.match(rest, said.end)
        yield Figure("ordinal" if said.ordinal else _kind(share and share[0]), _plain(said.value))


def _kind(share: str | None) -> str:
    """A per cent is no number of things, and a percentage point no per cent."""
    if not share:
        return "number"
    return "point" if share.lower().endswith("poeng") else "percent"


def _value(printed: str) -> Decimal:
    grouped = _GROUPED.match(printed)
    if grouped and not printed.startswith("0"):
        whole = _GROUP_SIGNS.sub("", grouped[0])
        return Decimal(whole + printed[grouped.end() :].replace(",", "."))
    return Decimal(re.sub(r"[ '’]", "", printed).replace(",", ".", 1).replace(",", ""))


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
