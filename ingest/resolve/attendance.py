"""Who was at a meeting, from all papers that list it: one row a person, with all its sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from graph.records import Case, Participant, Seat
from ingest.findings import ParticipantFinding
from ingest.resolve.gathering import PlacedPart, outdated, union
from ingest.resolve.institutions import InstitutionNames

Who = Callable[[str, PlacedPart, str | None], tuple[str, str]]
"""(id, name) of the person that a part's printed name means, printed with an institution (its id) or none."""


def participants_of(parts: Sequence[PlacedPart], who: Who, institutions: InstitutionNames) -> tuple[Participant, ...]:
    """The participants of one meeting, in the order of its most trusted list.

    The approved minutes win over the draft, the newer edition over the older: rows that only the lesser has are kept
    only while no better minutes list anybody. Whoever is substituted for gets a row of his own: absent, member,
    inferred.
    """
    rows: dict[str, Participant] = {}
    lists = [part for part in sorted(parts, key=lambda part: part.precedence) if part.part.kind == "minutes"]
    lists = lists or sorted(parts, key=lambda part: part.precedence)
    lesser = outdated(part for part in lists if part.part.attendance.participants)
    for part in lists:
        for finding in part.part.attendance.participants:
            row = _row(finding, part, who, institutions)
            known = rows.get(row.person_id)
            if known is not None:
                rows[row.person_id] = msgspec.structs.replace(known, sources=union(known.sources, row.sources))
            elif (part.document, part.index) not in lesser:
                rows[row.person_id] = row
    return (*rows.values(), *_substituted(rows))


def _row(finding: ParticipantFinding, part: PlacedPart, who: Who, institutions: InstitutionNames) -> Participant:
    institution_id, institution = institutions.resolve(finding.institution)
    person_id, name = who(finding.name, part, institution_id)
    substituted = who(finding.substitutes_for, part, institution_id) if finding.substitutes_for else (None, None)
    return Participant(
        person=name,
        person_id=person_id,
        institution=institution,
        institution_id=institution_id,
        institution_as_printed=finding.institution,
        role=finding.role,
        attendance=finding.attendance,
        seat=finding.seat,
        substitutes_for=substituted[1],
        substitutes_for_id=substituted[0],
        cases=tuple(_with_year(number, part) for number in finding.cases),
        inferred=finding.inferred,
        sources=(part.source(finding.lines),),
    )


def _with_year(number: str, part: PlacedPart) -> str:
    """ "7" in minutes of 2024 is 7/2024."""
    date = part.part.heading.date
    return f"{number}/{date[:4]}" if date and number.isdigit() else number


def _substituted(rows: Mapping[str, Participant]) -> list[Participant]:
    return [
        Participant(
            person=row.substitutes_for,
            person_id=row.substitutes_for_id,
            institution=row.institution,
            institution_id=row.institution_id,
            role="member",
            attendance="absent",
            seat=row.seat,
            inferred=True,
            sources=row.sources,
        )
        for row in rows.values()
        if row.substitutes_for and row.substitutes_for_id and row.substitutes_for_id not in rows
    ]


def with_presented_cases(participants: Sequence[Participant], cases: Sequence[Case]) -> tuple[Participant, ...]:
    """Those listed as presenters came for the cases that they presented."""
    presented: dict[str, list[str]] = {}
    for case in cases:
        for presenter in case.presenters:
            if case.number and not presenter.planned:
                presented.setdefault(presenter.person_id, []).append(case.number)
    return tuple(
        msgspec.structs.replace(row, cases=tuple(presented.get(row.person_id, ())))
        if row.role == "presenter" and not row.cases
        else row
        for row in participants
    )


def seats_of(parts: Sequence[PlacedPart], institutions: InstitutionNames) -> tuple[Seat, ...]:
    """The seats that a meeting's papers name. Two seats of one name on different lines of a paper are two seats."""
    best: dict[tuple[str, str | None, int], Seat] = {}
    for part in sorted(parts, key=lambda part: part.precedence):
        counts: dict[tuple[str, str | None], int] = {}
        for finding in part.part.attendance.seats:
            institution_id, institution = institutions.resolve(finding.institution)
            name = finding.name
            counts[name, institution_id] = counts.get((name, institution_id), 0) + 1
            key = (name, institution_id, counts[name, institution_id])
            sources = (part.source(finding.lines),)
            if key in best:
                best[key] = msgspec.structs.replace(best[key], sources=union(best[key].sources, sources))
            else:
                best[key] = Seat(
                    name=name,
                    institution=institution,
                    institution_id=institution_id,
                    vacant=finding.vacant,
                    sources=sources,
                )
    return tuple(best.values())
