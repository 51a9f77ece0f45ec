"""Status: how a matter stands — when it was last treated and what came of it, what is open, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from graph.views import FollowUpView
from search.answers.answer import Outcome
from search.answers.asker import Asker
from search.answers.cases_meant import cases_meant
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent, in_order
from search.answers.follow_up import task_lines
from search.answers.matters import FITS, OF_CASE, Matter, fit, matter_of
from search.answers.sentences import best_sentences
from search.answers.standing import how_it_stands
from search.answers.treatment import (
    date_of,
    decisions_on,
    is_formal,
    is_planned,
    planned_line,
    recorded_cases,
    reference,
    threads_of,
)
from search.answers.votes import replacement_lines, vote_lines
from search.answers.wording import quote, say
from search.facts import CaseFact, DecisionFact, ProposalFact
from search.passage_sentences import sentences_of
from search.questions import Question
from search.ranking import RankedPassage

CANDIDATES = 40
"""Passages looked at to tell which cases are meant."""
WELL_MEANT = 0.5
"""Of the likeliest case's likelihood: a case that is less likely to be meant starts no thread of the matter."""
MENTIONED = 0.75
"""Of the words asked about, minutes of another case must hold so much: "Helse Midt-Norge" alone is another thing."""
SAME_MATTER = 0.9
"""Of the best title: "a scheme for X" is another matter than "training in X"."""
SHOWN = 3
"""Open proposals, tasks and planned meetings shown of each; all of them stand on lists of their own."""

Treated = tuple[CaseFact, list[DecisionFact]]


def answer_status(asker: Asker, question: Question) -> Draft | None:
    """How the matter stands; None where no case is on it."""
    matter = matter_of(asker, question)
    ranked = asker.search(question, CANDIDATES)
    cases = _cases(asker, question, matter, ranked) if ranked else []
    if not cases:
        return absent(question, ranked[:SHOWN]) if matter.unknown else None
    in_minutes = set(recorded_cases(asker, [case.id for case in cases], ranked[0]))
    decisions = asker.facts.decisions(case.id for case in cases)
    treated: list[Treated] = [
        (case, decisions_on(asker, matter, case, decisions)) for case in cases if case.id in in_minutes
    ]
    last = treated[-1] if treated else None
    planned = [case for case in cases if is_planned(asker, case) and (last is None or _after(asker, case, last[0]))]
    proposals = _open_proposals(asker, matter, cases, treated)
    tasks = _open_tasks(asker, matter, cases)
    lines = _last(asker, question, matter, treated, ranked) if last else []
    mentions = _mentions_after(asker, matter, cases, ranked, question) if last else []
    lines += [_mention(asker, question, matter, one) for one in mentions]
    lines += [f"{say('open_proposal', question.language)}: {quote(one.text)}" for one in proposals]
    if tasks:
        lines.append(f"{say('task_open', question.language)}:")
        lines += task_lines(asker, question, tasks)
    lines += [planned_line(asker, question, case) for case in planned[:SHOWN]]
    evidence = in_order(
        _evidence_of_last(asker, matter, treated, ranked),
        mentions,
        *(asker.passages_at(case.sources)[:1] for case in planned[:SHOWN]),
        *(asker.passages_at(task.sources)[:1] for task in tasks),
        *(asker.passages_at(one.sources)[:1] for one in proposals),
        [one for one in ranked if one.passage.case in {case.id for case in cases}],
    )
    return Draft(_outcome(last, proposals, planned), "\n".join(lines), evidence[:EVIDENCE_LIMIT])


def _cases(asker: Asker, question: Question, matter: Matter, ranked: Sequence[RankedPassage]) -> list[CaseFact]:
    """The cases on the matter and those that go on with them, by date, as far as the question's period goes."""
    likely = cases_meant(asker, question, ranked)
    facts = {case.id: case for case in asker.facts.cases(likely)}
    meant = [facts[case] for case in _on_matter(asker, question, matter, likely, facts, ranked)]
    found = {case.id: case for case in meant}
    found |= {one.id: one for one in threads_of(asker, matter, meant)}
    meetings = asker.facts.meetings
    kept = [
        case for case in found.values() if _asked_about(question, meetings[case.meeting].body_id, date_of(asker, case))
    ]
    return sorted(kept, key=lambda case: (date_of(asker, case), case.id))


def _asked_about(question: Question, body: str | None, date: str) -> bool:
    """Whether a meeting is of the bodies asked about, and not after the period."""
    until = max((period.until for period in question.periods), default=date)
    return date <= until and (not question.bodies or body in question.bodies)


def _on_matter(
    asker: Asker,
    question: Question,
    matter: Matter,
    likely: dict[str, float],
    facts: dict[str, CaseFact],
    ranked: Sequence[RankedPassage],
) -> list[str]:
    """Those whose title or headings are on the matter; where none is, those with a passage that is."""
    known = [case for case in likely if case in facts]
    if question.case_number or not known:
        return known if question.case_number else []
    titled = {case: max(fit(asker, matter, one) for one in facts[case].headings) for case in known}
    best = max(titled.values())
    if matter.named and best >= FITS:
        return [case for case in known if titled[case] >= max(FITS, SAME_MATTER * best)]
    naming = asker.facts.cases_naming(matter.initiatives) if matter.initiatives else {}
    spoken = dict.fromkeys(known, 0.0)
    for one in ranked:
        if one.passage.case in spoken and matter.named:
            words = f"{one.passage.context}. {one.passage.text}"
            score = fit(asker, matter, words, naming.get(one.passage.case, ()))
            spoken[one.passage.case] = max(spoken[one.passage.case], score)
    top = max(likely[case] for case in known)
    return [case for case in known if spoken[case] >= OF_CASE and likely[case] >= WELL_MEANT * top]


