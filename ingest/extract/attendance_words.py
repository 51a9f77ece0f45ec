"""What the words beside a name in an attendance list say: institution, role, seat, how, for whom, for which case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from graph.language.dates import find_dates
from graph.language.numbers import find_case_numbers
from graph.language.person_words import ALSO_FAMILY_NAMES, INSTITUTION_ENDINGS, INSTITUTION_WORDS
from graph.language.persons import clean_name, is_person_name, is_title, split_title
from graph.records import AttendanceState, Record, Role
from ingest.extract.attendance_roles import ROLE_WEIGHT, read_role


class Said(Record, frozen=True, kw_only=True):
    """What stands beside a name, as far as it was understood. ``substitute`` is who came in the person's place.

    A ``unit`` ("Det medisinske fakultet") is the institution too, until another says whose it is.
    """

    institution: str | None = None
    unit: str | None = None
    role: Role | None = None
    role_as_printed: str | None = None
    attendance: AttendanceState | None = None
    seat: str | None = None
    substitutes_for: str | None = None
    substitute: str | None = None
    cases: tuple[str, ...] = ()
    only_for_cases: bool = False


_REMOTE = re.compile(
    r"(?:(?:deltok|deltar|deltaker|deltek|møtte|var|er|med|delvis|til\s?stede|tilstede|participated|attended|present|"
    r"joined)\s+)*"
    r"(?:på|via|per|pr\.?|over|ved|i|by|through|on|using)?\s*(?:(?:microsoft|ms)\s+)?"
    r"(?:teams|zoom|skype|whereby|webex|digitalt?|digital\s+deltakelse|video(?:møte|konferanse|link|lenke)?|"
    r"telefon(?:isk|møte)?|tlf\.?|nett(?:et|møte)?|"
    r"online|remote(?:ly)?|virtuelt?|virtually|phone|fjernmøte|skjerm|lyd)(?:[- ]?(?:møte|lenke|link))?\b"
    r"(?P<tail>.*)$",
    re.IGNORECASE,
)
_REMOTE_TAIL = re.compile(
    r"\s*[,.]?\s*(?:$|(?:fra|frå|til|under|i|på|from|until|for|deler|delvis|kl)\b)", re.IGNORECASE
)
_PHYSICAL = re.compile(r"(?:fysisk|til\s?stede|tilstede|oppmøte|møtt|møtte|present|in person|ja|yes)$", re.IGNORECASE)
_ABSENT = re.compile(
    r"(?:(?:har|hadde|med|meldte?)\s+)*(?:forfall|fråfall|avbud|fravær|fråvær|fråver|fraværende|fråverande|permisjon|syk|sykmeldt|sjuk|"
    r"apologies|absent|(?:ikke|ikkje|not)\s+(?:møtt|til\s?stede|til\s?stades|tilstede|møtte|present)|(?:møtte|deltok)\s+(?:ikke|ikkje)|nei|no)$",
    re.IGNORECASE,
)
_SUBSTITUTES = re.compile(
    r"(?:(?:møtende\s+|møtande\s+)?vara(?:medlem|representant|person)?|stedfortreder|vikar|vikarierer|møter?|møtte?|møtende|møtande|deltok|erstatter|erstattar|erstattet|"
    r"representerte|stiller|stilte|i\s+ste?a?det|i\s+staden|på\s+vegne\s+av|på\s+vegner\s+av|on\s+behalf\s+of|replacing|"
    r"deputy|deputising|deputizing|substitute|substituting|alternate|standing\s+in)"
    r"(?:\s+(?:som\s+vara|vara))?(?:\s+(?:for|til|f\.))?\s*:?\s+(?P<who>\S.*)$",
    re.IGNORECASE,
)
_FOR = re.compile(r"for:?\s+(?P<who>\S.*)$", re.IGNORECASE)
_HAS_SUBSTITUTE = re.compile(
    r"(?:(?:møtende\s+)?(?:vara(?:medlem)?|stedfortreder|deputy|substitute)(?:\s+(?:er|var|møtte))?|møtte|for\s+(?:ham|henne|han|ho)\s+møtte|"
    r"erstattet\s+av|replaced\s+by|represented\s+by|vikar)\s*[:,–-]?\s+(?P<who>.+?)(?:\s+(?:møtte|møter|deltok|var\s+til\s+stede))?$",
    re.IGNORECASE,
)
_CAME_INSTEAD = re.compile(
    r"\b(?:replaced|represented|møtte|møter|deltok|var\s+til\s+stede|erstattet|vikar)\b", re.IGNORECASE
)
_CASE = re.compile(
    r"(?:\b(?:styre)?sak(?:er|ene|en)?\b|\bsaksnr\b|\bcases?\b|\bitems?\b|\bpkt\b|\bpunkt\b)\D{0,8}\d", re.IGNORECASE
)
_CASE_RANGE = re.compile(
    r"\b(?:sak(?:er|ene)?|cases?|items?)\s+(\d{1,3})\s*[-–]\s*(\d{1,3})(?:\s*/\s*(\d{2,4}))?$", re.IGNORECASE
)
_CASES_JOINED = re.compile(
    r"\b(?:sak(?:er|ene)?|cases?|items?)\s+(?P<all>\d{1,3}(?:\s*,\s*\d{1,3})*\s*(?:,|og|and|&)\s*\d{1,3})"
    r"(?:\s*/\s*(?P<year>\d{2,4}))?$",
    re.IGNORECASE,
)
_CASE_FREE = re.compile(
    r"(?:(?:møtte|deltok|møter|deltar)\s+)?(?:ikke|ikkje|unntatt|unnateke|inhabil|ugild|habil|forlot|forlét|gikk|gjekk|kom|kjem|ankom|fratrådte|fråtredde|til\s+og\s+med|t\.o\.m|fra\s+og\s+med|"
    r"f\.o\.m|fra\s+(?:kl|sak)|frå\s+(?:kl|sak)|etter|not|except|left)\b",
    re.IGNORECASE,
)
_MEMBER_LIKE = re.compile(r"deltok|delvis|under|møtte|var\b|attended|present", re.IGNORECASE)
_MONTH = r"(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)"
_TIME = re.compile(
    r"(?:(?:deltok|til|stede|tilstede|møtte|kom|gikk|gjekk|forlot|forlét|fratrådte|fråtredde|left|joined|present|delvis|bare|kun|fra|frå|from|until|etter|"
    rf"før|ca\.?|kl\.?|klokken|{_MONTH}|møtet|deler|deltar|del|av|of|part|the|under|og|dag|siste|første|time|min\.?|lunsj|lunch|"
    r"a\.?m\.?|p\.?m\.?|(?:kl\.?)?\d[\d.:]*(?:[-–]\d[\d.:]*)?|[-–])(?:\s+|$))+$",
    re.IGNORECASE,
)
_PART_OF_MEETING = re.compile(r"\s+(?:fra|frå|til|from|until)\s+(?:kl\.?\s?)?\d[\d.:]*$", re.IGNORECASE)
"""For how long somebody had a role: "møteleder fra kl. 9.50"."""
_SEAT = re.compile(
    r"(?:^|[\s-])\w*(?:representant|representantar|representanter|representative)\b|\b\w*(?:tillitsvalgt|tillitsvald)\b|"
    r"\b\w*verne?ombod\b|\b\w*verne?ombud\b|\bbrukermedvirker\b|\bansattvalgt\b|\btilsettvald\b|\b(?:valgt|vald)\s+av\s+(?:de[it]?\s+)?(?:ansatte|tilsette)\b",
    re.IGNORECASE,
)
_ONE_SEAT = re.compile(r"(?:Bruker|Brukar|Ansatt|Student|Pasient)representant")
_OFFICE = re.compile(r"\w*[Ss]ekretariat\w*|Administrasjon\w*")
_UNTIL_BEHIND = re.compile(r"\s(?:Til|Fra|Frå|Etter|Frem til|Fram til|From|Until)\skl\.?\s?\d[\d.:]*$")
_SEATS = re.compile(r"(?:representanter|representantar|representatives|tillitsvalgte|tillitsvalde)$", re.IGNORECASE)
_VACANT = re.compile(
    r"\(?(?:ubesatt|ubesett|vakant|vacant|vakans|n\.?\s?n\.?|ikke\s+(?:oppnevnt|besatt|utpekt|valgt)|ikkje\s+(?:oppnemnd|oppnemnt|vald|utpeikt)|ledig(?:\s+plass)?|"
    r"under\s+oppnevning|oppnevnes(?:\s+senere)?|to be appointed|tba|tbd)\)?$",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"(?:ingen|ingen\s+\w+|none|nobody|nil|[-–—]+|0|n/?a)\.?$", re.IGNORECASE)
# Between the unit and its owner, or a title and the institution; not within "helse, samfunn og teknologi".
_LIST_COMMA = re.compile(r",\s+(?=[A-ZÆØÅ]|avd|seksjon|klinikk|institutt\s)")
_LEADING = re.compile(
    r"^(?:(?:begge|alle|både|both|ved|i|hos|for|fra|frå|på|from|of|at|with|in|the|og|,|[-–—:])\s+)+", re.IGNORECASE
)
_UNIT = re.compile(
    r"^(?:(?:avd(?:eling(?:en)?)?\.?|institutt|inst\.|seksjon(?:en)?|klinikk|fakultet|divisjon|enhet|eining|forskergruppe|"
    r"department|faculty|division|section|unit|senter|centre|center|kontor|stab)\b(?!\s*$)|(?:det\s+)?\w+\s+fakultet$|"
    r"(?!norsk|nordisk)\w+sk\s+(?:institutt|klinikk|avdeling|seksjon|divisjon|senter)\b)",
    re.IGNORECASE,
)
_OF_A_COUNTRY = re.compile(
    r"(?:the\s+)?(?:ministry|directorate|department|institute of public health|(?:medical )?research council|"
    r"medicines agency)\b[^,]{0,60},\s*(?:denmark|sweden|finland|iceland|(?:the\s+)?faroe islands|greenland|åland|"
    r"estonia|latvia|lithuania|poland|russia|belgium|spain|portugal|italy|austria|switzerland|hungary|canada|"
    r"(?:the\s+)?czech republic|(?:the\s+)?netherlands|germany|france|ireland|scotland|england|(?:the\s+)?uk)",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"[A-ZÆØÅ][\wÆØÅæøå&/-]{0,9}$")
_CONTACT = re.compile(r"\S+@\S+|(?:tlf|mob|telefon|phone)[.:]?\s*[\d+]|^\+?[\d\s]{6,}$|https?:", re.IGNORECASE)
_TITLE_TAIL = re.compile(
    r"^(?:[\wæøåé/&-]+\s+){0,4}?(?P<prep>ved|i|hos|for|fra|frå|på|of|at|in)\s+(?P<rest>[A-ZÆØÅÄÖ].*)$"
)
_DEFINITE = re.compile(
    r"^(?:helse\s+\w|[\wæøå-]*(?:departementet|direktoratet|instituttet|universitetet|sykehuset|sjukehuset|høgskolen|høyskolen|"
    r"rådet|utvalget|utvalet|styret|tilsynet|foreningen|forbundet|kommunen|kommune|verket|etaten|hospital|sykehus|sjukehus))\b"
)
_ENGLISH_TITLE = re.compile(
    r"(?:[A-Z][a-z]+[ -]){1,3}(?:Director|Dean|Advis[eo]r|Manager|Officer|Professor|Researcher|Coordinator|President|"
    r"Rector|Consultant|Physician|Lecturer|Fellow|Head)(?:\s+of\s+(?:the\s+)?(?:Department|Division|Section|Unit|Office))?"
    r"|(?:Deputy |Acting )?Head of (?:the )?(?:Department|Division|Section|Unit|Office|Secretariat)",
)
_ENGLISH_FIELD = re.compile(r"\b(?:head|director|chief|dean|manager|officer)\b.*\bof\b", re.IGNORECASE)


_FIELD = re.compile(
    r"[A-ZÆØÅ]\w*(?:medisin|logi|etikk|iatri|genetikk|statistikk|økonomi|fysikk|pleie|terapi|vitenskap|vitskap|kjemi|farmasi|"
    r"kirurgi|filosofi|pedagogikk)|Medisin|Jus|Etikk|Filosofi|Genetikk|Statistikk|Farmasi|Lek(?:person|mann|medlem)|"
    r"Pasientorganisasjon|Personvern|Helserett"
)
"""The field or walk of life that a member of a committee stands for: no institution."""


def is_of_a_country(text: str) -> bool:
    """True for "Ministry of Health, Iceland": what every country has, and whose it is where it is not Norway's."""
    return _OF_A_COUNTRY.fullmatch(text) is not None


