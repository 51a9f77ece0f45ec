"""A text as tokens: words, acronyms without their endings, numbers, case numbers and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from graph.language.dates import find_dates
from graph.language.numbers import find_case_numbers

_WORD = re.compile(
    r"(?:\d{1,3}(?:[ \u00a0.]\d{3})+(?![\d])|\d+[.,]\d+|\d+(?![^\W\d_]))"
    r"|(?:[^\W_]+(?:[-‐‑'’/][^\W_]+)*)"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_INNER = re.compile(r"[-‐‑'’/]")
_ENDING = r"(?:[-‐‑'’:]?(?:enes|anes|ene|ane|ens|ets|ers|en|et|er|ar|as|a|s))?"
_ACRONYM = re.compile(rf"^(?P<base>(?:[^\W_]*[A-ZÆØÅ]){{2}}[\dA-ZÆØÅ]*){_ENDING}$")
_MONTH_YEAR = re.compile(
    r"\b(?P<month>januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    r"|january|february|march|may|june|july|october|december)\s+(?:of\s+)?(?P<year>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d{2}")
_MONTHS = {
    month: number
    for number, names in enumerate(
        "januar january|februar february|mars march|april|mai may|juni june|juli july|august|september"
        "|oktober october|november|desember december".split("|"),
        start=1,
    )
    for month in names.split()
}
_ENGLISH = frozenset("the of and to in is for that with by as are was were be this which from on at it an".split())
_NORWEGIAN = frozenset(
    "og av til som for med på det er i den de ikke ikkje en ein et eit fra frå har om at var".split()
)


class Token(msgspec.Struct, frozen=True):
    """A lower-cased word, or a ``fixed`` one that is never stemmed: an acronym, a number, a case number, a date."""

    text: str
    fixed: bool = False


def tokenize(text: str) -> list[Token]:
    """The tokens of a text in order; case numbers (``3/2025``), dates and months (``2024-10``) come after the words."""
    tokens = [token for match in _WORD.finditer(text) for token in _tokens(match[0])]
    if _DIGIT.search(text):
        tokens += _figures(text)
    return tokens


def looks_english(text: str) -> bool:
    """Whether a text is English rather than Norwegian, by its small words."""
    words = _LETTERS.findall(text.lower())
    return sum(word in _ENGLISH for word in words) > sum(word in _NORWEGIAN for word in words)


@lru_cache(maxsize=65_536)
def _tokens(printed: str) -> tuple[Token, ...]:
    if printed[0].isdigit() and not any(character.isalpha() for character in printed):
        return (Token(re.sub(r"[ \u00a0.](?=\d{3})", "", printed).replace(",", "."), fixed=True),)
    return tuple(_word(printed))


def _word(printed: str) -> Iterator[Token]:
    if acronym := _ACRONYM.match(printed):
        yield Token(_INNER.sub("", acronym["base"]).lower(), fixed=True)
        return
    pieces = _INNER.split(printed)
    if len(pieces) > 1 and any(len(piece) == 1 for piece in pieces):
        yield Token("".join(pieces).lower())  # "e-helse" is "ehelse"
    for piece in pieces:
        if acronym := _ACRONYM.match(piece):
            yield Token(acronym["base"].lower(), fixed=True)
        elif len(piece) > 1 or len(pieces) == 1:
            yield Token(piece.lower(), fixed=piece.isdigit())


def _figures(text: str) -> Iterator[Token]:
    for number in find_case_numbers(text):
        if number.value:
            yield Token(number.value, fixed=True)
    for date in find_dates(text):
        if date.iso:
            yield Token(date.iso, fixed=True)
            if not _MONTH_YEAR.search(date.text):
                yield Token(date.iso[:7], fixed=True)
    for month in _MONTH_YEAR.finditer(text) if _YEAR.search(text) else ():
        yield Token(f"{month['year']}-{_MONTHS[month['month'].lower()]:02d}", fixed=True)
