"""What a newcomer can begin with, from what is loaded: questions, topics and names, one click each."""

from __future__ import annotations

from collections import Counter, defaultdict

import streamlit as st

from graph.schema import key_of
from graph.views import case_views
from ingest.resolve.headings import headings_of
from search.answers.asker import Asker
from ui.components.frame import Shown
from ui.components.loaded import institutions_represented, opened, topics_loaded
from ui.rendering.examples import EXAMPLE_QUESTIONS
from ui.settings import Language
from ui.texts import text

SUGGESTED = 8
LONGEST = 70
"""The longest title of a case that makes a handy question, in characters."""
NEWEST = 60
"""Cases among which matters are looked for."""


@st.cache_data(show_spinner=False, max_entries=6)
def example_questions(state: Shown, language: Language) -> tuple[str, ...]:
    """The examples for newcomers where they fit what is loaded, else the same questions about what is."""
    represented = institutions_represented(state)
    with opened(state) as (_, asker):
        if all(_fits(asker, example, {one.id for one in represented}) for example in EXAMPLE_QUESTIONS[language]):
            return EXAMPLE_QUESTIONS[language]
    topics = sorted(topics_loaded(state), key=lambda topic: (-topic.decided, -topic.cases, topic.name))
    names = [topic.name_en if language == "en" else topic.name for topic in topics]
    decided = names[:1] if topics and topics[0].decided else []
    developed = names[1:2] or names[:1]
    # Where the papers name no initiatives, the titles of the cases tell what they are about.
    left = [title for title in matters(state) if title not in (*decided, *developed)]
    for chosen in (decided, developed):
        if not chosen and left:
            chosen.append(left.pop(0))
    made = [text("example_decided", language).format(name) for name in decided]
    made += [text("example_developed", language).format(name) for name in developed]
    made += [text("example_represented", language).format(one.name) for one in represented[:1]]
    return tuple(made)


@st.cache_data(show_spinner=False, max_entries=6)
def topic_names(state: Shown, language: Language) -> tuple[str, ...]:
    """The initiatives that most cases are about; where there are few, the newest matters after them."""
    found = [one.name_en if language == "en" else one.name for one in topics_loaded(state)]
    return tuple(dict.fromkeys([*found, *matters(state)]))[:SUGGESTED]


@st.cache_data(show_spinner=False, max_entries=3)
def who_names(state: Shown) -> tuple[str, ...]:
    """The institutions at most meetings; where there are few, the persons at most meetings after them."""
    met: defaultdict[str, set[str]] = defaultdict(set)
    with opened(state) as (graph, _):
        for node in graph.nodes("Attendance"):
            met[str(node.properties["person"])].add(str(node.properties["meeting_id"]))
    persons = sorted(met, key=lambda name: (-len(met[name]), name))
    return tuple(dict.fromkeys([*(one.name for one in institutions_represented(state)), *persons]))[:SUGGESTED]


@st.cache_data(show_spinner=False, max_entries=3)
def matters(state: Shown) -> tuple[str, ...]:
    """Titles of the newest cases, those treated often and those with a decision first; never a standing item."""
    with opened(state) as (graph, _):
        days = {key_of(node.id): str(node.properties["date"]) for node in graph.nodes("Meeting")}
        nodes = sorted(graph.nodes("Case"), key=lambda node: days.get(str(node.properties["meeting_id"]), ""))
        found = [view.case for view in case_views(graph, [key_of(node.id) for node in nodes[-NEWEST:]])]
    told = [case for case in found if len(case.title) <= LONGEST and headings_of(case, {}, ())]
    times = Counter(case.title for case in told)
    decided = {case.title for case in told if case.decisions}
    newest_first = list(dict.fromkeys(case.title for case in reversed(told)))
    return tuple(sorted(newest_first, key=lambda title: (title not in decided, -times[title]))[:SUGGESTED])


def _fits(asker: Asker, example: str, represented: set[str]) -> bool:
    question = asker.understand(example)
    people = question.kind != "who" or represented.issuperset(question.institutions)
    return people and asker.bodies.keys() >= set(question.bodies) and all(map(asker.facts.knows, question.entities))
