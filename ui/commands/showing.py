"""The page and the demonstration: serve, demo."""

from __future__ import annotations

from pathlib import Path

import click

from ui.commands.managing import run_load
from ui.commands.norwegian import Command
from ui.rendering.examples import EXAMPLE_QUESTIONS
from ui.settings import read_settings
from ui.wiring import Program, wire

_PORT = click.option(
    "--port", metavar="N", default=8501, type=click.IntRange(1, 65535), help="Porten siden vises på (ellers 8501)."
)


@click.command(cls=Command, examples=("saksgraf serve", "saksgraf serve --port 8600 --no-open"))
@_PORT
@click.option(
    "--address",
    metavar="ADRESSE",
    default="127.0.0.1",
    help="Adressen siden vises på (ellers bare denne maskinen). Sett alltid en proxy med innlogging foran en annen.",
)
@click.option("--open/--no-open", "open_browser", default=True, help="Åpne nettleseren, eller la være.")
@click.pass_obj
def serve(program: Program, port: int, address: str, open_browser: bool) -> None:
    """Vis nettsiden på denne maskinen."""
    from ui.serving import serve_page

    serve_page(program.settings, port, open_browser=open_browser, address=address)


@click.command(cls=Command, examples=("saksgraf demo",))
@_PORT
@click.pass_obj
def demo(program: Program, port: int) -> None:
    """Last inn eksempelsamlingen, svar på tre spørsmål og vis nettsiden."""
    from ui.rendering.answers import show_answer
    from ui.rendering.reports import show_load
    from ui.serving import serve_page
    from ui.texts import text

    language = program.settings.language
    sample_program = wire(read_settings(home=program.settings.home / "demo"))
    click.echo(text("demo_intro", language), err=True)
    from samples import sample_folder

    with sample_folder() as folder:
        show_load(run_load(sample_program, (Path(folder),)), language)
    from search.answers.asker import Asker
    from search.answers.asking import answer_question

    with sample_program.reading() as readers:
        asker = Asker(readers.graph, readers.index, sample_program.ground.encoder, sample_program.authority())
        for question in EXAMPLE_QUESTIONS[language]:
            show_answer(answer_question(asker, question))
    if not program.settings.ci:
        serve_page(sample_program.settings, port, open_browser=True)


COMMANDS = (serve, demo)
