"""How the time, memory and disk of a load grow with the number of meetings: synthetic papers, into an empty workspace.

    python -m benchmarks.growth [MEETINGS …]      10, 100 and 1000 unless told

Each load is a process of its own on the embedded ground. Vectors are drawn at random, since encoding takes a known time
a passage (see encoding.py) and would be most of what is measured; everything else is as in any load.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.made_up import RandomEncoder
from benchmarks.papers.generator import write
from benchmarks.timing import print_table

SIZES = (10, 100, 1_000)
SEED = 1
LOAD = "load"


def load(home: Path, folder: Path) -> None:
    """One load, as the command line does it; prints how many passages it made."""
    from graph.authority.turtle import read_authority
    from ingest import pipeline
    from ingest.progress import silent
    from ingest.spreading import OverCores
    from ingest.workspace import Workspace
    from search.index.base import Filters
    from ui.embedded import EmbeddedGround

    ground = EmbeddedGround(home, RandomEncoder)
    published = pipeline.load([folder], Workspace(home), ground, read_authority(), "benchmark", silent, OverCores())
    if published.report.refused:
        raise SystemExit(f"refused: {published.report.refused[0].en}")
    readers = ground.readers()
    print(len(readers.index.where(Filters())))
    readers.close()


def measured(home: Path, folder: Path) -> tuple[float, float, int]:
    """Seconds and peak megabytes of the process, and the number of passages."""
    read, written = os.pipe()
    begun = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.growth", LOAD, str(home), str(folder)]
    process = os.posix_spawn(sys.executable, command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, written, 1)])
    os.close(written)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - begun
    with os.fdopen(read) as output:
        passages = output.read()
    if status:
        raise SystemExit(f"the load ended with {os.waitstatus_to_exitcode(status)}")
    per_megabyte = 1_000_000 if sys.platform == "darwin" else 1_000
    return seconds, usage.ru_maxrss / per_megabyte, int(passages)


def size_of(folder: Path) -> int:
    """Bytes of all files."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def report(sizes: Sequence[int] = SIZES) -> None:
    """Print one line for each number of meetings."""
    lines = []
    for meetings in sizes:
        with tempfile.TemporaryDirectory() as made:
            papers = write(Path(made, "out"), SEED, meetings, ("txt",))
            home, folder = Path(made, "home"), Path(made, "out", "papers")
            seconds, megabytes, passages = measured(home, folder)
            disk, given = size_of(home) / 1e6, size_of(folder) / 1e6
            line = [f"{one:,}" for one in (meetings, papers, passages)]
            line += [f"{seconds:.1f}", f"{1000 * seconds / meetings:.0f}", f"{megabytes:.0f}"]
            lines.append([*line, f"{given:.1f}", f"{disk:.1f}", f"{1000 * disk / meetings:.0f}"])
    print("Growth of a load (nothing encoded)\n")
    head = (
        "meetings",
        "papers",
        "passages",
        "seconds",
        "ms a meeting",
        "peak MB",
        "papers MB",
        "disk MB",
        "KB a meeting",
    )
    print_table(head, lines)


if __name__ == "__main__":
    if sys.argv[1:2] == [LOAD]:
        load(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        report(tuple(map(int, sys.argv[1:])) or SIZES)
