"""The institutions, bodies and initiatives that a text names: by the authority file, or introduced by itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from graph.language.names import EntityMatcher, Match
from ingest.blocks import Block
from ingest.extract.abbreviations import find_abbreviations
from ingest.extract.unlisted import find_unlisted, kind_of_name
from ingest.extract.unlisted_initiatives import introduced_initiatives
from ingest.findings import Lines, MentionFinding

__all__ = ["find_introduced", "find_mentions"]

_ENDING = r"(?:[-’']?(?:s|ene|enes|en|et|er))?"

_NESTED_AT_LEAST = 12  # letters of a name inside another that is a mention of its own


class _Named(NamedTuple):
    """A name at a place in a block's text."""

    kind: Literal["institution", "initiative", "body"]
    start: int
    end: int
    surface: str
    entity: str | None
    name: str | None


def find_introduced(blocks: Sequence[Block]) -> tuple[tuple[str, str], ...]:
    """What a whole document introduces: abbreviations with their full names, and coined names with themselves."""
    coined = dict.fromkeys(name for block in blocks for name in introduced_initiatives(block.text))
    return (*((name, name) for name in coined), *find_abbreviations(blocks))


def find_mentions(
    blocks: Sequence[Block],
    matcher: EntityMatcher,
    abbreviations: Sequence[tuple[str, str]],
    context: Collection[str] = (),
) -> tuple[MentionFinding, ...]:
    """Each name in each block, every printed form once a block, in the order of the text.

    ``abbreviations`` are what the whole document introduces (``find_introduced``). ``context`` holds ids of entries
    that are spoken of anyway (the body of the meeting, what earlier cases named): weak names ("strategigruppen") then
    stand for them, as they do for everything that an earlier block named in full.
    """
    introduced = _introduced(tuple(abbreviations), matcher)
    known = {*context, *(named.entity for named in introduced.values() if named.entity)}
    found: list[MentionFinding] = []
    for block in blocks:
        known.update(match.entry.id for match in matcher.find(block.text))
        seen: set[tuple[str, str]] = set()
        for named in _with_nested(_in_text(block.text, matcher, introduced, known), matcher):
            key = (named.entity or named.name or "", named.surface)
            if key in seen:
                continue
            seen.add(key)
            found.append(
                MentionFinding(
                    kind=named.kind,
                    surface=named.surface,
                    lines=Lines(start=block.start, end=block.end),
                    entity=named.entity,
                    name=named.name,
                )
            )
    return tuple(found)


def _in_text(
    text: str, matcher: EntityMatcher, introduced: dict[str, _Named], known: Collection[str]
) -> Iterator[_Named]:
    """The names in a text, none overlapping.

    The longer wins, and of equals what the text itself introduced. A name outside the authority file only comes where
    nothing else was found, save a longer name that holds another's ("Helse Vest Eiendom AS").
    """
    listed = [*_abbreviated(text, introduced), *(_of_match(match) for match in matcher.find(text, known))]
    listed.sort(key=lambda named: named.start)
    starts = [named.start for named in listed]
    found = tuple(find_unlisted(text))
    if not listed and not found:
        return
    unlisted = [_Named(name.kind, name.start, name.end, text[name.start : name.end], None, name.name) for name in found]
    wholes = [
        named
        for named, name in zip(unlisted, found, strict=True)
        if name.whole and not any(_breaks(named, other) for other in _near(named, listed, starts))
    ]
    candidates = [
        *sorted([*listed, *wholes], key=_length, reverse=True),
        *sorted(unlisted, key=_length, reverse=True),
    ]
    chosen: list[_Named] = []
    taken = bytearray(len(text))
    for named in candidates:
        if not any(taken[named.start : named.end]):
            taken[named.start : named.end] = b"\x01" * (named.end - named.start)
            chosen.append(named)
    yield from sorted(chosen, key=lambda n: n.start)


def _with_nested(names: Iterator[_Named], matcher: EntityMatcher) -> Iterator[_Named]:
    """Each name, and the initiatives that its own words name: the EHDS in "Towards the European Health Data Space".

    Institutions are left whole: "Helse Vest IKT" does not speak of Helse Vest. An edition speaks of what it is an
    edition of ("NorCRIN 3").
    """
    for named in names:
        yield named
        words = named.surface.split(" ")
        if named.kind == "institution" or len(words) == 1:
            continue
        for part in (" ".join(words[1:]), " ".join(words[:-1])):
            for match in matcher.find(part):
                edition_of = named.entity is not None and named.entity.rpartition("-")[0] == match.entry.id
                spoken_of = match.entry.kind == "initiative" and len(match.surface) >= _NESTED_AT_LEAST
                if match.entry.id != named.entity and (edition_of or spoken_of):
                    yield _of_match(match)


def _length(named: _Named) -> int:
    return named.end - named.start


def _near(named: _Named, listed: Sequence[_Named], starts: Sequence[int]) -> Sequence[_Named]:
    """The listed names that may overlap a name; both lists are sorted."""
    return listed[max(0, bisect_left(starts, named.start) - 1) : bisect_left(starts, named.end)]


def _breaks(named: _Named, other: _Named) -> bool:
    """Whether a listed name inside an unlisted one shows that the latter is no name ("Gjennom Helse Vest AS")."""
    if named.kind == other.kind == "initiative":
        return named.start < other.end and other.start < named.end
    at_end = other.end == named.end and "initiative" in (named.kind, other.kind)
    return named.start < other.start < named.end and not at_end


def _of_match(match: Match) -> _Named:
    entity = match.entity
    name = entity.name if match.edition else None
    return _Named(match.entry.kind, match.start, match.end, match.surface, entity.id, name)


@lru_cache(maxsize=8)
def _introduced(abbreviations: tuple[tuple[str, str], ...], matcher: EntityMatcher) -> dict[str, _Named]:
    """What each abbreviation of the text stands for, as far as that can be told."""
    meanings: dict[str, _Named] = {}
    for abbreviation, name in abbreviations:
        entry = matcher.identify(name)
        if name == abbreviation:
            if not _is_listed(name, matcher):
                meanings[name] = _Named("initiative", 0, 0, name, None, name)
        elif entry is not None:
            meanings[abbreviation] = _Named(entry.kind, 0, 0, abbreviation, entry.id, None)
        elif not _is_listed(abbreviation, matcher) and (kind := kind_of_name(name)) is not None:
            meanings[abbreviation] = _Named(kind, 0, 0, abbreviation, None, name)
    return meanings


def _is_listed(abbreviation: str, matcher: EntityMatcher) -> bool:
    """Whether an abbreviation is the authority file's as a whole: "EU-AMRI" only begins like the EU."""
    return any(len(match.surface) == len(abbreviation) for match in matcher.find(abbreviation))


def _abbreviated(text: str, introduced: dict[str, _Named]) -> Iterator[_Named]:
    if not introduced:
        return
    for found in _pattern(tuple(introduced)).finditer(text):
        yield introduced[found["abbr"]]._replace(start=found.start(), end=found.end(), surface=found[0])
    # The full name stands where it was introduced, and wherever else it is printed alike.
    for named in introduced.values():
        if named.name is not None and named.name in text:
            for place in re.finditer(re.escape(named.name), text):
                yield named._replace(start=place.start(), end=place.end(), surface=place[0])


@lru_cache(maxsize=32)
def _pattern(abbreviations: tuple[str, ...]) -> re.Pattern[str]:
    either = "|".join(re.escape(a) for a in sorted(abbreviations, key=lambda a: (-len(a), a)))
    return re.compile(rf"(?<![\w-])(?P<abbr>{either}){_ENDING}(?!\w)")
