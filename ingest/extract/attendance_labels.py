"""The labels of an attendance block: "Til stede:", "Meldt forfall", "Faste medlemmer (digitalt)", "In attendance".

A label is a short phrase made of nothing but the words below. That covers the combinations that secretariats make up
("Observatører til stede på Teams:") without listing them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from graph.language.persons import is_person_name
from graph.records import AttendanceState, Record, Role
from ingest.extract.attendance_roles import NOT_OF_OFFICE
from ingest.extract.attendance_words import is_institution_like, read_words


class SectionLabel(Record, frozen=True, kw_only=True):
    """What a label says of those below it. ``role`` and ``attendance`` are None where it leaves them open.

    ``single`` is true for a label in the singular ("Referent:"): it holds for its own line only. ``rest`` is what
    stands behind the label on its line, ``cases`` those that it names ("Under sak 12/24:").
    ``strong`` labels announce persons whatever follows them.
    """

    printed: str
    role: Role | None = None
    attendance: AttendanceState | None = None
    single: bool = False
    strong: bool = False
    rest: str = ""
    cases: tuple[str, ...] = ()


_PRESENT = (
    r"til\s?stede|tilstede|til\s?stades|tilstades|nærværende|deltakere?|deltagere?|deltakarar?|deltok|deltakande|"
    r"deltakende|møtte?|møtande|møtende|frammøtte?|fremmøtte?|frammøte|fremmøte|oppmøte|møtedelta[kg]ere?|"
    r"møtt|innkalte?|innkalla|kalla inn|kalt inn|møtedeltakarar|delta[kg]erliste|deltakarliste|delta[kg]else|"
    r"present|participants?|attendees|attending|attended|attendance|"
    r"list of participants|hvem|kven"
)
_THERE = r"(?:møtt|møtte|til\s?stede|tilstede|til\s?stades|tilstades)"
_ABSENT = (
    rf"forfall|fråfall|frafall|avbud|fravær|fråvær|fråver|fraværende|fråverande|fråværande|(?:ikke|ikkje|ei)\s+{_THERE}|"
    r"(?:møtte|deltok|kunne|kom)\s+(?:ikke|ikkje)(?:\s+(?:komme|møte))?|"
    r"permisjon|permisjonar|permisjoner|sykmeldte?|sjukmelde?|forhindret|forhindra|"
    r"apologies|apology|absent|absentees|regrets|not present|not attending|excused|unable to attend"
)
_REMOTE = (
    r"digitalt?|digitale|teams|zoom|skype|video(?:møte|konferanse|link)?|telefon(?:møte)?|nettmøte|nett|online|"
    r"remote(?:ly)?|virtuelt?|fjernmøte|lenke|link|skjerm|skype for business"
)
_MEMBERS = (
    r"medlemmer|medlemer|medlemmene|medlemene|(?:styre|råds|utvalgs|komit[eé]|gruppe)medlemmer|"
    r"(?:styre|råds|utvals)medlemer|members|representanter|representantar|består av|består nå av|sammensetning|"
    r"samansetjing|medlemsliste"
)
_MEMBER = r"medlem|styremedlem|rådsmedlem|nestleder|nestleiar|styrets nestleder|member|vice[- ]chair|deputy chair"
# The groups that elect a board; those under such a heading are its members.
_GROUPS = (
    r"(?:(?:faste?|midlertidige?|mellombelse?)\s+)?(?:vitenskapelige?|vitskapelege?|vitskaplege?|"
    r"teknisk(?:e|-administrativt?|-administrative)?(?:\s+(?:og\s+)?administrativ[te]?)?)\s+(?:ansatte?|tilsette?|personale|stab)|"
    r"studenter|studentene|studentar|studentane|ansatte|ansattvalgte|tilsette|brukere|brukerne|brukarar|brukarane"
)
_BODIES = (
    r"(?:fag|program|prosjekt|samarbeids|styrings|forsknings|forskings|referanse|arbeids)?(?:utvalget|utvalet|gruppen|gruppa|styret)|"
    r"(?:fag|program|samarbeids)?rådet|komiteen|nettverket|forumet"
)
_DEPUTIES = (
    r"varamedlemmer|varamedlemer|varamedlemmene|varaer|vararepresentanter|vararepresentantar|deputies|substitutes|"
    r"alternates|stedfortredere|i stedet|i staden"
)
_DEPUTY = rf"vara|varamedlem|vararepresentant|stedfortreder|deputy{NOT_OF_OFFICE}|substitute|alternate"
_OBSERVERS = r"observatører|observatørar|observatørene|observers"
_OBSERVER = r"observatør|observer"
_USERS = (  # as a heading of their own; "Brukerutvalget: Eva Moen" says whom she represents
    r"(?<!fra )(?<!frå )(?:bruker|brukar)(?:utvalget|utvalet)(?=\s*:?\s*$)|"
    r"(?:fra|frå) (?:bruker|brukar)(?:utvalget|utvalet)(?: møtte|(?=\s*:?\s*$))"
)
_HOSPITALS_SENT = (
    r"(?:fra|frå)\s+(?:sykehuset|sjukehuset|(?:helse)?(?:foretaket|føretaket)|(?:foretaks|føretaks)?ledelsen|leiinga)"
)
_INVITED = (
    r"inviterte?|innbudte?|innbedne|gjester|gjestar|gjest|guests?|invited|invitees|in attendance|also present|andre|"
    r"øvrige?|others?|eksterne|external|ellers|elles|forøvrig|for\s+øvrig|også|dessuten|i tillegg|bisittere|tilhørere"
)
_LEADERS = r"(?:(?:fra|frå)\s+)?(?:(?:fakultets|institutt|universitets|sykehus|foretaks|direktør)ledelsen?|ledelse)"
_PRESENTERS = (
    r"presentasjoner|presentasjonar|presentasjon|innledere?|innleiarar?|innleiar|foredragsholdere?|"
    r"foredragshaldarar?|presenters?|speakers?|presentations?|orienteringer ved"
)
_SECRETARIATS = (
    r"\w*sekretariat|\w*sekretariatet|\w*administrasjon|\w*administrasjonen|secretariat|administration|referenter|referentar|"
    r"sekretærer|(?:fra|frå)\s+(?:\w*registeret|registersekretariatet)(?=\s*:|\s*$)|(?:fra|frå)\s+adm\.?(?:\s+\(evt?\.?\s+andre\))?"
)
_SECRETARY = (
    r"(?:møte)?referent|ref\.?|sekretær|møtesekretær|rådssekretær|styresekretær|utvalgssekretær|utvalssekretær|styresekretær|"
    r"komit[eé]sekretær|protokollfører|protokollførar|skriver|"
    r"koordinator|skrivar|referat ved|referat v/|"
    r"minutes taken by|minutes by|minute taker|secretary|rapporteur|note taker|"
    r"ført i pennen av|referatansvarlig|referat|protokoll|minutes|notat(?: ved)?|notes(?: by)?"
)
_CHAIR = (
    r"møteleder|møteleiar|leder|leiar|møteledelse|ordstyrer|ordstyrar|styreleder|styreleiar|rådsleder|rådsleiar|"
    r"utvalgsleder|utvalsleiar|gruppeleder|komit[eé]leder|chair|chairperson|chairman|chairwoman|chaired by|ledet av|"
    r"leia av|møtet ble ledet av"
)
# Words that may stand beside those above in a label, and decide nothing.
_FILLER = (
    r"meldte?|hadde|following|følgende|følgjande|disse|desse|faste?|ordinære?|var|er|fra|frå|i|på|via|ved|under|med|møtet|møte|"
    r"og|and|the|at|from|of|by|for|av|rådet|rådets|styret|styrets|utvalget|utvalgets|utvalet|gruppen|gruppens|gruppa|"
    r"komiteen|komiteens|arbeidsgruppen|arbeidsgruppens|arbeidsgruppa|strategigruppen|samarbeidsgruppen|"
    r"referansegruppen|styringsgruppen|hele|heile|stemmerett|stemmeberettigede|stemmeberettiga|fysisk|enkeltsaker|"
    r"enkeltsak|saker|sak|sakene|til|delvis|delar|deler|personer|den|det|de|oppnevnte|valgte|meeting|regular|"
    r"were|was|received|som|who|permanent|microsoft|ms|lyd|bilde|gruppe [a-e]|stillinger|stilling|stillingar"
)


class _Kind(Record, frozen=True, kw_only=True):
    """What the words of a kind say; see ``SectionLabel``."""

    words: str
    role: Role | None = None
    attendance: AttendanceState | None = None
    single: bool = False
    strong: bool = False


# "Ikke til stede" holds "til stede" too: the first that fits wins.
_KINDS = (
    _Kind(words=_ABSENT, attendance="absent", strong=True),
    _Kind(words=_LEADERS, role="invited"),
    _Kind(words=_SECRETARY, role="secretariat", single=True),
    _Kind(words=_SECRETARIATS, role="secretariat"),
    _Kind(words=_DEPUTIES, role="deputy"),
    _Kind(words=_DEPUTY, role="deputy", single=True),
    _Kind(words=rf"{_OBSERVERS}|{_USERS}", role="observer"),
    _Kind(words=_HOSPITALS_SENT, role="invited"),
    _Kind(words=_OBSERVER, role="observer", single=True),
    _Kind(words=_PRESENTERS, role="presenter"),
    _Kind(words=_MEMBERS, role="member"),
    _Kind(words=_GROUPS, role="member"),
    _Kind(words=_BODIES, role="member"),
    _Kind(words=_MEMBER, role="member", single=True),
    _Kind(words=_INVITED, role="invited"),
    _Kind(words=_CHAIR, role="chair", single=True),
    _Kind(words=_REMOTE, attendance="remote"),
    _Kind(words=_PRESENT, attendance="present", strong=True),
)
_RECORD = re.compile(r"(?:referat|protokoll|minutes|notat|notes)(?:\s+(?:fra|frå|from|of|i|av)\b.*)?$", re.IGNORECASE)
_OTHER_MEMBERS = re.compile(
    r"\b(?:andre|øvrige?|eksterne|interne|others?|external|ytterligere)\s+(?:faste\s+)?(?:\w*medlem\w*|members|representant\w*)",
    re.IGNORECASE,
)
_CAME_AND_MISSED = re.compile(
    r"(?:til\s?stede|til\s?stades|møtt|frammøtte?|fremmøtte?|frammøte|oppmøte|deltakere|deltagere|deltakarar|present|attendance)"
    r"\s*(?:/|,|&|og|and)?\s*(?:forfall|fråfall|frafall|fravær|fråvær|absent|apologies)",
    re.IGNORECASE,
)
"""A label over those who came and those who did not: who is which, it leaves open."""
_EVERY_KEY = "|".join(kind.words for kind in _KINDS)
_CASE_TAIL = r"(?:\d{1,3}(?:\s?[-–/]\s?\d{1,4})?)"
_YEAR_TAIL = r"(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?)"
_WORD = rf"(?:{_EVERY_KEY}|{_FILLER}|{_YEAR_TAIL}|{_CASE_TAIL})(?!\w)"
_PHRASE = re.compile(rf"\s*(?:{_WORD})(?:[\s,/&()–-]{{1,3}}(?:{_WORD}))*+\)?", re.IGNORECASE)
_LONGEST = 1000  # characters that a label may take, with all its words
_KEYS = tuple((re.compile(rf"(?<!\w)(?:{kind.words})(?!\w)", re.IGNORECASE), kind) for kind in _KINDS)
_MARKUP = re.compile(r"[*_#|]+|<[^<>]{1,20}>")
_CLOSE = re.compile(r"\s*(?::|;|\t|$|\s[–-]\s|\s{2,})")
_NESTED = re.compile(r"^\s*[:\s–-]*")

_NAMES = re.compile(r"\s+(?:[A-ZÆØÅÄÖ][\w'’-]+\.?\s+){1,4}[A-ZÆØÅÄÖ][\w'’-]+\s*(?:[,(;]|$|\s(?:og|and|fra|from)\s)")
# "Fra administrasjonen i Helse Nord RHF: …": the place is that of the names.
_OF_PLACE = re.compile(r"\s+[A-ZÆØÅ][^:,;.]{1,60}:\s*\S")
# "Til stede fra universitetene: …", "Deltakere i Oslo: …".
_TAIL = re.compile(r"\s+(?:(?:fra|frå|i|på|ved|hos|from|in|at)\s+)?(?P<place>[^:;.,()\d]{2,40})(?::\s*|$)")
_FROM_OWN = re.compile(r"\b(?:fra|frå)\s+\w*(?:styret|rådet|utvalget|utvalet|komiteen|gruppen|gruppa)\b", re.IGNORECASE)
_OWN_BODY = re.compile(r"\w(?:styret|utvalget|utvalet|komit[eé]en|gruppen|gruppa|nemnda)$", re.IGNORECASE)
# "Til stede fra Universitetsstyret:" names those who met, and no institution of theirs.
_UNDER_CASE = re.compile(
    r"\b(?:under|i|til|ved|for|in)\s+(?P<case>(?:sak|case|item)\w*\s+\d.*?)(?:\s+\D*)?$", re.IGNORECASE
)
_END = re.compile(
    r"\s*(?:\d{1,2}[.)]\s+)?(?:dato|møtedato|tid|tidspunkt|klokkeslett|sted|stad|møtested|møtestad|møtetid|saksliste|"
    r"sakliste|sakslista|agenda|dagsorden|program|saker(?: til behandling)?|til behandling|vedlegg|kopi(?: til)?|"
    r"utsendt|innkalling|neste møte|vår ref|arkiv\w*|saksnr|møteinnkalling|styresak|date|time|place|venue|location|"
    r"godkjenn?ing(?:er|ar)?(?=\s*:?\s*$)|(?:vedtaks|beslutnings|orienterings|diskusjons|drøftings)saker|"
    r"(?:nye\s+)?(?:prosjekt)?søknad(?:er|ar)|prosjektendring(?:er|ar)|"
    r"items?|attachments?|møtet (?:ble|vart|startet|starta|begynte)|protokoll fra|referat fra)\b",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """A line without bold, heading and table signs."""
    return _MARKUP.sub(" ", text.replace("\u00a0", " ").replace("\u00ad", "")).strip(" ")


@lru_cache(maxsize=2048)
def read_label(text: str) -> SectionLabel | None:
    """The label that opens a line, with the rest of the line; None where the line opens with anything else."""
    line = plain(text)
    phrase = _PHRASE.match(line, 0, _LONGEST) if line[:1].isupper() else None
    if phrase is None:
        return None
    printed = phrase[0].strip()
    close = _CLOSE.match(line, phrase.end())
    if _RECORD.match(printed) and (close is None or ":" not in close[0]):
        return None  # "Referat" alone is the title of the paper
    keyed = [kind for key, kind in _KEYS if key.search(printed)]
    if not keyed:
        return None
    # "Presentasjon ved Eva Moen" without a colon belongs to a case, not to the attendance.
    if close is None and keyed[0].role == "secretariat" and _OF_PLACE.match(line, phrase.end()):
        return _label(printed, keyed, line[phrase.end() :].strip())
    tail = _TAIL.match(line, phrase.end()) if close is None and (keyed[0].strong or line.endswith(":")) else None
    if tail and not is_person_name(tail["place"]):
        if _OWN_BODY.search(tail["place"]):
            return _label(line[: tail.end("place")], keyed, line[tail.end() :].strip())
        place = is_institution_like(tail["place"]) and tail["place"][:1].isupper()
        return _label(printed, keyed, line[tail.start("place") if place else tail.end() :].strip())
    if close is None and (keyed[0].role == "presenter" or not _NAMES.match(line, phrase.end())):
        return None
    rest = _NESTED.sub("", line[phrase.end() :].lstrip(")")).strip()
    return _label(printed, keyed, rest)


def announces_own(printed: str) -> bool:
    """Whether a label announces those of the body itself: "Til stede fra programstyret"."""
    return _FROM_OWN.search(printed) is not None


def ends_attendance(text: str) -> bool:
    """True for a line that opens something else in the head of a paper: date, place, the list of cases."""
    return _END.match(plain(text)) is not None


def _label(printed: str, kinds: Sequence[_Kind], rest: str) -> SectionLabel:
    if _OTHER_MEMBERS.search(printed):
        kinds = [kind for kind in kinds if kind.role != "invited"]
    # "Møteleder og referent" is the chair; "members" yields to what says more.
    roles = sorted(
        (kind for kind in kinds if kind.role), key=lambda kind: (kind.role != "chair", kind.role == "member")
    )
    role = roles[0] if roles else None
    if role is None and (named := _UNDER_CASE.search(printed)) and (cases := read_words(named["case"]).cases):
        return SectionLabel(printed=printed, role="invited", rest=rest, strong=True, cases=cases)
    both = _CAME_AND_MISSED.fullmatch(printed.strip(" :")) is not None
    return SectionLabel(
        printed=printed,
        role=role.role if role else None,
        attendance=None if both else next((kind.attendance for kind in kinds if kind.attendance), None),
        single=bool(role and role.single and not rest.endswith(":") and (rest or role.role != "deputy")),
        strong=any(kind.strong for kind in kinds),
        rest=rest,
    )
