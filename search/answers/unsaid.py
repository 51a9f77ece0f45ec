"""What a question of fact asks for and nothing near its matter says: a day, somebody, a sum, a place, a reason.

Minutes that speak of a thing seldom say all of it. What they say of another year, or beside it, is no answer either.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

import msgspec

from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.answers.asker import Asker
from search.answers.matters import NEARLY, matter_of
from search.answers.relevance import covered
from search.answers.sentences import NOT_SOUGHT, sentence_fits
from search.answers.sought import (
    AMOUNT,
    FOUNDED,
    PRICE,
    SUM,
    Sort,
    asks_for_count,
    asks_for_leader,
    asks_for_share,
    holding,
    sort_sought,
)
from search.answers.untold import weight_in_papers
from search.answers.wording import Phrase
from search.passage_sentences import is_whole, sentences_of
from search.passages import Passage
from search.question_words import MONEY
from search.questions import Question
from search.ranking import RankedPassage

LOOKED_AT = 6
"""Among so many of the best passages the thing asked for must stand."""
ABOUT_IT = 0.5
"""Of the weight of the question's words, a passage must hold so much to be about what is asked."""
FITS_AS_WELL = 0.5
"""Of the fit of the sentence with most of the question's words: so much has one that holds the thing asked for. Of 60
questions that papers answer, the least such share is 0.55; where they do not say, it is 0.45 and less."""
SPEAKS_OF_IT = 0.7
"""So much where it is asked who said or proposed something: somebody is named all over the case's minutes."""
UNTOLD: Mapping[Sort, Phrase] = {
    "day": "no_day",
    "somebody": "no_somebody",
    "place": "no_place",
    "reason": "no_reason",
}
_COINS = re.compile(
    r"\b(?:kron[ae]r?|kronene|øre|dollar|euro|pund|skilling|(?:spesie?|riks)?daler|pounds?|cents?)\b", re.IGNORECASE
)
"""Money, however its sum is written: "én krone", "94 spesidaler"."""
_IN_TABLE = re.compile(r"(?<![\d.,/–-])\d{1,3}(?:[ .\u00a0]\d{3})+(?:,\d+)?\s*$", re.MULTILINE)
"""A table tells money in a column: of its sums the head of the column has the unit."""
_YEAR = re.compile(r"(?<![\d/.–-])(?:19|20)\d{2}(?![\d/]|[–-]\d)")
_COMING = re.compile(r"\b(?:neste|kommende|komande|framover|fremover|next|coming|upcoming)\b", re.IGNORECASE)
_SPAN = re.compile(
    r"\b(?:siden|sidan|etter|før|mellom|since|after|before|between)\b"
    r"|\b(?:fra|frå|from|until|til)\s+(?:og med\s+)?(?:\d{1,2}\.?\s+)?(?:(?!i\b|in\b)[^\W\d_]+\s+)?(?:19|20)\d{2}\b",
    re.IGNORECASE,
)

_WHAT_IT_WAS = re.compile(
    r"^\W*(?:hva|kva|what)\s+(?:er|var|ble|blei|vart|is|was|were)\s.*\b(?:i|for|in)\s+(?:19|20)\d{2}\W*$", re.IGNORECASE
)
"""What something was in a year is asked for: its number, its theme, its result."""
_MORE = (
    r"(?:større|mindre|flere|fleire|færre|høyere|høgare|lavere|lågare|bedre|betre|dårligere|dårlegare|mer|meir|dyrere|dyrare"
    r"|billigere|billegare|raskere|raskare|lengre|lengere|eldre|yngre|larger|bigger|smaller|more|fewer|less|higher|lower"
    r"|better|worse|cheaper|faster|longer|older)"
)
_COMPARES = re.compile(rf"\b{_MORE}\b[^?]{{0,60}}\b(?:enn|than)\s+(?!\d)", re.IGNORECASE)
"""Two things are held against each other, not one against a number: "mer enn 100 000 kroner"."""
_COMPARISON = re.compile(
    rf"\b{_MORE}\b|\b(?:enn|than|mot|sammenlign\w*|samanlikn\w*|compared|versus)\b|\b\w{{3,}}(?:est|ste)\b",
    re.IGNORECASE,
)


_LEADING = "lede leder ledet leiar leie leia lead leads led chair chairs chaired head heads headed"


class _Fit(msgspec.Struct, frozen=True):
    """A sentence, how well it fits by its words alone, and whether it holds a thing of the sort asked for."""

    text: str
    fit: float
    holds: bool


