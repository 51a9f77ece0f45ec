"""``saksgraf review``, and what ``load`` tells of a document; labelled parts are kept from those without the right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from labelled_papers import MINUTES, load_labelled

from graph.errors import NotFound
from ui.cli import cli

ODD = MINUTES.replace("Sak 08/2025", "Sak 11/2025").replace("Godkjenning av innkalling", "Felles portal")


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *words], prog_name="saksgraf", catch_exceptions=False)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("review")
    (folder / "referat.txt").write_text(ODD, encoding="utf-8")
    done = run(folder / "home", "load", str(folder / "referat.txt"))
    assert "(ny: 2 saker, 2 personer, 2 vedtak)" in done.stdout
    assert "saksnumrene hopper 1 gang" in done.stdout
    assert "«saksgraf review» viser hvor" in done.stdout
    return folder / "home"


def test_review_tells_what_where_and_what_to_do(home: Path) -> None:
    shown = " ".join(run(home, "review").stdout.split())
    assert "Bør ses på (1)" in shown
    assert "Saksnumrene hopper fra 07/2025 til 11/2025. referat.txt, linje 13 → Se om en sak mangler" in shown


def test_json_is_a_list_worst_first(home: Path) -> None:
    found = json.loads(run(home, "review", "--json").stdout)
    assert [one["kind"] for one in found] == ["number_gap"]
    assert set(found[0]) == {"kind", "weight", "what", "advice", "source"}
    assert found[0]["source"]["start_line"] == 13
    assert json.loads(run(home, "review", "--json", "--document", "referat.txt").stdout) == found


def test_a_document_that_is_not_there_is_told(home: Path) -> None:
    with pytest.raises(NotFound, match="protokoll"):
        run(home, "review", "--document", "protokoll.txt")


def test_a_good_archive_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "referat.txt").write_text(MINUTES.replace("Godkjenning av innkalling", "Portal"), encoding="utf-8")
    run(tmp_path / "home", "load", str(tmp_path / "referat.txt"))
    assert "ingenting ser ut til å mangle" in run(tmp_path / "home", "review").stdout


def test_labelled_parts_are_left_out_for_those_without_the_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = load_labelled(tmp_path)
    paper = tmp_path / "papirer" / "sak 8.txt"
    paper.write_text(paper.read_text(encoding="utf-8") + "\nVedlegg:\n- Hemmelig regnskap\n", encoding="utf-8")
    run(home, "load", str(paper))
    assert "Hemmelig" in run(home, "review").stdout
    monkeypatch.setenv("SAKSGRAF_LABELLED", "noen-andre")
    assert "Hemmelig" not in run(home, "review").stdout
    assert run(home, "review", "--json", "--document", "referat.txt").exit_code == 0
