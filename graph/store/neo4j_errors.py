"""What the driver and the server raise, as this program says it: which setting to look at, and what to do."""

from __future__ import annotations

from graph.errors import LoadUnderWay, StoreUnavailable
from graph.store.neo4j_settings import CA, DATABASE, PASSWORD, TIMEOUT, URI, USER, Neo4jSettings

_SECURITY = "Neo.ClientError.Security."
_DATABASE_MISSING = "Neo.ClientError.Database.DatabaseNotFound"
_TOO_SLOW = ("Neo.ClientError.Transaction.TransactionTimedOut", "Neo.TransientError.Transaction.LockAcquisitionTimeout")


def unavailable(error: Exception, settings: Neo4jSettings) -> StoreUnavailable:
    """Any exception of the driver as the one error that leaves a store."""
    from neo4j import exceptions

    where = settings.address
    code = getattr(error, "code", None) or ""
    if isinstance(error, exceptions.AuthError | exceptions.TokenExpired) or code.startswith(_SECURITY):
        return StoreUnavailable(
            f"Neo4j på {where} slipper ikke inn brukeren «{settings.user}»: {error} Se etter {USER} og {PASSWORD}.",
            f"Neo4j at {where} does not let the user “{settings.user}” in: {error} Check {USER} and {PASSWORD}.",
        )
    if code == _DATABASE_MISSING:
        return StoreUnavailable(
            f"Neo4j på {where} har ingen database «{settings.database}»: {error} Se etter {DATABASE}.",
            f"Neo4j at {where} has no database “{settings.database}”: {error} Check {DATABASE}.",
        )
    if code in _TOO_SLOW or type(error) is TimeoutError:
        return StoreUnavailable(
            f"Neo4j på {where} brukte for lang tid. Prøv igjen, eller øk {TIMEOUT} "
            f"(nå {settings.timeout_seconds:g} sekunder).",
            f"Neo4j at {where} took too long. Try again, or raise {TIMEOUT} "
            f"(now {settings.timeout_seconds:g} seconds).",
        )
    if isinstance(error, exceptions.IncompleteCommit):
        return StoreUnavailable(
            f"Neo4j på {where} ble borte under lagringen: {error} Det er uvisst om alt ble lagret. "
            "Last inn på nytt; da lagres det som mangler.",
            f"Neo4j at {where} went away while storing: {error} Whether all was stored is not known. "
            "Load again; then what is missing is stored.",
        )
    # What is neither of the driver's own trees came from the settings, such as a file of certificates.
    if isinstance(error, exceptions.ConfigurationError | OSError):
        return StoreUnavailable(
            f"Neo4j kan ikke nås som innstilt: {error} Se etter {URI} ({where}) og {CA}.",
            f"Neo4j cannot be reached as set: {error} Check {URI} ({where}) and {CA}.",
        )
    if isinstance(error, exceptions.DriverError):
        why = _why(error)
        if settings.secure:
            return StoreUnavailable(
                f"Neo4j på {where} svarer ikke, eller ikke med et sertifikat som godtas ({why}). "
                f"Se etter at tjeneren går, og etter {URI} og {CA}.",
                f"Neo4j at {where} does not answer, or not with a certificate that is trusted ({why}). "
                f"Check that the server runs, and {URI} and {CA}.",
            )
        return StoreUnavailable(
            f"Neo4j på {where} svarer ikke ({why}). Se etter at tjeneren går, og etter {URI}.",
            f"Neo4j at {where} does not answer ({why}). Check that the server runs, and {URI}.",
        )
    return StoreUnavailable(
        f"Neo4j på {where} kunne ikke gjøre det den ble bedt om: {error} Se etter i tjenerens logg, og prøv igjen.",
        f"Neo4j at {where} could not do what it was asked: {error} Look in the server's log, and try again.",
    )


def _why(error: BaseException) -> str:
    """What is at the bottom of an error: what the system said, else the words of the last that has any.

    The driver's own words for a server that is away are that it could "not retrieve routing information".
    """
    below: BaseException | None = error
    words = ""
    while below is not None:
        if isinstance(below, OSError) and below.strerror:
            return below.strerror
        group = getattr(below, "exceptions", ())  # of all that was tried, the last
        if not group:
            words = " ".join(str(below).split()).rstrip(".") or words
        below = group[-1] if group else below.__cause__ or below.__context__
    return words or type(error).__name__


def not_an_address(settings: Neo4jSettings) -> StoreUnavailable:
    """An address that can be none of a Neo4j."""
    return StoreUnavailable(
        f"{URI} er «{settings.address}», men må være som neo4j://vert:7687 eller neo4j+s://vert:7687, "
        "uten navn og passord i seg.",
        f"{URI} is “{settings.address}”, but must be like neo4j://host:7687 or neo4j+s://host:7687, "
        "without a name or password in it.",
    )


def no_tls_for_certificates(settings: Neo4jSettings) -> StoreUnavailable:
    """Certificates to trust, and an address that asks for none."""
    return StoreUnavailable(
        f"{CA} er satt, men {URI} ({settings.address}) ber ikke om TLS med sertifikat. "
        "Skriv neo4j+s:// eller bolt+s:// der.",
        f"{CA} is set, but {URI} ({settings.address}) does not ask for TLS with certificates. "
        "Write neo4j+s:// or bolt+s:// there.",
    )


def closed(settings: Neo4jSettings) -> StoreUnavailable:
    """Asked after ``close``."""
    return StoreUnavailable(
        f"Forbindelsen til Neo4j på {settings.address} er lukket. Åpne en ny.",
        f"The connection to Neo4j at {settings.address} is closed. Open a new one.",
    )


def load_under_way(settings: Neo4jSettings) -> LoadUnderWay:
    """What a reader says when the state it was opened on is no longer, or not yet, all that is stored."""
    where = settings.address
    return LoadUnderWay(
        f"Grafen i Neo4j på {where} er blitt endret, eller blir det akkurat nå. Prøv igjen om litt. Varer det ved, ble "
        "en lasting brutt: last inn på nytt, så blir den fullført.",
        f"The graph in Neo4j at {where} has been changed, or is being changed right now. Try again shortly. If it "
        "goes on, a load was broken off: load again, and it is completed.",
    )
