"""The case numbers of one agenda or one record: twice, out of order, jumping, of another year."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from graph.language.numbers import format_number, normalise_number
from ingest.findings import CaseFinding, DocumentFindings, PartFinding
from ingest.resolve.cases import are_alike
from ingest.review.remarks import Remark, place_of, remark

_MOST_MISPRINTS = 2  # numbers out of order; where more are, the order is another on purpose

_FEWEST_STEPS = 3  # from one number to the next; where all of so many jump, the numbers are an archive's

_Numbered = tuple[int, int, CaseFinding]
"""Number, year, and the case that bears them."""


def numbering_remarks(name: str, findings: DocumentFindings, part: PartFinding) -> Iterator[Remark]:
    """What is odd about the numbers of a part's cases."""

    def said(kind: str, case: CaseFinding, **details: str | int) -> Remark:
        return remark(kind, place_of(name, findings.document, case.lines.start, part=part), **details)

    put_forward = _put_forward(part) if part.kind == "agenda" else []
    for case, listed in put_forward:
        if case.number != listed.number:
            yield said("number_unlike_list", case, title=case.title, listed=_printed(listed), number=_printed(case))
    again = [case for case, _ in put_forward]
    numbered = [_split(case.number, case) for case in part.cases if case.number and case not in again]
    if not numbered:
        return

    year = Counter(in_year for _, in_year, _ in numbered).most_common(1)[0][0]
    for number, in_year, case in numbered:
        if (print_ := normalise_number(_printed(case), in_year)) and print_ != case.number:
            yield said("number_misprinted", case, number=_printed(case), meant=format_number(number, in_year))
        if in_year != year:
            yield said("number_year", case, number=_printed(case), year=year)
    held = part.heading.date
    if held and int(held[:4]) != year:
        yield said("number_year", numbered[0][2], number=_printed(numbered[0][2]), year=held[:4])
    of_year = [one for one in numbered if one[1] == year]
    rises = all(first[0] < second[0] for first, second in pairwise(of_year))
    found = [*_in_row(of_year, said)]
    yield from found if rises else min(found, _by_kind(of_year, said), key=len)


def _put_forward(agenda: PartFinding) -> list[tuple[CaseFinding, CaseFinding]]:
    """Cases that an agenda lists and puts forward below its list, each with its row of the list."""
    pairs = []
    for at, case in enumerate(agenda.cases):
        rows = [row for row in agenda.cases[:at] if row.number and _is_one_line(row)]
        if case.number and not _is_one_line(case):
            row = next((row for row in rows if row.number == case.number), None)
            row = row or next((row for row in rows if are_alike(row.title, case.title)), None)
            pairs += [(case, row)] if row else []
    return pairs


def _is_one_line(case: CaseFinding) -> bool:
    return case.lines.start == case.lines.end


def _by_kind(numbered: Sequence[_Numbered], said: Callable[..., Remark]) -> list[Remark]:
    """What is odd where each kind is numbered apart ("V-sak 1", "O-sak 1")."""
    rows: dict[str, list[_Numbered]] = defaultdict(list)
    for one in numbered:
        rows[one[2].kind].append(one)
    return [found for row in rows.values() for found in _in_row(row, said)]


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
    numbers = {number for number, _, _ in row}
    for at in misprints:
        before = row[at - 1] if at else row[at + 1]
        expected = before[0] + (1 if at else -1)
        if row[at][0] < row[kept[0]][0] and expected in numbers:
            continue  # a case of an earlier meeting, taken up again between the new ones
        meant = format_number(expected, before[1])
        yield said("number_back", row[at][2], number=_printed(row[at][2]), before=_printed(before[2]), meant=meant)
    places = [*kept, *misprints]  # a misprinted number fills the gap it stands in
    steps = list(pairwise(kept))
    jumps = [
        (first, second)
        for first, second in steps
        if row[second][0] - row[first][0] - 1 > sum(first < at < second for at in places)
    ]
    if len(jumps) < max(_FEWEST_STEPS, len(steps)):
        for first, second in jumps:
            yield said("number_gap", row[second][2], before=_printed(row[first][2]), number=_printed(row[second][2]))


def _in_order(row: Sequence[_Numbered]) -> tuple[list[int], list[int]]:
    """The places of the longest rising run of numbers, the one with the least gaps, and the places of the others."""
    best: list[tuple[int, int, int]] = []  # of the run that ends here: length, gaps below zero, the place before
    for at, (number, _, _) in enumerate(row):
        longer = (
            (best[one][0] + 1, best[one][1] - (number - row[one][0] - 1), one)
            for one in range(at)
            if row[one][0] < number
        )
        best.append(max(longer, default=(1, 0, -1)))
    if not row:
        return [], []
    at = max(range(len(row)), key=lambda one: best[one])
    kept: list[int] = []
    while at >= 0:
        kept.append(at)
        at = best[at][2]
    kept.reverse()
    return kept, [at for at in range(len(row)) if at not in kept]


def _split(number: str, case: CaseFinding) -> _Numbered:
    first, _, year = number.partition("/")
    return int(first), int(year), case


def _printed(case: CaseFinding) -> str:
    return case.number_as_printed or case.number or ""
