"""The matter a question is about in ordinary words, and every case that treats it: told by words, never by a guess."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec

from search import question_words as words
from search.analysis.concepts import Concept, Together, each_has_its_own, passage_tokens, query_concepts
from search.analysis.nynorsk import question_in_bokmal
from search.analysis.tokens import looks_english, tokenize
from search.analysis.wordlists import STOP_WORDS
from search.answers.asker import Asker
from search.answers.relevance import covered
from search.facts import CaseFact
from search.heading_words import ROUTINE_WORDS
from search.index.base import Filters, Terms
from search.language import QuestionLanguage
from search.passages import Passage
from search.periods import WORDS_OF_TIME
from search.questions import Question

MOST_PASSAGES = 2000
"""Passages with one word of a topic that are looked at: a word in more of them names no topic."""
NAMED = 0.7
"""Of the weight of a matter's words: so much a sentence holds that speaks of it."""
ALL = 0.999
LONG_NAME = 2
"""Words of a name that is also written as plain words: "nasjonalt nettverk for sjeldne sykdommer"."""

_NO_MATTER = re.compile(
    r"(?:\w*møte|meeting|sak|sakene|sakane|case|item|vedtak|beslutning|konklusjon|avgjerd|decision|\w*referat|minutes"
    r"|matter|tema|emne|topic|issue|spørsmål|question|dagsorden|saksliste|agenda|agendaen)\w{0,4}"
    r"|(?:arbeid|utvikling|historikk|history|development|progress|course|status|work|story|course)(?:et|en|a)?"
    r"|siste|sist|forrige|førre|neste|next|last|latest|previous|past|coming|since|siden|sidan|during|løpet|perioden?|period|år|året|åra|årene|year|years|dag|dagen"
    r"|behandl\w*|handsam\w*|drøft\w*|diskuter\w*|discuss\w*|consider\w*|treat\w*|deal|dealt|fatt\w*|gjort|gjord\w*"
    r"|truffet|oppe|opp|tatt|teken|tekne|raised|brought|hold\w*|held|hadde|papir\w*|papers?|dokument\w*|documents?"
    r"|i alt|totalt|total|samlet|hittil|noen|nokre|gang|ganger|gong|times?|over tid|first|last|først|sist"
    r"|har|hatt|vært|vore|been|og|and|utviklet|utvikla|evolved?|said|sagt|snakk\w*|tell|fortell|gi|gje|give|meg|oss|us|me|vis|show|list\w*"
    r"|oversikt\w*|overview|nytt|new|news|nyheter|nyhende|seneste|nyeste|recent\w*|everything|alt|things?|happen\w*|oppsummer\w*|sammendrag\w*|samandrag\w*|summar\w+|handl(?:et|a|er|ar)|dreide|gikk|gjekk|alle?|all|skjedde?|hendt?e?|happened|saka|saken|kva|hva|fram|frem",
    re.IGNORECASE,
)
"""Words that stand beside a matter and name none."""
_PAPER_OF_A_MEETING = re.compile(
    r"\b(?:referat|protokoll|møtebok|minutes|innkalling|notice|dagsorden|sa(?:k|ks)list|agenda)", re.IGNORECASE
)
"""Whether it was approved is a matter of its own."""
_ROUTINE = frozenset(ROUTINE_WORDS.lower().split())
_OWN_WORD = re.compile(r"[A-ZÆØÅ][\w-]{4,}")
"""A word that is a name by itself: "Viddeløftet", "NorCRIN"."""
_NUMBER = re.compile(r"[\d\W]+(?:st|nd|rd|th)?")


def topic_words(asker: Asker, text: str) -> list[str]:
    """The words of a text that name a matter: not bodies, institutions or initiatives, periods, nor words of asking."""
    bare = words.TIMELINE.sub(" ", words.DECISION.sub(" ", asker.without_names(text)))
    return [
        token.text
        for token in tokenize(bare)
        if not (
            token.text in STOP_WORDS
            or token.text in WORDS_OF_TIME
            or _NUMBER.fullmatch(token.text)
            or _NO_MATTER.fullmatch(token.text)
        )
    ]


