"""Deadlines: the words that set one ("innen 15. oktober", "til neste møte", "frist: uke 12") and the day they mean.

A day without a year is the next such day from the meeting on. Of a period (a month, a quarter, a week, a year) its last
day is the deadline. What cannot be told as a day ("før sommeren", "snarest") stays as it is printed.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

import msgspec

from graph.language.dates import DateMatch, find_dates
from graph.language.signs import signs

_MONTHS = (
    ("januar", "january"), ("februar", "february"), ("mars", "march"), ("april",), ("mai", "may"), ("juni", "june"),
    ("juli", "july"), ("august",), ("september",), ("oktober", "october"), ("november",), ("desember", "december"),
)  # fmt: skip
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_MONTH = "|".join(_MONTH_OF)
_ORDINALS = {
    "første": 1, "fyrste": 1, "1": 1, "first": 1, "andre": 2, "annet": 2, "2": 2, "second": 2,
    "tredje": 3, "3": 3, "third": 3, "fjerde": 4, "4": 4, "fourth": 4,
}  # fmt: skip
_COUNTS = {
    "en": 1, "ei": 1, "én": 1, "éi": 1, "ein": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4,
    "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6,
}  # fmt: skip
_DAYS_IN = {"dag": 1, "day": 1, "uke": 7, "vek": 7, "week": 7}
_YEAR_AFTER = r"(?:,?\s+(?P<{0}>(?:19|20)\d\d))?"

_MEETING = (
    r"(?:(?:neste|førstkommende|fyrstkomande|påfølgende|the next|next)\s+"
    r"(?:[\wæøåÆØÅ-]+\s)?(?:[\wæøå-]{0,30}møtet?|meeting)|møtet i (?:" + _MONTH + r")|(?:[\wæøå-]{0,30}møtet"
    r"|the meeting(?: on)?)"
    r"(?=\s+(?:den\s+)?\d))"
)
_QUARTER = (
    r"(?:Q(?P<q1>[1-4])|(?P<q2>første|fyrste|andre|annet|tredje|fjerde|first|second|third|fourth|[1-4]\.?)\s+"
    r"(?:kvartal|quarter))" + _YEAR_AFTER.format("quarter_year")
)
_WEEK = r"(?:uke|veke|week)\s+(?P<week>\d{1,2})(?!\d)(?:\s?[,/]?\s?(?P<week_year>20\d\d))?"
_MONTH_ALONE = rf"(?P<month>{_MONTH})(?!\s+\d{{1,2}}\b(?!\d))" + _YEAR_AFTER.format("month_year")
_YEAR_END = (
    r"(?:årsskiftet|årets slutt|årets utgang|(?:utgangen|slutten) av (?:året|(?P<closing_year>20\d\d))|årsslutt"
    r"|the end of (?:the year|(?P<closing_year_en>20\d\d))|year-end)"
)
_SPELL = r"(?P<count>\d{1,2}|" + "|".join(_COUNTS) + r")\s+(?P<unit>dag|uke|vek|day|week)\w*"
_SEASON = (
    r"(?:(?:sommer|jule|påske|høst|vinter)ferien|sommeren|sommaren|våren|høsten|hausten|vinteren|vårsemesteret"
    r"|høstsemesteret|jul|påske|the summer|summer|autumn|spring|Christmas|Easter)\b(?:\s+20\d\d)?"
)
_END_OF = r"(?:(?:utgangen|slutten|midten|begynnelsen|starten|løpet) av|the end of|mid|early|late)\s+"
_PERIOD = (
    rf"(?:{_END_OF})?(?:(?P<quarter>{_QUARTER})|(?P<in_week>{_WEEK})|{_MONTH_ALONE}(?![\wæøå])|månedsskiftet [\w/]+)"
)
_TIME = rf"(?:{_YEAR_END}|(?P<spell>{_SPELL})|{_PERIOD}|{_SEASON})"
_DAY_WORD = (
    r"(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,?\s*(?:den\s+)?"
)
_WEEKDAY = re.compile(_DAY_WORD, re.IGNORECASE)
_LOOKS_LIKE_TIME = (
    rf"(?={_DAY_WORD}\d|(?:{_MONTH}|uke|veke|week|Q[1-4]|første|fyrste|andre|tredje|fjerde|utgangen|slutten|midten"
    r"|årsskiftet|årsslutt|the end|sommer|høst|haust|vår|jul|påske)"
    r"[\wæøå]{0,30}\b)"
)
_CUE_WORD = (
    r"(?<![\wæøå])(?:innen|innan|senest|seinast|før|by|before|no later than|within|ikke senere enn|due(?: on)?"
    r"|i løpet av|during|in the course of|om|in)\s+"
    r"(?:(?:senest|seinast|den|fredag|on)\s+)?"
)
_CUE_LABEL = (
    r"(?:[\wæøå-]{0,30}frist(?:en|a|er|ene|ar)?|deadline)(?:\s+(?:for|til|om|on)\s[^:;]{0,60}?)?"
    r"(?:\s*(?:er|blir|ble|settes til|settast til|satt til|sett til|is|on|den|med|i|:|,|–|-))*\s*"
    rf"(?<=[\s:,–-]){_LOOKS_LIKE_TIME}"
)
_BARE_CUE = re.compile(rf"(?P<cue>{_CUE_WORD}|{_CUE_LABEL})", re.IGNORECASE)
_WORD_CUE = re.compile(rf"(?P<cue>{_CUE_WORD})", re.IGNORECASE)
_LABEL_SIGNS = signs("frist", "deadline")
_AFTER_CUE = re.compile(_TIME, re.IGNORECASE)
_TO_MEETING = re.compile(
    rf"(?<![\wæøå])(?:til|på|i|ved|innen|innan|før|at|by|before|for|for the|to)\s+(?P<meeting>{_MEETING})",
    re.IGNORECASE,
)
_MEETING_SIGNS = signs("møte", "meeting")
_OF_SPELLS = ("om", "in", "i løpet av", "during", "in the course of")
_TIME_CUE = re.compile(
    r"(?<![\wæøå])(?:i|til|over|etter|utover|utpå|in|this|after)\s+(?=(?:løpet av|uke|veke|week)?\s*\w)", re.IGNORECASE
)
_AT_ONCE = re.compile(
    r"\b(?:snarest(?: mulig| råd)?|så snart(?: som)? (?:mulig|råd)|så raskt som mulig|snarlig|straks|omgående"
    r"|fortløpende|as soon as possible|asap|immediately)\b",
    re.IGNORECASE,
)
_AT_ONCE_SIGNS = signs("snar", "raskt", "straks", "omgående", "fortløpende", "as soon", "asap", "immediately")
_SHORT_DAY = re.compile(r"(?<![\d./])(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?![\d/])\.?")
_CARRIED = 150  # days for which an action list keeps what is overdue
_LONGEST_GAP = 3  # signs between a cue and its day


class Deadline(msgspec.Struct, frozen=True):
    """A deadline as it is printed, with the ISO day where it can be told."""

    printed: str
    iso: str | None


def find_deadline(text: str, meeting: str | None, next_meeting: str | None = None) -> Deadline | None:
    """The first deadline that the words of ``text`` set; None where they set none.

    ``meeting`` is the day of the meeting whose paper this is, ``next_meeting`` that of the next, where the paper says.
    """
    lowered = text.lower()
    labelled = _LABEL_SIGNS.search(lowered)
    for cue in (_BARE_CUE if labelled else _WORD_CUE).finditer(text):
        if found := _after(text, cue, meeting):
            return found
    if match := _TO_MEETING.search(text) if _MEETING_SIGNS.search(lowered) else None:
        after = _day_after(text, match.end("meeting"), meeting)
        if after:
            return Deadline(text[match.start("meeting") : after[1]].rstrip(" ."), after[0])
        known = None if match["meeting"].lower().startswith("møtet") else next_meeting
        return Deadline(match["meeting"], known)
    at_once = _AT_ONCE.search(text) if _AT_ONCE_SIGNS.search(lowered) else None
    return Deadline(at_once[0], None) if at_once else None


def read_deadline(
    cell: str, meeting: str | None, next_meeting: str | None = None, *, carried: bool = False
) -> Deadline | None:
    """The deadline that stands alone, as in a column "Frist": the whole is its print, whatever it says.

    ``carried`` is for a list that goes on from meeting to meeting: a day without a year may lie some months back.
    """
    if carried and meeting:
        meeting = (date.fromisoformat(meeting) - timedelta(days=_CARRIED)).isoformat()
    printed = cell.strip(" .;:–-")
    if not printed:
        return None
    if found := find_deadline(f"innen {printed}", meeting, next_meeting):
        return Deadline(printed, found.iso)
    if match := _SHORT_DAY.fullmatch(printed):
        return Deadline(printed, _rolled(int(match["day"]), int(match["month"]), meeting))
    return Deadline(printed, None)


def find_time(text: str, meeting: str | None) -> Deadline | None:
    """When an assignment is to be done, told by a time alone: "legges fram i oktober", "kommer tilbake til høsten"."""
    for cue in _TIME_CUE.finditer(text):
        match = _AFTER_CUE.match(text, cue.end())
        if match and not match["spell"]:
            return Deadline((cue[0] + match[0]).strip(), _iso_of(match, meeting))
    return None


def _after(text: str, cue: re.Match[str], meeting: str | None) -> Deadline | None:
    """The deadline right after its cue."""
    word = cue["cue"].strip().lower()
    if day := _day_after(text, cue.end(), meeting):
        return None if word in _OF_SPELLS else Deadline(text[cue.end() : day[1]].strip(" ."), day[0])
    match = _AFTER_CUE.match(text, cue.end())
    if match is None or (word in ("om", "in") and not match["spell"]):
        return None
    iso = _iso_of(match, meeting)
    if word in ("før", "before") and re.match(rf"(?:{_PERIOD})\Z", match[0], re.IGNORECASE):
        iso = None  # before a month begins, or before it ends
    if iso is None or word in ("om", "in"):
        # "Før sommeren" and "i løpet av høsten" say another thing than "sommeren" and "høsten" alone.
        spoken = not re.search(r"frist|deadline", word)
        return Deadline((cue["cue"] + match[0]).strip() if spoken else match[0], iso)
    return Deadline(match[0].strip(), iso)


def _day_after(text: str, at: int, meeting: str | None) -> tuple[str | None, int] | None:
    """The day that stands at ``at``, as ISO and with its end."""
    lead = _WEEKDAY.match(text, at)
    begin = lead.end() if lead else at
    window = text[begin : begin + 40]
    found = next((day for day in find_dates(window) if day.start <= _LONGEST_GAP), None)
    if found is None or window[: found.start].strip(" (:–-"):
        return None
    return _day(found, meeting), begin + found.end


def _day(found: DateMatch, meeting: str | None) -> str | None:
    return found.iso if found.year else _rolled(found.day, found.month, meeting)


def _rolled(day: int, month: int, meeting: str | None) -> str | None:
    """The first such day from the meeting on."""
    if meeting is None:
        return None
    for year in (int(meeting[:4]), int(meeting[:4]) + 1):
        try:
            iso = date(year, month, day).isoformat()
        except ValueError:
            continue
        if iso >= meeting:
            return iso
    return None


def _iso_of(match: re.Match[str], meeting: str | None) -> str | None:
    told = match[0].lower()
    if told.startswith(("midten", "begynnelsen", "starten", "mid", "early", "månedsskiftet")):
        return None
    if match["spell"]:
        return _spell(match, meeting)
    if closing := match["closing_year"] or match["closing_year_en"]:
        return f"{closing}-12-31"
    if re.match(_YEAR_END, told):
        return f"{meeting[:4]}-12-31" if meeting else None
    if match["quarter"]:
        word = (match["q1"] or match["q2"]).rstrip(".").lower()
        number = int(word) if word.isdigit() else _ORDINALS[word]
        return _last_of_month(number * 3, match["quarter_year"], meeting)
    if match["in_week"]:
        return _week(int(match["week"]), match["week_year"], meeting)
    if match["month"]:
        return _last_of_month(_MONTH_OF[match["month"].lower()], match["month_year"], meeting)
    return None


def _last_of_month(month: int, year: str | None, meeting: str | None) -> str | None:
    first = int(year) if year else int(meeting[:4]) if meeting else None
    if first is None:
        return None
    iso = _month_end(first, month)
    return iso if year or meeting is None or iso >= meeting else _month_end(first + 1, month)


def _month_end(year: int, month: int) -> str:
    return date(year, month, calendar.monthrange(year, month)[1]).isoformat()


def _week(number: int, year: str | None, meeting: str | None) -> str | None:
    first = int(year) if year else int(meeting[:4]) if meeting else None
    if first is None:
        return None
    for candidate in (first, first + 1):
        try:
            iso = date.fromisocalendar(candidate, number, 7).isoformat()
        except ValueError:
            return None
        if year or meeting is None or iso >= meeting:
            return iso
    return None


def _spell(match: re.Match[str], meeting: str | None) -> str | None:
    if meeting is None:
        return None
    count = match["count"].lower()
    number = int(count) if count.isdigit() else _COUNTS[count]
    return (date.fromisoformat(meeting) + timedelta(days=number * _DAYS_IN[match["unit"].lower()])).isoformat()
