"""How a decision fell, in the words of the minutes: votes, who was against it, and which decision replaces which."""

from __future__ import annotations

from collections.abc import Sequence

from search.answers.asker import Asker
from search.answers.treatment import reference
from search.answers.wording import Phrase, quote, say
from search.facts import DecisionFact
from search.questions import Question


def vote_lines(question: Question, decision: DecisionFact) -> list[str]:
    """One line each for votes and dissent, verbatim; none where the papers tell neither, or the decision holds them."""
    dissent = decision.dissent if decision.dissent != decision.votes else None  # one sentence may tell both
    told: tuple[tuple[Phrase, str | None], ...] = (("votes", decision.votes), ("dissent", dissent))
    return [
        f"{say(phrase, question.language)}: {quote(words)}"
        for phrase, words in told
        if words and words not in decision.text
    ]


def replacement_lines(asker: Asker, question: Question, decisions: Sequence[DecisionFact]) -> list[str]:
    """Which decisions these replace, and which have replaced them, with their words."""
    lines = [
        f"{say('replaces', question.language)} {_replaced(asker, question, one.replaces)}."
        for one in decisions
        if one.replaces
    ]
    for one in asker.facts.replacing(one.id for one in decisions):
        where = _reference(asker, question, one.case)
        lines.append(f"{say('replaced_by', question.language)} {where}: {quote(one.text)}")
    return lines


def _replaced(asker: Asker, question: Question, replaces: str) -> str:
    """Where the replaced decision was made; the printed words where its papers are not loaded."""
    found = asker.facts.decisions_called([replaces])
    return _reference(asker, question, found[0].case) if found else quote(replaces)


def _reference(asker: Asker, question: Question, case: str) -> str:
    return reference(asker, question, asker.facts.cases([case])[0])
