"""The only place that names concrete backends: settings in, a ground and its readers out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from graph.authority.compiled import compiled_authority
from graph.authority.entries import Authority
from ingest.ground import Ground, Readers
from ingest.workspace import Workspace
from search.encoder.base import Encoder
from ui.settings import Settings


class Program(msgspec.Struct, frozen=True):
    """A workspace with the ground it stands on."""

    settings: Settings
    workspace: Workspace
    ground: Ground

    def authority(self) -> Authority:
        """The authority file, compiled."""
        return compiled_authority(self.settings.home)

    @contextmanager
    def reading(self) -> Iterator[Readers]:
        """Readers of the state that is shown; closed afterwards."""
        readers = self.ground.readers()
        try:
            yield readers
        finally:
            readers.close()


def wire(settings: Settings) -> Program:
    """The program that the settings describe. Nothing heavy is loaded and nothing opened yet."""
    from ui.embedded import EmbeddedGround

    return Program(
        settings=settings,
        workspace=Workspace(settings.home),
        ground=EmbeddedGround(settings.home, _nano_encoder),
    )


def _nano_encoder() -> Encoder:
    from search.encoder.e5 import E5Encoder

    return E5Encoder()
