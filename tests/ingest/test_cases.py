from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.records import Document, Line, PartKind
from ingest.extract.cases import CaseSpan, find_cases
from ingest.findings import Lines
from ingest.furniture import find_furniture

sys.path.insert(0, str(Path(__file__).parent))
from papers import paper, word


def cases(document: Document, kind: PartKind = "minutes", year: int | None = None) -> tuple[CaseSpan, ...]:
    whole = Lines(start=1, end=len(document.lines))
    return find_cases(document, whole, kind, find_furniture(document), year)


def numbers(document: Document, year: int | None = None) -> list[str | None]:
    return [case.number for case in cases(document, year=year)]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["01/2021", "02/2021", "03/2020"], ["1/2021", "2/2021", "3/2021"]),  # the year misprinted
        (["Sak 18/24", "Sak 19/24", "Sak 20/24", "Sak 11/24"], ["18/2024", "19/2024", "20/2024", "21/2024"]),
        (
            ["Sak 5/24", "Sak 7/24", "Sak 16/24", "Sak 9/24"],
            ["5/2024", "7/2024", "8/2024", "9/2024"],
        ),
        (["Sak 5/24", "Sak 6/24", "Sak 89/23", "Sak 7/24"], ["5/2024", "6/2024", "89/2023", "7/2024"]),  # resumed
        (["Sak 5/24", "Sak 7/24", "Sak 8/24"], ["5/2024", "7/2024", "8/2024"]),  # a number left out
        (["V-sak 1/24", "V-sak 2/24", "O-sak 1/24"], ["1/2024", "2/2024", "1/2024"]),  # series of their own
        (["Saksnr: 7-2025", "Saksnr: 8-2025"], ["7/2025", "8/2025"]),
        (["Sak 2011/38", "Sak 2011/39"], ["38/2011", "39/2011"]),
        (["SO 01-2012", "SO 02-2012", "SO 03-2012"], ["1/2012", "2/2012", "3/2012"]),  # the body's letters, a dash
        (["## Sak 5/24", "### Sak 6/24", "**Sak 7/24**"], ["5/2024", "6/2024", "7/2024"]),
    ],
)
def test_numbers(headings: list[str], expected: list[str]) -> None:
    text = "\n\n".join(f"{heading} Tittel på saken\n\nSaken ble drøftet." for heading in headings)
    assert numbers(paper(text)) == expected


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["Sak 22/10 A Budsjett 2011", "Sak 23/10 O Status for drifta"], ["Budsjett 2011", "Status for drifta"]),
        (["Case 22/10 A Nordic plan", "Case 23/10 The budget"], ["A Nordic plan", "The budget"]),  # an article
    ],
)
def test_the_letter_of_a_kind_is_no_word_of_the_title(headings: list[str], expected: list[str]) -> None:
    document = paper("\n\n".join(f"{heading}\n\nSaken ble drøftet." for heading in headings))
    assert [case.title for case in cases(document)] == expected


def test_the_print_of_a_misprint_is_kept() -> None:
    document = paper("08/2021 Status\nTekst.\n\n09/2020 Eventuelt\n")
    assert [(case.number, case.number_as_printed) for case in cases(document)][1] == ("9/2021", "09/2020")


