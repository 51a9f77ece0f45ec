"""Appointment: who was chosen for something. A person named beside the choice, or silence — never the nearest name."""

from __future__ import annotations

import re
from itertools import pairwise

from graph.language.persons import find_person_names
from search import question_words as words
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft
from search.answers.fact import CANDIDATES, answer_fact
from search.answers.wording import quote, say
from search.passage_sentences import sentences_of
from search.questions import Question

_TAKES_OVER = re.compile(
    r"\b(?:overt(?:ar|ok|ek)|t(?:ar|ok|ek) over|etterfølg\w+|avløs\w+|(?:blir|vert) ny"
    r"|t(?:akes|ook) over|succeed(?:s|ed))\b",
    re.IGNORECASE,
)
"""What follows on who leaves: "Eva Moen går av. Per Lie overtar."."""
LOOKED_AT = 10
"""Passages in which a sentence that names both the choice and a person is looked for."""


def answer_appointment(asker: Asker, question: Question) -> Draft | None:
    """The sentence that says who was chosen; of text without meetings, the one that fits best, as of any fact."""
    ranked = asker.search(question, CANDIDATES)
    for one in ranked[:LOOKED_AT]:
        for sentence in sentences_of(one.passage):
            if words.APPOINTMENT.search(sentence) and find_person_names(sentence):
                text = f"{say('found', question.language)}: {quote(sentence)}"
                return Draft("found", text, (one, *(other for other in ranked if other is not one))[:EVIDENCE_LIMIT])
    if not ranked:
        return None
    if ranked[0].passage.plain:
        return answer_fact(asker, question)
    return Draft("absent", say("nobody_chosen", question.language) + ".", tuple(ranked[:EVIDENCE_LIMIT]))


def answer_succession(asker: Asker, question: Question) -> Draft | None:
    """The sentence that says who came in the place of those the question names; None where none does."""
    printed = asker.facts.person_names(question.persons).values()
    last_names = [name.split()[-1] for name in printed]
    ranked = asker.search(question, CANDIDATES)
    for one in ranked[:LOOKED_AT]:
        for before, sentence in pairwise(["", *sentences_of(one.passage)]):
            others = [name for name in find_person_names(sentence) if name.name.split()[-1] not in last_names]
            named = any(name in sentence for name in last_names)
            left = not named and any(name in before for name in last_names) and _TAKES_OVER.search(sentence)
            if others and ((named and words.SUCCEEDED.search(sentence)) or left):
                quoted = f"{quote(before)} {quote(sentence)}" if left else quote(sentence)
                text = f"{say('found', question.language)}: {quoted}"
                return Draft("found", text, (one, *(other for other in ranked if other is not one))[:EVIDENCE_LIMIT])
    return None
