"""Compound files ("OLE") written for the tests: what Word, PowerPoint and Outlook keep their papers in."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from itertools import pairwise

_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_SECTOR, _MINI, _CUTOFF = 512, 64, 4096


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file of streams by path; the storages on their paths are made."""
    sectors: list[bytes] = []
    fat: list[int] = []
    mini, mini_fat = bytearray(), list[int]()

    def chain(data: bytes) -> int:
        pieces = [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
        if not pieces:
            return _END
        first = len(sectors)
        sectors.extend(pieces)
        fat.extend([*range(first + 1, first + len(pieces)), _END])
        return first

    def placed(data: bytes) -> int:
        if len(data) >= _CUTOFF:
            return chain(data)
        if not data:
            return _END
        first, count = len(mini_fat), -(-len(data) // _MINI)
        mini.extend(data.ljust(count * _MINI, b"\0"))
        mini_fat.extend([*range(first + 1, first + count), _END])
        return first

    paths = {"": b""}
    for path in streams:
        parts = path.split("/")
        paths.update({"/".join(parts[:depth]): b"" for depth in range(1, len(parts))})
    order = ["", *sorted({*paths, *streams} - {""})]
    children: dict[str, list[int]] = {}
    for number, path in enumerate(order[1:], start=1):
        children.setdefault(path.rpartition("/")[0], []).append(number)
    after = {number: following for kids in children.values() for number, following in pairwise(kids)}
    starts = {path: placed(data) for path, data in streams.items()}
    mini_start = chain(bytes(mini))
    entries = []
    for number, path in enumerate(order):
        name = ("Root Entry" if not path else path.rpartition("/")[2]).encode("utf-16-le") + b"\0\0"
        kind = 5 if not path else 2 if path in streams else 1
        start = mini_start if not path else starts.get(path, 0)
        size = len(mini) if not path else len(streams.get(path, b""))
        child = children.get(path, [_NONE])[0]
        entries.append(
            name.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(name), kind, 1, _NONE, after.get(number, _NONE), child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )
    while len(entries) % 4:
        entries.append(bytes(64) + struct.pack("<HBBIII", 0, 0, 0, _NONE, _NONE, _NONE) + bytes(48))
    directory = chain(b"".join(entries))
    mini_fat_start = chain(struct.pack(f"<{len(mini_fat)}I", *mini_fat) if mini_fat else b"")
    count = 1
    while count * 128 < len(fat) + count:
        count += 1
    first_fat = len(sectors)
    fat += [_FAT] * count
    fat += [_FREE] * (count * 128 - len(fat))
    sectors.extend(struct.pack("<128I", *fat[at * 128 : at * 128 + 128]) for at in range(count))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, count, directory, 0, _CUTOFF,
        mini_fat_start, -(-len(mini_fat) // 128), _END, 0)  # fmt: skip
    header += struct.pack("<109I", *range(first_fat, first_fat + count), *[_FREE] * (109 - count))
    return header + b"".join(sectors)
