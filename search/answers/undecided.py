"""A matter without a decision: what was said on it, what is proposed, or when it comes up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.follow_up import task_lines
from search.answers.matters import Matter, best_fitting, fit
from search.answers.sentences import best_sentences
from search.answers.treatment import is_planned, planned_line, reference, thread_after
from search.answers.wording import case_label, day, quote, say
from search.facts import CaseFact
from search.index.base import Filters
from search.passage_sentences import is_whole, sentences_of
from search.questions import Question
from search.ranking import RankedPassage

_NONE_DRAWN = re.compile(
    r"\b(?:ingen|inga|ikke noen|ikkje nokon|no) (?:endelige?\s|endeleg\s|final\s)?"
    r"(?:konklusjon|beslutning|avgjerd|vedtak|conclusion|decision)"
    r"|\b(?:ble|blei|vart) (?:det )?(?:ikke|ikkje) (?:konkludert|besluttet|fattet|gjort vedtak|trukket)",
    re.IGNORECASE,
)
"""Minutes that say themselves that nothing was decided."""
REMARKS_QUOTED = 3
"""Of what was said on a matter that came to no decision; all of it is asked for by who thought what."""


def discussed(
    asker: Asker,
    question: Question,
    matter: Matter,
    case: CaseFact,
    of_case: Sequence[RankedPassage],
    ranked: Sequence[RankedPassage],
) -> Draft:
    """That minutes tell of it and of no decision: what was said, what somebody is to do, where it comes up next."""
    positions = asker.facts.positions([case.id])
    fitting = best_fitting([(fit(asker, matter, one.text), one) for one in positions]) or [
        (0, one) for one in positions
    ]
    remarks = [one for _, one in fitting[:REMARKS_QUOTED]]
    said_so = next((one for found in of_case for one in sentences_of(found.passage) if _NONE_DRAWN.search(one)), None)
    head = say("discussed", question.language)
    if remarks:
        head += f" ({say('remarks_only', question.language)})"
    lines = [f"{head}: {reference(asker, question, case)}", *([quote(said_so)] if said_so else [])]
    lines += [f"– {one.holder}: {quote(one.text)}" if one.holder else f"– {quote(one.text)}" for one in remarks]
    tasks = asker.follow_ups_in([case.id])
    lines += task_lines(asker, question, tasks)
    if not remarks and not tasks:
        lines += [
            quote(one) for one in best_sentences(question.text, of_case[:1], asker.concepts(question)) if _is_said(one)
        ]
    later = thread_after(asker, matter, case)
    lines += [planned_line(asker, question, one) for one in later if is_planned(asker, one)][:1]
    said = asker.passages_at([source for one in remarks for source in one.sources])
    to_do = asker.passages_at([source for task in tasks for source in task.sources])
    return Draft("discussed", "\n".join(lines), in_order(of_case[:1], said, to_do, ranked)[:EVIDENCE_LIMIT])


def _is_said(sentence: str) -> bool:
    """Whether it is a whole sentence from its beginning, and no heading."""
    return is_whole(sentence) and not sentence[:1].islower()


def scheduled(asker: Asker, question: Question, case: CaseFact, ranked: Sequence[RankedPassage]) -> Draft:
    """That it stands on an agenda, and of which day."""
    date = day(asker.facts.meetings[case.meeting].date, question.language)
    label = case_label(question.language, case.number, case.title)
    text = say("scheduled", question.language, date=date, case=label) + "."
    own = asker.retrieve(question.text, Filters(cases=(case.id,)), EVIDENCE_LIMIT)
    return Draft("scheduled", text, in_order(own, ranked)[:EVIDENCE_LIMIT])


def unrecorded(
    asker: Asker, question: Question, cases: Sequence[CaseFact], ranked: Sequence[RankedPassage]
) -> Draft | None:
    """That no minutes tell of these cases, the likeliest first: it is proposed, or scheduled; None without a case."""
    if not cases:
        return None
    proposals = asker.facts.proposals(case.id for case in cases[:2])
    if proposals or not is_planned(asker, cases[0]):
        text = f"{say('proposed', question.language)}: {reference(asker, question, cases[0])}"
        return Draft("proposed", text, tuple(ranked[:EVIDENCE_LIMIT]))
    return scheduled(asker, question, cases[0], ranked)
