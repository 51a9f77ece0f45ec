"""Numbers in words, in bokmål, nynorsk and English: "fjorten", "tjuefem", "femogtyve", "two hundred and five"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

_UNITS = {
    "én": 1, "ett": 1, "éin": 1, "eitt": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4,
    "fem": 5, "five": 5, "seks": 6, "six": 6, "sju": 7, "syv": 7, "seven": 7, "åtte": 8, "eight": 8, "ni": 9, "nine": 9,
    "begge": 2, "both": 2, "null": 0, "zero": 0,
}  # fmt: skip
_TEENS = {
    "ti": 10, "ten": 10, "elleve": 11, "eleven": 11, "tolv": 12, "twelve": 12, "dusin": 12, "dozen": 12, "tretten": 13,
    "thirteen": 13, "fjorten": 14, "fourteen": 14, "femten": 15, "fifteen": 15, "seksten": 16, "sixteen": 16,
    "sytten": 17, "seventeen": 17, "atten": 18, "eighteen": 18, "nitten": 19, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "tjue": 20, "tyve": 20, "twenty": 20, "tretti": 30, "tredve": 30, "thirty": 30, "førti": 40, "forty": 40,
    "femti": 50, "fifty": 50, "seksti": 60, "sixty": 60, "sytti": 70, "seventy": 70, "åtti": 80, "eighty": 80,
    "nitti": 90, "ninety": 90,
}  # fmt: skip
_HUNDRED = {"hundre": 100, "hundred": 100}
SCALES = {
    "tusen": 10**3, "thousand": 10**3, "mill": 10**6, "million": 10**6, "millioner": 10**6, "millionar": 10**6,
    "millions": 10**6, "mrd": 10**9, "milliard": 10**9, "milliarder": 10**9, "milliardar": 10**9, "billion": 10**9,
    "billions": 10**9, "billioner": 10**12, "billionar": 10**12,
}  # fmt: skip
"""What multiplies the number before it."""
ORDINALS = {
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "annen": 2, "annet": 2, "second": 2, "tredje": 3, "third": 3,
    "fjerde": 4, "fourth": 4, "femte": 5, "fifth": 5, "sjette": 6, "sixth": 6, "sjuende": 7, "sjuande": 7,
    "syvende": 7, "seventh": 7, "åttende": 8, "åttande": 8, "eighth": 8, "niende": 9, "niande": 9, "ninth": 9,
    "tiende": 10, "tiande": 10, "tenth": 10, "ellevte": 11, "eleventh": 11, "tolvte": 12, "twelfth": 12,
}  # fmt: skip

_VALUES = {**_UNITS, **_TEENS, **_TENS}
_SMALL = {**_VALUES, "en": 1, "ei": 1, "ein": 1}
"""Within compounds ("tjueen") what by itself is an article."""
_OTHER_WORDS_IN_ENGLISH = frozenset({"to", "fire", "null"})
_WORD = re.compile(r"[^\W\d_]+")
_SEGMENTS = sorted({*_SMALL, *_HUNDRED, "tusen", "og"}, key=len, reverse=True)
_SEGMENT = re.compile("|".join(_SEGMENTS))
_COMPOUND = re.compile(f"(?:{'|'.join(_SEGMENTS)}){{2,8}}")
_JOINED = re.compile(r"[\s-]+")
_AND = ("og", "and")


class NumberInWords(NamedTuple):
    """A number and where its words stand."""

    value: Decimal
    start: int
    end: int
    ordinal: bool


class _Word(NamedTuple):
    parts: tuple[str, ...]
    start: int
    end: int


def numbers_in_words(text: str, english: bool) -> Iterator[NumberInWords]:
    """The numbers that are written in words; "to" and "fire" are none in English."""
    run: list[_Word] = []
    for found in _WORD.finditer(text.lower()):
        word = found[0]
        if word in ORDINALS:
            yield NumberInWords(Decimal(ORDINALS[word]), *found.span(), ordinal=True)
        parts = () if english and word in _OTHER_WORDS_IN_ENGLISH else _parts(word)
        joins = run and _JOINED.fullmatch(text, run[-1].end, found.start()) is not None
        if run and not (parts and joins) and not (word in _AND and joins):
            yield from _number(run)
            run = []
        if parts or (run and word in _AND):
            run.append(_Word(parts or (word,), *found.span()))
    yield from _number(run)


def _parts(word: str) -> tuple[str, ...]:
    if word in _VALUES or word in _HUNDRED or word in SCALES:
        return (word,)
    if not _COMPOUND.fullmatch(word):
        return ()
    parts = tuple(_SEGMENT.findall(word))
    told = any(part in _TEENS or part in _TENS or part in _HUNDRED or part == "tusen" for part in parts)
    return parts if told and "".join(parts) == word else ()


def _number(run: list[_Word]) -> Iterator[NumberInWords]:
    """The value of number words that stand together; "five and six" are two numbers, "hundre og fem" is one."""
    total, below, told = 0, 0, False
    start = run[0].start if run else 0
    end = start
    for word in run:
        for part in word.parts:
            if part in _AND:
                continue
            small = _SMALL.get(part)
            if small is not None and told and not _goes_on(below, small):
                yield NumberInWords(Decimal(total + below), start, end, ordinal=False)
                total, below, start = 0, 0, word.start
            told = True
            if small is not None:
                below += small
            elif part in _HUNDRED:
                below = (below or 1) * 100
            else:
                total, below = total + (below or 1) * SCALES[part], 0
        end = word.end
    if told:
        yield NumberInWords(Decimal(total + below), start, end, ordinal=False)


def _goes_on(below: int, small: int) -> bool:
    """Whether a number goes on with another: hundreds with anything smaller, tens with units, "fem (og) tyve" too."""
    if below % 100 == 0:
        return True
    last = below % 100
    return (last in _TENS.values() and small < 10) or (last < 10 and small in _TENS.values())
