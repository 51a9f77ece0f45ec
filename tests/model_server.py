"""A small server that speaks as OpenAI's does, on 127.0.0.1, and misbehaves in the ways that real ones do."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from search.language_model.settings import LanguageModelSettings

Behaviour = Callable[[BaseHTTPRequestHandler], None]
MODEL = "norsk-småmodell"


class ModelServer:
    """What was asked of the server, and how it replies: by ``replies`` in turn (the last goes on), or by ``behave``."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/v1"
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.replies: list[str] = ["{}"]
        self.behave: Behaviour | None = None
        self.stopped = threading.Event()

    def settings(self, seconds: float = 5.0, key: str | None = None) -> LanguageModelSettings:
        """Settings that lead here."""
        return LanguageModelSettings(url=self.url, model=MODEL, key=key, timeout_seconds=seconds)

    @property
    def sent(self) -> str:
        """All that has been sent here, as text."""
        return json.dumps(self.asked, ensure_ascii=False)

    def reply(self) -> str:
        """The next reply in turn."""
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def completion(content: object, **choice: object) -> bytes:
    """The body of a reply with this content."""
    message = {"role": "assistant", "content": content}
    return json.dumps({"id": "1", "choices": [{"index": 0, "message": message, **choice}]}).encode()


def answer_with(status: int, body: bytes = b"", **headers: str) -> Behaviour:
    """A server that always replies so."""

    def behave(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return behave


def drip(head: bytes, piece: bytes, pause: float) -> Behaviour:
    """A server that sends a piece again and again, and never ends."""

    def behave(handler: BaseHTTPRequestHandler) -> None:
        server: ModelServer = handler.server.model  # type: ignore[attr-defined]
        handler.wfile.write(head)
        while not server.stopped.is_set():
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(pause)

    return behave


def silence(handler: BaseHTTPRequestHandler) -> None:
    """A server that takes the question and says nothing."""
    handler.server.model.stopped.wait(20)  # type: ignore[attr-defined]


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """A server that breaks the connection."""
    handler.connection.close()


@contextmanager
def model_server() -> Iterator[ModelServer]:
    """A server on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            model: ModelServer = self.server.model  # type: ignore[attr-defined]
            model.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            model.headers.append(dict(self.headers))
            model.paths.append(self.path)
            behave = model.behave or answer_with(200, completion(model.reply()))
            try:
                behave(self)
            except OSError:
                self.close_connection = True  # whoever asked has gone

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    model = ModelServer(server.server_address[1])
    server.model = model  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield model
    finally:
        model.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()
