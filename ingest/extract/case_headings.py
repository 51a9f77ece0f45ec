"""Which lines of an agenda or of minutes are the headings of cases, and which number each bears.

Every line that could be a heading is a candidate; the sequence decides. Numbers run upwards through a meeting, so a
reference that happens to begin a line ("sak 9-2024) …") falls out of step, and a heading out of step is a misprint that
its neighbours correct.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

import msgspec

from graph.language.numbers import format_number
from graph.records import Line
from ingest.extract.case_candidates import Candidate, numbered_candidates
from ingest.extract.unnumbered_headings import (
    CaseHeading,
    find_customary_headings,
    find_unnumbered_headings,
    treated_again,
)
from ingest.shapes import printed_lines

_LIST_STEP = 2  # printed lines from one case of a list to the next
_NARROW_LIST_STEP = 4  # where a narrow column breaks their titles
_SHORTEST_LIST = 3
_SHARE_TREATED = 0.6  # of a list's cases that must be treated elsewhere
_FEWEST_ARCHIVED = 2
_GATHERS = re.compile(
    r"(?:referat|orienterings?|meldings?|delegerte? |delegasjons)(?:saker|sakar|vedtak)"
    r"(?: og (?:\w+saker|orientering\w*))?"
    r"|(?:skriv og )?meldinga?e?r|orientering(?:er|ar)?",
    re.IGNORECASE,
)
"""Titles of cases that gather papers with numbers of their own."""
_GAP = 0.01  # for each number left out of a run


def find_case_headings(
    lines: Sequence[Line], start: int, end: int, furniture: Collection[int], year: int | None, *, planned: bool = False
) -> tuple[CaseHeading, ...]:
    """The headings of cases from line ``start`` to ``end``; ``year`` completes numbers that print none.

    An agenda (``planned``) may put forward only some of the cases that it lists: then its list is read, too.
    """
    printed = tuple(printed_lines(lines, start, end, furniture))
    every = _number_last(numbered_candidates(lines, printed))
    named = _with_a_series([c for c in every if not c.archived])
    treated = _without_lists(named, printed)
    candidates = named if planned and _lists_more(named, treated, printed) else treated
    headings = _without_items(_in_step(candidates, year), every)
    headings = headings or _archived(every, printed) or find_unnumbered_headings(lines, printed)
    if not any(heading.printed for heading in headings):
        return headings
    numbered = {candidate.line for candidate in every} | {heading.line for heading in headings}
    customary = find_customary_headings(lines, printed, numbered, headings)
    return tuple(sorted([*headings, *customary], key=lambda heading: heading.line))


def _number_last(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Numbers "13/17", "13/18", "13/19" as the cases 17, 18 and 19 of 2013: what stays the same is the year."""
    short = [c for c in candidates if c.year and not c.archived and re.fullmatch(r"\d\d\s?[-–/]\s?\d\d", c.printed)]
    same, others = {c.number for c in short}, list(dict.fromkeys(c.year or 0 for c in short))
    if len(same) != 1 or len(others) < _FEWEST_ARCHIVED or others != sorted(others):
        return list(candidates)
    return [
        msgspec.structs.replace(c, number=c.year % 100, year=2000 + c.number) if c in short and c.year else c
        for c in candidates
    ]


def _without_lists(candidates: Sequence[Candidate], printed: Sequence[int]) -> list[Candidate]:
    """Without lists of the cases that are treated elsewhere in the same paper, as where minutes repeat their agenda."""
    dropped = _listed(_runs_of(candidates, printed, _LIST_STEP), candidates)
    rest = [candidate for candidate in candidates if candidate.line not in dropped]
    last = {_identity(candidate): candidate for candidate in rest if candidate.strong}  # they stand in order
    narrow = [run for run in _runs_of(rest, printed, _NARROW_LIST_STEP) if _says_less(run, last)]
    dropped |= _listed(narrow, rest)
    return [candidate for candidate in candidates if candidate.line not in dropped]


