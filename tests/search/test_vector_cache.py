from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import WorkspaceDamaged
from search.encoder.base import EncoderId, Vector, Vectors
from search.encoder.cache import CHUNK, VectorCache, encode_missing
from search.passages import Passage


class CountingEncoder:
    """Makes a vector from a text's hash, counts what it was asked for, and can break off."""

    def __init__(self, model: str = "one", breaks_after: int | None = None) -> None:
        self.id = EncoderId(model=model, dimension=4, query_prefix="", passage_prefix="")
        self.texts: list[str] = []
        self._breaks_after = breaks_after

    def encode_query(self, text: str) -> Vector:
        return self.encode_passages([text])[0]

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        if self._breaks_after is not None and len(self.texts) >= self._breaks_after:
            raise KeyboardInterrupt
        self.texts += texts
        salt = self.id.model
        rows = [np.frombuffer(hashlib.sha256((salt + text).encode()).digest()[:4], np.uint8) for text in texts]
        return np.array(rows, np.float32).reshape(len(texts), 4)


def passages(*texts: str) -> list[Passage]:
    return [
        Passage(id=f"p{n}", document="a", text=text, context="", kind="other", start_line=n + 1, end_line=n + 1)
        for n, text in enumerate(texts)
    ]


def test_nothing_is_encoded_twice(tmp_path: Path) -> None:
    cache, encoder = VectorCache(tmp_path), CountingEncoder()
    first = encode_missing(passages("a", "b", "a"), encoder, cache)
    again = encode_missing(passages("b", "c", "a"), encoder, VectorCache(tmp_path))
    assert sorted(encoder.texts) == ["a", "b", "c"]
    assert np.array_equal(first[0], first[2])
    assert np.array_equal(again[2], first[0])
    assert encode_missing([], encoder, cache).shape == (0, 4)


def test_two_models_lie_side_by_side(tmp_path: Path) -> None:
    cache, one, two = VectorCache(tmp_path), CountingEncoder("one"), CountingEncoder("two")
    first, second = (encode_missing(passages("a"), encoder, cache) for encoder in (one, two))
    assert not np.array_equal(first, second)
    assert np.array_equal(encode_missing(passages("a"), one, cache), first)
    assert one.texts == two.texts == ["a"]


def test_a_broken_load_keeps_what_was_encoded(tmp_path: Path) -> None:
    many = passages(*(f"tekst {n}" for n in range(3 * CHUNK)))
    with pytest.raises(KeyboardInterrupt):
        encode_missing(many, CountingEncoder(breaks_after=CHUNK), VectorCache(tmp_path))
    encoder = CountingEncoder()
    encode_missing(many, encoder, VectorCache(tmp_path))
    assert len(encoder.texts) == 2 * CHUNK


def test_progress_counts_what_is_to_be_encoded(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    encode_missing(
        passages("a", "b", "a"), CountingEncoder(), VectorCache(tmp_path), lambda n, of: seen.append((n, of))
    )
    assert seen == [(0, 2), (2, 2)]


@given(lost=st.integers(0, 400), junk=st.binary(max_size=90))
def test_a_torn_end_is_cut_off(tmp_path_factory: pytest.TempPathFactory, lost: int, junk: bytes) -> None:
    """Killed at any byte of a write, or with junk at the end: vectors read back are right and new ones are kept."""
    folder = tmp_path_factory.mktemp("vectors")
    texts = passages(*"abcdefg")
    whole = encode_missing(texts, CountingEncoder(), VectorCache(folder))
    (path,) = folder.glob("*.vectors")
    head = path.read_bytes().index(b"\n") + 1
    data = path.read_bytes()
    path.write_bytes(data[: max(head, len(data) - lost)] + junk)
    again = encode_missing(texts, CountingEncoder(), VectorCache(folder))
    assert np.array_equal(again, whole)
    kept = CountingEncoder()
    assert np.array_equal(encode_missing(texts, kept, VectorCache(folder)), whole)
    assert kept.texts == []


def test_a_file_of_something_else_is_named(tmp_path: Path) -> None:
    encode_missing(passages("a"), CountingEncoder(), VectorCache(tmp_path))
    (path,) = tmp_path.glob("*.vectors")
    path.write_bytes(b"something else altogether, longer than a head" * 9)
    with pytest.raises(WorkspaceDamaged, match=path.name):
        encode_missing(passages("a"), CountingEncoder(), VectorCache(tmp_path))
