"""Labels of sensitivity: what a paper says of who may read it.

"Følsomhet Intern (gul)", "Unntatt offentlighet, offl. § 14", "Unnateke offentlegheit", "Exempt from public disclosure".
A label stands on a line of its own, in the head, at the foot or in the header of every page. Words that also mean other
things ("intern", "begrenset") are one in a head only; "Følsomhet Åpen (grønn)" keeps nothing from anybody.
"""

from __future__ import annotations

import re
from functools import lru_cache

from graph.language.signs import Signs, signs
from ingest.shapes import plain

_LAW = (
    r"(?:\s*[,:;(–-]?\s*(?:jf\.?|jfr\.?|iht\.?|etter|i\s+medhold\s+av|i\s+hht\.?|med\s+h(?:j|e)\w+\s+i|hjemmel|heimel|§|off\w*\.?"
    r"|forvalt\w+|fvl\.?|pursuant\s+to|under|cf\.?|section|sec\.?|the\s+freedom|ref\.?)\W.{0,70})?\W{0,3}"
)
_WITHHELD = (
    r"(?:unn?tatt|unnateke|unntekne?)\s+(?:fra\s+|frå\s+|etter\s+)?offent(?:lig|leg)(?:het|heit|a)?(?:en|a)?(?:\s+innsyn)?"
    r"|(?:ikke|ikkje)\s+(?:for\s+)?offent(?:lig|leg)(?:het|heit|gjøring)?(?:en)?"
    r"|u\.?\s?off\.?(?=\W|$)|exempt(?:ed)?\s+from\s+(?:public\s+)?(?:disclosure|access)"
    r"|not\s+for\s+(?:public\s+)?(?:release|disclosure|distribution|publication)"
    r"|(?:strengt\s+)?fortrol(?:ig|eg)|konfidensiel[lt]t?|(?:strictly\s+)?confidential|t(?:aushets|eie)belagt"
    r"|(?:offl|offentl)\.?(?:loven|lova)?\s*§+\s*\d+"
)
_SCALE = r"følsomhet(?:snivå)?|sensitivitet(?:snivå)?|sensitivity(?:\s+label)?|tilgangskode|skjerming"
_SCALE_IN_HEAD = r"klassifisering|gradering|classification"
_PLAIN_IN_HEAD = r"internt?|internal(?:\s+use)?(?:\s+only)?|intern\s+\(\w+\)|begrenset|avgrensa|restricted"
_PAGE = re.compile(r"\W*\b(?:side|page)\s+\d+(?:\s*(?:av|of|/)\s*\d+)?\W*$", re.IGNORECASE)

_ANYWHERE = re.compile(
    rf"\W{{0,3}}(?:(?:{_SCALE})\s*:?\s+(?P<label>\S.{{0,60}}?)|(?P<plain>(?:{_WITHHELD}){_LAW}))", re.IGNORECASE
)
_IN_HEAD = re.compile(
    rf"(?:(?:{_SCALE_IN_HEAD})\s*:?\s+(?P<label>\S.{{0,40}}?)|(?P<plain>{_PLAIN_IN_HEAD}))", re.IGNORECASE
)
_ANYWHERE_SIGNS = signs(  # most lines hold none of them
    *("følsomhet", "sensitivit", "tilgangskode", "skjerming", "off", "exempt", "not", "fortrol", "konfid", "confid"),
    "belagt",
)
_IN_HEAD_SIGNS = signs("klassifisering", "gradering", "classification", "intern", "begrenset", "avgrensa", "restricted")
_OPEN = re.compile(r"\W*(?:åpen|open|offentlig|offentleg|public|ugradert|unclassified|ingen|none)\b", re.IGNORECASE)
_LONGEST = 140
_REMEMBERED = 8192  # furniture, parts and heads ask about the same lines, one after the other
_BETWEEN = re.compile(r"\t|\s[|·•–—-]\s|\s{3,}")


@lru_cache(maxsize=_REMEMBERED)
def sensitivity_label(text: str) -> str | None:
    """The label that a line of a paper's head consists of: "Intern (gul)" for "Følsomhet Intern (gul)"."""
    return label_of_part(text) or _label(_IN_HEAD, _IN_HEAD_SIGNS, text)


@lru_cache(maxsize=_REMEMBERED)
def label_of_part(text: str) -> str | None:
    """The label that a line consists of, wherever it stands in a part."""
    return _label(_ANYWHERE, _ANYWHERE_SIGNS, text)


def label_in_header(text: str) -> str | None:
    """The label among what a page header or footer says: "Helse Fjord – Unntatt offentlighet – Side 2"."""
    whole = sensitivity_label(text)
    if whole is not None or len(text) > 2 * _LONGEST:
        return whole
    return next((label for piece in _BETWEEN.split(text) if (label := sensitivity_label(piece))), None)


def _label(pattern: re.Pattern[str], signs_of: Signs, line: str) -> str | None:
    text = plain(line) if len(line) <= _LONGEST else ""
    if not signs_of.search(text.lower()):
        return None
    match = pattern.fullmatch(_PAGE.sub("", text))
    if match is None:
        return None
    label = (match["label"] or match["plain"]).strip(" \t([*–-")
    label = label.rstrip(" .,;:") if label.count("(") >= label.count(")") else label.rstrip(" .,;:)]")
    return None if not label or _OPEN.match(label) else label
