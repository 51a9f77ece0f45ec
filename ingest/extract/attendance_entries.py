"""What a list of persons is read to: entries, and the lines that they stand on."""

from __future__ import annotations

import msgspec

from graph.records import Record
from ingest.extract.attendance_words import Said, join_said


class Entry(Record, frozen=True, kw_only=True):
    """A name with what stands beside it, and its lines. ``vacant`` is an empty seat, then without a name."""

    name: str
    start: int
    end: int
    said: Said = Said()
    vacant: bool = False


class ListedLine(Record, frozen=True, kw_only=True):
    """A logical line read: its entries, or the words of a line that names nobody.

    ``placed`` is true for such words once they have told where names on other lines belong.
    """

    entries: tuple[Entry, ...]
    words: str
    start: int
    end: int
    placed: bool = False


def with_default(said: Said, default: Said) -> Said:
    """What is said beside a name, filled up with what is said for several names at once.

    A heading's institution is that of the faculties and departments that stand beside the names below it.
    """
    if said.institution and (said.institution != said.unit or not default.institution):
        default = msgspec.structs.replace(default, institution=None, unit=None, seat=None)
    return join_said((said, default)) if said.role is None else join_said((said, _place_of(default)))


def _place_of(said: Said) -> Said:
    return Said(institution=said.institution, seat=said.seat)
