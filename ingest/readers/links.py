"""Links that a mail system wrapped, unwrapped: "safelinks" and "urldefense" hide an address, and tell who got the mail.

The line keeps the address that was meant; the wrapping stands beside the text as an aside, so that whoever checks a
paper before it is sent can find it. An address that goes on over the next lines (as in a PDF) is put together; the
lines it took stay, empty, so that lines are counted as before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import parse_qs, unquote, urlsplit

from msgspec.structs import replace

from graph.records import Aside, Line
from ingest.readers.content import Content

_WRAPPED = re.compile(
    r"https?://(?:[\w-]+\.)*(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com|us))/[^\s<>\"»]*",
    re.IGNORECASE,
)
_HINT = re.compile(r"safelinks\.protection|urldefense\.", re.IGNORECASE)
_GOES_ON = re.compile(r"[^\s<>\"»]*(?:%[0-9A-Fa-f]{2}|[&=?/])[^\s<>\"»]*")
_MOST_LINES = 12  # that one address runs over
_URLDEFENSE_3 = re.compile(r"/v3/__(?P<url>.+?)__;", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_TRAILING = ".,;:)]"


def unwrap_links(content: Content) -> Content:
    """The content with the addresses that were meant, without mail addresses in them."""
    if not any(_HINT.search(line.text) for line in content.lines):
        return content
    lines = list(content.lines)
    asides = list(content.asides)
    for at, line in enumerate(lines):
        if _HINT.search(line.text):
            lines[at] = _unwrapped(lines, at, asides)
    return Content(lines, asides, content.ocr_pages)


def _unwrapped(lines: list[Line], at: int, asides: list[Aside]) -> Line:
    """The line at an index; lines into which its last address runs on are emptied."""
    line = lines[at]
    text = line.text
    if (last := _last_wrapped(text)) and last.end() == len(text.rstrip()) and not line.cells:
        text = text.rstrip() + _rest(lines, at)
    cells = tuple(_plain(cell) for cell in line.cells)
    asides += [Aside(kind="link", text=match[0], line=at + 1) for match in _WRAPPED.finditer(text)]
    return replace(line, text=_plain(text), cells=cells)


def _last_wrapped(text: str) -> re.Match[str] | None:
    return next(iter(reversed(list(_WRAPPED.finditer(text)))), None)


def _rest(lines: list[Line], at: int) -> str:
    """What of the address stands in the lines after it."""
    taken: list[str] = []
    for number in range(at + 1, min(at + 1 + _MOST_LINES, len(lines))):
        piece = lines[number].text.strip()
        if lines[number].cells or not _GOES_ON.fullmatch(piece) or piece.startswith("http"):
            break
        taken.append(piece)
        lines[number] = replace(lines[number], text="")
    return "".join(taken)


def _plain(text: str) -> str:
    return _WRAPPED.sub(lambda match: _meant(match[0]), text)


def _meant(wrapped: str) -> str:
    """The address that a wrapped one stands for; where it cannot be told, the wrapping without its particulars."""
    kept = wrapped.rstrip(_TRAILING)
    tail = wrapped[len(kept) :]
    try:
        parts = urlsplit(kept)
    except ValueError:
        return tail
    found = _URLDEFENSE_3.search(kept)
    url = unquote(found["url"]) if found else next(iter(_query(parts.query)), "")
    if not url.startswith(("http://", "https://")):
        url = f"{parts.scheme}://{parts.netloc}/"
    return _MAIL.sub("", url) + tail


def _query(query: str) -> Sequence[str]:
    asked = parse_qs(query.replace("&amp;", "&"), max_num_fields=100) if query.count("&") < 100 else {}
    version_2 = asked.get("u", [])
    if version_2 and not asked.get("url"):
        return [unquote(version_2[0].replace("-", "%").replace("_", "/"))]
    return asked.get("url", [])
