"""Attendance told in English sentences, and lists whose columns the print has lost, with invented persons."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from graph.authority.turtle import read_authority
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.extract.follow_up_labels import marks_in
from ingest.extract.participants import read_attendance
from ingest.findings import Lines
from ingest.readers.aligned import with_aligned_rows

Row = tuple[str, str | None, str, str]

AUTHORITY = read_authority()


def rows(text: str = "", lines: Sequence[Line] = ()) -> list[Row]:
    lines = tuple(lines) or tuple(map(Line, text.split("\n")))
    document = Document(name="x.txt", sha256="", format="txt", lines=lines)
    found = read_attendance(document, Lines(start=1, end=len(lines)), frozenset())
    return [(p.name, p.institution, p.role, p.attendance) for p in found.participants]


ENGLISH = """\
The following members attended: Eva Moen (University of Oslo), Per Dalvik (Tarnes AS) and Siv Lindås (NTNU, chair).

Nils Havreland (FHI) and Tiril Skogstø (Hdir) attended as observers.

Apologies were received from Ragnhild Almås (Finnmark Hospital Trust) and Odd Tveitane (staff representative).

The secretariat was represented by Marit Ulvang (Fjordane Regional Health Authority)."""


def test_english_sentences() -> None:
    assert rows(ENGLISH) == [
        ("Eva Moen", "University of Oslo", "member", "present"),
        ("Per Dalvik", "Tarnes AS", "member", "present"),
        ("Siv Lindås", "NTNU", "chair", "present"),
        ("Nils Havreland", "FHI", "observer", "present"),
        ("Tiril Skogstø", "Hdir", "observer", "present"),
        ("Ragnhild Almås", "Finnmark Hospital Trust", "member", "absent"),
        ("Odd Tveitane", "staff representative", "member", "absent"),
        ("Marit Ulvang", "Fjordane Regional Health Authority", "secretariat", "present"),
    ]


@pytest.mark.parametrize(
    ("sentence", "role", "attendance"),
    [
        ("Eva Moen (Helse Lyngvik) hadde meldt forfall.", "member", "absent"),
        ("Eva Moen (Helse Lyngvik) møtte som observatør.", "observer", "present"),
        ("Forfall var meldt av Eva Moen (Helse Lyngvik).", "member", "absent"),
        ("Referatet ble ført av Eva Moen (Helse Lyngvik).", "secretariat", "present"),
        ("Sekretariatet var representert ved Eva Moen (Helse Lyngvik).", "secretariat", "present"),
        ("Minutes were taken by Eva Moen (Helse Lyngvik).", "secretariat", "present"),
    ],
)
def test_a_sentence_of_its_own(sentence: str, role: str, attendance: str) -> None:
    told = f"Til stede var Per Dalvik (UiO) og Siv Lindås (NTNU).\n\n{sentence}"
    assert rows(told)[2:] == [("Eva Moen", "Helse Lyngvik", role, attendance)]


def test_the_place_before_the_kind_of_an_institution_is_its_name() -> None:
    printed = """\
Til stede:
Eva Moen Oslo universitetssykehus HF
Per Dalvik Lyngvik kommune
Siv Lindås Tarnes morkavik brukerforening
Nils Berg Havreland Helse Fonna HF
Tiril Skogstø Varg stiftelsen Tarnes Forskning
Ragnhild Dahl Almås medisinsk fakultet, UiO"""
    assert [(name, institution) for name, institution, *_ in rows(printed)] == [
        ("Eva Moen", "Oslo universitetssykehus HF"),
        ("Per Dalvik", "Lyngvik kommune"),
        ("Siv Lindås", "Tarnes morkavik brukerforening"),
        ("Nils Berg Havreland", "Helse Fonna HF"),
        ("Tiril Skogstø", "Varg stiftelsen Tarnes Forskning"),
        ("Ragnhild Dahl Almås", "UiO"),
    ]


def test_a_title_behind_a_name_without_a_comma() -> None:
    printed = """\
