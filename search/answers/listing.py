"""List: every meeting, case, decision or institution that is asked for, with how many there are and what is missing.

A list is complete or says how far it goes; it is made from the graph, and a topic in ordinary words is told by the
words themselves. So nothing is in it by likeness alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

import msgspec

from graph.links import REPRESENTING_ROLES
from graph.records import Source, Sources
from search import list_words as words
from search.analysis.concepts import passage_tokens, query_concepts
from search.answers.asker import Asker
from search.answers.drafts import Draft, absent, in_order
from search.answers.gaps import missing_numbers, told_gaps, within
from search.answers.meetings import meeting_named, no_meeting
from search.answers.relevance import covered
from search.answers.topic import cases_on, topic_words
from search.answers.who import meetings_asked_about
from search.answers.wording import case_with_title, day, quote, say, things
from search.facts import CaseFact, DecisionFact, MeetingFact
from search.passage_sentences import sentences_of
from search.passages import Passage
from search.questions import Question
from search.ranking import RankedPassage

MOST_LISTED = 200
"""A reader reads no more at once; the rest is counted."""


Shown = Literal["cases", "decisions", "cases and decisions"]
"""Titles alone; decisions with their cases; or every case, with what was decided in it."""


class _Item(msgspec.Struct, frozen=True):
    """One thing of a list: when it was, what is said of it, the lines it stands on."""

    heading: str
    text: str
    sources: Sources


def answer_list(asker: Asker, question: Question) -> Draft | None:
    """The whole list; None where the words do not tell what is to stand in it."""
    listed = words.what_is_listed(question.text)
    if listed == "without_minutes":
        return _without_minutes(asker, question)
    if listed == "institutions":
        return _institutions(asker, question)
    if listed == "meetings":
        return _meetings(asker, question)
    return cases_listed(asker, question, "decisions" if listed == "decisions" else "cases") if listed else None


def _meetings(asker: Asker, question: Question) -> Draft | None:
    meetings = [one for one in within(asker, question) if one.status != "mentioned"]
    narrowed = _matter(asker, question)
    if narrowed is not None:
        of_cases = {case.meeting for case in asker.facts.cases(narrowed)}
        meetings = [one for one in meetings if one.id in of_cases]
        if not meetings:
            return None
    if not meetings:
        return _none(asker, question, "meetings")
    items = [_Item("", f"– {_when(asker, question, one)}", one.sources) for one in meetings]
    head = _counted(question, "meetings", [one.date for one in meetings])
    return _draft(asker, question, head, items, () if narrowed is not None else told_gaps(asker, question, meetings))


def _without_minutes(asker: Asker, question: Question) -> Draft:
    meetings = [one for one in within(asker, question) if one.status != "mentioned"]
    lacking = [one for one in meetings if one.status == "planned"]
    language = question.language
    if not meetings:
        return _none(asker, question, "meetings")
    gaps = [line for line in told_gaps(asker, question, meetings) if line]
    if not lacking:
        lines = [say("all_have_minutes", language) + ".", *gaps]
        return Draft("found", "\n".join(lines), _evidence(asker, [one.sources for one in meetings]))
    items = [_Item("", f"– {_when(asker, question, one)}", one.sources) for one in lacking]
    return _draft(asker, question, f"{say('without_minutes', language)}:", items, gaps[1:])


def cases_listed(asker: Asker, question: Question, shown: Shown) -> Draft | None:
    """The cases that are asked for, their decisions or both, by date; None where none is on the matter named."""
    decisions = shown == "decisions"
    meetings = {one.id: one for one in meetings_asked_about(asker, question)}
    narrowed = _matter(asker, question)
    cases = [case for case in asker.facts.cases_at(meetings) if narrowed is None or case.id in narrowed]
    if narrowed is not None and not cases:
        return None
    if question.persons or (question.institutions and "presenter" in question.roles):
        cases = [case for case in cases if _presented(case, question)]
    told: dict[str, Passage] = {}
    if informer := words.INFORMED.search(question.text):
        told = _told_of(asker, question, cases, informer["who"])
        cases = [case for case in cases if case.id in told]
        if not cases:
            return None
    kinds = [kind for kind, pattern in words.CASE_KINDS if pattern.search(question.text)]
    cases = [case for case in cases if not kinds or case.kind in kinds]
    cases.sort(key=lambda case: (meetings[case.meeting].date, case.meeting, case.place, case.id))
    made = defaultdict[str, list[DecisionFact]](list)
    for decision in sorted(asker.facts.decisions(case.id for case in cases), key=_line):
        made[decision.case].append(decision)
    became = [kind for kind, pattern in words.DECISION_KINDS if pattern.search(question.text)]
    if became:
        made = defaultdict(list, {case: kept for case in made if (kept := [d for d in made[case] if d.kind in became])})
        cases = [case for case in cases if case.id in made]
    undecided = not became and words.UNDECIDED.search(question.text) is not None
    if undecided:
        cases = [case for case in cases if case.id not in made]
    if decisions:
        cases = [case for case in cases if case.id in made]
    if not cases:
        return _none(asker, question, "decisions" if decisions or became else "cases")
    items = [
        item
        for case in cases
        for item in _items(
            asker, question, case, meetings[case.meeting], made[case.id] if became or shown != "cases" else ()
        )
    ]
    thing = "decisions" if decisions else "cases"
    listed = list({case.meeting: meetings[case.meeting] for case in cases}.values())
    count = sum(len(made[case.id]) for case in cases) if decisions else len(cases)
    head = _counted(question, thing, [one.date for one in listed], count)
    gaps: list[str] = []
    if told:
        draft = _draft(asker, question, head, items, ())
        own = [RankedPassage(told[case.id], 1.0, {"graph": 1}) for case in cases]
        return Draft(draft.outcome, draft.text, in_order(own))
    if narrowed is None and not (kinds or became or undecided or question.persons):
        gaps = told_gaps(asker, question, list(meetings.values()))
        gaps += missing_numbers(asker, cases, question.language) if not decisions else []
    return _draft(asker, question, head, items, gaps)


def _told_of(asker: Asker, question: Question, cases: Sequence[CaseFact], who: str) -> dict[str, Passage]:
    """The cases that somebody told of, by their id, each with the passage whose sentence or heading says so."""
    concepts = dict.fromkeys(query_concepts(who, question.language), 1.0)
    found: dict[str, Passage] = {}
    for passage in asker.passages_of(case.id for case in cases) if concepts else ():
        for sentence in (*sentences_of(passage), passage.title):
            if words.TELLS_OF.search(sentence) and covered(passage_tokens(sentence), concepts) == 1:
                found.setdefault(passage.case or "", passage)
    return found


def _items(
    asker: Asker, question: Question, case: CaseFact, meeting: MeetingFact, decisions: Sequence[DecisionFact]
) -> list[_Item]:
    label = case_with_title(question.language, case.number, case.title)
    heading = _when(asker, question, meeting)
    if not decisions:
        return [_Item(heading, f"– {label}", case.sources[:1])]
    return [_Item(heading, f"– {label}: {quote(one.text)}", one.sources) for one in decisions]


def _institutions(asker: Asker, question: Question) -> Draft | None:
    """The institutions that those listed sat for, with their people; None where no list tells."""
    meetings = {one.id: one for one in meetings_asked_about(asker, question)}
    rows = [
        row
        for row in asker.facts.attendance(meetings)
        if row.institution and row.role in REPRESENTING_ROLES and row.attendance != "absent"
    ]
    if not rows:
        return None
    rows.sort(key=lambda row: (meetings[row.meeting].date, row.meeting))
    people = defaultdict[str, dict[str, None]](dict)
    sources = defaultdict[str, list[Source]](list)
    last: dict[str, str] = {}
    for row in rows:
        name = row.institution or ""
        people[name][row.person] = None
        sources[name] = list(row.sources[:1])
        last[name] = meetings[row.meeting].date
    items = [
        _Item("", f"– {name}: {', '.join(people[name])} ({day(last[name], question.language)})", tuple(sources[name]))
        for name in sorted(people)
    ]
    dates = sorted({meetings[row.meeting].date for row in rows})
    return _draft(asker, question, _counted(question, "institutions", dates, len(people)), items, ())


def _matter(asker: Asker, question: Question) -> set[str] | None:
    """The cases on the matter that the list is narrowed to; None where it names none."""
    if question.case_number:
        return {case.id for case in asker.facts.cases_numbered(question.case_number)}
    named = (*question.initiatives, *(question.institutions if "presenter" not in question.roles else ()))
    if named:
        naming = asker.facts.cases_naming(named)
        return {case for case, found in naming.items() if len(found) == len(set(named))}
    topic = topic_words(asker, words.topic_of(question.text))
    return cases_on(asker, question, topic) if topic else None


def _presented(case: CaseFact, question: Question) -> bool:
    return any(
        one.person_id in question.persons or one.institution_id in question.institutions for one in case.presenters
    )


def _when(asker: Asker, question: Question, meeting: MeetingFact) -> str:
    told = meeting_named(asker, question, meeting)
    return f"{told} ({say('draft', question.language)})" if meeting.status == "draft" else told


def _counted(question: Question, thing: str, dates: Sequence[str], count: int | None = None) -> str:
    number = things(thing, question.language, len(dates) if count is None else count)
    if len(dates) == 1:
        return f"{number}:"
    first, last = day(min(dates), question.language), day(max(dates), question.language)
    return say("listed", question.language, count=number, first=first, last=last) + ":"


def _none(asker: Asker, question: Question, thing: str) -> Draft:
    """Nothing of the sort is loaded, within the bodies and periods asked for."""
    missing = question.periods and not within(asker, question)
    said = (
        no_meeting(asker, question)
        if missing
        else say("nothing_listed", question.language, things=things(thing, question.language))
    )
    return absent(question, asker.search(question, 3), said)


def _draft(asker: Asker, question: Question, head: str, items: Sequence[_Item], gaps: Sequence[str]) -> Draft:
    lines, heading = [head], ""
    for item in items[:MOST_LISTED]:
        if item.heading != heading:
            lines.append(f"{item.heading}:")
        lines.append(item.text)
        heading = item.heading
    if len(items) > MOST_LISTED:
        lines.append(say("more_listed", question.language, count=len(items) - MOST_LISTED))
    evidence = _evidence(asker, [item.sources for item in items[:MOST_LISTED]])
    return Draft("found", "\n".join([*lines, *gaps]), evidence)


def _evidence(asker: Asker, items: Sequence[Sources]) -> tuple[RankedPassage, ...]:
    """The first lines of each."""
    first = [
        asker.passages_at([msgspec.structs.replace(one, end_line=one.start_line) for one in sources[:1]])[:1]
        for sources in items
    ]
    return in_order(*first)


def _line(decision: DecisionFact) -> tuple[str, int]:
    return (decision.sources[0].document, decision.sources[0].start_line) if decision.sources else ("", 0)
