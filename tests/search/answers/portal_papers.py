"""Three minutes of one body, with invented persons, on a portal that comes back after two and three years."""

from __future__ import annotations

_HEAD = """Referat fra møte i Nasjonal samarbeidsgruppe for helseforskning (NSG)

Dato: {day}
Sted: Gardermoen

Til stede: Torhild Oppdiktet (Helse Vest RHF), Eskil Påfunn (Oslo universitetssykehus)

"""
_MEETINGS = {
    "4. mars 2019": """Sak 3/2019 Felles søvnportal

Eskil Påfunn orienterte om planen for en felles søvnportal.

Vedtak: NSG tar saken til orientering.

Sak 4/2019 Honorar til foredragsholdere

Honoraret for foredrag er 3000 kroner.
""",
    "9. mars 2020": """Sak 5/2020 Felles søvnportal – finansiering

Eskil Påfunn orienterte om planen for en felles søvnportal. Den felles søvnportalen vil koste fire millioner kroner.

Vedtak: NSG støtter planen.

Sak 8/2020 Oversikt over utstyr

En portal over utstyr er under arbeid.
""",
    "7. mars 2023": """Sak 2/2023 Orienteringer

Den felles søvnportalen åpnet i januar.

Vedtak: Tatt til orientering.
""",
}

PAPERS = {f"referat {place}.txt": _HEAD.format(day=day) + cases for place, (day, cases) in enumerate(_MEETINGS.items())}
