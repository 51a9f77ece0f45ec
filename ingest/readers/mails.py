"""Mails with what is attached to them, each attachment a document of its own."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.readers import limits, refusals
from ingest.readers.mail import Attachment, Mail

MAILS = (".eml", ".msg")
_OLE = b"\xd0\xcf\x11\xe0"


def parse(name: str, data: bytes) -> Mail:
    """The mail in a file of either format. Refused, or whatever its libraries raise, where it cannot be read."""
    if len(data) > limits.MAX_MAIL_BYTES:
        raise refusals.too_large(
            name, f"{len(data) // limits.MEBIBYTE} MiB", f"{limits.MAX_MAIL_BYTES // limits.MEBIBYTE} MiB"
        )
    if data.startswith(_OLE):
        from ingest.readers import msg

        mail = msg.parse(data)
    else:
        from ingest.readers import eml

        mail = eml.parse(name, data)
    if len(mail.attachments) > limits.MAX_MAIL_ATTACHMENTS:
        raise refusals.too_large(name, f"{len(mail.attachments)} vedlegg/files", str(limits.MAX_MAIL_ATTACHMENTS))
    return mail


def inside(name: str, data: bytes, numbers: Sequence[int]) -> bytes:
    """What is attached to a mail, or to a mail in it: the file that these numbers lead to, one a mail."""
    for number in numbers:
        name, data = attached(name, data)[number]
    return data


def attached(name: str, data: bytes) -> Sequence[Attachment]:
    """The files in a mail; none in what is no mail, or none that can be read, which is refused when it is read."""
    if not name.lower().endswith(MAILS):
        return ()
    try:
        return parse(name, data).attachments
    except Exception:  # parsers of other people's formats may raise anything on broken bytes
        return ()
