"""Layouts that meet by chance: whatever lists the persons, heads the cases and labels the decisions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from mixed_papers import mixed_paper
from whole_checks import check_paper
from whole_papers import WholePaper
from whole_prints import printed
from whole_renderings import copied, typed, write_word

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority

SEEDS = range(60)
PRINTED_SEEDS = range(0, 60, 3)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


@pytest.mark.parametrize("form", [typed, copied], ids=["typed", "copied"])
@pytest.mark.parametrize("seed", SEEDS)
def test_what_a_mixed_text_says(seed: int, form: Callable[[WholePaper], str], authority: Authority) -> None:
    paper = mixed_paper(seed)
    check_paper(paper, "txt", form(paper).encode(), authority)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_a_mixed_word_file_says(seed: int, authority: Authority, tmp_path: Path) -> None:
    paper = mixed_paper(seed)
    write_word(paper, tmp_path / "paper.docx")
    check_paper(paper, "docx", (tmp_path / "paper.docx").read_bytes(), authority)


@pytest.fixture(scope="module")
def mixed_prints() -> dict[str, bytes]:
    return printed(map(mixed_paper, PRINTED_SEEDS))


@pytest.mark.parametrize("seed", PRINTED_SEEDS)
def test_what_a_mixed_print_says(seed: int, mixed_prints: dict[str, bytes], authority: Authority) -> None:
    paper = mixed_paper(seed)
    check_paper(paper, "pdf", mixed_prints[paper.name], authority)
