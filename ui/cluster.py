"""Reading spread over a Dask cluster, for more documents than one machine reads in the time there is.

The scheduler passes on whatever function it is given, so only a closed network, or TLS by Dask's own configuration,
stands between it and strangers: docs/operations.md says how.
"""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from graph.errors import MissingExtra, StoreUnavailable, WrongUse
from ingest.extract.version import EXTRACTOR
from ingest.spreading import AHEAD, LOST, Loss
from ui import __version__
from ui.settings import DASK

if TYPE_CHECKING:
    from distributed import Client, Future

Item = TypeVar("Item")
Result = TypeVar("Result")

PATIENCE_SECONDS = 5
"""How long the scheduler, and then its first worker, may take to answer."""

_LARGE = "1GB"
"""Dask warns of large tasks; ours hold a document, and the number under way is bounded."""

_ADDRESS = re.compile(r"\w+://\S+:\d+")

_ONE_AT_A_TIME = threading.Lock()


class OverCluster:
    """Over the workers of a Dask scheduler at ``address``; the answers are those of one process."""

    def __init__(self, address: str) -> None:
        if not _ADDRESS.fullmatch(address):
            raise WrongUse(
                f"{DASK} er «{address}». Skriv protokoll, vert og port, for eksempel {DASK}=tcp://127.0.0.1:8786.",
                f"{DASK} is “{address}”. Write protocol, host and port, for instance {DASK}=tcp://127.0.0.1:8786.",
            )
        self._address = address

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Generator[Result | Literal[Loss.LOST], None, None]:
        """As ingest.spreading.Spread says. StoreUnavailable where the cluster is not there, or goes away."""
        with self._client() as client:
            under_way: deque[Future[Any]] = deque()
            for item in items:
                under_way.append(client.submit(_alone, function, item, pure=False))
                if len(under_way) >= AHEAD * max(1, len(client.scheduler_info(n_workers=-1)["workers"])):
                    yield self._result(under_way.popleft())
            while under_way:
                yield self._result(under_way.popleft())

    @contextmanager
    def _client(self) -> Iterator[Client]:
        try:
            import dask
            from distributed import Client
        except ImportError as error:
            raise MissingExtra(
                f"{DASK} er satt, men Dask er ikke installert. Kjør: pip install 'saksgraf[dask]'",
                f"{DASK} is set, but Dask is not installed. Run: pip install 'saksgraf[dask]'",
            ) from error
        try:
            client = Client(self._address, timeout=PATIENCE_SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
        except OSError as error:
            raise self._gone("svarer ikke", "does not answer") from error
        with client, dask.config.set({"distributed.admin.large-graph-warning-threshold": _LARGE}):
            self._check_workers(client)
            yield client

    def _check_workers(self, client: Client) -> None:
        """A worker of another version might read otherwise: told before anything is read."""
        try:
            client.wait_for_workers(1, timeout=PATIENCE_SECONDS)
            versions = set(client.run(_version).values())
        except TimeoutError as error:
            raise self._gone("har ingen arbeidere", "has no workers") from error
        except (ImportError, OSError) as error:
            raise self._gone("har en arbeider uten saksgraf", "has a worker without saksgraf") from error
        if versions != {_version()}:
            raise self._gone(
                f"har arbeidere av en annen utgave ({', '.join(sorted(versions - {_version()}))}; her er {_version()})",
                f"has workers of another version ({', '.join(sorted(versions - {_version()}))}; this is {_version()})",
            )

    def _result(self, future: Future[Any]) -> Any:  # what Dask hands back is typed by nobody
        from distributed import CancelledError, KilledWorker

        try:
            return future.result()
        except (KilledWorker, MemoryError):
            return LOST
        except (CancelledError, OSError) as error:
            raise self._gone("ble borte under lesingen", "went away while reading") from error

    def _gone(self, nb: str, en: str) -> StoreUnavailable:
        return StoreUnavailable(
            f"Dask på {self._address} ({DASK}) {nb}. Start planlegger og arbeidere med samme utgave av saksgraf, eller "
            "fjern innstillingen, og kjør kommandoen igjen; det som var lest, er tatt vare på.",
            f"Dask at {self._address} ({DASK}) {en}. Start scheduler and workers with the same version of saksgraf, or "
            "remove the setting, and run the command again; what had been read is kept.",
        )


def _alone(function: Callable[[Item], Result], item: Item) -> Result:
    """PDFium must not be used by two threads at once, and a Dask worker has several unless told otherwise."""
    with _ONE_AT_A_TIME:
        return function(item)


def _version() -> str:
    return f"{__version__}, {EXTRACTOR}"
