"""``python -m benchmarks.papers OUT --meetings N --seed S``: papers, right answers and questions into a folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.papers.generator import FORMATS, write


def main() -> None:
    """Write the folder and say what it holds."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.papers", description="Synthetic meeting papers with right answers."
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--meetings", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=FORMATS)
    arguments = parser.parse_args()
    if (arguments.out / "papers").exists():
        parser.error(f"{arguments.out} holds papers already: name an empty folder")
    papers = write(arguments.out, arguments.seed, arguments.meetings, tuple(arguments.formats))
    print(f"{papers} papers of {arguments.meetings} meetings in {arguments.out}")


if __name__ == "__main__":
    main()