def names_no_matter(asker: Asker, question: Question) -> bool:
    """Whether a question names nothing but bodies and times: "hva har skjedd i NSG i 2024"."""
    named = question.case_number or question.entities or question.persons or question.roles
    whether_approved = question.kind == "decision" and _PAPER_OF_A_MEETING.search(question.text)
    return not (named or whether_approved or topic_words(asker, question.text))


class Topic(msgspec.Struct, frozen=True):
    """What a question is about: initiatives it names, and its other words with their weights, rarest the heaviest."""

    initiatives: frozenset[str]
    concepts: Mapping[Concept, float]

    def named_in(self, asker: Asker) -> Callable[[str], bool]:
        """Whether a sentence speaks of it: names an initiative, or holds most of the words where there is none."""

        def names(sentence: str) -> bool:
            if self.initiatives:
                found = asker.matcher.find(sentence, context=self.initiatives)
                return any(match.entity.id in self.initiatives for match in found)
            return bool(self.concepts) and covered(passage_tokens(sentence), self.concepts) >= NAMED

        return names


def topic_asked(asker: Asker, question: Question) -> Topic:
    """What a question is about."""
    concepts = query_concepts(" ".join(topic_words(asker, question.text)), question.language)
    weighed = {concept: asker.rarity(concept) for concept in concepts}
    known = {concept: weight for concept, weight in weighed.items() if weight > 0}
    return Topic(frozenset(question.initiatives), known)


def cases_of(asker: Asker, question: Question, topic: Topic) -> set[str]:
    """Every case of the matter: those that name its initiatives; of them those with all of its words, if any has."""
    filters = asker.filters(question)
    if topic.initiatives:
        naming = _of_bodies(asker, question, asker.facts.cases_naming(topic.initiatives))
        most = max((len(named) for named in naming.values()), default=0)
        cases = {case for case, named in naming.items() if len(named) == most} | _titled(asker, question)
        passages = asker.passages_of(cases) if topic.concepts else []
    elif topic.concepts:
        rarest = max(topic.concepts, key=lambda concept: topic.concepts[concept])
        passages, cases = passages_with(asker, rarest, filters), set[str]()
    else:
        return set()
    share: dict[str, float] = {}
    exact = set[str]()
    for one in passages:
        if one.case:
            tokens = passage_tokens(one.text, one.title)
            share[one.case] = max(share.get(one.case, 0.0), covered(tokens, topic.concepts))
            if share[one.case] >= ALL and each_has_its_own(topic.concepts, tokens):
                exact.add(one.case)
    full = exact or {case for case, part in share.items() if part >= ALL}
    return full or cases or {case for case, part in share.items() if part >= NAMED}


def cases_alike(asker: Asker, question: Question, case: CaseFact) -> tuple[Topic, set[str]]:
    """The matter that a case's title tells, and every case of the same thread or with such a title.

    Papers call a matter by other words than a question does, in another language all the more. Of two such titles one
    says no more than the other: "Felles søvnportal", "Felles søvnportal – finansiering". A title that names initiatives
    tells them.
    """
    named = frozenset(one.entity.id for one in asker.matcher.find(case.title) if one.entity.kind == "initiative")
    told = _told_by(asker, case.title)
    alike = {case.id, *(one.case for one in asker.facts.thread([(case.id, None)]))}
    if named:
        alike |= cases_of(asker, question, Topic(named, told))
    elif told:
        rarest = max(told, key=lambda concept: told[concept])
        own = passage_tokens(case.title)
        titles = {one.case: one.title for one in passages_with(asker, rarest, asker.filters(question)) if one.case}
        for other, title in titles.items():
            tokens = passage_tokens(title)
            says_less = rarest.stands_in(tokens) and covered(own, _told_by(asker, title)) >= ALL
            if says_less or covered(tokens, told) >= ALL:
                alike.add(other)
    return Topic(named, told), alike


