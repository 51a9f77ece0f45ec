"""``resolve``: the findings of all documents become one state.

A pure function of what is kept: ``state = resolve(findings, authority)``. The order of loading leaves no trace, because
everything is sorted by what it is before anything is decided.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from graph.authority.entries import Authority
from graph.language.names import EntityMatcher
from graph.records import DocumentInfo, Meeting, MeetingStatus, Part, Source, State
from ingest.resolve.attendance import participants_of, seats_of, with_presented_cases
from ingest.resolve.cases import Placed, group_cases, merge_case, quoted_decisions
from ingest.resolve.gathering import NamedFindings, PlacedPart, place, union
from ingest.resolve.initiatives import InitiativeNames
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.meetings import UNKNOWN_BODY, MeetingKey, Placement, place_in_meetings
from ingest.resolve.people import People


def resolve(documents: Sequence[NamedFindings], authority: Authority) -> State:
    """The state that these documents and the authority file give."""
    matcher = EntityMatcher(authority)
    institutions = InstitutionNames(matcher)
    initiatives = InitiativeNames(matcher)
    parts = place(documents)
    placed = place_in_meetings(parts)
    people = People(parts, placed, institutions)
    by_meeting: dict[MeetingKey, list[PlacedPart]] = defaultdict(list)
    for part in parts:
        if key := placed.get((part.document, part.index)):
            by_meeting[key].append(part)
        _note_mentions(part, institutions, initiatives)
    quoted = quoted_decisions(by_meeting)
    meetings = []
    for key in sorted({*by_meeting, *quoted}):
        own = by_meeting.get(key, [])
        groups = [*group_cases(own), *quoted.get(key, [])]
        meetings.append(_meeting(key, own, groups, people, institutions, initiatives, matcher))
    return State(
        meetings=_with_own_ids(meetings),
        persons=people.all(),
        institutions=institutions.all(),
        initiatives=initiatives.all(),
        documents=tuple(_document(document, placed) for document in sorted(documents, key=lambda d: d.name)),
    )


def _with_own_ids(meetings: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """Meetings sorted by id, each case with an id of its own.

    A number stands twice when a case was postponed or misprinted: the later meeting's case is then known by its place.
    """
    taken: set[str] = set()
    done: list[Meeting] = []
    for meeting in sorted(meetings, key=lambda meeting: meeting.id):
        cases = []
        for case in meeting.cases:
            identity = f"{meeting.id}-{case.position}" if case.id in taken else case.id
            taken.add(identity)
            cases.append(replace(case, id=identity))
        done.append(replace(meeting, cases=tuple(cases)))
    return tuple(done)


def _note_mentions(part: PlacedPart, institutions: InstitutionNames, initiatives: InitiativeNames) -> None:
    for mention in part.part.mentions:
        if mention.kind == "initiative":
            initiatives.resolve(mention)
        else:
            institutions.mention(mention)


def _meeting(
    key: MeetingKey,
    parts: Sequence[PlacedPart],
    groups: Sequence[Sequence[Placed]],
    people: People,
    institutions: InstitutionNames,
    initiatives: InitiativeNames,
    matcher: EntityMatcher,
) -> Meeting:
    cases = tuple(
        merge_case(key, position, group, people.who, institutions, initiatives)
        for position, group in enumerate(groups, start=1)
    )
    ordered = sorted(parts, key=lambda part: part.precedence)
    headings = [part.part.heading for part in ordered if part.part.kind in ("minutes", "agenda", "case_paper")]
    sources: tuple[Source, ...] = ()
    for part in ordered:
        if part.part.heading.lines and part.part.kind in ("minutes", "agenda"):
            sources = union(sources, (part.source(part.part.heading.lines),))
    if not sources:
        sources = tuple(source for case in cases for source in case.sources)
    return Meeting(
        id=key.id,
        body=_body_name(key.body, parts, matcher),
        body_id=key.body,
        date=key.date,
        status=_status(parts),
        start_time=next((heading.start_time for heading in headings if heading.start_time), None),
        end_time=next((heading.end_time for heading in headings if heading.end_time), None),
        place=next((heading.place for heading in headings if heading.place), None),
        seats=seats_of(parts, institutions),
        participants=with_presented_cases(participants_of(parts, people.who, institutions), cases),
        cases=cases,
        sources=sources,
    )


def _status(parts: Sequence[PlacedPart]) -> MeetingStatus:
    minutes = [part.part for part in parts if part.part.kind == "minutes"]
    if minutes:
        return "draft" if all(part.draft for part in minutes) else "held"
    if any(part.part.kind == "agenda" for part in parts):
        return "planned"
    if any(part.part.kind == "presentation" for part in parts):
        return "held"
    return "planned" if parts else "mentioned"


def _body_name(body: str, parts: Sequence[PlacedPart], matcher: EntityMatcher) -> str:
    if entry := matcher.entry(body):
        return entry.name
    if body == UNKNOWN_BODY:
        return "Ukjent organ"
    printed = sorted(part.part.heading.body_as_printed or "" for part in parts)
    return max(printed, key=lambda name: (len(name), name), default=body) or body


def _document(document: NamedFindings, placed: Mapping[Placement, MeetingKey]) -> DocumentInfo:
    read = document.findings.document
    return DocumentInfo(
        name=document.name,
        sha256=read.sha256,
        format=read.format,
        line_count=len(read.lines),
        parts=tuple(
            Part(
                kind=part.kind,
                title=part.title,
                start_line=part.lines.start,
                end_line=part.lines.end,
                page=read.lines[part.lines.start - 1].page,
                end_page=read.lines[part.lines.end - 1].page,
                meeting=key.id if (key := placed.get((document.name, index))) else None,
                case=f"{key.body}-{part.case_number.replace('/', '-')}" if key and part.case_number else None,
                draft=part.draft,
                sensitivity=part.sensitivity,
            )
            for index, part in enumerate(document.findings.parts)
        ),
    )
