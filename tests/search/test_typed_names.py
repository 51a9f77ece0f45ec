"""Questions typed in haste: names in small letters, months cut short, years of two figures."""

from __future__ import annotations

import pytest

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from search.periods import Period, find_periods
from search.questions import understand
from search.typed_names import with_names_as_printed

ENTRIES = (
    Entry(id="nfu", kind="body", name="Nordre forskningsutvalg", abbreviations=("NFU",)),
    Entry(id="helse-nord", kind="institution", name="Helse Nord RHF", names=("Helse Nord",)),
    Entry(id="hus", kind="institution", name="Haukeland universitetssjukehus", abbreviations=("HUS",)),
    Entry(id="uib", kind="institution", name="Universitetet i Bergen", abbreviations=("UIB",)),
    Entry(id="who", kind="institution", name="Verdens helseorganisasjon", abbreviations=("WHO",)),
)
MATCHER = EntityMatcher(Authority(entries=ENTRIES))
PERSONS = {"kari lund": ("kari-lund",)}


def written(text: str) -> str:
    return with_names_as_printed(text, MATCHER, ("nfu",), PERSONS)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("hva vedtok nfu om biobank", "hva vedtok NFU om biobank"),
        ("Hva vedtok nfu om NorBank", "Hva vedtok NFU om NorBank"),
        ("hva sa helse nord om biobank", "hva sa Helse Nord om biobank"),
        ("hvem kom fra uib", "hvem kom fra UIB"),
        ("vara for kari lund", "vara for Kari Lund"),
        ("hvilke hus ble solgt", "hvilke hus ble solgt"),
        ("Kom UiO og uib", "Kom UiO og uib"),
        ("who has to report", "who has to report"),
    ],
)
def test_names_in_small_letters_are_written_as_papers_print_them(typed: str, printed: str) -> None:
    assert written(typed) == printed


def test_a_question_in_small_letters_is_understood_like_one_in_capitals() -> None:
    question = understand("når var kari lund med i nfu", MATCHER, ("nfu",), PERSONS)
    assert question.bodies == ("nfu",)
    assert question.persons == ("kari-lund",)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("saker i feb 2025", "2025-02-01", "2025-02-28"),
        ("saker på okt-møtet 2024", "2024-10-01", "2024-10-31"),
        ("saker på oktobermøtet 2024", "2024-10-01", "2024-10-31"),
        ("vedtak høsten 24", "2024-08-01", "2024-12-31"),
        ("decisions in spring '24", "2024-01-01", "2024-06-30"),
    ],
)
def test_months_and_years_cut_short(text: str, since: str, until: str) -> None:
    assert find_periods(text) == (Period(since, until),)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hva er siste nytt om biobanken", "status"),
        ("korleis ligg det an med biobanken", "status"),
        ("utviklingen i saken om biobanken siden 2021", "timeline"),
        ("hvem var tilstede fra helse nord i feb 2024", "who"),
        ("kven leia NFU hausten 2024", "who"),
        ("hvem tok referat på nfu møtet", "who"),
    ],
)
def test_kinds_of_questions_typed_in_haste(text: str, kind: str) -> None:
    assert understand(text, MATCHER, ("nfu",), PERSONS).kind == kind
