"""Papers with something odd in each, and what is said of them; persons and bodies are invented."""

from __future__ import annotations

import hashlib
from functools import cache
from textwrap import dedent

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings


@cache
def authority() -> Authority:
    """The shipped authority file."""
    return read_authority()


def read(name: str, text: str) -> NamedFindings:
    """A text as the findings of a document of this name."""
    lines = tuple(map(Line, dedent(text).strip("\n").split("\n")))
    document = Document(name=name, sha256=hashlib.sha256(text.encode()).hexdigest(), format="txt", lines=lines)
    return NamedFindings(name, extract(document, authority()))


def minutes(
    cases: str, date: str = "14. mai 2024", people: str = "Åse Myrland (Helse Nord RHF), Jon Tveit (UiO)"
) -> str:
    """Minutes of NSG around these cases."""
    head = f"Referat fra møte i NSG\n\nDato: {date}\nSted: Tromsø\n\nTil stede: {people}\n\n"
    return head + dedent(cases).strip("\n") + "\n"


def agenda(cases: str, date: str = "14. mai 2024") -> str:
    """An agenda of NSG with these cases."""
    return f"Innkalling til møte i NSG\n\nDato: {date}\nSted: Tromsø\n\n" + dedent(cases).strip("\n") + "\n"
