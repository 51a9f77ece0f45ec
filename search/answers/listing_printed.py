"""Things that papers list: the bullets or rows below the line that names them, all of them, verbatim and counted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from search import list_words as words
from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.meetings import meeting_named
from search.answers.relevance import covered
from search.answers.wording import case_label, quote, say, things
from search.index.base import Filters
from search.passages import Passage
from search.printed_lists import PrintedList, printed_lists
from search.questions import Question
from search.ranking import RankedPassage
from search.word_patterns import whole_words

LOOKED_AT = 8
"""Among so many of the best passages the list must begin: what stands further down is of something else."""
OF_IT = 0.6
"""Of the weight of the question's other words, that list, heading and case must hold to be what is asked about."""
AS_GOOD = 0.05
"""Lists that hold nearly as much of the question as the best are told too: each year's table is one."""
MOST_LISTS = 5
BESIDE = 2
"""Passages beside the list's own: what was said of it."""
NAMED_AT_END = 3
"""Words before the colon among which what is listed is named: "vurdert etter disse kriteriene:"."""
SHORT_LEAD = 3

_WORD = re.compile(r"[\w-]+")
_ANNOUNCES = whole_words(
    "følgende", "følgjande", "disse", "desse", "the following", "following", "these", "alle", *words.NUMBER_WORDS
)
_RELATIVE = re.compile(r"\s(?:som|that|which|who)\s.*$", re.IGNORECASE)
_MEMBERS = re.compile(
    r"medlem|members?\b|består av|bestå av|består nå av|consists? of|sammensetning|samansetning|deltak", re.IGNORECASE
)


class _Found(msgspec.Struct, frozen=True):
    printed: PrintedList
    said: int | None
    """How many there are, as the line before it says."""
    held: float
    place: int


def answer_printed_list(asker: Asker, question: Question) -> Draft | None:
    """The whole list of what is asked for, as papers print it; None where none does."""
    asked = words.things_asked_for(question.text)
    heads = query_concepts(asked, question.language)[: words.LONGEST_THING - 1]
    if not heads:
        return None
    ranked = _candidates(asker, question)
    found = sorted(_lists(asker, question, heads, ranked), key=lambda one: (-one.held, one.place))
    best = [one for one in found if one.held >= found[0].held - AS_GOOD][:MOST_LISTS]
    if not best:
        return None
    best.sort(key=lambda one: (one.printed.passages[0].date or "", one.place))
    text = "\n".join(line for one in best for line in _told(asker, question, one))
    own = [RankedPassage(passage, 1.0, {"graph": 1}) for one in best for passage in one.printed.passages]
    beside = [one for one in ranked if one.passage.case == own[0].passage.case][:BESIDE]
    return Draft("found", f"{say('found', question.language)}:\n{text}", in_order(own, beside)[:EVIDENCE_LIMIT])


def _candidates(asker: Asker, question: Question) -> list[RankedPassage]:
    """Where the list may begin: in the case that is asked about, else in the best passages."""
    if question.case_number:
        cases = [
            case.id
            for case in asker.facts.cases_numbered(question.case_number)
            if not question.bodies or asker.facts.meetings[case.meeting].body_id in question.bodies
        ]
        return [RankedPassage(one, 1.0, {"graph": 1}) for one in asker.passages_of(cases)]
    return asker.search(question, LOOKED_AT)


def _lists(
    asker: Asker, question: Question, heads: Sequence[Concept], ranked: Sequence[RankedPassage]
) -> Iterator[_Found]:
    """The lists of what the heads name, each once, approved papers before drafts."""
    own = {form for one in (*heads, *query_concepts(words.ASKING, question.language)) for form in one.forms}
    others = {one: weight for one, weight in asker.concepts(question).items() if own.isdisjoint(one.forms)}
    if question.case_number or not others:
        others = {}
    places = {one.passage.id: place for place, one in enumerate(ranked)}
    told: set[tuple[str, ...]] = set()
    documents = dict.fromkeys(one.passage.document for one in sorted(ranked, key=lambda one: one.passage.draft))
    for document in documents:
        for printed in printed_lists(asker.index.where(Filters(documents=(document,)))):
            place = min((places[one.id] for one in printed.passages if one.id in places), default=None)
            if place is None or printed.items in told or not _names(printed, heads):
                continue
            held = _held(printed, others)
            if held >= OF_IT and _within(question, printed.passages[0]):
                told.add(printed.items)
                yield _Found(printed, _said(printed.lead, heads), held, place)


