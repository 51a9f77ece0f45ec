"""What a question asks: its language, kind, entities, period and case — without a language model.

What was understood is shown with every answer, so that a reader can see why it says what it says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from rapidfuzz import fuzz, process

from graph.authority.entries import Entry, EntryKind
from graph.language.names import EntityMatcher, Match
from graph.language.numbers import find_case_numbers
from graph.language.persons import find_person_names
from graph.records import AttendanceState, PartKind, Record, Role
from search import list_words, opinion_words, task_words
from search import question_words as words
from search.analysis.nynorsk import question_in_bokmal
from search.bodies_called import only_body_so_called
from search.language import QuestionLanguage, detect_language
from search.periods import Period, find_periods
from search.question_kinds import QuestionKind
from search.relative_periods import written_out
from search.short_questions import asks_for_people, is_a_name_alone
from search.speaker_groups import asks_for_office
from search.typed_names import with_names_as_printed

MISSPELT = 86
"""Two names of so many per cent the same letters in the same order are one name misspelt: "Ingrid Dahlsvik"."""
LONGEST_BARE_NAME = 5
"""A question of at most so many words that names a person is about that person."""
_NAME_PARTS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")


class Question(Record, frozen=True, kw_only=True):
    """A question as it was understood.

    ``entities`` are initiatives and institutions, ``bodies`` who is asked about.

    ``roles`` and ``attendance`` narrow a question about persons; ``persons`` are ids of known persons it names.
    ``documents``, ``parts`` (kinds of papers) and ``drafts`` are said beside a question, never in it. ``passed`` tells
    that the day has been of the meeting it calls the next: no paper plans a later one.
    """

    text: str
    language: QuestionLanguage
    kind: QuestionKind
    bodies: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    initiatives: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    case_number: str | None = None
    roles: tuple[Role, ...] = ()
    attendance: AttendanceState | None = None
    documents: tuple[str, ...] = ()
    parts: tuple[PartKind, ...] = ()
    drafts: bool = True
    passed: bool = False

    @property
    def entities(self) -> tuple[str, ...]:
        """What the question is about: initiatives, then institutions."""
        return (*self.initiatives, *self.institutions)


def understand(
    text: str,
    matcher: EntityMatcher,
    bodies: Collection[str],
    persons: Mapping[str, Sequence[str]],
    today: date | None = None,
    initiatives: Collection[str] = (),
) -> Question:
    """Understand ``text``.

    ``bodies`` are the bodies whose papers are loaded: "strategigruppen" means the one of them that is so called.
    ``persons`` maps lower-case names ("ingrid dal") to the ids of the persons so called. Periods told from today
    ("i fjor") are told from ``today``; without it they are left. ``initiatives`` are those that papers speak of.
    """
    text = with_names_as_printed(text, matcher, bodies, persons)
    # A body is called by its bokmål name in nynorsk too: "Forskingsutvalet for …" is Forskningsutvalget for ….
    written = words.GROUP_NOUN.sub(lambda found: found[0].capitalize(), text)
    meant = spelt_in_bokmal(written)
    matches = [
        *names_in(written, matcher, bodies, initiatives),
        *(names_in(meant, matcher, bodies, initiatives) if meant != written else ()),
    ]
    entries = [match.entity for match in without_bodies_spoken_of(text, matches, bodies)]
    spoken_of = [match.surface for match in matches if match.entity.kind == "body" and match.entity.id in bodies]
    named = _persons_in(text, persons, [one.surface for one in matches if one.entity.kind in ("body", "institution")])
    bodies_named = _ids(entries, "body")
    if not bodies_named and (called := only_body_so_called(text, matcher, bodies)):
        bodies_named, spoken_of = (called.body,), [*spoken_of, called.printed]
    numbers = [number.value for number in find_case_numbers(text) if number.value]
    kind = _kind(text, named, _ids(entries, "body"), _ids(entries, "institution"), spoken_of)
    surfaces = [one.surface for one in matches]
    if kind == "fact" and (bodies_named or find_periods(text)) and asks_for_people(text, surfaces):
        kind = "who"
    if kind == "fact" and numbers and words.CASE_ALONE.match(text[: find_case_numbers(text)[0].start]):
        kind = "decision"
    if kind == "fact" and _ids(entries, "initiative") and is_a_name_alone(text, surfaces):
        kind = "timeline"
    beside_names = words.OTHER_OFFICE.sub(" ", _without(spoken_of, text))
    # "Flest publikasjoner de siste fem årene" is what a paper says, whatever day it is read.
    told = written_out(text, today) if today and kind not in ("fact", "definition") else text
    return Question(
        text=text,
        language=detect_language(text),
        kind=kind,
        bodies=bodies_named,
        institutions=_ids(entries, "institution"),
        initiatives=_ids(entries, "initiative"),
        persons=named,
        periods=find_periods(told),
        case_number=numbers[0] if numbers else None,
        roles=_roles(beside_names, bool(named)),
        attendance=next((state for state, pattern in words.ATTENDANCE if pattern.search(beside_names)), None),
    )


def names_in(text: str, matcher: EntityMatcher, bodies: Collection[str], initiatives: Collection[str]) -> list[Match]:
    """The names in a question, of bodies also those by which they alone are meant.

    So too the acronyms of ``initiatives`` that papers speak of, where not all of it is in capitals: "KI" is then
    kunstig intelligens.
    """
    found = matcher.find(text, context={*bodies, *initiatives})
    acronyms = not text.isupper() or len(text.split()) == 1
    return [
        one
        for one in found
        if one.surface not in one.entity.weak or one.entity.id in bodies or (acronyms and one.surface.isupper())
    ]


def without_bodies_spoken_of(text: str, matches: Sequence[Match], bodies: Collection[str]) -> list[Match]:
    """Less bodies that are the matter, and not who is asked about: "hva vedtok rådet om Kommunenes forskningsorgan".

    Of them no papers are loaded, and another's are that the question names.
    """
    loaded = any(one.entity.id in bodies for one in matches)
    return [
        one
        for one in matches
        if not (
            loaded
            and one.entity.kind == "body"
            and one.entity.id not in bodies
            and words.SPOKEN_OF.search(text[: one.start])
        )
    ]


def spelt_in_bokmal(text: str) -> str:
    """A text in which names are looked for once more: a body's own name may be in nynorsk, or whoever asks writes it.

    Names that papers alone have are known in bokmål too (search/own_names.py). English is left as it is.
    """
    return text if detect_language(text) == "en" else question_in_bokmal(text)


# The first that fits gives the kind, from the plainest sign to the vaguest.
def _kind(
    text: str,
    persons: Sequence[str],
    bodies: Sequence[str],
    institutions: Sequence[str],
    spoken_of: Sequence[str],
) -> QuestionKind:
    text = words.OTHER_OFFICE.sub(" ", text)
    asks_who = words.WHO.search(text) is not None
    if task_words.ASKED_STATUS.search(text):
        return "status"
    framed = _framed(text)
    if _asks_for_tasks(text, framed is not None):
        return "follow-up"
    if _asks_for_views(text, bool(persons or institutions)) and not words.CHANGED.search(text):
        return "positions"
    if _asks_for_list(text, persons, bodies, institutions):
        return "list"
    if framed is not None:
        return framed
    defined = words.DEFINITION.match(text) and not words.WHAT_IS_SAID.match(text)
    if defined and not words.NOT_A_DEFINITION.search(text):
        return "definition"
    if asks_who and words.APPOINTMENT.search(text):
        return "appointment"
    if words.SEATED.search(words.RELATIVE_PASSIVE.sub(" ", text)) and (
        asks_who or _asks_for_meetings(text, persons, bodies) or _asks_whether(text, persons, institutions)
    ):
        return "fact" if words.OTHER_GROUP.search(_without(spoken_of, spelt_in_bokmal(text))) else "who"
    if words.TIMELINE.search(text) or words.CHANGED.search(text):
        return "timeline"
    if words.DECISION.search(text) and (bodies or not words.WHEN_OR_WHERE.match(text)):
        return "fact" if words.COUNT_OF_THOSE.match(text) else "decision"
    if words.STATUS.search(text):
        return "status"
    if words.WHETHER.match(text) or words.WILL_DECIDE.match(text):
        return "decision"
    bare = len(text.split()) <= LONGEST_BARE_NAME and not words.ASKS_ANOTHER_THING.match(text)
    return "who" if persons and bare else "fact"


def _roles(text: str, person_named: bool) -> tuple[Role, ...]:
    told = [role for role, pattern in words.ROLES if pattern.search(text)]
    if person_named and "deputy" not in told and words.STANDING_IN.search(text):
        told.append("deputy")
    return tuple(told)


def _without(names: Sequence[str], text: str) -> str:
    """The text less these names: "Styret i Helse Fonna HF", whose papers are loaded, is no other group."""
    for name in names:
        text = text.replace(name, " ")
    return text


def _asks_for_list(text: str, persons: Sequence[str], bodies: Sequence[str], institutions: Sequence[str]) -> bool:
    """Whether it asks for a whole list; the meetings at which somebody was are told from attendance, as is who sat."""
    listed = list_words.what_is_listed(text)
    if listed == "meetings":
        of_group = not bodies and words.MEETING_GROUP.search(text) is not None
        return not persons and not of_group and not (institutions and words.SEATED.search(text))
    if listed == "institutions":
        told_of_roles = any(pattern.search(text) for _, pattern in (*words.ROLES, *words.ATTENDANCE))
        return bool(bodies) and not persons and not told_of_roles and list_words.TAKES_PART.search(text) is not None
    return listed is not None


def _framed(text: str) -> QuestionKind | None:
    """The kind that the frame of a sentence gives, whatever the matter in it is called."""
    if words.DECISION_ASKED.search(text):
        return "decision"
    return "timeline" if words.TIMELINE_ASKED.search(text) else None


def _asks_for_tasks(text: str, framed: bool) -> bool:
    """Whether it asks who is to do something, by when, or what; "hvem skal lede møtet" is answered by lists.

    Where the sentence's frame asks for something else, "oppfølging" is the matter.
    """
    if task_words.ASSIGNED.search(text) or (task_words.FOLLOW_UP.search(text) and not framed):
        return True
    responsible = task_words.RESPONSIBLE.search(text) is not None
    return responsible and (task_words.BY_WHEN.search(text) is not None or not words.SEATED.search(text))


def _asks_for_views(text: str, speaker_named: bool) -> bool:
    """Whether it asks what somebody thought: what a body came to think is its decision."""
    if opinion_words.STANCE.search(text) or opinion_words.VIEWS.search(text):
        return True
    speaker = speaker_named or opinion_words.SPEAKERS.search(text) is not None or asks_for_office(text)
    return speaker and opinion_words.OPINION_OF.search(text) is not None


def _asks_whether(text: str, persons: Sequence[str], institutions: Sequence[str]) -> bool:
    """Whether it asks if somebody ever sat or came, or when last; of institutions only what meetings are for."""
    if not (persons or institutions) or words.DECISION.search(text):
        return False
    asked = words.YES_OR_NO.search(text) or words.LAST_TIME.search(text)
    return asked is not None


def _asks_for_meetings(text: str, persons: Sequence[str], bodies: Sequence[str]) -> bool:
    """Whether the meetings of a person are asked for, or how many were at a meeting."""
    if persons:
        return words.WHICH_MEETINGS.search(text) is not None
    return bool(bodies) and words.HOW_MANY.search(text) is not None


def _persons_in(text: str, persons: Mapping[str, Sequence[str]], elsewhere: Sequence[str]) -> tuple[str, ...]:
    """The known persons a text names; a last name alone does not count within names ``elsewhere``: "Helse Førde"."""
    parts = _NAME_PARTS.findall(text)
    found: dict[str, None] = {}
    for length in (5, 4, 3, 2):
        for start in range(len(parts) - length + 1):
            window = parts[start : start + length]
            if window[0][:1].isupper() and window[-1][:1].isupper():
                for identity in persons.get(" ".join(window).lower().rstrip("."), ()):
                    found[identity] = None
    beside = _NAME_PARTS.findall(_without(elsewhere, text))
    return tuple(found) or _by_last_name(beside, persons) or _misspelt_persons(text, persons)


def _by_last_name(words_of: Sequence[str], persons: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The one person whose last name the question has alone ("hva mente Krokeide"); of two so called, neither."""
    capitals = {word.lower().rstrip(".") for word in words_of if word[:1].isupper()}
    called: dict[str, set[str]] = {}
    for name, ids in persons.items():
        last = name.rpartition(" ")[2]
        if last in capitals and last != name:
            called.setdefault(last, set()).update(ids)
    return tuple(next(iter(ids)) for ids in called.values() if len(ids) == 1)


def _misspelt_persons(text: str, persons: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Persons whose names are nearly those that the question has; only where it names none that is known."""
    found: dict[str, None] = {}
    for match in find_person_names(text):
        nearest = process.extractOne(match.name.lower(), persons.keys(), scorer=fuzz.ratio, score_cutoff=MISSPELT)
        for identity in persons[nearest[0]] if nearest else ():
            found[identity] = None
    return tuple(found)


def _ids(entries: Sequence[Entry], kind: EntryKind) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.id for entry in entries if entry.kind == kind))
