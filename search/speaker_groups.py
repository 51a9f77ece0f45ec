"""Groups that a question asks the words of: "hva sa brukerrepresentantene", "what did the universities think".

Each group with the words for it in a question, and what the name or the institution of one of it holds.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from search.word_patterns import whole_words

_ASKED_AND_HELD: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        whole_words(r"bruk[ea]rrepresentant\w*", r"brukarane", "brukerne", r"(?:the )?user representatives?"),
        re.compile(r"bruk[ea]r|pasient|\buser|\bpatient|FFO|SAFO", re.IGNORECASE),
    ),
    (
        whole_words(r"region(?:ene|ane)", "rhf-?ene", "rhf-?ane", "the regions", "the regional health authorities"),
        re.compile(r"\bRHF|\bregion|\bHelse (?:Sør|Vest|Midt|Nord)|\bHelse Sør-Øst|regional health", re.IGNORECASE),
    ),
    (
        whole_words(r"universitet(?:ene|a)", r"UH-sektoren", "the universities"),
        re.compile(
            r"universitet(?!ss[jy])|university(?! hospital)|\bUi[A-Z]\b|\bNTNU\b|\bNMBU\b|\bUH\b|OsloMet|høg?skole",
            re.IGNORECASE,
        ),
    ),
    (
        whole_words(
            r"helseforetak(?:ene|a)", r"helseføretaka", r"sykehusene", r"sjukehusa", "the (?:hospital )?trusts"
        ),
        re.compile(r"\bHF\b|sykehus|sjukehus|hospital|helsef[oø]retak", re.IGNORECASE),
    ),
    (
        whole_words("departementet", "departementene", "departementa", "the ministry", "the ministries"),
        re.compile(r"departement|ministry|\b(?:HOD|KD|NFD|KUD)\b"),
    ),
    (
        whole_words(r"student(?:ene|ane)", "the students"),
        re.compile(r"student", re.IGNORECASE),
    ),
    (
        whole_words(r"fagforening(?:ene|ane)", r"tillitsvalgte", r"tillitsvalde", "the unions"),
        re.compile(r"forening|forbund|tillitsval|ansatt|tilsett|union", re.IGNORECASE),
    ),
)
_OFFICES: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        whole_words(r"(?:adm(?:inistrerende|\.)\s+)?direktør(?:en)?", r"(?:the )?(?:managing )?director"),
        re.compile(r"direktør|director", re.IGNORECASE),
    ),
    (
        whole_words("rektor(?:en)?", "dekan(?:en|us)?", "(?:the )?(?:rector|dean)"),
        re.compile(r"rektor|dekan|\brector|\bdean", re.IGNORECASE),
    ),
    (
        whole_words(r"(?:møte)?leder(?:en)?", "(?:møte)?leiar(?:en)?", "the chair(?:person|man|woman)?"),
        re.compile(r"leder|leiar|\bchair", re.IGNORECASE),
    ),
    (
        whole_words("sekretariatet", "administrasjonen", "the secretariat", "the administration"),
        re.compile(r"sekretariat|administrasjon|secretariat|administration", re.IGNORECASE),
    ),
    (
        whole_words(r"studentrepresentant\w*", "(?:the )?student representatives?"),
        re.compile(r"student", re.IGNORECASE),
    ),
    (
        whole_words(r"(?:ansatt|tilsett)representant\w*", "(?:the )?(?:staff|employee) representatives?"),
        re.compile(r"ansatt|tilsett|tillitsval|\bstaff|employee", re.IGNORECASE),
    ),
    (
        whole_words("prosjektleder(?:en)?", "prosjektleiar(?:en)?", "the project (?:leader|manager)"),
        re.compile(r"prosjektle|project (?:leader|manager)", re.IGNORECASE),
    ),
)
"""Who speaks by an office: where it is not told to have spoken, nothing that others said is an answer."""
_REACH = 60  # characters of a position in which its speaker stands


class SpeakerGroup(NamedTuple):
    """A group as the question prints it, and the pattern for one of its members."""

    printed: str
    member: re.Pattern[str]
    office: bool

    def said(self, holder: str | None, institution: str | None, text: str) -> bool:
        """Whether a position is one of theirs: by its holder, or by who stands at its head."""
        return self.member.search(f"{holder or ''} {institution or ''} {text[:_REACH]}") is not None

    def speaks_in(self, sentence: str, says: re.Pattern[str], within: int) -> bool:
        """Whether a word for saying something stands right behind one of them in a sentence."""
        return any(says.search(sentence[one.end() : one.end() + within]) for one in self.member.finditer(sentence))


def asks_for_office(question: str) -> bool:
    """Whether it names somebody by an office alone, who may have spoken."""
    return any(words.search(question) for words, _ in _OFFICES)


def group_asked(question: str) -> SpeakerGroup | None:
    """The one group whose words a question asks for; None where it names none or several."""
    found = [
        SpeakerGroup(asked[0], member, office)
        for table, office in ((_ASKED_AND_HELD, False), (_OFFICES, True))
        for words, member in table
        if (asked := words.search(question))
    ]
    return found[0] if len(found) == 1 else None
