"""Attendance whose columns a print or a copy lost, and labels that hold for several names; invented persons."""

from __future__ import annotations

import pytest

from graph.records import Document, Line
from ingest.extract.attendance_pairs import parted, read_printed_headings
from ingest.extract.participants import read_attendance
from ingest.findings import Lines

Row = tuple[str, str | None, str, str, str | None]


def read(*lines: Line) -> list[Row]:
    document = Document(name="x.txt", sha256="", format="txt", lines=lines)
    found = read_attendance(document, Lines(start=1, end=len(lines)), frozenset())
    return [(p.name, p.institution, p.role, p.attendance, p.substitutes_for) for p in found.participants]


def typed(text: str) -> list[Row]:
    return read(*map(Line, text.split("\n")))


def row(*cells: str) -> Line:
    return Line("\t".join(cells), kind="row", cells=cells)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sjur Øverdal Norunn Loftmo", "Sjur Øverdal, Norunn Loftmo"),
        ("Kirsti Ann Tveito Rolf Åge Ervikmo (til sak 26/10)", "Kirsti Ann Tveito, Rolf Åge Ervikmo (til sak 26/10)"),
        ("Atle Hamnes, leiar Grete Starheim, nestleiar", "Atle Hamnes, leiar; Grete Starheim, nestleiar"),
        ("Bernt Wiik Rosland", "Bernt Wiik Rosland"),
        ("Anne Sofie von der Lippe", "Anne Sofie von der Lippe"),
        ("Eva Moen, professor Per Lie, NTNU", "Eva Moen, professor Per Lie, NTNU"),
        ("direktør Kine Solli, sekretær Liv Haukås", "direktør Kine Solli, sekretær Liv Haukås"),
        ("Eva Moen Martina Hansens Hospital", "Eva Moen Martina Hansens Hospital"),
    ],
)
def test_two_persons_run_together(line: str, expected: str) -> None:
    assert parted(line) == expected


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("Navn Funksjon Representerer", ("name", "role", "institution")),
        ("Navn Møtte for Representerer", ("name", "substitutes", "institution")),
        ("Namn Stilling", ("name", "title")),
        ("Navn Nordmann", None),
        ("Navn på den som møtte", None),
    ],
)
def test_heads_that_lost_their_gaps(line: str, columns: tuple[str, ...] | None) -> None:
    assert read_printed_headings(line) == columns


def test_a_copied_table_of_a_council() -> None:
    assert typed(
        """\
Varamedlemmer som møtte:
Navn Møtte for Representerer
Liv Unni Setermoen Geir Atle Kvebergli SP
Fra administrasjonen møtte:
Navn Stilling
Odd Roar Haugseter Kommuneoverlege"""
    ) == [
        ("Liv Unni Setermoen", "SP", "deputy", "present", "Geir Atle Kvebergli"),
        ("Odd Roar Haugseter", None, "secretariat", "present", None),
    ]


def test_a_copied_table_that_says_yes_and_no() -> None:
    assert typed(
        """\
Navn Rolle Deltok Merknad
Kjetil Opsalmo Nestleder Ja Teams, til kl.
13:30
Ole Tobias Rindal Styremedlem Nei Meldt forfall
Bente Aalvik Administrerende direktør Ja"""
    ) == [
        ("Kjetil Opsalmo", None, "member", "remote", None),
        ("Ole Tobias Rindal", None, "member", "absent", None),
        ("Bente Aalvik", None, "member", "present", None),
    ]


def test_names_of_three_printed_rows() -> None:
    assert read(
        row("Navn", "Rolle", "Deltok", "Merknad"),
        row("Hanne", "Styremedlem", "Ja", ""),
        row("Margrethe", "", "", ""),
        row("Tveranger", "", "", ""),
        row("Mona Iren", "Styremedlem,", "Nei", "Meldt forfall"),
        row("Fagerjord", "ansattvalgt", "", ""),
        row("Stig Ove", "Varamedlem", "Ja", "For Mona Iren"),
        row("Nakkenes", "", "", "Fagerjord"),
        row("Espen", "Styremedlem", "Ja", "Teams, til kl. 13"),
        row("Haugstvedt", "", "", ""),
    ) == [
        ("Hanne Margrethe Tveranger", None, "member", "present", None),
        ("Mona Iren Fagerjord", None, "member", "absent", None),
        ("Stig Ove Nakkenes", None, "deputy", "present", "Mona Iren Fagerjord"),
        ("Espen Haugstvedt", None, "member", "remote", None),
    ]


