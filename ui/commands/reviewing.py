"""What was not understood, and what the archive lacks: review."""

from __future__ import annotations

import datetime

import click
import msgspec

from ui.commands.norwegian import TEXT, Command
from ui.wiring import Program


@click.command(
    cls=Command,
    examples=(
        "saksgraf review",
        'saksgraf review --document "Referat 24. oktober 2024.docx"',
        "saksgraf review --json",
    ),
)
@click.option("--document", metavar="DOKUMENT", type=TEXT, help="Bare dette dokumentet.")
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def review(program: Program, document: str | None, as_json: bool) -> None:
    """Det som ikke ble forstått, og det arkivet mangler, det verste først."""
    from ingest.review.workspace import review_archive

    today = datetime.datetime.now(datetime.UTC).astimezone().date().isoformat()
    with program.reading() as readers:
        found = review_archive(
            program.workspace,
            readers.graph,
            program.authority(),
            today,
            document=document,
            labelled=program.rights.may_see_labelled,
        )
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.remarks import show_remarks

        show_remarks(found, "nothing_to_review", program.settings.language)


COMMANDS = (review,)
