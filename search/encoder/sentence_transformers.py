"""Any encoder of the ``sentence-transformers`` library, by its name or from a folder; an extra, since it brings torch.

What a model wants before queries and passages is read from its own ``config_sentence_transformers.json``, not asked of
anyone: a wrong prompt makes worse vectors without a word. Models of the e5 family that say nothing there get the two
that their makers write of.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from graph.errors import MissingExtra, StoreUnavailable
from search.encoder.base import EncoderId, Vector, Vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

DEFAULT_MODEL = "intfloat/multilingual-e5-large"
EXTRA = "sentence-transformers"
SETTING = "SAKSGRAF_ENCODER"

_BATCH = 32
"""Texts the model sees at once; the library sorts them by length first."""
_QUERY_PROMPTS = ("query",)
_PASSAGE_PROMPTS = ("passage", "document", "corpus")
_E5 = re.compile(r"(?:^|[-_/\\])e5(?:$|[-_])", re.IGNORECASE)
_E5_INSTRUCT = re.compile(r"instruct", re.IGNORECASE)
"""These take a task's description before a query and nothing before a passage, and say so in their configuration."""
_IDENTIFYING = ("config.json", "config_sentence_transformers.json", "modules.json")
_HASH_LENGTH = 12


class SentenceTransformersEncoder:
    """``search.encoder.base.Encoder`` over ``sentence-transformers``. The model is loaded when it is first needed.

    ``model`` is a name on the hub or a folder; ``device`` is torch's name of one, by default the fastest that is here.
    """

    def __init__(self, model: str = DEFAULT_MODEL, device: str | None = None) -> None:
        self._name = model
        self._device = device

    @cached_property
    def id(self) -> EncoderId:
        """Model, dimension and prompts. A folder is known by its name and what is configured in it, wherever it is."""
        query, passage = choose_prompts(self._name, self._model.prompts)
        # Not all kinds of models tell their dimension, and the method that does is called otherwise in each version.
        dimension = int(self._model.encode(["x"], show_progress_bar=False).shape[1])
        return EncoderId(
            model=model_id(self._name),
            dimension=dimension,
            query_prefix=query,
            passage_prefix=passage,
        )

    def encode_query(self, text: str) -> Vector:
        """The vector of one query."""
        vector: Vector = self._encode([text], self.id.query_prefix)[0]
        return vector

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """The vectors of passages, in their order; shape (0, dimension) for none."""
        return self._encode(texts, self.id.passage_prefix)

    def _encode(self, texts: Sequence[str], prompt: str) -> Vectors:
        if not texts:
            return np.zeros((0, self.id.dimension), np.float32)
        vectors = self._model.encode(
            [_clean(text) for text in texts],
            prompt=prompt,  # also where it is empty: else the library puts the model's default one there
            batch_size=_BATCH,
            normalize_embeddings=True,
            convert_to_numpy=True,
            show_progress_bar=False,
        )
        return np.asarray(vectors, np.float32)

    @cached_property
    def _model(self) -> SentenceTransformer:
        try:
            # Imported here: torch takes ten seconds, and only those who chose it have it.
            import torch
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise MissingExtra(
                f"Modellen {self._name} trenger tillegget «{EXTRA}». Installer det: pip install 'saksgraf[{EXTRA}]'.",
                f"The model {self._name} needs the extra “{EXTRA}”. Install it: pip install 'saksgraf[{EXTRA}]'.",
            ) from error
        try:
            return SentenceTransformer(self._name, device=self._device or choose_device(torch))
        # The library, torch and the hub each raise their own, from OSError to RuntimeError.
        except Exception as error:
            raise _cannot_load(self._name, error) from error


def choose_prompts(model: str, prompts: Mapping[str, str | None]) -> tuple[str, str]:
    """What goes before a query and before a passage: the model's own prompts, e5's where it has none of either."""
    query = next((text for name in _QUERY_PROMPTS if (text := prompts.get(name))), "")
    passage = next((text for name in _PASSAGE_PROMPTS if (text := prompts.get(name))), "")
    if not query and not passage and _E5.search(model) and not _E5_INSTRUCT.search(model):
        return "query: ", "passage: "
    return query, passage


def choose_device(torch: Any) -> str:
    """The fastest device that torch finds here."""
    backends = {"cuda": torch.cuda, "mps": torch.backends.mps}
    return next((device for device, backend in backends.items() if backend.is_available()), "cpu")


def model_id(model: str) -> str:
    """A name on the hub as it is; of a folder its name and a hash of what is configured in it."""
    folder = Path(model)
    if not folder.is_dir():
        return model
    configured = hashlib.sha256()
    for name in _IDENTIFYING:
        if (folder / name).is_file():
            configured.update(name.encode() + b"\0" + (folder / name).read_bytes() + b"\0")
    return f"{folder.resolve().name}@{configured.hexdigest()[:_HASH_LENGTH]}"


def _clean(text: str) -> str:
    """The tokenizers read UTF-8, which has no lone surrogates."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _cannot_load(model: str, error: Exception) -> StoreUnavailable:
    reason = " ".join(str(error).split()) or type(error).__name__
    return StoreUnavailable(
        f"Språkmodellen {model} kan ikke lastes ({reason}). Se etter navnet eller mappen i {SETTING}, "
        "og at modellen er hentet eller at det er nett.",
        f"The language model {model} cannot be loaded ({reason}). Check the name or folder in {SETTING}, "
        "and that the model has been fetched or that there is a network.",
    )
