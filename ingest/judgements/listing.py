"""The judgements of a workspace, as people see them, and as a file that another workspace takes in."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from typing import Literal

import msgspec

from graph.errors import InputRefused, NotFound
from graph.records import Record
from ingest.judgements.records import Judgement, Said, Withdrawal
from ingest.judgements.standing import standing

JudgementState = Literal["standing", "unmet", "overruled", "withdrawn"]

SHORTEST_ID = 4
"""So many characters of a judgement's id, at least, name it."""


class JudgementView(Record, frozen=True, kw_only=True):
    """A judgement, and whether it counts: it stands, stands without finding its object, or no longer stands."""

    id: str
    at: str
    by: str
    why: str
    state: JudgementState
    said: Said
    sensitivity: str | None = None


def judgement_views(judgements: Iterable[Judgement], unmet: Collection[str], *, labelled: bool) -> list[JudgementView]:
    """All judgements but withdrawals, the newest first; without ``labelled``, those that speak of open parts alone."""
    known = {one.id: one for one in judgements}
    stand = {one.id for one in standing(known.values())}
    withdrawn = {one.said.judgement for one in known.values() if isinstance(one.said, Withdrawal)}
    views = []
    for one in sorted(known.values(), key=lambda one: one.order, reverse=True):
        if isinstance(one.said, Withdrawal) or (one.sensitivity and not labelled):
            continue
        state: JudgementState = "unmet" if one.id in unmet else "standing"
        if one.id not in stand:
            state = "withdrawn" if one.id in withdrawn else "overruled"
        views.append(
            JudgementView(
                id=one.id, at=one.at, by=one.by, why=one.why, state=state, said=one.said, sensitivity=one.sensitivity
            )
        )
    return views


def find_judgement(judgements: Iterable[Judgement], written: str) -> Judgement:
    """The judgement that stands under this id, or the beginning of it. Raises NotFound."""
    stand = standing(judgements)
    found = [one for one in stand if len(written) >= SHORTEST_ID and one.id.startswith(written.lower())]
    if len(found) == 1:
        return found[0]
    raise NotFound(
        f"Fant ingen rettelse «{written}» som gjelder. «saksgraf judgements» viser dem med id.",
        f"No judgement “{written}” stands. “saksgraf judgements” shows them with their ids.",
    )


def written_out(judgements: Iterable[Judgement]) -> bytes:
    """The judgements as a file: one a line, by time."""
    ordered = sorted({one.id: one for one in judgements}.values(), key=lambda one: one.order)
    return b"".join(msgspec.json.encode(one) + b"\n" for one in ordered)


def read_back(name: str, data: bytes) -> Sequence[Judgement]:
    """The judgements of a file that ``written_out`` made. Raises InputRefused, naming the line that is none."""
    found = []
    for number, line in enumerate(data.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            judgement = msgspec.json.decode(line, type=Judgement)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise _refused(name, number, str(error)) from error
        if not judgement.by.strip() or not _is_moment(judgement.at):
            raise _refused(name, number, "by, at")
        found.append(judgement)
    return found


def _is_moment(at: str) -> bool:
    """Whether this is a time as judgements bear it: only then do they sort by it."""
    try:
        return datetime.datetime.fromisoformat(at).astimezone(datetime.UTC).isoformat(timespec="microseconds") == at
    except ValueError:
        return False


def _refused(name: str, number: int, error: str) -> InputRefused:
    return InputRefused(
        name,
        f"linje {number} er ingen rettelse ({error}). Bruk en fil fra «saksgraf judgements --export»; ingenting er "
        "tatt inn.",
        f"line {number} is no judgement ({error}). Use a file from “saksgraf judgements --export”; nothing was "
        "taken in.",
    )
