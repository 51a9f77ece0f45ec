"""Follow-ups, for people: when, who, what, and where it is said."""

from __future__ import annotations

from collections.abc import Sequence

from rich.markup import escape
from rich.padding import Padding

from graph.records import FollowUp
from graph.views import FollowUpView
from graph.views.follow_ups import is_done
from search.answers.wording import day
from ui.rendering.console import Page
from ui.rendering.judgements import judged_lines
from ui.rendering.places import places
from ui.settings import Language
from ui.texts import text


def show_follow_ups(found: Sequence[FollowUpView], language: Language) -> None:
    """The follow-ups in the order given, each with its words and sources."""
    console = Page()
    if not found:
        console.print(text("no_follow_ups", language))
    for one in found:
        console.print(f"\n{_head(one, language)}")
        _line(console, f"«{escape(one.text)}»")
        number = f"{one.number} " if one.number else ""
        _line(
            console, f"{escape(one.body)}, {day(one.date, language)}: {escape(number + one.title)} [dim]({one.case})[/]"
        )
        _line(console, f"[dim]{escape(places(one.sources, language))}[/]")
        again = [source for source in one.again if source not in one.done]
        for key, sources in (("came_up_again", again), ("was_done", one.done)):
            if sources:
                _line(console, f"[dim]{text(key, language)}: {escape(places(sources, language))}[/]")
        for words in judged_lines(one.judged, language):
            _line(console, f"[magenta]{escape(words)}[/]")


def show_tasks(console: Page, tasks: Sequence[FollowUp], language: Language) -> None:
    """What somebody is to do in one case, below it."""
    for one in tasks:
        when = task_state(one, language)
        who, whom = _who(one.responsible, one.for_whom, language)
        _line(console, f"[magenta]{text('follow_up', language)}:[/] {escape(when)} · {who}{whom}: «{escape(one.text)}»")
        _line(console, f"[dim]{escape(places(one.sources, language))}[/]")
        if one.done:
            _line(console, f"[dim]{text('was_done', language)}: {escape(places(one.done, language))}[/]")
        for words in judged_lines(one.judged, language):
            _line(console, f"[magenta]{escape(words)}[/]")


def task_state(one: FollowUp | FollowUpView, language: Language) -> str:
    """That it is done, that its day has passed, or by when it is to be done."""
    if one.state == "done" if isinstance(one, FollowUpView) else is_done(one):
        return text("done", language)
    if isinstance(one, FollowUpView) and one.overdue and one.deadline:
        return f"{text('overdue', language)} {day(one.deadline, language)}"
    if one.deadline:
        return f"{text('due', language)} {day(one.deadline, language)}"
    printed = one.deadline_as_printed
    return f"{text('due', language)} «{printed}»" if printed else text("no_deadline", language)


def who_and_whom(one: FollowUp | FollowUpView, language: Language) -> str:
    """Who is to do it, and for whom: "Helse Vest RHF, for Helse- og omsorgsdepartementet"."""
    who = one.responsible or text("nobody_responsible", language)
    return f"{who}, {text('for_whom', language)} {one.for_whom}" if one.for_whom else who


def _who(responsible: str | None, for_whom: str | None, language: Language) -> tuple[str, str]:
    who = escape(responsible) if responsible else text("nobody_responsible", language)
    return f"[bold]{who}[/]", f", {text('for_whom', language)} {escape(for_whom)}" if for_whom else ""


def _head(one: FollowUpView, language: Language) -> str:
    """ "FORFALT 1. mars 2024 · Helse Vest RHF, for Helse- og omsorgsdepartementet"."""
    if one.state == "done":
        when = f"[green]{text('done', language)}[/]"
    elif one.deadline:
        printed = day(one.deadline, language)
        when = f"[red]{text('overdue', language)}[/] {printed}" if one.overdue else f"{text('due', language)} {printed}"
    elif one.deadline_as_printed:
        when = f"{text('due', language)} «{escape(one.deadline_as_printed)}»"
    else:
        when = text("no_deadline", language)
    who, whom = _who(one.responsible, one.for_whom, language)
    return f"{when} · {who}{whom}"


def _line(console: Page, words: str) -> None:
    console.print(Padding(words, (0, 0, 0, 2)), highlight=False)
