"""Two meetings of one body, with what people may have to put right: invented persons, a misprinted number."""

from __future__ import annotations

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
FIRST = """Referat fra møte i Nasjonal samarbeidsgruppe for helseforskning (NSG)

Dato: 14. mars 2024
Sted: Gardermoen

Til stede: Torhild Oppdiktet (Fjord sykehus HF), Torhild Oppdikt (Vidde sykehus HF), Eskil Påfunn (Viddesjukehuset)

Sak 20/2024 Finansiering av Bregnenettverket

Eskil Påfunn orienterte om arbeidet i Bregnenettverket.
Sekretariatet sender et brev til Fjord sykehus HF innen 1. mai 2024.

Vedtak: NSG støtter videre finansiering av arbeidet.

Sak 22/2024 Seminar til høsten

Vedtak: NSG tar saken til orientering.
"""
SECOND = """Referat fra møte i Nasjonal samarbeidsgruppe for helseforskning (NSG)

Dato: 12. september 2024
Sted: Værnes

Til stede: Torhild Oppdiktet (Fjord sykehus HF), Eskil Påhitt (Viddesjukehuset)

Sak 30/2024 Ny avtale om biobanker

Vedtak: NSG slutter seg til avtalen.
"""


def named(name: str, text: str, authority: Authority = AUTHORITY) -> NamedFindings:
    lines = tuple(Line(line) for line in text.splitlines())
    document = Document(name=name, sha256=f"{name:0<64}", format="txt", lines=lines)
    return NamedFindings(name, extract(document, authority))


PAPERS = (named("mars.txt", FIRST), named("september.txt", SECOND))
