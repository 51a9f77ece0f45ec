"""Which body met, as the head of its paper names it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from graph.authority.entries import Entry
from graph.language.dates import find_dates
from graph.language.names import EntityMatcher
from graph.records import Line
from ingest.blocks import join_lines, wrap_width
from ingest.shapes import BODY_WORD, ends_sentence, is_body_name, plain

_BODY_LABEL = re.compile(
    r"møte(?:\s+i)?|møtetype|type\s+møte|(?:møte|møde)gruppe|meeting|utvalg|utval|(?:styrings)?organ|styre|råd|nemnd|committee|body",
    re.IGNORECASE,
)
_ATTENDANCE_LABEL = re.compile(
    r"til\s?sted|deltak|deltag|deltok|møtte|present|participants|attend|forfall|fråfall|fravær|apologies|absent|"
    r"møtele|ordstyrer|"
    r"chair|medlem|innkalt|inviterte|observat|sekret|referent|minutes\s+by|kopi|fra\b|frå\b|from|saks|ansvarlig",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    r"\b(?:\w*møtet?|\w*møter|\w*referat|\w*protokoll|innkalling|dagsorden|saksliste|meeting|minutes|agenda|"
    r"notat|memo)\b[^:]*?"
    r"\b(?:i|for|of|til|med|frå|fra|from|in)\s+(?P<body>(?:det\s+|den\s+|the\s+)?\S.*)",
    re.IGNORECASE,
)
_BEFORE_KIND = re.compile(
    r"(?P<body>.{3,100}?)\s*[-–—:,|]\s*(?:utkast til\s+)?(?:møte|styre)?(?:referat|protokoll|innkalling|"
    r"saksliste|dagsorden|minutes|agenda)\b",
    re.IGNORECASE,
)
_AFTER_KIND = re.compile(
    r"(?:utkast til\s+)?(?:møte|styre)?(?:referat|protokoll|innkalling|saksliste|dagsorden|minutes|"
    r"agenda|notice of (?:the |a )?meeting)\s*[-–—:,|]\s*(?P<body>\S.{2,120})",
    re.IGNORECASE,
)
_KIND_SIGNS = (
    *("møte", "meeting", "referat", "protokoll", "innkalling", "dagsorden", "saksliste", "minutes", "agenda"),
    *("notat", "memo"),
)
"""What beside a body's name says that it met: most lines hold none, and to look for more in them takes long."""
_KIND_THEN_BODY = re.compile(
    r"(?i:(?:utkast til\s+)?(?:møte|styre)?(?:referat|protokoll|innkalling|møtebok|agenda|minutes))\s+"
    r"(?P<body>[A-ZÆØÅ].{2,120}|[a-zæøå]{4,}(?:styret|rådet|utvalget|utvalet|gruppen|gruppa|komiteen|nemnda|forum)\b.{0,100})"
)
_NAMED_MEETING = re.compile(
    r"(?:[A-ZÆØÅ][a-zæøå]+t\s[a-zæøå]{2}|[A-ZÆØÅ][\wæøå-]{2})[\wæøå-]+møte(?:\s+(?:for\s+)?[A-Za-zÆØÅæøå][\wæøå-]+){1,6}"
)
"""A meeting that has a name and no body: "Nettverksmøte forskningsstøtte"."""
_ATTENDANCE_HEADING = re.compile(
    r"(?:til\s?stede|til\s?stades|deltak(?:ere|arar)|deltagere|present|participants|attendance|forfall|navn|"
    r"namn|name)\b.{0,30}|(?:følgende|følgjande|desse|disse)\s(?:\S+\s){0,3}(?:møtte|deltok|var til stede)\b.{0,20}",
    re.IGNORECASE,
)
_MEETING_WORD = (
    r"(?:(?:fakultets|institutt)?styre|råds|utvalgs|utvals|komit[eé]|(?:leder)?gruppe|nettverks)?møte(?:t|r)?"
)
_GENITIVE_MEETING = re.compile(
    rf"\b(?P<body>[\wæøå]*(?:styre|råd|utvalg|utval|gruppe|komit[eé])\w{{1,3}})s\s+{_MEETING_WORD}\b", re.IGNORECASE
)
_BODY_MEETING = re.compile(rf"(?P<body>[A-ZÆØÅ][\w.]*(?:[-\s][\w.]+){{0,6}}?)[-\s]{_MEETING_WORD}\b", re.IGNORECASE)
_MEETING_OF_COMPOUND = re.compile(
    r"\b(?P<body>[\wæøå]{3,}(?:styre|råd|utvalg|utval|gruppe|komit[eé]|nemnd|forum))s?møte(?:t|r)?\b", re.IGNORECASE
)
_BESIDE_KIND = (_MEETING_OF, _AFTER_KIND, _BEFORE_KIND, _BODY_MEETING, _GENITIVE_MEETING, _MEETING_OF_COMPOUND)
_KIND_FIRST = re.compile(
    r"(?:utkast|møte|referat|protokoll|innkalling|saksframlegg|saksfremlegg|notat|vedlegg|minutes|draft|meeting|"
    r"agenda|notice|saksliste|(?:\w*saker|\w*saksliste) til behandling)"
    r"(?!råd|utval|gruppe)",
    re.IGNORECASE,
)
_OPEN_NAME = re.compile(r"\b(?:fra|frå|for|til|i|av|om|og|med|of|to|for|and)$", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:fra|frå|for|av|i|til|from|of)\b", re.IGNORECASE)
_NUMBERED_MEETING = re.compile(
    r"^\w*(?:møtet?|meeting)\s+(?:nr\.?|no\.?|nummer)?\s*\d+(?:\s?[/-]\s?\d+)?\s+(?:i|for|av|of)\s+"
    r"|^(?:(?:det|the)\s+)?(?:\d{1,3}\.|\d{1,3}(?:st|nd|rd|th)|første|fyrste|konstituerende|konstituerande|first)\s+"
    r"(?:ordinære\s+)?\w*(?:møtet?|meeting)\s+(?:i|for|av|of)\s+(?:(?:det|den|the)\s+)?"
    r"|^(?:the\s+)?\d{1,3}(?:st|nd|rd|th)\s+(?=[A-Z])",
    re.IGNORECASE,
)
"""A meeting's number before its body: "møte nr. 3 i …", "det 1. møtet i det …"."""
_NUMBERED_IN_SENTENCE = re.compile(
    r"(?:\w*møte|meeting)\s+(?:nr\.?|no\.?|number)\s+\d{1,3}(?:\s?/\s?\d{2,4})?\s+(?:i|for|av|of)\s+(?P<body>[^,.:;]{4,90}),\s"
    r"|[^.:;]{0,60}\b(?:referat|protokoll|minutes)\s+(?:fra|frå|from|of)\s+(?:\w+\s){0,2}?(?:\w*møtet?|meeting)\s+(?:i|for|av|of)\s+"
    r"(?P<told>[^,.:;\d]{4,90}?),?\s+(?=(?:(?:man|tirs|ons|tors|fre|tys)dag|måndag|den|on)?\s*\d)",
    re.IGNORECASE,
)
"""The same in a sentence: "Møte nr. 3/2012 i styret for Instituttet, tirsdag …", "her er referat fra møtet i …"."""
_BEFORE_NAME = re.compile(
    r"^til\s+(?:medlemmene|medlemene|medlemmer)\s+(?:i|av)\s+|^(?:(?:the\s+)?meeting\s+(?:of|"
    r"in)\s+)?(?:the\s+)?|^\w*møtet?\s+(?:i|for)\s+",
    re.IGNORECASE,
)
# "OsloMet – storbyuniversitetet" is one name.
_PARTING_DASH = (
    r"\s[-–—]\s(?![a-zæøå]+(?:universitetet|instituttet|høgskolen|høgskulen|høyskolen|sykehuset|sjukehuset|senteret)\b)"
)
# "Regional komité for forskningsetikk, REK nord": which of them it is.
_REGION = r"\s[A-ZÆØÅ]{2,6}\s[\wæøå-]+(?:\s[A-D])?\s*$"
_AFTER_BODY = re.compile(
    rf"\s*(?:[;(|\t]|,(?!{_REGION})|{_PARTING_DASH}|\s{{3,}}|"
    r"\b(?:den|til møtet?|til møte|nr\.?|no\.?|(?:on|side|page)(?=\s+\d)|"
    r"kl\.?|held|avholdt|halde|holdt|mandag|tirsdag|onsdag|torsdag|"
    r"fredag|måndag|tysdag|laurdag|monday|tuesday|wednesday|thursday|friday)\b|(?<!\w)\d).*$",
    re.IGNORECASE,
)
_MERE_MEETING = re.compile(_MEETING_WORD, re.IGNORECASE)  # "STYREMØTE" in a title in capitals
_WORKING_COMMITTEE = re.compile(r"(?:AU|arbeidsutval(?:g?et|g))", re.IGNORECASE)
"""What met where the letterhead names the body whose it is: "Referat fra møte i arbeidsutvalget"."""
_MEETING_BEHIND = re.compile(
    r"[-\s](?:møtet?|[Mm]eeting|MEETING)(?:\s(?:by|via|on|over|per|på)\s(?:\w+\s)?(?:phone|telephone|telefon|video|[Tt]eams|[Ss]kype|[Zz]oom))?$"
)
"""A meeting, and by what means, behind the name of its body: "Board meeting by phone"."""
_LESSER_BODY = re.compile(
    r"\b(?:AU|arbeidsutval\w*|arbeidsgruppe\w*|undergruppe\w*|underutval\w*|styringsgruppe\w*|ad hoc\w*)\b",
    re.IGNORECASE,
)
WEEKDAY = re.compile(
    r"\b(?:man|måndag|mandag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|monday|tuesday|"
    r"wednesday|thursday|friday)\b,?",
    re.IGNORECASE,
)
MEETING_WORDS = re.compile(r"møte|innkalling|referat|protokoll|meeting|minutes", re.IGNORECASE)
_NAMED_PROGRAMME = re.compile(
    r"(?:(?:program|aktivitet|satsing|nettverk|prosjekt)(?:/\w+)?|(?P<kind>(?:program|portefølje|prosjekt|fag)(?:styre|råd|utvalg|"
    r"utval)))\s*[:\t]\s*(?P<name>[A-ZÆØÅ«].{2,110})",
    re.IGNORECASE,
)
"""A line of the head that names what the body is for: "Program: Gode helsetjenester" below "Programstyremøte"."""
_REGISTER = re.compile(r"[A-ZÆØÅ].{0,80}?register(?:et)?(?:\s(?:for|over|i|av)\s.{3,90})?", re.IGNORECASE)
"""A line of the head that names the register whose council met: "Norsk register for hofteleddssvikt"."""
_BESIDE_MEETING = re.compile(
    r"(?:(?<=møte)|(?<=møtet)|(?<=referat))(?:(?:,|\s[–-])\s|\s(?=norsk|nasjonal))", re.IGNORECASE
)
_BOARD_OF_ANY = re.compile(r"(?:program|portefølje|prosjekt|fag)(?:styre|råd|utvalg|utval)(?:e?t)?", re.IGNORECASE)
_OWNERS_MEETING = re.compile(
    r"(?:protokoll\s+(?:fra|frå|for)\s+)?(?P<body>(?:felles\s+)?(?:foretaksmøte|generalforsamling|årsmøte)\w*\s+(?:i|for|med)"
    r"\s+[A-ZÆØÅ].*)",
    re.IGNORECASE,
)
_SUBJECT_LABEL = re.compile(
    r"^(?:emne|subject|gjelder|gjeld|vedr(?:ørende|\.)?|sak|tittel|title|re)\s*:\s*", re.IGNORECASE
)
_FORM_OF_UNDERTAKING = re.compile(r"RHF|HF|AS|KF|IKS|SF")
_OF_A_BOARD = re.compile(r"\bstyre(?:t|protokoll|møte|sak|leder|leiar|medlem)|\bboard\b", re.IGNORECASE)
_UNDERTAKING = re.compile(
    r"[A-ZÆØÅ][\wæøåÆØÅ-]+(?:\s[\wæøåÆØÅ-]+){0,4}\s(?:RHF|HF|AS|KF|IKS|SF)"
    r"|(?:Universitetet|Høgskolen|Høgskulen|Høyskolen)\s(?:i|på)\s[A-ZÆØÅ][\wæøå-]+(?:\sog\s[A-ZÆØÅ][\wæøå-]+)?"
)
_OWNER = re.compile(r"[A-ZÆØÅ][^:;\t\d]{4,70}")
_ANY_BODY = re.compile(
    r"(?:institutt|fakultets|avdelings|senter)?styret|styre|(?:institutt|fakultets)?rådet|utvalget|utvalet|komiteen|"
    r"the (?:board|council)|board",
    re.IGNORECASE,
)
"""A letterhead's second line, which says not whose: "Styret" under "Helse Midt-Norge RHF"."""
_MERE_KIND = re.compile(
    r"(?:(?:steering|executive|working|scientific|project|program(?:me)?|coordination|advisory)\s)?"
    r"(?:group|committee|board)",
    re.IGNORECASE,
)
"""What many a network has: whose it is stands beside."""
_REST_OF_NAME = re.compile(
    r"(?P<rest>[^\W\d][^:–()\t]{1,60}?)\s*(?:\([A-ZÆØÅ][^()\s]{1,12}\))?(?:\s*[:–]\s*(?P<kind>.+))?"
)
"""What may stand below a name broken for want of room: "Services (NSG): minutes of meeting"."""
_ENDS_OPEN = re.compile(r"\s(?:in|of|for|the|and|on|to|i|av|til|på|og|med|innen|innan)$")
"""A name that plainly goes on in the next line: "… Health Research in the"."""
_LAST_OF_NAME = re.compile(
    r"(?!(?:den|på|via|ved|i|fra|frå|kl|held|holdt|avholdt|utkast|draft|on|at)\b)[a-zæøå][\wæøå-]*(?: [\wæøå-]+){0,2}"
)
_FULL_LINE = 60  # characters; a shorter title was not broken for want of room
_LAST_WORDS = 3
_SHORTEST_COMPOUND = 8  # letters of a body's name in small letters that says which body: "instituttstyre"
LONGEST_NAME_LINE = 300
_SHARE_OF_NAME = 0.6  # of a printed name that a known body's name must cover to be meant


