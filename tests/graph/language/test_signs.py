"""Signs find what the patterns that they are written as find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.language.signs import by_first_letter, signs

_PIECES = (
    "vedt",
    "s(?:yk|juk)ehus",
    r"\bber\b",
    "omit[eé]|nemnd",
    "gjenn?omg",
    "(?:tas|tok) opp",
    "vedtak",
    "a(?:b)c|d",
)
_PATTERN = re.compile("|".join(_PIECES))


@given(
    st.lists(st.sampled_from(["vedt", "vedtak", "s", "yk", "juk", "ehus", "ber", " ", "omité", "tok opp", "abc", "d"]))
)
def test_as_their_pattern(words: list[str]) -> None:
    text = "".join(words)
    assert signs(*_PIECES).search(text) == (_PATTERN.search(text) is not None)


def test_each_choice_is_a_sign() -> None:
    health = signs("s(?:yk|juk)ehus", "nemnd|utval")
    assert all(health.search(text) for text in ("et sykehus", "eit sjukehus", "nemnda", "utvalet"))
    assert not health.search("seh yk us|")


_WORDS = "ber|bad|(?:bes|(?:bedt|blir bedt))|sa(?:tt)?|s?tår|(?:vil|skal) gjøre|å|[ab]c|(?:ut|inn)over"


@given(st.text(alphabet="abdegiklnorstuvyåø ", max_size=20))
def test_choices_by_their_first_letter_stand_where_any_of_them_does(text):
    assert bool(re.search(by_first_letter(_WORDS), text)) == bool(re.search(_WORDS, text))


@pytest.mark.parametrize("text", ["bes", "blir bedt", "satt", "tår", "skal gjøre", "å", "ac", "utover"])
def test_each_choice_is_found_by_its_first_letter(text):
    assert re.fullmatch(by_first_letter(_WORDS), text)
