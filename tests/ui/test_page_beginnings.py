"""The page over papers of an unknown body: it waits for the first load, and begins with what the papers are about."""

from __future__ import annotations

from pathlib import Path

import pytest

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from browsing import PATIENCE_MS, visit  # noqa: E402
from click.testing import CliRunner  # noqa: E402
from playwright.sync_api import Browser, expect  # noqa: E402
from served_page import served  # noqa: E402

from ingest.workspace import Workspace  # noqa: E402
from ui.cli import cli  # noqa: E402

MINUTES = """Referat fra møte i biobankutvalget

Dato: 12. mars 2024
Sted: Fjordvik

Til stede: Ragnhild Tveitskog, Odd Arne Kvilvang, Synnøve Brattlid

Sak 5/2024 Godkjenning av innkalling

Vedtak: Innkallingen godkjennes.

Sak 6/2024 Felles fryser

Vedtak: Utvalget anbefaler innkjøp av en felles fryser.

Sak 7/2024 Eventuelt
"""


def test_the_first_papers_come_by_themselves_and_tell_what_can_be_asked(browser: Browser, tmp_path: Path) -> None:
    home, paper = tmp_path / "home", tmp_path / "referat.txt"
    paper.write_text(MINUTES, encoding="utf-8")
    with served(home) as address:
        page = browser.new_page(base_url=address)
        visit(page, "/")
        expect(page.get_by_text("Ingenting er lastet inn ennå.")).to_be_visible()
        workspace = Workspace(home)
        with workspace.locked(PATIENCE_MS / 1000, lambda: None):
            expect(page.get_by_text("Den første innlastingen pågår.")).to_be_visible(timeout=PATIENCE_MS)
        assert CliRunner().invoke(cli, ["--home", str(home), "load", str(paper)]).exit_code == 0
        expect(page.get_by_role("button", name="Hva ble vedtatt om Felles fryser?")).to_be_visible(timeout=PATIENCE_MS)
        visit(page, "/tema")
        expect(page.get_by_role("button", name="Felles fryser")).to_be_visible()
        expect(page.get_by_role("button", name="Godkjenning")).to_have_count(0)
        visit(page, "/hvem")
        page.get_by_role("button", name="Synnøve Brattlid").click()
        expect(page.get_by_role("heading", name="Synnøve Brattlid")).to_be_visible()
        page.close()
