"""Printed institution names to one institution each: by the authority file, else by the name itself."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from graph.authority.entries import Entry
from graph.language.names import EntityMatcher
from graph.records import Institution
from ingest.extract.attendance_words import is_of_a_country
from ingest.findings import MentionFinding
from ingest.judgements.additions import institution_key
from ingest.judgements.standing import plain

_SEAT_WORDS = re.compile(
    r"representant|\brepresentatives?\b|brukerutvalg|brukarutval|ubesatt|ubesett|\bvacant\b", re.IGNORECASE
)


class InstitutionNames:
    """Collects every printed form of every institution while the state is made.

    ``resolve`` gives (id, canonical name) for a printed name: both of "A/B" joined by " / " under the first one's id. A
    seat that is printed in an institution's place keeps its name and has no id. ``meant`` leads from names of which
    somebody has said what they mean to the id of an entry.
    """

    def __init__(self, matcher: EntityMatcher, meant: Mapping[str, str] = MappingProxyType({})) -> None:
        self._matcher = matcher
        self._meant = meant
        self._names: dict[str, str] = {}
        self._forms: dict[str, set[str]] = defaultdict(set)

    def resolve(self, printed: str | None) -> tuple[str | None, str | None]:
        """(id, name) of a printed institution; (None, None) for none."""
        text = re.sub(r"\s+", " ", printed or "").strip(" ,;.:")
        if not text:
            return None, None
        said = self._matcher.entry(self._meant.get(plain(text), ""))
        entries = (said,) if said else self._entries(text)
        if entries:
            for entry in entries:
                self.note(entry.id, entry.name, text if len(entries) == 1 else entry.name)
            return entries[0].id, " / ".join(entry.name for entry in entries)
        if _SEAT_WORDS.search(text):
            return None, text[0].upper() + text[1:]
        identity = institution_key(text)
        self.note(identity, text, text)
        return identity, self._names[identity]

    def _entries(self, text: str) -> tuple[Entry, ...]:
        if is_of_a_country(text):  # "Ministry of Health, Iceland" is not the one here
            named = self._matcher.identify(text)
            return (named,) if named else ()
        return self._matcher.resolve_all(text)

    def known(self, printed: str) -> str | None:
        """The canonical name of what the authority file knows by a printed name; None for any other words."""
        entry = self._matcher.identify(printed.strip(" ,;.:"))
        if entry is None or entry.kind == "initiative":
            return None
        self.note(entry.id, entry.name, printed)
        return entry.name

    def mention(self, mention: MentionFinding) -> tuple[str, str]:
        """(id, name) of an institution or body that a text names."""
        entry = self._matcher.entry(mention.entity) if mention.entity else None
        name = entry.name if entry else mention.name or mention.surface
        identity = entry.id if entry else institution_key(name)
        self.note(identity, name, mention.surface)
        return identity, self._names[identity]

    def note(self, identity: str, name: str, form: str) -> None:
        """Remember that a document prints ``form`` for this institution."""
        self._names.setdefault(identity, name)
        self._forms[identity].add(form)

    def all(self) -> tuple[Institution, ...]:
        """Every institution that was met, with its printed forms, sorted by id."""
        return tuple(
            Institution(id=identity, name=self._names[identity], aliases=_aliases(self._forms[identity]))
            for identity in sorted(self._names)
        )


def _aliases(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(forms))
