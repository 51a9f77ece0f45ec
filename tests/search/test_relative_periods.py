"""Periods told from today, and parts of a year."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.periods import END, find_periods
from search.relative_periods import written_out

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("question", "since", "until"),
    [
        ("Hva ble vedtatt i fjor?", "2025-01-01", "2025-12-31"),
        ("Hva ble vedtatt høsten i fjor?", "2025-08-01", "2025-12-31"),
        ("Kva vart vedteke i fjor haust?", "2025-08-01", "2025-12-31"),
        ("Hva ble vedtatt før jul i fjor?", "2025-08-01", "2025-12-31"),
        ("What was decided last spring?", "2026-01-01", "2026-06-30"),
        ("What was decided last year?", "2025-01-01", "2025-12-31"),
        ("Hva har skjedd i år?", "2026-01-01", "2026-12-31"),
        ("Hva har skjedd i høst?", "2026-08-01", "2026-12-31"),
        ("Hva har skjedd de siste to årene?", "2024-11-23", END),
        ("Kva har skjedd dei siste tre åra?", "2023-11-23", END),
        ("What has happened in the past two years?", "2024-11-23", END),
        ("Hva har skjedd det siste året?", "2025-11-23", END),
        ("Hva har skjedd de siste seks månedene?", "2026-05-23", END),
        ("Kva har skjedd sidan 2019?", "2019-01-01", END),
        ("Hva ble vedtatt første halvår 2024?", "2024-01-01", "2024-06-30"),
        ("What was decided in the second half of 2024?", "2024-07-01", "2024-12-31"),
        ("Hva ble vedtatt i 2. tertial 2023?", "2023-05-01", "2023-08-31"),
        ("Hva ble vedtatt tidlig i 2024?", "2024-01-01", "2024-04-30"),
    ],
)
def test_a_period_of_a_question(question: str, since: str, until: str) -> None:
    assert [(one.since, one.until) for one in find_periods(written_out(question, TODAY))] == [(since, until)]


@pytest.mark.parametrize("question", ["Hvem sitter i vår gruppe?", "Hva skjer i neste år", "Hva ble vedtatt om år?"])
def test_no_period(question: str) -> None:
    assert written_out(question, TODAY) == question


@given(st.text(max_size=120), st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_no_text_is_too_odd(text: str, today: date) -> None:
    assert isinstance(find_periods(written_out(text, today)), tuple)
