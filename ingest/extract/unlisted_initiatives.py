"""Initiatives outside the authority file, told by how a name is made.

"Nasjonalt nettverk for …", "NRI-konferansen", "satsingen «Katapult»", "Industrimeldingen", "European Health Data
Space", "KlinReg": names say by their form that they are names. What only might be one is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from graph.language.signs import Signs, signs

_KIND = (
    r"(?:handlingsplan|strategi|program|nettverk|plattform|register|infrastruktur|partnerskap|forskerskole|"
    r"kompetansetjeneste|biobank|satsing|satsning|initiativ|prosjekt|konferanse|studie|ordning|veileder|retningslinjer|retningslinje|"
    r"rammeverk|dataplattform|helsedatasenter|kompetansenettverk|samordning|ressursgruppe|interesseforum|fagforum)"
)
_DEFINITE = r"(?:met|et|en|ene|ne|a|s)?"

# A noun phrase as such names end in: "klinisk behandlingsforskning", "helse- og omsorgstjenester i kommunene".
_ADJECTIVE = r"[a-zæøå-]+(?:iske?|lige?|ale?|elle?|ive?|nære?|erte?|ede|åpne?|digitale?|sjeldne|psykisk)[ ]"
_NOUN = (
    r"(?!(?:som|med|hele|alle|dette|denne|disse|hvordan|hvilke|hva|neste|våre?|sine?|egne?)\b)"
    r"[a-zæøå][a-zæøå-]{3,}(?<!isk)(?<!iske)(?<!lig)(?<!lige)(?<!ale)(?<!elle)(?<!tive)"
)
_PHRASE = rf"(?:{_ADJECTIVE}){{0,2}}{_NOUN}"
_PHRASES = rf"{_PHRASE}(?:(?:,[ ]{_PHRASE}){{0,3}}[ ]og[ ]{_PHRASE})?"
_WHERE = r"(?:[ ]i[ ](?:EU|Norge|Noreg|Norden|Europa|kommunene|spesialisthelsetjenesten|helsetjenesten))?"
_NATIONAL = r"(?:Nasjonalt?e?|Regionalt?e?|Interregionalt?|Nordiske?|Europeiske?)"
_NORWEGIAN = re.compile(
    rf"(?<![\w-])(?:{_NATIONAL}[ ]{_KIND}|(?=[A-ZÆØÅ])(?i:{_KIND})){_DEFINITE}[ ]"
    rf"(?:(?:for|om|av)[ ]{_PHRASES}(?:[ ]av[ ]{_PHRASE})?(?:[ ]til[ ][A-ZÆØÅ][\w-]+)?{_WHERE}|"
    rf"i[ ][A-ZÆØÅ][\w-]{{3,}})(?![\w-])"
)
# "K.G. Jebsen-senter for hjerteforskning", "KGJ senter for genetikk": research centres that bear a name.
_CENTRE = re.compile(rf"(?<![\w-])(?:[A-ZÆØÅ]{{2,6}}|K\.?[ ]?G\.?[ ]?Jebsen)[ -]?senter[ ]for[ ]{_PHRASES}(?![\w-])")
# "Regjeringens plan for HelseOmsorg21", "Forskningsrådets utlysning av KI-sentre": whose it is, what and for what.
_OWNED = re.compile(
    r"(?<![\w-])(?:Regjeringen|Regjeringa|[A-ZÆØÅ][\wæøå-]*(?:rådet|direktoratet|departementet|instituttet|"
    r"universitetet|foreningen))s[ ](?:[a-zæøå]+e?[ ])?"
    rf"(?:{_KIND}|plan|utlysning|veikart|tiltaksplan){_DEFINITE}[ ](?:for|av|om)[ ]"
    rf"(?:{_PHRASES}|[A-ZÆØÅ][\wæøå-]{{2,}})(?![\w-])"
)
_SPECIFIC_ENOUGH = 30  # letters from which "Program for …" is a name rather than a phrase

# "NRI-konferansen", "Katapult-programmet": a name and what it is, in the definite form.
_DASH = r"[ ]?[-–][ ]?"
_COMPOUND = re.compile(
    rf"[A-ZÆØÅ](?<![\w-].)[\w.]{{2,20}}{_DASH}(?i:prosjekt|program|konferanse|nettverk|plattform|studie|"
    r"register|ordning|satsing|initiativ|seminar|utvalg)(?i:et|en|met|a|n|ene)s?\b"
)
# "Kvalitet i praksis-prosjektet": a title of several words within a sentence, and what it is.
_TITLE_COMPOUND = re.compile(
    r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøå]+(?:[ ][a-zæøå]+){1,4}"
    r"-(?:prosjekt|program|konferanse|satsing|initiativ)(?:et|met|en|a|n)s?\b"
)
_NO_NAME = frozenset(
    "IKT FoU FOU PhD Phd KI AI ICT HMS RHF EU EUs EØS Master Doktorgrads Pilot Forsknings Innovasjons IT ITs HF Post"
    " Bachelor Norge Nordisk Felles Del".split()
)
# Capitals that name a matter, a disease or a firm's product rather than something set up.
_NO_COINED = frozenset("COVID GDPR ADHD HELSE NORGE TEAMS DIPS SARS PHDS MASTER FORSKNING INNOVASJON".split())

# Government papers and law committees: "Industrimeldingen", "Statistikklovutvalget".
_PAPER = re.compile(
    r"\b[A-ZÆØÅ][a-zæøå-]{2,30}(?:meldingen|meldinga|lovutvalget|kommisjonen)\b"
    r"(?:[ ]om[ ][a-zæøå]+(?:[ ][a-zæøå]+){0,2}(?=[ ]?[,.;:)]|$))?"
)
_NO_PAPER = re.compile(r"^(?:Års|Til|Presse|Syke?|Inn|På|Stortings|Ned|Virksomhets|Av|Om|Mot|EU-|Europa|Feil|Utenriks)")
_REPORT = re.compile(
    r"\b[A-ZÆØÅ][\w-]{4,30}(?:utvalgets|kommisjonens)[ ](?:rapport|innstilling|utredning|anbefalinger)\b"
)

_QUOTED = re.compile(
    r"(?i:satsing|satsning|program|rapport|strategi|prosjekt|melding|plan|ordning|initiativ|veileder|konferanse|"
    r"nettverk|kampanje|utredning|utlysning)\w{0,4}:?[ ][«“”\"](?P<quoted>[A-ZÆØÅ0-9][^«»“”\"]{3,80})[»”“\"]"
)
# "rapporten Kvalitet i tjenesten, ": a title without quotation marks, from its capital to where the sentence goes on.
_GOES_ON = r"(?:på|fra|til|som|ble|blir|er|har|ved|med|skal|vil|kan|viser|peker|anbefaler|foreslår|av|ut|skriver)\b"
_TITLED = re.compile(
    rf"(?:rapporten|utredningen|veilederen|strategien|evalueringen|satsingen|programmet|prosjektet)[ ]"
    rf"(?P<quoted>[A-ZÆØÅ][a-zæøå]+(?:[ ](?!{_GOES_ON})[a-zæøåA-ZÆØÅ–-]+){{2,8}})(?<![ ]i)(?<![ ]og)"
    r"(?<![ ]for)(?<![ ]om)"
)

_SMALL = r"(?:(?:of|the|for|and|in|to|on|&|towards|with)[ ]){0,3}"
_ENGLISH = re.compile(rf"(?<![\w-])[A-Z][\w’'&-]*(?:[ ]{_SMALL}(?:[A-Z][\w’'&-]*|\d{{4}})){{1,9}}")
_ENGLISH_KIND = frozenset(
    "Network Programme Program Initiative Alliance Partnership Space Project Platform Infrastructure Infrastructures"
    " Strategy Act Regulation Plan Registry Registries Framework Consortium Mission Action Cluster Agenda Day".split()
)
_ENGLISH_SIGN = re.compile(
    r"\b(?:of|the|for|and|in|to|on|towards|with|European|Nordic|Health|Research|Clinical|Joint)\b"
)
_ENGLISH_INSTITUTION = frozenset(
    "University Hospital Institute College Agency Council Ministry Directorate Commission Society Journal School"
    " Countries Region Department Faculty Norway".split()
)
_SHORTEST_ENGLISH = 3

# Coined names: capitals inside a word. Firms, products and lost spaces look alike, hence the narrow forms.
_UP, _LOW = "[A-ZÆØÅ]", "[a-zæøå]"
_COINED = re.compile(
    rf"{_UP}(?<![\w@./-].)(?=\w{{4,}})(?:{_LOW}{{1,4}}{_UP}{{2,5}}|{_LOW}{{1,3}}{_UP}{_LOW}{{1,3}}{_UP}{{1,3}}|"
    rf"{_LOW}{{2,4}}{_UP}{_LOW}{{2,5}})(?![\w@./])"  # the capital first: that is what a pattern is found by quickly
)
_NOT_COINED = re.compile(
    r"(?:Mc|Mac|De|Di|La|Le|Van|Von)[A-Z]|(?:PowerPoint|SharePoint|LinkedIn|YouTube|GitHub|WordPress|PubMed|FaceTime)$"
)

# "Kystnettet", "Vekstpiloten": in the midst of a sentence only a name has a capital, and its end says what it is.
_TAIL = (
    r"(?:nettet|nettverket|løftet|kohorten|banken|piloten|registeret|atlaset|nøkkelen|laben|kompasset|plattformen"
    r"|plattforma|satsingen|satsinga|initiativet|programmet|prosjektet|studien|undersøkelsen|undersøkinga|portalen"
    r"|infrastrukturen|konsortiet|alliansen)"
)
_ONE_WORD = re.compile(rf"(?<=[a-zæøå,][ ])(?P<name>(?!Inter)[A-ZÆØÅ][a-zæøå]{{1,12}}{_TAIL})s?(?![\w-])")
# "videreføring av FJELLNET", "søknad til …" is not enough: a funder has capitals too.
_COINED_WORD = r"(?:[A-ZÆØÅ]{5,12}|[A-ZÆØÅ][A-ZÆØÅa-zæøå]{2,}[A-ZÆØÅ][\w]{1,9})"
_CARRIED_ON = (
    r"(?:[Vv]idereføring(?:en)?|[Vv]idareføring(?:a)?|[Ff]inansiering(?:en|a)?|[Ee]valuering(?:en|a)?|"
    r"[Oo]rganisering(?:en|a)?|[Uu]tvidelse(?:n)?|[Uu]tviding(?:a)?|[Ee]tablering(?:en|a)?|[Oo]ppstart(?:en)?|"
    r"[Aa]vslutning(?:en)?|[Dd]rift(?:en|a)?)[ ]av|"
    r"(?:[Cc]ontinuation|[Ff]unding|[Ee]valuation|[Oo]rgani[sz]ation|[Ee]xpansion|[Ee]stablishment|[Ll]aunch)[ ]of"
)
_OF_WORK = re.compile(rf"\b(?:{_CARRIED_ON})[ ](?P<name>{_COINED_WORD}?)s?(?![\w-])(?![ ](?:HF|RHF|AS)\b)")
# "nettverket Kystvern", "infrastrukturen FJELLNET (…)", "the FJELLNET network": what it is stands beside the name.
_WHAT = (
    r"(?:[Nn]ettverket|[Ii]nfrastrukturen|[Pp]lattformen|[Pp]lattforma|[Pp]rogrammet|[Ss]tudien|[Ss]atsingen|"
    r"[Ss]atsinga|[Pp]rosjektet|[Rr]egisteret|[Bb]iobanken|[Ii]nitiativet|[Kk]onsortiet|[Pp]iloten|[Oo]rdningen|"
    r"[Oo]rdninga|[Hh]elsedataplattformen|[Kk]ompetansenettverket|[Ff]orskningsnettverket|[Ff]orskernettverket|"
    r"[Ff]orskningsinfrastrukturen|[Ff]orskningsprosjektet|[Ff]orskningsprogrammet|[Kk]ohortstudien)"
)
_APPOSED = re.compile(
    rf"(?<![\w-]){_WHAT}[ ][«“\"]?(?P<name>[A-ZÆØÅ][\w-]{{3,24}}?)s?(?![\w-])(?![ ][A-ZÆØÅ«]|[’'.][A-Za-z]|:)"
)
_NO_APPOSED = frozenset(
    "Dette Denne Disse Deretter Derfor Videre Vidare Møte Møtet Saken Saka Vedtak Styret Rådet Utvalget Utvalet Gruppen"
    " Gruppa Ansvar Ansvarlig Frist Innen Etter Under Ingen Flere Fleire Noen Forslag Sekretariatet Status Orientering"
    " Departementet Norge Noreg Norden Europa Januar Februar Mars April Juni Juli August September Oktober November"
    " Desember Nasjonal Nasjonalt Regional Regionalt Vedlegg Viser Helse Formål Bakgrunn Budsjett".split()
)  # what may follow on the next line or in the next cell of a table
_APPOSED_ENGLISH = re.compile(
    rf"\b[Tt]he[ ](?P<name>{_COINED_WORD})[ ](?:network|infrastructure|platform|programme|program|project|study|"
    r"registry|initiative|consortium|cohort|biobank|trial)\b"
)

_NAMED_SIGNS: dict[re.Pattern[str], Signs] = {
    _ONE_WORD: signs(_TAIL),
    _OF_WORK: signs(
        *("føring", "finansiering", "evaluering", "organi", "utvi", "etablering", "oppstart", "avslutning", "drift"),
        *("continuation", "funding", "evaluation", "expansion", "establishment", "launch"),
    ),
    _APPOSED: signs(
        r"(?:nettverket|infrastrukturen|plattformen|plattforma|programmet|studien|satsingen|satsinga|prosjektet|registeret"
        r"|biobanken|initiativet|konsortiet|piloten|ordningen|ordninga) "
    ),
    _APPOSED_ENGLISH: signs("the "),
}
_SIGNS: dict[re.Pattern[str], Signs] = {
    _NORWEGIAN: signs(_KIND),
    _CENTRE: signs("senter for "),
    _OWNED: signs(
        r"(?:rådet|direktoratet|departementet|instituttet|universitetet|foreningen|regjeringen|regjeringa)s ",
    ),
    _TITLE_COMPOUND: signs(r"-(?:prosjekt|program|konferanse|satsing|initiativ)"),
    _COMPOUND: signs("-", "–"),
    _PAPER: signs("meldingen|meldinga|lovutvalget|kommisjonen"),
    _REPORT: signs("utvalgets |kommisjonens "),
    _QUOTED: signs("«", "“", "”", '"'),
    _TITLED: signs("rapporten |utredningen |veilederen |strategien |evalueringen |satsingen |programmet |prosjektet "),
    _ENGLISH: signs("nordic", "european", *map(str.lower, _ENGLISH_KIND)),
    _COINED: signs(""),  # capitals are all that tells it
}
"""What is looked for, each with the signs of which one stands in all that it finds, where most texts hold none."""


class InitiativeName(NamedTuple):
    """A name at a place. ``whole`` where it may hold another's name and says more ("X-utvalgets rapport")."""

    start: int
    end: int
    name: str
    whole: bool


