"""The authority file compiled beside the workspace: a question must not wait for Turtle to be read."""

from __future__ import annotations

import hashlib
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

    Where it was not, the Turtle is read and the file written; a folder that cannot be written only costs time.
    """
    key = _key()
    path = folder / "authority.json"
    with suppress(FileNotFoundError, msgspec.MsgspecError):
        compiled = msgspec.json.decode(path.read_bytes(), type=_Compiled)
        if compiled.key == key:
            return compiled.authority
    from graph.authority.turtle import read_authority

    authority = read_authority()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".writing")
        temporary.write_bytes(msgspec.json.encode(_Compiled(key, authority)))
        temporary.replace(path)
    return authority


def _key() -> str:
    digest = hashlib.sha256()
    folder = resources.files("graph.authority")
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.name.endswith((".ttl", "turtle.py", "entries.py")):
            digest.update(item.name.encode() + item.read_bytes())
    return digest.hexdigest()
