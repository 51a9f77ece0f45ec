"""One empty graph store a test, of each kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from graph_stores import STORES, GraphStore


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[GraphStore]:
    made: GraphStore = request.param(request, tmp_path)
    yield made
    made.remove()
