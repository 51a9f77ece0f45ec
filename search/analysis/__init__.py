"""Norwegian and English text analysis, done once, here, for every index.

A passage becomes tokens in a few fields, a query weighted terms for the same fields. An index only stores and matches
the tokens: it needs no analyser of its own, so all indexes find the same.

========  ============================================================================================
field     what it holds
========  ============================================================================================
stem      stems, with synonyms joined ("vedtok" → that of "vedtak"), acronyms, numbers, dates
exact     the words as they stand, in lower case: names are ruined by stemming
fold      words with å, ø, æ or foreign letters, and aa/oe/ae, as they may be typed on another keyboard
parts     the stems of the parts of compounds ("forskningsfinansiering" → forskning, finansiering)
context   stems and parts of the passage's context (case title, meeting, body, date)
========  ============================================================================================
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from search.analysis.compounds import split_compound
from search.analysis.glossary import translate
from search.analysis.stems import stem_english, stem_norwegian
from search.analysis.tokens import Token, looks_english, tokenize
from search.analysis.wordlists import STOP_WORDS, read_list
from search.index.base import Terms
from search.language import QuestionLanguage

FIELDS = ("stem", "exact", "fold", "parts", "context")

# Weights of a query's terms by field. Set on 41 answerable questions over five papers and checked on plain text: the
# order matters (stems first, names beside them, compounds and context as helpers), the second decimal does not.
FIELD_WEIGHT = {"stem": 1.0, "exact": 0.4, "fold": 0.3, "parts": 0.35, "context": 0.35}
PART_OF_COMPOUND_WEIGHT = 0.35
"""A word of the text that is only a part of the query's compound counts less than the whole."""
TRANSLATION_WEIGHT = 0.7
"""A Norwegian word that the glossary gives for an English one; one English word often has several."""
EXPANSIONS_SHARE = 1.6
"""All translations of one English term together weigh at most this many times one translation."""

_VERSION = "1"
"""To be raised with any change of code that makes other tokens; changed word lists tell themselves."""
_LISTS = ("parts.txt", "stopwords.txt", "synonyms.txt")

_FOLDED_LETTERS = str.maketrans(
    {"å": "a", "ø": "o", "æ": "ae", "ä": "a", "ö": "o", "é": "e", "è": "e", "ê": "e", "ü": "u", "ó": "o", "ò": "o"}
)
_SPELT_OUT = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "ä": "ae", "ö": "oe", "ü": "ue"})


def analyse_passage(text: str, context: str = "") -> Mapping[str, list[str]]:
    """The tokens of a passage for each of ``FIELDS``; repeated tokens are kept, since their number counts."""
    fields: dict[str, list[str]] = {field: [] for field in FIELDS}
    english = looks_english(text)
    for token in _telling(tokenize(text)):
        fields["stem"].append(_stem(token, english))
        fields["parts"] += _part_stems(token)
        if not token.fixed:
            fields["exact"].append(token.text)
            fields["fold"] += _folds(token, always=False)
    for token in _telling(tokenize(context)):
        fields["stem"].append(_stem(token, english=False))
        fields["parts"] += _part_stems(token)
        fields["context"].append(_stem(token, english=False))
    return fields


def analyse_query(text: str, language: QuestionLanguage) -> Terms:
    """The weighted terms of a query. An English query also asks for the Norwegian words of its English ones."""
    weights: dict[str, defaultdict[str, float]] = {field: defaultdict(float) for field in FIELDS}

    def ask(field: str, term: str, weight: float) -> None:
        weights[field][term] = max(weights[field][term], weight * FIELD_WEIGHT[field])

    tokens = tokenize(text)
    for token in _telling(tokens):
        stems = [_stem(token, english=False)]
        if language == "en":
            stems.append(_stem(token, english=True))
        for term in stems:
            for field in ("stem", "parts", "context"):
                ask(field, term, 1.0)
        for part in _part_stems(token):
            for field in ("stem", "parts", "context"):
                ask(field, part, PART_OF_COMPOUND_WEIGHT)
        ask("exact", token.text, 1.0)
        for form in _folds(token, always=True):
            ask("fold", form, 1.0)
    if language == "en":
        for words in translate([token.text for token in tokens]):
            weight = TRANSLATION_WEIGHT * min(1.0, EXPANSIONS_SHARE / len(words))
            for token in _telling(tokenize(" ".join(words))):
                for field in ("stem", "parts", "context"):
                    ask(field, _stem(token, english=False), weight)
                for part in _part_stems(token):
                    ask("parts", part, weight * PART_OF_COMPOUND_WEIGHT)
    return Terms(weights={field: dict(terms) for field, terms in weights.items() if terms})


@cache
def analysis_id() -> str:
    """Names this analysis: tokens made by another must be made anew."""
    lists = [line for name in _LISTS for line in read_list(name)]
    return hashlib.sha256("\n".join([_VERSION, *lists]).encode()).hexdigest()[:16]


def _telling(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.fixed or token.text not in STOP_WORDS]


def _stem(token: Token, english: bool) -> str:
    if token.fixed:
        return token.text
    return stem_english(token.text) if english else stem_norwegian(token.text)


def _part_stems(token: Token) -> list[str]:
    return [] if token.fixed else [stem_norwegian(part) for part in split_compound(token.text)]


def _folds(token: Token, always: bool) -> list[str]:
    folded, spelt = token.text.translate(_FOLDED_LETTERS), token.text.translate(_SPELT_OUT)
    if folded != token.text:
        return [folded] if folded == spelt else [folded, spelt]
    return [token.text] if always or any(pair in token.text for pair in ("aa", "oe", "ae")) else []
