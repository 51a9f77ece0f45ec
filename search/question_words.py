"""The words by which a question shows what it asks for, in bokmål, nynorsk and English.

Each list holds patterns of whole words; ``\\w*`` stands for any ending.
"""

from __future__ import annotations

import re

from graph.records import AttendanceState, Role
from search.word_patterns import whole_words as _words

DEFINITION = re.compile(
    r"^\s*(?:hva (?:er|betyr|står|menes med)|kva (?:er|tyder|står)|what (?:is|are|does)|forklar|define)\s+(?:for\s+)?"
    r"[^?]{2,60}\??\s*$",
    re.IGNORECASE,
)
NOT_A_DEFINITION = _words(
    r"vedta\w*", "status", r"beslutt\w*", r"bestemt\w*", "decided", "neste", "next", r"nyest\w*", "latest", r"frist\w*",
    "deadline", "siste", "nytt",
    r"kost(?:er|ar|et|a|s)?", "costs?", r"fordel(?:er|ar|en|ene|ane)?", "benefits?", "advantages?", r"ulemp\w*",
    "disadvantages?", "drawbacks?", r"årsak\w*", "reasons?", "causes?", r"konsekvens\w*", "consequences?", r"risiko\w*",
    "risks?", "andelen", "share of", "antallet", "number of", "per year", r"i året",
    r"saks?n(?:umme)?r\w*", "case numbers?", r"\w*avgift(?:en|a)?", "kontingenten?", "honoraret?", r"\w*budsjettet",
    "(?:fee|budget|price)",
)  # fmt: skip
"""What a thing costs, is good for or leads to is no definition of it."""

TIMELINE = _words(
    r"utviklinga?(?:en)? (?:i|av|for) (?:saka?|saken|arbeidet)",
    "fulgt opp", "følgt opp", "followed up",
    r"utvikl\w+ (?:seg|over)", "gått med", "gjekk det", "gikk det", "skjedd", "hendt", r"happened (?:with|to)",
    "what (?:has|have) happened", r"gått (?:fram|frem|vidare|videre)\w*", r"gjekk (?:fram|vidare)\w*",
    "over tid", "gjennom årene",
    r"over år(?:ene|a)", "gjennom åra", r"historikk\w*", r"tidslinje\w*", r"tidsline\w*", r"forløp\w*",
    "endre[rt]? seg", "endra seg",
    "foregått", "gått føre seg", "gått for seg", "tatt opp", "teke opp",
    r"behandle\w+ i", "vært behandlet", r"saks?n(?:umme)?r\w*", "case numbers?",
    "(?:hvilken|kva|which) (?:sak|case)", r"progress\w*", r"evolve\w*",
    r"develop\w* (?:over|since|between|in)", r"shift\w*", "moved", "timeline", "history of", "over the years",
    "changed", "over time",
)  # fmt: skip

