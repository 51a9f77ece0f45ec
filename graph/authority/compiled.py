"""The authority file compiled beside the workspace: a question must not wait for Turtle to be read."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from importlib import resources
from pathlib import Path

import msgspec

from graph.authority.entries import Authority


class _Compiled(msgspec.Struct, frozen=True):
    key: str
    authority: Authority


def compiled_authority(folder: Path) -> Authority:
    """The shipped authority file, from ``folder``/authority.json where that was made from the same Turtle.

    Where it was not, the Turtle is read and the file written; where the folder is not there, or cannot be written, that
    only costs time.
    """
    key = _key()
    path = folder / "authority.json"
    with suppress(OSError, msgspec.MsgspecError):
        compiled = msgspec.json.decode(path.read_bytes(), type=_Compiled)
        if compiled.key == key:
            return compiled.authority
    from graph.authority.turtle import read_authority

    authority = read_authority()
    with suppress(OSError):
        _write(path, msgspec.json.encode(_Compiled(key, authority)))
    return authority


def _write(path: Path, data: bytes) -> None:
    # Under a name of its own: several readers may find at once that the file has to be made.
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".authority-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # It is made for this account alone; whoever may read the folder may read it, too.
        Path(temporary).chmod(path.parent.stat().st_mode & 0o666)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _key() -> str:
    digest = hashlib.sha256()
    folder = resources.files("graph.authority")
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.name.endswith((".ttl", "turtle.py", "entries.py")):
            digest.update(item.name.encode() + item.read_bytes())
    return digest.hexdigest()
