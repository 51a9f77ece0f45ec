"""Labels that a narrow column broke: "Til     Eva Moen (NTNU, leder)," over "stede: møteleder)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from graph.language.persons import is_person_name
from graph.records import Line
from ingest.extract.attendance_labels import read_label

_LABEL_ENDS = re.compile(r"(?P<end>[a-zæøå]+(?: [a-zæøå]+)?):(?:\s+(?P<rest>\S.*))?")
_LONGEST_BEGINNING = 2  # words
_NAME_ENDS = re.compile(r"[,(;]|\s[–-]\s")


def mended_labels(lines: Sequence[Line], numbers: Sequence[int]) -> Mapping[int, str]:
    """The text of lines whose label ends on the next: "Til stede: Eva Moen …" and what goes on from it."""
    mended: dict[int, str] = {}
    for number in numbers:
        if number >= len(lines) or any(line.kind == "row" for line in lines[number - 1 : number + 1]):
            continue
        ends = _LABEL_ENDS.fullmatch(lines[number].text.strip())
        label = _label_begun(lines[number - 1].text.split(), ends["end"]) if ends else None
        if ends and label:
            words = lines[number - 1].text.split()
            mended[number] = f"{label}: {' '.join(words[len(label.split()) - len(ends['end'].split()) :])}"
            mended[number + 1] = ends["rest"] or ""
    return mended


def _label_begun(words: Sequence[str], end: str) -> str | None:
    """The label that the first words of a line make with the ``end`` of it below, where a person follows them."""
    for size in range(1, min(_LONGEST_BEGINNING, len(words) - 2) + 1):
        label = " ".join([*words[:size], end])
        read = read_label(f"{label}:")
        if read and not read.rest and is_person_name(_NAME_ENDS.split(" ".join(words[size:]))[0].strip()):
            return label
    return None
