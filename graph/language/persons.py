"""Names of persons as Norwegian papers print them: found in text, cleaned, made into slugs and folded for comparison.

``is_person_name`` judges a piece of text that stands where a name may stand (a cell, an item of a list) and goes by
form. ``find_person_names`` looks in running text and asks for more: a known given name or a title before the name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from graph.language.given_names import GIVEN_NAMES
from graph.language.person_comparison import NameComparison, compare_names
from graph.language.person_folding import fold_word
from graph.language.person_words import (
    ALSO_FAMILY_NAMES,
    COMMON_CAPITALISED,
    INSTITUTION_ENDINGS,
    INSTITUTION_WORDS,
    NAME_PARTICLES,
    PLACES,
    TITLE_ENDINGS,
    TITLE_WORDS,
)
from graph.records import Record

__all__ = [
    "NameComparison",
    "NameMatch",
    "clean_name",
    "compare_names",
    "find_person_names",
    "is_given_name",
    "is_person_name",
    "is_title",
    "person_slug",
    "split_title",
]

_LONGEST_NAME = 120  # letters, titles and degrees included
_LETTER = r"[^\W\d_]"
_INITIAL = re.compile(rf"(?:{_LETTER}\.?|(?:{_LETTER}\.-?){{2,3}})$")
_WORD = re.compile(rf"{_LETTER}+(?:['’´`\-‐]{_LETTER}+){{0,3}}['’]?$")
_INNER_CAPITAL = re.compile(r"^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Ó|O['’]|D['’]|L['’])(?=[^\W\d_])")
_SECOND_TO = re.compile(r"^(?:vice|co|pro|vise|deputy)[-‐](?=[^\W\d_]{4})")  # "Vice-Dean", "Co-Chair"
_HALVED = re.compile(r"[^\W\d_]+-(?P<and>og|and)?$")  # "Økonomi- og", also where the gap is closed up
_DEGREES = re.compile(r",?\s+\b(?:MD|M\.D\.|PhD|Ph\.\s?D\.?|Dr\.?\s?med\.?|MSc|MPH|MBA)\.?$")
_LEARNED = re.compile(
    r"\b(?:dr|cand|mag|lic|siv|stud)\.?\s?(?:med|philos|polit|scient|real|ing|art|jur|psychol|pharm|odont|san|oecon|agric|"
    r"theol|mag|techn|rer|paed|philol|sociol|merc|ed|vet|nat|pol|bibl|ling|ph|ergoter|fysioter|sykepl)"
    r"(?:\.(?:\s?et\s|\s?(?:nat|pol)\.?)?)?(?=\s)",
    re.IGNORECASE,
)
_NOTE_SIGNS = re.compile(r"[*_#|\"“”«»†‡¹²³⁰⁴-⁹]+")
_TOKEN = re.compile(rf"(?:{_LETTER}\.-?)+|{_LETTER}+(?:['’´`\-‐]{_LETTER}+)*")
_JOINED = re.compile(r"[ \t\u00a0]+")
# Two neighbouring words with capitals, particles between them left out: the sign of every name in running text.
_CAPITAL = r"[^\W\d_a-zæøå]"
_PARTICLES = "|".join(sorted(map(re.escape, NAME_PARTICLES)))
_TWO_CAPITALS = re.compile(
    rf"{_CAPITAL}\S{{0,{_LONGEST_NAME}}}+{_JOINED.pattern}(?:(?:{_PARTICLES}){_JOINED.pattern})*{_CAPITAL}"
)
_NAMED_AFTER = re.compile(
    r"\s+(?:[A-Z]{2,5}\s+)?(?:Medical|hospital|sykehus|sjukehus|legat|stiftelse|minnefond|minne|fond|institutt|pris|senter|professorat|vei|veg|"
    r"gate|gt|plass|klinikk|hus|barnehage|skole|kommune|fylkeskommune|hotell?|bygg|sal|"
    r"University|Foundation|Stiftelse(?:n)?|Hospital|Institut(?:e|t|tet)|Cent(?:re|er)|Alliance|Award|Prize|Consulting|Group|Trust|"
    r"Fund|College|Actions?|Fellowship|Memorial|Medal|AS|ASA|Hotell?|Terrasse|Torv|Vei|Gate)\b"
)
# What is called after somebody: a foundation, a hotel, a project.
_CALLED = re.compile(
    r"\b(?:stiftelsen|stiftinga|legatet|fondet|prosjekt|program|hotell?|scandic|thon|radisson|clarion|comfort|quality)\s+$",
    re.IGNORECASE,
)
_OPEN_HYPHEN = re.compile(r"(?<=\w)(?:\s*[-‐]\s+|\s+[-‐]\s*)(?=[^\W\d_])")
_COMPOUND = re.compile(r"-[a-zæøå]{4,}$")  # "Per Lie-utvalget", "Oscar Mathisen-hallen"
_WITHIN_NAME = re.compile(r"[-‐'’´`]")
_MAX_WORDS = 5


class NameMatch(Record, frozen=True, kw_only=True):
    """A person's name in a text: the cleaned name and where it stands, ``text[start:end]``."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=4096)  # as below
