"""Kinds of print that papers of many invented secretariats showed: lines that go on, footers, sentences, labels."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.language.numbers import find_case_numbers
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.extract.follow_up_sentences import read_sentence
from ingest.extract.labels import read_label
from ingest.extract.participants import read_attendance
from ingest.findings import Lines, PartFinding
from ingest.furniture import find_furniture

sys.path.insert(0, str(Path(__file__).parent))
from papers import paged, paper


@pytest.fixture(scope="module")
def authority() -> Authority:
    return read_authority()


def came(text: str) -> list[tuple[str, str | None, str, str]]:
    document = paper(text)
    found = read_attendance(document, Lines(start=1, end=len(document.lines)))
    return [(row.name, row.institution, row.role, row.attendance) for row in found.participants]


def parts(text: str, authority: Authority) -> tuple[PartFinding, ...]:
    return extract(paper(text), authority).parts


# --- attendance


def test_a_tabbed_line_goes_on_below() -> None:
    assert came(
        "Medlemmer\n* Eva Moen\tfagsjef, NTNU\n\nObservatører\n* Liv Berg\tavdelingsdirektør, Helse Fonna (deltok på\n"
        "  Teams)\n* Ola Dahl\tprofessor, Universitetet i\n  Stavanger\n"
    ) == [
        ("Eva Moen", "NTNU", "member", "present"),
        ("Liv Berg", "Helse Fonna", "observer", "remote"),
        ("Ola Dahl", "Universitetet i Stavanger", "observer", "present"),
    ]


def test_what_a_bracket_ends_with_is_no_label() -> None:
    rows = came("Møtende: Eva Moen (NTNU), Ola Dahl (brukerrepresentant,\nTeams)\n\nObservatører: Liv Berg (FHI)\n")
    assert [(name, state) for name, _, _, state in rows] == [
        ("Eva Moen", "present"),
        ("Ola Dahl", "remote"),
        ("Liv Berg", "present"),
    ]


def test_a_bullet_with_a_tab_is_no_note() -> None:
    assert came("Medlemmer\n* Eva Moen\tfagsjef, NTNU (deltok på Teams)\n* Ola Dahl\trektor, UiB (sak 4/21)\n") == [
        ("Eva Moen", "NTNU", "member", "remote"),
        ("Ola Dahl", "UiB", "member", "present"),
    ]


def test_sentences_name_persons_whose_given_name_nobody_knows() -> None:
    rows = came(
        "Til stede var Eva Moen (NTNU) og Ola Dahl (UiB).\nDessuten møtte Zsombor Varghei (Helse Førde HF).\n"
        "Referent var Zsombora Lyngrud (FHI) og Liv Berg (FHI).\n"
    )
    assert ("Zsombor Varghei", "Helse Førde HF", "invited", "present") in rows
    assert ("Zsombora Lyngrud", "FHI", "secretariat", "present") in rows
    assert ("Liv Berg", "FHI", "secretariat", "present") in rows


def test_what_parts_names_and_institutions_in_one_list_does_so_in_all() -> None:
    rows = came(
        "Til stede:\nEva Moen HOD\nOla Dahl UNN (leder)\nLiv Berg NTNU\n\nForfall:\nKari Lie UiB\n\n"
        "Fra sekretariatet:\nZsombora Lyngrud SSHF\n"
    )
    assert rows[-1] == ("Zsombora Lyngrud", "SSHF", "secretariat", "present")


def test_vice_dean_is_a_title() -> None:
    assert came("Members:\n• Eva Moen Vice-Dean, University of Bergen\n• Ola Dahl Director, NTNU\n")[0][:2] == (
        "Eva Moen",
        "University of Bergen",
    )


# --- furniture


def test_footers_with_a_page_of_pages_are_no_text() -> None:
    document = paper(
        "Møteprotokoll\nRådet for pust\nDato: 3. mai 2021\nVedtak\nRådet for pust    Side 1 av 3\nTatt til vitende."
    )
    assert find_furniture(document) == {5}


def test_labels_and_sentences_at_the_edges_of_pages_are_text() -> None:
    pages = [
        f"Sak {page}\nSagt om {page}\nSvar {page}\nUtvalgets beslutning\nTas til følge {page}\nMer {page}\n"
        f"Utvalgets beslutning\nUtsatt {page}\nUtvalgets beslutning\nUtvalget tok saken til orientering."
        for page in ("alfa", "beta")
    ]
    document = paged(*pages)
    assert find_furniture(document) == frozenset()


# --- parts, labels, decisions


def test_a_bare_case_number_above_a_title_of_minutes(authority: Authority) -> None:
    lines = (
        Line("Møtereferat – Rådet for pust", kind="heading", level=1),
        Line("Tid: 12. juni 2020, kl. 09.00–11.00"),
        Line("Møtestad: Zoom"),
        Line("13/20", kind="heading", level=2),
        Line("Referat frå møtet 11. mai 2020"),
        Line("Avgjerd: Referatet vart godkjent."),
        Line("14/20", kind="heading", level=2),
        Line("Budsjett for 2021"),
        Line("Avgjerd: Rådet tek saka til orientering."),
    )
    found = extract(Document(name="a.docx", sha256="0" * 64, format="docx", lines=lines), authority).parts
    assert [(part.kind, [case.title for case in part.cases]) for part in found] == [
        ("minutes", ["Referat frå møtet 11. mai 2020", "Budsjett for 2021"])
    ]


@pytest.mark.parametrize("printed", ["V-item 12/08", "O-case 12/2008", "item 12/08"])
def test_english_numbers_with_the_letter_of_a_series(printed: str) -> None:
    (found,) = find_case_numbers(f"{printed} Approval of the agenda")
    assert (found.value, found.start, found.end) == ("12/2008", 0, len(printed))


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Sekretariatets forslag til vedtak", "proposal"),
        ("Administrerende direktørs forslag til beslutning", "proposal"),
        ("Decision of the council", "decision"),
        ("Aksjonsliste", "other"),
        ("Oppfølging etter møtet", "other"),
    ],
)
def test_a_line_that_only_announces(line: str, role: str) -> None:
    label = read_label(line)
    assert label is not None
    assert label.role == role


def test_a_decision_is_no_part_of_the_task_told_before_it(authority: Authority) -> None:
    (part,) = parts(
        "Referat fra møte i Rådet for pust\nDato: 3. mai 2021\nSted: Oslo\nTil stede: Eva Moen (NTNU)\n\n"
        "Sak 4/2021 Pusteplan\n\nHelse Fonna HF ble bedt om å sende et brev til departementet innen 1. juni 2021.\n\n"
        "Rådet sluttet seg til planen for pusting.\n",
        authority,
    )
    assert [(found.kind, found.text) for found in part.cases[0].decisions][-1] == (
        "approved",
        "Rådet sluttet seg til planen for pusting.",
    )


# --- follow-ups


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Ahus ble bedt om å innhente tall innen 14. mars 2021.", "Ahus"),
        ("University of Bergen was asked to collect figures by 6 March 2023.", "University of Bergen"),
        ("Eva de la Moen skal sende en oversikt innen 3. mars 2013.", "Eva de la Moen"),
        ("Ánte Moen will write to the ministry by 30 June 2008.", "Ánte Moen"),
        ("Norges forskningsråd følger opp og skal lage en plan innen 10.11.2016.", "Norges forskningsråd"),
    ],
)
def test_who_is_to_do_it(sentence: str, who: str) -> None:
    assignment = read_sentence(sentence, minutes=True, dated=True)
    assert assignment is not None
    assert assignment.responsible == who


@pytest.mark.parametrize("sentence", ["Flere ble bedt om å sende innspill innen 3. mai 2021."])
def test_nobody_in_particular(sentence: str) -> None:
    assert read_sentence(sentence, minutes=True, dated=True) is None
