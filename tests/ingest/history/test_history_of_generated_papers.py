"""Agendas of invented bodies, held against the meetings before them: which earlier cases are found, and no others."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from history_papers import TODAY, authority

from benchmarks.papers.generator import generate
from graph.digest import difference
from graph.rows import to_rows
from graph.store import ladybug
from ingest.check.files import read_packet
from ingest.history.archive import Archive
from ingest.history.drafts import draft_histories
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

MEETINGS, SEED = 14, 5
LEAST = 0.9


def test_the_earlier_cases_of_generated_agendas(tmp_path: Path) -> None:
    answers = {}
    for name, data in generate(SEED, MEETINGS, ("txt",)):
        if name == "answers.json":
            answers = json.loads(data)
        elif name.startswith("papers/"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(data)
    packet, refused = read_packet([tmp_path / "papers"], authority())
    assert not refused
    meetings = sorted(answers["meetings"], key=lambda meeting: meeting["date"])
    papers: dict[str, list[NamedFindings]] = defaultdict(list)
    owner = {info["name"]: info["meeting"] for info in answers["documents"]}
    for one in packet:
        papers[owner[one.name]].append(one)
    hit = missed = wrong = 0
    for at, meeting in enumerate(meetings):
        plans = [one for one in papers[meeting["id"]] if any(part.kind == "agenda" for part in one.findings.parts)]
        before = [one for earlier in meetings[:at] for one in papers[earlier["id"]]]
        if not plans or not before:
            continue
        threads = {case["number"]: case["thread"] for case in meeting["cases"]}
        body = meeting["id"][: -len("-2013-01-14")]
        right = {
            (earlier["date"], case["number"]): case["thread"]
            for earlier in meetings[:at]
            if earlier["id"][: -len("-2013-01-14")] == body
            for case in earlier["cases"]
            if case["thread"]
        }
        for found in draft_histories(plans, _archive(tmp_path / f"graf {at}", before)):
            got = {(one.date, one.number) for one in found.earlier}
            want = {key for key, thread in right.items() if thread == threads[found.number]}
            hit, missed, wrong = hit + len(got & want), missed + len(want - got), wrong + len(got - want)
    assert hit > 10
    assert hit / (hit + missed) >= LEAST
    assert hit / (hit + wrong) >= LEAST


def _archive(path: Path, loaded: list[NamedFindings]) -> Archive:
    writer = ladybug.open_writer(path)
    writer.apply(difference({}, to_rows(resolve(loaded, authority()), authority())), "digest")
    writer.close()
    return Archive(ladybug.open_reader(path), authority(), TODAY)
