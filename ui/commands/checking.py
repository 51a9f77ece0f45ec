"""A packet looked at before it goes out: check."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from graph.errors import EmptyWorkspace
from ui.commands.norwegian import Command
from ui.wiring import Program

if TYPE_CHECKING:
    from graph.records import State


@click.command(
    cls=Command,
    examples=(
        'saksgraf check "Innkalling 12. februar 2025.docx"',
        "saksgraf check Møtepakke/",
        "saksgraf check --json innkalling.pdf saksframlegg.docx",
    ),
)
@click.argument("paths", metavar="FIL|MAPPE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def check(program: Program, paths: tuple[Path, ...], as_json: bool) -> None:
    """Se over en møtepakke før den sendes: det som bør rettes, det verste først.

    Filene blir ikke lastet inn. Er det lastet inn papirer fra før, blir navn og saksnumre holdt opp mot dem.
    """
    from ingest.check.files import read_packet
    from ingest.check.packet import check as check_packet

    authority = program.authority()
    packet, refused = read_packet(paths, authority)
    found = check_packet(packet, authority, _known(program))
    if as_json:
        click.echo(msgspec.json.encode(found))
    elif packet:
        from ui.rendering.remarks import show_remarks

        show_remarks(found, "nothing_to_mend", program.settings.language)
    for refusal in refused:
        click.echo(f"✗ {refusal.en if program.settings.language == 'en' else refusal.nb}", err=True)
    if refused:
        sys.exit(1)


def _known(program: Program) -> State | None:
    """What is loaded, as this account may see it; None where nothing is."""
    from graph.views import read_state

    try:
        with program.reading() as readers:
            return read_state(readers.graph)
    except EmptyWorkspace:
        return None


COMMANDS = (check,)
