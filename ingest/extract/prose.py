"""Sentences of running text that are decisions of the meeting.

A sentence counts when the meeting's body, its members or nobody in particular ("det ble vedtatt") decides in it, here
and now. It does not count when somebody outside decided, when an earlier meeting did, when something is yet to be
decided, when it stands in a quotation or in a clause under another verb, or when the body only remarked something.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.language.signs import signs
from ingest.extract.outsiders import decided_by_outsider, names_outsider

# --- who decides

_HEAD_NOUN = (
    r"styret|rådet|utvalget|utvalet|gruppen|gruppa|komiteen|komitéen|nemnda|nemnden|organet|møtet|forumet|kollegiet"
    r"|representantskapet|senatet|teamet|panelet|nettverket|forsamlingen|forsamlinga"
)
_BODY = (
    rf"(?:(?i:[\wæøåé-]*(?:{_HEAD_NOUN})|(?:alle )?medlemmene|medlemene|deltakerne|deltakarane|deltagerne"
    rf"|partene|partane"
    r"|alle|man|vi)|(?-i:(?![A-ZÆØÅ]{0,4}HF\b|(?:ASA?|KF|IKS|ANS|SA)\b)[A-ZÆØÅ]{2,6}\d{0,2})"
    r"|[\wæøåéÆØÅ-]+s\s+(?i:[\wæøåé-]*(?:styre|råd|utval|utvalg|gruppe|komité|komite|nemnd))(?:\s+for\s+[\wæøå-]+)?"
    r"|(?i:the\s+(?:\w+\s+){0,2}?(?:board|council|committee|group|panel|meeting|assembly|senate|forum|network"
    r"|members)))"
)
_WHERE = r"(?:\s+(?:i|ved|for|of)\s+(?:[\wæøåÆØÅ.-]+\s+){0,4}?[\wæøåÆØÅ.-]+)?"
_ADVERBS = (
    r"(?:\s+(?:deretter|derfor|difor|også|óg|dermed|enstemmig|einstemmig|samrøystes|alle|samlet|samla|likevel"
    r"|videre|vidare"
    r"|unanimously|therefore|also|then|formally))*"
)
_SUBORDINATE_BODY = re.compile(
    r"(?:arbeids|prosjekt)(?:gruppen|gruppa|gruppe)|(?:the\s+)?(?:working|project) group", re.IGNORECASE
)
_OTHER_BODY = re.compile(
    r"(?:ekspert|referanse|del|under)(?:gruppen|gruppa|utvalget|utvalet)|(?:bio)?teknologirådet|språkrådet"
    r"|ministerrådet"
    r"|(?:kommune|by|fylkes)styret|(?:fylkes|by)rådet|foretaksmøtet|the\s+(?:national|research|european)\b.*",
    re.IGNORECASE,
)
_BARE_NOUN = re.compile(rf"(?:{_HEAD_NOUN})|the (?:committee|group|panel)", re.IGNORECASE)
_OTHERS_INTRODUCED = re.compile(
    r"\b(?:(?:et|ei|en|eit|ein|den|det|an?|the)\s+(?:nasjonalt?|nasjonale|national|ny|nytt|egen|eget"
    r"|regional\w*|new)\s+"
    r"(?:\w+\s+)?|(?:ekspert|referanse))"
    r"[\wæøå-]*?(?P<noun>utval|komit|gruppe?|panel|nemnd|nettverk|råd|styre|committee|group)\w*",
    re.IGNORECASE,
)
_OTHERS_SIGNS = signs(
    *("nasjonal", "national", "regional", "ekspert", "referanse"),
    r"\b(?:ny|nytt|egen|eget|new)\s",
)

# --- what is decided

_TO_NOTICE = r"til (?:orientering|etterretning|etterretting|vitende|vitande)"
_AGREED = r"(?:enige?|einige?|samde|omforente?|samstemte?)"
_STRONG_VERB = (
    r"vedtar|vedtok|vedtek|beslutter|besluttet|beslutta|bestemte|godkjenner|godkjente|godkjende"
    rf"|(?:var|ble|blei|vart|er|blir)(?: \w+){{0,2}} {_AGREED} (?:om|i)"
)
_VERB = (
    rf"{_STRONG_VERB}|anmoder(?: om)?|anmodet|oppmoder|oppmodar|oppmoda|anbefaler|anbefalte|tilrår|tilrådde"
    rf"|rår til|rådde til|støtter|støttar|støttet|støtta|stør|avgjorde"
    r"|(?:foreslår|føreslår|foreslo)(?=[^.;]{3,80}?\bsom\s+(?:nytt?\s+)?(?:medlem|leder|leiar|representant|observatør|vara))"
    r"|oppnevner|oppnevnte|oppnemner|oppnemnde|utnevnte|valgte|valde|velger|utsetter|utsatte|avviser|avviste"
    r"|avslo|avslår"
    r"|konkluderte med|konkluderer med|bevilget|bevilger|innvilget|innvilger|løyvde|tildeler|tildelte|nedsetter"
    r"|nedsatte|delegerer"
    r"|delegerte"
    r"|samtykker|samtykket|(?:slutter|sluttet|slutta|sluttar) seg(?: \w+)? til|(?:stiller|stilte) seg(?: \w+)? bak"
    r"|(?:går|gikk|gjekk)(?: \w+)? inn for|(?:gir|ga|gav|gjev)(?: [\wæøå]+){0,4} (?:tilslutning|tilslutnad|fullmakt"
    r"|støtte til)"
    rf"|sa(?:i)? seg(?: \w+)? {_AGREED} (?:i|med)"
    r"|(?:ber|ba|bad)(?! om ordet)(?: (?:[\w./-]+,?|[–—])){0,8}? (?:om|å|\w+e)"
    rf"|(?:tar|tok|tek)(?: [\wæøåÆØÅ./-]+){{1,10}}? {_TO_NOTICE}"
    r"|agreed|decided|resolved|endorse[sd]|approve[sd]|adopted|adopts|recommend(?:s|ed)|request(?:s|ed)|ask(?:s|ed)"
    r"|support(?:s|ed)|accepted|rejected|postponed|deferred|appointed|elected|ratified|concluded that"
    r"|(?:took|takes) note of|note[sd] (?:the|this|these)"
)
_STRONG = re.compile(rf"(?:{_STRONG_VERB}|agreed|decided|resolved)\Z", re.IGNORECASE)
_ACTIVE = re.compile(rf"(?<![\w-])(?P<body>{_BODY}){_WHERE}{_ADVERBS}\s+(?P<verb>(?i:{_VERB}))(?![\w-])")
_INVERTED = re.compile(
    r"^(?:Etter|Deretter|På|I|Med|Til|Ut|Som|Samtidig|Videre|Vidare|Derfor|Difor|Under|Basert|Avslutningsvis"
    r"|Etterpå)\b"
    r".{0,200}?(?<!\bden)(?<!\bdet)(?<!\bde)(?<!\ben)\s(?P<verb>anbefaler|anbefalte|tilrår|tilrådde|støtter"
    r"|støttet|støtta|vedtar|vedtok|vedtek|besluttet|beslutta"
    r"|bestemte|godkjente|godkjende|godkjenner|oppnevnte|oppnemnde|konkluderte|sluttet|slutta|slutter|ber|ba"
    r"|bad|gikk|gjekk"
    rf"|tok|valgte|valde)\s+(?P<body>{_BODY})(?![\w-])"
)
_COORDINATED = re.compile(
    rf"^(?P<body>{_BODY}){_WHERE}\s[^.;:]{{3,160}}?,?\s(?:og|and)\s+(?:(?:også|videre"
    rf"|vidare)\s+)?(?P<verb>(?i:{_VERB}))(?![\w-])"
)
_BE = r"(?:ble|blei|vart|er|blir|var|was|were|is|are)"
_IMPERSONAL = re.compile(
    rf"\b(?:det\s+{_BE}|{_BE}\s+det)\s+(?:(?!ikke|ikkje|ingen|ulik)[\wæøå-]+\s+){{0,4}}?"
    r"(?:(?:enighet|einigheit|semje|konsensus|tilslutning|tilslutnad|oppslutning)\b[^.;]{0,60}?\b(?:om|til|for)\b"
    r"|(?:vedtatt|vedteke|besluttet|beslutta|bestemt|avtalt|avgjort|konkludert|enstemmig|bedt om (?:at|å))\b)"
    r"|\bit was\s+(?:\w+\s+)?(?:agreed|decided|resolved|concluded)\b|\bthere was (?:\w+ )?(?:agreement"
    r"|consensus) (?:that|to|on)\b"
    r"|^(?:endelig |endeleg |final )?(?:beslutning|konklusjon|vedtak|avgjerd|decision|conclusion)(?:en|et"
    r"|a)?\s+(?:\w+\s+)?"
    r"(?:er|ble|blei|vart|var|is|was)\s+(?:at|å|that|to)\b"
    r"|^(?:enighet|semje|einigheit) om\b"
    r"|^det\s+(?:gis|ble gitt|vart gitt|blei gitt)\s+(?:\w+\s+)?(?:tilslutning|tilslutnad)\b"
    r"|\b(?:forslaget|framlegget|tilrådinga|anbefalingen|saken|planen|mandatet|the proposal)"
    r"\s+(?:fikk|fekk|received)\s+"
    r"(?:enstemmig |full |samlet |unanimous )?(?:tilslutning|tilslutnad|støtte|approval)\s*(?:\.|$)",
    re.IGNORECASE,
)
_PASSIVE_WORD = (
    rf"godkjent|godkjende?|godkjente|vedtatte?|vedteken|vedteke|vedtekne|besluttet|avvist|forkastet|forkasta"
    rf"|nedstemt|avslått"
    rf"|(?:tatt|teken|teke|tekne|tekin) {_TO_NOTICE}|approved|adopted|agreed|accepted|endorsed|rejected"
    rf"|ratified|noted"
)
_PASSIVE = re.compile(
    rf"\b{_BE}\s+(?:(?!ikkje\b|for\b)[\wæøå-]+\s+){{0,3}}?(?:{_PASSIVE_WORD})\b"
    rf"|(?<!skal )(?<!må )(?<!bør )(?<!kan )(?<!vil )(?<!kunne )(?<!skulle )(?<!burde )(?<!måtte )(?<!ikke )"
    rf"\b(?:godkjennes|godkjennast|vedtas|vedtakast|avvises|avvisast|(?:tas|takast) {_TO_NOTICE})\b",
    re.IGNORECASE,
)
_POSTPONED = re.compile(
    r"\b(?:sak(?:en|a)|behandling(?:en|a)?|handsaminga?|punktet|temaet|avgjerda|beslutningen|the (?:item|case"
    r"|matter|decision))\b"
    rf"[^.,;]{{0,60}}?\b(?:utsettes|utsetjast|blir utsett|{_BE}\s+(?:\w+\s+)?(?:utsatt|utsett|postponed|deferred)"
    r"|(?:tas|takast|settes|kommer|kjem)\s+(?:opp|tilbake|attende)\b[^.;]{0,40}\b(?:møte|meeting)\b)",
    re.IGNORECASE,
)
_ASSIGNED = re.compile(
    r"\b(?:ble|blei|vart|bes|was|were)\s+(?:[\wæøå]+\s+){0,2}?(?:bedt|beden|bedne|asked|requested)\s+(?:om\s+å|to)\b"
    r"|\bbes\s+(?:om\s+(?:å\s+)?)?[\wæøå]+"
    r"|^sak(?:en|a)\s+(?:følges|følgjast|blir følgd|oversendes|oversendast|sendes)\b"
    r"|(?<![\w-])(?:AU|(?i:arbeidsutvalget|arbeidsutvalet|sekretariatet|administrasjonen|the secretariat))\s+(?i:"
    r"(?:får|fikk|fekk|gis|ble gitt|vart gitt)(?: \w+)? (?:fullmakt|oppdrag|ansvar)|is mandated|was mandated"
    r"|was tasked"
    r"|skal\s+(?!\w+s\b)[\wæøå]+e\b|følger opp|følgjer opp)",
    re.IGNORECASE,
)
_POWER_GIVEN = re.compile(
    r"\b(?:leder(?:en)?|leiar(?:en)?|direktøren|rektor|dekan(?:en)?|the chair)\s+(?:får|fikk|fekk|gis|was given)\s+"
    r"(?:fullmakt|the authority)\b",
    re.IGNORECASE,
)
_APPLICATION = re.compile(
    r"^søknad\w*\b[^;]{0,120}?\b(?:innvilges|innvilgast|avslås|godkjennes|(?:ble|blei|vart) (?:innvilget"
    r"|innvilga|avslått))\b"
    r"|^det\s+(?:tildeles|bevilges|innvilges|avsettes|settes av|løyvast|(?:ble|blei|vart) (?:tildelt|bevilget"
    r"|bevilga|løyvd"
    r"|avsatt|satt av|sett av))\s+(?:inntil\s+|totalt\s+|til saman\s+)?(?:kr\.?\s*|NOK\s*)?\d",
    re.IGNORECASE,
)
_ELECTED = re.compile(
    rf"\b{_BE}\s+(?:[\wæøå]+\s+){{0,2}}?(?:gjenvalgt|attvald|valgt|vald|oppnevnt|oppnemnd|elected|appointed"
    rf"|re-elected)\s+"
    r"(?:til|som|as|chair|leder)\b"
    r"|(?<!skal )(?<!bør )(?<!kan )(?<!vil )\b(?:oppnevnes|oppnemnast|velges|veljast|gjenvelges|utnevnes)\s+"
    r"(?:til|som)\b"
    r"|^det\s+(?:nedsettes|settes ned|opprettes|(?:ble|blei|vart) (?:nedsatt|satt ned|sett ned|opprettet"
    r"|oppretta))\s+"
    r"(?:en|ei|et|eit|ein)\s+(?:\w+\s+)?[\wæøå-]*(?:gruppe|utvalg|utval|komité|komite)\b"
    rf"|\b{_BE}\s+(?:enstemmig|einstemmig|samrøystes)\s+(?:støttet|støtta|anbefalt|tilrådd)\b(?!\s+av\b)",
    re.IGNORECASE,
)
_OWN_PAPERS = re.compile(
    r"\b(?:møte)?(?:innkalling|dagsorden|saksliste|sakliste|referat|protokoll|møtebok|agenda|minutes|notice)\w*\b"
    r"[^;]{0,140}?\b(?:godkjent|godkjende?|godkjente|godkjennes|godkjennast|approved|adopted|undertegnet|godtatt)\b",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(
    rf"^(?:(?:enstemmig|samrøystes|einstemmig|both)\s+)?(?:begge(?: del[ae]r)?\s+godkjen(?:t|d|te|de)"
    r"|godkjent|godkjend|vedtatt|vedteke|vedteken|utsatt|utsett"
    r"|innvilget|innvilga|avslått|avvist"
    rf"|tatt {_TO_NOTICE}"
    rf"|teke {_TO_NOTICE}|approved|adopted|noted|agreed)\b",
    re.IGNORECASE,
)
_MONTH = (
    r"januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march"
    r"|may|june"
    r"|july|october|december"
)
_SIGNED = re.compile(
    r"(?:Godkjen[td]|Approved) (?:av|by) (?:styre|møte)?(?:leder|leiar|the chair)\w*\b.*|"
    r"Approved by the (?:board|committee|council)[\s\d]*|"
    r"(?:(?:møte)?(?:referat|protokoll|møtebok|minutes)\w*\s+)?(?:(?:ble|blei|vart|er|are|were)\s+)?"
    r"(?:godkjen[td]e?|approved) (?:og|and) (?:signert|underskrive[nt]|underteikna|undertegnet|signed)\b.{0,40}:|"
    rf"(?:(?:møte)?(?:referat|protokoll|møtebok)\w*\s+)?(?:(?:ble|vart|er)\s+)?(?:godkjent|godkjend|approved)\s*:?\s*"
    rf"(?:på e-?post\s+|elektronisk\s+|digitalt\s+)?(?:den\s+|on\s+)?"
    rf"\d{{1,2}}[.\s/]+(?:\d{{1,2}}|{_MONTH})[.\s/]+\d{{2,4}}\W*",
    re.IGNORECASE,
)
"""The note at a paper's foot that tells when it was approved."""
_COMPLETION = re.compile(
    r"(?:[A-ZÆØÅ]\w+ )?(?:AU|(?i:arbeidsutvalget|arbeidsutvalet|sekretariatet|administrasjonen|the secretariat))\s+"
    r"(?:skal|vil|får|følger|følgjer|utarbeider|utarbeidar|sender|lager|tar|will|shall)\b"
    r"|(?:Det|Dette) (?:forutsettes|forutsetter|føresett)\b|Forutsetningen\b|Føresetnaden\b|Vilkåret\b"
    r"|This is subject to"
)

