"""``saksgraf followups``: what is to be done, the most urgent first, for those who may see it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from graph.errors import NotFound
from ui.cli import cli

MINUTES = """Referat fra møte i NSG

Dato: 14. mai 2025
Sted: Tromsø

Til stede: Åse Myrland (Helse Nord RHF), Jon Tveit (UiO)
Sekretariat: Ida Lunde (Helse Nord RHF)

Sak 07/2025 Felles portal

Sekretariatet sender brev til HOD innen 1. juni.
Åse Myrland tar kontakt med Sikt innen 1. desember 2099.
HOD ber RHF-ene om å utrede en felles løsning.
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("followups")
    (folder / "papirer").mkdir()
    (folder / "papirer" / "referat.txt").write_text(MINUTES, encoding="utf-8")
    assert run(folder / "home", "load", str(folder / "papirer")).exit_code == 0
    return folder / "home"


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *words], prog_name="saksgraf", catch_exceptions=False)


def told(home: Path, *words: str) -> list[dict[str, Any]]:
    done = run(home, "followups", "--json", *words)
    assert done.exit_code == 0, done.output
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_the_most_urgent_comes_first(home: Path) -> None:
    found = told(home)
    assert [(one["deadline"], one["overdue"]) for one in found] == [
        ("2025-06-01", True),
        ("2099-12-01", False),
        (None, False),
    ]
    assert set(found[0]) == {
        "id", "text", "responsible", "for", "deadline", "deadline_as_printed", "state", "overdue", "case", "number",
        "title", "meeting", "body", "body_id", "date", "again", "done", "sources", "judged",
    }  # fmt: skip


def test_an_institution_has_its_own_its_persons_and_what_all_regions_are_asked(home: Path) -> None:
    assert [one["responsible"] for one in told(home, "--institution", "Helse Nord RHF")] == [
        "Åse Myrland",
        "De regionale helseforetakene",
    ]
    assert len(told(home, "--open", "--body", "NSG", "--institution", "HOD")) == 2


def test_for_people(home: Path) -> None:
    shown = run(home, "followups").stdout
    assert "FORFALT 1. juni 2025 · Sekretariatet, for Helse- og omsorgsdepartementet" in " ".join(shown.split())
    assert "«Sekretariatet sender brev til HOD innen 1. juni.»" in shown


def test_a_body_that_is_not_there_is_told(home: Path) -> None:
    with pytest.raises(NotFound, match="nsg"):
        run(home, "followups", "--body", "Fjellrådet")


def test_a_case_and_its_meeting_show_what_is_to_be_done(home: Path) -> None:
    for words in (("case", "nsg-7-2025"), ("meeting", "nsg-2025-05-14")):
        shown = " ".join(run(home, *words).output.split())
        assert "Oppfølging: Frist 1. juni 2025 · Sekretariatet" in shown
        assert "«Sekretariatet sender brev til HOD innen 1. juni.»" in shown
        assert "Oppfølging: Frist 1. desember 2099 · Åse Myrland" in shown
