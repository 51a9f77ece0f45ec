"""What the graph says, as questions need it: few round trips, typed rows, sources decoded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

import msgspec

from graph.authority.entries import Authority
from graph.records import Membership, Presenter, Source, Sources, SubItem
from graph.schema import key_of, node_id
from graph.store.base import GraphReader, Node
from graph.views.building import build_memberships
from graph.views.follow_ups import FollowUpView, follow_up_views
from graph.views.threads import CaseInThread, Strand, thread_of

KEPT_CASES = 2_000
"""Cases that stay read between questions; then all are let go, so that memory does not grow with them."""


class MeetingFact(msgspec.Struct, frozen=True):
    """A meeting without its contents."""

    id: str
    body: str
    body_id: str
    date: str
    status: str
    place: str | None
    sources: Sources


class AttendanceFact(msgspec.Struct, frozen=True):
    """One person at one meeting."""

    person: str
    person_id: str
    meeting: str
    institution: str | None
    institution_id: str | None
    role: str
    attendance: str
    seat: str | None
    substitutes_for: str | None
    substitutes_for_id: str | None
    cases: tuple[str, ...]
    sources: Sources


class CaseFact(msgspec.Struct, frozen=True):
    """A case without its text; ``headings`` its title and those within it, ``place`` that on the agenda."""

    id: str
    meeting: str
    title: str
    kind: str
    place: int
    number: str | None
    headings: tuple[str, ...]
    presenters: tuple[Presenter, ...]
    sources: Sources


class DecisionFact(msgspec.Struct, frozen=True):
    """A decision of a case. ``replaces`` is the id of the decision that it replaces, or words for it."""

    id: str
    case: str
    text: str
    kind: str
    explicit: bool
    votes: str | None
    dissent: str | None
    replaces: str | None
    sources: Sources


class ProposalFact(msgspec.Struct, frozen=True):
    """A proposal in a case's papers."""

    case: str
    text: str
    proposer: str | None
    sources: Sources


class PositionFact(msgspec.Struct, frozen=True):
    """What somebody said on a case; nobody is named where ``holder`` is None."""

    case: str
    text: str
    holder: str | None
    institution: str | None
    sources: Sources


