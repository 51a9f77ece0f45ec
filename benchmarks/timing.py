"""How the benchmarks measure: in turns, so that whatever else the machine does meets all alike; and how they print."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

Work = Callable[[], object]


class Spent(NamedTuple):
    """How long calls took, in seconds."""

    seconds: Sequence[float]

    @property
    def median(self) -> float:
        """Half took longer."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """One in twenty took longer."""
        return sorted(self.seconds)[int(0.95 * len(self.seconds))]


def seconds_of(work: Work) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def in_turns(works: Mapping[str, Work], rounds: int, before: Work = lambda: None) -> Mapping[str, Spent]:
    """Call each in turn, ``rounds`` times over, in a changing order; what ``before`` does does not count."""
    spent: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds):
        names = list(works)
        for name in names[number % len(names) :] + names[: number % len(names)]:
            before()
            spent[name].append(seconds_of(works[name]))
    return {name: Spent(times) for name, times in spent.items()}


def with_readers(work: Callable[[int], object], readers: int, calls: int) -> Spent:
    """So many readers at once, each a thread that calls ``work`` with the numbers of its share of ``calls``."""
    together = threading.Barrier(readers)

    def read(first: int) -> list[float]:
        together.wait()
        return [seconds_of(partial(work, number)) for number in range(first, calls, readers)]

    with ThreadPoolExecutor(readers) as pool:
        return Spent([one for own in pool.map(read, range(readers)) for one in own])


def pooled(parts: Sequence[Spent]) -> Spent:
    """All calls of several turns."""
    return Spent([one for part in parts for one in part.seconds])


def print_table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table in Markdown."""
    print(f"| {' | '.join(head)} |")
    print(f"|{'|'.join(['---'] + ['---:'] * (len(head) - 1))}|")
    for row in rows:
        print(f"| {' | '.join(map(str, row))} |", flush=True)
    print()


def milliseconds(seconds: float) -> str:
    """As a table shows it."""
    return f"{1000 * seconds:.1f}"