TIMELINE_ASKED = re.compile(
    r"^\W*(?:hvordan|korleis|how)\s+(?:har|hadde|has|have|had|did)\b.{2,160}?"
    r"(?:\butvikl\w+\s+seg\b|\butvikl[ae]t?\b|\bendr\w+ seg\b|\bdevelop(?:ed)?\b|\bevolved?\b|\bchanged?\b)"
    r"|(?:^|[,;:–-]\s)\W*(?:når|kva tid|kor tid)\s+(?:har|hadde|ble|vart|blei|var)\b.{2,160}?"
    r"\b(?:behandl(?:et|a)|handsama|drøft(?:et|a)|(?:vært|vore) oppe|oppe(?:\W*$| til (?:behandling|handsaming)))"
    r"|(?:^|[,;:–-]\s)\W*when\s+(?:has|have|had|was|were|did)\b.{2,160}?"
    r"\b(?:considered|discuss(?:ed)?|treated|deal(?:t)? with|com(?:e|ing) up|been raised)\b"
    r"|\bhow\s+(?:often\s+)?(?:has|have|had|did)\b.{2,160}?\b(?:come up|been raised|been treated)\b"
    r"|^\W*(?:har|hadde)\s+\S.{0,60}?\b(?:noen gang|nokon gong|tidligere|tidlegare|før)\s+(?:vært\s+|vore\s+)?"
    r"(?:behandlet|behandla|handsama|drøftet|drøfta|diskutert|snakket om|snakka om|hatt oppe|tatt opp|teke opp)\b"
    r"|^\W*(?:har|hadde|er|ble|blei|vart)\s+\S.{0,60}?\b(?:drøftet|drøfta|diskutert|snakket om|snakka om|hatt oppe)\b"
    r"|^\W*(?:has|have|had)\s+\S.{0,60}?\b(?:ever|previously|before)\s+(?:been\s+)?(?:considered|dealt with)\b"
    r"|^\W*(?:has|have|had|did|was|were)\s+\S.{0,60}?\b(?:discuss(?:ed)?|talk(?:ed)? about)\b"
    r"|^\W*(?:hvilke|kva|which|what)\s+(?:dokument\w*|papir\w*|saksframlegg|documents|papers)\b.{0,40}\s"
    r"(?:om|about|on|gjelder|gjeld|nevner|nemner|mention)\s",
    re.IGNORECASE,
)
"""The frame of a question that asks how a matter went through the years, whatever the matter is called."""

HAPPENED = _words(
    "skjedd(?:e)?", "hendt(?:e)?", "happen(?:s|ed)?", "gjort", "gjorde", "gjord", "done", "did", "oppe", "nytt", "new",
    "foregikk", "foregått", "behandlet", "behandla", "handsama", "drøftet", "drøfta", "tok opp", "tatt opp", "teke opp",
    "discussed", "dealt with", r"oppsummer\w*", r"sammendrag\w*", r"samandrag\w*", r"summar(?:y|i[sz]e)", "recap",
    "handlet", "handla", r"møtereferat\w*", r"^\W*(?:referat|protokoll|minutes)\w*",
)  # fmt: skip
"""What was on is asked for, whatever it was."""

WHO = _words(
    "hvem", r"(?:hvilke|kva) (?:folk|person(?:er|ar)|deltak\w+|represent\w+|medlem\w*|observat\w+|vara\w*|gjester)",
    r"(?:which|what) (?:people|persons?|participants|representatives|members|observers|deputies|substitutes|guests)",
    r"(?:which|what) seats",
    r"(?:hvilke|kva) (?:innlegg|presentasjon(?:er|ar)|foredrag|innleiingar|innledninger)",
    r"(?:which|what) (?:presentations|talks)", "hvilke(?:n)? personer", "kven", "who", "whom", "whose",
    r"hvilke(?:n)? institusjon\w*",
    r"kva institusjon\w*", r"which institution\w*", r"what institution\w*",
)  # fmt: skip
"""The question asks for a person, or for the institution of one."""

