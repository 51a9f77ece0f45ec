"""A name in a piece of a list that holds more than the name: an office before it, an institution or a note after it."""

from __future__ import annotations

import re

from graph.language.person_words import INSTITUTION_ENDINGS, INSTITUTION_WORDS
from graph.language.persons import clean_name, find_person_names, is_given_name, is_person_name, is_title, split_title
from ingest.extract.attendance_roles import read_role
from ingest.extract.attendance_words import Said, is_institution_like, is_note, read_words

_NOTE_WORDS = 9
_NOTE_NUMBER = re.compile(r"(?<=[^\W\d_])\d$")
_LONGEST_OFFICE = 3  # words: "styrets nestleder", "møtende vara"
_OF_OFFICE = re.compile(r"(?:deputy|vice)$", re.IGNORECASE)
_FOR_ANOTHER = re.compile(
    r"(?:\s+[–-])?\s+(?:(?:møtte|møtt|møter|møtande|møtende|deltok|stilte|vikarierte)\s+)?"
    r"(?:(?:som\s+)?(?:vara|varamedlem|vararepresentant|stedfortreder|deputy)\s+)?"
    r"(?:for|på vegne av|i stedet for|i staden for|erstattet)\s+",
    re.IGNORECASE,
)
_PARTY = re.compile(r"(?:Ap|H|Frp|Sp|SV|KrF|V|MDG|R|Rødt|PP|INP|FNB|Uavh)\.?", re.IGNORECASE)
"""The signs of the parties, which councils print beside their members."""
_LONGEST_FIELD = 6  # words: "medisin, helsefag og utvikling"
_FIELD = re.compile(r"[a-zæøå-]+,?")
_OWNED = re.compile(r"(?:i|ved|på|for|fra|frå|av|til|hos|of|at|in|and|og)")
_LONGEST_TAIL = 4
_OFFICE_AT = re.compile(r"(?P<office>\w+(?:\s[a-zæøå]+)?)\s(?:ved|i|hos|for|at|of)\s(?=[A-ZÆØÅ])")
_ADJECTIVE = re.compile(r"[a-zæøå-]+(?:sk|ske|leg|lege|lig|lige)\b")  # "medisinsk fakultet" is whole without a place
_NEEDS_OWNER = re.compile(
    r"(?:Universitet|University|Universitetss[yj]u?kehus|Universitetshospital|Hospital|Høgskole|Høgskule|Høyskole|Kommune|"
    r"S[yj]u?kehus)\b(?!\s(?:i|of|in|på|for)\b)"
)
"""What is nobody's without the word before it: "Eva Moen Aarhus Universitet"."""
_FORM_OF_UNDERTAKING = re.compile(r"(?:RHF|HF|ASA?|SF|BA|KF|IKS)$")
_FEWEST_NAMES = 2
_CAME_FOR = re.compile(
    r"^(?:(?:som\s+)?(?:vara|varamedlem|stedfortreder)\s+|i\s+(?:stedet|staden)\s+)?for\s+(?P<absent>.+?)\s+"
    r"(?:møtte|møter|deltok|stilte)\s+(?:vara(?:medlem)?\s+)?(?P<came>.+)$",
    re.IGNORECASE,
)

_IN_PERSON = re.compile(r"(?P<absent>.+?),?\s+v/\s?(?P<came>.+)")
"""Of an institution it tells who spoke for it, of a person who came in the place: "Eva Moen v/ Per Lie"."""


def without_office(text: str) -> tuple[str, list[str]]:
    """A name without the office at the meeting before it ("styreleder Eva Moen") and the number of a note after it.

    The office comes as words beside the name; any other text comes back as it is.
    """
    noted = _NOTE_NUMBER.sub("", text)
    plain = noted if is_person_name(noted) else text
    words = plain.split()
    for count in range(1, min(_LONGEST_OFFICE, len(words) - 2) + 1):
        office, name = " ".join(words[:count]), " ".join(words[count:])
        if _OF_OFFICE.match(office) and is_title(words[count]):
            continue  # "Deputy Director Eva Moen" sits for nobody
        known = read_role(office) is not None or read_words(office).seat
        if is_party(office) and (is_person_name(name) or _name_before_role(name)):
            return name, [office]
        if known and is_person_name(name):
            return name, [office]
    return plain, []


def are_initials(text: str, name: str) -> bool:
    """True for the signs by which minutes go on to call a person: "TEH" for "Tom-Erik Haugli"."""
    letters = "".join(word[0] for word in re.split(r"[\s-]+", name) if word)
    return len(text) > 1 and text.isupper() and text == letters.upper()


def is_party(text: str) -> bool:
    """True for the sign of a political party, as in a council's list: "Ap", "KrF"."""
    return _PARTY.fullmatch(text.strip(" .,()")) is not None


def name_after_field(text: str) -> tuple[str, str] | None:
    """A name behind an office that says its field: "Direktør medisin og helsefag Eva Moen"."""
    words = text.split()
    field = next((at for at, word in enumerate(words) if at and not _FIELD.fullmatch(word)), 0)
    if not 1 < field <= _LONGEST_FIELD + 1 or not is_title(words[0]) or _OWNED.fullmatch(words[field - 1]):
        return None
    name = " ".join(words[field:])
    return (clean_name(name), " ".join(words[:field])) if is_person_name(name) else None


