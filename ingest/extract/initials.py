"""Initials by which minutes go on to call those whom their attendance list names: "Hilde Tveit (HT)", then "HT"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from graph.records import Line
from ingest.blocks import Block
from ingest.findings import ParticipantFinding

_INITIALS = r"[A-ZÆØÅ]{2,4}"
_BESIDE_NAME = re.compile(rf"\s*[(\t|,]+\s*(?P<initials>{_INITIALS})(?=\s*[),\t|;/]|\s*$)")
_AT_END = re.compile(rf"\s*\((?P<who>{_INITIALS}(?:(?:\s*[,/]\s*|\s+(?:og|and|&)\s+){_INITIALS})*)\)$")
_ONE = re.compile(rf"(?<![\w-]){_INITIALS}(?![\w-])")


def declared_initials(participants: Sequence[ParticipantFinding], lines: Sequence[Line]) -> dict[str, str]:
    """The name for each of the initials that the print sets beside a name; those that two persons share for none."""
    found: list[tuple[str, str]] = []
    for person in participants:
        printed = "\t".join(line.text for line in lines[person.lines.start - 1 : person.lines.end])
        beside = _beside_name(person.name, printed)
        if beside and _fits(beside, person.name):
            found.append((beside, person.name))
    shared = Counter(initials for initials, _ in found)
    return {initials: name for initials, name in found if shared[initials] == 1}


def _beside_name(name: str, printed: str) -> str | None:
    """The initials that stand right behind a name, wherever it does first."""
    at = printed.find(name)
    while at >= 0:
        if found := _BESIDE_NAME.match(printed, at + len(name)):
            return found["initials"]
        at = printed.find(name, at + 1)
    return None


def without_initials(title: str, initials: Mapping[str, str]) -> str:
    """A title without the initials in brackets of who presents the case: "Budsjett (HT)"."""
    at_end = _AT_END.search(title)
    return title[: at_end.start()] if at_end and _all_known(at_end["who"], initials) else title


def with_names(blocks: Sequence[Block], initials: Mapping[str, str]) -> Sequence[Block]:
    """The blocks with the names in place of the initials; at a title's end as those who present the case."""
    if not initials:
        return blocks
    return [
        msgspec.structs.replace(
            block,
            text=_named(block.text, initials, title=block.kind == "heading"),
            cells=tuple(_named(cell, initials) for cell in block.cells),
        )
        for block in blocks
    ]


def _named(text: str, initials: Mapping[str, str], *, title: bool = False) -> str:
    at_end = _AT_END.search(text) if title else None
    if at_end and _all_known(at_end["who"], initials):
        text = f"{text[: at_end.start()]} v/ {at_end['who'].replace('/', ', ')}"
    return _ONE.sub(lambda one: initials.get(one[0], one[0]), text)


def _all_known(who: str, initials: Mapping[str, str]) -> bool:
    return all(one in initials for one in _ONE.findall(who))


def _fits(initials: str, name: str) -> bool:
    """Whether these are a name's: its first letter, then letters that begin its other names, in their order."""
    letters = iter([word[0].upper() for word in re.split(r"[\s-]+", name) if word])
    return initials[0] == name[0].upper() and all(letter in letters for letter in initials)