SEATED = _words(
    r"represent\w*", r"apolog\w+", "forfall", "fråfall", "deltok", "deltatt", "delteke", r"deltaker\w*", "møter i",
    r"deltakar\w*", r"attend\w*", "møtte", "møtt", r"vara\w*", r"deput\w*", r"substitut\w*", "til stede", "til stades",
    "tilstede", "tilstades", "present at",
    "stilte", "stilt", "på vegne av", "på vegner av", "on behalf of", r"medlem\w*", r"members?", "fulgte",
    "leia",
    "følgde", r"referat\w*", r"minutes",
    r"(?:skrev|skreiv|skriver|skriv|førte|fører|tok|tar) protokoll\w*",
    r"sekret\w+", r"secretar\w+", "led", "ledet", "leda", "leder",
    "leiar", r"chair\w*",
    r"referent\w*", r"invit\w+", r"observ\w+", "innlegg",
    r"presenter\w*", r"presenta[st]\w+", r"innled\w*", r"innlei\w*",
    r"foredrag\w*", "orienterte", "orientert", "informerte",
    "redegjorde", "briefed", "knytt til", "knyttet til",
    "listed with", r"affiliat\w*", r"connected (?:with|to)", "leidd", "leidde", "talte", "tala", "stood (?:in )?for",
    "spoke (?:for|on behalf)", "followed", "gave (?:a )?talks?", "covered by", "dekket av", "dekt av", "dekte av",
    r"var (?:\S+ ){0,2}der", r"w(?:as|ere) (?:\S+ ){0,2}there", "came(?! up)", "satt", "sat", "hørte til", "kom for",
    "kom fra", "jobbet", "fra hvilken", "ta(?:tt|ken)? (?:del|part)",
    "tok del", "took part", "vært med", "vore med", r"(?:var|vært|vore) (?:\S+ ){0,4}med",
    "var på", "vært på", "vore på", "kom (?:fra|frå)",
    r"(?:did|does) .{3,40} send", "sendte", "sende",
    r"participa\w*", "was at", "were at", "present", r"sist på (?:et |eit )?\w*møte\w*", "last at", "sitter", "sits?",
    r"sitje\w*", r"er (?:\S+ ){0,4}med i", "består av", "består", "consists? of", "møtt", "vist seg",
)  # fmt: skip
"""What a person does at a meeting, or for whom: with WHO it makes a question that attendance lists answer."""

WHICH_MEETINGS = _words(
    r"(?:hvilke|kva|which|what) (?:\w+-?)?(?:møter?|meetings?)", "når", "kor tid", "when", "how often",
    "hvor ofte", "kor ofte",
)  # fmt: skip
"""With a person, and something done at meetings, it is a question that attendance lists answer."""

SITTING = _words(
    "sitter",
    "møtt(?:e|er)? i",
    "satt",
    "sits?",
    "sat",
    r"sitje\w*",
    "sete",
    r"medlem(?:mer|mene|mar|mane)?",
    r"members?",
    "består",
    "consists?",
    r"er (?:\S+ ){0,3}med i",
    "(?:is|are) (?:on|part of)",
)
"""Who is one of a body, whether or not they came."""
MEMBERS = re.compile(
    r"^\W*(?:(?:hvor|kor) mange|how many|antall|antal|alle|all|liste? over|list of)?\s*(?:medlem\w*|members?)\b",
    re.IGNORECASE,
)
"""The members are asked for, or how many they are: the list of them answers both."""
YES_OR_NO = re.compile(
    r"^\s*(?:har|hadde|var|er|deltok|møtte|satt|sat|sitter|sit|representerte|stilte|kom|did|does|has|have|had|was|is)\b",
    re.IGNORECASE,
)
"""With a person or institution, and something done at meetings, it asks whether attendance lists name them."""
LAST_TIME = _words(
    r"sist(?:e gang(?:en)?)?",
    r"sist(?:e gong(?:en)?)?",
    r"last(?: time)?",
    "most recently",
    "latest",
    "senest",
    "seinast",
)
"""With a person or institution, the latest of the meetings is asked for."""

DONE = _words(
    "ble", "blei", "vart", "fikk", "fekk", "kom", "was", "were", "did", "came", "received",
)  # fmt: skip
"""What was done is asked for: what is only proposed is no answer."""

PROPOSED = _words(r"propos\w*", r"suggest\w*", r"forsl\w+", r"fores[lt]\w+", r"framlegg\w*", r"innstill?\w*")
"""What was proposed is asked for itself."""

PRESENT_TENSE = _words("leder", "leiar", "er", "is", "are", "chairs", "leads", "nå", "no", "now", "currently", "i dag")
"""Who holds an office now: the latest first."""

GROUP_NOUN = re.compile(
    r"(?<=[A-ZÆØÅ\d] )(?:council|committee|board|group|network|forum|program(?:me)?|cent(?:re|er)|institute|strategy)\b"
)
"""After a name in capitals, a word that the name itself writes with one: "the HO21 council"."""