def _mentions_after(
    asker: Asker, matter: Matter, cases: Sequence[CaseFact], ranked: Sequence[RankedPassage], question: Question
) -> list[RankedPassage]:
    """Minutes of other cases that speak of the matter after it was last treated, by date, one passage a case."""
    last = max(date_of(asker, case) for case in cases if not is_planned(asker, case))
    own = {case.id for case in cases}
    found: dict[str, RankedPassage] = {}
    for one in ranked:
        passage = one.passage
        later = passage.kind == "minutes" and (passage.date or "") > last and passage.case not in (*own, *found, None)
        if (
            later
            and _asked_about(question, passage.body, passage.date or "")
            and passage.case
            and fit(asker, matter, passage.text) >= MENTIONED
        ):
            found[passage.case] = one
    return sorted(found.values(), key=lambda one: one.passage.date or "")[-SHOWN:]


def _mention(asker: Asker, question: Question, matter: Matter, one: RankedPassage) -> str:
    """Where it was, with the sentence that bears most on the matter."""
    case = asker.facts.cases([one.passage.case or ""])[0]
    said = max(sentences_of(one.passage), key=lambda sentence: fit(asker, matter, sentence))
    return f"{say('came_up', question.language)} ({reference(asker, question, case)}): {quote(said)}"


def _after(asker: Asker, case: CaseFact, last: CaseFact) -> bool:
    return date_of(asker, case) > date_of(asker, last)


def _last(
    asker: Asker, question: Question, matter: Matter, treated: Sequence[Treated], ranked: Sequence[RankedPassage]
) -> list[str]:
    """The last treatment with what came of it; where that was no decision, the last decision too."""
    case, decided = treated[-1]
    head = f"{say('last_treated', question.language)} ({reference(asker, question, case)})"
    if decided:
        phrase: Literal["decided", "agreed", "postponed"] = (
            "decided" if any(is_formal(one) for one in decided) else "agreed"
        )
        if all(one.kind == "postponed" for one in decided):
            phrase = "postponed"
        lines = [f"{head}. {say(phrase, question.language)}:"]
        for one in decided:
            lines += [quote(one.text), *vote_lines(question, one)]
        lines += replacement_lines(asker, question, decided)
        return lines + _decided_before(asker, question, treated)
    own = [one for one in ranked if one.passage.case == case.id] or list(asker.passages_at(case.sources))
    said = [sentence for sentence, _ in how_it_stands(asker, matter, own)]
    said = said or best_sentences(question.text, own[:1], asker.concepts(question))[:1]
    lines = [f"{head}. {say('discussed', question.language)}: {' '.join(map(quote, said))}"]
    return lines + _decided_before(asker, question, treated)


def _decided_before(asker: Asker, question: Question, treated: Sequence[Treated]) -> list[str]:
    """The last decision before, where the last treatment came to none or only took note."""
    before = _substance_before(treated)
    if before is None:
        return []
    case, decision = before
    where = reference(asker, question, case)
    return [f"{say('last_decided', question.language)} ({where}): {quote(decision.text)}"]


def _substance_before(treated: Sequence[Treated]) -> tuple[CaseFact, DecisionFact] | None:
    if any(one.kind != "noted" for one in treated[-1][1]):
        return None
    earlier = [(case, one) for case, own in treated[:-1] for one in own if one.kind != "noted"]
    return earlier[-1] if earlier else None


def _evidence_of_last(
    asker: Asker, matter: Matter, treated: Sequence[Treated], ranked: Sequence[RankedPassage]
) -> tuple[RankedPassage, ...]:
    if not treated:
        return ()
    case, decided = treated[-1]
    own = [one for one in ranked if one.passage.case == case.id and one.passage.kind == "minutes"]
    before = _substance_before(treated)
    earlier = asker.passages_at(before[1].sources)[:1] if before else ()
    replacing = asker.facts.replacing(one.id for one in decided)
    quoted = [asker.passages_at(one.sources) for one in (*decided, *replacing)]
    quoted += [] if decided else [tuple(one for _, one in how_it_stands(asker, matter, own))]
    return in_order(*quoted, own[:1] or asker.passages_at(case.sources)[:1], earlier)


def _open_proposals(
    asker: Asker, matter: Matter, cases: Sequence[CaseFact], treated: Sequence[Treated]
) -> list[ProposalFact]:
    """What papers propose after the last decision on the matter; of a case of many items, what is on the matter."""
    last = max((date_of(asker, case) for case, decided in treated if decided), default="")
    minuted = {case.id for case, _ in treated}
    later = {case.id: case for case in cases if date_of(asker, case) > last and case.id not in minuted}
    found = asker.facts.proposals(later) if later else []
    return [one for one in found if len(later[one.case].headings) <= 1 or fit(asker, matter, one.text) >= FITS][:SHOWN]


def _open_tasks(asker: Asker, matter: Matter, cases: Sequence[CaseFact]) -> list[FollowUpView]:
    """What somebody is still to do on it, the newest; of a case of many items, what is on the matter."""
    facts = {case.id: case for case in cases}
    found = [
        task
        for task in asker.follow_ups_in(facts)
        if task.state == "open" and (len(facts[task.case].headings) <= 1 or fit(asker, matter, task.text) >= FITS)
    ]
    return sorted(found, key=lambda task: task.date, reverse=True)[:SHOWN]


def _outcome(last: Treated | None, proposals: Sequence[ProposalFact], planned: Sequence[CaseFact]) -> Outcome:
    if last is not None:
        _, decided = last
        if not decided:
            return "discussed"
        return "decided" if any(is_formal(one) for one in decided) else "agreed"
    if planned and not proposals:
        return "scheduled"
    return "proposed"
