"""Which body met, as the head of its paper names it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from graph.authority.entries import Entry
from graph.language.dates import find_dates
from graph.language.names import EntityMatcher
from graph.language.persons import find_person_names
from graph.records import Line
from ingest.blocks import join_lines, wrap_width
from ingest.extract.attendance_labels import read_label
from ingest.extract.boards import board_of, board_of_programme, owner_above
from ingest.extract.body_names_printed import MEETING_WORDS, WEEKDAY, printed_body_names, tidy
from ingest.shapes import ends_sentence, is_body_name, plain

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
_NAMED_MEETING = re.compile(
    r"(?:[A-ZÆØÅ][a-zæøå]+t\s[a-zæøå]{2}|[A-ZÆØÅ][\wæøå-]{2})[\wæøå-]+møte(?:\s+(?:for\s+)?[A-Za-zÆØÅæøå][\wæøå-]+){1,6}"
)
"""A meeting that has a name and no body: "Nettverksmøte forskningsstøtte"."""
_ATTENDANCE_HEADING = re.compile(
    r"(?:til\s?stede|til\s?stades|deltak(?:ere|arar)|deltagere|present|participants|attendance|forfall|navn|"
    r"namn|name)\b.{0,30}|(?:følgende|følgjande|desse|disse)\s(?:\S+\s){0,3}(?:møtte|deltok|var til stede)\b.{0,20}",
    re.IGNORECASE,
)
_WORKING_COMMITTEE = re.compile(r"(?:AU|arbeidsutval(?:g?et|g))", re.IGNORECASE)
"""What met where the letterhead names the body whose it is: "Referat fra møte i arbeidsutvalget"."""
_LESSER_BODY = re.compile(
    r"\b(?:AU|arbeidsutval\w*|arbeidsgruppe\w*|undergruppe\w*|underutval\w*|styringsgruppe\w*|ad hoc\w*)\b",
    re.IGNORECASE,
)
_BOARD_OF_ANY = re.compile(r"(?:program|portefølje|prosjekt|fag)(?:styre|råd|utvalg|utval)(?:e?t)?", re.IGNORECASE)
_FORM_OF_UNDERTAKING = re.compile(r"RHF|HF|AS|KF|IKS|SF")
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
            names += [(field.start, name) for name in printed_body_names(field.value) if is_body_name(name)]
    for number in printed:
        line = lines[number - 1]
        text = plain(" ".join(line.cells) or line.text)
        if number >= attending or _heads_attendance(text):
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
        names += [(number, name) for name in printed_body_names(text)]
    for number, name in names:
        if entry := _known(name, matcher):
            lesser = next((at for at, other in names if _WORKING_COMMITTEE.fullmatch(other)), None)
            return (entry, name, number) if lesser is None else (None, f"Arbeidsutvalget for {name}", lesser)
    if names and all(_ANY_BODY.fullmatch(name) for _, name in names):
        owner = board_of(lines, printed)
        if owner[0] is None:
            owner = owner_above(lines, printed, names[0][0])
        return (None, *(owner if owner[0] else (names[0][1], names[0][0])))
    names = [named for named in names if not _ANY_BODY.fullmatch(named[1]) and not find_person_names(named[1])]
    kinds = [name for _, name in names if _BOARD_OF_ANY.fullmatch(name)]
    if board := board_of_programme(lines, [number for number in printed if number < attending], kinds):
        return None, *board
    whole = [(number, name) for number, name in names if is_body_name(name)]
    said = {n for n in printed if MEETING_WORDS.search(plain(" ".join(lines[n - 1].cells) or lines[n - 1].text))}
    said |= {field.start for field in fields}  # a letterhead above says less than "Referat fra møte i …"

    def standing(named: tuple[int, str]) -> tuple[bool, bool, bool]:
        """A letterhead's institution ("Norges forskningsråd") says less than the body of it that is named below."""
        entry = matcher.resolve(named[1])
        telling = len(named[1].split()) > 1 and not _MERE_KIND.fullmatch(named[1])
        return entry is None or entry.kind != "institution", telling, named[0] in said

    chosen = max(whole or names, key=standing, default=None)
    if chosen:  # "Programme Board" above "Programme Board for Clinical Trials": the whole name counts
        longer = [named for named in names if named[1].lower().startswith(chosen[1].lower() + " ")]
        chosen = max([chosen, *longer], key=lambda named: len(named[1]))
    if chosen:
        return None, chosen[1], chosen[0]
    meetings = ((number, plain(lines[number - 1].text)) for number in printed if number < attending)
    named = next((meeting for meeting in meetings if _NAMED_MEETING.fullmatch(meeting[1])), None)
    return (None, *(board_of(lines, printed) if named is None else (named[1], named[0])))


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


def _heads_attendance(text: str) -> bool:
    """Whether a line heads those who came or did not: "Møtende", "Til stede fra fagrådet"."""
    label = read_label(text)
    return _ATTENDANCE_HEADING.fullmatch(text) is not None or (label is not None and label.strong and not label.rest)


def _is_attendance(label: str) -> bool:
    return _ATTENDANCE_LABEL.match(label) is not None and not re.match(
        r"saks|fra\b|frå\b|from|ansvarlig", label, re.IGNORECASE
    )


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
