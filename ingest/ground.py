"""The seam between the pipeline and the ground it publishes on: where the graph and the index lie and how they change.

The pipeline computes the whole state; a ground takes it on and shows it to readers at once or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    # Types alone: the seam is imported by every command, and behind these stands NumPy.
    from graph.store.base import GraphReader, GraphWriter
    from search.encoder.base import Encoder
    from search.index.base import IndexWriter, SearchIndex


class Writers(msgspec.Struct, frozen=True):
    """Both writers of one publication."""

    graph: GraphWriter
    index: IndexWriter


class Readers(msgspec.Struct, frozen=True):
    """Both readers, showing one and the same state."""

    graph: GraphReader
    index: SearchIndex

    def close(self) -> None:
        """Let go of both."""
        self.graph.close()
        self.index.close()


class Ground(Protocol):
    """One place to publish to."""

    @property
    def encoder(self) -> Encoder:
        """The encoder that is set; loaded when first used."""

    def shown(self) -> str | None:
        """The digest of the state that readers see; None where there is none, it is not whole, or cannot be told."""

    def fingerprints(self) -> Mapping[str, str]:
        """Content hashes of the facts that readers see, for the log of differences; empty where there are none."""

    def counts(self) -> Mapping[str, int]:
        """How many nodes readers see of each label, told without reading them; a label may be missing for none."""

    def publishing(self, digest: str) -> AbstractContextManager[Writers]:
        """Writers for a new state. Leaving the context in peace shows it to readers; an error leaves the old one."""

    def readers(self) -> Readers:
        """Readers of what is shown; EmptyWorkspace where nothing is, WorkspaceDamaged where that cannot be told."""
