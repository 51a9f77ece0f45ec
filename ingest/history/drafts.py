"""The cases of a draft agenda or other paper, held against what is loaded without loading it.

The links are those that the case would have once its paper is loaded: ``ingest.resolve.threads`` makes them, over the
loaded meetings and the draft's together.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from graph.errors import WrongUse
from graph.language.names import EntityMatcher
from graph.language.slugs import slug
from graph.records import Case, Continuation, Initiative, Institution, Meeting, State
from graph.views import CaseInThread, thread_of
from graph.views.finding import partial_name, same_name
from ingest.findings import PartFinding
from ingest.history.archive import Archive, has_no_matter
from ingest.history.earlier import with_earlier
from ingest.history.elsewhere import cases_elsewhere
from ingest.history.records import CaseHistory
from ingest.history.related import related_cases
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.meetings import UNKNOWN_BODY
from ingest.resolve.state import resolve
from ingest.resolve.threads import with_threads

_PLANS = ("agenda", "case_paper")
_DRAFT = "draft "
"""Before the id of a draft's case, so that it is no loaded one's."""

Named = TypeVar("Named", bound=Initiative | Institution)


def draft_histories(packet: Sequence[NamedFindings], archive: Archive, body: str | None = None) -> list[CaseHistory]:
    """The earlier treatment of each case of the meeting that these papers plan, in the order of the agenda.

    Papers that plan none (minutes) are told of as they are. ``body`` is the id of the body that meets, where the papers
    do not say. Raises WrongUse where neither does, or where they hold no case.
    """
    undated = _day_to_come(archive)
    dated = any(part.heading.date for one in packet for part in one.findings.parts)
    told = [_completed(one, body, None if dated else undated) for one in packet]
    state = resolve(told, archive.authority)
    meetings = [_of_known_body(meeting, archive) for meeting in _meant(state, packet)]
    texts = _texts(packet)
    links = _links(meetings, texts, state, archive)
    found: list[CaseHistory] = []
    for meeting in meetings:
        for case in meeting.cases:
            known = CaseHistory(
                number=case.number,
                title=case.title,
                body=meeting.body,
                body_loaded=meeting.body_id in archive.bodies,
                date=None if meeting.date == undated and not dated else meeting.date,
                sources=case.sources,
            )
            loaded = archive.case(case.id)
            if loaded is not None and slug(loaded.title) == slug(case.title):
                found.append(loaded_history(msgspec.structs.replace(known, case=case.id), loaded, meeting, archive))
            else:
                direct = links[_DRAFT + case.id]
                thread = thread_of(archive.reader, [(link.case, link.earlier_title) for link in direct])
                said = texts.get(case.number or slug(case.title), ())
                found.append(_completed_history(known, case, meeting, archive, thread, direct, said))
    return found


def loaded_history(known: CaseHistory, case: Case, meeting: Meeting, archive: Archive) -> CaseHistory:
    """The earlier treatment of a case that is loaded: what its own thread says."""
    thread = thread_of(archive.reader, [(case.id, None)])
    direct = next((one.continues for one in thread if one.case == case.id), ())
    return _completed_history(known, case, meeting, archive, thread, direct)


def _completed_history(
    known: CaseHistory,
    case: Case,
    meeting: Meeting,
    archive: Archive,
    thread: Sequence[CaseInThread],
    direct: Sequence[Continuation],
    texts: Sequence[str] = (),
) -> CaseHistory:
    found = with_earlier(known, archive, thread, direct)
    if elsewhere := cases_elsewhere(case, meeting, archive, texts):
        earlier = tuple(sorted((*found.earlier, *elsewhere), key=lambda one: (one.date, one.case)))
        found = msgspec.structs.replace(found, earlier=earlier)
    own = {other.number for other in meeting.cases}
    unloaded = tuple(number for number in case.refers_to if number not in archive.numbers and number not in own)
    if found.earlier or unloaded:
        return msgspec.structs.replace(found, unloaded=unloaded)
    last = archive.last_of_title(case.title, meeting.body_id, meeting.date)
    if last is not None or has_no_matter(case):
        return msgspec.structs.replace(found, routine=True, last_time=last)
    return msgspec.structs.replace(found, related=related_cases(case, meeting.body_id, meeting.date, archive))


# --- the papers


def _day_to_come(archive: Archive) -> str:
    """A day after all that is loaded, for papers that name none."""
    after = datetime.date.fromisoformat(max(archive.today, archive.newest or "")) + datetime.timedelta(days=1)
    return after.isoformat()


def _completed(document: NamedFindings, body: str | None, date: str | None) -> NamedFindings:
    """The document with the body and day that its plans do not name."""
    if body is None and date is None:
        return document
    parts = tuple(_with_heading(part, body, date) for part in document.findings.parts)
    return NamedFindings(document.name, msgspec.structs.replace(document.findings, parts=parts))


def _with_heading(part: PartFinding, body: str | None, date: str | None) -> PartFinding:
    if not part.cases:
        return part
    heading = msgspec.structs.replace(part.heading, date=part.heading.date or date)
    if body is not None and (part.kind in _PLANS or not (heading.body or heading.body_as_printed)):
        heading = msgspec.structs.replace(heading, body=body)
    return msgspec.structs.replace(part, heading=heading)


def _meant(state: State, packet: Sequence[NamedFindings]) -> list[Meeting]:
    """The meetings that the papers plan; where they plan none, those they tell of."""
    with_cases = [meeting for meeting in state.meetings if meeting.cases and meeting.status != "mentioned"]
    meant = [meeting for meeting in with_cases if meeting.status == "planned"] or with_cases
    names = ", ".join(sorted(one.name for one in packet))
    if any(meeting.body_id == UNKNOWN_BODY for meeting in meant) or (not meant and _has_cases(packet)):
        raise WrongUse(
            f"{names} sier ikke hvilket organ møtet gjelder. Skriv det med --body, f.eks. «--body nsg».",
            f"{names} does not say which body meets. Write it with --body, e.g. “--body nsg”.",
        )
    if not meant:
        raise WrongUse(
            f"Fant ingen saker i {names}. Gi en innkalling, en saksliste eller et saksframlegg.",
            f"Found no cases in {names}. Give an agenda, a notice of meeting or a case paper.",
        )
    return sorted(meant, key=lambda meeting: (meeting.date, meeting.id))


def _has_cases(packet: Sequence[NamedFindings]) -> bool:
    return any(part.cases for one in packet for part in one.findings.parts)


def _of_known_body(meeting: Meeting, archive: Archive) -> Meeting:
    """The meeting under the loaded body that its name can only mean: "Forskningsutvalget" of one hospital."""
    if meeting.body_id in archive.bodies:
        return meeting
    for alike in (same_name, partial_name):
        near = [
            identity
            for identity, name in archive.bodies.items()
            if alike(meeting.body, name) or alike(name, meeting.body)
        ]
        if len(near) == 1:
            return msgspec.structs.replace(meeting, body_id=near[0], body=archive.bodies[near[0]])
    return meeting


def _texts(packet: Sequence[NamedFindings]) -> Mapping[str, list[str]]:
    """What the papers say of each case, by its number or else its title."""
    found: dict[str, list[str]] = {}
    for one in packet:
        for part in one.findings.parts:
            for case in part.cases:
                found.setdefault(case.number or slug(case.title), []).append(case.text)
    return found


# --- the links


def _links(
    meetings: Sequence[Meeting], texts: Mapping[str, Sequence[str]], state: State, archive: Archive
) -> Mapping[str, tuple[Continuation, ...]]:
    """What each case of the draft's meetings continues among the loaded ones, by its id there."""
    drafts = [_as_draft(meeting) for meeting in meetings]
    said = {case.id: tuple(texts.get(case.number or slug(case.title), ())) for draft in drafts for case in draft.cases}
    planned = {(draft.body_id, draft.date) for draft in drafts}
    # Of a meeting that is loaded already, the paper at hand is what counts.
    loaded = [meeting for meeting in archive.meetings if (meeting.body_id, meeting.date) not in planned]
    threaded = with_threads(
        [*loaded, *drafts],
        said,
        _together(archive.initiatives, state.initiatives),
        _together(archive.institutions, state.institutions),
        EntityMatcher(archive.authority),
    )
    return {
        case.id: tuple(link for link in case.continues if not link.case.startswith(_DRAFT))
        for meeting in threaded
        for case in meeting.cases
        if case.id.startswith(_DRAFT)
    }


def _as_draft(meeting: Meeting) -> Meeting:
    cases = tuple(msgspec.structs.replace(case, id=_DRAFT + case.id) for case in meeting.cases)
    return msgspec.structs.replace(meeting, cases=cases)


def _together(loaded: Sequence[Named], said: Sequence[Named]) -> Iterator[Named]:
    """Each with the forms it bears in either."""
    others = {one.id: one for one in said}
    for known in loaded:
        other = others.pop(known.id, None)
        yield msgspec.structs.replace(known, aliases=(*known.aliases, *other.aliases)) if other else known
    yield from others.values()
