"""One file a format: bytes in, numbered lines with their pages out. What cannot be read is refused by name.

The format is told by the content first, then by the suffix. Each format's libraries are imported only for it.
"""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from graph.errors import InputRefused
from graph.records import Document
from ingest.readers import limits, refusals
from ingest.readers.content import Content
from ingest.readers.links import unwrap_links

_TEXT = {".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md", ".eml": "eml", ".htm": "html", ".html": "html"}
_BINARY = {".pdf": "pdf", ".docx": "docx", ".pptx": "pptx", ".odt": "odt", ".doc": "doc", ".ppt": "ppt", ".msg": "msg"}
SUFFIXES = frozenset({*_TEXT, *_BINARY})
_ARCHIVES = frozenset({".zip", ".7z", ".rar", ".tar", ".gz", ".tgz"})

_PDF = b"%PDF-"
_PDF_HEADER_WITHIN = 1024
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OPENING = 4096
_HTML = (b"<!doctype html", b"<html")
_RICH_TEXT = b"{\\rtf"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_document(path: Path, name: str, data: bytes | None = None) -> Document:
    """Read one file.

    ``name`` is what the file is called in sources and messages; ``data`` its bytes, if they are at hand already.
    Raises InputRefused, and nothing else, for whatever cannot be read.
    """
    if data is None:
        data = _read_bytes(path, name)
    if len(data) > limits.MAX_FILE_BYTES:
        raise _too_large(name, len(data))
    if not data.strip(b" \t\r\n\f\v\x00"):
        raise refusals.empty(name)
    try:
        kind = _format(name, Path(name).suffix.lower() or path.suffix.lower(), data)
        content = unwrap_links(_read(kind, name, data))
    except InputRefused:
        raise
    except Exception as error:  # parsers of other people's formats may raise anything on broken bytes
        raise refusals.broken(name, (Path(name).suffix or "?").lstrip(".").upper()) from error
    if not any(line.text.strip() for line in content.lines):
        raise refusals.empty(name)
    return Document(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        format=kind,
        lines=tuple(content.lines),
        asides=tuple(content.asides),
        ocr_pages=content.ocr_pages,
    )


def _read_bytes(path: Path, name: str) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would be waited on for ever
            raise refusals.unreadable(name, "den er ingen vanlig fil", "it is no plain file")
        if found.st_size > limits.MAX_FILE_BYTES:
            raise _too_large(name, found.st_size)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise refusals.unopened(name, error) from error


def _too_large(name: str, size: int) -> InputRefused:
    return refusals.too_large(name, f"{size // limits.MEBIBYTE} MiB", f"{limits.MAX_FILE_BYTES // limits.MEBIBYTE} MiB")


def _format(name: str, suffix: str, data: bytes) -> str:
    opening = data[:_OPENING].removeprefix(_BYTE_ORDER_MARK).lstrip()
    if opening.startswith(_PDF) or (suffix == ".pdf" and _PDF in data[:_PDF_HEADER_WITHIN]):
        return "pdf"
    if opening.startswith(_ZIP):
        return _office_format(name, suffix, data)
    if opening.startswith(_OLE):
        return _ole_format(name, data)
    if opening.startswith(_RICH_TEXT):
        raise refusals.unknown_format(name)
    if suffix in SUFFIXES and opening[:32].lower().startswith(_HTML):
        return "html"
    if suffix in _BINARY:
        raise refusals.broken(name, suffix.lstrip(".").upper())
    if suffix not in _TEXT:
        raise _unknown(name, suffix)
    return _TEXT[suffix]


def _ole_format(name: str, data: bytes) -> str:
    from ingest.readers.ole import ole_kind

    kind = ole_kind(data)
    if kind == "encrypted" or (kind is None and _OLE_ENCRYPTED in data):
        raise refusals.encrypted(name)
    if kind is None:
        raise refusals.old_office(name)
    return kind


def _office_format(name: str, suffix: str, data: bytes) -> str:
    from ingest.readers.package import Package

    kind = Package(name, data).format()
    if kind is not None:
        return kind
    if suffix in _BINARY:
        raise refusals.broken(name, suffix.lstrip(".").upper())
    raise _unknown(name, suffix)


def _unknown(name: str, suffix: str) -> InputRefused:
    return refusals.archive(name) if suffix in _ARCHIVES else refusals.unknown_format(name)


def _read(kind: str, name: str, data: bytes) -> Content:
    match kind:
        case "pdf":
            from ingest.readers import pdf

            return pdf.read(name, data)
        case "docx":
            from ingest.readers import docx

            return docx.read(name, data)
        case "pptx":
            from ingest.readers import pptx

            return pptx.read(name, data)
        case "odt":
            from ingest.readers import odt

            return odt.read(name, data)
        case "eml" | "msg":
            from ingest.readers import mail, mails

            return mail.content_of(name, mails.parse(name, data))
        case "doc" | "ppt":
            from ingest.readers import office_old

            return office_old.read(kind, name, data)
        case "html":
            from ingest.readers import html

            return html.read(name, data)
        case _:
            from ingest.readers import text

            return text.read(name, data)
