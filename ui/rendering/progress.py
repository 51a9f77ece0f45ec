"""Progress on standard error: a bar where somebody looks, nothing where a program does."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ingest.progress import Progress, Stage, silent
from ingest.workspace import Workspace
from ui.settings import Language
from ui.texts import text


@contextmanager
def shown_progress(language: Language) -> Iterator[Progress]:
    """A progress bar on standard error; silent where that is no terminal."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.fields[name]}"),
    )  # fmt: skip
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def show(stage: Stage, done: int, total: int, name: str = "") -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(text(stage, language), total=total, name="")
            bars.update(tasks[stage], completed=done, total=total, name=name[-40:])

        yield show


@contextmanager
def writing(workspace: Workspace, wait_seconds: float, language: Language) -> Iterator[Progress]:
    """Hold the workspace's lock and show what goes on; tell of a load that is waited for, and of what is broken off."""

    def waiting() -> None:
        print(text("waiting", language), file=sys.stderr, flush=True)  # noqa: T201

    try:
        with workspace.locked(wait_seconds, waiting), shown_progress(language) as progress:
            yield progress
    except KeyboardInterrupt:
        print(text("broken_off", language), file=sys.stderr, flush=True)  # noqa: T201
        raise
