"""Slugs: stable ascii ids made from names."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ð": "d", "þ": "th", "ß": "ss", "ł": "l", "đ": "d", "œ": "oe"})


def slug(name: str) -> str:
    """Lower-case ascii words joined by hyphens: "Åse Bjørn-Dahl" → "ase-bjorn-dahl"; "ukjent" where nothing is left."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())
    return "-".join(words) or "ukjent"
