"""A small set of papers in the real formats, written for this program; persons and what is said are invented."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path


@contextmanager
def sample_folder() -> Iterator[Path]:
    """The folder with the sample papers, for as long as the context lasts (also from a zipped installation)."""
    with as_file(files(__name__) / "papers") as folder:
        yield folder
