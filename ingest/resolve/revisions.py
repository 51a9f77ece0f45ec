"""What changed between two minutes of one meeting: a draft and what was approved, a print and its correction.

Minutes are compared by what was read from them: cases, their titles, decisions and text, and who was there. Prints in
several formats that say the same give nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from graph.language.sentences import split_sentences
from graph.records import Change, Participant, Revision, RevisionOrder, Source
from ingest.findings import DecisionFinding
from ingest.resolve.attendance import Who, participants_of
from ingest.resolve.cases import Placed, are_alike
from ingest.resolve.gathering import PlacedPart
from ingest.resolve.institutions import InstitutionNames

_SAME_MINUTES = 0.5
"""Minutes that share fewer of the cases of the longer are an extract and no other print."""
_MOST_SENTENCES = 2_000  # of a case, that are compared


def revisions_of(
    parts: Sequence[PlacedPart],
    cases: Sequence[tuple[str, Sequence[Placed]]],
    who: Who,
    institutions: InstitutionNames,
) -> tuple[Revision, ...]:
    """What each other print of a meeting's minutes says otherwise than the one that counts most.

    ``parts`` are those of the meeting, ``cases`` its cases with the places that speak of them.
    """
    prints: dict[str, list[PlacedPart]] = defaultdict(list)
    for part in sorted(parts, key=lambda part: part.precedence):
        if part.part.kind == "minutes":
            prints[part.document].append(part)
    documents = list(prints)
    found: list[Revision] = []
    for earlier in documents[1:]:
        later = documents[0]
        changes = _Comparison(prints[earlier], prints[later], cases).changes(who, institutions)
        if changes:
            order = _order(prints[earlier][0], prints[later][0])
            found.append(Revision(earlier=earlier, later=later, order=order, changes=changes))
    return tuple(found)


def _order(earlier: PlacedPart, later: PlacedPart) -> RevisionOrder:
    if earlier.part.draft and not later.part.draft:
        return "approved"
    return "newer" if later.standing > earlier.standing else "unknown"


class _Comparison:
    """Two prints of minutes, and the cases that they speak of."""

    def __init__(
        self,
        earlier: Sequence[PlacedPart],
        later: Sequence[PlacedPart],
        cases: Sequence[tuple[str, Sequence[Placed]]],
    ) -> None:
        self._earlier = earlier
        self._later = later
        self._pairs = [
            (identity, _in(earlier[0].document, group), _in(later[0].document, group)) for identity, group in cases
        ]

    def changes(self, who: Who, institutions: InstitutionNames) -> tuple[Change, ...]:
        """All that differs, the agenda first, in its order; nothing where one is no print of the other."""
        both = sum(1 for _, before, after in self._pairs if before and after)
        longer = max(
            sum(1 for _, before, _ in self._pairs if before),
            sum(1 for _, _, after in self._pairs if after),
        )
        if both < _SAME_MINUTES * longer:
            return ()
        of_cases = [change for pair in self._pairs for change in _of_case(*pair)]
        before = participants_of(self._earlier, who, institutions)
        after = participants_of(self._later, who, institutions)
        return (*of_cases, *(_of_people(before, after) if before and after else ()))


def _in(document: str, group: Sequence[Placed]) -> Placed | None:
    return next(
        (placed for placed in group if placed.part.document == document and placed.part.part.kind == "minutes"), None
    )


def _source(placed: Placed) -> Source:
    return placed.part.source(placed.case.lines)


# --- a case


def _of_case(identity: str, before: Placed | None, after: Placed | None) -> Iterator[Change]:
    if before is None or after is None:
        for one, gone in ((before, True), (after, False)):
            if one is not None:
                title = one.case.title
                yield Change(
                    about="case",
                    case=identity,
                    before=title if gone else None,
                    after=None if gone else title,
                    sources=(_source(one),),
                )
        return
    places = (_source(before), _source(after))
    if _folded(before.case.title) != _folded(after.case.title):
        yield Change(about="title", case=identity, before=before.case.title, after=after.case.title, sources=places)
    decided = list(_of_decisions(identity, before, after))
    yield from decided
    told = " ".join(
        _folded(words)
        for words in (
            *(change.before for change in decided),
            *(change.after for change in decided),
            before.case.title,
            after.case.title,
        )
        if words
    )
    for old, new in _of_text(before.case.text, after.case.text):
        if not all(_folded(words) in told for words in (old, new) if words):
            yield Change(about="text", case=identity, before=old, after=new, sources=places)


def _of_decisions(identity: str, before: Placed, after: Placed) -> Iterator[Change]:
    left = list(after.case.decisions)
    for old in before.case.decisions:
        new = next((one for one in left if _folded(one.text) == _folded(old.text)), None)
        new = new or next((one for one in left if are_alike(one.text, old.text)), None)
        if new is not None:
            left.remove(new)
            if _folded(old.text) == _folded(new.text):
                continue
        # Where one decision stands in place of one other, it is that one in new words.
        elif len(before.case.decisions) == len(after.case.decisions) == 1:
            new = left.pop()
        yield _decided(identity, (before, old), (after, new) if new is not None else None)
    for new in left:
        yield _decided(identity, None, (after, new))


def _decided(
    identity: str, old: tuple[Placed, DecisionFinding] | None, new: tuple[Placed, DecisionFinding] | None
) -> Change:
    return Change(
        about="decision",
        case=identity,
        before=old[1].text if old else None,
        after=new[1].text if new else None,
        sources=tuple(placed.part.source(finding.lines) for placed, finding in filter(None, (old, new))),
    )


def _of_text(before: str, after: str) -> Iterator[tuple[str | None, str | None]]:
    """The sentences that differ, each stretch with what stands in its place."""
    if before == after:
        return
    old, new = _sentences(before), _sentences(after)
    matcher = SequenceMatcher(None, [_folded(one) for one in old], [_folded(one) for one in new], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            yield " ".join(old[a:b]) or None, " ".join(new[c:d]) or None


def _sentences(text: str) -> list[str]:
    found = [one.text for line in text.split("\n") for one in split_sentences(line) if _folded(one.text)]
    return found[:_MOST_SENTENCES]


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()


# --- who was there


def _of_people(before: Sequence[Participant], after: Sequence[Participant]) -> Iterator[Change]:
    old = {row.person_id: row for row in before}
    new = {row.person_id: row for row in after}
    for identity in [*old, *(one for one in new if one not in old)]:
        a, b = old.get(identity), new.get(identity)
        if a is None or b is None:
            yield Change(
                about="participant",
                person=(a or b or before[0]).person,
                before=_listed(a) if a else None,
                after=_listed(b) if b else None,
                sources=(a or b or before[0]).sources,
            )
            continue
        sources = (*a.sources, *b.sources)
        if a.institution_id != b.institution_id:
            yield Change(about="participant", person=b.person, before=_listed(a), after=_listed(b), sources=sources)
        if a.role != b.role:
            yield Change(about="role", person=b.person, before=a.role, after=b.role, sources=sources)
        if a.attendance != b.attendance:
            yield Change(about="attendance", person=b.person, before=a.attendance, after=b.attendance, sources=sources)


def _listed(row: Participant) -> str:
    return f"{row.person} ({row.institution})" if row.institution else row.person
