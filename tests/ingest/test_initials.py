"""Initials that minutes call people by, with invented persons."""

from __future__ import annotations

from graph.authority.entries import Authority
from graph.records import Document, Line
from ingest.extract.document import extract

HEAD = """\
Referat frå møte i Regionalt forskingsutval 12. mars 2015

Til stades:
Hilde Tveitnes (HT), leiar, Universitetet i Bergen
Svein Skeimo (SS), Helse Fonna HF
Forfall: Kari Solbakk, Helse Førde HF
"""


def cases(text: str) -> list[tuple[str, list[str]]]:
    lines = tuple(map(Line, (HEAD + text).split("\n")))
    findings = extract(Document(name="a.txt", sha256="0", format="txt", lines=lines), Authority(entries=()))
    return [(case.title, [one.name for one in case.presenters]) for part in findings.parts for case in part.cases]


def test_who_presents_a_case_may_be_called_by_initials() -> None:
    assert cases(
        """
Sak 13/15 Utlysing av forskingsmidlar (HT)
SS peika på at tida er knapp.

Sak 14/15 Kliniske studiar
SS orienterte om arbeidet.

Sak 15/15 Budsjett (SS/HT)
Saka vart drøfta.
"""
    ) == [
        ("Utlysing av forskingsmidlar", ["Hilde Tveitnes"]),
        ("Kliniske studiar", ["Svein Skeimo"]),
        ("Budsjett", ["Svein Skeimo", "Hilde Tveitnes"]),
    ]


def test_letters_that_no_list_declares_are_no_person() -> None:
    assert cases(
        """
Sak 13/15 Avtale med kommunane (KS)
KS orienterte om avtala.

Sak 14/15 Ymse
Ingen saker.
"""
    ) == [("Avtale med kommunane (KS)", []), ("Ymse", [])]
