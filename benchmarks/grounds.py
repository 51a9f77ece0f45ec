"""One body on both grounds: what is the same, and what servers cost beside one's own machine.

    python -m benchmarks.grounds FOLDER GOLD      GOLD holds questions.yaml and score.py

The folder is loaded embedded; then both grounds are rebuilt from what is kept, so that nothing is encoded twice. The
servers are those of the tests: started here, with data that is thrown away.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from benchmarks.servers import running

FIRST = 5
SAKSGRAF = [sys.executable, "-m", "ui"]


class Measured(NamedTuple):
    """What a process wrote, how long it took, and its peak memory."""

    output: bytes
    seconds: float
    megabytes: float


def measured(environment: Mapping[str, str], *words: str, lines: str = "") -> Measured:
    """Run one command as a process of its own."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as output:
        given.write(lines.encode())
        given.seek(0)
        started = time.perf_counter()
        process = subprocess.Popen([*SAKSGRAF, *words], env=environment, stdin=given, stdout=output)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{words[0]} ended with {process.returncode}")
        output.seek(0)
        per_megabyte = 1_000_000 if sys.platform == "darwin" else 1_000
        return Measured(output.read(), seconds, usage.ru_maxrss / per_megabyte)


def decoded(done: Measured) -> list[dict[str, Any]]:
    """The answers, one a line."""
    return [json.loads(line) for line in done.output.splitlines()]


def first(found: Sequence[Mapping[str, Any]]) -> list[tuple[str, int, int]]:
    """Where the first hits lie."""
    return [(one["document"], one["start_line"], one["end_line"]) for one in found[:FIRST]]


def agreement(here: Sequence[Mapping[str, Any]], there: Sequence[Mapping[str, Any]], key: str) -> str:
    """How many questions have the same first hits, in the same order."""
    same = sum(first(one[key]) == first(other[key]) for one, other in zip(here, there, strict=True))
    return f"{same} of {len(here)}"


def line(what: str, here: object, there: object) -> None:
    """One line of the table."""
    print(f"{what:44}{here!s:>14}{there!s:>14}")


def compare(folder: Path, gold: Path, embedded: Mapping[str, str], remote: Mapping[str, str]) -> None:
    """Measure both grounds and print them side by side."""
    sys.path.insert(0, str(gold))
    import score

    grounds = (embedded, remote)
    questions = yaml.safe_load((gold / "questions.yaml").read_text(encoding="utf-8"))
    lines = "\n".join(" ".join(one["question"].split()) for one in questions)
    loaded = measured(embedded, "load", str(folder))
    line("", "embedded", "servers")
    line("load, everything encoded (s)", f"{loaded.seconds:.1f}", "")
    for what in ("rebuild, servers just started", "rebuild again", "rebuild once more"):
        done = [measured(ground, "rebuild") for ground in grounds]
        line(f"{what} (s)", *(f"{one.seconds:.1f}" for one in done))
    line("peak memory of a rebuild (MB)", *(f"{one.megabytes:.0f}" for one in done))
    exports = [measured(ground, "export").output for ground in grounds]
    line("export, bytes", *map(len, exports))
    for what in ("first", "next"):
        done = [measured(ground, "ask", "--json", questions[0]["question"]) for ground in grounds]
        line(f"{what} question, a process of its own (s)", *(f"{one.seconds:.2f}" for one in done))
    for what in ("first", "second", "third"):
        done = [measured(ground, "ask", "--json", "-", lines=lines) for ground in grounds]
        answers = [decoded(one) for one in done]
        times = [sorted(1000 * answer["seconds"] for answer in given) for given in answers]
        line(f"{what} {len(questions)} questions, p50 (ms)", *(f"{statistics.median(one):.0f}" for one in times))
        line("  p95", *(f"{one[int(0.95 * len(one))]:.0f}" for one in times))
    line("peak memory of asking (MB)", *(f"{one.megabytes:.0f}" for one in done))
    hits = [decoded(measured(ground, "search", "--json", "-", lines=lines)) for ground in grounds]
    print(f"export the same byte for byte: {exports[0] == exports[1]}")
    print(f"first {FIRST} the same: search {agreement(*hits, 'hits')}, ask {agreement(*answers, 'evidence')}")
    records = [
        {name: tally.figures() for name, tally in score.score_records(json.loads(export), gold).items()}
        for export in exports
    ]
    scored = [score.score_answers(given, questions)[0] for given in answers]
    print(f"gold figures the same: records {records[0] == records[1]}, answers {scored[0] == scored[1]}")
    for ground, figures in zip(("embedded", "servers"), scored, strict=True):
        print(f"{ground:10}{figures['all']}")


def main() -> None:
    """Make a workspace that is thrown away, start the servers, compare."""
    folder, gold = (Path(word).resolve() for word in sys.argv[1:])
    with tempfile.TemporaryDirectory() as made, running() as servers:
        account = {"SAKSGRAF_HOME": f"{made}/workspace", "SAKSGRAF_LABELLED": "benchmark", "USER": "benchmark"}
        embedded = {**os.environ, **account, "SAKSGRAF_GROUND": "embedded"}
        compare(folder, gold, embedded, {**os.environ, **account, **servers.environment})


if __name__ == "__main__":
    main()