def _held(printed: PrintedList, others: Mapping[Concept, float]) -> float:
    first = printed.passages[0]
    text = "\n".join((printed.lead, printed.header, *printed.items))
    return covered(passage_tokens(text, first.context), others) if others else 1.0


def _within(question: Question, passage: Passage) -> bool:
    """Whether it is of a period asked for, where it is of any."""
    return not (question.periods and passage.date) or any(passage.date in one for one in question.periods)


def _names(printed: PrintedList, heads: Sequence[Concept]) -> bool:
    """Whether the line before the list says that its items are what is asked for, or a column of the table does."""
    cells = printed.header.split("|") if printed.is_table else ()
    if any(_place_of(head, _WORD.findall(cell)) is not None for cell in cells for head in heads):
        return True
    if any(_WORD.fullmatch(form) and form.startswith("medlem") for head in heads for form in head.forms):
        return _MEMBERS.search(printed.lead) is not None
    return any(_announced(printed.lead, head) for head in heads)


def _announced(lead: str, head: Concept) -> bool:
    """Whether a line leads in a list of these: names them last, after "følgende" or a number, or as a heading does."""
    said = _WORD.findall(lead)
    place = _place_of(head, said)
    if place is None:
        return False
    if len(said) <= SHORT_LEAD or place >= len(said) - NAMED_AT_END:
        return True
    before = said[max(place - 2, 0) : place]
    if any(_ANNOUNCES.fullmatch(word) or word.isdigit() for word in before):
        return True
    return place <= 1 and words.FINITE.search(_RELATIVE.sub(" ", lead)) is None


def _place_of(head: Concept, said: Sequence[str]) -> int | None:
    """Where the last word for it stands; not as the first part of another word ("søknader", "søknadssystem")."""
    for place in range(len(said) - 1, -1, -1):
        word, pair = said[place], " ".join(said[place : place + 2])
        if head.stands_in(passage_tokens(word)):
            if not any(len(word) > len(form) + 4 and word.lower().startswith(form) for form in head.forms):
                return place
        elif head.phrases and head.stands_in(passage_tokens(pair)):
            return place
    return None


def _said(lead: str, heads: Sequence[Concept]) -> int | None:
    """The number of things that a line says it leads in: "Prosjektet har fem arbeidspakker:"."""
    said = _WORD.findall(lead)
    for head in heads:
        place = _place_of(head, said)
        for word in said[max(place - 2, 0) : place] if place is not None else ():
            number = int(word) if word.isdigit() else words.NUMBER_WORDS.get(word.lower())
            if number is not None and number < words.A_YEAR:
                return number
    return None


def _told(asker: Asker, question: Question, found: _Found) -> Iterator[str]:
    printed, language = found.printed, question.language
    number = things("rows" if printed.is_table else "points", language, printed.count)
    yield f"{_where(asker, question, printed.passages[0])}, {number}:"
    for line in filter(None, (printed.lead, printed.header)):
        yield quote(line)
    for place, item in enumerate(printed.items):
        yield f"{'  ' if place in printed.below else ''}– {quote(item)}"
    if found.said is not None and found.said > printed.count and not printed.is_table:
        yield say("fewer_printed", language, said=found.said, count=printed.count) + "."


def _where(asker: Asker, question: Question, passage: Passage) -> str:
    meeting = asker.facts.meetings.get(passage.meeting or "")
    if meeting is None:
        return passage.document
    named = meeting_named(asker, question, meeting)
    return f"{named}, {case_label(question.language, passage.number, passage.title)}" if passage.case else named
