"""Follow-ups of all meetings: each once, who has it, where it came up again and where a paper says that it was done.

Ids are given over all parts, so that who may see less sees less of the same. A task comes up again where a later
meeting of the body sets it anew or tells how it stands; the evidence must be plain (see
``ingest.resolve.follow_up_words``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from graph.records import Case, FollowUp, Meeting, Source, Sources
from ingest.findings import FollowUpFinding
from ingest.resolve.cases import Placed, are_alike
from ingest.resolve.follow_up_hands import Hands
from ingest.resolve.follow_up_words import TaskWords, likeness, task_words
from ingest.resolve.gathering import PlacedPart, union
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.meetings import MeetingKey

Counts = Callable[[PlacedPart], bool]
CasesOfMeetings = Mapping[MeetingKey, Sequence[tuple[str, Sequence[Placed]]]]
_MOST_OF_A_WORD = 200  # tasks that share a word; a word of more tells of none


class _Said(msgspec.Struct, frozen=True):
    """A task as one part tells it."""

    part: PlacedPart
    finding: FollowUpFinding

    @property
    def source(self) -> Source:
        return self.part.source(self.finding.lines)


class Task(msgspec.Struct, frozen=True):
    """A follow-up of a case: its id, and the places that tell it, the most trusted first."""

    id: str
    said: tuple[_Said, ...]


class _Open(msgspec.Struct):
    """A task on its way through the later meetings."""

    record: FollowUp
    words: TaskWords
    case: str | None
    date: str
    later: list[_Open]
    again: Sources = ()
    done: Sources = ()


def gather_tasks(cases: CasesOfMeetings) -> dict[str, tuple[Task, ...]]:
    """The follow-ups of every case, by the case's id, over all parts."""
    found: dict[str, list[list[_Said]]] = defaultdict(list)
    for own in cases.values():
        by_number = {placed.case.number: identity for identity, group in own for placed in group if placed.case.number}
        by_place = {
            (placed.part.document, placed.part.index, placed.case.number_as_printed): identity
            for identity, group in own
            for placed in group
            if not placed.case.number and placed.case.number_as_printed
        }
        for identity, group in own:
            for placed in group:
                for finding in placed.case.follow_ups:
                    count = (finding.case or "").partition("/")[0]  # "3." in a list of the paper that counts its cases
                    here = by_place.get((placed.part.document, placed.part.index, count), identity)
                    _take(found[by_number.get(finding.case or "", here)], _Said(placed.part, finding))
    return {
        identity: tuple(
            Task(id=f"{identity}-oppgave-{place}", said=tuple(said)) for place, said in enumerate(tasks, start=1)
        )
        for identity, tasks in found.items()
    }


def _take(tasks: list[list[_Said]], said: _Said) -> None:
    for known in tasks:
        first = known[0].finding
        if are_alike(first.text, said.finding.text) or _listed_again(first, said.finding):
            known.append(said)
            return
    tasks.append([said])


def _listed_again(a: FollowUpFinding, b: FollowUpFinding) -> bool:
    """Whether an action list says once more what the case itself says."""
    if a.responsible is None or a.responsible != b.responsible:
        return False
    if a.deadline and b.deadline and a.deadline != b.deadline:
        return False
    return likeness(task_words(a.text), task_words(b.text), None, same_hands=True) > 0


def with_follow_ups(
    meetings: Sequence[Meeting],
    cases: CasesOfMeetings,
    tasks: Mapping[str, Sequence[Task]],
    counts: Counts,
    institutions: InstitutionNames,
) -> list[Meeting]:
    """The meetings with the follow-ups of their cases, by the parts that count."""
    hands = Hands(institutions)
    groups = {identity: group for own in cases.values() for identity, group in own}
    records: dict[str, tuple[FollowUp, ...]] = {}
    for meeting in meetings:
        for case in meeting.cases:
            approved = any(_approved(placed.part) and counts(placed.part) for placed in groups[case.id])
            told = (_record(task, meeting, case, counts, approved, hands) for task in tasks.get(case.id, ()))
            records[case.id] = tuple(record for record in told if record is not None)
    followed = _followed(meetings, records, groups, counts)
    return [
        msgspec.structs.replace(
            meeting,
            cases=tuple(
                msgspec.structs.replace(case, follow_ups=tuple(followed[one.id] for one in records[case.id]))
                for case in meeting.cases
            ),
        )
        for meeting in meetings
    ]


