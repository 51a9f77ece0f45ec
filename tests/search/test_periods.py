"""Periods in questions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.periods import END, Period, find_periods


@pytest.mark.parametrize(
    ("question", "periods"),
    [
        ("Hva skjedde i oktober 2024?", [("2024-10-01", "2024-10-31")]),
        ("Hva skjedde 8. februar 2024?", [("2024-02-08", "2024-02-08")]),
        ("Kva skjedde hausten 2024?", [("2024-08-01", "2024-12-31")]),
        ("What happened in spring 2021?", [("2021-01-01", "2021-06-30")]),
        ("What happened in 2021?", [("2021-01-01", "2021-12-31")]),
        ("Hva skjedde fra februar 2024 til mai 2025?", [("2024-02-01", "2025-05-31")]),
        ("What changed between February and October 2024?", [("2024-02-01", "2024-10-31")]),
        ("Hva skjedde i 2019 og 2022?", [("2019-01-01", "2019-12-31"), ("2022-01-01", "2022-12-31")]),
        ("Hva skjedde mellom 2019 og 2022?", [("2019-01-01", "2022-12-31")]),
        ("Hva har skjedd siden 2020?", [("2020-01-01", END)]),
        ("Hva ble vedtatt før 2020?", [("0000-01-01", "2019-12-31")]),
        ("Hva ble vedtatt fram til 2020?", [("0000-01-01", "2020-12-31")]),
        ("Hva ble vedtatt før mars 2020?", [("0000-01-01", "2020-02-29")]),
        ("Hva ble vedtatt i perioden 2018–2020?", [("2018-01-01", "2020-12-31")]),
        ("Hva ble vedtatt 2018 - 2020?", [("2018-01-01", "2020-12-31")]),
        ("Hva sto i sak 12/2024?", []),
        ("Hva ble vedtatt om NorCRIN?", []),
    ],
)
def test_periods_of_a_question(question: str, periods: list[tuple[str, str]]) -> None:
    assert [(one.since, one.until) for one in find_periods(question)] == periods


def test_a_day_lies_in_its_period() -> None:
    assert "2024-02-29" in Period("2024-02-01", "2024-02-29")
    assert "2024-03-01" not in Period("2024-02-01", "2024-02-29")
    assert None not in Period("2024-02-01", "2024-02-29")


def test_only_a_whole_year_is_a_year() -> None:
    assert Period("2024-01-01", "2024-12-31").is_year
    assert not Period("2023-01-01", "2024-12-31").is_year


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    assert all(one.since <= one.until for one in find_periods(text) if one.until != END)
