"""What people have said of names, as the facts bear it, and which judgements a state bears."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from graph.records import Initiative, Institution, Judged, State
from ingest.judgements.records import InstitutionIs, Judgement, NamesOf, PersonPoint, Persons
from ingest.judgements.standing import plain
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.judged_cases import judged
from ingest.resolve.judged_persons import NameRuling

Named = TypeVar("Named", Institution, Initiative)


def name_rulings(standing: Iterable[Judgement], institutions: InstitutionNames) -> tuple[NameRuling, ...]:
    """What was said of names of persons, the newest first."""
    found = []
    for judgement in standing:
        said = judgement.said
        if isinstance(said, Persons):
            names = f"{said.left.name}; {said.right.name}"
            left, right = (_end(point, institutions) for point in (said.left, said.right))
            own = judged(judgement, "persons", None if said.same else names, names if said.same else None)
            found.append(NameRuling(left, right, said.same, own))
    return tuple(reversed(found))


def _end(point: PersonPoint, institutions: InstitutionNames) -> tuple[str, str | None]:
    return point.name, institutions.resolve(point.institution)[0]


def with_judged_names(named: Sequence[Named], judgements: Mapping[str, Sequence[Judgement]]) -> tuple[Named, ...]:
    """The institutions or initiatives, each with what was said of names that it bears in print."""
    return tuple(
        msgspec.structs.replace(one, judged=told) if (told := _told(one, judgements.get(one.id, ()))) else one
        for one in named
    )


def _told(one: Institution | Initiative, judgements: Sequence[Judgement]) -> tuple[Judged, ...]:
    forms = {plain(form) for form in one.aliases}
    told = []
    for judgement in judgements:
        said = judgement.said
        if isinstance(said, InstitutionIs):
            if plain(said.printed) in forms:
                told.append(judged(judgement, "institution", said.printed, one.name))
        elif isinstance(said, NamesOf):
            told.append(judged(judgement, "names", None, "; ".join(said.names)))
    return tuple(told)


def judgements_in(state: State) -> frozenset[str]:
    """The ids of the judgements that the facts of a state bear."""
    facts: list[Sequence[Judged]] = [person.judged for person in state.persons]
    facts += [institution.judged for institution in state.institutions]
    facts += [initiative.judged for initiative in state.initiatives]
    for meeting in state.meetings:
        for case in meeting.cases:
            facts += [case.judged, *(task.judged for task in case.follow_ups)]
    return frozenset(one.judgement for told in facts for one in told)
