"""Norwegian and English text analysis, done once, here, for every index.

A passage becomes tokens in a few fields, a query weighted terms for the same fields. An index only stores and matches
the tokens: it needs no analyser of its own, so all indexes find the same.

========  ============================================================================================
field     what it holds
========  ============================================================================================
stem      stems of text and context, with synonyms joined ("vedtok" → "vedtak"), acronyms, numbers, dates
exact     the words as they stand, in lower case: names are ruined by stemming
fold      words with å, ø, æ or foreign letters, and aa/oe/ae, as they may be typed on another keyboard
parts     the stems of the parts of compounds ("forskningsfinansiering" → forskning, finansiering)
========  ============================================================================================
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from search.analysis.compounds import split_compound
from search.analysis.glossary import in_english, in_norwegian
from search.analysis.nynorsk import in_bokmal
from search.analysis.stems import stem_english, stem_norwegian
from search.analysis.tokens import Token, looks_english, tokenize
from search.analysis.wordlists import STOP_WORDS, read_list
from search.index.base import Terms

if TYPE_CHECKING:
    from search.language import QuestionLanguage

FIELDS = ("stem", "exact", "fold", "parts")

# Weights of a query's terms by field. Measured by words alone on 41 questions over five papers (evidence among the
# first three · recall in five): without parts 0.66 · 0.70, with them 0.66 · 0.72; with exact at 0.4 0.66 · 0.72, at
# these weights 0.73 · 0.76, without it 0.78 · 0.76, but names want it, so it stays, low. With vectors, the glossary
# makes 0.85 · 0.83 of 0.78 · 0.76.
FIELD_WEIGHT = {"stem": 1.0, "exact": 0.15, "fold": 0.15, "parts": 0.35}
PART_OF_COMPOUND_WEIGHT = 0.35
"""A word of the text that is only a part of the query's compound counts less than the whole."""
TRANSLATION_WEIGHT = 1.0
"""A Norwegian word that the glossary gives for an English one. Measured on 41 questions in English, evidence first ·
among the first three · recall in five: 0.88 · 0.95 · 0.97; at 0.7 0.85 · 0.95 · 0.95."""
INTO_ENGLISH_WEIGHT = 0.5
"""An English word that the glossary gives for a Norwegian one: most papers are in Norwegian, and in those an English
word is rare. At 0.5 four of five decisions of English bodies that were missed before are found; at any weight up to 0.5
answers from Norwegian papers stay as they are."""
OWN_WORD_WEIGHT = 0.5
"""A word beside its translation: rare in papers of the other language, it would weigh most. On 44 questions in English
over Norwegian papers evidence comes first for 0.84; at 1 0.80; anything from 0.2 to 0.6 does as well."""
EXPANSIONS_SHARE = 1.6
"""All translations of one English term together weigh at most this many times one translation."""

_REMEMBERED = 65_536
FILLER = "∅"
"""The token of a field without any, for which no query asks: indexes differ in how they count empty fields."""

_VERSION = "6"
"""To be raised with any change of code that makes other tokens; changed word lists tell themselves."""
_LISTS = ("nynorsk.txt", "parts.txt", "stopwords.txt", "synonyms.txt")

_FOLDED_LETTERS = str.maketrans(
    {"å": "a", "ø": "o", "æ": "ae", "ä": "a", "ö": "o", "é": "e", "è": "e", "ê": "e", "ü": "u", "ó": "o", "ò": "o"}
)
_SPELT_OUT = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "ä": "ae", "ö": "oe", "ü": "ue"})


def analyse_passage(text: str, context: str = "") -> Mapping[str, list[str]]:
    """The tokens of a passage for each of ``FIELDS``; repeated tokens are kept, since their number counts.

    Context is told as stems and parts beside those of the text: were it a field of its own, a word that stands in the
    context of every passage of a meeting, such as its year, would still seem rare, and weigh most, in the text.
    """
    fields: dict[str, list[str]] = {field: [] for field in FIELDS}
    english = looks_english(text)
    for token in _telling(tokenize(text)):
        stem, parts, folds = _forms(token, english)
        fields["stem"].append(stem)
        fields["parts"] += parts
        if not token.fixed:
            fields["exact"].append(token.text)
            fields["fold"] += folds
    stems, parts = _context_tokens(context)
    fields["stem"] += stems
    fields["parts"] += parts
    return fields


