"""What was said and decided of a matter before: history."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from graph.errors import WrongUse
from ui.commands.norwegian import TEXT, Command
from ui.wiring import Program

if TYPE_CHECKING:
    from ingest.ground import Readers
    from ingest.history.archive import Archive
    from ingest.history.records import History
    from ingest.loading import Refusal
    from ingest.progress import Progress

_WORD = ".docx"


@click.command(
    cls=Command,
    examples=(
        'saksgraf history "Innkalling 12. februar 2025.docx" --docx "Tidligere behandling.docx"',
        "saksgraf history rhf-33-2023",
        "saksgraf history NSG 16/2024",
        "saksgraf history --json kliniske studier",
    ),
)
@click.argument("asked", metavar="FIL|SAK|TEMA...", nargs=-1, required=True, type=TEXT)
@click.option(
    "--docx",
    "target",
    metavar="FIL",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Skriv det som et Word-dokument.",
)
@click.option("--body", metavar="ORGAN", type=TEXT, help="Organet, når papiret eller saksnummeret ikke sier det.")
@click.option("--json", "as_json", is_flag=True, help="Som JSON på standard ut.")
@click.pass_obj
def history(program: Program, asked: tuple[str, ...], target: Path | None, body: str | None, as_json: bool) -> None:
    """Tidligere behandling av sakene i en innkalling, én sak eller et tema, til å lime inn.

    Datoer, saker, vedtak ordrett, det som fortsatt er åpent, og kilden til hvert. Filen blir ikke lastet inn.
    """
    words = " ".join(asked).strip()
    if not words:
        raise WrongUse("Skriv en fil, en sak eller et tema.", "Write a file, a case or a topic.")
    from ui.rendering.progress import shown_progress

    paths = _paths(asked, words)
    if target is not None:
        _check_target(target, paths)
    with program.reading() as readers, shown_progress(program.settings.language) as progress:
        found, refused = _found(program, readers, words, paths, body, progress)
    if target is not None:
        from ui.rendering.history_word import write_word
        from ui.texts import text

        write_word(found, target, _today(), program.settings.language)
        click.echo(text("history_written", program.settings.language).format(target), err=True)
    if as_json:
        from ui.rendering.history import as_told

        click.echo(msgspec.json.encode(as_told(found, program.settings.language)))
    elif target is None and (found.cases or not refused):
        from ui.rendering.history import show_history

        show_history(found, program.settings.language)
    for refusal in refused:
        click.echo(f"✗ {refusal.en if program.settings.language == 'en' else refusal.nb}", err=True)
    if refused:
        sys.exit(1)


def _found(
    program: Program, readers: Readers, words: str, paths: Sequence[Path], body: str | None, progress: Progress
) -> tuple[History, list[Refusal]]:
    from graph.views import bodies_named
    from ingest.history.archive import Archive
    from ingest.history.asked import case_asked_for, case_history, topic_history
    from ingest.history.records import History

    archive = Archive(readers.graph, program.authority(), _today())
    bodies = bodies_named(readers.graph, archive.authority, body) if body else ()
    if paths:
        return _of_files(paths, archive, bodies, progress)
    progress("resolving", 0, 1)
    case_id = case_asked_for(words, archive, bodies)
    if case_id is not None:
        one = case_history(case_id, archive)
        return History(asked=words, kind="case", newest=archive.newest, cases=(one,)), []
    program.check_encoder(readers)
    one = topic_history(words, program.asker(readers), archive, bodies)
    return History(asked=words, kind="topic", newest=archive.newest, cases=(one,)), []


def _of_files(
    paths: Sequence[Path], archive: Archive, bodies: Collection[str], progress: Progress
) -> tuple[History, list[Refusal]]:
    from ingest.check.files import read_packet
    from ingest.history.drafts import draft_histories
    from ingest.history.records import History

    if len(bodies) > 1:
        ids = ", ".join(sorted(bodies))
        raise WrongUse(
            f"Flere organer kan være ment med --body: {ids}. Skriv id-en.",
            f"Several bodies may be meant by --body: {ids}. Write the id.",
        )
    packet, refused = read_packet(paths, archive.authority, progress)
    progress("resolving", 0, 1)
    cases = draft_histories(packet, archive, next(iter(bodies), None)) if packet else []
    asked = ", ".join(path.name for path in paths)
    return History(asked=asked, kind="file", newest=archive.newest, cases=tuple(cases)), refused


def _paths(asked: Sequence[str], words: str) -> list[Path]:
    """The files that are meant: what is there, and what is written as a file that is not; none for a case or topic."""
    from ingest.readers import SUFFIXES

    def is_file(word: str) -> bool:
        return Path(word).suffix.lower() in SUFFIXES or Path(word).exists()

    if is_file(words):
        return [Path(words)]
    return [Path(word) for word in asked] if all(is_file(word) for word in asked) else []


def _check_target(target: Path, paths: Sequence[Path]) -> None:
    if target.suffix.lower() != _WORD:
        raise WrongUse(
            f"{target} er ikke navnet på et Word-dokument. La det slutte på {_WORD}.",
            f"{target} is not the name of a Word document. Let it end in {_WORD}.",
        )
    if any(path.exists() and target.exists() and path.samefile(target) for path in paths):
        raise WrongUse(
            f"{target} er papiret det spørres om, og blir ikke skrevet over. Velg et annet navn.",
            f"{target} is the paper that is asked about, and is not written over. Choose another name.",
        )


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).astimezone().date().isoformat()


COMMANDS = (history,)
