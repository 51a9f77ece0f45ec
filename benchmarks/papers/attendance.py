"""Lists of attendance, in the ways secretariats set them out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from benchmarks.papers.cases import capital
from benchmarks.papers.model import Meeting, Sitting
from benchmarks.papers.paper import Paper
from benchmarks.papers.wording import WORDINGS, Wording

_VOTING = ("chair", "member", "deputy")


class AttendanceWriter:
    """Prints who was at a meeting. ``rng`` is the secretariat's own, so that its words stay the same for years."""

    def __init__(self, paper: Paper, meeting: Meeting, rng: Random) -> None:
        self.paper = paper
        self.meeting = meeting
        self.style = meeting.style
        self.words: Wording = WORDINGS[meeting.language]
        draw: Callable[[tuple[str, ...]], str] = rng.choice
        self.remote, self.substitute_for, self.chair = (
            draw(self.words.remote),
            draw(self.words.substitute_for),
            draw(self.words.chair),
        )
        self.member, self.present, self.apologies = (
            draw(self.words.member),
            draw(self.words.present),
            draw(self.words.apologies),
        )
        self.members, self.deputies = draw(self.words.members), draw(self.words.deputies)
        self.secretariat, self.invited, self.yes = (
            draw(self.words.secretariat),
            draw(self.words.invited),
            draw(self.words.yes),
        )
        self.chair_first = rng.random() < 0.5
        self.prose = (
            draw(self.words.prose_attendance),
            draw(self.words.prose_apologies),
            draw(self.words.prose_secretariat),
        )
        self.dash = draw((", ", ", ", " – ", " (", "\t"))

    def write(self) -> None:
        """Append the list of attendance."""
        match self.style.attendance:
            case "inline":
                self._inline()
            case "lines":
                self._lines()
            case "table":
                self._table()
            case "groups":
                self._groups()
            case "prose":
                self._prose()
            case "by_institution":
                self._by_institution()

    # --- who

    def _some(self, *roles: str, absent: bool = False) -> list[Sitting]:
        return [each for each in self.meeting.sittings if each.role in roles and (each.state == "absent") == absent]

    def _mark(self, sitting: Sitting) -> str:
        return f"attendance/{self.meeting.id}/{sitting.person.name}"

    def _marks(self, sittings: Iterable[Sitting]) -> tuple[str, ...]:
        return tuple(self._mark(each) for each in sittings)

    def _name(self, sitting: Sitting) -> str:
        return sitting.person.printed(self.style.initials)

    def _institution(self, sitting: Sitting) -> str:
        if sitting.institution is None:
            return sitting.seat[self.meeting.language] if sitting.seat else ""
        return sitting.institution.printed(self.meeting.language, self.style.short_institutions)

    def _notes(self, sitting: Sitting, *, role: bool = True) -> list[str]:
        notes = []
        if role and sitting.role == "chair":
            notes.append(self.chair)
        if sitting.substitutes_for:
            notes.append(self.substitute_for.format(person=sitting.substitutes_for.printed(self.style.initials)))
        if sitting.state == "remote":
            notes.append(self.remote)
        if sitting.case:
            notes.append(self.words.for_case.format(number=sitting.case))
        return notes

    def _bracketed(self, sitting: Sitting, *, role: bool = True) -> str:
        inside = [each for each in (self._institution(sitting), *self._notes(sitting, role=role)) if each]
        return f"{self._name(sitting)} ({', '.join(inside)})" if inside else self._name(sitting)

    def _dashed(self, sitting: Sitting) -> str:
        """Name and institution as the secretariat parts them, with what else is to be said in brackets."""
        name, institution, notes = self._name(sitting), self._institution(sitting), self._notes(sitting)
        if self.style.titles and sitting.role != "deputy":
            institution = f"{sitting.person.title[self.meeting.language]}, {institution}" if institution else ""
        if not institution:
            return f"{name} ({', '.join(notes)})" if notes else name
        if self.dash == " (":
            return f"{name} ({', '.join([institution, *notes])})"
        return f"{name}{self.dash}{institution}" + (f" ({', '.join(notes)})" if notes else "")

    # --- how

    def _inline(self) -> None:
        groups: list[tuple[str, list[Sitting]]] = []
        present = self._some("chair", "member", "deputy", "observer")
        if self.chair_first:
            groups.append((self.words.chair_label[0], [each for each in present if each.role == "chair"]))
            present = [each for each in present if each.role != "chair"]
        groups += [
            (self.present, [each for each in present if each.role != "observer"]),
            (self.words.observers[0], [each for each in present if each.role == "observer"]),
            (self.apologies, self._some(*_VOTING, "observer", absent=True)),
            (self.invited, self._some("invited")),
            (self.secretariat, self._some("secretariat")),
        ]
        for label, sittings in groups:
            if sittings:
                names = [self._bracketed(each, role=not self.chair_first) for each in sittings]
                self.paper.add("text", ", ".join(names), *self._marks(sittings), label=f"{label}:")

    def _list(self, label: str, sittings: list[Sitting], heading: bool) -> None:
        if not sittings:
            return
        if heading:
            self.paper.add("subheading", label)
        else:
            self.paper.add("line", f"{label}:")
        for sitting in sittings:
            self.paper.add("bullet" if self.style.titles else "line", self._dashed(sitting), self._mark(sitting))
        self.paper.add("blank")

    def _lines(self) -> None:
        self._list(self.present, self._some(*_VOTING, "observer"), heading=False)
        self._list(self.apologies, self._some(*_VOTING, "observer", absent=True), heading=False)
        self._list(self.invited, self._some("invited"), heading=False)
        self._list(self.secretariat, self._some("secretariat"), heading=False)

    def _groups(self) -> None:
        heading = self.style.spacing == 1
        self._list(self.members, self._some("chair", "member"), heading)
        self._list(self.deputies, self._some("deputy"), heading)
        self._list(self.words.observers[0], self._some("observer"), heading)
        self._list(self.apologies, self._some(*_VOTING, "observer", absent=True), heading)
        self._list(self.invited, self._some("invited"), heading)
        self._list(self.secretariat, self._some("secretariat"), heading)

    def _table(self) -> None:
        words = self.words
        self.paper.row(*words.table_head)
        roles = {
            "chair": capital(self.chair),
            "member": self.member,
            "observer": words.observer[0],
            "secretariat": words.secretary,
        }
        for sitting in self.meeting.sittings:
            role = roles.get(sitting.role, "")
            if sitting.substitutes_for:
                role = capital(self.substitute_for.format(person=sitting.substitutes_for.printed(self.style.initials)))
            if sitting.role == "invited":
                role = f"{words.guest}, {words.for_case.format(number=sitting.case)}" if sitting.case else words.guest
            state = {"present": self.yes, "remote": capital(self.remote), "absent": words.absent}[sitting.state]
            self.paper.row(self._name(sitting), self._institution(sitting), role, state, marks=(self._mark(sitting),))
        for seat in self.meeting.vacant:
            held_for = seat.label[self.meeting.language] if seat.label else ""
            if seat.institution and not seat.label:
                held_for = seat.institution.printed(self.meeting.language, self.style.short_institutions)
            self.paper.row(words.vacant, held_for, self.member, "")
        self.paper.add("blank")

    def _prose(self) -> None:
        attended, apologies, secretariat = self.prose
        sentences = (
            (attended, self._some(*_VOTING)),
            (self.words.prose_observers, self._some("observer")),
            (self.words.prose_guests, self._some("invited")),
            (apologies, self._some(*_VOTING, "observer", absent=True)),
            (secretariat, self._some("secretariat")),
        )
        for sentence, sittings in sentences:
            if sittings:
                names = [self._bracketed(each) for each in sittings]
                joined = (
                    names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {self.words.conjunction} {names[-1]}"
                )
                self.paper.add("line", sentence.format(names=joined), *self._marks(sittings))
        self.paper.add("blank")

    def _by_institution(self) -> None:
        by: dict[str, list[Sitting]] = {}
        for sitting in self._some(*_VOTING, "observer"):
            by.setdefault(self._institution(sitting), []).append(sitting)
        self.paper.add("line", f"{self.present}:")
        for institution, sittings in by.items():
            names = []
            for sitting in sittings:
                notes = self._notes(sitting)
                if sitting.role == "observer":
                    notes.append(self.words.observer[0].lower())
                names.append(f"{self._name(sitting)} ({', '.join(notes)})" if notes else self._name(sitting))
            self.paper.add("line", ", ".join(names), *self._marks(sittings), label=f"{capital(institution)}:")
        self.paper.add("blank")
        for label, sittings in (
            (self.apologies, self._some(*_VOTING, "observer", absent=True)),
            (self.invited, self._some("invited")),
            (self.secretariat, self._some("secretariat")),
        ):
            if sittings:
                self.paper.add(
                    "text", ", ".join(map(self._bracketed, sittings)), *self._marks(sittings), label=f"{label}:"
                )
