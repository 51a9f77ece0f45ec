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
_QUANTIFIERS = ("?", "*", "+", "{")


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


def by_first_letter(*pieces: str) -> str:
    """A pattern that stands wherever one of the ``pieces`` does, its choices sorted by the letter they begin with.

    Of a hundred choices a text is then tried with the dozen letters, and with the few choices behind one of them. Which
    choice is found first may differ: for looking whether any stands in a text.
    """
    behind: dict[str, list[str]] = {}
    others: list[str] = []
    for choice in (choice for piece in pieces for choice in _all_choices(piece)):
        if choice[:1].isalpha() and choice[1:2] not in _QUANTIFIERS:
            behind.setdefault(choice[0], []).append(choice[1:])
        else:
            others.append(choice)
    return "|".join([*(f"{letter}(?:{'|'.join(rest)})" for letter, rest in behind.items()), *others])


def _all_choices(piece: str) -> Iterator[str]:
    """The choices of a pattern, and those of a group that one of them consists of."""
    for choice in _choices(piece):
        inner = choice.removeprefix("(?:")
        whole = inner != choice and _closing(inner) == len(inner) - 1
        yield from _all_choices(inner[:-1]) if whole else (choice,)


def _closing(inner: str) -> int:
    """Where the group ends that was opened before ``inner``."""
    depth = 0
    for at, letter in enumerate(inner):
        depth += (letter in _OPENS) - (letter in _CLOSES)
        if depth < 0:
            return at
    return -1


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
