"""Twenty readers and a loader together for as long as told, on each ground: no error, and no memory that grows.

    python -m benchmarks.soak [MINUTES [GROUND …]]      2 minutes a ground, embedded and servers, unless told

One process reads with twenty threads, each of which opens the state, asks, and lets go of it, as the page does; another
changes some papers, loads, and begins again. Nothing is encoded. Readers that are told of a load under way are counted
apart: on servers that is what they should be told. The memory of all processes is looked at throughout, of the servers
what their heaps hold once all that can be collected is (``jcmd``, part of a JDK): Java keeps what it was ever given.
The least held in the last fifth of the time is set beside the least in the second, when all are warm.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from random import Random

import psutil

from benchmarks.made_up import RandomEncoder
from benchmarks.papers.generator import write
from benchmarks.servers import Servers, running
from benchmarks.timing import print_table
from graph.authority.turtle import read_authority
from graph.errors import LoadUnderWay
from graph.store.neo4j_settings import Neo4jSettings
from ingest import pipeline
from ingest.ground import Ground
from ingest.progress import silent
from ingest.spreading import IN_THIS_PROCESS
from ingest.workspace import Workspace
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.index.opensearch_settings import OpenSearchSettings
from ui.embedded import EmbeddedGround
from ui.servers import ServerGround

MINUTES = 2.0
GROUNDS = ("embedded", "servers")
READERS = 20
MEETINGS = 40
SEED = 5
CHANGED_AT_A_TIME = 3
PAUSE_SECONDS = 1.0
"""Between two loads."""
LOOKS = 100
"""How often memory is looked at; a collection is a second's work for a server."""
GENERATION = re.compile(r"generation +total \d+K, used (\d+)K")
"""As the serial collector tells it, with which the servers of the tests run."""
MOST_GROWTH = 1.10
"""Of what a process holds, from the second fifth to the last."""
ERRORS_SHOWN = 3
PATIENCE_SECONDS = 60
"""Within which a server under such a load must answer."""


def ground_at(home: Path, addresses: Mapping[str, str]) -> Ground:
    """The ground of one soak; without addresses the embedded one."""
    if not addresses:
        return EmbeddedGround(home, RandomEncoder)
    graph = Neo4jSettings(
        uri=addresses["uri"],
        user=addresses["user"],
        password=addresses["password"],
        timeout_seconds=PATIENCE_SECONDS,
    )
    index = OpenSearchSettings(urls=(addresses["url"],), timeout_seconds=PATIENCE_SECONDS)
    return ServerGround(graph, index, RandomEncoder)


