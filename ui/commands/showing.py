"""The page and the demonstration: serve, demo."""

from __future__ import annotations

from pathlib import Path

import click

from ui.commands.managing import run_load
from ui.rendering.examples import EXAMPLE_QUESTIONS
from ui.settings import read_settings
from ui.wiring import Program, wire


@click.command()
@click.option("--port", default=8501, show_default=True, type=click.IntRange(1, 65535))
@click.option("--open/--no-open", "open_browser", default=True, help="Åpne nettleseren.")
@click.pass_obj
def serve(program: Program, port: int, open_browser: bool) -> None:
    """Vis nettsiden på denne maskinen."""
    from ui.serving import serve_page

    serve_page(program.settings, port, open_browser=open_browser)


@click.command()
@click.option("--port", default=8501, show_default=True, type=click.IntRange(1, 65535))
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
        for question in EXAMPLE_QUESTIONS["nb"]:
            show_answer(answer_question(asker, question))
    if not program.settings.ci:
        serve_page(sample_program.settings, port, open_browser=True)


COMMANDS = (serve, demo)
