"""Mentions of initiatives to one initiative each, with the forms that occur in print."""

from __future__ import annotations

from collections import defaultdict

from graph.language.names import EntityMatcher
from graph.language.slugs import slug
from graph.records import Initiative
from ingest.findings import MentionFinding


class InitiativeNames:
    """Collects every printed form of every initiative while the state is made; names come from the authority file."""

    def __init__(self, matcher: EntityMatcher) -> None:
        self._matcher = matcher
        self._names: dict[str, str] = {}
        self._forms: dict[str, set[str]] = defaultdict(set)

    def resolve(self, mention: MentionFinding) -> tuple[str, str]:
        """(id, name) of the initiative that is mentioned."""
        entry = self._matcher.entry(mention.entity) if mention.entity else None
        name = entry.name if entry else mention.name or mention.surface
        identity = mention.entity or slug(name)
        self._names.setdefault(identity, name)
        self._forms[identity].add(mention.surface)
        return identity, self._names[identity]

    def all(self) -> tuple[Initiative, ...]:
        """Every initiative that was met, sorted by id."""
        return tuple(
            Initiative(id=identity, name=self._names[identity], aliases=tuple(sorted(self._forms[identity])))
            for identity in sorted(self._names)
        )
