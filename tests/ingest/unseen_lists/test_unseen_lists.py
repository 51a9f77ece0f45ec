"""Attendance lists of secretariats that nobody here has met, in every form: text, Word, and two prints of a browser."""

from __future__ import annotations

import shutil
from pathlib import Path

import list_forms
import pytest
from attendance_papers import ListPaper, compare, papers_of

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

ROUNDS = ("round_one.txt", "round_two.txt", "round_three.txt", "round_four.txt", "round_five.txt")
PAPERS = tuple(paper for name in ROUNDS for paper in papers_of(name))
# Where the list is lost before it is read as one; (paper, form), or the paper in every form.
NO_ROWS = {
    ("hospital_board_two_column_table", "rammeløs.pdf"),
    ("nynorsk_board_with_elected", "linjer.pdf"),
    ("nynorsk_board_with_elected", "rammeløs.pdf"),
}
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


@pytest.mark.parametrize("form", list_forms.TEXT_FORMS)
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_who_was_there(paper: ListPaper, form: str, authority: Authority, request: pytest.FixtureRequest) -> None:
    _check(paper, form, list_forms.TEXT_FORMS[form](paper.source), authority, request)


@pytest.fixture(scope="module")
def prints() -> dict[tuple[str, str], bytes]:
    """Every paper as a browser prints it, with and without the lines of its tables."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here to print a page with")
    playwright = pytest.importorskip("playwright.sync_api")
    made: dict[tuple[str, str], bytes] = {}
    margins = {"top": "60px", "bottom": "60px", "left": "50px", "right": "50px"}
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for paper in PAPERS:
            for form, ruled in list_forms.PRINTS.items():
                page.set_content(list_forms.web_page(paper.source, ruled=ruled))
                made[paper.name, form] = page.pdf(format="A4", margin=margins)
        browser.close()
    return made


@pytest.mark.parametrize("form", list_forms.PRINTS)
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_who_was_there_in_print(
    paper: ListPaper,
    form: str,
    prints: dict[tuple[str, str], bytes],
    authority: Authority,
    request: pytest.FixtureRequest,
) -> None:
    _check(paper, form, prints[paper.name, form], authority, request)


def _check(paper: ListPaper, form: str, data: bytes, authority: Authority, request: pytest.FixtureRequest) -> None:
    if (paper.name, form) in NO_ROWS:
        request.applymarker(pytest.mark.xfail(reason="the reader joins rows of a table without lines", strict=True))
    name = f"{paper.name}.{form}"
    findings = extract(read_document(Path(name), name, data), authority)
    state = resolve([NamedFindings(name=name, findings=findings)], authority)
    assert compare(paper, [meeting for meeting in state.meetings if meeting.status != "mentioned"]).faults == []
