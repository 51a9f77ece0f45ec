"""How a case was treated: whether minutes record it, when, and how an answer refers to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.records import PartKind
from graph.views.threads import Strand
from search.answers.asker import Asker
from search.answers.matters import FITS, Matter, fit
from search.answers.wording import case_label, day, say
from search.facts import CaseFact, DecisionFact
from search.questions import Question
from search.ranking import RankedPassage

RECORDS: frozenset[PartKind] = frozenset({"minutes"})
"""Only minutes record what a meeting came to."""

_DECIDED = re.compile(
    r"\b(?:vedtok|vedta[rs]?|vedtatte?|vedtek|vedteke[nt]?|vedtekne|beslutt(?:er|et|a|ar)"
    r"|(?:bevilg|innvilg|oppnevn)(?:er|et|te|es)|oppnemn(?:er|de|d)|løyv(?:er|de|d)"
    r"|resolve[sd]|decide[sd]|adopt(?:s|ed)|appoint(?:s|ed))\b",
    re.IGNORECASE,
)
"""What the words of a meeting that decides in form are: nobody says of them that no decision is recorded."""


def recorded_cases(asker: Asker, cases: Sequence[str], best: RankedPassage) -> list[str]:
    """Those of which minutes speak, or whose decision is quoted in another paper by the very passage that fits best.

    A plan, a paper or slides by themselves are no record of what a meeting came to.
    """
    in_minutes = {passage.case for passage in asker.passages_of(cases, RECORDS)}
    quoted = best.passage.case
    if quoted and quoted in cases and quoted not in in_minutes and asker.facts.decisions([quoted]):
        in_minutes.add(quoted)
    return [case for case in cases if case in in_minutes]


def is_planned(asker: Asker, case: CaseFact) -> bool:
    """Whether it stands on an agenda of whose meeting no minutes are loaded."""
    return asker.facts.meetings[case.meeting].status == "planned"


def is_marked(decision: DecisionFact) -> bool:
    """Whether its label or its kind shows a decision of a meeting; prose may also tell what was decided elsewhere."""
    return decision.explicit or decision.kind in ("approved", "noted", "rejected", "postponed")


def is_formal(decision: DecisionFact) -> bool:
    """Whether it is a decision in form, by its mark or its own verb, and not what a text says was agreed."""
    return is_marked(decision) or _DECIDED.search(decision.text) is not None


def reference(asker: Asker, question: Question, case: CaseFact) -> str:
    """Body, number, title and day of a case, said to be a draft where only drafts tell of it."""
    meeting = asker.facts.meetings[case.meeting]
    words = [asker.body_name(meeting.body_id)]
    if case.number:
        words.append(say("case", question.language, number=case.number))
    words.append(f"{case.title}, {day(meeting.date, question.language)}")
    if case.sources and all(source.draft for source in case.sources):
        words.append(say("draft", question.language))
    return ", ".join(words)


def planned_line(asker: Asker, question: Question, case: CaseFact) -> str:
    """That a case also stands on an agenda of whose meeting no minutes are loaded."""
    meeting = asker.facts.meetings[case.meeting]
    label = case_label(question.language, case.number, case.title)
    return say("planned_next", question.language, date=day(meeting.date, question.language), case=label) + "."


def date_of(asker: Asker, case: CaseFact) -> str:
    """The day of its meeting."""
    return asker.facts.meetings[case.meeting].date


def thread_after(asker: Asker, matter: Matter, case: CaseFact) -> list[CaseFact]:
    """The cases of the same thread at later meetings, by date."""
    date = date_of(asker, case)
    return [one for one in threads_of(asker, matter, [case]) if date_of(asker, one) > date]


def threads_of(asker: Asker, matter: Matter, cases: Sequence[CaseFact]) -> list[CaseFact]:
    """The cases of the threads that these are in, by date; a case of many items by the item on the matter."""
    strands: list[Strand] = []
    for case in cases:
        if len(case.headings) <= 1:
            strands.append((case.id, None))
            continue
        heading = max(case.headings[1:], key=lambda title: fit(asker, matter, title))
        if fit(asker, matter, heading) >= FITS:
            strands.append((case.id, heading))
    found = asker.facts.cases(one.case for one in asker.facts.thread(strands)) if strands else []
    return sorted(found, key=lambda one: (date_of(asker, one), one.id))


def decisions_on(asker: Asker, matter: Matter, case: CaseFact, decisions: Sequence[DecisionFact]) -> list[DecisionFact]:
    """Those of its decisions that are on the matter: all of them where the case has no items."""
    own = [one for one in decisions if one.case == case.id]
    if len(case.headings) <= 1 or not matter.named:
        return own
    return [one for one in own if fit(asker, matter, one.text) >= FITS]
