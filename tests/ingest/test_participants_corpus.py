"""The attendance of real minutes, where they are at hand: counted against what people read in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.language.person_folding import fold_name
from graph.records import Document, Line
from ingest.extract.participants import read_attendance
from ingest.findings import Lines

SHARED = Path(__file__).parents[2] / ".." / "shared"

HEADS = [
    ("nsg-2021-03-17", "nsg-referat-2021-03-17.txt", 1, 24),
    ("nsg-2024-06-21", "nsg-referat-2024-06-21.txt", 1, 44),
    ("rhf-2024-02-08", "rhf-referat-2024-02-08.txt", 1, 38),
    ("rhf-2024-10-24", "rhf-innkalling-2025-02-12.txt", 109, 136),
]


@pytest.mark.skipif(
    not (SHARED / "gold" / "meetings.yaml").is_file(), reason="../shared with the real papers is not here"
)
@pytest.mark.parametrize(("meeting", "name", "start", "end"), HEADS)
def test_heads_of_real_minutes(meeting: str, name: str, start: int, end: int) -> None:
    yaml = pytest.importorskip("yaml")
    gold = next(m for m in yaml.safe_load((SHARED / "gold" / "meetings.yaml").read_text("utf-8")) if m["id"] == meeting)
    lines = tuple(Line(line) for line in (SHARED / "corpus" / name).read_text("utf-8").split("\n"))
    paper = Document(name=name, sha256="", format="txt", lines=lines)
    found = read_attendance(paper, Lines(start=start, end=end), frozenset())
    rows = {fold_name(row.name): row for row in found.participants}
    # Whom someone substitutes for has no row of his own here: resolution makes it.
    listed: list[dict[str, Any]] = [
        person for person in gold["participants"] if person.get("in_attendance_list") is not False
    ]
    substituted = {person["substitutes_for"] for person in listed if person["substitutes_for"]}
    listed = [person for person in listed if person["name"] not in substituted]
    wrong = []
    for person in listed:
        row = rows.pop(fold_name(person["name"]), None)
        roles = person.get("acceptable_roles") or [person["role"]]
        right = row is not None and (
            (row.role in roles or person["role"] == "absent")
            and row.attendance == person["attendance"]
            and (row.lines.start, row.lines.end) == (person["start_line"], person["end_line"])
            and (person["institution_as_printed"] or "").startswith(row.institution or "")
            and bool(row.substitutes_for) == bool(person["substitutes_for"])
        )
        wrong += [] if right else [person["name"]]
    assert not rows, "persons that are not there"
    assert not wrong
    assert found.not_understood == ()
