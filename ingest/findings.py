"""What one document says, as it is printed: the output of extraction and what the workspace keeps.

Names stand here as printed, not resolved; institutions and initiatives are printed forms too, except where
``MentionFinding.entity`` names an entry of the authority file. Resolution (``ingest.resolve``) turns the findings of
all documents into one ``graph.records.State``. Case numbers are normalised to ``N/YYYY`` where that can be done.
Lines are 1-based lines of the document, inclusive.
"""

from __future__ import annotations

from typing import Literal

from graph.records import (
    AttendanceState,
    CaseKind,
    DecisionKind,
    Document,
    MeetingStatus,
    PartKind,
    Record,
    Role,
    SubItem,
)


class Lines(Record, frozen=True, kw_only=True):
    """A stretch of a document's lines, first and last included."""

    start: int
    end: int


class ParticipantFinding(Record, frozen=True, kw_only=True):
    """A person in an attendance block. ``cases`` are numbers ("33/2024") for which the person was invited.

    ``inferred`` is true where no word in the document gives the role. ``substitutes_for`` is a printed name.
    """

    name: str
    lines: Lines
    institution: str | None = None
    role: Role = "member"
    role_as_printed: str | None = None
    attendance: AttendanceState = "present"
    seat: str | None = None
    substitutes_for: str | None = None
    cases: tuple[str, ...] = ()
    inferred: bool = False


class SeatFinding(Record, frozen=True, kw_only=True):
    """A seat that the attendance block names; ``vacant`` where no person holds it."""

    name: str
    lines: Lines
    institution: str | None = None
    vacant: bool = False


class AttendanceFindings(Record, frozen=True, kw_only=True):
    """All that an attendance block says; ``not_understood`` are its lines that gave nobody."""

    participants: tuple[ParticipantFinding, ...] = ()
    seats: tuple[SeatFinding, ...] = ()
    not_understood: tuple[int, ...] = ()


class PresenterFinding(Record, frozen=True, kw_only=True):
    """A person who presented a case, or is announced to; ``planned`` in an agenda."""

    name: str
    lines: Lines
    institution: str | None = None
    planned: bool = False


class DecisionFinding(Record, frozen=True, kw_only=True):
    """A decision verbatim. ``quoted_date`` is set when it is quoted from the body's meeting of that date."""

    text: str
    kind: DecisionKind
    explicit: bool
    lines: Lines
    votes: str | None = None
    dissent: str | None = None
    replaces: str | None = None
    quoted_date: str | None = None


class ProposalFinding(Record, frozen=True, kw_only=True):
    """What a paper proposes, verbatim, and who proposes it."""

    text: str
    lines: Lines
    by: str | None = None


class FollowUpFinding(Record, frozen=True, kw_only=True):
    """Something that somebody is to do, verbatim; ``responsible`` and ``for_whom`` are printed names.

    ``deadline`` is ISO, None where the print cannot be told as a day. ``case`` is the number of another case of the
    paper to which an action list ascribes it, ``done`` is true where the list itself says so.
    """

    text: str
    lines: Lines
    responsible: str | None = None
    for_whom: str | None = None
    deadline: str | None = None
    deadline_as_printed: str | None = None
    case: str | None = None
    done: bool = False


class ReportFinding(Record, frozen=True, kw_only=True):
    """A sentence that tells how something that was to be done stands: ``done``, or still on its way."""

    text: str
    lines: Lines
    done: bool


class PositionFinding(Record, frozen=True, kw_only=True):
    """What was said on a case, verbatim. ``holder`` is a printed name, None where the print names nobody.

    ``person`` tells that the holder is a person, who then speaks for ``institution`` as printed.
    """

    text: str
    lines: Lines
    holder: str | None = None
    person: bool = False
    institution: str | None = None


class MembershipFinding(Record, frozen=True, kw_only=True):
    """A person in a list of members. ``start`` and ``end`` are ISO days or years."""

    name: str
    lines: Lines
    institution: str | None = None
    role: Role = "member"
    start: str | None = None
    end: str | None = None


class GroupFinding(Record, frozen=True, kw_only=True):
    """A working group, committee or body whose members a paper lists.

    ``body`` is its slug in the authority file where it is known there. ``appointed_by`` and ``part_of``
    are printed names.
    """

    name: str
    lines: Lines
    body: str | None = None
    appointed_by: str | None = None
    part_of: str | None = None
    members: tuple[MembershipFinding, ...] = ()
    seats: tuple[SeatFinding, ...] = ()


class MentionFinding(Record, frozen=True, kw_only=True):
    """An institution, initiative or body that the text names.

    ``entity`` is the slug in the authority file; None for a name that only the text introduces, which then stands in
    ``name`` (with its abbreviation among ``surface`` forms of other mentions).
    """

    kind: Literal["institution", "initiative", "body"]
    surface: str
    lines: Lines
    entity: str | None = None
    name: str | None = None


class CaseFinding(Record, frozen=True, kw_only=True):
    """One case as one part of a document shows it."""

    title: str
    lines: Lines
    number: str | None = None
    number_as_printed: str | None = None
    kind: CaseKind = "other"
    text: str = ""
    sub_items: tuple[SubItem, ...] = ()
    presenters: tuple[PresenterFinding, ...] = ()
    decisions: tuple[DecisionFinding, ...] = ()
    proposals: tuple[ProposalFinding, ...] = ()
    follow_ups: tuple[FollowUpFinding, ...] = ()
    reports: tuple[ReportFinding, ...] = ()
    positions: tuple[PositionFinding, ...] = ()
    mentions: tuple[MentionFinding, ...] = ()
    refers_to: tuple[str, ...] = ()


class HeadingFindings(Record, frozen=True, kw_only=True):
    """What the head of a part says of its meeting. ``body`` is a slug of the authority file where it is known there.

    ``date`` is ISO and None where the print has no full date; ``date_as_printed`` is always what stands there.
    """

    body: str | None = None
    body_as_printed: str | None = None
    date: str | None = None
    date_as_printed: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    place: str | None = None
    lines: Lines | None = None


class PartFinding(Record, frozen=True, kw_only=True):
    """A part of a document and all that was read in it.

    ``case_number`` is the case that a case paper, attachment or presentation belongs to. ``status`` is None for parts
    that are no record or plan of a meeting. ``mentions`` are those outside any case.
    """

    kind: PartKind
    title: str
    lines: Lines
    heading: HeadingFindings
    draft: bool = False
    sensitivity: str | None = None
    status: MeetingStatus | None = None
    case_number: str | None = None
    attendance: AttendanceFindings = AttendanceFindings()
    cases: tuple[CaseFinding, ...] = ()
    groups: tuple[GroupFinding, ...] = ()
    mentions: tuple[MentionFinding, ...] = ()
    persons: tuple[PresenterFinding, ...] = ()


class DocumentFindings(Record, frozen=True, kw_only=True):
    """Everything read from one document, with the document's own lines, so that nothing need be read again."""

    document: Document
    extractor: str
    parts: tuple[PartFinding, ...] = ()
