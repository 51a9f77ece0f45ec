"""What sort of thing a question asks for – a day, a number, a name, a place, a reason – and which words hold one.

Ranked lists and shared words bring up what a question is about. What answers it besides holds a thing of the sort that
is asked for, and one that the question does not name itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from search import question_words as words

_DAY = re.compile(
    r"\b(?:1[0-9]|20)\d{2}\b|\b\d{1,2}\.\s*(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)"
    r"|\b\d{1,2}\.\d{1,2}\.\d{2,4}\b",
    re.IGNORECASE,
)
_UNIT = r"(?:mill(?:ion(?:er|ar|s)?)?|mrd|milliard(?:er|ar)?|billion|kr|nok|eur|euro|tusen|kroner)"
AMOUNT = re.compile(
    rf"\d[\d.,\s-]{{0,15}}{_UNIT}\b|(?:kr|nok|eur|€)\.?\s?\d|\d\s?(?:%|prosent)",
    re.IGNORECASE,
)
"""A sum of money or a share."""
_MEASURED = re.compile(
    r"\b(?:hvor|kor|how)\s+(?:mye|mykje|mange|much|many|lang|langt|lenge|lengi|long|far|høy\w*|høg\w*|high|tall"
    r"|dyp\w*|djup\w*|deep|bred\w*|brei\w*|wide|tung\w*|heavy|gammel|gammal|gamle|old|stor\w*|large|big|ofte|often"
    r"|fort|raskt|fast|kaldt|varm\w*|tykk\w*|tjukk\w*)\b|\b(?:antall|antal|number of)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\d|\b(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|tretti|tredve|førti|femti|hundre\w*|tusen\w*"
    r"|halv\w*|tredjedel\w*|fjerdedel\w*|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)\b",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"\b(?:hvor|kvar|where)\b(?!\s+(?:mye|mange|langt?|lenge|høy\w*|dyp\w*|bred\w*|tung\w*|gam\w+|stor\w*|ofte|fort"
    r"|raskt|kaldt|varm\w*|tykk\w*|for)\b)",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b(?:i|på|ved|fra|frå|til|utenfor|utanfor|nær|mellom|over|in|at|on|from|near|to)\s+[A-ZÆØÅ«]")
_WHY = re.compile(
    r"\b(?:hvorfor|kvifor|why|(?:hva|kva) (?:er|var) (?:grunnen|årsaken|årsaka|bakgrunnen))\b", re.IGNORECASE
)
_REASON = re.compile(
    r"\b(?:fordi|derfor|dermed|grunnet|skyld(?:es|tes|ast)|årsak\w*|slik at|for å|etter at|da|siden|sidan|ettersom"
    r"|på grunn av|because|due to|since|therefore|so that|in order to)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<=[^\s.!?:«\"(])\s+[«\"(]?([A-ZÆØÅ][^\W\d_]+)|^[«\"(]?([A-ZÆØÅ][^\W\d_]+)\s+[A-ZÆØÅ]")
"""A word with a capital that does not begin a sentence, or does so before another such word."""


def holds_what_is_asked(question: str) -> Callable[[str], bool] | None:
    """What tells of a sentence whether it holds the sort of thing that is asked for; None where that can't be told."""
    if words.WHEN.search(question):
        return lambda sentence: _DAY.search(sentence) is not None
    if words.AMOUNT.search(question) and not _MEASURED.search(question):
        return lambda sentence: AMOUNT.search(sentence) is not None
    if _MEASURED.search(question) or words.HOW_MANY.search(question):
        return lambda sentence: _NUMBER.search(sentence) is not None
    if words.WHO.search(question):
        asked = frozenset(word.lower() for word in _WORD.findall(question))
        return lambda sentence: any((first or second).lower() not in asked for first, second in _NAME.findall(sentence))
    if _WHERE.search(question):
        return lambda sentence: _PLACE.search(sentence) is not None
    if _WHY.search(question):
        return lambda sentence: _REASON.search(sentence) is not None
    return None
