"""Those whose decisions are reported at a meeting but are not the meeting's own."""

from __future__ import annotations

import re

_OFFICES = (
    r"stortinget?|regjeringen|regjeringa|statsråden|helseministeren|statsministeren|kongen i statsråd"
    r"|[\wæøå-]*departement\w*|[\wæøå]*direktoratet|[\wæøå]*tilsynet|foretaksmøte\w*|folkehelseinstituttet"
    r"|kommunestyret|fylkestinget|fylkesmannen|statsforvalteren|forskn?ingsrådet|helseregionene"
    r"|nor(?:ges|egs) forskn?ingsråd"
    r"|ministerrådet|legeforeningen|eu-kommisjonen|europaparlamentet|generalforsamlingen i|årsmøtet i"
    r"|interregional\w*"
    r"|(?:fag|ikt-?|forsknings|hr-?|økonomi)?direktørmøte\w*|ad-møtet|the (?:ministry|government|parliament"
    r"|directorate)"
    r"|(?:the )?research council|(?:the )?european (?:commission|council|parliament)"
)
_ACRONYMS = (
    r"HOD|KD|NFD|KMD|KDD|AID|NFR|FHI|SSB|DMP|NHN|DIFI|NAV|EU|WHO|REK|NEM|SLV|KS|UHR|HSØ|HMN|HN|HV|Hdir|DSB|FFO|SAFO"
    r"|LMI|NHO|LO|NSF|NOKUT|NORCE|SINTEF|Sikt|NTNU|NMBU|UiO|UiB|UiT|UiS|UiA|USN|HVL|OsloMet|OUS|UNN|HUS|SUS|Ahus|AHUS"
    r"|SSHF|VVHF|STHF|SiV|NLSH|HMR|HNT"
)

OUTSIDER = re.compile(rf"(?<![\w-])(?:(?i:{_OFFICES})|(?:{_ACRONYMS}))s?(?![\w-])")
"""An authority or institution outside the meeting, by office or abbreviation."""

_AGENT = re.compile(rf"\b(?i:av|i|hos|fra|frå|by|in|from)\s+(?:\w+\s+)?{OUTSIDER.pattern}")


def names_outsider(text: str) -> bool:
    """Whether ``text`` names somebody outside the meeting."""
    return OUTSIDER.search(text) is not None


def decided_by_outsider(text: str) -> bool:
    """Whether something was done by, or at, somebody outside: "vedtatt i foretaksmøtet", "bedt av HOD"."""
    return _AGENT.search(text) is not None