CHANGED = re.compile(
    r"\b(?:endr\w+|utvikl\w+)\s+(?:[^\s?]+\s+){0,12}seg\b|\bchang(?:e|ed|es)\b|\bshift(?:s|ed)?\b|\bevolve[sd]?\b",
    re.IGNORECASE,
)
"""The question asks how something came to be otherwise: through the years, whatever it is ("holdningen til …")."""

RELATIVE_PASSIVE = re.compile(
    r"(?<!\bdet )(?<!\bhvem )(?<!\bkven )(?<!\bde )(?<!\bdei )"
    r"\b(?:som (?:ble|blei|vart|blir|vert)|(?:that|which) (?:was|were)|presented to)\b[^,?]*",
    re.IGNORECASE,
)
"""What was done with a thing ("prosjektet som ble presentert for NSG"): not what those asked for did."""

OTHER_GROUP = _words(
    r"arbeidsgruppe\w*", r"\w*utvalg(?:et|ets)?", r"\w*utval(?:et)?", r"programkomit\w*", r"styringsgruppe\w*",
    "styret",    r"\w*-styret", "working group", "steering group", r"(?:sub)?committee", "the board", r"komit[eé]\w*",
)  # fmt: skip
"""Another group than the body that meets: who leads or sits in it stands in papers, not in attendance lists."""

MEETING_GROUP = _words(
    r"\w*nettverk(?:et)?", r"\w*network", r"arbeidsgrupp[ea]n?", "working group", "for (?:the )?first time",
    r"(?:første|fyrste) gan?gen?", r"(?:første|fyrste) gongen?",
)  # fmt: skip
"""A group that papers speak of: when it meets stands in them, and is no meeting of the body whose papers they are."""
BODY_STEMS = ("styre", "utval", "komit", "committee", "board", "råd", "council")
BODY_NOUN = re.compile(
    r"(?<![\w-])(?:styret|utvalget|utvalet|komit[eé]en|rådet|organet|the (?:committee|board|council|body))\b"
    r"(?!\s+(?:i|for|ved|of|at|på|frå|fra)\s+[«\"]?(?-i:[A-ZÆØÅ]))",
    re.IGNORECASE,
)
"""A body called by its kind alone, as whoever sits on it does; not "styret i Helse Fonna"."""

LAST_MEETING = re.compile(
    r"\b(?:siste|forrige|førre|seneste|nyeste|last|latest|previous|most recent)\s+(?:\w+[-\s])?(?:møte\w*|meeting)\b"
    r"|\bsist\s+møte\b|\b\w+-møtet\s+sist\b",
    re.IGNORECASE,
)
OTHER_OFFICE = _words(
    r"(?:dagleg|daglig)e? (?:leder(?:en)?|leiar(?:en)?)", r"(?:administrerende|administrerande) direktør(?:en)?",
    r"(?:general|managing) (?:manager|director)", "chief executive", r"(?:head|leader) of (?:administration|the unit)",
)  # fmt: skip
"""Who leads something else than meetings."""

NEXT_MEETING = re.compile(
    r"\b(?:neste|kommende|komande|next|upcoming)\s+(?:\w+[-\s])?(?:møte\w*|meeting)\b"
    r"|\b(?:møtes|møtest|møter|meets?)\b[^?]{0,60}?\b(?:neste gang|neste gong|next)\b"
    r"|\b(?:dagsorden\w*|sa(?:k|ks)list\w*|agendaen?|opp)\b.{0,20}\b(?:neste gang|neste gong|next time)\b",
    re.IGNORECASE,
)
SINCE_BEFORE = re.compile(r"\b(?:siden|sidan|since|etter|after|før|before)\s+(?:det |the )?$", re.IGNORECASE)
FIRST_DECISION = _words(
    r"(?:første?|fyrste?|tidligste|tidlegaste|first|earliest) (?:vedtak\w*|beslutning\w*|avgjerd\w*|decisions?)",
    r"først (?:vedtatt|besluttet|vedteke|bestemt)", "first decided",
)  # fmt: skip
LATEST_DECISION = _words(
    r"(?:siste|seneste|nyeste|latest|last|most recent) (?:vedtak\w*|beslutning\w*|avgjerd\w*|konklusjon\w*|decisions?)",
    r"sist (?:vedtatt|besluttet|vedteke|bestemt)", "last decided", "decided last",
)  # fmt: skip

