"""Vectors that are kept: encoding is the slow part of a load, so no text is encoded twice by one model.

One file a model in the cache's folder, written at its end only. It begins with the encoder's id; then come records of
equal length: the sha256 of a passage's encoded text, its vector, and a checksum of both. A load that is broken off
leaves at worst a torn record, which is seen by its checksum and cut off by the next writer.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec
import numpy as np

from graph.errors import WorkspaceDamaged
from search.encoder.base import Encoder, EncoderId, Vector, Vectors
from search.passages import Passage

CHUNK = 32
"""Passages that are encoded before they are written: some three seconds of work, the most that a broken load loses."""

_HASH_BYTES = 32
_CHECK_BYTES = 4
_SUFFIX = ".vectors"

Progress = Callable[[int, int], None]
"""Called with the number of passages encoded so far and the number there are to encode."""


class VectorCache:
    """The vectors kept in ``folder``. One writer at a time: the workspace's lock sees to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, encoder: EncoderId, hashes: Sequence[str]) -> dict[str, Vector]:
        """Those vectors of ``encoder`` that are kept for the text hashes given."""
        wanted = {bytes.fromhex(text_hash) for text_hash in hashes}
        path = self._path(encoder)
        if not wanted or not path.exists():
            return {}
        found: dict[str, Vector] = {}
        with path.open("rb") as file:
            _read_head(file, path, encoder)
            size = _record_size(encoder)
            while len(record := file.read(size)) == size:
                if (key := record[:_HASH_BYTES]) in wanted and _is_whole(record):
                    found[key.hex()] = np.frombuffer(record[_HASH_BYTES:-_CHECK_BYTES], "<f4").astype(np.float32)
        return found

    def append(self, encoder: EncoderId, hashes: Sequence[str], vectors: Vectors) -> None:
        """Keep vectors, one for each text hash; what a broken-off load left torn at the end is cut off first."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(encoder)
        if not path.exists():
            beside = path.with_suffix(".new")
            beside.write_bytes(_head(encoder))
            beside.replace(path)
        with path.open("r+b") as file:
            file.seek(_whole_length(file, path, encoder))
            file.truncate()
            for text_hash, vector in zip(hashes, vectors, strict=True):
                content = bytes.fromhex(text_hash) + np.asarray(vector, "<f4").tobytes()
                file.write(content + zlib.crc32(content).to_bytes(_CHECK_BYTES, "little"))

    def keep_only(self, hashes: Collection[str]) -> None:
        """Remove the vectors, of every encoder, of all texts but those whose hashes are given."""
        wanted = {bytes.fromhex(text_hash) for text_hash in hashes}
        for path in sorted(self._folder.glob(f"*{_SUFFIX}")):
            beside = path.with_suffix(".new")
            with path.open("rb") as file, beside.open("wb") as kept:
                head = file.readline()
                kept.write(head)
                size = _record_size(_encoder_of(head, path))
                while len(record := file.read(size)) == size:
                    if record[:_HASH_BYTES] in wanted and _is_whole(record):
                        kept.write(record)
                kept.flush()
                os.fsync(kept.fileno())
            beside.replace(path)

    def _path(self, encoder: EncoderId) -> Path:
        return self._folder / f"{hashlib.sha256(_head(encoder)).hexdigest()[:16]}{_SUFFIX}"


def encode_missing(
    passages: Sequence[Passage], encoder: Encoder, cache: VectorCache, progress: Progress | None = None
) -> Vectors:
    """The vectors of ``passages``, in their order: kept ones from ``cache``, the others encoded and kept there."""
    hashes = [passage.text_hash for passage in passages]
    known = cache.read(encoder.id, hashes)
    missing = {key: passage for key, passage in zip(hashes, passages, strict=True) if key not in known}
    keys = sorted(missing)
    if progress:
        progress(0, len(keys))
    for start in range(0, len(keys), CHUNK):
        chunk = keys[start : start + CHUNK]
        vectors = encoder.encode_passages([missing[key].encoded_text for key in chunk])
        cache.append(encoder.id, chunk, vectors)
        known.update(zip(chunk, vectors, strict=True))
        if progress:
            progress(start + len(chunk), len(keys))
    result = np.empty((len(hashes), encoder.id.dimension), np.float32)
    for row, key in enumerate(hashes):
        result[row] = known[key]
    return result


def _record_size(encoder: EncoderId) -> int:
    return _HASH_BYTES + 4 * encoder.dimension + _CHECK_BYTES


def _head(encoder: EncoderId) -> bytes:
    return msgspec.json.encode(encoder) + b"\n"


def _encoder_of(head: bytes, path: Path) -> EncoderId:
    try:
        return msgspec.json.decode(head, type=EncoderId)
    except msgspec.MsgspecError as error:
        raise _foreign(path, "?") from error


def _read_head(file: BinaryIO, path: Path, encoder: EncoderId) -> None:
    if file.read(len(_head(encoder))) != _head(encoder):
        raise _foreign(path, encoder.model)


def _foreign(path: Path, model: str) -> WorkspaceDamaged:
    return WorkspaceDamaged(
        f"Vektorfilen {path} hører ikke til modellen {model}. Slett filen; neste lasting lager den på nytt.",
        f"The vector file {path} does not belong to the model {model}. Delete the file; the next load makes it anew.",
    )


def _is_whole(record: bytes) -> bool:
    return zlib.crc32(record[:-_CHECK_BYTES]).to_bytes(_CHECK_BYTES, "little") == record[-_CHECK_BYTES:]


def _whole_length(file: BinaryIO, path: Path, encoder: EncoderId) -> int:
    """The length of the file up to its last whole record. Only the end can be torn, so it is read from there."""
    file.seek(0)
    _read_head(file, path, encoder)
    start, size = file.tell(), _record_size(encoder)
    count = (file.seek(0, 2) - start) // size
    while count:
        file.seek(start + (count - 1) * size)
        if _is_whole(file.read(size)):
            break
        count -= 1
    return start + count * size
