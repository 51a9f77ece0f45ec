"""Silence: that the documents do not say, why they do not, and what comes nearest to it in them.

It is told from names, numbers, days and words that no paper has, never from how near passages lie.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.language.numbers import find_case_numbers
from search.analysis.concepts import passage_tokens
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent
from search.answers.gaps import missing_numbers, told_gaps, within
from search.answers.relevance import covered
from search.answers.sentences import best_sentences
from search.answers.wording import day, quote, say
from search.questions import Question
from search.ranking import RankedPassage

NEAR = 0.3
"""Of the weight of the question's words: a sentence with less is not quoted as the nearest."""


def silence(asker: Asker, question: Question, unknown: Sequence[str]) -> Draft:
    """That nothing is said, since no paper has these names, or for no reason that can be told."""
    why = say("unknown_name", question.language, name=", ".join(unknown)) if unknown else ""
    return absent(question, asker.retrieve(question.text, asker.filters(question), EVIDENCE_LIMIT), why)


def unknown_case(asker: Asker, question: Question) -> str | None:
    """The case number of the question, where it stands there as one and no case bears it."""
    number = question.case_number
    if number is None or question.kind == "definition":
        return None
    if not any(one.labelled and one.value == number for one in find_case_numbers(question.text)):
        return None
    cases = asker.facts.cases_numbered(number)
    of_body = [case for case in cases if asker.facts.meetings[case.meeting].body_id in question.bodies]
    return None if of_body or (cases and not question.bodies) else number


def with_reasons(asker: Asker, question: Question, draft: Draft) -> Draft:
    """An answer that the documents do not say, with why and the nearest they say; any other as it is."""
    if draft.outcome != "absent":
        return draft
    lines = [draft.text, *(line for line in _reasons(asker, question) if line not in draft.text)]
    if nearest := _nearest(asker, question, draft.evidence):
        lines.append(f"{say('nearest', question.language)}: {quote(nearest)}")
    return Draft("absent", "\n".join(lines), draft.evidence)


def _reasons(asker: Asker, question: Question) -> Iterator[str]:
    language = question.language
    if number := unknown_case(asker, question):
        yield say("unknown_case", language, number=number) + "."
        year = number.partition("/")[2]
        bodies = question.bodies or tuple(asker.bodies)
        same_year = [one.id for one in asker.facts.meetings.values() if one.date[:4] == year and one.body_id in bodies]
        yield from missing_numbers(asker, asker.facts.cases_at(same_year), language)
    for body in question.bodies:
        dates = [one.date for one in asker.facts.meetings.values() if one.body_id == body and one.status != "mentioned"]
        if not dates:
            entry = asker.matcher.entry(body)
            yield say("no_body", language, body=entry.name if entry else body) + "."
        elif question.periods and not any(date in period for date in dates for period in question.periods):
            first, last = day(min(dates), language), day(max(dates), language)
            yield say("loaded_papers", language, body=asker.body_name(body), first=first, last=last) + "."
    if question.bodies and question.periods:
        yield from told_gaps(asker, question, [one for one in within(asker, question) if one.status == "planned"])


def _nearest(asker: Asker, question: Question, evidence: Sequence[RankedPassage]) -> str | None:
    """The sentence of the first passages that holds most of the question's words; None where none holds many."""
    concepts = asker.concepts(question)
    for sentence in best_sentences(question.text, evidence[:3], concepts)[:1]:
        if covered(passage_tokens(sentence), concepts) >= NEAR:
            return sentence
    return None