Deltakarar:
• Eva Moen fagsjef, Lyngvik helsehus
• Per Dalvik avdelingsdirektør, Helse Sør-Aust RHF
• Siv Lindås prodekan, brukarrepresentant (leiar)"""
    assert rows(printed) == [
        ("Eva Moen", "Lyngvik helsehus", "member", "present"),
        ("Per Dalvik", "Helse Sør-Aust RHF", "member", "present"),
        ("Siv Lindås", "brukarrepresentant", "chair", "present"),
    ]


def test_a_company_behind_a_dash_is_nobody() -> None:
    printed = """\
Til stede:
Eva Moen – Forskningsrådet
Per Dalvik – Lyngvik Diagnostikk AS (leder)
Siv Lindås – Ahus"""
    assert rows(printed) == [
        ("Eva Moen", "Forskningsrådet", "member", "present"),
        ("Per Dalvik", "Lyngvik Diagnostikk AS", "chair", "present"),
        ("Siv Lindås", "Ahus", "member", "present"),
    ]


def test_the_minutes_of_the_last_meeting_are_a_case_of_this() -> None:
    lines = (
        Line("Møtereferat – Forskingsutvalet ved Lyngvik sjukehus", kind="heading", level=1),
        Line("Dato: 12. juni 2019"),
        Line("Til stades: Eva Moen (UiO), Per Dalvik (NTNU)"),
        Line("Sak 12-2019", kind="heading", level=2),
        Line("Godkjenning av innkalling"),
        Line("Innkallinga vart godkjend."),
        Line("Sak 13-2019", kind="heading", level=2),
        Line("Referat frå møtet 24. februar 2019"),
        Line("Referatet vart godkjent."),
        Line("Sak 14-2019", kind="heading", level=2),
        Line("Eventuelt"),
    )
    found = extract(Document(name="x.docx", sha256="", format="docx", lines=lines), AUTHORITY)
    assert [(part.kind, part.heading.date) for part in found.parts] == [("minutes", "2019-06-12")]
    assert [case.title for case in found.parts[0].cases] == [
        "Godkjenning av innkalling",
        "Referat frå møtet 24. februar 2019",
        "Eventuelt",
    ]


def test_a_dash_within_a_name_does_not_end_it() -> None:
    lines = (
        Line("Referat fra møte i Brukerutvalget i OsloMet – storbyuniversitetet"),
        Line(""),
        Line("Dato: 19. januar 2016"),
        Line("Til stede: Eva Moen (UiO), Per Dalvik (NTNU)"),
    )
    found = extract(Document(name="x.txt", sha256="", format="txt", lines=lines), AUTHORITY)
    assert found.parts[0].heading.body_as_printed == "Brukerutvalget i OsloMet – storbyuniversitetet"


def test_a_star_before_a_name_is_a_bullet_and_no_note() -> None:
    printed = """\
