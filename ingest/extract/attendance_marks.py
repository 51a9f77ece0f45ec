"""Notes under a list of persons ("* deltok på Teams") and the marks beside the names that they hold for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from graph.language.persons import is_person_name
from ingest.extract.attendance_words import Said, read_words

_MARK = r"\*{1,3}|[¹²³†‡]|\d\)"
_NOTE = re.compile(rf"^\s*(?P<mark>{_MARK})\)?\s*=?\s*(?P<words>[a-zæøå].*?)\s*$", re.IGNORECASE)
_MARKED = re.compile(rf"(?<=[^\W\d_])\s?(?P<mark>{_MARK})(?=\s*(?:[,;(\t|]|$|\s[–—-]\s))")


def read_note(text: str) -> tuple[str, str] | None:
    """Mark and words of a note that says something of persons; None for every other line."""
    note = _NOTE.match(text)
    if note is None or "**" in note["words"] or read_words(note["words"]) == Said():
        return None
    if is_person_name(re.split(r"[,(–:\t]|\s-\s|\s{2,}", note["words"])[0].strip()):
        return None  # "* Eva Moen, UiO (digitalt)" is a bullet
    said = read_words(note["words"])
    # So is "* universitetene": only what a note can say of somebody makes it one.
    tells = said.attendance or said.substitutes_for or said.cases or (said.role and not said.institution)
    return (note["mark"], note["words"].strip(" .")) if tells else None


def with_notes(text: str, notes: Mapping[str, str]) -> str:
    """The line with each mark that has a note replaced by the note in brackets."""
    if not notes:
        return text
    return _MARKED.sub(lambda found: f" ({notes[found['mark']]})" if found["mark"] in notes else found[0], text)
