"""Pages a second of reading and extraction, without resolution, encoding or stores, on one core.

    python -m benchmarks.extraction_speed FOLDER [--suffix .txt .docx .pdf]

The papers of ``python -m benchmarks.papers FOLDER`` will do. A page of text is 3,000 characters; a PDF has its own.
Seconds are the processor's own; the last column is by the clock, with whatever else the machine does.
Aims: 200 pages a second for text, 40 for PDF without tables.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from graph.authority.compiled import compiled_authority
from graph.records import Document
from ingest.extract.document import extract
from ingest.readers import read_document

CHARACTERS_A_PAGE = 3_000


def main() -> None:
    """Print pages, seconds and pages a second of each format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--suffix", nargs="+", default=[".txt", ".docx", ".pdf"])
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        authority = compiled_authority(Path(folder))
    extract(Document(name="warm.txt", sha256="0", format="txt", lines=()), authority)  # builds the matcher of names
    pages: dict[str, float] = defaultdict(float)
    wall: dict[str, float] = defaultdict(float)
    read: dict[str, float] = defaultdict(float)
    extracted: dict[str, float] = defaultdict(float)
    for path in sorted(given.folder.rglob("*")):
        if path.suffix not in given.suffix:
            continue
        begun, start = time.perf_counter(), time.process_time()
        document = read_document(path, path.name)
        between = time.process_time()
        extract(document, authority)
        read[path.suffix] += between - start
        extracted[path.suffix] += time.process_time() - between
        wall[path.suffix] += time.perf_counter() - begun
        pages[path.suffix] += _pages(document)
    print("| format | pages | reading s | extraction s | pages a second | by the clock |")
    print("|---|---:|---:|---:|---:|---:|")
    for suffix, count in pages.items():
        seconds = read[suffix] + extracted[suffix]
        print(
            f"| {suffix} | {count:.0f} | {read[suffix]:.1f} | {extracted[suffix]:.1f} | {count / seconds:.0f} "
            f"| {count / wall[suffix]:.0f} |"
        )


def _pages(document: Document) -> float:
    last = max((line.page or 0 for line in document.lines), default=0)
    return last or sum(len(line.text) + 1 for line in document.lines) / CHARACTERS_A_PAGE


if __name__ == "__main__":
    main()
