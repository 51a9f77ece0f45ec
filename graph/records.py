"""What the program knows, as plain frozen records.

``Document`` is a file as it was read; everything else is the *state*: meetings, cases, persons and so on after
resolution, shaped as the export of the design shows them. ``State`` goes into a graph store and comes out of it equal
to what went in, whichever store it is.

Lines are 1-based and run through a whole document; ``end_line`` and ``end_page`` are inclusive. Dates are ISO strings
(``2024-10-24``), case numbers are normalised to ``N/YYYY``; pages are None where a format has none.
"""

from __future__ import annotations

from typing import Literal

import msgspec

LineKind = Literal["text", "heading", "row"]
AsideKind = Literal["comment", "deletion", "note", "unread", "link"]
PartKind = Literal["agenda", "minutes", "case_paper", "presentation", "attachment", "other"]
Role = Literal["chair", "member", "deputy", "observer", "invited", "presenter", "secretariat"]
AttendanceState = Literal["present", "remote", "absent"]
MeetingStatus = Literal["held", "draft", "planned", "mentioned"]
CaseKind = Literal["decision", "discussion", "information", "other"]
DecisionKind = Literal["approved", "noted", "recommended", "resolved", "assigned", "postponed", "rejected"]
ChangeKind = Literal["case", "title", "text", "decision", "participant", "role", "attendance"]
RevisionOrder = Literal["approved", "newer", "unknown"]
JudgedKind = Literal["persons", "institution", "names", "number", "decision", "follow_up", "thread"]


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Base of all records: immutable, compared by value, written as JSON.

    What is immutable holds no cycles, and need not be walked by the collector of garbage.
    """


# --- a file as it was read


class Line(msgspec.Struct, frozen=True, gc=False):
    """One line of a document. ``text`` of a row is its cells joined by tabs; ``level`` is a heading's depth from 1."""

    text: str
    page: int | None = None
    kind: LineKind = "text"
    level: int = 0
    cells: tuple[str, ...] = ()


class Aside(Record, frozen=True, kw_only=True):
    """What stands beside the text and is never part of it: a margin comment, a tracked deletion, a speaker's note.

    "unread" marks the line (empty) of a page that is a picture and could not be read; "link" is a link as a mail system
    had wrapped it.
    """

    kind: AsideKind
    text: str
    line: int | None = None
    author: str | None = None


class Document(Record, frozen=True, kw_only=True):
    """One file: its lines in order, and what stood beside them. ``lines[0]`` is line 1.

    ``ocr_pages`` are pages that are pictures, whose words text recognition read.
    """

    name: str
    sha256: str
    format: str
    lines: tuple[Line, ...]
    asides: tuple[Aside, ...] = ()
    ocr_pages: tuple[int, ...] = ()

    def is_recognised(self, start_line: int, end_line: int) -> bool:
        """Whether any of these lines was read from a picture by text recognition."""
        pages = set(self.ocr_pages)
        return bool(pages) and any(line.page in pages for line in self.lines[start_line - 1 : end_line])


# --- the state


class Source(Record, frozen=True, kw_only=True):
    """Where a fact stands: lines of a document, and what is to be known about them."""

    document: str
    start_line: int
    end_line: int
    page: int | None = None
    end_page: int | None = None
    draft: bool = False
    sensitivity: str | None = None
    ocr: bool = False


Sources = tuple[Source, ...]


class Judged(Record, frozen=True, kw_only=True):
    """What somebody has said of a fact, and what it changed: ``before`` as printed or read, ``after`` as it is now.

    ``judgement`` is the id under which it is kept. None before or after where there was or is nothing.
    """

    judgement: str
    kind: JudgedKind
    by: str
    at: str
    why: str = ""
    before: str | None = None
    after: str | None = None


Judgings = tuple[Judged, ...]


class Part(Record, frozen=True, kw_only=True):
    """A stretch of a document with one purpose. ``meeting`` is a meeting's id, None where none could be told."""

    kind: PartKind
    title: str
    start_line: int
    end_line: int
    page: int | None = None
    end_page: int | None = None
    meeting: str | None = None
    case: str | None = None
    draft: bool = False
    sensitivity: str | None = None


class DocumentInfo(Record, frozen=True, kw_only=True):
    """A loaded document without its lines."""

    name: str
    sha256: str
    format: str
    line_count: int
    parts: tuple[Part, ...]


class Seat(Record, frozen=True, kw_only=True):
    """A seat of a body as a meeting's papers show it."""

    name: str
    institution: str | None = None
    institution_id: str | None = None
    vacant: bool = False
    sources: Sources = ()


class Participant(Record, frozen=True, kw_only=True):
    """One person at one meeting. ``inferred`` says that the role is not printed in words."""

    person: str
    person_id: str
    institution: str | None = None
    institution_id: str | None = None
    institution_as_printed: str | None = None
    role: Role = "member"
    attendance: AttendanceState = "present"
    seat: str | None = None
    substitutes_for: str | None = None
    substitutes_for_id: str | None = None
    cases: tuple[str, ...] = ()
    inferred: bool = False
    sources: Sources = ()


class Presenter(Record, frozen=True, kw_only=True):
    """Who presented a case; ``planned`` when only an agenda says so."""

    person: str
    person_id: str
    institution: str | None = None
    institution_id: str | None = None
    planned: bool = False
    sources: Sources = ()


class SubItem(Record, frozen=True, kw_only=True):
    """A lettered or numbered item inside a case."""

    label: str
    title: str
    start_line: int
    end_line: int


