"""Dates that cannot be: a weekday that does not fit, a day no month has, a deadline before its meeting."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from graph.language.dates import DateMatch, find_dates
from ingest.check.leftovers import part_at
from ingest.findings import PartFinding
from ingest.furniture import find_furniture
from ingest.resolve.gathering import NamedFindings
from ingest.review.remarks import Remark, place_of, remark

_WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "mandag måndag monday",
            "tirsdag tysdag tuesday",
            "onsdag wednesday",
            "torsdag thursday",
            "fredag friday",
            "lørdag laurdag saturday",
            "søndag sundag sunday",
        )
    )
    for name in names.split()
}
_NB_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_EN_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY_BEFORE = re.compile(rf"\b(?P<day>{'|'.join(_WEEKDAYS)})\s*,?\s*(?:den\s+|the\s+)?$", re.IGNORECASE)
_MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
_NAMED_DAY = re.compile(
    rf"(?<![\d.,/-])(?P<day>\d{{1,2}})\.?\s?(?P<month>{'|'.join(_MONTHS)})(?![^\W\d_])(?:\s+(?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_NUMERIC_DAY = re.compile(
    r"(?<![\d.,/-])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)(?![\d.]\d|\d)"
)
_DEADLINE = re.compile(
    r"(?:\b\w*frist\w*|\b(?:innen|senest|seinast|deadline))(?:\s+(?:er|is|den|til))?\s*:?\s*$", re.IGNORECASE
)
_PAST = re.compile(r"\b(?:var|ble|blei|vart|hadde|gikk|gjekk|utløp|er\s+gått|was|were|had|expired)\b", re.IGNORECASE)
_NEXT = re.compile(r"\b(?:neste\s+(?:\w+\s+)?\w*møte|next\s+meeting)\b[^.\d]{0,60}$", re.IGNORECASE)
_APPROVED = re.compile(r"(?:referat|protokoll|minutes)\w*\s+(?:fra|frå|from|of|for)\b[^.\d]{0,80}$", re.IGNORECASE)
_YEARS = re.compile(
    r"\b(?:fra|frå|from|perioden|between|mellom)\s+(?P<first>(?:19|20)\d\d)\s*(?:til|to|og|and|[-–—])\s*(?P<last>(?:19|20)\d\d)\b(?!\s*/)",
    re.IGNORECASE,
)
_REACH = 90  # characters before a date in which words say what it is the date of


def date_remarks(named: NamedFindings) -> Iterator[Remark]:
    """The dates of a document that cannot be, or hardly."""
    document = named.findings.document
    furniture = find_furniture(document)
    before = ""
    for number, line in enumerate(document.lines, start=1):
        text = line.text.replace("\u00a0", " ")
        if not text.strip() or number in furniture:
            continue
        part = part_at(named, number)
        place = place_of(named.name, document, number, part=part)
        for kind, details in _in_line(text, before, part):
            yield remark(kind, place, **details)
        before = text.strip()[-_REACH:]


def _in_line(text: str, before: str, part: PartFinding | None) -> Iterator[tuple[str, dict[str, str | int]]]:
    for form in (_NAMED_DAY, _NUMERIC_DAY):
        for match in form.finditer(text):
            if _cannot_be(match):
                yield "no_such_day", {"printed": match[0]}
    for match in _YEARS.finditer(text):
        if match["last"] < match["first"]:
            yield "years_reversed", {"printed": match[0]}
    meeting = part.heading.date if part and part.kind in ("minutes", "agenda", "presentation", "case_paper") else None
    for found in find_dates(text):
        words = f"{before} {text[: found.start]}"[-_REACH:]
        yield from _weekday(found, text[: found.start])
        if meeting and found.iso and part:
            yield from _against_meeting(found, words, text, meeting, part)


def _cannot_be(match: re.Match[str]) -> bool:
    day = int(match["day"])
    month = _MONTHS.index(match["month"].lower()) + 1 if not match["month"].isdigit() else int(match["month"])
    year = int(match["year"]) if match["year"] else 2000  # a leap year
    return not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1])


def _weekday(found: DateMatch, before: str) -> Iterator[tuple[str, dict[str, str | int]]]:
    named = _WEEKDAY_BEFORE.search(before)
    if named and found.iso:
        is_day = date.fromisoformat(found.iso).weekday()
        if is_day != _WEEKDAYS[named["day"].lower()]:
            printed = f"{named['day']} {found.text}"
            yield "weekday", {"printed": printed, "day_nb": _NB_WEEKDAYS[is_day], "day_en": _EN_WEEKDAYS[is_day]}


def _against_meeting(
    found: DateMatch, words: str, text: str, meeting: str, part: PartFinding
) -> Iterator[tuple[str, dict[str, str | int]]]:
    iso = found.iso or ""
    if _APPROVED.search(words) and part.kind != "presentation":
        if iso > meeting or (iso == meeting and part.kind == "agenda"):
            yield "later_meeting_cited", {"printed": found.text, "date": meeting}
    elif iso[4:] == meeting[4:] and abs(int(iso[:4]) - int(meeting[:4])) == 1 and not _DEADLINE.search(words):
        yield "other_year", {"printed": found.text, "date": meeting}
    elif iso < meeting and _NEXT.search(words):
        yield "next_meeting_past", {"printed": found.text, "date": meeting}
    elif (
        iso < meeting
        and part.kind == "minutes"
        and _DEADLINE.search(words)
        and not _PAST.search(f"{words} {text[found.end :]}")
    ):
        yield "deadline_past", {"printed": found.text, "date": meeting}
