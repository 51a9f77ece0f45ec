"""Follow-ups, for people: when, who, what, and where it is said."""

from __future__ import annotations

from collections.abc import Sequence

from rich.markup import escape
from rich.padding import Padding

from graph.views import FollowUpView
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
    who = escape(one.responsible) if one.responsible else text("nobody_responsible", language)
    whom = f", {text('for_whom', language)} {escape(one.for_whom)}" if one.for_whom else ""
    return f"{when} · [bold]{who}[/]{whom}"


def _line(console: Page, words: str) -> None:
    console.print(Padding(words, (0, 0, 0, 2)), highlight=False)
