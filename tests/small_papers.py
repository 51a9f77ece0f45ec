"""Minutes of a few lines, with invented persons, so that loading them takes no time."""

from __future__ import annotations

from pathlib import Path

_MINUTES = """Referat fra møte i Nasjonal samarbeidsgruppe for helseforskning (NSG)

Dato: {day}. mars {year}
Sted: Gardermoen

Til stede: Torhild Oppdiktet (Helse Vest RHF), Eskil Påfunn (Oslo universitetssykehus)

Sak {number}/{year} Finansiering av {topic}

Eskil Påfunn orienterte om {topic}. Kostnadene er høyere enn i fjor.

Vedtak: NSG støtter videre finansiering av {topic}.
"""

TOPICS = ("NorCRIN", "kunstig intelligens i helsetjenesten", "Helsedataprogrammet", "persontilpasset medisin")


def minutes(number: int) -> str:
    """The text of the minutes with this number, from 1 on; each of a meeting of its own."""
    topic = TOPICS[number % len(TOPICS)]
    return _MINUTES.format(day=number, year=2015 + number, number=number, topic=topic)


def write_minutes(folder: Path, count: int, first: int = 1) -> list[Path]:
    """Files of minutes in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(first, first + count):
        path = folder / f"referat {number} – møte på Værnes.txt"
        path.write_text(minutes(number), encoding="utf-8")
        paths.append(path)
    return paths
