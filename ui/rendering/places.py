"""Where something stands, in words: "referat.pdf, side 2, linje 42–47 · UTKAST"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.records import Source
from search.answers.answer import Evidence
from ui.settings import Language
from ui.texts import text


def place(source: Source | Evidence, language: Language) -> str:
    """Document, page and lines of a source, with its draft mark and label, and whether text recognition read it."""
    words = [source.document]
    if source.page is not None:
        words.append(f"{text('page', language)} {source.page}")
    lines = str(source.start_line)
    if source.end_line != source.start_line:
        lines += f"–{source.end_line}"
    words.append(f"{text('line', language)} {lines}")
    marks = [text("draft", language)] if source.draft else []
    if source.sensitivity:
        marks.append(f"{text('label', language)} «{source.sensitivity}»")
    if source.ocr:
        marks.append(text("ocr", language))
    return " · ".join([", ".join(words), *marks])


def places(sources: Sequence[Source], language: Language) -> str:
    """All places of a fact."""
    return "; ".join(place(source, language) for source in sources)
