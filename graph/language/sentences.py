"""Running text to sentences, for Norwegian and English minutes.

A full stop after an abbreviation, an initial or an ordinal number ends nothing. Sentences are spans of the text, so
that they stay verbatim.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

ABBREVIATIONS = frozenset(
    """
    adm adr alt ang ann art avd bl bl.a bla ca cand cf co cand dep des dir div dr dvs e.g eks el evt f.eks f.o.m feb fig
    forts fung fv gj gnr h.h.v hhv i.e iht inkl innst int jan jf jfr jmf kap kgl kl komm kr kst lign mag mfl mht mill
    mrd mr mrs ms mv nest no nov nr o.a o.l obs okt osv par pga pkt pr prof prop red ref rep res resp s.k sept sign
    sml spm st stk tlf t.o.m ung univ utg v vedk vedr vol vs våre årg
    """.split()
)
"""Words that a full stop shortens, in lower case without their last full stop."""

_END = re.compile(r"[.!?…]+[\"”»’')\]]*\s+(?=[\"“«‘'(\[]*[\wÆØÅæøå])")
_LAST_WORD = re.compile(r"[\w.]+$")
_DOTTED = re.compile(r"(?:[a-zæøå]\.)+[a-zæøå]$", re.IGNORECASE)
_MONTH = re.compile(
    r"(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b", re.IGNORECASE
)
_QUOTE_SIGNS = 8  # opening quotation marks and brackets before a sentence's first letter, at most
_WINDOW = 24  # characters before a full stop in which an abbreviation fits


class Sentence(msgspec.Struct, frozen=True):
    """A sentence and where it stands: ``text`` is the whole text's characters ``start`` to ``end``."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=1024)  # decisions, proposals, tasks and positions read the same case one after another
def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of ``text``, in order and without the white space between them."""
    found: list[Sentence] = []
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, match):
            found.append(_sentence(text, start, match.end()))
            start = match.end()
    if text[start:].strip():
        found.append(_sentence(text, start, len(text)))
    return tuple(found)


def _sentence(text: str, start: int, end: int) -> Sentence:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    stripped = piece.strip()
    return Sentence(text=stripped, start=start, end=start + len(stripped))


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + _QUOTE_SIGNS].lstrip("\"“«‘'([")[:1]
    if following.islower():
        return False
    if not match[0].startswith(".") or match[0].startswith(".."):
        return True
    word = _LAST_WORD.search(text, max(0, match.start() - _WINDOW), match.start())
    if word is None:
        return True
    before = word[0].lower()
    if before.isdigit() and _MONTH.match(text, match.end()):
        return False  # "20. SEPTEMBER" in a title
    if before in ABBREVIATIONS or _DOTTED.fullmatch(before) or (len(before) == 1 and before.isalpha()):
        return False
    # "1. HOD: …" at the start is a list's number, and "den 3. Mai" an ordinal; a year ends a sentence well enough.
    earlier = text[max(0, word.start() - _WINDOW) : word.start()].rstrip()
    clock = text[word.start() - 1 : word.start()] == ":"  # "at 13:00."
    at_start = not earlier or (earlier.endswith((".", ":", ";")) and not clock)
    return not (before.isdigit() and len(before) <= 2 and at_start)
