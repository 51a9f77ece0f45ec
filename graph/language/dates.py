"""Dates and times of day as Norwegian and English papers print them.

``find_dates`` reads "17. mars 2021", "6.november 2024", "21.06.2024", "24.10.24", "2024-06-21", "26.-27. januar 2017",
"17. mars" and "March 17, 2021"; ``find_time_span`` reads "kl. 12.30 – 15-00", "08:30 – 13:15", "kl 10 til 12" and
"1000-1430".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

import msgspec

from graph.language.places import apart_from

_MONTHS = {
    "januar": 1, "january": 1, "jan": 1,
    "februar": 2, "february": 2, "feb": 2, "febr": 2,
    "mars": 3, "march": 3, "mar": 3,
    "april": 4, "apr": 4,
    "mai": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6,
    "juli": 7, "july": 7, "jul": 7,
    "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "october": 10, "okt": 10, "oct": 10,
    "november": 11, "nov": 11,
    "desember": 12, "december": 12, "des": 12, "dec": 12,
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d{2}"
_MULTI_DAY = r"(?:\s*\.?\s*(?:[-–—]|og|and|til|to)\s*\d{1,2})?"

_DAY_MONTH = re.compile(
    rf"(?<![\d.,/])(?P<day>\d{{1,2}}){_MULTI_DAY}\s*\.?\s*(?:st|nd|rd|th)?\s?(?:of\s)?"
    rf"(?P<month>{_MONTH})(?![^\W\d_])\.?(?:,?\s*(?P<year>{_YEAR})(?!\d))?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|"
    rf"th)?(?:\s*[-–]\s*\d{{1,2}})?,?\s+(?P<year>{_YEAR})(?!\d)",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    rf"(?<![\d.,/-])(?P<day>\d{{1,2}}){_MULTI_DAY}\s?\.\s?(?P<month>\d{{1,2}})\s?\.\s?(?P<year>{_YEAR}|"
    rf"\d{{2}})(?![\d%])"
)
_SLASHED = re.compile(rf"(?<![\d./-])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})[-/](?P<year>{_YEAR}|\d{{2}})(?![\d/])")
_ISO = re.compile(rf"(?<![\d.-])(?P<year>{_YEAR})-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?![\d-])")
_DIGIT = re.compile(r"\d")
_YEAR_PRINTED = re.compile(_YEAR)
_MONTH_STEMS = tuple("jan feb mar apr mai may jun jul aug sep okt oct nov des dec".split())

_FOUR_DIGITS = r"(?P<four{n}>(?:[01]\d|2[0-3])[0-5]\d)"
_HOUR = r"(?P<hour{n}>[01]?\d|2[0-4])"
_START = rf"(?:{_HOUR}(?:\s?[.:]\s?(?P<minute{{n}}>[0-5]\d)(?!\d))?|{_FOUR_DIGITS})".format(n=1)
_END = rf"(?:{_HOUR}(?:\s?[.:\-]\s?(?P<minute{{n}}>[0-5]\d)(?!\d))?|{_FOUR_DIGITS})".format(n=2)  # also "15-00"
_UNTIL = r"\s*(?:[-–—]|til|to|until)\s*(?:ca\.?\s*)?(?:kl\.?\s*)?"
_KL = r"(?:\bkl(?:okken|okka)?\b\.?\s*|\bat\s+)"
_SPAN = re.compile(
    rf"(?P<kl>{_KL})?(?<![\d.:/]){_START}(?:{_UNTIL}{_END}(?![\d%]))?(?![\d/%])",
    re.IGNORECASE,
)

# "Strategi 2021–2025": nobody meets for four minutes in the evening. "1900–2030" and "1030–1045" stay hours.
_YEARS = re.compile(r"(19|20)\d\d\s*[-–—]\s*\1\d\d")


class DateMatch(msgspec.Struct, frozen=True):
    """A date in a text: ``text[start:end]`` is its print. ``year`` is None where none is printed with it."""

    day: int
    month: int
    year: int | None
    start: int
    end: int
    text: str

    @property
    def iso(self) -> str | None:
        """The date as ISO, None without a year."""
        return self.in_year(self.year) if self.year else None

    def in_year(self, year: int) -> str | None:
        """The date as ISO in ``year`` where it prints none of its own; None on a day that year lacks."""
        try:
            return date(self.year or year, self.month, self.day).isoformat()
        except ValueError:
            return None


class TimeSpan(msgspec.Struct, frozen=True):
    """A time of day, or two, as "HH:MM"; ``start_at`` and ``end_at`` say where the print stands."""

    start: str
    end: str | None
    start_at: int
    end_at: int


@lru_cache(maxsize=2048)  # heads, titles and slides are asked for their dates by several rules
def find_dates(text: str) -> tuple[DateMatch, ...]:
    """All dates in ``text``, in order. Of a range of days ("26.-27. januar 2017") the first day counts."""
    if _DIGIT.search(text) is None:
        return ()  # as most texts
    found: list[DateMatch] = []
    for form in _forms_in(text):
        for match in apart_from(sorted(found, key=lambda other: other.start), form.finditer(text)):
            named = match.groupdict()
            month = _MONTHS.get(named["month"].lower()) or (int(named["month"]) if named["month"].isdigit() else 0)
            candidate = DateMatch(
                day=int(named["day"]),
                month=month,
                year=_full_year(named["year"]),
                start=match.start(),
                end=match.end(),
                text=match[0].strip(),
            )
            if candidate.in_year(2000):  # a leap year: any day that some year has
                found.append(candidate)
    return tuple(sorted(found, key=lambda match: match.start))


def _forms_in(text: str) -> Iterator[re.Pattern[str]]:
    """The forms that a text may hold: telling which it cannot takes a fraction of the time of looking for them."""
    lowered = text.lower()
    with_year = _YEAR_PRINTED.search(text) is not None
    with_month = any(stem in lowered for stem in _MONTH_STEMS)
    if with_year:
        yield _ISO
    if with_month:
        yield _DAY_MONTH
    if with_month and with_year:
        yield _MONTH_DAY
    if "." in text:
        yield _NUMERIC
    if "/" in text:
        yield _SLASHED


def find_time_span(text: str) -> TimeSpan | None:
    """The first time of day or span of times in ``text``; a bare number counts only after "kl" or as a span."""
    for match in _SPAN.finditer(text):
        start, end = _clock(match, 1), _clock(match, 2)
        if start is None:
            continue
        marked = bool(match["kl"]) or bool(match["minute1"])
        if end is None and not marked:
            continue
        if end is not None and not marked and not (match["four1"] and match["four2"]) and not match["minute2"]:
            continue
        if not marked and _YEARS.fullmatch(match[0]):
            continue
        return TimeSpan(start=start, end=end, start_at=match.start(), end_at=match.end())
    return None


def _full_year(printed: str | None) -> int | None:
    if printed is None:
        return None
    return int(printed) if len(printed) == 4 else 2000 + int(printed)


def _clock(match: re.Match[str], n: int) -> str | None:
    if four := match[f"four{n}"]:
        return f"{four[:2]}:{four[2:]}"
    if hour := match[f"hour{n}"]:
        return f"{int(hour):02d}:{match[f'minute{n}'] or '00'}"
    return None
