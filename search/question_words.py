"""The words by which a question shows what it asks for, in bokmål, nynorsk and English.

Each list holds patterns of whole words; ``\\w*`` stands for any ending.
"""

from __future__ import annotations

import re

from graph.records import AttendanceState, Role


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


DEFINITION = re.compile(
    r"^\s*(?:hva (?:er|betyr|står)|kva (?:er|tyder|står)|what (?:is|are|does)|forklar|define)\s+(?:for\s+)?"
    r"[^?]{2,60}\??\s*$",
    re.IGNORECASE,
)
NOT_A_DEFINITION = _words(
    r"vedta\w*", "status", r"beslutt\w*", r"bestemt\w*", "decided", "neste", "next", r"nyest\w*", "latest", r"frist\w*",
    "deadline",
)  # fmt: skip

TIMELINE = _words(
    r"utvikl\w+ (?:seg|over)", "gått med", "gjekk det", "gikk det", "skjedd", "hendt", "over tid", "gjennom årene",
    "over årene", r"historikk\w*", r"tidslinje\w*", r"tidsline\w*", r"forløp\w*", "endre[rt]? seg", "endra seg",
    "tatt opp", "teke opp", r"behandle\w+ i", "vært behandlet", r"progress\w*", r"evolve\w*",
    r"develop\w* (?:over|since|between)", r"shift\w*", "moved", "timeline", "timetable", "history", "over the years",
    "changed",
)  # fmt: skip

WHO = _words(
    "hvem", "hvilke(?:n)? personer", "kven", "who", "whom", "whose", r"representer\w*", "represented", r"apolog\w+",
    "forfall", "deltok", r"deltaker\w*", r"deltakar\w*", r"attend\w*", "møtte", "vara(?:er|medlem\\w*)?", "deputies",
    r"substitut\w*", r"hvilke(?:n)? institusjon\w*", r"kva institusjon\w*", r"which institution\w*",
    r"what institution\w*", "til stede", "til stades", "medlemmer", "medlemene",
)  # fmt: skip

DECISION = _words(
    r"vedt[ao]\w*", r"vedteke\w*", r"beslutt\w*", r"beslutning\w*", r"bestem\w*", r"konklu\w+", r"conclu\w+",
    r"utfall\w*", r"avgj[øo]r\w*", r"avgjerd\w*", r"godkj\w+", r"decid\w*", r"decision\w*", r"approv\w*", r"agree\w*",
    r"resol(?:ved|ution)\w*", r"enig\w*", r"einig\w*", r"samd\w*", "støttet?", "støtta", r"respond\w*", r"reaksjon\w*",
    r"reager\w*", r"advi[cs]e\w*", r"recommend\w*", r"anbefal\w*", r"tilrå\w*", r"innvilg\w*", r"avsl\w+", "mente",
    "meinte",
)  # fmt: skip

STATUS = _words(r"status\w*", "hvor står", "kvar står", r"where does .* stand", "for tiden", r"current(?:ly)?")

APPOINTMENT = _words(
    r"valgt\w*", r"vald\w*", r"velg\w*", r"oppnevn\w*", r"utnevn\w*", r"ansatt", r"appoint\w*", r"elect\w*", "chosen",
    r"nominat\w*", "peikt ut", "pekt ut",
)  # fmt: skip
"""Who was chosen for something: the answer must be a person, or silence."""

ATTENDANCE: tuple[tuple[AttendanceState, re.Pattern[str]], ...] = (
    ("absent", _words("forfall", "fråfall", r"fravær\w*", r"apolog\w+", "absent", "ikke til stede", "borte")),
    (
        "remote",
        _words(r"digital\w*", "teams", "zoom", r"remote\w*", "online", "nettmøte", "på nett", r"video\w*", "virtual"),
    ),
)

ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "secretariat",
        _words(
            r"skrev referat\w*", r"referent\w*", r"sekret\w+", "minutes taken", "took (?:the )?minutes",
            "wrote the minutes", r"secretar\w+",
        ),
    ),
    (
        "chair",
        _words(
            "lede[rt]", "leda", r"leidd\w*", "leiar", "led", r"chair\w*", r"møteleder\w*", "leder", "head of",
            "styreleder", "ordstyrer",
        ),
    ),
    ("deputy", _words(r"vara\w*", r"deput\w+", r"substitut\w*", r"stedfortreder\w*", "i hvis sted", "i stedet for")),
    ("invited", _words(r"inviter\w*", "invited", r"gjest\w*", r"guest\w*")),
    ("observer", _words(r"observ[aeø]\w+")),
    (
        "presenter",
        _words(
            r"presenter\w*", r"innled\w*", "holdt innlegg", r"orientert\w*", "redegjorde", "la fram", "presented",
            "spoke", "gave a talk", "innlegg",
        ),
    ),
)  # fmt: skip
