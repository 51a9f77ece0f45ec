"""A real browser for the tests of the page: started once a module, and waits until a page has come to rest."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
PATIENCE_MS = 20_000
# The script has run, nothing of an earlier run is left, and what fades in has done so.
DONE = """() => document.querySelector('[data-testid=stApp]')?.getAttribute('data-test-script-state') === 'notRunning'
  && !document.querySelector('[data-stale=true]') && document.getAnimations().every(one => one.playState !== 'running')
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium; skips where there is none."""
    executable = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if executable is None:
        pytest.skip("Chromium is not installed")
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=QUIET)
        yield running
        running.close()


def visit(page: Page, path: str) -> None:
    """Open a place of the page and wait until it is drawn."""
    page.goto(path)
    page.get_by_role("heading", level=1).wait_for()
    settle(page)


def settle(page: Page) -> None:
    """Wait until nothing moves any more."""
    from playwright.sync_api import expect

    expect(page.get_by_test_id("stSpinner")).to_have_count(0)
    page.wait_for_function(DONE)
