import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.language.dates import find_dates, find_time_span


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Dato: 17. mars 2021", "2021-03-17"),
        ("Møtedato: 21.06.2024", "2024-06-21"),
        ("i Tromsø 6.november 2024", "2024-11-06"),
        ("Tid:  Onsdag 12. februar 2025 kl. 09.30 – 14.30", "2025-02-12"),
        ("møtet 24.10.24 ble", "2024-10-24"),
        ("2024-06-21", "2024-06-21"),
        ("26-27. januar 2017", "2017-01-26"),
        ("26.-27. januar 2017", "2017-01-26"),
        ("26. og 27. januar 2017", "2017-01-26"),
        ("March 17, 2021", "2021-03-17"),
        ("17 March 2021", "2021-03-17"),
        ("17th of March 2021", "2021-03-17"),
        ("tysdag 3. desember 2019", "2019-12-03"),
        ("23.januar 2017", "2017-01-23"),
        ("5/3-2019", "2019-03-05"),
        ("16desember2024", "2024-12-16"),
        ("05. 03. 2019", "2019-03-05"),
    ],
)
def test_a_date_is_read(text: str, iso: str) -> None:
    assert [match.iso for match in find_dates(text)] == [iso]


def test_a_date_without_a_year_waits_for_one() -> None:
    (match,) = find_dates("Dato: 17. mars")
    assert match.iso is None
    assert match.in_year(2021) == "2021-03-17"


def test_two_dates_and_their_places() -> None:
    text = "fra 1. juni 2024 til 30.06.24."
    assert [match.iso for match in find_dates(text)] == ["2024-06-01", "2024-06-30"]
    assert [text[match.start : match.end] for match in find_dates(text)] == ["1. juni 2024", "30.06.24"]


@pytest.mark.parametrize(
    "text",
    [
        "2021-2025",
        "sak 3-2024",
        "3,5 mill. kr",
        "32. mars 2021",
        "12.30 – 15.00",
        "§ 3-4",
        "99.99.2024",
        "punkt 5.2",
        "10 %",
    ],
)
def test_no_date(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("kl. 12.30 – 15-00", "12:30", "15:00"),
        ("08:30 – 13:15", "08:30", "13:15"),
        ("kl 10 til 12", "10:00", "12:00"),
        ("1000-1430", "10:00", "14:30"),
        ("kl. 9.30 – 14.30", "09:30", "14:30"),
        ("kl. 0900", "09:00", None),
        ("kl 13", "13:00", None),
        ("kl. 10.00 – ca. kl. 15.30", "10:00", "15:30"),
        ("09.35-09.40", "09:35", "09:40"),
        ("14.20 -14.30", "14:20", "14:30"),
        ("10:00 to 11:30", "10:00", "11:30"),
        ("kl. 13-15", "13:00", "15:00"),
        ("1900–2030", "19:00", "20:30"),
        ("kl. 2000–2045", "20:00", "20:45"),
    ],
)
def test_a_time_span_is_read(text: str, start: str, end: str | None) -> None:
    span = find_time_span(text)
    assert span is not None
    assert (span.start, span.end) == (start, end)


@pytest.mark.parametrize("text", ["3-5 prosent", "sak 12", "2-2025", "Sted: Zoom", "1,5 time", "Strategi 2021–2025"])
def test_no_time(text: str) -> None:
    assert find_time_span(text) is None


@given(st.text(max_size=200))
def test_places_are_within_the_text(text: str) -> None:
    for match in find_dates(text):
        assert 0 <= match.start < match.end <= len(text)
        assert match.in_year(2000)
    find_time_span(text)


def test_a_line_of_nothing_but_dates_takes_no_square_of_its_length():
    begun = time.process_time()
    assert len(find_dates("1. mai 2020 " * 50_000)) == 50_000
    assert time.process_time() - begun < 3
