"""Printed names to persons: who is one and the same, with a reason for each merge.

Two steps, apart from each other: pairs of names that may be one person's are compared (``graph.language.persons``),
and the pairs are then clustered. A cluster is only made where every pair of its names can be one person's, and never
from two rows of one attendance list. The result does not depend on the order of the mentions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from graph.language.person_folding import fold_name
from graph.language.persons import NameComparison, clean_name, compare_names, is_given_name, person_slug
from graph.records import Judged, Merge, Record
from ingest.resolve.judged_persons import Constraints, Key, NameRuling, apart_by_institution, said_so

_SEVERAL = 2
_SAME_NAME = "samme navn; bare bindestrek, aksent, tittel eller store bokstaver skiller"


class PersonMention(Record, frozen=True, kw_only=True):
    """A name as printed once. ``listing`` is the attendance list of which the mention is a row; None for others."""

    name: str
    institution_id: str | None = None
    meeting: str | None = None
    body: str | None = None
    date: str | None = None
    listing: str | None = None


class PersonCluster(Record, frozen=True, kw_only=True):
    """One person: id, name, all printed forms, why they are taken for one, and the mentions, each of which is here.

    ``judged`` is what people have said of them, with the names that were spoken of.
    """

    id: str
    name: str
    variants: tuple[str, ...]
    merges: tuple[Merge, ...]
    mentions: tuple[PersonMention, ...]
    judged: tuple[tuple[tuple[str, ...], Judged], ...] = ()


class NamePair(Record, frozen=True, kw_only=True):
    """Two names that may be one person's. ``agree`` is true when both stand for one institution somewhere."""

    left: Key
    right: Key
    comparison: NameComparison
    agree: bool


class _Named(msgspec.Struct):
    """All mentions of one folded name."""

    mentions: list[PersonMention]

    @property
    def name(self) -> str:
        return _preferred(self.mentions)

    @property
    def institutions(self) -> set[str]:
        return {mention.institution_id for mention in self.mentions if mention.institution_id}

    @property
    def listings(self) -> set[str]:
        return {mention.listing for mention in self.mentions if mention.listing}


def cluster_persons(mentions: Sequence[PersonMention], rulings: Sequence[NameRuling] = ()) -> tuple[PersonCluster, ...]:
    """The persons behind the mentions, sorted by id; every mention is in exactly one of them.

    ``rulings`` are what people have said, the newest first.
    """
    named = _by_name(mentions, apart_by_institution(rulings))
    said = Constraints(
        rulings,
        {key: one.name for key, one in named.items()},
        {key: one.institutions for key, one in named.items()},
    )
    pairs = name_pairs(named)
    groups = _merge(named, pairs, said)
    return _numbered([_cluster(group, named, pairs, said) for group in groups])


# --- the same name


def _by_name(mentions: Iterable[PersonMention], apart: Mapping[Key, Collection[str]]) -> dict[Key, _Named]:
    groups: dict[Key, list[PersonMention]] = defaultdict(list)
    for mention in sorted(set(mentions), key=_order):
        groups[fold_name(mention.name) or (mention.name,)].append(mention)
    named: dict[Key, _Named] = {}
    for key, group in groups.items():
        for number, namesake in enumerate(_namesakes(group, apart.get(key, ()))):
            named[(*key, str(number)) if number else key] = _Named(namesake)
    return dict(sorted(named.items()))


def _order(mention: PersonMention) -> tuple[str, ...]:
    return tuple(value or "" for value in msgspec.structs.astuple(mention))


def _namesakes(mentions: list[PersonMention], said_apart: Collection[str]) -> list[list[PersonMention]]:
    """One name is one person, unless one list has it in several rows: then each institution is a person's.

    So it is where somebody has said that those of these institutions are not one.
    """
    rows: dict[str, set[str | None]] = defaultdict(set)
    for mention in mentions:
        if mention.listing:
            rows[mention.listing].add(mention.institution_id)
    apart = max(rows.values(), key=lambda ids: (len(ids), sorted(map(str, ids))), default=set())
    if said_apart:
        apart = {identity for identity in apart if len(apart) > 1} | {*said_apart}
    if len(apart) < 2:
        return [mentions]
    persons: dict[str | None, list[PersonMention]] = {identity: [] for identity in sorted(apart, key=str)}
    first = next(iter(persons))
    for mention in mentions:
        persons[mention.institution_id if mention.institution_id in persons else first].append(mention)
    return [group for group in persons.values() if group]


