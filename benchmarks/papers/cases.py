"""What is said and decided on each item of a meeting, in the words of its secretariat."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.model import Case, Institution, Meeting, Person, Said, Sitting, Stage, Subject, Task
from benchmarks.papers.wording import WORDINGS

_KIND: dict[Stage, tuple[str, ...]] = {
    "report": ("noted",),
    "done": ("noted",),
    "discuss": ("noted", "recommended"),
    "decide": ("resolved", "resolved", "recommended"),
    "postpone": ("postponed",),
    "reject": ("rejected",),
    "assign": ("assigned",),
}
# How often a case of this stage ends without any decision on paper.
_UNDECIDED: dict[Stage, float] = {"report": 0.35, "done": 0.3, "discuss": 0.5}
_LETTERS: dict[Stage, str] = {"report": "O", "done": "O", "discuss": "D"}


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


class CaseWriter:
    """Gives a meeting its cases, one after the other, with running numbers of the year."""

    def __init__(self, rng: Random, meeting: Meeting, numbers: dict[int, int], next_day: date | None) -> None:
        self.rng = rng
        self.meeting = meeting
        self.words = WORDINGS[meeting.language]
        self.numbers = numbers
        self.next_day = next_day
        body = meeting.body
        self.body_slots = {"body": body.noun[meeting.language], "Body": capital(body.noun[meeting.language])}

    def opening(self, previous: Meeting | None) -> None:
        """Approval of the agenda and of the minutes before."""
        case = self._case(self.rng.choice(self.words.approve_agenda), "agenda", None)
        self._decide(case, "approved_agenda", {})
        if previous is not None and not previous.planned:
            day = self.words.date(previous.day, self.meeting.style.numeric_dates)
            case = self._case(self.rng.choice(self.words.approve_minutes).format(day=day), "minutes", None)
            self._decide(case, "approved_minutes", {})

    def closing(self) -> None:
        """The dates of next year in autumn, and any other business."""
        if self.meeting.day.month > 8 and self.rng.random() < 0.4:
            title = self.rng.choice(self.words.meeting_dates).format(year=self.meeting.day.year + 1)
            case = self._case(title, "other", None)
            self._decide(case, "noted", {})
        if self.rng.random() < 0.7:
            case = self._case(self.rng.choice(self.words.any_other), "other", None)
            if not self.meeting.planned:
                case.said.append(Said(self.rng.choice(self.words.nothing)))

    def matter(
        self, subject: Subject, stage: Stage, before: list[Case], presenter: Person | None, institution: Institution
    ) -> Case:
        """A case of a thread: its title, what was said, what was decided and who is to do what."""
        words, rng, language = self.words, self.rng, self.meeting.language
        obj = subject.object[language]
        titles = words.titles[
            "report"
            if stage == "report"
            else "done"
            if stage == "done"
            else "discuss"
            if stage == "discuss"
            else "decide"
        ]
        case = self._case(rng.choice(titles).format(obj=obj, Obj=capital(obj)), stage, subject)
        slots = self._slots(obj, institution)
        case.background = [
            line.format(**self._slots(obj, institution)) for line in rng.sample(words.background, rng.randint(2, 4))
        ]
        last = before[-1] if before else None
        if last:
            case.continues = last.id
        case.paper = stage in ("decide", "postpone", "reject", "assign", "discuss") and rng.random() < 0.6
        if stage not in _UNDECIDED or rng.random() > _UNDECIDED[stage]:
            kind = rng.choice(_KIND[stage])
            if case.paper:
                case.proposal = self._filled(words.decisions[kind if kind != "postponed" else "resolved"], slots)
            self._decide(case, kind, slots)
            if str(slots["inst"]) in " ".join((*case.proposal, *case.decision)):
                self._mention(case, institution)
        if presenter:
            self._present(case, presenter)
        if last and last.number and rng.random() < 0.6:
            case.background.append(rng.choice(words.refers).format(number=last.printed))
            case.refers_to.append(last.number)
        if not self.meeting.planned:
            self._discuss(case, stage, last, obj, institution)
        return case

    def _case(self, title: str, stage: Stage, subject: Subject | None) -> Case:
        meeting, style = self.meeting, self.meeting.style
        year = meeting.day.year
        self.numbers[year] = number = self.numbers.get(year, 0) + 1
        plain = style.numbers == "plain"
        printed = (
            f"{year}/{number}"
            if style.numbers == "year_first"
            else f"{number}{'-' if 'dash' in style.numbers else '/'}"
        )
        if style.numbers != "year_first":
            printed += f"{year % 100:02}" if style.numbers in ("sak_short", "bare_short", "lettered") else f"{year}"
        case = Case(
            id=f"{meeting.id}-{len(meeting.cases) + 1}",
            number=None if plain else f"{number}/{year}",
            printed=printed,
            title=title,
            stage=stage,
            subject=subject,
        )
        meeting.cases.append(case)
        return case

    def _slots(self, obj: str, institution: Institution) -> dict[str, object]:
        rng, meeting = self.rng, self.meeting
        year = meeting.day.year
        total = rng.randint(12, 90)
        return {
            **self.body_slots,
            "obj": obj,
            "Obj": capital(obj),
            "inst": institution.printed(meeting.language, meeting.style.short_institutions),
            "sum": rng.choice(("1,5", "2", "3,2", "4", "6,5", "12"))
            if meeting.language != "en"
            else rng.choice(("1.5", "2", "3.2", "12")),
            "year": year + rng.choice((0, 1)),
            "past": year - rng.choice((1, 2, 3)),
            "n": rng.randint(3, total - 2),
            "m": total,
            "p": rng.randint(38, 91),
            "deadline": self.words.date(
                meeting.day + timedelta(days=rng.randint(30, 150)), meeting.style.numeric_dates
            ),
        }

    def _filled(self, choices: tuple[tuple[str, ...], ...], slots: dict[str, object]) -> tuple[str, ...]:
        return tuple(line.format(**slots) for line in self.rng.choice(choices))

    def _decide(self, case: Case, kind: str, slots: dict[str, object]) -> None:
        if self.meeting.planned:
            return
        slots = {**self.body_slots, **slots}
        case.decision_kind = kind.partition("_")[0]
        case.in_prose = self.meeting.style.decisions == "prose"
        if case.in_prose:
            case.decision = (self.rng.choice(self.words.prose_decisions[kind]).format(**slots),)
        else:
            # The group takes on what the paper proposed, two times out of three word for word.
            taken = case.proposal and kind != "postponed" and self.rng.random() < 0.66
            case.decision = case.proposal if taken else self._filled(self.words.decisions[kind], slots)
            if self.meeting.style.votes and kind in ("resolved", "rejected") and self.rng.random() < 0.6:
                case.votes = self.rng.choice(self.words.votes)

    def _mention(self, case: Case, institution: Institution) -> None:
        if institution not in case.institutions:
            case.institutions.append(institution)

    def _present(self, case: Case, presenter: Person) -> None:
        meeting, style = self.meeting, self.meeting.style
        title = presenter.title[meeting.language]
        text = self.rng.choice(self.words.presented).format(
            person=presenter.printed(style.initials),
            inst=presenter.institution.printed(meeting.language, style.short_institutions),
            title=title,
        )
        case.presenter = presenter
        case.presented = capital(text)
        self._mention(case, presenter.institution)
        if presenter in meeting.body.guests and all(each.person != presenter for each in meeting.sittings):
            meeting.sittings.append(Sitting(presenter, presenter.institution, "invited", "present", case=case.printed))

    def _discuss(self, case: Case, stage: Stage, last: Case | None, obj: str, institution: Institution) -> None:
        rng, words, meeting = self.rng, self.words, self.meeting
        for line in rng.sample(words.discussion, rng.randint(0, 4)):
            case.said.append(Said(line))
        for _ in range(rng.choice((0, 0, 1, 1, 2))):
            self._position(case)
        rng.shuffle(case.said)
        if stage == "done" and last:
            who = last.tasks[0].responsible if last.tasks else words.secretariat_name
            lines = words.done if last.number else words.done[-1:]
            line = rng.choice(lines)
            told = (line == words.done[-1] and last.tasks and last.tasks[0].institution) or None
            case.said.append(Said(line.format(who=who, number=last.printed), holder=told))
            if "{number}" in line and last.number and last.number not in case.refers_to:
                case.refers_to.append(last.number)
        if stage in ("discuss", "decide", "assign", "postpone") and rng.random() < 0.5:
            case.tasks.append(self._task(obj, institution, case))
        if meeting.style.tasks == "sentence":
            case.said.extend(Said(task.text, task=task) for task in case.tasks)

    def _position(self, case: Case) -> None:
        rng, meeting = self.rng, self.meeting
        speakers = [
            each
            for each in meeting.sittings
            if each.institution and each.state != "absent" and each.role not in ("secretariat", "invited")
        ]
        if not speakers:
            return
        speaker = rng.choice(speakers)
        institution = speaker.institution
        if institution is None:
            return
        name = institution.printed(meeting.language, meeting.style.short_institutions)
        by_person = rng.random() < 0.35
        who = f"{speaker.person.printed(meeting.style.initials)} ({name})" if by_person else name
        self._mention(case, institution)
        # A person who tells of something informs the meeting; an institution that does so speaks for itself.
        phrases = [each for each in self.words.positions if not (by_person and each == self.words.telling)]
        text = rng.choice(phrases).format(who=who)
        if all(said.text != text for said in case.said):  # nobody is told to have said the same twice
            case.said.append(Said(text, holder=speaker.person if by_person else institution))

    def _task(self, obj: str, institution: Institution, case: Case) -> Task:
        rng, words, meeting = self.rng, self.words, self.meeting
        drawn = rng.random()
        present = [each.person for each in meeting.sittings if each.state != "absent"]
        asked = bool(present) and 0.4 <= drawn < 0.75
        if drawn < 0.4 or not present:
            who = words.secretariat_name
        elif asked:
            who = institution.printed(meeting.language, meeting.style.short_institutions)
            self._mention(case, institution)
        else:
            who = rng.choice(present).printed(meeting.style.initials)
        day = meeting.day + timedelta(days=rng.randint(20, 160)) if rng.random() < 0.7 else None
        shown = words.date(day, meeting.style.numeric_dates) if day else None
        deadline = words.by_day.format(day=shown) if shown else words.by_next
        work = rng.choice(words.work).format(obj=obj)
        if meeting.style.tasks == "labelled":
            text = words.task_labelled.format(
                Work=capital(work), who=who, deadline=shown or words.by_next.removeprefix("til ")
            )
        else:
            text = rng.choice(words.task_sentence).format(who=who, work=work, deadline=deadline)
        shown = shown or words.by_next.removeprefix("til ")
        return Task(who, capital(work), text, day, shown, institution if asked else None)
