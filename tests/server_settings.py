"""The settings of a workspace on the two real servers of the tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from services.neo4j_server import Neo4jServer
from services.opensearch_server import OpenSearchServer


def on_servers(graph: Neo4jServer, index: OpenSearchServer, home: Path, name: str) -> Mapping[str, str]:
    """The environment of a workspace whose index bears ``name``. Both servers are emptied of what was there before."""
    with graph.driver() as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
    client = index.client()
    client.indices.delete(index=f"{name}-v*", params={"ignore_unavailable": "true"})
    client.close()
    return {
        "SAKSGRAF_GROUND": "servers",
        "SAKSGRAF_HOME": str(home),
        "SAKSGRAF_NEO4J_URI": graph.settings.uri,
        "SAKSGRAF_NEO4J_USER": graph.settings.user,
        "SAKSGRAF_NEO4J_PASSWORD": graph.settings.password,
        "SAKSGRAF_OPENSEARCH_URL": index.url,
        "SAKSGRAF_OPENSEARCH_INDEX": name,
        "SAKSGRAF_LABELLED": "sekretariat",
        "USER": "sekretariat",
    }
