"""Questions without a verb, typed in a hurry."""

from __future__ import annotations

import pytest

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from search.questions import understand

_BODY = Entry(id="fagradet", kind="body", name="Fagrådet for kystmedisin", abbreviations=("FKM",))
_MATCHER = EntityMatcher(Authority(entries=(_BODY,)))


def kind(text: str) -> str:
    return understand(text, _MATCHER, bodies=["fagradet"], persons={}).kind


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("sekretariat fkm mars 2024", "who"),
        ("forfall FKM 12. februar 2024", "who"),
        ("apologies, FKM June 2024", "who"),
        ("hvem var der, fkm mars 2024", "who"),
        ("who was there, FKM March 2024", "who"),
        ("saker på fkm-møtet i mars 2024", "list"),
        ("dagsorden FKM 12. februar 2024", "list"),
        ("agenda items in June 2024", "list"),
        ("frysere, når var det oppe til behandling", "timeline"),
        ("how often has the freezer matter come up", "timeline"),
        ("hva skjedde med brevet om frysere", "status"),
        ("kva vart det av nettverket for frysarar", "status"),
        ("what became of the freezer network", "status"),
        ("hva bestemte man seg for angående frysere", "decision"),
    ],
)
def test_without_a_verb_or_in_few_words(question: str, expected: str) -> None:
    assert kind(question) == expected


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("forfall på fakturaer for frysere", "who"),  # of bills
        ("sekretariatets vurdering av frysere i mars 2024", "who"),
        ("agenda for FKM-møtet i mars 2024 godkjent?", "list"),
        ("hva skjedde med sak 12/2024", "status"),
    ],
)
def test_what_only_looks_like_one(question: str, other: str) -> None:
    assert kind(question) != other
