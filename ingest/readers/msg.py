"""Mail as Outlook keeps it: a compound file of properties, each a stream of its own or a place in a table."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import olefile

from ingest.readers.mail import PICTURES, Attachment, Body, Mail, as_internet_mail, name_of_person, named
from ingest.readers.ole import open_ole

# Properties by their numbers in [MS-OXPROPS].
_SUBJECT, _SENDER, _SENDER_FOR, _TO, _CC = "0037", "0C1A", "0042", "0E04", "0E03"
_PLAIN, _HTML = "1000", "1013"
_DATA, _LONG_NAME, _SHORT_NAME, _DISPLAY_NAME = "3701", "3707", "3704", "3001"
_SUBMITTED, _DELIVERED = 0x00390040, 0x0E060040
_CODE_PAGE, _HTML_CODE_PAGE = 0x3FFD0003, 0x3FDE0003
_FLAGS, _HIDDEN = 0x37140003, 0x7FFE000B
_SHOWN_IN_TEXT = 0x4
_UNICODE, _BYTES, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_TABLE, _ATTACHMENT = "__properties_version1.0", "__attach_version1.0_"
_HEADER_OF_MAIL, _HEADER_INSIDE, _HEADER_OF_ATTACHMENT = 32, 24, 8
_ENTRY = 16
_UTF8, _WESTERN = 65001, 1252
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_DEEPEST = 5

Path = tuple[str, ...]


def parse(data: bytes) -> Mail:
    """The mail. Raises whatever the library raises on broken bytes."""
    with open_ole(data) as ole:
        return _Reader(ole).mail((), _HEADER_OF_MAIL)


class _Reader:
    def __init__(self, ole: olefile.OleFileIO) -> None:
        self._ole = ole
        self._paths: list[Path] = [tuple(path) for path in ole.listdir(streams=True, storages=True)]

    def mail(self, at: Path, header: int) -> Mail:
        """The mail in a storage; the outermost lies in none."""
        short = self._short(at, header)
        page = short.get(_CODE_PAGE, _WESTERN) & 0xFFFF
        bodies = []
        if rich := self._stream((*at, f"__substg1.0_{_HTML}{_BINARY}")):
            bodies.append(Body("html", _decoded(rich, short.get(_HTML_CODE_PAGE, _UTF8) & 0xFFFF)))
        elif plain := self._text(at, _PLAIN, page):
            bodies.append(Body("plain", plain))
        sender = self._text(at, _SENDER_FOR, page) or self._text(at, _SENDER, page)
        return Mail(
            subject=self._text(at, _SUBJECT, page),
            sent=_time(short.get(_SUBMITTED) or short.get(_DELIVERED)),
            sender=name_of_person(sender),
            recipients=_people(self._text(at, _TO, page)),
            copies=_people(self._text(at, _CC, page)),
            bodies=bodies,
            attachments=named(list(self._attachments(at, page))),
        )

    def _attachments(self, at: Path, page: int) -> Iterator[Attachment]:
        depth = len(at)
        for path in sorted(self._paths):
            if len(path) != depth + 1 or path[:depth] != at or not path[depth].startswith(_ATTACHMENT):
                continue
            short = self._short(path, _HEADER_OF_ATTACHMENT)
            names = (self._text(path, field, page) for field in (_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME))
            name = next(filter(None, names), "")
            inside = (*path, f"__substg1.0_{_DATA}{_OBJECT}")
            if inside in self._paths:
                if depth < 2 * _DEEPEST:
                    mail = self.mail(inside, _HEADER_INSIDE)
                    yield Attachment(f"{mail.subject or name}"[:100] + ".eml", as_internet_mail(mail))
                continue
            shown = short.get(_FLAGS, 0) & _SHOWN_IN_TEXT or short.get(_HIDDEN, 0) & 1
            data = self._stream((*path, f"__substg1.0_{_DATA}{_BINARY}"))
            if data and not (shown and name.lower().endswith(PICTURES)):
                yield Attachment(name, data)

    def _stream(self, path: Path) -> bytes:
        if path not in self._paths:
            return b""
        return bytes(self._ole.openstream(list(path)).read())

    def _text(self, at: Path, field: str, page: int) -> str:
        if found := self._stream((*at, f"__substg1.0_{field}{_UNICODE}")):
            return found.decode("utf-16-le", "replace").rstrip("\0")
        return _decoded(self._stream((*at, f"__substg1.0_{field}{_BYTES}")), page).rstrip("\0")

    def _short(self, at: Path, header: int) -> dict[int, int]:
        """The short properties of a storage: their values by number and kind."""
        table = self._stream((*at, _TABLE))
        found: dict[int, int] = {}
        for place in range(header, len(table) - _ENTRY + 1, _ENTRY):
            tag, _, value = struct.unpack_from("<IIQ", table, place)
            found[tag] = value
        return found


def _decoded(data: bytes, page: int) -> str:
    with suppress(LookupError, UnicodeDecodeError):
        return data.decode("utf-8" if page == _UTF8 else f"cp{page}")
    return data.decode("cp1252", "replace")


def _people(printed: str) -> Sequence[str]:
    return [name for one in printed.split(";") if (name := name_of_person(one))]


def _time(ticks: int | None) -> datetime | None:
    """A time in tenths of microseconds since 1601, by the world's clock."""
    with suppress(OverflowError, ValueError, OSError):
        return _EPOCH + timedelta(microseconds=ticks // 10) if ticks else None
    return None
