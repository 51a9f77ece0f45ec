"""The words that announce the members of a group, in bokmål, nynorsk and English."""

from __future__ import annotations

import re

from graph.language.signs import signs

_GROUP_NOUN = (
    r"(?:[\wæøåÆØÅ-]*(?:gruppe(?:n|ne|r)?|gruppa|utvalg(?:et)?|utval(?:et)?|komit[eé](?:en)?|nemnd(?:a)?|panel(?:et)?"
    r"|råd(?:et)?|styret?|fagråd(?:et)?|forum(?:et)?|redaksjon(?:en)?|sekretariat(?:et)?|jury(?:en)?|team(?:et)?)|AU"
    r"|(?:working|steering|expert|reference|project|advisory|review)[ -](?:group|committee|panel|board)"
    r"|(?:sub)?committee|task force|advisory board|panel|board|council)"
)
GROUP_NOUN = re.compile(rf"(?<![\w-]){_GROUP_NOUN}(?![\w-])", re.IGNORECASE)
"""A noun for a group of people that somebody is a member of."""

ANNOUNCING = signs(
    *("grupp", "utval", "komit", "nemnd", "panel", "råd", "styre", "forum", "redaksjon", "sekretariat", "jury", "team"),
    *(r"\bau\b", "group", "committee", "task force", "board", "council"),
    *("bestå", "bestod", "besto", "følgende", "følgjande", "desse", "disse", "denne", "slik", "sammens", "samans"),
    *("medlem", "member", "utgj", "satt", "sett", "consist", "compris", "composed", "deltak"),
)
"""One of them stands in every text that announces the members of a group."""

_COMMON = (
    r"(?:arbeids|styrings|prosjekt|referanse|ekspert|ressurs|fag|program|koordinerings|redaksjons|under|del|pilot"
    r"|samarbeids|drifts|innspills|pådriver|strategi)?(?:gruppe(?:n|ne)?|gruppa|utvalg(?:et)?|utval(?:et)?"
    r"|komit[eé](?:en)?|nemnd(?:a)?|panel(?:et)?|råd(?:et)?|styret?|forum(?:et)?|redaksjon(?:en)?|sekretariat(?:et)?"
    r"|team(?:et)?)|AU|(?:(?:working|steering|expert|reference|project|advisory|review)[ -])?"
    r"(?:group|committee|panel|board|council)|task force"
)
BARE_GROUP = re.compile(
    rf"(?:(?:Den|Det|Ei|En|Et|Eit|The|A|Denne|Dette)\s+)?(?:(?:ny|nye|nytt|new|regional[et]?|nasjonal[et]?)\s+)?"
    rf"(?:{_COMMON})",
    re.IGNORECASE,
)
"""A group that is named by a common noun alone: it takes the title it stands under with it."""

CONSISTS = re.compile(
    r"\s+(?:(?:består|bestod|besto|vil bestå|skal bestå|har bestått)(?:\s+(?:nå|no|i dag|også|for tiden|for tida))?"
    r"\s+av"
    r"|(?:har|hadde|får|fikk|fekk)\s+(?:følgende|følgjande|desse|disse|denne|slik)\s+"
    r"(?:faste\s+)?(?:medlem\w*|deltak\w*|sammensetning|samansetning|samansetjing|representant\w*)"
    r"|(?:er|var|ble|blei|vart)\s+(?:satt\s+sammen|sammensatt|samansett|sett\s+saman|utgjort)\s+av"
    r"|utgjøres\s+av|consists?\s+of|consisted\s+of|comprises?|is\s+composed\s+of|has\s+the\s+following\s+members"
    r"|har\s+som\s+medlem\w*)(?:\s+(?:følgende|følgjande|desse|disse|the following)(?:\s+(?:medlem\w*|person\w*"
    r"|deltak\w*|representant\w*|members?|persons?))?)?\s*:?\s*",
    re.IGNORECASE,
)
"""What follows a group's name where its members are told: "… består av", "… consists of"."""

MEMBERS_OF = re.compile(
    r"(?:(?:Faste|Nye|Oppnevnte|Oppnemnde|Foreløpige|Liste over|Oversikt over|List of)\s+)?"
    r"(?:Medlem(?:mer|mene|er|ene|s)?|Members(?:hip)?|Deltakere|Deltakarar|Sammensetning(?:en)?|Samanset(?:n|j)ing(?:a)?)"
    r"\s+(?:av|i|til|for|of|in|on)\s+",
    re.IGNORECASE,
)
"""A label before the group's name: "Medlemmer av …"."""

OF_GROUP = re.compile(
    r"(?P<noun>.{2,100}?(?:s|['’]s?|sine|sin|sitt))\s+(?:medlem(?:mer|er|mene)?|sammensetning|samansetning|samansetjing"
    r"|members(?:hip)?)\s*:?\s*$",
    re.IGNORECASE,
)
"""A label with the group's name in the genitive: "Arbeidsgruppens medlemmer"."""

