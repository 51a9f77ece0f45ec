"""Claims that a sentence may make only where the lines it cites make them: decided, not, half, unanimously, today."""

from __future__ import annotations

import re
from typing import NamedTuple


class Claim(NamedTuple):
    """Words of a sentence, and the beginnings of words by which lines bear them out."""

    said: re.Pattern[str]
    borne_out_by: re.Pattern[str]


def _claim(said: str, borne_out_by: str | None = None) -> Claim:
    return Claim(
        re.compile(rf"\b(?:{said})\b", re.IGNORECASE), re.compile(rf"\b(?:{borne_out_by or said})", re.IGNORECASE)
    )


DECIDED = _claim(
    r"vedta\w*|vedtok\w*|vedtek\w*|vedteke|beslut\w*|bestem\w*|avgj\w*|godkj\w*|decided?|decisions?|decides|approv\w*|"
    r"resolv\w*|adopt\w*",
    r"vedta|vedtok|vedtek|vedteke|beslut|bestem|avgj|godkj|slutte|støtt|tilslut|konklusjon|decid|decis|approv|"
    r"resolv|adopt",
)
"""That something was decided: only minutes bear it out. A proposal is written in the very words of a decision."""

OTHERS = (
    _claim(
        r"ikke|ikkje|aldri|ingen|not|never|no|nobody|none|cannot|\w+n['’]t",
        r"ikke|ikkje|aldri|ingen|uten|utan|avslå|avvis|not|never|no|nobody|none|without|cannot|\w+n['’]t",
    ),
    _claim(r"halv\w*|half|halves", r"halv|half|50 ?%|50 prosent|1/2|0,5"),
    _claim(r"d(?:ob|oub)\w*l\w*", r"d(?:ob|oub)"),
    _claim(r"tredjedel\w*|thirds", r"tredjedel|third|1/3|2/3"),
    _claim(r"fjerdedel\w*|kvart\w*|quarters?", r"fjerdedel|kvart|quarter|1/4|3/4"),
    _claim(r"enstemmig\w*|einstemmig\w*|samrøystes|unanim\w*", r"enstemm|einstemm|samrøyst|samstem|unanim"),
    _claim(
        r"i fjor|i år|neste år|i går|i dag|i morgen|i morgon|last year|next year|this year|today|yesterday|tomorrow"
    ),
)
"""What any paper bears out."""