class Facts:
    """Reads facts from one graph; what every question needs is read once."""

    def __init__(self, reader: GraphReader) -> None:
        self._reader = reader
        self._cases: dict[str, CaseFact] = {}
        self._known: dict[str, bool] = {}

    @cached_property
    def meetings(self) -> Mapping[str, MeetingFact]:
        """All meetings by id, those only spoken of too."""
        found = (_meeting(node) for node in self._reader.nodes("Meeting"))
        return {meeting.id: meeting for meeting in found}

    @cached_property
    def bodies(self) -> Mapping[str, str]:
        """The bodies that have meetings: id to name."""
        return {meeting.body_id: meeting.body for meeting in self.meetings.values()}

    @cached_property
    def newest(self) -> str | None:
        """The date of the newest paper loaded."""
        return max((one.date for one in self.meetings.values() if one.status != "mentioned"), default=None)

    @cached_property
    def persons(self) -> Mapping[str, tuple[str, ...]]:
        """Every name in print, in lower case, to the ids of the persons so called."""
        found: dict[str, tuple[str, ...]] = {}
        for node in self._reader.nodes("Person"):
            for name in {_text(node, "name"), *_texts(node, "variants")}:
                found[name.lower()] = (*found.get(name.lower(), ()), key_of(node.id))
        return found

    def person_names(self, ids: Iterable[str]) -> dict[str, str]:
        """The fullest names of these persons, by id."""
        nodes = self._reader.get(node_id("Person", identity) for identity in ids)
        return {key_of(node.id): _text(node, "name") for node in nodes}

    @cached_property
    def memberships(self) -> Sequence[Membership]:
        """Who sits in which group, as papers list it."""
        return build_memberships(self._reader.nodes("Membership"))

    def nodes(self, label: str) -> list[Node]:
        """All nodes of a label, for those who look for a name among them."""
        return self._reader.nodes(label)

    def knows(self, entity: str) -> bool:
        """Whether a document names this body, institution or initiative."""
        if entity not in self._known:
            labels = ("Body", "Institution", "Initiative")
            self._known[entity] = bool(self._reader.get(node_id(label, entity) for label in labels))
        return self._known[entity]

    def attendance(self, meetings: Iterable[str]) -> list[AttendanceFact]:
        """Everybody listed at these meetings."""
        return [_attendance(node) for node in self._nodes_with("Attendance", "meeting_id", meetings)]

    def cases(self, ids: Iterable[str]) -> list[CaseFact]:
        """The cases with these ids, sorted by them; those read last are kept, as a question asks for them again."""
        wanted = sorted(set(ids))
        found = {one: kept for one in wanted if (kept := self._cases.get(one))}
        read = [_case(node) for node in self._reader.get(node_id("Case", one) for one in wanted if one not in found)]
        if len(self._cases) > KEPT_CASES:
            self._cases.clear()
        found |= (new := {case.id: case for case in read})
        self._cases.update(new)
        return [found[one] for one in wanted if one in found]

    def all_cases(self) -> list[CaseFact]:
        """Every case."""
        return [_case(node) for node in self._reader.nodes("Case")]

    def cases_at(self, meetings: Iterable[str]) -> list[CaseFact]:
        """The cases of these meetings."""
        return [_case(node) for node in self._nodes_with("Case", "meeting_id", meetings)]

    def cases_numbered(self, number: str) -> list[CaseFact]:
        """The cases that bear this number, in any body."""
        return [_case(node) for node in self._reader.nodes("Case", {"number": [number]})]

    def cases_naming(self, entities: Collection[str]) -> Mapping[str, set[str]]:
        """The cases whose papers name an initiative or institution: case id to the entities among those given."""
        starts = [node_id(label, entity) for entity in entities for label in ("Initiative", "Institution")]
        found: dict[str, set[str]] = {}
        for step in self._reader.neighbours(starts, "MENTIONS", "in"):
            found.setdefault(key_of(step.node.id), set()).add(key_of(step.origin))
        return found

    def thread(self, strands: Iterable[Strand]) -> tuple[CaseInThread, ...]:
        """The cases of the threads that these cases and headings are in, themselves included."""
        return thread_of(self._reader, strands)

    def decisions(self, cases: Iterable[str]) -> list[DecisionFact]:
        """The decisions of these cases."""
        return [_decision(node) for node in self._nodes_with("Decision", "case_id", cases)]

    def decisions_called(self, ids: Iterable[str]) -> list[DecisionFact]:
        """The decisions with these ids."""
        return [_decision(node) for node in self._reader.get(node_id("Decision", one) for one in ids)]

    def replacing(self, decisions: Iterable[str]) -> list[DecisionFact]:
        """The decisions that say they replace one of these."""
        return [_decision(node) for node in self._nodes_with("Decision", "replaces", decisions)]

    def positions(self, cases: Iterable[str]) -> list[PositionFact]:
        """What was said on these cases, in the order of the papers."""
        nodes = self._nodes_with("Position", "case_id", cases)
        return [_stand(node) for node in sorted(nodes, key=_place)]

    def positions_of(self, holders: Collection[str]) -> list[PositionFact]:
        """What these institutions, persons and bodies (ids) said, the persons printed with such an institution too."""
        starts = [node_id(label, one) for one in holders for label in ("Institution", "Person", "Body")]
        held = {step.node.id: step.node for step in self._reader.neighbours(starts, "HELD_BY", "in")}
        held |= {node.id: node for node in self._reader.nodes("Position", {"institution": self.names_of(holders)})}
        return [_stand(node) for node in sorted(held.values(), key=_place) if node.label == "Position"]

    def names_of(self, ids: Iterable[str]) -> list[str]:
        """The names of these institutions, persons and bodies."""
        labels = ("Institution", "Person", "Body")
        nodes = self._reader.get(node_id(label, one) for one in ids for label in labels)
        return sorted({_text(node, "name") for node in nodes})

    def follow_ups(self, authority: Authority, today: str, institution: str | None = None) -> list[FollowUpView]:
        """What somebody is to do, or what concerns an institution (id), the most urgent first."""
        return follow_up_views(self._reader, authority, today, institution=institution)

    def follow_ups_in(self, cases: Iterable[str], authority: Authority, today: str) -> list[FollowUpView]:
        """What somebody is to do in these cases."""
        return follow_up_views(self._reader, authority, today, cases=set(cases))

    def proposals(self, cases: Iterable[str]) -> list[ProposalFact]:
        """The proposals in the papers of these cases."""
        nodes = self._nodes_with("Proposal", "case_id", cases)
        return [
            ProposalFact(
                case=_text(node, "case_id"),
                text=_text(node, "text"),
                proposer=_optional(node, "proposer"),
                sources=_sources(node),
            )
            for node in nodes
        ]

    def _nodes_with(self, label: str, name: str, values: Iterable[str]) -> list[Node]:
        """The nodes whose property is one of these; nothing is asked for where there are none."""
        wanted = sorted(set(values))
        return self._reader.nodes(label, {name: wanted}) if wanted else []


