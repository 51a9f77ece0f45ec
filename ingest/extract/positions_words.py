"""The words by which minutes tell that somebody said something, in bokmål, nynorsk and English."""

from __future__ import annotations

import re

from graph.language.signs import by_first_letter

_STANCE = (
    r"støtter|støttet|støttar|støtta|støttede|mener|mente|meiner|meinte|påpeker|påpekte|påpekar|påpeika|påpeikte"
    r"|understreker|understreket|understrekar|understreka|presiserer|presiserte|presiserar|framhever|framhevet"
    r"|framhevar|framheva|fremhever|fremhevet|bemerker|bemerket|bemerka|merker seg|merket seg|merka seg|kommenterer"
    r"|kommenterte|etterlyser|etterlyste|etterspør|etterspurte|advarer|advarte|åtvara|åtvarar|uttrykker|uttrykte"
    r"|uttrykkjer|uttaler|uttalte|uttala|hevder|hevdet|hevda|svarer|svarte|svarar|svara|spurte|spør|spurde"
    r"|minner om|minnet om|minte om|melder|meldte|meldte inn|melde|opplever|opplevde|forventer|forventet|ventar"
    r"|frarår|frarådet|frarådde|varsler|varslet|varsla|bekrefter|bekreftet|stadfesta|oppfordrer|oppfordret|oppmoda"
    r"|holdt fast ved|holder fast ved|heldt fast ved|held fast ved|fastholder|fastholdt|fastheldt|tok til orde for"
    r"|tar til orde for|tek til orde for"
    r"|viser til|viste til|syner til|synte til|vurderer det|vurderte det|vurderer saken|argumenterer|argumenterte"
    r"|argumentera|fremholder|fremholdt|framheldt|framholdt|påminner|påminte|problematiserer|problematiserte"
    r"|trekker fram|trakk fram|trekker frem|trakk frem|trekte fram|drog fram|drar fram|peker på|pekte på|peikar på"
    r"|peika på|peikte på|la vekt på|legger vekt på|legg vekt på|la til|tilføyde|tilføyer|føyde til|tok opp|tar opp"
    r"|reiste|reiser spørsmål|løftet|løftar|stiller spørsmål|stilte spørsmål|stiller seg|stilte seg|stilte seg bak"
    r"|slutter seg til|sluttet seg til|slutta seg til|går inn for|gikk inn for|gjekk inn for|går imot|gikk imot"
    r"|går mot|gikk mot|gjekk imot|tar forbehold|tok forbehold|reserverer seg|reserverte seg|anser|anså|ser behov"
    r"|så behov|ser ikke|så ikke|ser ikkje|ser det|så det|ser positivt|så positivt|ser et behov|så et behov"
    r"|ønsker(?! velkom)|ønsket(?! velkom)|ønskjer(?! velkom)|ønskte(?! velkom)|ønska(?! velkom)|ba om|ber om|bad om"
    r"|anbefaler|anbefalte|tilrår|tilrådde|rår til|rådde til|sier|sa|seier|syns|syntes|synes|mente også|opplyste"
    r"|opplyser|kan opplyse|forklarte|forklarer|beklaget|beklager|utdypet|utdyper"
    r"|avviser|avviste|tilbyr|tilbød|tilbaud"
    r"|(?:gir|gav|ga|gjev) (?:\w+ ){0,2}(?:uttrykk|støtte|tilslutning|tilslutnad|ros)"
    r"|(?:har|hadde) (?:ingen|ikke|ikkje)(?: \w+)? (?:merknad\w*|innvending\w*|kommentar\w*|innspel|innspill"
    r"|motforestilling\w*)"
    r"|(?:er|var) (?:\w+ ){0,2}?(?:enig|einig|samd|uenig|usamd|positiv|positive|negativ|negative|skeptisk|skeptiske"
    r"|kritisk|kritiske|bekymret|bekymra|uroa|opptatt|oppteken|tilfreds|fornøyd|nøgd|åpen|for at|imot|mot at|usikker"
    r"|villig|tydelig|tydeleg|klar på)"
)
_STANCE_EN = (
    r"supports|supported|states|stated|notes|noted|points out|pointed out|emphasi[sz]e[sd]|stresse[sd]|comment(?:s|ed)"
    r"|asks|asked|request(?:s|ed)|express(?:es|ed)|argue[sd]|warn(?:s|ed)|replie[sd]|question(?:s|ed)|agree[sd]"
    r"|disagree[sd]|welcome[sd]|raise[sd]|remind(?:s|ed)|recommend(?:s|ed)|underline[sd]|highlight(?:s|ed)"
    r"|object(?:s|ed)|remark(?:s|ed)|considers|considered|believes|believed|endorse[sd]"
    r"|was (?:concerned|critical|sceptical|skeptical|positive|in favour|opposed|against)"
    r"|had (?:no )?(?:objections|reservations|comments)|called for"
    r"|wish(?:es|ed)|said|says|confirm(?:s|ed)|explain(?:s|ed)|answered"
    r"|(?:holds|held|maintain(?:s|ed)|thought|felt) that"
    r"|point(?:s|ed) to|d(?:oes|id) not (?:support|agree)|insist(?:s|ed)|suggest(?:s|ed)|propose[sd]|oppose[sd]"
    r"|regret(?:s|ted)|draws attention to|drew attention to"
)
_TELLING = (
    r"orienterer|orienterte|orienterar|informerer|informerte|redegjorde|redegjør|gjorde greie for|gjer greie for"
    r"|rapporterer|rapporterte|fortalte|fortel|fortalde"
    r"|(?:gir|gav|ga|gjev) (?:en |ei |et |eit )?(?:\w+ ){0,2}(?:orientering|status|oppdatering|oversikt|redegjørelse)"
    r"|informed|reported|updated|briefed|describe[sd]|gave an? (?:\w+ )?(?:update|overview|briefing|status)"
)
_INFINITIVE = (
    r"støtte|påpeke|påpeika|understreke|understreka|presisere|framheve|fremheve|bemerke|kommentere|advare|minne om"
    r"|minna om|peke på|peika på|opplyse|anbefale|tilrå|uttrykke|vise til|slutte seg til|stille seg bak|gå inn for"
    r"|support|emphasi[sz]e|stress|point out|add|recommend|underline|endorse"
)
_SUPINE = (
    r"støttet|støtta|påpekt|påpeikt|påpeika|understreket|understreka|presisert|framhevet|framheva|fremhevet|bemerket"
    r"|bemerka|kommentert|etterlyst|etterspurt|advart|uttrykt|uttalt|stilt spørsmål|vist til|meldt|bedt om|pekt på"
    r"|peika på|gitt uttrykk|gitt innspill|gitt tilbakemelding|anbefalt|tatt opp|teke opp|svart|opplyst|ønsket|ønskt"
    r"|trukket fram|trukket frem|lagt vekt på|supported|stated|pointed out|emphasi[sz]ed|expressed|requested|commented"
)
_AUXILIARY = (
    r"(?:(?:har|hadde|has|have|had)(?: \w+)? (?:SUPINE)|(?:vil|kan|ville|kunne|ønsket å|ønsker å|ønskjer å|måtte"
    r"|valgte å|benyttet anledningen til å|would|could|wished to|wanted to)(?: \w+)? (?:INFINITIVE))"
).replace("SUPINE", _SUPINE)
_AUXILIARY = _AUXILIARY.replace("INFINITIVE", _INFINITIVE)

