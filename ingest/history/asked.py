"""What somebody asks the earlier treatment of: a loaded case by id or number, or a topic by its words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

import msgspec

from graph.errors import NotFound, WrongUse
from graph.language.numbers import find_case_numbers
from graph.records import Case, Continuation, Meeting
from graph.views import bodies_named, case_view, thread_of
from graph.views.threads import Strand
from ingest.history.archive import Archive, by_name
from ingest.history.drafts import loaded_history
from ingest.history.earlier import with_earlier
from ingest.history.records import CaseHistory
from ingest.resolve.headings import Heading, headings_of
from search.analysis.wordlists import STOP_WORDS
from search.answers.asker import Asker
from search.topics import naming, topic_timeline

_CASE_ID = re.compile(r"[^\W_]+(?:-[^\W_]+)*-(?:\d{1,3}-\d{4}|\d{4}-\d\d-\d\d-\d{1,3})")
_WORD = re.compile(r"[^\W_]+")
_CASE_WORDS = frozenset({"sak", "saken", "saka", "saknr", "saksnr", "nr", "case", "item", "no"})


def case_asked_for(written: str, archive: Archive, bodies: Collection[str] = ()) -> str | None:
    """The id of the loaded case that is meant by its id, or its number with or without its body; None for a topic.

    ``bodies`` narrow it down (ids; empty for all). Raises NotFound where there is none, WrongUse where several are.
    """
    if archive.case(written) is not None:
        return written
    if _CASE_ID.fullmatch(written):
        return case_view(archive.reader, written).case.id
    numbers = find_case_numbers(written) or find_case_numbers(f"Sak {written}")
    if len(numbers) != 1 or numbers[0].value is None:
        return None
    number = numbers[0].value
    rest = written.replace(numbers[0].text, " ")
    words = [word for word in _WORD.findall(rest) if word.lower() not in STOP_WORDS | _CASE_WORDS]
    if words:
        try:
            named = bodies_named(archive.reader, archive.authority, " ".join(words))
        except NotFound:
            return None  # "Tiltak etter sak 4/2023" is a topic
        bodies = named if not bodies else set(bodies) & set(named)
    found = [
        (case.id, meeting)
        for meeting in archive.meetings
        for case in meeting.cases
        if case.number == number and (not bodies or meeting.body_id in bodies)
    ]
    if len(found) == 1:
        return found[0][0]
    ids = ", ".join(identity for identity, _ in found)
    if found:
        raise WrongUse(
            f"Flere saker har nummer {number}: {ids}. Skriv id-en, eller organet med --body.",
            f"Several cases bear the number {number}: {ids}. Write the id, or the body with --body.",
        )
    raise NotFound(
        f"Ingen sak med nummer {number} er lastet inn. Prøv tittelen eller temaet i stedet.",
        f"No case with the number {number} is loaded. Try its title or topic instead.",
    )


def case_history(case_id: str, archive: Archive) -> CaseHistory:
    """The earlier treatment of a loaded case."""
    case, meeting = _placed(case_id, archive)
    known = CaseHistory(
        case=case.id, number=case.number, title=case.title, body=meeting.body, date=meeting.date, sources=case.sources
    )
    return loaded_history(known, case, meeting, archive)


def _placed(case_id: str, archive: Archive) -> tuple[Case, Meeting]:
    return next((case, meeting) for meeting in archive.meetings for case in meeting.cases if case.id == case_id)


def topic_history(topic: str, asker: Asker, archive: Archive, bodies: Collection[str] = ()) -> CaseHistory:
    """Every case about a topic: whose headings or decisions name it, and those of their threads.

    Cases that name it in passing are told by name alone.
    """
    within = {
        case.id: (case, meeting)
        for meeting in archive.meetings
        for case in meeting.cases
        if not bodies or meeting.body_id in bodies
    }
    timeline = [entry for entry in topic_timeline(asker, topic).entries if entry.case in within]
    named = dict.fromkeys(
        [
            *_about(topic, asker, [within[entry.case][0] for entry in timeline if entry.inferred is None]),
            *_of_like_headings(topic, [case for case, _ in within.values()]),
        ]
    )
    links = [Continuation(case=case, score=1.0, reason="", earlier_title=heading) for case, heading in named]
    thread = [one for one in thread_of(archive.reader, named) if one.case in within]
    found = with_earlier(CaseHistory(title=topic), archive, thread, links)
    told = {one.case for one in found.earlier}
    mentioned = tuple(
        by_name(within[entry.case][0], entry.date)
        for entry in timeline
        if entry.case not in told and entry.inferred is None
    )
    return msgspec.structs.replace(found, mentioned_in=mentioned)


def _about(topic: str, asker: Asker, cases: Collection[Case]) -> Iterator[Strand]:
    """The headings that name the topic; the whole of a case whose decision names it."""
    names = naming(asker, topic, set(asker.understand(topic).entities))
    for case in cases:
        headings = [text for text in (case.title, *(item.title for item in case.sub_items)) if names(text)]
        if headings:
            yield from ((case.id, heading) for heading in headings)
        elif any(names(decision.text) for decision in case.decisions):
            yield case.id, ""


def _of_like_headings(topic: str, cases: Collection[Case]) -> Iterator[Strand]:
    """The headings that hold every telling word of the topic, inflected or in a compound as they may be."""
    asked = headings_of(Case(id="", title=topic), {}, ())
    if not asked:
        return
    wanted = asked[0].stems | asked[0].common
    for case in cases:
        for heading in headings_of(case, {}, ()):
            if wanted <= _all_stems(heading):
                yield case.id, heading.text


def _all_stems(heading: Heading) -> frozenset[str]:
    return (heading.stems | heading.common).union(*heading.parts.values())