_SIGNS = signs(
    *("vedt", "beslut", "bestem", "avgj", "avtalt", "konklu", "konsens", "godkjen", "godtatt", "innvilg", "stemmig"),
    *("enig", "einig", "samde", "samstem", "omforen", "semje", "slutn", "slutt", "inn for"),
    *("støtt", "anbefal", "tilrå", "foresl", "føresl", "samtykk", "anmod", "oppmod", "søknad"),
    *(
        "oppnevn",
        "oppnemn",
        "utnevn",
        "valg",
        "vald",
        "velg",
        "velj",
        "nedset",
        "nedsat",
        "deleger",
        "fullmakt",
        "mandat",
    ),
    *("bevilg", "løyv", "tildel", "avvis", "avsl", "forkast", "nedstem", "utset", "utsat", "undertegn"),
    *("avset", "avsat", "satt av", "sett av", "sett ned", "satt ned", "opprett", "approval"),
    *("til orientering", "til etterret", "til vit", "følg", "send"),
    *("arbeidsutval", "sekretariat", "administrasjon", "secretariat", "authority", "tasked"),
    *("agree", "decid", "decision", "resol", "endors", "approv", "adopt", "recommend", "request", "support"),
    *("accept", "reject", "postpon", "defer", "appoint", "elect", "ratif", "conclu", "consens"),
    r"\b(?:(?:ber|bad?|bes|bedt|bede?ne?|tar|tok|tek|gikk|gjekk|tas|takast|settes|kommer|kjem|stør|au)\b"
    r"|still|stilt|rår til|rådde til|note|ask)",
)
"""One of them stands in every sentence that is told to be a decision."""

