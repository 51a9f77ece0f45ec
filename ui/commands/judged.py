"""What people have said of the facts, as it is kept: listed, written out and taken in."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from graph.errors import InputRefused, NotAllowed, WrongUse, reason_nb
from ui.commands.managing import LOCK_WAIT_SECONDS
from ui.commands.norwegian import Command
from ui.rights import require_editor
from ui.wiring import Program


@click.command(
    cls=Command,
    examples=(
        "saksgraf judgements",
        "saksgraf judgements --export rettelser.jsonl",
        "saksgraf judgements --import rettelser.jsonl",
    ),
)
@click.option(
    "--export", "target", metavar="FIL", type=click.Path(path_type=Path, dir_okay=False), help="Skriv alle ut."
)
@click.option(
    "--import", "origin", metavar="FIL", type=click.Path(path_type=Path, dir_okay=False), help="Ta inn en fil."
)
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def judgements(program: Program, target: Path | None, origin: Path | None, as_json: bool) -> None:
    """Hva folk har rettet, med navn, dato og grunn; det nyeste først."""
    from ingest.judgements.listing import judgement_views
    from ui.rendering.judgements import show_judgements

    if origin is not None:
        _import(program, origin)
    if target is not None:
        _export(program, target)
    if origin is not None or target is not None:
        return
    unmet = program.workspace.unmet(program.ground.shown())
    found = judgement_views(program.workspace.judgements(), unmet, labelled=program.rights.may_see_labelled)
    if as_json:
        click.echo(msgspec.json.encode(found))
    else:
        show_judgements(found, program.settings.language)


def _import(program: Program, origin: Path) -> None:
    from ingest.judgements.listing import read_back
    from ingest.pipeline import import_judgements
    from ui.rendering.progress import writing
    from ui.texts import text

    require_editor(program.rights)
    try:
        data = origin.read_bytes()
    except OSError as error:
        raise InputRefused(
            str(origin),
            f"filen kan ikke leses ({reason_nb(error)}). Sjekk navnet.",
            f"the file cannot be read ({error.strerror}). Check its name.",
        ) from error
    taken_in = read_back(str(origin), data)
    with writing(program.workspace, LOCK_WAIT_SECONDS, program.settings.language) as progress:
        count = import_judgements(taken_in, program.workspace, program.ground, program.shipped_authority(), progress)
    click.echo(text("judgements_imported", program.settings.language).format(count), err=True)


def _export(program: Program, target: Path) -> None:
    from ingest.judgements.listing import written_out
    from ui.texts import text

    kept = program.workspace.judgements()
    if any(one.sensitivity for one in kept) and not program.rights.may_see_labelled:
        raise NotAllowed(
            "Noen rettelser gjelder merkede papirer som du ikke har tilgang til. Be en som har det, skrive dem ut.",
            "Some judgements speak of labelled papers that you may not see. Ask somebody who may to write them out.",
        )
    try:
        target.write_bytes(written_out(kept))
    except OSError as error:
        raise WrongUse(
            f"{target} kan ikke skrives ({reason_nb(error)}). Velg en annen fil.",
            f"{target} cannot be written ({error.strerror}). Choose another file.",
        ) from error
    click.echo(text("judgements_exported", program.settings.language).format(len(kept), target), err=True)


COMMANDS = (judgements,)
