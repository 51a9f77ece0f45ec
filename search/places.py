"""Where in the meetings a line of a document stands: its part, meeting, case, sub-item, decision, attendance list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import msgspec

from graph.records import Case, Decision, Meeting, Part, Participant, PartKind, Source, State, SubItem

Mention = tuple[int, int, str]


class Place(msgspec.Struct, frozen=True):
    """All that is known of one line but its words."""

    part: Part
    meeting: Meeting | None = None
    case: Case | None = None
    sub_item: SubItem | None = None


class DocumentPlaces:
    """The places of one document's lines, what is decided in it, who stands where."""

    def __init__(
        self, parts: Sequence[Part], facts: _Facts, mentions: Sequence[Mention], meetings: Mapping[str, Meeting]
    ) -> None:
        self._parts = sorted(parts, key=lambda part: part.start_line)
        self._meetings = meetings
        self._cases = sorted(facts.cases, key=lambda found: found[0].end_line - found[0].start_line)
        self._participants = facts.participants
        self.decisions = sorted(facts.decisions, key=lambda found: (found[0].start_line, found[0].end_line))
        self._named = [*mentions, *facts.named]
        self._attendance = _filled(
            sorted({line for source, _ in facts.participants for line in range(source.start_line, source.end_line + 1)})
        )

    def at(self, line: int) -> Place:
        """The place of a line; of cases that overlap, the one told of in the fewest lines."""
        part = next((part for part in reversed(self._parts) if part.start_line <= line), _WHOLE)
        for source, meeting, case in self._cases:
            # The minutes of one meeting lie before the next as a paper for its approval; their lines stay their own.
            elsewhere = part.kind in _OF_ONE_MEETING and part.meeting not in (None, meeting.id)
            if source.start_line <= line <= source.end_line and not elsewhere:
                sub_item = next((item for item in case.sub_items if item.start_line <= line <= item.end_line), None)
                return Place(part=part, meeting=meeting, case=case, sub_item=sub_item)
        return Place(part=part, meeting=self._meetings.get(part.meeting or ""))

    def in_attendance(self, start: int, end: int) -> bool:
        """Whether an attendance list stands in these lines."""
        return any(line in self._attendance for line in range(start, end + 1))

    def splits_name(self, line: int) -> bool:
        """Whether what is told of one participant goes on from this line to the next."""
        return any(source.start_line <= line < source.end_line for source, _ in self._participants)

    def participants(self, start: int, end: int) -> list[Participant]:
        """Those whose attendance is told of in these lines."""
        return [who for source, who in self._participants if source.start_line <= end and source.end_line >= start]

    def named(self, start: int, end: int) -> tuple[str, ...]:
        """Ids of the entities that these lines name, sorted."""
        return tuple(sorted({entity for first, last, entity in self._named if first <= end and last >= start}))


class _Facts:
    """What the state says with a source in one document."""

    def __init__(self) -> None:
        self.cases: list[tuple[Source, Meeting, Case]] = []
        self.decisions: list[tuple[Source, Meeting, Case, Decision]] = []
        self.participants: list[tuple[Source, Participant]] = []
        self.named: list[Mention] = []


_OF_ONE_MEETING: tuple[PartKind, ...] = ("minutes", "agenda")
_ATTENDANCE_GAP = 4
"""Labels, empty lines and vacant seats may stand between names: so many lines do not end a list."""
_WHOLE = Part(kind="other", title="", start_line=1, end_line=1)


def places_of(state: State) -> Callable[[str, Sequence[Mention]], DocumentPlaces]:
    """A function from a document's name and mentions to its places; the state is walked through once."""
    facts: defaultdict[str, _Facts] = defaultdict(_Facts)
    for meeting in state.meetings:
        for who in meeting.participants:
            for source in who.sources:
                facts[source.document].participants.append((source, who))
                facts[source.document].named += _lines_of(source, who.person_id, who.institution_id)
        for case in meeting.cases:
            for source in case.sources:
                facts[source.document].cases.append((source, meeting, case))
            for presenter in case.presenters:
                for source in presenter.sources:
                    facts[source.document].named += _lines_of(source, presenter.person_id, presenter.institution_id)
            for decision in case.decisions:
                for source in decision.sources:
                    facts[source.document].decisions.append((source, meeting, case, decision))
    meetings = {meeting.id: meeting for meeting in state.meetings}
    parts = {document.name: document.parts for document in state.documents}

    def places(name: str, mentions: Sequence[Mention]) -> DocumentPlaces:
        return DocumentPlaces(parts.get(name, ()), facts[name], mentions, meetings)

    return places


def _lines_of(source: Source, *entities: str | None) -> list[Mention]:
    return [(source.start_line, source.end_line, entity) for entity in entities if entity]


def _filled(lines: Sequence[int]) -> frozenset[int]:
    """Sorted line numbers with the small gaps between them filled."""
    filled = set(lines)
    for line, following in pairwise(lines):
        if following - line <= _ATTENDANCE_GAP:
            filled.update(range(line, following))
    return frozenset(filled)
