"""The compound files ("OLE") of Office before 2007 and of Outlook: which kind of document one holds."""

from __future__ import annotations

import io
from typing import Literal

import olefile

OleKind = Literal["doc", "ppt", "msg", "encrypted"]

_WORD, _SLIDES, _MAIL, _ENCRYPTED = "WordDocument", "PowerPoint Document", "__properties_version1.0", "EncryptedPackage"
_ENCRYPTED_BYTE = 11  # of Word's first block
_ENCRYPTED_BIT = 0x01


def open_ole(data: bytes) -> olefile.OleFileIO:
    """The compound file; raises whatever the library raises on broken bytes."""
    return olefile.OleFileIO(io.BytesIO(data))


def ole_kind(data: bytes) -> OleKind | None:
    """What the compound file holds; None for anything else, such as a spreadsheet, and for one that is broken."""
    try:
        with open_ole(data) as ole:
            if ole.exists(_ENCRYPTED):
                return "encrypted"
            if ole.exists(_MAIL):
                return "msg"
            if ole.exists(_SLIDES):
                return "ppt"
            if ole.exists(_WORD):
                head = ole.openstream(_WORD).read(_ENCRYPTED_BYTE + 1)
                return "encrypted" if head[_ENCRYPTED_BYTE:] and head[_ENCRYPTED_BYTE] & _ENCRYPTED_BIT else "doc"
    except Exception:  # the library lets many kinds through; broken or not, it is none of these
        return None
    return None
