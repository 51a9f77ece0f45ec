"""The embedded index: one directory that holds texts (tantivy), vectors and the passages themselves.

Each change writes a new *generation* beside the one in use and then replaces ``current.json``, which names it together
with the digest and the encoder. So a change is made whole or not at all, readers are never blocked and keep what they
opened, and the index is a pure function of the passages in it: tantivy's word statistics remember no removed passage.
Rewriting is cheap beside encoding: the tokens of unchanged passages are kept and are not made again.
"""

from __future__ import annotations

import heapq
import os
import shutil
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from graph.errors import SaksgrafError, StoreUnavailable
from search.analysis import analyse_passage, analysis_id
from search.encoder.base import EncoderId, Vector
from search.encoder.mismatch import model_mismatch
from search.index.base import Filters, IndexChange, Scored, Terms
from search.index.columns import Columns, ColumnsWriter, best_rows
from search.index.texts import FieldTexts, TextReader, TextWriter
from search.passages import Passage, content_hash

_CURRENT = "current.json"
_TEXTS, _VECTORS, _PASSAGES, _TOKENS, _IDS = "texts", "vectors.f32", "passages.jsonl", "tokens.jsonl", "ids.json"
_TRIES = 20
"""A generation may be removed between reading its name and opening it; then a newer one is named."""

_encode = msgspec.json.Encoder().encode
_decode_passage = msgspec.json.Decoder(Passage).decode
_decode_tokens = msgspec.json.Decoder(dict[str, str]).decode


class _Current(msgspec.Struct, frozen=True):
    """Which generation is in use and what it shows."""

    generation: int
    digest: str
    encoder: EncoderId
    analysis: str


class _Entry(NamedTuple):
    passage: Passage
    texts: FieldTexts
    vector: Vector


def open_index(path: Path) -> EmbeddedIndex:
    """Open the index in the directory ``path`` for reading; where there is none, an empty one without a digest."""
    with _store_errors(path):
        current = _read_current(path)
        for _ in range(_TRIES):
            try:
                return EmbeddedIndex(
                    path, current, _Generation(path / str(current.generation), current.encoder) if current else None
                )
            except Exception:
                newer = _read_current(path)
                if newer == current:
                    raise
                current = newer
        raise TimeoutError("it is being written again and again")


def open_writer(path: Path) -> EmbeddedWriter:
    """Open the index in the directory ``path`` for writing; the directory is made when the first change is."""
    with _store_errors(path):
        return EmbeddedWriter(path, _read_current(path))


@contextmanager
def _store_errors(path: Path) -> Iterator[None]:
    """The one place where what tantivy, NumPy and the file system raise becomes an error of this program."""
    try:
        yield
    except SaksgrafError:
        raise
    except Exception as error:
        raise StoreUnavailable(
            f"Søkeindeksen i {path} kan ikke brukes ({error}). Kjør «saksgraf rebuild» for å lage den på nytt.",
            f"The search index in {path} cannot be used ({error}). Run “saksgraf rebuild” to make it anew.",
        ) from error


def _read_current(path: Path) -> _Current | None:
    try:
        return msgspec.json.decode((path / _CURRENT).read_bytes(), type=_Current)
    except FileNotFoundError:
        return None


class _Generation:
    """The files of one generation, open for reading."""

    def __init__(self, folder: Path, encoder: EncoderId) -> None:
        self.columns = Columns.read(folder)
        self.vectors = _read_vectors(folder / _VECTORS, encoder.dimension)
        self.texts = TextReader(folder / _TEXTS)
        self.ids = msgspec.json.decode((folder / _IDS).read_bytes(), type=list[str])
        if not len(self.ids) == len(self.columns) == len(self.vectors):
            raise ValueError("its files do not belong together")
        self._passages = (folder / _PASSAGES).open("rb")
        self._place = Lock()

    def passage(self, row: int) -> Passage:
        at, length = self.columns.place(row)
        with self._place:  # of the file, which all threads that read share
            self._passages.seek(at)
            line = self._passages.read(length)
        return _decode_passage(line)

    def row(self, passage_id: str) -> int | None:
        row = bisect_left(self.ids, passage_id)
        return row if row < len(self.ids) and self.ids[row] == passage_id else None

    def close(self) -> None:
        self._passages.close()


