"""Which sentences of a language model stand: those that cite, and say nothing that the lines they cite do not hold.

The check goes by form. It cannot tell whether a sentence sums up well; it does keep out numbers, dates, names and
quotes that stand nowhere, and decisions where nothing was decided. The words of the papers are shown beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from graph.language.names import EntityMatcher
from graph.language.sentences import split_sentences
from graph.records import Record
from search.language_model import claims
from search.language_model.figures import figures_held, figures_stated, is_held
from search.language_model.names_held import names_held
from search.language_model.phrased import CitedSentence

MOST_SENTENCES = 12
LONGEST_SENTENCE = 600
_MARK = re.compile(r"\[\s*(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\s*\]")
_MARKS_AFTER_STOP = re.compile(r"([.!?])((?:\s*\[\s*\d[\d\s,;]*\])+)")
_LIST_SIGN = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
_QUOTED = re.compile(r"«([^«»]*)»|“([^“”„]*)”|„([^“”„]*)“|\"([^\"]*)\"|‘([^‘’]*)’(?!\w)")
_QUOTE_SIGN = re.compile(r"[«»“”„\"‘]")
_MARKUP = re.compile(r"://|www\.|[<>{}`|@\\]|\]\(|!\[|\*\*|__")
_SPACE_BEFORE_STOP = re.compile(r"\s+(?=[.,;:!?])")


class Line(Record, frozen=True, kw_only=True):
    """One piece of numbered evidence as it was sent. ``minutes`` says that it records what a meeting came to."""

    text: str
    minutes: bool


class Checked(Record, frozen=True, kw_only=True):
    """The sentences that stand, in order, and how many do not."""

    sentences: tuple[CitedSentence, ...]
    dropped: int


def check_reply(reply: str, lines: Mapping[int, Line], matcher: EntityMatcher) -> Checked:
    """The sentences of ``reply`` that hold beside the numbered ``lines`` that they cite."""
    sentences: list[CitedSentence] = []
    dropped = 0
    for piece in _pieces(_clean(reply)):
        sentence = _cited(piece)
        if len(sentences) < MOST_SENTENCES and holds(sentence, lines, matcher):
            sentences.append(sentence)
        else:
            dropped += 1
    return Checked(sentences=tuple(sentences), dropped=dropped)


def holds(sentence: CitedSentence, lines: Mapping[int, Line], matcher: EntityMatcher) -> bool:
    """Whether a sentence cites, and its lines hold every number, date, name, quote and claim of it."""
    text = _clean(sentence.text)
    if not sentence.cites or any(number not in lines for number in sentence.cites):
        return False
    if not text or len(text) > LONGEST_SENTENCE or _MARKUP.search(text):
        return False
    cited = [_clean(lines[number].text) for number in sentence.cites]
    recorded = [_clean(lines[number].text) for number in sentence.cites if lines[number].minutes]
    held = "\n".join(cited)
    figures = figures_held(held)
    return (
        all(is_held(figure, figures) for figure in figures_stated(text))
        and _quotes_are_verbatim(text, cited)
        and _is_borne_out(claims.DECIDED, text, "\n".join(recorded))
        and all(_is_borne_out(claim, text, held) for claim in claims.OTHERS)
        and names_held(text, held, matcher)
    )


def _is_borne_out(claim: claims.Claim, text: str, held: str) -> bool:
    return claim.said.search(text) is None or claim.borne_out_by.search(held) is not None


def _quotes_are_verbatim(text: str, cited: Iterable[str]) -> bool:
    """Whether whatever stands within quotation marks stands word for word in one of the cited lines."""
    if _QUOTE_SIGN.search(_QUOTED.sub("", text)):
        return False  # one that is opened and not closed
    flat = [" ".join(line.split()) for line in cited]
    quotes = (next(part for part in found.groups() if part is not None) for found in _QUOTED.finditer(text))
    return all(any(" ".join(quote.split()) in line for line in flat) for quote in quotes)


def _clean(text: str) -> str:
    """Text in one form: signs that look alike to a reader and not to a program are made one, hidden ones taken out."""
    composed = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in composed if sign in "\n\t" or unicodedata.category(sign)[0] != "C")


def _pieces(reply: str) -> Iterable[str]:
    for line in _MARKS_AFTER_STOP.sub(r"\2\1", reply).splitlines():
        for sentence in split_sentences(_LIST_SIGN.sub("", line)):
            yield sentence.text


def _cited(piece: str) -> CitedSentence:
    numbers = [int(number) for mark in _MARK.finditer(piece) for number in re.findall(r"\d+", mark[1])]
    text = _SPACE_BEFORE_STOP.sub("", " ".join(_MARK.sub(" ", piece).split()))
    return CitedSentence(text=text, cites=tuple(dict.fromkeys(numbers)))