def unsaid(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> Phrase | None:
    """Why the best passages do not answer though they come near, as a phrase; None where they may."""
    near = [one.passage for one in ranked[:LOOKED_AT]]
    if MONEY.search(question.text) and not _sum_told(asker, question, near):
        return "no_amount"
    if not near or near[0].plain:  # a text without meetings tells things in any words, and of any year
        return None
    if _says_nothing_of(asker, question):
        return "no_word"
    if not _year_told(asker, question, near):
        return "other_years"
    sort = sort_sought(question.text)
    if sort in ("number", "amount") and _of_other_years(asker, question, sort, near):
        return "other_years"
    if sort is None and _best_is_of_another_year(asker, question, near):
        return "other_years"
    if _COMPARES.search(question.text) and not _compared(asker, question, near):
        return "no_comparison"
    if sort == "number" and asks_for_count(question.text):
        return None if _sort_told(asker, question, sort, near) else "no_number"
    untold: Phrase | None = "no_amount" if asks_for_share(question.text) else UNTOLD.get(sort) if sort else None
    return untold if sort and untold and not _sort_told(asker, question, sort, near) else None


def _says_nothing_of(asker: Asker, question: Question) -> bool:
    """Whether no word of a Norwegian question stands in any paper, nor the parts of one together ("strategiutkastet").

    One that names somebody or a day may still be told.

    Whose papers and which year are asked about tells nothing of the matter where a thing of any sort is asked for.
    """
    named = (*question.entities, *question.persons, *(one for one in question.periods if not one.is_year))
    if sort_sought(question.text):
        named = (*named, *question.bodies, *question.periods)
    if named or question.case_number or question.language == "en":
        return False
    matter = matter_of(asker, question)
    return matter.unknown and not any(weight_in_papers(asker, one) for one in matter.nowhere)


def _sum_told(asker: Asker, question: Question, near: Sequence[Passage]) -> bool:
    """Whether a passage with a sum of money or a share is about what the question is about, and not some other cost.

    A share is no price, and the price of one firm's goods is not that of another's. A text without meetings tells of
    the thing in other words than the question does: there it is enough that money is spoken of.
    """
    if (
        near
        and all(one.plain for one in near)
        and any(AMOUNT.search(one.text) or _COINS.search(one.text) for one in near)
    ):
        return True
    concepts = asker.concepts(question)
    pattern = SUM if PRICE.search(question.text) else AMOUNT
    naming = asker.facts.cases_naming(question.entities) if question.entities else {}
    return any(
        (pattern.search(one.text) or _IN_TABLE.search(one.text))
        and covered(passage_tokens(one.text, one.context), concepts) >= ABOUT_IT
        and (one.plain or not naming or one.case in naming or not set(one.entities).isdisjoint(question.entities))
        for one in near
    )


def _year_told(asker: Asker, question: Question, near: Sequence[Passage]) -> bool:
    """Whether what is told of the matter may be of the one year asked about: it names it, or was written then.

    A passage that names no year may be of the year before it, or of the next where it speaks of what is to come.
    """
    year = _year_asked(question)
    if year is None:
        return True
    whole = asker.concepts(question)
    bare = {one: weight for one, weight in whole.items() if year not in one.forms}
    held = [(one, passage_tokens(one.text, one.context)) for one in near]
    about = [one for one, tokens in held if max(covered(tokens, bare), covered(tokens, whole)) >= ABOUT_IT]
    return not about or any(_may_be_of(one, int(year)) for one in about)


def _year_asked(question: Question) -> str | None:
    """The one year that a question names; None where it names several, or a span of time."""
    years = set(_YEAR.findall(question.text))
    return years.pop() if len(years) == 1 and not _SPAN.search(question.text) else None


def _of_other_years(asker: Asker, question: Question, sort: Sort, near: Sequence[Passage]) -> bool:
    """Whether the number that fits best stands beside another year, and none that fits beside the year asked about."""
    year = _year_asked(question)
    if year is None:
        return False
    concepts = asker.concepts(question)
    fits = sorted((one for one in _fits(asker, question, sort, near, concepts) if one.holds), key=lambda one: -one.fit)
    told = [set(_YEAR.findall(one.text)) for one in fits if one.fit >= NEARLY * fits[0].fit]
    return bool(told and told[0]) and not any(year in years for years in told)


def _best_is_of_another_year(asker: Asker, question: Question, near: Sequence[Passage]) -> bool:
    """Whether it asks what something was in a year, and the sentences that name the thing tell of others only."""
    year = _year_asked(question)
    if year is None or not _WHAT_IT_WAS.search(question.text):
        return False
    concepts = {one: weight for one, weight in asker.concepts(question).items() if year not in one.forms}
    sentences = [text for passage in near for text in sentences_of(passage) if is_whole(text)]
    held = [(covered(passage_tokens(text), concepts), set(_YEAR.findall(text))) for text in sentences]
    best = max((share for share, _ in held), default=0.0)
    told = [years for share, years in held if share >= NEARLY * best]
    return best >= ABOUT_IT and all(years and year not in years for years in told)


def _compared(asker: Asker, question: Question, near: Sequence[Passage]) -> bool:
    """Whether a sentence on what is asked about holds one thing against another."""
    concepts = asker.concepts(question)
    about = [one for one in near if covered(passage_tokens(one.text, one.context), concepts) >= ABOUT_IT]
    return any(_COMPARISON.search(one.text) for one in about)


def _may_be_of(passage: Passage, year: int) -> bool:
    named = {int(one) for one in _YEAR.findall(f"{passage.context} {passage.text}")}
    written = int(passage.date[:4]) if passage.date else None
    if year in (written, *named) or written is None:
        return True
    return not named and (written - year == 1 or (year - written == 1 and _COMING.search(passage.text) is not None))


def _sort_told(asker: Asker, question: Question, sort: Sort, near: Sequence[Passage]) -> bool:
    """Whether a sentence that holds a thing of this sort speaks of the matter nearly as much as any sentence does.

    Words that give a reason stand everywhere: only what is about the question gives one for it.
    """
    concepts = asker.concepts(question)
    if sort == "reason":
        near = [one for one in near if covered(passage_tokens(one.text, one.context), concepts) >= ABOUT_IT]
    fits = list(_fits(asker, question, sort, near, concepts))
    best = max((one.fit for one in fits), default=0.0)
    share = SPEAKS_OF_IT if question.kind == "positions" else FITS_AS_WELL
    return any(one.holds and one.fit >= share * best for one in fits)


def _fits(
    asker: Asker, question: Question, sort: Sort, near: Sequence[Passage], concepts: Mapping[Concept, float]
) -> Iterator[_Fit]:
    """How well each sentence fits by its words alone, and whether it holds a thing of the sort asked for.

    Who leads an institution is told where it is named; in a list of people of many each leads their own.
    """
    holds = holding(sort, question.text, asker.last_names)
    led = _names_itself(asker, question)
    things = _things_led(question, concepts)
    for passage in near:
        for one in sentence_fits(question.text, passage, concepts):
            held = holds(one.text)
            told = held and (not led or led(one.text)) and _speaks_of_one(things, one.text, passage)
            yield _Fit(one.text, one.fit if held else one.fit / NOT_SOUGHT, told)


def _things_led(question: Question, concepts: Collection[Concept]) -> list[Concept]:
    """What is asked about besides who leads it; empty where nothing is led, or an institution is."""
    if not asks_for_leader(question.text) or question.institutions:
        return []
    leading = frozenset[str]().union(*(one.forms for one in query_concepts(_LEADING, question.language)))
    return [one for one in concepts if leading.isdisjoint(one.forms)]


def _speaks_of_one(things: Sequence[Concept], sentence: str, passage: Passage) -> bool:
    """Whether the sentence, or what the passage stands under, speaks of one of these; true where there are none."""
    tokens = passage_tokens(sentence, passage.context)
    return not things or any(one.stands_in(tokens) for one in things)


def _names_itself(asker: Asker, question: Question) -> Callable[[str], bool] | None:
    """What tells whether a sentence names an institution of which is asked who leads it; None where none is.

    And so of one, or of a body, of which is asked when it began or ended: papers of its own tell of much that does.
    """
    begins = FOUNDED.search(question.text) is not None
    if not begins and not asks_for_leader(question.text):
        return None
    asked = frozenset((*question.institutions, *(question.bodies if begins else ())))
    if not asked:
        return None
    printed = [one.surface for one in asker.matcher.find(question.text, context=asked) if one.entity.id in asked]

    def names_it(sentence: str) -> bool:
        if begins and not FOUNDED.search(sentence):
            return False
        found = {one.entity.id for one in asker.matcher.find(sentence, context=asked)}
        return not found.isdisjoint(asked) or any(name in sentence for name in printed)

    return names_it
