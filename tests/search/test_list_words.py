"""What a question wants listed, and questions that want no list."""

from __future__ import annotations

import pytest

from search.list_words import Listed, topic_of, what_is_listed


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        ("Hvilke saker var oppe i 2024?", "cases"),
        ("Kva saker vart handsama på møtet 4. mars 2022?", "cases"),
        ("Which agenda items did the board consider in June?", "cases"),
        ("Hva skal rådet behandle 4. mars 2022?", "cases"),
        ("What will the council discuss on 4 March 2022?", "cases"),
        ("Hva skal rådet behandle om registre 4. mars 2022?", None),
        ("Hva sto på dagsordenen 4. mars 2022?", "cases"),
        ("What was on the agenda in May 2024?", "cases"),
        ("Hvor mange saker ble utsatt?", "cases"),
        ("Alle vedtak om biobank", "decisions"),
        ("Vis alle vedtakene fra 2023", "decisions"),
        ("List all decisions on data sharing", "decisions"),
        ("Hvilke vedtak ble fattet i møtet 4. mars 2022?", "decisions"),
        ("Hvilke møter hadde rådet i 2023?", "meetings"),
        ("How many meetings were held in 2021?", "meetings"),
        ("Når møttes rådet i 2023?", "meetings"),
        ("When did the council meet in 2023?", "meetings"),
        ("Hvilke møter mangler referat?", "without_minutes"),
        ("Which meetings have no minutes?", "without_minutes"),
        ("Mangler det referater?", "without_minutes"),
        ("Hvilke institusjoner er representert i rådet?", "institutions"),
    ],
)
def test_what_is_to_be_listed(question: str, listed: Listed) -> None:
    assert what_is_listed(question) == listed


@pytest.mark.parametrize(
    "question",
    [
        "Hva ble vedtatt om biobank?",
        "Ble alle vedtak fulgt opp?",
        "Hvilken sak handlet om biobank?",
        "Hva er status i saken?",
        "What is the case about?",
        "Kva vart vedtaket om biobank?",
        "Hvem ledet møtene i 2023?",
        "",
    ],
)
def test_no_list_is_asked_for(question: str) -> None:
    assert what_is_listed(question) is None


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Alle vedtak om biobank", "biobank"),
        ("Alle vedtak i NSG om biobank", "biobank"),
        ("List all decisions on data sharing", "data sharing"),
        ("Which items did the Committee on Training consider?", ""),
        ("Hvilke saker var oppe i 2024?", ""),
    ],
)
def test_what_the_things_listed_are_about(question: str, topic: str) -> None:
    assert topic_of(question) == topic
