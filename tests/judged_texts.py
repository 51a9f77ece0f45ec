"""Minutes of two meetings of one body, with what people may have to put right: invented persons, a misprint."""

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
