"""The only place that names concrete backends: settings in, a ground and its readers out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from graph.authority.compiled import compiled_authority
from graph.authority.entries import Authority
from graph.errors import EmptyWorkspace
from ingest.workspace import Workspace
from ui.settings import Settings

if TYPE_CHECKING:
    from ingest.ground import Ground, Readers
    from search.encoder.base import Encoder


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
        try:
            readers = self.ground.readers()
        except EmptyWorkspace:
            if not self.workspace.exists:
                raise
            raise EmptyWorkspace(
                "Innlastingen er ikke ferdig, eller den ble avbrutt. Kjør «saksgraf load» igjen på samme mappe.",
                "The load is not done, or it was broken off. Run “saksgraf load” again on the same folder.",
            ) from None
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
