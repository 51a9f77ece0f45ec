"""What a packet is told before it goes out. A clean one is told nothing; persons and papers are invented."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "review"))
from review_papers import agenda, authority, minutes, read

from graph.records import Aside, Document, Line, State
from ingest.check.packet import check
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

CLEAN = """
Sak 07/2024 Felles portal

Portalen er i bruk fra høsten, og frist for innspill er fredag 14. juni 2024.

Vedtak:
Orienteringen tas til etterretning.

Sak 08/2024 Budsjett

Budsjettet for 2023–2024 ble lagt fram. Det vises til sak 07/2024.

Vedtak:
Budsjettet vedtas.

Sak 09/2024 Eventuelt
"""
PAPER = "\f\nSaksframlegg\n\nSaksnr: {number}\nDato: 14. mai 2024\n\n{title}\n\nSekretariatet legger saken fram.\n"


def told(*texts: str, known: State | None = None) -> list[tuple[str, int]]:
    """The kinds of remarks on papers, each with its line."""
    packet = [read(f"papir {at}.txt", text) for at, text in enumerate(texts)]
    return [(one.kind, one.source.start_line if one.source else 0) for one in check(packet, authority(), known)]


def told_of(sentence: str) -> list[str]:
    """The kinds of remarks that a sentence in clean minutes gets."""
    return [kind for kind, _ in told(minutes(CLEAN.replace("Portalen er i bruk fra høsten", sentence)))]


def told_of_table(*rows: tuple[str, ...]) -> list[tuple[str, str]]:
    lines = (
        *(Line(text) for text in minutes(CLEAN).split("\n")),
        *(Line("\t".join(row), kind="row", cells=row) for row in rows),
    )
    document = Document(name="a.docx", sha256="0", format="docx", lines=lines)
    packet = [NamedFindings("a.docx", extract(document, authority()))]
    return [(one.kind, one.what.nb) for one in check(packet, authority(), None)]


def test_a_clean_packet_is_told_nothing() -> None:
    assert told(minutes(CLEAN)) == []
    called = agenda("Sak 07/2024 Felles portal\n\nSak 08/2024 Budsjett\n\nSak 09/2024 Eventuelt\n")
    papers = PAPER.format(number="07/2024", title="Felles portal") + PAPER.format(number="08/2024", title="Budsjett")
    assert told(called, papers) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Møtet er tirsdag 5. juni 2024", "weekday"),
        ("Rapporten kommer 31. november 2024", "no_such_day"),
        ("Rapporten kom 30.02.2024", "no_such_day"),
        ("Neste møte er 3. mars 2024", "next_meeting_past"),
        ("Det pågår en høring med frist 6. januar 2024", "deadline_past"),
        ("Nedgangen var 38 prosent fra 2023 til 2022", "years_reversed"),
        ("Tallene er hentet ut 14. mai 2023", "other_year"),
        ("Kostnaden er XX kroner", "placeholder"),
        ("Kostnaden er [fylles inn] kroner", "placeholder"),
        ("Datoen er TBD", "placeholder"),
        ("Se Feil! Fant ikke referansekilden", "field_error"),
        ("Se Feil! Bokmerke er ikke definert", "field_error"),
        ("Dette avgjøres ved flertall.Dersom noen er uenige, utsettes det", "run_together"),
        ("Det vises til sak 17/2024", "cited_case_unknown"),
        ("Direktoratet for e-helse ber om innspill", "institution_gone_named"),
    ],
)
def test_what_is_odd_in_a_sentence(sentence: str, kind: str) -> None:
    assert told_of(sentence) == [kind]


@pytest.mark.parametrize(
    "sentence",
    [
        "Møtet er onsdag 5. juni 2024",
        "Fristen var 6. januar 2024",
        "Nedgangen var 38 prosent fra 2022 til 2023",
        "Rapporten kommer 30. november 2024",
        "Regnskapet gjelder perioden 2021–2024",
        "Det vises til kapittel 3.2 og til St.meld. 7",
        "Daværende Direktoratet for e-helse ba om innspill",
        "Siden er www.eksempel.no/Fjell",
        "Størrelsen XL er utsolgt",
        "Det vises til sak 02/2019",
    ],
)
def test_what_is_right_in_a_sentence(sentence: str) -> None:
    assert told_of(sentence) == []


def test_minutes_that_are_approved_before_they_are_held() -> None:
    cases = CLEAN.replace("Felles portal\n", "Godkjenning av referat fra møtet 14. august 2024\n", 1)
    assert ("later_meeting_cited", 8) in told(minutes(cases))


def test_sums_of_a_table() -> None:
    rows = (("Post", "2023", "2024"), ("Lønn", "1 200", "1 250,5"), ("Reise", "300", "299,5"))
    assert told_of_table(*rows, ("Sum", "1 500", "1 550,0")) == []
    assert told_of_table(*rows, ("Sum", "1 600", "1 550,0")) == [
        ("sum_wrong", "«Sum» er 1 600, men tallene over gir 1 500.")
    ]
    rounded = (("Post", "Mill."), ("A", "1,4"), ("B", "1,4"), ("C", "1,4"), ("Totalt", "4,3"))
    assert told_of_table(*rounded) == []
    with_parts = (("Post", "Antall"), ("A", "10"), ("herav ny", "4"), ("B", "5"), ("Sum", "15"))
    assert told_of_table(*with_parts) == []
    subtotals = (
        ("Post", "kr"),
        ("A", "1"),
        ("B", "2"),
        ("Sum drift", "3"),
        ("C", "4"),
        ("D", "5"),
        ("Sum totalt", "12"),
    )
    assert told_of_table(*subtotals) == []


def test_percentages_of_a_whole() -> None:
    head = ("Region", "Andel")
    assert told_of_table(head, ("Nord", "33 %"), ("Vest", "33 %"), ("Øst", "33 %")) == []
    assert told_of_table(head, ("Nord", "33 %"), ("Vest", "33 %"), ("Øst", "38 %")) == [
        ("percent_wrong", "Prosentene blir 104 til sammen, ikke 100.")
    ]
    assert told_of_table(head, ("Ja", "80 %"), ("Kjent", "70 %"), ("Brukt", "20 %")) == []


def test_sums_of_a_list() -> None:
    listed = (
        "Kostnadene er:\n\n- Lønn: 2,7 mill. kr\n- Reise: 0,3 mill. kr\n- Lisenser: 200 000 kr\n"
        "- Sum kostnader: {} mill. kr\n"
    )
    assert told(minutes(CLEAN.replace("Portalen er", listed.format("3,2") + "\nPortalen er"))) == []
    assert [
        kind for kind, _ in told(minutes(CLEAN.replace("Portalen er", listed.format("3,6") + "\nPortalen er")))
    ] == ["sum_wrong"]


def test_names_unlike_before_and_in_the_packet() -> None:
    known = resolve([read("før.txt", minutes(CLEAN, "14. mars 2024"))], authority())
    people = "Åse Myrlannd (Helse Nord RHF), Jon Tveit (UiO)"
    found = check(
        [read("nå.txt", minutes(CLEAN.replace("/2024", "/2025"), "14. mai 2025", people))], authority(), known
    )
    assert [one.what.nb for one in found if one.kind == "name_spelled"] == [
        "Navnet «Åse Myrlannd» er skrevet «Åse Myrland» i tidligere papirer."
    ]
    packet = minutes(CLEAN), minutes(CLEAN.replace("0", "1", 0), people=people).replace("Tveit (UiO)", "Tveit (UiB)")
    assert "name_spelled" in [kind for kind, _ in told(*packet)]


def test_an_institution_that_no_longer_exists_in_the_list() -> None:
    people = "Åse Myrland (Direktoratet for e-helse), Jon Tveit (UiO)"
    assert [kind for kind, _ in told(minutes(CLEAN, people=people))] == ["institution_gone"]
    assert told(minutes(CLEAN.replace("2024", "2022").replace("fredag ", ""), "14. mai 2022", people)) == []


def test_papers_and_agenda_that_disagree() -> None:
    called = agenda(
        "Sak 07/2024 Felles portal\n\nSak 08/2024 Budsjett\n\nSak 09/2024 Strategi\n\nSak 10/2024 Bemanning\n"
    )
    papers = [
        PAPER.format(number=number, title=title)
        for number, title in (("07/2024", "Felles portal"), ("08/2024", "Budsjett"), ("09/2024", "Strategi"))
    ]
    assert [kind for kind, _ in told(called, *papers)] == ["case_without_paper"]
    other = PAPER.format(number="12/2024", title="Helikopter")
    assert "paper_off_agenda" in [kind for kind, _ in told(called, *papers, other)]
    unlike = PAPER.format(number="10/2024", title="Helikopter på Svalbard")
    assert [kind for kind, _ in told(called, *papers, unlike)] == ["titles_differ"]


def test_a_number_that_has_been_used() -> None:
    known = resolve([read("før.txt", minutes(CLEAN, "14. mars 2024"))], authority())
    called = agenda("Sak 08/2024 Helikopter\n\nSak 10/2024 Bemanning\n\nSak 11/2024 Strategi\n")
    assert ("number_taken", 6) in told(called, known=known)


def test_a_labelled_paper_among_open_ones() -> None:
    labelled = "Unntatt offentlighet\n\n" + PAPER.format(number="07/2024", title="Felles portal").strip("\f\n")
    assert [kind for kind, _ in told(minutes(CLEAN), labelled)] == ["label_in_open"]
    assert told(labelled) == []


def test_what_stands_beside_the_text() -> None:
    lines = tuple(Line(text) for text in minutes(CLEAN).split("\n"))
    asides = (
        Aside(kind="comment", text="Stemmer dette?", line=9, author="Jon Tveit"),
        Aside(kind="deletion", text="ikke", line=9),
        Aside(kind="link", text="https://x.safelinks.protection.outlook.com/?url=a&data=eva%40eksempel.no", line=9),
    )
    document = Document(name="a.docx", sha256="0", format="docx", lines=lines, asides=asides)
    found = check([NamedFindings("a.docx", extract(document, authority()))], authority(), None)
    assert [one.kind for one in found] == ["change_left", "comment_left", "mail_in_link"]
    assert "(Jon Tveit): «Stemmer dette?»" in found[1].what.nb
    assert "eva" not in found[2].what.nb


@settings(max_examples=40)
@given(st.text(alphabet="ab 0123456789.,-/%\n\tSumXxFrist:[]()?!mai202o•", max_size=300))
def test_no_text_is_too_odd(text: str) -> None:
    told(minutes(CLEAN + "\n" + text))


def test_long_lines_take_linear_time() -> None:
    import time

    for piece in ("1 000 ", "flertall.", "fra 2023 ", "[fyll ", "Vedlegg 1: "):
        start = time.monotonic()
        told(piece * (100_000 // len(piece)))
        assert time.monotonic() - start < 5
