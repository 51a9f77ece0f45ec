"""Minutes of secretariats that the samples do not show: heads, cases, decisions, proposals, references, in every form.

The answers were written with the papers, before the program had read them.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import case_renderings
import cases_of_academic_boards
import cases_of_committees
import cases_of_groups
import cases_of_health_boards
import cases_of_ministries
import cases_of_networks
import pytest
from case_answers import Item, Paper

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.records import Case, Meeting
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

MODULES = (
    cases_of_academic_boards,
    cases_of_committees,
    cases_of_groups,
    cases_of_health_boards,
    cases_of_ministries,
    cases_of_networks,
)
PAPERS = tuple(paper for module in MODULES for paper in vars(module).values() if isinstance(paper, Paper))
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_what_the_text_says(paper: Paper, authority: Authority) -> None:
    _check(paper, "txt", case_renderings.as_text(paper).encode(), authority)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_what_the_word_file_says(paper: Paper, authority: Authority, tmp_path: Path) -> None:
    case_renderings.write_docx(paper, tmp_path / "paper.docx")
    _check(paper, "docx", (tmp_path / "paper.docx").read_bytes(), authority)


@pytest.fixture(scope="module")
def prints() -> dict[tuple[str, bool], bytes]:
    """Every paper as a browser prints it: with lines left as they fall, and as justified text with hyphens."""
    return dict(_printed())


@pytest.mark.parametrize("justify", [False, True], ids=["ragged", "justified"])
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_what_its_print_says(
    paper: Paper, justify: bool, prints: dict[tuple[str, bool], bytes], authority: Authority
) -> None:
    _check(paper, "pdf", prints[paper.name, justify], authority)


def _printed() -> Iterator[tuple[tuple[str, bool], bytes]]:
    if CHROMIUM is None:
        pytest.skip("no Chromium here to print a page with")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for paper in PAPERS:
            for justify in (False, True):
                page.set_content(case_renderings.as_html(paper, justify=justify))
                yield (paper.name, justify), page.pdf(prefer_css_page_size=True)
        browser.close()


def _check(paper: Paper, form: str, data: bytes, authority: Authority) -> None:
    name = f"{paper.name}.{form}"
    findings = extract(read_document(Path(name), name, data), authority)
    state = resolve([NamedFindings(name=name, findings=findings)], authority)
    (meeting,) = (meeting for meeting in state.meetings if meeting.status != "mentioned")
    assert paper.body.casefold() in meeting.body.casefold()
    assert (meeting.date, meeting.start_time, meeting.end_time) == (paper.date, paper.start_time, paper.end_time)
    _check_cases(paper, meeting)


def _check_cases(paper: Paper, meeting: Meeting) -> None:
    counted = all(item.number is None or item.number.isdigit() for item in paper.cases)
    assert [(_number(case, counted), _tidy(case.title)) for case in meeting.cases] == [
        (item.number, item.title) for item in paper.cases
    ]
    for case, item in zip(meeting.cases, paper.cases, strict=True):
        assert (case.number, _decisions(case)) == (case.number, _right_decisions(case, item))
        assert sorted(_tidy(proposal.text) for proposal in case.proposals) == sorted(item.proposals)
        assert case.refers_to == tuple(sorted(item.refers_to, key=_by_year))
        assert item.kind in (None, case.kind)


def _number(case: Case, counted: bool) -> str | None:
    """The normalised number; the printed one where minutes only count their items."""
    return (case.number_as_printed or "").strip(". ") or None if counted else case.number


def _decisions(case: Case) -> list[tuple[str, bool]]:
    return [(_tidy(decision.text), decision.explicit) for decision in case.decisions]


def _right_decisions(case: Case, item: Item) -> list[tuple[str, bool]]:
    """The answers, an open one (with dots at its end) as far as it goes, where the decision's kind is a right one."""
    right = []
    for position, decided in enumerate(item.decisions):
        text = decided.text
        found = case.decisions[position] if position < len(case.decisions) else None
        if found is not None and text.endswith(" …") and _tidy(found.text).startswith(text[:-2]):
            text = _tidy(found.text)
        if found is not None and found.kind not in decided.kinds:
            text = f"{found.kind}: {text}"
        right.append((text, decided.explicit))
    return right


def _by_year(number: str) -> tuple[int, int]:
    count, _, year = number.partition("/")
    return int(year), int(count)


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
