"""Who answers from the samples; a module with papers of its own has an ``asker`` of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from asking_papers import asking

from search.answers.asker import Asker


@pytest.fixture(scope="module")
def asker(loaded_samples: Path) -> Iterator[Asker]:
    """Over the samples."""
    with asking(loaded_samples) as asker:
        yield asker
