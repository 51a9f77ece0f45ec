"""Attendance as secretariats print it, with invented persons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import Document, Line
from ingest.extract.participants import read_attendance
from ingest.findings import AttendanceFindings, Lines

Row = tuple[str, str | None, str, str]
HERE = "present"


def document(text: str) -> Document:
    lines = tuple(Line(line) for line in text.split("\n"))
    return Document(name="x.txt", sha256="", format="txt", lines=lines)


def table(*rows: str) -> Document:
    lines = []
    for row in rows:
        if row.startswith("#"):
            lines.append(Line(row[1:].strip(), kind="heading", level=1))
        elif "|" in row:
            cells = tuple(cell.strip() for cell in row.split("|"))
            lines.append(Line("\t".join(cells), kind="row", cells=cells))
        else:
            lines.append(Line(row))
    return Document(name="x.docx", sha256="", format="docx", lines=tuple(lines))


def attendance(document: Document) -> AttendanceFindings:
    return read_attendance(document, Lines(start=1, end=len(document.lines)), frozenset())


def rows(found: AttendanceFindings) -> list[Row]:
    return [(p.name, p.institution, p.role, p.attendance) for p in found.participants]


def members(*pairs: tuple[str, str | None]) -> list[Row]:
    return [(name, institution, "member", HERE) for name, institution in pairs]


ABC = members(("Eva Moen", "UiO"), ("Per Dalvik", "Helse Vest RHF"), ("Siv Lindås", "NTNU"))

SAME_THREE = {
    "running, broken": "Til stede: Eva Moen (UiO), Per \nDalvik (Helse Vest RHF), Siv Lindås \n(NTNU)",
    "one a line": "Til stede:  Eva Moen (UiO)\n\n Per Dalvik (Helse Vest RHF)\n\n Siv Lindås (NTNU)\n",
    "commas": "Tilstede: Eva Moen, UiO\n Per Dalvik, Helse Vest RHF\n Siv Lindås, NTNU",
    "dashes": "**Deltakere:**\n- Eva Moen – UiO\n- Per Dalvik – Helse Vest RHF\n- Siv Lindås - NTNU",
    "bullets": "## Møtte\n\n• Eva Moen (UiO)\n• Per Dalvik (Helse Vest RHF)\n• Siv Lindås (NTNU)",
    "titles": "Til stades:\n1. prof. Eva Moen, UiO\n2. forskningsdirektør Per Dalvik, "
    "Helse Vest RHF\n3. Siv Lindås, dekan, NTNU",
    "institution first": "Deltok:\nUiO: Eva Moen\nHelse Vest RHF: Per Dalvik\nNTNU v/Siv Lindås",
    "institution above": "Til stede\n\nUiO\nEva Moen, professor\nHelse Vest RHF\n"
    "Per Dalvik, direktør\nNTNU\nSiv Lindås, rådgiver",
    "alternating": "Til stede\n\nEva Moen\nUiO\nPer Dalvik\nHelse Vest RHF\nSiv Lindås\nNTNU",
    "columns one after another": "Til stede:\nEva Moen\nPer Dalvik\nSiv Lindås\nUiO\nHelse Vest RHF\nNTNU",
    "tabs": "Til stede:\tEva Moen\tUiO\n\tPer Dalvik\tHelse Vest RHF\n\tSiv Lindås\tNTNU",
    "spaces": "Til stede:\nEva Moen          UiO\nPer Dalvik        Helse Vest RHF\nSiv Lindås        NTNU",
    "English": "Present: Eva Moen (UiO), Per Dalvik (Helse Vest RHF) and Siv Lindås (NTNU)",
    "semicolons": "Møtedeltakere: Eva Moen, UiO; Per Dalvik, Helse Vest RHF; Siv Lindås, NTNU.",
    "without colon": "Til stede\nEva Moen UiO\nPer Dalvik Helse Vest RHF\nSiv Lindås NTNU",
    "alternating commas": "Til stede: Eva Moen, UiO, Per Dalvik, Helse Vest\nRHF og Siv Lindås, NTNU",
    "furniture of markdown": "| **Til stede:** | |\n|---|---|\n| Eva Moen | UiO |\n"
    "| Per Dalvik | Helse Vest RHF |\n| Siv Lindås | NTNU |",
}


@pytest.mark.parametrize("layout", SAME_THREE)
def test_one_list_in_many_layouts(layout: str) -> None:
    found = attendance(document(SAME_THREE[layout]))
    assert rows(found) == ABC
    assert found.not_understood == ()


@pytest.mark.parametrize(
    "lines",
    [
        (
            "# Deltakere",
            "Navn | Institusjon | Rolle",
            "Eva Moen | UiO | ",
            "Per Dalvik | Helse Vest RHF |",
            "Siv Lindås | NTNU | ",
        ),
        ("Institusjon | Navn", "UiO | Eva Moen", "Helse Vest RHF | Per Dalvik", "NTNU | Siv Lindås"),
        ("# Til stede", "Eva Moen | UiO", "Per Dalvik | Helse Vest RHF", "Siv Lindås | NTNU"),
        ("Til stede: | Eva Moen, UiO", " | Per Dalvik, Helse Vest RHF", " | Siv Lindås, NTNU"),
        (
            "Fornavn | Etternavn | Virksomhet",
            "Eva | Moen | UiO",
            "Per | Dalvik | Helse Vest RHF",
            "Siv | Lindås | NTNU",
        ),
        (
            "Navn | Tittel | Arbeidssted | E-post",
            "Moen, Eva | dekan | UiO | e@x.no",
            "Dalvik, Per | direktør | Helse Vest RHF | ",
            "Siv Lindås | | NTNU | ",
        ),
    ],
)
def test_tables(lines: tuple[str, ...]) -> None:
    assert rows(attendance(table(*lines))) == ABC


def test_table_with_categories_deputies_and_vacant_seats() -> None:
    found = attendance(
        table(
            "# Til stede",
            "Navn | Institusjon | Kategori",
            "Eva Moen | Helse Nord RHF | Leder 2023",
            "Per Dalvik (deltok på Teams) | Oslo universitetssykehus | Fast medlem",
            "Siv Lindås | Fellesrepresentant universitetssykehusene | Fast medlem",
            "Jon Rødby (vara) | UHR (helsefag) | Fast medlem",
            "Mona Tveten (Zoom) | Forskningsrådet | Observatør",
            "Nils Olav Hegg | Folkehelseinstituttet | Invitert i sak 15/23",
            "Åse Kvernmo | UiT | Invitert hele møtet",
            "Kine Solli | Helse Nord RHF | Sekretariat/referent",
            "# Forfall",
            "Navn | Institusjon | Kategori",
            "Ubesatt | UHR (helserelevant MN-fag) | Fast medlem",
            "Ubesatt |  | Brukerrepresentant",
            "Ola Brekkmo | KD | Observatør",
        )
    )
    assert rows(found) == [
        ("Eva Moen", "Helse Nord RHF", "chair", HERE),
        ("Per Dalvik", "Oslo universitetssykehus", "member", "remote"),
        ("Siv Lindås", "Fellesrepresentant universitetssykehusene", "member", HERE),
        ("Jon Rødby", "UHR", "deputy", HERE),
        ("Mona Tveten", "Forskningsrådet", "observer", "remote"),
        ("Nils Olav Hegg", "Folkehelseinstituttet", "invited", HERE),
        ("Åse Kvernmo", "UiT", "invited", HERE),
        ("Kine Solli", "Helse Nord RHF", "secretariat", HERE),
        ("Ola Brekkmo", "KD", "observer", "absent"),
    ]
    assert found.participants[5].cases == ("15/2023",)
    vacant = [(seat.name, seat.institution, seat.lines.start) for seat in found.seats if seat.vacant]
    assert vacant == [("helserelevant MN-fag", "UHR", 11 + 2 - 0), ("Brukerrepresentant", None, 14)]
    held = [seat.name for seat in found.seats if not seat.vacant]
    assert held == ["Fellesrepresentant universitetssykehusene", "helsefag"]


def test_a_column_of_crosses() -> None:
    found = attendance(
        table(
            "Navn | Institusjon | Til stede | Digitalt | Forfall",
            "Eva Moen | UiO | x | | ",
            "Per Dalvik | UiB | | x | ",
            "Siv Lindås | NTNU | | | x",
        )
    )
    assert [row[3] for row in rows(found)] == ["present", "remote", "absent"]


def test_sections_roles_and_states() -> None:
    found = attendance(
        document(
            "Referat fra møte i rådet\n\nDato: 3. mars 2020\nSted: Teams\n\nMøteleder: Eva Moen\n\n"
            "Til stede: Eva Moen (UiO), Per Dalvik (UiB)\n"
            "Observatører: Siv Lindås (KD)\n"
            "På Teams: Jon Rødby (NTNU)\n"
            "Forfall: Mona Tveten (UiT), Ola Brekkmo (NFR)\n"
            "Inviterte: Åse Kvernmo, FHI (sak 3/20)\n"
            "Presentasjoner: Nils Hegg (HOD) og Tor\nVangen (Helsedirektoratet)\n"
            "Sekretariat: Kine Solli (UiO) og Liv Haukås (UiB)\n\nSaksliste"
        )
    )
    assert rows(found) == [
        ("Eva Moen", "UiO", "chair", HERE),
        ("Per Dalvik", "UiB", "member", HERE),
        ("Siv Lindås", "KD", "observer", HERE),
        ("Jon Rødby", "NTNU", "member", "remote"),
        ("Mona Tveten", "UiT", "member", "absent"),
        ("Ola Brekkmo", "NFR", "member", "absent"),
        ("Åse Kvernmo", "FHI", "invited", HERE),
        ("Nils Hegg", "HOD", "presenter", HERE),
        ("Tor Vangen", "Helsedirektoratet", "presenter", HERE),
        ("Kine Solli", "UiO", "secretariat", HERE),
        ("Liv Haukås", "UiB", "secretariat", HERE),
    ]
    by_name = {p.name: p for p in found.participants}
    assert by_name["Åse Kvernmo"].cases == ("3/2020",)
    assert by_name["Eva Moen"].lines == Lines(start=6, end=8)
    assert by_name["Tor Vangen"].lines == Lines(start=13, end=14)
    assert by_name["Per Dalvik"].inferred
    assert not by_name["Eva Moen"].inferred


def test_a_chair_on_a_label_line_of_a_list() -> None:
    found = attendance(
        document("Til stede:\nLeder: Eva Moen, UiO\nPer Dalvik, UiB\nReferent: Siv Lindås\nJon Rødby, NTNU")
    )
    assert [row[2] for row in rows(found)] == ["chair", "member", "secretariat", "member"]


def test_substitutes_and_shared_brackets() -> None:
    found = attendance(
        document(
            "Til stede:\tEva Moen og Per Dalvik (Helse Midt-Norge RHF)\n"
            "Siv Lindås (UNN), vara for Jon Rødby\n"
            "Mona Tveten, Helse Midt-\nNorge RHF (vara for Ola Brekkmo)\n"
            "Kine Solli, Helse Vest RHF (referent)\n"
            "Forfall: Liv Haukås (vara: Tor Vangen)\n"
        )
    )
    assert rows(found)[:2] == members(("Eva Moen", "Helse Midt-Norge RHF"), ("Per Dalvik", "Helse Midt-Norge RHF"))
    by_name = {p.name: p for p in found.participants}
    assert by_name["Siv Lindås"].substitutes_for == "Jon Rødby"
    assert by_name["Siv Lindås"].institution == "UNN"
    assert (by_name["Mona Tveten"].role, by_name["Mona Tveten"].substitutes_for) == ("deputy", "Ola Brekkmo")
    assert by_name["Mona Tveten"].institution == "Helse Midt-Norge RHF"
    assert by_name["Kine Solli"].role == "secretariat"
    assert by_name["Liv Haukås"].attendance == "absent"
    assert (by_name["Tor Vangen"].role, by_name["Tor Vangen"].substitutes_for) == ("deputy", "Liv Haukås")


def test_nynorsk_and_english() -> None:
    nynorsk = attendance(
        document(
            "Møteleiar: Eva Moen\nTil stades: Per Dalvik (UiB), Siv Lindås (HVL)\n"
            "Fråfall: Jon Rødby\nFrå administrasjonen: Mona Tveten\nReferent: Ola Brekkmo"
        )
    )
    assert [(row[0], row[2], row[3]) for row in rows(nynorsk)] == [
        ("Eva Moen", "chair", HERE),
        ("Per Dalvik", "member", HERE),
        ("Siv Lindås", "member", HERE),
        ("Jon Rødby", "member", "absent"),
        ("Mona Tveten", "secretariat", HERE),
        ("Ola Brekkmo", "secretariat", HERE),
    ]
    english = attendance(
        document(
            "Chair: Eva Moen\nMembers: Per Dalvik (University of Bergen)\n"
            "Apologies: Siv Lindås\nIn attendance: Jon Rødby\nMinutes taken by: Mona Tveten"
        )
    )
    assert [(row[0], row[2], row[3]) for row in rows(english)] == [
        ("Eva Moen", "chair", HERE),
        ("Per Dalvik", "member", HERE),
        ("Siv Lindås", "member", "absent"),
        ("Jon Rødby", "invited", HERE),
        ("Mona Tveten", "secretariat", HERE),
    ]


def test_members_under_forfall_are_absent_and_after_names_present() -> None:
    found = attendance(
        document(
            "Forfall:\nMedlemmer: Eva Moen\nObservatører: Per Dalvik\n\n"
            "Til stede:\nMedlemmer:\nSiv Lindås\nVaramedlemmer:\nJon Rødby"
        )
    )
    assert [(row[0], row[2], row[3]) for row in rows(found)] == [
        ("Eva Moen", "member", "absent"),
        ("Per Dalvik", "observer", "absent"),
        ("Siv Lindås", "member", HERE),
        ("Jon Rødby", "deputy", HERE),
    ]
    later = attendance(document("Forfall: Eva Moen\nObservatører: Per Dalvik\n"))
    assert [row[3] for row in rows(later)] == ["absent", HERE]
    nobody = attendance(document("Til stede: Eva Moen\nForfall: Ingen\nObservatører: Per Dalvik"))
    assert [row[3] for row in rows(nobody)] == [HERE, HERE]


def test_bare_names_over_broken_lines() -> None:
    found = attendance(
        document("Til stede: Eva Moen, Per Dalvik, Siv\nLindås, Jon Rødby og Nils\nOlav Hegg\n\nDagsorden")
    )
    assert [row[0] for row in rows(found)] == ["Eva Moen", "Per Dalvik", "Siv Lindås", "Jon Rødby", "Nils Olav Hegg"]
    assert all(row[1] is None for row in rows(found))


def test_names_of_all_kinds() -> None:
    found = attendance(
        document(
            "Til stede: KARI STEENSLI (UiO), Marianne van der Vang (HOD), "
            "Erlend B. Dalvik (OUS), Łucja Østhus-Bå (UiT), Evy- Anni Moen (UiA)"
        )
    )
    assert [row[0] for row in rows(found)] == [
        "KARI STEENSLI",
        "Marianne van der Vang",
        "Erlend B. Dalvik",
        "Łucja Østhus-Bå",
        "Evy-Anni Moen",
    ]


def test_part_time_attendance() -> None:
    found = attendance(
        document(
            "Til stede:\nEva Moen, UiO (fra kl. 10)\nPer Dalvik, "
            "UiB (deltok under sak 3–5)\nSiv Lindås (NTNU, Teams)\nJon Rødby, FHI (sak 7/21)"
        )
    )
    assert rows(found) == [
        ("Eva Moen", "UiO", "member", HERE),
        ("Per Dalvik", "UiB", "member", HERE),
        ("Siv Lindås", "NTNU", "member", "remote"),
        ("Jon Rødby", "FHI", "invited", HERE),
    ]
    assert found.participants[1].cases == ("3", "4", "5")
    assert found.participants[3].cases == ("7/2021",)


def test_two_persons_of_one_name() -> None:
    found = attendance(document("Til stede: Eva Moen (UiO), Eva Moen (NTNU)"))
    assert rows(found) == members(("Eva Moen", "UiO"), ("Eva Moen", "NTNU"))


def test_a_list_of_members_in_slides_ends_with_the_list() -> None:
    found = attendance(
        document(
            "Medlemmer av arbeidsgruppen\n\n• Eva Moen, UiO (gruppeleder)\n\n• Per Dalvik. Innovasjon Norge\n\n"
            "• Siv Lindås, Abelia (sekretariat for \n\narbeidsgruppen)\n\n11 satsingsområder\n\n"
            "1. Møteplasser\n\nTiltaket ble foreslått av Jon Rødby i 2016"
        )
    )
    assert rows(found) == [
        ("Eva Moen", "UiO", "chair", HERE),
        ("Per Dalvik", "Innovasjon Norge", "member", HERE),
        ("Siv Lindås", "Abelia", "secretariat", HERE),
    ]


def test_lines_that_gave_nobody_are_named() -> None:
    found = attendance(document("Til stede: Eva Moen (UiO)\n\nXyz 123 abc\n\nPer Dalvik (UiB)\n"))
    assert [row[0] for row in rows(found)] == ["Eva Moen", "Per Dalvik"]
    assert 3 in found.not_understood


def test_furniture_is_passed_over() -> None:
    paper = document("Til stede:\nEva Moen, UiO\nSide 1 av 3\nPer Dalvik, UiB")
    found = read_attendance(paper, Lines(start=1, end=4), frozenset({3}))
    assert rows(found) == members(("Eva Moen", "UiO"), ("Per Dalvik", "UiB"))


def test_a_university_board() -> None:
    found = attendance(
        document(
            "UNIVERSITETSSTYRET\nMøtested: Rådssalen\n\nMøtende medlemmer:\nEva Moen, styreleder\nPer Dalvik\n"
            "Siv Lindås (nestleder)\nJon Rødby, ansattrepresentant\nMøtende varamedlemmer: Ola Brekkmo for Kine Solli\n"
            "Forfall: Kine Solli\nFra administrasjonen: rektor Liv Haukås, universitetsdirektør Tor Vangen\n"
            "Protokollfører: seniorrådgiver Nils Hegg\n"
        )
    )
    assert rows(found) == [
        ("Eva Moen", None, "chair", HERE),
        ("Per Dalvik", None, "member", HERE),
        ("Siv Lindås", None, "member", HERE),
        ("Jon Rødby", "ansattrepresentant", "member", HERE),
        ("Ola Brekkmo", None, "deputy", HERE),
        ("Kine Solli", None, "member", "absent"),
        ("Liv Haukås", None, "secretariat", HERE),
        ("Tor Vangen", None, "secretariat", HERE),
        ("Nils Hegg", None, "secretariat", HERE),
    ]
    assert found.participants[4].substitutes_for == "Kine Solli"
    assert found.participants[3].seat == "ansattrepresentant"


def test_regions_with_their_persons() -> None:
    found = attendance(
        document(
            "Deltakere:\nFra Helse Vest RHF: Eva Moen (leder), Per Dalvik\nFra HOD: Jon Rødby og Mona Tveten\n"
            "Observatør Forskningsrådet: Siv Lindås\nBrukerrepresentanter: Ola Brekkmo og Kine Solli\n"
            "Ikke til stede: Liv Haukås, Helse Sør-Øst RHF\nMøtereferent: Tor Vangen"
        )
    )
    assert rows(found) == [
        ("Eva Moen", "Helse Vest RHF", "chair", HERE),
        ("Per Dalvik", "Helse Vest RHF", "member", HERE),
        ("Jon Rødby", "HOD", "member", HERE),
        ("Mona Tveten", "HOD", "member", HERE),
        ("Siv Lindås", "Forskningsrådet", "observer", HERE),
        ("Ola Brekkmo", None, "member", HERE),
        ("Kine Solli", None, "member", HERE),
        ("Liv Haukås", "Helse Sør-Øst RHF", "member", "absent"),
        ("Tor Vangen", None, "secretariat", HERE),
    ]
    assert found.participants[5].seat == "Brukerrepresentanter"


def test_labels_in_sentences() -> None:
    found = attendance(
        document(
            "Desse møtte: Eva Moen, leiar, Per Dalvik, nestleiar, Siv Lindås, Jon Rødby (til kl. 13.00)\n"
            "Desse hadde meldt forfall: Mona Tveten\nVaramedlem som møtte: Ola Brekkmo\n"
            "Andre som møtte: direktør Kine Solli, sekretær Liv Haukås"
        )
    )
    assert [(row[0], row[2], row[3]) for row in rows(found)] == [
        ("Eva Moen", "chair", HERE),
        ("Per Dalvik", "member", HERE),
        ("Siv Lindås", "member", HERE),
        ("Jon Rødby", "member", HERE),
        ("Mona Tveten", "member", "absent"),
        ("Ola Brekkmo", "deputy", HERE),
        ("Kine Solli", "invited", HERE),
        ("Liv Haukås", "secretariat", HERE),
    ]


def test_units_and_titles_are_not_the_institution() -> None:
    found = attendance(
        document(
            "Til stede:\nEva Moen, dekan, Det medisinske fakultet, UiO\n"
            "Per Dalvik, avdelingsleder, Avdeling for forskning, Helse Stavanger HF\n"
            "Siv Lindås, Head of Research, Haukeland University Hospital\n"
            "Jon Rødby, leder for Regional komité for medisinsk forskningsetikk\n"
            "Mona Tveten, Novo Nordisk\nOla Brekkmo, tidligere rektor ved UiA"
        )
    )
    assert [(row[1], row[2]) for row in rows(found)] == [
        ("UiO", "member"),
        ("Helse Stavanger HF", "member"),
        ("Haukeland University Hospital", "member"),
        ("Regional komité for medisinsk forskningsetikk", "member"),
        ("Novo Nordisk", "member"),
        ("UiA", "member"),
    ]


def test_two_columns_of_persons_and_a_role_a_row() -> None:
    columns = attendance(
        document(
            "Til stede:\tEva Moen, UiO\tPer Dalvik, UiB\n\tSiv Lindås, NTNU\tJon Rødby, UiT\nFråfall:\tMona Tveten"
        )
    )
    assert [(row[0], row[1], row[3]) for row in rows(columns)] == [
        ("Eva Moen", "UiO", HERE),
        ("Per Dalvik", "UiB", HERE),
        ("Siv Lindås", "NTNU", HERE),
        ("Jon Rødby", "UiT", HERE),
        ("Mona Tveten", None, "absent"),
    ]
    roles = attendance(table("Leder | Eva Moen | UiO", "Medlem | Per Dalvik | UiB", "Sekretær | Siv Lindås | UiO"))
    assert rows(roles) == [
        ("Eva Moen", "UiO", "chair", HERE),
        ("Per Dalvik", "UiB", "member", HERE),
        ("Siv Lindås", "UiO", "secretariat", HERE),
    ]


def test_names_and_institutions_with_only_a_space_between() -> None:
    found = attendance(
        document(
            "Til stede\nNavn Institusjon\nEva Moen Helse Vest RHF\nPer Dalvik Universitetet i Bergen\nQamile Rødby NTNU"
        )
    )
    assert rows(found) == members(
        ("Eva Moen", "Helse Vest RHF"), ("Per Dalvik", "Universitetet i Bergen"), ("Qamile Rødby", "NTNU")
    )


def test_vacant_seats_are_no_persons() -> None:
    found = attendance(document("Medlemmer:\nEva Moen, UiO\nN.N., UiT\nVakant (brukerrepresentant)\nIkke oppnevnt, KS"))
    assert [row[0] for row in rows(found)] == ["Eva Moen"]
    assert [(seat.institution, seat.vacant, seat.lines.start) for seat in found.seats] == [
        ("UiT", True, 3),
        (None, True, 4),
        ("KS", True, 5),
    ]


def test_institutions_between_the_rows_of_a_table() -> None:
    found = attendance(
        table(
            "Navn | Tittel",
            "# Helse Vest RHF",
            "Eva Moen | direktør",
            "Per Dalvik | rådgiver",
            "# UiO",
            "Siv Lindås | dekan",
        )
    )
    assert rows(found) == members(
        ("Eva Moen", "Helse Vest RHF"), ("Per Dalvik", "Helse Vest RHF"), ("Siv Lindås", "UiO")
    )
    assert found.not_understood == ()


def test_answers_in_a_column_and_deputies_in_another() -> None:
    answers = attendance(
        table(
            "Navn | Representerer | Til stede",
            "Eva Moen | UiO | Ja",
            "Per Dalvik | UiB | Nei",
            "Siv Lindås | NTNU | Teams",
            "Jon Rødby | UiT | Forfall",
        )
    )
    assert [row[3] for row in rows(answers)] == ["present", "absent", "remote", "absent"]
    deputies = attendance(table("Medlem | Vara for | Institusjon", "Eva Moen | | UiO", "Per Dalvik | Siv Lindås | UiB"))
    assert [(p.name, p.role, p.substitutes_for) for p in deputies.participants] == [
        ("Eva Moen", "member", None),
        ("Per Dalvik", "deputy", "Siv Lindås"),
    ]
    appointed = attendance(table("Institusjon | Medlem | Vara", "UiO | Eva Moen | Per Dalvik"))
    assert rows(appointed) == members(("Eva Moen", "UiO"))


def test_unknown_given_names_in_a_list_of_bare_names() -> None:
    found = attendance(
        document(
            "Til stede: Eva Moen, Per Dalvik, Xhevdet Krasniqaj, Nguyen Van Thoi\nSekretariat: Siv Lindås, Anh Thi Lei"
        )
    )
    assert [row[0] for row in rows(found)] == [
        "Eva Moen",
        "Per Dalvik",
        "Xhevdet Krasniqaj",
        "Nguyen Van Thoi",
        "Siv Lindås",
        "Anh Thi Lei",
    ]


_WORD = st.sampled_from(
    [
        "Til stede:",
        "Forfall:",
        "Eva Moen",
        "Per",
        "Dalvik",
        "(UiO)",
        "(",
        ")",
        ",",
        "og",
        "vara for",
        "Helse Vest RHF",
        "\t",
        "|",
        "–",
        ":",
        "Teams",
        "sak 3/20",
        "Ubesatt",
        "Referent:",
        "NN",
        "•",
        "1.",
        "Navn",
        "Institusjon",
        "v/",
        "B.",
        "…",
        "sak 3-5",
        "#",
    ]
)
_LINE = st.lists(_WORD, max_size=9).map(" ".join) | st.text(max_size=40).map(lambda text: text.replace("\n", " "))


@given(st.lists(_LINE, max_size=14), st.booleans())
def test_anything_is_read_within_its_lines(lines: list[str], as_rows: bool) -> None:
    paper = table(*[line.replace("\t", "|") for line in lines]) if as_rows else document("\n".join(lines))
    found = attendance(paper)
    count = len(paper.lines)
    for finding in (*found.participants, *found.seats):
        assert 1 <= finding.lines.start <= finding.lines.end <= count
    assert all(1 <= number <= count for number in found.not_understood)
    assert all(person.name.strip() for person in found.participants)
