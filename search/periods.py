"""Periods in questions: "høsten 2024", "in June 2024", "8. februar 2024", "fra 2021 til 2024", "i 2017 og i 2021"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

import msgspec

from graph.language.dates import find_dates

MONTHS = {
    "januar": 1, "january": 1, "februar": 2, "february": 2, "mars": 3, "march": 3, "april": 4, "mai": 5, "may": 5,
    "juni": 6, "june": 6, "juli": 7, "july": 7, "august": 8, "september": 9, "oktober": 10, "october": 10,
    "november": 11, "desember": 12, "december": 12,
}  # fmt: skip
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "apr": 4, "jun": 6, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11,
    "des": 12, "dec": 12,
}  # fmt: skip
"""As busy people type them: only with a year behind them are they months; "jul" is Christmas."""

SEASONS = {
    "vår": (1, 6), "våren": (1, 6), "spring": (1, 6),
    "sommer": (6, 8), "sommeren": (6, 8), "summer": (6, 8), "sommaren": (6, 8),
    "høst": (8, 12), "høsten": (8, 12), "haust": (8, 12), "hausten": (8, 12), "autumn": (8, 12), "fall": (8, 12),
    "vinter": (1, 3), "vinteren": (1, 3), "winter": (1, 3),
}  # fmt: skip
"""First and last month of what a secretary calls spring, summer, autumn and winter meetings."""
_OTHER_WORDS = (
    "fjor", "forfjor", "måned", "måneder", "månedene", "månad", "månader", "månadene", "month", "months", "halvår",
    "halvåret", "kvartal", "kvartalet", "quarter", "tertial", "tertialet", "jul", "christmas", "nyttår",
)  # fmt: skip
WORDS_OF_TIME = frozenset((*MONTHS, *_SHORT_MONTHS, *SEASONS, *_OTHER_WORDS))
"""They say when, and name no matter."""

_YEAR = r"(?:19|20)\d{2}"
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})(?:\s+(?:i\s+|of\s+|in\s+)?({_YEAR}))?\b", re.IGNORECASE)
_SHORT_MONTH = re.compile(
    rf"\b({'|'.join((*_SHORT_MONTHS, *MONTHS))})\.?(?:-?(?:møte|meeting)\w*)?\s+(?:i\s+|in\s+)?({_YEAR})\b",
    re.IGNORECASE,
)
_MONTHS_SHARING_A_YEAR = re.compile(
    rf"\b({'|'.join(MONTHS)})\s+(?:og|and|til|to|-|–)\s+(?:{'|'.join(MONTHS)})\s+({_YEAR})\b", re.IGNORECASE
)
_SEASON = re.compile(rf"\b({'|'.join(SEASONS)})\s+(?:i\s+|of\s+|in\s+)?({_YEAR})\b", re.IGNORECASE)
_SEASON_OF_SHORT_YEAR = re.compile(rf"\b({'|'.join(SEASONS)})\s+['’]?(\d{{2}})(?![\d.:/])\b", re.IGNORECASE)
_PART_OF_YEAR = re.compile(
    r"\b(?:(?P<nth>første|fyrste|first|1\.|andre|annet|second|2\.|tredje|third|3\.|fjerde|fourth|4\.)\s+"
    r"(?P<part>halvår|halvdel|half|tertial|kvartal|quarter)\w*|(?P<words>tidlig|tidleg|early|sent|seint|late|før jul|"
    r"before christmas|etter jul|etter nyttår|after new year))\s+(?:(?:i|av|of|in)\s+)?"
    rf"(?P<year>{_YEAR})\b",
    re.IGNORECASE,
)
_NTH = {
    "første": 1, "fyrste": 1, "first": 1, "1.": 1, "andre": 2, "annet": 2, "second": 2, "2.": 2, "tredje": 3,
    "third": 3, "3.": 3, "fjerde": 4, "fourth": 4, "4.": 4,
}  # fmt: skip
_MONTHS_IN_PART = {"halvår": 6, "halvdel": 6, "half": 6, "tertial": 4, "kvartal": 3, "quarter": 3}
_WORDED_PART = {
    "tidlig": (1, 4), "tidleg": (1, 4), "early": (1, 4), "sent": (9, 12), "seint": (9, 12), "late": (9, 12),
    "før jul": (8, 12), "before christmas": (8, 12), "etter jul": (1, 6), "etter nyttår": (1, 6),
    "after new year": (1, 6),
}  # fmt: skip
"""First and last month: whoever says "before Christmas" means the autumn, not all that went before."""
_BARE_YEAR = re.compile(rf"(?<![\d/.-])({_YEAR})(?![\d/]|\.\d)")
_YEARS = re.compile(rf"(?<![\d/.-])({_YEAR})\s?[-–—]\s?({_YEAR})(?![\d/-]|\.\d)")
_RANGE_BETWEEN = re.compile(
    r"^\s*(?:og|and|til|to|fram til|frem til|until|through|[-–—])\s*(?:i\s+|in\s+)?$", re.IGNORECASE
)
_RANGE_BEFORE = re.compile(
    r"\b(?:fra|frå|mellom|from|between|since|siden|sidan|perioden)\s*(?:og med\s*)?$", re.IGNORECASE
)
_SINCE_BEFORE = re.compile(r"\b(?:siden|sidan|since|etter|after|fra og med|frå og med)\s*$", re.IGNORECASE)
_UNTIL_BEFORE = re.compile(r"\b(?:fram til|frem til|til og med|until|up to)\s*$", re.IGNORECASE)
_BEFORE_BEFORE = re.compile(r"\b(?:før|before)\s*$", re.IGNORECASE)

BEGINNING, END = "0000-01-01", "9999-12-31"


class Period(msgspec.Struct, frozen=True, order=True):
    """From one day to another, inclusive ISO dates."""

    since: str
    until: str

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year and no more: what a question says of a year need not be said in it."""
        return self.since[4:] == "-01-01" and self.until == f"{self.since[:4]}-12-31"

    def __contains__(self, date: object) -> bool:
        return isinstance(date, str) and self.since <= date <= self.until


