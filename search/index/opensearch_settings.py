"""How an OpenSearch is reached, and what the settings are called in messages."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import msgspec

URL = "SAKSGRAF_OPENSEARCH_URL"
USER = "SAKSGRAF_OPENSEARCH_USER"
PASSWORD = "SAKSGRAF_OPENSEARCH_PASSWORD"
CA = "SAKSGRAF_OPENSEARCH_CA"
TIMEOUT = "SAKSGRAF_OPENSEARCH_TIMEOUT"


class OpenSearchSettings(msgspec.Struct, frozen=True):
    """One index of passages in a cluster.

    ``urls`` are nodes of the cluster; ``https`` is checked against the system's authorities, or those in the PEM file
    ``ca``. ``index`` is the name of the alias that readers follow; the indexes behind it are ``<index>-v<number>``.
    ``refresh`` is OpenSearch's ``refresh_interval`` while an index is built: nobody reads it before it is whole, so
    by default it is refreshed once, at the end. A reader's request ends after ``timeout_seconds``, here and there.
    """

    urls: tuple[str, ...]
    user: str | None = None
    password: str | None = None
    ca: Path | None = None
    index: str = "saksgraf"
    shards: int = 1
    replicas: int = 0
    refresh: str = "-1"
    timeout_seconds: float = 10.0

    @property
    def address(self) -> str:
        """The addresses as messages show them: without any name or password written into them."""
        return ", ".join(map(_bare, self.urls))

    def __repr__(self) -> str:
        return f"OpenSearchSettings({self.address!r}, user={self.user!r}, index={self.index!r})"


def _bare(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
