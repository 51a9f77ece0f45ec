"""Periods told from today, written out: "i fjor høst" is "høst 2025", "the last two years" is "since 23.11.2024"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

_SEASON = r"(?:vår|sommer|sommar|høst|haust|vinter|spring|summer|autumn|fall|winter)"
_NUMBERS = {
    "to": 2, "two": 2, "par": 2, "couple": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5,
    "seks": 6, "six": 6, "ti": 10, "ten": 10, "tolv": 12, "twelve": 12,
}  # fmt: skip
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_LAST_MONTH_OF = {
    "vår": 6, "spring": 6, "sommer": 8, "sommar": 8, "summer": 8, "høst": 12, "haust": 12, "autumn": 12, "fall": 12,
    "vinter": 3, "winter": 3,
}  # fmt: skip


def written_out(question: str, today: date) -> str:
    """The question with what it tells from today told by years and days; all else as it stands."""
    for pattern, write in _RELATIVE:
        question = pattern.sub(lambda found, write=write: write(found, today), question)  # type: ignore[misc]
    return question


def _season_of_last_year(found: re.Match[str], today: date) -> str:
    return f"{found['season']} {today.year - 1}"


def _last_season(found: re.Match[str], today: date) -> str:
    """The latest such season that is over: "last spring" in November is that of the year."""
    over = today.month > _LAST_MONTH_OF[found["season"].lower()]
    return f"{found['season']} {today.year if over else today.year - 1}"


def _season_of_this_year(found: re.Match[str], today: date) -> str:
    return f"{found['season']} {today.year}"


def _years_back(found: re.Match[str], today: date) -> str:
    count = _count(found)
    return f"since {_day(today.year - count, today.month, today.day)}"


def _months_back(found: re.Match[str], today: date) -> str:
    months = today.year * 12 + today.month - 1 - _count(found)
    return f"since {_day(months // 12, months % 12 + 1, today.day)}"


def _count(found: re.Match[str]) -> int:
    words = (found["number"] or "1").lower()
    return int(words) if words.isdigit() else _NUMBERS[words]


def _day(year: int, month: int, day: int) -> str:
    return f"{min(day, 28)}.{month}.{year}"  # a day that every month has


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_OF_LAST = r"(?:de|dei|det|the)?\s*(?:siste|seneste|last|past)"
_RELATIVE: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], str]], ...] = (
    (_pattern(rf"i fjor (?P<season>{_SEASON})"), _season_of_last_year),
    (_pattern(rf"(?:last|sist|siste|forrige|førre) (?P<season>{_SEASON})"), _last_season),
    # "i vår gruppe" is "in our group".
    (re.compile(rf"\b(?:i|this) (?P<season>{_SEASON})(?=\s*(?:[?.,]|$))", re.IGNORECASE), _season_of_this_year),
    (_pattern("i forfjor|the year before last"), lambda _, today: f"in {today.year - 2}"),
    (_pattern("i fjor|last year|forrige år|førre år"), lambda _, today: f"in {today.year - 1}"),
    (_pattern(r"i år(?!\s*\d)|this year|dette året"), lambda _, today: f"in {today.year}"),
    (_pattern(rf"{_OF_LAST}\s+(?:{_NUMBER}\s+)?(?:årene|åra|året|år|years?)"), _years_back),
    (
        _pattern(rf"{_OF_LAST}\s+(?:{_NUMBER}\s+)?(?:månedene|månadene|måneder|månader|måneden|månaden|months?)"),
        _months_back,
    ),
)
"""From the narrowest to the widest: "i fjor høst" before "i fjor"."""
