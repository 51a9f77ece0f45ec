"""How much of generated papers is understood, and at what cost: extraction and resolution against the right answers.

    python -m benchmarks.papers FOLDER --meetings 100
    python -m benchmarks.extraction FOLDER [--misses 10] [--only decisions] [--json]

Reads, extracts and resolves all papers of the folder in one process (no encoder, no store), compares with its
answers.json and prints recall, precision and f1 of each measure, seconds of each step, and peak memory.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.papers.scoring import Tally, score
from graph.authority.compiled import compiled_authority
from graph.export.json import export_json
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve


def measured(folder: Path) -> tuple[dict[str, Tally], dict[str, float]]:
    """The tallies of a generated folder, and what it took."""
    papers = folder / "papers"
    with tempfile.TemporaryDirectory() as home:
        authority = compiled_authority(Path(home))
    names = sorted(path.relative_to(papers).as_posix() for path in papers.rglob("*.*") if path.is_file())
    started = time.perf_counter()
    documents = [read_document(papers / name, name) for name in names]
    read = time.perf_counter()
    findings = [NamedFindings(document.name, extract(document, authority)) for document in documents]
    extracted = time.perf_counter()
    state = resolve(findings, authority)
    resolved = time.perf_counter()
    export: Any = json.loads(export_json(state))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)
    tallies = score(export, json.loads((folder / "answers.json").read_text(encoding="utf-8")))
    cost = {
        "papers": len(names),
        "read s": read - started,
        "extract s": extracted - read,
        "resolve s": resolved - extracted,
        "peak MB": memory,
    }
    return tallies, cost


def main() -> None:
    """Print the measures of a folder."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", type=int, default=0, help="so many misses and false finds of each measure")
    parser.add_argument("--only", help="only the misses of measures whose name has this in it")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    tallies, cost = measured(arguments.folder)
    if arguments.json:
        rows = {
            name: {"recall": each.recall, "precision": each.precision, "f1": each.f1} for name, each in tallies.items()
        }
        print(json.dumps({"measures": rows, "cost": cost}, ensure_ascii=False, indent=1))
        return
    print(f"{'':26}{'right':>7}{'recall':>8}{'prec.':>8}{'f1':>8}")
    for name, tally in tallies.items():
        figures = "".join(
            f"{'–' if each is None else f'{each:.3f}':>8}" for each in (tally.recall, tally.precision, tally.f1)
        )
        print(f"{name:26}{tally.hit + len(tally.missed):7}{figures}")
    print(
        " · ".join(
            f"{name} {value:.1f}" if isinstance(value, float) else f"{value} {name}" for name, value in cost.items()
        )
    )
    for name, tally in tallies.items():
        if arguments.only in (None, "") or arguments.only in name:
            for word, lines in (("missed", tally.missed), ("false", tally.false)):
                for line in (
                    lines[:: max(1, len(lines) // arguments.misses)][: arguments.misses] if arguments.misses else ()
                ):
                    print(f"{name} {word}: {line}")


if __name__ == "__main__":
    main()
