"""Sentences that give somebody something to do: who does it, and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import msgspec

from graph.language.signs import by_first_letter, signs
from ingest.extract.follow_up_words import (
    ACTOR,
    BESIDE,
    BINDING,
    BODY,
    DISCUSSING,
    OWN_BODY,
    TASK,
    TASK_NOW,
    VAGUE,
    is_lone_name,
    standing_of,
)

_ADVERB = r"(?:(?!(?:ikke|ikkje|not|aldri|ha|være|vere|be)\b)[\wæøåÆØÅ.-]+\s+)"
_PROMISE = (
    r"(?:får (?:ansvar(?:et)? for|i oppgave|i oppdrag)|fikk (?:ansvar(?:et)? for|i oppgave)"
    r"|fekk (?:ansvar(?:et)? for|i oppgåve)"
    r"|(?:tar|tok|tek|tar på seg|har) ansvar(?:et)? for|(?:tar|tok|tek) på seg|påtar seg|påtok seg|påtek seg"
    r"|er ansvarlig for|er ansvarleg for) å|agreed to|undertook to|undertakes to|offered to|volunteered to|is to|are to"
)
_WILL = re.compile(
    rf"(?P<who>{ACTOR}){BESIDE}\s+(?P<modal>skal|vil|må|will|shall|must|{_PROMISE}),?\s+"
    rf"(?:(?:i|etter|på|sammen|saman|in|together)\s[^,.;]{{2,80}},\s+)?{_ADVERB}{{0,5}}?(?P<rest>(?!be (?:\w+ed"
    rf"|kept|given|held)\b){TASK}\b.*)",
    re.DOTALL,
)
_NOW = re.compile(
    rf"(?P<who>{ACTOR}){BESIDE}\s+(?P<rest>{TASK_NOW}(?![\wæøå-])(?!\s+(?:ikke|ikkje|not)\b).*)", re.DOTALL
)
_OPENER = (
    r"(?:Til|Innen|Innan|Før|Etter|Deretter|Videre|Vidare|I|På|Samtidig|Derfor|Difor|Frem|Fram|Som|Med|Snarest|Så"
    r"|Ved|Herunder"
    r"|Senest|Seinast|Også)"
)
_INVERTED = re.compile(
    rf"{_OPENER}\b[^;:]{{0,90}}?\s(?:(?P<modal>skal|vil"
    rf"|må)\s+(?P<who>{ACTOR}){BESIDE},?\s+{_ADVERB}{{0,4}}?(?P<rest>{TASK}\b.*)"
    rf"|(?P<rest_now>{TASK_NOW})\s+(?P<who_now>{ACTOR})(?![\wæøå-])(?!\s+(?:ikke|ikkje)\b).*)",
    re.DOTALL,
)
_ASKED_WORD = (
    r"(?:bes|blir bedt|ble bedt|blei bedt|vart bedt|er bedt|vert bedt|vert bedne|vart bedne|blir bedne|blei bedne"
    r"|vert beden|vart beden|blei beden|blir beden"
    r"|anmodes|anmodast|oppfordres|oppmodast|oppfordras|inviteres|utfordres|is asked|are asked|was asked|were asked"
    r"|is requested|are requested|was requested|were requested|is invited|are invited|was tasked|is tasked|were tasked"
    r"|is instructed|was instructed)"
)
_ASKED = re.compile(
    rf"(?P<who>{ACTOR}){BESIDE}\s+{_ASKED_WORD}\s+(?:(?:derfor|difor|også|og|igjen|av [\wæøåÆØÅ-]+|by \w+)\s+){{0,2}}"
    rf"(?P<rest>(?:om å|om at|til å|om|til|å|to|{TASK})\b.*)",
    re.DOTALL,
)
_ASKED_INVERTED = re.compile(
    rf"(?:{_OPENER}|Det)\b[^;:]{{0,90}}?\s(?:bes|blir|ble|blei|vart|vert|er)\s+(?P<who>{ACTOR})(?:\s+(?:bedt|bedne"
    rf"|beden))?\s+"
    rf"(?P<rest>(?:om å|til å|om|å|{TASK})\b.*)",
    re.DOTALL,
)
_ASK = (
    r"(?:ber|ba|bad|bed|anmoder|anmodet|oppfordrer|oppfordret|oppmodar|oppmoda|instruerer|asks|asked|requests"
    r"|requested|instructs)"
)
_ASKS = re.compile(
    rf"(?P<for>[^,;:]{{2,70}}?)\s+(?:(?:derfor|difor|også|deretter|samtidig|og)\s+)?{_ASK}\s+(?:(?:derfor|difor"
    rf"|også|deretter|om at"
    rf")\s+){{0,2}}(?P<who>{ACTOR}){BESIDE}\s+(?:(?:igjen|også|derfor)\s+)?"
    rf"(?P<rest>(?:om å|om at|om|til å|å|to|{TASK}|{TASK_NOW})\b.*)",
    re.DOTALL,
)
_ASKS_INVERTED = re.compile(
    rf"(?:{_OPENER})\b[^;:]{{0,90}}?\s{_ASK}\s+(?P<for>{BODY})\s+(?:om at\s+)?(?P<who>{ACTOR}){BESIDE}\s+"
    rf"(?P<rest>(?:om å|om at|om|til å|å|{TASK}|{TASK_NOW})\b.*)",
    re.DOTALL,
)
_ASKS_FOR = re.compile(
    rf"(?P<for>{BODY})(?:\s[^,;:.]{{2,120}}?,?\s(?:og|and))?\s+(?:(?:derfor|difor|også|deretter)\s+)?(?:ber|ba|bad"
    rf"|bed|asks|asked)\s+"
    r"(?:om|for|that)\s+(?P<rest>(?:at|that|en|ei|ein|et|eit|ny|nytt|å få|tilbakemelding|orientering|status\w*|a|an"
    r"|the)\b.*)",
    re.DOTALL,
)
_NOTHING_ASKED = re.compile(r".{0,30}\b(?:ordet|unnskyldning|orsaking|forståelse|the floor)\b")
_ASSIGNED = re.compile(
    rf"(?P<for>{ACTOR}){BESIDE}\s+(?:har gitt|har gjeve|gav|ga|gir|gjev|has given"
    rf"|gave)\s+(?P<who>{ACTOR})\s+(?:et\s+|i\s+)?"
    r"(?:oppdrag|mandat|oppgave|oppgåve|(?:the )?(?:task|assignment))(?:et|en)?\b\s*(?P<rest>.*)"
    rf"|(?P<who_got>{ACTOR}){BESIDE}\s+(?:har fått|har|fikk|fekk|får|er gitt|ble gitt|blei gitt|vart gitt"
    rf"|er blitt gitt|gis)\s+"
    rf"(?:et |eit |nytt )?(?:i )?(?:oppdrag|oppgave|oppgåve)(?:et)?\s+(?:(?:fra|frå|av)\s+(?P<for_got>{ACTOR})\s+)?"
    r"(?P<rest_got>(?:om|å|med)\b.*)",
    re.DOTALL,
)
_ASSIGNED_WITHIN = re.compile(
    rf"\bhar\s+(?P<who>{ACTOR})\s+fått\s+i\s+oppdrag\s+(?:(?:fra|frå|av)\s+(?P<for>{ACTOR})\s+)?(?P<rest>(?:om|å)\b.*)",
    re.DOTALL,
)
_ASKED_SIGNS = signs(
    *("bes", "bedt", "bedne", "beden", "anmod", "oppfordr", "oppmodast", "inviter", "utfordre", "asked", "requested"),
    *("invited", "tasked", "instructed"),
)
_ASK_SIGN = re.compile(rf"\s{_ASK}\s")
"""What stands wherever somebody is asked, and wherever somebody asks."""
_ASSIGNED_SIGNS = signs("oppdrag", "mandat", "oppgave", "oppgåve", "task", "assignment")
"""One of them stands wherever somebody is given a task in so many words."""
_SENT = (
    r"(?:sendes|sendast|oversendes|oversendast|ettersendes|distribueres|legges ut|leggjast ut|formidles"
    r"|følges (?:videre )?opp"
    r"|følgjast opp|følges videre|meldes|(?:vil bli|vert|blir|skal bli|vil verte|will be|is|are) (?:over|etter"
    r"|ut)?(?:sendt|send|sent)"
    r"(?: ut| out)?|skal (?:sendes|oversendes|distribueres|følges opp|sendast|følgjast opp)"
    r"|(?:blir|vert|vil bli) (?:fulgt|følgt|følgd) opp|will be (?:circulated|distributed|followed up|shared|forwarded))"
)
_MADE = (
    r"(?:utarbeides|utarbeidast|lages|lagast|innhentes|avklares|undersøkes|bestilles|oppdateres|kartlegges|utredes"
    r"|revideres"
    r"|justeres|ferdigstilles|planlegges|forberedes|settes opp|legges fram|legges frem|leggjast fram|tas opp"
    r"|takast opp|tas med"
    r"|gjennomføres|samles inn|innkalles|kalles inn|inviteres|oppnevnes|nomineres|sendes|rapporteres"
    r"|skal (?:utarbeides|lages|innhentes|avklares|utredes|legges fram|oppdateres|ferdigstilles|revideres)"
    r"|will be (?:prepared|drafted|presented|updated|revised|completed))"
)
_SUBJECT = r"(?:Det|Dette|[A-ZÆØÅ«][^.,;:!?]{2,90}?)"
_PASSIVE = re.compile(
    rf"{_SUBJECT}\s+(?:(?P<sent>{_SENT})|(?P<made>{_MADE}))(?![\wæøå-])(?!\s+(?:ikke|ikkje|not|årlig|jevnlig"
    rf"|vanligvis)\b)(?P<rest>.*)",
    re.DOTALL,
)
_HEARING_WORDS = (
    r"\b(?:(?:hørings|høyrings|svar|søknads|innspills|innmeldings)frist|frist(?:en)? for (?:å|innspill|tilbakemelding"
    r"|innmelding|svar|søknad|høring|påmelding|nominasjon|merknader|kommentarer)|på (?:bred |offentlig )?høring"
    r"|på høyring|(?:innspills|hørings)runde|høring om|høyring om|consultation|hearing)\w*"
)
_HEARING = re.compile(_HEARING_WORDS, re.IGNORECASE)
_ANY_SIGN = re.compile(
    r"\b(?:"
    + by_first_letter(
        r"skal|vil|må|will|shall|must|får|fikk|fekk|tar|tok|tek|har|påta\w*|påto\w*|agreed|undert\w+|is to|are to",
        *("bes|bedt|bedne|beden", "oppdrag|mandat|oppgave|oppgåve|task|assignment"),
        *(_ASKED_WORD, _ASK, TASK_NOW, _SENT, _MADE),
    )
    + rf")(?![\wæøå-])|{_HEARING_WORDS}|\b(?:enig|einig|samde|semje)"
)
"""What every sentence that gives a task holds, in lower case; to be looked for before all else."""
_SUBORDINATE = re.compile(r"\b(?:som|at|når|hvis|dersom|viss|der|hvor|kor|that|which|who|if|when)\b")
_AGREED_TO = re.compile(
    r"\b(?:enig\w*|einig\w*|samde|semje|agreed)\b(?:\s[\wæøå]+){0,2}?\s(?:at|that)\s+[^.,;:]{2,80}?\s(?:bør|skal"
    r"|should)\s+"
    r"(?:inviteres|inviterast|sendes|sendast|utarbeides|følges opp|følgjast opp|tas opp|takast opp|be (?:invited"
    r"|sent|prepared))"
    r"(?![\wæøå])"
)
"""What all agreed on, without anybody to do it."""
_UNSURE = re.compile(r"\b(?:sannsynligvis|sannsynleg|trolig|truleg|antakelig|kanskje|etter planen|probably|likely)\b")
_MODAL = re.compile(r"\b(?:bør|kan|kunne|burde|skulle|må kunne|ønskes|ønskjer|should|could|may)\s*$")
_AGENT = re.compile(
    rf"\s(?:av|by)\s(?P<who>{ACTOR})"
    r"|\s(?:videre |vidare )?(?:i|hos|in)\s(?P<where>AU|(?i:sekretariatet|administrasjonen|arbeidsutval(?:get"
    r"|et)))(?![\wæøå-])"
)
_OVER = re.compile(
    r"\b(?:var på høring|har vært på|hadde (?:vært|frist)|fristen (?:var|gikk ut)|frist(?:en)? .{0,40}\b(?:utløpt"
    r"|passert)|was)\b"
)
_RECIPIENT = re.compile(
    rf"(?:[Ss]end|[Oo]versend|[Rr]apporter|tilbakemeld|distribuer|formidl|report|circulat)[^.;]{{0,80}}?\s(?:til|to)\s"
    rf"(?P<to>(?!neste|next)(?:{ACTOR}))"
)
_EARLIER = re.compile(
    r"\b(?:i|på|ved|fra|frå|in|at|from)\s+(?:forrige|førre|siste|sist|the last|the previous|last)\b|\btidligere\b"
    r"|\btidlegare\b"
    r"|\bpreviously\b|\bi (?:19|20)\d\d\b|\bbakgrunn for\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"(?:Dersom|Hvis|Viss|Om|Når|If|When|Skulle|Ikke|Ikkje)\b")
_CLAUSE = re.compile(
    r"(?:;|,)\s+(?:(?:og|men|and|but|mens|while)\s+)?|\s(?:og|and)\s+(?=[a-zæøå]*(?:sekretariatet|administrasjonen"
    r"|arbeidsutval|leder"
    r"|leiar|direktør)|AU\b|the (?:secretariat|chair))"
    r"|\b(?:enig\w*|einig\w*|samde|semje|avtalt|besluttet|beslutta|bestemt|vedtatt|vedtok|understreket|bedt om"
    r"|ber om|ba om"
    r"|bad om|foreslått|agreed|decided)\b(?:\s[\wæøå]+){0,3}?\s(?:at|that)\s+"
)
_MOST_CLAUSES = 8
_LEAD = re.compile(r"[\s\"“«'*_(–-]*(?:\d{1,2}[.)]\s+)?")


class Assignment(msgspec.Struct, frozen=True):
    """Who is to do it, and for whom, as printed; None where a sentence does not say."""

    responsible: str | None = None
    for_whom: str | None = None


@lru_cache(maxsize=1024)  # asked before a sentence's deadline is sought, and where it is read
def may_assign(sentence: str) -> bool:
    """Whether a sentence holds a word without which it gives nobody anything to do; most sentences hold none."""
    return _ANY_SIGN.search(sentence.lower()) is not None


def read_sentence(sentence: str, *, minutes: bool, dated: bool) -> Assignment | None:
    """The assignment that a sentence gives, None where it gives none. ``dated`` tells that it sets a deadline.

    In papers other than ``minutes`` only requests, assignments and hearings count.
    """
    if not may_assign(sentence) or sentence.rstrip().endswith("?") or _CONDITION.match(sentence.lstrip('"“«*_ ')):
        return None
    for clause in _clauses(sentence):
        found = _given(clause, minutes, dated) or (_taken(clause, dated) if minutes else None)
        if found is not None:
            return found if _current(sentence) else None
    if minutes and _AGREED_TO.search(sentence) and _current(sentence):
        return Assignment()
    if _HEARING.search(sentence) and dated and not _OVER.search(sentence):
        return Assignment()
    return None


_NAMED = re.compile(
    rf"(?P<before>{ACTOR}){BESIDE}(?:\s*:\s+|\s+(?:–|-)\s+|\s+to\s+(?={TASK}\b))|.*\((?:av |by "
    rf"|v/ ?)?(?P<after>{ACTOR})\)\W*$",
    re.DOTALL,
)


def named_in_task(text: str) -> str | None:
    """Who is to do what stands under a task's label: "Kari Dal to draft …", "Sekretariatet: lage …", "… (AU)"."""
    match = _NAMED.match(text)
    who = (match["before"] or match["after"]) if match else None
    return _tidy(who) if who and standing_of(who) else None


