"""Recall and precision on real papers that lie beside the project, where they do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from graph.records import Line, PartKind
from ingest.blocks import make_blocks
from ingest.extract.decisions import find_decisions
from ingest.extract.references import find_references

SHARED = Path(__file__).parents[3] / ".." / "shared"
pytestmark = pytest.mark.skipif(
    not (SHARED / "gold" / "meetings.yaml").exists(), reason="the real papers are not beside the project"
)
_KINDS: dict[str | None, PartKind] = {
    None: "minutes",
    "agenda_and_case_papers_only": "agenda",
    "presentation_only": "presentation",
    "presentations_only": "presentation",
    "quoted_in_later_presentation": "presentation",
}


@pytest.fixture(scope="module")
def documents() -> dict[str, list[Line]]:
    paths = (SHARED / "corpus").glob("*.txt")
    return {path.name: [Line(text) for text in path.read_text("utf-8").split("\n")] for path in paths}


@pytest.fixture(scope="module")
def cases() -> list[tuple[str, int, PartKind, dict[str, Any]]]:
    """Document, year and kind of part of every case, with the case as the gold has it."""
    yaml = pytest.importorskip("yaml")
    meetings = yaml.safe_load((SHARED / "gold" / "meetings.yaml").read_text("utf-8"))
    return [
        (meeting["evidence"][0]["document"], int(str(meeting["date"])[:4]), _KINDS[meeting.get("record_status")], case)
        for meeting in meetings
        if meeting.get("record_status") in _KINDS
        for case in meeting["cases"]
    ]


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text.casefold())


def test_decisions(cases: list[tuple[str, int, PartKind, dict[str, Any]]], documents: dict[str, list[Line]]) -> None:
    hits = {True: 0, False: 0}
    wanted = {True: 0, False: 0}
    false = 0
    for document, _, kind, case in cases:
        lines = documents[document]
        skip = {n for first, last in case.get("excluded_lines") or [] for n in range(first, last + 1)}
        found = find_decisions(make_blocks(lines, case["start_line"], case["end_line"], skip), kind, lines)
        decision = case["decision"]
        if decision is None:
            false += sum(finding.quoted_date is None for finding in found)
        elif not decision.get("uncertain"):
            said = _letters(" ".join(finding.text for finding in found))
            hit = _letters(decision["text"])[:60] in said
            wanted[decision["explicit"]] += 1
            hits[decision["explicit"]] += hit
            false += 0 if hit else len(found)
    assert hits[True] == wanted[True]
    assert hits[False] >= 0.9 * wanted[False]
    assert sum(hits.values()) / (sum(hits.values()) + false) >= 0.9


def test_references(cases: list[tuple[str, int, PartKind, dict[str, Any]]], documents: dict[str, list[Line]]) -> None:
    right = wrong = missed = 0
    for document, year, _, case in cases:
        stretches = [(document, case["start_line"], case["end_line"])]
        stretches += [
            (other["document"], other["start_line"], other["end_line"])
            for other in case.get("additional_evidence") or []
            if "referat" not in other["title"].lower()  # minutes in a packet have cases of their own
        ]
        own = case["number_normalised"]
        found = {
            number
            for name, start, end in stretches
            for number in find_references(make_blocks(documents[name], start, end), own, year)
        }
        wanted = set(case["refers_to"] or [])
        right, wrong, missed = right + len(found & wanted), wrong + len(found - wanted), missed + len(wanted - found)
    assert 2 * right / (2 * right + wrong + missed) >= 0.95
