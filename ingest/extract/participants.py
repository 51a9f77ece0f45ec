"""Who was at a meeting: the attendance block in the head of minutes, or the list of members in an agenda or a deck.

The block falls into sections, each under a label ("Til stede:", "Forfall", "Sekretariat"). A section's lines go to
``attendance_lists``, its rows to ``attendance_tables``; the entries that come back get their role and attendance from
what stands beside the name, else from the label, else they are members by inference.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import msgspec

from graph.language.person_folding import fold_name
from graph.records import AttendanceState, Document, Role
from ingest.blocks import wrap_width
from ingest.extract.attendance_entries import Entry, ListedLine
from ingest.extract.attendance_labels import SectionLabel, announces_own, read_label
from ingest.extract.attendance_lists import is_spaced, read_list, read_told
from ingest.extract.attendance_section import Section
from ingest.extract.attendance_sections import attendance_sections
from ingest.extract.attendance_tables import read_rows
from ingest.extract.attendance_words import Said, join_said, may_be_institution, read_all
from ingest.findings import AttendanceFindings, Lines, ParticipantFinding, SeatFinding

_CLOSING_LINES = 8  # of minutes, below the last case
_PART_OF_MEETING = 4  # cases; whoever was there for so many is no guest for one of them


def read_attendance(document: Document, lines: Lines, furniture: Collection[int] = frozenset()) -> AttendanceFindings:
    """The persons and seats that lines ``lines`` of a document list under labels of attendance.

    ``furniture`` are lines that are printed and no text. An entry's lines are the lines that it stands on; a line
    of the block that gave nobody is named in ``not_understood``.
    """
    width = wrap_width(document.lines)
    sections = attendance_sections(document, lines, furniture)
    spaced = is_spaced(text for section in sections for text in section.texts)
    found: list[ParticipantFinding] = []
    seats: list[SeatFinding] = []
    understood: set[int] = set()
    silent: list[int] = []
    for section in sections:
        entries, mute = _read_section(section, width, spaced=spaced)
        last = max((entry.end for entry in entries), default=0)
        if section.label.strong:
            # Under "Til stede" whoever is not understood may be a person; slides go on with other things.
            last = max([last, *mute])
        silent += [number for number in mute if number <= last]
        for entry in entries:
            understood.update(range(entry.start, entry.end + 1))
            seat = _seat(entry, section)
            seats += [seat] if seat else []
            found += [] if entry.vacant else _participants(entry, section)
    return AttendanceFindings(
        participants=tuple(_one_row_each(found)),
        seats=tuple(dict.fromkeys(seats)),
        not_understood=tuple(sorted(set(silent) - understood)),
    )


def closing_list(document: Document, lines: Lines) -> Lines | None:
    """Where a list of those present begins within ``lines``, and the rest of them; None where there is none."""
    for number in range(lines.start, lines.end + 1):
        label = read_label(document.lines[number - 1].text)
        if label and label.strong and label.attendance == "present" and label.role is None:
            return Lines(start=number, end=lines.end)
    return None


def closing_writer(document: Document, lines: Lines, furniture: Collection[int] = frozenset()) -> AttendanceFindings:
    """Who wrote the minutes, where their last lines tell: "Referent: Eva Moen", or the name below "Referent"."""
    printed = [
        number
        for number in range(lines.start, lines.end + 1)
        if number not in furniture and document.lines[number - 1].text.strip()
    ]
    for number in reversed(printed[-_CLOSING_LINES:]):
        label = read_label(document.lines[number - 1].text)
        if label is None or label.role != "secretariat" or not label.single:
            continue
        end = number if label.rest else next((below for below in printed if below > number), number)
        found = read_attendance(document, Lines(start=number, end=end), furniture)
        if len(found.participants) == 1:
            return found
    return AttendanceFindings()


def with_writer(attendance: AttendanceFindings, writer: AttendanceFindings) -> AttendanceFindings:
    """An attendance list with whoever wrote the minutes, unless it names the person already."""
    known = {fold_name(person.name) for person in attendance.participants}
    more = [person for person in writer.participants if fold_name(person.name) not in known]
    return msgspec.structs.replace(attendance, participants=(*attendance.participants, *more))


# --- sections to entries


def _read_section(section: Section, width: int, *, spaced: bool) -> tuple[list[Entry], list[int]]:
    """The entries of a section, and its lines that gave none."""
    if section.told:
        told = read_told(section.told.names, section.told.said)
        return list(told.entries), [*_mute(told)]
    listed = read_list(section.texts, width, spaced=spaced)
    by_row = read_rows(section.rows, section.columns)
    if by_row:
        listed, by_row = _under_headings(listed, by_row)
    entries = sorted(
        [entry for line in listed for entry in line.entries] + [entry for row in by_row.values() for entry in row],
        key=lambda entry: entry.start,
    )
    mute = [number for line in listed for number in _mute(line)]
    mute += [line for line, found in by_row.items() if not found]
    return entries, mute


def _under_headings(
    listed: Sequence[ListedLine], by_row: Mapping[int, tuple[Entry, ...]]
) -> tuple[tuple[ListedLine, ...], dict[int, tuple[Entry, ...]]]:
    """Rows without an institution of their own get that of the line above them in the table that is one."""
    result: list[ListedLine] = []
    rows = dict(by_row)
    for index, line in enumerate(listed):
        following = listed[index + 1].start if index + 1 < len(listed) else max(rows) + 1
        below = [number for number in rows if line.end < number < following]
        said = read_all([line.words]) if not line.entries and may_be_institution(line.words) else Said()
        place = Said(institution=said.institution, seat=said.seat)
        for number in below if place != Said() else ():
            rows[number] = tuple(
                msgspec.structs.replace(entry, said=join_said((entry.said, place)))
                if entry.said.institution in (None, entry.said.unit)
                else entry
                for entry in rows[number]
            )
        result.append(msgspec.structs.replace(line, placed=line.placed or (bool(below) and place != Said())))
    return tuple(result), rows


def _mute(line: ListedLine) -> range:
    """The lines of a logical line that gave nobody, and no institution to other names either."""
    return range(0) if line.entries or line.placed else range(line.start, line.end + 1)


# --- entries to findings


def _participants(entry: Entry, section: Section) -> list[ParticipantFinding]:
    said, label = entry.said, section.label
    role, inferred = _role(said, label)
    printed = said.role_as_printed if said.role and said.role == role else None
    person = ParticipantFinding(
        name=entry.name,
        lines=Lines(start=entry.start, end=entry.end),
        institution=said.institution,
        role=role,
        role_as_printed=printed or (None if inferred else label.printed or None),
        attendance=_attendance(said, label.attendance or section.inherits),
        seat=said.seat,
        substitutes_for=said.substitutes_for,
        cases=said.cases or label.cases,
        inferred=inferred,
    )
    if not said.substitute or person.attendance != "absent":
        return [person]
    # "Forfall: Per Lund (vara: Ingrid Dal)": the line names the one who came, too. A deputy named beside somebody
    # who is there stayed at home.
    deputy = ParticipantFinding(
        name=said.substitute,
        lines=person.lines,
        institution=said.institution,
        role="deputy",
        role_as_printed="vara",
        seat=said.seat,
        substitutes_for=entry.name,
    )
    return [person, deputy]


def _role(said: Said, label: SectionLabel) -> tuple[Role, bool]:
    """Role and whether it is inferred. The label of guests, presenters and secretaries is stronger than a title."""
    if label.role in ("secretariat", "presenter", "invited") and said.role in (None, "chair", "member"):
        return label.role, False
    if label.role == "chair" and said.role in (None, "member"):
        return "chair", False
    if said.role:
        return said.role, False
    if label.role:
        return label.role, False
    part = len(said.cases) >= _PART_OF_MEETING or said.seat is not None or announces_own(label.printed)
    return ("invited", True) if said.only_for_cases and not part else ("member", True)


def _attendance(said: Said, section: AttendanceState | None) -> AttendanceState:
    return said.attendance or section or "present"


def _seat(entry: Entry, section: Section) -> SeatFinding | None:
    said = entry.said
    if not entry.vacant and not said.seat:
        return None
    printed = section.label.printed if section.label.role else None
    name = said.seat or said.role_as_printed or printed or said.institution or "medlem"
    institution = said.institution if said.institution != said.seat else None
    lines = Lines(start=entry.start, end=entry.end)
    return SeatFinding(name=name, lines=lines, institution=institution, vacant=entry.vacant)


def _one_row_each(found: Sequence[ParticipantFinding]) -> list[ParticipantFinding]:
    """One row a person: "Møteleder: Eva Moen" and "Til stede: Eva Moen (UiO)" are one, with what either says."""
    rows: dict[tuple[str, ...], ParticipantFinding] = {}
    for finding in found:
        key = fold_name(finding.name)
        known = rows.get(key)
        if known is None:
            rows[key] = finding
        elif _differ(known, finding):
            rows[(*key, finding.institution or "")] = finding
        else:
            rows[key] = _joined(known, finding)
    return list(rows.values())


def _differ(a: ParticipantFinding, b: ParticipantFinding) -> bool:
    """Two rows of one list with one name and two institutions are two persons; the chair named apart is not."""
    both = a.institution is not None and b.institution is not None and a.institution != b.institution
    return both and a.role == b.role and a.role_as_printed == b.role_as_printed


def _joined(a: ParticipantFinding, b: ParticipantFinding) -> ParticipantFinding:
    first, second = (a, b) if not a.inferred or b.inferred else (b, a)
    if first.role not in ("chair", "deputy") and second.role in ("chair", "deputy"):
        first, second = second, first
    if first.role == "invited" and second.role in ("secretariat", "observer", "presenter"):
        first, second = second, first
    near = abs(a.lines.start - b.lines.end) <= 10
    lines = Lines(start=min(a.lines.start, b.lines.start), end=max(a.lines.end, b.lines.end)) if near else first.lines
    stated = [row.attendance for row in (a, b) if row.attendance != "present"]
    return msgspec.structs.replace(
        first,
        lines=lines,
        institution=first.institution or second.institution,
        attendance=stated[0] if stated and not (first.role == "deputy" and "absent" in stated) else "present",
        seat=first.seat or second.seat,
        substitutes_for=first.substitutes_for or second.substitutes_for,
        cases=tuple(dict.fromkeys((*first.cases, *second.cases))),
    )
