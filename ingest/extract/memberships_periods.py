"""From when and until when somebody is a member, as a paper prints it: "2022–2025", "f.o.m. 1. mars 2023"."""

from __future__ import annotations

import re
from typing import NamedTuple

from graph.language.dates import find_dates
from ingest.extract.memberships_words import SHORT_SPAN, SINCE, SPAN, UNTIL

_YEAR = re.compile(r"(?:19|20)\d\d")


class MemberPeriod(NamedTuple):
    """ISO days or years; None where nothing is printed."""

    start: str | None = None
    end: str | None = None


def read_period(text: str) -> MemberPeriod:
    """The period that a text prints; empty where it prints none."""
    if span := SPAN.search(text):
        return MemberPeriod(_iso(span["first"]), _iso(span["last"]))
    if short := SHORT_SPAN.search(text):
        last = short["first"][:2] + short["last"]
        if last > short["first"]:
            return MemberPeriod(short["first"], last)
    since, until = SINCE.search(text), UNTIL.search(text)
    return MemberPeriod(_iso(since["first"]) if since else None, _iso(until["last"]) if until else None)


def _iso(printed: str) -> str | None:
    dates = find_dates(printed)
    if dates and dates[0].iso:
        return dates[0].iso
    year = _YEAR.search(printed)
    return year[0] if year else None
