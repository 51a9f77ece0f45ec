"""Printed lines of a list of persons to logical lines.

Names, institutions and brackets break anywhere ("Pål / Richard Moen (NTNU)"); whether a line goes on from the one
before it shows in the words on both sides of the break.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from graph.language.persons import is_given_name, is_person_name, is_title, split_title
from ingest.blocks import join_lines
from ingest.extract.attendance_names import name_after_field, name_after_place, name_inside
from ingest.extract.attendance_words import is_institution_like

_BULLET = re.compile(r"^\s*(?:[-–—•▪●◦*+·\uf0b7\uf0a7\uf0d8]|o(?=\s)|\(?\d{1,2}[.)])\s+(?=\S)")
_OPEN_BRACKET = re.compile(r"\([^()]*$")
_JOINING_END = re.compile(r"(?:\b(?:for|i|av|ved|til|og|and|of|på|fra|frå|&)|[,;/])$")
_REACH = 300  # how far back a line is looked at to tell whether the next goes on from it
_GROUP_OPENS = re.compile(r":\s[^:]*;(?P<place>[^:;()]+)(?P<colon>:?)$")
"""The end of a line of several groups, where the next begins: "Helse Vest: Eva Moen; Helse Nord", "…; Helse Nord:"."""
_REST_OF_PLACE = re.compile(r"[^:;,()]{1,60}:\s")
_SUFFIX = re.compile(r"(?:RHF|HF|AS|ASA|SF|BA|KF|IKS)\b")
_FAMILY_FIRST = re.compile(
    r"(?P<family>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)?), ?(?P<given>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*)?)"
    r"(?P<rest>\s*(?:[,(;–].*)?)$"
)
_DASH = re.compile(r"\s+[–—-]\s+|:\s+")
_PARTY_BEFORE = re.compile(r"^\S{1,5}\s+(?=\S+\s+\S)")  # "Frp Frank Willy"
_TITLE_WAITS = re.compile(r"(?P<before>.*?)\s(?:og|and|samt)\s+(?P<title>[^\s,;()]+)$")
_BEGINS_NAME = re.compile(r"[^.]{3}\.\s+(?P<given>[^\s.,;()]+)$")  # "… fra Forskningsavdelingen. Eva" / "Moen"
_FOR_GIVEN = re.compile(r"(?:\bfor|\bvara)\s+(?P<given>[^,;()]+)$", re.IGNORECASE)
_FEWEST_TITLED = 3  # what stands before a title that waits for its name: another entry and its own
_INITIAL_END = re.compile(r"\s[A-ZÆØÅ]\.$")
_PARTICLES = r"(?:van|von|de|den|der|da|di|la|le|af|ter|bin|ben|el|al)(?:\s(?:der|den|la))?"
_PARTICLE = re.compile(rf"{_PARTICLES}\s[A-ZÆØÅ]")
_PARTICLE_END = re.compile(rf"[A-ZÆØÅ]\S+\s{_PARTICLES}$")
_HYPHEN_END = re.compile(r"\w[-‐\u00ad]$")
BRACKET = re.compile(r"[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]")


class LogicalLine(msgspec.Struct):
    """Printed lines joined: a text and, for each of its characters, the line it stands on."""

    text: str
    numbers: list[int]

    def add(self, text: str, number: int, comma: bool) -> None:
        """Join another printed line to this one."""
        joined = f"{self.text}, {text.lstrip()}" if comma else join_lines(self.text, text)
        kept = len(self.text.rstrip())
        keep = kept if joined.startswith(self.text.rstrip()) else kept - 1
        self.numbers = self.numbers[:keep] + [number] * (len(joined) - keep)
        self.text = joined

    def cut(self, start: int, end: int) -> LogicalLine:
        """The stretch ``text[start:end]``."""
        return LogicalLine(self.text[start:end], self.numbers[start:end])

    def replace(self, start: int, end: int, text: str) -> LogicalLine:
        """The same with other words in place of ``text[start:end]``, which stand where those stood."""
        number = self.numbers[min(start, len(self.numbers) - 1)]
        return LogicalLine(
            self.text[:start] + text + self.text[end:],
            self.numbers[:start] + [number] * len(text) + self.numbers[end:],
        )


def logical_lines(lines: Sequence[tuple[int, str]], width: int) -> list[LogicalLine]:
    """Join what belongs together of (line number, text) pairs; ``width`` is where the document breaks its lines."""
    logical: list[LogicalLine] = []
    longest = max((len(text.strip()) for _, text in lines), default=0)
    full = min(0.8 * width, 0.9 * longest)
    printed = [index for index, (_, text) in enumerate(lines) if text.strip()]
    # In text with an empty line after every line, an empty line parts nothing.
    double_spaced = len(printed) > 2 and sum(b - a > 1 for a, b in pairwise(printed)) > 0.7 * (len(printed) - 1)
    blank, wide, joined = True, False, 0
    for number, text in lines:
        if not text.strip():
            blank = True
            continue
        line = strip_bullet(text)
        bullet = line != text.strip()
        joiner = None
        if logical and not bullet and joined < 60:
            joiner = _joiner(logical[-1].text, line, wide, blank and not double_spaced)
        if joiner is None:
            logical.append(LogicalLine(line, [number] * len(line)))
            joined = 0
        else:
            logical[-1].add(line, number, comma=joiner == ",")
            joined += 1
        blank, wide = False, len(text.rstrip()) >= max(30, full)
    return logical


def given_names_first(lines: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    """A list of nothing but "Moen, Eva (UiO)" as "Eva Moen (UiO)"; any other list as it is."""
    printed = [(number, strip_bullet(text)) for number, text in lines if text.strip()]
    turned = {number: found for number, text in printed if (found := _FAMILY_FIRST.match(text)) and _is_turned(found)}
    if not turned or len(turned) < len(printed):
        return lines
    return [
        (number, f"{turned[number]['given']} {turned[number]['family']}{turned[number]['rest']}")
        if number in turned
        else (number, text)
        for number, text in lines
    ]


def _is_turned(found: re.Match[str]) -> bool:
    given, family = found["given"], found["family"]
    return _all_given(given) and not is_person_name(family) and is_person_name(f"{given} {family}")


def _joiner(current: str, line: str, wide: bool, blank: bool) -> str | None:
    """How ``line`` goes on from ``current``: " " as the same text, "," as a new piece; None where it does not."""
    pieces = _pieces_text(current[-_REACH:])
    tail = pieces[-1]
    head = _pieces_text(line)[0].partition("(")[0].strip()
    opened = _OPEN_BRACKET.search(current[-_REACH:])
    if opened and len(opened[0]) < 120:
        return " "
    if line.startswith("("):
        return " "
    if line[0].islower():
        if _PARTICLE.match(line) and is_person_name(f"{tail} {head}"):
            return " "  # "Eva Lie" / "van der Velde"
        if is_person_name(head) and is_title(line.split()[0]) and not _is_open(current):
            return None  # "dekan Eva Moen, UiO" is the next entry
        return "," if is_person_name(tail) and not line.startswith(("og ", "and ")) else " "
    if _HYPHEN_END.search(current[-8:]) or _JOINING_END.search(current[-8:]):
        return " "
    if is_person_name(head) and (_title_waits(current) or (wide and _next_title_waits(pieces, head))):
        return " "
    if not blank and name_after_place(tail) is None and name_after_place(f"{tail} {head}"):
        return " "  # "… forskningssjef ved St. Olavs hospital Per" / "Lie"
    if not blank and _group_waits(current, line):
        return " "
    if blank or line.endswith(":") or _is_place_before_name(line) or _opens_with_office(line):
        return None
    begun = _BEGINS_NAME.search(tail)
    if begun and is_given_name(begun["given"]) and is_person_name(f"{begun['given']} {line.split()[0]}"):
        return " "
    if _PARTICLE_END.search(tail) and is_person_name(f"{tail} {head}"):
        return " "  # "Vibeke van der" / "Velde"
    tail_name, head_name = is_person_name(tail), is_person_name(head)
    named = _FOR_GIVEN.search(tail)
    if named and _all_given(named["given"]) and (" " not in named["given"] or not is_given_name(line.split()[0])):
        return " " if is_person_name(f"{named['given']} {head}") else None
    if not (tail_name or head_name) and _INITIAL_END.search(tail) and is_person_name(f"{tail} {head}"):
        return " "  # "Synnøve M."
    if tail_name and head_name:
        return " " if _all_given(tail) and is_person_name(f"{tail} {head}") and tail != current.strip() else None
    if not tail_name and " " not in tail and is_person_name(f"{tail} {head}"):
        if is_given_name(tail):  # "Jan-Tore" has as many capitals as an acronym
            return " "
        return None if head_name or is_institution_like(tail) or is_institution_like(head) else " "
    if tail_name and not head_name and is_person_name(f"{tail} {head}"):
        if _all_given(_PARTY_BEFORE.sub("", tail)):
            return " "  # "Frank Willy" without a family name
        return " " if (wide or tail != current.strip()) and (wide or head != line.strip()) else None
    if tail_name or head_name or name_inside(head):
        return None
    running = sum(map(is_person_name, pieces)) > 1
    return " " if running or _SUFFIX.match(line) or (wide and not is_institution_like(head)) else None


def _group_waits(current: str, line: str) -> bool:
    """Whether a line of several groups breaks before the names of the next, or within what it is called."""
    group = _GROUP_OPENS.search(current[-_REACH:])
    if group is None or any(map(is_person_name, _pieces_text(group["place"]))):
        return False
    return bool(group["colon"]) or _REST_OF_PLACE.match(line) is not None


def _is_open(current: str) -> bool:
    """Whether the words say that more follows: they end in "og", in a comma, or in a title without its name."""
    return _JOINING_END.search(current[-8:]) is not None or is_title(current.split()[-1])


def _opens_with_office(line: str) -> bool:
    """True for "Direktør medisin og helsefag Eva Moen" and "Økonomi- og finansdirektør Per Lie": the next entry."""
    whole = re.split(r"[(;]", line, maxsplit=1)[0].strip()
    named = whole.partition(",")[0]
    return name_after_field(whole) is not None or (bool(split_title(named)[0]) and is_person_name(named))


def _title_waits(current: str) -> bool:
    """Whether a list of titles with their names ends in a title: "… Per Lie og spesialrådgiver"."""
    found = _TITLE_WAITS.match(current[-_REACH:])
    return found is not None and is_title(found["title"]) and is_person_name(_pieces_text(found["before"])[-1])


def _next_title_waits(pieces: Sequence[str], head: str) -> bool:
    """Whether a list of titled names ends in the title of the next: "prodekan Eva Moen, professor" / "Per Lie"."""
    if len(pieces) < _FEWEST_TITLED or not (pieces[-1].islower() and is_title(pieces[-1])):
        return False
    titled = bool(split_title(pieces[-2])[0]) and is_person_name(pieces[-2])
    return titled and not split_title(head)[0]


def _is_place_before_name(line: str) -> bool:
    """True for "Ahus – Eva Moen" and "Staff member: Eva Moen": what stands first is no rest of the line above."""
    sign = _DASH.search(line)
    if sign is None or not is_person_name(_pieces_text(line[sign.end() :])[0]):
        return False
    if re.search(r"[,;]", line[: sign.start()]):
        return False  # "Lie; Helse Vest RHF: Eva Moen" goes on from "… Per"
    return " " not in line[: sign.start()] or sign[0].startswith(":")


def _all_given(name: str) -> bool:
    return all(is_given_name(word) or word.endswith(".") for word in name.split())


def _pieces_text(text: str) -> list[str]:
    masked = BRACKET.sub("", text)
    return [piece.strip() for piece in re.split(r"[,;|\t/]|:\s+|\s{3,}|\s[–—-]\s|\s(?:og|and)\s", masked)] or [""]


def is_bulleted(text: str) -> bool:
    """Whether a line has the sign or number of a list item."""
    return _BULLET.match(text) is not None


def strip_bullet(text: str) -> str:
    """A line without the sign or number of a list item."""
    return _BULLET.sub("", text).strip()
