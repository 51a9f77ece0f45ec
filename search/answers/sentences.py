"""How well single sentences fit a question: what the answer quotes first, and what lifts the passage that holds it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from search.analysis.concepts import Concept, passage_tokens
from search.answers.sought import holds_what_is_asked, sort_sought
from search.passage_context import ATTENDANCE, CELL_SEPARATOR, CONTEXT_SEPARATOR
from search.passage_sentences import is_row, is_whole, sentences_of
from search.passages import Passage
from search.ranking import RankedPassage

QUOTED_SENTENCES = 2
"""A reader takes in two sentences at a glance; the whole passage stands below."""
LATER_PASSAGE = 0.6
"""A sentence of a passage that ranks lower must fit the question clearly better to be quoted before the first's."""
HEADING = 0.5
"""A heading holds the words of the question and says nothing of them."""
BEFORE = 0.6
"""Of the question's words that stand further up in the passage: "Den ble laget i 1805" says of what before it."""
NOT_SOUGHT = 0.5
"""Of a sentence that holds nothing of the sort that is asked for: no year where the question asks when."""
OPENING = 0.8
"""Of a text's first sentence where it shares no more with the question than the text's name, as all its sentences do,
though more is asked: what the name is of is seldom what. What is quoted answers 0.52 of 136 questions over short
articles, without this 0.51, 0.74 of 135 over longer texts, without it 0.73, and 0.83 of 24 on first sentences; were all
that a first sentence says taken for its name, 0.42 of those. Anything from 0.6 to 0.9 does as well."""
BESIDE = 0.6
"""Of the first's fit: a sentence that fits worse adds nothing to it but length."""
NEAR_BEST = 0.5
"""Of the fit of the best of all: so much has the first that tells what is asked for, or nothing is quoted. In
another case than the best its place counts, too."""
SAYS_NOTHING = 0.3
"""Of a sentence that only tells that somebody spoke, or that there is a paper."""
_SAYS_NOTHING = re.compile(
    r"(?:[^.]{2,80}\s)?(?:(?:innle(?:det|dde|idde)|orienterte|informerte|redegjorde|greidde ut)"
    r"\s(?:(?:kort )?om|til|for)?"
    r"|la fr[ae]m|(?:gikk|gjekk) gjennom|presenterte|drøft(?:et|a)|diskuterte"
    r"|introduced|presented|discussed)\s?(?:sak(?:en|a)|dette|temaet|the (?:item|matter|case|topic))\W*"
    r"|(?:sak(?:en|a)|the (?:item|matter))\s(?:ble|blei|vart|was)\s"
    r"(?:drøft(?:et|a)|diskutert|presentert|lagt fram|discussed)\W*"
    r"|(?:det|ein|man) vise(?:r|s) til [^.]{3,40}\.",
    re.IGNORECASE,
)
ELSEWHERE = 0.45
"""What a sentence of another case than the best must fit at least: a verb that both have says nothing."""
WHOLLY = 0.9
"""A sentence of another case that fits so well tells of what is asked, whatever its place."""
NO_WORDS = 0.1
"""What a sentence without any word of the question has, so that of several such the one with a year goes first."""

OTHER_ROW = 0.5
"""Of a row that bears a letter or number of its own, where the question names another."""
_LABEL_ASKED = re.compile(r"(?<=\w\s)(?:[A-HÆØÅ]|\d{1,2})\b(?!\.?\s*\w*(?:mill|kr|prosent|%))")
"""A letter or number that calls a thing: "modell B", "nivå 2"."""
_ROW_SIGN = re.compile(r"\s*(?:\w+\s)?([A-HÆØÅ]|\d{1,2})(?:[.):]|\t)")

_BEGINNING = 60
"""Letters by which the sentence that a text is called by is known: a context may cut it short."""
_SUBJECT_ENDS = re.compile(
    r"\s\(|,|\s(?:er|var|ble|blei|vart|is|was|were|are|ligger|ligg|heter|heiter|kom|gjelder|gjeld)\s"
)
"""Where the name of the thing ends in a sentence that says what it is; what follows may well be asked for."""
_LIFE_DATES = re.compile(r"\((?:[^()]*\s)?1\d{3}\s?[–-]\s?(?:1\d|20)\d\d\)|\((?:[^()]*\s)?(?:født|fødd|f\.|born)\s")
"""Behind a name: when somebody was born and died, which no word need tell."""
_BORN_OR_DEAD = re.compile(r"fød\w*|død\w*|døy\w*|born|die\w*|dead|death")
_LEAD_IN = re.compile(r":\s*$")
"""What only leads up to something says nothing beside another sentence: "Styret gjorde slikt vedtak:"."""
_LABELLED = re.compile(r"\s*(?P<label>(?:[^\s:]+\s+){0,2}[^\s:]+):\s+\S")
_LABEL = re.compile(r"\s*(?:[^\s:]+\s+){0,2}[^\s:]+:\s*$")
"""And in so few words it says nothing by itself either: "Vedlegg:"."""


class Fit(msgspec.Struct, frozen=True):
    """A sentence and how well it fits a question, from 0 to 1; of a table's row, ``header`` names the columns.

    ``sought`` tells whether it holds a thing of the sort that is asked for; none may be.
    """

    text: str
    fit: float
    header: str = ""
    sought: bool = True


