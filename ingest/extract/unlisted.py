"""Institutions and initiatives that the authority file does not know, where the text names them plainly.

An institution is told by its kind of name: "… HF", "Universitetet i …", "… University Hospital".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from graph.language.signs import signs
from ingest.extract.unlisted_initiatives import find_initiatives

_CAPITAL = r"(?:St\.|[A-ZÆØÅÉÖÄ][\w’'&-]*)"
_NAME = rf"{_CAPITAL}(?:[ ](?:(?:&|and)[ ])?{_CAPITAL}){{0,3}}"
_PLACE = rf"{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}"
_FIELD_WORD = r"[a-zæøå][a-zæøå-]+"
_FIELD_ADJECTIVE = rf"{_FIELD_WORD}(?:isk|al|ell|ig|ende|endt|lær)e?"
_WHOLE = (
    re.compile(rf"(?<![\w-]){_NAME}[ ](?:AS|ASA|HF|ANS|KF|IKS)(?![\w-])"),
    re.compile(
        rf"\b(?:Den[ ])?(?i:nasjonale?)[ ](?:{_FIELD_WORD}[ ])?(?:komit[eé](?:en)?|nemnda?|rådet|utvalget)[ ]for[ ]"
        rf"(?:{_FIELD_WORD}[ ]av[ ])?(?:{_FIELD_WORD}(?:isk|al|ell|ig)e?[ ])?{_FIELD_WORD}"
        rf"(?:[ ]og[ ](?:{_FIELD_WORD}(?:isk|al|ell|ig)e?[ ])?{_FIELD_WORD})?"
    ),
    re.compile(rf"\b(?:Fylkesmannen|Statsforvalteren|Statsforvaltaren)[ ]i[ ]{_CAPITAL}(?:[ ]og[ ]{_CAPITAL})?"),
)
_INSTITUTIONS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bUniversitetet[ ]i[ ]{_PLACE}",
        rf"\b(?:Høgskolen|Høyskolen|Høgskulen)[ ](?:i|på)[ ]{_PLACE}",
        rf"(?<![\w-]){_CAPITAL}(?:[ ]{_CAPITAL})?[ ](?:høyskole|høgskole|vitenskapelige høyskole)s?\b",
        rf"\bStiftelsen[ ]{_NAME}",
        rf"(?<![\w-]){_CAPITAL}(?:[ ](?:og[ ])?{_CAPITAL})?[ ](?:kommune|fylkeskommune)s?\b",
        rf"(?<![\w-]){_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}[ ](?:universitets)?s(?:yk|juk)ehuss?\b",
        rf"\b(?:Sykehuset|Sjukehuset)[ ](?:i[ ])?{_PLACE}",
        rf"(?<![\w-])(?:{_CAPITAL}[ ]){{1,3}}University(?:[ ]College|[ ]Hospital)?\b(?![ ]of\b)",
        rf"\bUniversity[ ](?:Hospital[ ])?of[ ]{_PLACE}",
        (
            rf"(?<![\w-])(?<!of )(?:University[ ]of[ ])?(?:{_CAPITAL}[ ](?:and[ ])?){{1,4}}"
            r"(?:Hospital|Institutet|Institute|Foundation|Centre|Center|Academy)\b(?![ ](?:of|for)\b)"
        ),
        # Firms of the kind "Kolibri Helse"; "Psykisk Helse" and "God Helse" are headings.
        (
            r"(?<![\w-])(?!\w+(?:sk|al|elt|isk)[ ])(?!God|Bedre|Kvinne|Barn|Ung|Eldre)[A-ZÆØÅ][\w&-]{2,}[ ]Helse\b"
            r"(?![ -][A-ZÆØÅ])"
        ),
        (
            rf"\bInstitutt[ ]for[ ](?:{_FIELD_ADJECTIVE}[ ])?{_FIELD_WORD}"
            rf"(?:(?:,[ ]{_FIELD_WORD})*[ ]og[ ](?:{_FIELD_ADJECTIVE}[ ])?{_FIELD_WORD})?"
        ),
    )
)
_SIGNS = (  # of the patterns above, in their order; one stands in everything that the pattern finds
    *(" (?:AS|HF|ANS|KF|IKS)", "omit(?:e|é)|nemnd|rådet for |utvalget for ", "mannen i |valt"),
    *("Universitetet i ", "sk(?:o|u)len ", "skole", "Stiftelsen ", "kommune", "s(?:yk|juk)ehus", "S(?:yk|juk)ehuset "),
    *("University", "University ", "Hospital|Institut|Foundation|Cent|Academy", " Helse", "Institutt for "),
)
_ALL = tuple(zip(map(signs, _SIGNS), (*_WHOLE, *_INSTITUTIONS), strict=True))
_ANY_SIGN = signs(*_SIGNS)
# Words that begin a sentence or a role, and so may stand in capitals before a name without being part of it.
_NOT_OF_NAME = frozenset(
    "Alle Andre Av Begge Blant Da De Den Det Dette Disse Både En Et Ett Etter For Fra Gjennom Hos Hvert Hver I Ifølge"
    " Innen Leder Med Medlem Mellom Men Mot Møte Ny Nye Nytt Når Og Også Om På Representant Sak Sammen Samt Som Til"
    " Under Vara Ved Via Vi Foto Photo Photos Copyright A An And At Both By From In Of The To With".split()
)
_GENERIC = frozenset(
    "kommune fylkeskommune regionale regionalt lokale lokalt private privat offentlige et norske norsk andre nye"
    " nytt våre alle flere ideelle best beste us hver university hospital".split()
)
_GENITIVE = re.compile(r"\b(kommune|(?:hø[gy]sk[ou]le)|s(?:yk|juk)ehus)s$")
_ADJECTIVE = re.compile(r"(?:erte|ede|ende|iske?|lige?)$")

# What a name in Norwegian calls itself, as the last part of one of its words.
_INITIATIVE_WORD = re.compile(
    r"(?:program|programme|nettverk|network|prosjekt|project|plattform|platform|register|registry|registries|"
    r"infrastruktur|infrastructure|strategi|strategy|initiativ|initiative|plan|satsing|satsning|ordning|løsning|"
    r"system|database|biobank|studie|study|trial|alliance|partnership|konsortium|consortium|indikator|portal|space|"
    r"forordning|regulation|framework|kompetansesenter|forskningssenter|forskingssenter|kompetansetjeneste)"
    r"(?:et|en|ene|er|a|s|met|met)?$",
    re.IGNORECASE,
)
_INSTITUTION_WORD = re.compile(
    r"(?:universitet|university|sykehus|sjukehus|hospital|direktorat|directorate|departement|ministry|institutt|"
    r"institute|foretak|forening|stiftelse|høyskole|høgskole|høgskule|kommune|forbund|tilsyn|verk|agency|council)"
    r"(?:et|en|a|s)?$",
    re.IGNORECASE,
)


class Unlisted(NamedTuple):
    """A name that stands in a text and in no authority file.

    ``whole`` where it may hold a listed name and still is another ("Helse Vest Eiendom AS", "… i EU").
    """

    kind: Literal["institution", "initiative"]
    start: int
    end: int
    name: str
    whole: bool = False


def find_unlisted(text: str) -> Iterator[Unlisted]:
    """The names in a text that plainly are institutions or initiatives. They may overlap; the caller chooses."""
    for pattern in _institution_patterns(text):
        for found in pattern.finditer(text):
            if (name := _institution(found[0])) is not None:
                start = found.start() + found[0].index(name)
                yield Unlisted("institution", start, start + len(name), name, pattern in _WHOLE)
    for found_initiative in find_initiatives(text):
        yield Unlisted("initiative", *found_initiative)


def opening_institution(text: str) -> str | None:
    """The unlisted institution whose name begins ``text``."""
    for pattern in _institution_patterns(text):
        found = pattern.match(text)
        if found and (name := _institution(found[0])) is not None and found[0].startswith(name):
            return name
    return None


def _institution_patterns(text: str) -> Iterator[re.Pattern[str]]:
    """The patterns that may find something in a text; none for most texts."""
    if _ANY_SIGN.search(text):
        yield from (pattern for signs_of, pattern in _ALL if signs_of.search(text))


def kind_of_name(name: str) -> Literal["institution", "initiative"] | None:
    """What a full name that a text gives an abbreviation calls itself; None where its words do not say."""
    words = [word for part in name.split() for word in part.split("-")]
    if any(_INSTITUTION_WORD.search(word) for word in words[:1] + words[-1:]):
        return "institution"
    if any(_INITIATIVE_WORD.search(word) for word in words):
        return "initiative"
    return None


def _institution(surface: str) -> str | None:
    words = _GENITIVE.sub(r"\1", surface.rstrip(".'’")).split(" ")
    while words and words[0] in _NOT_OF_NAME:
        words.pop(0)
    if len(words) < 2 or words[0].lower() in _GENERIC or _ADJECTIVE.search(words[0]):
        return None
    return " ".join(words)
