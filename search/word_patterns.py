"""Patterns of whole words, in any case of letters."""

from __future__ import annotations

import re


def whole_words(*patterns: str) -> re.Pattern[str]:
    """One pattern for any of these, each of whole words; ``\\w*`` in one stands for any ending."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)
