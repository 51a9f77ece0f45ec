"""A body's name in capitals, with the letters that its paper gives the words elsewhere."""

from __future__ import annotations

import pytest

from graph.records import Line
from ingest.resolve.body_spelling import spelled

_LINES = (
    Line("STYRET FOR HELSE TARNES HF"),
    Line("Styret vedtok budsjettet for Helse Tarnes HF. Et samarbeidsutvalg og et utvalg for forskning følger opp."),
)


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("STYRET FOR HELSE TARNES HF", "Styret for Helse Tarnes HF"),
        ("SAMARBEIDSUTVALG FOR FORSKNING", "Samarbeidsutvalg for forskning"),
        ("STYRET FOR HELSE LOFJORD HF", "STYRET FOR HELSE LOFJORD HF"),  # Lofjord stands nowhere else
        ("NSG", "NSG"),
        ("Styret for Helse Tarnes HF", "Styret for Helse Tarnes HF"),
        ("forskningsutvalget ved Tarnes", "Forskningsutvalget ved Tarnes"),
        ("eHelserådet", "eHelserådet"),
    ],
)
def test_names(printed: str, written: str) -> None:
    assert spelled(printed, _LINES) == written
