"""Reports of load, rebuild and status for people."""

from __future__ import annotations

from collections import Counter

from rich.markup import escape
from rich.table import Table

from ingest.loading import LoadedDocument
from ingest.pipeline import Published, WorkspaceStatus
from ingest.review.wording import counted
from search.answers.wording import day
from ui.rendering.console import Page
from ui.settings import Language
from ui.texts import numbered, text

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
        console.print(f"  [green]✓[/] {escape(document.name)} [dim]({_outcome(document, language)})[/]")
        if told := _not_understood(document, language):
            console.print(f"    [yellow]{told}[/]")
    if any(_not_understood(document, language) for document in read):
        console.print(f"[dim]{text('review_shows', language)}[/]")
    errors = Page(stderr=True, soft_wrap=True, highlight=False)
    for refusal in report.refused:
        errors.print(f"  [red]✗[/] {escape(refusal.en if language == 'en' else refusal.nb)}")
    if published.difference is None and report.documents and not read:
        console.print(text("nothing_new", language))
    counts = (
        (published.meetings, "meeting", "meetings"),
        (published.cases, "case", "cases"),
        (published.decisions, "decision", "decisions"),
        (published.persons, "person", "persons"),
    )
    console.print(" · ".join(f"[bold]{numbered(*count, language)}[/]" for count in counts))


def _outcome(document: LoadedDocument, language: Language) -> str:
    """ "ny: 12 saker, 14 personer, 9 vedtak"."""
    outcome = text(document.outcome, language)
    if not document.parts:
        return outcome
    counts = (
        (document.cases, "case", "cases"),
        (document.participants, "person", "persons"),
        (document.decisions, "decision", "decisions"),
    )
    return f"{outcome}: " + ", ".join(numbered(*count, language) for count in counts)


def _not_understood(document: LoadedDocument, language: Language) -> str:
    """ "2 linjer i deltakerlisten ga ingen person; 1 sak uten tekst"."""
    counts = Counter(one.kind for one in document.remarks)
    return "; ".join(told for kind, count in counts.items() if (told := counted(kind, count, language)))


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
        ("judgements", _judgements(status, language)),
        ("newest", day(status.newest, language) if status.newest else "–"),
        ("encoder", status.encoder),
        ("size", f"{status.bytes / 1_000_000:.1f} MB"),
    )
    for key, value in rows:
        table.add_row(f"[dim]{text(key, language)}[/]", value)
    Page().print(table)


def _judgements(status: WorkspaceStatus, language: Language) -> str:
    if not status.unmet:
        return str(status.judgements)
    return f"{status.judgements} [yellow]({text('judgements_unmet', language).format(len(status.unmet))})[/]"


def _state(status: WorkspaceStatus, language: Language) -> str:
    if status.complete:
        return text("complete" if status.documents else "nothing_loaded", language)
    if status.loading:
        return _STATE["loading"][language]
    if status.unfinished:
        return f"{_STATE['broken_off'][language]} {escape(' '.join(status.unfinished))}"
    if status.encoder_changed:
        return _STATE["encoder_changed"][language].format(escape(str(status.index_encoder)), escape(status.encoder))
    return text("incomplete", language)
