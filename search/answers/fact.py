"""Fact: the passage that holds it, verbatim, the sentence that answers best first."""

from __future__ import annotations

from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent
from search.answers.sentences import best_sentences
from search.answers.unsaid import unsaid
from search.answers.wording import quote, say
from search.questions import Question

CANDIDATES = 40
"""Passages read to find the best; what stands below is never shown."""


def answer_fact(asker: Asker, question: Question) -> Draft | None:
    """What the documents say that comes nearest to the question; None where they say nothing of it."""
    ranked = asker.search(question, CANDIDATES)
    if not ranked:
        return None
    if why := unsaid(asker, question, ranked):
        return absent(question, ranked, say(why, question.language))
    sentences = best_sentences(question.text, ranked[:3], asker.concepts(question))
    text = f"{say('found', question.language)}: " + " ".join(quote(sentence) for sentence in sentences)
    return Draft("found", text, tuple(ranked[:EVIDENCE_LIMIT]))
