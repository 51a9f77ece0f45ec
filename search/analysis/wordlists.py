"""The word lists that travel with the program, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_HERE = files("search.analysis")


@cache
def read_list(name: str) -> tuple[str, ...]:
    """The lines of a word list of this package, without comments and empty lines."""
    return _lines(_HERE.joinpath(name))


@cache
def read_folder(name: str) -> tuple[str, ...]:
    """The lines of all word lists of a folder of this package, list after list."""
    lists = sorted(_HERE.joinpath(name).iterdir(), key=lambda one: one.name)
    return tuple(line for one in lists if one.name.endswith(".txt") for line in _lines(one))


def _lines(words: Traversable) -> tuple[str, ...]:
    lines = words.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


STOP_WORDS = frozenset(word for line in read_list("stopwords.txt") for word in line.split())