# --- what makes it no decision of this meeting

_EARLIER = re.compile(
    rf"\b(?:i|in)\s+(?:(?:19|20)\d\d\b|fjor|(?:{_MONTH})\b)|\b(?:forrige|førre|siste?|tidligere|tidlegare|last"
    rf"|previous)\s+"
    r"(?:styre|råds)?(?:møte|gang|meeting|sak)|\b(?:tidligere|tidlegare|previously|earlier)\b"
    rf"|\b(?:møtet?|meeting)\s+(?:on\s+)?(?:den\s+)?\d|\bin (?:19|20)\d\d\b|\b(?:i|in)\s+(?:styre)?(?:sak"
    rf"|case)\s+\d|^\W*(?:den\s+)?\d{{1,2}}\.\s?(?:\d|{_MONTH})",
    re.IGNORECASE,
)
_JUST_AFTER = 34  # characters after a verb in which a time belongs to the verb: "oppnevnte i 2010 …"
_TIME_AFTER = re.compile(rf"^\s*(?:\w+\s+)?(?:{_EARLIER.pattern})", re.IGNORECASE)
_CONDITION = re.compile(r"(?:dersom|hvis|viss|om|når|if|when|forutsatt|før|inntil|unless|until)\s", re.IGNORECASE)
_SUBORDINATOR = re.compile(
    r"\b(?:spørsmål(?:et)? om|spurte om|spurde om|usikkert om|avklare om|vurdere om|diskuterte om|drøftet om"
    r"|at|som(?! (?:følge|ledd|en del|vedtatt|foreslått))|dersom|hvis|viss|når(?! det gjelder)|fordi|før"
    r"|inntil|hvor|der"
    r"|that|which|if|when|whether|until|before)\b",
    re.IGNORECASE,
)
_CLAUSE_BREAK = re.compile(r"[,;:–(]|\s-\s")
_LAW = re.compile(
    r"\b\w*(?:loven|lova|lov|forskrift\w*|statsbudsjett\w*|forordning\w*|direktiv\w*|stortingsmelding\w*)\b"
)
_PAST_PERFECT = re.compile(r"\b(?:har|hadde|has|have|had)\s+(?:\w+\s+)?$", re.IGNORECASE)


