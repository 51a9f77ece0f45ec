"""Who signs a paper below its last case."""

from __future__ import annotations

import pytest

from graph.records import Line
from ingest.extract.signatures import signatures_begin

_CASE = ("Sak 9/2019 Eventuelt", "Det var ingen saker.", "")


@pytest.mark.parametrize(
    ("below", "signed"),
    [
        (("Gry Haugen", "leder"), 4),
        (("Oslo, 12. mars 2019", "", "Gry Haugen", "styreleder"), 4),
        (("Gry Haugen\tLars Moen\tNina Lie",), 4),
        (("Gry Haugen (sign.)", "møteleder"), 4),
        (("Protokollen er godkjent av styreleder.", "Gry Haugen", "styreleder"), 4),
        (("Gry Haugen, møteleder", "Lars Moen, referent"), 4),
        (("Styret velger disse:", "Gry Haugen, leder", "Lars Moen, nestleder"), None),
        (("Gry Haugen takket for møtet.",), None),
        (("Gry Haugen",), None),
    ],
)
def test_where_the_signatures_begin(below: tuple[str, ...], signed: int | None) -> None:
    lines = [Line(text) for text in (*_CASE, *below)]
    printed = [number for number, line in enumerate(lines, start=1) if line.text]
    assert signatures_begin(lines, printed) == signed
