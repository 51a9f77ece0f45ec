"""Names that a question has in small letters, written as papers print them: "nsg" is NSG, "helse nord" Helse Nord."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from graph.language.names import EntityMatcher
from search.analysis.wordlists import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_CASE_CODE = re.compile(r"(?i:\bsak)\s(?P<code>[a-zæøå]{1,5})[\s-]?(?=\d{1,3}\s?[-/]\s?(?:20)?\d{2}\b)")
"""The body's code in a case number: "sak fu 7/20" is Sak FU 7/20."""
_SHORTEST, _LONGEST = 3, 5
"""Letters of an abbreviation that is told from other words by its letters alone."""
_LONGEST_NAME = 4
"""Words of a name that are looked at together."""
_ORDINARY = frozenset(
    """
    aid ansa ap bia bil cast cost dep din econ epic era fair far fin forny forte fuge hera him hint hist hit hive hus
    husk infra inn kin mit nice nina nora nord norm normen parc pod prima prio ravn rio rise rop safe sikt siv sto sus
    unit virke vis vox
    """.split()
)
"""Abbreviations of institutions that are words as well."""


def with_names_as_printed(
    text: str, matcher: EntityMatcher, bodies: Collection[str], persons: Mapping[str, Sequence[str]]
) -> str:
    """``text`` with names that stand in small letters in capitals; a text that uses capitals is left but for bodies.

    ``bodies`` are those whose papers are loaded, ``persons`` known full names in small letters.
    """
    words = list(_WORD.finditer(text))
    small = not any(letter.isupper() for letter in text[1:])
    written = list(text)

    def write(start: int, end: int, name: str) -> None:
        written[start:end] = list(name)

    for code in _CASE_CODE.finditer(text):
        write(code.start("code"), code.end("code"), code["code"].upper())
    for word in words:
        if not word[0].islower() or not _SHORTEST <= len(word[0]) <= _LONGEST:
            continue
        if word[0] in _ORDINARY or word[0] in STOP_WORDS:  # "who" is hardly ever the WHO
            continue
        named = [match.entity for match in matcher.find(word[0].upper(), context=bodies)]
        if any(entry.id in bodies or (small and entry.kind == "institution") for entry in named):
            write(word.start(), word.end(), word[0].upper())
    for length in range(2, _LONGEST_NAME + 1) if small else ():
        for first, last in zip(words, words[length - 1 :], strict=False):
            name = text[first.start() : last.end()]
            titled = _WORD.sub(lambda found: found[0].capitalize(), name)
            if name.lower() in persons or _is_institution(titled, matcher):
                write(first.start(), last.end(), titled)
    return "".join(written)


def _is_institution(name: str, matcher: EntityMatcher) -> bool:
    found = matcher.find(name)
    return [one.entity.kind for one in found] == ["institution"] and (found[0].start, found[0].end) == (0, len(name))