class EmbeddedIndex:
    """Reading one generation; see ``search.index.base.SearchIndex``."""

    def __init__(self, path: Path, current: _Current | None, generation: _Generation | None) -> None:
        self._path = path
        self._current = current
        self._generation = generation
        self._closed = False

    @property
    def encoder(self) -> EncoderId | None:
        """The encoder whose vectors are stored."""
        return self._current.encoder if self._current else None

    def digest(self) -> str | None:
        """The digest of the state that is indexed, None while none is complete."""
        return self._current.digest if self._current else None

    def lexical(self, terms: Terms, filters: Filters, limit: int) -> list[Scored]:
        """Best passages by BM25, best first, ties by id."""
        with _store_errors(self._path):
            generation = self._open()
            if generation is None:
                return []
            hits = generation.texts.search(terms, filters, limit)
            return [Scored(id=generation.ids[row], score=score) for row, score in hits]

    def nearest(self, vector: Vector, encoder: EncoderId, filters: Filters, limit: int) -> list[Scored]:
        """Nearest passages by cosine, best first, ties by id. Exact: the products take 5 ms for 100,000 passages."""
        with _store_errors(self._path):
            generation = self._open()
            if generation is None or self._current is None:
                return []
            if encoder != self._current.encoder:
                raise model_mismatch(self._current.encoder, encoder)
            # One row at a time, in this thread. A matrix product spreads over all cores, and where several ask at once
            # their threads spin for each other: 32 readers of 10,000 vectors waited 5.8 s for what takes 0.3 ms.
            scores = np.vecdot(generation.vectors, np.asarray(vector, np.float32))
            rows = best_rows(scores, generation.columns.mask(filters), limit)
            return [Scored(id=generation.ids[row], score=float(scores[row])) for row in rows]

    def both(
        self, terms: Terms, vector: Vector, encoder: EncoderId, within: Sequence[Filters], limit: int
    ) -> list[tuple[list[Scored], list[Scored]]]:
        """What ``lexical`` and ``nearest`` give for each of the filters."""
        return [
            (self.lexical(terms, filters, limit), self.nearest(vector, encoder, filters, limit)) for filters in within
        ]

    def passages(self, ids: Iterable[str]) -> list[Passage]:
        """The passages with these ids, in the order given; unknown ids are left out."""
        with _store_errors(self._path):
            generation = self._open()
            if generation is None:
                return []
            return [generation.passage(row) for row in map(generation.row, ids) if row is not None]

    def where(self, filters: Filters) -> list[Passage]:
        """All passages that pass the filters, sorted by document and first line."""
        with _store_errors(self._path):
            generation = self._open()
            if generation is None:
                return []
            rows = generation.columns.in_reading_order(generation.columns.mask(filters))
            return [generation.passage(row) for row in rows]

    def close(self) -> None:
        """Let go of the files."""
        if self._generation is not None:
            self._generation.close()
        self._generation = None
        self._closed = True

    def _open(self) -> _Generation | None:
        if self._closed:
            raise ValueError("the index has been closed")
        return self._generation


