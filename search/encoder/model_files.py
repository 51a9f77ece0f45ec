"""What a model of ``sentence-transformers`` is, told from its own small files: without torch, which takes ten seconds.

``status`` and a load without news need to know which model is set, not to run it. What these files do not tell, the
model itself must be asked for.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec

Read = TypeVar("Read")

Files = Callable[[str], bytes | None]
"""A model's file by its path within the model; None where it has none."""

_CONFIGURATION = "config_sentence_transformers.json"
_MODULES = "modules.json"
_TRANSFORMER = "config.json"
_IDENTIFYING = (_TRANSFORMER, _CONFIGURATION, _MODULES)
_WEIGHTS = ("*.safetensors", "*.bin")
_SAMPLES = 16
_SAMPLE_BYTES = 4096
"""So much of a file of weights, from so many places, tells one training from another; all of it takes seconds."""
_HASH_LENGTH = 12

_QUERY_PROMPTS = ("query",)
_PASSAGE_PROMPTS = ("passage", "document", "corpus")
_E5 = re.compile(r"(?:^|[-_/\\])e5(?:$|[-_])", re.IGNORECASE)
_E5_INSTRUCT = re.compile(r"instruct", re.IGNORECASE)
"""These take a task's description before a query and nothing before a passage, and say so in their configuration."""

_SAME_DIMENSION = frozenset({"Normalize", "Dropout", "LayerNorm"})
_SENTENCE = "sentence_embedding"
_POOLING = "pooling_mode"


def model_files(model: str) -> Files:
    """The files of a model: of a folder, else of the hub's cache, where missing ones (a few kB) are fetched to.

    Reading one that is on the hub raises whatever the hub's library does, ImportError where that is not installed.
    """
    return partial(_in_folder, Path(model)) if Path(model).is_dir() else partial(_on_hub, model)


def prompts_of(model: str, files: Files) -> tuple[str, str]:
    """What goes before a query and before a passage."""
    prompts = _read(files, _CONFIGURATION, dict[str, Any]).get("prompts") or {}
    return choose_prompts(model, prompts)


def choose_prompts(model: str, prompts: Mapping[str, str | None]) -> tuple[str, str]:
    """What goes before a query and before a passage: the model's own prompts, e5's where it has none of either."""
    query = next((text for name in _QUERY_PROMPTS if (text := prompts.get(name))), "")
    passage = next((text for name in _PASSAGE_PROMPTS if (text := prompts.get(name))), "")
    if not query and not passage and _E5.search(model) and not _E5_INSTRUCT.search(model):
        return "query: ", "passage: "
    return query, passage


def dimension_of(files: Files) -> int | None:
    """How many numbers a vector has: what the last of the model's parts that says so says. None where none does."""
    dimension: int | None = None
    for module in _read(files, _MODULES, list[dict[str, Any]]):
        kind = str(module.get("type", "")).rpartition(".")[2]
        config = _read(files, f"{module.get('path', '')}/config.json".lstrip("/"), dict[str, Any])
        if kind == "Pooling":
            dimension = _pooled(config)
        elif kind == "Dense" and config.get("module_output_name") in (None, _SENTENCE):
            dimension = config.get("out_features")
        elif kind != "Transformer" and kind not in _SAME_DIMENSION:
            return None
    truncated = _read(files, _CONFIGURATION, dict[str, Any]).get("truncate_dim")
    return min(dimension, truncated) if dimension and truncated else dimension


def model_id(model: str) -> str:
    """A name on the hub as it is; of a folder its name and a hash of what is configured and has been learnt in it."""
    folder = Path(model)
    if not folder.is_dir():
        return model
    told = hashlib.sha256()
    for name in _IDENTIFYING:
        if (content := _in_folder(folder, name)) is not None:
            told.update(name.encode() + b"\0" + content + b"\0")
    for file in sorted({file for pattern in _WEIGHTS for file in folder.rglob(pattern)}):
        told.update(file.relative_to(folder).as_posix().encode() + b"\0")
        told.update(b"".join(_samples(file)))
    return f"{folder.resolve().name}@{told.hexdigest()[:_HASH_LENGTH]}"


def _samples(file: Path) -> Iterable[bytes]:
    size = file.stat().st_size
    yield str(size).encode() + b"\0"
    with file.open("rb") as opened:
        for number in range(_SAMPLES):
            opened.seek(max(0, size - _SAMPLE_BYTES) * number // (_SAMPLES - 1))
            yield opened.read(_SAMPLE_BYTES)


def _pooled(config: Mapping[str, Any]) -> int | None:
    """Each way of pooling that is switched on gives as many numbers as a word has; there is always one."""
    word = config.get("embedding_dimension") or config.get("word_embedding_dimension")
    modes = config.get(_POOLING)
    if isinstance(modes, str):
        ways = 1
    elif modes is not None:
        ways = len(modes)
    else:  # as versions before 5 wrote it
        ways = sum(value is True for name, value in config.items() if name.startswith(_POOLING))
    return word * max(1, ways) if isinstance(word, int) else None


def _read(files: Files, name: str, kind: type[Read]) -> Read:
    """A JSON file; empty where it is not there or is something else."""
    content = files(name)
    try:
        return kind() if content is None else msgspec.json.decode(content, type=kind)
    except msgspec.MsgspecError:
        return kind()


def _in_folder(folder: Path, name: str) -> bytes | None:
    try:
        return (folder / name).read_bytes()
    except OSError:
        return None


def _on_hub(model: str, name: str) -> bytes | None:
    from huggingface_hub import hf_hub_download, try_to_load_from_cache
    from huggingface_hub.errors import EntryNotFoundError

    kept = try_to_load_from_cache(model, name)
    if kept is not None and not isinstance(kept, str):  # it is known that the model has no such file
        return None
    try:
        return Path(kept or hf_hub_download(model, name)).read_bytes()
    except EntryNotFoundError:
        return None
