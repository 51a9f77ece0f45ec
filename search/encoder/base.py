"""The seam of the encoders: text in, unit vectors out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
"""Shape (dimension,), length 1."""
Vectors = NDArray[np.float32]
"""Shape (texts, dimension), each row of length 1."""


class EncoderId(msgspec.Struct, frozen=True):
    """What makes vectors comparable: only vectors with equal ids may meet."""

    model: str
    dimension: int
    query_prefix: str
    passage_prefix: str


class Encoder(Protocol):
    """Encodes queries and passages into one space."""

    @property
    def id(self) -> EncoderId:
        """Model, dimension and prefixes."""

    def encode_query(self, text: str) -> Vector:
        """The vector of one query."""

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """The vectors of passages, in their order; shape (0, dimension) for none."""
