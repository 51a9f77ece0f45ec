"""The console that reports and answers are printed on."""

from __future__ import annotations

from rich.console import Console


class Page(Console):
    """Standard output for people. rich ends a broken pipe with exit code 1, which here says that a file was refused."""

    def on_broken_pipe(self) -> None:
        """Leave it to the command line."""
        raise BrokenPipeError
