"""Whether a word of the field is English or Norwegian, as far as the glossary tells."""

from __future__ import annotations

from functools import cache

from search.analysis.compounds import split_compound
from search.analysis.glossary import glossary_lines
from search.analysis.stems import stem_english, stem_norwegian


def is_english_alone(word: str) -> bool:
    """Whether a word is one of the glossary's English ones, and none of its Norwegian ones."""
    word = word.lower()
    return stem_english(word) in _stems()[0] and not _is_norwegian(word)


def is_norwegian_alone(word: str) -> bool:
    """Whether a word is one of the glossary's Norwegian ones or a compound, and none of its English ones."""
    word = word.lower()
    return _is_norwegian(word) and stem_english(word) not in _stems()[0]


def _is_norwegian(word: str) -> bool:
    return stem_norwegian(word) in _stems()[1] or any(
        stem_norwegian(part) in _stems()[1] for part in split_compound(word)
    )


@cache
def _stems() -> tuple[frozenset[str], frozenset[str]]:
    """The stems of all English words of the glossary, and those of all Norwegian ones."""
    lines = glossary_lines()
    return (
        frozenset(stem_english(word) for english, _ in lines for phrase in english for word in phrase),
        frozenset(stem_norwegian(word) for _, norwegian in lines for phrase in norwegian for word in phrase),
    )
