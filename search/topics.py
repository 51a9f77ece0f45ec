"""A topic through the years: every case that takes it up, by date, with what was new each time.

A case that does not name the topic is among them where it is in the thread of a case whose heading names it ("viser til
sak 34/2024"); that is inferred, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from graph.records import Record, Sources
from search.analysis.concepts import passage_tokens, query_concepts
from search.index.base import Filters
from search.language import detect_language
from search.passage_sentences import is_whole, sentences_of
from search.passages import Passage

if TYPE_CHECKING:
    from search.answers.asker import Asker

SEARCHED = 60
"""Passages looked through for a topic that no authority entry names."""


class TimelineEntry(Record, frozen=True, kw_only=True):
    """One case. ``new`` is the first sentence, verbatim, that names the topic and did not stand in the entry before.

    ``inferred`` tells why a case that does not name the topic is counted in; None for all that name it.
    """

    date: str
    body: str
    meeting: str
    case: str
    number: str | None
    title: str
    new: str | None
    decisions: tuple[str, ...]
    sources: Sources
    inferred: str | None = None


class Timeline(Record, frozen=True, kw_only=True):
    """A topic's cases by date; ``years`` counts them, years without a case between the first and the last included."""

    topic: str
    entries: tuple[TimelineEntry, ...]
    years: dict[str, int]


def topic_timeline(asker: Asker, topic: str) -> Timeline:
    """The timeline of a topic: an institution, an initiative, or any words."""
    question = asker.understand(topic)
    entities = set(question.entities)
    names = naming(asker, topic, entities)
    case_ids = set(asker.facts.cases_naming(entities)) if entities else _cases_with_words(asker, topic, names)
    inferred = _of_same_thread(asker, case_ids, names)
    case_ids |= inferred.keys()
    facts = sorted(
        asker.facts.cases(case_ids),
        key=lambda case: (asker.facts.meetings[case.meeting].date, case.number or "", case.id),
    )
    passages: dict[str, list[Passage]] = {}
    for passage in asker.passages_of(case_ids):
        passages.setdefault(passage.case or "", []).append(passage)
    decisions: dict[str, list[str]] = {}
    for decision in asker.facts.decisions(case_ids):
        decisions.setdefault(decision.case, []).append(decision.text)
    entries: list[TimelineEntry] = []
    said: frozenset[str] = frozenset()
    for case in facts:
        meeting = asker.facts.meetings[case.meeting]
        sentences = _sentences(passages.get(case.id, ()), names)
        entries.append(
            TimelineEntry(
                date=meeting.date,
                body=meeting.body,
                meeting=meeting.id,
                case=case.id,
                number=case.number,
                title=case.title,
                new=next((sentence for sentence in sentences if _folded(sentence) not in said), None),
                decisions=tuple(decisions.get(case.id, ())),
                sources=case.sources,
                inferred=inferred.get(case.id),
            )
        )
        said = said if case.id in inferred else frozenset(_folded(sentence) for sentence in sentences)
    return Timeline(topic=topic, entries=tuple(entries), years=_years([entry.date for entry in entries]))


def naming(asker: Asker, topic: str, entities: set[str]) -> Callable[[str], bool]:
    """Whether a sentence names the topic: by any of its entity's names, or by its words.

    Either as given, or all of them in any form and language: "mental health" is psykisk helse, or psykiatri.
    """
    if entities:
        return lambda text: any(match.entity.id in entities for match in asker.matcher.find(text, context=entities))
    words = re.compile(r"\b" + r"\W+".join(re.escape(word) for word in topic.split()), re.IGNORECASE)
    concepts = query_concepts(topic, detect_language(topic))

    def names(text: str) -> bool:
        if words.search(text):
            return True
        tokens = passage_tokens(text)
        return bool(concepts) and all(concept.stands_in(tokens) for concept in concepts)

    return names


def _cases_with_words(asker: Asker, topic: str, names: Callable[[str], bool]) -> set[str]:
    """Cases whose passages hold the words themselves; where none does, none is meant."""
    ranked = asker.retrieve(topic, Filters(), SEARCHED)
    return {
        one.passage.case for one in ranked if one.passage.case and names(f"{one.passage.title}. {one.passage.text}")
    }


def _of_same_thread(asker: Asker, case_ids: set[str], names: Callable[[str], bool]) -> dict[str, str]:
    """Other cases of the threads that the topic's own headings are in, with the reason of each."""
    headings = [(case.id, heading) for case in asker.facts.cases(case_ids) for heading in case.headings]
    thread = asker.facts.thread((case, heading) for case, heading in headings if names(heading))
    found: dict[str, str] = {}
    for later in thread:
        for link in later.continues:
            for one in {later.case, link.case} - case_ids:
                found.setdefault(one, link.reason)
    return found


def _sentences(passages: Sequence[Passage], names: Callable[[str], bool]) -> list[str]:
    ordered = sorted(passages, key=lambda passage: (passage.kind != "minutes", passage.document, passage.start_line))
    found = [sentence for passage in ordered for sentence in sentences_of(passage) if names(sentence)]
    return [sentence for sentence in found if is_whole(sentence)] or found


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()


def _years(dates: Sequence[str]) -> dict[str, int]:
    counted = [int(date[:4]) for date in dates]
    if not counted:
        return {}
    return {str(year): counted.count(year) for year in range(min(counted), max(counted) + 1)}
