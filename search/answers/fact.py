"""Fact: the passage that holds it, verbatim, the sentence that answers best first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from search import question_words as words
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent
from search.answers.hardly_told import is_hardly_told
from search.answers.moved import with_moved
from search.answers.quoted import telling, untold
from search.answers.relevance import is_head
from search.answers.sentences import best_sentences
from search.answers.sought import holding, sort_sought
from search.answers.treatment import reference
from search.answers.unsaid import unsaid
from search.answers.wording import quote, say
from search.facts import ProposalFact
from search.questions import Question
from search.ranking import RankedPassage

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
    tells = telling(asker, question, ranked)
    sentences = best_sentences(question.text, _read(question, ranked), asker.concepts(question), tells)
    if tells and not sentences:
        return absent(question, ranked, say(untold(question), question.language))
    sentences = list(with_moved(asker, question, ranked, sentences))
    cases = [one.passage.case for one in ranked[:READ] if one.passage.case]
    proposed = _proposed(asker, cases)
    if sentences and _cases_of(sentences[0], proposed):
        sentences = _as_decided(asker, question, ranked, cases) or sentences
    replaced = _replaced(asker, question, cases)
    sentences = sorted(sentences, key=lambda text: _mark_of(text, replaced) is not None)
    held_in = [_cases_of(text, proposed) for text in sentences]
    done = words.DONE.search(question.text) and not words.PROPOSED.search(question.text)
    if held_in and held_in[0] and done and not asker.facts.decisions(held_in[0]):
        text = f"{say('proposed', question.language)}: {quote(sentences[0])}"
        return Draft("proposed", text, tuple(ranked[:EVIDENCE_LIMIT]))
    only_proposed = say("proposal_only", question.language)
    marks = [
        only_proposed if cases else _mark_of(text, replaced) for text, cases in zip(sentences, held_in, strict=True)
    ]
    quotes = [f"{quote(text)} ({mark})" if mark else quote(text) for text, mark in zip(sentences, marks, strict=True)]
    return Draft("found", f"{say('found', question.language)}: {' '.join(quotes)}", tuple(ranked[:EVIDENCE_LIMIT]))


def _read(question: Question, ranked: Sequence[RankedPassage]) -> Sequence[RankedPassage]:
    """The passages whose sentences are quoted: the head of a paper says when it met, and nothing of a matter."""
    if sort_sought(question.text) is not None:
        return ranked[:READ]
    return [one for one in ranked[: 2 * READ] if not is_head(one.passage)][:READ] or ranked[:READ]


def _proposed(asker: Asker, cases: Sequence[str]) -> list[ProposalFact]:
    """What is proposed in the papers of these cases and decided in none of them."""
    decided = [_one_line(one.text) for one in asker.facts.decisions(cases)]
    proposals = asker.facts.proposals(cases)
    return [one for one in proposals if not any(_holds_either(_one_line(one.text), other) for other in decided)]


def _cases_of(sentence: str, proposed: Sequence[ProposalFact]) -> list[str]:
    """The cases in which a sentence is proposed."""
    return [one.case for one in proposed if _holds_either(_one_line(sentence), _one_line(one.text))]


def _replaced(asker: Asker, question: Question, cases: Sequence[str]) -> dict[str, str]:
    """The words of each decision of these cases that a later one replaces, and where it does."""
    decided = {one.id: _one_line(one.text) for one in asker.facts.decisions(cases)}
    by = say("replaced_by", question.language)
    return {
        decided[
            one.replaces
        ]: f"{by[:1].lower()}{by[1:]} {reference(asker, question, asker.facts.cases([one.case])[0])}"
        for one in asker.facts.replacing(decided)
        if one.replaces in decided
    }


def _mark_of(sentence: str, replaced: Mapping[str, str]) -> str | None:
    """What is told of a sentence of a decision that is replaced."""
    return next((mark for text, mark in replaced.items() if _holds_either(_one_line(sentence), text)), None)


def _as_decided(asker: Asker, question: Question, ranked: Sequence[RankedPassage], cases: Sequence[str]) -> list[str]:
    """The sentences of decisions that hold the sum or number asked for: what was proposed may have fallen."""
    sort = sort_sought(question.text)
    if sort not in ("amount", "number"):
        return []
    holds = holding(sort, question.text)
    decided = [_one_line(one.text) for one in asker.facts.decisions(cases)]
    return best_sentences(
        question.text,
        ranked[:READ],
        asker.concepts(question),
        lambda sentence: holds(sentence) and any(_holds_either(_one_line(sentence), one) for one in decided),
    )


def _holds_either(one: str, other: str) -> bool:
    """Whether one stands in the other: a sentence in a proposal, or a proposal behind its label."""
    return one in other or other in one


def _one_line(text: str) -> str:
    return " ".join(text.split())
