"""The page on real servers: one goes away while somebody reads, and comes back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from browsing import settle, visit  # noqa: E402
from click.testing import CliRunner  # noqa: E402
from playwright.sync_api import Browser, Page, expect  # noqa: E402
from served_page import served  # noqa: E402
from server_settings import on_servers  # noqa: E402
from services.neo4j_server import Neo4jServer  # noqa: E402
from services.opensearch_server import OpenSearchServer  # noqa: E402
from small_papers import write_minutes  # noqa: E402

from ui.cli import cli  # noqa: E402

QUESTION, OTHER = "Hva ble vedtatt om NorCRIN?", "Hva ble vedtatt om persontilpasset medisin?"
RECOVERS_MS = 30_000
"""The page looks every five seconds, and the first question to a server that has just started takes some more."""


@pytest.fixture(scope="module")
def address(
    neo4j_server: Neo4jServer, opensearch_server: OpenSearchServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    settings = on_servers(neo4j_server, opensearch_server, folder / "workspace", "page")
    write_minutes(folder / "papers", 4)
    assert CliRunner().invoke(cli, ["load", str(folder / "papers")], env=dict(settings)).exit_code == 0
    with served(folder / "workspace", settings) as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address)
    context.set_default_timeout(RECOVERS_MS)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("gone", ["Neo4j", "OpenSearch"])
def test_a_server_that_dies_is_told_and_the_page_recovers_by_itself(
    gone: str, page: Page, neo4j_server: Neo4jServer, opensearch_server: OpenSearchServer
) -> None:
    server = neo4j_server if gone == "Neo4j" else opensearch_server
    visit(page, "/")
    ask(page, QUESTION)
    expect(page.get_by_label("Svar")).to_contain_text("NorCRIN")
    server.kill()
    try:
        ask(page, OTHER)
        alert = page.get_by_test_id("stAlert")
        expect(alert).to_contain_text(
            re.compile(rf"^{gone} på \S+ svarer ikke \(Connection refused\)\. Se etter at tjeneren går")
        )
        expect(alert).not_to_contain_text("Traceback")
        expect(page.get_by_role("button", name="Prøv igjen")).to_be_visible()
        expect(page.get_by_label("Svar")).to_have_count(0)
    finally:
        server.start()
    # Nobody touches anything: what was asked for is answered once the server is there.
    expect(page.get_by_label("Svar")).to_contain_text("persontilpasset medisin", timeout=RECOVERS_MS)
    settle(page)
    expect(page.get_by_test_id("stAlert")).to_have_count(0)


def ask(page: Page, question: str) -> None:
    page.get_by_label("Hva vil du vite?").fill(question)
    page.keyboard.press("Enter")