class Continuation(Record, frozen=True, kw_only=True):
    """An earlier case that this one continues, with the reason that can be read.

    A score below 1 is inferred; only a person's word is 1. ``title`` and ``earlier_title`` are the headings, of the
    case or of an item within it, that speak of the matter here and there: a case of many items is in many threads.
    """

    case: str
    score: float
    reason: str
    title: str | None = None
    earlier_title: str | None = None


class Decision(Record, frozen=True, kw_only=True):
    """A decision verbatim. ``explicit`` is true under a heading, false in prose."""

    id: str
    text: str
    kind: DecisionKind
    explicit: bool
    votes: str | None = None
    dissent: str | None = None
    replaces: str | None = None
    sources: Sources = ()


class Proposal(Record, frozen=True, kw_only=True):
    """What a paper proposes; never a decision of the meeting."""

    text: str
    by: str | None = None
    sources: Sources = ()


class Position(Record, frozen=True, kw_only=True):
    """What was said on a case, verbatim. ``holder`` is an institution, a body or a person, with ``institution`` beside
    a person; None where the papers name nobody ("én av regionene").
    """

    text: str
    holder: str | None = None
    institution: str | None = None
    sources: Sources = ()


class FollowUp(Record, frozen=True, kw_only=True):
    """What somebody is to do. ``again`` is where later papers come back to it, ``done`` where one says it was done."""

    id: str
    text: str
    responsible: str | None = None
    for_whom: str | None = msgspec.field(name="for", default=None)
    deadline: str | None = None
    deadline_as_printed: str | None = None
    again: Sources = ()
    done: Sources = ()
    sources: Sources = ()
    judged: Judgings = ()


class Case(Record, frozen=True, kw_only=True):
    """One item on a meeting's agenda, from all the papers that speak of it. ``refers_to`` holds case numbers."""

    id: str
    title: str
    kind: CaseKind = "other"
    number: str | None = None
    number_as_printed: str | None = None
    position: int = 0
    text: str = ""
    sub_items: tuple[SubItem, ...] = ()
    presenters: tuple[Presenter, ...] = ()
    initiatives: tuple[str, ...] = ()
    initiative_ids: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    institution_ids: tuple[str, ...] = ()
    refers_to: tuple[str, ...] = ()
    continues: tuple[Continuation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    positions: tuple[Position, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    sources: Sources = ()
    judged: Judgings = ()


class Change(Record, frozen=True, kw_only=True):
    """One thing that two minutes of a meeting say otherwise: ``before`` in the one, ``after`` in the one that counts.

    None where the one says nothing of it. ``about`` tells what it is: a case on the agenda or its title, words of its
    text (``before`` and ``after`` are the sentences), a decision, or a ``person`` in the list, a role or attendance.
    """

    about: ChangeKind
    before: str | None = None
    after: str | None = None
    case: str | None = None
    person: str | None = None
    sources: Sources = ()


class Revision(Record, frozen=True, kw_only=True):
    """What changed from one document's minutes of a meeting to those that count, and why they count.

    ``order`` is approved (a draft was approved), newer (the papers call it revised, corrected or a later version), or
    unknown: then neither has replaced the other, and both stand.
    """

    earlier: str
    later: str
    order: RevisionOrder
    changes: tuple[Change, ...] = ()


class Meeting(Record, frozen=True, kw_only=True):
    """One meeting of one body, from all the papers that speak of it. ``cases`` stand in the order of the agenda."""

    id: str
    body: str
    body_id: str
    date: str
    status: MeetingStatus
    start_time: str | None = None
    end_time: str | None = None
    place: str | None = None
    seats: tuple[Seat, ...] = ()
    participants: tuple[Participant, ...] = ()
    cases: tuple[Case, ...] = ()
    revisions: tuple[Revision, ...] = ()
    sources: Sources = ()


class Merge(Record, frozen=True, kw_only=True):
    """Two or more printed names taken for one, and why."""

    names: tuple[str, ...]
    reason: str


class Person(Record, frozen=True, kw_only=True):
    """One person: the fullest name, every name in print, and why they are taken for one."""

    id: str
    name: str
    variants: tuple[str, ...] = ()
    merges: tuple[Merge, ...] = ()
    judged: Judgings = ()


class Institution(Record, frozen=True, kw_only=True):
    """An institution that a document names; ``aliases`` are the forms that occur in print."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    judged: Judgings = ()


class Initiative(Record, frozen=True, kw_only=True):
    """A programme, infrastructure, network, law, plan or report that a document names."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    judged: Judgings = ()


class Membership(Record, frozen=True, kw_only=True):
    """Membership of a body, committee or working group that a paper lists.

    ``appointed_by`` and ``part_of`` are whom the paper names as appointing the body, and the body that it belongs to.
    """

    person: str
    person_id: str
    body: str
    institution: str | None = None
    institution_id: str | None = None
    role: Role = "member"
    start: str | None = msgspec.field(name="from", default=None)
    end: str | None = msgspec.field(name="to", default=None)
    appointed_by: str | None = None
    part_of: str | None = None
    sources: Sources = ()


class State(Record, frozen=True, kw_only=True):
    """All that is known, sorted by id: the same kept records always give the same state, to the byte."""

    meetings: tuple[Meeting, ...] = ()
    persons: tuple[Person, ...] = ()
    institutions: tuple[Institution, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    memberships: tuple[Membership, ...] = ()
    documents: tuple[DocumentInfo, ...] = ()
