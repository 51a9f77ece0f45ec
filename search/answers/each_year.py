"""Each year: a fact asked of several years, one answer for each, and which of them the documents do not tell of."""

from __future__ import annotations

import re

from graph.narrow_view import Scope
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_turn
from search.answers.fact import answer_fact
from search.answers.wording import say
from search.index.base import Filters
from search.questions import Question

_YEAR = r"(?:19|20)\d{2}"
_YEARS = re.compile(rf"\b(?:{_YEAR}\s*,\s*)*{_YEAR}\s+(?:og|samt|and)\s+(?:i\s+|in\s+)?{_YEAR}\b")
"""Years that are counted up: "2021, 2022 og 2023"; from one to another is a span, and another question."""


def answer_each_year(asker: Asker, question: Question) -> Draft | None:
    """What the documents say of each of the years; None where the question does not name several."""
    named = _YEARS.search(question.text)
    if named is None:
        return None
    before, after = question.text[: named.start()], question.text[named.end() :]
    years = re.findall(_YEAR, named[0])
    drafts = [_of_year(asker, year, asker.understand(f"{before}{year}{after}")) for year in years]
    told = [draft for draft in drafts if draft is not None and draft.outcome == "found"]
    if not told:
        return next((draft for draft in drafts if draft is not None), None)
    found = say("found", question.language)
    lines = [f"{found}:"]
    for year, draft in zip(years, drafts, strict=True):
        said = draft.text.removeprefix(f"{found}: ") if draft in told and draft else say("absent", question.language)
        lines.append(f"– {year}: {said}")
    evidence = in_turn(*(draft.evidence for draft in told))
    return Draft("found", "\n".join(lines), evidence[: max(EVIDENCE_LIMIT, len(told))])


def _of_year(asker: Asker, year: str, question: Question) -> Draft | None:
    """What papers of the year say, or else another's that name it; what those say without may be of their own."""
    first, last = f"{year}-01-01", f"{year}-12-31"
    own = asker.within(Scope(since=first, until=last), Filters(since=first, until=last))
    draft = answer_fact(own, question)
    if draft is not None and draft.outcome == "found":
        return draft
    draft = answer_fact(asker, question)
    if draft is None or draft.outcome != "found":
        return draft
    passage = draft.evidence[0].passage
    return draft if year in f"{passage.context} {passage.text}" else None
