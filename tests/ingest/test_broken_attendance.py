"""Names and rows that the print broke where it had no room, with invented persons."""

from __future__ import annotations

import pytest

from graph.records import Document, Line
from ingest.extract.attendance_rows import cell_that_goes_on, is_rest_of, joined
from ingest.extract.participants import read_attendance
from ingest.findings import Lines

Row = tuple[str, str | None, str, str]


def read(lines: tuple[Line, ...]) -> list[Row]:
    document = Document(name="x.txt", sha256="", format="txt", lines=lines)
    found = read_attendance(document, Lines(start=1, end=len(lines)), frozenset())
    return [(p.name, p.institution, p.role, p.attendance) for p in found.participants]


def typed(text: str) -> list[Row]:
    return read(tuple(map(Line, text.split("\n"))))


def table(*rows: str) -> list[Row]:
    """What a table reads as; a row without a tab is a line that has lost its column."""
    return read(
        tuple(Line(row, kind="row", cells=tuple(row.split("\t"))) if "\t" in row else Line(row) for row in rows)
    )


def test_an_initial_at_the_beginning_of_a_line_is_no_bullet() -> None:
    assert typed(
        """\
Som observatørar møtte Eirin Havremyr (Tarnes helsehus), Elle-Máret
Báhkkojohka (Helse Fonna HF), Steinar Granly (Nord universitet), Ragnhild
B. Jordmyr (Høgskulen på Vestlandet) og Norunn Fjellvik (Noregs
forskingsråd)."""
    ) == [
        ("Eirin Havremyr", "Tarnes helsehus", "observer", "present"),
        ("Elle-Máret Báhkkojohka", "Helse Fonna HF", "observer", "present"),
        ("Steinar Granly", "Nord universitet", "observer", "present"),
        ("Ragnhild B. Jordmyr", "Høgskulen på Vestlandet", "observer", "present"),
        ("Norunn Fjellvik", "Noregs forskingsråd", "observer", "present"),
    ]


def test_an_initial_at_the_end_of_a_line_waits_for_its_name() -> None:
    assert typed(
        """\
Til stede: Svanhild Solvær (Skarnes helsehus), Eva Moen (Helse Nord RHF)

Meldt forfall: Per Granly (Tarnes helsehus), Synnøve M.
Eikemyr (Vestre Viken HF), Dimitri Havreli (ansattes
representant)"""
    )[2:] == [
        ("Per Granly", "Tarnes helsehus", "member", "absent"),
        ("Synnøve M. Eikemyr", "Vestre Viken HF", "member", "absent"),
        ("Dimitri Havreli", "ansattes representant", "member", "absent"),
    ]


def test_a_label_in_the_singular_over_two_bullets() -> None:
    text = "Til stede:\n• Eva Moen (UiO)\n\n{}:\n• Siv Lindås (UiS)\n• Kari Granly (UiB)"
    assert [role for *_, role, _ in typed(text.format("Referent"))] == ["member", "secretariat", "secretariat"]
    assert [role for *_, role, _ in typed(text.format("Møteleder"))] == ["member", "chair", "member"]


def test_two_who_write_stand_below_their_label_with_where_they_are_from() -> None:
    text = "Faste medlemmer\nEva Moen, UiO\n\nForfall\nSiv Lindås, UiS\n\nReferent\n{}\n\nSak 1/20 Budsjett\n"
    for two in ("Kari Granly, UiB\nPer Solvær, UiB", "• Kari Granly\tProdekan, UiB\n• Per Solvær\tRådgiver, UiB"):
        roles = [(role, state) for *_, role, state in typed(text.format(two))]
        assert roles == [
            ("member", "present"),
            ("member", "absent"),
            ("secretariat", "present"),
            ("secretariat", "present"),
        ]


HEAD = "Navn\tInstitusjon\tRolle\tTil stede"
EVA = "Eva Moen\tNTNU\tMedlem\tJa"


def test_cells_that_go_on_in_the_row_below() -> None:
    assert table(HEAD, EVA, "Eirin Solvær\tUniversitetet i\tFast medlem\tDeltok på", "\tAgder\t\tTeams") == [
        ("Eva Moen", "NTNU", "member", "present"),
        ("Eirin Solvær", "Universitetet i Agder", "member", "remote"),
    ]


def test_a_cell_that_goes_on_in_a_line_below() -> None:
    assert table(HEAD, "Hjalmar\tHelse Fonna HF\tMedlem\tX", "", "Svartevik", "", EVA) == [
        ("Hjalmar Svartevik", "Helse Fonna HF", "member", "present"),
        ("Eva Moen", "NTNU", "member", "present"),
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (("Eva Moen", "Helse Vest RHF", "Medlem"), ("", "Helse Nord RHF", "")),  # a seat of its own
        (("Helse Vest RHF", "Eva Moen"), ("", "Per Granly")),  # the group above has another
        (("Eva Moen", "NTNU"), ("Observatører", "")),
    ],
)
def test_rows_that_are_no_rest_of_the_row_above(above: tuple[str, ...], below: tuple[str, ...]) -> None:
    assert not is_rest_of(above, below)


def test_the_cell_that_a_line_goes_on_from() -> None:
    assert cell_that_goes_on(("Inga", "St. Olavs hospital", "Sekretær"), "HF") == 1
    assert cell_that_goes_on(("Inga Granly", "NTNU", "Sekretær"), "Lovise") is None
    assert joined(("Inga", "NTNU"), ("Granly",)) == ("Inga Granly", "NTNU")
