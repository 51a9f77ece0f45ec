"""What sort of thing a question asks for – a day, a number, a name, a place, a reason – and which words hold one.

Ranked lists and shared words bring up what a question is about. What answers it besides holds a thing of the sort that
is asked for, and one that the question does not name itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Literal

from search import question_words as words

Sort = Literal["day", "amount", "number", "somebody", "place", "reason"]

_DAY = re.compile(
    r"\b(?:1[0-9]|20)\d{2}\b|\b\d{1,2}\.\s*(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)"
    r"|\b\d{1,2}\.\d{1,2}\.\d{2,4}\b|\b(?:kl\.|klokk[ae]n?)\s*\d",
    re.IGNORECASE,
)
_UNIT = r"(?:mill(?:ion(?:er|ar|s)?)?|mrd|milliard(?:er|ar)?|billion|kr|nok|eur|euros?|tusen|kroner)"
_SUM = rf"\d[\d.,\s-]{{0,15}}{_UNIT}\b|(?:kr|nok|eur|€)\.?\s?\d"
SUM = re.compile(_SUM, re.IGNORECASE)
"""A sum of money."""
AMOUNT = re.compile(rf"{_SUM}|\d\s?(?:%|prosent)", re.IGNORECASE)
"""A sum of money or a share."""
_SHARE_ASKED = re.compile(
    r"\b(?:(?:prosent)?andel(?:en)?|(?:hvor|kor) (?:stor del|mange prosent)|share|percentage|proportion"
    r"|how many per ?cent)\b",
    re.IGNORECASE,
)
_ASKS_FOR_VALUE = re.compile(r"\b(?:hvor|kor|hva|kva|hvilken|kva for ein|what|how|which)\b", re.IGNORECASE)
SHARE = re.compile(
    r"\d\s?(?:%|prosent|per ?cent)|\b(?:halv\w*|(?:tre|fire|fjerde|fem)del\w*|half|third|quarter)\b", re.IGNORECASE
)
PRICE = re.compile(r"\b(?:kost(?:er|ar|et|a)|costs?|price\w*|pris(?:en|ane|ene)?)\b", re.IGNORECASE)
"""A question that asks for a price: a share is none."""
_MEASURED = re.compile(
    r"\b(?:hvor|kor|how)\s+(?:mye|mykje|mange|much|many|lang|langt|lenge|lengi|long|far|høy\w*|høg\w*|high|tall"
    r"|dyp\w*|djup\w*|deep|bred\w*|brei\w*|wide|tung\w*|heavy|gammel|gammal|gamle|old|stor\w*|large|big|ofte|often"
    r"|fort|raskt|fast|kaldt|varm\w*|tykk\w*|tjukk\w*)\b|\b(?:antall|antal|number of)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\b(?:hvor|kor|how) (?:mange|many)\b", re.IGNORECASE)
NUMBER = re.compile(
    r"\d|\b(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten"
    r"|nitten|tjue|tretti|tredve|førti|femti|hundre\w*|tusen\w*"
    r"|halv\w*|tredjedel\w*|fjerdedel\w*|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)\b",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"\b(?:sak(?:snr\.?)?|case|vedlegg|punkt|pkt\.?|§)\s*\d[\d/-]*|^\s*(?:\d{1,2}[.)]|[a-z]\))(?=\s)", re.IGNORECASE
)
"""A number that only tells where something stands, or the place of an item in its list."""
_TIME = re.compile(
    r"\b(?:\d{1,2}\.\s*(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\w*\.?(?:\s+\d{4})?"
    r"|(?:i|in|året|siden|sidan|since|våren|sommeren|sommaren|høsten|hausten|vinteren)\s+(?:1[0-9]|20)\d{2}(?![.,]?\d)"
    r"|(?:kl\.|klokk[ae]n?)\s*\d{1,2}(?:[.:]\d{2})?)"
    r"|\((?:1[0-9]|20)\d{2}[–-](?:1[0-9]|20)\d{2}\)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:hvor|kor|how)\s+(?:mange|many|mye|mykje|much|lang|langt|long|høy\w*|høg\w*|high|tall|tung\w*|heavy)\b",
    re.IGNORECASE,
)
"""A question to which no day or year is the answer: of how old something is, it may be."""
_DIGITS = re.compile(r"\d+")
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
    r"\b(?:fordi|derfor|dermed|grunnet|skyld(?:es|tes|ast)|årsak\w*|begrunn\w*|grunngj\w*|grunnga\w*|slik at|for å"
    r"|etter at|da|siden|sidan|ettersom|på grunn av|because|due to|since|therefore|so that|in order to)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<=[^\s.!?:«\"(])\s+[«\"(]?([A-ZÆØÅ][^\W\d_]+)|^[«\"(]?([A-ZÆØÅ][^\W\d_]+)\s+[A-ZÆØÅ]")
"""A word with a capital that does not begin a sentence, or does so before another such word."""
_WITHIN = re.compile(
    r"\b(?:i|på|mellom|in|between)\s+[«\"(]?[A-ZÆØÅ][\w-]*(?:\s+[A-ZÆØÅ][\w-]*)*|\b(?:til|to)\s+[A-ZÆØÅ][a-zæøå-]+(?!\s+[A-ZÆØÅ])\b"
)
"""What is named there is a place, a paper or a group, and nobody: "ble trykt i Allers", "flyttes til Tromsø"."""

_ASKED_TO_LEAD = re.compile(
    r"\b(?:hvem|kven|who)\b(?:\s+\w+){0,2}?\s+(?:leder|lede|ledet|leda|leiar|leier|leie|leia|leidde|leads?|led|chairs?|chaired"
    r"|heads?|headed)\b",
    re.IGNORECASE,
)
_DEPUTY_LEADER = re.compile(
    r"\b(?:neste?lede\w*|nestlei\w*|viselede\w*|viceled\w*|(?:deputy|vice)[ -]?(?:chair\w*|leader\w*|head))",
    re.IGNORECASE,
)
"""Who comes next after a leader is called so."""
_LEADS = re.compile(
    r"\b(?:(?!innled|innlei)\w*(?:lede[nrt]|ledelsen?|leiaren?|leiinga?|direktøren?|sjefen?|dekan(?:en|us)?|koordinator(?:en)?"
    r"|president(?:en)?|chair\w*)|ledes|leia|leidd\w*|formann\w*|ordfører\w*|(?:pro)?rektor(?:en)?|ansvarl\w+"
    r"|leads?|led|leaders?|headed|head of|directors?)\b",
    re.IGNORECASE,
)
"""Somebody who leads is called so: a name by itself is that of anybody."""

FOUNDED = re.compile(
    r"\b(?:opprett\w*|etabler\w*|stift\w*|nedsatt|nedsett|sett ned|satt ned|grunnla\w*|danne[tr]|danna|oppnevnt"
    r"|oppnemnd|lagt ned|nedlagt|avvikl\w*|oppløst|bygget|bygd|åpn\w+|opna"
    r"|founded|established|set up|created|dissolved|built|opened)\b",
    re.IGNORECASE,
)
"""By such words it is asked when something began or ended."""

_PATTERNS = {"day": _DAY, "amount": AMOUNT, "number": NUMBER, "place": _PLACE, "reason": _REASON}


def sort_sought(question: str) -> Sort | None:
    """What sort of thing a question asks for; None where that can't be told."""
    if words.WHEN.search(question) or words.DEADLINE_ASKED.match(question):
        return "day"
    if asks_for_share(question):
        return "amount"
    if words.AMOUNT.search(question) and not _MEASURED.search(question):
        return "amount"
    if _MEASURED.search(question) or words.HOW_MANY.search(question):
        return "number"
    if words.WHO.search(question):
        return "somebody"
    if _WHERE.search(question):
        return "place"
    return "reason" if _WHY.search(question) else None


