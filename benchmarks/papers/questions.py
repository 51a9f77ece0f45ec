"""Questions with right answers, in three languages, each with the lines that answer it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from benchmarks.papers.answers import Answers, Json
from benchmarks.papers.model import Case, Language, Meeting, Person, Words
from benchmarks.papers.wording import WORDINGS

_ASK = {
    "decision": (
        Words(
            "Hva vedtok {body} om {obj} i {year}?",
            "Kva vedtok {body} om {obj} i {year}?",
            "What did {body} decide on {obj} in {year}?",
        ),
        Words(
            "Hva ble utfallet i {body} da {obj} var oppe i {month} {year}?",
            "Kva vart utfallet i {body} då {obj} var oppe i {month} {year}?",
            "What was the outcome in {body} when {obj} was considered in {month} {year}?",
        ),
    ),
    "timeline": (
        Words(
            "Hvordan har {obj} utviklet seg i {body}?",
            "Korleis har {obj} utvikla seg i {body}?",
            "How has {obj} developed in {body} over time?",
        ),
        Words(
            "Når har {body} behandlet {obj}, og hva skjedde?",
            "Når har {body} handsama {obj}, og kva skjedde?",
            "When has {body} dealt with {obj}, and what happened?",
        ),
    ),
    "status": (Words("Hva er status for {obj}?", "Kva er status for {obj}?", "What is the status of {obj}?"),),
    "representation": (
        Words(
            "Hvem representerte {inst} i {body} i møtet {day}?",
            "Kven representerte {inst} i {body} i møtet {day}?",
            "Who represented {inst} at the meeting of {body} on {day}?",
        ),
    ),
    "attendance": (
        Words(
            "Hvem møtte som vara for {person} i {body} {day}?",
            "Kven møtte som vara for {person} i {body} {day}?",
            "Who substituted for {person} at the meeting of {body} on {day}?",
        ),
    ),
    "follow_up": (
        Words(
            "Hvem skulle {work} etter møtet i {body} {day}, og innen når?",
            "Kven skulle {work} etter møtet i {body} {day}, og innan når?",
            "Who was to {work} after the meeting of {body} on {day}, and by when?",
        ),
    ),
    "list": (
        Words(
            "Hvilke saker ble behandlet på møtet i {body} {day}?",
            "Kva saker vart handsama på møtet i {body} {day}?",
            "Which items were considered at the meeting of {body} on {day}?",
        ),
    ),
    "unanswerable": (
        Words(
            "Hva vedtok {body} om {obj} på møtet {day}?",
            "Kva vedtok {body} om {obj} på møtet {day}?",
            "What did {body} decide on {obj} at the meeting on {day}?",
        ),
    ),
}
# Each kind's share of the possible questions: papers hold many more decisions than anything else.
_SHARE = {
    "decision": 0.06,
    "timeline": 0.08,
    "status": 0.03,
    "representation": 0.02,
    "attendance": 0.15,
    "follow_up": 0.06,
    "list": 0.04,
}
_ABSENT = (
    Words("romfartsmedisin for utvandrere", "romfartsmedisin for utvandrarar", "space medicine for emigrants"),
    Words("hestesportsskader", "hestesportskadar", "equestrian injuries"),
    Words("undervannsrugby på resept", "undervassrugby på resept", "underwater rugby on prescription"),
)


class Questions:
    """Draws questions about meetings whose answers are collected; ``share`` times as many as are usual.

    Beside what a file of questions has, decisions, timelines and questions for persons have ``exact``: the lines of the
    decision, the dates, or the name in all its forms; and ``besides``, what an answer may add to them without being
    wrong: other decisions on the matter, days on whose agenda alone it stands, the one whom a deputy stands in for.
    """

    def __init__(self, seed: int, answers: Answers, share: float = 1.0) -> None:
        self.rng = Random(f"{seed}/questions")
        self.answers = answers
        self.share = {kind: share * usual for kind, usual in _SHARE.items()}
        self.asked: list[Json] = []

    def about(self, meetings: list[Meeting]) -> None:
        """Questions on all meetings of one body."""
        threads: dict[str, list[tuple[Meeting, Case]]] = {}
        for meeting in meetings:
            for case in meeting.cases:
                if case.subject:
                    threads.setdefault(case.subject.object.nb, []).append((meeting, case))
            for kind, slots, answer, evidence, must in self._of_meeting(meeting):
                if self.rng.random() < self.share.get(kind, 1.0):
                    self._ask(kind, meeting, slots, answer, evidence, must)
        for thread in threads.values():
            self._of_thread(thread)
        self._tell_of_other_decisions(meetings[0].body.id, threads)
        last = meetings[-1]
        absent = self.rng.choice(_ABSENT)
        self._ask("unanswerable", last, {"obj": absent, "day": last.day}, "", [], [])

    def _tell_of_other_decisions(self, body: str, threads: dict[str, list[tuple[Meeting, Case]]]) -> None:
        """An answer may quote what else was decided on the same matter."""
        decided = {thread: [line for _, case in cases for line in case.decision] for thread, cases in threads.items()}
        for question in self.asked:
            if question["kind"] == "decision" and question["body"] == body:
                question["besides"] = decided[question["thread"]]

    def _of_meeting(self, meeting: Meeting) -> Iterator[tuple[str, dict[str, Any], str, list[Json], list[str]]]:
        told = self.answers.sources
        if meeting.planned:
            for case in meeting.cases:
                if case.subject and case.stage in ("decide", "assign", "reject"):
                    yield "unanswerable", {"obj": case.subject.object, "day": meeting.day}, "", [], []
            return
        yield (
            "list",
            {"day": meeting.day},
            "; ".join(case.title for case in meeting.cases),
            told(f"heading/{meeting.cases[0].id}"),
            [],
        )
        for sitting in meeting.sittings:
            mark = f"attendance/{meeting.id}/{sitting.person.name}"
            if sitting.substitutes_for:
                slots: dict[str, Any] = {"person": sitting.substitutes_for.name, "day": meeting.day}
                slots["exact"] = self._forms(meeting, sitting.person)
                slots["besides"] = self._forms(meeting, sitting.substitutes_for)
                yield "attendance", slots, sitting.person.name, told(mark), [self._shown(meeting, sitting.person)]
            if sitting.institution and sitting.role in ("member", "chair", "deputy") and sitting.state != "absent":
                slots = {"inst": sitting.institution.name, "day": meeting.day}
                slots["exact"] = self._forms(meeting, sitting.person)
                slots["besides"] = self._forms(meeting, sitting.substitutes_for) if sitting.substitutes_for else []
                others = [
                    each
                    for each in meeting.sittings
                    if each.institution == sitting.institution and each.role != "invited"
                ]
                if len(others) == 1:
                    yield (
                        "representation",
                        slots,
                        sitting.person.name,
                        told(mark),
                        [self._shown(meeting, sitting.person)],
                    )
        for case in meeting.cases:
            if (
                case.subject
                and case.decision
                and case.decision_kind in ("resolved", "recommended", "rejected", "assigned")
            ):
                slots = {"obj": case.subject.object, "day": meeting.day, "exact": list(case.decision)}
                slots["thread"] = case.subject.object.nb
                yield "decision", slots, " ".join(case.decision), told(f"decision/{case.id}"), [case.decision[0]]
            for number, task in enumerate(case.tasks):
                evidence = told(f"task/{case.id}/{number}")
                # The work is quoted in the paper's own language: a question in another would mix the two.
                if evidence and case.subject and case.subject.object[meeting.language] in task.work:
                    work = task.work[0].lower() + task.work[1:]
                    answer = f"{task.responsible}, {task.deadline_as_printed}"
                    yield (
                        "follow_up",
                        {"work": work, "day": meeting.day, "own": True},
                        answer,
                        evidence,
                        [task.responsible],
                    )

    def _of_thread(self, thread: list[tuple[Meeting, Case]]) -> None:
        held = [(meeting, case) for meeting, case in thread if not meeting.planned]
        if not held:
            return
        meeting, case = held[-1]
        subject = case.subject
        if subject is None:
            return
        slots: dict[str, Any] = {"obj": subject.object, "day": meeting.day}
        if len(held) > 1 and self.rng.random() < self.share["timeline"] * len(held):
            evidence = [source for _, each in held for source in self.answers.sources(f"case/{each.id}")]
            answer = "; ".join(f"{each.day}: {other.title}" for each, other in held)
            slots["exact"] = [each.day.isoformat() for each, _ in held]
            slots["besides"] = [each.day.isoformat() for each, _ in thread if each.planned]
            self._ask("timeline", meeting, slots, answer, evidence, [])
        if self.rng.random() < self.share["status"]:
            self._ask(
                "status",
                meeting,
                slots,
                " ".join(case.decision),
                self.answers.sources(f"case/{case.id}"),
                list(case.decision[:1]),
            )

    def _shown(self, meeting: Meeting, person: Person) -> str:
        return person.printed(meeting.style.initials)

    def _name_of_body(self, meeting: Meeting, language: Language) -> str:
        """As the papers print it: nobody can know what it would be in English, or from English."""
        own = meeting.language
        return meeting.body.name[own if "en" in (own, language) else language]

    def _forms(self, meeting: Meeting, person: Person) -> list[str]:
        return list(dict.fromkeys((person.name, self._shown(meeting, person))))

    def _ask(
        self, kind: str, meeting: Meeting, slots: dict[str, Any], answer: str, evidence: list[Json], must: list[str]
    ) -> None:
        own = meeting.language
        language: Language = own if slots.get("own") else self.rng.choice((own, own, "nb", "nn", "en"))
        words = WORDINGS[language]
        filled = {name: value[language] if isinstance(value, Words) else value for name, value in slots.items()}
        filled["body"] = meeting.body.short or self._name_of_body(meeting, language)
        filled["year"], filled["month"] = meeting.day.year, words.months[meeting.day.month - 1]
        if "day" in filled:
            filled["day"] = words.date(meeting.day)
        question = self.rng.choice(_ASK[kind])[language].format(**filled)
        self.asked.append(
            {
                "id": f"q{len(self.asked) + 1:04}",
                "lang": language,
                "kind": kind,
                "question": question,
                "answer": answer,
                "evidence": [
                    {"document": source["document"], "start_line": source["start_line"], "end_line": source["end_line"]}
                    for source in evidence
                ],
                "must_contain": must,
                "exact": slots.get("exact", []),
                "besides": slots.get("besides", []),
                "thread": slots.get("thread"),
                "body": meeting.body.id,
                "paraphrase": False,
                "meeting_id": meeting.id,
            }
        )
