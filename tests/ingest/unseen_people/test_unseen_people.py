"""Attendance as secretariats nobody here has met print it, through the whole chain: text to participants."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import docx
import pytest
from lists_of_boards import LISTS as BOARDS
from lists_of_committees import LISTS as COMMITTEES
from lists_of_groups import LISTS as GROUPS
from lists_of_trusts import LISTS as TRUSTS
from tables_of_boards import TABLES

from graph.authority.turtle import read_authority
from graph.records import Document, Line, Participant, State
from ingest.extract.document import extract
from ingest.extract.participants import read_attendance
from ingest.findings import Lines
from ingest.readers import read_document
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

LISTS = BOARDS | COMMITTEES | GROUPS | TRUSTS
AUTHORITY = read_authority()
HEAD = "Referat fra møte i NSG\nDato: 14. mars 2024 kl. 10–15\nSted: Gardermoen\n\n"
CASES = """

Sak 12/24 Godkjenning av innkalling
Innkallingen var sendt ut i tide.
Vedtak: Innkallingen godkjennes.

Sak 13/24 Status for registre
Gruppen drøftet saken. Rune Aas hadde spurt om dette før.
Vedtak: Saken tas til orientering.

Sak 14/24 Eventuelt
Neste møte: 12. juni 2024

Oslo, 20. mars 2024
Kari Nes
Per Lie
"""


def state_of(lines: tuple[Line, ...]) -> State:
    document = Document(name="a.txt", sha256="0" * 64, format="txt", lines=lines)
    return resolve([NamedFindings(document.name, extract(document, AUTHORITY))], AUTHORITY)


def lines_of(text: str) -> tuple[Line, ...]:
    return tuple(Line(line) for line in text.split("\n"))


def row_of(row: Participant, expected: str) -> str:
    """A participant in the form of an expected row; "*" there leaves a value open."""
    said = {part.partition("=")[0] for part in expected.split(" | ")[4:]}
    values = [row.person, row.institution or "-", row.role, row.attendance]
    wanted = expected.split(" | ")
    values = ["*" if wanted[i : i + 1] == ["*"] else value for i, value in enumerate(values)]
    if row.substitutes_for:
        values.append(f"for={row.substitutes_for}")
    if row.cases:
        values.append(f"cases={','.join(row.cases)}")
    if row.seat and "seat" in said:
        values.append(f"seat={row.seat}")
    return " | ".join(values)


def check(state: State, text: str) -> None:
    expected = {line.split(" | ")[0]: line for line in dedent(text).strip().split("\n")}
    (meeting,) = [m for m in state.meetings if m.date == "2024-03-14"]
    substituted = {row.substitutes_for for row in meeting.participants}
    found = [
        row_of(row, expected.get(row.person, ""))
        for row in meeting.participants
        if row.person in expected or not (row.inferred and row.person in substituted)
    ]
    assert sorted(found) == sorted(expected.values())


@pytest.mark.parametrize("name", LISTS)
def test_lists(name: str) -> None:
    text, rows = LISTS[name]
    check(state_of(lines_of(HEAD + dedent(text).strip("\n") + CASES)), rows)


@pytest.mark.parametrize("name", TABLES)
def test_tables(name: str) -> None:
    cells, rows = TABLES[name]
    table = tuple(Line("\t".join(row), kind="row", cells=row) for row in cells)
    check(state_of((*lines_of(HEAD), *table, *lines_of(CASES))), rows)


@pytest.mark.parametrize("name", LISTS)
def test_empty_lines_between_change_nothing(name: str) -> None:
    text = dedent(LISTS[name][0]).strip("\n")

    def listed(printed: str) -> list[tuple[object, ...]]:
        lines = lines_of(printed)
        document = Document(name="a.txt", sha256="", format="txt", lines=lines)
        found = read_attendance(document, Lines(start=1, end=len(lines)))
        return [(p.name, p.institution, p.role, p.attendance, p.substitutes_for, p.cases) for p in found.participants]

    assert listed(text.replace("\n", "\n\n")) == listed(text)


@pytest.mark.parametrize("name", TABLES)
def test_tables_of_word(name: str, tmp_path: Path) -> None:
    cells, rows = TABLES[name]
    made = docx.Document()
    for line in HEAD.strip().split("\n"):
        made.add_paragraph(line)
    table = made.add_table(rows=len(cells), cols=len(cells[0]))
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    for line in CASES.strip().split("\n"):
        made.add_paragraph(line)
    made.save(str(tmp_path / "a.docx"))
    document = read_document(tmp_path / "a.docx", "a.docx")
    check(resolve([NamedFindings(document.name, extract(document, AUTHORITY))], AUTHORITY), rows)


def test_rows_of_a_print_go_on_in_the_next() -> None:
    """A narrow column breaks "Ivar Eriksvoll (for Herlaug Nilsdal)" and "Seniorrådgiver, referent"."""
    rows = (
        ("Navn", "Tittel", "Virksomhet"),
        ("Ivar Eriksvoll (for", "Fagdirektør", "Helse Vest RHF"),
        ("Herlaug Nilsdal)", "", ""),
        ("Ellen Nilsetvik", "Seniorrådgiver,", "Helse Nord RHF"),
        ("", "referent", ""),
    )
    printed = tuple(Line("\t".join(cells), kind="row", cells=cells) for cells in rows)
    lines = (*lines_of(HEAD + "Til stede:"), *printed, *lines_of(CASES))
    expected = """
        Ivar Eriksvoll | Helse Vest RHF | deputy | present | for=Herlaug Nilsdal
        Ellen Nilsetvik | Helse Nord RHF | secretariat | present
        """
    check(state_of(lines), expected)
