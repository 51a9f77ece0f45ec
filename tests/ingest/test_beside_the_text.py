"""Margin comments, tracked changes and annotations never become case text, decisions or passages of the search."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document as WordFile
from docx.oxml import OxmlElement
from docx.text.paragraph import Paragraph
from readers.paper_makers import column, pdf

from graph.authority.turtle import read_authority
from graph.records import Document
from ingest.extract.document import extract
from ingest.indexing import passages_of
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

AUTHORITY = read_authority()
MINUTES = """Referat fra møte i NSG
Dato: 14. mai 2025
Sted: Bodø
Til stede: Åse Myrland (Helse Nord RHF)
Sak 08/2025 Biobanklager
Lageret er fullt.
Vedtak:
NSG ber om en plan.
Sak 09/2025 Eventuelt
Neste møte holdes i juni.""".split("\n")
ASIDE = ("Hemmelighvisket", "Kommentarord", "Strøketord")


def _tracked(paragraph: Paragraph, kind: str, text: str) -> None:
    """A tracked insertion or deletion at the end of a paragraph."""
    change, run = OxmlElement(f"w:{kind}"), OxmlElement("w:r")
    words = OxmlElement("w:delText" if kind == "del" else "w:t")
    words.text = text
    run.append(words)
    change.append(run)
    paragraph._p.append(change)


def word_file(path: Path) -> Document:
    file = WordFile()
    for line in MINUTES:
        paragraph = file.add_paragraph(line)
        if line.startswith(("Lageret", "NSG", "Sak 08", "Til stede")):
            file.add_comment(paragraph.runs, text=f"Vedtak: {ASIDE[1]} godkjennes.", author="Jon Tveit", initials="JT")
            _tracked(paragraph, "del", f" {ASIDE[2]} NorCRIN.")
            _tracked(paragraph, "ins", " Innsatt.")
    file.save(str(path / "a.docx"))
    return read_document(path / "a.docx", "a.docx")


def pdf_file(path: Path) -> Document:
    note = f"<< /Type /Annot /Subtype /Text /Rect [400 700 420 720] /Contents (Vedtak: {ASIDE[0]} {ASIDE[1]}) >>"
    data = pdf(column(60, 760, MINUTES)).replace(b"/Type/Page/", b"/Type/Page/Annots[" + note.encode() + b"]/")
    assert b"/Annots" in data
    (path / "a.pdf").write_bytes(data)
    return read_document(path / "a.pdf", "a.pdf")


@pytest.mark.parametrize("make", [word_file, pdf_file])
def test_what_stands_beside_is_never_said(make: object, tmp_path: Path) -> None:
    assert callable(make)
    document = make(tmp_path)
    found = NamedFindings(document.name, extract(document, AUTHORITY))
    state = resolve([found], AUTHORITY)
    (meeting,) = state.meetings
    assert [case.number for case in meeting.cases] == ["8/2025", "9/2025"]
    assert [len(case.decisions) for case in meeting.cases] == [1, 0]
    assert [person.name for person in state.persons] == ["Åse Myrland"]
    said = str(meeting) + str(passages_of([found], state, state))
    assert not any(word in said for word in ASIDE)
    assert "NorCRIN" not in said
    if document.format == "docx":
        assert "NSG ber om en plan. Innsatt." in said
        assert {aside.kind for aside in document.asides} == {"comment", "deletion"}
