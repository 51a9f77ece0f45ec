"""From English words of a question to the Norwegian words of the papers.

English questions find nothing in Norwegian text by words (the vectors do), so that a small glossary of what is said in
these papers earns its keep. Phrases of up to four words are tried before single words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from search.analysis.stems import stem_english
from search.analysis.wordlists import read_list

_LONGEST_PHRASE = 5

Phrase = tuple[str, ...]


def translate(words: Sequence[str]) -> list[list[str]]:
    """For each English word or phrase of the lower-cased ``words`` that the glossary knows: its Norwegian words."""
    return [norwegian for _, norwegian in translated_phrases(words) if norwegian]


def translated_phrases(words: Sequence[str]) -> list[tuple[Sequence[str], list[str]]]:
    """The lower-cased ``words`` as phrases, each with its Norwegian words; a word unknown to the glossary has none."""
    glossary = _glossary()
    stems = [stem_english(word) for word in words]
    found: list[tuple[Sequence[str], list[str]]] = []
    at = 0
    while at < len(stems):
        for length in range(min(_LONGEST_PHRASE, len(stems) - at), 0, -1):
            if norwegian := glossary.get(tuple(stems[at : at + length])):
                found.append((words[at : at + length], list(norwegian)))
                at += length
                break
        else:
            found.append((words[at : at + 1], []))
            at += 1
    return found


@cache
def _glossary() -> dict[Phrase, tuple[str, ...]]:
    entries: dict[Phrase, tuple[str, ...]] = {}
    for line in read_list("glossary.txt"):
        english, norwegian = line.split(":", 1)
        words = tuple(word.strip() for word in norwegian.split(","))
        for phrase in english.split(","):
            key = tuple(stem_english(word) for word in phrase.replace("-", " ").split())
            entries[key] = tuple(dict.fromkeys((*entries.get(key, ()), *words)))
    return entries
