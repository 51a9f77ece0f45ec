"""Hits of a plain search, as ``search --json`` and the page show them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from graph.errors import NotFound
from graph.records import PartKind, Record
from search.answers.answer import Evidence
from search.answers.neighbours import joined
from search.answers.relevance import by_relevance
from search.index.base import Filters
from search.retrieval import retrieve

if TYPE_CHECKING:
    from search.answers.asker import Asker

SNIPPET_CHARACTERS = 300
READ = 40
"""Passages of which the best are shown, as for an answer: those whose sentences fit go first. Of 41 questions over five
meeting papers evidence stands first · among three for 26 · 33, in the order of the lists alone for 24 · 31; of 90 over
268 short articles the right text for 88 · 89, without it for 86 · 87."""


class Hit(Record, frozen=True, kw_only=True):
    """One passage that was found. ``case`` and ``meeting`` are ids; ``body`` is a name, its id beside it.

    Of general text the lines are those of the passages found beside it too; the snippet is of the nearest.
    """

    title: str
    snippet: str
    kind: PartKind
    document: str
    start_line: int
    end_line: int
    score: float
    page: int | None = None
    case: str | None = None
    number: str | None = None
    meeting: str | None = None
    body: str | None = None
    body_id: str | None = None
    date: str | None = None
    draft: bool = False
    sensitivity: str | None = None
    ocr: bool = False

    def as_evidence(self) -> Evidence:
        """The hit as evidence, for those who show where it stands."""
        return Evidence(
            text=self.snippet,
            title=self.title,
            kind=self.kind,
            document=self.document,
            start_line=self.start_line,
            end_line=self.end_line,
            page=self.page,
            draft=self.draft,
            sensitivity=self.sensitivity,
            ocr=self.ocr,
        )


class Hits(Record, frozen=True, kw_only=True):
    """All hits of one query, best first."""

    query: str
    hits: tuple[Hit, ...]
    seconds: float


def make_filters(
    asker: Asker,
    *,
    body: str | None = None,
    since: int | None = None,
    until: int | None = None,
    kind: PartKind | None = None,
) -> Filters:
    """Filters from what a user chose; ``body`` is a name, an abbreviation or an id. Years are inclusive."""
    return Filters(
        bodies=(body_named(asker, body),) if body else (),
        since=f"{since}-01-01" if since else None,
        until=f"{until}-12-31" if until else None,
        kinds=(kind,) if kind else (),
    )


def find_hits(asker: Asker, query: str, filters: Filters, limit: int) -> Hits:
    """The best passages for ``query``."""
    start = time.perf_counter()
    question = asker.understand(query)
    found = retrieve(query, question.language, asker.index, asker.encoder, filters, max(limit, READ))
    ranked = by_relevance(question, found, asker.concepts(question))[:limit]
    nearest = {one.passage.id: one.passage.text for one in ranked}
    hits = tuple(
        Hit(
            title=found.passage.title,
            snippet=_snippet(nearest[found.passage.id]),
            kind=found.passage.kind,
            document=found.passage.document,
            start_line=found.passage.start_line,
            end_line=found.passage.end_line,
            page=found.passage.page,
            case=found.passage.case,
            number=found.passage.number,
            meeting=found.passage.meeting,
            body=asker.bodies.get(found.passage.body, found.passage.body) if found.passage.body else None,
            body_id=found.passage.body,
            date=found.passage.date,
            draft=found.passage.draft,
            sensitivity=found.passage.sensitivity,
            ocr=found.passage.ocr,
            score=round(found.score, 6),
        )
        for found in joined(ranked)
    )
    return Hits(query=query, hits=hits, seconds=round(time.perf_counter() - start, 4))


def _snippet(text: str) -> str:
    if len(text) <= SNIPPET_CHARACTERS:
        return text
    whole_words, _, _ = text[: SNIPPET_CHARACTERS + 1].rpartition(" ")
    return (whole_words or text[:SNIPPET_CHARACTERS]) + " …"


def body_named(asker: Asker, name: str) -> str:
    """The id of the body with this name, abbreviation or id. Raises NotFound with the bodies that are loaded."""
    if name in asker.bodies:
        return name
    entry = asker.matcher.resolve(name)
    if entry and entry.id in asker.bodies:
        return entry.id
    known = ", ".join(sorted(asker.bodies))
    raise NotFound(
        f"Ingen papirer fra organet «{name}» er lastet inn. Organer som finnes: {known}.",
        f"No papers of the body “{name}” are loaded. Bodies there are: {known}.",
    )
