"""Abbreviations that a text itself introduces: "Helseanalyseplattformen (HAP)" and "HAP (Helseanalyseplattformen)".

After Schwartz and Hearst (2003): the letters of the abbreviation stand in the full name in the same order, and the
first of them begins a word. Norwegian compounds are why the other letters may stand inside words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.blocks import Block

_ABBREVIATION = r"[A-ZÆØÅ0-9][\w&/+-]{1,14}"
_NAME_THEN_ABBREVIATION = re.compile(rf"\(\s*[\"«”“]?(?P<abbr>{_ABBREVIATION})[\"»”“]?\s*[),;]")
_ABBREVIATION_THEN_NAME = re.compile(rf"(?<![\w(-])(?P<abbr>{_ABBREVIATION})\s\((?P<name>[^()]{{6,120}})\)")
# "EU-AMRI, European Alliance of …" and "Nordic Monitoring Network - NORM": without a bracket, in English names only.
_ENGLISH_NAME = r"[A-Z][a-z]+(?:[ ](?:(?:of|for|and|in|the)[ ]){0,2}[A-Z][a-z]+){2,7}"
_ABBREVIATION_COMMA_NAME = re.compile(rf"(?<![\w-])(?P<abbr>{_ABBREVIATION}),[ ](?P<name>{_ENGLISH_NAME})")
_NAME_DASH_ABBREVIATION = re.compile(rf"(?P<name>{_ENGLISH_NAME})[ ]?[-–][ ]?(?P<abbr>{_ABBREVIATION})(?![\w-])")
_WORD = re.compile(r"[^\s()\[\],;:«»\"“”/]+(?:-,|/)?")
_TO_LAST_CLAUSE = re.compile(r".*(?:[.;:()\[\]«»\"“”!?](?=\s|$)|[\t(])", re.DOTALL)  # up to where the last begins
_REACH = 200  # letters before an abbreviation in which its name stands
_NOT_FIRST = frozenset("og i for av til på en et ei den det de som med om the of and a an in to ved fra er".split())
_LETTERS_AT_LEAST = 2
# "Kari Fretli (FHI)": a surname may spell an abbreviation too.
_SURNAME_AFTER = re.compile(r"[A-ZÆØÅ][\w.-]*\s$")


def find_abbreviations(blocks: Sequence[Block]) -> tuple[tuple[str, str], ...]:
    """Pairs of an abbreviation and the full name that the text gives it, each abbreviation once, in order."""
    found: dict[str, str] = {}
    for block in blocks:
        for abbreviation, name in _in_text(block.text):
            found.setdefault(abbreviation, name)
    return tuple(found.items())


def _in_text(text: str) -> list[tuple[str, str]]:
    pairs: list[tuple[int, str, str]] = []
    bracket = "(" in text
    for place in _NAME_THEN_ABBREVIATION.finditer(text) if bracket else ():
        abbreviation = place["abbr"]
        if _is_abbreviation(abbreviation) and (name := _name_before(_just_before(text, place), abbreviation)):
            pairs.append((place.start(), abbreviation, name))
    for place in _NAME_DASH_ABBREVIATION.finditer(text) if "-" in text or "–" in text else ():
        abbreviation = place["abbr"]
        if _is_abbreviation(abbreviation) and (name := _name_before(place["name"], abbreviation)):
            pairs.append((place.start(), abbreviation, name))
    for place in _ABBREVIATION_COMMA_NAME.finditer(text) if ", " in text else ():
        abbreviation, name = place["abbr"], place["name"]
        if _is_abbreviation(abbreviation) and _starts_with(name, abbreviation) and _spells(name, abbreviation):
            pairs.append((place.start(), abbreviation, name))
    for place in _ABBREVIATION_THEN_NAME.finditer(text) if bracket else ():
        abbreviation, inside = place["abbr"], re.split(r"[,;] ", place["name"])[0].strip()
        if _is_abbreviation(abbreviation) and _starts_with(inside, abbreviation) and _spells(inside, abbreviation):
            pairs.append((place.start(), abbreviation, inside))
    return [(abbreviation, name) for _, abbreviation, name in sorted(pairs)]


def _is_abbreviation(word: str) -> bool:
    letters = [c for c in word if c.isalnum()]
    capitals = sum(c.isupper() for c in letters)
    return capitals >= _LETTERS_AT_LEAST and capitals * 2 >= sum(c.isalpha() for c in letters)


def _just_before(text: str, place: re.Match[str]) -> str:
    """What stands before a place, as far back as a name may begin."""
    end = place.start()
    while end and text[end - 1].isspace():
        end -= 1
    return text[max(0, end - _REACH) : end]


def _name_before(before: str, abbreviation: str) -> str | None:
    """The shortest run of words just before the bracket that spells the abbreviation from the start of a word."""
    clause = before[-_REACH:]
    earlier = _TO_LAST_CLAUSE.match(clause[:-1])
    clause = clause[earlier.end() :] if earlier else clause
    words = list(_WORD.finditer(clause))
    longest = min(len(abbreviation) + 5, len(abbreviation) * 2)
    for word in reversed(words[-longest:]):
        name = clause[word.start() :].strip(" ,«»\"“”'")
        if " " not in name and name[0].isupper() and _SURNAME_AFTER.search(clause[: word.start()]):
            continue
        plain = len(name) > len(abbreviation) + 2 and word[0].lower() not in _NOT_FIRST
        if plain and _starts_with(name, abbreviation) and _spells(name, abbreviation):
            return name
    return None


def _starts_with(name: str, abbreviation: str) -> bool:
    """Whether both begin alike, the abbreviation being more than a piece of the name ("INFRA (infrastructure)")."""
    return name[:1].lower() == abbreviation[:1].lower() and not name.lower().startswith(abbreviation.lower())


def _spells(name: str, abbreviation: str) -> bool:
    """Whether the letters of the abbreviation stand in the name in order, at least half of them beginning a word.

    A compound begins anew inside a word ("helse|analyse|plattform"), so a name of one or two words is let off.
    """
    folded = name.lower()
    letters = [c for c in abbreviation.lower() if c.isalnum()]
    at = -1
    for letter in letters:
        at = folded.find(letter, at + 1)
        if at < 0:
            return False
    initials = [word[0].lower() for word in re.findall(r"\w+", name)]
    if len(initials) <= 2:
        return True
    begun = at = 0
    for letter in letters:
        if letter in initials[at:]:
            at = initials.index(letter, at) + 1
            begun += 1
    return begun * 2 >= len(letters)