# --- pairs of names that may be one person's


def name_pairs(named: Mapping[Key, _Named]) -> tuple[NamePair, ...]:
    """All pairs of different names that compare, found through shared blocks rather than by trying every pair."""
    blocks: dict[str, list[Key]] = defaultdict(list)
    for key in named:
        for block in _blocks(fold_name(named[key].name)):
            blocks[block].append(key)
    candidates = {pair for block in blocks.values() for pair in combinations(sorted(set(block)), 2)}
    pairs: list[NamePair] = []
    for left, right in sorted(candidates):
        one, other = named[left], named[right]
        comparison = compare_names(one.name, other.name)
        if comparison is not None and fold_name(one.name) != fold_name(other.name):
            agree = bool(one.institutions & other.institutions)
            pairs.append(NamePair(left=left, right=right, comparison=comparison, agree=agree))
    return tuple(pairs)


def _blocks(words: Key) -> Iterator[str]:
    """Keys that names share when they may be one: a misspelling leaves the head or the tail of a word as it was."""
    if len(words) < 2:
        return
    given, family = words[0], words[-1]
    yield " ".join(sorted(words))
    yield f"{family} {given[:1]}"
    yield f"{given} {family[:2]}-"
    yield f"{given} -{family[-4:]}"


# --- clusters


def _merge(named: Mapping[Key, _Named], pairs: Sequence[NamePair], said: Constraints) -> list[list[Key]]:
    groups: dict[Key, list[Key]] = {}
    for unit in said.units():
        together = list(unit)
        for key in together:
            groups[key] = together
    partners: dict[Key, list[NamePair]] = defaultdict(list)
    for pair in pairs:
        partners[pair.left].append(pair)
        partners[pair.right].append(pair)
    for pair in sorted(pairs, key=lambda pair: (not pair.agree, not pair.comparison.certain, pair.left, pair.right)):
        left, right = groups[pair.left], groups[pair.right]
        if left is right or not _reason_enough(pair, named, partners) or not _fit(left, right, named, said):
            continue
        left.extend(right)
        for key in right:
            groups[key] = left
    return [list(group) for group in {id(group): group for group in groups.values()}.values()]


def _reason_enough(pair: NamePair, named: Mapping[Key, _Named], partners: Mapping[Key, Sequence[NamePair]]) -> bool:
    """One institution is reason enough; names alone are when nobody else fits as well."""
    if pair.agree:
        return True
    if not pair.comparison.certain and pair.comparison.kind != "initial":
        return False
    if pair.comparison.kind == "spelling" and _both_at_home(named[pair.left], named[pair.right]):
        return False
    return not _rivals(pair.left, pair.right, named, partners) and not _rivals(pair.right, pair.left, named, partners)


def _both_at_home(one: _Named, other: _Named) -> bool:
    """Whether bodies of their own know each of two names from several meetings: a misprint seldom comes again."""
    bodies = [{mention.body for mention in each.mentions if mention.body} for each in (one, other)]
    meetings = [{mention.meeting for mention in each.mentions if mention.meeting} for each in (one, other)]
    return not bodies[0] & bodies[1] and all(len(each) >= _SEVERAL for each in meetings)


def _rivals(
    key: Key, chosen: Key, named: Mapping[Key, _Named], partners: Mapping[Key, Sequence[NamePair]]
) -> Iterable[Key]:
    """Others that ``key`` could be as well, and that cannot be ``chosen``: "Eva Moen" for two with middle names."""
    others = {
        pair.left if pair.right == key else pair.right for pair in partners[key] if pair.comparison.kind != "spelling"
    }
    return [other for other in others - {chosen} if compare_names(named[other].name, named[chosen].name) is None]


