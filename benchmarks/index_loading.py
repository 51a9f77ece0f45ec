"""A first load into OpenSearch beside bare ``helpers.parallel_bulk`` of the same documents, in turns.

    python -m benchmarks.index_loading [PASSAGES …]      5000 and 20000 unless told

The bare one writes into an index with our mapping, is given its documents ready made, as Python's own dictionaries,
and counts with the number of threads and size of chunks that did best. Ours makes documents of passages; the analysis
of their texts, which no client does, is measured apart.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import msgspec
from opensearchpy import OpenSearch, helpers

from benchmarks.made_up import ENCODER, made_up_passages, random_vectors
from benchmarks.servers import Servers, running
from benchmarks.timing import Spent, Work, in_turns, print_table
from search.analysis import analyse_passage
from search.index.base import IndexChange
from search.index.opensearch import OpenSearchSettings, open_writer
from search.index.opensearch_mapping import Entry, Generation, document, document_id, index_body, layout_id

SIZES = (5_000, 20_000)
ROUNDS = 4
ROUNDS_OF_LARGE = 2
THREADS_AND_CHUNKS = ((4, 500), (8, 1000))
BARE_INDEX = "bare"

Documents = Sequence[tuple[str, Mapping[str, Any]]]
"""Ids with their documents."""


def load_bare(client: OpenSearch, documents: Documents, threads: int, chunk: int) -> None:
    """All documents into an index with our mapping, refreshed at the end as ours is."""
    generation = Generation(
        layout=layout_id(ENCODER.dimension, 1, graph=False), encoder=ENCODER, digest="", graph=False,
        passages=len(documents), shards=1, begun=0.0,
    )  # fmt: skip
    client.indices.create(index=BARE_INDEX, body=index_body(OpenSearchSettings(urls=()), generation))
    actions = ({"_index": BARE_INDEX, "_id": key, "_source": body} for key, body in documents)
    for _ in helpers.parallel_bulk(client, actions, thread_count=threads, chunk_size=chunk):
        pass
    client.indices.refresh(index=BARE_INDEX)


def measure(servers: Servers, size: int, rounds: int) -> Mapping[str, Spent]:
    """What each took."""
    passages, vectors = made_up_passages(size), random_vectors(size)
    documents = [
        (document_id(passage.id), msgspec.json.decode(document(Entry(passage, vector))))
        for passage, vector in zip(passages, vectors, strict=True)
    ]
    change, settings, client = (
        IndexChange(passages, vectors),
        servers.opensearch.settings(),
        servers.opensearch.client(),
    )

    def empty() -> None:
        client.indices.delete(index=f"{settings.index}-v*,{BARE_INDEX}", params={"ignore_unavailable": "true"})

    works: dict[str, Work] = {
        "ours": lambda: open_writer(settings).apply(change, ENCODER, "digest"),
        "analysis": lambda: [analyse_passage(passage.text, passage.context) for passage in passages],
    }
    for threads, chunk in THREADS_AND_CHUNKS:
        works[f"{threads} × {chunk}"] = partial(load_bare, client, documents, threads, chunk)
    spent = in_turns(works, rounds, empty)
    empty()
    return spent


def report(servers: Servers, sizes: Sequence[int] = SIZES) -> None:
    """Print one line for each size; a first round warms the server up and is printed nowhere."""
    measure(servers, SIZES[0], 1)
    lines = []
    for size in sizes:
        spent = dict(measure(servers, size, ROUNDS if size <= SIZES[0] else ROUNDS_OF_LARGE))
        ours, analysis = spent.pop("ours").median, spent.pop("analysis").median
        best = min(one.median for one in spent.values())
        figures = (f"{one:.1f}" for one in (ours, analysis, best))
        lines.append((f"{size:,}", *figures, f"{(ours - analysis) / best:.2f}"))
    print("Loading the index, seconds (median)\n")
    head = ("passages", "ours", "analysis in it", "bare `parallel_bulk`", "(ours − analysis) / bare")
    print_table(head, lines)


if __name__ == "__main__":
    with running() as both:
        report(both, tuple(map(int, sys.argv[1:])) or SIZES)
