"""The words by which papers say that somebody is to do something: who does it, and the verbs of tasks."""

from __future__ import annotations

import re
from typing import Literal

from graph.language.persons import is_person_name

Standing = Literal["own", "member", "outside"]
"""Whose task it is: "own" of the meeting's staff and persons, "member" of the body and those in it, else "outside"."""

# --- who

_STAFF = (
    r"(?:AU|(?i:[\wæøå-]{0,30}sekretariatet|sekretariat|administrasjonen|arbeidsutval(?:get|et|g)?"
    r"|[\wæøå]{0,30}(?:nest)?(?:leder|leiar)(?:en|ne|ane)?"
    r"|(?:adm(?:inistrerende|inistrerande|\.)?\s)?(?:[\wæøå]{0,30}direktør(?:en|ene|ane)?)|direktøren|rektor(?:en)?"
    r"|[\wæøå]{0,30}dekan(?:en|us)?|referent(?:en)?|[\wæøå]{0,30}(?:koordinator|rådgiver|rådgjevar|saksbehandler|sakshandsamar"
    r"|ansvarlig|ansvarleg)(?:en)?"
    r"|generalsekretær(?:en)?|styremedlemmene|(?:alle )?medlemmene|alle medlemmer|alle medlemer|(?:alle )?medlemene"
    r"|deltakerne|deltakarane"
    r"|alle|the (?:secretariat|administration|chair|director|deputy chair|members|executive committee|secretary)"
    r"|(?:all )?members|secretariat))"
)
_GROUPS = (
    r"(?i:(?:RHF|HF)-?ene|(?:de )?(?:fire )?regionale helseforetak(?:ene|a)?|(?:de )?regionale helseføretaka"
    r"|(?:helse)?regionene|(?:helse)?regionane|hver (?:helse)?region|kvar (?:helse)?region|hvert RHF|helseforetakene"
    r"|helseføretaka|(?:universitets)?sykehusene|(?:universitets)?sjukehusa|universitetene|universiteta|institusjonene"
    r"|institusjonane|fakultetene|fakulteta|instituttene|brukerorganisasjonene|forskningsdirektørene"
    r"|each (?:region|member|institution)|the (?:regions|universities|hospitals|institutions|faculties)"
    r"|(?:the )?(?:working|project|steering|expert|reference) group"
    r"|[\wæøå-]{0,30}(?:gruppen|gruppa|komit[eé]en|utvalget|utvalet|nemnda|nettverket|forumet|panelet|styret|rådet"
    r"|kollegiet)"
    r"|the (?:board|council|committee|group|panel|network|forum))"
)
_CAPITAL = r"[A-ZÆØÅÁÄÉÈÍÓÖÚÜČŠŽĐŁ]"
_HOUSES = (
    r"sykehus|sjukehus|hospital|universitet|institutt|senter|direktorat|departement|forening|foreining|tilsyn|forbund"
    r"|kommune|hø[gy]skole|høgskule|helsehus|klinikk|laboratorium|bibliotek|forskningsråd|forskingsråd|legevakt"
    r"|sykehjem|sjukeheim|stiftelse"
)
_INNER_NAME = rf"(?:{_CAPITAL}[\wæøåÆØÅéüö.'/-]*|[\wæøå]{{0,30}}(?:{_HOUSES})\w*)"
_BETWEEN = (
    r"(?:(?:og|and|av|for|i|of|of the|[a-zæøå-]{4,30}(?:iske?|lige|lege))\s"
    r"|(?:(?:van|der|den|de|del|di|da|la|le|von|ten|af|bin|al|el)\s){1,3})?"
)
_NAME = rf"{_CAPITAL}[\wæøåÆØÅéüö.'/-]*(?:\s{_BETWEEN}{_INNER_NAME}){{0,5}}"
_OWNED = rf"(?:{_NAME}(?<=s)|[A-ZÆØÅ]{{2,6}})\s(?:sekretariat|AU|arbeidsutvalg|leder|administrasjon|secretariat)"
_UNIT = (
    r"(?:[A-ZÆØÅ][\wæøå-]+\s)?(?:[Ii]nstitutt|[Ss]enter|[Ss]enteret|[Aa]vdeling|[Nn]ettverk|[Kk]linikk|[Ff]akultet"
    r"|[Kk]ompetanse\w{0,20}|[Rr]essurs\w{0,20})(?:et)?\sfor\s[\wæøåÆØÅ-]+(?:\s[\wæøåÆØÅ-]+){0,5}?"
)
_ONE = rf"(?:{_OWNED}|{_UNIT}|(?:{_STAFF})(?:\s(?:av|i|for|of|ved)\s{_NAME})?|{_GROUPS}|{_NAME})(?![\wæøå-])"
ACTOR = rf"{_ONE}(?:(?:,|\sog|\sand|\ssamt|,\sog|\s&)\s{_ONE}){{0,3}}"
"""One or several who may have something to do; no group is named inside."""

