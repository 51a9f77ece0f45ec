"""The authority file with what people have added to it. The shipped file itself is never edited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from graph.authority.entries import Authority, Entry
from graph.language.forms import LEGAL_FORMS, tokens
from graph.language.slugs import slug
from ingest.judgements.records import InstitutionIs, Judgement, NamedKind, NamesOf
from ingest.judgements.standing import plain


class Additions(msgspec.Struct, frozen=True):
    """The authority file as it then is, and what is new in it.

    ``added`` holds the entries with their new names alone. ``meant`` leads from such a name (``plain``) to its entry's
    id, ``moved`` from the id of an entry that was taken into another to that one, ``judgements`` from an entry's id to
    what was said of it.
    """

    authority: Authority
    added: Authority
    meant: Mapping[str, str]
    moved: Mapping[str, str]
    judgements: Mapping[str, Sequence[Judgement]]


def additions_to(authority: Authority, standing: Iterable[Judgement]) -> Additions:
    """The authority file with the judgements that stand, one after the other by time."""
    making = _Making(authority)
    for judgement in standing:
        match judgement.said:
            case InstitutionIs(printed=printed, name=name):
                making.add(judgement, "institution", name, (printed,))
            case NamesOf(of=kind, name=name, names=names):
                making.add(judgement, kind, name, names)
    return making.result()


def institution_key(name: str) -> str:
    """The id of an institution outside the authority file.

    "Fjordtech AS" and "Fjordtech" are one, and so are "Granli sykehus" and "Granli sjukehus", in one spelling or other.
    """
    words = name.split()
    called = " ".join(words[:-1] if len(words) > 1 and words[-1] in LEGAL_FORMS else words)
    return slug(" ".join(token.folded for token in tokens(called)) or called)


class _Making:
    def __init__(self, authority: Authority) -> None:
        self._shipped = authority
        self._entries = {entry.id: entry for entry in authority.entries}
        self._new: dict[str, dict[str, str]] = {}  # entry → plain name → name
        self._moved: dict[str, str] = {}
        self._judgements: dict[str, list[Judgement]] = {}

    def add(self, judgement: Judgement, kind: NamedKind, name: str, names: Iterable[str]) -> None:
        """Give the entry of this kind called ``name`` these names, which are then nobody else's."""
        if not tokens(name):  # nothing that could be found in a text
            return
        own = self._entry(kind, name)
        for other_name in filter(tokens, names):
            for other in [one for one in self._entries.values() if one.id != own and one.kind == kind]:
                if plain(other_name) in _full(other):
                    self._take_in(other, own)
                elif plain(other_name) in map(plain, (*other.abbreviations, *other.weak)):
                    self._entries[other.id] = _without(other, plain(other_name))
                self._new.get(other.id, {}).pop(plain(other_name), None)
            self._name(own, other_name)
        self._judgements.setdefault(own, []).append(judgement)

    def result(self) -> Additions:
        if not self._judgements:
            return Additions(self._shipped, Authority(entries=()), {}, {}, {})
        entries = sorted(self._entries.values(), key=lambda entry: entry.id)
        return Additions(
            authority=Authority(entries=tuple(self._led(entry) for entry in entries)),
            added=Authority(
                entries=tuple(
                    _named(
                        Entry(id=entry.id, kind=entry.kind, name=entry.name), self._new[entry.id].values(), alone=True
                    )
                    for entry in entries
                    if self._new.get(entry.id)
                )
            ),
            meant={name: key for key, names in sorted(self._new.items()) for name in names},
            moved={old: self._lead(old) for old in self._moved},
            judgements=self._judgements,
        )

    def _entry(self, kind: NamedKind, name: str) -> str:
        of_kind = [entry for entry in self._entries.values() if entry.kind == kind]
        for names in (_full, _any):
            for entry in of_kind:
                if plain(name) in names(entry):
                    return entry.id
        key = institution_key(name) if kind == "institution" else slug(name)
        if key in self._entries:  # a body or initiative of that name
            key = f"{key}-{kind}"
        self._entries[key] = Entry(id=key, kind=kind, name=name)
        self._name(key, name)
        return key

    def _name(self, key: str, name: str) -> None:
        entry = self._entries[key]
        if plain(name) not in _any(entry) or name == entry.name:
            self._entries[key] = _named(entry, (name,))
        self._new.setdefault(key, {})[plain(name)] = name

    def _take_in(self, other: Entry, own: str) -> None:
        """Two entries are one: all names of the other are this one's."""
        del self._entries[other.id]
        self._moved[other.id] = own
        for name in (other.name, *other.names, *(one for one in (other.name_nn, other.name_en) if one)):
            self._name(own, name)
        for name in other.abbreviations:
            self._name(own, name)
        self._new.pop(other.id, None)
        self._judgements.setdefault(own, []).extend(self._judgements.pop(other.id, []))

    def _lead(self, key: str) -> str:
        seen: set[str] = set()
        while key in self._moved and key not in self._entries and key not in seen:
            seen.add(key)
            key = self._moved[key]
        return key

    def _led(self, entry: Entry) -> Entry:
        successor, part_of = entry.successor, entry.part_of
        return msgspec.structs.replace(
            entry,
            successor=self._lead(successor) if successor else None,
            part_of=self._lead(part_of) if part_of else None,
        )


def _full(entry: Entry) -> set[str]:
    return {plain(name) for name in (entry.name, *entry.names, entry.name_nn, entry.name_en) if name}


def _any(entry: Entry) -> set[str]:
    return _full(entry) | {plain(name) for name in (*entry.abbreviations, *entry.weak)}


def _named(entry: Entry, names: Iterable[str], *, alone: bool = False) -> Entry:
    """The entry with more names; a word with several capitals is an abbreviation, matched in its own case only."""
    full, short = [] if alone else list(entry.names), list(entry.abbreviations)
    for name in names:
        is_short = len(name.split()) == 1 and sum(letter.isupper() for letter in name) > 1
        (short if is_short else full).append(name)
    return msgspec.structs.replace(entry, names=tuple(dict.fromkeys(full)), abbreviations=tuple(dict.fromkeys(short)))


def _without(entry: Entry, name: str) -> Entry:
    return msgspec.structs.replace(
        entry,
        abbreviations=tuple(one for one in entry.abbreviations if plain(one) != name),
        weak=tuple(one for one in entry.weak if plain(one) != name),
    )