def is_vacant(text: str) -> bool:
    """True for what stands in a name's place when a seat is empty ("Ubesatt", "N.N.")."""
    return _VACANT.match(text.strip(" .*")) is not None


def is_nobody(text: str) -> bool:
    """True for "Ingen" and a dash behind a label: nobody, and that is understood."""
    return _NOBODY.match(text.strip()) is not None


def is_institution_like(text: str) -> bool:
    """True where the words themselves show an institution: "Helse Vest RHF", "Legeforeningen", "NTNU"."""
    words = re.findall(r"[\w&-]+", text)
    if not words:
        return False
    if words[-1].lower() in ALSO_FAMILY_NAMES and is_person_name(text):
        return False
    known = any(word.lower() in INSTITUTION_WORDS and word[0].isupper() for word in words)
    ending = any(word.lower().endswith(INSTITUTION_ENDINGS) for word in words)
    # "Elle-Máret" has as many capitals as an acronym, but one in each half.
    capitals = any(sum(sign.isupper() for sign in half) > 1 for word in words for half in word.split("-"))
    return (known or ending or capitals) and len(words) <= 12


def is_note(text: str) -> bool:
    """True for words that only tell how, when or for what somebody was there: "forlot møtet etter sak 12"."""
    return _how(text) is not None or _CASE_FREE.match(text) is not None or _CASE.match(text) is not None