def stems_and_parts(text: str, context: str = "") -> frozenset[str]:
    """What the fields ``stem`` and ``parts`` of a passage hold, each once."""
    english = looks_english(text)
    found = set(_context_set(context))
    for token in _telling(tokenize(text)):
        stem, parts, _ = _forms(token, english)
        found.add(stem)
        found.update(parts)
    return frozenset(found)


def analyse_query(text: str, language: QuestionLanguage) -> Terms:
    """The weighted terms of a query: its words, and what they are called in the other language."""
    weights: dict[str, defaultdict[str, float]] = {field: defaultdict(float) for field in FIELDS}

    def ask(field: str, term: str, weight: float) -> None:
        weights[field][term] = max(weights[field][term], weight * FIELD_WEIGHT[field])

    tokens = tokenize(text)
    words = [token.text for token in tokens]
    rendered = in_norwegian(words) if language == "en" else in_english(words)
    translated = {word for one in rendered if one.others and one.known for word in one.words}
    for token in _telling(tokens):
        stems = [_stem(token, english=False)]
        if language == "en":
            stems.append(_stem(token, english=True))
        for term in stems:
            for field in ("stem", "parts"):
                ask(field, term, OWN_WORD_WEIGHT if language == "en" and token.text in translated else 1.0)
        for part in _part_stems(token):
            for field in ("stem", "parts"):
                ask(field, part, PART_OF_COMPOUND_WEIGHT)
        ask("exact", token.text, 1.0)
        for form in _folds(token, always=True):
            ask("fold", form, 1.0)
    share = TRANSLATION_WEIGHT if language == "en" else INTO_ENGLISH_WEIGHT
    for one in rendered:
        weight = share * min(1.0, EXPANSIONS_SHARE / max(1, len(one.others)))
        for token in _telling(tokenize(" ".join(word for others in one.others for word in others))):
            for field in ("stem", "parts"):
                ask(field, _stem(token, english=language != "en"), weight)
            for part in _part_stems(token) if language == "en" else ():
                ask("parts", part, weight * PART_OF_COMPOUND_WEIGHT)
    return Terms(weights={field: dict(terms) for field, terms in weights.items() if terms})


@cache
def analysis_id() -> str:
    """Names this analysis: tokens made by another must be made anew."""
    lists = [line for name in _LISTS for line in read_list(name)]
    return hashlib.sha256("\n".join([_VERSION, *lists]).encode()).hexdigest()[:16]


@lru_cache(maxsize=_REMEMBERED)
def _forms(token: Token, english: bool) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Stem, stems of parts and folded forms of a token of a passage. The same words return all the time."""
    return _stem(token, english), tuple(_part_stems(token)), tuple(_folds(token, always=False))


@lru_cache(maxsize=256)
def _context_tokens(context: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Stems and stems of parts of a context, which the passages of a case share."""
    forms = [_forms(token, False) for token in _telling(tokenize(context))]
    return tuple(stem for stem, _, _ in forms), tuple(part for _, parts, _ in forms for part in parts)


@lru_cache(maxsize=4096)
def _context_set(context: str) -> frozenset[str]:
    """Both as one set; the passages among which a question looks are of many cases."""
    stems, parts = _context_tokens(context)
    return frozenset((*stems, *parts))


def _telling(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.fixed or token.text not in STOP_WORDS]


def _stem(token: Token, english: bool) -> str:
    if token.fixed:
        return token.text
    return stem_english(token.text) if english else stem_norwegian(token.text)


def _part_stems(token: Token) -> list[str]:
    return [] if token.fixed else [stem_norwegian(part) for part in split_compound(in_bokmal(token.text))]


def _folds(token: Token, always: bool) -> list[str]:
    folded, spelt = token.text.translate(_FOLDED_LETTERS), token.text.translate(_SPELT_OUT)
    if folded != token.text:
        return [folded] if folded == spelt else [folded, spelt]
    return [token.text] if always or any(pair in token.text for pair in ("aa", "oe", "ae")) else []
