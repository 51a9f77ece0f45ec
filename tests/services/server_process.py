"""A server as a process of this machine: stopped, paused and killed."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

STOP_SECONDS = 30


class ServerProcess:
    """What all servers of the tests have in common once ``_process`` is running."""

    _process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The process of the server; it has been started."""
        assert self._process is not None
        return self._process.pid

    def stop(self) -> None:
        """Let the server end in its own time, and make sure that it did."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.kill()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Let the server neither answer nor refuse, as one does whose machine is out of breath."""
        assert self._process
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End the server at once, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
