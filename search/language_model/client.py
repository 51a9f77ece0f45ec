"""One question to a language model over HTTP, and one reply: every way in which that goes wrong has its sentence.

Only the standard library is used: it follows no redirects and reads no proxies from the environment, so that what is
sent goes to the address that is set and nowhere else.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Timer

import msgspec

from graph.errors import LanguageModelFailed
from search.language_model.settings import KEY, MODEL, TIMEOUT, Address, LanguageModelSettings, address_of

MOST_BYTES = 1_000_000
"""A reply is a few sentences; one of more bytes is no reply."""
MOST_LETTERS = 20_000
_CHUNK = 65_536
_OK = 200
_BUSY = (429, 503)
_NO_RIGHT = (401, 403)
_NOT_THERE = 404

Messages = Sequence[Mapping[str, str]]


class _Message(msgspec.Struct):
    content: str | None = None
    refusal: str | None = None


class _Choice(msgspec.Struct):
    message: _Message
    finish_reason: str | None = None


class _Reply(msgspec.Struct):
    choices: list[_Choice]


def complete(settings: LanguageModelSettings, messages: Messages) -> str:
    """What the model replies to the messages.

    Raises LanguageModelFailed, and nothing else, where no usable reply has come when the time is spent.
    """
    address = address_of(settings)
    body = msgspec.json.encode({"model": settings.model, "messages": list(messages), "temperature": 0, "stream": False})
    try:
        status, reply = _exchange(settings, address, body)
    except TimeoutError:
        raise _too_late(settings) from None
    except (OSError, HTTPException, ValueError) as error:  # no server, no TLS, no HTTP, a key no header can hold
        raise LanguageModelFailed(
            f"Språkmodellen på {address.host} kan ikke nås ({type(error).__name__}). Se etter at serveren går.",
            f"The language model at {address.host} cannot be reached ({type(error).__name__}). "
            "Check that the server runs.",
        ) from None
    if status != _OK:
        raise _refused(status, address)
    return _content(reply, address)


def _exchange(settings: LanguageModelSettings, address: Address, body: bytes) -> tuple[int, bytes]:
    headers = {"Content-Type": "application/json", "Accept": "application/json", "Connection": "close"}
    if settings.key:
        headers["Authorization"] = f"Bearer {settings.key}"
    connection = _connection(address, settings.timeout_seconds)
    with _ended_in_time(connection, settings.timeout_seconds) as deadline:
        try:
            connection.connect()
            deadline.sock = connection.sock
            connection.request("POST", address.path, body, headers)
            response = connection.getresponse()
            reply = _read(response) if response.status == _OK else b""
        except (OSError, HTTPException):
            if deadline.expired:
                raise TimeoutError from None
            raise
        if deadline.expired:
            raise TimeoutError
        return response.status, reply


def _connection(address: Address, seconds: float) -> HTTPConnection:
    if address.secure:
        return HTTPSConnection(address.host, address.port, timeout=seconds, context=ssl.create_default_context())
    return HTTPConnection(address.host, address.port, timeout=seconds)


class _Deadline:
    """Whether the time is spent, and the socket that is broken then."""

    def __init__(self, connection: HTTPConnection) -> None:
        self.expired = False
        self.sock: socket.socket | None = None  # the connection lets go of its own while the reply is read
        self._connection = connection

    def end(self) -> None:
        """Break the connection."""
        self.expired = True
        if (sock := self.sock or self._connection.sock) is not None:
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # below TLS: whoever reads from it sees the end


@contextmanager
def _ended_in_time(connection: HTTPConnection, seconds: float) -> Iterator[_Deadline]:
    """Breaks the connection when the time is spent: a socket's own timeout starts anew with every byte that drips."""
    deadline = _Deadline(connection)
    timer = Timer(seconds, deadline.end)
    timer.daemon = True
    timer.start()
    try:
        yield deadline
    finally:
        timer.cancel()
        connection.close()


def _read(response: HTTPResponse) -> bytes:
    read = bytearray()
    while len(read) <= MOST_BYTES and (chunk := response.read1(_CHUNK)):
        read += chunk
    return bytes(read[:MOST_BYTES])  # one that is cut off does not decode


def _content(reply: bytes, address: Address) -> str:
    try:
        choices = msgspec.json.decode(reply, type=_Reply).choices
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        choices = []
    message = choices[0].message if choices else None
    if message is not None and (message.refusal or choices[0].finish_reason == "content_filter"):
        raise LanguageModelFailed("Språkmodellen ville ikke svare.", "The language model would not answer.")
    text = (message.content or "").strip() if message else ""
    if not text or len(text) > MOST_LETTERS:
        raise LanguageModelFailed(
            f"Svaret fra språkmodellen på {address.host} kan ikke leses. Se etter at adressen er en OpenAI-kompatibel.",
            f"The reply of the language model at {address.host} cannot be read. Check that the address is "
            "OpenAI-compatible.",
        )
    return text


def _too_late(settings: LanguageModelSettings) -> LanguageModelFailed:
    seconds = f"{settings.timeout_seconds:g}"
    return LanguageModelFailed(
        f"Språkmodellen ble ikke ferdig på {seconds} sekunder ({TIMEOUT}).",
        f"The language model was not done within {seconds} seconds ({TIMEOUT}).",
    )


def _refused(status: int, address: Address) -> LanguageModelFailed:
    if status in _BUSY:
        return LanguageModelFailed(
            f"Språkmodellen på {address.host} er opptatt (HTTP {status}). Prøv igjen om litt.",
            f"The language model at {address.host} is busy (HTTP {status}). Try again in a while.",
        )
    if status in _NO_RIGHT:
        return LanguageModelFailed(
            f"Språkmodellen på {address.host} slipper oss ikke inn (HTTP {status}). Se etter {KEY}.",
            f"The language model at {address.host} does not let us in (HTTP {status}). Check {KEY}.",
        )
    if status == _NOT_THERE:
        return LanguageModelFailed(
            f"{address.host} har ikke språkmodellen på denne adressen (HTTP {status}). Se etter adressen og {MODEL}.",
            f"{address.host} has no such language model there (HTTP {status}). Check the address and {MODEL}.",
        )
    return LanguageModelFailed(
        f"Språkmodellen på {address.host} svarte med HTTP {status}. Se etter hva serveren melder.",
        f"The language model at {address.host} answered with HTTP {status}. See what the server reports.",
    )