AT_A_MEETING = re.compile(
    r"\b(?:\w+-?)?(?:møte(?:t)?|meeting)\s+(?:(?:i|på|den|av|in|on|of|held)\s+)*"
    r"(?:\d{1,2}\b|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february"
    r"|march|may|june|july|october|december)",
    re.IGNORECASE,
)
"""The question names a meeting by its day or month."""
MINUTES_OF = _words(r"(?:møte)?referat\w*", r"protokoll\w*", "minutes")

ASKS_ANOTHER_THING = re.compile(
    r"\W*(?:hvorfor|kvifor|korfor|why|hvor|kvar|where|når|when|hvordan|korleis|how|hva|kva|what)\b"
    r"|.*\b(?:e-?post|e-?mail|mail|telefon|phone|mobil|adresse|address|lønn|løn|alder|age)",
    re.IGNORECASE,
)
"""A question of few words that names a person asks not who that is, but why, where, when, how or what of them."""
ACTOR = re.compile(
    r"\b(?:vedtok|besluttet|beslutta|bestemte|avgjorde|konkluderte|did)\s+"
    r"(?!(?:man|ein|en|vi|me|de|dei|dere|they|we|you|it|anyone|seg)\b)(?P<actor>[^?,]{4,80}?)\s+"
    r"(?:om|i sak|vedrørende|angående|i saka|decide|conclude|resolve|agree|approve)\b",
    re.IGNORECASE,
)
"""Who is asked to have decided: "Hva vedtok STYRET I NORGES BILFORBUND om …"."""

DECISION = _words(
    "vedtok", "vedtatt", "vedteke", "vedteken", r"vedtak\w*", "besluttet", "beslutta", r"beslutning\w*", "bestemt",
    "bestemte", "avgjort", "avgjorde", r"konkluder\w*", r"konklusjon\w*", r"conclud\w+", r"conclusion\w*",
    r"utfall\w*", "react(?:ed)?", "reaction", r"avgjerd\w*", r"avgjørelse\w*", "godkjent", "godkjend", "godkjende",
    "godkjente", "decide",
    "decided", r"decision\w*", r"approved?", r"agreed?", r"resolved", r"resolution\w*", "enig", "enige", "einig",
    "einige", "enighet", "samd", "samde", "støttet", "støtta", "respond", "responded", r"reaksjon\w*", "reagerte",
    r"advice", "advised", "recommended?", r"recommendation\w*", "anbefalt", "anbefalte", "tilrådde",
    r"innvilg(?!\w*(?:prosent|grad|rate|andel))\w*",
    r"avslått", r"avvis(?:t|es|te)", r"forkast(?:et|a)", "rejected",
    "mente", "meinte", "resultatet", "outcome", "resolve", "conclude", "agree", "approve", "bevilget",
    "bevilga", "løyvde", r"kom (?:\S+ ){0,6}(?:fram|frem) til",
    r"(?:endte|enda)(?= .{0,120}\bmed\b)", r"(?:became|came) of",
)  # fmt: skip
"""Words for what came of a matter. Only in the past: "skal avgjøres" asks for no decision."""

WHAT_IS_SAID = re.compile(
    r"^\W*(?:(?:hva|kva)\s+(?:står|stend|sier|seier|fortel(?:ler)?|er|blir|vert|ble|blei|vart)\s+(?:\S+\s+){0,4}?"
    r"|what\s+(?:do|does|is|was)\s+(?:\S+\s+){0,3}?(?:say|said|written)\s+)"
    r"(?:skrevet\s+|skrive\s+|nevnt\s+|nemnt\s+|sagt\s+)?(?:om|about|on)\b(?=\s+\w)",
    re.IGNORECASE,
)
"""What a question says before its matter where it asks for anything about it: "hva står det i papirene om"."""