@pytest.mark.parametrize(
    "line",
    [
        "9-2024) og i brev til departementet.", "sak 9-2024 ble utsatt.", "2021-2025 er perioden.",
        "12.03.2024 var fristen.",
        "10-12 deltakere møtte.", "(jf. sak 9-2024).",
        "Sak 9/24 – 16/24", "Saker: 9/24 – 16/24", "Saksnr.: 9/2024 til og med 16/2024",
        "3/4 av medlemmene var til stede.", "5/24 av budsjettet er brukt.",
    ],
)  # fmt: skip
def test_a_line_that_is_no_heading(line: str) -> None:
    document = paper(f"14-2024 Første sak\n\nTeksten viser til\n{line}\n\n15-2024 Andre sak\n\nTekst.")
    assert numbers(document) == ["14/2024", "15/2024"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("03/2021\n\n\nHandlingsplan for studier\nDirektøren informerte.", "Handlingsplan for studier"),
        ("8-2024 Forskning – hvordan understøtte gode og\n\nhelhetlige forløp?\n\nTekst.",
         "Forskning – hvordan understøtte gode og helhetlige forløp?"),
        ("2-2024 Godkjenning av referat fra møte i gruppen\n\n9. november 2023\n\nReferatet ble godkjent.",
         "Godkjenning av referat fra møte i gruppen 9. november 2023"),
        ("5-2024 Ressursbruk i 2023\nKari Vik orienterte.", "Ressursbruk i 2023"),
        ("Sak 6/24: Oppdrag fra departementet:\n\nTekst.", "Oppdrag fra departementet"),
        ("Sak 6/24 Budsjett ............ 4\n\nTekst.", "Budsjett"),
        ("Sak 6/24 Samarbeid (herunder\nNordisk nettverk)\nTekst her.", "Samarbeid (herunder Nordisk nettverk)"),
        ("Sak 6/24 Ansettelse av direktør\nUnntatt offentlighet, jf. offl. § 25\nTekst.", "Ansettelse av direktør"),
        ("Sak 14-2024Godkjenning av innkalling\n\nTekst.", "Godkjenning av innkalling"),
        ("6/2024 – Bruk av strategi-\nmidler\n\nTekst.", "Bruk av strategimidler"),
    ],
)  # fmt: skip
def test_titles(text: str, title: str) -> None:
    assert cases(paper(text))[0].title == title


def test_an_agenda_may_put_forward_some_of_its_cases_below_its_list() -> None:
    agenda = paper(
        "Saksliste\n"
        "LU 26/16 Innkalling og møtebok Vedtakssak\n"
        "LU 27/16 Handlingsplan for praksis Drøftingssak\n"
        "LU 28/16 Orienteringssaker Orienteringssak\n\n"
        "LU 26/16 Innkalling og møtebok\n\n"
        "Møteboka er godkjent av lederen.\n\n"
        "LU 27/16 Handlingsplan for praksis\n\n"
        "Kommunene har gitt innspill.\n"
    )
    found = cases(agenda, "agenda")
    assert [(case.number, case.title) for case in found] == [
        ("26/2016", "Innkalling og møtebok"),
        ("27/2016", "Handlingsplan for praksis"),
        ("28/2016", "Orienteringssaker"),
        ("26/2016", "Innkalling og møtebok"),
        ("27/2016", "Handlingsplan for praksis"),
    ]
    assert [case.number for case in cases(agenda)] == ["26/2016", "27/2016"]  # minutes treat what they hold


def test_an_agenda_with_times_breaks_and_groups() -> None:
    document = paper(
        """
        Vedtakssaker:

        09.30-09.35 1-2025 Godkjenning av innkalling

        09.35-10.00 2-2025 Drift av
        nettverket
         Kari Vik innleder.

        10.00-10.15 Kort pause

        Orienteringssaker:
        10.15 – 10.30 3-2025 Register
        10.30 – 10.40 4-2025 Eventuelt
        """
    )
    found = cases(document, "agenda")
    assert [(case.number, case.title, case.kind) for case in found] == [
        ("1/2025", "Godkjenning av innkalling", "decision"),
        ("2/2025", "Drift av nettverket", "decision"),
        ("3/2025", "Register", "information"),
        ("4/2025", "Eventuelt", "other"),
    ]
    assert document.lines[found[1].lines.end - 1].text.strip() == "Kari Vik innleder."


def test_an_agenda_with_times_only() -> None:
    document = paper("09.00–09.30 Velkommen\n09.30–10.00 Budsjett\n10.00–10.15 Pause\n10.15–11.00 Strategi")
    assert [case.title for case in cases(document, "agenda")] == ["Velkommen", "Budsjett", "Strategi"]


def test_items_of_a_case() -> None:
    document = paper(
        """
        Sak 4/24 Saker fra departementet

        a) Budsjett for neste
        år
        Departementet orienterte.

        b) Ny lov
        1. Høring
        2. Frist

        Sak 5/24 Eventuelt
        """
    )
    items = cases(document)[0].sub_items
    assert [(item.label, item.title, item.start_line, item.end_line) for item in items] == [
        ("a", "Budsjett for neste år", 3, 5),
        ("b", "Ny lov", 7, 9),
    ]