def _current(sentence: str) -> bool:
    return _EARLIER.search(sentence) is None


def _clauses(sentence: str) -> Iterator[str]:
    """The sentence from where each of its main clauses, and what was agreed, begins."""
    lead = _LEAD.match(sentence)
    yield sentence[lead.end() if lead else 0 :]
    for match in islice(_CLAUSE.finditer(sentence), _MOST_CLAUSES):
        yield sentence[match.end() :]


# --- given by somebody


def _given(clause: str, minutes: bool, dated: bool) -> Assignment | None:
    assigned = _ASSIGNED_SIGNS.search(clause)
    if assigned and (match := _ASSIGNED.match(clause)):
        who, giver = match["who"] or match["who_got"], match["for"] or match["for_got"]
        standing = standing_of(who)
        if standing in ("own", "member") or ((standing or is_lone_name(who)) and (giver is not None or dated)):
            return Assignment(_tidy(who), _tidy(giver) if giver else None)
    if assigned and (match := _ASSIGNED_WITHIN.search(clause)):
        return Assignment(_tidy(match["who"]), _tidy(match["for"]) if match["for"] else None)
    asked, asks = _ASKED_SIGNS.search(clause), _ASK_SIGN.search(clause) is not None
    forms = ((_ASKED, asked), (_ASKED_INVERTED, True), (_ASKS, asks), (_ASKS_INVERTED, asks))
    for match in (pattern.match(clause) for pattern, may_match in forms if may_match):
        if match is None or DISCUSSING.match(match["rest"]):
            continue
        if standing_of(match["who"]) is None and not (dated and is_lone_name(match["who"])):
            continue
        if not minutes and OWN_BODY.match(match["who"]):
            continue  # what a paper asks of the body that it is written for is a proposal
        giver = match.groupdict().get("for")
        if giver is not None:
            giver = _giver(giver)
            if giver is None:
                continue
        return Assignment(_tidy(match["who"]), _tidy(giver) if giver else _recipient(clause))
    match = _ASKS_FOR.match(clause) if asks else None
    if match and not _NOTHING_ASKED.match(match["rest"]) and not DISCUSSING.match(match["rest"]):
        return Assignment(None, _tidy(match["for"]))
    return None


