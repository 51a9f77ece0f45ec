"""What somebody is to do: tasks, assignments, hearings, letters, nominations, with who, for whom and by when.

A wrong task is worse than a missed one, so a sentence counts only where somebody takes on or is given a thing to do, or
where the papers print it as one (an action list, "Ansvar", "Frist"). Minutes give all of these; other papers only what
they ask for by a deadline, and hearings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from graph.language.sentences import split_sentences
from graph.language.signs import signs
from graph.records import Line, PartKind
from ingest.blocks import Block
from ingest.extract.deadlines import Deadline, find_deadline, find_time, read_deadline
from ingest.extract.exact_lines import narrow_lines
from ingest.extract.follow_up_labels import AnnouncedUnit, announced_units, marks_in
from ingest.extract.follow_up_sentences import Assignment, may_assign, named_in_task, read_sentence
from ingest.extract.follow_up_tables import read_action_lists
from ingest.extract.reports import tells_done
from ingest.findings import FollowUpFinding, Lines

_SETS_DEADLINE = re.compile(r"(?:(?:tids|svar|hørings)?frist(?:en)?|deadline|svar|tilbakemelding)\b", re.IGNORECASE)

_LONGEST = 1000  # characters of a sentence; what is longer is no sentence but lost line breaks


class Timing(msgspec.Struct, frozen=True):
    """What a deadline is told by: the meeting's day, and the next meeting's where the same paper gives it."""

    meeting: str | None = None
    next_meeting: str | None = None

    def within(self, text: str) -> Deadline | None:
        """The deadline that the words of a task set, or the time that they tell."""
        return find_deadline(text, self.meeting, self.next_meeting) or find_time(text, self.meeting)

    def alone(self, text: str | None, *, carried: bool = False) -> Deadline | None:
        """The deadline that stands alone under its label, or ``carried`` along in a list."""
        return read_deadline(text, self.meeting, self.next_meeting, carried=carried) if text else None


def find_follow_ups(
    blocks: Sequence[Block], kind: PartKind, lines: Sequence[Line], timing: Timing | None = None
) -> tuple[FollowUpFinding, ...]:
    """What is to be done by the blocks of one case, heading included, of a part of ``kind``, in the order of the print.

    ``lines`` are all lines of the document.
    """
    when = timing or Timing()
    listed, taken = read_action_lists(blocks, lines, when.meeting)
    rows = [
        _finding(row.text, Lines(start=row.line, end=row.end), when.alone(row.deadline, carried=True), row.responsible)
        for row in listed
    ]
    rows = [
        msgspec.structs.replace(finding, done=row.done, case=row.case)
        for finding, row in zip(rows, listed, strict=True)
    ]
    told = _told([unit for unit in announced_units(blocks) if unit.unit.start not in taken], kind, lines, when)
    return tuple(sorted([*rows, *told], key=lambda found: (found.lines.start, found.lines.end)))


def _told(
    units: Sequence[AnnouncedUnit], kind: PartKind, lines: Sequence[Line], timing: Timing
) -> Iterator[FollowUpFinding]:
    minutes = kind == "minutes"
    for announced in units:
        before: FollowUpFinding | None = None
        found = list(_sentences(announced, minutes, lines, timing))
        text = announced.unit.text
        if minutes and not found and announced.task and len(text) <= _LONGEST and not tells_done(text):
            found = [_marked(announced, text, lines, timing)]
        for finding in found:
            if before is not None and before.deadline_as_printed is None and _SETS_DEADLINE.match(finding.text):
                before = _joined(before, finding)
                continue
            if before is not None:
                yield before
            before = finding
        if before is not None:
            yield before


def _sentences(
    announced: AnnouncedUnit, minutes: bool, lines: Sequence[Line], timing: Timing
) -> Iterator[FollowUpFinding]:
    unit = announced.unit
    within = Lines(start=unit.start, end=unit.end)
    sentences = split_sentences(unit.text)
    for position, sentence in enumerate(sentences):
        if len(sentence.text) > _LONGEST:
            continue
        if minutes and announced.marked and position == len(sentences) - 1:
            yield _marked(announced, sentence.text, lines, timing)
            continue
        if not may_assign(sentence.text):
            continue
        deadline = find_deadline(sentence.text, timing.meeting, timing.next_meeting)
        assignment = read_sentence(sentence.text, minutes=minutes, dated=deadline is not None)
        if assignment is not None and (minutes or deadline is not None):
            place = narrow_lines(sentence.text, within, lines)
            deadline = deadline or find_time(sentence.text, timing.meeting)
            yield _finding(sentence.text, place, deadline, assignment.responsible, assignment.for_whom)


def _marked(announced: AnnouncedUnit, text: str, lines: Sequence[Line], timing: Timing) -> FollowUpFinding:
    """A task by its label, or by "Ansvar" and "Frist" beside it; its own words tell the rest."""
    marks = marks_in(text)
    unit = announced.unit
    deadline = timing.alone(announced.deadline or marks.deadline) or timing.within(marks.text)
    said = read_sentence(marks.text, minutes=True, dated=True) or Assignment(named_in_task(marks.text))
    return _finding(
        marks.text,
        narrow_lines(marks.text, Lines(start=unit.start, end=unit.end), lines),
        deadline,
        announced.responsible or marks.responsible or said.responsible,
        said.for_whom,
    )


def _joined(task: FollowUpFinding, deadline: FollowUpFinding) -> FollowUpFinding:
    """A task and the sentence after it that sets its deadline."""
    return msgspec.structs.replace(
        task,
        text=f"{task.text} {deadline.text}",
        lines=Lines(start=task.lines.start, end=deadline.lines.end),
        deadline=deadline.deadline,
        deadline_as_printed=deadline.deadline_as_printed,
    )


def _finding(
    text: str, lines: Lines, deadline: Deadline | None, responsible: str | None, for_whom: str | None = None
) -> FollowUpFinding:
    return FollowUpFinding(
        text=text,
        lines=lines,
        responsible=responsible,
        for_whom=for_whom,
        deadline=deadline.iso if deadline else None,
        deadline_as_printed=deadline.printed if deadline else None,
    )


_NEXT_MEETING = re.compile(
    r"\b(?:neste|next)\s+(?:[\wæøåÆØÅ-]+\s)?(?:[\wæøå-]{0,30}møtet?|meeting)\b[^.;!?]{0,40}?"
    r"(?:[:–-]|\ber\b|\bblir\b|\bis\b|\bavholdes\b|\bholdes\b|\bvert\b|\bden\b|\bon\b|\bwill be\b)",
    re.IGNORECASE,
)
_NEXT_SIGNS = signs("neste", "next")


def next_meeting_day(blocks: Sequence[Block], meeting: str | None) -> str | None:
    """The day that a paper announces for the next meeting, None where it gives none."""
    for block in blocks:
        for match in _NEXT_MEETING.finditer(block.text) if _NEXT_SIGNS.search(block.text.lower()) else ():
            told = read_deadline(block.text[match.end() : match.end() + 60].split(" kl")[0], meeting)
            if told is not None and told.iso is not None and re.search(r"\d", told.printed):
                return told.iso
    return None
