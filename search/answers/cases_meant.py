"""Which cases a question may be about, and how likely each is."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from search.analysis.concepts import Concept, passage_tokens
from search.answers.asker import Asker
from search.answers.matters import matter_of
from search.answers.relevance import covered
from search.questions import Question
from search.ranking import RankedPassage

OTHER_PASSAGES = 0.2
"""A long case has many passages that fit somewhat: together they must not outweigh the one that answers."""
CASE_COVERAGE = 1.0
"""How much likelier a case is whose passages hold all of the question's words."""
TITLE_COVERAGE = 0.2
"""How much likelier a case is whose title does: what is only spoken of under another heading is not what it is about.
"""


def cases_meant(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> dict[str, float]:
    """The cases that the question may be about, the likeliest first, each with how likely it is.

    A case number says it outright. Otherwise a case counts by its best passage, somewhat by its others, and by how much
    of the question its passages hold together; those that name all that the question names go before those that name
    less, for a decision on one thing is no answer about another.
    """
    if question.case_number:
        numbered = [
            case.id
            for case in asker.facts.cases_numbered(question.case_number)
            if not question.bodies or asker.facts.meetings[case.meeting].body_id in question.bodies
        ]
        if numbered:
            return dict.fromkeys(numbered, 1.0)
    passages: dict[str, list[RankedPassage]] = {}
    for one in ranked:
        if one.passage.case:
            passages.setdefault(one.passage.case, []).append(one)
    concepts = matter_of(asker, question).concepts or asker.concepts(question)
    scores = {case: _likelihood(found, concepts) for case, found in passages.items()}
    naming = asker.facts.cases_naming(question.initiatives) if question.initiatives else {}
    in_time = cases_in_time(asker, question, scores)
    order = sorted(scores, key=lambda case: (case not in in_time, -len(naming.get(case, ())), -scores[case], case))
    return {case: scores[case] for case in order}


def _likelihood(ranked: Sequence[RankedPassage], concepts: Mapping[Concept, float]) -> float:
    best, *others = sorted((one.score for one in ranked), reverse=True)
    tokens = frozenset[str]().union(*(passage_tokens(one.passage.text, one.passage.context) for one in ranked))
    title = covered(passage_tokens(ranked[0].passage.title, ""), concepts)
    weight = 1 + CASE_COVERAGE * covered(tokens, concepts) + TITLE_COVERAGE * title
    return (best + OTHER_PASSAGES * sum(others)) * weight


_FOR_YEARS = re.compile(
    r"\b(?:for|plan\w*|strategi\w*|budsjett\w*|budget|strategy)\s+(?:perioden\s+|the period\s+)?"
    r"(?:19|20)\d\d\s?[-–]\s?\d{2}",
    re.IGNORECASE,
)


def cases_in_time(asker: Asker, question: Question, cases: Collection[str]) -> set[str]:
    """Those of ``cases`` whose meetings lie within the question's periods; all where it names none.

    A bare year without a body says little of when a matter was treated: "the grant for 2021" was decided in 2020.
    Nor do the years that a matter is for: "the plan for 2012–2014" was adopted in 2011.
    """
    if _FOR_YEARS.search(question.text):
        return set(cases)
    periods = [one for one in question.periods if question.bodies or len(question.periods) > 1 or not one.is_year]
    if not periods:
        return set(cases)
    return {
        case.id
        for case in asker.facts.cases(cases)
        if any(asker.facts.meetings[case.meeting].date in period for period in periods)
    }
