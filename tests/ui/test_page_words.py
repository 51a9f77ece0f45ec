"""What the page makes of words: nothing of a paper becomes markup, and every word of its own is there."""

from __future__ import annotations

import html
import socket
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from streamlit.testing.v1 import AppTest

from graph.errors import WrongUse
from graph.records import AttendanceState, DecisionKind, MeetingStatus, Role
from search.answers.answer import Outcome
from search.question_kinds import QuestionKind
from ui.cli import cli
from ui.components.wired import program
from ui.components.words import blocks, meeting_rows, plain
from ui.texts import text

APP = Path(__file__).parents[2] / "ui" / "app.py"


@given(st.text(alphabet="ab1 .)-+*_#>`~[]()!<|$:&\\«»", max_size=30))
def test_no_sign_of_a_paper_becomes_markup(words: str) -> None:
    written = " ".join(words.split())
    shown = MarkdownIt().render(plain(written))
    assert html.unescape(shown.removeprefix("<p>").removesuffix("</p>\n")) == written
    assert "<" not in shown.removeprefix("<p>").removesuffix("</p>\n")


@pytest.mark.parametrize(
    "words", ["24. oktober 2024", "- enighet", "1) sak", "# 3", "a_b_c.pdf", "[x](y)", ":red[x]", "$1$"]
)
def test_what_looks_like_markdown_stays_words(words: str) -> None:
    assert MarkdownIt().render(plain(words)) == f"<p>{words}</p>\n"


@pytest.mark.parametrize(
    "words",
    [
        "Kilde: NSG_referat 2024-05-22 (godkjent).pdf, side 1",
        "kl. 10:30",
        "R&D",
        "«Unntatt offentlighet, § 14»",
        "hva?!",
    ],
)
def test_ordinary_words_are_labels_as_they_stand_for_a_screen_reader_reads_every_sign(words: str) -> None:
    assert plain(words) == words


@pytest.mark.parametrize(
    ("words", "written"),
    [
        (":red[x]", r"\:red\[x\]"),
        (":smile:", r"\:smile:"),
        (":+1:", r"\:+1:"),
        ("https://x.no", r"https\://x.no"),
        ("www.x.no", r"www\.x.no"),
        ("$1$", r"\$1\$"),
    ],
)
def test_what_streamlit_alone_takes_for_markup_is_written_so_that_it_does_not(words: str, written: str) -> None:
    assert plain(words) == written


def test_a_quote_of_several_lines_is_one_block() -> None:
    assert blocks("Vedtatt (NSG):\n«Første linje\nandre linje»\n\nSaken står igjen.") == [
        "Vedtatt (NSG):",
        "«Første linje\nandre linje»",
        "Saken står igjen.",
    ]


def test_meetings_line_by_line_are_a_table_and_other_answers_are_not() -> None:
    lines = ["NSG, 1. mai 2020: Ola Eik (UiB)", "NSG, 2. mai 2021: Kari Eik (UiB)"]
    assert meeting_rows(lines) == [("NSG, 1. mai 2020", "Ola Eik (UiB)"), ("NSG, 2. mai 2021", "Kari Eik (UiB)")]
    assert meeting_rows(lines[:1]) is None
    assert meeting_rows(["Dokumentene sier: «A»", "«B: c»"]) is None


def test_every_kind_and_outcome_has_words_in_both_languages() -> None:
    keys = [f"kind_{one}" for one in get_args(QuestionKind)] + [f"outcome_{one}" for one in get_args(Outcome)]
    for values in (AttendanceState, DecisionKind, MeetingStatus, Role):
        keys += get_args(values)
    assert all(text(key, language) for key in keys for language in ("nb", "en"))


def test_an_empty_workspace_is_told_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGRAF_HOME", str(tmp_path))
    program.clear()
    page = AppTest.from_file(APP, default_timeout=30).run()
    assert not page.exception
    assert "Ingenting er lastet inn ennå" in page.info[0].value
    assert [button.label for button in page.button] == ["English", "Prøv igjen"]
    program.clear()


def test_a_port_in_use_is_told(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = CliRunner().invoke(cli, ["--home", str(tmp_path), "serve", "--no-open", "--port", port])
    assert isinstance(done.exception, WrongUse)
    assert port in str(done.exception)
