"""Between the English words of this field and the Norwegian ones, both ways.

A question in one language finds nothing by words in papers of the other (the vectors do), so that a glossary of what is
said in such papers earns its keep. Phrases are tried before single words. English words that no list has are spelt as
their Norwegian cognates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

from search.analysis.cognates import cognates
from search.analysis.stems import stem_english, stem_norwegian
from search.analysis.tokens import tokenize
from search.analysis.wordlists import STOP_WORDS, read_folder, read_list

_LONGEST_PHRASE = 6
FOLDER = "english"

Phrase = tuple[str, ...]
"""Lower-cased words."""
Entries = Mapping[Phrase, tuple[Phrase, ...]]
"""Phrases, in stems, to those of the other language."""


class Rendered(msgspec.Struct, frozen=True):
    """Words of a question that mean one thing together, and the phrases with which the other language says it.

    ``known`` tells whether the glossary has it; what is spelt by rule alone is a guess.
    """

    words: Phrase
    others: tuple[Phrase, ...] = ()
    known: bool = True


def in_norwegian(words: Sequence[str]) -> list[Rendered]:
    """The lower-cased English ``words``, in order, each or each phrase with the Norwegian for it."""
    found = _rendered(words, [words, [stem_english(word) for word in words]], _english())
    return [_with_cognates(one) if len(one.words) == 1 else one for one in found]


def in_english(words: Sequence[str]) -> list[Rendered]:
    """The lower-cased Norwegian ``words``, in order, each with the English for it, or for the phrase that it is in.

    Papers in Norwegian may hold one word of a phrase alone, and are then half of what is asked about.
    """
    found = _rendered(words, [[stem_norwegian(word) for word in words]], _norwegian())
    return [Rendered((word,), one.others) for one in found for word in one.words]


def with_norwegian(question: str) -> str:
    """An English question and, after it, its words in Norwegian: for an encoder only.

    Models put a text nearer to one in the same language, whatever it says.
    """
    small = _small_words()
    said = [
        " ".join(one.others[0]) if one.others and one.known else " ".join(small.get(word, word) for word in one.words)
        for one in in_norwegian([token.text for token in tokenize(question)])
    ]
    return " ".join([question, *said])


def english_of(stem: str) -> tuple[Phrase, ...]:
    """The English for one Norwegian stem, such as a part of a compound."""
    return _norwegian().get((stem,), ())


def _rendered(words: Sequence[str], written: Sequence[Sequence[str]], glossary: Entries) -> list[Rendered]:
    """The words in phrases of the glossary, the longest first; each is looked up as ``written`` in each way.

    Words that tell nothing apart say nothing alone, though they may have the stem of one that does ("som", "sommer").
    """
    found: list[Rendered] = []
    at = 0
    while at < len(words):
        shortest = 2 if words[at] in STOP_WORDS else 1
        for length in range(min(_LONGEST_PHRASE, len(words) - at), shortest - 1, -1):
            others = next((o for way in written if (o := glossary.get(tuple(way[at : at + length])))), None)
            if others:
                found.append(Rendered(tuple(words[at : at + length]), others))
                at += length
                break
        else:
            found.append(Rendered((words[at],)))
            at += 1
    return found


def _with_cognates(one: Rendered) -> Rendered:
    spelt = [(cognate,) for cognate in cognates(one.words[0])]
    return Rendered(one.words, tuple(dict.fromkeys((*one.others, *spelt))), known=bool(one.others))


@cache
def _english() -> Entries:
    """English words, and stems for other forms of them, to Norwegian: "publications" and "public" have one stem."""
    listed: dict[Phrase, dict[Phrase, None]] = {}
    stemmed: dict[Phrase, dict[Phrase, None]] = {}
    for english, norwegian in glossary_lines():
        for phrase in english:
            listed.setdefault(phrase, {}).update(dict.fromkeys(norwegian))
            stemmed.setdefault(tuple(map(stem_english, phrase)), {}).update(dict.fromkeys(norwegian))
    return {phrase: tuple(others) for phrase, others in (stemmed | listed).items()}


@cache
def _norwegian() -> Entries:
    """Norwegian stems to English words, less those that look as a Norwegian word does.

    "Studies" would find nothing but what studier finds, and that for whatever else it translates; "fast" is faste.
    """
    own = {stem_norwegian(word) for _, norwegian in glossary_lines() for phrase in norwegian for word in phrase}
    entries: dict[Phrase, dict[Phrase, None]] = {}
    for english, norwegian in glossary_lines():
        clear = [phrase for phrase in english if len(phrase) > 1 or stem_english(phrase[0]) not in own]
        for other in norwegian:
            entries.setdefault(tuple(map(stem_norwegian, other)), {}).update(dict.fromkeys(clear))
    return {phrase: tuple(others) for phrase, others in entries.items() if others}


@cache
def glossary_lines() -> tuple[tuple[tuple[Phrase, ...], tuple[Phrase, ...]], ...]:
    """The English and the Norwegian phrases of each line of the glossary."""
    sides = (line.split(":", 1) for line in read_folder(FOLDER))
    return tuple((_phrases(english), _phrases(norwegian)) for english, norwegian in sides)


@cache
def _small_words() -> Mapping[str, str]:
    return dict(line.split() for line in read_list("small_words.txt"))


def _phrases(side: str) -> tuple[Phrase, ...]:
    return tuple(tuple(token.text for token in tokenize(phrase)) for phrase in side.split(","))