_TITLE_BEFORE = re.compile(
    r"(?<=[\wæøå\d)] )(?=(?:Innkallingen|Innkallinga|Dagsorden(?:en)?|Sakslist(?:en|a)|Saklist(?:en|a)"
    r"|Referatet|Møtereferatet"
    r"|Referat fra|Protokollen|Møtebok(?:en|a)|Saken|Saka|Forslaget|Orienteringen|Orienteringa|Informasjonen"
    r"|Medlemmene"
    r"|Det (?:ble|blei|vart|var|er)|The minutes|It was)\s)"
)


def without_title(sentence: str) -> int:
    """Where ``sentence`` begins when a title without a full stop was joined with it: "Godkjenning Referatet ble …"."""
    starts = [match.start() for match in _TITLE_BEFORE.finditer(sentence)]
    return next((start for start in reversed(starts) if is_decision(sentence[start:])), 0)


def others_introduced(text: str) -> frozenset[str]:
    """The kinds of body ("utval", "gruppe") by which ``text`` introduces others than the one that meets."""
    if not _OTHERS_SIGNS.search(text.lower()):
        return frozenset()  # as most sentences
    return frozenset(match["noun"].lower()[:5] for match in _OTHERS_INTRODUCED.finditer(text))


def is_decision(sentence: str, others: frozenset[str] = frozenset(), meets: str = "") -> bool:
    """Whether ``sentence`` tells a decision of the meeting.

    ``others`` are the bodies introduced before it in the case, of which "the committee" may speak; ``meets`` is the
    name of the body that meets: a working group or a reference group only prepares, unless it is the one that meets.
    """
    if not _SIGNS.search(sentence.lower()):
        return False
    if sentence.rstrip("\"'»” ").endswith("?") or _CONDITION.match(sentence) or _SIGNED.fullmatch(sentence):
        return False
    if any(_stands(match, sentence, timed=False) for match in _OWN_PAPERS.finditer(sentence)):
        return True
    if _ELLIPTIC.match(sentence):
        return not decided_by_outsider(sentence)
    checks: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
        (_ACTIVE, lambda match: _own_body(match, others, meets)),
        (_COORDINATED, lambda match: _own_body(match, others, meets)),
        (_INVERTED, lambda match: _own_body(match, others, meets)),
        (_IMPERSONAL, lambda _: True),
        (_PASSIVE, lambda match: not _done_outside(match, sentence)),
        (_POSTPONED, lambda _: True),
        (_ASSIGNED, lambda match: not _done_outside(match, sentence)),
        (_POWER_GIVEN, lambda _: True),
        (_APPLICATION, lambda match: not _done_outside(match, sentence)),
        (_ELECTED, lambda match: not _done_outside(match, sentence)),
    )
    return any(
        accepted(match) and _stands(match, sentence)
        for pattern, accepted in checks
        for match in pattern.finditer(sentence)
    )


