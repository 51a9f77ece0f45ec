"""The driver behind one door: statements in, plain rows out, and every exception as ``StoreUnavailable``.

Transactions are the driver's managed ones: it repeats them where a cluster changes leader or a connection breaks.
"""

from __future__ import annotations

import atexit
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from graph.store.neo4j_errors import closed, no_tls_for_certificates, not_an_address, unavailable
from graph.store.neo4j_settings import Neo4jSettings

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction

# What the driver tells while it repeats belongs in a log, where there is one, and not among the program's own words.
logging.getLogger("neo4j").addHandler(logging.NullHandler())

# Together under the five seconds within which a server that is not there is told: reaching one address, and getting a
# connection with all that belongs to it (names, routes, logging in).
_CONNECT_SECONDS = 2.0
_ACQUIRE_SECONDS = 4.0
# How long the driver repeats: whoever waits for an answer is told soon, while a load sits out a change of leader.
_READ_RETRY_SECONDS = 2.0
_WRITE_RETRY_SECONDS = 30.0
# The server ends by itself what takes too long. One that has stopped answering does not, and the driver would wait for
# as long as that server once told it to: two minutes, and after Ctrl+C too. So much more than the server is given.
_GRACE_SECONDS = 2.0
# A load waits for locks and for large commits, but not for ever.
_WRITE_SECONDS = 600.0
# Everything is read anyway: all of a result at once, since the server holds back by itself what is not taken.
_FETCH_ALL = -1
_SCHEMES = frozenset({"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"})

Rows = list[list[Any]]


class Statement(NamedTuple):
    """Cypher with its parameters."""

    text: str
    parameters: Mapping[str, Any] = {}


# Drivers that have reached their server, each with its pool of connections: one a process, safe to share between
# threads. A page opens readers for every question, and logging in takes longer than most questions do.
_drivers: dict[tuple[Neo4jSettings, bool], Driver] = {}


class Connection:
    """One database. Safe to share between threads; the first to open it in a process reaches the server."""

    def __init__(self, settings: Neo4jSettings, *, writing: bool) -> None:
        self._settings = settings
        self._writing = writing
        self._closed = False
        _check_address(settings)
        with self._calling():
            # Imported here: it takes a fifth of a second that commands on another ground need not wait for.
            from neo4j import GraphDatabase

            self._driver = _driver_for(settings, writing=writing)
            # What one transaction wrote, the next one sees, on whichever member of a cluster it runs.
            self._bookmarks = GraphDatabase.bookmark_manager()

    def run(self, statements: Callable[[], Iterable[Statement]]) -> list[Rows]:
        """Rows of each statement, all in one transaction; ``statements`` is called again where the driver repeats."""
        from neo4j import unit_of_work

        if self._closed:
            raise closed(self._settings)
        seconds = _WRITE_SECONDS if self._writing else self._settings.timeout_seconds

        @unit_of_work(timeout=seconds, metadata={"app": "saksgraf"})
        def work(transaction: ManagedTransaction) -> list[Rows]:
            return [transaction.run(text, parameters).values() for text, parameters in statements()]  # type: ignore[arg-type]

        def transact() -> list[Rows]:
            with self._driver.session(
                database=self._settings.database, bookmark_manager=self._bookmarks, fetch_size=_FETCH_ALL
            ) as session:
                return session.execute_write(work) if self._writing else session.execute_read(work)

        with self._calling():
            return _within(seconds + _GRACE_SECONDS, transact)

    def run_one(self, text: str, parameters: Mapping[str, Any] | None = None) -> Rows:
        """Rows of one statement in a transaction of its own."""
        return self.run(lambda: [Statement(text, parameters or {})])[0]

    def close(self) -> None:
        """Nothing more can be asked; the driver's connections are kept for whoever comes next."""
        self._closed = True

    @contextmanager
    def _calling(self) -> Iterator[None]:
        try:
            yield
        # Nearly all are of the driver's own two trees, but sockets, TLS and values it cannot encode raise others.
        except Exception as error:
            raise unavailable(error, self._settings) from error


def _within(seconds: float, transact: Callable[[], list[Rows]]) -> list[Rows]:
    """The rows, or TimeoutError. After that, and after Ctrl+C, the transaction is left to a thread of its own."""
    done: Future[list[Rows]] = Future()

    def run() -> None:
        try:
            done.set_result(transact())
        # Whatever it is, it belongs where the rows are awaited.
        except BaseException as error:
            done.set_exception(error)

    threading.Thread(target=run, name="neo4j", daemon=True).start()
    return done.result(seconds)


def _driver_for(settings: Neo4jSettings, *, writing: bool) -> Driver:
    kept = _drivers.get((settings, writing))
    if kept is not None:
        return kept
    driver = _driver(settings, writing=writing)
    try:
        _reach(driver, settings, writing=writing)
    except BaseException:
        driver.close()
        raise
    # Nobody waits while another reaches a server that may not be there; of two that did, the first is kept.
    kept = _drivers.setdefault((settings, writing), driver)
    if kept is driver:
        atexit.register(driver.close)
    else:
        driver.close()
    return kept


def _reach(driver: Driver, settings: Neo4jSettings, *, writing: bool) -> None:
    """Log in and open the database, without the repetitions of a managed transaction."""
    with driver.session(database=settings.database, default_access_mode="WRITE" if writing else "READ") as session:
        session.begin_transaction().close()


def _driver(settings: Neo4jSettings, *, writing: bool) -> Driver:
    from neo4j import GraphDatabase

    uri, transport = _transport(settings)
    return GraphDatabase.driver(
        uri,
        auth=(settings.user, settings.password),
        connection_timeout=_CONNECT_SECONDS,
        connection_acquisition_timeout=_ACQUIRE_SECONDS,
        max_transaction_retry_time=_WRITE_RETRY_SECONDS if writing else _READ_RETRY_SECONDS,
        # Hints for whoever writes queries, such as a label nobody has used yet; they would end in users' logs.
        notifications_min_severity="OFF",
        user_agent="saksgraf",
        **transport,
    )


def _transport(settings: Neo4jSettings) -> tuple[str, dict[str, Any]]:
    """The address and the options of the driver that make the connection as safe as the settings say."""
    from neo4j import TrustCustomCAs

    if settings.ca is None:
        return settings.uri, {}
    # The driver takes authorities of one's own only beside a scheme that does not speak of TLS.
    trust = TrustCustomCAs(str(settings.ca))
    return settings.uri.replace("+s://", "://", 1), {"encrypted": True, "trusted_certificates": trust}


def _check_address(settings: Neo4jSettings) -> None:
    try:
        parts = urlsplit(settings.uri)
        sound = parts.scheme in _SCHEMES and parts.hostname and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        sound = False
    if not sound:
        raise not_an_address(settings)
    if settings.ca is not None and not settings.secure:
        raise no_tls_for_certificates(settings)
