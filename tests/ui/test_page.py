"""The page in a real browser, over the samples: what a visitor sees and can do, and that nothing leaves the machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from browsing import PATIENCE_MS, settle, visit  # noqa: E402
from labelled_papers import load_labelled  # noqa: E402
from playwright.sync_api import Browser, Page, expect  # noqa: E402
from served_page import served, signing_proxy  # noqa: E402

WIDE, NARROW = {"width": 1100, "height": 900}, {"width": 390, "height": 800}
NORCRIN = "/?q=Hva+ble+vedtatt+om+finansieringen+av+NorCRIN%3F"
PLACES = (
    "/",
    NORCRIN,
    NORCRIN + "&fra=2021&person=Ola+Ukjentmann",
    "/tema?tema=NorCRIN",
    "/hvem?navn=Oslo+universitetssykehus",
    "/moter",
    "/moter?mote=nsg-2024-05-22",
    "/oppgaver",
)


@pytest.fixture(scope="module")
def address(loaded_samples: Path) -> Iterator[str]:
    """The page over the samples, served as a user serves it."""
    with served(loaded_samples) as address:
        yield address


@pytest.fixture
def loaded_labelled(tmp_path: Path) -> Path:
    """A workspace with open minutes and a labelled case paper."""
    return load_labelled(tmp_path)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A visitor's page. Whatever a test does, nothing may go wrong behind it and nothing may ask another host."""
    context = browser.new_context(base_url=address, viewport=WIDE)
    context.set_default_timeout(PATIENCE_MS)
    opened = context.new_page()
    wrong: list[str] = []
    foreign: list[str] = []
    # Streamlit looks for its server below every place first, and the browser reports each miss.
    opened.on(
        "console",
        lambda said: (
            wrong.append(said.text) if said.type == "error" and "/_stcore/" not in said.location["url"] else None
        ),
    )
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("request", lambda asked: None if _is_own(asked.url, address) else foreign.append(asked.url))
    yield opened
    context.close()
    assert (wrong, foreign) == ([], [])


def _is_own(url: str, address: str) -> bool:
    return url.startswith((address, address.replace("http", "ws"), "data:", "blob:"))


def test_a_question_gets_its_outcome_its_words_and_the_newest_paper(page: Page) -> None:
    visit(page, "/")
    page.get_by_label("Hva vil du vite?").fill("Hva ble vedtatt om finansieringen av NorCRIN?")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Svar")).to_contain_text("Vedtatt")
    expect(page.get_by_label("Svar")).to_contain_text("NorCRIN")
    expect(page.get_by_text("Forstått som: hva som ble vedtatt · NorCRIN")).to_be_visible()
    expect(page.get_by_text("Nyeste papir som er lastet inn: 3. desember 2025")).to_be_visible()
    assert page.url.endswith(NORCRIN)


def test_an_example_is_a_click_away_and_back_goes_back(page: Page) -> None:
    visit(page, "/")
    page.get_by_role("button", name="Hva ble vedtatt om finansieringen av NorCRIN?").click()
    expect(page.get_by_label("Hva vil du vite?")).to_have_value("Hva ble vedtatt om finansieringen av NorCRIN?")
    expect(page.get_by_label("Svar")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Prøv for eksempel:")).to_be_visible()


def test_the_source_opens_at_its_words_from_the_keyboard(page: Page) -> None:
    visit(page, NORCRIN)
    quote = page.locator("blockquote:not(.saksgraf-answer *)").first.inner_text()
    # Streamlit hides the box itself and draws a switch beside it.
    page.get_by_test_id("stCheckbox").locator("input").first.focus()
    page.keyboard.press("Space")
    marked = page.locator(".saksgraf-source mark")
    expect(marked.first).to_be_visible()
    assert quote.removeprefix("UTKAST").split()[:5] == " ".join(marked.all_inner_texts()).split()[:5]


def test_drafts_are_marked_wherever_they_are_quoted(page: Page) -> None:
    visit(page, "/moter?mote=rhf-2025-09-04")
    expect(page.locator(".saksgraf-quote .saksgraf-mark").first).to_have_text("UTKAST")


def test_the_language_switch_changes_every_word_of_the_page_and_keeps_the_question(page: Page) -> None:
    visit(page, NORCRIN)
    expect(page.locator("html")).to_have_attribute("lang", "nb")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_text("Understood as: what was decided · NorCRIN")).to_be_visible()
    expect(page.get_by_label("What do you want to know?")).to_have_value(
        "Hva ble vedtatt om finansieringen av NorCRIN?"
    )
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="Topic", exact=True).click()
    expect(page.get_by_role("heading", name="Topic")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Topic")).to_be_visible()
    page.get_by_label("Topic, initiative or institution").fill("NorCRIN")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="To the meeting").first).to_be_visible()
    page.get_by_role("button", name="Norsk").click()
    expect(page.get_by_role("link", name="Til møtet").first).to_be_visible()
    assert page.url.endswith("/tema?tema=NorCRIN")