def find_initiatives(text: str) -> Iterator[InitiativeName]:
    """Names of initiatives in a text; they may overlap."""
    lowered = text.lower()
    for pattern, signs_of in _SIGNS.items():
        if not signs_of.search(lowered):
            continue
        group = "quoted" if pattern in (_QUOTED, _TITLED) else 0
        for found in pattern.finditer(text):
            if _is_name(pattern, found[group]):
                name = _spelling(found[group]) if pattern is _COMPOUND else found[group]
                yield InitiativeName(*found.span(group), name, pattern in (_REPORT, _NORWEGIAN, _OWNED))
    yield from _introduced(text)


def introduced_initiatives(text: str) -> Iterator[str]:
    """The coined names that a text introduces with what they are; wherever else they stand, they mean the same."""
    return (found.name for found in _introduced(text))


@lru_cache(maxsize=2048)  # a whole document is read for what it introduces, and then each case
def _introduced(text: str) -> tuple[InitiativeName, ...]:
    lowered = text.lower()
    return tuple(
        InitiativeName(*found.span("name"), found["name"], whole=False)
        for pattern, signs_of in _NAMED_SIGNS.items()
        if signs_of.search(lowered)
        for found in pattern.finditer(text)
        if _is_name(pattern, found["name"])
    )


def _is_name(pattern: re.Pattern[str], name: str) -> bool:
    if pattern is _NORWEGIAN:
        return len(name) >= _SPECIFIC_ENOUGH
    if pattern is _COMPOUND:
        return re.split(_DASH, name)[0] not in _NO_NAME
    if pattern in _NAMED_SIGNS:
        return name not in _NO_NAME | _NO_APPOSED and name.upper() not in _NO_COINED
    if pattern is _PAPER:
        return not _NO_PAPER.match(name)
    if pattern is _ENGLISH:
        return _is_english_initiative(name.split())
    return pattern is not _COINED or not _NOT_COINED.match(name)


def _spelling(compound: str) -> str:
    """ "NRI –KONFERANSEN" as "NRI-konferansen"."""
    name, kind = re.split(_DASH, compound, maxsplit=1)
    return f"{name}-{kind.lower()}"


def _is_english_initiative(words: list[str]) -> bool:
    if _ENGLISH_INSTITUTION.intersection(words):
        return False
    if words[0] == "Nordic" or (words[0] == "European" and len(words) >= _SHORTEST_ENGLISH):
        return words[-1][0].isupper()
    named = _ENGLISH_KIND.intersection(words) and _ENGLISH_SIGN.search(" ".join(words))
    return bool(named) and len(words) >= _SHORTEST_ENGLISH
