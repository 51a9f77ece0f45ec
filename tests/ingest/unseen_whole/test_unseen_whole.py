"""Whole minutes of many secretariats, in text, Word and print: the same meeting, persons, cases and decisions."""

from __future__ import annotations

from pathlib import Path

import pytest
import whole_renderings
from whole_checks import check_paper
from whole_papers import WholePaper, read_papers
from whole_prints import printed

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority

PAPERS = read_papers()
FORMS = {"typed": whole_renderings.typed, "copied": whole_renderings.copied}
each_paper = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


@pytest.mark.parametrize("form", FORMS)
@each_paper
def test_what_the_text_says(paper: WholePaper, form: str, authority: Authority) -> None:
    check_paper(paper, "txt", FORMS[form](paper).encode(), authority)


@each_paper
def test_what_the_word_file_says(paper: WholePaper, authority: Authority, tmp_path: Path) -> None:
    whole_renderings.write_word(paper, tmp_path / "paper.docx")
    check_paper(paper, "docx", (tmp_path / "paper.docx").read_bytes(), authority)


@pytest.fixture(scope="module")
def prints() -> dict[str, bytes]:
    """Every paper as a browser prints it, with the header and footer of its template on every page."""
    return printed(PAPERS)


@each_paper
def test_what_its_print_says(paper: WholePaper, prints: dict[str, bytes], authority: Authority) -> None:
    check_paper(paper, "pdf", prints[paper.name], authority)