class HeadField(msgspec.Struct, frozen=True):
    """A label of the head with its value, and the lines they stand on."""

    label: str
    value: str
    start: int
    end: int


def find_body(
    lines: Sequence[Line], printed: Sequence[int], fields: Sequence[HeadField], matcher: EntityMatcher
) -> tuple[Entry | None, str | None, int | None]:
    """The body that the ``printed`` lines of a head name, as an entry of the authority file where it has one.

    With its name as printed and the line of that; None where the head names none.
    """
    attending = next((field.start for field in fields if _is_attendance(field.label)), printed[-1] + 1)
    unlabelled = {field.start for field in fields if field.label.lower() not in ("til", "to")}
    names = [
        (field.start, tidy(field.value))
        for field in fields
        if _BODY_LABEL.fullmatch(field.label)
        and field.value
        and (field.label.lower() != "møte" or is_body_name(tidy(field.value)))
    ]
    addressed = [(field.start, tidy(field.value)) for field in fields if field.label.lower() == "til"]
    names += [(number, name) for number, name in addressed if is_body_name(name)]
    for field in fields:  # "Møte: Programstyremøte nr. 4/2011"
        if field.label.lower() == "møte" and not is_body_name(tidy(field.value)):
            names += [(field.start, name) for name in _printed_names(field.value) if is_body_name(name)]
    for number in printed:
        line = lines[number - 1]
        text = plain(" ".join(line.cells) or line.text)
        if number >= attending or _ATTENDANCE_HEADING.fullmatch(text):
            break
        if number in unlabelled or (line.kind == "row" and len(line.cells) > 1):
            continue
        following = next((n for n in printed if n > number), None)
        after = plain(lines[following - 1].text) if following == number + 1 else ""
        if _is_last_of_name(lines, number, after) or (
            len(text) > _FULL_LINE
            and (
                after[:1].islower()
                or _ENDS_OPEN.search(text)
                or _FORM_OF_UNDERTAKING.fullmatch(after)
                or _had_no_room(lines, number, text, after)
            )
        ):
            text = join_lines(text, after)
        names += [(number, name) for name in _printed_names(text)]
    for number, name in names:
        if entry := _known(name, matcher):
            lesser = next((at for at, other in names if _WORKING_COMMITTEE.fullmatch(other)), None)
            return (entry, name, number) if lesser is None else (None, f"Arbeidsutvalget for {name}", lesser)
    if names and all(_ANY_BODY.fullmatch(name) for _, name in names):
        owner = _board_of(lines, printed)
        if owner[0] is None:
            owner = _owner_above(lines, printed, names[0][0])
        return (None, *(owner if owner[0] else (names[0][1], names[0][0])))
    names = [named for named in names if not _ANY_BODY.fullmatch(named[1])]
    kinds = [name for _, name in names if _BOARD_OF_ANY.fullmatch(name)]
    if board := _board_of_programme(lines, [number for number in printed if number < attending], kinds):
        return None, *board
    whole = [(number, name) for number, name in names if is_body_name(name)]
    said = {n for n in printed if MEETING_WORDS.search(plain(" ".join(lines[n - 1].cells) or lines[n - 1].text))}
    said |= {field.start for field in fields}  # a letterhead above says less than "Referat fra møte i …"

    def standing(named: tuple[int, str]) -> tuple[bool, bool, bool]:
        """A letterhead's institution ("Norges forskningsråd") says less than the body of it that is named below."""
        entry = matcher.resolve(named[1])
        telling = len(named[1].split()) > 1 and not _MERE_KIND.fullmatch(named[1])
        return telling, named[0] in said, entry is None or entry.kind != "institution"

    chosen = max(whole or names, key=standing, default=None)
    if chosen:  # "Programme Board" above "Programme Board for Clinical Trials": the whole name counts
        longer = [named for named in names if named[1].lower().startswith(chosen[1].lower() + " ")]
        chosen = max([chosen, *longer], key=lambda named: len(named[1]))
    if chosen:
        return None, chosen[1], chosen[0]
    meetings = ((number, plain(lines[number - 1].text)) for number in printed if number < attending)
    named = next((meeting for meeting in meetings if _NAMED_MEETING.fullmatch(meeting[1])), None)
    return (None, *(_board_of(lines, printed) if named is None else (named[1], named[0])))