def sentence_fits(question: str, passage: Passage, concepts: Mapping[Concept, float]) -> list[Fit]:
    """The sentences and table rows of a passage, in order, each with how well it fits."""
    holds = holds_what_is_asked(question)
    whole = sum(concepts.values()) or 1.0
    headed = _held(concepts, passage_tokens("", passage.context))
    called = _held(concepts, passage_tokens("", _SUBJECT_ENDS.split(passage.context)[0]))
    labels = set(_LABEL_ASKED.findall(question))
    asks_who = sort_sought(question) == "somebody"
    before: set[Concept] = set()
    fits: list[Fit] = []
    for sentence, header in _with_headers(passage):
        own = _held(concepts, passage_tokens(sentence, header))
        if _LIFE_DATES.search(sentence):
            own |= {concept for concept in concepts if any(map(_BORN_OR_DEAD.fullmatch, concept.forms))}
        held = own | headed
        weight = _weight(held, concepts) + BEFORE * _weight(before - held, concepts)
        fit = NO_WORDS + (1 - NO_WORDS) * weight / whole
        if not header and not is_whole(sentence) and not _is_value_asked_for(sentence, concepts):
            fit *= HEADING
        if not asks_who and _SAYS_NOTHING.fullmatch(sentence):
            fit *= SAYS_NOTHING
        if passage.plain and own <= called < concepts.keys() and _opens(passage, sentence):
            fit *= OPENING
        if header and _is_other_row(labels, sentence):
            fit *= OTHER_ROW
        sought = holds is None or holds(sentence)
        fits.append(Fit(sentence, fit if sought else fit * NOT_SOUGHT, header, sought))
        before |= held
    return fits


def _is_value_asked_for(sentence: str, concepts: Iterable[Concept]) -> bool:
    """Whether a line tells its value behind a label with a word of the question: "Vedlegg: Rapport fra mai"."""
    label = _LABELLED.match(sentence)
    return label is not None and bool(_held(concepts, passage_tokens(label["label"])))


def _is_other_row(labels: set[str], row: str) -> bool:
    """Whether a table's row bears another sign than one the question names: "C. Etter bruk", asked of "modell B"."""
    sign = _ROW_SIGN.match(row)
    return bool(labels) and sign is not None and sign[1] not in labels


def _opens(passage: Passage, sentence: str) -> bool:
    """Whether a text begins with this sentence, or heading, and is called by it."""
    return passage.context.startswith(sentence[:_BEGINNING])


def _with_headers(passage: Passage) -> Iterator[tuple[str, str]]:
    """The sentences, each row of a table with the table's first, which may stand in an earlier passage.

    The first row of an attendance list is one of those who came.
    """
    lead_in = passage.context.rpartition(CONTEXT_SEPARATOR)[2]
    header = lead_in if CELL_SEPARATOR in lead_in else ""
    people = passage.case is None and ATTENDANCE in passage.context
    for sentence in sentences_of(passage):
        if people or not is_row(sentence):
            header = ""
            yield sentence, ""
        else:
            yield sentence, header
            header = header or sentence


def _held(concepts: Iterable[Concept], tokens: frozenset[str]) -> set[Concept]:
    return {concept for concept in concepts if concept.stands_in(tokens)}


def _weight(held: Iterable[Concept], concepts: Mapping[Concept, float]) -> float:
    """What they weigh together: to the last bit whatever the order, so that equal sentences stay in theirs."""
    return math.fsum(concepts[one] for one in held)


def best_sentences(
    question: str,
    ranked: Sequence[RankedPassage],
    concepts: Mapping[Concept, float],
    tells: Callable[[str], bool] | None = None,
) -> list[str]:
    """Up to ``QUOTED_SENTENCES`` sentences, verbatim, each once, that fit the question best; a row below its header.

    Only such of which ``tells`` is true, the first of which fits nearly as well as the best of all, and what stands
    right behind the first.
    """
    scored = [
        (-one.fit * LATER_PASSAGE**place, place, row, one)
        for place, found in enumerate(ranked)
        for row, one in enumerate(sentence_fits(question, found.passage, concepts))
    ]
    ordered = [(-score, (place, row), one) for score, place, row, one in sorted(scored, key=lambda item: item[:3])]
    telling = [found for found in ordered if not _LABEL.match(found[2].text)] or ordered
    answering = [found for found in telling if tells is None or tells(_quoted(found[2]))]
    if not answering:
        return []
    best, at, first = answering[0]
    if _same_case(ranked[at[0]].passage, ranked[0].passage):
        enough = first.fit >= NEAR_BEST * max(one.fit for _, _, one in telling)
    else:
        near = best >= NEAR_BEST * telling[0][0] and (tells is None or first.fit >= ELSEWHERE)
        enough = near or first.fit >= WHOLLY
    if not enough:
        return []
    beside = [
        one
        for score, where, one in telling
        if one is not first
        and score >= BESIDE * best
        and not _LEAD_IN.search(one.text)
        and one.sought >= first.sought
        and (tells is None or (where == (at[0], at[1] + 1) and not is_row(one.text)) or tells(_quoted(one)))
    ]
    return list(dict.fromkeys(map(_quoted, (first, *beside))))[:QUOTED_SENTENCES]


def _same_case(one: Passage, other: Passage) -> bool:
    return one.document == other.document and one.case == other.case


def _quoted(one: Fit) -> str:
    return "\n".join(filter(None, (one.header, one.text))).replace("\t", CELL_SEPARATOR)
