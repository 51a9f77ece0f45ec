"""What a mail says, whichever program kept it: its head without addresses, its text, and what is attached to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from msgspec.structs import replace

from graph.records import Line
from ingest.readers.content import Content, clean

_ADDRESS = r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
# An address after a name, as programs write it in what they quote; and one of its own.
_BEHIND_NAME = re.compile(rf"\s*(?:[<\[(](?:mailto:)?{_ADDRESS}[>\])])+", re.IGNORECASE)
IS_ADDRESS = re.compile(rf"{_ADDRESS}", re.IGNORECASE)
_UNFIT = re.compile(r"[\x00-\x1f\x7f/\\<>:\"|?*]+")
_LONGEST_NAME = 120
_MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg", ".webp", ".emf", ".wmf")
"""What stands in a mail's text, such as the logo of who sent it, is no attachment."""


class Body(NamedTuple):
    """A stretch of a mail's text."""

    kind: Literal["html", "plain"]
    text: str


class Attachment(NamedTuple):
    """A file in a mail; a mail in a mail is one in the format of the internet."""

    name: str
    data: bytes


class Mail(NamedTuple):
    """A mail. Names of people are without their addresses; who has only an address is left out."""

    subject: str = ""
    sent: datetime | None = None
    sender: str = ""
    recipients: Sequence[str] = ()
    copies: Sequence[str] = ()
    bodies: Sequence[Body] = ()
    attachments: Sequence[Attachment] = ()


def content_of(name: str, mail: Mail) -> Content:
    """The lines of a mail: its head, an empty line, its text."""
    from ingest.readers import html, text

    subject = _in_one_line(mail.subject)
    lines = [Line(subject, None, "heading", 1)] if subject else []
    fields = (("Fra", [mail.sender]), ("Til", mail.recipients), ("Kopi", mail.copies))
    for label, names in fields:
        if told := "; ".join(filter(None, map(_in_one_line, names))):
            lines.append(Line(f"{label}: {told}"))
    if mail.sent is not None:
        sent = mail.sent
        lines.append(Line(f"Sendt: {sent.day}. {_MONTHS[sent.month - 1]} {sent.year}"))
    for body in mail.bodies:
        if body.text.strip():
            data = b"\xef\xbb\xbf" + body.text.encode("utf-8", "replace")
            found = (html if body.kind == "html" else text).read(name, data).lines
            lines += [Line(""), *map(_without_addresses, found)]
    return Content(lines, [])


def _in_one_line(text: str) -> str:
    """What stands in a field of the head, which a damaged file may have broken."""
    return clean(" ".join(text.split()))


def _without_addresses(line: Line) -> Line:
    cells = tuple(_BEHIND_NAME.sub("", cell) for cell in line.cells)
    return replace(line, text="\t".join(cells) if cells else _BEHIND_NAME.sub("", line.text), cells=cells)


def name_of_person(printed: str) -> str:
    """A name as a head gives it; "" where it is only an address."""
    name = _in_one_line(_BEHIND_NAME.sub("", printed)).strip("'\" ")
    return "" if IS_ADDRESS.fullmatch(name) else name


def as_internet_mail(mail: Mail) -> bytes:
    """The mail in the format of the internet, the same bytes each time."""
    from email.message import EmailMessage

    made = EmailMessage()
    made["Subject"] = _in_one_line(mail.subject)
    if mail.sender:
        made["X-Sender-Name"] = _in_one_line(mail.sender)
    for field, names in (("X-Recipient-Names", mail.recipients), ("X-Copy-Names", mail.copies)):
        if names:
            made[field] = "; ".join(map(_in_one_line, names))
    if mail.sent is not None:
        made["Date"] = mail.sent
    for number, body in enumerate(mail.bodies):
        kind = "html" if body.kind == "html" else "plain"
        if number == 0:
            made.set_content(body.text, subtype=kind)
        else:
            made.add_attachment(body.text, subtype=kind, disposition="inline")
    for attachment in mail.attachments:
        made.add_attachment(attachment.data, maintype="application", subtype="octet-stream", filename=attachment.name)
    for number, part in enumerate(part for part in made.walk() if part.is_multipart()):
        part.set_boundary(f"=_saksgraf_{number}")
    return made.as_bytes()


def named(attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """The attachments under names that can stand in a path, no two alike."""
    taken: set[str] = set()
    found: list[Attachment] = []
    for number, attachment in enumerate(attachments, start=1):
        name = clean(_UNFIT.sub(" ", attachment.name)).strip(". ") or f"vedlegg {number}"
        stem, dot, suffix = name.rpartition(".")
        stem, suffix = (stem, dot + suffix[:10]) if stem else (name, "")
        stem = stem[:_LONGEST_NAME]
        name = f"{stem}{suffix}"
        if name.lower() in taken:
            name = f"{stem} ({number}){suffix}"
        taken.add(name.lower())
        found.append(Attachment(name, attachment.data))
    return tuple(found)