def _is_last_of_name(lines: Sequence[Line], number: int, after: str) -> bool:
    """Whether a title in large letters ends in the line below it: "… styringsgruppen for Tarnes" / "biobank"."""
    alone = number + 1 >= len(lines) or not lines[number + 1].text.strip()
    return alone and _LAST_OF_NAME.fullmatch(after) is not None and not WEEKDAY.match(after)


def _had_no_room(lines: Sequence[Line], number: int, text: str, after: str) -> bool:
    """Whether the last words of a title stand alone below it for want of room: "… of Tarnes Hospital / Trust"."""
    alone = number + 1 >= len(lines) or not lines[number + 1].text.strip()
    broken = _REST_OF_NAME.fullmatch(after)
    if broken is None or not alone or ends_sentence(text) or find_dates(after):
        return False
    rest, beside = broken["rest"].split(), broken["kind"]
    told = MEETING_WORDS.search(broken["rest"]) or (beside and not MEETING_WORDS.search(beside))
    no_room = len(text) + len(rest[0]) >= wrap_width(lines)
    return len(rest) <= _LAST_WORDS and no_room and not told and not is_body_name(broken["rest"])


def _board_of(lines: Sequence[Line], printed: Sequence[int]) -> tuple[str | None, int | None]:
    """The undertaking whose board met, where the head speaks of a board and names only it: "Helse Ytrebygd HF"."""
    texts = [(number, plain(lines[number - 1].text)) for number in printed]
    if not any(_OF_A_BOARD.search(text) for _, text in texts):
        return None, None
    return next(((text, number) for number, text in texts if _UNDERTAKING.fullmatch(text)), (None, None))


