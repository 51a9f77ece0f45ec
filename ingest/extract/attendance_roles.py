"""The words for a role at a meeting: "leder 2024", "fast medlem", "møtende vara", "sekretariat/referent"."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.records import Role

NOT_OF_OFFICE = r"(?!\s(?:director|head|dean|leader|manager|chief|ceo|minister|secretary|rector|president|chair)\b)"
"""A deputy director is somebody's deputy at work, and sits for nobody at the meeting."""
ROLE_WEIGHT: tuple[Role, ...] = ("deputy", "chair", "observer", "presenter", "invited", "secretariat", "member")
"""A mark of substitution or the chair weighs more than the category of the column beside it."""

_BODY = r"(?:styret|rådet|utvalget|utvalet|komiteen|møtet|[\wæøå]*gruppen|[\wæøå]*gruppa|the\s+\w+)"
_PERIOD = r"(?:\s*,?\s*\(?(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d)?)?\)?)?"
_ADJECTIVE = (
    r"(?:(?:faste?|nytt?|nyoppnevnt|ordinært?|møtende|møtande|personlig|personleg|første|andre|[123]\.|fung\.?|fungerende|"
    r"fungerande|eksternt?|internt?|konst\.?|konstituert|avtroppende|påtroppende|regular|permanent|new|acting)\s+)*"
)
_CHAIR = (
    r"(?:møte|styre|råds|utvalgs|utvals|komit[eé]|nettverks|forums?|panel|nemnd|[a-zæøå]*gruppe)?(?:leder|leiar|lederen|leiaren)"
    rf"(?:\s+(?:av|for|i|of)\s+{_BODY})?|ordstyrer|ordstyrar|chair(?:man|woman|person)?(?:\s+of\s+{_BODY})?|"
    r"(?:styrets|rådets|gruppens|utvalgets)\s+leder|"
    r"\w+\s+(?:fagkyndig|sakkyndig|sakkunnig)\s+(?:leder|leiar)|(?:leder|leiar)[\s,]+(?:medisin|jus|etikk|psykologi)"
)
_DEPUTY = (
    r"(?:møtt?er?\s+som\s+|som\s+)?vara|varamedlem|vararepresentant|varaperson|varamann|stedfortreder|"
    rf"deputy{NOT_OF_OFFICE}(?:\s+member)?|substitute|alternate(?:\s+member)?"
)
_MEMBER = (
    r"medlem|medlemer|medlemmer|(?:styre|råds|utvalgs|utvals|gruppe)medlem|(?:(?:styrets|rådets)\s+)?nestleder|nestleiar|"
    r"\w+\s+(?:fagkyndig|sakkyndig|sakkunnig)(?:\s+(?:nestleder|nestleiar|medlem))?|"
    r"(?:nestleder|nestleiar)[\s,]+(?:medisin|jus|etikk|psykologi)|"
    rf"varaleder|member|vice[- ]chair|deputy\s+chair|medlem\s+av\s+{_BODY}"
)
_OBSERVER = r"observatør(?:er|ar)?|observers?|med\s+observatørstatus|som\s+observatør"
_SECRETARIAT = (
    r"(?:møte|råds|styre|utvalgs)?sekretær(?:\s+for\s+\S+)?|sekretariat(?:et)?(?:\s+for\s+\S+)?|sekretariatsleder|"
    r"(?:møte)?referent|ref\.?|(?:skrev|skreiv|førte|tok)\s+(?:referat(?:et)?|protokoll(?:en)?)|protokollfører|skriver|"
    r"secretary|secretariat|rapporteur|minutes|note\s?taker|referatskriver"
)
_INVITED = r"(?:inviterte?|innbudte?|gjest|guest|invited)(?:\s.*)?"
_PRESENTER = (
    r"(?:innleder|innleiar|foredragsholder|foredragshaldar|presentasjon|presenter|presenterte|presenterer|speaker|"
    r"orienterte|innledet|innleia)(?:\s.*)?"
)
_WORDS: tuple[tuple[Role, str], ...] = (
    ("chair", _CHAIR),
    ("deputy", _DEPUTY),
    ("member", _MEMBER),
    ("observer", _OBSERVER),
    ("secretariat", _SECRETARIAT),
    ("invited", _INVITED),
    ("presenter", _PRESENTER),
)
_ROLES = tuple((role, re.compile(rf"{_ADJECTIVE}(?:{words}){_PERIOD}$", re.IGNORECASE)) for role, words in _WORDS)
_GAP = re.compile(r"\s*[/&+]\s*|\s+(?:og|and)\s+")


@lru_cache(maxsize=4096)  # lists of attendance print the same few words over and over
def read_role(text: str) -> Role | None:
    """The role that ``text`` consists of; of several joined by "/" or "og" the first."""
    if whole := _single(text):
        return whole
    roles = [_single(piece.strip()) for piece in _GAP.split(text)]
    return roles[0] if all(roles) else None


def _single(text: str) -> Role | None:
    return next((role for role, pattern in _ROLES if pattern.match(text)), None)
