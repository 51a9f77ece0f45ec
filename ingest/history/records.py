"""What is told of a matter's earlier treatment."""

from __future__ import annotations

from typing import Literal

from graph.records import Decision, MeetingStatus, Proposal, Record, Sources
from graph.views import FollowUpView

HistoryKind = Literal["file", "case", "topic"]


class EarlierCase(Record, frozen=True, kw_only=True):
    """One earlier treatment, in this body or, always inferred, in another. ``reason`` tells why it is of the same
    matter; a ``score`` below 1 is inferred.

    ``through`` is the number or id of the case that tells it, where it is another one of the thread. ``reason`` is None
    where the case itself names the topic that was asked for. ``item`` is the heading within the case that speaks of the
    matter, where not all of the case does; ``decisions`` and ``proposals`` are then those of the item and of the whole
    case. ``proposals`` are told where nothing was decided.
    """

    case: str
    number: str | None
    title: str
    item: str | None = None
    meeting: str
    body: str
    date: str
    status: MeetingStatus
    reason: str | None = None
    through: str | None = None
    score: float = 1.0
    decisions: tuple[Decision, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    sources: Sources = ()


class CaseBefore(Record, frozen=True, kw_only=True):
    """A case, by name alone, and where it stands."""

    case: str
    number: str | None
    title: str
    date: str
    sources: Sources = ()


class CaseHistory(Record, frozen=True, kw_only=True):
    """A case of an agenda, a loaded case or a topic, and its earlier treatment by date.

    ``case`` is its id where it is loaded; ``body`` and ``date`` are None where no paper tells them, and ``body_loaded``
    is false where no paper of that body is loaded: then nothing can be said of what it treated. ``routine`` is an
    item that stands on every agenda and has no matter of its own; ``last_time`` is where it stood last.
    ``follow_ups`` are the open ones of the earlier cases; ``undecided`` the ids of those whose proposals, and
    ``postponed`` of those whose putting off, no decision on the matter came after. ``unloaded`` are numbers of cases
    that the papers refer to and nobody has loaded. ``mentioned_in`` are cases that name a topic and are not about it.
    ``related`` are told where nothing was found: cases of the body whose headings are somewhat like this one, and that
    nothing says to be of the same matter.
    """

    case: str | None = None
    number: str | None = None
    title: str
    body: str | None = None
    date: str | None = None
    body_loaded: bool = True
    routine: bool = False
    last_time: CaseBefore | None = None
    earlier: tuple[EarlierCase, ...] = ()
    follow_ups: tuple[FollowUpView, ...] = ()
    undecided: tuple[str, ...] = ()
    postponed: tuple[str, ...] = ()
    unloaded: tuple[str, ...] = ()
    mentioned_in: tuple[CaseBefore, ...] = ()
    related: tuple[CaseBefore, ...] = ()
    sources: Sources = ()


class History(Record, frozen=True, kw_only=True):
    """What was asked for and the earlier treatment of each of its cases; ``newest`` is the newest paper's date."""

    asked: str
    kind: HistoryKind
    newest: str | None = None
    cases: tuple[CaseHistory, ...] = ()
