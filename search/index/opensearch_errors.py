"""What the client and the server raise, as this program says it: which setting to look at, and what to do."""

from __future__ import annotations

from typing import Any

from graph.errors import LoadUnderWay, StoreUnavailable
from search.index.opensearch_settings import CA, PASSWORD, TIMEOUT, URL, USER, OpenSearchSettings

_BLOCKED = "cluster_block_exception"
_NO_INDEX = "index_not_found_exception"
_TOO_SLOW = ("search_timeout", "task_cancelled_exception")
_OVERLOADED = 429


class PassageRefused(Exception):
    """The server took a bulk request but not one passage in it, and would not take it another time either."""

    def __init__(self, passage_id: str, kind: str, reason: str) -> None:
        super().__init__(f"{kind}: {reason}")
        self.passage_id = passage_id
        self.kind = kind
        self.reason = reason


class Overloaded(Exception):
    """The server had no room for a request, however long it was given."""


class TooSlow(Exception):
    """The server gave what it had found when the time was up, which is not all."""


def unavailable(error: Exception, settings: OpenSearchSettings) -> StoreUnavailable:
    """Any exception of the client, and those of this module, as the one error that leaves an index."""
    from opensearchpy import exceptions

    where = settings.address
    kind, reason = _kind(error), _reason(error)
    if kind == _BLOCKED:
        return StoreUnavailable(
            f"OpenSearch på {where} tar ikke imot skriving nå; indeksen er låst: {reason} Er disken full, så frigjør "
            "plass og last inn på nytt. Det som var lastet, kan fortsatt leses.",
            f"OpenSearch at {where} takes no writing now; the index is locked: {reason} If the disk is full, make "
            "room and load again. What had been loaded can still be read.",
        )
    if isinstance(error, PassageRefused):
        return StoreUnavailable(
            f"OpenSearch på {where} tok ikke imot avsnittet {error.passage_id} ({error}). Ingenting er endret. "
            "Last inn på nytt; går det galt igjen, er dette en feil i programmet.",
            f"OpenSearch at {where} did not take the passage {error.passage_id} ({error}). Nothing has changed. "
            "Load again; if it goes wrong again, this is a fault of the program.",
        )
    if isinstance(error, Overloaded) or _status(error) == _OVERLOADED:
        return StoreUnavailable(
            f"OpenSearch på {where} har for mye å gjøre og tar ikke imot mer: {reason} Prøv igjen senere, "
            "eller gi tjeneren mer minne.",
            f"OpenSearch at {where} has too much to do and takes no more: {reason} Try again later, "
            "or give the server more memory.",
        )
    if isinstance(error, exceptions.ConnectionTimeout | TooSlow) or kind in _TOO_SLOW:
        return StoreUnavailable(
            f"OpenSearch på {where} brukte for lang tid. Prøv igjen, eller øk {TIMEOUT} "
            f"(nå {settings.timeout_seconds:g} sekunder).",
            f"OpenSearch at {where} took too long. Try again, or raise {TIMEOUT} "
            f"(now {settings.timeout_seconds:g} seconds).",
        )
    if isinstance(error, exceptions.SSLError):
        return StoreUnavailable(
            f"Forbindelsen til OpenSearch på {where} er ikke til å stole på: {reason} Se etter {URL} og {CA}.",
            f"The connection to OpenSearch at {where} cannot be trusted: {reason} Check {URL} and {CA}.",
        )
    if isinstance(error, exceptions.ConnectionError):
        return StoreUnavailable(
            f"OpenSearch på {where} svarer ikke ({_why(error)}). Se etter at tjeneren går, og etter {URL}.",
            f"OpenSearch at {where} does not answer ({_why(error)}). Check that the server runs, and {URL}.",
        )
    if isinstance(error, exceptions.AuthenticationException | exceptions.AuthorizationException):
        return StoreUnavailable(
            f"OpenSearch på {where} lar ikke brukeren «{settings.user or ''}» gjøre dette: {reason} "
            f"Se etter {USER} og {PASSWORD}, og hvilke rettigheter brukeren har.",
            f"OpenSearch at {where} does not let the user “{settings.user or ''}” do this: {reason} "
            f"Check {USER} and {PASSWORD}, and what rights the user has.",
        )
    if kind == _NO_INDEX:  # a reader's index goes some time after it has been replaced
        return LoadUnderWay(
            f"Det er lastet inn nytt i OpenSearch på {where} siden dette ble åpnet. Prøv igjen.",
            f"Something new has been loaded into OpenSearch at {where} since this was opened. Try again.",
        )
    if isinstance(error, exceptions.ImproperlyConfigured | OSError):
        return StoreUnavailable(
            f"OpenSearch kan ikke nås som innstilt: {reason} Se etter {URL} ({where}) og {CA}.",
            f"OpenSearch cannot be reached as set: {reason} Check {URL} ({where}) and {CA}.",
        )
    return StoreUnavailable(
        f"OpenSearch på {where} kunne ikke gjøre det den ble bedt om: {reason} Se etter i tjenerens logg, prøv igjen, "
        "eller kjør «saksgraf rebuild».",
        f"OpenSearch at {where} could not do what it was asked: {reason} Look in the server's log, try again, "
        "or run “saksgraf rebuild”.",
    )


def is_block(kind: str) -> bool:
    """Whether an error of the server says that nothing may be written; waiting for its end would be in vain."""
    return kind == _BLOCKED


def _kind(error: Exception) -> str:
    """What the server calls the error."""
    if isinstance(error, PassageRefused):
        return error.kind
    return str(getattr(error, "args", ("", ""))[1]) if _status(error) is not None else ""


def _status(error: Exception) -> int | None:
    """The HTTP status of an answer that was an error; None for errors of the connection and our own."""
    from opensearchpy.exceptions import TransportError

    status = error.args[0] if isinstance(error, TransportError) and error.args else None
    return status if isinstance(status, int) else None


def _reason(error: Exception) -> str:
    """Why, in the server's or the system's own words, as a sentence."""
    words = error.reason if isinstance(error, PassageRefused) else _server_reason(error) or str(error)
    words = " ".join(words.split()) or type(error).__name__
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _why(error: Exception) -> str:
    """What the system said of a connection that failed, which the client and its pool have each wrapped in words."""
    below: BaseException | None = error
    while below is not None:
        if isinstance(below, OSError) and below.strerror:
            return below.strerror
        below = below.__cause__ or below.__context__
    return _reason(error).rstrip(".")


def _server_reason(error: Exception) -> str:
    info: Any = error.args[2] if _status(error) is not None and len(error.args) > 2 else None
    told = info.get("error") if isinstance(info, dict) else None
    if not isinstance(told, dict):
        return ""
    causes = told.get("root_cause") or []
    return str((causes[0].get("reason") if causes else None) or told.get("reason") or "")
