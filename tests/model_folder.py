"""The small files of a model of sentence-transformers, as the library writes them, without what it has learnt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

NAMES = "sentence_transformers.models."
WORDS = {f"{NAMES}Transformer": {"hidden_size": 384}}
POOLED = WORDS | {f"{NAMES}Pooling": {"word_embedding_dimension": 384, "pooling_mode_mean_tokens": True}}


def write_model(
    folder: Path, modules: Mapping[str, Mapping[str, Any]], configured: Mapping[str, Any] | None = None
) -> str:
    """A model's folder: what each of its parts is configured with, by the name of its kind."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = []
    for number, (kind, config) in enumerate(modules.items()):
        path = f"{number}_{kind.rpartition('.')[2]}" if number else ""
        listed.append({"idx": number, "name": str(number), "path": path, "type": kind})
        (folder / path).mkdir(exist_ok=True)
        (folder / path / "config.json").write_text(json.dumps(config))
    (folder / "modules.json").write_text(json.dumps(listed))
    if configured is not None:
        (folder / "config_sentence_transformers.json").write_text(json.dumps(configured))
    return str(folder)
