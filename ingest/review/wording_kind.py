"""What a kind of remark says."""

from __future__ import annotations

from typing import Literal, NamedTuple


class Wording(NamedTuple):
    """What a kind of remark says. Names in braces are the details it is made with."""

    weight: Literal["error", "doubt", "note"]
    nb: str
    en: str
    advice_nb: str
    advice_en: str
