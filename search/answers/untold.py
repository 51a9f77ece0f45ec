"""A matter that no paper tells of: words that stand nowhere, beside others that stand in nothing that comes near.

"Hva ble vedtatt om utdanning av jordmødrer?" is not answered by what was decided on the training of others.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from search.analysis.concepts import Concept, passage_tokens, query_concepts
from search.analysis.glossary import in_norwegian
from search.analysis.tokens import tokenize
from search.answers.asker import Asker
from search.answers.matters import bare_matter
from search.answers.relevance import weight_of
from search.answers.topic import passages_with, topic_words
from search.index.base import Filters
from search.list_words import topic_of
from search.question_kinds import QuestionKind
from search.questions import Question
from search.ranking import RankedPassage

KINDS: frozenset[QuestionKind] = frozenset({"decision", "status", "timeline", "positions", "list", "fact"})
"""Kinds of questions that are about a matter; others may be asked in words that no paper uses."""
HELD = 0.4
"""Of the weight of a matter's words, those that stand nowhere included: a case that holds less is not on it. Of 60
questions that five papers answer, one has a word that stands nowhere and so little held beside it; of 45 asked of
papers that hardly any is answered by, 38."""
OWN_WORDS = 2
"""Words of a matter that stand nowhere, before a text without meetings is said not to tell of it: one alone may be the
asker's own for what it tells ("legebyttet" where it says "bytte fastlege")."""
HELD_BESIDE_AN_OBJECT = 0.6
"""So much where the last word stands nowhere and is what those before it are of: "lønn til sykepleiere"."""
RAREST = weight_of(1)
"""The weight of a word that stands in one passage, or in none."""
GENERAL = re.compile(
    r"holdning\w*|haldning\w*|syn(?:et)?|mening\w*|meining\w*|prosess\w*|opplegg\w*|debatt\w*|diskusjon\w*|tematikk\w*"
    r"|problemstilling\w*|område\w*|felt(?:et)?|forhold\w*|side[nra]?|ny(?:e|tt)?|gam(?:mel|le|mal)|stor[et]?|små|viktig\w*"
    r"|konkret\w*|egentlig|eigentleg|hele|heile|noe|noko|penge\w*|midlene|midlane|videre|vidare|endelig|endeleg|samlet"
    r"|attitude\w*|views?|opinions?|process\w*|debates?|discussions?|question|area|field|new|old|big|whole|final\w*"
    r"|concrete\w*|actual\w*|regarding|further|money|funds|develop\w*|evolv\w*|chang\w*|pågå\w*|started|startet|starta",
    re.IGNORECASE,
)
"""Words that tell little of a matter and stand beside what does."""
_PREPOSITIONS = "om|av|til|for|i|på|med|mot|hos|blant|frå|fra|on|of|to|in|about|with|among|from|against"
SHORTEST_CUT = 5
"""Letters of a word cut short that is still told: "postdok", "strategigr"."""
CANDIDATES = 40
"""Passages looked at for what comes near."""


def untold_words(asker: Asker, question: Question) -> tuple[str, ...]:
    """The words of a question's matter that no paper holds, where no paper is on the matter; none where one is."""
    if question.kind not in KINDS or question.initiatives or question.persons or question.case_number:
        return ()
    words = _matter_words(asker, question)
    telling = without_untranslated(asker, question, words) or words
    weighed = {one: weight_in_papers(asker, one) for one in query_concepts(" ".join(telling), question.language)}
    nowhere = {one for one, weight in weighed.items() if not weight}
    if not nowhere:
        return ()
    ranked = asker.search(question, CANDIDATES)
    if ranked and ranked[0].passage.plain:  # a text without meetings is asked about in words of one's own
        told = len(nowhere) < max(len(weighed), OWN_WORDS)
    else:
        whole = math.fsum(weighed.values()) + RAREST * len(nowhere)
        last = _is_object(telling[-1], question.text) and not _stands_anywhere(asker, question, telling[-1])
        share = HELD_BESIDE_AN_OBJECT if last else HELD
        told = any(held(weighed, tokens) >= share * whole for tokens in _cases(ranked))
    if told:
        return ()
    return tuple(word for word in words if not _stands_anywhere(asker, question, word))


def _stands_anywhere(asker: Asker, question: Question, word: str) -> bool:
    return any(weight_in_papers(asker, one) for one in query_concepts(word, question.language))


def _is_object(word: str, text: str) -> bool:
    """Whether a preposition stands before it, or before the one word that it follows."""
    return re.search(rf"\b(?:{_PREPOSITIONS})\s+(?:\S+\s+)?{re.escape(word)}\b", text, re.IGNORECASE) is not None


def _matter_words(asker: Asker, question: Question) -> list[str]:
    """The words of the matter; of a fact, list or view, which is asked for in any words, those after "om" alone."""
    told_after = question.kind in ("list", "fact", "positions")
    text = bare_matter(asker, replace(question, text=topic_of(question.text)) if told_after else question)
    telling = {word for word in topic_words(asker, text) if word.isalpha() and not GENERAL.fullmatch(word)}
    words = [token.text for token in tokenize(text)]
    if question.language == "en":  # "real-time overview" is one thing, of words that by themselves tell little
        return [word for one in in_norwegian(words) for word in one.words if len(one.words) > 1 or word in telling]
    return [word for word in words if word in telling]


def without_untranslated(asker: Asker, question: Question, words: Sequence[str]) -> Sequence[str]:
    """Less English words that the glossary has no Norwegian for: they cannot be missed in Norwegian papers."""
    if question.language != "en":
        return words
    return [
        word
        for one in in_norwegian(words)
        for word in one.words
        if one.others or any(map(asker.rarity, query_concepts(word, "en")))
    ]


def weight_in_papers(asker: Asker, concept: Concept) -> float:
    """How much a word tells; 0 where no paper holds it, and none all of its parts or of the words that say the same."""
    if asker.rarity(Concept(concept.forms)):
        return asker.rarity(concept)
    return RAREST if passages_with(asker, concept, Filters()) else 0.0


def _cases(ranked: Sequence[RankedPassage]) -> Iterable[frozenset[str]]:
    """The words of each case, or else document, as far as these passages are of it."""
    found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for one in ranked:
        found[one.passage.case or one.passage.document] |= passage_tokens(one.passage.text, one.passage.context)
    return found.values()


def held(weighed: Mapping[Concept, float], tokens: frozenset[str]) -> float:
    """The weight of the words that stand there, or of which the beginning does."""
    return math.fsum(
        weight or RAREST
        for concept, weight in weighed.items()
        if concept.stands_in(tokens) or (not weight and _is_begun(concept, tokens))
    )


def _is_begun(concept: Concept, tokens: frozenset[str]) -> bool:
    cut = tuple(form for form in concept.forms if len(form) >= SHORTEST_CUT)
    return bool(cut) and any(token.startswith(cut) for token in tokens)