BESIDE = (
    rf"(?:\s?\([^()]{{1,60}}\)|,?\s(?:ved|v/)\s?{_NAME},?|,\s[^,.;:]{{2,60}},"
    r"|\s–\s[\wæøå]{4,30}(?:\s[a-zæøå]{4,30})?)?"
)
"""What may stand between a name and its verb: where from, by whom, the rest of a name ("… – storbyuniversitetet")."""

BODY = (
    r"(?:[A-ZÆØÅ]{2,6}\d{0,2}|(?i:(?:[\wæøå-]+s\s)?[\wæøå-]{0,30}(?:gruppen|gruppa|gruppe|komit[eé]en|utvalget|utvalet"
    r"|nemnda|nettverket"
    r"|forumet|panelet|styret|rådet|kollegiet|møtet)|medlemmene|the (?:board|council|committee|group|panel|network"
    r"|forum)))"
)

OWN_BODY = re.compile(
    r"(?:(?:[\wæøå-]+s\s)?[\wæøå-]{0,30}(?:gruppen|gruppa|komit[eé]en|utvalget|utvalet|nemnda|rådet|styret|kollegiet)"
    r"|the (?:board|council|committee|group))(?![\wæøå-])",
    re.IGNORECASE,
)
"""How a body calls itself in its papers."""

