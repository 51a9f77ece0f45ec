"""What somebody is to do, over all meetings: the most urgent first, each with where it stands and how it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from graph.authority.entries import Authority
from graph.errors import NotFound
from graph.links import SEVERAL
from graph.records import FollowUp, Judgings, Record, Source, Sources
from graph.schema import key_of, node_id
from graph.store.base import GraphReader, Node
from graph.views.building import build_follow_up
from graph.views.finding import NAME_LIKENESS, find_named, nobody_named

FollowUpState = Literal["open", "done"]

_EVERY_REGION = "de regionale helseforetakene"
_ONE_REGION = "RHF"


class FollowUpView(Record, frozen=True, kw_only=True):
    """A follow-up with its case and meeting. ``overdue``: its day has passed and no paper says that it was done.

    ``again`` and ``done`` are places in later papers; where one of them sets a new deadline, that is the deadline here.
    What a person has said last (``judged``) counts before what papers say.
    """

    id: str
    text: str
    responsible: str | None = None
    for_whom: str | None = msgspec.field(name="for", default=None)
    deadline: str | None = None
    deadline_as_printed: str | None = None
    state: FollowUpState
    overdue: bool
    case: str
    number: str | None = None
    title: str
    meeting: str
    body: str
    body_id: str
    date: str
    again: Sources = ()
    done: Sources = ()
    sources: Sources = ()
    judged: Judgings = ()


class _Placed(msgspec.Struct, frozen=True):
    task: FollowUp
    node: str
    case: Node
    meeting: Node

    @property
    def date(self) -> str:
        return str(self.meeting.properties["date"])


def follow_up_views(
    reader: GraphReader,
    authority: Authority,
    today: str,
    *,
    open_only: bool = False,
    body: str | None = None,
    institution: str | None = None,
    cases: Collection[str] | None = None,
) -> list[FollowUpView]:
    """All follow-ups, or the open ones, of a body or institution by name, abbreviation or id. Raises NotFound.

    ``cases`` are the ids of the cases whose follow-ups are wanted; None for all cases.

    ``today`` is the ISO day by which they are overdue. First come those overdue, the latest deadline first, then those
    with a day ahead, the nearest first, then those without a day, the newest first, and then what is done.
    """
    placed = _merged(_placed(reader, cases))
    if body is not None:
        own = bodies_named(reader, authority, body)
        placed = [one for one in placed if one.meeting.properties["body_id"] in own]
    if institution is not None:
        concerned = _concerned(reader, _institutions(reader, authority, institution))
        placed = [one for one in placed if concerned.holds(one)]
    views = [_view(one, today) for one in placed]
    return sorted((view for view in views if view.state == "open" or not open_only), key=_urgency)


def bodies_named(reader: GraphReader, authority: Authority, name: str) -> Collection[str]:
    """The ids of the loaded bodies that bear a name, abbreviation or id. Raises NotFound."""
    known = reader.nodes("Body")
    found = find_named(known, name, NAME_LIKENESS, _other_names(authority))
    if found:
        return {key_of(node.id) for node in found}
    ids = ", ".join(sorted(key_of(node.id) for node in known))
    raise NotFound(
        f"Ingen papirer fra organet «{name}» er lastet inn. Organer som finnes: {ids}.",
        f"No papers of the body “{name}” are loaded. Bodies there are: {ids}.",
    )


def _institutions(reader: GraphReader, authority: Authority, name: str) -> Sequence[Node]:
    known = reader.nodes("Institution")
    found = find_named(known, name, NAME_LIKENESS, _other_names(authority))
    if not found:
        raise nobody_named(known, name, "institusjon", "institution")
    return found


def _other_names(authority: Authority) -> Mapping[str, Sequence[str]]:
    return {entry.id: (entry.name, *entry.names, *entry.abbreviations) for entry in authority.entries}


def _placed(reader: GraphReader, wanted: Collection[str] | None) -> list[_Placed]:
    """All follow-ups, or those of the cases wanted, with their cases and meetings, by date and id."""
    nodes = reader.nodes("FollowUp", None if wanted is None else {"case_id": sorted(wanted)})
    cases = _by_key(reader, "Case", (str(node.properties["case_id"]) for node in nodes))
    meetings = _by_key(reader, "Meeting", (str(case.properties["meeting_id"]) for case in cases.values()))
    found = []
    for node in nodes:
        case = cases[str(node.properties["case_id"])]
        found.append(_Placed(build_follow_up(node), node.id, case, meetings[str(case.properties["meeting_id"])]))
    return sorted(found, key=lambda one: (one.date, one.task.id))


def _by_key(reader: GraphReader, label: str, keys: Iterable[str]) -> Mapping[str, Node]:
    return {key_of(node.id): node for node in reader.get({node_id(label, key) for key in keys})}


def _merged(placed: Sequence[_Placed]) -> list[_Placed]:
    """Those that an earlier one already tells of are left out; it takes on the deadline that they set last."""
    kept: list[_Placed] = []
    owner: dict[tuple[str, Source], int] = {}
    for one in placed:
        body = str(one.meeting.properties["body_id"])
        at = next((owner[body, source] for source in one.task.sources if (body, source) in owner), None)
        if at is None:
            owner.update({(body, source): len(kept) for source in one.task.again})
            kept.append(one)
            continue
        task = kept[at].task
        if one.task.deadline is not None:
            task = msgspec.structs.replace(
                task, deadline=one.task.deadline, deadline_as_printed=one.task.deadline_as_printed
            )
        judged = tuple(sorted((*task.judged, *one.task.judged), key=lambda said: said.at))
        kept[at] = msgspec.structs.replace(kept[at], task=msgspec.structs.replace(task, judged=judged))
    return kept


class _Concerned(msgspec.Struct, frozen=True):
    """Which follow-ups concern an institution: its own, its persons', what all regions are asked, what it asked for."""

    names: Collection[str]
    assigned: Collection[str]
    persons: Collection[tuple[str, str]]

    def holds(self, one: _Placed) -> bool:
        responsible = (one.task.responsible or "").split(SEVERAL)
        meeting = key_of(one.meeting.id)
        everyone = (one.task.responsible or "").casefold() == _EVERY_REGION
        return (
            one.node in self.assigned
            or any((meeting, name) in self.persons for name in responsible)
            or any(name in self.names for name in (*responsible, one.task.for_whom))
            or (everyone and any(_ONE_REGION in name.split() for name in self.names))
        )


