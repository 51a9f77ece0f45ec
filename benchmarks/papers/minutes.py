"""Minutes, agendas and case papers of a meeting, as its secretariat writes them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from benchmarks.papers.attendance import AttendanceWriter
from benchmarks.papers.cases import capital
from benchmarks.papers.model import Case, Meeting
from benchmarks.papers.paper import BlockKind, Paper
from benchmarks.papers.wording import WORDINGS, Wording


class PaperWriter:
    """Writes the papers of one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.style = meeting.style
        self.words: Wording = WORDINGS[meeting.language]
        # Drawn anew for each paper from the same seed: a secretariat keeps its words as long as it serves.
        self.seed = f"{meeting.body.id}/{meeting.secretariat.first_year}"
        self.name = meeting.body.name[meeting.language]
        self.day = self.words.date(meeting.day, self.style.numeric_dates)

    def papers(self) -> Iterator[Paper]:
        """Every paper the meeting leaves: an agenda and case papers for most, minutes for those that were held."""
        meeting = self.meeting
        rng = Random(f"{self.seed}/{meeting.ordinal}")
        with_paper = [case for case in meeting.cases if case.paper]
        if meeting.planned or rng.random() < 0.6:
            agenda = self.agenda()
            if self.style.packet:
                for case in with_paper:
                    self._case_paper(agenda, case)
            yield agenda
        if not self.style.packet:
            for case in with_paper:
                paper = self._paper("saksframlegg", case.printed)
                self._case_paper(paper, case)
                yield paper
        if not meeting.planned:
            if rng.random() < 0.08:
                yield self.minutes(draft=True)
            yield self.minutes(draft=False)

    # --- agenda

    def agenda(self) -> Paper:
        """The notice of meeting with its list of items."""
        paper = self._paper("innkalling")
        rng = Random(f"{self.seed}/agenda")
        self._head(paper, rng, rng.choice(self.words.agenda_title))
        paper.add("heading", rng.choice(self.words.cases_heading))
        self._list_of_cases(paper, bullets=False)
        return paper

    def _list_of_cases(self, paper: Paper, *, bullets: bool) -> None:
        table = self.style.headings == "table"
        for case in self.meeting.cases:
            number = self._number(case)
            if table:
                paper.row(number, case.title, marks=(f"agenda/{case.id}",))
                continue
            text = f"{number}{self._separator()}{case.title}"
            paper.add("bullet" if bullets else "line", text, f"agenda/{case.id}")
            if case.presented and not bullets and self.style.titles and case.presenter:
                paper.add(
                    "line",
                    f"{self.words.attachments}: {self.words.paper_title[0]}"
                    if case.paper
                    else case.presenter.printed(self.style.initials),
                    f"agenda/{case.id}",
                )
        paper.add("blank")

    # --- minutes

    def minutes(self, *, draft: bool) -> Paper:
        """The minutes, as a draft or approved."""
        meeting, words = self.meeting, self.words
        paper = self._paper("referat-utkast" if draft else "referat")
        paper.draft = draft
        rng = Random(f"{self.seed}/minutes")
        title = rng.choice(words.minutes_title)
        if draft:
            paper.add("line", words.draft)
        self._head(paper, rng, title)
        AttendanceWriter(paper, meeting, rng).write()
        if self.style.agenda_in_minutes:
            paper.add("subheading", rng.choice(words.cases_heading))
            self._list_of_cases(paper, bullets=False)
        label = rng.choice(words.decision_label[self.style.decisions]) if self.style.decisions != "prose" else ""
        task_label, task_heading = rng.choice(words.task_label), rng.choice(words.task_heading)
        for case in meeting.cases:
            with paper.telling(f"case/{case.id}"):
                self._case(paper, case, label, task_label)
        self._action_list(paper, task_heading)
        if self.style.signatures:
            paper.add("text", rng.choice(words.adjourned[:1]).format(end=meeting.end))
            paper.add("line", rng.choice(words.signature))
            for sitting in [
                each for each in meeting.sittings if each.state == "present" and each.role in ("chair", "member")
            ][:3]:
                paper.add("line", sitting.person.printed(self.style.initials))
        return paper

    def _case(self, paper: Paper, case: Case, label: str, task_label: str) -> None:
        self._case_heading(paper, case)
        body = list(self._sentences(case))
        for kind, group in body:
            paper.add(kind, " ".join(text for text, _ in group), *(mark for _, marks in group for mark in marks))
        if self.style.proposals_in_minutes and case.proposal and case.decision_kind != "postponed":
            self._labelled(paper, self.words.proposal_label[0], case.proposal, f"proposal/{case.id}")
        if case.decision and not case.in_prose:
            body_name = self.meeting.body.noun[self.meeting.language]
            text = label.format(body=body_name, Genitive=capital(body_name) + "s")
            self._labelled(paper, text, case.decision, f"decision/{case.id}")
            if case.votes:
                paper.add("text", case.votes, f"decision/{case.id}")
        if case.tasks and self.style.tasks == "labelled":
            paper.add("line", f"{task_label}:")
            for number, task in enumerate(case.tasks):
                paper.add("bullet", task.text, f"task/{case.id}/{number}")
            paper.add("blank")

    def _sentences(self, case: Case) -> Iterator[tuple[BlockKind, list[tuple[str, tuple[str, ...]]]]]:
        """The text of a case as paragraphs and bullets: each a kind with its sentences and the facts they tell."""
        first: list[tuple[str, tuple[str, ...]]] = (
            [(case.presented, (f"presenter/{case.id}",))] if case.presented else []
        )
        first += [(line, ()) for line in case.background]
        if first:
            yield "text", first
        said = [(each.text, tuple(self._said_marks(case, number))) for number, each in enumerate(case.said)]
        if said and self.style.titles and len(said) > 2:
            for sentence in said:
                yield "bullet", [sentence]
        elif said:
            yield "text", said
        if case.in_prose and case.decision:
            yield "text", [(case.decision[0], (f"decision/{case.id}",))]

    def _said_marks(self, case: Case, number: int) -> Iterator[str]:
        said = case.said[number]
        if said.holder:
            yield f"position/{case.id}/{number}"
        if said.task:
            yield f"task/{case.id}/{case.tasks.index(said.task)}"

    def _labelled(self, paper: Paper, label: str, lines: tuple[str, ...], mark: str) -> None:
        layout = self.style.decisions
        if layout == "heading":
            paper.add("subheading", label)
        elif layout in ("own_line", "named", "unanimous"):
            paper.add("line", "", label=label if label.endswith(":") or layout != "own_line" else f"{label}:")
        else:
            paper.add("line" if len(lines) > 1 else "text", lines[0], mark, label=f"{label}:")
            lines = lines[1:]
        for line in lines:
            paper.add("line", line, mark)
        if lines:
            paper.add("blank")

    def _action_list(self, paper: Paper, heading: str) -> None:
        cases = [case for case in self.meeting.cases if case.tasks]
        if self.style.tasks != "table" or not cases:
            return
        paper.add("heading", heading)
        paper.row(*self.words.task_head)
        for case in cases:
            for number, task in enumerate(case.tasks):
                cells = (
                    case.printed if case.number else self._number(case),
                    task.work,
                    task.responsible,
                    task.deadline_as_printed or "",
                )
                paper.row(*cells, marks=(f"task/{case.id}/{number}",))

    # --- case papers

    def _case_paper(self, paper: Paper, case: Case) -> None:
        words = self.words
        rng = Random(f"{self.seed}/paper")
        with paper.telling(f"paper/{case.id}"):
            paper.add("title", f"{rng.choice(words.paper_title)}")
            paper.add("line", self.name)
            paper.add("line", self.day, label=f"{rng.choice(words.date_label)}:")
            paper.add("heading", f"{self._number(case)}{self._separator()}{case.title}")
            place = 0.5 if rng.random() < 0.5 else 0
            if place:
                self._proposal(paper, case, rng)
            background, assessment = words.paper_sections
            paper.add("subheading", background)
            paper.add("text", " ".join(case.background))
            paper.add("subheading", assessment)
            paper.add("text", " ".join(Random(f"{self.seed}/{case.id}").sample(words.discussion, 2)))
            if not place:
                self._proposal(paper, case, rng)

    def _proposal(self, paper: Paper, case: Case, rng: Random) -> None:
        label = rng.choice(self.words.proposal_label)
        if not case.proposal:
            return
        mark = f"proposal/{case.id}"
        if self.style.decisions in ("inline", "conclusion"):
            paper.add("line" if len(case.proposal) > 1 else "text", case.proposal[0], mark, label=f"{label}:")
            rest = case.proposal[1:]
        else:
            paper.add("subheading", label)
            rest = case.proposal
        for line in rest:
            paper.add("line", line, mark)
        if rest:
            paper.add("blank")

    # --- heads and headings

    def _paper(self, kind: str, number: str = "") -> Paper:
        slug = f"-{number.replace('/', '-')}" if number else ""
        body = self.meeting.body.id
        name = f"{body}/{self.meeting.day.isoformat()}-{kind}{slug}.{self.style.format}"
        footer = f"{self.name}    {self.words.page}" if self.style.spacing == 2 else self.words.page
        return Paper(name, self.meeting.id, draft=False, style=self.style, footer=footer)

    def _head(self, paper: Paper, rng: Random, title: str) -> None:
        meeting, words = self.meeting, self.words
        short = f"{self.name} ({meeting.body.short})" if meeting.body.short and rng.random() < 0.7 else self.name
        clock = words.clock.format(start=meeting.start, end=meeting.end)
        mark = f"meeting/{meeting.id}"
        labels = [(rng.choice(each), "") for each in (words.date_label, words.time_label, words.place_label)]
        values = (self.day, clock if not labels[1][0].startswith("Kl") else clock.removeprefix("kl. "), meeting.place)
        noun = meeting.body.noun[meeting.language]
        prose = rng.choice(words.prose_notice if title in words.agenda_title else words.prose_head)
        with paper.telling(mark):
            match self.style.head:
                case "labels":
                    paper.add("title", title.format(name=short))
                    joined = rng.random() < 0.35
                    if joined:
                        paper.add("line", f"{values[0]}, {clock}", label=f"{words.time_label[0]}:")
                    else:
                        paper.add("line", values[0], label=f"{labels[0][0]}:")
                        paper.add("line", values[1], label=f"{labels[1][0]}:")
                    paper.add("line", values[2], label=f"{labels[2][0]}:")
                case "protocol":
                    paper.add("line", short)
                    kind = capital(title.format(name="").strip(" –:,")).removesuffix(" i").removesuffix(" of the")
                    paper.add("title", f"{kind} {self.day}")
                    paper.add("line", f"{meeting.place}, {clock}")
                case "prose":
                    paper.add("title", f"{title.format(name=short)}")
                    paper.add(
                        "line",
                        prose.format(
                            place=meeting.place, day=self.day, start=meeting.start, end=meeting.end, Body=capital(noun)
                        ),
                    )
                case "table":
                    paper.add("title", title.format(name=short))
                    for (label, _), value in zip(labels, values, strict=True):
                        paper.row(f"{label}:", value)
        paper.add("blank")

    def _number(self, case: Case) -> str:
        """The number of a case as a heading has it."""
        position = self.meeting.cases.index(case) + 1
        number, year = (int(part) for part in case.number.split("/")) if case.number else (0, 0)
        letter = {"report": "O", "done": "O", "discuss": "D"}.get(case.stage, "V")
        return self.words.numbers[self.style.numbers].format(
            n=number, year=year, yy=f"{year % 100:02}", letter=letter, i=position
        )

    def _separator(self) -> str:
        if self.style.numbers == "plain":
            return " "
        return {"colon": ": ", "table": "\t"}.get(self.style.headings, " ")

    def _case_heading(self, paper: Paper, case: Case) -> None:
        number, mark = self._number(case), f"heading/{case.id}"
        if self.style.headings == "own_line" and self.style.numbers != "plain":
            paper.add("heading", number, mark)
            paper.add("line", case.title, mark)
        elif self.style.headings == "table":
            paper.row(number, case.title, marks=(mark,))
        else:
            paper.add("heading", f"{number}{self._separator()}{case.title}", mark)
