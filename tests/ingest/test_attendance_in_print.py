"""Attendance told in English sentences, and lists whose columns the print has lost, with invented persons."""

from __future__ import annotations

import pytest

from graph.authority.turtle import read_authority
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.extract.participants import read_attendance
from ingest.findings import Lines

Row = tuple[str, str | None, str, str]

AUTHORITY = read_authority()


def rows(text: str) -> list[Row]:
    lines = tuple(map(Line, text.split("\n")))
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
