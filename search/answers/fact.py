"""Fact: the passage that holds it, verbatim, the sentence that answers best first."""

from __future__ import annotations

from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order, in_turn
from search.answers.sentences import best_sentences
from search.answers.wording import quote, say
from search.questions import Question
from search.ranking import RankedPassage

CANDIDATES = 40


def ranked_passages(asker: Asker, question: Question) -> list[RankedPassage]:
    """The best passages for a question; where it names several periods, each of them has its turn."""
    ranked = asker.retrieve(question.text, asker.filters(question), CANDIDATES)
    if len(question.periods) > 1:
        by_period = [[one for one in ranked if (one.passage.date or "") in period] for period in question.periods]
        return list(in_order(in_turn(*by_period), ranked))
    if question.periods and question.bodies:
        inside = [one for one in ranked if (one.passage.date or "") in question.periods[0]]
        return list(in_order(inside, ranked))
    return ranked


def answer_fact(asker: Asker, question: Question) -> Draft | None:
    """What the documents say that comes nearest to the question; None where they say nothing of it."""
    ranked = ranked_passages(asker, question)
    if not ranked:
        return None
    sentences = best_sentences(question.text, question.language, ranked[:3])
    text = f"{say('found', question.language)}: " + " ".join(quote(sentence) for sentence in sentences)
    return Draft("found", text, tuple(ranked[:EVIDENCE_LIMIT]))