def test_the_choices_of_a_correction_speak_the_language_of_the_page(page: Page) -> None:
    visit(page, NORCRIN)
    page.get_by_text("Rett hvordan spørsmålet ble forstått").click()
    kind = page.get_by_role("combobox", name=re.compile("Spørsmålet gjelder|The question is about"))
    expect(kind).to_have_value("Som forstått: hva som ble vedtatt")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_text("Understood as: what was decided · NorCRIN")).to_be_visible()
    page.get_by_text("Correct how the question was understood").click()
    expect(kind).to_have_value("As understood: what was decided")


def test_the_keyboard_sees_where_it_is_and_a_screen_reader_which_place_it_is_in(page: Page) -> None:
    visit(page, NORCRIN)
    outline = "one => getComputedStyle(one).outlineStyle"
    for part in (page.get_by_role("link", name="Tema", exact=True), page.get_by_role("link", name="Til møtet").first):
        part.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        expect(part).to_be_focused()
        assert part.evaluate(outline) == "solid"
    switch = page.get_by_role("switch").first
    switch.focus()
    assert switch.locator("xpath=ancestor::label").evaluate(outline) == "solid"
    assert switch.get_attribute("aria-label") == (
        "Vis i dokumentet: RHF strategigruppe referat 2020-06-04.pdf, side 1, linje 47–49"
    )
    expect(page.locator("[aria-current=page]")).to_have_text(["Spør"])
    page.get_by_role("link", name="Tema", exact=True).click()
    expect(page.locator("[aria-current=page]")).to_have_text(["Tema"])


def test_a_topic_stands_by_date_under_its_chart(page: Page) -> None:
    visit(page, "/tema")
    page.get_by_role("button", name="NorCRIN", exact=True).click()
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible()
    expect(page.get_by_text("Til møtet").first).to_be_visible()
    settle(page)
    years = [int(year) for year in re.findall(r"^\d{1,2}\. \w+ (20\d\d) ·", page.inner_text("body"), re.MULTILINE)]
    assert len(years) > 3
    assert years == sorted(years)
    # From a case to its meeting.
    page.get_by_role("link", name="Til møtet").first.click()
    expect(page.get_by_role("heading", name="Saker")).to_be_visible()
    assert "/moter?mote=" in page.url


def test_who_sat_for_an_institution_with_every_meeting_and_its_source(page: Page) -> None:
    visit(page, "/hvem")
    page.get_by_role("button", name="Oslo universitetssykehus HF").click()
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible()
    page.locator("summary").first.click()
    expect(page.get_by_text("Vis i dokumentet").first).to_be_visible()
    assert "navn=Oslo" in page.url
    page.get_by_role("button", name=re.compile("^Alt om ")).first.click()
    settle(page)
    expect(page.get_by_role("heading", level=2)).to_have_count(1)


def test_an_unknown_name_is_told_with_names_like_it(page: Page) -> None:
    visit(page, "/hvem?navn=Kreftforbundet+i+Norge")
    expect(page.get_by_text("Fant ingen person eller institusjon som heter «Kreftforbundet i Norge»")).to_be_visible()
    expect(page.get_by_text("Mente du:")).to_be_visible()


