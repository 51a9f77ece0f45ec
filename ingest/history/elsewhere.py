"""Earlier treatment of the same matter in other bodies, told as inferred.

A thread stays within one body: numbers and standing items are a body's own. Two bodies treat one matter where a case
refers to the other's by number and name ("Viser til sak 3/2024 i Fjordrådet"), or where the headings of both name the
same specific initiative. Like words alone are not enough: every body has its annual report and its budget.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from graph.language.numbers import find_case_numbers
from graph.records import Case, Continuation, Meeting
from graph.views import CaseInMeeting, case_views
from ingest.history.archive import Archive
from ingest.history.earlier import earlier_case
from ingest.history.records import EarlierCase
from ingest.resolve.headings import Heading, is_about_minutes
from ingest.resolve.threads import is_broad

MOST = 6
"""The newest of another body: more is that body's own history."""
_REFERENCE = 0.9
_SAME_INITIATIVE = 0.7
_ACRONYM = re.compile(r"\w*[A-ZÆØÅ]\w*[A-ZÆØÅ]")
STAPLE = 6
"""An initiative in the headings of more cases of a body is what the body is about, not what a case is."""
_BEFORE, _BEHIND, _AT_ONCE = 25, 40, 15
"""Characters before and behind a number in which its body is named: "NSG sak 3/2024", "sak 3/2024 i NSG"."""


class _Hit(msgspec.Struct, frozen=True):
    """An initiative as a heading names it, and the headings of both cases."""

    subject: str
    own: str
    earlier: str


def cases_elsewhere(case: Case, meeting: Meeting, archive: Archive, texts: Sequence[str] = ()) -> list[EarlierCase]:
    """The earlier cases of other bodies on the matter of a case, by date; ``texts`` are what its papers say."""
    if is_about_minutes(case.title):
        return []
    referred = _referred_to(case, meeting.body_id, texts or [case.text], archive)
    named = _heading_names(case, archive)
    links: dict[str, Continuation] = {}
    by_body: dict[str, list[str]] = defaultdict(list)
    for other in archive.meetings:
        if other.body_id == meeting.body_id or other.date >= meeting.date:
            continue
        for earlier in other.cases:
            if other.body_id in referred.get(earlier.number or "", ()):
                link = _link(earlier, _REFERENCE, f"viser til sak {earlier.number} i {other.body}", earlier.title)
            elif hit := _both_name(named, meeting.body_id, earlier, other.body_id, archive):
                reason = f"begge titlene nevner {hit.subject}: «{hit.own}» og «{hit.earlier}»"
                link = _link(earlier, _SAME_INITIATIVE, reason, hit.earlier)
            else:
                continue
            links[earlier.id] = link
            by_body[other.body_id].append(earlier.id)
    newest = [one for found in by_body.values() for one in found[-MOST:]]
    return [earlier_case(view, links[view.case.id]) for view in case_views(archive.reader, newest) if _tells(view)]


def _link(earlier: Case, score: float, reason: str, heading: str) -> Continuation:
    return Continuation(case=earlier.id, score=score, reason=reason, earlier_title=heading)


def _tells(view: CaseInMeeting) -> bool:
    return view.status != "mentioned" or bool(view.case.decisions)


def _referred_to(case: Case, body: str, texts: Sequence[str], archive: Archive) -> Mapping[str, set[str]]:
    """The numbers that the case's papers refer to as another body's: number to the bodies named beside it.

    Where the body has the number itself, the other's name must follow at once.
    """
    found: dict[str, set[str]] = defaultdict(set)
    if not case.refers_to:
        return found
    for text in texts:
        for number in find_case_numbers(text):
            if number.value not in case.refers_to:
                continue
            own = body in archive.bodies_with(number.value)
            for at in (one.start() for one in re.finditer(re.escape(number.text), text)):
                end = at + len(number.text)
                beside = text[max(at - (0 if own else _BEFORE), 0) : end + (_AT_ONCE if own else _BEHIND)]
                found[number.value] |= {
                    other
                    for other, forms in archive.body_forms.items()
                    if other != body and any(_stands_in(form, beside) for form in forms)
                }
    return found


def _stands_in(form: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(form)}", text) is not None


# --- initiatives


def _heading_names(case: Case, archive: Archive) -> list[tuple[str, Heading]]:
    """The specific initiatives that the case's headings name, with the heading."""
    return [
        (identity, heading)
        for heading in archive.headings(case)
        for identity in heading.subjects
        if not is_broad(archive.entry(identity))
    ]


def _both_name(
    named: Sequence[tuple[str, Heading]], body: str, earlier: Case, other: str, archive: Archive
) -> _Hit | None:
    """What both have a heading on: not where either body has it in many headings, nor where the years are others."""
    if {identity for identity, _ in named}.isdisjoint(earlier.initiative_ids):
        return None
    for heading in archive.headings(earlier):
        for identity, own in named:
            if identity not in heading.subjects or (own.years and heading.years and not own.years & heading.years):
                continue
            if not _one_name(own.subjects[identity], heading.subjects[identity]):
                continue
            if max(archive.headings_naming.get((one, identity), 0) for one in (body, other)) <= STAPLE:
                return _Hit(own.subjects[identity], own.text, heading.text)
    return None


def _one_name(own: str, other: str) -> bool:
    """Whether two forms name one thing: the same words, or one is an acronym; a name cut short may be plain words."""
    return own.lower() == other.lower() or any(_ACRONYM.search(form) for form in (own, other))
