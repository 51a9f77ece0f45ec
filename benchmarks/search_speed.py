"""How long a search takes, beside the least it could: encode the query, ask tantivy once, multiply vectors once.

    python benchmarks/search_speed.py [PASSAGES …]      1000, 10000 and 100000 unless told

Passages are made up, vectors are random; the query's vector is the real one, since encoding it is most of the time.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from search.analysis import analyse_query
from search.encoder.e5 import E5Encoder
from search.index.base import Filters, IndexChange
from search.index.embedded import open_index, open_writer
from search.passages import Passage
from search.retrieval import retrieve

QUERY = "Hva ble vedtatt om finansiering av kliniske studier i 2023?"
ROUNDS = 15
WORDS = (
    "vedtak finansiering studie klinisk samtykke register biobank etikk helsedata nettverk sykehus universitet møte "
    "råd søknad midler rapport strategi plan innovasjon måling pasient bruker personvern lov høring arbeidsgruppe"
).split()


def milliseconds(work: Callable[[], object]) -> float:
    """The median time of ``work``, warm."""
    work()
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def made_up(count: int) -> tuple[Passage, ...]:
    """``count`` passages of sixty words."""
    draws = np.random.default_rng(7).zipf(1.3, size=(count, 60)) % (20 * len(WORDS))
    return tuple(
        Passage(
            id=f"p{n:06}", document=f"d{n // 50}.txt", start_line=n % 50 * 9 + 1, end_line=n % 50 * 9 + 8,
            kind="minutes", text=" ".join(WORDS[d] if d < len(WORDS) else f"ord{d}" for d in map(int, draws[n])),
            context=f"Rådet, {2000 + n % 25}", date=f"{2000 + n % 25}-05-05",
        )
        for n in range(count)
    )  # fmt: skip


def measure(count: int, encoder: E5Encoder, folder: Path) -> list[float]:
    """Seconds to write; milliseconds to open, encode, find words, find vectors; the least, the whole."""
    vectors = np.random.default_rng(1).normal(size=(count, encoder.id.dimension)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    change = IndexChange(made_up(count), vectors)
    started = time.perf_counter()
    open_writer(folder).apply(change, encoder.id, "digest")
    written = time.perf_counter() - started
    terms, vector = analyse_query(QUERY, "nb"), encoder.encode_query(QUERY)
    opened = milliseconds(lambda: open_index(folder).close())
    index = open_index(folder)
    encode = milliseconds(lambda: encoder.encode_query(QUERY))
    words = milliseconds(lambda: index.lexical(terms, Filters(), 60))
    product = milliseconds(lambda: index.nearest(vector, encoder.id, Filters(), 60))
    whole = milliseconds(lambda: retrieve(QUERY, "nb", index, encoder))
    index.close()
    return [written, opened, encode, words, product, encode + words + product, whole]


def main() -> None:
    """Print one line for each size."""
    encoder = E5Encoder()
    print("passages, seconds to write; milliseconds to open, encode, find words, find vectors; the least, the whole")
    for count in map(int, sys.argv[1:] or ("1000", "10000", "100000")):
        with tempfile.TemporaryDirectory() as folder:
            print(f"{count:8}", *(f"{figure:8.1f}" for figure in measure(count, encoder, Path(folder))))


if __name__ == "__main__":
    main()