def _owner_above(lines: Sequence[Line], printed: Sequence[int], number: int) -> tuple[str | None, int | None]:
    """Whose board it is where the paper's first line names that alone: "NeuroNode Norway" above "Board meeting"."""
    text = plain(lines[printed[0] - 1].text)
    named = printed[0] < number and lines[printed[0] - 1].kind != "row" and _OWNER.fullmatch(text) is not None
    other = MEETING_WORDS.search(text) or _KIND_FIRST.match(text) or ends_sentence(text) or find_dates(text)
    return (text, printed[0]) if named and not other else (None, None)


def _board_of_programme(lines: Sequence[Line], printed: Sequence[int], kinds: Sequence[str]) -> tuple[str, int] | None:
    """The board of a programme that a line of its own names, and that line: "Programstyret for Gode helsetjenester"."""
    for number in printed:
        line = lines[number - 1]
        found = _NAMED_PROGRAMME.fullmatch(plain("\t".join(line.cells) or line.text))
        register = _register(line) if found is None and kinds else None
        if register:
            return _board_for(kinds[0], register), number
        kind = (found["kind"] or next(iter(kinds), None)) if found else None
        if found and kind and not is_body_name(found["name"]):
            return _board_for(kind, tidy(found["name"])), number
    return None


def _board_for(kind: str, name: str) -> str:
    """ "Programstyre" and what it is for as the name of a body: "Programstyret for Gode helsetjenester"."""
    definite = kind if kind.endswith("t") else f"{kind}t" if kind.endswith("e") else f"{kind}et"
    return f"{definite[0].upper()}{definite[1:].lower()} for {name}"


