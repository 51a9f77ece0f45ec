"""Deadlines as papers print them, and the days they mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.extract.deadlines import Deadline, find_deadline, find_time, read_deadline

MEETING, NEXT = "2024-10-24", "2025-02-12"


@pytest.mark.parametrize(
    ("text", "printed", "iso"),
    [
        ("innen 15. november", "15. november", "2024-11-15"),
        ("innen 15. oktober", "15. oktober", "2025-10-15"),
        ("Frist for tilbakemelding 1. mars", "1. mars", "2025-03-01"),
        ("frist for innspill til planen, 1. november 2024", "1. november 2024", "2024-11-01"),
        ("med høringsfrist 6. januar 2024", "6. januar 2024", "2024-01-06"),
        ("Fristen er satt til 3. februar.", "3. februar", "2025-02-03"),
        ("senest 01.03.2025", "01.03.2025", "2025-03-01"),
        ("innen fredag 12. mars kl. 12", "12. mars", "2025-03-12"),
        ("til neste møte", "neste møte", NEXT),
        ("til neste styremøte", "neste styremøte", NEXT),
        ("til styremøtet 12. mars", "styremøtet 12. mars", "2025-03-12"),
        ("frist: uke 12", "uke 12", "2025-03-23"),
        ("innen utgangen av mars", "utgangen av mars", "2025-03-31"),
        ("innan utgangen av året", "utgangen av året", "2024-12-31"),
        ("innen årsskiftet", "årsskiftet", "2024-12-31"),
        ("innen første kvartal 2025", "første kvartal 2025", "2025-03-31"),
        ("innen Q1", "Q1", "2025-03-31"),
        ("innen to uker", "to uker", "2024-11-07"),
        ("before the next meeting", "the next meeting", NEXT),
        ("by 3 March", "3 March", "2025-03-03"),
        ("by the end of June", "the end of June", "2025-06-30"),
        ("Deadline: 1 February", "1 February", "2025-02-01"),
        ("før sommeren", "før sommeren", None),
        ("i løpet av høsten", "i løpet av høsten", None),
        ("før mars", "før mars", None),
        ("sendes ut snarest", "snarest", None),
    ],
)
def test_words_that_set_a_deadline(text: str, printed: str, iso: str | None) -> None:
    assert find_deadline(text, MEETING, NEXT) == Deadline(printed, iso)


@pytest.mark.parametrize(
    "text", ["om arbeidet i mars", "møtet 12. mars", "i uke 12", "fra 1. mars", "fristende forslag", "om 24. oktober"]
)
def test_words_that_set_none(text: str) -> None:
    assert find_deadline(text, MEETING, NEXT) is None


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("1. mars", "2025-03-01"),
        ("15.3", "2025-03-15"),
        ("31/12", "2024-12-31"),
        ("Neste møte", NEXT),
        ("Fortløpende", None),
        ("Mars 2025", "2025-03-31"),
    ],
)
def test_a_deadline_in_its_column(cell: str, iso: str | None) -> None:
    assert read_deadline(cell, MEETING, NEXT) == Deadline(cell, iso)


def test_a_list_carries_what_is_overdue() -> None:
    assert read_deadline("1. september", MEETING, carried=True) == Deadline("1. september", "2024-09-01")
    assert read_deadline("1. mars", MEETING, carried=True) == Deadline("1. mars", "2025-03-01")


def test_without_the_meetings_day_only_a_year_tells_it() -> None:
    assert find_deadline("innen 1. mars", None) == Deadline("1. mars", None)
    assert find_deadline("innen 1. mars 2025", None) == Deadline("1. mars 2025", "2025-03-01")


def test_a_time_alone() -> None:
    assert find_time("legger fram en ny sak i oktober", MEETING) == Deadline("i oktober", "2024-10-31")
    assert find_time("kommer tilbake til høsten", MEETING) == Deadline("til høsten", None)
    assert find_time("sender brev til Tromsø", MEETING) is None


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for found in (find_deadline(text, MEETING), find_time(text, MEETING)):
        assert found is None or found.printed.strip() in " ".join([text, text.strip()])
