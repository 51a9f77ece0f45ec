"""Mail in the format of the internet."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from ingest.readers import encodings, limits, refusals
from ingest.readers.mail import PICTURES, Attachment, Body, Mail, name_of_person, named

_SIGNATURES = frozenset({"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"})
_ENCRYPTED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"})
_DEEPEST = 20
_FORWARDED = "videresendt"
_HEAD_FIELDS = ("From", "Subject", "Date", "To", "Received", "Content-Type", "MIME-Version")


def parse(name: str, data: bytes) -> Mail:
    """The mail. Refused where it is no mail, or is encrypted."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    if not any(message.get(field) for field in _HEAD_FIELDS):
        raise refusals.broken(name, "EML")
    if message.get_content_type() in _ENCRYPTED and message.get_param("smime-type") != "signed-data":
        raise refusals.encrypted(name)
    bodies: list[Body] = []
    attachments: list[Attachment] = []
    _gather(message, bodies, attachments, 0)
    return Mail(
        subject=_field(message, "Subject"),
        sent=_sent(message),
        sender=next(iter(_people(message, "From")), _field(message, "X-Sender-Name")),
        recipients=_people(message, "To") or _listed(message, "X-Recipient-Names"),
        copies=_people(message, "Cc") or _listed(message, "X-Copy-Names"),
        bodies=bodies,
        attachments=named(attachments),
    )


def _gather(part: Message, bodies: list[Body], attachments: list[Attachment], depth: int) -> None:
    """Sort what a mail holds into text and attachments."""
    kind = part.get_content_type()
    if depth > _DEEPEST or kind in _SIGNATURES:
        return
    if kind == "message/rfc822":
        for inner in _parts(part)[:1]:
            subject = _decoded(_file_name(part)) or _field(inner, "Subject") or _FORWARDED
            attachments.append(Attachment(subject.removesuffix(".eml")[:100] + ".eml", inner.as_bytes()))
    elif part.is_multipart():
        parts = _parts(part)
        if kind == "multipart/alternative":
            parts = _best(parts)
        for inner in parts:
            _gather(inner, bodies, attachments, depth + 1)
    elif kind in ("text/plain", "text/html") and not _is_attached(part):
        bodies.append(Body("html" if kind == "text/html" else "plain", _text(part)))
    elif not _stands_in_text(part):
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload:
            attachments.append(Attachment(_decoded(_file_name(part)), payload))


def _parts(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [inner for inner in payload if isinstance(inner, Message)] if isinstance(payload, list) else []


def _best(parts: list[Message]) -> list[Message]:
    """Of several forms of the same text the web page, which keeps tables and lists; other things stay."""
    forms = [part for part in parts if part.get_content_type() == "text/plain"]
    richer = any(inner.get_content_type() == "text/html" for part in parts for inner in part.walk())
    return [part for part in parts if part not in forms] if richer else parts


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(_file_name(part))


def _stands_in_text(part: Message) -> bool:
    picture = part.get_content_maintype() == "image" or _file_name(part).lower().endswith(PICTURES)
    return picture and (part.get_content_disposition() == "inline" or part.get("Content-ID") is not None)


def _file_name(part: Message) -> str:
    with suppress(Exception):  # broken parameters bring many kinds
        return part.get_filename("") or ""
    return ""


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    return encodings.decode(data, charset if charset not in (None, "us-ascii") else None) or data.decode("latin-1")


def _raw(message: Message, field: str) -> Iterator[str]:
    for name, value in message.raw_items():
        if name.lower() == field.lower():
            # Some programs write letters as they are, in whatever encoding.
            data = str(value).encode("utf-8", "surrogateescape")
            yield (encodings.decode(data) or data.decode("latin-1"))[: limits.MAX_MAIL_FIELD]


def _field(message: Message, field: str) -> str:
    return " ".join(_decoded(next(_raw(message, field), "")).split())


def _decoded(value: str) -> str:
    try:
        return str(make_header(decode_header(value)))
    except (LookupError, ValueError, HeaderParseError):
        return value


def _people(message: Message, field: str) -> list[str]:
    printed = (_decoded(name) for name, _ in getaddresses(list(_raw(message, field))))
    return [name for name in map(name_of_person, printed) if name]


def _listed(message: Message, field: str) -> list[str]:
    return [name for name in _field(message, field).split("; ") if name]


def _sent(message: Message) -> datetime | None:
    try:
        return parsedate_to_datetime(next(_raw(message, "Date"), ""))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
