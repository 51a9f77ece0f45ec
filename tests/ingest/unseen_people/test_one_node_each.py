"""One person and one institution through three years of papers that print them differently. Persons are invented."""

from __future__ import annotations

from textwrap import dedent

from graph.authority.turtle import read_authority
from graph.language.names import EntityMatcher
from graph.records import Document, Line, State
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.institutions import InstitutionNames
from ingest.resolve.state import resolve

AUTHORITY = read_authority()
YEARS = {
    "3. mars 2019": """
        Til stede: Kari Nes (Fjordtech AS), Per A. Lie (Stiftelsen Nordlys), Eva Moe-Dal (Sandvik kommune),
        Håkon Sæther (HiOA), Anne Hansen (Diakonhjemmet), Liv Øverås Hagen (OUS)
        Forfall: Bjørn Erik Aasen (Haukeland)

        Sak 1/19 Åpning
        Stiftelsen Nordlys' midler og Sandvik kommunes plan ble drøftet.
        """,
    "4. mars 2020": """
        Til stede: Kari Nes (Fjordtech), Per Lie (Stiftelsen Nordlys), Eva Dal Moe (Sandvik Kommune),
        Haakon Saether (OsloMet), Anne Hanssen (Diakonhjemmet sykehus), Liv O. Hagen (OUS)
        Forfall: Bjørn-Erik Åsen (Haukeland universitetssykehus)

        Sak 1/20 Åpning
        Research Council of Norway, Norwegian Medical Association and Oslo Metropolitan University.
        """,
    "5. mars 2021": """
        Til stede: prof. Kari Nes (FJORDTECH AS), Per Anders Lie (Stiftelsen Nordlys), Eva Moe Dal (Sandvik kommune),
        Håkon Sœther (OsloMet – storbyuniversitetet), Anne Hansen (Diakonhjemmet Sykehus AS),
        Liv Øveraas Hagen (Oslo universitetssykehus HF)
        Forfall: Björn Erik Aasen (Haukeland universitetssjukehus)

        Sak 1/21 Åpning
        Legeforeningens innspill og NFRs brev ble gjennomgått.
        """,
}


def _state() -> State:
    documents = []
    for date, text in YEARS.items():
        body = f"Referat fra møte i NSG\nDato: {date}\n\n{dedent(text).strip()}\n"
        lines = tuple(Line(line) for line in body.split("\n"))
        paper = Document(name=f"{date}.txt", sha256=date, format="txt", lines=lines)
        documents.append(NamedFindings(paper.name, extract(paper, AUTHORITY)))
    return resolve(documents, AUTHORITY)


def test_one_person_one_node() -> None:
    state = _state()
    assert sorted(person.id for person in state.persons) == [
        "anne-hansen",
        "bjorn-erik-aasen",
        "eva-moe-dal",
        "haakon-saether",
        "kari-nes",
        "liv-overaas-hagen",
        "per-anders-lie",
    ]
    assert all(person.merges for person in state.persons if len(person.variants) > 1)


def test_one_institution_in_bokmal_and_nynorsk() -> None:
    names = InstitutionNames(EntityMatcher(AUTHORITY))
    printed = ("Granli sykehus", "Granli sjukehus", "Granli høyskole", "Granli høgskule", "Granli kommune")
    assert [names.resolve(name)[0] for name in printed] == [
        "granli-sykehus",
        "granli-sykehus",
        "granli-hogskole",
        "granli-hogskole",
        "granli-kommune",
    ]


def test_one_institution_one_node() -> None:
    names = {institution.name for institution in _state().institutions}
    assert names == {
        "Den norske legeforening",
        "Diakonhjemmet Sykehus AS",
        "Fjordtech AS",
        "Helse Bergen HF",
        "Høgskolen i Oslo og Akershus",
        "Nasjonal samarbeidsgruppe for helseforskning i spesialisthelsetjenesten",
        "Norges forskningsråd",
        "Oslo universitetssykehus HF",
        "OsloMet – storbyuniversitetet",
        "Sandvik kommune",
        "Stiftelsen Nordlys",
    }
