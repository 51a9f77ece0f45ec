"""What people have said of cases: a number that is wrong, words that are no decision, a task that is done, a thread.

A judgement finds its case by the body, the day, the printed number and the title; what it says is applied to all the
papers that speak of that case, before anything is made of them. One that finds no case, or several, changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

import msgspec

from graph.records import Case, Continuation, FollowUp, Judged, JudgedKind, Meeting
from ingest.findings import CaseFinding, PartFinding
from ingest.judgements.records import CasePoint, FollowUpIs, Judgement, NoDecision, NumberIs, Thread
from ingest.resolve.cases import Placed, are_alike
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.judged_persons import said_so
from ingest.resolve.meetings import MeetingKey

Spot = tuple[str, int, int, int, str]
"""A case in a part of a document, whatever its number: document, part, first and last line, title."""

Groups = Mapping[MeetingKey, Sequence[Sequence[Placed]]]


class CaseJudgements(msgspec.Struct, frozen=True):
    """The judgements on cases that found their case: what each spot is told of, and what is still to be applied.

    ``numbers`` are the right numbers, ``struck`` the places of words that are no decision.
    """

    told: Mapping[Spot, Sequence[Judged]]
    numbers: Mapping[Spot, str]
    struck: frozenset[tuple[str, int, int, int, str]]
    follow_ups: Sequence[tuple[Spot, Judgement, FollowUpIs]]
    threads: Sequence[tuple[Spot, Spot, Judgement, Thread]]
    applied: frozenset[str]

    def mend(self, documents: Sequence[NamedFindings]) -> list[NamedFindings]:
        """The documents with the right numbers, and without what is no decision."""
        if not self.numbers and not self.struck:
            return list(documents)
        return [
            NamedFindings(
                document.name,
                msgspec.structs.replace(
                    document.findings,
                    parts=tuple(
                        self._part(document.name, index, part) for index, part in enumerate(document.findings.parts)
                    ),
                ),
            )
            for document in documents
        ]

    def _part(self, document: str, index: int, part: PartFinding) -> PartFinding:
        cases = tuple(self._case(document, index, case) for case in part.cases)
        mended = {old.number: new.number for old, new in zip(part.cases, cases, strict=True) if old.number}
        number = mended.get(part.case_number, part.case_number) if part.case_number else None
        return msgspec.structs.replace(part, cases=cases, case_number=number)

    def _case(self, document: str, index: int, case: CaseFinding) -> CaseFinding:
        number = self.numbers.get(_spot(document, index, case), case.number)
        decisions = tuple(
            one
            for one in case.decisions
            if (document, index, one.lines.start, one.lines.end, one.text) not in self.struck
        )
        return msgspec.structs.replace(case, number=number, decisions=decisions)


def judge_cases(standing: Sequence[Judgement], groups: Groups) -> CaseJudgements:
    """Which cases the judgements mean, among all cases as printed."""
    told: dict[Spot, list[Judged]] = defaultdict(list)
    numbers: dict[Spot, str] = {}
    struck: set[tuple[str, int, int, int, str]] = set()
    follow_ups: list[tuple[Spot, Judgement, FollowUpIs]] = []
    threads: list[tuple[Spot, Spot, Judgement, Thread]] = []
    applied: set[str] = set()
    for judgement in standing:
        match judgement.said:
            case NumberIs(case=point, number=number):
                for placed in _find(point, groups):
                    if placed.case.number == point.number:
                        numbers[spot_of(placed)] = number
                        told[spot_of(placed)].append(judged(judgement, "number", point.number, number))
            case NoDecision(case=point, text=text):
                for placed in _find(point, groups):
                    for one in placed.case.decisions:
                        if are_alike(one.text, text):
                            where = (placed.part.document, placed.part.index)
                            struck.add((*where, one.lines.start, one.lines.end, one.text))
                            told[spot_of(placed)].append(judged(judgement, "decision", one.text, None))
                            applied.add(judgement.id)
            case FollowUpIs(case=point) as said:
                if group := _find(point, groups):
                    follow_ups.append((spot_of(group[0]), judgement, said))
            case Thread(left=left, right=right) as said_thread:
                ends = (_find(left, groups), _find(right, groups))
                if ends[0] and ends[1]:
                    threads.append((spot_of(ends[0][0]), spot_of(ends[1][0]), judgement, said_thread))
    return CaseJudgements(told, numbers, frozenset(struck), follow_ups, threads, frozenset(applied))


def judged(judgement: Judgement, kind: JudgedKind, before: str | None, after: str | None) -> Judged:
    """A judgement as its fact bears it."""
    return Judged(
        judgement=judgement.id,
        kind=kind,
        by=judgement.by,
        at=judgement.at,
        why=judgement.why,
        before=before,
        after=after,
    )


def spot_of(placed: Placed) -> Spot:
    """The spot where a part shows a case."""
    return _spot(placed.part.document, placed.part.index, placed.case)


def _spot(document: str, index: int, case: CaseFinding) -> Spot:
    return (document, index, case.lines.start, case.lines.end, case.title)


def _find(point: CasePoint, groups: Groups) -> Sequence[Placed]:
    """The one case meant, from all papers that speak of it; nothing where there is none, or several."""
    here = groups.get(MeetingKey(point.body, point.date), ())
    found = [
        group
        for group in here
        if any(
            point.number in (None, placed.case.number) and are_alike(placed.case.title, point.title) for placed in group
        )
    ]
    if len(found) > 1:
        found = [group for group in found if any(placed.case.title == point.title for placed in group)]
    return found[0] if len(found) == 1 else ()


# --- on the cases that came of it


def with_judgements(
    meetings: Sequence[Meeting],
    cases: Mapping[MeetingKey, Sequence[tuple[str, Sequence[Placed]]]],
    said: CaseJudgements,
    counts: Callable[[Placed], bool],
) -> list[Meeting]:
    """The meetings with what was said of their cases, as far as it rests on papers that count."""
    if not (said.told or said.follow_ups or said.threads):
        return list(meetings)
    of_spot = {spot_of(placed): identity for own in cases.values() for identity, group in own for placed in group}
    told: dict[str, dict[str, Judged]] = defaultdict(dict)
    for own in cases.values():
        for identity, group in own:
            for placed in group:
                for one in said.told.get(spot_of(placed), ()) if counts(placed) else ():
                    told[identity].setdefault(one.judgement, one)
    tasks: dict[str, list[tuple[Judgement, FollowUpIs]]] = defaultdict(list)
    for spot, judgement, done in said.follow_ups:
        if spot in of_spot:
            tasks[of_spot[spot]].append((judgement, done))
    days = {case.id: meeting.date for meeting in meetings for case in meeting.cases}
    links: dict[str, list[tuple[str, Judgement, Thread]]] = defaultdict(list)
    for left, right, judgement, thread in said.threads:
        ends = {of_spot.get(left, ""), of_spot.get(right, "")}
        if len(ends) == 2 and ends <= days.keys():
            for end in ends:
                links[end].append((next(iter(ends - {end})), judgement, thread))
    return [
        msgspec.structs.replace(
            meeting,
            cases=tuple(
                _case(case, tuple(told[case.id].values()), tasks[case.id], links[case.id], days)
                for case in meeting.cases
            ),
        )
        for meeting in meetings
    ]


def _case(
    case: Case,
    told: tuple[Judged, ...],
    tasks: Sequence[tuple[Judgement, FollowUpIs]],
    links: Sequence[tuple[str, Judgement, Thread]],
    days: Mapping[str, str],
) -> Case:
    follow_ups = case.follow_ups
    for judgement, done in tasks:
        follow_ups = _with_state(follow_ups, judgement, done)
    continues = {link.case: link for link in case.continues}
    for other, judgement, thread in links:
        own = judged(judgement, "thread", other if not thread.same else None, other if thread.same else None)
        told = (*told, own)
        known = continues.pop(other, None)
        if thread.same and (days[other], other) < (days[case.id], case.id):
            reason = said_so(own) + (f"; {known.reason}" if known else "")
            titles = (known.title, known.earlier_title) if known else (None, None)
            continues[other] = Continuation(
                case=other, score=1.0, reason=reason, title=titles[0], earlier_title=titles[1]
            )
    if not told and follow_ups is case.follow_ups:
        return case
    return msgspec.structs.replace(case, judged=told, follow_ups=follow_ups, continues=tuple(continues.values()))


def _with_state(tasks: tuple[FollowUp, ...], judgement: Judgement, said: FollowUpIs) -> tuple[FollowUp, ...]:
    """The tasks, with what was said of the one that has these words."""
    found = [one for one in tasks if one.text == said.text] or [one for one in tasks if are_alike(one.text, said.text)]
    if len(found) != 1:
        return tasks
    before, after = ("open", "done") if said.done else ("done", "open")
    told = (*found[0].judged, judged(judgement, "follow_up", before, after))
    return tuple(msgspec.structs.replace(one, judged=told) if one is found[0] else one for one in tasks)
