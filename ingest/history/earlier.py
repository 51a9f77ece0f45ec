"""From a thread to what is told of it: earlier cases with what they decided, and what is still open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

import msgspec

from graph.records import Case, Continuation, Decision, FollowUp, Proposal, Sources, SubItem
from graph.views import CaseInMeeting, CaseInThread, FollowUpView, case_views
from ingest.history.archive import Archive
from ingest.history.records import CaseHistory, EarlierCase

Fact = TypeVar("Fact", Decision, Proposal, FollowUp, FollowUpView)


def with_earlier(
    known: CaseHistory, archive: Archive, thread: Iterable[CaseInThread], direct: Iterable[Continuation]
) -> CaseHistory:
    """``known`` with the cases of its thread before its date, and what of them is open.

    ``direct`` are the links from the case itself; the thread tells how the others hang on. What is asked for by a topic
    links to the cases that name it, without a reason.
    """
    before = [one for one in thread if (known.date is None or one.date < known.date) and one.case != known.case]
    links = list(direct)
    there = {one.case for one in before}
    matters = _matters(before, links)
    reasons = _reasons(before, links)
    headings = _headings(before, links)
    views = [view for view in case_views(archive.reader, there) if view.status != "mentioned" or view.case.decisions]
    items = {view.case.id: _items(view.case, headings.get(view.case.id, frozenset())) for view in views}
    earlier = tuple(_earlier(view, items[view.case.id], reasons.get(view.case.id)) for view in views)
    tasks = [
        task
        for view in views
        for task in _told_in(archive.open_tasks.get(view.case.id, ()), view.case, items[view.case.id])
    ]
    return msgspec.structs.replace(
        known,
        earlier=earlier,
        follow_ups=tuple(tasks),
        undecided=tuple(one.case for one in _unsettled(earlier, matters) if one.proposals),
        postponed=tuple(one.case for one in _unsettled(earlier, matters) if one.decisions),
    )


def earlier_case(view: CaseInMeeting, link: Continuation) -> EarlierCase:
    """What is told of the one case that ``link`` leads to."""
    return _earlier(view, _items(view.case, {link.earlier_title or ""}), _Reason(link))


class _Reason(msgspec.Struct, frozen=True):
    """A link that a case hangs on by, and the other case that it hangs on; None for the case itself."""

    link: Continuation
    through: str | None = None


def _reasons(thread: Sequence[CaseInThread], direct: Sequence[Continuation]) -> Mapping[str, _Reason]:
    """Why each case is here: a link from the case itself, from a later one of its thread, or to an earlier one."""
    found = {link.case: _Reason(link) for link in direct}
    name = {one.case: one.number or one.case for one in thread}
    inner = [(one.case, link) for one in reversed(thread) for link in one.continues]
    for case, link in inner:
        found.setdefault(link.case, _Reason(link, name[case]))
    for case, link in inner:
        found.setdefault(case, _Reason(link, name.get(link.case, link.case)))
    return found


def _headings(thread: Sequence[CaseInThread], direct: Sequence[Continuation]) -> Mapping[str, frozenset[str]]:
    """The headings of each case through which it hangs on."""
    found: dict[str, set[str]] = {}
    for link in direct:
        found.setdefault(link.case, set()).add(link.earlier_title or "")
    for one in thread:
        for link in one.continues:
            found.setdefault(one.case, set()).add(link.title or "")
            found.setdefault(link.case, set()).add(link.earlier_title or "")
    return {case: frozenset(titles) for case, titles in found.items()}


def _items(case: Case, headings: Collection[str]) -> tuple[SubItem, ...]:
    """The items of a case that speak of the matter; none where the case as a whole does."""
    items = tuple(item for item in case.sub_items if item.title in headings)
    return items if len({item.title for item in items}) == len(set(headings)) else ()


def _earlier(view: CaseInMeeting, items: Sequence[SubItem], why: _Reason | None) -> EarlierCase:
    case = view.case
    decisions = _told_in(case.decisions, case, items)
    return EarlierCase(
        case=case.id,
        number=case.number,
        title=case.title,
        item="; ".join(dict.fromkeys(item.title for item in items)) or None,
        meeting=view.meeting,
        body=view.body,
        date=view.date,
        status=view.status,
        reason=(why.link.reason or None) if why else None,
        through=why.through if why else None,
        score=why.link.score if why else 1.0,
        decisions=decisions,
        proposals=() if decisions else _told_in(case.proposals, case, items),
        sources=_places(case, items),
    )


def _places(case: Case, items: Sequence[SubItem]) -> Sources:
    """Where the case stands; of its items only their own lines, where a page does not change within it."""
    if not items:
        return case.sources
    narrow = [
        msgspec.structs.replace(source, start_line=item.start_line, end_line=item.end_line)
        for source in case.sources
        if source.document in _listing(case) and source.page == source.end_page
        for item in items
    ]
    return tuple(narrow) or case.sources


def _told_in(facts: Iterable[Fact], case: Case, items: Sequence[SubItem]) -> tuple[Fact, ...]:
    """The facts of these items and of the whole case: all but those that stand in another of its items."""
    if not items:
        return tuple(facts)
    others = [item for item in case.sub_items if item not in items]
    papers = _listing(case)
    return tuple(fact for fact in facts if not any(_stands_in(fact.sources, item, papers) for item in others))


def _listing(case: Case) -> frozenset[str]:
    """The documents whose lines the items of a case can be counted in: those where it spans them all."""
    return frozenset(
        source.document
        for source in case.sources
        if all(source.start_line <= item.start_line and item.end_line <= source.end_line for item in case.sub_items)
    )


def _stands_in(sources: Sources, item: SubItem, papers: Collection[str]) -> bool:
    return any(
        source.document in papers and item.start_line <= source.start_line and source.end_line <= item.end_line
        for source in sources
    )


def _matters(thread: Sequence[CaseInThread], direct: Iterable[Continuation]) -> Mapping[str, str]:
    """A name for the matter of each case. All that a case continues is one matter; a topic has as many as threads."""
    matters = {one.case: one.case for one in thread}
    ties = [(one.case, link.case) for one in thread for link in one.continues]
    given = [link.case for link in direct if link.reason]
    for one, other in [*ties, *pairwise(given)]:
        joined, gone = matters.get(one), matters.get(other)
        if joined and gone and joined != gone:
            matters = {case: joined if matter == gone else matter for case, matter in matters.items()}
    return matters


def _unsettled(earlier: Sequence[EarlierCase], matters: Mapping[str, str]) -> Iterator[EarlierCase]:
    """The cases after which nothing was decided of their matter but that it waits."""
    settled: dict[str, str] = {}
    for one in earlier:
        if any(decision.kind != "postponed" for decision in one.decisions):
            settled[matters[one.case]] = one.date
    yield from (one for one in earlier if one.date > settled.get(matters[one.case], ""))
