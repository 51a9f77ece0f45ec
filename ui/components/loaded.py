"""What the places ask for, read once for each state that is loaded, whoever looks at it.

``state`` keeps answers apart: those before and after papers are loaded while somebody looks at the page, and those with
and without labelled parts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import msgspec
import streamlit as st
from rapidfuzz import fuzz, process

from graph.errors import NotFound
from graph.language.slugs import slug
from graph.links import REPRESENTING_ROLES
from graph.records import Decision, Meeting, Record
from graph.schema import key_of
from graph.store.base import GraphReader
from graph.views import (
    FollowUpView,
    InstitutionView,
    MeetingSummary,
    PersonView,
    case_views,
    follow_up_views,
    institution_views,
    meeting_view,
    meetings,
    person_views,
)
from ingest.findings import DocumentFindings, PartFinding
from ingest.workspace import kept_documents
from search.answers.answer import Answer, Evidence, evidence_of
from search.answers.asker import Asker
from search.answers.corrections import Corrections
from search.passages import Passage
from search.topics import Timeline, TimelineEntry, topic_timeline
from ui.components.frame import Shown
from ui.components.wired import program
from ui.rights import Rights

NOT_SHOWN = "…"
"""What stands for a line that a visitor may not see."""

NEAR = 3
NEAR_ENOUGH = 60
LONGEST_NUMBER = len("Saksnr. 03/2018 – ")
"""What may stand before a title that is printed as a heading."""


class TopicCase(Record, frozen=True, kw_only=True):
    """A case of a topic: what was new, with the words' own place, and its decisions with theirs."""

    entry: TimelineEntry
    new: Evidence | None
    decisions: tuple[Decision, ...]


class TopicView(Record, frozen=True, kw_only=True):
    """A topic's cases by date, and how many a year."""

    cases: tuple[TopicCase, ...]
    years: dict[str, int]


class Topic(Record, frozen=True, kw_only=True):
    """An initiative that cases name: in how many, and in how many with a decision."""

    name: str
    name_en: str
    cases: int
    decided: int


class Represented(Record, frozen=True, kw_only=True):
    """An institution that somebody sat for, at how many meetings."""

    id: str
    name: str
    meetings: int


@st.cache_data(show_spinner=False, max_entries=300, hash_funcs={Corrections: repr})
def answer_to(state: Shown, question: str, said: Corrections) -> Answer:
    """The answer to a question, with what is said of it. Raises NotFound and WrongUse for what is said wrongly."""
    with opened(state, searching=True) as (_, asker):
        return program().answer(asker, question, said)


@st.cache_data(show_spinner=False, max_entries=100)
def topic_view(state: Shown, topic: str) -> TopicView:
    """A topic's cases."""
    with opened(state, searching=True) as (graph, asker):
        timeline = topic_timeline(asker, topic)
        ids = [entry.case for entry in timeline.entries]
        decisions = {view.case.id: view.case.decisions for view in case_views(graph, ids)}
        return TopicView(
            cases=_topic_cases(timeline, asker.passages_of(ids), decisions),
            years=timeline.years,
        )


@st.cache_data(show_spinner=False, max_entries=100)
def people_named(state: Shown, name: str) -> tuple[list[InstitutionView], list[PersonView]]:
    """The institutions and the persons that a name may mean."""
    with opened(state) as (graph, _):
        try:
            institutions = institution_views(graph, name, program().authority())
        except NotFound:
            institutions = []
        try:
            return institutions, person_views(graph, name)
        except NotFound:
            return institutions, []


@st.cache_data(show_spinner=False, max_entries=100)
def near_names(state: Shown, name: str) -> tuple[str, ...]:
    """Names of persons and institutions that look like one that is not there."""
    with opened(state) as (graph, _):
        names = {str(node.properties["name"]) for label in ("Institution", "Person") for node in graph.nodes(label)}
    found = process.extract(name, sorted(names), scorer=fuzz.WRatio, processor=slug, limit=NEAR)
    return tuple(one for one, score, _ in found if score >= NEAR_ENOUGH)


@st.cache_data(show_spinner=False, max_entries=3)
def listed_meetings(state: Shown) -> list[MeetingSummary]:
    """All meetings, the newest first."""
    with opened(state) as (graph, _):
        return meetings(graph)[::-1]


@st.cache_data(show_spinner=False, max_entries=3)
def body_names(state: Shown) -> dict[str, str]:
    """The bodies whose meetings are loaded, by id, as short as people call them."""
    with opened(state) as (_, asker):
        return {body: asker.body_name(body) for body in asker.bodies}


def body_of(meeting: str, bodies: Mapping[str, str]) -> str | None:
    """The name of the body whose meeting an id names: the id is the body's with the day after it."""
    own = [body for body in bodies if meeting.startswith(f"{body}-")]
    return bodies[max(own, key=len)] if own else None


@st.cache_data(show_spinner=False, max_entries=3)
def document_names(state: Shown) -> tuple[str, ...]:
    """The documents that are loaded."""
    with opened(state) as (graph, _):
        return tuple(sorted(str(node.properties["name"]) for node in graph.nodes("Document")))


@st.cache_data(show_spinner=False, max_entries=3)
def person_names(state: Shown) -> dict[str, str]:
    """The persons by id, in the order of their names; beside a name that several bear stands the id."""
    with opened(state) as (graph, _):
        names = {key_of(node.id): str(node.properties["name"]) for node in graph.nodes("Person")}
    bearers = Counter(names.values())
    return {
        one: name if bearers[name] == 1 else f"{name} ({one})"
        for one, name in sorted(names.items(), key=lambda item: (item[1], item[0]))
    }


