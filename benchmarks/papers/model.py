"""What is true in the invented world, before anybody writes it down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from benchmarks.papers.names import with_initial
from benchmarks.papers.style import Style

Language = Literal["nb", "nn", "en"]
Role = Literal["chair", "member", "deputy", "observer", "invited", "secretariat"]
State = Literal["present", "remote", "absent"]
Stage = Literal["report", "discuss", "decide", "postpone", "reject", "assign", "done", "agenda", "minutes", "other"]


@dataclass(frozen=True)
class Words:
    """One expression in three languages."""

    nb: str
    nn: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return str(getattr(self, language))

    @property
    def all(self) -> tuple[str, ...]:
        """Each form once, bokmål first."""
        return tuple(dict.fromkeys((self.nb, self.nn, self.en)))


@dataclass(frozen=True)
class Institution:
    """An institution; ``listed`` when the authority file knows it. One that is not bears one name in all languages."""

    name: Words
    short: str | None
    listed: bool

    def printed(self, language: Language, short: bool) -> str:
        """The name as a secretariat prints it."""
        return self.short if short and self.short else self.name[language]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form in which it may be printed."""
        return (*self.name.all, *((self.short,) if self.short else ()))


@dataclass(frozen=True)
class Person:
    """A person with the institution that employs them."""

    name: str
    institution: Institution
    title: Words

    def printed(self, initials: bool) -> str:
        """The name in full, or with the middle name as an initial."""
        return with_initial(self.name) if initials else self.name


@dataclass(frozen=True)
class Term:
    """Who sits in a seat from one year to another, and who deputises. A vacant seat has no holder."""

    first_year: int
    last_year: int
    holder: Person | None
    deputy: Person | None


@dataclass(frozen=True)
class Seat:
    """A seat of a body: one an institution fills, or one with a name of its own ("brukerrepresentant")."""

    institution: Institution | None
    label: Words | None
    observer: bool
    terms: tuple[Term, ...]

    def term(self, year: int) -> Term:
        """The term that covers a year."""
        return next(term for term in self.terms if term.first_year <= year <= term.last_year)


@dataclass(frozen=True)
class Secretariat:
    """Who writes the papers for some years, and how."""

    first_year: int
    last_year: int
    persons: tuple[Person, ...]
    style: Style


@dataclass(frozen=True)
class Body:
    """A body that meets: ``noun`` is what its papers call it ("rådet")."""

    id: str
    name: Words
    short: str | None
    noun: Words
    language: Language
    first_year: int
    a_year: int
    place: str
    seats: tuple[Seat, ...]
    secretariats: tuple[Secretariat, ...]
    guests: tuple[Person, ...]

    def secretariat(self, year: int) -> Secretariat:
        """The secretariat of a year."""
        return next(each for each in self.secretariats if each.first_year <= year <= each.last_year)


@dataclass(frozen=True)
class Subject:
    """What a thread of cases is about. ``initiative`` is its name where it is one, ``listed`` whether it is known."""

    object: Words
    initiative: str | None
    listed: bool


@dataclass(frozen=True)
class Sitting:
    """One person at one meeting, as the list of attendance has it."""

    person: Person
    institution: Institution | None
    role: Role
    state: State
    seat: Words | None = None
    substitutes_for: Person | None = None
    case: str | None = None


@dataclass(frozen=True)
class Said:
    """A sentence of the minutes. ``holder`` when it is somebody's position, ``task`` when it gives somebody work."""

    text: str
    holder: Institution | Person | None = None
    task: Task | None = None


@dataclass(frozen=True)
class Task:
    """A follow-up: ``responsible`` as the answer names it (``institution`` where it is one), the work, the deadline."""

    responsible: str
    work: str
    text: str
    deadline: date | None
    deadline_as_printed: str | None
    institution: Institution | None = None


@dataclass
class Case:
    """One item of a meeting, with everything the papers will say of it."""

    id: str
    number: str | None
    printed: str
    title: str
    stage: Stage
    subject: Subject | None
    said: list[Said] = field(default_factory=list)
    background: list[str] = field(default_factory=list)
    decision: tuple[str, ...] = ()
    decision_kind: str | None = None
    in_prose: bool = False
    votes: str | None = None
    proposal: tuple[str, ...] = ()
    presenter: Person | None = None
    presented: str | None = None
    tasks: list[Task] = field(default_factory=list)
    refers_to: list[str] = field(default_factory=list)
    continues: str | None = None
    institutions: list[Institution] = field(default_factory=list)
    paper: bool = False


@dataclass
class Meeting:
    """A meeting that was held, or (``planned``) one of which there is only the agenda."""

    id: str
    body: Body
    day: date
    start: str
    end: str
    place: str
    secretariat: Secretariat
    sittings: list[Sitting]
    cases: list[Case]
    planned: bool
    ordinal: int
    vacant: tuple[Seat, ...] = ()

    @property
    def style(self) -> Style:
        """The habits of the secretariat."""
        return self.secretariat.style

    @property
    def language(self) -> Language:
        """The language of the papers."""
        return self.body.language