Medlemmer:
* Eva Moen, professor, Helse Lyngvik
* Per Dalvik, professor, ansattes representant (møteleder)
* Siv Lindås, dekan, Lyngvik kommune (digitalt)"""
    assert rows(printed) == [
        ("Eva Moen", "Helse Lyngvik", "member", "present"),
        ("Per Dalvik", "ansattes representant", "chair", "present"),
        ("Siv Lindås", "Lyngvik kommune", "member", "remote"),
    ]


def test_a_single_row_whose_columns_are_lost() -> None:
    assert rows("Andre:\nEva Moen Tarnes sjukehus (sak 20-2010)") == [
        ("Eva Moen", "Tarnes sjukehus", "invited", "present")
    ]
    assert rows("Til stede:\nMartina Hansens Hospital\nEva Moen")[0][0] == "Eva Moen"


def test_a_hyphened_given_name_at_the_end_of_a_line() -> None:
    printed = "Til stede: Eva Moen (Helse Lyngvik HF), Jan-Tore\nDalvik (Tarnes sjukehus), Siv Lindås (NTNU)"
    assert [name for name, *_ in rows(printed)] == ["Eva Moen", "Jan-Tore Dalvik", "Siv Lindås"]


def test_a_substitute_in_brackets_within_a_sentence() -> None:
    told = "Til stede var Eva Moen (UiO), Per Dalvik (Tarnes AS, møtte for Siv Lindås) og Nils Havreland (NTNU).\n\n"
    assert rows(told) == [
        ("Eva Moen", "UiO", "member", "present"),
        ("Per Dalvik", "Tarnes AS", "deputy", "present"),
        ("Nils Havreland", "NTNU", "member", "present"),
    ]


@pytest.mark.parametrize("title", ["Research Director", "Vice-Dean", "Head of Department", "Senior Adviser"])
def test_an_english_title_is_no_institution(title: str) -> None:
    printed = f"Present:\n- Eva Moen, {title}, Lyngvik Hospital Trust\n- Per Dalvik, {title}, NTNU"
    assert [institution for _, institution, *_ in rows(printed)] == ["Lyngvik Hospital Trust", "NTNU"]


def cases_of(text: str) -> list[tuple[str | None, str]]:
    lines = tuple(map(Line, text.split("\n")))
    found = extract(Document(name="x.txt", sha256="", format="txt", lines=lines), AUTHORITY)
    return [(case.number, case.title) for part in found.parts for case in part.cases]


LISTED = """\
Protokoll frå møte i Forskingsutvalet for Lyngvik
Dato: 6. august 2012
Til stades: Eva Moen (UiO), Per Dalvik (NTNU)

Sakliste
Sak 16/12 Godkjenning av sakliste
Sak 17/12 Status for stipend
Sak 18/12 Ny biobank

Sak 16/12

Godkjenning av sakliste
Vedtak (samrøystes)
Saklista vart godkjend.

Sak 17/12

Status for stipend
Eva Moen orienterte.

Aksjonspunkt:
- Hente inn tal. Ansvar: Per Dalvik. Frist: 10. oktober 2012.

Sak 18/12

Ny biobank
Vedtak (samrøystes)
Utvalet støttar planen.
"""


def test_cases_go_on_behind_the_tasks_of_one() -> None:
    assert cases_of(LISTED) == [
        ("16/2012", "Godkjenning av sakliste"),
        ("17/2012", "Status for stipend"),
        ("18/2012", "Ny biobank"),
    ]


def test_rows_of_an_action_list_whose_head_is_run_together() -> None:
    lines = (
        *map(Line, LISTED.split("\n")[:4]),
        Line("Sak 2-2009 Status for stipend"),
        Line("Eva Moen orienterte."),
        Line("Sak 3-2009 Eventuelt"),
        Line("Ingen saker."),
        Line("Oppfølging etter møtet", kind="heading", level=2),
        Line("Sak Oppgåve Ansvarleg Frist"),
        Line(
            "2-2009\tHente inn tal\tPer Dalvik\t14. mars 2013",
            kind="row",
            cells=("2-2009", "Hente inn tal", "Per Dalvik", "14. mars 2013"),
        ),
    )
    found = extract(Document(name="x.pdf", sha256="", format="pdf", lines=lines), AUTHORITY)
    (part,) = found.parts
    assert [case.number for case in part.cases] == ["2/2009", "3/2009"]
    tasks = [task for case in part.cases for task in case.follow_ups]
    assert [(task.text, task.responsible, task.deadline, task.case) for task in tasks] == [
        ("Hente inn tal", "Per Dalvik", "2013-03-14", "2/2009")
    ]


def test_an_initial_does_not_end_who_is_responsible() -> None:
    marks = marks_in("Lage en plan. Ansvar: Eva A. Moen. Frist: neste møte.")
    assert (marks.responsible, marks.deadline) == ("Eva A. Moen", "neste møte")


def test_prose_right_below_an_aligned_table_does_not_blur_its_columns() -> None:
    printed = [
        "Sak    Oppgave                     Ansvarlig",
        "4/13   Avklare spørsmålene         Eva Moen",
        "6/13   Sende brev om opplæringen   Per Dalvik",
        "Møtet ble hevet kl. 12.30.",
    ]
    assert [line.cells for line in with_aligned_rows(printed)] == [
        ("Sak", "Oppgave", "Ansvarlig"),
        ("4/13", "Avklare spørsmålene", "Eva Moen"),
        ("6/13", "Sende brev om opplæringen", "Per Dalvik"),
        (),
    ]


def test_names_one_below_the_other_in_an_aligned_cell() -> None:
    printed = [
        "Dato        20. september 2022",
        "Til stede   Eva Moen, Universitetet i Oslo (leder)",
        "            Per Dalvik, Helse Fonna HF",
        "            Siv Lindås, NTNU",
        "Forfall     Tiril Skogstø, Helse Vest RHF",
    ]
    assert rows(lines=with_aligned_rows(printed)) == [
        ("Eva Moen", "Universitetet i Oslo", "chair", "present"),
        ("Per Dalvik", "Helse Fonna HF", "member", "present"),
        ("Siv Lindås", "NTNU", "member", "present"),
        ("Tiril Skogstø", "Helse Vest RHF", "member", "absent"),
    ]


def test_a_proposal_at_the_end_of_a_case_paper_opens_no_other() -> None:
    papers = """\