def may_be_institution(text: str) -> bool:
    """True where words stand in an institution's place and nothing speaks against it: short, no figures, no date."""
    plain = text.strip(" :")
    words = plain.split()
    if find_dates(plain):
        return False
    if is_institution_like(plain) or _SEAT.search(plain):
        return True
    return plain[:1].isupper() and len(words) <= 2 and not re.search(r"\d", plain)


def join_said(parts: Iterable[Said]) -> Said:
    """What several attributes say together: the first institution that is no mere unit, the weightiest role.

    "Til stede (på Teams)" was not in the room: present yields to whatever says more.
    """
    found = list(parts)
    stated = [part.attendance for part in found if part.attendance]
    roles = sorted((part for part in found if part.role), key=lambda part: ROLE_WEIGHT.index(part.role or "member"))
    institution = next((part.institution for part in found if part.institution and part.institution != part.unit), None)
    unit = next((part.unit for part in found if part.unit), None)
    seat = next((part.seat for part in found if part.seat), None)
    return Said(
        institution=institution or unit,
        unit=None if institution else unit,
        role=roles[0].role if roles else None,
        role_as_printed=roles[0].role_as_printed if roles else None,
        attendance=next((state for state in stated if state != "present"), next(iter(stated), None)),
        seat=seat,
        substitutes_for=next((part.substitutes_for for part in found if part.substitutes_for), None),
        substitute=next((part.substitute for part in found if part.substitute), None),
        cases=tuple(dict.fromkeys(case for part in found for case in part.cases)),
        only_for_cases=any(part.only_for_cases for part in found),
    )