def _fit(left: Sequence[Key], right: Sequence[Key], named: Mapping[Key, _Named], said: Constraints) -> bool:
    """True when every name of one can be every name of the other, and no list has both as rows.

    Of names that somebody has said are one person's, one that can be it is enough: names change.
    """
    if said.forbid(left, right):
        return False
    for a in left:
        for b in right:
            if named[a].listings & named[b].listings:
                return False
            if compare_names(named[a].name, named[b].name) is None and not any(
                compare_names(named[x].name, named[y].name) for x in said.unit(a) for y in said.unit(b)
            ):
                return False
    return True


def _cluster(
    group: Sequence[Key], named: Mapping[Key, _Named], pairs: Sequence[NamePair], said: Constraints
) -> PersonCluster:
    keys = set(group)
    own = [(left, right, ruling) for left, right, ruling in said.applied if left in keys or right in keys]
    joined = {frozenset((left, right)) for left, right, ruling in own if ruling.same}
    mentions = sorted((mention for key in keys for mention in named[key].mentions), key=_order)
    turned = {
        _less_likely(pair, named)
        for pair in pairs
        if pair.comparison.kind == "order" and pair.left in keys and pair.right in keys
    }
    straight = [mention for key in sorted(keys - turned) for mention in named[key].mentions] or mentions
    spellings = [tuple(sorted({mention.name for mention in named[key].mentions})) for key in sorted(keys)]
    merges = [Merge(names=names, reason=_SAME_NAME) for names in spellings if len(names) > 1]
    merges += [
        Merge(names=(named[pair.left].name, named[pair.right].name), reason=_reason(pair))
        for pair in pairs
        if pair.left in keys and pair.right in keys and frozenset((pair.left, pair.right)) not in joined
    ]
    merges += [
        Merge(names=(named[left].name, named[right].name), reason=said_so(ruling.judged))
        for left, right, ruling in own
        if ruling.same
    ]
    name = _preferred(straight)
    return PersonCluster(
        id=person_slug(name),
        name=name,
        variants=tuple(sorted({mention.name for mention in mentions})),
        merges=tuple(merges),
        mentions=tuple(mentions),
        judged=tuple(((named[left].name, named[right].name), ruling.judged) for left, right, ruling in own),
    )


def _less_likely(pair: NamePair, named: Mapping[Key, _Named]) -> Key:
    """Of two orders the one that begins with no given name, else the one in fewer meetings."""

    def weight(key: Key) -> tuple[bool, int, int, str]:
        mentions = named[key].mentions
        given = is_given_name(named[key].name.split()[0])
        return given, len({mention.meeting for mention in mentions}), len(mentions), " ".join(key)

    return min(pair.left, pair.right, key=weight)


def _reason(pair: NamePair) -> str:
    return f"{pair.comparison.reason}, og institusjonen er den samme" if pair.agree else pair.comparison.reason


def _preferred(mentions: Sequence[PersonMention]) -> str:
    """The spelling in most meetings, then the most frequent, then the fullest; capitals are brought down."""
    meetings: dict[str, set[str | None]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for mention in mentions:
        spelling = _lower_capitals(clean_name(mention.name) or mention.name)
        meetings[spelling].add(mention.meeting)
        counts[spelling] += 1
    return max(counts, key=lambda name: (len(meetings[name]), counts[name], len(name), name))


def _lower_capitals(name: str) -> str:
    return name.title() if name.isupper() else name


def _numbered(clusters: Sequence[PersonCluster]) -> tuple[PersonCluster, ...]:
    """Namesakes get "-2", "-3" in the order of their first paper, then of their institution."""

    def first(cluster: PersonCluster) -> tuple[str, ...]:
        dates = [mention.date for mention in cluster.mentions if mention.date]
        institutions = sorted({mention.institution_id for mention in cluster.mentions if mention.institution_id})
        return (cluster.id, min(dates, default="9999"), *institutions, *cluster.variants)

    taken: Counter[str] = Counter()
    numbered: list[PersonCluster] = []
    for cluster in sorted(clusters, key=first):
        taken[cluster.id] += 1
        count = taken[cluster.id]
        numbered.append(msgspec.structs.replace(cluster, id=f"{cluster.id}-{count}") if count > 1 else cluster)
    return tuple(sorted(numbered, key=lambda cluster: cluster.id))