Saksliste for møte i Forskningsutvalget for Lyngvik
Dato: 5. februar 2018
Sted: Tarnes

Sak 10-2018 Fastlegeforskning
Sak 11-2018 Ny biobank


Notat
Møtedato: 5. februar 2018
Sak 10-2018 Fastlegeforskning

Bakgrunn
Prosjektet har rekruttert 13 deltakere.


Innstilling
Utvalget støtter ikke forslaget.


Notat
Møtedato: 5. februar 2018
Sak 11-2018 Ny biobank

Bakgrunn
Flere har etterlyst en felles linje."""
    lines = tuple(map(Line, papers.split("\n")))
    found = extract(Document(name="x.txt", sha256="", format="txt", lines=lines), AUTHORITY)
    assert [part.kind for part in found.parts] == ["agenda", "case_paper", "case_paper"]
    assert [(p.text, case.number) for part in found.parts for case in part.cases for p in case.proposals] == [
        ("Utvalget støtter ikke forslaget.", "10/2018")
    ]


def test_short_case_papers_that_count_their_cases() -> None:
    papers = """\
Innkalling til møte i Fagrådet for kystmedisin
Møtedato: 06.01.2020
Sted: Tarnes

Saker

1. Godkjenning av innkalling og saksliste
2. Felles innkjøp av frysere
3. Nettverk for øyehelse


Notat

Fagrådet for kystmedisin
Møtedato: 06.01.2020


2. Felles innkjøp av frysere


Bakgrunn
En ekstern gjennomgang pekte på uklare ansvarsforhold. Saken har vært på høring,
og det kom inn 43 svar.


Innstilling
1. Rådet vedtar å gå videre med felles innkjøp av frysere for
fryselagrene.
2. Det settes av penger.


Notat

Fagrådet for kystmedisin
Møtedato: 06.01.2020


3. Nettverk for øyehelse


Innstilling
Rådet anbefaler nettverket."""
    lines = tuple(map(Line, papers.split("\n")))
    found = extract(Document(name="x.txt", sha256="", format="txt", lines=lines), AUTHORITY)
    assert [(part.kind, part.title) for part in found.parts[1:]] == [
        ("case_paper", "Felles innkjøp av frysere"),
        ("case_paper", "Nettverk for øyehelse"),
    ]


def test_what_a_council_elsewhere_supports_is_no_decision() -> None:
    minutes = """\
Referat fra møte i Fagrådet for kystmedisin
Dato: 6. januar 2020

Sak 13/20 Rapport om roboter

- Fleire etterlyste ei tydelegare fordeling.
- Noregs forskingsråd støtta framlegget, men bad om at kostnadene blir greidde
  ut nærmare."""
    lines = tuple(map(Line, minutes.split("\n")))
    found = extract(Document(name="x.txt", sha256="", format="txt", lines=lines), AUTHORITY)
    (case,) = (case for part in found.parts for case in part.cases)
    assert not case.decisions
    assert [position.holder for position in case.positions] == [None, "Noregs forskingsråd"]
