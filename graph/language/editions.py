"""Years and phases of a name: "Oppdragsdokument 2024", "NSG-seminaret høsten 2024", "NorCRIN 3"."""

from __future__ import annotations

import re

from graph.authority.entries import Entry

_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_MONTH = r"jan\w*|feb\w*|mar[st]\w*|apr\w*|mai|may|jun\w*|jul\w*|aug\w*|sep\w*|o[kc]t\w*|nov\w*|de[sc]\w*"
_YEAR_AFTER = re.compile(
    rf"(?:\s+og\s+\w+)?\s*(?:[-–,]\s*)?(?P<addressee>(?:til|to|fra|frå|from)\s+[^.;:,()]{{2,40}}?\s+)?"
    rf"(?:(?:for|fra|frå|i|av|om|året|høst(?:en)?|haust(?:en)?|vår(?:en)?|autumn|spring|of|from|in)\s+){{0,2}}"
    rf"(?:(?:\d{{1,2}}\.\s*)?(?:{_MONTH})\s+)?{_YEAR}",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-–]$")
# "NorCRIN 3" and "NorCRIN 3-søknaden", but not "NorCRIN 3 millioner" or "NorCRIN 3,5".
_PHASE = re.compile(r"[ ](?P<phase>[2-9])(?![\w%]|[.,–-]\d|[ ]?(?:mill|mrd|kr\b|nye|av\b|stk|år))")
_IN_PHASES = frozenset({"infrastruktur", "nettverk", "prosjekt", "konsortium"})


def with_edition(text: str, entry: Entry, start: int, end: int) -> tuple[int, int, str | None]:
    """Where the name of an entry begins and ends together with its edition, and the edition: a year or a phase.

    ``start`` and ``end`` are the name's own. Only a family has years, only what comes in phases has those.
    """
    if entry.family:
        if after := _YEAR_AFTER.match(text, end):
            # Whom it is for may stand between, and is a name of its own.
            return start, end if after["addressee"] else after.end(), after["year"]
        if before := _YEAR_BEFORE.search(text, max(0, start - len("2024-")), start):
            return before.start(), end, before["year"]
    elif entry.type in _IN_PHASES and (phase := _PHASE.match(text, end)):
        return start, phase.end(), phase["phase"]
    return start, end, None
