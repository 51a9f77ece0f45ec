"""One case from all the papers that speak of it: the record before the plan, the plan before the papers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

import msgspec

from graph.records import Case, Decision, Presenter, Proposal
from ingest.findings import CaseFinding
from ingest.resolve.attendance import Who
from ingest.resolve.gathering import PlacedPart, outdated, union
from ingest.resolve.initiatives import InitiativeNames
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.meetings import MeetingKey
from ingest.resolve.positions import positions_of, with_proposer

ALIKE = 0.9
"""Texts at least this alike (difflib ratio) are two prints of one fact: a draft and its approved version."""


class Placed(msgspec.Struct, frozen=True):
    """A case as one part shows it."""

    part: PlacedPart
    case: CaseFinding


def group_cases(parts: Sequence[PlacedPart]) -> list[list[Placed]]:
    """The cases of one meeting's parts, those that are one case together, the most trusted first.

    In the order of the paper that lists most of them; what it does not list stands by number, or at the end.
    """
    groups: list[list[Placed]] = []
    by_number: dict[str, list[Placed]] = {}
    for part in sorted(parts, key=lambda part: part.precedence):
        for case in part.part.cases:
            placed = Placed(part, case)
            group = _same_number(placed, by_number) or _spoken_of(placed, by_number) or _same_title(placed, groups)
            if group is None:
                group = []
                groups.append(group)
            group.append(placed)
            if case.number:
                by_number.setdefault(case.number, group)
    return _in_agenda_order(groups)


def _same_number(placed: Placed, by_number: Mapping[str, list[Placed]]) -> list[Placed] | None:
    """The group of a case number, unless the same paper has it twice: "V-sak 1/24" and "O-sak 1/24" are two cases."""
    group = by_number.get(placed.case.number or "")
    if group is None:
        return None
    here = [other for other in group if other.part == placed.part]
    return group if not here or any(are_alike(other.case.title, placed.case.title) for other in here) else None


def _spoken_of(placed: Placed, by_number: Mapping[str, list[Placed]]) -> list[Placed] | None:
    """The group of an unnumbered paper that refers to exactly one case of its own meeting: "til sak 27/18"."""
    if placed.case.number or placed.part.part.kind not in ("presentation", "case_paper", "attachment"):
        return None
    spoken_of = [number for number in placed.case.refers_to if number in by_number]
    return by_number[spoken_of[0]] if len(spoken_of) == 1 else None


def _same_title(placed: Placed, groups: Sequence[list[Placed]]) -> list[Placed] | None:
    """The group of an unnumbered case: the same title in another document, or below a list that counts it so."""
    if placed.case.number:
        return None
    for group in groups:
        first = group[0]
        apart = all(
            other.part.document != placed.part.document or _counted_alike(other, placed) or _listed(other, placed)
            for other in group
        )
        if apart and are_alike(first.case.title, placed.case.title):
            return group
    return None


def _counted_alike(one: Placed, other: Placed) -> bool:
    """Whether a part gives two places the same count: "3. Gebyrer" in its list, and where the paper for it stands."""
    counted = one.case.number_as_printed
    return one.part == other.part and counted is not None and counted == other.case.number_as_printed


def _listed(one: Placed, other: Placed) -> bool:
    """Whether one is in the list of cases that heads a packet, and the other the paper for it."""
    kinds = {one.part.part.kind, other.part.part.kind}
    return "case_paper" in kinds and bool(kinds & {"agenda", "minutes"})


def _in_agenda_order(groups: Sequence[list[Placed]]) -> list[list[Placed]]:
    places: dict[tuple[str, int], dict[int, int]] = defaultdict(dict)  # a paper → its cases' groups → their lines
    for index, group in enumerate(groups):
        for placed in group:
            if placed.part.part.kind in ("agenda", "minutes"):
                paper = places[placed.part.document, placed.part.part.lines.start]
                paper.setdefault(index, placed.case.lines.start)
    by_number = sorted(range(len(groups)), key=lambda index: _agenda_order(groups[index]))
    if not places:
        return [groups[index] for index in by_number]
    leading = places[min(places, key=lambda paper: (-len(places[paper]), paper))]
    order = sorted(leading, key=leading.__getitem__)
    for index in by_number:
        if index not in leading:
            own = _agenda_order(groups[index])
            earlier = [at for at, other in enumerate(order) if _agenda_order(groups[other]) < own]
            order.insert(earlier[-1] + 1 if earlier and own[0] == 0 else (0 if own[0] == 0 else len(order)), index)
    return [groups[index] for index in order]


def _agenda_order(group: Sequence[Placed]) -> tuple[int, int, int, str, int]:
    number = _number(group)
    first = group[0]
    if number:
        count, year = number.split("/")
        return (0, int(year), int(count), "", 0)
    return (1, 0, 0, first.part.document, first.case.lines.start)


def case_id(key: MeetingKey, position: int, group: Sequence[Placed]) -> str:
    """The id of a case: ``rhf-42-2024``, or its meeting and position where it has no number."""
    number = _number(group)
    return f"{key.body}-{number.replace('/', '-')}" if number else f"{key.id}-{position}"


def _number(group: Sequence[Placed]) -> str | None:
    return next((placed.case.number for placed in group if placed.case.number), None)


def merge_case(
    own_id: str,
    key: MeetingKey,
    position: int,
    group: Sequence[Placed],
    who: Who,
    institutions: InstitutionNames,
    initiatives: InitiativeNames,
) -> Case:
    """The case ``own_id`` of the meeting ``key`` from the places that speak of it; ``position`` counts from 1."""
    first = group[0].case
    number = _number(group)
    named_institutions: dict[str, str] = {}
    named_initiatives: dict[str, str] = {}
    for placed in group:
        for mention in placed.case.mentions:
            if mention.kind == "initiative":
                identity, name = initiatives.resolve(mention)
                named_initiatives[identity] = name
            else:
                found, name_found = institutions.mention(mention)
                named_institutions[found] = name_found
    return Case(
        id=own_id,
        title=first.title,
        kind=next((placed.case.kind for placed in group if placed.case.kind != "other"), "other"),
        number=number,
        number_as_printed=next((placed.case.number_as_printed for placed in group), None),
        position=position,
        text=next((placed.case.text for placed in group if placed.case.text), ""),
        sub_items=next((placed.case.sub_items for placed in group if placed.case.sub_items), ()),
        presenters=_presenters(group, who, institutions),
        initiatives=tuple(named_initiatives[identity] for identity in sorted(named_initiatives)),
        initiative_ids=tuple(sorted(named_initiatives)),
        institutions=tuple(named_institutions[identity] for identity in sorted(named_institutions)),
        institution_ids=tuple(sorted(named_institutions)),
        refers_to=tuple(sorted({other for placed in group for other in placed.case.refers_to} - {number})),
        decisions=_decisions(key, position, group),
        proposals=tuple(with_proposer(one, institutions) for one in _proposals(group)),
        positions=positions_of([(placed.part, placed.case) for placed in group], who, institutions),
        sources=tuple(placed.part.source(placed.case.lines) for placed in group),
    )


def _presenters(group: Sequence[Placed], who: Who, institutions: InstitutionNames) -> tuple[Presenter, ...]:
    found: dict[str, Presenter] = {}
    for placed in group:
        for finding in placed.case.presenters:
            institution_id, institution = institutions.resolve(finding.institution)
            person_id, name = who(finding.name, placed.part, institution_id)
            sources = (placed.part.source(finding.lines),)
            known = found.get(person_id)
            found[person_id] = Presenter(
                person=name,
                person_id=person_id,
                institution=known.institution if known and known.institution else institution,
                institution_id=known.institution_id if known and known.institution_id else institution_id,
                planned=finding.planned and (known is None or known.planned),
                sources=union(known.sources, sources) if known else sources,
            )
    return tuple(found.values())


def _decisions(key: MeetingKey, position: int, group: Sequence[Placed]) -> tuple[Decision, ...]:
    """Each decision once, with all its sources; a draft or an older edition counts until there is better."""
    lesser = outdated(placed.part for placed in group)
    kept: list[Decision] = []
    for placed in group:
        for finding in placed.case.decisions:
            if finding.quoted_date not in (None, key.date):
                continue
            sources = (placed.part.source(finding.lines),)
            same = next((index for index, known in enumerate(kept) if are_alike(known.text, finding.text)), None)
            if same is not None:
                kept[same] = msgspec.structs.replace(kept[same], sources=union(kept[same].sources, sources))
            elif (placed.part.document, placed.part.index) not in lesser:
                kept.append(
                    Decision(
                        id=f"{key.id}-{position}-vedtak-{len(kept) + 1}",
                        text=finding.text,
                        kind=finding.kind,
                        explicit=finding.explicit,
                        votes=finding.votes,
                        dissent=finding.dissent,
                        replaces=finding.replaces,
                        sources=sources,
                    )
                )
    return tuple(kept)


def _proposals(group: Sequence[Placed]) -> tuple[Proposal, ...]:
    kept: list[Proposal] = []
    for placed in group:
        for finding in placed.case.proposals:
            sources = (placed.part.source(finding.lines),)
            same = next((index for index, known in enumerate(kept) if are_alike(known.text, finding.text)), None)
            if same is None:
                kept.append(Proposal(text=finding.text, by=finding.by, sources=sources))
            else:
                kept[same] = msgspec.structs.replace(
                    kept[same], by=kept[same].by or finding.by, sources=union(kept[same].sources, sources)
                )
    return tuple(kept)


def quoted_decisions(parts: Mapping[MeetingKey, Sequence[PlacedPart]]) -> dict[MeetingKey, list[list[Placed]]]:
    """Decisions that papers quote from other meetings of their body, by the meeting they belong to."""
    found: dict[MeetingKey, list[list[Placed]]] = defaultdict(list)
    for key, placed_parts in parts.items():
        for part in placed_parts:
            for case in part.part.cases:
                for decision in case.decisions:
                    if decision.quoted_date not in (None, key.date):
                        quoted = msgspec.structs.replace(decision, quoted_date=None)
                        finding = CaseFinding(title=case.title, lines=decision.lines, decisions=(quoted,))
                        found[MeetingKey(key.body, decision.quoted_date or key.date)].append([Placed(part, finding)])
    return found


def are_alike(a: str, b: str) -> bool:
    """Whether two texts are two prints of one fact."""
    x, y = _folded(a), _folded(b)
    if x == y:
        return True
    if not x or not y or not 0.7 < len(x) / len(y) < 1.4:
        return False
    matcher = SequenceMatcher(None, x, y, autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()
