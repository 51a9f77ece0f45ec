"""An answer as the commands and the page show it: what was asked, what came of it, and the words it rests on."""

from __future__ import annotations

from typing import Literal

import msgspec

from graph.records import PartKind, Record
from search.language_model.phrased import Phrased
from search.passages import Passage
from search.questions import Question

Outcome = Literal["decided", "agreed", "discussed", "proposed", "scheduled", "found", "absent"]

ANSWERED: frozenset[Outcome] = frozenset({"decided", "agreed", "discussed", "found"})
"""The outcomes that are a record of the matter. A proposal is none, and neither is an agenda without minutes."""


class Evidence(Record, frozen=True, kw_only=True):
    """Words of a document, verbatim, with their place and what a reader should know of them."""

    text: str
    title: str
    kind: PartKind
    document: str
    start_line: int
    end_line: int
    page: int | None = None
    case: str | None = None
    number: str | None = None
    meeting: str | None = None
    date: str | None = None
    draft: bool = False
    sensitivity: str | None = None
    ocr: bool = False
    score: float = 0.0


class Answer(Record, frozen=True, kw_only=True):
    """The answer to one question; ``evidence`` is best first. ``newest`` is the date of the newest paper loaded.

    ``names`` are those of the ids in ``understood``: bodies, institutions, initiatives and persons. ``phrased`` is what
    a language model made of the evidence, None where none is set.
    """

    question: str
    language: str
    kind: str
    understood: Question
    names: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    outcome: Outcome
    answered: bool
    answer: str
    newest: str | None
    evidence: tuple[Evidence, ...]
    seconds: float
    phrased: Phrased | None = None


def evidence_of(passage: Passage, score: float) -> Evidence:
    """A passage as evidence."""
    return Evidence(
        text=passage.text,
        title=passage.title,
        kind=passage.kind,
        document=passage.document,
        start_line=passage.start_line,
        end_line=passage.end_line,
        page=passage.page,
        case=passage.case,
        number=passage.number,
        meeting=passage.meeting,
        date=passage.date,
        draft=passage.draft,
        sensitivity=passage.sensitivity,
        ocr=passage.ocr,
        score=round(score, 6),
    )