def _lists_more(named: Sequence[Candidate], treated: Sequence[Candidate], printed: Sequence[int]) -> bool:
    """Whether a list that is left out of the ``treated`` cases names one that is not among them."""
    kept = {candidate.line for candidate in treated}
    lists = [run for run in _runs_of(named, printed, _LIST_STEP) if any(one.line not in kept for one in run)]
    rows = {one.line for run in lists for one in run}
    below = {_identity(candidate) for candidate in treated if candidate.line not in rows}
    return any(one.strong and _identity(one) not in below for run in lists for one in run)


def _runs_of(candidates: Sequence[Candidate], printed: Sequence[int], step: int) -> list[list[Candidate]]:
    """The candidates that follow each other within ``step`` printed lines.

    A list names no case twice, and ends where the first of those that stood above is named again.
    """
    place = {number: position for position, number in enumerate(printed)}
    runs: list[list[Candidate]] = []
    named: set[tuple[str, int, int | None]] = set()
    again = False
    for candidate in candidates:
        close = bool(runs) and place[candidate.line] - place[runs[-1][-1].line] <= step
        same_list = (_identity(candidate) in named) == again
        if close and same_list and _identity(candidate) not in map(_identity, runs[-1]):
            runs[-1].append(candidate)
        else:
            runs.append([candidate])
            again = _identity(candidate) in named
        named.add(_identity(candidate))
    return runs


def _says_less(run: Sequence[Candidate], last: Mapping[tuple[str, int, int | None], Candidate]) -> bool:
    """Whether every case of a run is treated again below it, and at greater length; ``last`` is where each is last."""
    treated = [last[_identity(candidate)] for candidate in run if _identity(candidate) in last]
    again = [other for other in treated if other.line > run[-1].line]
    return len(again) == len(run) and sum(c.weight for c in run) < sum(other.weight for other in again)


def _listed(runs: Sequence[Sequence[Candidate]], candidates: Sequence[Candidate]) -> set[int]:
    """The lines of runs whose cases are, most of them, treated elsewhere."""
    dropped: set[int] = set()
    for run in runs:
        if len(run) < _SHORTEST_LIST:
            continue
        inside = {candidate.line for candidate in run} | dropped
        treated = {_identity(other) for other in candidates if other.strong and other.line not in inside}
        again = [candidate.line for candidate in run if _identity(candidate) in treated]
        if len(again) >= _SHARE_TREATED * len(run):
            dropped.update(again)
    return dropped


def _without_items(headings: Sequence[CaseHeading], every: Sequence[Candidate]) -> tuple[CaseHeading, ...]:
    """Without the papers that a case only gathers: "RS 12/12" under "FS 32/12 Referatsaker", announced nowhere."""
    announced = Counter((candidate.series, candidate.printed) for candidate in every)
    kept: list[CaseHeading] = []
    for heading in headings:
        gathers = bool(kept) and kept[-1].series != heading.series and _GATHERS.fullmatch(kept[-1].rest) is not None
        if not (gathers and heading.series and announced[heading.series, heading.printed or ""] == 1):
            kept.append(heading)
    return tuple(kept)


def _identity(candidate: Candidate) -> tuple[str, int, int | None]:
    return candidate.series, candidate.number, candidate.year


