"""``saksgraf check``: a packet looked at before it goes out, without loading it."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result
from labelled_papers import MINUTES, load_labelled

from ui.cli import cli

CLEAN = MINUTES.replace("Godkjenning av innkalling", "Felles portal")
ODD = CLEAN.replace("Innkallingen godkjennes.", "Portalen koster XX kroner. Neste møte er mandag 3. juni 2025.")


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *words], prog_name="saksgraf", catch_exceptions=False)


def test_a_clean_paper_without_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "referat.txt").write_text(CLEAN, encoding="utf-8")
    done = run(tmp_path / "home", "check", str(tmp_path / "referat.txt"))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "Fant ingenting å rette.\n", "")
    assert not (tmp_path / "home").exists()


def test_what_is_odd_is_told_with_its_place_and_ends_well(tmp_path: Path) -> None:
    (tmp_path / "referat.txt").write_text(ODD, encoding="utf-8")
    done = run(tmp_path / "home", "check", str(tmp_path))
    assert done.exit_code == 0
    shown = " ".join(done.stdout.split())
    assert "Bør rettes (2)" in shown
    assert "«mandag 3. juni 2025»: datoen er en tirsdag. referat.txt, linje 11" in shown
    found = json.loads(run(tmp_path / "home", "check", str(tmp_path), "--json").stdout)
    assert {one["kind"] for one in found} == {"weekday", "placeholder"}
    assert all(one["weight"] == "error" and one["source"]["start_line"] == 11 for one in found)


def test_a_file_that_cannot_be_read_is_refused_and_the_rest_looked_at(tmp_path: Path) -> None:
    (tmp_path / "referat.txt").write_text(ODD, encoding="utf-8")
    (tmp_path / "bilde.docx").write_bytes(b"ikke en Word-fil")
    done = run(tmp_path / "home", "check", str(tmp_path / "bilde.docx"), str(tmp_path / "referat.txt"))
    assert done.exit_code == 1
    assert "bilde.docx" in done.stderr
    assert "XX" in done.stdout


def test_a_packet_is_held_against_what_is_loaded_and_not_loaded(tmp_path: Path) -> None:
    home = load_labelled(tmp_path)
    later = (
        CLEAN.replace("14. mai", "14. juni").replace("07/", "09/").replace("08/", "10/").replace("Myrland", "Myrlannd")
    )
    (tmp_path / "nytt.txt").write_text(later, encoding="utf-8")
    found = json.loads(run(home, "check", str(tmp_path / "nytt.txt"), "--json").stdout)
    assert [one["kind"] for one in found] == ["name_spelled"]
    assert json.loads(run(home, "status", "--json").stdout)["documents"] == 2
