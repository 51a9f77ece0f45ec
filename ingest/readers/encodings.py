"""Bytes to text, in any encoding Norwegian offices have used, without guessing by chance: same bytes, same text."""

from __future__ import annotations

import codecs
import re

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# In order of likelihood; the first of equals wins.
_SINGLE_BYTE = ("cp1252", "iso-8859-15", "iso-8859-1", "mac_roman", "cp850", "cp865")

_LETTERS = frozenset("æøåÆØÅéèêëóòôöäüáàâíñçÉÈÊËÓÒÔÖÄÜÁÀÂÍÑÇšžčŠŽČŧđŋ")
_COMMON = frozenset("æøåÆØÅ")
_SIGNS = frozenset("«»–—’‘“”„…•·§°€£©®±×½¼¾²³´µ\u00a0\u00ad¨·†™‰≤≥")
_SAMPLE = 200_000
_NON_ASCII = re.compile(r"[^\x00-\x7f]")
_ALLOWED_CONTROLS = frozenset("\t\n\r\f\v\x1a\x1b\x02\x1e\x1f\x85")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_MOST_CONTROLS = 0.002
_UTF16_NULS = 0.3


def decode(data: bytes, declared: str | None = None) -> str | None:
    """The text of ``data`` without a byte order mark, or None where it is no text.

    ``declared`` is an encoding that the file itself names; it is believed if the bytes allow it.
    """
    text = _decode(data, declared)
    if text is None or _looks_binary(text):
        return None
    return text.removeprefix("\ufeff")


def _decode(data: bytes, declared: str | None) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = _strict(data[len(mark) :], encoding)
            if text is not None:
                return text
            if encoding != "utf-8":
                continue
            return _mixed(data[len(mark) :])
    if b"\x00" in data:
        order = _utf16_order(data)
        return _strict(data, order) if order else None
    if declared and (text := _strict(data, declared)) is not None:
        return text
    if (text := _strict(data, "utf-8")) is not None:
        return text
    return _mixed(data)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return codecs.decode(data, encoding)
    except (ValueError, LookupError, TypeError, AssertionError):
        return None


def _utf16_order(data: bytes) -> str | None:
    """Which half of the byte pairs is zero, as the high bytes of Latin text are."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    if not pairs or len(data) % 2:
        return None
    if sample[1::2].count(0) >= _UTF16_NULS * pairs > 10 * sample[0::2].count(0):
        return "utf-16-le"
    if sample[0::2].count(0) >= _UTF16_NULS * pairs > 10 * sample[1::2].count(0):
        return "utf-16-be"
    return None


def _mixed(data: bytes) -> str | None:
    """Single-byte text, or UTF-8 into which lines of a single-byte encoding were pasted."""
    lines = data.split(b"\n")
    foreign = [line for line in lines if not line.isascii()]
    broken = [line for line in foreign if _strict(line, "utf-8") is None]
    if 2 * len(broken) >= len(foreign):
        return _single_byte(data)
    encoding = _best_encoding(b"\n".join(broken))
    if encoding is None:
        return None
    decoded = [_strict(line, "utf-8") for line in lines]
    return "\n".join(
        line.decode(encoding, "replace") if text is None else text for line, text in zip(lines, decoded, strict=True)
    )


def _single_byte(data: bytes) -> str | None:
    encoding = _best_encoding(data)
    return None if encoding is None else data.decode(encoding, "replace")


def _best_encoding(data: bytes) -> str | None:
    sample = data[:_SAMPLE] if not data[:_SAMPLE].isascii() else data
    best, best_score = None, 0.0
    for encoding in _SINGLE_BYTE:
        score = _plausibility(sample.decode(encoding, "replace"))
        if score > best_score:
            best, best_score = encoding, score
    return best


def _plausibility(text: str) -> float:
    """How much the characters beyond ASCII look like Norwegian office text, from -3 to 3."""
    total, count = 0.0, 0
    for match in _NON_ASCII.finditer(text):
        sign, at = match[0], match.start()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        count += 1
        if sign in _LETTERS:
            # A capital inside a word is the mark of the wrong code page.
            odd = sign.isupper() and before.islower()
            in_word = before.isalpha() or after.isalpha()
            total += -2 if odd else (3 if sign in _COMMON else 2) if in_word else 0.5
        elif sign in _SIGNS:
            total += -1 if before.isalpha() and after.isalpha() and sign not in "’–—´·\u00ad" else 1
        else:
            total -= 3
    return total / count if count else 0.0


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    controls = sum(match[0] not in _ALLOWED_CONTROLS for match in _CONTROLS.finditer(sample))
    return "\x00" in text or controls > max(2, _MOST_CONTROLS * len(sample))