_GIVER = re.compile(rf"(?:{BODY}|{ACTOR})(?![\wæøå-])")


def _giver(text: str) -> str | None:
    """Who asks, of the words before the verb: "The Council repeats its advice and" → "The Council"."""
    if _SUBORDINATE.search(text):
        return None
    match = _GIVER.match(text)
    return match[0] if match else None


# --- taken on by somebody


def _taken(clause: str, dated: bool) -> Assignment | None:
    match = _WILL.match(clause)
    if match and _binds(match["who"], match["rest"], dated, match["modal"]):
        return Assignment(_tidy(match["who"]), _recipient(clause))
    match = _NOW.match(clause)
    if match and _binds_now(match["who"], match["rest"], dated):
        return Assignment(_tidy(match["who"]), _recipient(clause))
    if match := _INVERTED.match(clause):
        if match["who"]:
            counts = _binds(match["who"], match["rest"], dated, match["modal"])
        else:
            counts = _binds_now(match["who_now"], clause[match.start("rest_now") :], dated)
        return Assignment(_tidy(match["who"] or match["who_now"]), _recipient(clause)) if counts else None
    return _passive(clause, dated)


_NOTED = re.compile(
    r"(?:tar|tek|ta|take) (?:[\wæøå-]+ ){1,8}?til (?:orientering|etterretning|etterretting|vitende|vitande)\b"
)


