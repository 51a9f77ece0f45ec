"""Institutions that do not stand beside a name: above a group of names, below each name, or in a column after them."""

from __future__ import annotations

import re

import msgspec

from graph.language.dates import find_dates
from ingest.extract.attendance_entries import ListedLine, with_default
from ingest.extract.attendance_words import Said, join_said, may_be_institution, read_all

_COLUMN_HEADS = re.compile(
    r"(?:(?:navn|namn|name|institusjon|institution|virksomhet|organisasjon|rolle|role|funksjon|kategori|tittel|stilling|"
    r"title)[\s,/|:]*)+$",
    re.IGNORECASE,
)


def share_last_institution(listed: list[ListedLine]) -> list[ListedLine]:
    """ "A, B og C (X)" alone on its line, in a list with an institution to every line, means X for all three."""
    if len(listed) < 2:
        return listed
    result: list[ListedLine] = []
    for line in listed:
        *others, last = line.entries or (None,)
        bare = [entry for entry in others if entry and entry.said == Said()]
        if last and len(others) >= 2 and last.said.institution and len(bare) >= len(others) - 1 >= 1:
            institution = Said(institution=last.said.institution)
            entries = tuple(
                msgspec.structs.replace(entry, said=with_default(entry.said, institution)) for entry in line.entries
            )
            line = msgspec.structs.replace(line, entries=entries)
        result.append(line)
    return result


def place_lone_words(listed: list[ListedLine]) -> list[ListedLine]:
    """Institutions on lines of their own: above their names, below each name, or in a column after all names."""
    kinds = "".join(_kind(line) for line in listed)
    if re.fullmatch(r"(?:NO)+N?", kinds):
        return [_attach(name, below) for name, below in _pairs(listed)]
    for columns in (3, 2):
        count, left = divmod(len(listed), columns)
        if count >= 2 and not left and kinds == "N" * count + "O" * count * (columns - 1):
            return [_attach(listed[i], *listed[i + count :: count]) for i in range(count)]
    heading = Said()
    placed: list[ListedLine] = []
    for index, line in enumerate(listed):
        if line.entries:
            entries = [msgspec.structs.replace(entry, said=with_default(entry.said, heading)) for entry in line.entries]
            placed.append(msgspec.structs.replace(line, entries=tuple(entries)))
            continue
        if find_dates(line.words):
            placed.append(line)  # the head of the next page: what stands above it goes on
            continue
        follows = index + 1 < len(listed) and bool(listed[index + 1].entries) and may_be_institution(line.words)
        said = read_all([line.words.strip(" :")]) if follows else Said()
        heading = Said(institution=said.institution, seat=said.seat)
        placed.append(msgspec.structs.replace(line, placed=heading != Said() or bool(_COLUMN_HEADS.match(line.words))))
    return placed


def _kind(line: ListedLine) -> str:
    if not line.entries:
        return "O"
    return "N" if len(line.entries) == 1 and not line.entries[0].said.institution else "E"


def _pairs(listed: list[ListedLine]) -> list[tuple[ListedLine, ListedLine | None]]:
    return [(listed[i], listed[i + 1] if i + 1 < len(listed) else None) for i in range(0, len(listed), 2)]


def _attach(line: ListedLine, *others: ListedLine | None) -> ListedLine:
    """A name's line together with the lines that say where it belongs."""
    entry = line.entries[0]
    below = [other for other in others if other is not None]
    said = join_said((entry.said, read_all([other.words for other in below])))
    # Columns far apart are not one stretch of lines; a line just below is.
    end = below[0].end if len(below) == 1 and below[0].start <= line.end + 2 else entry.end
    return ListedLine(
        entries=(msgspec.structs.replace(entry, said=said, end=end),), words=line.words, start=line.start, end=end
    )