def test_meetings_by_body_and_one_of_them_whole(page: Page) -> None:
    visit(page, "/moter")
    everything = page.get_by_role("button", name=re.compile(r"\d saker"))
    count = everything.count()
    page.get_by_role("combobox", name=re.compile("Organ")).click()
    page.get_by_role("option", name="NSG").click()
    expect(everything).not_to_have_count(count)
    page.get_by_role("button", name="22. mai 2024").click()
    expect(page.get_by_role("columnheader", name="Rolle")).to_be_visible()
    expect(page.get_by_text("Vedtak – ").first).to_be_visible()
    expect(page.get_by_text("Oppfølging – Frist 1. oktober 2024 · Universitetet i Oslo")).to_be_visible()
    page.get_by_role("button", name="Alle møter").click()
    expect(page.get_by_role("button", name="22. mai 2024")).to_be_visible()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/moter?mote=nsg-2025-12-03", "Referat fra dette møtet er ikke lastet inn."),
        ("/moter?mote=nsg-1900-01-01", "Fant ikke noe møte med id «nsg-1900-01-01»"),
        ("/tema?tema=snorkling", "Ingen saker nevner dette."),
        ("/hvem?navn=Oslo+universitetssykehus", "Oslo universitetssykehus HF"),
    ],
)
def test_a_link_opens_what_it_names(page: Page, path: str, words: str) -> None:
    visit(page, path)
    expect(page.get_by_text(words).first).to_be_visible()


@pytest.mark.parametrize("path", PLACES)
def test_narrow_screens_need_no_scrolling_sideways_and_axe_finds_nothing_serious(page: Page, path: str) -> None:
    page.set_viewport_size(NARROW)
    visit(page, path)
    widths = "() => [document.documentElement, document.querySelector('[data-testid=stMain]')].map(e => e.scrollWidth)"
    assert max(page.evaluate(widths)) <= NARROW["width"]
    found = Axe().run(page).response["violations"]
    serious = [
        (one["id"], [node["html"][:120] for node in one["nodes"]])
        for one in found
        if one["impact"] in ("serious", "critical")
    ]
    assert serious == []


def test_each_visitor_of_a_proxy_sees_what_is_theirs(browser: Browser, loaded_labelled: Path) -> None:
    names = ("sekretariat", "medlem")
    settings = {"SAKSGRAF_USER_HEADER": "X-Forwarded-User", "SAKSGRAF_LABELLED": names[0]}
    with served(loaded_labelled, settings) as address:
        for name in names:
            with signing_proxy(address, f"X-Forwarded-User: {name}") as proxy:
                opened = browser.new_page(base_url=proxy)
                visit(opened, "/moter?mote=nsg-2025-05-14")
                expect(opened.get_by_text(f"Logget inn som {name}")).to_be_visible()
                expect(opened.get_by_text("støtter en søknad")).to_have_count(int(name == names[0]))
                assert Axe().run(opened).violations_count == 0
                opened.close()
        opened = browser.new_page(base_url=address)
        visit(opened, "/moter?mote=nsg-2025-05-14")
        expect(opened.get_by_text("Ikke logget inn")).to_be_visible()
        expect(opened.get_by_text("støtter en søknad")).to_have_count(0)
        opened.close()


def test_a_page_whose_state_was_away_comes_back_by_itself(browser: Browser, loaded_labelled: Path) -> None:
    states, away = loaded_labelled / "states", loaded_labelled / "away"
    with served(loaded_labelled) as address:
        opened = browser.new_page(base_url=address)
        visit(opened, "/moter")
        expect(opened.get_by_role("button", name=re.compile(r"\d saker"))).to_have_count(1)
        states.rename(away)
        try:
            opened.reload()
            expect(opened.get_by_test_id("stAlert")).to_be_visible()
            expect(opened.get_by_role("button", name="Prøv igjen")).to_be_visible()
        finally:
            away.rename(states)
        expect(opened.get_by_role("button", name=re.compile(r"\d saker"))).to_have_count(1, timeout=PATIENCE_MS)
        expect(opened.get_by_test_id("stAlert")).to_have_count(0)
        opened.close()


def test_how_a_question_was_understood_is_shown_and_can_be_corrected_from_the_keyboard(page: Page) -> None:
    visit(page, NORCRIN)
    page.locator("summary").filter(has_text="Rett hvordan spørsmålet ble forstått").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Fra og med").fill("2023")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Forstått som: hva som ble vedtatt · NorCRIN · fra og med 2023")).to_be_visible()
    settle(page)
    assert page.url.endswith(f"{NORCRIN}&fra=2023")
    expect(page.get_by_label("Svar")).not_to_contain_text("2020")
    page.get_by_role("button", name="Fjern rettelsene").click()
    expect(page.get_by_text("Forstått som: hva som ble vedtatt · NorCRIN", exact=True)).to_be_visible()
    assert page.url.endswith(NORCRIN)


