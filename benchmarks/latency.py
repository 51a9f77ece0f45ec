"""A search of ours beside the engines' own queries, in turns: 1,000 to 100,000 passages, both grounds, 1 to 32 readers.

    python -m benchmarks.latency [PASSAGES …]      1000, 10000 and 100000 unless told

Query vectors are given, and vectors are drawn at random: nothing is encoded. Ours is ``retrieve``: the question's words
analysed, both lists of 60, their fusion, the first ten passages without repeats. The engines' own are the same two
queries, ready made, with nothing done to what they find: embedded tantivy and NumPy, which give rows and scores; on
OpenSearch the client of its makers, which then fetches the first ten passages of the second list.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import tantivy
from opensearchpy import OpenSearch

from benchmarks.made_up import ENCODER, RandomEncoder, made_up_passages, made_up_queries, random_vectors
from benchmarks.servers import Servers, running
from benchmarks.timing import milliseconds, pooled, print_table, seconds_of, with_readers
from search.analysis import analyse_query
from search.index import embedded, opensearch
from search.index.base import Filters, IndexChange, IndexWriter, SearchIndex
from search.index.opensearch_mapping import EXACT_UP_TO, PASSAGE_ONLY
from search.index.opensearch_queries import by_id, exact, lexical, neighbours
from search.retrieval import POOL, EncodingOnce, retrieve

SIZES = (1_000, 10_000, 100_000)
READERS = (1, 8, 32)
QUERIES = 64
TURNS = 3
SECONDS_A_TURN = 1.5
FEWEST_CALLS, MOST_CALLS = 32, 1_000
LONGEST_ANSWER = 600.0
"""Seconds a request may take: 32 readers at once wait for each other."""

Ask = Callable[[int], object]


class Contestants(NamedTuple):
    """One search of ours and one of the engine's, by the number of a query."""

    ours: Ask
    bare: Ask


def measure(both: Contestants, readers: int) -> tuple[str, ...]:
    """p50 and p95 of ours, of the engine's own, and the quotients."""
    once = max(seconds_of(partial(both.ours, number)) for number in range(3))
    calls = min(MOST_CALLS, max(FEWEST_CALLS, readers, int(SECONDS_A_TURN / once)))
    turns = [(with_readers(both.ours, readers, calls), with_readers(both.bare, readers, calls)) for _ in range(TURNS)]
    ours, bare = (pooled(parts) for parts in zip(*turns, strict=True))
    figures = (milliseconds(one) for one in (ours.median, ours.p95, bare.median, bare.p95))
    return (*figures, f"{ours.median / bare.median:.2f}", f"{ours.p95 / bare.p95:.2f}")


def ours(index: SearchIndex) -> Ask:
    """Our search; each query's vector is kept before it counts."""
    encoder, queries = EncodingOnce(RandomEncoder()), made_up_queries(QUERIES)
    for query in queries:
        encoder.encode_query(query)
    return lambda number: retrieve(queries[number % QUERIES], "nb", index, encoder)


def fill(writer: IndexWriter, size: int) -> None:
    """So many passages."""
    with closing(writer):
        writer.apply(IndexChange(made_up_passages(size), random_vectors(size)), ENCODER, "digest")


@contextmanager
def on_one_machine(size: int) -> Iterator[Contestants]:
    """tantivy and NumPy."""
    with tempfile.TemporaryDirectory() as folder:
        fill(embedded.open_writer(Path(folder)), size)
        with closing(embedded.open_index(Path(folder))) as index:
            yield Contestants(ours(index), _tantivy_and_numpy(Path(folder, "1"), size))


def _tantivy_and_numpy(folder: Path, size: int) -> Ask:
    texts = tantivy.Index.open(str(folder / "texts"))
    schema, searcher = texts.schema, texts.searcher()
    vectors = np.memmap(folder / "vectors.f32", np.float32, "r", shape=(size, ENCODER.dimension))
    asked = [
        tantivy.Query.boolean_query(
            [
                (tantivy.Occur.Should, tantivy.Query.boost_query(tantivy.Query.term_query(schema, field, term), weight))
                for field, weights in analyse_query(query, "nb").weights.items()
                for term, weight in weights.items()
            ]
        )
        for query in made_up_queries(QUERIES)
    ]
    encoded = RandomEncoder().encode_passages(made_up_queries(QUERIES))

    def ask(number: int) -> object:
        hits = searcher.search(asked[number % QUERIES], limit=POOL, count=False).hits
        scores = np.vecdot(vectors, encoded[number % QUERIES])  # quicker than a matrix product where many ask at once
        best = np.argpartition(-scores, POOL)[:POOL]
        return hits, best[np.argsort(-scores[best])]

    return ask


@contextmanager
def on_servers(servers: Servers, size: int) -> Iterator[Contestants]:
    """OpenSearch."""
    settings = opensearch.OpenSearchSettings(
        urls=(servers.opensearch.url,), index="bare-latency", timeout_seconds=LONGEST_ANSWER
    )
    fill(opensearch.open_writer(settings), size)
    with closing(opensearch.open_index(settings)) as index:
        yield Contestants(ours(index), _opensearch(servers, f"{settings.index}-v1", size))
    servers.empty()


def _opensearch(servers: Servers, name: str, size: int) -> Ask:
    client, nearest = (
        OpenSearch(servers.opensearch.url, timeout=LONGEST_ANSWER, pool_maxsize=max(READERS)),
        (exact if size <= EXACT_UP_TO else neighbours),
    )
    queries = made_up_queries(QUERIES)
    by_words = [lexical(analyse_query(query, "nb"), Filters(), POOL) for query in queries]
    by_vector = [nearest(one, Filters(), POOL) for one in RandomEncoder().encode_passages(queries)]

    def ask(number: int) -> object:
        client.search(index=name, body=by_words[number % QUERIES])
        found = client.search(index=name, body=by_vector[number % QUERIES])["hits"]["hits"]
        return client.search(index=name, body=by_id([hit["sort"][1] for hit in found[:10]], [PASSAGE_ONLY]))

    return ask


def report(servers: Servers, sizes: Sequence[int] = SIZES) -> None:
    """Print one line for each size, ground and number of readers."""
    lines = []
    for size in sizes:
        for ground, made in (("embedded", on_one_machine(size)), ("servers", on_servers(servers, size))):
            with made as both:
                measure(both, 1)
                lines += [(ground, f"{size:,}", str(readers), *measure(both, readers)) for readers in READERS]
    print("A search with its query vector given, milliseconds\n")
    head = ("ground", "passages", "readers", "ours p50", "p95", "engine's own p50", "p95", "p50 ours / own", "p95")
    print_table(head, lines)


if __name__ == "__main__":
    with running() as started:
        report(started, tuple(map(int, sys.argv[1:])) or SIZES)