def _concerned(reader: GraphReader, institutions: Sequence[Node]) -> _Concerned:
    ids = [node.id for node in institutions]
    sat = [step.node.properties for step in reader.neighbours(ids, "REPRESENTING", "in")]
    return _Concerned(
        names={str(node.properties["name"]) for node in institutions},
        assigned={step.node.id for step in reader.neighbours(ids, "ASSIGNED_TO", "in")},
        persons={(str(row["meeting_id"]), str(row["person"])) for row in sat if "meeting_id" in row},
    )


def is_done(task: FollowUp) -> bool:
    """Whether a person has said that it is done, or, where nobody has said anything, a paper."""
    return task.judged[-1].after == "done" if task.judged else bool(task.done)


def _view(one: _Placed, today: str) -> FollowUpView:
    task, case, meeting = one.task, one.case.properties, one.meeting.properties
    done = is_done(task)
    return msgspec.convert(
        {
            **msgspec.structs.asdict(task),
            "for": task.for_whom,
            "state": "done" if done else "open",
            "overdue": not done and task.deadline is not None and task.deadline < today,
            "case": key_of(one.case.id),
            "number": case["number"],
            "title": case["title"],
            "meeting": key_of(one.meeting.id),
            "body": meeting["body"],
            "body_id": meeting["body_id"],
            "date": meeting["date"],
        },
        FollowUpView,
    )


def _urgency(view: FollowUpView) -> tuple[int, int, str]:
    if view.state == "done":
        return (3, -_ordinal(view.date), view.id)
    if view.overdue and view.deadline:
        return (0, -_ordinal(view.deadline), view.id)
    if view.deadline:
        return (1, _ordinal(view.deadline), view.id)
    return (2, -_ordinal(view.date), view.id)


def _ordinal(iso: str) -> int:
    return int(iso.replace("-", "")[:8].ljust(8, "0"))
