"""In CI only tests of ../shared may be skipped: ``tests/conftest.py`` at work in a small suite of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SUITE = """
import pytest

def test_skips_in_passing():
    pytest.skip("no network")

def test_needs_shared():
    pytest.skip("../shared is not here")

@pytest.mark.skipif(True, reason="another system")
def test_skips_by_mark():
    pass
"""
SKIPPING_MODULE = 'import pytest\npytest.importorskip("no_such_module")\n'


def closing_line(folder: Path, ci: str, processes: str) -> str:
    (folder / "conftest.py").write_bytes((Path(__file__).parent / "conftest.py").read_bytes())
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "--continue-on-collection-errors",
        "-p",
        "no:cacheprovider",
        "--numprocesses",
        processes,
        folder,
    ]
    done = subprocess.run(
        command,
        env=os.environ | {"CI": ci, "PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip().splitlines()[-1].partition(" in ")[0]


@pytest.mark.parametrize("processes", ["0", "2"])
@pytest.mark.parametrize(("ci", "expected"), [("", "4 skipped"), ("true", "1 failed, 1 skipped, 2 errors")])
def test_skips_count_as_failures_in_ci(tmp_path: Path, ci: str, expected: str, processes: str) -> None:
    (tmp_path / "test_suite.py").write_text(SUITE)
    (tmp_path / "test_module.py").write_text(SKIPPING_MODULE)
    assert closing_line(tmp_path, ci, processes) == expected
