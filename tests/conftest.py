"""What all tests share: the samples loaded once, and in CI a skipped test is a failed one.

Only tests that need ../shared may be skipped there, since that folder is not everywhere.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["services.neo4j_server", "services.opensearch_server", "browsing"]
ALLOWED_REASON = "../shared"

# What a busy machine takes for an example says nothing of the code.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")


@pytest.fixture(scope="session")
def loaded_samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace in which the samples are loaded. Encoding takes a while: read it, or write to a copy."""
    from click.testing import CliRunner

    from samples import sample_folder
    from ui.cli import cli

    home = tmp_path_factory.mktemp("samples") / "workspace"
    with sample_folder() as papers:
        done = CliRunner().invoke(cli, ["--home", str(home), "load", str(papers)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return home


def pytest_configure() -> None:
    """Programs that the tests start can be interrupted: a shell's background jobs inherit that they cannot."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Leave what was started in its place: Streamlit's AppTest puts the page's script there, and whatever a later test
    spawns would run that."""
    main = sys.modules["__main__"]
    try:
        return (yield)
    finally:
        sys.modules["__main__"] = main


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
