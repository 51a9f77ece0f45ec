"""How good the answers are: eval."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from graph.errors import WorkspaceUnwritable, reason_nb
from ui.commands.norwegian import Command
from ui.wiring import Program

STANDARD_OUTPUT = Path("-")


@click.command(
    "eval",
    cls=Command,
    examples=(
        "saksgraf eval spørsmål.yaml",
        "saksgraf eval spørsmål.yaml --json før.json",
        "saksgraf eval spørsmål.yaml --against før.json",
    ),
)
@click.argument("questions", metavar="SPØRSMÅL.yaml", type=click.Path(path_type=Path))
@click.option("--json", "target", metavar="FIL", type=click.Path(path_type=Path), help="Skriv alt som JSON; «-» er ut.")
@click.option(
    "--against", "earlier", metavar="FIL", type=click.Path(path_type=Path), help="Vis hva som er endret siden «--json»."
)
@click.pass_obj
def evaluate(program: Program, questions: Path, target: Path | None, earlier: Path | None) -> None:
    """Mål svarene mot spørsmål med kjente svar."""
    from search.answers.asking import answer_question
    from search.evaluation.evaluation import evaluate, read_evaluation
    from search.evaluation.questions import read_questions
    from ui.rendering.evaluation import show_evaluation

    asked = read_questions(questions)
    before = read_evaluation(earlier) if earlier is not None else None
    with program.reading() as readers:
        program.check_encoder(readers)
        asker = program.asker(readers)
        found = evaluate(asked, lambda question: answer_question(asker, question))
    if target == STANDARD_OUTPUT:
        click.echo(msgspec.json.encode(found))
        return
    if target is not None:
        _write(target, msgspec.json.format(msgspec.json.encode(found), indent=1))
    show_evaluation(found, before, program.settings.language)


def _write(target: Path, data: bytes) -> None:
    try:
        target.write_bytes(data)
    except OSError as error:
        raise WorkspaceUnwritable(
            f"Kan ikke skrive {target} ({reason_nb(error)}). Velg et annet sted.",
            f"Cannot write {target} ({error.strerror}). Choose another place.",
        ) from error


COMMANDS = (evaluate,)
