"""The matter a question is about in ordinary words, and every case that treats it: told by words, never by a guess."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from search import question_words as words
from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.analysis.tokens import tokenize
from search.analysis.wordlists import STOP_WORDS
from search.answers.asker import Asker
from search.index.base import Filters, Terms
from search.passages import Passage
from search.periods import MONTHS, SEASONS
from search.questions import Question

MOST_PASSAGES = 2000
"""Passages with one word of a topic that are looked at: a word in more of them names no topic."""

_NO_MATTER = re.compile(
    r"(?:\w*møte|meeting|sak|sakene|sakane|case|item|vedtak|beslutning|konklusjon|avgjerd|decision|referat|minutes"
    r"|matter|tema|emne|topic|issue|spørsmål|question|dagsorden|saksliste|agenda|agendaen)\w{0,4}"
    r"|(?:arbeid|utvikling|historikk|history|development|progress|course|status|work|story|course)(?:et|en|a)?"
    r"|siste|sist|forrige|førre|neste|next|last|latest|previous|år|året|åra|årene|year|years|dag|dagen"
    r"|behandl\w*|handsam\w*|drøft\w*|diskuter\w*|discuss\w*|consider\w*|treat\w*|deal|dealt|fatt\w*|gjort|gjord\w*"
    r"|truffet|oppe|opp|tatt|teken|tekne|raised|brought|hold\w*|held|hadde|papir\w*|papers?|dokument\w*|documents?"
    r"|i alt|totalt|total|samlet|hittil|noen|nokre|gang|ganger|gong|times?|over tid|first|last|først|sist"
    r"|har|hatt|vært|vore|been|og|and|utviklet|utvikla|evolved?|said|sagt|snakk\w*|tell|fortell|vis|show|list\w*"
    r"|oversikt\w*|overview|alle?|all|skjedd|hendt|happened|saka|saken|kva|hva|fram|frem",
    re.IGNORECASE,
)
"""Words that stand beside a matter and name none."""
_DIGIT = re.compile(r"\d")


def topic_words(asker: Asker, text: str) -> list[str]:
    """The words of a text that name a matter: not bodies, institutions or initiatives, periods, nor words of asking."""
    bare = words.TIMELINE.sub(" ", words.DECISION.sub(" ", asker.without_names(text)))
    return [
        token.text
        for token in tokenize(bare)
        if not (
            token.text in STOP_WORDS
            or token.text in MONTHS
            or token.text in SEASONS
            or _DIGIT.search(token.text)
            or _NO_MATTER.fullmatch(token.text)
        )
    ]


def cases_on(asker: Asker, question: Question, topic: Sequence[str]) -> set[str]:
    """The cases in which one passage, with its heading, holds every word of the topic."""
    concepts = query_concepts(" ".join(topic), question.language)
    found: dict[str, Passage] | None = None
    for concept in concepts:
        holding = {one.id: one for one in passages_with(asker, concept, asker.filters(question))}
        found = holding if found is None else {key: one for key, one in found.items() if key in holding}
    return {one.case for one in (found or {}).values() if one.case}


def passages_with(asker: Asker, concept: Concept, filters: Filters) -> list[Passage]:
    """The passages that speak of a concept, in text or heading."""
    forms: Collection[str] = concept.forms | concept.parts
    terms = Terms(weights={field: dict.fromkeys(forms, 1.0) for field in ("stem", "parts")})
    scored = asker.index.lexical(terms, filters, MOST_PASSAGES)
    found = asker.index.passages(one.id for one in scored)
    return [one for one in found if concept.stands_in(passage_tokens(one.text, one.context))]