_OUTSIDE_WORD = re.compile(
    rf"(?:{_HOUSES})\w*\b|^Helse\s|\b(?:HF|RHF)\b"
    r"|\b(?:university|college|ministry|directorate|institute|research council|trust|agency|society|association"
    r"|foundation|municipality)\b",
    re.IGNORECASE,
)
_LONE_NAME = re.compile(rf"{_CAPITAL}[\wæøå-]{{2,}}")
_NOBODY = re.compile(
    r"(?:den|det|dette|disse|desse|de|dei|vi|man|ein|en|noen|nokon|nokre|flere|fleire|enkelte|einskilde|begge|andre"
    r"|hun|ho|han|jeg|eg|they|this|these|some|several|others|both|saken|saka|the|it|he|she|we)$",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\b[A-ZÆØÅ]\w*[A-ZÆØÅ]\w*\b|\b[A-ZÆØÅ][a-zæøå]{0,3}dir\b")  # "Hdir", "Bufdir"
_STAFF_MATCH = re.compile(rf"(?:{_OWNED}|{_STAFF})(?![\wæøå-])")
_GROUP_MATCH = re.compile(rf"{_GROUPS}(?![\wæøå-])")


def standing_of(actor: str) -> Standing | None:
    """Whose task it is that ``actor`` has; None for a word that names nobody."""
    if _STAFF_MATCH.match(actor):
        return "own"
    if _GROUP_MATCH.match(actor) and not re.match(r"(?i:forskningsrådet|forskingsrådet)", actor):
        return "member"
    if _OUTSIDE_WORD.search(actor) or _ACRONYM.search(actor):
        return "outside"
    if re.match(r"[A-ZÆØÅ]\S+\s[A-ZÆØÅ]", actor) and not all(
        is_person_name(one) for one in re.split(r",\s|\sog\s|\sand\s", actor)
    ):
        return "outside"
    return "own" if all(is_person_name(one) for one in re.split(r",\s|\sog\s|\sand\s", actor)) else None


def is_lone_name(actor: str) -> bool:
    """Whether one word with a capital may be an institution's short name ("Ahus"), where a request says so much."""
    return _LONE_NAME.fullmatch(actor) is not None and _NOBODY.match(actor) is None


# --- what

_OBJECT = r"(?:saken|saka|dette|det|spørsmålet|temaet|punktet|innspill\w*|this|the matter|the issue)"
TASK = (
    r"(?:(?:over|etter|ut)?sende?|utarbeide?|lage?|skrive?|følge?|følgje?|kontakte|invitere?|innkalle|kalle|oppdatere?"
    r"|avklare?|undersøke?|undersøkje|legge|leggje|komme|kome|rapportere?|innhente?|hente|formidle?|sette opp|setje opp"
    r"|sjekke?|kartlegge|kartleggje|spesifisere|forberede|førebu|planlegge|planleggje|arrangere|organisere|oppnevne"
    r"|oppnemne|nominere|foreslå|føreslå|melde|spille inn|spele inn|gi|gje|distribuere|dele|publisere|bestille"
    r"|evaluere|revidere|ferdigstille|koordinere|samle|oppsummere|presentere|levere|utrede|greie ut|justere"
    r"|gjennomføre|arbeide|jobbe|vurdere|sørge|sørgje|bistå|informere|orientere|purre|svare|be|videreføre|utforme"
    r"|overta"
    r"|redegjøre|gjere greie|gå gjennom|se på|sjå på|finne|beslutte|avholde|holde|halde|etablere|opprette|nedsette"
    r"|søke|søkje|bidra|utvikle|beregne|ta|rette|lede|leie|stille|skaffe|fremme|uttale|konkretisere|utpeke|peke ut"
    r"|drøfte|drøfta|klargjøre|samordne|innarbeide|implementere|anskaffe|prioritere|teste|pilotere|lyse ut|utlyse"
    r"|send|prepare|draft|draw up|write|follow|contact|invite|convene|update|clarify|investigate|look into|present"
    r"|report|collect"
    r"|obtain|circulate|distribute|set up|check|map|plan|arrange|organi[sz]e|appoint|nominate|propose|submit|provide"
    r"|give|share|publish|order|evaluate|revise|finali[sz]e|coordinate|gather|summari[sz]e|deliver|review|adjust|carry"
    r"|consider|ensure|assist|inform|reply|respond|ask|continue|design|come|bring|raise|find|establish|compile|conduct"
    r"|take|make|schedule|book|register)"
)
"""Infinitives of what is done and then done with; "være", "ha", "sikre", "omfatte", "fremme sikker" are no tasks."""

TASK_NOW = (
    r"(?:(?:over|etter|ut)?sender|utarbeider|utarbeidar|lager|lagar|skriver|skriv|følger (?:\w+ )?opp"
    r"|følgjer (?:\w+ )?opp"
    r"|kontakter|kontaktar|inviterer|innkaller|kaller inn|kallar inn|oppdaterer|avklarer|avklarar|undersøker"
    r"|undersøkjer|legger (?:fram|frem|ut|til rette|inn|saken)|legg (?:fram|ut)|kommer tilbake|kjem (?:tilbake|attende)"
    r"|rapporterer|innhenter|hentar inn|henter inn|formidler|formidlar|setter opp|set opp|sjekker|sjekkar|kartlegger"
    r"|kartlegg|forbereder|førebur|planlegger|planlegg|arrangerer|nominerer|melder (?:inn|tilbake)|melder"
    r"|gir tilbakemelding"
    r"|gjev tilbakemelding|distribuerer|deler ut|publiserer|bestiller|ferdigstiller|koordinerer|samler inn|samlar inn"
    r"|samler|justerer|sørger for|sørgjer for|bistår|purrer|svarer|svarar|reviderer|utreder|utgreier|greier ut"
    r"|tar (?:kontakt|initiativ|ansvar|med seg|over|saken|dette|det)|tek (?:kontakt|initiativ|ansvar|med seg|saka"
    r"|dette)"
    r"|oppsummerer|utformer|går gjennom|går igjennom|ser på|ser nærmere på|undersøkjer|leverer|gjennomfører|organiserer"
    r"|evaluerer|spiller inn|informerer|sends|prepares|drafts|follows up|contacts|reports back|circulates)"
)
"""The same in the present tense, as minutes assign them: "Sekretariatet sender …"."""

BINDING = re.compile(
    r"(?:over)?sender?\b.*\b(?:brev|uttalelse|uttale|fråsegn|innspill|høringssvar|svar|letter|statement)\b|"
    r"(?:følge[r]?|følgje[r]?) (?:\w+ )?opp\b|(?:ta|tar|tek|take) (?:kontakt|initiativ|saken|saka|dette|det|contact)"
    rf"|(?:komme[r]?|kome|kjem|come) (?:tilbake|attende|back)|(?:gi|gir|gje|gjev) (?:en )?tilbakemelding"
    r"|(?:spille[r]?|spele|melde[r]?) (?:inn|tilbake)|nominere[r]?|nominate|oppnevne[r]?|oppnemne[r]?|ettersende[r]?"
    r"|sende[r]? (?:ut|over|inn)|send (?:out|the|its|their|a)\b|kalle[r]? inn|innkalle[r]?"
    rf"|(?:legge[r]?|legg) (?:frem|fram|ut)\b.*\bmøte\b|report back|follow up on {_OBJECT}",
    re.IGNORECASE,
)
"""Verbs that promise something to the meeting, whoever has to do it."""

VAGUE = re.compile(
    r"(?:vurdere|arbeide|jobbe|bidra|gi|gje|være|drøfte|utvikle|orientere|informere|beslutte|prioritere|holde|halde"
    r"|consider"
    r"|ensure|give|ta (?:sikte|hensyn|høyde|del)|sikre|stille seg)\b",
    re.IGNORECASE,
)
"""Verbs that tell a task only of the meeting's own staff, or with a deadline."""

DISCUSSING = re.compile(
    r"(?:(?:å|to|om|til)\s+)*(?:diskuter\w*|drøft\w*|diskusjon|ta stilling|vedta|vedtak|godkjenne|slutte seg|kommentere"
    r"|ta (?:[\wæøå]+\s){1,6}til (?:orientering|etterretning|etterretting)|gi (?:sin )?tilslutning|gi innspill"
    r"|komme med innspill|uttale seg|innspill|discuss|endorse|approve|comment|take note|note\b|decide|consider)",
    re.IGNORECASE,
)
"""What a body is asked to do in the very meeting: no task that remains."""
