"""What the graph knows: person, institution, meeting, case."""

from __future__ import annotations

import click
import msgspec

from ui.commands.norwegian import TEXT, Command
from ui.wiring import Program

_JSON = click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")


@click.command(cls=Command, examples=("saksgraf person Nordmann", "saksgraf person --json Kari Nordmann"))
@click.argument("name", metavar="NAVN...", nargs=-1, required=True, type=TEXT)
@_JSON
@click.pass_obj
def person(program: Program, name: tuple[str, ...], as_json: bool) -> None:
    """Hvilke institusjoner en person har representert, i hvilke møter."""
    from graph.views import person_views

    with program.reading() as readers:
        found = person_views(readers.graph, " ".join(name))
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.facts import show_persons

        show_persons(found, program.settings.language)


@click.command(cls=Command, examples=("saksgraf institution OUS", "saksgraf institution --json Helse Vest RHF"))
@click.argument("name", metavar="NAVN...", nargs=-1, required=True, type=TEXT)
@_JSON
@click.pass_obj
def institution(program: Program, name: tuple[str, ...], as_json: bool) -> None:
    """Hvem som har representert en institusjon, i hvilke møter."""
    from graph.views import institution_views

    with program.reading() as readers:
        found = institution_views(readers.graph, " ".join(name), program.authority())
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.facts import show_institutions

        show_institutions(found, program.settings.language)


@click.command(cls=Command, examples=("saksgraf meeting", "saksgraf meeting nsg-2024-05-22", "saksgraf meeting --json"))
@click.argument("identity", metavar="[ID]", required=False, type=TEXT)
@_JSON
@click.pass_obj
def meeting(program: Program, identity: str | None, as_json: bool) -> None:
    """Ett møte med deltakere, saker og vedtak; uten ID listes møtene."""
    from graph.views import meeting_view, meetings

    with program.reading() as readers:
        if identity is None:
            summaries = meetings(readers.graph)
            if as_json:
                click.echo(msgspec.json.encode(summaries))
            else:
                from ui.rendering.facts import show_meetings

                show_meetings(summaries, program.settings.language)
            return
        found = meeting_view(readers.graph, identity)
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.facts import show_meeting

        show_meeting(found, program.settings.language)


@click.command(cls=Command, examples=("saksgraf case rhf-42-2024", "saksgraf case --json rhf-42-2024"))
@click.argument("identity", metavar="ID", type=TEXT)
@_JSON
@click.pass_obj
def case(program: Program, identity: str, as_json: bool) -> None:
    """Én sak med vedtak, forslag, det den viser til, og den samme saken før og etter."""
    from graph.views import case_with_thread

    with program.reading() as readers:
        found = case_with_thread(readers.graph, identity)
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        from ui.rendering.facts import show_case

        show_case(found, program.settings.language)


COMMANDS = (person, institution, meeting, case)
