"""The embedded ground: one directory a state, and ``CURRENT``, replaced atomically, that names the one readers see.

A load builds the next state beside the present one; readers are never blocked and never see half of it. A directory
that a crash left half built is not named by CURRENT and is removed by the next load.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import msgspec

from graph.errors import EmptyWorkspace, StoreUnavailable
from graph.store import ladybug
from ingest.ground import Readers, Writers
from ingest.workspace import write_atomically
from search.encoder.base import Encoder
from search.index import embedded

OPENING_TRIES = 3
"""A load may remove a state between the reading of CURRENT and the opening of what it names; then look again."""


class EmbeddedGround:
    """Graph and index in one directory below ``home``."""

    def __init__(self, home: Path, make_encoder: Callable[[], Encoder]) -> None:
        self._states = home / "states"
        self._current = home / "CURRENT"
        self._make_encoder = make_encoder

    @cached_property
    def encoder(self) -> Encoder:
        """The encoder, made when first used."""
        return self._make_encoder()

    def shown(self) -> str | None:
        """The digest that CURRENT names, None where what it names is not there."""
        folder = self._named()
        return folder.name if folder and _is_whole(folder) else None

    def fingerprints(self) -> Mapping[str, str]:
        """The facts of the state that is shown."""
        folder = self._named()
        if folder is None or not (folder / "facts.json").exists():
            return {}
        return msgspec.json.decode((folder / "facts.json").read_bytes(), type=dict[str, str])

    @contextmanager
    def publishing(self, digest: str) -> Iterator[Writers]:
        """A new state directory; CURRENT names it once both writers are done."""
        shown = self._named()
        self._remove_all_but(shown)
        folder = self._states / digest
        if folder == shown:
            # What CURRENT names is damaged, or it would not be made anew: nobody can be reading it.
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        writers = Writers(
            graph=ladybug.open_writer(_graph(folder)),
            index=embedded.open_writer(_index(folder)),
        )
        try:
            yield writers
            facts = writers.graph.fingerprints()
        finally:
            writers.graph.close()
            writers.index.close()
        write_atomically(folder / "facts.json", msgspec.json.encode(facts))
        write_atomically(self._current, f"{digest}\n".encode())
        self._remove_all_but(folder)

    def readers(self) -> Readers:
        """Readers of the state that CURRENT names."""
        for remaining in reversed(range(OPENING_TRIES)):
            folder = self._named()
            if folder is None:
                raise EmptyWorkspace(
                    "Ingenting er lastet inn ennå. Kjør «saksgraf load MAPPE» med mappen der møtepapirene ligger.",
                    "Nothing has been loaded yet. Run “saksgraf load FOLDER” with the folder of meeting papers.",
                )
            try:
                graph = ladybug.open_reader(_graph(folder))
                try:
                    return Readers(graph=graph, index=embedded.open_index(_index(folder)))
                except StoreUnavailable:
                    graph.close()
                    raise
            except StoreUnavailable:
                if not remaining or self._named() == folder:
                    raise
        raise AssertionError("unreachable")

    def _named(self) -> Path | None:
        try:
            name = self._current.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return None
        return self._states / name

    def _remove_all_but(self, keep: Path | None) -> None:
        if self._states.exists():
            for folder in self._states.iterdir():
                if folder != keep:
                    # Windows keeps files that a reader holds open; the next load takes them away.
                    shutil.rmtree(folder, ignore_errors=True)


def _graph(folder: Path) -> Path:
    return folder / "graph.ladybug"


def _index(folder: Path) -> Path:
    return folder / "index"


def _is_whole(folder: Path) -> bool:
    return (folder / "facts.json").exists() and _graph(folder).exists() and _index(folder).exists()
