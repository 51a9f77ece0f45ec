"""The right answers: what the papers say, in the shape of ``saksgraf export --format json``.

Beside the fields of the export: ``body_names``, the forms of a name an answer may take, and on a participant
``roles``, every role that is right where readers may differ.
"""

from __future__ import annotations

from typing import Any

from benchmarks.papers.model import Case, Institution, Meeting, Person, Sitting
from benchmarks.papers.paper import Paper, Printed
from benchmarks.papers.wording import WORDINGS

Json = dict[str, Any]
Told = dict[str, list[Json]]


class Answers:
    """Collects meetings and their printed papers; ``as_json`` gives the whole."""

    def __init__(self) -> None:
        self.meetings: list[Json] = []
        self.documents: list[Json] = []
        self.told: Told = {}
        self.persons: dict[str, set[str]] = {}
        self.institutions: dict[str, tuple[Institution, set[str]]] = {}
        self.initiatives: dict[str, bool] = {}
        self.subjects: set[str] = set()

    def add(self, meeting: Meeting, printed: list[tuple[Paper, Printed]]) -> Json:
        """One meeting with its papers. Gives the meeting's answer."""
        for paper, file in printed:
            self.documents.append({"name": paper.name, "meeting": meeting.id, "draft": paper.draft})
            for mark, (first, last) in file.lines.items():
                source = {"document": paper.name, "start_line": first, "end_line": last, "draft": paper.draft}
                self.told.setdefault(mark, []).append(source)
        answer = self._meeting(meeting)
        self.meetings.append(answer)
        return answer

    def as_json(self) -> Json:
        """The answers of all papers."""
        return {
            "meetings": self.meetings,
            "persons": [{"name": name, "variants": sorted(forms)} for name, forms in sorted(self.persons.items())],
            "institutions": [
                {"name": name, "aliases": sorted(forms), "names": list(institution.forms), "listed": institution.listed}
                for name, (institution, forms) in sorted(self.institutions.items())
            ],
            "initiatives": [{"name": name, "listed": listed} for name, listed in sorted(self.initiatives.items())],
            "subjects": sorted(self.subjects),
            "documents": self.documents,
        }

    def sources(self, *marks: str) -> list[Json]:
        """Where these facts are told, minutes before drafts."""
        found = [source for mark in marks for source in self.told.get(mark, [])]
        return sorted(found, key=lambda source: source["draft"])

    def _meeting(self, meeting: Meeting) -> Json:
        body, language = meeting.body, meeting.language
        return {
            "id": meeting.id,
            "body": body.name[language],
            "body_names": [*body.name.all, *([body.short] if body.short else [])],
            "date": meeting.day.isoformat(),
            "start_time": meeting.start.replace(".", ":"),
            "end_time": meeting.end.replace(".", ":"),
            "place": meeting.place,
            "status": "planned" if meeting.planned else "held",
            "language": language,
            "layout": {
                name: getattr(meeting.style, name)
                for name in ("format", "head", "attendance", "numbers", "headings", "decisions", "tasks")
            },
            "participants": [] if meeting.planned else [self._participant(meeting, each) for each in meeting.sittings],
            "cases": [self._case(meeting, case) for case in meeting.cases],
        }

    def _participant(self, meeting: Meeting, sitting: Sitting) -> Json:
        style = meeting.style
        self._person(sitting.person, style.initials)
        if sitting.substitutes_for:
            self._person(sitting.substitutes_for, style.initials)
        institution = sitting.institution
        if institution:
            self._institution(institution, institution.printed(meeting.language, style.short_institutions))
        shows_deputies = style.attendance in ("table", "groups") or sitting.substitutes_for
        roles = [sitting.role]
        if sitting.role == "deputy" and not shows_deputies:
            roles.append("member")
        if sitting.role == "chair" and (
            sitting.state == "absent" or (style.attendance == "inline" and meeting.body.short)
        ):
            roles.append("member")
        if sitting.role == "observer" and (sitting.state == "absent" or style.attendance == "lines"):
            roles.append("member")  # nothing says so in such a list
        return {
            "person": sitting.person.name,
            "institution": institution.name.nb if institution else None,
            "institution_as_printed": institution.printed(meeting.language, style.short_institutions)
            if institution
            else None,
            "role": sitting.role,
            "roles": roles,
            "attendance": sitting.state,
            "seat": sitting.seat[meeting.language] if sitting.seat else None,
            "substitutes_for": sitting.substitutes_for.name if sitting.substitutes_for else None,
            "cases": [sitting.case] if sitting.case else [],
            "sources": self.sources(f"attendance/{meeting.id}/{sitting.person.name}"),
        }

    def _case(self, meeting: Meeting, case: Case) -> Json:
        # Of a meeting to come only what stands in a paper of the case is printed, and on some agendas who presents it.
        told = not meeting.planned
        if told or case.paper:
            for institution in case.institutions:
                self._institution(institution, institution.printed(meeting.language, meeting.style.short_institutions))
        announced = meeting.style.titles and meeting.style.headings != "table" and not case.paper
        if case.presenter and (told or announced):
            self._person(case.presenter, meeting.style.initials)
        if case.subject:
            self.subjects.update(case.subject.object.all)
        initiatives = [case.subject.initiative] if case.subject and case.subject.initiative else []
        for name in initiatives:
            self.initiatives[name] = bool(case.subject and case.subject.listed)
        proposed_by = WORDINGS[meeting.language].proposed_by[0] if case.proposal else None
        decisions = [
            {
                "text": "\n".join(case.decision),
                "kind": case.decision_kind,
                # To endorse a plan is to approve it.
                "kinds": ["resolved", "approved"] if case.decision_kind == "resolved" else [case.decision_kind],
                "explicit": not case.in_prose,
                "votes": case.votes,
                "sources": self.sources(f"decision/{case.id}"),
            }
        ]
        return {
            "id": case.id,
            "number": case.number,
            "number_as_printed": case.printed,
            "title": case.title,
            "thread": None if case.subject is None else case.subject.object.nb,
            "presenters": []
            if case.presenter is None
            else [{"person": case.presenter.name, "institution": case.presenter.institution.name.nb}],
            "initiatives": initiatives,
            "institutions": [institution.name.nb for institution in case.institutions],
            "refers_to": list(case.refers_to) if told or case.paper else [],
            "continues": [{"case": case.continues}] if case.continues else [],
            "decisions": decisions if case.decision else [],
            "proposals": self._proposals(case, proposed_by),
            "positions": self._positions(case),
            "follow_ups": self._follow_ups(case),
            "sources": self.sources(f"heading/{case.id}", f"agenda/{case.id}", f"paper/{case.id}"),
        }

    def _proposals(self, case: Case, by: str | None) -> list[Json]:
        sources = self.sources(f"proposal/{case.id}")
        return [{"text": "\n".join(case.proposal), "by": by, "sources": sources}] if sources else []

    def _positions(self, case: Case) -> list[Json]:
        return [
            {
                "holder": said.holder.name if isinstance(said.holder, Person) else said.holder.name.nb,
                "text": said.text,
                "sources": self.sources(f"position/{case.id}/{number}"),
            }
            for number, said in enumerate(case.said)
            if said.holder
        ]

    def _follow_ups(self, case: Case) -> list[Json]:
        return [
            {
                "text": task.text,
                "work": task.work,
                "responsible": task.responsible,
                "deadline": task.deadline.isoformat() if task.deadline else None,
                "deadline_as_printed": task.deadline_as_printed,
                "sources": sources,
            }
            for number, task in enumerate(case.tasks)
            if (sources := self.sources(f"task/{case.id}/{number}"))
        ]

    def _person(self, person: Person, initials: bool) -> None:
        self.persons.setdefault(person.name, set()).add(person.printed(initials))

    def _institution(self, institution: Institution, printed: str) -> None:
        _, forms = self.institutions.setdefault(institution.name.nb, (institution, set()))
        forms.add(printed)
