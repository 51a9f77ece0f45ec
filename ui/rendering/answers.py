"""Answers, hits and timelines for people: the words of the papers first, then where they stand."""

from __future__ import annotations

from rich.markup import escape
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table

from search.answers.answer import Answer
from search.answers.wording import day
from search.hits import Hits
from search.topics import Timeline
from ui.rendering.console import Page
from ui.rendering.phrased import last_cited, phrased_lines
from ui.rendering.places import place, places
from ui.rendering.understood import understood
from ui.settings import Language
from ui.texts import text

SHOWN_EVIDENCE = 5
"""The first five carry the answer; the rest is there in the JSON and on the page."""
SHOWN_NEAREST = 2
"""Of what does not answer."""


def show_answer(answer: Answer) -> None:
    """One answer in the question's language."""
    console = Page()
    language: Language = "en" if answer.language == "en" else "nb"
    console.print()
    console.print(f"[bold cyan]{escape(answer.question)}[/]")
    console.print(f"[dim]{escape(understood(answer, language))}[/]")
    console.print(Panel(escape(answer.answer), border_style="green" if answer.answered else "yellow"))
    if answer.phrased:
        console.print(
            Padding("\n".join(escape(line) for line in phrased_lines(answer.phrased, language)), (0, 0, 1, 2))
        )
    if answer.evidence:
        heading = "nearest_evidence" if answer.outcome == "absent" else "evidence"
        console.print(f"[bold]{text(heading, language)}[/]")
    shown = SHOWN_NEAREST if answer.outcome == "absent" else SHOWN_EVIDENCE
    for number, evidence in enumerate(answer.evidence[: max(shown, last_cited(answer))], start=1):
        head = " · ".join(
            escape(part)
            for part in (evidence.number, evidence.title, day(evidence.date, language) if evidence.date else None)
            if part
        )
        console.print(_numbered(f" [bold]{number}.[/]", head))
        console.print(Padding(f"«{escape(evidence.text)}»", (0, 0, 0, 4)))
        console.print(Padding(f"[dim]{escape(place(evidence, language))}[/]", (0, 0, 0, 4)))
    if answer.newest:
        console.print(f"[dim]{text('newest', language)}: {day(answer.newest, language)}[/]")


def show_hits(found: Hits, language: Language) -> None:
    """Hits of a search."""
    console = Page()
    if not found.hits:
        console.print(text("no_hits", language))
    for number, hit in enumerate(found.hits, start=1):
        head = " · ".join(
            escape(part) for part in (hit.number, hit.title, day(hit.date, language) if hit.date else None) if part
        )
        console.print(_numbered(f"[bold]{number}.[/]", head))
        console.print(Padding(escape(hit.snippet), (0, 0, 0, 3)))
        console.print(Padding(f"[dim]{escape(place(hit.as_evidence(), language))}[/]", (0, 0, 0, 3)))


def show_timeline(timeline: Timeline, language: Language) -> None:
    """A topic through the years, with a bar a year and the empty years shown."""
    console = Page()
    console.print(f"[bold cyan]{escape(timeline.topic)}[/]")
    if not timeline.entries:
        console.print(text("no_cases", language))
        return
    for year, count in timeline.years.items():
        console.print(f"  {year}  {'█' * count}{' ' if count else '·'} {count}")
    for entry in timeline.entries:
        head = " · ".join(escape(part) for part in (day(entry.date, language), entry.body, entry.number) if part)
        console.print(f"\n[bold]{head}[/]\n{escape(entry.title)}")
        if entry.inferred:
            console.print(Padding(f"[dim]({text('inferred', language)}: {escape(entry.inferred)})[/]", (0, 0, 0, 2)))
        if entry.new:
            console.print(Padding(f"«{escape(entry.new)}»", (0, 0, 0, 2)))
        for decision in entry.decisions:
            console.print(Padding(f"[green]{text('decision', language)}:[/] {escape(decision)}", (0, 0, 0, 2)))
        console.print(Padding(f"[dim]{escape(places(entry.sources[:2], language))}[/]", (0, 0, 0, 2)))


def _numbered(number: str, head: str) -> Table:
    """A head beside its number, its second line under its first."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_row(number, head)
    return grid