def read_all(texts: Sequence[str]) -> Said:
    """What the attributes of one name say. A seat in an institution's place is its institution too."""
    said = join_said(read_words(text) for text in texts)
    if said.seat and not said.institution and not _SEATS.search(said.seat):
        return join_said((said, Said(institution=said.seat)))
    return said


@lru_cache(maxsize=4096)
def read_words(text: str) -> Said:
    """What one attribute says: the text between two commas, in a cell or in brackets."""
    plain = re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip(" .,;:*_–—-•|")
    if not plain or is_vacant(plain) or _CONTACT.search(plain):
        return Said()
    inner = re.search(r"\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?$", plain)
    if inner and inner.start():
        return _with_brackets(plain[: inner.start()], inner[1])
    if is_of_a_country(plain):
        return Said(institution=plain)
    if len(pieces := _LIST_COMMA.split(plain)) > 1:
        return join_said(read_words(piece) for piece in pieces)
    before, dash, after = plain.rpartition(" – ")
    if dash and (aside := _substitution(after)):  # "varamedlem – møtte for Per Lie"
        return join_said((aside, read_words(before)))
    if columns := _columns_run_together(plain):
        return columns
    marked = _substitution(plain) or _how(plain) or _cases(plain) or _role(plain) or _seat(plain)
    return marked or _role_and_institution(plain) or _institution(plain)


