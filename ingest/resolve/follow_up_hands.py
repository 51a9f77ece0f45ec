"""Printed names of those who are to do something: an institution, a body, or a person at the meeting."""

from __future__ import annotations

import re

from graph.language.persons import split_title
from graph.links import SEVERAL
from graph.records import Case, Meeting
from ingest.extract.follow_up_words import OWN_BODY
from ingest.resolve.institutions import InstitutionNames

_BETWEEN = re.compile(r"\s*(?:,|;|/|&|\sog\s|\sand\s|\ssamt\s)\s*")
_PART_OF_BODY = re.compile(
    r"\b(?:AU|arbeidsutval\w*|sekretariat\w*|administrasjon\w*|leder\w*|leiar\w*)\s*$", re.IGNORECASE
)
_OTHER_GROUP = re.compile(
    r"(?:arbeids|prosjekt|styrings|referanse|ekspert|ressurs)grupp|working|project", re.IGNORECASE
)


class Hands:
    """Tells whom a printed name means; ``institutions`` takes note of those that are met."""

    def __init__(self, institutions: InstitutionNames) -> None:
        self._institutions = institutions

    def name(self, printed: str | None, meeting: Meeting, case: Case) -> str | None:
        """The canonical name where it is known, else the name as printed; several joined as one reads them."""
        if printed is None:
            return None
        persons = _persons(meeting, case)
        whole = self._known(printed, meeting, persons)
        if whole is not None:
            return whole
        pieces = [piece for piece in _BETWEEN.split(printed) if piece]
        found = [self._known(piece, meeting, persons) for piece in pieces]
        if len(pieces) > 1 and any(found):
            return SEVERAL.join(dict.fromkeys(one or piece for one, piece in zip(found, pieces, strict=True)))
        return printed

    def _known(self, printed: str, meeting: Meeting, persons: list[str]) -> str | None:
        if _PART_OF_BODY.search(printed):
            return None
        institution = self._institutions.known(printed)
        # "Forskningsrådet" ends as a body's own name does, and is none's.
        if institution is None and OWN_BODY.fullmatch(printed) and not _OTHER_GROUP.match(printed):
            return meeting.body
        return institution or _person(printed, persons)


def _persons(meeting: Meeting, case: Case) -> list[str]:
    named = [row.person for row in meeting.participants] + [one.person for one in case.presenters]
    return list(dict.fromkeys(named))


def _person(printed: str, persons: list[str]) -> str | None:
    """The one person at the meeting whom a name, a surname, a first name or initials may mean."""
    asked = split_title(re.sub(r"\s*\([^()]*\)", "", printed).strip(" .,:"))[1] or printed
    if asked in persons:
        return asked
    words = asked.split()
    if len(words) > 1:
        found = [name for name in persons if _within(words, name.split())]
    elif asked.isupper() and 2 <= len(asked) <= 4:
        found = [name for name in persons if asked in _initials(name)]
    else:
        found = [name for name in persons if asked in (name.split()[0], name.split()[-1])]
    return found[0] if len(found) == 1 else None


def _within(words: list[str], name: list[str]) -> bool:
    """A name without its middle names, or with them shortened."""
    return words[0] == name[0] and words[-1] == name[-1]


def _initials(name: str) -> tuple[str, ...]:
    letters = [word[0] for word in re.split(r"[\s-]", name) if word and word[0].isupper()]
    return ("".join(letters), letters[0] + letters[-1]) if letters else ()
