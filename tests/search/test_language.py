"""The language of a question, however short."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.language import detect_language


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What was decided on NorCRIN?", "en"),
        ("Hva ble vedtatt om NorCRIN?", "nb"),
        ("Kva vart vedteke om NorCRIN?", "nn"),
        ("clinical trials", "en"),
        ("publication indicator medicine", "en"),
        ("status genome centre", "en"),
        ("NorCRIN funding", "en"),
        ("Mental health", "en"),
        ("minutes Bodø 2024", "en"),
        ("kunstig intelligens", "nb"),
        ("status digitalt samtykke", "nb"),
        ("tilskudd for NorCRIN", "nb"),
        ("tidslinje for data", "nb"),
        ("postdoktorstillinger", "nb"),
        ("vedtak sak 17/24 NSG", "nb"),
        ("forsking og utdanning", "nn"),
        ("EHDS", "nb"),
        ("", "nb"),
    ],
)
def test_the_language_of_a_question(question: str, language: str) -> None:
    assert detect_language(question) == language


def test_a_word_of_asking_tells_more_than_a_title_in_another_language() -> None:
    assert detect_language("Hva er Research Support for Clinical Trials?") == "nb"


@given(st.text(max_size=60))
def test_any_text_has_one(text: str) -> None:
    assert detect_language(text) in ("nb", "nn", "en")