def test_a_choice_asks_again_and_another_question_begins_anew(page: Page) -> None:
    visit(page, NORCRIN)
    expect(page.get_by_label("Svar")).to_be_visible()
    settle(page)
    page.get_by_text("Rett hvordan spørsmålet ble forstått").click()
    settle(page)
    page.get_by_role("combobox", name=re.compile("Spørsmålet gjelder")).click()
    page.get_by_role("option", name="utviklingen over tid").click()
    page.get_by_role("button", name="Spør igjen slik").click()
    expect(page.get_by_text("Forstått som: utviklingen over tid · NorCRIN")).to_be_visible()
    assert page.url.endswith(f"{NORCRIN}&slag=timeline")
    page.get_by_label("Hva vil du vite?").fill("Hva ble vedtatt om helsedata?")
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile("^Forstått som: hva som ble vedtatt"))).to_be_visible()
    assert "slag=" not in page.url


def test_a_correction_that_names_nothing_is_told_and_can_be_put_right(page: Page) -> None:
    visit(page, f"{NORCRIN}&person=Ola+Ukjentmann")
    expect(page.get_by_text("Fant ingen person som heter «Ola Ukjentmann» i papirene.")).to_be_visible()
    page.get_by_role("textbox", name="Person", exact=True).fill("")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Svar")).to_be_visible()
    visit(page, f"{NORCRIN}&slag=quiz")
    expect(page.get_by_text("Adressen sier «quiz», som ikke finnes.")).to_be_visible()


def test_an_answer_leads_to_the_meetings_it_rests_on(page: Page) -> None:
    visit(page, NORCRIN)
    expect(page.locator(".saksgraf-below").first).to_have_text("RHF-enes strategigruppe for forskning · 4. juni 2020")
    page.get_by_role("link", name="Til møtet").first.click()
    expect(page.get_by_role("heading", name="4. juni 2020")).to_be_visible()


def test_what_does_not_answer_is_folded_up(page: Page) -> None:
    visit(page, "/?q=Hva+ble+vedtatt+om+parkeringsavgift%3F")
    expect(page.get_by_label("Svar")).to_contain_text("Står ikke i papirene")
    expect(page.get_by_text("Det svaret bygger på")).to_have_count(0)
    folded = page.get_by_role("link", name="Til møtet")
    expect(folded.first).not_to_be_visible()
    page.get_by_text("Det nærmeste i papirene").click()
    expect(folded.first).to_be_visible()


def test_what_somebody_is_to_do_is_a_list(page: Page) -> None:
    visit(page, "/?q=Hvor+st%C3%A5r+saken+om+NorCRIN%3F")
    expect(page.get_by_label("Svar").get_by_role("listitem").first).to_contain_text("NorCRIN")


def test_who_led_a_body_and_who_was_its_secretariat(page: Page) -> None:
    visit(page, "/hvem?navn=NSG")
    expect(page.get_by_text("Leder · Ragna Isfjellan")).to_be_visible()
    visit(page, "/hvem?navn=Inger+Johanne+Storvikli")
    page.get_by_text("Sekretariat · NSG · UiT").click()
    expect(page.get_by_role("link", name="22. mai 2024, sekretariat")).to_be_visible()


def test_what_changed_from_the_draft_to_the_approved_minutes(page: Page) -> None:
    visit(page, "/moter?mote=nsg-2021-03-10")
    page.get_by_text("Endret fra utkastet").click()
    expect(page.locator("ins").first).to_be_visible()


def test_what_somebody_is_to_do_by_body(page: Page) -> None:
    visit(page, "/oppgaver")
    expect(page.get_by_text("Helse Vest RHF", exact=False).first).to_be_visible()
    page.get_by_role("combobox", name=re.compile("Organ")).click()
    page.get_by_role("option", name="HelseOmsorg21-rådet").click()
    expect(page.get_by_text(re.compile("^FORFALT"))).to_have_count(1)
    page.get_by_role("link", name="Til møtet").click()
    expect(page.get_by_role("heading", name="17. juni 2025")).to_be_visible()
