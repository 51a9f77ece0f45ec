"""The words by which a question asks for a whole list, or how long it is, in bokmål, nynorsk and English."""

from __future__ import annotations

import re
from typing import Literal

from graph.records import CaseKind, DecisionKind
from search.word_patterns import whole_words

Listed = Literal["cases", "decisions", "meetings", "institutions", "without_minutes"]

_CASES = r"(?:(?:\w*saker|\w*sakene|\w*sakane|sakar)|agenda items?|items|cases|matters)"
_DECISIONS = (
    r"(?:\w*vedtak(?:ene|a)?|beslutninger|beslutningene|avgjerder|avgjerdene|konklusjon(?:er|ar|ene)|decisions)"
)
_MEETINGS = r"(?:\S*møter|\S*møtene|\S*møta|(?:\S+-)?meetings)"
_INSTITUTIONS = (
    r"(?:institusjon(?:er|ar|ene|ane)|organisasjon(?:er|ar)|virksomheter|verksemder|institutions|organi[sz]ations)"
)
_VERB = r"(?!(?:ble|blei|vart|er|var|har|sa|sier|is|was|were|are|did|does|do|has|have|can|om|on|i|in|av|of)\b)"
_WHICH = (
    r"\b(?:hvilke|kva|kva for|which|what|hvor mange|kor mange|how many|antall|antal)"
    rf"(?:\s+{_VERB}[\w-]+){{0,2}}?\s+"
)
_ALL = (
    r"^\s*(?:(?:vis|list|gi|gje|finn|hent|show|give|find|get)\s*(?:opp|meg|oss|me|us)?\s*)?(?:en |ei |eit |a |an )?"
    r"(?:alle|samtlige|all|every|(?:full |komplett )?(?:liste|oversikt|oversyn) over"
    r"|(?:full |complete )?(?:list|overview) of)"
    rf"(?:\s+{_VERB}[\w-]+){{0,2}}?\s+"
)


def _asked(noun: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_WHICH}|{_ALL}){noun}\b", re.IGNORECASE)


_PATTERNS: tuple[tuple[Listed, re.Pattern[str]], ...] = (
    (
        "without_minutes",
        re.compile(
            rf"{_WHICH}{_MEETINGS}\b.{{0,30}}\b(?:mangl\w+|uten|utan|ikke har|ikkje har|lack\w*|without|missing"
            r"|(?:no|have no))\s+(?:\w+\s+)?(?:\w*referat\w*|protokoll\w*|minutes)"
            r"|\b(?:hvilke|kva|which|what)\s+(?:\w+\s+)?(?:referat\w*|minutes)\s+(?:\w+\s+)?(?:mangl\w+|missing|lacking)"
            r"|\b(?:mangl\w+|missing)\s+(?:det\s+|any\s+)?(?:noen\s+|nokre\s+)?(?:referat\w*|minutes)",
            re.IGNORECASE,
        ),
    ),
    ("institutions", _asked(_INSTITUTIONS)),
    (
        "meetings",
        re.compile(
            rf"(?:{_WHICH}|{_ALL}){_MEETINGS}\b"
            r"|\b(?:når|kor tid|when)\s+(?:\S+\s+){0,4}?(?:møttes|møttest|hadde (?:\S+ ){1,4}møter?|meet|met)\b",
            re.IGNORECASE,
        ),
    ),
    ("decisions", _asked(_DECISIONS)),
    ("cases", _asked(_CASES)),
    (
        "cases",
        re.compile(
            r"\b(?:hva|kva|what)\s+(?:var|er|står|stod|sto|stend|was|is)\s+(?:\S+\s+){0,4}?"
            r"(?:oppe\b|på (?:dagsorden\w*|sakslist\w+|agendaen|saklista)|on the agenda)",
            re.IGNORECASE,
        ),
    ),
)

COUNTED = whole_words("hvor mange", "kor mange", "how many", "antall", "antal")
"""How many there are is asked for first."""
_TOPIC = re.compile(
    r"\b(?:om|angående|vedrørende|knyttet til|knytt til|gjeld|gjelder|gjaldt|nevner|nemner|omtaler|omtalar|about|on"
    r"|regarding|concerning|mention\w*|involv\w+|deal\w* with|related to)\s+(?P<topic>[^?]+)",
    re.IGNORECASE,
)
UNDECIDED = whole_words(
    "uten vedtak", "utan vedtak", "ikke (?:avgjort|vedtatt)", "ikkje (?:avgjorde?|vedtekne?)",
    r"without (?:a )?decisions?", "undecided", "not decided",
)  # fmt: skip
DECISION_KINDS: tuple[tuple[DecisionKind, re.Pattern[str]], ...] = (
    ("postponed", whole_words(r"utsatt\w*", r"utsett\w*", "utsatte", "postponed", "deferred", "adjourned")),
    ("rejected", whole_words(r"avvis\w*", r"avsl\w+", "rejected", "turned down", "refused", "declined")),
)
"""What became of the cases asked for."""
CASE_KINDS: tuple[tuple[CaseKind, re.Pattern[str]], ...] = (
    ("information", whole_words(r"orienteringssak\w*", r"meldingssak\w*", r"referatsak\w*", "information items")),
    ("decision", whole_words(r"vedtakssak\w*", r"beslutningssak\w*", r"avgjerdssak\w*", "decision items")),
    ("discussion", whole_words(r"diskusjonssak\w*", r"drøfting(?:s)?sak\w*", "discussion items")),
)
"""The sort of cases asked for."""
TAKES_PART = whole_words(
    r"represent\w*", "sitter", "sit", "satt", "sat", "sits?", "med i", "medlem(?:mer|mar|mene)?", "members?", "deltar",
    "deltek", "deltok", "deltatt", "delteke", "attend(?:s|ed)?", "takes? part", "took part", "plass", "seats?",
    "present", "til stede", "til stades", r"participat\w+",
)  # fmt: skip
"""With institutions, it is a list of those whom attendance lists name."""


_BODY_BEFORE = re.compile(
    r"\b(?:Committee|Council|Board|Group|Commission|Panel|Forum|Network|Programme|Task Force)\s+$"
)


def topic_of(text: str) -> str:
    """What the things asked for are about, as the question says it: "om biobank"; "" where it says nothing.

    Not within a name: "the Committee on Training".
    """
    found = (match for match in _TOPIC.finditer(text) if not _BODY_BEFORE.search(text[: match.start()]))
    return next((match["topic"] for match in found), "")


def what_is_listed(text: str) -> Listed | None:
    """What a question wants listed or counted; None where it wants no list."""
    return next((listed for listed, pattern in _PATTERNS if pattern.search(text)), None)