def read(folder: Path, addresses: Mapping[str, str], seconds: float) -> Counter[str]:
    """What the readers met with: answers, loads under way, and errors by their words."""
    ground, authority, told = ground_at(folder / "home", addresses), read_authority(), Counter[str]()
    lines = (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    until = time.monotonic() + seconds

    def ask(number: int) -> None:
        draw = Random(number)
        while time.monotonic() < until:
            try:
                readers = ground.readers()
                try:
                    asker = Asker(readers.graph, readers.index, ground.encoder, authority)
                    answer_question(asker, draw.choice(questions))
                finally:
                    readers.close()
                told["answers"] += 1
            except LoadUnderWay:
                told["told to wait"] += 1
                time.sleep(0.1)
            except Exception as error:  # whatever it is, it is what is counted here
                told[f"{type(error).__name__}: {error}"] += 1

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(READERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def load(folder: Path, addresses: Mapping[str, str], seconds: float) -> Counter[str]:
    """How many loads there were, and errors by their words."""
    home, authority, told = folder / "home", read_authority(), Counter[str]()
    ground, papers = ground_at(home, addresses), sorted((folder / "papers").rglob("*.txt"))
    originals = {paper: paper.read_text(encoding="utf-8") for paper in papers}
    until = time.monotonic() + seconds
    for number in count():
        if time.monotonic() > until:
            return told
        for paper in Random(number).sample(papers, CHANGED_AT_A_TIME):
            # Of a few lines, so that what is kept of old versions is the same few files before long.
            paper.write_text(f"{originals[paper]}\nRettet {number % 5} ganger.\n", encoding="utf-8")
        try:
            pipeline.load([folder / "papers"], Workspace(home), ground, authority, "soak", silent, IN_THIS_PROCESS)
            told["loads"] += 1
        except Exception as error:  # as above
            told[f"{type(error).__name__}: {error}"] += 1
        time.sleep(PAUSE_SECONDS)
    raise AssertionError("unreachable")


def memory_of(process: int) -> Callable[[], float]:
    """Tells what a process holds, in megabytes."""
    watched = psutil.Process(process)
    return lambda: watched.memory_info().rss / 1e6


def heap_of(process: int) -> Callable[[], float]:
    """Tells what a Java process holds in its heap after a collection, in megabytes."""

    def look() -> float:
        _jcmd(process, "GC.run")
        return sum(map(int, GENERATION.findall(_jcmd(process, "GC.heap_info")))) / 1e3

    return look


def _jcmd(process: int, command: str) -> str:
    return subprocess.run(["jcmd", str(process), command], capture_output=True, text=True, check=True).stdout


def soak(folder: Path, addresses: Mapping[str, str], servers: Servers | None, seconds: float) -> bool:
    """Run both processes, print what they tell and what they held; whether all is well."""
    write(folder, SEED, MEETINGS, ("txt",))
    ground = ground_at(folder / "home", addresses)
    pipeline.load(
        [folder / "papers"], Workspace(folder / "home"), ground, read_authority(), "soak", silent, IN_THIS_PROCESS
    )
    given = [str(folder), json.dumps(dict(addresses)), str(seconds)]
    roles = {
        role: subprocess.Popen(
            [sys.executable, "-m", "benchmarks.soak", role, *given], stdout=subprocess.PIPE, text=True
        )
        for role in ("read", "load")
    }
    watched = {role: memory_of(process.pid) for role, process in roles.items()}
    if servers:
        watched |= {"heap of Neo4j": heap_of(servers.neo4j.pid), "heap of OpenSearch": heap_of(servers.opensearch.pid)}
    held: dict[str, list[float]] = {name: [] for name in watched}
    while all(process.poll() is None for process in roles.values()):
        for name, megabytes in watched.items():
            held[name].append(megabytes())
        time.sleep(seconds / LOOKS)
    told: Counter[str] = Counter()
    for process in roles.values():
        told += Counter(json.loads(process.communicate()[0] or '{"a process that ended": 1}'))
    return _print(told, held)


def _print(told: Mapping[str, int], held: Mapping[str, Sequence[float]]) -> bool:
    expected = ("answers", "loads", "told to wait")
    errors = {words: times for words, times in told.items() if words not in expected}
    print(", ".join(f"{told.get(name, 0):,} {name}" for name in expected), f"{sum(errors.values()):,} errors", sep=", ")
    for words, times in sorted(errors.items(), key=lambda item: -item[1])[:ERRORS_SHOWN]:
        print(f"- {times} × {words}")
    print()
    rows, grown = [], False
    for name, megabytes in held.items():
        fifth = max(1, len(megabytes) // 5)
        early, late = (
            min(megabytes[fifth : 2 * fifth] or megabytes),
            min(megabytes[-fifth:]),
        )
        grown = grown or late > MOST_GROWTH * early
        rows.append((name, f"{early:.0f}", f"{late:.0f}", f"{max(megabytes):.0f}", f"{late / early:.2f}"))
    print_table(("process", "least MB, second fifth", "least MB, last fifth", "most", "last / second"), rows)
    return not errors and not grown


def main() -> None:
    """Both grounds one after the other; ends with 1 where there was an error or memory grew."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES
    well = True
    for ground in sys.argv[2:] or GROUNDS:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            servers = stack.enter_context(running()) if ground == "servers" else None
            addresses: dict[str, str] = {}
            if servers:
                own = servers.neo4j.settings
                addresses = {"uri": own.uri, "user": own.user, "password": own.password, "url": servers.opensearch.url}
            print(f"{ground}, {minutes:g} minutes, {READERS} readers and a loader\n", flush=True)
            well = soak(folder, addresses, servers, 60 * minutes) and well
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    if sys.argv[1:2] in (["read"], ["load"]):
        work = {"read": read, "load": load}[sys.argv[1]]
        print(json.dumps(work(Path(sys.argv[2]), json.loads(sys.argv[3]), float(sys.argv[4]))))
    else:
        main()