def test_a_list_in_the_text_gives_no_items() -> None:
    document = paper("Sak 4/24 Ny modell\n\nModellen har:\n1. Antall\n2. Sum\n\nSak 5/24 Eventuelt")
    assert cases(document)[0].sub_items == ()


def test_rows_of_figures_are_no_items() -> None:
    document = paper("Sak 4/24 Ny modell\n\nModell\tNå\tFør\nA. Likt\t30 %\t25 %\nB. Etter bruk\t45 %\t15 %")
    assert cases(document)[0].sub_items == ()


def test_attachments_of_the_minutes_are_no_text() -> None:
    document = paper(
        "Sak 4/24 Plan\n\nTekst.\n\nSak 5/24 Eventuelt\n\nIngen.\n\nVedlegg til referatet:\n\nPresentasjoner"
    )
    assert cases(document)[-1].lines.end == 7


def test_a_table_of_cases_and_text() -> None:
    document = word(
        ("Sak", "Innhold", "Ansvar"),
        ("3/2021", "Handlingsplan\nDirektøren informerte om planen.", "Kari Vik"),
        ("4/2021", "Eventuelt", ""),
    )
    first, second = cases(document)
    assert (first.number, first.title, first.lead) == (
        "3/2021", "Handlingsplan", "Direktøren informerte om planen.\nAnsvar: Kari Vik",
    )  # fmt: skip
    assert second.title == "Eventuelt"


def test_initials_in_a_cell_are_no_text_of_the_case() -> None:
    document = word(("Sak", "Tema", "Konklusjon", "Hvem"), ("3/2021", "Handlingsplan", "Planen vedtas.", "KV, EM"))
    assert [case.lead for case in cases(document)] == ["Konklusjon: Planen vedtas."]


def test_rows_of_an_action_list_are_no_cases() -> None:
    table = "Sak\tOppgave\tAnsvarlig\tFrist\n2/2020\tLage en plan\tSekretariatet\t1. mai 2020"
    minutes = paper(f"Sak 1/2020 Godkjenning\n\nGodkjent.\n\nSak 2/2020 Drift\n\nDrøftet.\n\nOppfølging\n{table}")
    assert numbers(minutes) == ["1/2020", "2/2020"]
    assert [case.title for case in cases(minutes)] == ["Godkjenning", "Drift"]


def test_headings_without_numbers() -> None:
    document = word(
        "# Referat", "## Til stede", "Liv Berg", "## Budsjett for 2024", "Drøftet.", "## Eventuelt", "Ingen."
    )
    assert [(case.number, case.title) for case in cases(document)] == [(None, "Budsjett for 2024"), (None, "Eventuelt")]


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            ["", "Sak 1/24 A", "2/2024 B", "2/2024", "Sak 99/24", "sak 3", "1. Punkt", "a) Ledd", "Tekst.", "og mer",
             "10.00-11.00 4/24 C", "x\t5/24\tD", "# Overskrift", "Vedlegg:", "• 6/24 E"]
        ),
        max_size=40,
    ),
    st.none() | st.just(2024),
)  # fmt: skip
def test_cases_lie_in_order_and_apart(texts: list[str], year: int | None) -> None:
    document = Document(name="a", sha256="0", format="txt", lines=tuple(map(Line, texts)))
    after = 0
    for case in cases(document, year=year):
        assert after < case.lines.start <= case.lines.end <= len(texts)
        assert case.text is None or case.lines.start <= case.text.start <= case.text.end <= case.lines.end
        after = case.lines.end


def test_a_list_of_what_is_to_be_done_after_items_of_plain_numbers_is_no_case() -> None:
    document = paper(
        "Saker\n1.\tGodkjenning av innkalling\n2.\tRegister for fjellmedisin\n\n"
        "1.\tGodkjenning av innkalling\nVedtak: Innkallingen godkjennes.\n"
        "2.\tRegister for fjellmedisin\nKari Nes innledet.\n\n"
        "Oppfølgingspunkter\nSak\tOppgave\tAnsvarlig\tFrist\n"
        "2.\tSende et brev til departementet\tSekretariatet\tneste møte"
    )
    assert [case.title for case in cases(document)] == ["Godkjenning av innkalling", "Register for fjellmedisin"]