def name_after_place(text: str) -> tuple[str, str] | None:
    """A name behind an office and whose it is: "forskningssjef ved St. Olavs hospital Eva Moen"."""
    placed = _OFFICE_AT.match(text)
    if placed is None or not is_title(placed["office"].split()[-1]):
        return None
    words = text[placed.end() :].split()
    for at in range(1, len(words) - 1):
        place, name = " ".join(words[:at]), " ".join(words[at:])
        if is_given_name(words[at]) and is_person_name(name) and is_institution_like(place):
            return clean_name(name), f"{placed[0]}{place}"
    return None


def _name_before_role(text: str) -> tuple[str, str] | None:
    """A name with its role or its way of taking part behind it, however rare the name: "Ohene Dahl Nestleiar Teams"."""
    words = text.split()
    for at in range(max(_FEWEST_NAMES, len(words) - _LONGEST_TAIL), len(words)):
        name, tail = " ".join(words[:at]), " ".join(words[at:])
        office, _, party = tail.rpartition(" ")
        told = office if is_party(party) else tail
        if is_person_name(name) and (_is_role_or_way(told) or is_party(tail)):
            return clean_name(name), f"{office}, {party}" if told == office and office else tail
    return None


def _is_role_or_way(text: str) -> bool:
    said = read_words(text)
    return is_note(text) or ((said.role is not None or said.attendance is not None) and said.institution is None)


def name_inside(text: str) -> tuple[str, str] | None:
    """A name that opens a piece without a separator: "Eva Moen UiO", "Eva Moen deltok fra kl. 10"."""
    if len(text.split()) > _NOTE_WORDS:
        return None
    if behind := name_after_field(text) or _name_before_role(text):
        return behind
    if (came := _CAME_FOR.match(text)) and is_person_name(came["absent"]) and is_person_name(came["came"]):
        return clean_name(came["came"]), f"vara for {came['absent']}"
    instead = _IN_PERSON.fullmatch(text)
    if instead and _is_somebody(instead["absent"]) and is_person_name(instead["came"]):
        return clean_name(instead["absent"]), f"for ham møtte {instead['came']}"
    person, *other = _FOR_ANOTHER.split(text, maxsplit=1)
    person = without_office(person)[0]
    if other and is_person_name(person) and is_person_name(other[0]):
        return clean_name(person), f"vara for {other[0]}"
    found = find_person_names(text)
    if len(found) != 1:
        return None
    before = split_title(text[: found[0].start])[1].split()
    if before and not (len(before) <= _LONGEST_OFFICE + 1 and is_title(before[-1])):
        return None
    name, rest = _without_place(found[0].name, text[found[0].end :].strip(" ."))
    if rest[:1].islower() and not _tells(rest):
        return None
    return name, rest


def _is_somebody(text: str) -> bool:
    return is_person_name(text) and is_given_name(split_title(text)[1].split()[0]) and not is_institution_like(text)


def name_before_institution(text: str, *, alone: bool) -> tuple[str, str] | None:
    """The same for a given name that is not known, where the institution, or a title, can be told by its words.

    What stands ``alone``, without other names set so around it, begins with a known given name and names its
    institution in two words: "Eva Moen Lyngvik kommune", not "Martina Hansens Hospital".
    """
    words = text.split()
    if len(words) <= _FEWEST_NAMES or (alone and not is_given_name(words[0])):
        return None
    for count in (3, 2):
        name, rest = " ".join(words[:count]), " ".join(words[count:])
        if _FORM_OF_UNDERTAKING.match(rest):
            return None  # "Fagerli Diagnostikk AS" is nobody
        titled = rest.islower() and is_title(rest.split()[-1]) and not is_institution_like(name)
        if is_person_name(name) and (titled or is_institution_like(rest)):
            found = _without_place(clean_name(name), rest)
            return found if not alone or " " in found[1] else None
    return None


def _tells(rest: str) -> bool:
    """Whether words in small letters behind a name say something of the person: how, or as what."""
    return (
        read_words(rest) != Said()
        or not split_title(rest)[1]
        or _begins_noun(rest)
        or re.match(r"(?:deltok|kom|gikk|møtte|var|fra|til)\b", rest) is not None
    )


def _without_place(name: str, rest: str) -> tuple[str, str]:
    """ "Eva Moen Oslo" before "universitetssykehus" is Eva Moen of Oslo universitetssykehus."""
    words = name.split()
    if len(words) > _FEWEST_NAMES and _NEEDS_OWNER.match(rest):
        return " ".join(words[:-1]), f"{words[-1]} {rest}"
    whole = not rest[:1].islower() or _ADJECTIVE.match(rest) or is_title(rest.split()[0])
    if len(words) <= _FEWEST_NAMES or whole or not _begins_noun(rest):
        return name, rest
    return " ".join(words[:-1]), f"{words[-1]} {rest}"


def _begins_noun(rest: str) -> bool:
    """Whether words begin with the kind of an institution in small letters: "kommune", "medisinsk fakultet"."""
    kind = re.split(r"[,(]|\s[–—-]\s", rest)[0].split()[:2]
    return any(word.islower() and (word in INSTITUTION_WORDS or word.endswith(INSTITUTION_ENDINGS)) for word in kind)
