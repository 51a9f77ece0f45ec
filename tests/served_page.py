"""The page served as a user serves it, and a proxy before it that signs readers in."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
START_SECONDS = 40
END_OF_FIRST_LINE = b"\r\n"


@contextmanager
def served(home: Path, environment: Mapping[str, str] | None = None) -> Iterator[str]:
    """The address of the page over a workspace."""
    port = free_port()
    command = [sys.executable, "-m", "ui", "--home", str(home), "serve", "--port", str(port), "--no-open"]
    server = subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | (environment or {}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(f"http://127.0.0.1:{port}/_stcore/health", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=10)


@contextmanager
def signing_proxy(address: str, header: str) -> Iterator[str]:
    """The address of a proxy that puts ``header`` into the first request of every connection."""
    port = int(address.rpartition(":")[2])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_accept, args=(listener, port, f"{header}\r\n".encode()), daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


def _accept(listener: socket.socket, port: int, header: bytes) -> None:
    while True:
        try:
            visitor, _ = listener.accept()
        except OSError:
            return
        page = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=_hand_on, args=(visitor, page, header), daemon=True).start()
        threading.Thread(target=_hand_on, args=(page, visitor, b""), daemon=True).start()


def _hand_on(source: socket.socket, target: socket.socket, header: bytes) -> None:
    try:
        while data := source.recv(65536):
            if header:
                first, end, rest = data.partition(END_OF_FIRST_LINE)
                data, header = first + end + header + rest, b""
            target.sendall(data)
    except OSError:
        pass
    finally:
        for one in (source, target):
            one.close()


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert server.poll() is None, "the page stopped at once"
        try:
            with urlopen(url):
                return
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the page did not start")
