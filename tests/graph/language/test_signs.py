"""Signs find what the patterns that they are written as find."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from graph.language.signs import signs

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