class EmbeddedWriter:
    """Writing; see ``search.index.base.IndexWriter``. One writer at a time: the workspace's lock sees to it."""

    def __init__(self, path: Path, current: _Current | None) -> None:
        self._path = path
        self._current = current

    def stored(self) -> Mapping[str, str]:
        """Passage id to content hash of what is stored."""
        with _store_errors(self._path):
            return {entry.passage.id: content_hash(entry.passage) for entry in self._kept(frozenset())}

    def apply(self, change: IndexChange, encoder: EncoderId, digest: str) -> None:
        """Write the next generation, then name it as the current one together with ``digest``."""
        with _store_errors(self._path):
            if len(change.put) != len(change.vectors):
                raise ValueError("there must be one vector for each passage")
            gone = {passage.id for passage in change.put} | set(change.drop)
            if self._current and encoder != self._current.encoder and any(True for _ in self._kept(gone)):
                raise model_mismatch(self._current.encoder, encoder)
            self._path.mkdir(parents=True, exist_ok=True)
            number = self._current.generation + 1 if self._current else 1
            folder = self._path / str(number)
            if folder.exists():  # of a load that was broken off
                shutil.rmtree(folder)
            folder.mkdir()
            self._write(folder, heapq.merge(self._kept(gone), _new(change), key=lambda entry: entry.passage.id))
            self._name(_Current(generation=number, digest=digest, encoder=encoder, analysis=analysis_id()))

    def close(self) -> None:
        """Nothing is held open between changes."""

    def _kept(self, gone: Collection[str]) -> Iterator[_Entry]:
        """What the current generation holds, by id, but for the passages that are ``gone``."""
        if self._current is None:
            return
        folder = self._path / str(self._current.generation)
        vectors = _read_vectors(folder / _VECTORS, self._current.encoder.dimension)
        same_analysis = self._current.analysis == analysis_id()
        with (folder / _PASSAGES).open("rb") as passages, (folder / _TOKENS).open("rb") as tokens:
            for line, words, vector in zip(passages, tokens, vectors, strict=True):
                passage = _decode_passage(line)
                if passage.id not in gone:
                    yield _Entry(passage, _decode_tokens(words) if same_analysis else _analysed(passage), vector)

    def _write(self, folder: Path, entries: Iterable[_Entry]) -> None:
        columns, texts = ColumnsWriter(), TextWriter(folder / _TEXTS)
        ids: list[str] = []
        with (
            (folder / _PASSAGES).open("wb") as passages,
            (folder / _TOKENS).open("wb") as tokens,
            (folder / _VECTORS).open("wb") as vectors,
        ):
            for row, entry in enumerate(entries):
                at, line = passages.tell(), _encode(entry.passage)
                passages.write(line + b"\n")
                tokens.write(_encode(entry.texts) + b"\n")
                vectors.write(np.ascontiguousarray(entry.vector, np.float32).tobytes())
                texts.add(row, entry.passage, entry.texts)
                columns.add(entry.passage, at, len(line))
                ids.append(entry.passage.id)
            for file in (passages, tokens, vectors):
                file.flush()
                os.fsync(file.fileno())
        texts.finish()
        columns.write(folder)
        (folder / _IDS).write_bytes(_encode(ids))

    def _name(self, current: _Current) -> None:
        """Replace the name of the current generation, then remove all others; a reader that is in the way may stay."""
        beside = self._path / f"{_CURRENT}.new"
        with beside.open("wb") as file:
            file.write(_encode(current))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path / _CURRENT)
        self._current = current
        for folder in self._path.iterdir():
            if folder.is_dir() and folder.name != str(current.generation):
                shutil.rmtree(folder, ignore_errors=True)


def _new(change: IndexChange) -> Iterator[_Entry]:
    for row in sorted(range(len(change.put)), key=lambda row: change.put[row].id):
        yield _Entry(change.put[row], _analysed(change.put[row]), change.vectors[row])


def _analysed(passage: Passage) -> FieldTexts:
    return {field: " ".join(words) for field, words in analyse_passage(passage.text, passage.context).items()}


def _read_vectors(file: Path, dimension: int) -> NDArray[np.float32]:
    if not file.stat().st_size:
        return np.zeros((0, dimension), np.float32)
    return np.memmap(file, np.float32, mode="r").reshape(-1, dimension)
