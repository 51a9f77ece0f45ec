"""Earlier treatment as a Word document: a heading a case and a paragraph to paste, quotations, numbered sources.

Every case numbers its own sources, so that one can be pasted without the others. A label of sensitivity stands beside
whatever it is quoted from, and all of them at the top.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from graph.errors import WrongUse, reason_nb
from ingest.history.records import History
from search.answers.wording import day
from ui.rendering.history import Paragraph, Quote, Told, labelled, labels_in, paragraph
from ui.settings import Language
from ui.texts import text

_FONT, _SIZE, _SMALL = "Calibri", Pt(11), Pt(9)
_QUOTE_INDENT = Cm(1)
_A4 = Cm(21), Cm(29.7)
_SOURCE_STYLE = "Kilde"
_LANGUAGE_TAGS: dict[Language, str] = {"nb": "nb-NO", "en": "en-GB"}
# Text recognition and old Word files leave control characters that XML does not allow.
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_word(history: History, target: Path, today: str, language: Language) -> None:
    """Write the document; ``today`` is the ISO day it bears. Raises WrongUse where the file cannot be written."""
    document = _styled(language)
    told = [paragraph(one, language) for one in history.cases]
    document.core_properties.title = _clean(f"{text('history_title', language)}: {history.asked}")
    document.core_properties.author = "saksgraf"
    document.core_properties.comments = ""
    document.add_heading(text("history_title", language), level=1)
    made = text("history_made", language).format(date=day(today, language))
    if history.newest:
        made += f" {text('newest', language)}: {day(history.newest, language)}."
    document.add_paragraph(made, style=_SOURCE_STYLE)
    if labels := labels_in(told):
        warning = text("history_labels", language).format(labels=", ".join(f"«{one}»" for one in labels))
        document.add_paragraph().add_run(_clean(warning)).bold = True
    for one in told:
        _add_case(document, one, language)
    _save(document, target)


def _add_case(document: Any, told: Paragraph, language: Language) -> None:
    label = f" ({labelled(told.label, language)})" if told.label else ""
    document.add_heading(_clean(told.heading + label), level=2)
    document.add_paragraph(_clean(told.opening))
    _add_told(document, told.treated, language)
    if told.still_open:
        document.add_paragraph().add_run(f"{text('history_open', language)}:").bold = True
        _add_told(document, told.still_open, language)
    _add_told(document, told.closing, language)
    for line in (*told.sources, *told.reasons):
        document.add_paragraph(_clean(line), style=_SOURCE_STYLE)


def _add_told(document: Any, told: Iterable[Told], language: Language) -> None:
    for one in told:
        lead = document.add_paragraph(_clean(one.lead))
        _add_marks(lead, one.notes)
        lead.paragraph_format.keep_with_next = bool(one.quotes)
        for quote in one.quotes:
            _add_quote(document, quote, language)


def _add_quote(document: Any, quote: Quote, language: Language) -> None:
    """The words line by line as they are printed, in one paragraph, then their sources and label."""
    added = document.add_paragraph(style="Quote")
    added.add_run(f"«{_clean(quote.words)}»")  # a line break in the words is one in Word
    _add_marks(added, quote.notes)
    if quote.label:
        added.add_run(_clean(f" ({labelled(quote.label, language)})")).bold = True


def _add_marks(added: Any, notes: Iterable[int]) -> None:
    for number in notes:
        added.add_run(f"[{number}]").font.superscript = True


def _styled(language: Language) -> Any:
    """An empty document in plain dress: what is pasted takes on the looks of the paper it comes into."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = _A4
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = _FONT, _SIZE
    normal.paragraph_format.space_after = Pt(6)
    tag = OxmlElement("w:lang")
    tag.set(qn("w:val"), _LANGUAGE_TAGS[language])
    normal.element.get_or_add_rPr().append(tag)
    for name, size in (("Heading 1", Pt(16)), ("Heading 2", Pt(13))):
        font = styles[name].font
        font.name, font.size, font.color.rgb = _FONT, size, RGBColor(0, 0, 0)
        styles[name].element.rPr.rFonts.attrib.clear()  # the theme's fonts would win
        font.name = _FONT
    quotation = styles["Quote"]
    quotation.font.color.rgb = RGBColor(0, 0, 0)
    quotation.paragraph_format.left_indent = _QUOTE_INDENT
    source = styles.add_style(_SOURCE_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    source.base_style = normal
    source.font.size = _SMALL
    source.paragraph_format.space_after = Pt(0)
    return document


def _clean(words: str) -> str:
    return _NOT_XML.sub(" ", words)


def _save(document: Any, target: Path) -> None:
    whole = io.BytesIO()
    document.save(whole)
    try:
        target.write_bytes(whole.getvalue())
    except OSError as error:
        raise WrongUse(
            f"{target} kan ikke skrives ({reason_nb(error)}). Lukk filen om den er åpen, eller velg en annen.",
            f"{target} cannot be written ({error.strerror}). Close the file if it is open, or choose another.",
        ) from error
