"""What changed from a draft to the approved minutes, as the command line shows it."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from ui.cli import cli

DRAFT = """UTKAST
Referat fra møte i NSG

Dato: 12. mars 2024
Sted: Bodø

Til stede: Åse Myrland (Helse Nord RHF)

Sak 2/2024 Biobanklager

Det mangler plass til 400 prøver.

Vedtak:
NSG ber om tall innen mai.
"""
APPROVED = DRAFT.removeprefix("UTKAST\n").replace("400", "900").replace("innen mai", "innen 1. juni")


def test_what_changed_is_told(tmp_path: Path) -> None:
    (tmp_path / "papirer").mkdir()
    (tmp_path / "papirer" / "utkast.txt").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "papirer" / "referat.txt").write_text(APPROVED, encoding="utf-8")

    def run(*words: str) -> str:
        result = CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), *words], catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result.stdout

    run("load", str(tmp_path / "papirer"))
    shown = " ".join(run("meeting", "nsg-2024-03-12").split())
    assert "Endret fra utkastet utkast.txt til referat.txt" in shown
    assert "− NSG ber om tall innen mai. + NSG ber om tall innen 1. juni." in shown
    assert "− Det mangler plass til 400 prøver. + Det mangler plass til 900 prøver." in shown
    (revision,) = json.loads(run("meeting", "nsg-2024-03-12", "--json"))["revisions"]
    assert revision["order"] == "approved"
    assert [change["about"] for change in revision["changes"]] == ["decision", "text"]
