"""What a question was understood as, in words: a reader sees why the answer says what it says, and can correct it."""

from __future__ import annotations

from search.answers.answer import Answer
from search.answers.wording import day
from search.periods import BEGINNING, END, Period
from ui.settings import Language
from ui.texts import text


def understood(answer: Answer, language: Language) -> str:
    """Kind, names, period, case and papers: "hva som ble vedtatt · NorCRIN · NSG · 2024"."""
    asked = answer.understood
    named = (*asked.initiatives, *asked.institutions, *asked.persons, *asked.bodies)
    words = [text(f"kind_{asked.kind}", language), *(answer.names[one] for one in named if one in answer.names)]
    words += [period_words(period, language) for period in asked.periods]
    words += [f"{text('case', language)} {asked.case_number}"] if asked.case_number else []
    words += [*asked.documents, *(text(part, language) for part in asked.parts)]
    words += [] if asked.drafts else [text("without_drafts", language)]
    return f"{text('understood', language)}: {' · '.join(words)}"


def period_words(period: Period, language: Language) -> str:
    """ "2024", "24. oktober 2024", "1. august 2024 – 31. desember 2024", an open end left out."""
    if period.is_year:
        return period.since[:4]
    since = "" if period.since == BEGINNING else day(period.since, language)
    until = "" if period.until == END else day(period.until, language)
    return since if since == until else f"{since} – {until}".strip()
