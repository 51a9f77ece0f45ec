"""Questions with the lines that answer them, read from a YAML file.

::

    - id: q1                          # of your own, each once
      lang: nb                        # nb, nn or en
      kind: decision                  # any word; "timeline" and "unanswerable" are measured in their own way
      question: Hva ble vedtatt om …?
      evidence:                       # the lines that answer; none where the documents do not say
      - {document: referat.txt, start_line: 12, end_line: 15, meeting_id: nsg-2024-05-22}
      must_contain: [ordrett]         # words that the answer or its first evidence must have

Further fields are for the reader of the file. ``meeting_id`` ends with the meeting's date, by which the years of a
timeline are counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import yaml

from graph.errors import InputRefused, reason_nb
from search.language import QuestionLanguage

UNANSWERABLE = "unanswerable"
TIMELINE = "timeline"

_FIELD = re.compile(r"at `\$\.(?P<path>[^`]+)`")
_MISSING = re.compile(r"missing required field `(?P<name>[^`]+)`(?: - at `\$\.?(?P<path>[^`]*)`)?")


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Lines of a document that answer a question; 1-based, both ends included."""

    document: str
    start_line: int
    end_line: int
    meeting_id: str | None = None

    @property
    def year(self) -> str | None:
        """The year of the meeting, where its id tells it."""
        dated = re.search(r"\b(\d{4})-\d{2}-\d{2}$", self.meeting_id or "")
        return dated[1] if dated else None


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One question and what its answer must show."""

    id: str
    lang: QuestionLanguage
    kind: str
    question: str
    evidence: tuple[Place, ...] = ()
    must_contain: tuple[str, ...] = ()

    @property
    def answerable(self) -> bool:
        """Whether the documents say it."""
        return self.kind != UNANSWERABLE


def read_questions(path: Path) -> tuple[Asked, ...]:
    """The questions of a YAML file, in its order. Raises InputRefused, which names the question, its line and field."""
    name = path.name
    try:
        written = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputRefused(
            name, f"filen kan ikke leses ({reason_nb(error)}). Se etter at den finnes, og at du kan lese den.",
            f"the file cannot be read ({reason}). See that it is there and that you may read it.",
        ) from error  # fmt: skip
    except UnicodeDecodeError as error:
        raise InputRefused(
            name, "filen er ikke UTF-8. Lagre den som UTF-8.", "the file is not UTF-8. Save it as UTF-8."
        ) from error
    return _of_entries(name, *_parsed(name, written))


def _parsed(name: str, written: str) -> tuple[list[Any], list[int]]:
    """The entries of a YAML list, and the line each begins on."""
    try:
        root = yaml.compose(written, Loader=yaml.SafeLoader)
        entries = yaml.load(written, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:  # ValueError: "2024-13-45" would be a date
        mark = getattr(error, "problem_mark", None)
        place = (f" på linje {mark.line + 1}", f" on line {mark.line + 1}") if mark else ("", "")
        raise InputRefused(
            name,
            f"dette er ikke YAML{place[0]}. Se etter innrykk, kolon og anførselstegn der.",
            f"this is no YAML{place[1]}. Look at the indents, colons and quotation marks there.",
        ) from error
    if not isinstance(entries, list) or not entries:
        raise InputRefused(
            name,
            "filen har ingen liste av spørsmål. Hvert spørsmål begynner med «- id:»; docs/usage.md viser et.",
            "the file has no list of questions. Each begins with “- id:”; docs/usage.md shows one.",
        )
    return entries, [node.start_mark.line + 1 for node in root.value]


def _of_entries(name: str, entries: Sequence[Any], lines: Sequence[int]) -> tuple[Asked, ...]:
    found = tuple(_asked(name, entry, line) for entry, line in zip(entries, lines, strict=True))
    times = Counter(one.id for one in found)
    for one, line in zip(found, lines, strict=True):
        if times[one.id] > 1:
            raise _wrong(name, line, one.id, "id", "står på flere spørsmål; gi hvert sin egen",
                         "is that of several questions; give each its own")  # fmt: skip
    return found


def _asked(name: str, entry: Any, line: int) -> Asked:
    identity = str(entry.get("id", "?")) if isinstance(entry, dict) else "?"
    try:
        one = msgspec.convert(entry, Asked)
    except msgspec.ValidationError as error:
        field, nb, en = _misfit(str(error))
        raise _wrong(name, line, identity, field, nb, en) from error
    if not one.question.strip():
        raise _wrong(name, line, identity, "question", "er tomt; skriv spørsmålet", "is empty; write the question")
    for place in one.evidence:
        if not 1 <= place.start_line <= place.end_line:
            raise _wrong(name, line, identity, "evidence", "har linjer som ikke kan stemme; den første linjen er 1",
                         "has lines that cannot be; the first line is 1")  # fmt: skip
    if one.answerable != bool(one.evidence):
        raise _wrong(
            name, line, identity, "evidence",
            f"skal være tomt for «{UNANSWERABLE}» og ellers ha minst ett sted; rett feltet eller kind",
            f"is to be empty for “{UNANSWERABLE}” and else to have at least one place; mend it or kind",
        )  # fmt: skip
    return one


def _misfit(told: str) -> tuple[str, str, str]:
    """The field that msgspec complains of, and what is wrong with it."""
    if missing := _MISSING.search(told):
        field = ".".join(part for part in (missing["path"], missing["name"]) if part)
        return field, "mangler; legg det til", "is missing; add it"
    at = _FIELD.search(told)
    return (
        at["path"] if at else "id",
        "har feil slags innhold; docs/usage.md viser hva som skal stå",
        "holds the wrong sort of thing; docs/usage.md shows what is to stand there",
    )


def _wrong(name: str, line: int, identity: str, field: str, nb: str, en: str) -> InputRefused:
    return InputRefused(
        name,
        f"spørsmålet på linje {line} (id {identity}): feltet «{field}» {nb}.",
        f"the question on line {line} (id {identity}): the field “{field}” {en}.",
    )
