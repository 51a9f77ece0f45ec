"""The words by which a question asks for a whole list, or how long it is, in bokmål, nynorsk and English."""

from __future__ import annotations

import re
from typing import Literal

from graph.records import CaseKind, DecisionKind
from search.question_words import NEXT_MEETING
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
            r"|\b(?:når|kor tid|when)\s+(?:\S+\s+){0,4}?(?:møttes|møttest|hadde (?:\S+ ){1,4}møter?|meet|met)\b"
            r"|\b(?:hvor|kor) (?:ofte|mange gange?r|mange gonger)\s+(?:\S+\s+){0,4}?"
            r"(?:møtes|møtest|møttes|møttest|møtt)\b"
            r"|\b(?:hvor|kor) ofte\s+(?:\S+\s+){0,4}?(?:har|hadde|holder|held|holdes|haldast)\b.{0,30}\bmøte[rt]?\b"
            r"|\bhow (?:often|many times)\s+(?:\S+\s+){1,5}?(?:meets?|met)\b",
            re.IGNORECASE,
        ),
    ),
    ("decisions", _asked(_DECISIONS)),
    ("cases", _asked(_CASES)),
    (
        "cases",
        re.compile(
            r"\b(?:hva|kva|what)\s+(?:var|er|står|stod|sto|stend|was|is)\s+(?:\S+\s+){0,4}?"
            r"(?:oppe\b|på (?:dagsorden\w*|sakslist\w+|agendaen|saklista)|on the agenda)"
            r"|\b(?:hva|kva)\s+skal\s+(?:tas\s+|takast\s+)?opp\s+(?:på|i)\s+(?:det\s+)?neste\s+\S*møte"
            r"|^\W*(?:hva|kva|what)\s+(?:skal|skulle|will|shall)\s+(?:\S+\s+){1,6}?"
            r"(?:behandles?|handsame|handsamast|drøftes?|diskuteres?|tas? opp|discuss|consider|take up)\b"
            r"(?!.*\b(?:om|about|angående)\b)(?=.*\d)",
            re.IGNORECASE,
        ),
    ),
)

_WHEN = re.compile(r"\W*(?:når|kor tid|kva tid|when)\b", re.IGNORECASE)
"""The day of one meeting is asked for: "når møtes NSG neste gang"."""
_CASE_NUMBER = re.compile(r"\d\s*[-/]\s*\d{2}")
_ON_AGENDA = re.compile(
    rf"^\W*(?:{_CASES}\s+(?:på|til|i|fra|frå|for|on|at|in|from|of)|(?:dagsorden|sa(?:k|ks)list[ea]|agenda)(?:en|n)?)\b",
    re.IGNORECASE,
)
"""A question without a verb: "saker på møtet i mars", "dagsorden 12. februar", "agenda items in June"."""
_WHETHER_APPROVED = re.compile(r"godkjen|vedtatt|vedteke|utsatt|utsett|approved|adopted|postponed", re.IGNORECASE)
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
INFORMED = re.compile(
    r"\b(?:orienter(?:te|a|er|ar)|informer(?:te|a|er|ar)|presenter(?:te|a)|redegjorde|gjorde greie|la fram|did)\s+"
    r"(?P<who>(?:\S+\s+){1,5}?)(?:(?:inform|brief|report|present)\w*\s+)?(?:\S+\s+)?(?:om|for|on|about)\b",
    re.IGNORECASE,
)
"""Who told of the cases asked for: "hvilke saker orienterte DEPARTEMENTET om"."""
TELLS_OF = whole_words(
    r"orienter\w*", r"informer\w*", r"presenter\w*", r"redegj\w*", "gjorde greie", "la fram", r"inform\w*", r"brief\w*",
    r"report(?:ed|s)?",
)  # fmt: skip
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
    if NEXT_MEETING.search(text) and _WHEN.match(text):
        return None
    if _ON_AGENDA.match(text) and not any(other.search(text) for other in (FINITE, _CASE_NUMBER, _WHETHER_APPROVED)):
        return "cases"
    return next((listed for listed, pattern in _PATTERNS if pattern.search(text)), None)


