"""What the graph knows, for people: persons, institutions, meetings, cases."""

from __future__ import annotations

from collections.abc import Sequence

from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from graph.records import Case, Judgings, Meeting, Membership, Revision
from graph.views import CaseInThread, CaseWithThread, InstitutionView, MeetingSummary, PersonView
from graph.views.offices import MeetingAttended, Office
from search.answers.wording import day
from ui.rendering.console import Page
from ui.rendering.follow_ups import show_tasks
from ui.rendering.judgements import judged_lines
from ui.rendering.places import places
from ui.settings import Language
from ui.texts import text

_ANY_WIDTH = 10_000


def show_persons(persons: Sequence[PersonView], language: Language) -> None:
    """Whom each person represented, at which meetings."""
    console = Page()
    for person in persons:
        console.print(f"\n[bold cyan]{escape(person.name)}[/]")
        others = [name for name in person.variants if name != person.name]
        if others:
            console.print(f"[dim]{text('variants', language)}: {escape(', '.join(others))}[/]")
        _show_judged(console, person.judged, language)
        for one in person.representations:
            head = " · ".join(escape(part) for part in (one.institution, one.seat, one.body) if part)
            console.print(f"  [bold]{head}[/]")
            _show_attended(console, one.meetings, language)
        for office in person.offices:
            _show_office(console, office, (office.body, office.institution), language)
        for member in person.memberships:
            _show_membership(console, member, (member.body, member.institution), language)


def show_institutions(institutions: Sequence[InstitutionView], language: Language) -> None:
    """Who represented each institution, at which meetings."""
    console = Page()
    for institution in institutions:
        console.print(f"\n[bold cyan]{escape(institution.name)}[/]")
        _show_judged(console, institution.judged, language)
        for one in institution.representations:
            head = " · ".join(escape(part) for part in (one.person, one.seat, one.body) if part)
            console.print(f"  [bold]{head}[/]")
            _show_attended(console, one.meetings, language)
        for office in institution.offices:
            _show_office(console, office, (office.person, office.institution), language)
        for member in institution.members:
            _show_membership(console, member, (member.person, member.institution), language)


def _show_office(console: Page, office: Office, named: Sequence[str | None], language: Language) -> None:
    """One line a term: the office, who or where, from and to which meeting, and at how many."""
    first, last = office.meetings[0], office.meetings[-1]
    days = " – ".join(dict.fromkeys(day(one.date, language) for one in (first, last)))
    head = " · ".join(escape(part) for part in (text(office.role, language), *named) if part)
    count = text("at_meetings", language).format(count=len(office.meetings))
    console.print(f"  [bold]{head}[/]  {days} ({count})  [dim]{escape(places(first.sources[:1], language))}[/]")


def _show_membership(console: Page, row: Membership, named: Sequence[str | None], language: Language) -> None:
    """One line: the role in the group, who or where, from when to when, who appointed it."""
    head = " · ".join(escape(part) for part in (text(row.role, language), *named) if part)
    term = "–".join(one or "" for one in (row.start, row.end)) if row.start or row.end else ""
    appointed = f"{text('appointed_by', language)} {row.appointed_by}" if row.appointed_by else ""
    rest = ", ".join(escape(part) for part in (term, appointed) if part)
    console.print(f"  [bold]{head}[/]  {rest}  [dim]{escape(places(row.sources[:1], language))}[/]", highlight=False)


def _show_attended(console: Page, meetings: Sequence[MeetingAttended], language: Language) -> None:
    for attended in meetings:
        words = [day(attended.date, language), text(attended.role, language)]
        if attended.attendance != "present":
            words.append(text(attended.attendance, language))
        if attended.substitutes_for:
            words.append(f"{text('substitute_for', language)} {attended.substitutes_for}")
        console.print(
            f"    {escape(', '.join(words))}  [dim]{escape(places(attended.sources[:1], language))}[/]", highlight=False
        )


def show_meetings(meetings: Sequence[MeetingSummary], language: Language) -> None:
    """The list of meetings: a table, or one below the other where an id, which people copy, would be cut off."""
    console = Page()
    table = Table(box=None, padding=(0, 2, 0, 0))
    for key in ("date", "body", "status", "cases", "participants"):
        table.add_column(text(key, language))
    table.add_column("ID")
    for meeting in meetings:
        table.add_row(
            day(meeting.date, language),
            escape(meeting.body),
            text(meeting.status, language),
            str(meeting.case_count),
            str(meeting.participant_count),
            meeting.id,
        )
    needed = console.measure(table, options=console.options.update(max_width=_ANY_WIDTH)).maximum
    if needed <= console.width:
        console.print(table)
        return
    for meeting in meetings:
        counts = (f"{text(key, language).lower()}: {count}" for key, count in _counts(meeting))
        console.print(f"[bold]{day(meeting.date, language)}[/] · {escape(meeting.body)}", highlight=False)
        console.print(
            Padding(f"{text(meeting.status, language)} · {' · '.join(counts)}", (0, 0, 0, 2)), highlight=False
        )
        console.print(f"  {meeting.id}", soft_wrap=True, highlight=False)


def _counts(meeting: MeetingSummary) -> tuple[tuple[str, int], ...]:
    return ("cases", meeting.case_count), ("participants", meeting.participant_count)


