"""What a model's own files tell of it, without running it: prompts, dimension, and what it is known by."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from model_folder import NAMES, POOLED, WORDS, write_model

from graph.errors import MissingExtra
from search.encoder.model_files import choose_prompts, dimension_of, model_files, model_id, prompts_of
from search.encoder.sentence_transformers import SentenceTransformersEncoder


@pytest.mark.parametrize(
    ("model", "prompts", "expected"),
    [
        ("sentence-transformers/all-MiniLM-L6-v2", {}, ("", "")),
        ("sentence-transformers/all-MiniLM-L6-v2", {"query": "", "document": ""}, ("", "")),
        ("intfloat/multilingual-e5-large", {}, ("query: ", "passage: ")),
        ("intfloat/multilingual-e5-large", {"query": "", "document": ""}, ("query: ", "passage: ")),
        ("/modeller/e5", {}, ("query: ", "passage: ")),
        ("intfloat/multilingual-e5-large", {"query": "q: ", "passage": "p: "}, ("q: ", "p: ")),
        ("intfloat/multilingual-e5-large-instruct", {}, ("", "")),
        ("some/base5", {}, ("", "")),
        ("some/model", {"query": "Instruct: find\nQuery: ", "document": ""}, ("Instruct: find\nQuery: ", "")),
        ("some/model", {"query": "q ", "document": "d "}, ("q ", "d ")),
        ("some/model", {"query": None, "corpus": "c "}, ("", "c ")),
    ],
)
def test_prompts_are_the_models_own(model: str, prompts: dict[str, str | None], expected: tuple[str, str]) -> None:
    assert choose_prompts(model, prompts) == expected


@pytest.mark.parametrize(
    ("modules", "configured", "dimension"),
    [
        (POOLED | {f"{NAMES}Normalize": {}}, None, 384),
        (WORDS | {"pooling.Pooling": {"embedding_dimension": 384, "pooling_mode": "cls"}}, {}, 384),
        (WORDS | {"pooling.Pooling": {"embedding_dimension": 384, "pooling_mode": ["cls", "mean"]}}, {}, 768),
        (POOLED | {f"{NAMES}Dense": {"in_features": 384, "out_features": 128}}, {}, 128),
        (POOLED, {"truncate_dim": 256}, 256),
        (POOLED, {"truncate_dim": 1024}, 384),
        (POOLED | {"their_own.Folding": {"out_features": 12}}, {}, None),
        (POOLED | {f"{NAMES}Dense": {"out_features": 9, "module_output_name": "other"}}, {}, None),
        (WORDS, {}, None),
        ({}, {}, None),
    ],
)
def test_the_dimension_is_what_the_last_part_gives(
    modules: dict[str, dict[str, Any]], configured: dict[str, Any], dimension: int | None, tmp_path: Path
) -> None:
    assert dimension_of(model_files(write_model(tmp_path / "modell", modules, configured))) == dimension


def test_files_that_are_no_json_tell_nothing(tmp_path: Path) -> None:
    model = write_model(tmp_path, POOLED, {"prompts": {"query": "finn: "}})
    assert prompts_of(model, model_files(model)) == ("finn: ", "")
    for name in ("modules.json", "config_sentence_transformers.json"):
        (tmp_path / name).write_bytes(b"\x00[")
    assert prompts_of(model, model_files(model)) == ("", "")
    assert dimension_of(model_files(model)) is None


def test_a_folder_is_known_by_what_is_configured_and_learnt_in_it(tmp_path: Path) -> None:
    first, second = (write_model(tmp_path / place / "modell", POOLED) for place in ("en", "to"))
    for model in (first, second):
        Path(model, "model.safetensors").write_bytes(bytes(2_000_000))
    assert model_id(first) == model_id(second)
    assert model_id(first).startswith("modell@")
    told = {model_id(first)}
    with Path(second, "model.safetensors").open("r+b") as weights:  # the same model, trained a little more
        weights.seek(800_000)
        weights.write(b"\x01" * 600_000)
    told.add(model_id(second))
    Path(second, "config_sentence_transformers.json").write_text('{"prompts": {"query": "q: "}}')
    told.add(model_id(second))
    assert len(told) == 3
    assert model_id("intfloat/multilingual-e5-large") == "intfloat/multilingual-e5-large"


def test_which_model_is_set_is_told_without_what_runs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for missing in ("torch", "sentence_transformers"):
        monkeypatch.setitem(sys.modules, missing, None)
    model = write_model(tmp_path / "e5", POOLED)
    encoder = SentenceTransformersEncoder(model)
    assert (encoder.id.dimension, encoder.id.query_prefix, encoder.id.passage_prefix) == (384, "query: ", "passage: ")
    with pytest.raises(MissingExtra):
        encoder.encode_query("hei")
    with pytest.raises(MissingExtra):  # what the files do not tell, the model must be asked for
        _ = SentenceTransformersEncoder(write_model(tmp_path / "annen", WORDS)).id
