"""The stores that the contract tests run over. A new store is one more class here, and one more entry in ``STORES``."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from graph.store import ladybug
from graph.store.base import GraphReader, GraphWriter


class GraphStore(Protocol):
    """One empty graph, to open as often as a test likes."""

    def writer(self) -> GraphWriter: ...

    def reader(self) -> GraphReader: ...

    def remove(self) -> None:
        """Leave nothing behind."""


class Ladybug:
    def __init__(self, folder: Path) -> None:
        self._file = folder / "graf.ladybug"

    def writer(self) -> GraphWriter:
        return ladybug.open_writer(self._file)

    def reader(self) -> GraphReader:
        return ladybug.open_reader(self._file)

    def remove(self) -> None:
        """The test's folder goes with it."""


STORES = [Ladybug]
