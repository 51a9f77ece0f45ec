"""The word lists that travel with the program, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def read_list(name: str) -> tuple[str, ...]:
    """The lines of a word list of this package, without comments and empty lines."""
    text = files("search.analysis").joinpath(name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line.strip() and not line.startswith("#"))


STOP_WORDS = frozenset(word for line in read_list("stopwords.txt") for word in line.split())
