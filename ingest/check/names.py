"""Names spelled unlike before, and institutions that no longer exist."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from graph.language.person_comparison import compare_names
from graph.language.person_folding import fold_name
from graph.records import State
from ingest.findings import Lines, PartFinding
from ingest.resolve.gathering import NamedFindings
from ingest.review.remarks import Remark, place_of, remark

_EARLIER = ("i tidligere papirer", "in earlier papers")
_HERE = ("et annet sted i papirene", "elsewhere in the papers")
_HISTORY = re.compile(
    r"\b(?:tidligere|tidlegare|daværende|dåverande|den\s+gang|forrige|førre|da\s+\w+\s+(?:ble|var)|former(?:ly)?|previous"
    r"|historie\w*|historikk|opprettet|oppretta|etablert|slått\s+saman|slått\s+sammen|sammensl\w+|samansl\w+|innlemm\w+"
    r"|nedlagt|nedlagd|avvikle\w*|avvikla|overtok|overtatt|videreført\w*|overf(?:ø|o)r\w+|erstatt\w+|ble\s+en\s+del|merged"
    r"|dissolved|succeeded|replaced)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

_Listed = tuple[str, str | None, NamedFindings, PartFinding, Lines]
"""A person as listed: name, institution as printed, and where."""


def spelling_remarks(packet: Sequence[NamedFindings], known: State | None) -> Iterator[Remark]:
    """Names that are spelled otherwise elsewhere in the packet, or in the papers that are loaded."""
    listed = [one for named in packet for part in named.findings.parts for one in _listed(named, part)]
    by_name: dict[str, list[_Listed]] = defaultdict(list)
    for one in listed:
        by_name[one[0]].append(one)
    before = {form for person in (known.persons if known else ()) for form in (person.name, *person.variants)}
    folded = {fold_name(form) for form in before}
    known_names = _by_word(person.name for person in (known.persons if known else ()))
    here = _by_word(by_name)
    for name, places in by_name.items():
        if fold_name(name) in folded:
            continue
        other, where = _misspelt(name, known_names), _EARLIER
        if other is None:
            other, where = _misspelt(name, here), _HERE
            if other and (len(by_name[other]), other) < (len(places), name):
                continue  # the rarer of two is told
        if other:
            _, _, named, part, lines = places[0]
            place = place_of(named.name, named.findings.document, lines.start, part=part)
            yield remark("name_spelled", place, name=name, other=other, where_nb=where[0], where_en=where[1])


def _listed(named: NamedFindings, part: PartFinding) -> Iterator[_Listed]:
    for person in part.attendance.participants:
        yield person.name, person.institution, named, part, person.lines
    for case in part.cases:
        for presenter in case.presenters:
            yield presenter.name, presenter.institution, named, part, presenter.lines


def _by_word(names: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        for word in fold_name(name):
            found[word].add(name)
    return found


def _misspelt(name: str, others: dict[str, set[str]]) -> str | None:
    """Another name that plainly is this one spelled otherwise: names alike share a word at least."""
    near = {other for word in fold_name(name) for other in others.get(word, ())} - {name}
    for other in sorted(near):
        compared = compare_names(name, other)
        if compared and compared.certain and compared.kind in ("spelling", "order"):
            return other
    return None


def institution_remarks(
    packet: Sequence[NamedFindings], authority: Authority, matcher: EntityMatcher
) -> Iterator[Remark]:
    """Institutions that had ceased to be at the day of the paper, unless they are spoken of as history."""
    ended = {entry.id: entry for entry in authority.entries if entry.kind == "institution" and entry.end}
    for named in packet:
        for part in named.findings.parts:
            date = part.heading.date
            if not date:
                continue
            told: set[str] = set()
            for name, printed, _, _, lines in _listed(named, part):
                entry = _ended(printed, matcher, ended, date)
                if entry and entry.id not in told:
                    told.add(entry.id)
                    place = place_of(named.name, named.findings.document, lines.start, part=part)
                    yield remark("institution_gone", place, institution=entry.name, date=_day(entry.end), person=name)
            yield from _named(named, part, ended, date, told)


def _named(
    named: NamedFindings, part: PartFinding, ended: dict[str, Entry], date: str, told: set[str]
) -> Iterator[Remark]:
    document = named.findings.document
    for mention in (*part.mentions, *(one for case in part.cases for one in case.mentions)):
        entry = ended.get(mention.entity or "")
        if entry is None or entry.id in told or date < _day(entry.end):
            continue
        around = " ".join(line.text for line in document.lines[max(0, mention.lines.start - 2) : mention.lines.end + 1])
        then = any(f"{year}-12-31" < _day(entry.end) for year in _YEAR.findall(around))
        if not then and not _HISTORY.search(around):
            told.add(entry.id)
            place = place_of(named.name, document, mention.lines.start, mention.lines.end, part)
            yield remark("institution_gone_named", place, institution=entry.name, date=_day(entry.end))


def _ended(printed: str | None, matcher: EntityMatcher, ended: dict[str, Entry], date: str) -> Entry | None:
    for match in matcher.find(printed or ""):
        entry = ended.get(match.entity.id)
        if entry and date >= _day(entry.end):
            return entry
    return None


def _day(end: str | None) -> str:
    return end if end and len(end) == len("2024-01-01") else f"{end}-12-31"
