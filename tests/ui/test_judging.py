"""Judgements over the real command line: given, shown, kept through loads, written out and taken in, and withdrawn."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from judged_texts import FIRST, SECOND

from ui.cli import cli


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rettelser")
    (folder / "papirer").mkdir()
    (folder / "papirer" / "mars.txt").write_text(FIRST, encoding="utf-8")
    (folder / "papirer" / "september.txt").write_text(SECOND, encoding="utf-8")
    assert run(folder / "home", "load", str(folder / "papirer")).exit_code == 0
    return folder


@pytest.fixture
def home(loaded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("USER", "eva")
    return Path(shutil.copytree(loaded / "home", tmp_path / "home", symlinks=True))


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *words], prog_name="saksgraf")


def done(home: Path, *words: str) -> Result:
    result = run(home, *words)
    assert result.exit_code == 0, result.output
    return result


def told(home: Path, *words: str) -> Any:
    return json.loads(done(home, *words, "--json").stdout)


def exported(home: Path) -> str:
    return done(home, "export").stdout


def test_a_number_put_right_is_shown_with_what_is_printed_and_the_old_id_answers(home: Path) -> None:
    before = exported(home)
    done(home, "judge", "number", "nsg-20-2024", "21/2024", "--why", "trykkfeil")
    found = told(home, "case", "nsg-20-2024")["case"]
    assert (found["id"], found["number"]) == ("nsg-21-2024", "21/2024")
    (judged,) = found["judged"]
    assert (judged["before"], judged["by"], judged["why"]) == ("20/2024", "eva", "trykkfeil")
    assert "trykt 20/2024, rettet til 21/2024 (eva," in done(home, "meeting", "nsg-2024-03-14").stdout
    (listed,) = told(home, "judgements")
    assert listed["state"] == "standing"
    done(home, "judge", "withdraw", listed["id"][:8])
    assert exported(home) == before


def test_what_was_judged_holds_after_a_load_and_a_rebuild_and_reads_nothing_again(home: Path, loaded: Path) -> None:
    done(home, "judge", "same-person", "Eskil Påfunn", "eskil-pahitt", "--why", "byttet navn")
    records = {path: path.stat().st_mtime_ns for path in (home / "records").iterdir()}
    state = exported(home)
    done(home, "load", str(loaded / "papirer"))
    assert exported(home) == state
    done(home, "rebuild")
    assert exported(home) == state
    assert records == {path: path.stat().st_mtime_ns for path in (home / "records").iterdir()}
    (person,) = told(home, "person", "eskil-pahitt")
    assert person["variants"] == ["Eskil Påfunn", "Eskil Påhitt"]
    assert person["judged"][0]["why"] == "byttet navn"


def test_a_task_is_done_and_a_decision_none(home: Path) -> None:
    open_before = told(home, "followups", "--open")
    done(home, "judge", "done", "nsg-20-2024", "--why", "sendt")
    assert len(told(home, "followups", "--open")) == len(open_before) - 1
    done(home, "judge", "no-decision", "nsg-22-2024", "orientering")
    assert told(home, "case", "nsg-22-2024")["case"]["decisions"] == []


def test_they_are_written_out_and_taken_in_elsewhere(home: Path, loaded: Path, tmp_path: Path) -> None:
    done(home, "judge", "same-thread", "nsg-20-2024", "nsg-30-2024")
    done(home, "judge", "institution", "Viddesjukehuset", "Vidde sykehus HF")
    file = tmp_path / "rettelser.jsonl"
    done(home, "judgements", "--export", str(file))
    other = Path(shutil.copytree(loaded / "home", tmp_path / "annet", symlinks=True))
    assert "2 nye" in done(other, "judgements", "--import", str(file)).stderr
    assert exported(other) == exported(home)
    assert "0 nye" in done(other, "judgements", "--import", str(file)).stderr
    file.write_text("tull\n", encoding="utf-8")
    refused = run(other, "judgements", "--import", str(file))
    assert refused.exit_code != 0
    assert len(told(other, "judgements")) == 2


def test_one_that_lost_its_object_is_told_and_kept(home: Path) -> None:
    done(home, "judge", "no-decision", "nsg-30-2024")
    assert told(home, "status")["unmet"] == []
    done(home, "forget", "september.txt")
    status = told(home, "status")
    assert (status["judgements"], len(status["unmet"])) == (1, 1)
    assert told(home, "judgements")[0]["state"] == "unmet"
    assert "endrer ingenting" in done(home, "status").stdout


@pytest.mark.parametrize(
    "words",
    [
        ("number", "nsg-20-2024", "tjueen"),
        ("number", "nsg-99-2024", "21/2024"),
        ("same-person", "Eskil Påfunn", "Eskil Påfunn"),
        ("same-person", "Eskil Påfunn", "Ingen Slik"),
        ("no-decision", "nsg-20-2024", "ord", "som", "ikke", "står", "der"),
        ("same-thread", "nsg-20-2024", "nsg-20-2024"),
        ("withdraw", "12345678"),
        ("names", "–", "NySats"),
        ("names", "NSG", "NSG-gruppen"),
    ],
)
def test_wrong_use_is_told_and_keeps_nothing(home: Path, words: tuple[str, ...]) -> None:
    result = run(home, "judge", *words)
    assert result.exit_code != 0
    assert not isinstance(result.exception, (IndexError, KeyError, ValueError))
    assert told(home, "judgements") == []


def test_readers_are_refused(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGRAF_EDITORS", "sekretariat")
    for words in (("judge", "no-decision", "nsg-30-2024"), ("judgements", "--import", os.devnull)):
        result = run(home, *words)
        assert type(result.exception).__name__ == "NotAllowed"
    assert told(home, "judgements") == []
