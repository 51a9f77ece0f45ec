"""How a decision fell: its votes and who was against it, in the words of the minutes."""

from __future__ import annotations

from search.answers.wording import Phrase, quote, say
from search.facts import DecisionFact
from search.questions import Question


def vote_lines(question: Question, decision: DecisionFact) -> list[str]:
    """One line each for votes and dissent, verbatim; none where the papers tell neither, or the decision holds them."""
    told: tuple[tuple[Phrase, str | None], ...] = (("votes", decision.votes), ("dissent", decision.dissent))
    return [
        f"{say(phrase, question.language)}: {quote(words)}"
        for phrase, words in told
        if words and words not in decision.text
    ]
