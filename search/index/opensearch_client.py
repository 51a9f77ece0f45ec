"""The client behind one door: requests in, decoded answers out, and every exception as ``StoreUnavailable``."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from graph.errors import SaksgrafError
from search.index.opensearch_errors import TooSlow, unavailable
from search.index.opensearch_settings import OpenSearchSettings

if TYPE_CHECKING:
    from opensearchpy import OpenSearch

# All tries together stay under the five seconds within which a server that is not there is told.
_CONNECT_SECONDS = 4.0
_FEWEST_TRIES = 2
_MOST_TRIES = 4
WRITE_SECONDS = 120.0
"""For a chunk of passages or a change of the cluster's state: whoever loads waits longer than whoever asks."""
_CONNECTIONS = 32
"""Kept open to each node: as many readers at once get no slower by making new ones."""


@contextmanager
def calling(settings: OpenSearchSettings) -> Iterator[None]:
    """The one place where what the client raises becomes an error of this program."""
    try:
        yield
    except SaksgrafError:
        raise
    # Nearly all are of the client's own tree, but sockets, TLS, files and values it cannot encode raise others.
    except Exception as error:
        raise unavailable(error, settings) from error


@lru_cache(maxsize=8)
def client_for(settings: OpenSearchSettings) -> OpenSearch:
    """The client of a cluster, with its pool of connections: one a process, safe to share between threads."""
    # Imported here: it takes a third of a second that commands on another ground need not wait for.
    from opensearchpy import OpenSearch, Urllib3HttpConnection
    from urllib3 import Timeout

    # The client logs what it then raises; what is raised says it all.
    logging.getLogger("opensearch").addHandler(logging.NullHandler())
    tries = min(_MOST_TRIES, max(_FEWEST_TRIES, len(settings.urls)))
    secure: dict[str, Any] = {}
    if any(urlsplit(url).scheme == "https" for url in settings.urls):
        secure["ssl_context"] = ssl.create_default_context(cafile=settings.ca)
    if settings.user is not None:
        secure["http_auth"] = (settings.user, settings.password or "")
    return OpenSearch(
        list(settings.urls),
        connection_class=Urllib3HttpConnection,
        serializer=_Json(),
        timeout=Timeout(connect=_CONNECT_SECONDS / tries, read=settings.timeout_seconds),
        max_retries=tries - 1,
        retry_on_status=(502, 504),  # of a proxy between; what the server says itself is told or handled
        pool_maxsize=_CONNECTIONS,
        **secure,
    )


def writing() -> dict[str, Any]:
    """Parameters of requests that change something."""
    return {"request_timeout": WRITE_SECONDS, "cluster_manager_timeout": f"{WRITE_SECONDS:.0f}s"}


def search(settings: OpenSearchSettings, index: str, body: Mapping[str, Any], *, shards: int = 1) -> list[Any]:
    """The hits of a search in one index. All of it or an error: never what some shards found within the time."""
    return _hits(client_for(settings).search(index=index, body=body, params=_manner(settings, shards)))


def search_all(
    settings: OpenSearchSettings, index: str, bodies: Sequence[Mapping[str, Any]], *, shards: int = 1
) -> list[list[Any]]:
    """The hits of several searches in one index, with one request; all of all of them or an error."""
    from opensearchpy.exceptions import HTTP_EXCEPTIONS, TransportError

    head = {"index": index, **_manner(settings, shards)}
    lines = b"".join(msgspec.json.encode(line) + b"\n" for body in bodies for line in (head, body))
    answers = client_for(settings).msearch(body=lines)["responses"]
    for answer in answers:
        if "error" in answer:
            # As the client would have raised it of a request of its own.
            raise HTTP_EXCEPTIONS.get(answer["status"], TransportError)(
                answer["status"], answer["error"]["type"], answer
            )
    return [_hits(answer) for answer in answers]


def _manner(settings: OpenSearchSettings, shards: int) -> dict[str, Any]:
    manner = {
        "allow_partial_search_results": "false",
        # The server gives up too when nobody waits any more.
        "cancel_after_time_interval": f"{settings.timeout_seconds * 1000:.0f}ms",
    }
    if shards > 1:
        manner["search_type"] = "dfs_query_then_fetch"  # word statistics of all shards, so that none ranks its own way
    return manner


def _hits(answer: Mapping[str, Any]) -> list[Any]:
    if answer.get("timed_out"):
        raise TooSlow
    hits: list[Any] = answer["hits"]["hits"]
    return hits


class _Json:
    """The client's serializer, by msgspec: ten times as fast on vectors."""

    mimetype = "application/json"

    def loads(self, text: str) -> Any:
        return msgspec.json.decode(text)

    def dumps(self, data: Any) -> Any:
        return data if isinstance(data, str | bytes) else msgspec.json.encode(data)