class _Found(msgspec.Struct, frozen=True):
    start: int
    end: int
    period: Period


def find_periods(question: str) -> tuple[Period, ...]:
    """The periods a question names, in order; two ends joined by "fra … til" or "between … and" are one period."""
    found = _all(question)
    periods: list[Period] = []
    index = 0
    while index < len(found):
        current = found[index]
        before = question[: current.start]
        following = found[index + 1] if index + 1 < len(found) else None
        if following and _is_range(question, before, current, following):
            periods.append(Period(current.period.since, following.period.until))
            index += 2
            continue
        if _SINCE_BEFORE.search(before):
            periods.append(Period(current.period.since, END))
        elif _UNTIL_BEFORE.search(before):
            periods.append(Period(BEGINNING, current.period.until))
        elif _BEFORE_BEFORE.search(before):
            periods.append(Period(BEGINNING, _day_before(current.period.since)))
        else:
            periods.append(current.period)
        index += 1
    return tuple(periods)


def _day_before(iso: str) -> str:
    return (date.fromisoformat(iso) - timedelta(days=1)).isoformat()


def _is_range(question: str, before: str, first: _Found, second: _Found) -> bool:
    between = question[first.end : second.start]
    if not _RANGE_BETWEEN.match(between):
        return False
    joined_by_and = re.match(r"^\s*(?:og|and)\b", between, re.IGNORECASE) is not None
    return bool(_RANGE_BEFORE.search(before)) or not joined_by_and


def _all(question: str) -> list[_Found]:
    found: list[_Found] = []

    def add(start: int, end: int, since: str, until: str) -> None:
        if not any(start < other.end and other.start < end for other in found):
            found.append(_Found(start, end, Period(since, until)))

    for found_date in find_dates(question):
        if found_date.iso:
            add(found_date.start, found_date.end, found_date.iso, found_date.iso)
    for match in _MONTHS_SHARING_A_YEAR.finditer(question):
        add(match.start(1), match.end(1), *_month(int(match[2]), MONTHS[match[1].lower()]))
    for match in _MONTH.finditer(question):
        if match[2]:
            add(match.start(), match.end(), *_month(int(match[2]), MONTHS[match[1].lower()]))
    for match in _SHORT_MONTH.finditer(question):
        add(match.start(), match.end(), *_month(int(match[2]), (MONTHS | _SHORT_MONTHS)[match[1].lower()]))
    for match in _SEASON_OF_SHORT_YEAR.finditer(question):
        first, last = SEASONS[match[1].lower()]
        year = 2000 + int(match[2])
        add(match.start(), match.end(), _month(year, first)[0], _month(year, last)[1])
    for match in _SEASON.finditer(question):
        first, last = SEASONS[match[1].lower()]
        add(match.start(), match.end(), _month(int(match[2]), first)[0], _month(int(match[2]), last)[1])
    for match in _PART_OF_YEAR.finditer(question):
        if months := _months_of_part(match):
            year = int(match["year"])
            add(match.start(), match.end(), _month(year, months[0])[0], _month(year, months[1])[1])
    for match in _YEARS.finditer(question):
        if match[1] < match[2]:
            add(match.start(), match.end(), f"{match[1]}-01-01", f"{match[2]}-12-31")
    for match in _BARE_YEAR.finditer(question):
        add(match.start(), match.end(), f"{match[1]}-01-01", f"{match[1]}-12-31")
    return sorted(found, key=lambda item: item.start)


def _months_of_part(match: re.Match[str]) -> tuple[int, int] | None:
    """First and last month; None for a part that no year has ("the third half")."""
    if match["words"]:
        return _WORDED_PART[match["words"].lower()]
    length = _MONTHS_IN_PART[match["part"].lower()]
    last = _NTH[match["nth"].lower()] * length
    return (last - length + 1, last) if last <= len(calendar.month_name) - 1 else None


def _month(year: int, month: int) -> tuple[str, str]:
    return f"{year}-{month:02d}-01", f"{year}-{month:02d}-{calendar.monthrange(year, month)[1]}"