def _approved(part: PlacedPart) -> bool:
    return part.part.kind == "minutes" and not part.part.draft


def _record(task: Task, meeting: Meeting, case: Case, counts: Counts, approved: bool, hands: Hands) -> FollowUp | None:
    """The task by the places that count; what only a draft says counts until approved minutes are there."""
    said = [one for one in task.said if counts(one.part)]
    if not said or (approved and all(one.part.part.draft for one in said)):
        return None
    findings = [one.finding for one in said]
    dated = next((one for one in findings if one.deadline_as_printed), findings[0])
    sources: Sources = ()
    for one in said:
        sources = union(sources, (one.source,))
    return FollowUp(
        id=task.id,
        text=findings[0].text,
        responsible=hands.name(next((one.responsible for one in findings if one.responsible), None), meeting, case),
        for_whom=hands.name(next((one.for_whom for one in findings if one.for_whom), None), meeting, case),
        deadline=dated.deadline,
        deadline_as_printed=dated.deadline_as_printed,
        done=tuple(one.source for one in said if one.finding.done),
        sources=sources,
    )


# --- through the later meetings


def _followed(
    meetings: Sequence[Meeting],
    records: Mapping[str, Sequence[FollowUp]],
    groups: Mapping[str, Sequence[Placed]],
    counts: Counts,
) -> dict[str, FollowUp]:
    """Every follow-up by its id, with where it came up again and was done at later meetings of its body."""
    by_body: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in sorted(meetings, key=lambda meeting: (meeting.date, meeting.id)):
        by_body[meeting.body_id].append(meeting)
    return {
        one.record.id: msgspec.structs.replace(one.record, again=one.again, done=one.done)
        for own in by_body.values()
        for one in _Body(own, records, groups, counts).tasks()
    }


class _Body:
    """The tasks of one body, meeting by meeting."""

    def __init__(
        self,
        meetings: Sequence[Meeting],
        records: Mapping[str, Sequence[FollowUp]],
        groups: Mapping[str, Sequence[Placed]],
        counts: Counts,
    ) -> None:
        self._known: list[_Open] = []
        self._by_word: dict[str, list[_Open]] = defaultdict(list)
        for meeting in meetings:
            fresh = [
                _Open(record, task_words(record.text), case.number, meeting.date, [], done=record.done)
                for case in meeting.cases
                for record in records[case.id]
            ]
            for one in fresh:
                self._set_anew(one)
            for case in meeting.cases:
                for placed in groups[case.id]:
                    if counts(placed.part):
                        self._reported(placed, meeting)
            for one in fresh:
                self._known.append(one)
                for word in one.words.telling:
                    self._by_word[word].append(one)

    def tasks(self) -> Sequence[_Open]:
        """All tasks, with what came later: what a repetition met, its first met too."""
        for one in reversed(self._known):
            for later in one.later:
                one.again = union(one.again, union(later.record.sources, later.again))
                one.done = union(one.done, later.done)
        return self._known

    def _set_anew(self, one: _Open) -> None:
        best = self._best(one.words, one.record.responsible)
        if best is not None:
            best.later.append(one)

    def _reported(self, placed: Placed, meeting: Meeting) -> None:
        for report in placed.case.reports:
            best = self._best(task_words(report.text, int(meeting.date[:4])), None)
            if best is not None:
                source = (placed.part.source(report.lines),)
                best.again = union(best.again, source)
                best.done = union(best.done, source) if report.done else best.done

    def _best(self, words: TaskWords, responsible: str | None) -> _Open | None:
        """The task of an earlier meeting of which these words speak most plainly; of equals, the latest."""
        rated = [
            (likeness(one.words, words, one.case, same_hands=_same(one.record.responsible, responsible)), one.date, one)
            for one in self._candidates(words)
            if not _other_hands(one.record.responsible, responsible)
        ]
        sure = [each for each in rated if each[0] > 0]
        return max(sure, key=lambda each: each[:2])[2] if sure else None

    def _candidates(self, words: TaskWords) -> Iterator[_Open]:
        seen: set[str] = set()
        for word in sorted(words.telling):
            for one in self._by_word.get(word, ())[-_MOST_OF_A_WORD:]:
                if one.record.id not in seen:
                    seen.add(one.record.id)
                    yield one


def _same(a: str | None, b: str | None) -> bool:
    return a is not None and a.casefold() == (b or "").casefold()


def _other_hands(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and not _same(a, b)
