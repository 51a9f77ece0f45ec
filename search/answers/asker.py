"""All that an answer is made from: the graph's facts, the index, the encoder and the authority file, opened once."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from msgspec.structs import replace

from graph.authority.entries import Authority
from graph.language.names import EntityMatcher, Match
from graph.narrow_view import NarrowReader, Scope
from graph.open_view import OpenReader
from graph.records import PartKind, Source
from graph.schema import key_of
from graph.store.base import GraphReader
from graph.views import FollowUpView
from search.analysis.concepts import Concept, passage_tokens
from search.analysis.nynorsk import place_in_nynorsk
from search.answers.relevance import COMMONEST, by_relevance, concepts_of, weight_of
from search.body_abbreviations import with_short_names
from search.encoder.base import Encoder
from search.facts import Facts
from search.index.base import Filters, SearchIndex, Terms
from search.index.narrow_view import NarrowIndex
from search.language import QuestionLanguage
from search.named_meetings import with_meeting
from search.own_names import LABELS, with_own_names
from search.passages import Passage
from search.questions import Question, names_in, spelt_in_bokmal, understand, without_bodies_spoken_of
from search.ranking import Evidence, RankedPassage, fuse, without_repeats
from search.retrieval import KEPT_QUERIES, EncodingOnce, retrieve, retrieve_each

PERIOD_WEIGHT = 1
"""Against 1.0 for the question as it stands. Set on 41 questions over five papers (hit@3 0.95; without them 0.93);
anything from 0.5 to 1.5 does nearly as well."""


class Asker:
    """One opened state, to ask questions of. What several questions need is read once and kept."""

    def __init__(self, graph: GraphReader, index: SearchIndex, encoder: Encoder, authority: Authority) -> None:
        self.index = index
        self.encoder = EncodingOnce(encoder)
        self.facts = Facts(graph)
        self._graph = graph
        self._authority = authority
        self._documents: dict[str, list[Passage]] = {}
        self._tasks: dict[tuple[str | None, str], list[FollowUpView]] = {}
        self._rarities: dict[Concept, float] = {}
        self._concepts: dict[tuple[str, QuestionLanguage], Mapping[Concept, float]] = {}

    @cached_property
    def matcher(self) -> EntityMatcher:
        """Finds names in questions: the authority file's, and those that papers alone have."""
        named = (node for label in LABELS for node in self.facts.nodes(label))
        return EntityMatcher(with_own_names(self._authority, with_short_names(named, self.index)))

    @cached_property
    def open_facts(self) -> Facts:
        """The facts as those without a right to labelled parts see them, whoever asks."""
        return Facts(OpenReader(self._graph))

    @property
    def bodies(self) -> Mapping[str, str]:
        """The bodies whose meetings are loaded: id to name."""
        return self.facts.bodies

    @cached_property
    def initiatives(self) -> frozenset[str]:
        """The ids of the initiatives that papers speak of."""
        return frozenset(key_of(node.id) for node in self.facts.nodes("Initiative"))

    @cached_property
    def last_names(self) -> frozenset[str]:
        """The last names of all persons that papers name, in small letters."""
        return frozenset(name.split()[-1] for name in self.facts.persons if " " in name)

    def body_name(self, body: str) -> str:
        """A body's name as short as people say it: its abbreviation where it has one."""
        entry = self.matcher.entry(body)
        if entry and entry.abbreviations:
            return entry.abbreviations[0]
        return self.bodies.get(body, body)

    def within(self, scope: Scope, filters: Filters) -> Asker:
        """One who looks only at what lies within a scope, and finds only passages that pass the filters."""
        graph = self._graph if scope.is_whole else NarrowReader(self._graph, scope)
        narrowed = Asker(graph, NarrowIndex(self.index, filters), self.encoder, self._authority)
        narrowed.matcher = self.matcher
        return narrowed

    def names(self, question: Question) -> dict[str, str]:
        """The names of all that a question was understood to name, by id."""
        found = {body: self.body_name(body) for body in question.bodies}
        for identity in question.entities:
            entry = self.matcher.entry(identity)
            if entry is not None:
                found[identity] = entry.name
        return found | self.facts.person_names(question.persons)

    def understand(self, text: str) -> Question:
        """What a question asks; a meeting that it names by its place among others is told by its day."""
        today = datetime.datetime.now(datetime.UTC).astimezone().date()
        question = understand(text, self.matcher, self.bodies.keys(), self.facts.persons, today, self.initiatives)
        return with_meeting(question, self.facts.meetings.values(), today)

    def without_names(self, text: str) -> str:
        """The text less the names of bodies, institutions and initiatives: "Oslo universitetssykehus" is no place."""
        kept, at = "", 0
        for start, end in sorted(self._names_in(text)):
            kept, at = kept + text[at : max(start, at)], max(end, at)
        return kept + text[at:]

    def _names_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Where names stand, however their words are spelt."""
        for match in self._matches_in(text):
            yield match.start, match.end
        meant = spelt_in_bokmal(text)
        for match in self._matches_in(meant) if meant != text else ():
            yield place_in_nynorsk(text, match.start, match.end)

    def _matches_in(self, text: str) -> list[Match]:
        found = names_in(text, self.matcher, self.bodies, self.initiatives)
        return without_bodies_spoken_of(text, found, self.bodies)

    def follow_ups(self, institutions: Sequence[str] = ()) -> list[FollowUpView]:
        """What somebody is to do, or what concerns any of these institutions (ids)."""
        if not institutions:
            return self._follow_ups(None, _today())
        known = [one for one in institutions if self.facts.knows(one)]
        found = {one.id: one for name in known for one in self._follow_ups(name, _today())}
        return list(found.values())

    def follow_ups_in(self, cases: Iterable[str]) -> list[FollowUpView]:
        """What somebody is to do in these cases."""
        return self.facts.follow_ups_in(cases, self._authority, _today())

    def _follow_ups(self, institution: str | None, today: str) -> list[FollowUpView]:
        key = (institution, today)
        if key not in self._tasks:
            self._tasks[key] = self.facts.follow_ups(self._authority, today, institution)
        return self._tasks[key]

    def filters(self, question: Question) -> Filters:
        """The filters that a question states beyond doubt: the bodies it names, where their papers are loaded."""
        return Filters(bodies=tuple(body for body in question.bodies if body in self.bodies))

    def search(self, question: Question, limit: int) -> list[RankedPassage]:
        """The best passages for a question, in all papers and within each period that it names.

        A period is no filter: "the seminar of autumn 2024" was planned in June. A bare year without a body says even
        less of when the matter was treated, and has no list of its own.
        """
        filters = self.filters(question)
        periods = [one for one in question.periods if question.bodies or len(question.periods) > 1 or not one.is_year]
        within = [filters, *(replace(filters, since=one.since, until=one.until) for one in periods)]
        ranked = retrieve_each(question.text, question.language, self.index, self.encoder, within, limit)
        weights = [1.0, *(PERIOD_WEIGHT for _ in periods)]
        if len(ranked) == 1:
            return by_relevance(question, ranked[0], self.concepts(question))
        fused = fuse(
            [
                Evidence("question", [one.passage.id for one in found], weight)
                for found, weight in zip(ranked, weights, strict=True)
            ]
        )
        passages = {one.passage.id: one.passage for found in ranked for one in found}
        kept = without_repeats([RankedPassage(passages[hit.id], hit.score, hit.reasons) for hit in fused], limit)
        return by_relevance(question, kept, self.concepts(question))

    def concepts(self, question: Question) -> Mapping[Concept, float]:
        """What a question is about, each word with its weight; told once for each of the last questions."""
        key = (question.text, question.language)
        found = self._concepts.get(key)
        if found is None:
            if len(self._concepts) >= KEPT_QUERIES:
                self._concepts.clear()
            found = self._concepts[key] = self._without_bodies(question, concepts_of(question, self.rarity))
        return found

    def _without_bodies(self, question: Question, concepts: Mapping[Concept, float]) -> Mapping[Concept, float]:
        """Less the short names of the bodies asked about, whose papers alone are read: what names one is about any."""
        entries = [entry for body in question.bodies if body in self.bodies and (entry := self.matcher.entry(body))]
        short = {name.lower() for entry in entries for name in entry.abbreviations}
        return {one: weight for one, weight in concepts.items() if not (one.name and short & one.forms)} or concepts

    def rarity(self, concept: Concept) -> float:
        """How much a word tells passages apart; 0 where none holds it, though they may hold its parts.

        A phrase is taken to be as rare as the rarest of its words.
        """
        if concept not in self._rarities:
            phrase = max((min(map(self._holding, words)) for words in concept.phrases), default=0)
            self._rarities[concept] = weight_of(min(COMMONEST, self._holding(concept.forms) + phrase))
        return self._rarities[concept]

    def rarity_in_parts(self, concept: Concept) -> float:
        """How much a compound tells apart that the title of a case prints in its parts: as the commonest of them.

        0 where none does: "dyrehelse" is not told of by whoever calls something dear and speaks of health.
        """
        return max((min(map(self._rarity_of, parts)) for parts in concept.parts if self._titled(parts)), default=0.0)

    def _rarity_of(self, stems: frozenset[str]) -> float:
        return self.rarity(Concept(stems))

    def _titled(self, parts: Collection[frozenset[str]]) -> bool:
        held = [self._passages_holding(stems) for stems in parts]
        near = self.index.passages(set.intersection(*held)) if held else []
        titles = {one.title for one in near}
        return any(all(not stems.isdisjoint(passage_tokens(title)) for stems in parts) for title in titles)

    def _holding(self, stems: Iterable[str]) -> int:
        """How many passages hold one of these stems, of the first ``COMMONEST``."""
        return len(self._passages_holding(stems))

    def _passages_holding(self, stems: Iterable[str]) -> set[str]:
        terms = Terms(weights={field: dict.fromkeys(stems, 1.0) for field in ("stem", "parts")})
        return {hit.id for hit in self.index.lexical(terms, Filters(), COMMONEST)}

    def retrieve(self, query: str, filters: Filters, limit: int) -> list[RankedPassage]:
        """The best passages for ``query``."""
        language = self.understand(query).language
        return retrieve(query, language, self.index, self.encoder, filters, limit)

    def passages_at(self, sources: Sequence[Source]) -> tuple[RankedPassage, ...]:
        """The passages that these sources stand in, those with the most of them first; the score is their share."""
        counted: dict[str, tuple[int, Passage]] = {}
        for source in sources:
            for passage in self._in_document(source.document):
                if passage.start_line <= source.end_line and source.start_line <= passage.end_line:
                    count, _ = counted.get(passage.id, (0, passage))
                    counted[passage.id] = (count + 1, passage)
        ordered = sorted(
            counted.values(), key=lambda item: (-item[0], item[1].draft, item[1].document, item[1].start_line)
        )
        return tuple(RankedPassage(passage, count / max(len(sources), 1), {"graph": 1}) for count, passage in ordered)

    def passages_of(self, cases: Iterable[str], kinds: Iterable[PartKind] = ()) -> list[Passage]:
        """All passages of these cases, or those in parts of these kinds."""
        wanted = tuple(sorted(set(cases)))
        return self.index.where(Filters(cases=wanted, kinds=tuple(sorted(kinds)))) if wanted else []

    def _in_document(self, document: str) -> list[Passage]:
        if document not in self._documents:
            self._documents[document] = self.index.where(Filters(documents=(document,)))
        return self._documents[document]


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).astimezone().date().isoformat()