def _binds(who: str, rest: str, dated: bool, modal: str) -> bool:
    standing = standing_of(who)
    if standing is None or _NOTED.match(rest) or (modal in ("må", "must") and not (dated and standing != "outside")):
        return False
    if standing == "own":
        return True
    if standing == "member" and not VAGUE.match(rest):
        return True
    return dated or BINDING.match(rest) is not None


def _binds_now(who: str, rest: str, dated: bool) -> bool:
    standing = None if _NOTED.match(rest) else standing_of(who)
    return standing == "own" or (standing is not None and (dated or BINDING.match(rest) is not None))


def _passive(clause: str, dated: bool) -> Assignment | None:
    match = _PASSIVE.match(clause)
    if match is None:
        return None
    verb = match.start("sent") if match["sent"] else match.start("made")
    before = clause[:verb]
    if _SUBORDINATE.search(before) or _MODAL.search(before) or _UNSURE.search(clause):
        return None
    agent = _AGENT.match(match["rest"])
    who = (agent["who"] or agent["where"]) if agent else None
    if who is not None and standing_of(who) is None:
        return None
    if not match["sent"] and agent is None and not dated:
        return None
    return Assignment(_tidy(who) if who else None, _recipient(clause))


def _recipient(clause: str) -> str | None:
    match = _RECIPIENT.search(clause)
    return _tidy(match["to"]) if match and standing_of(match["to"]) else None


def _tidy(name: str) -> str:
    return name.strip(" ,;:.–-")
