"""What a question was understood as, in words: a reader sees why the answer says what it says, and can correct it."""

from __future__ import annotations

from collections.abc import Iterable

from search.answers.answer import Answer
from search.answers.wording import day
from search.periods import BEGINNING, END, Period
from ui.settings import Language
from ui.texts import text

_FIRST_DAY, _LAST_DAY = "-01-01", "-12-31"


def understood(answer: Answer, language: Language) -> str:
    """Kind, names, period, case and papers: "hva som ble vedtatt · NorCRIN · NSG · 2024"."""
    asked = answer.understood
    named = (*asked.initiatives, *asked.institutions, *asked.persons, *asked.bodies)
    words = [text(f"kind_{asked.kind}", language), *names_of(answer, named)]
    words += [period_words(period, language) for period in asked.periods]
    words += [f"{text('case', language)} {asked.case_number}"] if asked.case_number else []
    words += [*asked.documents, *(text(part, language) for part in asked.parts)]
    words += [] if asked.drafts else [text("without_drafts", language)]
    return f"{text('understood', language)}: {' · '.join(words)}"


def names_of(answer: Answer, ids: Iterable[str]) -> list[str]:
    """The names of some of what the question was understood to name."""
    return [answer.names[one] for one in ids if one in answer.names]


def period_words(period: Period, language: Language) -> str:
    """ "2024", "24. oktober 2024", "1. august 2024 – 31. oktober 2024", "fra og med 2020"."""
    if period.since == period.until:
        return day(period.since, language)
    whole_years = period.since.endswith(_FIRST_DAY) and (period.until == END or period.until.endswith(_LAST_DAY))
    since = "" if period.since == BEGINNING else _end(period.since, whole_years, language)
    until = "" if period.until == END else _end(period.until, whole_years, language)
    if not (since and until):
        return f"{text('ask_since' if since else 'ask_until', language).lower()} {since or until}"
    return since if since == until else f"{since} – {until}"


def _end(iso: str, whole_years: bool, language: Language) -> str:
    return iso[: len("2024")] if whole_years else day(iso, language)
