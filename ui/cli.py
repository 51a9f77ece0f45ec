"""``saksgraf``: the command line.

JSON goes to standard output and everything else to standard error, so that a pipe gets exactly the JSON. Exit codes: 0
done, 1 some input refused, 2 wrong use, 3 a store or server cannot be reached. Commands import what they need when
they run, so that the command line answers at once.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from graph.errors import SaksgrafError
from ui import __version__
from ui.commands import (
    asking,
    checking,
    evaluating,
    following,
    history,
    judged,
    judging,
    looking,
    managing,
    reviewing,
    showing,
)
from ui.commands.norwegian import Group, ReaderGone, wrong_use
from ui.settings import read_language, read_settings
from ui.wiring import wire


@click.group(
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="saksgraf", help="Vis utgaven.")
@click.option(
    "--home",
    metavar="MAPPE",
    type=click.Path(path_type=Path, file_okay=False),
    help="Arbeidsområdet (ellers SAKSGRAF_HOME).",
)
@click.pass_context
def cli(context: click.Context, home: Path | None) -> None:
    """Spør møtepapirene: hva ble vedtatt, hvordan har saken gått, hvem representerte hvem.

    Alt skjer på denne maskinen, og hvert svar viser ordene det bygger på. «saksgraf KOMMANDO --help» sier mer.
    """
    context.obj = wire(read_settings(home=home))


for command in (
    *managing.COMMANDS,
    *asking.COMMANDS,
    *looking.COMMANDS,
    *following.COMMANDS,
    *history.COMMANDS,
    *checking.COMMANDS,
    *reviewing.COMMANDS,
    *judging.COMMANDS,
    *judged.COMMANDS,
    *evaluating.COMMANDS,
    *showing.COMMANDS,
):
    cli.add_command(command)


def main() -> None:
    """Run the command line; errors of our own end in one message and their exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a pipe without a locale would otherwise refuse æ, ø and å.
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        cli(prog_name="saksgraf", standalone_mode=False)
        sys.stdout.flush()
    except SaksgrafError as error:
        click.echo(error.en if _english() else error.nb, err=True)
        sys.exit(error.exit_code)
    except click.UsageError as error:
        if isinstance(error, click.exceptions.NoArgsIsHelpError):
            error.show()
        else:
            click.echo(wrong_use(error), err=True)
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted." if _english() else "Avbrutt.", err=True)
        sys.exit(130)
    except (ReaderGone, BrokenPipeError):
        # What is still to be written at the end goes nowhere, or Python would complain of the pipe once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _english() -> bool:
    return read_language() == "en"
