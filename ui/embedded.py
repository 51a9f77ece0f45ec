"""The embedded ground: one directory a state, and ``CURRENT``, replaced atomically, that names the one readers see.

A load builds the next state in a directory of its own beside the present one; readers are never blocked and never see
half of it. A directory that a crash left half built is not named by CURRENT and is removed by the next load.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from graph.errors import EmptyWorkspace, StoreUnavailable, WorkspaceDamaged, WorkspaceUnwritable
from graph.schema import label_of
from ingest.ground import Readers, Writers
from ingest.workspace import write_atomically

if TYPE_CHECKING:
    from search.encoder.base import Encoder

STATE_NAME = re.compile(r"([0-9a-f]{32})-[0-9]+")
"""A directory: the digest of the state, and a number, since a state may be made anew while it is read."""

LEAST_ROOM = 100_000_000
"""Bytes that must be free to build a state: that of 300 meetings takes 70 MB. LadybugDB ends the whole process where it
cannot write, with words nobody understands, so that room is made sure of before."""
ROOM_OF_STATE = 2
"""And so many times the size of the state that is shown, since the next is built beside it and may be larger."""

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
        folder = self._named_if_any()
        return folder.name.partition("-")[0] if folder and _is_whole(folder) else None

    def fingerprints(self) -> Mapping[str, str]:
        """The facts of the state that is shown; none where they cannot be read."""
        folder = self._named_if_any()
        if folder is None:
            return {}
        try:
            return msgspec.json.decode(_facts(folder).read_bytes(), type=dict[str, str])
        except (OSError, msgspec.MsgspecError):
            return {}

    def counts(self) -> Mapping[str, int]:
        """The numbers of the facts that were written down beside the graph."""
        return Counter(label for key in self.fingerprints() if " " not in key and (label := label_of(key)))

    @contextmanager
    def publishing(self, digest: str) -> Iterator[Writers]:
        """A new state directory; CURRENT names it once both writers are done."""
        from graph.store import ladybug
        from search.index import embedded

        self._remove_all_but(self._named_if_any())
        self._make_sure_of_room()
        folder = next(one for n in count(1) if not (one := self._states / f"{digest}-{n}").exists())
        folder.mkdir(parents=True)
        with (
            closing(ladybug.open_writer(_graph(folder))) as graph,
            closing(embedded.open_writer(_index(folder))) as index,
        ):
            yield Writers(graph=graph, index=index)
            facts = graph.fingerprints()
        write_atomically(_facts(folder), msgspec.json.encode(facts))
        write_atomically(self._current, f"{folder.name}\n".encode())
        self._remove_all_but(folder)

    def _make_sure_of_room(self) -> None:
        """Raise WorkspaceUnwritable where the disk has hardly room for another state beside the one that is shown."""
        shown = self._named_if_any()
        size = sum(path.stat().st_size for path in shown.rglob("*") if path.is_file()) if shown else 0
        needed = LEAST_ROOM + ROOM_OF_STATE * size
        free = shutil.disk_usage(self._states.parent).free
        if free >= needed:
            return
        home, has, wants = self._states.parent, free // 1_000_000, needed // 1_000_000
        raise WorkspaceUnwritable(
            f"Disken med {home} har {has} MB ledig, og det trengs {wants} MB for å bygge graf og søkeindeks. "
            "Frigjør plass, og kjør «saksgraf load» igjen; det som er lest, er tatt vare på.",
            f"The disk of {home} has {has} MB free, and {wants} MB are needed to build graph and index. "
            "Make room, and run “saksgraf load” again; what was read is kept.",
        )

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
                return _opened(folder)
            except StoreUnavailable:
                if not remaining or self._named() == folder:
                    raise
        raise AssertionError("unreachable")

    def _named(self) -> Path | None:
        """The directory that CURRENT names; WorkspaceDamaged where it names none."""
        try:
            name = self._current.read_text(encoding="ascii").strip()
            if STATE_NAME.fullmatch(name):
                return self._states / name
            reason = f"«{name[:40]}»"
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, UnicodeDecodeError) as error:
            reason = str(error)
        raise WorkspaceDamaged(
            f"{self._current} kan ikke leses ({reason}). Kjør «saksgraf rebuild»; det som er lastet inn, er der ennå.",
            f"{self._current} cannot be read ({reason}). Run “saksgraf rebuild”; all that was loaded is still there.",
        )

    def _named_if_any(self) -> Path | None:
        try:
            return self._named()
        except WorkspaceDamaged:
            return None

    def _remove_all_but(self, keep: Path | None) -> None:
        if self._states.exists():
            for folder in self._states.iterdir():
                if folder != keep:
                    # Windows keeps files that a reader holds open; the next load takes them away.
                    shutil.rmtree(folder, ignore_errors=True)


def _opened(folder: Path) -> Readers:
    """Readers of one state; StoreUnavailable where not all of it is there."""
    from graph.store import ladybug
    from search.index import embedded

    graph = ladybug.open_reader(_graph(folder))
    try:
        index = embedded.open_index(_index(folder))
        if index.digest() is None:  # removed since, and then opened as one that nothing has been written to yet
            raise StoreUnavailable(
                f"Fant ingen søkeindeks i {folder}. Kjør «saksgraf rebuild» for å lage den på nytt.",
                f"There is no search index in {folder}. Run “saksgraf rebuild” to make it anew.",
            )
        return Readers(graph=graph, index=index)
    except BaseException:
        graph.close()
        raise


def _graph(folder: Path) -> Path:
    return folder / "graph.ladybug"


def _index(folder: Path) -> Path:
    return folder / "index"


def _facts(folder: Path) -> Path:
    return folder / "facts.json"


def _is_whole(folder: Path) -> bool:
    return _facts(folder).exists() and _graph(folder).exists() and _index(folder).exists()
