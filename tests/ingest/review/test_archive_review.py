"""What is told of papers: what was not understood, and what an archive lacks. A good archive is told nothing."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_papers import agenda, authority, minutes, read

from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve
from ingest.review.archive import review
from ingest.review.documents import document_remarks
from ingest.review.remarks import Remark
from ingest.review.wording import COUNTED, WORDING, counted

TODAY = "2026-01-01"
GOOD = """
Sak 07/2024 Felles portal

Portalen er i bruk fra høsten.

Vedtak:
Orienteringen tas til etterretning.

Sak 08/2024 Budsjett

Budsjettet ble lagt fram.

Vedtak:
Budsjettet vedtas.

Sak 09/2024 Eventuelt
"""


def of_document(text: str) -> list[tuple[str, int]]:
    """The kinds of remarks on a paper, with their lines."""
    paper = read("a.txt", text)
    return [(one.kind, one.source.start_line if one.source else 0) for one in document_remarks("a.txt", paper.findings)]


def of_archive(*papers: NamedFindings) -> list[Remark]:
    known = {entry.id for entry in authority().entries}
    return list(review(papers, resolve(papers, authority()), known, TODAY))


def kinds(remarks: list[Remark]) -> list[str]:
    return [one.kind for one in remarks]


def test_good_minutes_are_told_nothing() -> None:
    assert of_document(minutes(GOOD)) == []


def test_numbers_that_jump_stand_twice_or_are_of_another_year() -> None:
    text = minutes(GOOD)
    assert of_document(text.replace("08/2024", "10/2024").replace("09/2024", "11/2024")) == [("number_gap", 15)]
    assert of_document(text.replace("09/2024", "09/2023")) == [("number_misprinted", 22)]
    assert of_document(text.replace("08/2024", "07/2024")) == [("number_misprinted", 15)]
    assert {kind for kind, _ in of_document(text.replace("/2024", "/2021"))} == {"number_year"}


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ("12 13 15 16", ["number_gap"]),
        ("12 8 13", []),  # an old case taken up again: from 12 to 13 nothing jumps
        ("12 3 14", ["number_misprinted"]),
        ("1207 1215 1231 1240", []),  # an archive's numbers
        ("7 9 12", ["number_gap", "number_gap"]),
    ],
)
def test_numbers_jump_where_most_do_not(numbers: str, told: list[str]) -> None:
    cases = "\n\n".join(
        f"Sak {number}/2024 {title}\nSaken ble drøftet, og møtet sluttet seg til planen."
        for number, title in zip(numbers.split(), ("Felles portal", "Budsjett", "Kurs", "Opplæring"), strict=False)
    )
    assert [kind for kind, _ in of_document(minutes(cases)) if kind.startswith("number")] == told


def test_an_agenda_may_list_its_cases_and_put_them_forward_below() -> None:
    listed = "\nSak 07/2024 Felles portal\nSak 08/2024 Budsjett for prøvelageret\nSak 09/2024 Eventuelt\n"
    put_forward = """
Sak 07/2024 Felles portal

Sekretariatet legger fram en plan for portalen.

Sak 08/2024 Budsjett for prøvelageret

