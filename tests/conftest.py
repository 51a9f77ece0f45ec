"""In CI a skipped test is a failed one, unless it needs ../shared, which is not everywhere."""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest

ALLOWED_REASON = "../shared"


def _forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if not os.environ.get("CI") or not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if ALLOWED_REASON not in reason:
        report.outcome = "failed"
        report.longrepr = f"skipped in CI, where only tests of {ALLOWED_REASON} may be: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a test's skip into a failure."""
    report = yield
    _forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turn the skip of a whole module (``importorskip``) into a failure."""
    report = yield
    _forbid_skip(report)
    return report
