"""All questions asked, measured and put together by kind and language; and two such runs side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from graph.errors import InputRefused, reason_nb
from graph.records import Record
from search.answers.answer import Answer
from search.evaluation.measures import measure
from search.evaluation.questions import Asked

ALL = "all"
SAME = 1e-9


class Measured(Record, frozen=True, kw_only=True):
    """One question with the measures of its answer."""

    id: str
    lang: str
    kind: str
    question: str
    outcome: str
    seconds: float
    measures: dict[str, float]


class Group(Record, frozen=True, kw_only=True):
    """Some questions together: each measure is the mean of those that have it."""

    questions: int
    measures: dict[str, float]


class Evaluation(Record, frozen=True, kw_only=True):
    """One run. ``groups`` has "all" first, then each kind and each language that was asked."""

    groups: dict[str, Group]
    questions: tuple[Measured, ...]


class Change(Record, frozen=True, kw_only=True):
    """What one measure of one question was and is."""

    id: str
    question: str
    measure: str
    before: float
    after: float


def evaluate(asked: Iterable[Asked], answer: Callable[[str], Answer]) -> Evaluation:
    """Ask everything of ``answer`` and measure what it gives."""
    return together(_measured(one, answer(" ".join(one.question.split()))) for one in asked)


def _measured(asked: Asked, answer: Answer) -> Measured:
    return Measured(
        id=asked.id,
        lang=asked.lang,
        kind=asked.kind,
        question=asked.question,
        outcome=answer.outcome,
        seconds=answer.seconds,
        measures=measure(asked, answer),
    )


def together(measured: Iterable[Measured]) -> Evaluation:
    """A run of these questions, in groups."""
    questions = tuple(measured)
    groups = {ALL: _group(questions)}
    groups |= {kind: _group([one for one in questions if one.kind == kind]) for kind in _each(questions, "kind")}
    groups |= {lang: _group([one for one in questions if one.lang == lang]) for lang in _each(questions, "lang")}
    return Evaluation(groups=groups, questions=questions)


def _each(questions: Sequence[Measured], field: str) -> list[str]:
    return sorted({getattr(one, field) for one in questions})


def _group(questions: Sequence[Measured]) -> Group:
    names = dict.fromkeys(name for one in questions for name in one.measures)
    return Group(questions=len(questions), measures={name: _mean(name, questions) for name in names})


def _mean(name: str, questions: Sequence[Measured]) -> float:
    found = [one.measures[name] for one in questions if name in one.measures]
    return round(sum(found) / len(found), 4)


def changes(now: Evaluation, before: Evaluation) -> tuple[Change, ...]:
    """The measures of single questions that differ, of questions that both runs asked in the same words."""
    old: Mapping[tuple[str, str], Measured] = {(one.id, one.question): one for one in before.questions}
    return tuple(
        Change(id=one.id, question=one.question, measure=name, before=old[key].measures[name], after=value)
        for one in now.questions
        if (key := (one.id, one.question)) in old
        for name, value in one.measures.items()
        if name in old[key].measures and abs(value - old[key].measures[name]) > SAME
    )


def read_evaluation(path: Path) -> Evaluation:
    """A run that was written as JSON. Raises InputRefused."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Evaluation)
    except OSError as error:
        raise InputRefused(
            path.name,
            f"filen kan ikke leses ({reason_nb(error)}). Se etter at den finnes.",
            f"the file cannot be read ({error.strerror}). See that it is there.",
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputRefused(
            path.name,
            "dette er ikke noe «saksgraf eval --json» har skrevet. Lag den på nytt med «--json».",
            "“saksgraf eval --json” did not write this. Make it anew with “--json”.",
        ) from error
