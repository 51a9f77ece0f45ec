"""What is understood of generated papers does not fall below what was once reached."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.extraction import measured
from benchmarks.papers.generator import write
from benchmarks.papers.scoring import Tally, alike, score

# Well below what is reached (benchmarks/README.md): this catches what breaks, not what wavers.
FLOORS = {
    "meetings": 0.97,
    "participants": 0.95,
    "cases": 0.97,
    "decisions": 0.96,
    "references": 0.92,
    "positions": 0.95,
    "follow_ups": 0.93,
    "threads": 0.95,
    "initiatives": 0.95,
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("world")
    write(folder, seed=5, meetings=24, formats=("txt", "docx"))
    return folder


def test_floors(world: Path) -> None:
    tallies, cost = measured(world)
    recall = {name: tallies[name].recall for name in FLOORS}
    precision = {name: tallies[name].precision for name in FLOORS}
    assert all((recall[name] or 0) >= floor and (precision[name] or 0) >= floor for name, floor in FLOORS.items()), (
        recall,
        precision,
    )
    assert cost["papers"] > 40


def test_the_answers_themselves_are_all_right(world: Path) -> None:
    answers = json.loads((world / "answers.json").read_text(encoding="utf-8"))
    export = answers | {"initiatives": [row | {"aliases": []} for row in answers["initiatives"]]}
    for name, tally in score(export, answers).items():
        assert not tally.missed, name
        assert not tally.false, name


def test_figures() -> None:
    tally = Tally(hit=3, missed=["one"], false=["another", "third"])
    assert (tally.recall, tally.precision) == (0.75, 0.6)
    assert tally.f1 == pytest.approx(2 / 3)
    assert Tally().recall is None


def test_texts_that_are_alike() -> None:
    assert alike("Saken tas til orientering", "Saken tas til orientering.")
    assert alike("Vedtak: Saken tas til orientering.", "Saken tas til orientering")
    assert not alike("", "Saken")
    assert not alike("Rådet avslår søknaden.", "Saken tas til orientering.")