def test_two_who_took_the_minutes() -> None:
    below = [
        ("Vigdis Skjelvik", None, "secretariat", "present", None),
        ("May Britt Kjelmo", None, "secretariat", "present", None),
    ]
    absent = ("Karl Vikmo", None, "member", "absent", None)
    rows = (row("Forfall:", "Karl Vikmo"), row("Referent:", "Vigdis Skjelvik"), row("", "May Britt Kjelmo"))
    assert read(*rows) == [absent, *below]
    assert typed("Forfall:\tKarl Vikmo\nReferent:\tVigdis Skjelvik\n\tMay Britt Kjelmo") == [absent, *below]
    assert typed("Forfall: Karl Vikmo\nReferent:\nVigdis Skjelvik\nMay Britt Kjelmo") == [absent, *below]


def test_words_beside_names() -> None:
    assert typed(
        """\
Til stede:
Wenche Østbø, møtende varamedlem for Per-Anders Kløvmo
Forfall: Per-Anders Kløvmo
FRÅ BRUKARUTVALET:
Bjørg Hjelmeset
FRÅ ADMINISTRASJONEN:
Arild Erdal, personaldirektør (28. april)"""
    ) == [
        ("Wenche Østbø", None, "deputy", "present", "Per-Anders Kløvmo"),
        ("Per-Anders Kløvmo", None, "member", "absent", None),
        ("Bjørg Hjelmeset", None, "observer", "present", None),
        ("Arild Erdal", None, "secretariat", "present", None),
    ]


def test_a_title_behind_a_given_name_that_is_not_known() -> None:
    assert typed(
        """\
Deltakere:
- Orvar Torvheimsund forskningsdirektør, Universitetet i Agder
- Farid Lien seniorrådgiver, Nord universitet
- Embla Steinbakken professor, Helse Sør-Øst RHF"""
    ) == [
        ("Orvar Torvheimsund", "Universitetet i Agder", "member", "present", None),
        ("Farid Lien", "Nord universitet", "member", "present", None),
        ("Embla Steinbakken", "Helse Sør-Øst RHF", "member", "present", None),
    ]


def test_a_council_and_those_from_elsewhere() -> None:
    assert typed(
        """MEDLEMMER
Leder\tIngvild Fossmo\tAP\tMøtt
Medlem\tAnne Svartli\tAP\tForfall
Varamedlem\tMagnus Elias Vik\tAP\tMøtt for Anne Svartli

Fra adm. (evt. andre): Rådgiver Synne Karolmo og helse- og omsorgssjef Bjørg Ytterstad."""
    ) == [
        ("Ingvild Fossmo", "AP", "chair", "present", None),
        ("Anne Svartli", "AP", "member", "absent", None),
        ("Magnus Elias Vik", "AP", "deputy", "present", "Anne Svartli"),
        ("Synne Karolmo", None, "secretariat", "present", None),
        ("Bjørg Ytterstad", None, "secretariat", "present", None),
    ]


def test_those_of_the_office_stand_behind_the_absent() -> None:
    assert typed("Ikke til stede:\nOle Moen (NTNU)\n\nFra Helsedirektoratet:\nHans Aarset") == [
        ("Ole Moen", "NTNU", "member", "absent", None),
        ("Hans Aarset", "Helsedirektoratet", "invited", "present", None),
    ]


def test_two_lists_beside_each_other_whose_last_head_is_one_cell() -> None:
    assert typed(
        """Til stede:
Styremedlemmer\t\tAdministrasjon
Hilde Rolands\tstyreleder\tDagfinn Bergsvik\tadm. direktør
Bengt Flygel\tnestleder\tMona Peders\tstyresekretær"""
    ) == [
        ("Hilde Rolands", None, "chair", "present", None),
        ("Bengt Flygel", None, "member", "present", None),
        ("Dagfinn Bergsvik", None, "secretariat", "present", None),
        ("Mona Peders", None, "secretariat", "present", None),
    ]
