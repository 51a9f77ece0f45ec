"""Timeline: every case of a topic, by date, with the words that are new each time."""

from __future__ import annotations

from collections.abc import Sequence

from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.fact import CANDIDATES
from search.answers.sentences import best_sentences
from search.answers.wording import day, quote, say
from search.index.base import Filters
from search.questions import Question
from search.ranking import RankedPassage

MOST_CASES = 30
"""A topic in more cases than this is shown by ``timeline`` and on the page, not in one answer."""


def answer_timeline(asker: Asker, question: Question) -> Draft | None:
    """The cases of the topic within the periods asked about, the best passage of each as evidence."""
    ranked = asker.search(question, CANDIDATES)
    cases = _cases(asker, question, ranked)
    if not cases:
        return None
    best: list[RankedPassage] = []
    for case in cases:
        of_case = [one for one in ranked if one.passage.case == case]
        found = next((one for one in of_case if set(question.initiatives) & set(one.passage.entities)), None)
        own = [found or of_case[0]] if of_case else asker.retrieve(question.text, Filters(cases=(case,)), 1)
        best += own
    if not best:
        return None
    ordered = sorted(best, key=lambda one: (one.passage.date or "", one.passage.document, one.passage.start_line))
    dates = [one.passage.date for one in ordered if one.passage.date]
    lines = []
    if dates:
        first, last = day(dates[0], question.language), day(dates[-1], question.language)
        lines.append(say("timeline", question.language, count=len(ordered), first=first, last=last) + ":")
        if empty := _empty_years(dates):
            lines.append(say("empty_years", question.language, years=", ".join(empty)) + ".")
    concepts = asker.concepts(question)
    for one in ordered:
        label = say("case", question.language, number=one.passage.number) if one.passage.number else one.passage.title
        when = day(one.passage.date, question.language) if one.passage.date else ""
        words = " ".join(quote(sentence) for sentence in best_sentences(question.text, [one], concepts)[:1])
        lines.append(f"{when}, {label}: {words}")
    by_rank = sorted(best, key=lambda one: -one.score)
    return Draft("found", "\n".join(lines), in_order(by_rank, ranked)[:EVIDENCE_LIMIT])


def _empty_years(dates: Sequence[str]) -> list[str]:
    taken = {int(date[:4]) for date in dates}
    return [str(year) for year in range(min(taken), max(taken)) if year not in taken]


def _cases(asker: Asker, question: Question, ranked: list[RankedPassage]) -> list[str]:
    """The cases that name what the question names; where it names nothing known, those whose passages rank best."""
    naming = asker.facts.cases_naming(question.initiatives) if question.initiatives else {}
    if naming:
        all_named = max(len(named) for named in naming.values())
        candidates = [case for case, named in naming.items() if len(named) == all_named]
    else:
        candidates = list(dict.fromkeys(one.passage.case for one in ranked[:10] if one.passage.case))
    facts = [
        case
        for case in asker.facts.cases(candidates)
        if not question.bodies or asker.facts.meetings[case.meeting].body_id in question.bodies
    ]
    in_time = [
        case for case in facts if any(asker.facts.meetings[case.meeting].date in period for period in question.periods)
    ]
    return [case.id for case in (in_time if question.periods and in_time else facts)][:MOST_CASES]