def _archived(candidates: Sequence[Candidate], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Headings that bear numbers of the archive, in whatever order these come: "2012/812 Kostråd ved hjertesvikt"."""
    archived = [candidate for candidate in candidates if candidate.archived and candidate.strong]
    archived = _without_lists(archived, printed)
    if len({_identity(candidate) for candidate in archived}) < _FEWEST_ARCHIVED:
        return ()
    return tuple(_heading(candidate, candidate.number, candidate.year) for candidate in archived)


def _with_a_series(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Without the numbers of two digits for the year that no word explains, unless several of them make a series."""
    unexplained = [c for c in candidates if not c.labelled and len(re.split(r"[-–—/]", c.printed)[-1].strip()) == 2]
    if len({candidate.number for candidate in unexplained}) >= 2:
        return list(candidates)
    return [candidate for candidate in candidates if candidate not in unexplained]


def _in_step(candidates: Sequence[Candidate], year: int | None) -> tuple[CaseHeading, ...]:
    if not candidates:
        return ()
    strong = [candidate for candidate in candidates if candidate.strong] or candidates
    years = Counter(candidate.year for candidate in strong if candidate.year)
    main_year = years.most_common(1)[0][0] if years else year
    headings: list[CaseHeading] = []
    by_series: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        by_series[candidate.series].append(candidate)
    for series in by_series.values():
        headings += _series_in_step(series, main_year)
    return tuple(sorted(headings, key=lambda heading: heading.line))


def _series_in_step(series: Sequence[Candidate], year: int | None) -> list[CaseHeading]:
    of_year = [candidate for candidate in series if candidate.year in (year, None)]
    chain = _rising(of_year)
    chain = [
        candidate
        for position, candidate in enumerate(chain)
        if candidate.strong
        or (position and candidate.number == chain[position - 1].number + 1)
        or (position + 1 < len(chain) and candidate.number == chain[position + 1].number - 1)
    ]
    if not chain:
        return []
    headings = [_heading(candidate, candidate.number, year) for candidate in chain]
    taken = {candidate.number for candidate in chain}
    treated = {(candidate.number, candidate.year) for candidate in chain}
    first = chain[0].line
    again = treated_again(series, chain)
    headings += [_heading(candidate, candidate.number, year) for candidate in again]
    for candidate in series:
        if candidate in chain or candidate in again or not candidate.strong or candidate.line < first:
            continue
        before = max((c for c in chain if c.line < candidate.line), key=lambda c: c.line)
        after = min((c for c in chain if c.line > candidate.line), key=lambda c: c.line, default=None)
        wanted = before.number + 1
        is_free = wanted not in taken and (after is None or after.number > wanted)
        if is_free and _is_misprint(candidate, wanted, year, after.number if after else None):
            headings.append(_heading(candidate, wanted, year))
            taken.add(wanted)
        elif candidate.labelled and (candidate.number, candidate.year) not in treated:
            headings.append(_heading(candidate, candidate.number, candidate.year or year))  # resumed from earlier
            treated.add((candidate.number, candidate.year))
    return headings


def _rising(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The heaviest run of strictly rising numbers; numbers left out weigh against it a little."""
    best: dict[int, tuple[float, tuple[Candidate, ...]]] = {}
    for candidate in candidates:
        number = candidate.number
        earlier = [(best[n][0] - _GAP * (number - n - 1), best[n][1]) for n in best if n < number]
        so_far = max(earlier, key=lambda run: run[0], default=(0.0, ()))
        before = so_far if so_far[0] > 0 else (0.0, ())
        run = (before[0] + candidate.weight, (*before[1], candidate))
        if number not in best or run[0] > best[number][0]:
            best[number] = run
    return list(max(best.values(), key=lambda run: run[0])[1]) if best else []


def _is_misprint(candidate: Candidate, wanted: int, year: int | None, following: int | None) -> bool:
    if candidate.year != year and candidate.year is not None:
        return candidate.number == wanted  # only the year is wrong
    return following == wanted + 1 or _one_digit_apart(candidate.number, wanted)


def _one_digit_apart(a: int, b: int) -> bool:
    x, y = str(a), str(b)
    if len(x) != len(y):
        return abs(len(x) - len(y)) == 1 and (x in y or y in x)
    return sum(p != q for p, q in zip(x, y, strict=True)) == 1 or (sorted(x) == sorted(y) and x != y)


def _heading(candidate: Candidate, number: int, year: int | None) -> CaseHeading:
    return CaseHeading(
        line=candidate.line,
        rest=candidate.rest,
        number=format_number(number, year) if year else None,
        printed=candidate.printed,
        series=candidate.series or candidate.letter,
        lead=candidate.lead,
        end=candidate.end,
    )
