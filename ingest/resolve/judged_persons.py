"""What people have said of names: which are one person's, and which are not, whatever the machine would have made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from graph.language.person_folding import fold_name
from graph.records import Judged

Key = tuple[str, ...]
"""A person before merging: the folded words of a name, and a number where namesakes sit in one list."""


def said_so(judged: Judged) -> str:
    """The reason that a person's word is: who said it, when, and why."""
    why = f": {judged.why}" if judged.why else ""
    return f"sagt av {judged.by} {judged.at[:10]}{why}"


class NameRuling(msgspec.Struct, frozen=True):
    """Two printed names, each with the id of an institution that tells namesakes apart, and what was said of them."""

    left: tuple[str, str | None]
    right: tuple[str, str | None]
    same: bool
    judged: Judged

    @property
    def ends(self) -> tuple[tuple[str, str | None], tuple[str, str | None]]:
        """Both names."""
        return (self.left, self.right)


def apart_by_institution(rulings: Iterable[NameRuling]) -> Mapping[Key, Collection[str]]:
    """Folded names that two persons bear, with the institutions by which they are told apart."""
    found: dict[Key, set[str]] = defaultdict(set)
    for ruling in rulings:
        (left, first), (right, second) = ruling.ends
        if not ruling.same and fold_name(left) == fold_name(right) and first and second and first != second:
            found[fold_name(left)] |= {first, second}
    return found


class Constraints:
    """The rulings that find their names: ``units`` of names that are one person's, and pairs that never are.

    ``rulings`` come the newest first: what an older one says against newer ones together does not count.
    """

    def __init__(
        self,
        rulings: Sequence[NameRuling],
        names: Mapping[Key, str],
        institutions: Mapping[Key, Collection[str]],
    ) -> None:
        self._named: dict[Key, list[Key]] = defaultdict(list)
        for key, name in names.items():
            self._named[fold_name(name) or (name,)].append(key)
        self._institutions = institutions
        self._units: dict[Key, list[Key]] = {key: [key] for key in names}
        self._apart: set[frozenset[Key]] = set()
        self.applied: list[tuple[Key, Key, NameRuling]] = []
        for ruling in rulings:
            self._apply(ruling)

    def units(self) -> Iterator[list[Key]]:
        """Each group of keys that is one person's."""
        yield from {id(unit): unit for unit in self._units.values()}.values()

    def unit(self, key: Key) -> Sequence[Key]:
        """The keys that are said to be one person's with this one, itself included."""
        return self._units[key]

    def forbid(self, left: Iterable[Key], right: Collection[Key]) -> bool:
        """Whether any of these was said to be another person than any of those."""
        return bool(self._apart) and any(frozenset((a, b)) in self._apart for a in left for b in right)

    def _apply(self, ruling: NameRuling) -> None:
        left, right = (self._key(*end) for end in ruling.ends)
        if left is None or right is None or left == right:
            return
        one, other = self._units[left], self._units[right]
        if ruling.same:
            if one is not other:
                if self.forbid(one, other):
                    return
                one.extend(other)
                for key in other:
                    self._units[key] = one
        elif one is other:
            return
        else:
            self._apart.add(frozenset((left, right)))
        self.applied.append((left, right, ruling))

    def _key(self, name: str, institution: str | None) -> Key | None:
        """The one person before merging who bears this name; None where there is none, or several."""
        found = self._named.get(fold_name(name) or (name,), [])
        if institution is not None:
            found = [key for key in found if institution in self._institutions[key]]
        return found[0] if len(found) == 1 else None
