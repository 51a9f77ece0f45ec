"""What minutes print as a task by a label: "Oppfølging:", "Aksjonspunkter", "Ansvar: …", "Frist: …", "Action: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from ingest.blocks import Block
from ingest.extract.labels import LabelRole
from ingest.extract.sections import read_sections
from ingest.extract.units import Unit

_ACTION = (
    r"aksjon(?:er|spunkt(?:er)?|sliste|slogg(?:en)?)?|oppgaver?|oppgåver?|gjøremål|gjeremål|to[- ]do|å gjøre|å gjere"
    r"|actions?(?: (?:points?|items?|list|log|required))?|tasks?|AP(?=\s?\d)"
)
_FOLLOWING = r"(?:videre |vidare )?oppfølging(?:spunkt(?:er)?|a)?|(?:videre|vidare) (?:arbeid|prosess)|follow-?up"
_WHO = r"ansvar(?:lig|leg|lige|lege)?(?: for oppfølging(?:en|a)?)?|responsible|owner|assigned to"
_WHEN = r"frist(?:en)?(?: for oppfølging(?:en|a)?)?|tidsfrist|deadline|due(?: date)?"

_NUMBER = r"(?:\d{1,2}(?:[./-]\d{1,2})?)?"  # "AP1", "Action 2/3"
_TASK_HEAD = re.compile(rf"(?:{_ACTION}|{_FOLLOWING})\s*{_NUMBER}", re.IGNORECASE)
_WHO_HEAD = re.compile(_WHO, re.IGNORECASE)
_WHEN_HEAD = re.compile(_WHEN, re.IGNORECASE)
_TASK_LABEL = re.compile(rf"(?:{_ACTION}|{_FOLLOWING})\s*{_NUMBER}\s*(?::\s*|$)", re.IGNORECASE)
_VALUE_LABEL = re.compile(rf"(?P<who>{_WHO})\s*:\s*|(?P<when>{_WHEN})\s*:\s*", re.IGNORECASE)
_MARK = re.compile(
    rf"[\s(\[,;–-]*\b(?:(?P<who>{_WHO})|(?P<when>{_WHEN}))\s*:\s*(?P<value>[^;()\[\]]+?)"
    rf"(?=\s*[,;.–-]?\s*\(?\b(?:{_WHO}|{_WHEN})\s*:|[;)\]]|(?<!\b[A-ZÆØÅ])(?<!\bSt)\.(?:\s+(?-i:[A-ZÆØÅ])|\s*$)|$)",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"(?:ingen\w*|none|n/a|-|–)\W*", re.IGNORECASE)
_TOLD: tuple[LabelRole, ...] = ("decision", "other")
_FARTHEST = 3  # lines between a task and its "Ansvar"


class Marks(msgspec.Struct, frozen=True):
    """A text without the "(ansvar: …, frist: …)" at its end, and what that says."""

    text: str
    responsible: str | None = None
    deadline: str | None = None


class AnnouncedUnit(msgspec.Struct, frozen=True):
    """A paragraph or bullet: ``task`` says that a label makes it a task, ``marked`` that "Ansvar" or "Frist" does."""

    unit: Unit
    task: bool = False
    marked: bool = False
    responsible: str | None = None
    deadline: str | None = None


def marks_in(text: str) -> Marks:
    """``text`` and what it says of who is responsible and by when, under labels inside it."""
    found = list(_MARK.finditer(text)) if ":" in text else []
    if not found:
        return Marks(text)
    who = next((match["value"].strip(" .,") for match in found if match["who"]), None)
    when = next((match["value"].strip(" ,") for match in found if match["when"]), None)
    begin = found[0].start()
    return Marks(text[:begin].strip() if begin else text[found[-1].end() :].strip(" .,;)"), who, when)


def announced_units(blocks: Sequence[Block]) -> tuple[AnnouncedUnit, ...]:
    """The paragraphs and bullets of a case that may tell tasks, without headings, proposals and background."""
    found: list[AnnouncedUnit] = []
    titled = bool(blocks) and blocks[0].kind == "heading"  # "Oppfølging: …" as a title announces nothing
    for section in read_sections(blocks[1:] if titled else blocks):
        if section.role not in _TOLD:
            continue
        head = section.label.head if section.label is not None else ""
        units = list(section.units)
        if units and _WHO_HEAD.fullmatch(head):
            _mark(found, units.pop(0), who=True)
        elif units and _WHEN_HEAD.fullmatch(head):
            _mark(found, units.pop(0), who=False)
        found.extend(_in_section(units, announced=_TASK_HEAD.fullmatch(head) is not None, found=found))
    return tuple(one for one in found if one.unit.text and not _NOTHING.fullmatch(one.unit.text))


def _in_section(units: Sequence[Unit], *, announced: bool, found: list[AnnouncedUnit]) -> Iterator[AnnouncedUnit]:
    made: list[AnnouncedUnit] = []
    listed = False  # a label without text announces the bullets after it, or else one paragraph
    for unit in units:
        if unit.heading and _TASK_LABEL.fullmatch(unit.text) is None:
            announced = listed = False
            continue
        value = _VALUE_LABEL.match(unit.text)
        if value is not None and (made or found):
            rest = msgspec.structs.replace(unit, text=unit.text[value.end() :])
            _mark(made or found, rest, who=value["who"] is not None)
            continue
        label = _TASK_LABEL.match(unit.text)
        text = unit.text[label.end() :] if label else unit.text
        if label is not None:
            announced, listed = True, False
            if not text.strip():
                continue
        if listed and not unit.label:
            announced = False
        task = announced
        if announced:
            listed = listed or bool(unit.label)
            announced = listed
        made.append(_with_marks(msgspec.structs.replace(unit, text=text), task=task))
    yield from made


def _with_marks(unit: Unit, *, task: bool) -> AnnouncedUnit:
    marks = marks_in(unit.text)
    said = marks.responsible is not None or marks.deadline is not None
    return AnnouncedUnit(unit=unit, task=task, marked=said and bool(marks.text))


def _mark(found: list[AnnouncedUnit], unit: Unit, *, who: bool) -> None:
    """What "Ansvar" or "Frist" says of the last of ``found``."""
    if not found or found[-1].unit.end + _FARTHEST < unit.start:
        return
    rest = marks_in(("Ansvar: " if who else "Frist: ") + unit.text)
    last = found[-1]
    found[-1] = msgspec.structs.replace(
        last,
        marked=True,
        responsible=last.responsible or rest.responsible,
        deadline=last.deadline or rest.deadline,
    )
