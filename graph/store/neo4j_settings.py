"""How a Neo4j is reached, and what the settings are called in messages."""

from __future__ import annotations

from pathlib import Path

import msgspec

URI = "SAKSGRAF_NEO4J_URI"
USER = "SAKSGRAF_NEO4J_USER"
PASSWORD = "SAKSGRAF_NEO4J_PASSWORD"
DATABASE = "SAKSGRAF_NEO4J_DATABASE"
CA = "SAKSGRAF_NEO4J_CA"
TIMEOUT = "SAKSGRAF_NEO4J_TIMEOUT"


class Neo4jSettings(msgspec.Struct, frozen=True):
    """One database, which this program has to itself.

    The scheme of ``uri`` says how: ``neo4j`` finds the members of a cluster and parts readers from writers, ``bolt``
    speaks to the one server named; ``+s`` adds TLS, with certificates of the system's authorities or of those in the
    PEM file ``ca``, and ``+ssc`` trusts any certificate. A reader's transaction ends after ``timeout_seconds``.
    """

    uri: str
    user: str
    password: str
    database: str = "neo4j"
    ca: Path | None = None
    timeout_seconds: float = 30.0

    @property
    def address(self) -> str:
        """The address as messages show it: without any name or password written into it."""
        scheme, separator, place = self.uri.rpartition("://")
        return scheme + separator + place.rpartition("@")[2]

    @property
    def secure(self) -> bool:
        """Whether the server must show a certificate that is trusted."""
        return self.uri.partition("://")[0].endswith("+s")

    def __repr__(self) -> str:
        return f"Neo4jSettings({self.address!r}, user={self.user!r}, database={self.database!r})"
