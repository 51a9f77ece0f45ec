"""How many of the real papers' institutions and initiatives are found; needs the papers, which are not part of this."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from graph.authority.turtle import read_authority
from graph.language.names import EntityMatcher
from graph.records import Line
from ingest.blocks import make_blocks
from ingest.extract.abbreviations import find_abbreviations
from ingest.extract.mentions import find_mentions
from ingest.findings import MentionFinding

SHARED = Path(__file__).parents[2] / ".." / "shared"
MATCHER = EntityMatcher(read_authority())

pytestmark = pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="../shared with the real papers is not here")


@pytest.fixture(scope="module")
def score() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "gold" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[MentionFinding, ...]]:
    mentions = {}
    for path in sorted((SHARED / "corpus").glob("*.txt")):
        blocks = make_blocks([Line(text) for text in path.read_text().splitlines()])
        mentions[path.name] = find_mentions(blocks, MATCHER, find_abbreviations(blocks))
    return mentions


def name_of(mention: MentionFinding) -> str:
    entry = MATCHER.entry(mention.entity) if mention.entity else None
    return entry.name if entry else mention.name or mention.surface


def gold(name: str) -> Any:
    return yaml.safe_load((SHARED / "gold" / name).read_text())


@pytest.mark.parametrize(("kind", "least"), [("institutions", 0.9), ("initiatives", 0.75)])
def test_names_of_all_papers(
    score: ModuleType, found: dict[str, tuple[MentionFinding, ...]], kind: str, least: float
) -> None:
    rows = gold("entities.yaml")[kind]
    canon = score.Canon(rows)
    have = {canon(form) for all_ in found.values() for m in all_ for form in (m.surface, name_of(m))}
    assert sum(row["canonical"] in have for row in rows) / len(rows) >= least


def test_initiatives_of_a_case(score: ModuleType, found: dict[str, tuple[MentionFinding, ...]]) -> None:
    canon = score.Canon(gold("entities.yaml")["initiatives"])
    hits = []
    for case in (case for meeting in gold("meetings.yaml") for case in meeting["cases"] or ()):
        stretches = [case, *(case.get("additional_evidence") or ())]
        have = {
            canon(name_of(mention))
            for stretch in stretches
            for mention in found.get(stretch.get("document"), ())
            if mention.lines.start <= stretch["end_line"] and mention.lines.end >= stretch["start_line"]
        }
        if case["number_normalised"]:
            hits += [canon(initiative) in have for initiative in case["initiatives"] or ()]
    assert sum(hits) / len(hits) >= 0.75