@st.cache_data(show_spinner=False, max_entries=3)
def follow_ups(state: Shown, today: str) -> list[FollowUpView]:
    """What somebody is to do, the most urgent on that day first."""
    with opened(state) as (graph, _):
        return follow_up_views(graph, program().authority(), today)


@st.cache_data(show_spinner=False, max_entries=100)
def one_meeting(state: Shown, identity: str) -> Meeting:
    """One meeting with all it has. Raises NotFound."""
    with opened(state) as (graph, _):
        return meeting_view(graph, identity)


@st.cache_data(show_spinner=False, max_entries=3)
def topics_loaded(state: Shown) -> tuple[Topic, ...]:
    """The initiatives that cases name, those of most cases first."""
    with opened(state) as (graph, _):
        decided = {decision.properties["case_id"] for decision in graph.nodes("Decision")}
        cases: Counter[str] = Counter()
        with_decision: Counter[str] = Counter()
        for case in graph.nodes("Case"):
            ids = case.properties["initiative_ids"]
            named = ids if isinstance(ids, tuple) else ()
            cases.update(named)
            if key_of(case.id) in decided:
                with_decision.update(named)
        nodes = {key_of(node.id): node.properties for node in graph.nodes("Initiative")}
    found = [
        Topic(
            name=str(nodes[one]["name"]),
            name_en=str(nodes[one]["name_en"] or nodes[one]["name"]),
            cases=count,
            decided=with_decision[one],
        )
        for one, count in cases.items()
        if one in nodes
    ]
    return tuple(sorted(found, key=lambda topic: (-topic.cases, -topic.decided, topic.name)))


@st.cache_data(show_spinner=False, max_entries=3)
def institutions_represented(state: Shown) -> tuple[Represented, ...]:
    """The institutions that somebody sat for, those at most meetings first."""
    met: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    with opened(state) as (graph, _):
        for node in graph.nodes("Attendance", {"role": sorted(REPRESENTING_ROLES)}):
            row = node.properties
            if row["institution_id"]:
                met[str(row["institution_id"]), str(row["institution"])].add(str(row["meeting_id"]))
    found = [Represented(id=one, name=name, meetings=len(ids)) for (one, name), ids in met.items()]
    return tuple(sorted(found, key=lambda one: (-one.meetings, one.name)))


@st.cache_data(show_spinner=False, max_entries=100)
def document_lines(state: Shown, document: str) -> tuple[str, ...]:
    """The lines of a document as they were read, those the visitor may not see as "…"; none where it is gone."""
    workspace = program().workspace
    kept = {one.name: one.sha256 for one in kept_documents(workspace.events())}
    findings = workspace.findings(kept[document]) if document in kept else None
    if findings is None:
        return ()
    hidden = frozenset() if state.with_labelled else _labelled_lines(findings)
    return tuple(
        NOT_SHOWN if number in hidden else line.text for number, line in enumerate(findings.document.lines, start=1)
    )


@contextmanager
def opened(state: Shown, *, searching: bool = False) -> Iterator[tuple[GraphReader, Asker]]:
    """The state that is shown now, opened for one question to it, as whoever may look at ``state`` sees it.

    Only who is ``searching`` needs an index of the encoder that is set; the facts are there with any.
    """
    wired = program()
    with wired.reading(Rights(None, may_edit=False, may_see_labelled=state.with_labelled)) as readers:
        if searching:
            wired.check_encoder(readers)
        yield readers.graph, wired.asker(readers)


def _labelled_lines(findings: DocumentFindings) -> frozenset[int]:
    """The numbers of the lines of labelled parts, and of those outside every part of a document that has such."""
    labelled = [part for part in findings.parts if part.sensitivity is not None]
    if not labelled:
        return frozenset()
    within = _lines_of(part for part in findings.parts if part.sensitivity is None) - _lines_of(labelled)
    return frozenset(range(1, len(findings.document.lines) + 1)) - within


def _lines_of(parts: Iterable[PartFinding]) -> frozenset[int]:
    return frozenset(number for part in parts for number in range(part.lines.start, part.lines.end + 1))


def _topic_cases(
    timeline: Timeline, passages: Sequence[Passage], decisions: Mapping[str, tuple[Decision, ...]]
) -> tuple[TopicCase, ...]:
    of_case: defaultdict[str | None, list[Passage]] = defaultdict(list)
    for passage in sorted(passages, key=lambda one: (one.draft, one.document, one.start_line)):
        of_case[passage.case].append(passage)
    found = []
    for entry in timeline.entries:
        decided = decisions.get(entry.case, ())
        new = None if _is_said(entry.new or "", entry.title, decided) else entry.new
        holding = next((one for one in of_case[entry.case] if new and new in one.text), None)
        place = msgspec.structs.replace(evidence_of(holding, 0), text=new) if holding else None
        found.append(TopicCase(entry=entry, new=place, decisions=decided))
    return tuple(found)


def _is_said(new: str, title: str, decisions: Sequence[Decision]) -> bool:
    """Whether the title, but for a number before it, or a decision says it anyway."""
    return len(new.removesuffix(title)) <= LONGEST_NUMBER or any(new in decision.text for decision in decisions)
