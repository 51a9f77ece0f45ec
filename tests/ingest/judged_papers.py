"""Two meetings of one body, with what people may have to put right: invented persons, a misprinted number."""

from __future__ import annotations

from judged_texts import FIRST, SECOND

from graph.authority.entries import Authority, Entry
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings

AUTHORITY = Authority(
    entries=(
        Entry(id="nsg", kind="body", name="Nasjonal samarbeidsgruppe for helseforskning", abbreviations=("NSG",)),
        Entry(id="fjord-hf", kind="institution", name="Fjord sykehus HF"),
        Entry(id="vidde-hf", kind="institution", name="Vidde sykehus HF"),
    )
)


def named(name: str, text: str, authority: Authority = AUTHORITY) -> NamedFindings:
    lines = tuple(Line(line) for line in text.splitlines())
    document = Document(name=name, sha256=f"{name:0<64}", format="txt", lines=lines)
    return NamedFindings(name, extract(document, authority))


PAPERS = (named("mars.txt", FIRST), named("september.txt", SECOND))
