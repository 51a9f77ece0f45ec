"""A matter over several meetings, as the command line shows it: the thread of a case, a topic's inferred cases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ui.cli import cli

HEAD = "Referat fra møte i NSG\n\nDato: {}\nSted: Bodø\n\nTil stede: Åse Myrland (Helse Nord RHF)\n\n"
PAPERS = {
    "mars.txt": HEAD.format("12. mars 2024")
    + "Sak 2/2024 Biobanklager i Bodø\nDet mangler plass til prøver.\n\nVedtak:\nNSG ber om flere tall.\n\n"
    "Sak 3/2024 Eventuelt\na) Drosjetakster\nNy takst.\nb) Status for NorCRIN\nStudiene går godt.\n",
    "mai.txt": HEAD.format("14. mai 2024")
    + "Sak 7/2024 Kostnader ved frysere\nDet vises til sak 2/2024.\n\nVedtak:\nNSG kjøper to frysere.\n\n"
    "Sak 8/2024 Videreføring av NorCRIN\nStudiene fortsetter.\n",
    "juni.txt": HEAD.format("20. juni 2024") + "Sak 9/2024 Drosjetakster\nTaksten er vedtatt.\n\n"
    "Sak 10/2024 Sykkelparkering\nDet kommer flere stativ.\n",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tråder")
    (folder / "papirer").mkdir()
    for name, text in PAPERS.items():
        (folder / "papirer" / name).write_text(text, encoding="utf-8")
    run(folder / "home", "load", str(folder / "papirer"))
    return folder / "home"


def run(home: Path, *words: str) -> str:
    result = CliRunner().invoke(cli, ["--home", str(home), *words], prog_name="saksgraf", catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def told(home: Path, *words: str) -> Any:
    return json.loads(run(home, *words, "--json"))


def test_a_case_shows_what_came_before_and_after(home: Path) -> None:
    shown = " ".join(run(home, "case", "nsg-7-2024").split())
    assert "Samme sak over tid 12. mars 2024 · 2/2024 · Biobanklager i Bodø nsg-2-2024" in shown
    assert "Kostnader ved frysere denne saken ← nsg-2-2024: viser til sak 2/2024 (utledet)" in shown
    thread = told(home, "case", "nsg-2-2024")["thread"]
    assert [(one["case"], one["date"]) for one in thread] == [
        ("nsg-2-2024", "2024-03-12"),
        ("nsg-7-2024", "2024-05-14"),
    ]
    assert [link["case"] for link in thread[1]["continues"]] == ["nsg-2-2024"]


def test_a_case_of_many_items_is_left_by_the_item_it_was_reached_through(home: Path) -> None:
    assert [one["case"] for one in told(home, "case", "nsg-8-2024")["thread"]] == ["nsg-3-2024", "nsg-8-2024"]
    assert [one["case"] for one in told(home, "case", "nsg-9-2024")["thread"]] == ["nsg-3-2024", "nsg-9-2024"]
    whole = [one["case"] for one in told(home, "case", "nsg-3-2024")["thread"]]
    assert whole == ["nsg-3-2024", "nsg-8-2024", "nsg-9-2024"]


def test_a_case_without_a_thread_shows_none(home: Path) -> None:
    assert told(home, "case", "nsg-10-2024")["thread"] == []
    assert "Samme sak" not in run(home, "case", "nsg-10-2024")


def test_a_timeline_takes_in_what_the_thread_says_without_the_word(home: Path) -> None:
    entries = told(home, "timeline", "biobanklager")["entries"]
    assert [(one["case"], one["inferred"]) for one in entries] == [
        ("nsg-2-2024", None),
        ("nsg-7-2024", "viser til sak 2/2024"),
    ]
    assert entries[1]["decisions"] == ["NSG kjøper to frysere."]
    assert "(utledet: viser til sak 2/2024)" in run(home, "timeline", "biobanklager")
