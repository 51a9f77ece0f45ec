"""The workspace: load, status, rebuild, forget, export."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from ui.commands.norwegian import TEXT, Command
from ui.rights import require_editor
from ui.settings import account
from ui.wiring import Program

if TYPE_CHECKING:
    from ingest.pipeline import Published

LOCK_WAIT_SECONDS = 600.0
"""How long a load waits for another one before it gives up."""


@click.command(
    cls=Command,
    examples=(
        "saksgraf load Møtepapirer/",
        'saksgraf load "Referat 24. oktober 2024.docx" innkalling.pdf',
        "saksgraf load --json Møtepapirer/",
    ),
)
@click.argument("paths", metavar="FIL|MAPPE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Rapporten som JSON på standard ut.")
@click.pass_obj
def load(program: Program, paths: tuple[Path, ...], as_json: bool) -> None:
    """Last inn filer og mapper med møtepapirer.

    Kjør den gjerne igjen på samme mappe: bare det som er nytt eller endret, blir lest. Det som ikke lar seg lese, blir
    nevnt ved navn med hva du kan gjøre, og resten lastes.
    """
    published = run_load(program, paths)
    if as_json:
        click.echo(msgspec.json.encode(published))
    else:
        from ui.rendering.reports import show_load

        show_load(published, program.settings.language)
    if published.report.refused:
        sys.exit(1)


def run_load(program: Program, paths: tuple[Path, ...]) -> Published:
    """Load with the lock held, telling on standard error what goes on."""
    from ingest.pipeline import load as load_papers
    from ui.rendering.progress import writing

    require_editor(program.rights)
    with writing(program.workspace, LOCK_WAIT_SECONDS, program.settings.language) as progress:
        return load_papers(
            paths, program.workspace, program.ground, program.shipped_authority(), account(), progress, program.spread()
        )


@click.command(cls=Command, examples=("saksgraf rebuild",))
@click.pass_obj
def rebuild(program: Program) -> None:
    """Bygg opp graf og søk på nytt av det som er tatt vare på.

    Retter opp det som er skadet. Et dokument leses bare på nytt når en eldre utgave av saksgraf leste det sist.
    """
    from ingest.pipeline import rebuild as rebuild_all
    from ui.rendering.progress import writing
    from ui.rendering.reports import show_rebuild

    if not program.workspace.exists:
        with program.reading():  # tells that nothing has been loaded
            pass
    require_editor(program.rights)
    with writing(program.workspace, LOCK_WAIT_SECONDS, program.settings.language) as progress:
        published = rebuild_all(
            program.workspace, program.ground, program.shipped_authority(), progress, program.spread()
        )
    show_rebuild(published, program.settings.language)
    if published.report.refused:
        sys.exit(1)


@click.command(
    cls=Command,
    examples=('saksgraf forget "Referat 24. oktober 2024.docx" --why "lastet inn ved en feil"',),
)
@click.argument("document", metavar="DOKUMENT", type=TEXT)
@click.option("--why", metavar="GRUNN", type=TEXT, default="", help="Hvorfor, til loggen.")
@click.pass_obj
def forget(program: Program, document: str, why: str) -> None:
    """Ta ett dokument ut av alt, med tidligere utgaver av det.

    DOKUMENT er navnet, stien det ble lastet fra, eller begynnelsen av sha256. Det blir heller ikke lastet inn igjen.
    """
    from ingest.pipeline import forget as forget_document
    from ui.rendering.progress import writing
    from ui.texts import text

    if not program.workspace.exists:
        with program.reading():  # tells that nothing has been loaded
            pass
    require_editor(program.rights)
    with writing(program.workspace, LOCK_WAIT_SECONDS, program.settings.language) as progress:
        name = forget_document(
            document, program.workspace, program.ground, program.shipped_authority(), account(), why, progress
        )
    click.echo(f"{text('forgot', program.settings.language)}: {name}", err=True)


@click.command(cls=Command, examples=("saksgraf status", "saksgraf status --json"))
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def status(program: Program, as_json: bool) -> None:
    """Hva arbeidsområdet inneholder, og om det er fullstendig."""
    from ingest.pipeline import status_of

    found = status_of(
        program.workspace, program.ground, program.shipped_authority(), labelled=program.rights.may_see_labelled
    )
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.reports import show_status

        show_status(found, program.settings.language)


@click.command(cls=Command, examples=("saksgraf export > alt.json",))
@click.option("--format", "kind", type=click.Choice(["json"]), default="json", help="Formatet (ellers json).")
@click.pass_obj
def export(program: Program, kind: str) -> None:  # noqa: ARG001
    """Skriv ut alt som er kjent, til standard ut."""
    from graph.export.json import export_json
    from graph.views import read_state

    with program.reading() as readers:
        data = export_json(read_state(readers.graph))
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


COMMANDS = (load, status, rebuild, forget, export)
