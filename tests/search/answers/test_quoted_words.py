"""Every quoted word of an answer stands in its evidence; a table's first row may stand further up in the same paper."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest
import yaml

from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.index.base import Filters
from search.passage_context import CELL_SEPARATOR

SAMPLES = Path(__file__).parents[3] / "samples" / "questions.yaml"
QUESTIONS = [
    *(one["question"] for one in yaml.safe_load(SAMPLES.read_text(encoding="utf-8"))),
    "Hvordan er NorCRIN fulgt opp?",
    "Korleis har saka om kunstig intelligens utvikla seg?",
    "How has the common sleep portal developed over the years?",
    "Hva vedtok NSG om retningslinjene for brukermedvirkning?",
    "Hva ble vedtatt om finansieringen av NorCRIN?",
    "Alle vedtak om NorCRIN",
    "Hva er status for NorCRIN?",
    "Kva er status for helsedata?",
    "Hvem har ansvar for oppfølging, og hva er fristene?",
    "Which tasks does the secretariat have?",
    "Hva mente medlemmene om kunstig intelligens?",
    "What did the members think of artificial intelligence?",
    "Hva er NorCRIN?",
    "Hva er KLINBEFORSK?",
    "Hvor mye penger fikk NorCRIN?",
    "How much does NorCRIN get?",
    "Når er fristen for søknader til KLINBEFORSK?",
    "Hvem deltok i utvalget for digitalt utenforskap?",
    "Hvilken rolle hadde Helsedirektoratet?",
    "Kven innleidde om NorCRIN?",
    "Hvilke saker var oppe i NSG i 2020?",
    "Hva har skjedd de siste seks månedene?",
    "What was said about patient involvement?",
    "Hva vedtok NSG på siste møte?",
]
_QUOTE = re.compile(r"«(.*?)»(?=[\s.,;:)]|$)", re.DOTALL)


@pytest.mark.parametrize("question", QUESTIONS)
def test_quotes_stand_in_the_evidence(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    text = answer.answer if answer.outcome != "absent" else answer.answer.partition("\n")[2]
    for quoted in _QUOTE.findall(text):
        header, _, row = quoted.rpartition("\n")
        assert _letters(row) in _evidence(answer), quoted
        if header and _letters(header) not in _evidence(answer):
            assert CELL_SEPARATOR in header
            assert any(_letters(header) in _paper(asker, one.document) for one in answer.evidence), quoted


def test_the_questions_bring_answers_of_every_kind_with_quotes(asker: Asker) -> None:
    answers = [answer_question(asker, question) for question in QUESTIONS]
    assert {"decision", "timeline", "status", "follow-up", "positions", "definition", "fact", "who", "list"} <= {
        one.kind for one in answers
    }
    assert sum(len(_QUOTE.findall(one.answer)) for one in answers) > 60


def _letters(text: str) -> str:
    """The letters and digits: line breaks and signs of bullets and cells are not kept in quotes."""
    return "".join(filter(str.isalnum, text))


def _evidence(answer: Answer) -> str:
    return "\n".join(_letters(f"{one.title} {one.text}") for one in answer.evidence)


@lru_cache(maxsize=32)
def _paper(asker: Asker, document: str) -> str:
    found = asker.index.where(Filters(documents=(document,)))
    return _letters("\n".join(one.text for one in sorted(found, key=lambda one: one.start_line)))
