"""Whether what would be quoted tells what is asked for: the sentence that fits best may still say nothing of it.

That one of the passages holds a day is not enough where the sentence quoted has none, or has the day of another thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from search.analysis.concepts import passage_tokens, query_concepts
from search.analysis.tokens import tokenize
from search.answers.asker import Asker
from search.answers.sought import FOUNDED, NUMBER, REFERENCE, Sort, asks_for_count, holding, sort_sought
from search.answers.unsaid import UNTOLD
from search.answers.wording import Phrase
from search.passage_sentences import sentences_of
from search.periods import MONTHS
from search.questions import Question
from search.ranking import RankedPassage

_OF_ONE_THING: frozenset[Sort] = frozenset({"day", "somebody", "place"})
"""Sorts of things that stand in sentences of their own; a number or a reason may stand below a heading that says of
what."""
_DEADLINE = re.compile(r"\b\w*frist\w*|\bsenest\b|\binnen\b|\binnan\b|\bdeadlines?\b|\bdue\b|\bby\b", re.IGNORECASE)
_DEADLINE_ASKED = re.compile(r"\b\w*frist(?:en|ane|ene)?\b|\bdeadlines?\b", re.IGNORECASE)
_WON_ASKED = re.compile(r"\b(?:vant|vann|vinn(?:er|ar)|won|wins?)\b", re.IGNORECASE)
_WON = re.compile(
    r"\b(?:vant|vann|vinn(?:er|ar|e)?|vunnet|vunne|(?:gikk|gjekk) til|tildelt|mottok|fikk|fekk|won|wins?|awarded)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\b(?:hvor|kor|how)\s+(?:mange|many)\s+(\w[\w-]*(?:\s+\w[\w-]*)?)", re.IGNORECASE)
_MONTH_BEFORE = re.compile(rf"\b(?:{'|'.join(MONTHS)})\s*$", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(r"^\s*(?:sak\w*|case|pkt\.?|punkt)?\s*[\d/.,–-]*\s*", re.IGNORECASE)
_ITEM = re.compile(r"\s*[•●▪‣*–-]\s")
_SPAN = re.compile(r"\b((?:19|20)\d{2})\s?[–-]\s?((?:19|20)\d{2})\b")
_OBJECT = re.compile(r"\b(?:ved|hos|at)\s+(?P<object>[a-zæøå][\w-]{5,})\W*$", re.IGNORECASE)
_FOLLOWING = re.compile(r"(?:[\s,]+(?:av\s+)?[^\W\d_][\w-]*){1,2}")
_PART_OF_YEAR = re.compile(
    r"\b(?P<which>første|fyrste|andre|tredje|fjerde|first|second|third|fourth)\s+(?P<part>kvartal|tertial|halvår|quarter|half)",
    re.IGNORECASE,
)
_NEAR = 3
"""Passages among which a number beside what is counted is looked for."""
_TELLING = 5
"""Letters of a word of asking ("vedtatt") that tells of a sentence with it that it speaks of the same."""
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


def telling(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> Callable[[str], bool] | None:
    """What tells of a sentence whether it may answer; None where any may.

    Texts without meetings tell things in any words: of them any may.
    """
    sort = sort_sought(question.text)
    if ranked[0].passage.plain:
        return None
    if sort == "number" and asks_for_count(question.text):
        beside_object = _names_object(question, ranked)
        beside = any(_stands_beside(question, one) for near in ranked[:_NEAR] for one in sentences_of(near.passage))
        return lambda sentence: (
            holding(sort, question.text)(sentence)
            and (_stands_beside(question, sentence) if beside else _counts_them(question, ranked, sentence))
            and _of_that_part(question, sentence)
            and (beside_object is None or beside_object(sentence))
        )
    if sort in _OF_ONE_THING:
        contexts = [one.passage.context for one in ranked]
        led_in = _lead_ins(ranked)
        return lambda sentence: (
            _holds(asker, sort, question, sentence)
            and _speaks_of_it(asker, question, f"{led_in.get(sentence, '')} {sentence}")
            and not _is_title(sentence, contexts)
        )
    return None


def untold(question: Question) -> Phrase:
    """Why no sentence answers where none tells."""
    sort = sort_sought(question.text)
    return UNTOLD.get(sort, "no_number") if sort else "no_word"


def _holds(asker: Asker, sort: Sort, question: Question, sentence: str) -> bool:
    """Whether it holds a thing of the sort: a day besides the years asked about, beside a word for what the day is."""
    if sort == "somebody" and _WON_ASKED.search(question.text) and not _WON.search(sentence):
        return False
    if sort != "day":
        return holding(sort, question.text, asker.last_names)(sentence)
    for asked, told in ((_DEADLINE_ASKED, _DEADLINE), (FOUNDED, FOUNDED)):
        if asked.search(question.text) and not told.search(sentence):
            return False
    named = frozenset(_YEAR.findall(question.text))
    bare = _SPAN.sub(lambda one: " " if named & {one[1], one[2]} else one[0], sentence)
    bare = _YEAR.sub(lambda one: one[0] if one[0] not in named or _of_month(one.string, one.start()) else " ", bare)
    return holding(sort, question.text)(bare)


def _of_month(sentence: str, year: int) -> bool:
    """Whether a month stands before the year that begins there: "november 2024" is more than what is asked about."""
    return _MONTH_BEFORE.search(sentence[:year]) is not None


def _speaks_of_it(asker: Asker, question: Question, sentence: str) -> bool:
    """Whether a word of the question stands in the sentence itself, or begins one, not only in what it stands under."""
    tokens = passage_tokens(sentence)
    if any(one.stands_in(tokens) for one in asker.concepts(question)):
        return True
    asked = tuple(token.text for token in tokenize(question.text) if len(token.text) >= _TELLING)
    return any(token.text.startswith(asked) for token in tokenize(sentence))


def _lead_ins(ranked: Sequence[RankedPassage]) -> Mapping[str, str]:
    """Of each item of a list the line above the list: "Medlemmer av arbeidsgruppen" says who those below are."""
    found = dict[str, str]()
    for one in ranked:
        above = ""
        for sentence in sentences_of(one.passage):
            if _ITEM.match(sentence):
                found.setdefault(sentence, above)
            else:
                above = sentence
    return found


def _is_title(sentence: str, contexts: Sequence[str]) -> bool:
    """Whether it is no sentence but the title under which passages stand: a capital in it names nobody."""
    title = _NUMBER_BEFORE.sub("", sentence).strip()
    return bool(title) and any(title in context for context in contexts)


def _names_object(question: Question, ranked: Sequence[RankedPassage]) -> Callable[[str], bool] | None:
    """What tells whether a sentence stands in a passage that names what it is counted at: "… ved protonsenteret".

    None where nothing is named so, or no passage near names it: then it is told in words of its own.
    """
    found = _OBJECT.search(question.text)
    asked = query_concepts(found["object"], question.language) if found else ()
    naming = [
        one.passage
        for one in ranked
        if asked and all(thing.stands_in(passage_tokens(one.passage.text, one.passage.context)) for thing in asked)
    ]
    if not naming:
        return None
    held = frozenset(sentence for passage in naming for sentence in sentences_of(passage))
    return lambda sentence: sentence in held


def _stands_beside(question: Question, sentence: str) -> bool:
    """Whether a number stands right before what is to be counted: "38 rom", and not "pasienter over 75 år"."""
    asked = _COUNTED.search(question.text)
    things = [one for word in asked[1].split() for one in query_concepts(word, question.language)] if asked else []
    bare = REFERENCE.sub(" ", sentence)  # "Sak 13/21 Legemiddelavvik" counts none
    following = (_FOLLOWING.match(bare, number.end()) for number in NUMBER.finditer(bare))
    tokens = [passage_tokens(found[0]) for found in following if found]
    return any(thing.stands_in(held) for thing in things[:1] for held in tokens)


def _of_that_part(question: Question, sentence: str) -> bool:
    """Whether a sentence tells of the part of the year that is asked about: "fjerde kvartal"."""
    return all(
        re.search(rf"\b{part['which']}\b[^.;]*\b{part['part']}", sentence, re.IGNORECASE)
        for part in _PART_OF_YEAR.finditer(question.text)
    )


def _counts_them(question: Question, ranked: Sequence[RankedPassage], sentence: str) -> bool:
    """Whether what is to be counted is spoken of where a sentence is quoted from."""
    asked = _COUNTED.search(question.text)
    things = query_concepts(asked[1], question.language) if asked else ()
    if not things:
        return True
    held = passage_tokens(sentence, " ".join(one.passage.context for one in ranked[:1]))
    return any(one.stands_in(held) for one in things)
