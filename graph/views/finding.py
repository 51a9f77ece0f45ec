"""Names and ids as people write them: which nodes they mean, and what to say when nothing bears them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

from graph.errors import NotFound
from graph.language.person_comparison import compare_names
from graph.language.slugs import slug
from graph.schema import key_of
from graph.store.base import GraphReader, Node

# (a name as asked, a name as known) → whether they may be one; tried from the strictest to the most lenient.
Likeness = Callable[[str, str], bool]

_FORMS = ("name", "name_nn", "name_en", "variants", "aliases", "abbreviations")
# Below this many letters another letter is another name.
_SHORTEST_MISSPELT = 5
_NEAR = 3
_NEAR_ENOUGH = 55


def same_name(asked: str, known: str) -> bool:
    """The same letters, whatever their case, accents, hyphens and spaces."""
    return slug(asked) == slug(known)


def same_person(asked: str, known: str) -> bool:
    """What may be one person's name: a middle name left out, the order turned, a letter wrong."""
    return compare_names(asked, known) is not None


def partial_name(asked: str, known: str) -> bool:
    """Every word asked for begins a word of the name: "nordm" and "k nordmann" for "Kari Nordmann"."""
    words = slug(known).split("-")
    return all(any(word.startswith(part) for word in words) for part in slug(asked).split("-"))


def misspelt_name(asked: str, known: str) -> bool:
    """One letter wrong in a word, two in a long one; short words must be right."""
    words = slug(known).split("-")
    return all(any(_misspelt(part, word) for word in words) for part in slug(asked).split("-"))


PERSON_LIKENESS: tuple[Likeness, ...] = (same_name, same_person, partial_name, misspelt_name)
NAME_LIKENESS: tuple[Likeness, ...] = (same_name, partial_name, misspelt_name)


def find_named(
    nodes: Sequence[Node],
    asked: str,
    likeness: Iterable[Likeness],
    other_names: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> list[Node]:
    """The nodes that bear a name, by the strictest likeness that finds any; a node's own id is always its name.

    ``other_names`` are names, by record id, that the nodes themselves do not hold.
    """
    names = {node.id: (*names_of(node), *other_names.get(key_of(node.id), ())) for node in nodes}
    if by_id := [node for node in nodes if key_of(node.id) == asked]:
        return by_id
    for alike in likeness:
        if found := [node for node in nodes if any(alike(asked, known) for known in names[node.id])]:
            return found
    return []


def names_of(node: Node) -> list[str]:
    """Every name that a node bears, the canonical one first."""
    found: list[str] = []
    for value in (node.properties.get(name) for name in _FORMS):
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            found.extend(value)
    return found


def nobody_named(nodes: Sequence[Node], asked: str, what_nb: str, what_en: str) -> NotFound:
    """Nothing bears this name; the nearest names are told."""
    near = _nearest(asked, [names_of(node)[0] for node in nodes if names_of(node)])
    none = "ikke noe" if what_nb == "dokument" else "ingen"
    return NotFound(
        f"Fant {none} {what_nb} som heter «{asked}» i papirene. {_suggest_nb(near)}",
        f"The papers name no {what_en} called “{asked}”. {_suggest_en(near)}",
    )


def no_such(reader: GraphReader, label: str, key: str) -> NotFound:
    """No meeting or case has this id; the nearest ids are told."""
    what_nb, what_en, example = _KINDS[label]
    near = _nearest(key, [key_of(node.id) for node in reader.nodes(label)])
    return NotFound(
        f"Fant {what_nb} med id «{key}» (en id ser ut som {example}). {_suggest_nb(near)}",
        f"There is no {what_en} with the id “{key}” (an id looks like {example}). {_suggest_en(near)}",
    )


_KINDS = {"Meeting": ("ikke noe møte", "meeting", "nsg-2024-10-24"), "Case": ("ingen sak", "case", "nsg-42-2024")}


def _nearest(asked: str, names: Sequence[str]) -> list[str]:
    found = process.extract(asked, sorted(set(names)), scorer=fuzz.WRatio, processor=slug, limit=_NEAR)
    return [name for name, score, _ in found if score >= _NEAR_ENOUGH]


def _suggest_nb(near: Sequence[str]) -> str:
    if near:
        return f"Mente du {' eller '.join(f'«{name}»' for name in near)}?"
    return "Prøv en annen skrivemåte, eller søk med «saksgraf search»."


def _suggest_en(near: Sequence[str]) -> str:
    if near:
        return f"Did you mean {' or '.join(f'“{name}”' for name in near)}?"
    return "Try another spelling, or search with “saksgraf search”."


def _misspelt(asked: str, known: str) -> bool:
    if asked == known:
        return True
    if min(len(asked), len(known)) < _SHORTEST_MISSPELT:
        return False
    allowed = 2 if min(len(asked), len(known)) > 7 else 1
    return DamerauLevenshtein.distance(asked, known, score_cutoff=allowed) <= allowed
