"""Cases that may be of the same matter, where nothing says that they are.

A thread asks for more than a word in common. Where it finds nothing, "not treated earlier" would still be too much
said of a case whose heading shares its telling word with an earlier one: those are told by name, for a person to judge.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from graph.authority.entries import Authority
from graph.records import Case
from ingest.history.archive import Archive, by_name
from ingest.history.records import CaseBefore
from ingest.resolve.headings import Heading, Rarity, compare_headings, headings_of

MOST = 5
"""Of the newest: more than a reader looks up."""
_LEAST_SHARE = 0.3
_WIDESPREAD = 12
"""A word or name in the headings of more cases of a body than this says what the body is about, not what a case is."""


def related_cases(case: Case, body_id: str, before: str, archive: Archive) -> tuple[CaseBefore, ...]:
    """The body's newest cases before a day whose headings share a name or telling words with this one's, by date."""
    names = _names(archive.authority)
    own = headings_of(case, _forms(case, archive, names), ())
    earlier = [
        (other, meeting.date, headings_of(other, _forms(other, archive, names), ()))
        for meeting in archive.meetings
        if meeting.body_id == body_id and meeting.date < before
        for other in meeting.cases
    ]
    rarity = Rarity(heading for _, _, headings in earlier for heading in headings)
    found = [
        by_name(other, date)
        for other, date, headings in earlier
        if any(_may_be_one(one, heading, rarity) for one in own for heading in headings)
    ]
    return tuple(found[-MOST:]) if len(found) <= _WIDESPREAD else ()


def _may_be_one(one: Heading, other: Heading, rarity: Rarity) -> bool:
    if one.years and other.years and not one.years & other.years:
        return False  # the budget of each year is a matter of its own
    if one.subjects.keys() & other.subjects.keys():
        return True
    likeness = compare_headings(one, other, frozenset(), rarity)
    return bool(likeness.words) and likeness.share >= _LEAST_SHARE


def _forms(case: Case, archive: Archive, names: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {identity: (*names.get(identity, ()), *archive.forms.get(identity, ())) for identity in case.initiative_ids}


@lru_cache(maxsize=1)
def _names(authority: Authority) -> Mapping[str, tuple[str, ...]]:
    return {
        entry.id: (entry.name, *entry.names, *entry.abbreviations)
        for entry in authority.entries
        if entry.kind == "initiative"
    }
