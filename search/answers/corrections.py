"""What whoever asks says of a question that was understood otherwise, or is to be narrowed: names as people write them.

A correction stands above what the question's words were taken for, and narrows what is looked at: passages and graph.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from graph.authority.entries import EntryKind
from graph.errors import NotFound, WrongUse
from graph.language.numbers import find_case_numbers
from graph.narrow_view import Scope
from graph.records import PartKind, Record
from graph.schema import key_of
from graph.store.base import Node
from graph.views.finding import NAME_LIKENESS, PERSON_LIKENESS, Likeness, find_named, nobody_named
from search.answers.asker import Asker
from search.hits import body_named
from search.index.base import Filters
from search.periods import BEGINNING, END, Period, find_periods
from search.question_kinds import QuestionKind
from search.questions import Question

NOTHING = ("ingen", "none")
"""Said in place of a name or number: the question names none, whatever it was taken for."""
MOST_NAMED = 4
"""Names told where several fit."""
MOST_NUMBERS = 12
"""Case numbers told where none is the one asked for."""
_ISO_MONTH = re.compile(r"((?:19|20)\d{2})-(0[1-9]|1[0-2])")
_KINDS: Mapping[EntryKind, tuple[str, str, str]] = {
    "institution": ("Institution", "institusjon", "institution"),
    "initiative": ("Initiative", "satsing, lov eller plan", "initiative, law or plan"),
}


class Corrections(Record, frozen=True, kw_only=True):
    """What is said of a question; None leaves it as it was understood.

    ``since`` and ``until`` are days, months, years or periods in words ("høsten 2024"); ``part`` is a kind of paper.
    """

    kind: QuestionKind | None = None
    body: str | None = None
    since: str | None = None
    until: str | None = None
    case: str | None = None
    document: str | None = None
    part: PartKind | None = None
    person: str | None = None
    institution: str | None = None
    initiative: str | None = None
    drafts: bool = True

    @property
    def names_something(self) -> bool:
        """Whether it says what the question names: then its own words need not be known."""
        return any((self.body, self.case, self.person, self.institution, self.initiative))


class Corrected(NamedTuple):
    """A question as it is meant, what of the graph is looked at for it, and what of the index."""

    question: Question
    scope: Scope
    filters: Filters


def correct(asker: Asker, question: Question, said: Corrections) -> Corrected:
    """The question with what is said of it.

    Raises NotFound where nothing bears a name that is said, with what there is, and WrongUse where a day cannot be read
    or a name means several.
    """
    bodies = _chosen(said.body, lambda name: body_named(asker, name))
    persons = _chosen(said.person, lambda name: _person(asker, name))
    institutions = _chosen(said.institution, lambda name: _entity(asker, "institution", name))
    initiatives = _chosen(said.initiative, lambda name: _entity(asker, "initiative", name))
    numbers = _chosen(said.case, lambda name: _case_number(asker, name))
    documents = _chosen(said.document, lambda name: _document(asker, name)) or ()
    since = _period(said.since).since if said.since else None
    until = _period(said.until).until if said.until else None
    if since and until and since > until:
        raise WrongUse(
            f"Perioden slutter ({until}) før den begynner ({since}). Bytt om dagene.",
            f"The period ends ({until}) before it begins ({since}). Change the days round.",
        )
    corrected = replace(
        question,
        kind=said.kind or question.kind,
        bodies=question.bodies if bodies is None else bodies,
        persons=question.persons if persons is None else persons,
        institutions=question.institutions if institutions is None else institutions,
        initiatives=question.initiatives if initiatives is None else initiatives,
        periods=(Period(since or BEGINNING, until or END),) if since or until else question.periods,
        case_number=question.case_number if numbers is None else next(iter(numbers), None),
        documents=documents,
        parts=(said.part,) if said.part else (),
        drafts=said.drafts,
    )
    scope = Scope(
        bodies=bodies or (),
        since=since,
        until=until,
        documents=documents,
        parts=corrected.parts,
        drafts=said.drafts,
    )
    filters = Filters(
        bodies=scope.bodies,
        since=since,
        until=until,
        kinds=scope.parts,
        documents=documents,
        entities=(*(persons or ()), *(institutions or ()), *(initiatives or ())),
        drafts=said.drafts,
    )
    return Corrected(corrected, scope, filters)


def _chosen(said: str | None, find: Callable[[str], str]) -> tuple[str, ...] | None:
    """What a name says is meant; None where nothing is said, and nothing where it says so."""
    name = (said or "").strip()
    if not name:
        return None
    return () if name.lower() in NOTHING else (find(name),)


def _entity(asker: Asker, kind: EntryKind, name: str) -> str:
    """The institution or initiative so called: by the authority file, in any language, else as papers call it."""
    label, nb, en = _KINDS[kind]
    entry = asker.matcher.resolve(name)
    if entry is not None and entry.kind == kind and asker.facts.knows(entry.id):
        return entry.id
    return _one(name, asker.facts.nodes(label), NAME_LIKENESS, nb, en)


def _person(asker: Asker, name: str) -> str:
    return _one(name, asker.facts.nodes("Person"), PERSON_LIKENESS, "person", "person")


def _document(asker: Asker, name: str) -> str:
    nodes = asker.facts.nodes("Document")
    exact = [node for node in nodes if node.properties["name"] == name]
    found = exact[0] if exact else _node(name, nodes, NAME_LIKENESS, "dokument", "document")
    return str(found.properties["name"])


def _one(name: str, nodes: Sequence[Node], likeness: Sequence[Likeness], nb: str, en: str) -> str:
    return key_of(_node(name, nodes, likeness, nb, en).id)


def _node(name: str, nodes: Sequence[Node], likeness: Sequence[Likeness], nb: str, en: str) -> Node:
    found = find_named(nodes, name, likeness)
    if not found:
        raise nobody_named(nodes, name, nb, en)
    if len(found) > 1:
        names = [str(node.properties["name"]) for node in found]
        known = "; ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
        raise WrongUse(
            f"«{name}» kan være flere: {known}. Skriv mer av navnet.",
            f"“{name}” may be several: {known}. Write more of the name.",
        )
    return found[0]


def _case_number(asker: Asker, said: str) -> str:
    """The number of a case, as ``N/YYYY`` whatever way it is written, or of the case with this id."""
    case = next(iter(asker.facts.cases([said])), None)
    numbers = [case.number] if case else [number.value for number in find_case_numbers(f"sak {said}")]
    number = next((one for one in numbers if one), None)
    if number is None:
        raise WrongUse(
            f"«{said}» er ikke noe saksnummer. Skriv det slik: 14/2024.",
            f"“{said}” is no case number. Write it like this: 14/2024.",
        )
    if not asker.facts.cases_numbered(number):
        known = sorted({case.number for case in asker.facts.all_cases() if case.number}, key=_by_year)
        near = [one for one in known if one.endswith(number[-len("/2024") :])] or known
        told = ", ".join(near[:MOST_NUMBERS]) + (" …" if len(near) > MOST_NUMBERS else "")
        raise NotFound(
            f"Ingen sak har nummer {number} i papirene som er lastet inn. Saker som finnes: {told or 'ingen'}.",
            f"No case in the papers that are loaded has the number {number}. Cases there are: {told or 'none'}.",
        )
    return number


def _by_year(number: str) -> tuple[str, int]:
    place, _, year = number.partition("/")
    return year, int(place) if place.isdigit() else 0


def _period(said: str) -> Period:
    """A day, month, year or season as whoever asks writes it."""
    month = _ISO_MONTH.fullmatch(said.strip())
    if month:
        last = monthrange(int(month[1]), int(month[2]))[1]
        return Period(f"{month[0]}-01", f"{month[0]}-{last}")
    found = find_periods(said)
    if len(found) != 1:
        raise WrongUse(
            f"«{said}» er ikke noen dag eller noe år. Skriv for eksempel 2024, 2024-10, 24.10.2024 eller høsten 2024.",
            f"“{said}” is no day or year. Write for instance 2024, 2024-10, 2024-10-24 or autumn 2024.",
        )
    return found[0]
