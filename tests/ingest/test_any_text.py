"""Whatever a text file holds: nothing raises, nothing hangs, and every line belongs to exactly one part."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.authority.turtle import read_authority
from graph.errors import InputRefused
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.readers import text
from ingest.readers.content import clean

AUTHORITY = read_authority()
SIZE = 100_000
"""Bytes of each nasty text here; the aim is a megabyte in five seconds, on a machine that does nothing else."""
SECONDS = 20

WORDS = st.sampled_from(
    [
        *("Referat fra møte i NSG", "Innkalling til møte", "Dato: 14. mai 2025", "Til stede: Åse Myrland (UiO)"),
        *("Sak 1/2025 Biobank", "Sak 2011/38", "Vedtak:", "Vedtak", "Forslag til vedtak:", "Eventuelt", "Forfall:"),
        *("Saksframlegg", "Vedlegg 1", "UTKAST", "Unntatt offentlighet", "Side 1 av 2", "NorCRIN", "x\ty\tz"),
        *("\t\t", "", " ", "1.", "- ", "a) b"),
    ]
)
LINES = st.lists(WORDS | st.text(max_size=60), max_size=40)


def covered(document: Document) -> None:
    """Every line of the document stands in exactly one part."""
    parts = extract(document, AUTHORITY).parts
    held = [number for part in parts for number in range(part.lines.start, part.lines.end + 1)]
    assert held == list(range(1, len(document.lines) + 1))


@settings(max_examples=60)
@given(LINES, st.sampled_from(["txt", "docx", "pdf", "html"]), st.booleans())
def test_every_line_is_in_exactly_one_part(texts: list[str], kind: str, headings: bool) -> None:
    made = [
        Line(
            one,
            page=1 + n // 7 if kind == "pdf" else None,
            kind="heading" if headings and n % 5 == 0 else "text",
            level=1,
        )
        for n, one in enumerate(clean(line.replace("\n", " ")) for line in texts)
    ]
    covered(Document(name=f"a.{kind}", sha256="0", format=kind, lines=tuple(made)))


@settings(max_examples=60)
@given(st.binary(max_size=2_000))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        content = text.read("a.txt", data)
    except InputRefused:
        return
    covered(Document(name="a.txt", sha256="0", format="txt", lines=tuple(content.lines)))


@pytest.mark.parametrize(
    "piece",
    [
        *("styret drøftet saken og ", "a", "1234567890", "14. mai 2025 ", "Sak 1/20 ", "Sak 1/20\n", "- punkt\n"),
        *("Sak 1/2020 ", "Vedtak: ok. ", "Sak 1/20 Tittel\n", "Til stede: Kari Moen, UiO ", "Til stede:\n"),
        *(
            "Kari Nordmann, ",
            "UiO (UiO) (",
            "HELSE NORD ",
            "(",
            ":",
            "https://a.no/b?c=d&",
            "Vedtak:\n",
            "1.2.3.4.5.6.7 punkt\n",
            "\t\t\tx\n",
            "\n",
        ),
    ],
)
def test_nothing_hangs(piece: str) -> None:
    whole = (piece * (SIZE // len(piece) + 1))[:SIZE]
    document = Document(name="a.txt", sha256="0", format="txt", lines=tuple(map(Line, whole.split("\n"))))
    before = time.process_time()
    covered(document)
    assert time.process_time() - before < SECONDS