STANCE = re.compile(rf"(?:{_AUXILIARY}|{by_first_letter(_STANCE, _STANCE_EN)})(?![\w-])", re.IGNORECASE)
"""What a holder of a position does: supports, points out, asks for, answers."""

TELLING = re.compile(rf"(?:{by_first_letter(_TELLING)})(?![\w-])", re.IGNORECASE)
"""What an institution tells of. A person who does is the case's presenter, and no position is taken."""

PARTICIPLE = re.compile(
    rf"\b(?:{_SUPINE}|spilt inn|spela inn|formidlet|formidla|meldt inn|reist|ytret|ytra|stilt|gitt|sagt|raised"
    r"|orientert|informert|informed"
    r"|noted)\b",
    re.IGNORECASE,
)
FROM_FIRST = re.compile(r"(?:Fra|Frå|From)\s+")
"""The passive with its agent first: "Fra Helse Nord ble det vist til …"."""
AFTER_AGENT = re.compile(r"\s*(?:sin side|side)?\s*(?:ble|blei|vart|var|was)\s+(?:det|there)\b", re.IGNORECASE)

ANONYMOUS = re.compile(
    r"(?:(?:én|en|ein|eitt|ett|et|to|tre|flere|fleire|noen|nokre|nokon|enkelte|mange|alle|samtlige|ingen"
    r"|begge|several|one|some|many|a few|two|three)(?=\s)"
    r"(?:\s+(?:av|of)\s+(?:the\s+)?[\wæøåÆØÅ-]+|\s+(?:\w+\s+){0,2}?(?:medlem\w*|representant\w*|region\w*|deltaker\w*"
    r"|deltakar\w*|observatør\w*|institusjon\w*|helseforetak\w*|RHF\w*|universitet\w*|members?|regions?"
    r"|representatives?|participants?|institutions?))?"
    r"|(?:medlemmer|medlemmene|medlemene|deltakerne|deltakarane|members|participants)"
    r"|(?:de|dei|the)\s+(?:andre|øvrige|regionale|andre regionale|other|remaining)\s+[\wæøåÆØÅ-]+)"
    r"(?:\s+(?:i|fra|frå|av|of|in|from)\s+(?:the\s+)?[\wæøåÆØÅ-]+)?",
    re.IGNORECASE,
)
"""Somebody whom the minutes do not name: "Én av regionene", "Flere medlemmer", "De andre RHF-ene"."""

