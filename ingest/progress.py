"""What a long job tells while it runs."""

from __future__ import annotations

from typing import Literal, Protocol

Stage = Literal["reading", "resolving", "encoding", "encoding_anew", "writing"]


class Progress(Protocol):
    """Called as a load goes on: ``done`` of ``total`` steps of a stage, and what it is at."""

    def __call__(self, stage: Stage, done: int, total: int, name: str = "") -> None:
        """Show it; must be quick."""


def silent(stage: Stage, done: int, total: int, name: str = "") -> None:
    """Shows nothing."""
