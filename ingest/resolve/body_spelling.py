"""How a body's name is spelled where a heading prints it in capitals alone, or a sentence in small letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from graph.records import Line

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4  # letters of a word that is told from an abbreviation ("HF", "NSG")
_ALONGSIDE = frozenset("for i ved av på og til of the in and at".split())
_SMALL_FIRST = re.compile(r"[a-zæøå]{2,}\b")


def spelled(name: str, lines: Sequence[Line]) -> str:
    """The name with a capital first, and with the letters that ``lines`` give its words where all it has is capitals.

    "STYRET FOR HELSE FJORDVIK HF" stays as printed where one of its words stands nowhere but in capitals: nobody can
    tell a place's name from a common word by its capitals.
    """
    if _SMALL_FIRST.match(name):
        return name[0].upper() + name[1:]
    words = [word.lower() for word in _WORD.findall(name)]
    if len(words) < 2 or not name.isupper():
        return name
    prints = Counter(
        word for line in lines for word in _WORD.findall(line.text) if word.lower() in words and not word.isupper()
    )
    chosen = {word.lower(): word for word, _ in reversed(prints.most_common())} | {word: word for word in _ALONGSIDE}
    if any(word not in chosen for word in words if len(word) >= _SHORTEST):
        return name
    small = _WORD.sub(lambda found: chosen.get(found[0].lower(), found[0]), name)
    return small[0].upper() + small[1:]