APPOINTED = re.compile(
    r"(?:Følgende|Følgjande|Desse|Disse|The following)(?:\s+(?:person\w*|medlem\w*|representant\w*|kandidat\w*"
    r"|persons?|members?|people))?\s+(?:er|ble|blei|vart|blir|vert|har blitt|are|were|have been)\s+(?:\w+\s+)?"
    r"(?:oppnevnt|oppnemn[dt]e?|utnevnt|utnemnd?e?|valgt|vald?e?|utpekt|utpeikt|peka ut|peikt ut|appointed|elected)"
    r"(?:\s+(?:som|as)\s+(?:\w+\s+)?(?:medlem\w*|representant\w*|members?|representatives?))?"
    r"\s+(?:av|i|til|for|of|to|on)\s+(?P<name>[^:]{3,140}?)\s*(?::|$)"
    r"|(?P<by>[A-ZÆØÅ][^:.]{1,60}?)\s+(?:oppnevner|oppnevnte|oppnemner|oppnemnde|utnevnte|valgte|valde|utpekte|appointed"
    r"|appoints|har oppnevnt|har oppnemnt|har utpekt)\s+(?:følgende|følgjande|desse|disse|the following)"
    r"(?:\s+(?:\w+\s+)?(?:person\w*|medlem\w*|representant\w*|persons?|members?|representatives?))?"
    r"\s+(?:til|i|av|som medlem\w* (?:i|av)|to|on|of)\s+(?P<group>[^:]{3,140}?)\s*(?::|$)"
    r"|(?:Som medlem\w*|As members)\s+(?:av|i|til|of)\s+(?P<of>[^:]{3,100}?)\s+(?:oppnevnes|oppnemnast|er oppnevnt|ble"
    r" oppnevnt|vart oppnemnd\w*)\s*:?\s*$"
)
"""An appointment with a list behind it; what is only proposed is none."""

MEMBERS_LABEL = re.compile(
    r"(?:(?:Faste|Nye|Oppnevnte|Oppnemnde)\s+)?(?:Medlemmer|Medlemer|Medlemmene|Members|Sammensetning|Samanset(?:n|j)ing"
    r"|Deltakere i gruppen|Gruppens medlemmer)\s*(?::|$)",
    re.IGNORECASE,
)
"""A label that names no group: the group is the one that the text above is about."""

GROUP_HEADING = re.compile(rf"(?P<name>(?:[^:.]{{0,60}}\s)?{_GROUP_NOUN}(?:\s+[^:.]{{2,100}})?)\s*:?$", re.IGNORECASE)
"""A heading or label that is a group's name."""

NOT_YET = re.compile(
    r"\b(?:foresl|føresl|innstil|nominer|kandidat|propos|nominat|candidate|skal|bør|may|should|shall)\w*", re.IGNORECASE
)
"""What shows that nobody has been appointed yet."""

OWN_GROUP = re.compile(
    rf"\(\s*(?:[\wæøå]+\s+)?(?:leder|leiar|nestleder|sekretær|sekretariat|koordinator|medlem|chair|secretary|secretariat)"
    rf"\s+(?:for|av|i|of|til)\s+(?:the\s+)?(?P<name>{_GROUP_NOUN})\s*\)",
    re.IGNORECASE,
)
"""A bracket in a list that tells what the list is: "(sekretær for arbeidsgruppen)"."""

ONE_APPOINTED = re.compile(
    r",?\s+(?:(?:er|ble|blei|vart|blir|vert|was|is|has been|har blitt)\s+)?(?:enstemmig\s+|samrøystes\s+)?"
    r"(?:oppnevnt|oppnevnes|oppnemnd|oppnemnt|utnevnt|utnevnes|valgt|vald|velges|utpekt|utpekes|appointed|elected)"
    r"\s+(?:(?:som|til|as)\s+)(?P<role>(?:[\wæøå-]+\s+){0,2}?[\wæøå-]+)\s+(?:av|i|for|til|of|in|to|on)\s+"
    r"(?P<name>[^.:;]{3,120})",
)
"""One person's appointment, behind the name: "… ble oppnevnt som leder av arbeidsgruppen for …"."""

APPOINTED_BY = re.compile(
    r"\b(?:oppnevnt|oppnemnd|oppnemnt|nedsatt|nedsett|sett ned|etablert|opprettet|oppretta|utpekt|appointed"
    r"|established)(?:\s+(?:i|in)\s+(?:19|20)\d\d)?\s+(?:av|by)\s+(?=\S)"
)
APPOINTS = re.compile(
    r"\s+(?:(?:har|hadde|has)\s+)?(?:oppnevner|oppnevnte|oppnevnt|oppnemner|oppnemnde|oppnemnt|nedsatte|nedsatt|nedsette"
    r"|sette ned|setter ned|etablerte|appointed|established)\b"
)
"""Who appointed the group, before or behind the verb."""

_DAY = r"\d{1,2}\.?\s?(?:\d{1,2}\.\s?\d{2,4}|[a-zæøå]+\s+\d{4})|\d{4}-\d\d-\d\d"
_WHEN = rf"(?P<%s>{_DAY}|(?:[a-zæøå]+\s+)?(?:19|20)\d\d)"
SPAN = re.compile(
    rf"(?<!\d){_WHEN % 'first'}\s?(?:[-–]|\s(?:til|to|t\.?o\.?m\.?|til og med|through)\s)\s?{_WHEN % 'last'}(?!\d)",
    re.IGNORECASE,
)
SHORT_SPAN = re.compile(r"(?<![\d/.-])(?P<first>(?:19|20)\d\d)\s?[-–/]\s?(?P<last>\d\d)(?![\d/.-])")
SINCE = re.compile(
    rf"\b(?:fra|frå|f\.?o\.?m\.?|fra og med|frå og med|siden|sidan|from|since|oppnevnt|oppnemnd|appointed|valgt)"
    rf"(?:\s+(?:i|den|in|on))?\s+{_WHEN % 'first'}(?!\d)",
    re.IGNORECASE,
)
UNTIL = re.compile(
    rf"\b(?:til|t\.?o\.?m\.?|til og med|ut|until|till?|through)(?:\s+(?:og med|den|og))?\s+{_WHEN % 'last'}(?!\d)",
    re.IGNORECASE,
)
"""From when and until when, as a paper prints it."""