def _columns_run_together(text: str) -> Said | None:
    """An institution or a title with the next column's word behind it: "Aarhus Universitet Til kl. 13"."""
    if until := _UNTIL_BEHIND.search(text):
        own, last = text[: until.start()], until[0].strip()
    else:
        own, _, last = text.rpartition(" ")
        if not (last[:1].isupper() and last[1:].islower()):
            return None
        told = read_role(last) in ("chair", "member", "deputy", "observer", "secretariat") or _ONE_SEAT.fullmatch(last)
        if not told or _OFFICE.fullmatch(last):
            return None
    if not own or not (is_institution_like(own) or is_title(own)):
        return None
    return join_said((read_words(last), read_words(own)))


def _with_brackets(outer: str, inner: str) -> Said:
    main = read_words(outer)
    said = [main]
    for piece in re.split(r"[,;]", inner):
        aside = read_words(piece)
        if (main.institution or main.unit) and (aside.institution or aside.unit or _narrows(piece, aside)):
            # "UHR (helsefag)" narrows the seat; "Universitetet i Oslo (UiO)" only says the name again.
            owner = main.unit and _ACRONYM.match(piece.strip()) and piece.strip()[0].lower() != main.unit[0].lower()
            if owner:
                # "Det medisinske fakultet (UiB)" names whose the unit is; "Senter for … (SKDE)" only itself.
                return join_said((Said(institution=piece.strip()), main))
            said.append(Said() if _ACRONYM.match(piece.strip()) else Said(seat=piece.strip()))
        else:
            said.append(aside)
    return join_said(said)


def _narrows(piece: str, said: Said) -> bool:
    """True for words of no other meaning: the field or the kind of seat ("helserelevant MN-fag")."""
    plain = piece.strip()
    return (
        said == Said()
        and bool(plain)
        and not (_TIME.match(plain) or _CONTACT.search(plain) or is_title(plain.split()[0]))
    )


def _substitution(text: str) -> Said | None:
    for pattern in (_SUBSTITUTES, _FOR):
        if (match := pattern.match(text)) and (
            pattern is _FOR
            or re.search(r"\b(?:for|til|av|of|f\.)\b|erstatt|replac", text[: match.start("who")], re.IGNORECASE)
        ):
            who = clean_name(re.split(r"\s+(?:fra|frå|from|under|i sak|som)\s+", match["who"])[0])
            if is_person_name(who):
                return Said(role="deputy", role_as_printed=text, substitutes_for=who)
            if pattern is _SUBSTITUTES and text.lower().startswith(("vara", "stedfortreder", "deputy", "substitute")):
                return Said(role="deputy", role_as_printed=text)
    if (match := _HAS_SUBSTITUTE.match(text)) and is_person_name(match["who"]):
        came = _CAME_INSTEAD.search(text) is not None
        return Said(substitute=clean_name(match["who"]), attendance="absent" if came else None)
    return None


