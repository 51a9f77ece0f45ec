"""Reports of load, rebuild and status for people."""

from __future__ import annotations

from rich.markup import escape
from rich.table import Table

from ingest.pipeline import Published, WorkspaceStatus
from search.answers.wording import day
from ui.rendering.console import Page
from ui.settings import Language
from ui.texts import text

_STATE: dict[str, dict[Language, str]] = {
    "loading": {"nb": "en innlasting pågår", "en": "a load is under way"},
    "broken_off": {
        "nb": "en innlasting ble avbrutt; fullfør den med «saksgraf load»",
        "en": "a load was broken off; complete it with “saksgraf load”",
    },
    "encoder_changed": {
        "nb": "søkeindeksen er laget med {}, men {} er valgt; «saksgraf rebuild» bygger en ny ved siden av den",
        "en": "the search index was made with {}, but {} is set; “saksgraf rebuild” builds a new one beside it",
    },
}


def show_load(published: Published, language: Language) -> None:
    """What a load read, and what it left the workspace with; on standard error what it refused."""
    console = Page(soft_wrap=True, highlight=False)
    report = published.report
    read = [document for document in report.documents if document.outcome != "known"]
    for document in read:
        line = f"  [green]✓[/] {escape(document.name)} [dim]({text(document.outcome, language)}"
        if document.parts:
            line += (
                f": {document.parts} {text('parts', language)}, {document.cases} {text('cases', language).lower()}, "
                f"{document.decisions} {text('decisions', language).lower()}"
            )
        console.print(line + ")[/]")
        if document.not_understood:
            lines = ", ".join(str(number) for number in document.not_understood[:8])
            console.print(
                f"    [yellow]{len(document.not_understood)} {text('not_understood', language)}: "
                f"{text('line', language)} {lines}[/]"
            )
        if document.unread_pages:
            pages = ", ".join(str(number) for number in document.unread_pages[:8])
            console.print(f"    [yellow]{len(document.unread_pages)} {text('unread_pages', language)}: {pages}[/]")
    errors = Page(stderr=True, soft_wrap=True, highlight=False)
    for refusal in report.refused:
        errors.print(f"  [red]✗[/] {escape(refusal.en if language == 'en' else refusal.nb)}")
    if published.difference is None and not read:
        console.print(text("nothing_new", language))
    console.print(
        f"[bold]{published.meetings}[/] {text('meetings', language).lower()} · "
        f"[bold]{published.cases}[/] {text('cases', language).lower()} · "
        f"[bold]{published.decisions}[/] {text('decisions', language).lower()} · "
        f"[bold]{published.persons}[/] {text('persons', language).lower()}"
    )


def show_rebuild(published: Published, language: Language) -> None:
    """What a rebuild left the workspace with."""
    Page().print(f"{text('rebuilt', language)}:")
    show_load(published, language)


def show_status(status: WorkspaceStatus, language: Language) -> None:
    """The workspace at a glance."""
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    rows = (
        ("workspace", escape(status.home)),
        ("state", _state(status, language)),
        ("documents", str(status.documents)),
        ("meetings", str(status.meetings)),
        ("cases", str(status.cases)),
        ("decisions", str(status.decisions)),
        ("persons", str(status.persons)),
        ("institutions", str(status.institutions)),
        ("initiatives", str(status.initiatives)),
        ("newest", day(status.newest, language) if status.newest else "–"),
        ("encoder", status.encoder),
        ("size", f"{status.bytes / 1_000_000:.1f} MB"),
    )
    for key, value in rows:
        table.add_row(f"[dim]{text(key, language)}[/]", value)
    Page().print(table)


def _state(status: WorkspaceStatus, language: Language) -> str:
    if status.complete:
        return text("complete", language)
    if status.loading:
        return _STATE["loading"][language]
    if status.unfinished:
        return f"{_STATE['broken_off'][language]} {escape(' '.join(status.unfinished))}"
    if status.encoder_changed:
        return _STATE["encoder_changed"][language].format(escape(str(status.index_encoder)), escape(status.encoder))
    return text("incomplete", language)
