"""The columns that filters are masks over, read from disk."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from search.index.columns import Columns, ColumnsWriter


def test_reading_parses_no_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python 3.11 cannot parse in several threads at once, and the threads of a page all open the index."""
    ColumnsWriter().write(tmp_path)

    def parse(*_arguments: object, **_options: object) -> None:
        raise SystemError("AST constructor recursion depth mismatch")

    monkeypatch.setattr(ast, "parse", parse)
    assert len(Columns.read(tmp_path)) == 0
