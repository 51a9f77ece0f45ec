"""The case numbers of one agenda or one record: twice, out of order, jumping, of another year."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from graph.language.numbers import format_number, normalise_number
from ingest.findings import CaseFinding, DocumentFindings, PartFinding
from ingest.review.remarks import Remark, place_of, remark

_MOST_MISPRINTS = 2  # numbers out of order; where more are, the order is another on purpose

_Numbered = tuple[int, int, CaseFinding]
"""Number, year, and the case that bears them."""


def numbering_remarks(name: str, findings: DocumentFindings, part: PartFinding) -> Iterator[Remark]:
    """What is odd about the numbers of a part's cases."""
    numbered = [_split(case.number, case) for case in part.cases if case.number]
    if not numbered:
        return

    def said(kind: str, case: CaseFinding, **details: str | int) -> Remark:
        return remark(kind, place_of(name, findings.document, case.lines.start, part=part), **details)

    year = Counter(in_year for _, in_year, _ in numbered).most_common(1)[0][0]
    for number, in_year, case in numbered:
        if (print_ := normalise_number(_printed(case), in_year)) and print_ != case.number:
            yield said("number_misprinted", case, number=_printed(case), meant=format_number(number, in_year))
        if in_year != year:
            yield said("number_year", case, number=_printed(case), year=year)
    held = part.heading.date
    if held and int(held[:4]) != year:
        yield said("number_year", numbered[0][2], number=_printed(numbered[0][2]), year=held[:4])
    for row in _series([one for one in numbered if one[1] == year]):
        yield from _in_row(row, said)


def _series(row: list[_Numbered]) -> list[list[_Numbered]]:
    """One row, or one of each kind where these are numbered apart ("V-sak 1", "O-sak 1")."""
    if _rises(row):
        return [row]
    by_kind: dict[str, list[_Numbered]] = defaultdict(list)
    for one in row:
        by_kind[one[2].kind].append(one)
    return list(by_kind.values()) if all(map(_rises, by_kind.values())) else [row]


def _rises(row: Sequence[_Numbered]) -> bool:
    return all(first[0] < second[0] for first, second in pairwise(row))


def _in_row(numbered: Sequence[_Numbered], said: Callable[..., Remark]) -> Iterator[Remark]:
    row: list[_Numbered] = []
    for one in numbered:
        if any(one[0] == other[0] for other in row):
            yield said("number_twice", one[2], number=_printed(one[2]))
        else:
            row.append(one)
    kept, misprints = _in_order(row)
    if len(misprints) > min(_MOST_MISPRINTS, len(kept) - 1):
        yield said("numbers_unordered", row[0][2])
        return
    for at in misprints:
        before = row[at - 1] if at else row[at + 1]
        meant = format_number(before[0] + (1 if at else -1), before[1])
        yield said("number_back", row[at][2], number=_printed(row[at][2]), before=_printed(before[2]), meant=meant)
    places = [*kept, *misprints]  # a misprinted number fills the gap it stands in
    for first, second in pairwise(kept):
        jump = row[second][0] - row[first][0] - 1
        if jump > sum(first < at < second for at in places):
            yield said("number_gap", row[second][2], before=_printed(row[first][2]), number=_printed(row[second][2]))


def _in_order(row: Sequence[_Numbered]) -> tuple[list[int], list[int]]:
    """The places of the longest rising run of numbers, and the places of the others."""
    best: list[tuple[int, int]] = []  # length of the longest run that ends here, and the place before in it
    for at, (number, _, _) in enumerate(row):
        best.append(max(((best[one][0] + 1, one) for one in range(at) if row[one][0] < number), default=(1, -1)))
    if not row:
        return [], []
    at = max(range(len(row)), key=lambda one: best[one][0])
    kept: list[int] = []
    while at >= 0:
        kept.append(at)
        at = best[at][1]
    kept.reverse()
    return kept, [at for at in range(len(row)) if at not in kept]


def _split(number: str, case: CaseFinding) -> _Numbered:
    first, _, year = number.partition("/")
    return int(first), int(year), case


def _printed(case: CaseFinding) -> str:
    return case.number_as_printed or case.number or ""
