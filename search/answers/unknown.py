"""Names in a question that no loaded document holds: then the honest answer is that the documents do not say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.language.persons import find_person_names
from search.analysis import FIELDS, analyse_query
from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.analysis.glossary import in_english, in_norwegian
from search.analysis.nynorsk import question_in_bokmal
from search.analysis.tokens import tokenize
from search.answers.asker import Asker
from search.answers.relevance import covered, weight_of
from search.answers.untold import untold_words
from search.index.base import Filters, Terms
from search.language import QuestionLanguage
from search.passages import Passage
from search.question_words import ACTOR, BODY_NOUN
from search.questions import Question, without_bodies_spoken_of

_ACRONYM = re.compile(r"(?<![\w-])(?=[\w-]*[A-ZÆØÅ][\w-]*[A-ZÆØÅ])[A-ZÆØÅ][\w-]{1,}")
"""Two capitals in a word: NorCRIN, EHDS, KLINBEFORSK. Words with one capital may be ordinary or English."""
LOOKED_FOR_IN_TEXT = 10
"""Passages of general text in which the words of a name are looked for."""
ACTOR_LOOKED_FOR = 60
"""Passages in which the name of a body without an entry of its own is looked for."""
RARE = weight_of(3)
"""The weight of a word that so few passages hold that it tells what a question is about, whatever else it names."""
_CASE_OR_DATE = re.compile(r"\d")
_WITH_A_CAPITAL = re.compile(r"(?<![.?!:] )(?<=[\w,;–»)] )[«\"]?([A-ZÆØÅ][^\W\d_]{2,})")
"""A name within a sentence: Norwegian writes nothing else with a capital."""
_ANYWHERE = frozenset("norge noreg norges noregs norden europa europas verden skandinavia stortinget".split())
"""What texts are about without naming it."""


def unknown_names(asker: Asker, question: Question) -> tuple[str, ...]:
    """What the question names that no document holds: acronyms, persons, institutions, the body said to have decided.

    Only where all names of that sort are unknown: "OUS og XYZ" still has an answer for the one.
    """
    if question.kind == "definition":
        return _unless_some_known(asker, acronyms(question.text)) or _unknown_in_texts(asker, question)
    return (
        _unknown_acronyms(asker, question)
        or _unknown_entries(asker, question)
        or _unknown_body_spoken_of(asker, question)
        or _unknown_persons(asker, question)
        or _unknown_actor(asker, question)
        or _unknown_in_texts(asker, question)
        or untold_words(asker, question)
    )


def _unknown_acronyms(asker: Asker, question: Question) -> tuple[str, ...]:
    """Those outside of names: of "Helse Vest RHF" papers may print the first two words alone."""
    names = acronyms(question.text)
    beside = acronyms(asker.without_names(question.text))
    return _unless_some_known(asker, names) if len(beside) == len(names) else ()


def acronyms(text: str) -> list[str]:
    """Words with two capitals and no number: "EXCITE", "NorCRIN"."""
    return [name for name in _ACRONYM.findall(text) if not _CASE_OR_DATE.search(name)]


def _unless_some_known(asker: Asker, names: Sequence[str]) -> tuple[str, ...]:
    unknown = [name for name in names if not _occurs(asker, name)]
    return tuple(dict.fromkeys(unknown)) if len(unknown) == len(names) else ()


def _unknown_entries(asker: Asker, question: Question) -> tuple[str, ...]:
    """Institutions, bodies or initiatives that the authority file knows and no paper names."""
    matches = asker.matcher.find(question.text, context=asker.bodies.keys())
    for kind in ("institution", "body", "initiative"):
        named = {match.entity.id: match for match in matches if match.entity.kind == kind}
        if named and not any(asker.facts.knows(identity) for identity in named):
            printed = {identity: question.text[match.start : match.end] for identity, match in named.items()}
            return tuple(words for words in printed.values() if not _is_said(asker, words, question.language))
    return ()


def _unknown_body_spoken_of(asker: Asker, question: Question) -> tuple[str, ...]:
    """Bodies that are the matter, where no paper names one of them."""
    text = question.text
    matches = asker.matcher.find(text, context=asker.bodies.keys())
    asked = without_bodies_spoken_of(text, matches, asker.bodies)
    named = [text[one.start : one.end] for one in matches if one not in asked and not asker.facts.knows(one.entity.id)]
    return () if any(_is_said(asker, name, question.language, plain=False) for name in named) else tuple(named)


def _is_said(asker: Asker, name: str, language: QuestionLanguage, *, plain: bool = True) -> bool:
    """Whether a passage holds all words of a name: of one in capitals, a text without meetings, unless any will do.

    In small letters they may be ordinary words, and in such a text ("Forskningsrådet … hele styret") they are the name.
    """
    ordinary = not plain or name == name.lower()
    concepts = dict.fromkeys(query_concepts(name, language), 1.0)
    hits = asker.index.lexical(analyse_query(name, language), Filters(), LOOKED_FOR_IN_TEXT)
    return any(
        (ordinary or passage.plain) and covered(passage_tokens(passage.text, passage.title), concepts) == 1
        for passage in asker.index.passages(hit.id for hit in hits)
    )


def _unknown_persons(asker: Asker, question: Question) -> tuple[str, ...]:
    if question.persons:
        return ()
    names = [match.name for match in find_person_names(asker.without_names(question.text))]
    last = [name.split()[-1] for name in names]
    return () if any(_occurs(asker, form) for name in last for form in _forms(name)) else tuple(dict.fromkeys(names))


def _unknown_actor(asker: Asker, question: Question) -> tuple[str, ...]:
    """The body said to have decided, where it is named in several words that stand together in no paper."""
    found = ACTOR.search(question.text)
    actor = found["actor"].strip() if found else ""
    called = (actor, question_in_bokmal(actor))
    if (
        " " not in actor
        or BODY_NOUN.fullmatch(actor)
        or any(asker.matcher.find(name, context=asker.bodies.keys()) for name in called)
    ):
        return ()
    hits = asker.index.lexical(analyse_query(actor, question.language), Filters(), ACTOR_LOOKED_FOR)
    passages = asker.index.passages(hit.id for hit in hits)
    return () if any(actor.lower() in passage.text.lower() for passage in passages) else (actor,)


def _unknown_in_texts(asker: Asker, question: Question) -> tuple[str, ...]:
    """All that a Norwegian question names, where texts without meetings come nearest and none has any of it."""
    if question.language == "en":
        return ()
    found = _WITH_A_CAPITAL.findall(question.text)
    names = [name for name in found if name.lower() not in _ANYWHERE and query_concepts(name, question.language)]
    if not names or any(_stands_somewhere(asker, name, question.language) for name in names):
        return ()
    ranked = asker.search(question, 1)
    if not ranked or not ranked[0].passage.plain or _tells_rarely(asker, question, ranked[0].passage):
        return ()
    return tuple(dict.fromkeys(names))


def _tells_rarely(asker: Asker, question: Question, passage: Passage) -> bool:
    """Whether it holds a word of the question that hardly any other has: gold diggers are those of California."""
    tokens = passage_tokens(passage.text, passage.context)
    return any(
        weight >= RARE and one.stands_in(tokens)
        for one, weight in asker.concepts(question).items()
        if not any(map(_CASE_OR_DATE.search, one.forms))
    )


def _stands_somewhere(asker: Asker, name: str, language: QuestionLanguage) -> bool:
    """Whether a passage holds a word of a name as it stands or in the genitive ("Bodøs"), or all parts of the word."""
    return any(_occurs(asker, form) for form in _forms(name)) or any(
        asker.rarity(one) or any(all(asker.rarity(Concept(part)) for part in parts) for parts in one.parts)
        for one in query_concepts(name, language)
    )


def _forms(name: str) -> tuple[str, ...]:
    """A name, and what it is the genitive of."""
    bare = name.rstrip("'’").removesuffix("s")
    return (name, bare) if bare and bare != name else (name,)


def _occurs(asker: Asker, name: str) -> bool:
    matched = asker.matcher.find(name, context=asker.bodies.keys())
    if any(asker.facts.knows(match.entity.id) for match in matched):
        return True
    return is_printed(asker, name, Filters()) or any(is_printed(asker, said, Filters()) for said in _translations(name))


def _translations(name: str) -> list[str]:
    """What the other language calls it: "AI" is KI, "Mid-Norway" Midt-Norge."""
    words = [token.text for token in tokenize(name)]
    rendered = [*in_norwegian(words), *in_english(words)]
    return [" ".join(other) for one in rendered if one.known and len(one.words) == len(words) for other in one.others]


def is_printed(asker: Asker, name: str, where: Filters) -> bool:
    """Whether a word of a name stands in a passage there."""
    return any(
        asker.index.lexical(Terms(weights={field: {token.text: 1.0}}), where, 1)
        for token in tokenize(name)
        for field in FIELDS
    )
