"""What a passage carries with it so that it is found and understood by itself: meeting, case, heading, roles.

Context is encoded and searched with every passage, so it is kept short: each word of it costs encoding time.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.records import Participant, Role
from search.places import Place

_MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
_ROLES: dict[Role, str] = {
    "chair": "leder",
    "deputy": "vara",
    "observer": "observatør",
    "invited": "invitert",
    "presenter": "innleder",
    "secretariat": "referent",
}
_LONGEST = 160
CONTEXT_SEPARATOR = ". "
CELL_SEPARATOR = " | "
"""Between the cells of a table's row, where it is shown or told of in a context."""
ATTENDANCE = "Deltakere"
"""Heads what is told of the roles in an attendance list."""


def context_of(place: Place, decided: bool, roles: str, heading: str, lead_in: str) -> str:
    """The context of a passage; empty where a document has neither meetings nor headings."""
    meeting, case = place.meeting, place.case
    parts = [
        f"{meeting.body}, {written_date(meeting.date)}" if meeting else "",
        (f"Sak {case.number}: {case.title}" if case.number else case.title)[:_LONGEST] if case else "",
        place.sub_item.title[:_LONGEST] if place.sub_item else "",
        place.part.title[:_LONGEST] if not case and not roles else "",
        roles,
        "Vedtak" if decided else "",
        heading[:_LONGEST],
        lead_in,
    ]
    return CONTEXT_SEPARATOR.join(dict.fromkeys(part.strip(" .") for part in parts if part.strip(" .")))


def attendance_words(participants: Iterable[Participant]) -> str:
    """In words what the participants of a passage are: "Deltakere: leder, vara, forfall"."""
    words = {_ROLES[who.role] for who in participants if who.role in _ROLES}
    words |= {"forfall" for who in participants if who.attendance == "absent"}
    words |= {"digitalt" for who in participants if who.attendance == "remote"}
    return f"{ATTENDANCE}: {', '.join(sorted(words))}" if words else ATTENDANCE


def title_of(place: Place, heading: str) -> str:
    """What a hit is headed with."""
    if place.case:
        return place.case.title
    return heading or place.part.title


def written_date(iso: str) -> str:
    """An ISO date in words: "24. oktober 2024"."""
    year, month, day = iso.split("-")
    return f"{int(day)}. {_MONTHS[int(month) - 1]} {year}"
