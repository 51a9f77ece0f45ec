"""A whole world on disk: papers, answers and questions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.papers.answers import Answers, Json
from benchmarks.papers.course import meetings_of
from benchmarks.papers.minutes import PaperWriter
from benchmarks.papers.model import Meeting
from benchmarks.papers.paper import Paper, Printed
from benchmarks.papers.pdf_file import print_pdf
from benchmarks.papers.questions import Questions
from benchmarks.papers.style import Format
from benchmarks.papers.text_file import print_text
from benchmarks.papers.word_file import print_word
from benchmarks.papers.world import bodies

FORMATS: tuple[Format, ...] = ("txt", "docx", "pdf")
_PRINTERS = {"txt": print_text, "docx": print_word, "pdf": print_pdf}


def generate(
    seed: int, meetings: int, formats: tuple[Format, ...] = FORMATS, share: float = 1.0
) -> Iterator[tuple[str, bytes]]:
    """Names and contents of all files: ``papers/…``, then ``answers.json`` and ``questions.jsonl``.

    ``share`` times as many questions as usual are asked, up to all that there are.
    """
    answers = Answers()
    questions = Questions(seed, answers, share)
    for body, count in bodies(seed, meetings, formats):
        held: list[Meeting] = []
        for meeting in meetings_of(body, count, seed):
            printed = [(paper, _print(paper)) for paper in PaperWriter(meeting).papers()]
            yield from ((f"papers/{paper.name}", file.data) for paper, file in printed)
            answers.add(meeting, printed)
            held.append(meeting)
        questions.about(held)
    yield "answers.json", _json(answers.as_json(), indent=1)
    yield "questions.jsonl", b"".join(_json(question) for question in questions.asked)


def write(folder: Path, seed: int, meetings: int, formats: tuple[Format, ...] = FORMATS, share: float = 1.0) -> int:
    """Write all files into ``folder``; gives how many papers there are."""
    papers = 0
    for name, data in generate(seed, meetings, formats, share):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        papers += name.startswith("papers/")
    return papers


def _print(paper: Paper) -> Printed:
    return _PRINTERS[paper.style.format](paper)


def _json(value: Json, indent: int | None = None) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=indent) + "\n").encode()
