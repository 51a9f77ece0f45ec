"""The ground of servers: the graph in Neo4j, the index in OpenSearch, one workspace on a shared volume.

The index is built beside the one that readers use and swapped in, then the graph takes on the difference. Both write
the state's digest last; while the digests differ, readers are told that a load is under way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from graph.errors import EmptyWorkspace, LoadUnderWay
from graph.store import neo4j
from graph.store.neo4j_settings import Neo4jSettings
from ingest.ground import Readers, Writers
from search.index import opensearch
from search.index.opensearch_settings import OpenSearchSettings

if TYPE_CHECKING:
    from search.encoder.base import Encoder


class ServerGround:
    """Graph and index on servers."""

    def __init__(self, graph: Neo4jSettings, index: OpenSearchSettings, make_encoder: Callable[[], Encoder]) -> None:
        self._graph = graph
        self._index = index
        self._make_encoder = make_encoder

    @cached_property
    def encoder(self) -> Encoder:
        """The encoder, made when first used."""
        return self._make_encoder()

    def shown(self) -> str | None:
        """The digest that graph and index both bear, None where they differ."""
        graph, index = self._digests()
        return graph if graph == index else None

    def fingerprints(self) -> Mapping[str, str]:
        """The facts that are stored."""
        with closing(neo4j.open_writer(self._graph)) as writer:
            return writer.fingerprints()

    def counts(self) -> Mapping[str, int]:
        """The numbers that the server keeps."""
        with closing(neo4j.open_reader(self._graph)) as reader:
            return reader.counts()

    @contextmanager
    def publishing(self, digest: str) -> Iterator[Writers]:  # noqa: ARG002 (the writers are given it)
        """Writers of both; each shows ``digest`` by itself when it is done."""
        with (
            closing(opensearch.open_writer(self._index)) as index,
            closing(neo4j.open_writer(self._graph)) as graph,
        ):
            yield Writers(graph=graph, index=index)

    def readers(self) -> Readers:
        """Readers of both, where both show one state."""
        graph = neo4j.open_reader(self._graph)
        try:
            index = opensearch.open_index(self._index)
        except BaseException:
            graph.close()
            raise
        readers = Readers(graph=graph, index=index)
        try:
            shown, indexed = graph.digest(), index.digest()
            if shown is None and indexed is None:
                raise EmptyWorkspace(
                    "Ingenting er lastet inn på serverne ennå. Kjør «saksgraf load MAPPE».",
                    "Nothing has been loaded on the servers yet. Run “saksgraf load FOLDER”.",
                )
            if shown != indexed:
                raise LoadUnderWay(
                    "En innlasting pågår, eller den ble avbrutt: grafen og søkeindeksen viser ikke det samme ennå. "
                    "Prøv igjen om litt. Varer det, kjør «saksgraf rebuild».",
                    "A load is under way, or it was broken off: the graph and the search index do not show the same "
                    "yet. Try again in a while. If it lasts, run “saksgraf rebuild”.",
                )
        except BaseException:
            readers.close()
            raise
        return readers

    def _digests(self) -> tuple[str | None, str | None]:
        with closing(neo4j.open_reader(self._graph)) as graph, closing(opensearch.open_index(self._index)) as index:
            return _digest_or_none(graph.digest), index.digest()


def _digest_or_none(digest: Callable[[], str | None]) -> str | None:
    try:
        return digest()
    except LoadUnderWay:
        return None
