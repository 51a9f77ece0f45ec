"""Papers as a browser prints them."""

from __future__ import annotations

import shutil
from collections.abc import Iterable

import pytest
from whole_papers import WholePaper
from whole_renderings import as_page, frame

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_MARGIN = {"top": "2.2cm", "bottom": "2.2cm", "left": "2cm", "right": "2cm"}


def printed(papers: Iterable[WholePaper]) -> dict[str, bytes]:
    """The print of each paper by its name; skips the test where there is no browser to print with."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here to print a page with")
    playwright = pytest.importorskip("playwright.sync_api")
    found: dict[str, bytes] = {}
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for paper in papers:
            header, footer = (frame(paper.head.get(at, "")) for at in ("header", "footer"))
            page.set_content(as_page(paper))
            found[paper.name] = page.pdf(
                format="A4", margin=_MARGIN, display_header_footer=True, header_template=header, footer_template=footer
            )
        browser.close()
    return found