_NUMBERS = (
    ("to", "two"), ("tre", "three"), ("fire", "four"), ("fem", "five"), ("seks", "six"), ("sju", "syv", "seven"),
    ("åtte", "eight"), ("ni", "nine"), ("ti", "ten"), ("elleve", "eleven"), ("tolv", "twelve"),
)  # fmt: skip
NUMBER_WORDS = {word: number for number, words in enumerate(_NUMBERS, start=2) for word in words}
"""How many things a sentence says that it lists."""
_NOT_THE_THING = frozenset(
    """
    de dei den det the alle all disse desse these those andre other nye nytt ny new ulike ulik different viktige
    viktigste main av of slags typer type types kinds mange many
    """.split()
) | frozenset(NUMBER_WORDS)
FINITE = whole_words(
    "er", "var", "har", "hadde", "ble", "blei", "vart", "blir", "vert", "får", "fekk", "fikk", "skal", "skulle", "må",
    "måtte", "kan", "kunne", "vil", "ville", "bør", "burde", "gir", "gjev", "ga", "gav", "fulgte", "følgde", "følger",
    "følgjer", "inngår", "inngikk", "gjelder", "gjeld", "ligger", "ligg", "lå", "står", "stod", "sto", "finnes",
    "finst", "fins", "omfatter", "omfattar", "kom", "kommer", "kjem", "tok", "tar", "tek", "deltok", "deltar", "deltek",
    "mangler", "manglar", "trenger", "treng", r"orienter\w*", r"present\w+e", "is", "are", "was", "were", "has", "have",
    "had", "does", "do", "did", "will", "shall", "should", "must", "may", "can", "could", "would", "got", "get", "gets",
    "received", "receive", "took", "came", "comes", "follow", "followed", "belong", "belongs", "vedtok", "vedtek",
)  # fmt: skip
"""Verbs after which what is asked for has been named ("hvilke arbeidspakker HAR prosjektet")."""
_NO_LONGER_NAMES = whole_words(
    "i", "på", "av", "til", "for", "fra", "frå", "med", "om", "under", "ved", "hos", "som", "in", "on", "of", "to",
    "from", "with", "at", "by", "under", "that", "who", "which", "og", "and", "eller", "or",
)  # fmt: skip
_ASKED_THINGS = re.compile(
    r"\b(?:hvilke|kva for|kva|which|what|hvor mange|kor mange|how many|antall|antal"
    r"|(?:vis|list|gi|gje|finn|hent|show|give|find|get)\s+(?:(?:opp|meg|oss|me|us)\s+)?(?:alle|all|the)"
    r"|alle|(?:liste|oversikt|oversyn) over|(?:list|overview) of)"
    r"\s+(?P<things>[^?,:;.]+)",
    re.IGNORECASE,
)
_ASKED_BY_NAME = re.compile(
    r"^\W*(?:(?:hva|kva)\s+(?:er|var)\s+(?P<norwegian>[\w-]{3,}(?:ene|ane))\b"
    r"|what\s+(?:are|were)\s+the\s+(?P<english>(?:[\w-]+\s+)?[\w-]{2,}(?:s|ria))\b)",
    re.IGNORECASE,
)
_ASKED_MEMBERS = re.compile(
    r"\b(?:hvem|kven|who)\b.*?\b(?:medlem(?:mer|mar|mene)?|members|er med i|sitter i|sit i|sits? (?:in|on)|består"
    r"|consists?)\b",
    re.IGNORECASE,
)
ASKING = "vis list liste oversikt oversyn antall antal komplett full show overview number complete"
"""Words that ask for a list and say nothing of what stands in it."""
A_YEAR = 1000
"""No list is so long: the number is a year."""
LONGEST_THING = 3
"""Words that name what is asked for: "strategiske mål", "work packages"."""


def things_asked_for(text: str) -> str:
    """The words for the things that a question asks which or how many there are of; "" where it asks for none.

    "hvilke arbeidspakker har prosjektet" → "arbeidspakker"; "hvem er medlemmer av arbeidsgruppen" → "medlemmer".
    """
    named = _ASKED_BY_NAME.search(text)
    if named:
        return str(named["norwegian"] or named["english"])
    if _ASKED_MEMBERS.search(text):
        return "members" if re.search(r"\bwho\b", text, re.IGNORECASE) else "medlemmer"
    asked = _ASKED_THINGS.search(text)
    words: list[str] = []
    for word in asked["things"].split() if asked else ():
        if FINITE.fullmatch(word) or _NO_LONGER_NAMES.fullmatch(word):
            break
        if word.lower() not in _NOT_THE_THING and not word.isdigit():
            words.append(word)
    return " ".join(words[:LONGEST_THING])
