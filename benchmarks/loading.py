"""How long a first load takes beside encoding its passages alone, and how much memory it needs.

    python benchmarks/loading.py FOLDER

Both are processes of their own, run one after the other on the same machine: a load into an empty workspace, then the
encoding of exactly the passages that it made. The aim is a load within 1.15 × the encoding, within 600 MB.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

LOAD = "from ui.cli import main; main()"
ENCODE = """
import sys
from pathlib import Path
from search.encoder.e5 import E5Encoder
from search.index.base import Filters
from ui.settings import Settings
from ui.wiring import wire
with wire(Settings(home=Path(sys.argv[1]))).reading() as readers:
    texts = sorted({passage.encoded_text for passage in readers.index.where(Filters())})
E5Encoder().encode_passages(texts)
print(f"{len(texts)} passages, {sum(map(len, texts)) / len(texts):.0f} characters each")
"""


def measured(code: str, *words: str) -> tuple[float, float]:
    """Seconds and peak megabytes of a Python process."""
    started = time.perf_counter()
    process = os.posix_spawn(sys.executable, [sys.executable, "-c", code, *words], os.environ)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise SystemExit(f"the process ended with {os.waitstatus_to_exitcode(status)}")
    per_megabyte = 1_000_000 if sys.platform == "darwin" else 1_000
    return time.perf_counter() - started, usage.ru_maxrss / per_megabyte


def main() -> None:
    """Print both measures and their quotient, then how long loading again takes."""
    (folder,) = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        load, load_memory = measured(LOAD, "--home", home, "load", str(Path(folder).resolve()))
        encode, encode_memory = measured(ENCODE, home)
        again, _ = measured(LOAD, "--home", home, "load", str(Path(folder).resolve()))
    print(f"load   {load:6.1f} s  {load_memory:5.0f} MB")
    print(f"encode {encode:6.1f} s  {encode_memory:5.0f} MB")
    print(f"load / encode {load / encode:.2f}")
    print(f"load again {again:.2f} s")


if __name__ == "__main__":
    main()