DECISION_ASKED = re.compile(
    r"^\W*(?:hva|kva)\s+(?:vedtok|bestemte|besluttet|beslutta|avgjorde|konkluderte)\b"
    r"|^\W*(?:hva|kva)\s+(?:endte|enda)\b.{2,160}?\bmed\b|^\W*what\s+(?:became|came)\s+of\b"
    r"|^\W*(?:hva|kva)\s+(?:ble|blei|vart|er)\s+(?:\S+\s+){0,2}(?:vedtatt|vedteke|bestemt|besluttet|beslutta|avgjort)\b"
    r"|^\W*(?:hva|kva)\s+(?:ble|blei|vart|var)\s+(?:utfallet|resultatet|konklusjonen)\b"
    r"|^\W*(?:hvilken|hvilket|kva for(?: ei[nt]?)?|which)\s+\w+\s+(?:ble|blei|vart|was)\s+(?:valgt|vald"
    r"|anbefalt|tilrådd|chosen|selected|recommended|adopted)\b"
    r"|^\W*what\s+was\s+the\s+(?:outcome|result|conclusion)\b"
    r"|^\W*(?:what\s+)?did\s.{2,80}?\b(?:decide|resolve|conclude)\b"
    r"|^\W*what\s+(?:was|were|has been|have been)\s+(?:decided|resolved)\b",
    re.IGNORECASE,
)
"""The frame of a question that asks for a decision, whatever the matter is called ("oppfølging av …")."""

SPOKEN_OF = re.compile(
    r"\b(?:om|angående|vedrørende|vedrørande|gjelder|gjeld|about|on|concerning|regarding)\s+(?:den|det|the)?\s*$",
    re.IGNORECASE,
)
"""What stands before the thing that is spoken of."""
WHETHER = re.compile(r"^\W*(?:ble|blei|vart|fikk|fekk|was|were|do|does)\b", re.IGNORECASE)
"""Whether something was done ("ble det ansatt noen", "vart bussen seld"): what was decided of it tells."""
WILL_DECIDE = re.compile(
    r"^\W*(?:skal|vil|shall|will|should)\s+(?:styret|utvalg?et|komit[eé]en|rådet|the (?:board|committee|council))\b",
    re.IGNORECASE,
)
"""Whether a body is to do something ("skal styret søke"): what it decided tells."""
CASE_ALONE = re.compile(
    r"^\W*(?:(?:hva|kva|what)\s+(?:(?:skjedde|hendte|happened)\s+(?:med|i|in|with)"
    r"|(?:(?:er|var|gjelder|gjeld|gjaldt|sier|seier|sa|is|was)|(?:sto|stod|står|does|did)(?:\s+(?:det|say))?(?:\s+i|\s+in)?))\s+)?$",
    re.IGNORECASE,
)
"""What a question says before a case number where it asks for the case and nothing else."""

DECIDED_WHEN = re.compile(
    r"^\W*(?:når|kor tid|when)\s+(?:ble|blei|vart|was|were)\s.{3,120}\b(?:vedtatt|vedteken?|besluttet|beslutta"
    r"|godkjen[td]|approved|adopted|decided)\W*$",
    re.IGNORECASE,
)
"""When something was decided: the decision tells, with the day of its meeting."""
WHEN_OR_WHERE = re.compile(
    r"^\s*(?:når|kor tid|when|where|hvor|kvar)\b(?!\s+(?:mye|mykje|mange|stor|much|many))", re.IGNORECASE
)

