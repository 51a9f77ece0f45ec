"""Judgements as they are given, on the command line and on the page: what is pointed to, and keeping it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from ui.rights import Rights, require_editor
from ui.wiring import Program

if TYPE_CHECKING:
    from graph.store.base import GraphReader
    from ingest.judgements.records import Judgement, Said
    from ingest.progress import Progress

    Pointing = Callable[[GraphReader], tuple[Said, str | None]]
    """What is said, of the facts as they stand when it is said, and the label of what it is said of."""


class Given(msgspec.Struct, frozen=True):
    """What was kept. ``found`` is false where it does not find its object and changes nothing."""

    judgement: Judgement
    found: bool


def give(program: Program, rights: Rights, point: Pointing, by: str, why: str, progress: Progress) -> Given:
    """Keep what is said and show the state that follows. The caller holds the lock from before to after.

    Raises NotAllowed for those who may only read, and what ``point`` raises where it finds nothing.
    """
    from ingest.pipeline import judge

    require_editor(rights)
    with program.reading(rights) as readers:
        said, label = point(readers.graph)
    kept = judge(said, program.workspace, program.ground, program.shipped_authority(), by, why, progress, label)
    return Given(kept, found=kept.id not in program.workspace.unmet(program.ground.shown()))


def persons(left: str, right: str, *, same: bool) -> Pointing:
    """Two persons, by id or name, are one or are two."""

    def point(reader: GraphReader) -> tuple[Said, str | None]:
        from ingest.judgements.pointing import different_persons, label_of_persons, person_point
        from ingest.judgements.records import Persons

        points = person_point(reader, left), person_point(reader, right)
        different_persons(*points)
        return Persons(left=points[0], right=points[1], same=same), label_of_persons(reader, points)

    return point


def no_decision(written: str, words: str = "") -> Pointing:
    """A decision, by its id or by its case's and some of its words, is none."""

    def point(reader: GraphReader) -> tuple[Said, str | None]:
        from ingest.judgements.pointing import decision_pointed_to
        from ingest.judgements.records import NoDecision

        found = decision_pointed_to(reader, written, words)
        return NoDecision(case=found.case, text=found.text), found.sensitivity

    return point


def follow_up(written: str, words: str = "", *, done: bool) -> Pointing:
    """A task, by its id or by its case's and some of its words, is done or is not."""

    def point(reader: GraphReader) -> tuple[Said, str | None]:
        from ingest.judgements.pointing import follow_up_pointed_to
        from ingest.judgements.records import FollowUpIs

        found = follow_up_pointed_to(reader, written, words)
        return FollowUpIs(case=found.case, text=found.text, done=done), found.sensitivity

    return point


def withdrawal(program: Program, rights: Rights, judgement: str) -> Pointing:
    """A judgement, by its id or the first signs of it, is taken back."""

    def point(reader: GraphReader) -> tuple[Said, str | None]:  # noqa: ARG001
        from ingest.judgements.listing import find_judgement
        from ingest.judgements.records import Withdrawal

        found = find_judgement(program.workspace.judgements(), judgement)
        if found.sensitivity and not rights.may_see_labelled:
            find_judgement((), judgement)
        return Withdrawal(judgement=found.id), found.sensitivity

    return point