WHOLE_BODY = re.compile(
    r"(?P<noun>[A-ZÆØÅ][\wæøå-]*?(?:rådet|styret|gruppen|gruppa|utvalget|utvalet|komiteen|komitéen|nemnda)"
    r"|Rådet|Styret|Gruppen|Gruppa|Utvalget|Utvalet|Komiteen|Komitéen|Nemnda|Møtet"
    r"|[Tt]he\s+(?:board|council|committee|group|meeting))(?![\w-])",
)
"""A body as a whole, by a common noun: "Rådet", "Strategigruppen"."""
MEETING_NOUN = re.compile(r"(?:Møtet|[Tt]he\s+meeting)$")
DEFINITE = re.compile(r"(?<=..)(?:et|en|a)$")

ADVISES = re.compile(
    r"(?:(?:har|hadde|has|had) )?(?:anbefal|tilrå|rår til|rådde|recommend|ønsk|wish|ba om|ber om|bad om|slutt)",
    re.IGNORECASE,
)
"""What a whole body does by deciding, not by saying."""

OFFICE_FROM = re.compile(
    r"(?:The\s+)?(?:(?:[Rr]epresentant|[Oo]bservatør|[Dd]eltaker|[Dd]eltakar|[Rr]epresentative|[Oo]bserver)"
    r"(?:en|ene|ane|er|ar|s)?|[Mm]edlem(?:met|mene|mer)?|[Mm]embers?)\s+(?:fra|frå|for|from|of)\s+"
)
"""Who speaks for an institution without being named: "Representanten fra …"."""

LEAD = re.compile(
    r"(?:I|På|Under|Etter|Når|Videre|Vidare|Dessuten|Dessutan|Samtidig|Samstundes|Også|Likevel|Til|Avslutningsvis"
    r"|Derfor|Difor|Ellers|Elles|Innledningsvis|Innleiingsvis|Ved|Som|Med|For|Blant|Her|Vedr|Vedrørende"
    r"|Ut fra|Herunder|Fra|In|During|Furthermore|After|Asked)\b"
)
"""What a sentence may begin with before verb and subject change places: "På spørsmål fra … svarte …"."""

INTRODUCED = re.compile(
    r"(?:Innspill|Innspel|Kommentar(?:er|ar)?|Merknad(?:er|ar)?|Spørsmål|Svar|Synspunkt(?:er)?|Tilbakemelding(?:er)?"
    r"|Uttalelse|Fråsegn|Høringssvar|Høyringssvar|Høringsuttalelse|Comments?|Input|Questions?|Statement|Reply"
    r"|Protokolltilførsel|Protokollmerknad|Stemmeforklaring|Røysteforklaring|Særmerknad)"
    r"\s+(?:fra|frå|from|by)\s+",
    re.IGNORECASE,
)
"""A label that says that somebody's words follow: "Innspill fra …:"."""

ROUND = re.compile(
    r"\b(?:innspill|innspel|kommentar\w*|merknad\w*|synspunkt\w*|diskusjon\w*|drøfting\w*|runde\w*|rundt bordet"
    r"|tilbakemelding\w*|høring\w*|høyring\w*|uttalelse\w*|status fra|orientering\w* (?:fra|frå)|nytt fra|nytt frå"
    r"|hver region|kvar region|comments?|input|discussion|tour de table|updates? from)\b",
    re.IGNORECASE,
)
"""A heading or title under which each may be heard in turn."""
