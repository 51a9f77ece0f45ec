"""What in a line of a paper's head can be the name of the body that meets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.language.dates import find_dates
from ingest.shapes import BODY_WORD, ends_sentence, is_body_name

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
KIND_FIRST = re.compile(
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
_MEETING_BEHIND = re.compile(
    r"[-\s](?:møtet?|[Mm]eeting|MEETING)(?:\s(?:by|via|on|over|per|på)\s(?:\w+\s)?(?:phone|telephone|telefon|video|[Tt]eams|[Ss]kype|[Zz]oom))?$"
)
"""A meeting, and by what means, behind the name of its body: "Board meeting by phone"."""
WEEKDAY = re.compile(
    r"\b(?:man|måndag|mandag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|monday|tuesday|"
    r"wednesday|thursday|friday)\b,?",
    re.IGNORECASE,
)
MEETING_WORDS = re.compile(r"møte|innkalling|referat|protokoll|meeting|minutes", re.IGNORECASE)
_OWNERS_MEETING = re.compile(
    r"(?:protokoll\s+(?:fra|frå|for)\s+)?(?P<body>(?:felles\s+)?(?:foretaksmøte|generalforsamling|årsmøte)\w*\s+(?:i|for|med)"
    r"\s+[A-ZÆØÅ].*)",
    re.IGNORECASE,
)
_OF_A_PROJECT = re.compile(
    r"\b(?P<kind>(?i:(?:styrings|prosjekt|referanse|arbeids)gruppe|(?:prosjekt|program)styre))-?(?i:møtet?)\s*[–:-]\s*"
    r"(?:(?i:prosjekt(?:et)?)\s+[«\"]?(?=[A-ZÆØÅ])|(?=[A-ZÆØÅ][\w-]*[a-zæøå][A-ZÆØÅ])"
    r"|(?=[A-ZÆØÅ][\w-]+\s[a-zæøå]))(?P<name>[^\d,;:]{3,70}?)[»\"]?$"
)
"""A project's group that met, and which: "Styringsgruppemøte – prosjekt Tarnvei". A mere word may be a place."""
_SUBJECT_LABEL = re.compile(
    r"^(?:emne|subject|gjelder|gjeld|vedr(?:ørende|\.)?|sak|tittel|title|re)\s*:\s*", re.IGNORECASE
)
_SHORTEST_COMPOUND = 8  # letters of a body's name in small letters that says which body: "instituttstyre"
LONGEST_NAME_LINE = 300


def board_for(kind: str, name: str) -> str:
    """ "Programstyre" and what it is for as the name of a body: "Programstyret for Gode helsetjenester"."""
    ending = "n" if kind.lower().endswith("gruppe") else "t" if kind.endswith("e") else "et"
    definite = kind if kind.endswith("t") else kind + ending
    return f"{definite[0].upper()}{definite[1:].lower()} for {name}"


def printed_body_names(text: str) -> Iterator[str]:
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
    if (of_project := _OF_A_PROJECT.search(text)) and not WEEKDAY.search(of_project["name"]):
        yield board_for(of_project["kind"], tidy(of_project["name"]))
        return
    told = text.lower()
    patterns = _BESIDE_KIND if any(sign in told for sign in _KIND_SIGNS) else ()
    candidates = [match["body"] for pattern in patterns if (match := pattern.search(text))]
    named = _KIND_THEN_BODY.fullmatch(text)
    if named and not _PREPOSITION.match(named["body"]):
        body = _AFTER_BODY.sub("", named["body"])
        candidates[:0] = filter(is_body_name, [body[:1].upper() + body[1:]])
    if is_body_name(text) and not (candidates and KIND_FIRST.match(text)):
        candidates.append(text)
    kinds: list[str] = []  # "Nordic Trials Network – Minutes of the steering group": whose it is says more
    for candidate in candidates:
        sides = re.split(_PARTING_DASH, _NUMBERED_MEETING.sub("", candidate).split("\t")[0])
        side = next((side for side in sides if BODY_WORD.search(side)), sides[0])
        name = _MEETING_BEHIND.sub("", tidy(_AFTER_BODY.sub("", side)))
        name = re.sub(r"['’]s$", "", _BEFORE_NAME.sub("", name))
        if KIND_FIRST.match(name) or _OPEN_NAME.search(name) or (name.isupper() and _MERE_MEETING.fullmatch(name)):
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


def tidy(text: str) -> str:
    """A value with single spaces, without the signs that set it off."""
    return re.sub(r"\s+", " ", text).strip(" ,;:–|-\t")
