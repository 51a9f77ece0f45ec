"""Every printed name of every document to one person each (see ``ingest.resolve.persons`` for how)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from graph.language.person_folding import fold_name
from graph.records import Person
from ingest.resolve.gathering import PlacedPart, Placement
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.judged_persons import NameRuling
from ingest.resolve.meetings import MeetingKey
from ingest.resolve.persons import PersonCluster, PersonMention, cluster_persons


class People:
    """The persons of all documents. ``who`` tells which one a part's printed name means."""

    def __init__(
        self,
        parts: Sequence[PlacedPart],
        placed: Mapping[Placement, MeetingKey],
        institutions: InstitutionNames,
        rulings: Sequence[NameRuling] = (),
    ) -> None:
        mentions = {
            (part.document, part.index, mention.name, mention.institution_id): mention
            for part in parts
            for mention in _mentions(part, placed.get((part.document, part.index)), institutions)
        }
        self._clusters = cluster_persons(tuple(mentions.values()), rulings)
        by_mention = {mention: cluster for cluster in self._clusters for mention in cluster.mentions}
        self._who = {where: by_mention[mention] for where, mention in mentions.items()}

    def who(self, name: str, part: PlacedPart, institution_id: str | None) -> tuple[str, str]:
        """(id, name) of the person that ``name``, printed with this institution, means in this part."""
        cluster = self._who[part.document, part.index, name, institution_id]
        return cluster.id, cluster.name

    def named_in(self, parts: Sequence[PlacedPart]) -> tuple[Person, ...]:
        """The persons that these parts name, by the names they use, sorted by id."""
        wanted = {(part.document, part.index) for part in parts}
        names: dict[str, set[str]] = defaultdict(set)
        for (document, index, name, _), cluster in self._who.items():
            if (document, index) in wanted:
                names[cluster.id].add(name)
        named = (cluster for cluster in self._clusters if cluster.id in names)
        every = {fold_name(name) for own in names.values() for name in own}
        return tuple(sorted((_person(one, names[one.id], every) for one in named), key=lambda person: person.id))


def _person(cluster: PersonCluster, names: Collection[str], every: Collection[tuple[str, ...]]) -> Person:
    """The person by these of its names; ``every`` holds the (folded) names of all persons that are told of."""
    variants = tuple(variant for variant in cluster.variants if variant in names or variant == cluster.name)
    merges = tuple(merge for merge in cluster.merges if set(merge.names) <= set(variants))
    judged = tuple(one for spoken_of, one in cluster.judged if all(fold_name(name) in every for name in spoken_of))
    return Person(id=cluster.id, name=cluster.name, variants=variants, merges=merges, judged=judged)


def _mentions(part: PlacedPart, meeting: MeetingKey | None, institutions: InstitutionNames) -> Iterator[PersonMention]:
    """Last in wins where one name stands twice in a part: the attendance list, which says most, comes last."""

    def mention(name: str, institution: str | None, listing: str | None = None) -> PersonMention:
        return PersonMention(
            name=name,
            listing=listing,
            institution_id=institutions.resolve(institution)[0],
            meeting=meeting.id if meeting else None,
            body=meeting.body if meeting else None,
            date=meeting.date if meeting else None,
        )

    finding = part.part
    for named in finding.persons:
        yield mention(named.name, named.institution)
    for case in finding.cases:
        for presenter in case.presenters:
            yield mention(presenter.name, presenter.institution)
    for case in finding.cases:
        for position in case.positions:
            if position.person and position.holder:
                yield mention(position.holder, position.institution)
    for number, group in enumerate(finding.groups):
        for member in group.members:
            yield mention(member.name, member.institution, f"{part.document}#{part.index}#{number}")
    for row in finding.attendance.participants:
        if row.substitutes_for:
            yield mention(row.substitutes_for, row.institution)
    for row in finding.attendance.participants:
        yield mention(row.name, row.institution, f"{part.document}#{part.index}")
