"""How long reading and extraction take in one process and on all cores, over the samples as so many more papers.

    python benchmarks/spreading.py [COPIES]

Each copy of a text has a line more, and each of another file bytes added that no reader minds, so that every file is
read. Nothing is encoded. Both write a workspace of their own, one after the other in one run, and what they keep is
compared byte for byte.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
import zipfile
from io import BytesIO
from pathlib import Path

from graph.authority.turtle import read_authority
from ingest.extract.document import extract  # noqa: F401  (so that its import counts for neither)
from ingest.loading import load_documents
from ingest.progress import silent
from ingest.spreading import IN_THIS_PROCESS, OverCores, Spread
from ingest.workspace import Workspace
from samples import sample_folder

COPIES = 10


def changed(data: bytes, suffix: str, number: int) -> bytes:
    """A paper that differs from another copy of the same sample."""
    if suffix == ".pdf":
        return data + f"\n% {number}\n".encode()
    if suffix in (".docx", ".pptx"):
        buffer = BytesIO(data)
        with zipfile.ZipFile(buffer, "a") as package:
            package.comment = str(number).encode()
        return buffer.getvalue()
    return data + f"\nKopi nummer {number}.\n".encode()


def write_papers(folder: Path, copies: int) -> int:
    """The samples ``copies`` times; how many files that makes."""
    with sample_folder() as samples:
        for sample in sorted(samples.iterdir()):
            for number in range(copies):
                data = changed(sample.read_bytes(), sample.suffix, number)
                (folder / f"{sample.stem} {number}{sample.suffix}").write_bytes(data)
    return len(list(folder.iterdir()))


def seconds(home: Path, folder: Path, spread: Spread) -> float:
    """How long it takes to read the folder into an empty workspace."""
    authority = read_authority()
    begun = time.perf_counter()
    report = load_documents([folder], Workspace(home), authority, "benchmark", silent, spread)
    if report.refused:
        raise SystemExit(f"refused: {report.refused[0].en}")
    return time.perf_counter() - begun


def records(home: Path) -> dict[str, bytes]:
    """What was kept of each document."""
    return {path.name: path.read_bytes() for path in (home / "records").iterdir()}


def main() -> None:
    """Print both times, their quotient and the memory of the largest worker."""
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else COPIES
    cores = OverCores()
    with tempfile.TemporaryDirectory() as name:
        papers, one, all_cores = Path(name, "papers"), Path(name, "one"), Path(name, "all")
        papers.mkdir()
        count = write_papers(papers, copies)
        alone = seconds(one, papers, IN_THIS_PROCESS)
        spread = seconds(all_cores, papers, cores)
        same = records(one) == records(all_cores)
    print(f"{count} documents")
    print(f"one process {alone:6.1f} s  {count / alone:5.0f} a second")
    print(f"{cores.workers:2} workers  {spread:6.1f} s  {count / spread:5.0f} a second  {alone / spread:.2f} ×")
    print(f"what is kept is {'the same' if same else 'NOT THE SAME'}")
    per_megabyte = 1_000_000 if sys.platform == "darwin" else 1_000
    print(f"largest worker {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / per_megabyte:.0f} MB")


if __name__ == "__main__":
    main()