def _told_by(asker: Asker, title: str) -> Mapping[Concept, float]:
    """What a title says it is about, each word with its weight; words that any title may bear tell nothing."""
    language: QuestionLanguage = "en" if looks_english(title) else "nb"
    telling = [word for word in topic_words(asker, title) if word not in _ROUTINE]
    weighed = {one: asker.rarity(one) for one in query_concepts(" ".join(telling), language)}
    return {concept: weight for concept, weight in weighed.items() if weight > 0}


def _of_bodies(asker: Asker, question: Question, naming: Mapping[str, set[str]]) -> Mapping[str, set[str]]:
    """Those of the bodies asked about; all where none is, or none of theirs names it."""
    facts = asker.facts.cases(naming) if question.bodies else []
    own = {case.id for case in facts if asker.facts.meetings[case.meeting].body_id in question.bodies}
    return {case: naming[case] for case in own} or naming


def _titled(asker: Asker, question: Question) -> set[str]:
    """The cases whose titles hold the very words of the one name of an initiative, written as no name is there."""
    surfaces = _surfaces(asker, question)
    if len(surfaces) != 1:
        return set()
    (surface,) = surfaces
    words = query_concepts(surface, question.language)
    # A name of one word is the same in every language; an English one of several is told by other words here.
    telling = len(words) >= LONG_NAME and question.language != "en"
    if not telling and not (len(words) == 1 and _OWN_WORD.fullmatch(surface)):
        return set()
    rarest = max(words, key=asker.rarity)
    found = passages_with(asker, rarest, asker.filters(question))
    titles = {one.case: passage_tokens(one.title) for one in found if one.case}
    return {case for case, tokens in titles.items() if all(word.stands_in(tokens) for word in words)}


def _surfaces(asker: Asker, question: Question) -> set[str]:
    """How the question writes the initiatives it names, in bokmål: two that are spelt alike there are one."""
    meant = question_in_bokmal(question.text)
    matches = [*asker.matcher.find(question.text), *asker.matcher.find(meant)]
    return {question_in_bokmal(one.surface) for one in matches if one.entity.id in question.initiatives}


def cases_on(asker: Asker, question: Question, topic: Sequence[str]) -> set[str]:
    """The cases in which one passage, with its heading, holds every word of the topic."""
    concepts = query_concepts(" ".join(topic), question.language)
    found: dict[str, Passage] | None = None
    for concept in concepts:
        holding = {one.id: one for one in passages_with(asker, concept, asker.filters(question))}
        found = holding if found is None else {key: one for key, one in found.items() if key in holding}
    return {one.case for one in (found or {}).values() if one.case}


def passages_with(asker: Asker, concept: Concept, filters: Filters) -> list[Passage]:
    """The passages that speak of a concept, in text or heading: that hold a form of it, or all words of a phrase."""
    held = _holding(asker, concept.forms, filters)
    likely = set[str]().union(*(_together(asker, words, filters) for words in concept.in_several_words))
    others = asker.index.passages(sorted(likely.difference(held)))
    return asker.index.passages(held) + [
        one for one in others if concept.stands_in(passage_tokens(one.text, one.title))
    ]


def _together(asker: Asker, words: Together, filters: Filters) -> set[str]:
    """The ids of passages that may hold all of these; of a word that too many hold the index does not tell."""
    rare = [own for stems in words if len(own := _holding(asker, stems, filters)) < MOST_PASSAGES]
    if rare:
        return set.intersection(*map(set, rare))
    return set(_holding(asker, frozenset[str]().union(*words), filters))


def _holding(asker: Asker, stems: Collection[str], filters: Filters) -> list[str]:
    """The ids of the passages with one of these stems, those with the most of them first."""
    terms = Terms(weights={field: dict.fromkeys(sorted(stems), 1.0) for field in ("stem", "parts")})
    return [one.id for one in asker.index.lexical(terms, filters, MOST_PASSAGES)]
