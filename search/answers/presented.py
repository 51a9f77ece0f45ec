"""Who presented a matter: from the cases that name it, best those that bear it in their title."""

from __future__ import annotations

from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.wording import day, say
from search.facts import CaseFact
from search.questions import Question


def answer_presented(asker: Asker, question: Question) -> Draft | None:
    """The presenters of the cases on what the question names; None where no case on it names one."""
    cases = _cases(asker, question)
    if not cases:
        return None
    lines = []
    for case in cases:
        meeting = asker.facts.meetings[case.meeting]
        label = say("case", question.language, number=case.number) if case.number else case.title
        people = "; ".join(
            presenter.person + (f" ({presenter.institution})" if presenter.institution else "")
            for presenter in case.presenters
        )
        lines.append(f"{asker.body_name(meeting.body_id)}, {day(meeting.date, question.language)}, {label}: {people}")
    said = asker.passages_at(
        [source for case in cases for presenter in case.presenters for source in presenter.sources]
    )
    return Draft("found", "\n".join(lines), in_order(said)[:EVIDENCE_LIMIT])


def _cases(asker: Asker, question: Question) -> list[CaseFact]:
    naming = asker.facts.cases_naming(question.initiatives)
    found = [
        case
        for case in asker.facts.cases(naming)
        if case.presenters and len(naming[case.id]) == len(question.initiatives) and _asked_for(asker, question, case)
    ]
    wanted = set(question.initiatives)
    titled = [case for case in found if wanted <= {match.entity.id for match in asker.matcher.find(case.title)}]
    return sorted(titled or found, key=lambda case: (asker.facts.meetings[case.meeting].date, case.id))


def _asked_for(asker: Asker, question: Question, case: CaseFact) -> bool:
    meeting = asker.facts.meetings[case.meeting]
    in_body = not question.bodies or meeting.body_id in question.bodies
    return in_body and (not question.periods or any(meeting.date in period for period in question.periods))
