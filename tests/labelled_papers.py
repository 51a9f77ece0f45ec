"""Open minutes and a case paper with a label of sensitivity, with invented persons, of one meeting."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from ui.cli import cli

MINUTES = """Referat fra møte i NSG

Dato: 14. mai 2025
Sted: Tromsø

Til stede: Åse Myrland (Helse Nord RHF), Jon Tveit (UiO)

Sak 07/2025 Godkjenning av innkalling

Vedtak:
Innkallingen godkjennes.

Sak 08/2025 NorCRIN – videre arbeid

Vedtak:
NSG ber om en ny orientering til høsten.
"""
LABELLED = """Følsomhet Intern (gul)

Saksframlegg til møte i NSG

Saksnr: 08/2025
Dato: 14. mai 2025

NorCRIN og KLINBEFORSK

Sekretariatet foreslår at NSG støtter en søknad til KLINBEFORSK.
"""


def load_labelled(folder: Path) -> Path:
    """A workspace below ``folder`` in which both are loaded."""
    papers, home = folder / "papirer", folder / "workspace"
    papers.mkdir()
    (papers / "referat.txt").write_text(MINUTES, encoding="utf-8")
    (papers / "sak 8.txt").write_text(LABELLED, encoding="utf-8")
    done = CliRunner().invoke(cli, ["--home", str(home), "load", str(papers)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return home
