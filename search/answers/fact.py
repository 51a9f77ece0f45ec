"""Fact: the passage that holds it, verbatim, the sentence that answers best first."""

from __future__ import annotations

from collections.abc import Sequence

from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent
from search.answers.hardly_told import is_hardly_told
from search.answers.sentences import best_sentences
from search.answers.unsaid import unsaid
from search.answers.wording import quote, say
from search.questions import Question

CANDIDATES = 40
"""Passages read to find the best; what stands below is never shown."""
READ = 3
"""Passages whose sentences are quoted."""


def answer_fact(asker: Asker, question: Question) -> Draft | None:
    """What the documents say that comes nearest to the question; None where they say nothing of it."""
    ranked = asker.search(question, CANDIDATES)
    if not ranked:
        return None
    if why := unsaid(asker, question, ranked):
        return absent(question, ranked, say(why, question.language))
    if question.kind != "follow-up" and is_hardly_told(asker, question, ranked):
        return absent(question, ranked)
    sentences = best_sentences(question.text, ranked[:READ], asker.concepts(question))
    proposed = _proposed(asker, [one.passage.case for one in ranked[:READ] if one.passage.case])
    marks = [f" ({say('proposal_only', question.language)})" if _one_line(one) in proposed else "" for one in sentences]
    quotes = [f"{quote(sentence)}{mark}" for sentence, mark in zip(sentences, marks, strict=True)]
    return Draft("found", f"{say('found', question.language)}: {' '.join(quotes)}", tuple(ranked[:EVIDENCE_LIMIT]))


def _proposed(asker: Asker, cases: Sequence[str]) -> str:
    """What is proposed in the papers of these cases and decided in none of them, as one text."""
    decided = [_one_line(one.text) for one in asker.facts.decisions(cases)]
    proposed = [_one_line(one.text) for one in asker.facts.proposals(cases)]
    return "\n".join(one for one in proposed if not any(one in other or other in one for other in decided))


def _one_line(text: str) -> str:
    return " ".join(text.split())
