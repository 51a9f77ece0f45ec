"""What passages are filtered by, as columns of numbers: one row a passage, in the order of the passages' ids.

The vector search is a product over all rows, so filters are masks over rows here; the text index applies the same
filters itself (``search.index.texts``), and the contract tests hold the two together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from search.index.base import Filters
from search.passages import Passage

Mask = NDArray[np.bool_]

_NAMED = ("body", "kind", "document", "meeting", "case")
_ROW = np.dtype(
    [
        ("at", "<i8"),
        ("length", "<i4"),
        ("date", "<i4"),
        ("line", "<i4"),
        ("decision", "?"),
        ("labelled", "?"),
        ("draft", "?"),
    ]
    + [(name, "<i4") for name in _NAMED]
)
_PAIR = np.dtype([("row", "<i4"), ("entity", "<i4")])
_NOBODY = -1

# Bare numbers, not NumPy's own format: its header is Python source, and Python 3.11 cannot parse that in several
# threads at once (python/cpython#106905: "AST constructor recursion depth mismatch"), which readers of a page do.
_ROWS = "rows"
_ENTITIES = "entities"


def day_number(date: str | None, padding: str = "0") -> int:
    """An ISO date as a number that sorts by time; a part of a date ("2024") is filled up with ``padding``."""
    digits = (date or "").replace("-", "")
    return int((digits + padding * 8)[:8]) if digits.isdigit() else 0


class Columns:
    """The columns of one generation of an index."""

    def __init__(
        self, rows: NDArray[np.void], entities: NDArray[np.void], codes: Mapping[str, Mapping[str, int]]
    ) -> None:
        self._rows = rows
        self._entities = entities
        self._codes = codes

    @classmethod
    def read(cls, folder: Path) -> Columns:
        """The columns that ``write_columns`` wrote into ``folder``."""
        codes = msgspec.json.decode((folder / "codes.json").read_bytes(), type=dict[str, dict[str, int]])
        rows = np.fromfile(folder / _ROWS, _ROW)
        entities = np.fromfile(folder / _ENTITIES, _PAIR)
        return cls(rows, entities, codes)

    def __len__(self) -> int:
        return len(self._rows)

    def place(self, row: int) -> tuple[int, int]:
        """Where the passage of a row begins in the passages' file, and its length in bytes."""
        return int(self._rows["at"][row]), int(self._rows["length"][row])

    def mask(self, filters: Filters) -> Mask | None:
        """Which rows pass; None when all do."""
        masks: list[Mask] = []
        chosen = (filters.bodies, filters.kinds, filters.documents, filters.meetings, filters.cases)
        for column, names in zip(_NAMED, chosen, strict=True):
            if names:
                codes = [self._codes[column].get(name, _NOBODY - 1) for name in names]
                masks.append(np.isin(self._rows[column], codes))
        if filters.since or filters.until:
            dates = self._rows["date"]
            until = day_number(filters.until, "9") if filters.until else np.iinfo(np.int32).max
            masks.append((dates >= max(1, day_number(filters.since))) & (dates <= until))
        if filters.entities:
            codes = [self._codes["entity"].get(name, _NOBODY - 1) for name in filters.entities]
            named = np.zeros(len(self), np.bool_)
            named[self._entities["row"][np.isin(self._entities["entity"], codes)]] = True
            masks.append(named)
        if filters.decisions_only:
            masks.append(np.asarray(self._rows["decision"]))
        if not filters.labelled:
            masks.append(~np.asarray(self._rows["labelled"]))
        if not filters.drafts:
            masks.append(~np.asarray(self._rows["draft"]))
        return np.logical_and.reduce(masks) if masks else None

    def in_reading_order(self, mask: Mask | None) -> list[int]:
        """The rows that pass, by document and first line."""
        rows = np.arange(len(self)) if mask is None else np.flatnonzero(mask)
        chosen = self._rows[rows]
        return [int(row) for row in rows[np.lexsort((rows, chosen["line"], self._place[chosen["document"]]))]]

    @cached_property
    def _place(self) -> NDArray[np.int64]:
        """The place of each document's name, by its code, among the names of all."""
        names = sorted(self._codes["document"])
        places = np.zeros(len(names) + 1, np.int64)
        for place, name in enumerate(names):
            places[self._codes["document"][name]] = place
        return places


class ColumnsWriter:
    """Collects the columns of passages that come in the order of their ids."""

    def __init__(self) -> None:
        self._rows: list[tuple[int | bool, ...]] = []
        self._entities: list[tuple[int, int]] = []
        self._codes: dict[str, dict[str, int]] = {name: {} for name in (*_NAMED, "entity")}

    def add(self, passage: Passage, at: int, length: int) -> None:
        """Add the next passage, which lies at byte ``at`` of the passages' file."""
        self._entities += [(len(self._rows), self._code("entity", entity)) for entity in passage.entities]
        self._rows.append(
            (
                at,
                length,
                day_number(passage.date),
                passage.start_line,
                passage.decision,
                passage.sensitivity is not None,
                passage.draft,
                *(self._code(column, getattr(passage, column)) for column in _NAMED),
            )
        )

    def write(self, folder: Path) -> None:
        """Write the columns into ``folder``."""
        np.array(self._rows, _ROW).tofile(folder / _ROWS)
        np.array(self._entities, _PAIR).tofile(folder / _ENTITIES)
        (folder / "codes.json").write_bytes(msgspec.json.encode(self._codes))

    def _code(self, column: str, name: str | None) -> int:
        return _NOBODY if name is None else self._codes[column].setdefault(name, len(self._codes[column]))


def best_rows(scores: NDArray[np.float32], mask: Mask | None, limit: int) -> Sequence[int]:
    """The rows with the highest scores among those that pass, best first, ties by row."""
    rows = np.arange(len(scores)) if mask is None else np.flatnonzero(mask)
    if limit <= 0 or not len(rows):
        return []
    chosen = scores[rows]
    if len(rows) > limit:
        # All that reach the last place, so that ties there are broken by row and not by chance.
        least = np.partition(chosen, len(rows) - limit)[len(rows) - limit]
        rows = rows[chosen >= least]
        chosen = scores[rows]
    return [int(row) for row in rows[np.lexsort((rows, -chosen))][:limit]]
