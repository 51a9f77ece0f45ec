"""A real Neo4j and a real OpenSearch to measure: those of the tests, started here with data that is thrown away."""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from services.neo4j_server import Neo4jServer
from services.opensearch_server import OpenSearchServer


class Servers(NamedTuple):
    """Both, running."""

    neo4j: Neo4jServer
    opensearch: OpenSearchServer

    @property
    def environment(self) -> Mapping[str, str]:
        """The settings by which the program reaches them."""
        return {
            "SAKSGRAF_GROUND": "servers",
            "SAKSGRAF_NEO4J_URI": self.neo4j.settings.uri,
            "SAKSGRAF_NEO4J_USER": self.neo4j.settings.user,
            "SAKSGRAF_NEO4J_PASSWORD": self.neo4j.settings.password,
            "SAKSGRAF_OPENSEARCH_URL": self.opensearch.url,
        }

    def empty(self) -> None:
        """As new: no node, no index."""
        with self.neo4j.driver() as driver, driver.session() as session:
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume()
        self.opensearch.client().indices.delete(index="saksgraf*,bare*", params={"expand_wildcards": "all"})


@contextmanager
def running() -> Iterator[Servers]:
    """Both servers, until the block ends."""
    # The driver warns at every try while the server is not up yet.
    logging.getLogger("neo4j").setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        servers = Servers(Neo4jServer(Path(folder, "neo4j"), "5.26"), OpenSearchServer(Path(folder, "opensearch")))
        try:
            for server in servers:
                server.start()
            yield servers
        finally:
            for server in servers:
                server.stop()
