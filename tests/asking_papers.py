"""Somebody to ask: over a workspace that stands, or over papers written, loaded and read for one module of tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from click.testing import CliRunner

from search.answers.asker import Asker
from ui.cli import cli
from ui.settings import Settings
from ui.wiring import wire


@contextmanager
def asking(home: Path) -> Iterator[Asker]:
    """Who answers from a loaded workspace."""
    program = wire(Settings(home=home))
    with program.reading() as readers:
        yield program.asker(readers)


@contextmanager
def asking_papers(folder: Path, papers: Mapping[str, str]) -> Iterator[Asker]:
    """Who answers from these texts, by file name; they are written and loaded below ``folder``."""
    (folder / "papers").mkdir()
    for name, text in papers.items():
        (folder / "papers" / name).write_text(text, encoding="utf-8")
    home = folder / "home"
    done = CliRunner().invoke(cli, ["--home", str(home), "load", str(folder / "papers")], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    with asking(home) as asker:
        yield asker
