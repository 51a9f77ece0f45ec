"""Names in a question that no loaded document holds: then the honest answer is that the documents do not say."""

from __future__ import annotations

import re

from search.analysis import FIELDS
from search.analysis.tokens import tokenize
from search.answers.asker import Asker
from search.index.base import Filters, Terms
from search.questions import Question

_ACRONYM = re.compile(r"(?<![\w-])(?=[\w-]*[A-ZÆØÅ][\w-]*[A-ZÆØÅ])[A-ZÆØÅ][\w-]{1,}")
"""Two capitals in a word: NorCRIN, EHDS, KLINBEFORSK. Words with one capital may be ordinary or English."""
_CASE_OR_DATE = re.compile(r"\d")


def unknown_names(asker: Asker, question: Question) -> tuple[str, ...]:
    """Acronyms of the question that neither a document nor the name of a loaded body holds.

    Only where no other name of the question is known: "OUS og XYZ" still has an answer for the one.
    """
    names = [name for name in _ACRONYM.findall(question.text) if not _CASE_OR_DATE.search(name)]
    unknown = [name for name in names if not _occurs(asker, name)]
    return tuple(dict.fromkeys(unknown)) if unknown and len(unknown) == len(names) else ()


def _occurs(asker: Asker, name: str) -> bool:
    matched = asker.matcher.find(name, context=asker.bodies.keys())
    if any(asker.facts.knows(match.entity.id) for match in matched):
        return True
    for token in tokenize(name):
        for field in FIELDS:
            if asker.index.lexical(Terms(weights={field: {token.text: 1.0}}), Filters(), 1):
                return True
    return False
