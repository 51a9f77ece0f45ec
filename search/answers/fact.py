"""Fact: the passage that holds it, verbatim, the sentence that answers best first."""

from __future__ import annotations

from collections.abc import Sequence

from search.analysis.concepts import passage_tokens
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent
from search.answers.relevance import covered
from search.answers.sentences import best_sentences
from search.answers.sought import AMOUNT
from search.answers.wording import quote, say
from search.question_words import MONEY
from search.questions import Question
from search.ranking import RankedPassage

CANDIDATES = 40
"""Passages read to find the best; what stands below is never shown."""

ABOUT_IT = 0.5
"""Of the weight of the question's words, a passage must hold so much for its sum to be the one asked for."""
LOOKED_AT = 6
"""Among so many of the best passages a sum of money must stand where one is asked for."""


def answer_fact(asker: Asker, question: Question) -> Draft | None:
    """What the documents say that comes nearest to the question; None where they say nothing of it."""
    ranked = asker.search(question, CANDIDATES)
    if not ranked:
        return None
    if MONEY.search(question.text) and not _sum_told(asker, question, ranked[:LOOKED_AT]):
        return absent(question, ranked, say("no_amount", question.language))
    sentences = best_sentences(question.text, ranked[:3], asker.concepts(question))
    text = f"{say('found', question.language)}: " + " ".join(quote(sentence) for sentence in sentences)
    return Draft("found", text, tuple(ranked[:EVIDENCE_LIMIT]))


def _sum_told(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> bool:
    """Whether a passage with a sum of money or a share is about what the question is about, and not some other cost."""
    concepts = asker.concepts(question)
    return any(
        AMOUNT.search(one.passage.text)
        and covered(passage_tokens(one.passage.text, one.passage.context), concepts) >= ABOUT_IT
        for one in ranked
    )