def asks_for_share(question: str) -> bool:
    """Whether it asks how large a part of something is."""
    return _SHARE_ASKED.search(question) is not None and _ASKS_FOR_VALUE.search(question) is not None


def asks_for_leader(question: str) -> bool:
    """Whether it asks who leads something."""
    return _ASKED_TO_LEAD.search(question) is not None


def asks_for_count(question: str) -> bool:
    """Whether it asks how many of something there are: a number that it names itself is none."""
    return _COUNT.search(question) is not None


def holds_what_is_asked(question: str) -> Callable[[str], bool] | None:
    """What tells of a sentence whether it holds the sort of thing that is asked for; None where that can't be told."""
    sort = sort_sought(question)
    return holding(sort, question) if sort else None


def holding(sort: Sort, question: str, last_names: Collection[str] = ()) -> Callable[[str], bool]:
    """What tells of a sentence whether it holds a thing of this sort, which the question does not name itself.

    ``last_names``, in small letters, are those of persons known: "Torp la fram tre modeller" begins with one.
    """
    if sort == "somebody":
        asked = frozenset(word.lower() for word in _WORD.findall(question))
        called = _LEADS if asks_for_leader(question) else None
        called = _DEPUTY_LEADER if _DEPUTY_LEADER.search(question) else called

        def names_somebody(sentence: str) -> bool:
            if called is not None and not called.search(sentence):
                return False
            named = [first or second for first, second in _NAME.findall(_WITHIN.sub(" ", sentence))]
            known = [word for word in _WORD.findall(sentence) if word[:1].isupper() and word.lower() in last_names]
            return any(name.lower() not in asked for name in (*named, *known))

        return names_somebody
    pattern = SHARE if sort == "amount" and asks_for_share(question) else _PATTERNS[sort]
    if sort == "number":
        counted = _COUNTED.search(question) is not None
        named = _DIGITS.findall(question) if asks_for_count(question) else []
        own = re.compile(rf"\b(?:{'|'.join(named) or '(?!)'})\b")
        return lambda sentence: (
            pattern.search(own.sub(" ", _without_numbers_of_time(REFERENCE.sub(" ", sentence), counted))) is not None
        )
    return lambda sentence: pattern.search(sentence) is not None


def _without_numbers_of_time(sentence: str, counted: bool) -> str:
    """What is left to count by where something is counted: "17. mai 1919" says not how many."""
    return _TIME.sub(" ", sentence) if counted else sentence