def _register(line: Line) -> str | None:
    """The register that a line of the head names alone, or beside its kind of meeting: "Fagrådsmøte, Norsk …"."""
    value = plain(line.cells[-1] if line.cells else line.text)
    for piece in (value, *_BESIDE_MEETING.split(value)[1:]):
        if _REGISTER.fullmatch(piece) and not ends_sentence(piece) and not MEETING_WORDS.search(piece):
            return tidy(piece)
    return None


def _is_attendance(label: str) -> bool:
    return _ATTENDANCE_LABEL.match(label) is not None and not re.match(
        r"saks|fra\b|frå\b|from|ansvarlig", label, re.IGNORECASE
    )


def _printed_names(text: str) -> Iterator[str]:
    """What in a line of a head can be the name of the body that meets, the likeliest first."""
    if ends_sentence(text) and (numbered := _NUMBERED_IN_SENTENCE.match(text)):
        body = tidy(numbered["body"] or numbered["told"])
        yield body[:1].upper() + body[1:]
    if ends_sentence(text) or len(text) > LONGEST_NAME_LINE:
        return
    text = _SUBJECT_LABEL.sub("", re.sub(r"^R\s{1,}(?=\S)", "", text))
    if owners := _OWNERS_MEETING.fullmatch(text):
        dates = find_dates(owners["body"])
        name = tidy(WEEKDAY.sub("", owners["body"][: dates[0].start] if dates else owners["body"]))
        yield name[0].upper() + re.sub(r"\s+den$", "", name[1:])
        return
    told = text.lower()
    patterns = _BESIDE_KIND if any(sign in told for sign in _KIND_SIGNS) else ()
    candidates = [match["body"] for pattern in patterns if (match := pattern.search(text))]
    named = _KIND_THEN_BODY.fullmatch(text)
    if named and not _PREPOSITION.match(named["body"]):
        body = _AFTER_BODY.sub("", named["body"])
        candidates[:0] = filter(is_body_name, [body[:1].upper() + body[1:]])
    if is_body_name(text) and not (candidates and _KIND_FIRST.match(text)):
        candidates.append(text)
    kinds: list[str] = []  # "Nordic Trials Network – Minutes of the steering group": whose it is says more
    for candidate in candidates:
        sides = re.split(_PARTING_DASH, _NUMBERED_MEETING.sub("", candidate).split("\t")[0])
        side = next((side for side in sides if BODY_WORD.search(side)), sides[0])
        name = _MEETING_BEHIND.sub("", tidy(_AFTER_BODY.sub("", side)))
        name = re.sub(r"['’]s$", "", _BEFORE_NAME.sub("", name))
        if _KIND_FIRST.match(name) or _OPEN_NAME.search(name) or (name.isupper() and _MERE_MEETING.fullmatch(name)):
            continue
        if (
            1 < len(name) <= 110
            and re.search(r"[A-ZÆØÅ]", name)
            and not re.match(r"(?:møte|referat|\w*sak)\w*$", name, re.IGNORECASE)
        ):
            yield name
        elif is_body_name(name.capitalize()) and (len(name.split()) > 1 or len(name) >= _SHORTEST_COMPOUND):
            kinds.append(name[0].upper() + name[1:])
    yield from kinds


def _known(name: str, matcher: EntityMatcher) -> Entry | None:
    """The body of the authority file that a printed name stands for; not where it names a lesser body of that "
    "body."""
    whole = matcher.resolve(name)
    if whole and whole.kind == "body":
        return whole
    if _LESSER_BODY.search(name):
        return None
    for match in matcher.find(name):
        if match.entry.kind == "body" and match.end - match.start >= _SHARE_OF_NAME * len(name):
            return match.entry
    in_brackets = re.search(r"\(([^()]{2,40})\)", name)
    entry = matcher.resolve(in_brackets[1]) if in_brackets else None
    return entry if entry and entry.kind == "body" else None


def tidy(text: str) -> str:
    """A value with single spaces, without the signs that set it off."""
    return re.sub(r"\s+", " ", text).strip(" ,;:–|-\t")
