"""How a decision fell, in the words of the minutes: votes, who was against it, and which decision replaces which."""

from __future__ import annotations

from collections.abc import Sequence

from search.answers.asker import Asker
from search.answers.treatment import RECORDS, reference
from search.answers.wording import Phrase, quote, say
from search.facts import DecisionFact
from search.questions import Question
from search.ranking import RankedPassage


def vote_lines(question: Question, decision: DecisionFact) -> list[str]:
    """One line each for votes and dissent, verbatim; none where the papers tell neither, or the decision holds them."""
    dissent = decision.dissent if (decision.dissent or "") not in (decision.votes or "") else None  # told by both
    told: tuple[tuple[Phrase, str | None], ...] = (("votes", decision.votes), ("dissent", dissent))
    return [
        f"{say(phrase, question.language)}: {quote(words)}"
        for phrase, words in told
        if words and words not in decision.text
    ]


def passages_of(asker: Asker, decision: DecisionFact) -> tuple[RankedPassage, ...]:
    """The passages that hold a decision, and those that tell how it fell, which many minutes print apart from it."""
    told = [" ".join(words.split()) for words in (decision.votes, decision.dissent) if words]
    held = asker.passages_at(decision.sources)
    of_case = asker.passages_of([decision.case], RECORDS) if told else []
    votes = [one for one in of_case if any(words in " ".join(one.text.split()) for words in told)]
    known = {one.passage.id for one in held}
    return (*held, *(RankedPassage(one, 1.0, {"graph": 1}) for one in votes if one.id not in known))


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
