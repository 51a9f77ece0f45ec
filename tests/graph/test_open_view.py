"""Who has no right to labelled parts sees the same graph without the facts that rest only on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.authority.turtle import read_authority
from graph.digest import difference
from graph.export.json import export_json
from graph.open_view import OpenReader, mark_open_view
from graph.records import Document, Line
from graph.rows import to_rows
from graph.schema import node_id
from graph.store import ladybug
from graph.store.base import GraphReader
from graph.views import case_view, meeting_view, read_state
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import Resolution

AUTHORITY = read_authority()

PACKET = """Innkalling til møte i NSG

Dato: 14. mai 2025
Sted: Tromsø

Saksliste

Sak 07/2025 Godkjenning av innkalling
Sak 08/2025 Videre arbeid
Sak 09/2025 Eventuelt
"""
PAPER = """Følsomhet Intern (gul)

Saksframlegg til møte i NSG

Saksnr: 08/2025
Dato: 14. mai 2025

Videre arbeid med KLINBEFORSK

Bakgrunn
Kari Dalheim har utredet KLINBEFORSK og NorTrials.

Sekretariatet foreslår at NSG støtter en søknad på 3 millioner kroner.
"""


def findings(name: str, text: str) -> NamedFindings:
    lines = tuple(Line(line) for line in text.splitlines())
    document = Document(name=name, sha256=f"{name:0<64}", format="txt", lines=lines)
    return NamedFindings(name, extract(document, AUTHORITY))


RESOLUTION = Resolution([findings("innkalling.txt", PACKET), findings("sak.txt", PAPER)], AUTHORITY)


@pytest.fixture
def reader(tmp_path: Path) -> GraphReader:
    rows = mark_open_view(to_rows(RESOLUTION.state(), AUTHORITY), to_rows(RESOLUTION.open_state(), AUTHORITY))
    writer = ladybug.open_writer(tmp_path / "graph")
    writer.apply(difference({}, rows), "digest")
    writer.close()
    return ladybug.open_reader(tmp_path / "graph")


def test_the_paper_of_these_tests_is_labelled() -> None:
    labels = {part.sensitivity for document in RESOLUTION.state().documents for part in document.parts}
    assert labels == {None, "Intern (gul)"} or len(labels) == 2


def test_both_views_are_the_states_they_were_made_from(reader: GraphReader) -> None:
    assert read_state(reader) == RESOLUTION.state()
    assert read_state(OpenReader(reader)) == RESOLUTION.open_state()


def test_no_command_shows_what_only_a_labelled_part_says(reader: GraphReader) -> None:
    seen = OpenReader(reader)
    everything = export_json(read_state(seen)).decode()
    for secret in ("KLINBEFORSK", "NorTrials", "Dalheim", "3 millioner", "Intern"):
        assert secret not in everything
    case = case_view(seen, "nsg-8-2025").case
    assert (case.title, case.proposals, case.initiatives) == ("Videre arbeid", (), ())
    assert [one.number for one in meeting_view(seen, "nsg-2025-05-14").cases] == ["7/2025", "8/2025", "9/2025"]
    assert not seen.get([node_id("Initiative", "klinbeforsk")])
    assert not seen.nodes("Proposal")
    assert not seen.neighbours([node_id("Case", "nsg-8-2025")], "MENTIONS")


def test_who_has_the_right_sees_it(reader: GraphReader) -> None:
    case = case_view(reader, "nsg-8-2025").case
    assert len(case.proposals) == 1
    assert case.proposals[0].sources[0].sensitivity


def test_filters_go_by_what_is_seen(reader: GraphReader) -> None:
    seen = OpenReader(reader)
    assert [node.id for node in seen.nodes("Case", {"number": ["8/2025"]})] == [node_id("Case", "nsg-8-2025")]
    assert len(seen.nodes("Case", {"meeting_id": ["nsg-2025-05-14"]})) == 3