def _meeting(node: Node) -> MeetingFact:
    return MeetingFact(
        id=key_of(node.id),
        body=_text(node, "body"),
        body_id=_text(node, "body_id"),
        date=_text(node, "date"),
        status=_text(node, "status"),
        place=_optional(node, "place"),
        sources=_sources(node),
    )


def _decision(node: Node) -> DecisionFact:
    return DecisionFact(
        id=key_of(node.id),
        case=_text(node, "case_id"),
        text=_text(node, "text"),
        kind=_text(node, "kind"),
        explicit=bool(node.properties["explicit"]),
        votes=_optional(node, "votes"),
        dissent=_optional(node, "dissent"),
        replaces=_optional(node, "replaces"),
        sources=_sources(node),
    )


def _stand(node: Node) -> PositionFact:
    return PositionFact(
        case=_text(node, "case_id"),
        text=_text(node, "text"),
        holder=_optional(node, "holder"),
        institution=_optional(node, "institution"),
        sources=_sources(node),
    )


def _place(node: Node) -> tuple[str, int]:
    return _text(node, "case_id"), _whole(node, "position")


def _attendance(node: Node) -> AttendanceFact:
    return AttendanceFact(
        person=_text(node, "person"),
        person_id=_text(node, "person_id"),
        meeting=_text(node, "meeting_id"),
        institution=_optional(node, "institution"),
        institution_id=_optional(node, "institution_id"),
        role=_text(node, "role"),
        attendance=_text(node, "attendance"),
        seat=_optional(node, "seat"),
        substitutes_for=_optional(node, "substitutes_for"),
        substitutes_for_id=_optional(node, "substitutes_for_id"),
        cases=_texts(node, "cases"),
        sources=_sources(node),
    )


def _case(node: Node) -> CaseFact:
    return CaseFact(
        id=key_of(node.id),
        meeting=_text(node, "meeting_id"),
        title=_text(node, "title"),
        kind=_text(node, "kind"),
        place=_whole(node, "agenda_place"),
        number=_optional(node, "number"),
        headings=(_text(node, "title"), *(item.title for item in _items(node))),
        presenters=msgspec.json.decode(_text(node, "presenters") or "[]", type=tuple[Presenter, ...]),
        sources=_sources(node),
    )


def _items(node: Node) -> tuple[SubItem, ...]:
    return msgspec.json.decode(_text(node, "sub_items") or "[]", type=tuple[SubItem, ...])


def _text(node: Node, name: str) -> str:
    return str(node.properties.get(name) or "")


def _optional(node: Node, name: str) -> str | None:
    value = node.properties.get(name)
    return None if value is None else str(value)


def _whole(node: Node, name: str) -> int:
    value = node.properties.get(name)
    return value if isinstance(value, int) else 0


def _texts(node: Node, name: str) -> tuple[str, ...]:
    value = node.properties.get(name)
    return value if isinstance(value, tuple) else ()


def _sources(node: Node) -> Sources:
    return msgspec.json.decode(_text(node, "sources") or "[]", type=tuple[Source, ...])
