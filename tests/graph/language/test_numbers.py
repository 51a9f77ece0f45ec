import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.language.numbers import find_case_numbers, normalise_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("03/2021", "3/2021"),
        ("Sak 14/24 Bruk av data", "14/2024"),
        ("3-2024 Status", "3/2024"),
        ("Saksnr: 7-2025", "7/2025"),
        ("Saksnummer: 3-2025", "3/2025"),
        ("Sak 2011/38 Budsjett", "38/2011"),
        ("Sak nr. 12/2019", "12/2019"),
        ("S-sak 5/18", "5/2018"),
        ("Styresak 045-2023", "45/2023"),
        ("Case 4/2022", "4/2022"),
        ("Item 3/2021", "3/2021"),
        ("FU-sak 12/21", "12/2021"),
        ("jfr. styresak 045–2023", "45/2023"),
        ("(jf. sak 9-2024).", "9/2024"),
        ("V-SAK 7/19", "7/2019"),
        ("Orienteringssak 8/20", "8/2020"),
        ("Agenda item 12/2020", "12/2020"),
        ("Saksnr. 14/24", "14/2024"),
    ],
)
def test_a_number_is_read(text: str, value: str) -> None:
    assert [match.value for match in find_case_numbers(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"), [("Sak 7 Budsjett", "7/2023"), ("Case 7:", "7/2023"), ("Saksnr. 7", "7/2023")]
)
def test_the_year_is_given(text: str, value: str) -> None:
    assert [match.value for match in find_case_numbers(text, 2023)] == [value]
    assert [match.value for match in find_case_numbers(text)] == [None]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Presentasjoner i sak 14/24, 15/24, 16/24 og 17/24", ["14/2024", "15/2024", "16/2024", "17/2024"]),
        ("sakene 4, 5 og 7/2024", ["4/2024", "5/2024", "7/2024"]),
        ("sak 3-2024 og sak 5-2024", ["3/2024", "5/2024"]),
        ("sak 3/24 og 40 personer", ["3/2024"]),
    ],
)
def test_lists_of_numbers(text: str, values: list[str]) -> None:
    assert [match.value for match in find_case_numbers(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "21.06.2024", "perioden 2021-2025", "2023-2027", "§ 3-4", "kr 2 500 000", "55 90 12 34", "22-2024-5",
        "Prop. 1 S", "12.30-15.00", "2021/22", "1 av 3", "i sak 3.000 kroner", "Arkivsak 18/01234", "Vår ref. 17/2019",
        "Saksnr 2021/12345", "helsesak og 12 andre", "14/24", "25. november 2023", "sak 3. mars 2021",
    ],
)  # fmt: skip
def test_no_case_number(text: str) -> None:
    assert [match.value for match in find_case_numbers(text) if match.value] == []


@pytest.mark.parametrize("text", ["Eva Moen introduced the item. 15 forms were sent out.", "Lie la fram saka. 34 kom."])
def test_a_number_that_begins_the_next_sentence_is_no_case(text: str) -> None:
    assert find_case_numbers(text, 2023) == ()


def test_the_print_and_its_place() -> None:
    text = "Vi viser til sak 034-2024, der"
    (match,) = find_case_numbers(text)
    assert (match.text, match.labelled, text[match.start : match.end]) == ("034-2024", True, "sak 034-2024")


@pytest.mark.parametrize(
    ("printed", "value"), [("09/2020", "9/2020"), ("14/24", "14/2024"), ("7", "7/2021"), ("x", None)]
)
def test_a_printed_number_is_normalised(printed: str, value: str | None) -> None:
    assert normalise_number(printed, 2021) == value


@given(st.text(alphabet="sak nr.0123456789/-–, og§", max_size=80), st.none() | st.integers(2000, 2030))
def test_places_are_within_the_text(text: str, year: int | None) -> None:
    for match in find_case_numbers(text, year):
        assert 0 <= match.start < match.end <= len(text)
        assert match.text in text


def test_a_long_text_takes_time_in_proportion_to_its_length() -> None:
    # Searching all that stands before each number once made this take minutes.
    assert len(find_case_numbers("sak 12/24 og " * 20_000)) == 20_000


@pytest.mark.parametrize("line", ["Sak 1/2020 ", "Sak 1/2020, ", "1/2020 "])
def test_a_line_of_nothing_but_numbers_takes_no_square_of_its_length(line):
    begun = time.process_time()
    assert len(find_case_numbers(line * 50_000)) == 50_000
    assert time.process_time() - begun < 3