def clean_name(text: str) -> str:
    """One space between words, hyphens closed up ("Eva- Liv" → "Eva-Liv"), titles, degrees and stray signs off."""
    name = unicodedata.normalize("NFC", text).replace("\u00ad", "")
    name = _NOTE_SIGNS.sub(" ", name)
    name = _LEARNED.sub(" ", name)
    name = _OPEN_HYPHEN.sub("-", name)
    name = " ".join(name.split()).strip(" ,;:.•–—-/")
    name = _DEGREES.sub("", name)
    return split_title(name)[1]


# "Medisinsk avdeling" is where somebody works; "medisinsk direktør" is what she is.
_FIELD_OF_UNIT = re.compile(
    r"[^\W\d_]+sk (?:avdeling|klinikk|divisjon|seksjon|fakultet|institutt|enhet|eining)(?:en|a|et)?"
)


def split_title(text: str) -> tuple[str, str]:
    """A leading title and what follows it: "seniorrådgiver Eva Moen" → ("seniorrådgiver", "Eva Moen")."""
    words = text.split()
    count = 0
    while count < len(words) and (taken := _title_at(words, count)):
        count += taken
    if 0 < count < len(words) and _FIELD_OF_UNIT.fullmatch(f"{words[count - 1]} {words[count]}"):
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])


def _title_at(words: list[str], at: int) -> int:
    """How many words from this one are a title: "direktør" one, "Økonomi- og finansdirektør" three."""
    if is_title(words[at]):
        return 1
    halved = _HALVED.match(words[at])
    if halved is None:
        return 0
    taken = 2 if halved["and"] else 3 if words[at + 1 : at + 2] in (["og"], ["and"]) else 0
    return taken if taken and at + taken <= len(words) and is_title(words[at + taken - 1]) else 0


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """True for a word that names an office or a degree ("prof.", "forskningsdirektør", "Adviser")."""
    plain = _SECOND_TO.sub("", word.casefold().strip(".,;:()"))
    return plain in TITLE_WORDS or (len(plain) > 6 and plain.endswith(TITLE_ENDINGS))


@lru_cache(maxsize=4096)
def is_given_name(word: str) -> bool:
    """True for a common given name; of a hyphened name the first half decides."""
    first = word.strip(".").replace("‐", "-").partition("-")[0]
    return first[:1].isupper() and (first.casefold() in GIVEN_NAMES)


@lru_cache(maxsize=4096)  # lists of attendance and heads print the same few names over and over
def is_person_name(text: str) -> bool:
    """True when the whole text, titles aside, has the form of a person's name of two to five words."""
    if len(text) > _LONGEST_NAME:
        return False
    words = clean_name(text).split()
    return _is_name_of(words) and (not _all_capitals(words) or is_given_name(words[0]))


@lru_cache(maxsize=1024)  # several rules look for persons in the same sentence
def find_person_names(text: str) -> tuple[NameMatch, ...]:
    """The names of persons in running text, in order: runs of capitalised words led by a given name or a title."""
    if not _TWO_CAPITALS.search(text):
        return ()  # as most texts
    matches: list[NameMatch] = []
    for run in _runs(text):
        found = _name_in_run(text, run)
        if found is not None and not _is_called_after(text, found):
            matches.append(found)
    return tuple(matches)


