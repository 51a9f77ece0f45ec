"""``resolve``: the findings of all documents become one state.

A pure function of what is kept: ``state = resolve(findings, authority, judgements)``. The order of loading leaves no
trace, because everything is sorted by what it is before anything is decided.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from graph.authority.entries import Authority
from graph.language.names import EntityMatcher
from graph.language.slugs import slug
from graph.records import Case, DocumentInfo, Meeting, MeetingStatus, Part, Source, State
from ingest.judgements.additions import additions_to
from ingest.judgements.records import Judgement, NamesOf, points_of
from ingest.judgements.standing import standing
from ingest.resolve.attendance import participants_of, seats_of, with_presented_cases
from ingest.resolve.body_spelling import spelled
from ingest.resolve.cases import Placed, case_id, group_cases, merge_case, quoted_decisions
from ingest.resolve.follow_ups import gather_tasks, with_follow_ups
from ingest.resolve.gathering import NamedFindings, PlacedPart, Placement, place, union
from ingest.resolve.initiatives import InitiativeNames
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.judged import judgements_in, name_rulings, with_judged_names
from ingest.resolve.judged_cases import judge_cases, with_judgements
from ingest.resolve.judged_names import with_added_names
from ingest.resolve.meetings import UNKNOWN_BODY, MeetingKey, place_in_meetings
from ingest.resolve.memberships import listed_seats, memberships_of
from ingest.resolve.people import People
from ingest.resolve.replacements import with_replacements
from ingest.resolve.revisions import revisions_of
from ingest.resolve.threads import with_threads


def resolve(documents: Sequence[NamedFindings], authority: Authority, judgements: Iterable[Judgement] = ()) -> State:
    """The state that these documents, the authority file and what people have said give."""
    return Resolution(documents, authority, judgements).state()


class Resolution:
    """Who is who and which meeting is which, over all documents; what is then said, by all parts or the open ones.

    Both states use the same ids, since ids are given over all parts: who may see less sees less of the same.
    ``authority`` and ``documents`` are then those with which people's judgements are reckoned in.
    """

    def __init__(
        self, documents: Sequence[NamedFindings], authority: Authority, judgements: Iterable[Judgement] = ()
    ) -> None:
        self._standing = standing(judgements)
        self._additions = additions_to(authority, self._standing)
        self.authority = self._additions.authority
        named = with_added_names(sorted(documents, key=lambda document: document.name), self._additions)
        self._said = judge_cases(self._standing, _printed_cases(named, self._standing))
        self.documents = self._said.mend(named)
        self._matcher = EntityMatcher(self.authority)
        self._parts = place(self.documents)
        self._placed = place_in_meetings(self._parts)
        institutions = InstitutionNames(self._matcher, self._additions.meant)
        self._people = People(self._parts, self._placed, institutions, name_rulings(self._standing, institutions))
        self._by_meeting = _parts_by_meeting(self._parts, self._placed)
        self._cases = _cases_with_ids(self._by_meeting)
        self._tasks = gather_tasks(self._cases)

    def state(self) -> State:
        """What all papers say."""
        return self._state(lambda _: True)

    def open_state(self) -> State:
        """What is left without the parts that bear a sensitivity label: a fact that rests only on them is not there."""
        return self._state(lambda part: part.part.sensitivity is None)

    def unmet(self, state: State) -> tuple[Judgement, ...]:
        """The judgements that stand and do not find their object in the (full) state, or contradict newer ones."""
        met = self._said.applied | judgements_in(state)
        return tuple(one for one in self._standing if one.id not in met and not isinstance(one.said, NamesOf))

    def _state(self, counts: Callable[[PlacedPart], bool]) -> State:
        institutions = InstitutionNames(self._matcher, self._additions.meant)
        initiatives = InitiativeNames(self._matcher)
        parts = [part for part in self._parts if counts(part)]
        for part in parts:
            _note_mentions(part, institutions, initiatives)
        seen = {
            key: [(identity, [placed for placed in group if counts(placed.part)]) for identity, group in cases]
            for key, cases in self._cases.items()
        }
        meetings: list[Meeting] = []
        names = self._body_names(counts)
        for key in sorted(seen, key=lambda key: key.id):
            own = [part for part in self._by_meeting.get(key, []) if counts(part)]
            cases = tuple(
                merge_case(identity, key, position, said, self._people.who, institutions, initiatives)
                for position, (identity, said) in enumerate(seen[key], start=1)
                if said
            )
            if own or cases:
                meeting = _meeting(key, own, cases, self._people, institutions, names.get(key.body, key.body))
                prints = revisions_of(own, seen[key], self._people.who, institutions)
                meetings.append(msgspec.structs.replace(meeting, revisions=prints) if prints else meeting)
        memberships = memberships_of(parts, self._placed, self._people.who, institutions, self._matcher)
        meetings = with_follow_ups(meetings, self._cases, self._tasks, counts, institutions)
        meetings = with_replacements(meetings)
        texts = {
            identity: tuple(placed.case.text for placed in said if _tells(placed))
            for groups in seen.values()
            for identity, said in groups
        }
        case_of = {
            (placed.part.document, placed.part.index): identity
            for cases in self._cases.values()
            for identity, group in cases
            for placed in group
            if placed.part.part.kind not in ("minutes", "agenda")
        }
        threaded = with_threads(meetings, texts, initiatives.all(), institutions.all(), self._matcher)
        judged = with_judgements(threaded, self._cases, self._said, lambda placed: counts(placed.part))
        return State(
            meetings=tuple(judged),
            memberships=memberships,
            persons=self._people.named_in(parts),
            institutions=with_judged_names(institutions.all(), self._additions.judgements),
            initiatives=with_judged_names(initiatives.all(), self._additions.judgements),
            documents=tuple(_document(document, parts, self._placed, case_of) for document in self.documents),
        )

    def _body_names(self, counts: Callable[[PlacedPart], bool]) -> Mapping[str, str]:
        """What each body is called: one name for all its meetings."""
        of_body: dict[str, list[PlacedPart]] = defaultdict(list)
        for key in self._cases:
            of_body[key.body] += [part for part in self._by_meeting.get(key, ()) if counts(part)]
        return {body: _body_name(body, parts, self._matcher) for body, parts in of_body.items()}


def _printed_cases(
    documents: Sequence[NamedFindings], judgements: Sequence[Judgement]
) -> Mapping[MeetingKey, Sequence[Sequence[Placed]]]:
    """The cases of the meetings that judgements point to, as the papers print them."""
    wanted = {MeetingKey(point.body, point.date) for one in judgements for point in points_of(one.said)}
    if not wanted:
        return {}
    parts = place(documents)
    by_meeting = _parts_by_meeting(parts, place_in_meetings(parts))
    quoted = quoted_decisions(by_meeting)
    return {key: [*group_cases(by_meeting.get(key, ())), *quoted.get(key, [])] for key in wanted}


def _parts_by_meeting(
    parts: Sequence[PlacedPart], placed: Mapping[Placement, MeetingKey]
) -> dict[MeetingKey, list[PlacedPart]]:
    by_meeting: dict[MeetingKey, list[PlacedPart]] = defaultdict(list)
    for part in parts:
        if key := placed.get((part.document, part.index)):
            by_meeting[key].append(part)
    return by_meeting


def _cases_with_ids(
    by_meeting: Mapping[MeetingKey, Sequence[PlacedPart]],
) -> dict[MeetingKey, list[tuple[str, list[Placed]]]]:
    """The cases of each meeting in the order of its agenda, each with an id of its own.

    A number stands twice when a case was postponed or misprinted: the later meeting's case is then known by its place.
    """
    quoted = quoted_decisions(by_meeting)
    taken: set[str] = set()
    found: dict[MeetingKey, list[tuple[str, list[Placed]]]] = {}
    for key in sorted({*by_meeting, *quoted}, key=lambda key: key.id):
        groups = [*group_cases(by_meeting.get(key, ())), *quoted.get(key, [])]
        found[key] = []
        for position, group in enumerate(groups, start=1):
            identity = case_id(key, position, group)
            if identity in taken:
                identity = f"{key.id}-{position}"
            taken.add(identity)
            found[key].append((identity, group))
    return found


def _tells(placed: Placed) -> bool:
    """Whether a paper tells what its case goes on from; an attachment speaks for itself."""
    return placed.part.part.kind in ("minutes", "agenda", "case_paper")


def _note_mentions(part: PlacedPart, institutions: InstitutionNames, initiatives: InitiativeNames) -> None:
    for mention in part.part.mentions:
        if mention.kind == "initiative":
            initiatives.resolve(mention)
        else:
            institutions.mention(mention)


def _meeting(
    key: MeetingKey,
    parts: Sequence[PlacedPart],
    cases: tuple[Case, ...],
    people: People,
    institutions: InstitutionNames,
    body_name: str,
) -> Meeting:
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
        body=body_name,
        body_id=key.body,
        date=key.date,
        status=_status(parts),
        start_time=next((heading.start_time for heading in headings if heading.start_time), None),
        end_time=next((heading.end_time for heading in headings if heading.end_time), None),
        place=next((heading.place for heading in headings if heading.place), None),
        seats=(*seats_of(parts, institutions), *listed_seats(parts, key.body, institutions)),
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
    names = [spelled(part.part.heading.body_as_printed or "", part.origin.document.lines) for part in parts]
    printed = sorted(name for name in names if slug(name) == body) or sorted(names)
    return max(printed, key=lambda name: (len(name), not name.isupper(), name), default=body) or body


def _document(
    document: NamedFindings,
    parts: Sequence[PlacedPart],
    placed: Mapping[Placement, MeetingKey],
    case_of: Mapping[Placement, str],
) -> DocumentInfo:
    """A document with those of its parts that are among ``parts``."""
    read = document.findings.document
    return DocumentInfo(
        name=document.name,
        sha256=read.sha256,
        format=read.format,
        line_count=len(read.lines),
        parts=tuple(
            Part(
                kind=own.part.kind,
                title=own.part.title,
                start_line=own.part.lines.start,
                end_line=own.part.lines.end,
                page=read.lines[own.part.lines.start - 1].page,
                end_page=read.lines[own.part.lines.end - 1].page,
                meeting=key.id if (key := placed.get((own.document, own.index))) else None,
                case=case_of.get((own.document, own.index)),
                draft=own.part.draft,
                sensitivity=own.part.sensitivity,
            )
            for own in parts
            if own.document == document.name
        ),
    )
