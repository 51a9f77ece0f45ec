"""The loaded meetings and their cases, as far as earlier treatment is told from them; read once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from functools import cached_property

from graph.authority.entries import Authority, Entry
from graph.language.slugs import slug
from graph.records import Case, Initiative, Institution, Meeting
from graph.schema import key_of
from graph.store.base import GraphReader
from graph.views import FollowUpView, follow_up_views
from graph.views.building import agenda_order, build_case, build_initiative, build_institution, build_meeting, group_by
from ingest.history.records import CaseBefore
from ingest.resolve.headings import Heading, headings_of


class Archive:
    """What is loaded, as the one who asks may see it. ``today`` is the ISO day by which tasks are overdue."""

    def __init__(self, reader: GraphReader, authority: Authority, today: str) -> None:
        self.reader = reader
        self.authority = authority
        self.today = today

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """All meetings by date with their cases and decisions, without participants."""
        decisions = group_by(self.reader.nodes("Decision"), "case_id")
        cases = group_by(sorted(self.reader.nodes("Case"), key=agenda_order), "meeting_id")
        found = []
        for node in self.reader.nodes("Meeting"):
            own = cases.get(key_of(node.id), ())
            found.append(build_meeting(node, (), [build_case(one, decisions.get(key_of(one.id), ())) for one in own]))
        return tuple(sorted(found, key=lambda meeting: (meeting.date, meeting.id)))

    @cached_property
    def newest(self) -> str | None:
        """The date of the newest paper loaded."""
        return max((meeting.date for meeting in self.meetings if meeting.status != "mentioned"), default=None)

    @cached_property
    def bodies(self) -> Mapping[str, str]:
        """The bodies whose meetings are loaded: id to name."""
        return {meeting.body_id: meeting.body for meeting in self.meetings}

    @cached_property
    def numbers(self) -> Collection[str]:
        """The case numbers that are loaded, of any body: papers cite each other's without saying whose they are."""
        return {case.number for meeting in self.meetings for case in meeting.cases if case.number}

    @cached_property
    def open_tasks(self) -> Mapping[str, list[FollowUpView]]:
        """What nobody says was done, by the case it comes from."""
        found: dict[str, list[FollowUpView]] = defaultdict(list)
        for task in follow_up_views(self.reader, self.authority, self.today, open_only=True):
            found[task.case].append(task)
        return found

    @cached_property
    def initiatives(self) -> tuple[Initiative, ...]:
        """Every initiative that papers name."""
        return tuple(build_initiative(node) for node in self.reader.nodes("Initiative"))

    @cached_property
    def forms(self) -> Mapping[str, tuple[str, ...]]:
        """The names under which papers print each initiative, by its id."""
        return {one.id: (one.name, *one.aliases) for one in self.initiatives}

    @cached_property
    def institutions(self) -> tuple[Institution, ...]:
        """Every institution that papers name."""
        return tuple(build_institution(node) for node in self.reader.nodes("Institution"))

    def case(self, case_id: str) -> Case | None:
        """A loaded case with its decisions; None where none has this id."""
        return self._cases.get(case_id)

    def last_of_title(self, title: str, body_id: str, before: str) -> CaseBefore | None:
        """The body's last case of this very title before a day: an item that comes back at meeting after meeting."""
        earlier = [one for one in self._titles.get((body_id, slug(title)), ()) if one.date < before]
        return earlier[-1] if earlier else None

    # --- what other bodies may have of the same matter

    def bodies_with(self, number: str) -> Collection[str]:
        """The bodies (ids) that have a case of this number."""
        return self._numbered.get(number, frozenset())

    def entry(self, identity: str) -> Entry | None:
        """What the authority file says of an initiative or body."""
        return self._entries.get(identity)

    def headings(self, case: Case) -> tuple[Heading, ...]:
        """What a case's headings speak of."""
        forms = {
            identity: (*_names_of(self.entry(identity)), *self.forms.get(identity, ()))
            for identity in case.initiative_ids
        }
        return headings_of(case, forms, ())

    @cached_property
    def headings_naming(self) -> Mapping[tuple[str, str], int]:
        """How many headings of a body (id) name an initiative (id)."""
        return Counter(
            (meeting.body_id, subject)
            for meeting in self.meetings
            for case in meeting.cases
            if case.initiative_ids
            for heading in self.headings(case)
            for subject in heading.subjects
        )

    @cached_property
    def body_forms(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the loaded bodies, by their ids."""
        return {body: tuple(dict.fromkeys((name, *_names_of(self.entry(body))))) for body, name in self.bodies.items()}

    @cached_property
    def _numbered(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for meeting in self.meetings:
            for case in meeting.cases:
                if case.number:
                    found[case.number].add(meeting.body_id)
        return found

    @cached_property
    def _entries(self) -> Mapping[str, Entry]:
        return {entry.id: entry for entry in self.authority.entries}

    @cached_property
    def _cases(self) -> Mapping[str, Case]:
        return {case.id: case for meeting in self.meetings for case in meeting.cases}

    @cached_property
    def _titles(self) -> Mapping[tuple[str, str], list[CaseBefore]]:
        found: dict[tuple[str, str], list[CaseBefore]] = defaultdict(list)
        for meeting in self.meetings:
            for case in meeting.cases:
                found[meeting.body_id, slug(case.title)].append(by_name(case, meeting.date))
        return found


def by_name(case: Case, date: str) -> CaseBefore:
    """A case of a meeting on this day, by name alone."""
    return CaseBefore(case=case.id, number=case.number, title=case.title, date=date, sources=case.sources)


def has_no_matter(case: Case) -> bool:
    """Whether a case's headings tell no matter at all: approval of minutes, "Eventuelt", "Orienteringer"."""
    return not headings_of(case, {}, ())


def _names_of(entry: Entry | None) -> tuple[str, ...]:
    return (entry.name, *entry.names, *entry.abbreviations) if entry else ()
