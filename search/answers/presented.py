"""Who presented a matter: from the cases that name it, or hold its words, best those that bear it in their title."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from graph.records import Presenter
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.meetings import meeting_named
from search.answers.topic import cases_on, topic_words
from search.answers.wording import case_with_title
from search.facts import CaseFact
from search.list_words import topic_of
from search.questions import Question


def names_matter(asker: Asker, question: Question) -> bool:
    """Whether the question says on what somebody spoke."""
    if question.case_number:
        return True
    return bool(question.initiatives or (_topic(asker, question) and not question.institutions))


def answer_presented(asker: Asker, question: Question) -> Draft | None:
    """The presenters of the cases on what the question names, else of all at its meetings; None where none is named."""
    named = names_matter(asker, question)
    cases = _cases(asker, question) if named else _at_meetings(asker, question)
    if not cases:
        return None
    wanted = frozenset() if named else frozenset(question.institutions)
    lines = []
    for case in cases:
        meeting = asker.facts.meetings[case.meeting]
        label = case_with_title(question.language, case.number, case.title)
        people = "; ".join(
            presenter.person + (f" ({presenter.institution})" if presenter.institution else "")
            for presenter in _of(case, wanted)
        )
        lines.append(f"{meeting_named(asker, question, meeting)}, {label}: {people}")
    said = asker.passages_at(
        [source for case in cases for presenter in _of(case, wanted) for source in presenter.sources]
    )
    return Draft("found", "\n".join(lines), in_order(said)[:EVIDENCE_LIMIT])


def _cases(asker: Asker, question: Question) -> list[CaseFact]:
    if question.case_number:
        return _by_date(asker, asker.facts.cases_numbered(question.case_number), question)
    if not question.initiatives:
        return _by_date(asker, asker.facts.cases(cases_on(asker, question, _topic(asker, question))), question)
    naming = asker.facts.cases_naming(question.initiatives)
    found = [case for case in asker.facts.cases(naming) if len(naming[case.id]) == len(question.initiatives)]
    wanted = set(question.initiatives)
    titled = [case for case in found if wanted <= {match.entity.id for match in asker.matcher.find(case.title)}]
    return _by_date(asker, titled, question) or _by_date(asker, found, question)


def _at_meetings(asker: Asker, question: Question) -> list[CaseFact]:
    """The cases that somebody, or somebody of the institutions named, presented at the bodies or in the time named."""
    of_these = bool(question.institutions) and not topic_of(question.text)
    if not (question.bodies or question.periods or of_these):
        return []
    wanted = frozenset(question.institutions)
    cases = asker.facts.cases_at(asker.facts.meetings)
    return [case for case in _by_date(asker, cases, question) if _of(case, wanted)]


def _of(case: CaseFact, institutions: Collection[str]) -> list[Presenter]:
    """Those who presented a case, of any of these institutions; all where none is named."""
    return [one for one in case.presenters if not institutions or one.institution_id in institutions]


def _topic(asker: Asker, question: Question) -> list[str]:
    return topic_words(asker, topic_of(question.text))


def _by_date(asker: Asker, cases: Iterable[CaseFact], question: Question) -> list[CaseFact]:
    """Those presented by somebody, of the bodies and periods asked about."""
    presented = [case for case in cases if case.presenters and _asked_for(asker, question, case)]
    return sorted(presented, key=lambda case: (asker.facts.meetings[case.meeting].date, case.id))


def _asked_for(asker: Asker, question: Question, case: CaseFact) -> bool:
    meeting = asker.facts.meetings[case.meeting]
    in_body = not question.bodies or meeting.body_id in question.bodies
    return in_body and (not question.periods or any(meeting.date in period for period in question.periods))
