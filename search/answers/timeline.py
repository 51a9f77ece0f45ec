"""Timeline: every case of a topic, by date, with the words that are new each time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Literal

from search.analysis.concepts import passage_tokens
from search.answers.asker import Asker
from search.answers.cases_meant import cases_meant
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.fact import CANDIDATES
from search.answers.gaps import years_without
from search.answers.relevance import covered
from search.answers.sentences import best_sentences
from search.answers.topic import Topic, cases_alike, cases_of, topic_asked
from search.answers.treatment import is_marked
from search.answers.votes import passages_of
from search.answers.wording import day, quote, say
from search.facts import CaseFact
from search.index.base import Filters
from search.passage_sentences import is_whole, sentences_of
from search.passages import Passage
from search.questions import Question
from search.ranking import RankedPassage

BEARS = 0.3
"""Of the weight of a question's words: so much a case holds that may be told as the one meant; in another language
hardly more of them is known."""
MOST_CASES = 60
"""A topic in more cases than this is shown by ``timeline`` and on the page, not in one answer."""


def answer_timeline(asker: Asker, question: Question) -> Draft | None:
    """The cases of the topic within the periods asked about, the best passage of each as evidence."""
    ranked = asker.search(question, CANDIDATES)
    topic, on_topic = _on_topic(asker, question, ranked)
    cases = _in_scope(asker, question, on_topic)[:MOST_CASES]
    if not cases:
        return None
    best = {case.id: _best(asker, question, case, topic, ranked) for case in cases}
    new = _news(asker, cases, topic)
    shown = _treating(asker, topic, [case for case in cases if best[case.id] is not None], new)
    if not shown:
        return None
    dates = [asker.facts.meetings[case.meeting].date for case in shown]
    first, last = day(dates[0], question.language), day(dates[-1], question.language)
    phrase: Literal["timeline", "timeline_once"] = "timeline" if len(shown) > 1 else "timeline_once"
    lines = [say(phrase, question.language, count=len(shown), first=first, last=last) + ":"]
    if empty := years_without(dates):
        lines.append(say("empty_years", question.language, years=", ".join(empty)) + ".")
    names = topic.named_in(asker)
    settled = {one.case: one for one in asker.facts.decisions(best) if is_marked(one) and one.kind != "noted"}
    said: frozenset[str] = frozenset()
    quoted: list[RankedPassage] = []
    for case, date in zip(shown, dates, strict=True):
        label = say("case", question.language, number=case.number) if case.number else case.title
        words = next((one for one in new[case.id] if one not in said), None)
        found = best[case.id]
        if words is not None:
            quoted.append(RankedPassage(new[case.id][words], 0.0, {"graph": 1}))
        elif not new[case.id] and names(case.title) and case.id in settled:
            words = settled[case.id].text
            quoted += passages_of(asker, settled[case.id])
        elif found is not None:
            # A heading, a row of the agenda or the paper's date tells no more than the case's title does.
            told = best_sentences(question.text, [found], asker.concepts(question))
            titled = names(case.title)
            words = next((one for one in told if is_whole(one) or (names(one) and not titled)), case.title)
        lines.append(f"{day(date, question.language)}, {label}: {quote(words or case.title)}")
        said = frozenset(new[case.id])
    by_rank = sorted((one for one in best.values() if one is not None), key=lambda one: -one.score)
    best_first = in_order(by_rank, ranked)[: max(EVIDENCE_LIMIT, len(shown))]
    return Draft("found", "\n".join(lines), in_order(best_first, quoted))


def _on_topic(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> tuple[Topic, set[str]]:
    """The topic and its cases; where the question's own words tell none, what the case likeliest meant is on."""
    topic = topic_asked(asker, question)
    found = cases_of(asker, question, topic)
    if found:
        return topic, found
    likeliest = next(iter(cases_meant(asker, question, ranked)), None)
    meant = [case for case in asker.facts.cases([likeliest] if likeliest else []) if _bears_on(asker, case, topic)]
    told = [cases_alike(asker, question, case) for case in meant]
    return next(((on, cases) for on, cases in told if on.initiatives or on.concepts), (topic, set()))


def _bears_on(asker: Asker, case: CaseFact, topic: Topic) -> bool:
    """Whether a case says a good part of what the question asks about: the likeliest of all may be about anything."""
    passages = asker.passages_of([case.id])
    tokens = frozenset[str]().union(*(passage_tokens(one.text, one.title) for one in passages))
    return not topic.concepts or covered(tokens, topic.concepts) >= BEARS


def _in_scope(asker: Asker, question: Question, found: Collection[str]) -> list[CaseFact]:
    """Those of the bodies and periods asked about, by date."""
    meetings = asker.facts.meetings
    cases = [
        case
        for case in asker.facts.cases(found)
        if not question.bodies or meetings[case.meeting].body_id in question.bodies
    ]
    if question.periods:
        within = [case for case in cases if any(meetings[case.meeting].date in period for period in question.periods)]
        cases = within or cases
    return sorted(cases, key=lambda case: (meetings[case.meeting].date, case.meeting, case.place, case.id))


def _treating(
    asker: Asker, topic: Topic, cases: Sequence[CaseFact], new: Mapping[str, Mapping[str, Passage]]
) -> list[CaseFact]:
    """Less those that only list the matter (tasks under "Any other business") beside a case of the meeting's own on it.

    A case is on the matter when a heading of it names it, or it says something of it in whole sentences.
    """
    names = topic.named_in(asker)
    treating = {case.id for case in cases if new[case.id] or any(map(names, case.headings))}
    meetings = {case.meeting for case in cases if case.id in treating}
    return [case for case in cases if case.id in treating or case.meeting not in meetings]


def _best(
    asker: Asker, question: Question, case: CaseFact, topic: Topic, ranked: Sequence[RankedPassage]
) -> RankedPassage | None:
    of_case = [one for one in ranked if one.passage.case == case.id]
    if not of_case:
        return next(iter(asker.retrieve(question.text, Filters(cases=(case.id,)), 1)), None)
    return next((one for one in of_case if topic.initiatives & set(one.passage.entities)), of_case[0])


def _news(asker: Asker, cases: Sequence[CaseFact], topic: Topic) -> Mapping[str, Mapping[str, Passage]]:
    """The whole sentences of each case that name the matter, those of minutes first, and where each stands."""
    names: Callable[[str], bool] = topic.named_in(asker)
    passages: dict[str, list[Passage]] = {case.id: [] for case in cases}
    for passage in asker.passages_of(passages):
        passages[passage.case or ""].append(passage)
    found: dict[str, dict[str, Passage]] = {}
    for case, own in passages.items():
        own.sort(key=lambda one: (one.kind != "minutes", one.document, one.start_line))
        # A title that is a question ends as a sentence does and yet says nothing.
        found[case] = {}
        for passage in own:
            for one in sentences_of(passage):
                if is_whole(one) and not _titles(passage, one) and names(one):
                    found[case].setdefault(one, passage)
    return found


def _titles(passage: Passage, sentence: str) -> bool:
    return bool(passage.title) and sentence.rstrip().endswith(passage.title)
