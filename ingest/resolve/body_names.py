"""Which printed names of bodies are one body's: secretariats write it long, short and in both written languages.

"Forskningsutvalget" and "Forskingsutvalet" are one name. "Forskningsutvalget ved Sykehuset X" is the same body as a
bare "Forskningsutvalget" where no other body is called so, and the bare papers name the hospital in their head or are
of the same people: otherwise who asks for the one is told that the other's papers are not there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graph.language.forms import LEGAL_FORMS, stem, tokens
from graph.language.person_folding import fold_name
from graph.language.slugs import slug
from ingest.resolve.gathering import PlacedPart

_OWNED_BY = frozenset({"ved", "i", "for", "på", "av", "at", "of"})
_SPELLINGS = (("utvalg", "utval"), ("leiar", "leder"), ("høgsk", "høysk"))
_LEGAL = frozenset(form.lower() for form in LEGAL_FORMS)
_HEAD_LINES = 25  # in which a letterhead stands
_SAME_PEOPLE = 2  # who attend both: one may sit in two bodies
_SHARE_TOLD = 0.5  # of the bare papers that must say whose body it is

Key = tuple[str, ...]


def one_name_of_bodies(parts: Sequence[PlacedPart]) -> Mapping[str, str]:
    """The slug of the body that each slug of a printed name stands for; only those that stand for another."""
    papers: dict[str, list[PlacedPart]] = defaultdict(list)
    keys: dict[str, Key] = {}
    for part in parts:
        heading = part.part.heading
        if heading.body is None and heading.body_as_printed:
            papers[slug(heading.body_as_printed)].append(part)
            keys[slug(heading.body_as_printed)] = _key(heading.body_as_printed)
    spelt: dict[Key, list[str]] = defaultdict(list)
    for one in sorted(keys):
        spelt[keys[one]].append(one)
    # The last of them in the alphabet is the bokmål one: "utvalget" after "utvalet", "forskning" after "forsking".
    chosen = {key: max(slugs) for key, slugs in spelt.items()}
    of_key = {key: [part for one in slugs for part in papers[one]] for key, slugs in spelt.items()}
    meant = {key: _owned(key, of_key) or key for key in spelt}
    joined = {one: chosen[meant[key]] for one, key in keys.items()}
    return {one: other for one, other in joined.items() if one != other}


def _key(name: str) -> Key:
    """The words of a body's name as they are compared, without what its owner is by law."""
    words = [token.folded for token in tokens(name)]
    return tuple(_stem(word) for word in words if word not in _LEGAL)


def _stem(word: str) -> str:
    for spelling, common in _SPELLINGS:
        word = word.replace(spelling, common)
    return stem(word)


def _owned(bare: Key, papers: Mapping[Key, Sequence[PlacedPart]]) -> Key | None:
    """The one longer name that says whose body the bare one is, where the bare papers show that it is that."""
    longer = [key for key in papers if key[: len(bare)] == bare and len(key) > len(bare) + 1]
    longer = [key for key in longer if key[len(bare)] in _OWNED_BY]
    if len(longer) != 1:
        return None
    owner = frozenset(longer[0][len(bare) + 1 :]) - _OWNED_BY
    people = _people(papers[longer[0]])
    told = [
        part for part in papers[bare] if owner <= _head_words(part) or len(people & _people([part])) >= _SAME_PEOPLE
    ]
    return longer[0] if len(told) >= _SHARE_TOLD * len(papers[bare]) else None


def _head_words(part: PlacedPart) -> frozenset[str]:
    lines = part.origin.document.lines
    start = part.part.lines.start - 1
    head = (*lines[:_HEAD_LINES], *lines[start : start + _HEAD_LINES])
    return frozenset(_stem(token.folded) for line in head for token in tokens(line.text))


def _people(parts: Iterable[PlacedPart]) -> frozenset[tuple[str, ...]]:
    return frozenset(fold_name(one.name) for part in parts for one in part.part.attendance.participants)
