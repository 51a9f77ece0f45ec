"""Programs of others that a reader calls where they are installed: found on the path, timed, killed when they hang."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path


class ProgramFailed(Exception):
    """A program ended badly, or had to be stopped; what calls it turns this into a refusal."""

    def __init__(self, *, hung: bool) -> None:
        super().__init__("hung" if hung else "failed")
        self.hung = hung


def find(names: Sequence[str], elsewhere: Sequence[str] = ()) -> str | None:
    """The first of the programs that is on the path, or lies at one of the places ``elsewhere``; None without any."""
    for name in names:
        if found := shutil.which(name):
            return found
    return next((place for place in elsewhere if Path(place).is_file()), None)


def run(
    command: Sequence[str],
    folder: Path,
    seconds: float,
    given: bytes = b"",
    environment: Mapping[str, str] | None = None,
) -> bytes:
    """What the program writes to its standard output when it is ``given`` bytes.

    Raises ProgramFailed if it ends with an error, or is not done within ``seconds``; then it is killed with all that
    it started.
    """
    try:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
    except OSError as error:
        raise ProgramFailed(hung=False) from error
    try:
        out, _ = process.communicate(given, timeout=seconds)
    except subprocess.TimeoutExpired as error:
        raise ProgramFailed(hung=True) from error
    finally:
        _end(process)
    if process.returncode != 0:
        raise ProgramFailed(hung=False)
    return out


def _end(process: subprocess.Popen[bytes]) -> None:
    """Stop the program and its children, which share its process group."""
    with suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()
    process.wait()
