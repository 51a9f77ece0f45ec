"""Writing: each change makes the next index behind the alias and swaps it in whole. See ``search.index.opensearch``."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec

from search.encoder.base import EncoderId
from search.encoder.mismatch import model_mismatch
from search.index.base import Filters, IndexChange
from search.index.opensearch_bulk import write
from search.index.opensearch_client import WRITE_SECONDS, calling, client_for, search, writing
from search.index.opensearch_mapping import EXACT_UP_TO, Entry, Generation, index_body, layout_id, read_entries
from search.index.opensearch_queries import MOST_HITS, content_hashes, in_reading_order
from search.index.opensearch_settings import OpenSearchSettings
from search.passages import content_hash

GRACE_SECONDS = 600.0
"""How long an index stays after it has been replaced, so that whoever opened it gets through."""

_LOCK = "index.blocks.write"
_KEPT_AT_A_TIME = 500
_MOST_DELETED = 0.1
"""The share of deleted and replaced passages up to which an index is cloned. They still count in the statistics of
words, and the server holds on to them for a while whatever it is told; past this, all is written anew."""


class Shown(NamedTuple):
    """An index behind the alias: its name and what it remembers."""

    name: str
    generation: Generation


def shown(settings: OpenSearchSettings) -> Shown | None:
    """The index that the alias names, None before the first load."""
    found = _indexes(settings, settings.index)
    return found[-1] if found else None


def roll_back(settings: OpenSearchSettings) -> str | None:
    """Show the state before the present one again, in one step; its digest, or None where none is kept.

    The index that is rolled back from stays for ``GRACE_SECONDS`` at least; the next load builds on what is then shown.
    """
    with calling(settings):
        current = shown(settings)
        if current is None:
            return None
        earlier = [index for index in _whole(settings) if _number(index.name) < _number(current.name)]
        if not earlier:
            return None
        _swap(settings, current, earlier[-1].name)
        return earlier[-1].generation.digest


class OpenSearchWriter:
    """See ``search.index.base.IndexWriter``. One writer at a time: the workspace's lock sees to it, and where it does
    not, the second swap fails and changes nothing."""

    def __init__(self, settings: OpenSearchSettings) -> None:
        self._settings = settings
        with calling(settings):
            self._current = shown(settings)

    def stored(self) -> Mapping[str, str]:
        """Passage id to content hash of what is stored."""
        with calling(self._settings):
            return self._stored()

    def apply(self, change: IndexChange, encoder: EncoderId, digest: str) -> None:
        """Build the next index, write its digest, then let the alias name it."""
        with calling(self._settings):
            if len(change.put) != len(change.vectors):
                raise ValueError("there must be one vector for each passage")
            stored = self._stored()
            put = {passage.id for passage in change.put}
            kept = stored.keys() - put - set(change.drop)
            current = self._current
            if current and kept and encoder != current.generation.encoder:
                raise model_mismatch(current.generation.encoder, encoder)
            name = self._next_name()
            generation = _generation(self._settings, encoder, digest, len(put) + len(kept))
            differing = _differing(change, stored)
            if current and generation.graph and self._may_be_cloned(current, generation, differing, stored):
                self._clone(current, name, generation)
                write(self._settings, name, _entries(differing), [key for key in differing.drop if key in stored])
            else:
                client_for(self._settings).indices.create(
                    index=name, body=index_body(self._settings, generation), params=writing()
                )
                write(self._settings, name, self._entries(kept, change))
            self._finish(name, generation)

    def close(self) -> None:
        """Nothing is held open between changes."""

    def _stored(self) -> dict[str, str]:
        if self._current is None:
            return {}
        found: dict[str, str] = {}
        after: list[Any] | None = None
        while hits := search(self._settings, self._current.name, content_hashes(MOST_HITS, after)):
            found.update((hit["sort"][0], hit["fields"]["content_hash"][0]) for hit in hits)
            after = hits[-1]["sort"]
        return found

    def _entries(self, kept: Collection[str], change: IndexChange) -> Iterator[Entry]:
        """What the next index holds."""
        yield from _entries(change)
        after: list[Any] | None = None
        while kept and self._current:
            body = in_reading_order(Filters(), ["kept"], _KEPT_AT_A_TIME, after)
            hits = search(self._settings, self._current.name, body)
            if not hits:
                return
            yield from (entry for entry in read_entries([hit["_source"] for hit in hits]) if entry.passage.id in kept)
            after = hits[-1]["sort"]

    def _may_be_cloned(
        self, current: Shown, generation: Generation, differing: IndexChange, stored: Mapping[str, str]
    ) -> bool:
        if (current.generation.layout, current.generation.encoder) != (generation.layout, generation.encoder):
            return False
        stats = client_for(self._settings).indices.stats(index=current.name, params={"metric": "docs"})
        deleted: int = stats["_all"]["primaries"]["docs"]["deleted"]
        deleted += sum(key in stored for key in {passage.id for passage in differing.put} | set(differing.drop))
        return deleted <= _MOST_DELETED * len(stored)

    def _clone(self, current: Shown, name: str, generation: Generation) -> None:
        """The same segments under a new name, by hard links: what does not change is not written again."""
        indices = client_for(self._settings).indices
        indices.clone(
            index=current.name,
            target=name,
            body={
                "settings": {
                    _LOCK: None,
                    "index.number_of_replicas": 0,
                    "index.refresh_interval": self._settings.refresh,
                }
            },
            params=writing(),
        )
        indices.put_mapping(index=name, body={"_meta": msgspec.to_builtins(generation)}, params=writing())

    def _finish(self, name: str, generation: Generation) -> None:
        settings, indices = self._settings, client_for(self._settings).indices
        indices.refresh(index=name, params={"request_timeout": WRITE_SECONDS})
        # From here on it is whole and never changes: readers see one state, and it can be cloned.
        indices.put_settings(
            index=name,
            body={_LOCK: True, "index.number_of_replicas": settings.replicas},
            params=writing(),
        )
        _swap(settings, self._current, name)
        self._current = Shown(name, generation)
        self._remove_old()

    def _next_name(self) -> str:
        numbers = [_number(name) for name in _names(self._settings)]
        return f"{self._settings.index}-v{max(numbers, default=0) + 1}"

    def _remove_old(self) -> None:
        """Keep what is shown, the one before it, and for a while what was shown of late; broken-off loads go."""
        settings = self._settings
        whole = _whole(settings)
        here = [index.name for index in whole].index(self._current.name if self._current else "")
        keep = {index.name for index in whole[max(0, here - 1) : here + 1]}
        recently = time.time() - GRACE_SECONDS
        for index, following in pairwise(whole):
            if following.generation.begun > recently:
                keep.add(index.name)
        for name in _names(settings):
            if name not in keep:
                client_for(settings).indices.delete(index=name, params=writing() | {"ignore_unavailable": "true"})


def _generation(settings: OpenSearchSettings, encoder: EncoderId, digest: str, passages: int) -> Generation:
    graph = passages > EXACT_UP_TO
    return Generation(
        layout=layout_id(encoder.dimension, settings.shards, graph),
        encoder=encoder,
        digest=digest,
        graph=graph,
        passages=passages,
        shards=settings.shards,
        begun=time.time(),
    )


def _differing(change: IndexChange, stored: Mapping[str, str]) -> IndexChange:
    """What of a change differs from what is stored; one encoder makes of equal passages equal vectors."""
    rows = [row for row, passage in enumerate(change.put) if stored.get(passage.id) != content_hash(passage)]
    return IndexChange(put=tuple(change.put[row] for row in rows), vectors=change.vectors[rows], drop=change.drop)


def _entries(change: IndexChange) -> Iterator[Entry]:
    return (Entry(passage, vector) for passage, vector in zip(change.put, change.vectors, strict=True))


def _swap(settings: OpenSearchSettings, current: Shown | None, name: str) -> None:
    """One step for all readers; it fails whole if the alias names something else by now."""
    actions: list[dict[str, Any]] = [{"add": {"index": name, "alias": settings.index}}]
    if current and current.name != name:
        actions.insert(0, {"remove": {"index": current.name, "alias": settings.index, "must_exist": True}})
    client_for(settings).indices.update_aliases(body={"actions": actions}, params=writing())


def _whole(settings: OpenSearchSettings) -> list[Shown]:
    """The indexes of this alias's family that are whole, oldest first."""
    return _indexes(settings, f"{settings.index}-v*")


def _indexes(settings: OpenSearchSettings, expression: str) -> list[Shown]:
    from opensearchpy.exceptions import NotFoundError

    try:
        found = client_for(settings).indices.get(index=expression, params={"flat_settings": "true"})
    except NotFoundError:
        return []
    return [
        Shown(name, msgspec.convert(found[name]["mappings"]["_meta"], Generation))
        for name in sorted((name for name in found if _is_own(settings, name)), key=_number)
        if found[name]["settings"].get(_LOCK) == "true"
    ]


def _names(settings: OpenSearchSettings) -> list[str]:
    """All indexes of this alias's family, whole or not."""
    found = client_for(settings).indices.get_settings(index=f"{settings.index}-v*", params={"flat_settings": "true"})
    return [name for name in found if _is_own(settings, name)]


def _is_own(settings: OpenSearchSettings, name: str) -> bool:
    return re.fullmatch(rf"{re.escape(settings.index)}-v\d+", name) is not None


def _number(name: str) -> int:
    return int(name.rpartition("-v")[2])
