"""Lists of persons in running text and one a line: names, with what stands beside them, to entries.

Two steps. Printed lines are first joined to *logical* lines, because names, institutions and brackets break anywhere
("Pål / Richard Moen (NTNU)"). Each logical line is then cut at commas, dashes, "og" and brackets into pieces; a piece
with the form of a name opens an entry, and what follows belongs to it until the next name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from graph.language.persons import clean_name, is_given_name, is_person_name, split_title
from graph.records import Record
from ingest.extract.attendance_entries import Entry, ListedLine, with_default
from ingest.extract.attendance_lines import BRACKET, LogicalLine, given_names_first, logical_lines, strip_bullet
from ingest.extract.attendance_names import (
    are_initials,
    name_after_field,
    name_after_place,
    name_before_institution,
    name_inside,
    without_office,
)
from ingest.extract.attendance_placing import place_lone_words, share_last_institution
from ingest.extract.attendance_words import (
    Said,
    is_note,
    is_of_a_country,
    is_vacant,
    join_said,
    may_be_institution,
    read_all,
    read_words,
)

_UPPER = r"A-ZÆØÅÄÖÉÜŁŠŽ"
_SEPARATOR = re.compile(
    rf"(?P<comma>\s*[,;|\t]\s*|\s{{3,}})|(?P<dash>\s+[–—-]{{1,2}}\s+)|(?P<colon>\s*:\s+|:$)"
    rf"|(?P<ved>\s+v/\s*|\s+ved\s+(?=[{_UPPER}]))|(?P<and>\s+(?:og|and|samt|&|\+|/)\s+(?=(?:[a-zæøå.-]+\s+){{0,3}}[{_UPPER}]))"
    rf"|(?P<slash>\s*/\s*(?=[{_UPPER}]))|(?P<point>\.\s+(?=[{_UPPER}]))|(?P<gap>\s{{2,}})|(?P<close>(?<=\ue000)\s+(?=\w))"
)
_OFFICE_WITH_FIELD = re.compile(r"\w+(?:\s+[a-zæøå-]+){1,4}")
_REST_OF_FIELD = re.compile(rf"\s*(?:[a-zæøå-]+,?\s+){{1,5}}[{_UPPER}][^,;:(\ue000\d]*")
_PLACEHOLDER = "\ue000"
_BY_CHANCE = 2  # entries that hold a name and an institution only parted by a space
_ENDS_WITH_PLACE = re.compile(r"\s(?:fra|frå|ved|from)\s+[^.]*\w{3}$")
_LEADING_AND = re.compile(r"^(?:og|and|samt|&)\s+")


class Piece(Record, frozen=True, kw_only=True):
    """A stretch between two separators. ``before`` is the kind of separator in front of it."""

    text: str
    brackets: tuple[str, ...]
    before: str
    start: int
    end: int


class _Style(Record, frozen=True, kw_only=True):
    """How a list is set: institutions in brackets; names and institutions with only a space between; one a line."""

    bracketed: bool
    spaced: bool
    one_a_line: bool


def read_list(lines: Sequence[tuple[int, str]], width: int, *, spaced: bool = False) -> tuple[ListedLine, ...]:
    """The entries of the lines of one section: (line number, text) each, empty lines included.

    ``width`` is where the document breaks its lines; ``spaced`` tells that its other lists part names and
    institutions by a space only.
    """
    logical = logical_lines(given_names_first(lines), width)
    style = _Style(
        bracketed=any(BRACKET.search(line.text) for line in logical),
        spaced=spaced or sum(_is_spaced(line.text) for line in logical) > 1,
        one_a_line=len(logical) > 1,
    )
    listed = [_read_line(line, style) for line in logical]
    return tuple(place_lone_words(share_last_institution(listed)))


def is_spaced(lines: Iterable[tuple[int, str]]) -> bool:
    """Whether of all lists of a document at least three entries hold a name and, after a space, an institution."""
    return sum(_is_spaced(strip_bullet(text)) for _, text in lines) > _BY_CHANCE


def _is_spaced(text: str) -> bool:
    found = name_inside(text)
    return found is not None and found[1][:1].isalnum()


def read_told(line: LogicalLine, said: Said) -> ListedLine:
    """The entries of names in a sentence; ``said`` holds for all of them."""
    listed = _read_line(line, _Style(bracketed=BRACKET.search(line.text) is not None, spaced=False, one_a_line=False))
    entries = tuple(
        msgspec.structs.replace(entry, said=join_said((with_default(entry.said, said), _without_place(said))))
        for entry in listed.entries
    )
    return msgspec.structs.replace(listed, entries=entries)


def _without_place(said: Said) -> Said:
    return msgspec.structs.replace(said, institution=None, unit=None, seat=None)


# --- logical lines to pieces


def _pieces(line: LogicalLine) -> list[Piece]:
    masked, groups, numbers = _mask(line)
    pieces: list[Piece] = []
    begin, before = 0, "start"
    separators = list(_SEPARATOR.finditer(masked))
    for index, match in enumerate(separators):
        if match.start() < begin:
            continue
        later = (other.start() for other in separators[index + 1 :] if masked[other.start() - 1] != "-")
        following = next(later, len(masked))  # in "helse- og omsorgssjef" the "og" parts nothing
        left, right = masked[begin : match.start()], masked[match.end() : following]
        kind = match.lastgroup or "comma"
        if kind == "comma" and _field_goes_on(left, masked[match.end() :]):
            continue
        if left.strip() and not _cuts(kind, left.replace(_PLACEHOLDER, " "), right.replace(_PLACEHOLDER, " ")):
            continue
        if left.strip():
            pieces.append(_piece(masked, groups, numbers, begin, match.start(), before))
        begin, before = match.end(), kind
    if masked[begin:].strip():
        pieces.append(_piece(masked, groups, numbers, begin, len(masked), before))
    return pieces


def _field_goes_on(left: str, rest: str) -> bool:
    """Whether a comma stands in the field of an office before its holder: "Direktør medisin, helse og fag Eva Moen"."""
    found = _REST_OF_FIELD.match(rest) if _OFFICE_WITH_FIELD.fullmatch(left.strip()) else None
    return found is not None and name_after_field(f"{left.strip()}, {found[0].strip()}") is not None


def _cuts(kind: str, left: str, right: str) -> bool:
    """Whether a sign parts two pieces: "og" between names does, in "Helse- og omsorgsdepartementet" it does not."""
    named = is_person_name(_LEADING_AND.sub("", left.strip()))
    if kind == "and" and left.endswith("-"):
        return False  # "Økonomi- og finansdirektør Eva Moen"
    if kind == "and":
        if right[:1].islower():
            return is_person_name(right) or name_after_field(right.strip(" .")) is not None
        return named or (is_person_name(right) and is_given_name(right.split()[0]))
    if kind == "slash":
        return named and is_person_name(right)
    if kind in ("point", "gap"):
        return named or (kind == "point" and _ENDS_WITH_PLACE.search(left) is not None and _begins_with_name(right))
    if kind == "comma" and is_of_a_country(f"{left.strip()}, {right.strip()}"):
        return False
    if kind == "close":
        return named or right[:1].isupper()
    if kind == "dash":
        beside = read_words(right)
        return (
            named
            or name_inside(left.strip()) is not None
            or is_person_name(right)
            or beside.role is not None
            or is_note(right)
        )
    if kind == "ved":
        return not named and is_person_name(right)
    return True


def _begins_with_name(text: str) -> bool:
    found = name_inside(text.strip())
    return found is not None and text.strip().startswith(found[0])


def _mask(line: LogicalLine) -> tuple[str, list[str], list[tuple[int, int]]]:
    """The line with each bracket as one sign, the texts of the brackets, and first and last line of each sign."""
    masked: list[str] = []
    groups: list[str] = []
    numbers: list[tuple[int, int]] = []
    position = 0
    for group in BRACKET.finditer(line.text):
        masked.append(_without_brackets(line.text[position : group.start()]))
        numbers += [(number, number) for number in line.numbers[position : group.start()]]
        masked.append(_PLACEHOLDER)
        numbers.append((line.numbers[group.start()], line.numbers[group.end() - 1]))
        groups.append(group[1])
        position = group.end()
    masked.append(_without_brackets(line.text[position:]))
    numbers += [(number, number) for number in line.numbers[position:]]
    return "".join(masked), groups, numbers


def _without_brackets(text: str) -> str:
    """Text with a comma, as long, for each bracket that has lost its other half."""
    return text.replace("(", ",").replace(")", ",")


def _piece(masked: str, groups: list[str], numbers: list[tuple[int, int]], begin: int, end: int, before: str) -> Piece:
    raw = masked[begin:end]
    first = masked[:begin].count(_PLACEHOLDER)
    used = numbers[begin + len(raw) - len(raw.lstrip()) : begin + len(raw.rstrip())] or numbers[begin:end]
    text = _LEADING_AND.sub("", raw.replace(_PLACEHOLDER, " ").strip(" .*"))
    return Piece(
        text=text,
        brackets=tuple(groups[first : first + raw.count(_PLACEHOLDER)]),
        before=before,
        start=used[0][0],
        end=used[-1][1],
    )


# --- pieces to entries


class _Draft(msgspec.Struct):
    """A name with the words behind it; ``group`` are those that opened the group it stands in ("Helse Vest: …")."""

    name: str
    start: int
    end: int
    words: list[str]
    joined: bool = False
    vacant: bool = False
    group: tuple[str, ...] = ()


def _read_line(line: LogicalLine, style: _Style) -> ListedLine:
    pieces = _pieces(line)
    drafts: list[_Draft] = []
    leading: list[str] = []
    first, last = line.numbers[0], line.numbers[-1]
    for index, printed in enumerate(pieces):
        text, office = without_office(printed.text)
        piece = msgspec.structs.replace(printed, text=text)
        follows = pieces[index + 1].before if index + 1 < len(pieces) else ""
        brackets = [
            part
            for text in piece.brackets
            for part in re.split(r"[,;]|\s[–—-]\s", text)
            if not are_initials(part.strip(), clean_name(piece.text))
        ]
        group = tuple(leading)
        if is_vacant(piece.text):
            drafts.append(_Draft("", piece.start, piece.end, brackets, vacant=True, group=group))
        elif follows in ("colon", "ved") and not is_person_name(piece.text):
            place = re.sub(r"^(?:fra|frå|from)\s+", "", piece.text, flags=re.IGNORECASE)
            grouped = follows == "colon" and drafts and drafts[-1].group and place[:1].isupper()
            if place != piece.text or may_be_institution(place) or grouped:
                leading = [*([] if follows == "colon" else leading), place, *brackets]
        elif _opens_entry(piece, drafts, pieces, style):
            joined = piece.before in ("and", "slash")
            drafts.append(
                _Draft(clean_name(piece.text), piece.start, piece.end, [*office, *brackets], joined, group=group)
            )
        elif placed := name_after_place(piece.text):
            drafts.append(_Draft(placed[0], piece.start, piece.end, [*office, placed[1], *brackets], group=group))
        elif (
            split := name_inside(piece.text)
            or (name_before_institution(piece.text, alone=not style.spaced) if style.spaced or index == 0 else None)
        ) and not (drafts and not drafts[-1].words and piece.before == "comma"):
            drafts.append(_Draft(split[0], piece.start, piece.end, [*office, split[1], *brackets], group=group))
        elif drafts and not piece.text:
            drafts[-1].words += brackets
        elif drafts:
            whole = piece.text + "".join(f" ({text})" for text in piece.brackets)
            drafts[-1].words.append(whole)
            drafts[-1].end = max(drafts[-1].end, piece.end)
        else:
            leading += [piece.text, *brackets]
    return _listed(drafts, line.text, first, last)


def _listed(drafts: list[_Draft], text: str, first: int, last: int) -> ListedLine:
    entries = [
        Entry(
            name=draft.name,
            start=draft.start,
            end=draft.end,
            said=with_default(read_all(draft.words), _shared(draft.group)),
            vacant=draft.vacant,
        )
        for draft in drafts
    ]
    # "A og B (X)": two names share one bracket; nothing but the institution is shared.
    for index in range(1, len(entries)):
        absent, said = entries[index - 1], entries[index].said
        # As in "Per Lund (forfall), vara Ingrid Dal".
        if said.role == "deputy" and not said.substitutes_for and absent.said.attendance == "absent":
            said = msgspec.structs.replace(said, substitutes_for=absent.name)
            entries[index] = msgspec.structs.replace(entries[index], said=said)
    for index in range(len(entries) - 2, -1, -1):
        if drafts[index + 1].joined and not drafts[index].words:
            inherited = Said(institution=entries[index + 1].said.institution)
            entries[index] = msgspec.structs.replace(entries[index], said=with_default(entries[index].said, inherited))
    return ListedLine(entries=tuple(entries), words=text, start=first, end=last)


def _shared(group: Sequence[str]) -> Said:
    """What the words before a group of names say of each of them."""
    before = read_all([word for word in group if word])
    return msgspec.structs.replace(before, substitutes_for=None, substitute=None, cases=())


def _opens_entry(piece: Piece, drafts: list[_Draft], pieces: list[Piece], style: _Style) -> bool:
    """True for a piece that is a name; an institution may look like one ("Novo Nordisk") and stand where one may."""
    if not is_person_name(piece.text):
        return False
    given = is_given_name(split_title(clean_name(piece.text))[1].split()[0])
    if given or not drafts or piece.before in ("and", "slash", "start", "colon", "ved", "close") or piece.brackets:
        return True
    if style.bracketed or drafts[-1].words or drafts[-1].vacant or not is_given_name(drafts[-1].name.split()[0]):
        return True
    # A name with an unknown given name after a bare name: an institution where other names have theirs that way.
    names = [is_person_name(other.text) for other in pieces]
    alternating = any(a and not b for a, b in pairwise(names)) or (len(pieces) == 2 and style.one_a_line)
    return not alternating