DEADLINE_ASKED = re.compile(
    r"^\W*(?:(?:hva|kva|what)\s+(?:er|var|is|was)\s+(?:the\s+)?|(?:hvilken|kva|which|what)\s+)\w*(?:frist(?:en)?|deadline)\b",
    re.IGNORECASE,
)
WHEN = _words(
    "når", "kor tid", "kva tid", "when", "hvilken dato", "kva dato", "what date", "hvilket år", "kva år", "what year"
)
HOW_MANY = _words(
    r"hvor mange", "kor mange", "how many", "antall", "antal", "hvor stor", "kor stor", "hvor lang", "kor lang"
)
COUNT_OF_THOSE = re.compile(
    r"^\W*(?:(?:hvor|kor) mange|how many)\b.{2,80}?\b(?:støttet|støtta|mente|meinte|var (?:enige|einige|samde)"
    r"|anbefalte|tilrådde|(?:supported|recommended|agreed))\b",
    re.IGNORECASE,
)
"""How many thought so is asked for, and no decision."""
AMOUNT = _words(
    r"hvor mye", "kor mykje", "how much", "koster", "kostar", "kostet", "kosta", r"costs?", "hvor stor andel",
    "kor stor del", "hvor store?", "kor store?",
)  # fmt: skip
"""The question asks for an amount: money, or a share."""

MONEY = re.compile(
    r"(?:hvor mye|kor mykje|how much)\b.{0,80}?\b(?:penger|pengar|midler|midlar|kroner|money|funding|koste\w*|kosta\w*"
    r"|betal\w+|bevilg\w+|løyv\w+|tildel\w+|støtte|pay|paid|spen[dt]|grant\w*|award\w*|allocat\w+|cost\w*)"
    r"|\b(?:hvor mye|kor mykje) (?:fikk|fekk|mottok|får)\b(?! (?:vi|me|man|en|ein)\b)"
    r"|\bhow much did \S.{0,60}? receive\b"
    r"|\bwhat (?:did|does|would|do) .* (?:costs?|pay|spend)\b|\b(?:hva|kva) (?:betal\w+|bevilg\w+|løyv\w+)"
    r"|\b(?:hvor (?:stor|høy)|kor (?:stor|høg)|how (?:large|big|high))\w* .{0,30}?(?:avgift|kontingent|fee|sum|beløp)"
    r"|\b(?:hva|kva) (?:koster|kostet|kostar|kosta)\b|\bwhat budget (?:did|does|do|has|had)\b"
    r"|\b(?:hvilket|kva|hvor stort|kor stort) budsjett (?:har|hadde|fikk|fekk)\b"
    r"|^\W*(?:hva|kva) (?:er|var) (?:den |det |årlige? )?\w*(?:avgift(?:en|a)|kontingenten|honoraret|budsjettet)\b"
    r"|^\W*what (?:is|was) the (?:annual |yearly )?(?:\w+ )?(?:fee|budget|price)\b",
    re.IGNORECASE,
)
"""The question asks for a sum of money: without one there is no answer."""

STATUS = _words(
    r"status\w*", r"(?:hvor|kvar|kor) (?:står|langt)", r"where (?:does .* stand|do we stand|are we (?:with|on))",
    r"how far (?:along|have|has|are|is)", "for tiden", r"current(?:ly)?",
)  # fmt: skip

APPOINTMENT = _words(
    "valgt", "valgte", "vald", "valde", r"oppnevn\w*", r"oppnemn\w*", r"utnevn\w*", r"ansatt", r"appoint\w*",
    r"elect\w*", "chosen", r"nominat\w*", "peikt ut", "pekt ut",
)  # fmt: skip
"""Who was chosen for something: the answer must be a person, or silence."""