def completes_decision(sentence: str) -> bool:
    """Whether ``sentence`` belongs to the decision told just before it: who carries it out, on what condition."""
    return _COMPLETION.match(sentence) is not None


def _own_body(match: re.Match[str], others: frozenset[str], meets: str) -> bool:
    body, verb = match["body"], match["verb"]
    if names_outsider(body) or (_OTHER_BODY.fullmatch(body) and not _is_kind_of(body, meets)):
        return False
    if _SUBORDINATE_BODY.fullmatch(body) and not _SUBORDINATE_BODY.search(meets):
        return bool(_STRONG.match(verb))
    if _BARE_NOUN.fullmatch(body):
        return not any(noun in body.lower() for noun in others)
    return True


def _is_kind_of(body: str, meets: str) -> bool:
    """Whether "referansegruppen" is what meets: "Referansegruppe for slagregisteret"."""
    return body.lower()[: -len("en")] in meets.lower()


def _stands(match: re.Match[str], sentence: str, *, timed: bool = True) -> bool:
    """Whether what matched is said of this meeting, and not under another verb."""
    before, after = sentence[: match.start()], sentence[match.end() : match.end() + _JUST_AFTER]
    clause = _CLAUSE_BREAK.split(before)[-1]
    if _SUBORDINATOR.search(clause) or _PAST_PERFECT.search(before):
        return False
    return not timed or not (_EARLIER.search(before) or _EARLIER.search(match[0]) or _TIME_AFTER.search(after))


def _done_outside(match: re.Match[str], sentence: str) -> bool:
    subject = sentence[: match.start()]
    return bool(decided_by_outsider(sentence[match.start() :]) or names_outsider(subject) or _LAW.search(subject))