def _how(text: str) -> Said | None:
    if (remote := _REMOTE.match(text)) and _REMOTE_TAIL.match(remote["tail"]):
        return join_said((Said(attendance="remote"), _cases(remote["tail"]) or Said()))
    if _ABSENT.match(text):
        return Said(attendance="absent")
    if _PHYSICAL.match(text):
        return Said(attendance="present")
    return Said() if _TIME.match(text) else None


def _cases(text: str) -> Said | None:
    if not _CASE.search(text):
        return None
    cases: tuple[str, ...] = ()
    if not _CASE_FREE.search(text):
        cases = _numbers(text)
    role = read_role(text)
    return Said(
        role=role,
        role_as_printed=text if role else None,
        cases=cases,
        only_for_cases=bool(cases) and role is None and not _MEMBER_LIKE.search(text),
    )


def _numbers(text: str) -> tuple[str, ...]:
    """The case numbers in a mark; those without a year stay as printed for resolution to complete."""
    span = _CASE_RANGE.search(text)
    if span and 0 < int(span[2]) - int(span[1]) <= 20 and (span[3] or "–" in span[0] or int(span[2]) < 20):
        numbers = [str(number) for number in range(int(span[1]), int(span[2]) + 1)]
        return _of_year(numbers, span[3])
    if joined := _CASES_JOINED.search(text):
        return _of_year(re.findall(r"\d+", joined["all"]), joined["year"])
    return tuple(number.value or str(number.number) for number in find_case_numbers(text))


def _of_year(numbers: Sequence[str], printed: str | None) -> tuple[str, ...]:
    year = printed and (printed if len(printed) == 4 else f"20{printed:0>2}")
    return tuple(f"{int(number)}/{year}" if year else str(int(number)) for number in numbers)


def _role(text: str) -> Said | None:
    role = read_role(_PART_OF_MEETING.sub("", text))
    return Said(role=role, role_as_printed=text) if role else None


def _role_and_institution(text: str) -> Said | None:
    """ "Observatør fra KD", "medlem oppnevnt av UHR": not so "leder", which is a title where it has a place."""
    word, _, rest = text.partition(" ")
    role = read_role(word)
    place = _LEADING.sub("", re.sub(r"^(?:oppnevnt|oppnemnd|appointed)\s+(?:av|by)\s+", "", rest))
    if role not in ("observer", "deputy", "member") or not place:
        return None
    named = place[:1].isupper() or _DEFINITE.search(place) is not None
    if not named and place == rest:
        return None
    return Said(role=role, role_as_printed=text, institution=place if named else None)


def _seat(text: str) -> Said | None:
    return Said(seat=text) if _SEAT.search(text) else None


def _institution(text: str) -> Said:
    """The institution that is left when a title before it is taken off; nothing for a mere title."""
    if _ENGLISH_TITLE.fullmatch(text) or _FIELD.fullmatch(text):
        return Said()
    title, rest = split_title(_LEADING.sub("", text))
    rest = _LEADING.sub("", rest).strip()
    if title and rest[:1].islower():
        tail = _TITLE_TAIL.match(f"{title} {rest}")
        rest = tail["rest"] if tail else rest
    if (title and not rest) or (rest[:1].islower() and not _DEFINITE.search(rest)):
        return Said()
    if title and _ENGLISH_FIELD.search(text) and (rest.istitle() or not is_institution_like(rest)) and " " not in rest:
        return Said()
    return Said(unit=rest) if _UNIT.match(rest) else Said(institution=rest or text)
