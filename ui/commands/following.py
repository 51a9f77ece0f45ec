"""What somebody is to do: followups."""

from __future__ import annotations

import datetime

import click
import msgspec

from ui.commands.norwegian import TEXT, Command
from ui.wiring import Program


@click.command(
    cls=Command,
    examples=(
        "saksgraf followups --open",
        "saksgraf followups --body NSG",
        'saksgraf followups --institution "Helse Vest RHF" --json',
    ),
)
@click.option("--open", "open_only", is_flag=True, help="Bare det som ingen papirer sier er gjort.")
@click.option("--body", metavar="ORGAN", type=TEXT, help="Bare dette organet, f.eks. «nsg».")
@click.option(
    "--institution", metavar="NAVN", type=TEXT, help="Bare det som gjelder denne institusjonen og de som møter for den."
)
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def followups(program: Program, open_only: bool, body: str | None, institution: str | None, as_json: bool) -> None:
    """Hva noen skal gjøre: oppgaver, høringer og frister, det som haster mest, først."""
    from graph.views import follow_up_views

    today = datetime.datetime.now(datetime.UTC).astimezone().date().isoformat()
    with program.reading() as readers:
        found = follow_up_views(
            readers.graph, program.authority(), today, open_only=open_only, body=body, institution=institution
        )
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.follow_ups import show_follow_ups

        show_follow_ups(found, program.settings.language)


COMMANDS = (followups,)
