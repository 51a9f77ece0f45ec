"""The same minutes as text, Word, PDF and web page give the same words in the same order."""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
from paper_makers import printed, read

from graph.records import Document
from ingest.blocks import make_blocks

TITLE = "Referat fra møte i Rådet for helseforskning"
PARAGRAPHS = [
    "Dato: 12. mars 2024",
    "Sak 7/24 Nasjonal strategi",
    "Siri Li, Helse Vest RHF, presenterte saken. Rådet drøftet strategien, og flere pekte på at pengene må komme.",
    "Vedtak:",
    "Rådet slutter seg til strategien, og ber sekretariatet om å legge fram en plan for oppfølging i neste møte.",
]
TABLE = [("Navn", "Institusjon", "Rolle"), ("Ola Fjellheim", "UiO", "Leder"), ("Kari Strandvik", "NTNU", "Vara")]


def _word() -> bytes:
    source = docx.Document()
    source.add_heading(TITLE, 1)
    table = source.add_table(len(TABLE), 3)
    for cell, text in zip(table._cells, [text for row in TABLE for text in row], strict=True):
        cell.text = text
    for text in PARAGRAPHS:
        source.add_paragraph(text)
    out = io.BytesIO()
    source.save(out)
    return out.getvalue()


def _web() -> str:
    table = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in TABLE)
    paragraphs = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    return f"<html><meta charset=utf-8><h1>{TITLE}</h1><table cellpadding=6>{table}</table>{paragraphs}</html>"


def _words(document: Document) -> list[str]:
    return [re.sub(r"\s+", " ", block.text) for block in make_blocks(document.lines)]


def test_the_same_words_in_the_same_order(tmp_path: Path) -> None:
    plain = "\n\n".join([f"# {TITLE}", "\n".join("\t".join(row) for row in TABLE), *PARAGRAPHS])
    expected = [TITLE, *(" ".join(row) for row in TABLE), *PARAGRAPHS]
    assert _words(read("a.md", plain.encode())) == expected
    assert _words(read("a.pdf", printed(_web(), tmp_path))) == expected
    # The paragraphs of Word and the web are lines of their own, however long.
    for document in (read("a.html", _web().encode()), read("a.docx", _word())):
        assert [line.text.replace("\t", " ") for line in document.lines] == expected
