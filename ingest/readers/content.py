"""What every reader returns, and how text is cleaned on its way there."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from graph.records import Aside, Line

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_ODD_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufffe\uffff"
_CONTROL = "".join(chr(code) for code in (*range(9), *range(11, 32), *range(127, 160)))
# Symbol and Wingdings bullets as Word and PowerPoint write them, in the private use area.
_BULLETS = "\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0e0\uf02d"
_TABLE = str.maketrans(
    {
        **_LIGATURES,
        **dict.fromkeys(_ODD_SPACES, " "),
        **dict.fromkeys(_INVISIBLE + _CONTROL, ""),
        **dict.fromkeys(_BULLETS, "•"),
    }
)
# A line in bold is a heading below all others.
BOLD_LEVEL = 9
_LONGEST_BOLD_HEADING = 100
_NO_HEADING_END = (".", ",", ";", "-", "–")
_SPACES = re.compile(r" {2,}")


class Content(NamedTuple):
    """The lines of a file in order, what stands beside them, and the pages whose words text recognition read."""

    lines: list[Line]
    asides: list[Aside]
    ocr_pages: tuple[int, ...] = ()


def clean(text: str) -> str:
    """Text with ordinary spaces, without ligatures, soft hyphens and invisible characters; tabs stay."""
    text = text.translate(_TABLE)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", text).strip(" ")


def marks_heading(text: str) -> bool:
    """Whether a line all in bold is a heading: short, and not ending like a sentence that goes on or is complete.

    This is how most secretariats mark a case, "Vedtak" or "Til stede".
    """
    return len(text) <= _LONGEST_BOLD_HEADING and "\t" not in text and not text.endswith(_NO_HEADING_END)
