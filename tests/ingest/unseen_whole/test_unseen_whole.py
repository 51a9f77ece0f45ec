"""Whole minutes of many secretariats, in text, Word and print: the same meeting, persons, cases and decisions."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import whole_renderings
from whole_papers import Treated, WholePaper, read_papers

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.records import Case, Meeting
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

PAPERS = read_papers()
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FORMS = {"typed": whole_renderings.typed, "copied": whole_renderings.copied}
each_paper = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


@pytest.mark.parametrize("form", FORMS)
@each_paper
def test_what_the_text_says(paper: WholePaper, form: str, authority: Authority) -> None:
    _check(paper, "txt", FORMS[form](paper).encode(), authority)


@each_paper
def test_what_the_word_file_says(paper: WholePaper, authority: Authority, tmp_path: Path) -> None:
    whole_renderings.write_word(paper, tmp_path / "paper.docx")
    _check(paper, "docx", (tmp_path / "paper.docx").read_bytes(), authority)


@pytest.fixture(scope="module")
def prints() -> dict[str, bytes]:
    """Every paper as a browser prints it, with the header and footer of its template on every page."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here to print a page with")
    playwright = pytest.importorskip("playwright.sync_api")
    found: dict[str, bytes] = {}
    margin = {"top": "2.2cm", "bottom": "2.2cm", "left": "2cm", "right": "2cm"}
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for paper in PAPERS:
            header, footer = (whole_renderings.frame(paper.head.get(at, "")) for at in ("header", "footer"))
            page.set_content(whole_renderings.as_page(paper))
            found[paper.name] = page.pdf(
                format="A4", margin=margin, display_header_footer=True, header_template=header, footer_template=footer
            )
        browser.close()
    return found


@each_paper
def test_what_its_print_says(paper: WholePaper, prints: dict[str, bytes], authority: Authority) -> None:
    _check(paper, "pdf", prints[paper.name], authority)


def _check(paper: WholePaper, form: str, data: bytes, authority: Authority) -> None:
    name = f"{paper.name}.{form}"
    findings = extract(read_document(Path(name), name, data), authority)
    state = resolve([NamedFindings(name=name, findings=findings)], authority)
    (meeting,) = (meeting for meeting in state.meetings if meeting.status != "mentioned")
    assert paper.head["body"].casefold() in meeting.body.casefold()
    assert meeting.date == paper.head["date"]
    _check_participants(paper, meeting)
    assert [(case.number, _spaced(case.title).casefold()) for case in meeting.cases if case.number] == [
        (item.number, item.title.casefold()) for item in paper.cases if item.number
    ]
    assert [_told(case) for case in meeting.cases] == [_right(item) for item in paper.cases]


def _check_participants(paper: WholePaper, meeting: Meeting) -> None:
    open_places = {person.name for person in paper.participants if person.institution == "?"}
    listed = {person.name for person in paper.participants}
    found = {
        (
            row.person,
            "?" if row.person in open_places else row.institution,
            row.role,
            row.attendance,
            row.substitutes_for,
        )
        for row in meeting.participants
        if row.person in listed or row.role != "presenter"
    }
    assert found == {
        (person.name, person.institution, person.role, person.attendance, person.instead_of)
        for person in paper.participants
    }


def _told(case: Case) -> tuple[str, str]:
    return _spaced(case.title).casefold(), _tidy(" ".join(decision.text for decision in case.decisions))


def _right(item: Treated) -> tuple[str, str]:
    return item.title.casefold(), _tidy(item.decision or "")


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _tidy(text: str) -> str:
    """Without the numbers of a list's items, which not every form prints, and with single spaces."""
    return _spaced(re.sub(r"(?:^|(?<=\s))(?:\d|[ab])[.)] ", "", text))
