"""A fact asked of several years is told for each, and said not to stand there where it does not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question

_PAPER = """Referat
Forskningsutvalget for Lomvik sjukehus

Dato: 9. juni {year}
Sted: Lomvik

Til stede:
Torhild Grønnes, Lomvik sjukehus (leder)
Magnar Ytterland, Universitetet i Stavanger

Sak 8/{short} Fordeling av forskningsmidler
Det kom inn {count} søknader. Rammen er {sum} mill. kroner.
Vedtak: Midlene fordeles som innstilt.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    told = {2020: (31, 18), 2021: (34, 22), 2022: (41, 24)}
    papers = {
        f"{year}.txt": _PAPER.format(year=year, short=year % 100, count=count, sum=total)
        for year, (count, total) in told.items()
    }
    with asking_papers(tmp_path_factory.mktemp("years"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hva var rammen for forskningsmidler i 2021 og 2022?", ["2021", "22 mill", "2022", "24 mill"]),
        ("Kor mange søknader kom inn i 2020, 2021 og 2022?", ["2020", "31", "2021", "34", "2022", "41"]),
        ("How many applications were received in 2020 and 2022?", ["2020", "31", "2022", "41"]),
        ("Hva var rammen i 2022 og 2023?", ["2022", "24 mill", "2023: Dokumentene sier ikke"]),
        ("Hva var rammen i 2021 og 2024?", ["2021", "22 mill", "2024: Dokumentene sier ikke"]),
    ],
)
def test_each_year_is_told(asker: Asker, question: str, told: list[str]) -> None:
    found = answer_question(asker, question)
    assert found.outcome == "found"
    places = [found.answer.find(words) for words in told]
    assert -1 not in places
    assert places == sorted(places)
    assert {one.date[:4] for one in found.evidence if one.date} >= {
        year for year in told if year in ("2020", "2021", "2022")
    }


def test_years_of_which_nothing_is_told(asker: Asker) -> None:
    assert not answer_question(asker, "Hva var rammen for forskningsmidler i 2015 og 2016?").answered
