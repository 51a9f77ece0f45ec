"""What a body is asked about that its own papers do not reach: a name, or a year, that they never mention.

What is loaded from other bodies, or of other years, may come near in words; it is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.analysis.concepts import passage_tokens, query_concepts
from search.answers.asker import Asker
from search.answers.gaps import within
from search.answers.meetings import no_meeting, not_in_that_time
from search.answers.relevance import covered
from search.answers.unknown import acronyms, is_printed
from search.answers.wording import say
from search.index.base import Filters
from search.passages import Passage
from search.questions import Question
from search.ranking import RankedPassage

_IN_TIME = re.compile(
    r"\b(?:i|in|under|during)\s+(?:\w+\s+)?(?:19|20)\d\d\b(?!\s?[-–]\s?\d)|\b(?:våren|sommeren|høsten|vinteren|spring|autumn|fall)\b",
    re.IGNORECASE,
)
"""A time when something is said to have happened."""


def beyond_papers(asker: Asker, question: Question, of_case: Sequence[RankedPassage]) -> str | None:
    """Why the papers of the bodies asked about cannot tell, as a sentence; None where they may.

    ``of_case`` are the passages of the case that the question seems to be about.
    """
    if not question.bodies:
        return _of_another_time(asker, question, of_case)
    if names := _unmentioned(asker, question, of_case):
        body = ", ".join(asker.body_name(body) for body in question.bodies)
        return say("not_in_papers_of", question.language, name=", ".join(names), body=body)
    if not question.periods or within(asker, question):
        return None
    years = {year for period in question.periods for year in (period.since[:4], period.until[:4])}
    said = any(year in one.passage.text for year in years for one in of_case)
    return None if said else no_meeting(asker, question)


def _of_another_time(asker: Asker, question: Question, of_case: Sequence[RankedPassage]) -> str | None:
    """That nothing of the time asked for tells, where the case neither lies in it nor speaks of it.

    "The grant for 2021" was decided in 2020, and says so; "decided in 2021" was not.
    """
    if len(question.periods) != 1 or not _IN_TIME.search(question.text):
        return None
    period = question.periods[0]
    if any(one.passage.date is None or one.passage.date in period for one in of_case):
        return None
    years = {period.since[:4], period.until[:4]}
    if any(year in f"{one.passage.title} {one.passage.text}" for year in years for one in of_case):
        return None
    return not_in_that_time(question) if within(asker, question) else no_meeting(asker, question)


def _unmentioned(asker: Asker, question: Question, of_case: Sequence[RankedPassage]) -> list[str]:
    """The initiatives, or else the acronyms, of the question where the bodies' papers have none of them."""
    if named := set(question.initiatives):
        # Mostly the case itself names it; all papers of the bodies are read only where it does not.
        own = [one.passage for one in of_case if one.passage.body in question.bodies]
        names = [entry.name for entry in map(asker.matcher.entry, question.initiatives) if entry is not None]
        if any(not named.isdisjoint(one.entities) or _holds_one(one, names) for one in own):
            return []
        return [] if asker.index.where(Filters(bodies=question.bodies, entities=question.initiatives)) else names
    names = acronyms(asker.without_names(question.text))
    return [] if any(is_printed(asker, name, Filters(bodies=question.bodies)) for name in names) else names


def _holds_one(passage: Passage, names: Sequence[str]) -> bool:
    """Whether it holds all words of one of the names: written small, they are not taken for a name."""
    tokens = passage_tokens(passage.text, passage.title)
    return any(covered(tokens, dict.fromkeys(query_concepts(name, "nb"), 1.0)) == 1 for name in names)
