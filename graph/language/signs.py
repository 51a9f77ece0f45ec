"""Signs: what stands in everything that a costly rule finds, to be looked for before the rule is tried.

Rules of language are long, and most sentences hold nothing that they look for: one look at a sentence spares it a dozen
patterns. A sign may stand where the rule then finds nothing; it must never be missing where the rule would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PLAIN = r"[\w ,:«»“”\"–/-]*"
_ALL_PLAIN = re.compile(_PLAIN)
_ONE_CHOICE = re.compile(rf"(?P<before>{_PLAIN})\(\?:(?P<either>{_PLAIN}(?:\|{_PLAIN})+)\)(?P<after>{_PLAIN})")
_OPENS, _CLOSES = "([", ")]"


class Signs:
    """Signs of one rule. Those that are plain letters are looked for as such, which costs a fraction of a pattern."""

    def __init__(self, pieces: tuple[str, ...]) -> None:
        spelt = [sign for piece in pieces for choice in _choices(piece) for sign in _spelt_out(choice)]
        plain = [sign for sign in spelt if _ALL_PLAIN.fullmatch(sign)]
        self._plain = tuple(
            dict.fromkeys(sign for sign in plain if not any(other in sign for other in plain if other != sign))
        )
        others = [sign for sign in spelt if not _ALL_PLAIN.fullmatch(sign)]
        self._pattern = re.compile("|".join(others)) if others else None

    def search(self, text: str) -> bool:
        """Whether any of the signs stands in the text."""
        for sign in self._plain:
            if sign in text:
                return True
        return self._pattern is not None and self._pattern.search(text) is not None


def signs(*pieces: str) -> Signs:
    """What finds any of the ``pieces``, which are patterns; most are plain letters ("vedt", "s(?:yk|juk)ehus").

    Pieces in lower case are for ``.search(text.lower())``.
    """
    return Signs(pieces)


def _choices(piece: str) -> Iterator[str]:
    """The choices between which a pattern leaves it open as a whole."""
    depth = start = 0
    for at, letter in enumerate(piece):
        depth += (letter in _OPENS) - (letter in _CLOSES)
        if letter == "|" and not depth:
            yield piece[start:at]
            start = at + 1
    yield piece[start:]


def _spelt_out(choice: str) -> Iterator[str]:
    """A pattern with one choice between plain letters, as each of them; any other as it is."""
    found = _ONE_CHOICE.fullmatch(choice)
    if found is None:
        yield choice
    else:
        yield from (f"{found['before']}{middle}{found['after']}" for middle in found["either"].split("|"))
