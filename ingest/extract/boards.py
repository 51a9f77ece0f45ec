"""Whose board or programme met, where the head names that on a line of its own and the kind of body elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.language.dates import find_dates
from graph.records import Line
from ingest.extract.body_names_printed import KIND_FIRST, MEETING_WORDS, board_for, tidy
from ingest.shapes import ends_sentence, is_body_name, plain

_NAMED_PROGRAMME = re.compile(
    r"(?:(?:program|aktivitet|satsing|nettverk|prosjekt)(?:/\w+)?|(?P<kind>(?:program|portefølje|prosjekt|fag)(?:styre|råd|utvalg|"
    r"utval)))\s*[:\t]\s*(?P<name>[A-ZÆØÅ«].{2,110})",
    re.IGNORECASE,
)
"""A line of the head that names what the body is for: "Program: Gode helsetjenester" below "Programstyremøte"."""
_REGISTER = re.compile(r"[A-ZÆØÅ].{0,80}?register(?:et)?(?:\s(?:for|over|i|av)\s.{3,90})?", re.IGNORECASE)
"""A line of the head that names the register whose council met: "Norsk register for hofteleddssvikt"."""
_BESIDE_MEETING = re.compile(
    r"(?:(?<=møte)|(?<=møtet)|(?<=referat))(?:(?:,|\s[–-])\s|\s(?=norsk|nasjonal))", re.IGNORECASE
)
_OF_A_BOARD = re.compile(r"\bstyre(?:t|protokoll|møte|sak|leder|leiar|medlem)|\bboard\b", re.IGNORECASE)
_UNDERTAKING = re.compile(
    r"[A-ZÆØÅ][\wæøåÆØÅ-]+(?:\s[\wæøåÆØÅ-]+){0,4}\s(?:RHF|HF|AS|KF|IKS|SF)"
    r"|(?:Universitetet|Høgskolen|Høgskulen|Høyskolen)\s(?:i|på)\s[A-ZÆØÅ][\wæøå-]+(?:\sog\s[A-ZÆØÅ][\wæøå-]+)?"
)
_OWNER = re.compile(r"[A-ZÆØÅ][^:;\t\d]{4,70}")


def board_of(lines: Sequence[Line], printed: Sequence[int]) -> tuple[str | None, int | None]:
    """The undertaking whose board met, where the head speaks of a board and names only it: "Helse Ytrebygd HF"."""
    texts = [(number, plain(lines[number - 1].text)) for number in printed]
    if not any(_OF_A_BOARD.search(text) for _, text in texts):
        return None, None
    return next(((text, number) for number, text in texts if _UNDERTAKING.fullmatch(text)), (None, None))


def owner_above(lines: Sequence[Line], printed: Sequence[int], number: int) -> tuple[str | None, int | None]:
    """Whose board it is where the paper's first line names that alone: "NeuroNode Norway" above "Board meeting"."""
    text = plain(lines[printed[0] - 1].text)
    named = printed[0] < number and lines[printed[0] - 1].kind != "row" and _OWNER.fullmatch(text) is not None
    other = MEETING_WORDS.search(text) or KIND_FIRST.match(text) or ends_sentence(text) or find_dates(text)
    return (text, printed[0]) if named and not other else (None, None)


def board_of_programme(lines: Sequence[Line], printed: Sequence[int], kinds: Sequence[str]) -> tuple[str, int] | None:
    """The board of a programme that a line of its own names, and that line: "Programstyret for Gode helsetjenester"."""
    for number in printed:
        line = lines[number - 1]
        found = _NAMED_PROGRAMME.fullmatch(plain("\t".join(line.cells) or line.text))
        register = _register(line) if found is None and kinds else None
        if register:
            return board_for(kinds[0], register), number
        kind = (found["kind"] or next(iter(kinds), None)) if found else None
        if found and kind and not is_body_name(found["name"]):
            return board_for(kind, tidy(found["name"])), number
    return None


def _register(line: Line) -> str | None:
    """The register that a line of the head names alone, or beside its kind of meeting: "Fagrådsmøte, Norsk …"."""
    value = plain(line.cells[-1] if line.cells else line.text)
    for piece in (value, *_BESIDE_MEETING.split(value)[1:]):
        if _REGISTER.fullmatch(piece) and not ends_sentence(piece) and not MEETING_WORDS.search(piece):
            return tidy(piece)
    return None