ATTENDANCE: tuple[tuple[AttendanceState, re.Pattern[str]], ...] = (
    (
        "absent",
        _words(
            "forfall",
            "fråfall",
            r"fravær\w*",
            r"fråvær\w*",
            r"apolog\w+",
            "absent",
            r"(?:ikke|ikkje) til stades?",
            "(?:ikke|ikkje) til stede",
            "borte",
            r"(?:ikke|ikkje) (?:møtte|møtt|deltok|deltatt|delteke|kom)",
            r"(?:møtte|deltok|kom|kunne) (?:ikke|ikkje)",
            r"(?:not|n't|n’t) (?:\w+ )?(?:present|attend\w*|at the meeting)",
            "missed",
            r"var (?:ikke|ikkje) (?:med|på)",
        ),
    ),
    (
        "remote",
        _words(
            r"digitalt(?!\s+(?!på|i|under|fra|frå|til|den|ved|and|og)\w)",
            r"(?:var|er) digitale",
            "digitally",
            "teams",
            "zoom",
            r"remote\w*",
            "online",
            "nettmøte",
            "på nett",
            r"video\w*",
            "virtual",
        ),
    ),
)

_SUCCEEDED = (
    r"replaced|succeeded|took over (?:from|for)|erstatt(?:et|a|es|ast)|etterfulgte|etterfølg(?:de|es)|avløs(?:te|es)"
    r"|løyste av|(?:overtok|tok over|overtar|tek over|tar over|ny (?:leder|leiar))(?: (?:som )?\w+){0,3} (?:for|etter)"
    r"|took over(?: as \w+){0,1} (?:from|for|after)"
)
SUCCEEDED = _words(_SUCCEEDED)
"""Who came in another's place, for a meeting or for good."""
STANDING_IN = _words(
    _SUCCEEDED,
    r"(?:møt(?:te|t|er)|stilte|stilt|deltok|satt|kom|attended|came) for",
    r"i sta?e?de(?:t|n) for", "på vegn?er? av", "i hvis sted",
    "instead of", "in place of", r"st(?:ood|and(?:s|ing)?) in for", r"fill(?:ed|ing)? in for",
)  # fmt: skip
"""With a person named, whoever came for that person is asked for."""

CAME_FOR = re.compile(
    r"\b(?:(?i:møt(?:te|t|er)|stilte|stilt|deltok|satt|kom|attended|came|vara\w*|deput\w+"
    r"|substitut\w*|stood in|filled in|stand-in)"
    r" (?i:for)|(?i:instead of|in place of)|\b(?i:" + _SUCCEEDED + r")) (?=[«\"]?[A-ZÆØÅ])"
)
"""Who came for the person named after it; "hvem var Krokeide vara for" asks it the other way round."""

ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "secretariat",
        _words(
            r"(?:skr(?:ev|eiv|ive)|tok|førte) (?:referat|protokoll)\w*", r"referent\w*", r"sekret\w+",
            "minutes taken", "took (?:the )?minutes",
            "wrote the minutes", r"secretar\w+",
        ),
    ),
    (
        "chair",
        _words(
            "lede[rt]", "leda", "leia", r"leidd\w*", "leiar", "led", r"chair\w*", r"møteleder\w*", "leder", "head of",
            "styreleder", "ordstyrer",
        ),
    ),
    (
        "deputy",
        _words(
            r"vara\w*", r"deput(?!y (?:leader|chair|head))\w+", r"substitut\w*", r"stedfortreder\w*", "i hvis sted",
            "i stedet for",
        ),
    ),
    ("invited", _words(r"inviter\w*", "invited", r"gjest\w*", r"guest\w*")),
    ("observer", _words(r"observ[aeø]\w+")),
    (
        "presenter",
        _words(
            r"presenter\w*", r"innled\w*", "holdt innlegg", r"orientert\w*", "informerte", "redegjorde", "la fram",
            "presented", "briefed",
            "spoke(?! (?:for|on behalf))", r"(?:gave|held) (?:a )?(?:talks?|presentations?)", "innlegg",
            r"(?:holdt|heldt|hadde|holde|halde) (?:\S+ )?(?:presentasjon\w*|foredrag\w*|innleiing\w*|innledning\w*)",
            r"(?:hvilke|kva) (?:presentasjon(?:er|ar)|foredrag|innleiingar|innledninger)",
            r"(?:which|what) (?:presentations|talks)",
        ),
    ),
)  # fmt: skip
