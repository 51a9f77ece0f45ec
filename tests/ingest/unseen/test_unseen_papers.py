"""Papers of bodies and secretariats that the samples do not show, in every form they are sent round in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import paper_forms
import papers_of_boards
import papers_of_councils
import papers_of_packets
import pytest
from paper_forms import Meeting, Paper

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.records import Meeting as FoundMeeting
from graph.records import PartKind
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

PAPERS = (*papers_of_boards.PAPERS, *papers_of_councils.PAPERS, *papers_of_packets.PAPERS)
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


@pytest.mark.parametrize("form", paper_forms.TEXT_FORMS)
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_what_the_paper_says(paper: Paper, form: str, authority: Authority) -> None:
    _check(paper, form, paper_forms.TEXT_FORMS[form](paper), authority)


@pytest.fixture(scope="module")
def prints() -> dict[str, bytes]:
    """Every paper as a browser prints it, with its header and footer on each page."""
    return dict(_printed(PAPERS))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_what_its_print_says(paper: Paper, prints: dict[str, bytes], authority: Authority) -> None:
    _check(paper, "trykt.pdf", prints[paper.name], authority)


def _printed(papers: tuple[Paper, ...]) -> Iterator[tuple[str, bytes]]:
    if CHROMIUM is None:
        pytest.skip("no Chromium here to print a page with")
    playwright = pytest.importorskip("playwright.sync_api")
    small = "<div style='font-size:9px;width:100%;margin:0 40px'>{}</div>"
    number, count = '<span class="pageNumber"></span>', '<span class="totalPages"></span>'
    margins = {"top": "70px", "bottom": "70px", "left": "50px", "right": "50px"}
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for paper in papers:
            page.set_content(paper_forms.web_page(paper))
            header, footer = small.format(paper.header), small.format(paper.footer.format(n=number, m=count))
            yield (
                paper.name,
                page.pdf(
                    format="A4", display_header_footer=True, header_template=header, footer_template=footer,
                    margin=margins,
                ),
            )  # fmt: skip
        browser.close()


def _check(paper: Paper, form: str, data: bytes, authority: Authority) -> None:
    name = f"{paper.name}.{form}"
    findings = extract(read_document(Path(name), name, data), authority)
    state = resolve([NamedFindings(name=name, findings=findings)], authority)
    kinds: tuple[PartKind, ...] = tuple(part.kind for part in findings.parts)
    found = [meeting for meeting in state.meetings if meeting.status != "mentioned"]
    assert (kinds, sorted(map(_of_found, found))) == (paper.parts, sorted(map(_of_expected, paper.meetings)))


def _letters(text: str | None) -> str:
    """A text without regard to spaces, signs, case and where its lines break."""
    return re.sub(r"[\W_]", "", (text or "").casefold())


_Facts = tuple[str, str, str, str, str, list[tuple[str, str, list[tuple[str, bool]]]]]


def _of_found(meeting: FoundMeeting) -> _Facts:
    cases = [
        (case.number or "", _letters(case.title), [(_letters(told.text), told.explicit) for told in case.decisions])
        for case in meeting.cases
    ]
    times = meeting.start_time or "", meeting.end_time or ""
    return (meeting.date, _letters(meeting.body), *times, _letters(meeting.place), sorted(cases))


def _of_expected(meeting: Meeting) -> _Facts:
    cases = [
        (case.number or "", _letters(case.title), [(_letters(told.text), told.explicit) for told in case.decisions])
        for case in meeting.cases
    ]
    times = meeting.start or "", meeting.end or ""
    return (meeting.date, _letters(meeting.body), *times, _letters(meeting.place), sorted(cases))
