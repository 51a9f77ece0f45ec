"""Any encoder of the ``sentence-transformers`` library, by its name or from a folder; an extra, since it brings torch.

What a model wants before queries and passages is read from its own ``config_sentence_transformers.json``, not asked of
anyone: a wrong prompt makes worse vectors without a word. Models of the e5 family that say nothing there get the two
that their makers write of.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from graph.errors import MissingExtra, StoreUnavailable
from search.encoder.base import EncoderId, Vector, Vectors
from search.encoder.model_files import choose_prompts, dimension_of, model_files, model_id, prompts_of

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

DEFAULT_MODEL = "intfloat/multilingual-e5-large"
EXTRA = "sentence-transformers"
SETTING = "SAKSGRAF_ENCODER"

_BATCH = 32
"""Texts the model sees at once; the library sorts them by length first."""


class SentenceTransformersEncoder:
    """``search.encoder.base.Encoder`` over ``sentence-transformers``. The model is loaded when it is first needed.

    ``model`` is a name on the hub or a folder; ``device`` is torch's name of one, by default the fastest that is here.
    """

    def __init__(self, model: str = DEFAULT_MODEL, device: str | None = None) -> None:
        self._name = model
        self._device = device

    @cached_property
    def id(self) -> EncoderId:
        """Model, dimension and prompts, told without loading the model where its files say so."""
        return _told_by_files(self._name) or self._told_by_model

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
        if self.id != self._told_by_model:
            raise _not_as_described(self._name)
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
    def _told_by_model(self) -> EncoderId:
        query, passage = choose_prompts(self._name, self._model.prompts)
        # Not all kinds of models tell their dimension, and the method that does is called otherwise in each version.
        dimension = int(self._model.encode(["x"], show_progress_bar=False).shape[1])
        return EncoderId(model=model_id(self._name), dimension=dimension, query_prefix=query, passage_prefix=passage)

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


def choose_device(torch: Any) -> str:
    """The fastest device that torch finds here."""
    backends = {"cuda": torch.cuda, "mps": torch.backends.mps}
    return next((device for device, backend in backends.items() if backend.is_available()), "cpu")


def _told_by_files(model: str) -> EncoderId | None:
    """What the model's files say; None where they do not say all, or cannot be had: then the model must be loaded."""
    files = model_files(model)
    try:
        dimension = dimension_of(files)
        if dimension is None:
            return None
        query, passage = prompts_of(model, files)
    # The hub's library, its HTTP client and the disk each raise their own; who then loads the model is told of it.
    except Exception:
        return None
    return EncoderId(model=model_id(model), dimension=dimension, query_prefix=query, passage_prefix=passage)


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


def _not_as_described(model: str) -> StoreUnavailable:
    return StoreUnavailable(
        f"Språkmodellen {model} er en annen enn filene ved siden av den sier. Hent den på nytt, eller velg en annen i "
        f"{SETTING}.",
        f"The language model {model} is another than the files beside it say. Fetch it again, or choose another in "
        f"{SETTING}.",
    )
