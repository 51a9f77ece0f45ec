"""A proxy before a real OpenSearch that refuses as an overloaded or guarded one does, which the real one would not."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

REJECTED = {"type": "rejected_execution_exception", "reason": "queue is full"}


class Proxy(ThreadingHTTPServer):
    """Hands requests on, but for ``refuse_requests`` bulk requests, and half of each of the ``refuse_items`` next ones.

    With ``status`` set, all requests are answered by it.
    """

    daemon_threads = True

    def __init__(self, upstream: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.upstream = urlsplit(upstream).netloc
        self.lock = threading.Lock()
        self.refuse_requests = 0
        self.refuse_items = 0
        self.status: int | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def refuses(self) -> str:
        """What is done with this bulk request."""
        with self.lock:
            if self.refuse_requests:
                self.refuse_requests -= 1
                return "request"
            if self.refuse_items:
                self.refuse_items -= 1
                return "items"
        return ""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Proxy

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.server.status:
            self._answer(self.server.status, json.dumps({"error": "no", "status": self.server.status}).encode())
            return
        refuses = self.server.refuses() if "/_bulk" in self.path else ""
        if refuses == "request":
            self._answer(429, json.dumps({"error": REJECTED, "status": 429}).encode())
        elif refuses == "items":
            lines = body.splitlines(keepends=True)
            half = len(lines) // 4 * 2
            status, answer = self._forward(b"".join(lines[half:]))
            told = json.loads(answer)
            refused = [{"index": {"status": 429, "error": REJECTED}}] * (half // 2)
            self._answer(status, json.dumps(told | {"errors": True, "items": refused + told["items"]}).encode())
        else:
            self._answer(*self._forward(body))

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _handle  # noqa: N815

    def _forward(self, body: bytes) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection(self.server.upstream, timeout=60)
        # All of a bulk request's answer, since it is put together with what is refused.
        path = self.path.partition("?")[0] if "/_bulk" in self.path else self.path
        connection.request(self.command, path, body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        answer = response.read()
        connection.close()
        return response.status, answer

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def proxy(upstream: str) -> Iterator[Proxy]:
    """A proxy that runs as long as it is needed."""
    server = Proxy(upstream)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