Forslag til vedtak:
Budsjettet vedtas.
"""
    assert not [one for one in of_document(agenda(listed + put_forward)) if one[0].startswith("number")]
    other = put_forward.replace("08/2024", "10/2024")
    assert [kind for kind, _ in of_document(agenda(listed + other)) if kind.startswith("number")] == [
        "number_unlike_list"
    ]


def test_a_case_without_text_and_a_decision_without_case() -> None:
    bare = minutes("Sak 07/2024 Felles portal\n\nSak 08/2024 Budsjett\n\nVedtak:\nBudsjettet vedtas.\n")
    assert of_document(bare) == [("case_without_text", 8)]
    stray = minutes(GOOD).replace("Sak 07/2024", "Vedtak: Møtet flyttes til Bodø.\n\nSak 07/2024")
    assert of_document(stray) == [("decision_without_case", 8)]


def test_a_meeting_without_date_or_body() -> None:
    no_date = minutes(GOOD).replace("Dato: 14. mai 2024\n", "")
    assert [kind for kind, _ in of_document(no_date)] == ["no_date"]
    no_body = minutes(GOOD).replace(" i NSG", "")
    assert [kind for kind, _ in of_document(no_body)] == ["no_body"]


def test_lines_of_the_list_that_gave_nobody() -> None:
    text = minutes(GOOD, people="Åse Myrland (Helse Nord RHF)\n%% 4711 ??\nJon Tveit (UiO)")
    assert all(kind == "list_line" for kind, _ in of_document(text))


def test_an_archive_with_all_papers_lacks_nothing() -> None:
    called = agenda("Sak 07/2024 Felles portal\n\nSak 08/2024 Budsjett\n\nSak 09/2024 Eventuelt\n")
    assert of_archive(read("referat.txt", minutes(GOOD)), read("innkalling.txt", called)) == []


def test_a_meeting_whose_minutes_are_missing_once_it_has_been() -> None:
    called = agenda("Sak 07/2024 Felles portal\n\nSak 08/2024 Budsjett\n")
    found = of_archive(read("innkalling.txt", called))
    assert kinds(found) == ["minutes_missing"]
    assert "14. mai 2024" in found[0].what.nb
    assert "14 May 2024" in found[0].what.en
    assert of_archive(read("innkalling.txt", agenda("Sak 01/2070 Budsjett\n", "14. mai 2070"))) == []


def test_a_number_that_no_paper_has_is_told_where_it_is_cited() -> None:
    citing = GOOD.replace("Portalen er i bruk", "Det vises til sak 03/2024. Portalen er i bruk")
    found = of_archive(read("referat.txt", minutes(citing)))
    assert [(one.kind, one.source.start_line if one.source else 0) for one in found] == [("cited_case_missing", 10)]
    # of a year from which nothing is loaded, nobody can tell
    assert of_archive(read("referat.txt", minutes(citing.replace("03/2024", "03/2019")))) == []


def test_attachments_that_are_named_and_not_there() -> None:
    naming = minutes(
        GOOD.replace("Budsjettet ble lagt fram.", "Budsjettet ble lagt fram.\n\nVedlegg: Regnskap for portalen")
    )
    assert kinds(of_archive(read("referat.txt", naming))) == ["attachment_missing"]
    there = read("Vedlegg – regnskap for portalen.txt", "Regnskap for portalen\n\nDrift og lønn.\n")
    assert kinds(of_archive(read("referat.txt", naming), there)) == []


def test_attachments_in_a_column_of_the_list_of_cases(tmp_path: Path) -> None:
    paper = docx.Document()
    paper.add_paragraph("Innkalling til møte i NSG")
    paper.add_paragraph("Dato: 14. mai 2024")
    table = paper.add_table(rows=0, cols=3)
    for row in (
        ("Saksnr.", "Sakstittel", "Vedlegg"),
        ("07/2024", "Budsjett for prøvelageret", "Vedlegg 1: Regnskap for lageret"),
        ("08/2024", "Eventuelt", ""),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    paper.save(path := tmp_path / "innkalling.docx")
    packet = NamedFindings(path.name, extract(read_document(path, path.name), authority()))
    assert "attachment_missing" in kinds(of_archive(packet))


def test_years_without_meetings_between_years_with() -> None:
    later = minutes(GOOD.replace("/2024", "/2026"), "14. mai 2026")
    found = of_archive(read("a.txt", minutes(GOOD)), read("b.txt", later))
    assert [(one.kind, one.source) for one in found] == [("years_missing", None)]
    assert "ingen i 2025" in found[0].what.nb


def test_a_body_that_is_not_known_is_told_once() -> None:
    other = minutes(GOOD).replace("NSG", "Fjellrådet for turstier")
    again = other.replace("14. mai", "14. juni").replace("07/", "10/").replace("08/", "11/").replace("09/", "12/")
    assert kinds(of_archive(read("a.txt", other), read("b.txt", again))).count("unlisted_body") == 1


def test_every_kind_says_all_in_both_languages() -> None:
    assert set(COUNTED) <= set(WORDING)
    for said in WORDING.values():
        assert all(said)
        assert said.nb != said.en
    assert counted("list_line", 1, "nb") == "1 linje i deltakerlisten ga ingen person"
    assert counted("list_line", 2, "en") == "2 lines of the attendance list gave no person"
    assert counted("unlisted_body", 2, "nb") == ""


@given(st.lists(st.integers(1, 40), max_size=12))
def test_no_row_of_numbers_is_too_odd(numbers: list[int]) -> None:
    cases = "\n\n".join(f"Sak {number}/2024 Tema {at}\n\nTemaet ble drøftet." for at, number in enumerate(numbers))
    found = of_document(minutes(cases))
    if numbers == list(range(numbers[0] if numbers else 0, (numbers[0] if numbers else 0) + len(numbers))):
        assert not [kind for kind, _ in found if kind.startswith("number")]
