"""What the page headers and footers of a word processor's document say of the whole paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from ingest.sensitivity import label_in_header

HeaderKind = Literal["header", "footer"]

OPENING = 25
"""So many paragraphs may say what a page header says."""

_LONGEST_HEADER = 120
# A name: two words, of which one is long, and no place for what Word fills in.
_TELLS = re.compile(r"(?=.*[^\W\d_]{5})[^\W\d_]{2,}\W+[^\W\d_]{2,}")
# What a page header or footer may say that concerns every word of the document.
_MARK = re.compile(
    r"\b(?:utkast|draft|følsomhet|foelsomhet|sensitivity|unntatt offentlig\w*|u\.?\s?off\.|fortrolig|konfidensielt?|"
    r"confidential|ikke offentlig|(?:internt?|intern) \((?:gul|rød|grønn|yellow|red|green)\))",
    re.IGNORECASE,
)


def letterhead(texts: Iterable[tuple[HeaderKind, str]], opening: Iterable[str]) -> list[str]:
    """What page headers say that the paper itself does not begin with, as its print shows it above the title.

    That is often the only place where the body's name stands. Of a footer only a mark counts. ``opening`` are the
    first paragraphs of the paper.
    """
    begins = _letters("".join(opening))
    found: dict[str, None] = {}
    for kind, text in texts:
        tells = kind == "header" and len(text) <= _LONGEST_HEADER and _TELLS.search(text)
        if _MARK.search(text) or label_in_header(text) or (tells and _letters(text) not in begins):
            found[text] = None
    return list(found)


def _letters(text: str) -> str:
    return re.sub(r"[\W\d_]", "", text.casefold())