def _is_called_after(text: str, found: NameMatch) -> bool:
    """True where the name is only a part of what is called after a person: a street, a foundation, a committee."""
    after = text[found.end : found.end + 30]
    return bool(
        _NAMED_AFTER.match(after.title() if found.name.isupper() else after)
        or _CALLED.search(text[max(0, found.start - 20) : found.start])
        or _COMPOUND.search(found.name)
    )


def person_slug(name: str) -> str:
    """A stable ASCII slug: "Åse Bjørn-Dæhli" → "ase-bjorn-daehli"."""
    special = {"æ": "ae", "ø": "o", "å": "a", "ł": "l", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "ı": "i"}
    lowered = unicodedata.normalize("NFC", clean_name(name)).lower()
    mapped = "".join(special.get(sign, sign) for sign in lowered)
    ascii_only = unicodedata.normalize("NFKD", mapped).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’´`.]", "", ascii_only)).strip("-") or "ukjent"


def _is_name_of(words: list[str]) -> bool:
    significant = [word for word in words if word not in NAME_PARTICLES]
    if not 2 <= len(significant) <= _MAX_WORDS or len(words) > _MAX_WORDS + 2:
        return False
    if words[0] in NAME_PARTICLES or words[-1] in NAME_PARTICLES or _is_initial(words[-1]):
        return False
    capitals = _all_capitals(words)
    if words[-1].casefold() in ALSO_FAMILY_NAMES and words[-1][:1].isupper() and is_given_name(words[0]):
        significant = significant[:-1]
    if not all(_is_initial(word) or _is_name_word(word, capitals) for word in significant):
        return False
    return fold_word(words[0]) not in _FOLDED_PLACES


def _is_initial(word: str) -> bool:
    return word[:1].isupper() and _INITIAL.match(word) is not None


def _is_name_word(word: str, capitals: bool) -> bool:
    if not word[0].isupper() or not _WORD.match(word) or len(word) < 2:
        return False
    lower = word.casefold()
    if lower in INSTITUTION_WORDS or lower in COMMON_CAPITALISED or lower in TITLE_WORDS:
        return False
    if lower.endswith(INSTITUTION_ENDINGS) or (is_title(word) and not is_given_name(word)):
        return False
    return capitals or _is_capitalised(word)


def _is_capitalised(word: str) -> bool:
    """True for "Moen", "Moen-Dal", "McLean"; false for "NorNett" and "UNN"."""
    for part in _WITHIN_NAME.split(word):
        inner = _INNER_CAPITAL.sub("", part)
        if inner[1:] != inner[1:].lower():
            return False
    return True


def _all_capitals(words: list[str]) -> bool:
    full = [word for word in words if len(word.strip(".")) > 1 and word not in NAME_PARTICLES]
    return bool(full) and all(word.isupper() for word in full)


def _runs(text: str) -> list[list[tuple[int, int]]]:
    """Stretches of neighbouring words that could stand in a name, as spans of the text."""
    runs: list[list[tuple[int, int]]] = [[]]
    last = 0
    for token in _TOKEN.finditer(text):
        word = token[0]
        joined = bool(runs[-1]) and _JOINED.fullmatch(text, last, token.start()) is not None
        fits = word[0].isupper() or (joined and word in NAME_PARTICLES)
        if not joined:
            runs.append([])
        if fits:
            runs[-1].append(token.span())
        elif is_title(word):
            runs.append([token.span()])
        else:
            runs.append([])
        last = token.end()
    return [run for run in runs if len(run) > 1]


def _name_in_run(text: str, run: list[tuple[int, int]]) -> NameMatch | None:
    words = [text[start:end] for start, end in run]
    titled = False
    for first, word in enumerate(words):
        if is_title(word) and not is_given_name(word):
            titled = True
            continue
        if not (titled or is_given_name(word)):
            continue
        last = first
        while last < len(words) and last - first < _MAX_WORDS + 2 and _may_stand_in_name(words[last]):
            last += 1
        while last - first >= 2:
            if is_person_name(" ".join(words[first:last])):
                start, end = run[first][0], run[last - 1][1]
                return NameMatch(name=clean_name(text[start:end]), start=start, end=end)
            last -= 1
        titled = False
    return None


def _may_stand_in_name(word: str) -> bool:
    return word in NAME_PARTICLES or _is_initial(word) or _is_name_word(word, word.isupper())


_FOLDED_PLACES = frozenset(fold_word(place) for place in PLACES)