def show_meeting(meeting: Meeting, language: Language) -> None:
    """One meeting: who was there, what was treated, what was decided."""
    console = Page()
    console.print(f"\n[bold cyan]{escape(meeting.body)}, {day(meeting.date, language)}[/]")
    times = "–".join(time for time in (meeting.start_time, meeting.end_time) if time)
    facts = " · ".join(escape(part) for part in (text(meeting.status, language), times, meeting.place) if part)
    console.print(f"[dim]{facts}[/]")
    if meeting.participants:
        table = Table(box=None, padding=(0, 2, 0, 0))
        for key in ("name", "institution", "role", "attendance"):
            table.add_column(text(key, language), overflow="fold")  # no name is cut off
        for row in meeting.participants:
            role = text(row.role, language)
            if row.substitutes_for:
                role += f" ({text('substitute_for', language)} {row.substitutes_for})"
            table.add_row(
                escape(row.person),
                escape(row.institution or row.seat or "–"),
                escape(role),
                text(row.attendance, language),
            )
        console.print(table)
    vacant = [seat for seat in meeting.seats if seat.vacant]
    if vacant:
        names = ", ".join(f"{seat.name} ({seat.institution})" if seat.institution else seat.name for seat in vacant)
        console.print(f"[dim]{text('seats', language)}, {text('vacant', language)}: {escape(names)}[/]")
    for case in meeting.cases:
        _show_case(console, case, language)
    for revision in meeting.revisions:
        _show_revision(console, revision, language)


def _show_revision(console: Page, revision: Revision, language: Language) -> None:
    head = text(f"revision_{revision.order}", language).format(revision.earlier, revision.later)
    console.print(f"\n[bold]{escape(head)}[/]")
    for change in revision.changes:
        where = ", ".join(part for part in (change.person, change.case) if part)
        console.print(f"  {text(f'change_{change.about}', language)}  [dim]{escape(where)}[/]", highlight=False)
        for sign, words in (("−", change.before), ("+", change.after)):
            if words:
                shown = text(words, language) if change.about in ("role", "attendance") else words
                console.print(Padding(f"{sign} {escape(shown)}", (0, 0, 0, 4)), highlight=False)


def show_case(found: CaseWithThread, language: Language) -> None:
    """One case whole, and its thread."""
    console = Page()
    console.print(f"\n[dim]{escape(found.body)}, {day(found.date, language)} ({found.meeting})[/]")
    _show_case(console, found.case, language)
    if found.case.text:
        console.print(Padding(escape(found.case.text), (1, 0, 0, 2)))
    for name, values in (
        ("refers_to", found.case.refers_to),
        ("initiatives", found.case.initiatives),
        ("institutions", found.case.institutions),
    ):
        if values:
            console.print(f"  [dim]{text(name, language)}:[/] {escape(', '.join(values))}")
    if found.thread:
        console.print(f"\n[bold]{text('thread', language)}[/]")
        for one in found.thread:
            _show_in_thread(console, one, found, language)


def _show_in_thread(console: Page, one: CaseInThread, shown: CaseWithThread, language: Language) -> None:
    head = " · ".join(part for part in (day(one.date, language), one.number, one.title) if part)
    if one.case == shown.case.id:
        console.print(f"  [bold]{escape(head)}[/]  [dim]{text('this_case', language)}[/]", highlight=False)
    else:
        console.print(f"  {escape(head)}  [dim]{one.case}[/]", highlight=False)
    for link in one.continues:
        how = text("confirmed" if link.score >= 1 else "inferred", language)
        console.print(Padding(f"[dim]← {link.case}: {escape(link.reason)} ({how})[/]", (0, 0, 0, 4)))


def _show_judged(console: Page, judgings: Judgings, language: Language) -> None:
    for line in judged_lines(judgings, language):
        console.print(Padding(f"[magenta]{escape(line)}[/]", (0, 0, 0, 2)), highlight=False)


def _show_case(console: Page, case: Case, language: Language) -> None:
    number = f"{case.number}  " if case.number else ""
    console.print(f"\n[bold]{escape(number + case.title)}[/]  [dim]{case.id}[/]", highlight=False)
    if case.number and case.number_as_printed and "/".join(case.number.split("/")) not in case.number_as_printed:
        console.print(Padding(f"[dim]{escape(case.number_as_printed)}[/]", (0, 0, 0, 2)))
    _show_judged(console, case.judged, language)
    if case.presenters:
        names = "; ".join(
            presenter.person
            + (f" ({presenter.institution})" if presenter.institution else "")
            + (f" – {text('planned', language)}" if presenter.planned else "")
            for presenter in case.presenters
        )
        console.print(Padding(f"{text('presenters', language)}: {escape(names)}", (0, 0, 0, 2)))
    for decision in case.decisions:
        console.print(Padding(f"[green]{text('decision', language)}:[/] «{escape(decision.text)}»", (0, 0, 0, 2)))
        for key, words in (("votes", decision.votes), ("dissent", decision.dissent)):
            if words and words not in decision.text:
                console.print(Padding(f"{text(key, language)}: «{escape(words)}»", (0, 0, 0, 2)), highlight=False)
        console.print(Padding(f"[dim]{escape(places(decision.sources, language))}[/]", (0, 0, 0, 2)))
    for proposal in case.proposals:
        by = f" ({proposal.by})" if proposal.by else ""
        console.print(
            Padding(f"[yellow]{text('proposal', language)}{escape(by)}:[/] «{escape(proposal.text)}»", (0, 0, 0, 2))
        )
        console.print(Padding(f"[dim]{escape(places(proposal.sources, language))}[/]", (0, 0, 0, 2)))
    for position in case.positions:
        whose = [position.holder, position.institution] if position.holder else [text("somebody", language)]
        holder = escape(", ".join(name for name in whose if name))
        console.print(Padding(f"[cyan]{holder}:[/] «{escape(position.text)}»", (0, 0, 0, 2)))
        console.print(Padding(f"[dim]{escape(places(position.sources, language))}[/]", (0, 0, 0, 2)))
    show_tasks(console, case.follow_ups, language)
