"""Putting right on the page, in a real browser: kept under the reader's name, shown at once, and taken back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from browsing import PATIENCE_MS, settle, visit  # noqa: E402
from click.testing import CliRunner  # noqa: E402
from judged_texts import FIRST, SECOND  # noqa: E402
from playwright.sync_api import Browser, Page, expect  # noqa: E402
from served_page import served, signing_proxy  # noqa: E402

from ui.cli import cli  # noqa: E402

FIRST_MEETING, SECOND_MEETING = "/moter?mote=nsg-2024-03-14", "/moter?mote=nsg-2024-09-12"
SWITCH = "Rett opp {}"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rettes")
    (folder / "papirer").mkdir()
    (folder / "papirer" / "mars.txt").write_text(FIRST, encoding="utf-8")
    (folder / "papirer" / "september.txt").write_text(SECOND, encoding="utf-8")
    done = CliRunner().invoke(cli, ["--home", str(folder / "home"), "load", str(folder / "papirer")])
    assert done.exit_code == 0, done.output
    return folder / "home"


@pytest.fixture(scope="module")
def address(home: Path) -> Iterator[str]:
    with served(home, {"USER": "eva", "LOGNAME": "eva"}) as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport={"width": 390, "height": 800})
    context.set_default_timeout(PATIENCE_MS)
    yield context.new_page()
    context.close()


def kept(home: Path) -> list[Any]:
    found: list[Any] = json.loads(CliRunner().invoke(cli, ["--home", str(home), "judgements", "--json"]).stdout)
    return found


def open_form(page: Page, subject: str) -> None:
    page.get_by_text(SWITCH.format(subject), exact=True).click()
    expect(page.get_by_role("button", name="Ta vare på rettelsen")).to_be_visible()
    settle(page)


def keep(page: Page) -> None:
    button = page.get_by_role("button", name="Ta vare på rettelsen")
    button.click()
    expect(button).to_have_count(0, timeout=PATIENCE_MS)  # folded up again once it is kept
    expect(page.get_by_text(re.compile("^Tatt vare på: ")).last).to_be_visible()
    settle(page)


def test_a_task_is_done_and_that_is_taken_back(page: Page, home: Path) -> None:
    visit(page, FIRST_MEETING)
    open_form(page, "20/2024")
    assert Axe().run(page).violations_count == 0
    page.get_by_role("button", name="Ta vare på rettelsen").click()
    expect(page.get_by_text("Velg hva som skal rettes.")).to_be_visible()
    assert kept(home) == []
    page.get_by_text("Oppgaven er gjort: «Sekretariatet sender").click()
    page.get_by_label("Hvorfor?").fill("sendt 3. mai")
    keep(page)
    expect(page.get_by_text("Oppfølging – GJORT")).to_be_visible()
    expect(page.get_by_text(re.compile(r"sagt å være gjort \(eva, .*: sendt 3\. mai\)")).first).to_be_visible()
    assert (kept(home)[0]["by"], kept(home)[0]["why"]) == ("eva", "sendt 3. mai")
    expect(page.get_by_role("button", name="Ta vare på rettelsen")).to_have_count(0)
    open_form(page, "20/2024")
    page.get_by_text("Trekk tilbake: sagt å være gjort").click()
    keep(page)
    expect(page.get_by_text("Oppfølging – Frist 1. mai 2024")).to_be_visible()


def test_a_task_that_is_done_leaves_the_list_of_what_is_open(page: Page) -> None:
    visit(page, "/oppgaver")
    task = page.get_by_text("Sekretariatet sender et brev")
    expect(task).to_be_visible()
    expect(page.get_by_text(re.compile("^FORFALT 1. mai 2024"))).to_be_visible()
    assert Axe().run(page).violations_count == 0
    open_form(page, "20/2024")
    page.get_by_text("Oppgaven er gjort").click()
    keep(page)
    expect(page.get_by_text("Papirene viser ingen åpne oppgaver her.")).to_be_visible()
    page.get_by_text("Vis også det som er gjort").click()
    expect(page.get_by_text(re.compile("^GJORT"))).to_be_visible()


def test_what_is_no_decision_is_gone_and_said_to_be_none(page: Page) -> None:
    visit(page, SECOND_MEETING)
    expect(page.get_by_text("Vedtak – ")).to_be_visible()
    open_form(page, "30/2024")
    page.get_by_text("Dette er ikke et vedtak").click()
    keep(page)
    expect(page.get_by_text("Vedtak – ")).to_have_count(0)
    expect(page.get_by_text("sagt ikke å være et vedtak").first).to_be_visible()


def test_two_names_are_one_person(page: Page) -> None:
    visit(page, "/hvem?navn=Eskil+P%C3%A5funn")
    open_form(page, "Eskil Påfunn")
    page.get_by_role("combobox", name=re.compile("er samme person som")).click()
    page.get_by_role("option", name="Eskil Påhitt").click()
    keep(page)
    expect(page.get_by_text(re.compile("Skrivemåter: Eskil Påhitt|Skrivemåter: Eskil Påfunn"))).to_be_visible()


def test_readers_put_nothing_right(browser: Browser, home: Path) -> None:
    settings = {"SAKSGRAF_USER_HEADER": "X-Forwarded-User", "SAKSGRAF_EDITORS": "sekretariat"}
    with served(home, settings) as address:
        for name, count in (("sekretariat", 2), ("medlem", 0)):
            with signing_proxy(address, f"X-Forwarded-User: {name}") as proxy:
                opened = browser.new_page(base_url=proxy)
                visit(opened, FIRST_MEETING)
                expect(opened.get_by_text(re.compile("^Rett opp "))).to_have_count(count)
                opened.close()
        opened = browser.new_page(base_url=address)
        visit(opened, FIRST_MEETING)
        expect(opened.get_by_text("Saker")).to_be_visible()
        expect(opened.get_by_text(re.compile("^Rett opp "))).to_have_count(0)
        opened.close()
