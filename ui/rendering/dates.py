"""Dates as people write them."""

from __future__ import annotations

from datetime import date

from ui.settings import Language

_MONTHS = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def day(iso: str, language: Language) -> str:
    """ "2024-10-24" → "24. oktober 2024" or "24 October 2024"."""
    value = date.fromisoformat(iso)
    month = _MONTHS[language][value.month - 1]
    return f"{value.day}. {month} {value.year}" if language == "nb" else f"{value.day} {month} {value.year}"
